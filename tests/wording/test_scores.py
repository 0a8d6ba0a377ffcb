import pytest

from quiz.person.answers import Answers, GivenScores
from quiz.riasec import TYPES
from quiz.web.site import Site
from quiz.wording.language import ENGLISH
from quiz.wording.scores import finding, leaders, type_scores
from quiz.wording.words import Words
from tests.people import DECIDED, FULL, TORN, answers_of

WORDS = Words(ENGLISH)


def test_scores_from_another_test_are_shown_as_they_came_without_a_span(site: Site) -> None:
    verdict = site.results(GivenScores((10, 30, 95, 40, 80, 20))).verdict
    found = type_scores(verdict, WORDS)
    assert [each.kind for each in found] == list(TYPES)
    assert [each.score for each in found] == ["10", "30", "95", "40", "80", "20"]
    assert {each.span for each in found} == {None}
    assert leaders(verdict) == ["A", "E", "S"]


def test_each_score_lies_in_or_near_the_span_of_what_is_likely(site: Site) -> None:
    for each in type_scores(site.results(Answers("F1", tuple(DECIDED))).verdict, WORDS):
        assert each.span is not None
        low, high = each.span
        assert 0 <= low < high <= 100
        assert high - low < 40
        assert low - 12 <= float(each.share) <= high + 12


def test_a_type_without_a_score_is_shown_without_one_and_nobody_leads(site: Site) -> None:
    answers = answers_of(site, FULL)
    values = tuple(
        5 if item.type == "R" else value
        for item, value in zip(site.questions.items_of[FULL], answers.values, strict=True)
    )
    verdict = site.results(Answers(FULL, values)).verdict
    assert type_scores(verdict, WORDS)[0].score == ""
    assert leaders(verdict) == []
    assert finding(verdict, WORDS) == "A few answers are missing"


@pytest.mark.parametrize(
    ("likes", "told"),
    [
        ({"R": 1, "I": 2, "A": 4, "S": 2, "E": 3, "C": 0}, "You lean toward creating and leading"),
        ({"R": 4, "I": 1, "A": 1, "S": 1, "E": 1, "C": 1}, "You lean toward making and fixing"),
        ({"R": 1, "I": 3, "A": 3, "S": 3, "E": 3, "C": 1}, "You lean several ways at once"),
        ({"R": 2, "I": 2, "A": 2, "S": 2, "E": 2, "C": 2}, "You like it all about equally"),
    ],
)
def test_the_finding_names_what_stands_out(site: Site, likes: dict[str, int], told: str) -> None:
    assert finding(site.results(answers_of(site, FULL, likes)).verdict, WORDS) == told


def test_without_a_signal_the_finding_says_so_without_a_reproach(site: Site) -> None:
    assert finding(site.results(Answers("F1", tuple(TORN))).verdict, WORDS) == "No one way stands out yet"
    pattern = Answers(FULL, tuple((0, 1, 2, 3, 4)[place % 5] for place in range(60)))
    assert finding(site.results(pattern).verdict, WORDS) == "Nothing can be told yet"
