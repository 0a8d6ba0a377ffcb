from quiz.riasec import TYPES, Scores, holland_code
from quiz.wording.language import ENGLISH
from quiz.wording.scores import leaders, type_scores
from quiz.wording.words import Words

ARTIST: Scores = (10, 30, 95, 40, 80, 20)
WORDS = Words(ENGLISH)


def test_the_leading_types_come_strongest_first() -> None:
    found = type_scores(ARTIST, ARTIST, holland_code(ARTIST), WORDS)
    assert [each.kind for each in found] == list(TYPES)
    assert [(each.name, each.score) for each in leaders(found)] == [
        ("Artistic", "95"),
        ("Enterprising", "80"),
        ("Social", "40"),
    ]


def test_a_type_without_a_score_is_shown_without_one_and_nobody_leads() -> None:
    found = type_scores([None, 30, 95, 40, 80, 20], None, (), WORDS)
    assert found[0].score == ""
    assert leaders(found) == []


def test_three_types_lead_at_most_however_many_are_level() -> None:
    level: Scores = (60, 61, 62, 63, 10, 10)
    found = type_scores(level, level, ((TYPES[0], TYPES[1], TYPES[2], TYPES[3]),), WORDS)
    assert [each.kind for each in leaders(found)] == ["S", "A", "I"]
