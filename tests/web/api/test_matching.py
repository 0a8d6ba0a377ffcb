import pytest

from quiz.person.answers import Answers, GivenScores, encode
from quiz.web.site import Site
from tests.addresses import BLANK, LEVEL, PATTERN
from tests.people import FULL, SHORT, answers_of
from tests.web.api.conftest import Program

SCORES = (88.0, 62.0, 28.0, 24.0, 34.0, 56.0)
GIVEN = "88,62,28.0,24,34,56"


def listed(values: tuple[int, ...]) -> str:
    return ",".join(map(str, values))


def test_a_code_answers_and_their_name_say_the_same(program: Program, site: Site, code: str) -> None:
    answers = answers_of(site, FULL)
    by_code = program.json("/matches", code=code)
    assert by_code["score"]["code"] == code
    assert program.json("/matches", answers=listed(answers.values), questionnaire=FULL) == by_code
    assert program.json("/matches", answers=listed(answers.values), questionnaire="full") == by_code


def test_scores_from_elsewhere_say_the_same_as_their_code(program: Program) -> None:
    found = program.json("/matches", scores=GIVEN)
    assert found == program.json("/matches", code=encode(GivenScores(SCORES)))
    score = found["score"]
    assert list(score["scores"].values()) == list(SCORES)
    assert (score["questionnaire"], score["ranges"], score["signal"], score["reliability"]) == (None,) * 4
    assert all(each["firmness"] is None for each in found["directions"])
    assert len(found["directions"]) == 3


def test_a_code_is_read_as_forgivingly_as_everywhere(program: Program, code: str) -> None:
    assert program.json("/score", code=f" {code[:5].lower()}-{code[5:]}.")["code"] == code


@pytest.mark.parametrize(
    ("code", "finding"),
    [
        (LEVEL, "You like it all about equally"),
        (PATTERN, "Nothing can be told yet"),
        (BLANK, "A few answers are missing"),
    ],
)
def test_answers_that_tell_nothing_get_no_list(program: Program, code: str, finding: str) -> None:
    found = program.json("/matches", code=code)
    assert found["score"]["finding"] == finding
    assert (found["directions"], found["lists"], found["score"]["holland_code"]) == ([], [], None)
    assert program.json("/matches/electrician", code=code)["match"] is None


def test_a_list_is_narrowed_parted_and_as_long_as_asked_for(program: Program, code: str) -> None:
    both = program.json("/matches", code=code, have=3, limit=6)["lists"]
    assert [each["name"] for each in both] == ["now", "later"]
    plain = program.json("/matches", code=code, list="plain", level=4, limit=7)["lists"][0]
    careers = [
        match["career"] for section in plain["sections"] for group in section["groups"] for match in group["careers"]
    ]
    assert len(careers) == 7
    assert {career["level"] for career in careers} == {4}
    assert plain["more"] is True
    assert program.json("/matches", code=code, q="qqqqqqq")["lists"] == []


def test_one_career_beside_a_person_has_its_rank_and_more_reasons(program: Program, code: str) -> None:
    plain = program.json("/matches", code=code, list="plain", limit=100)["lists"][0]
    in_list = plain["sections"][0]["groups"][4]["careers"][0]
    alone = program.json(f"/matches/{in_list['career']['slug']}", code=code)["match"]
    for name in ("career", "rank", "fit", "parts", "firmness", "why"):
        assert alone[name] == in_list[name]
    assert sum(alone["parts"].values()) == round(100 * alone["fit"])


def test_results_name_the_page_that_shows_them_and_what_made_them(program: Program, code: str) -> None:
    found = program.json("/matches", code=code)
    assert found["score"]["page"] == f"http://localhost/results/{code}"
    assert found["method"] == program.json("")["method"]


GIVE_ONE = "Give exactly one of code, answers and scores."
WRONG = [
    ({}, "code", GIVE_ONE),
    ({"code": "X", "scores": GIVEN}, "scores", GIVE_ONE),
    ({"scores": GIVEN, "questionnaire": "full"}, "questionnaire", "It only goes with answers."),
    ({"answers": "1,2,3"}, "questionnaire", "It is needed with answers: one of full, short, F2, S2, F1, S1."),
    (
        {"answers": "1", "questionnaire": "ful"},
        "questionnaire",
        "There is no such questionnaire; there are full, short, ",
    ),
    ({"answers": "1,2,3", "questionnaire": "S2"}, "answers", "30 answers belong to this questionnaire, and 3 came; "),
    ({"answers": "1,7", "questionnaire": "S2"}, "answers", "It has the wrong form; see its description."),
    ({"scores": "1,2,3"}, "scores", "It has the wrong form; see its description."),
    ({"scores": "1,2,3,4,5,101"}, "scores", "It has the wrong form; see its description."),
    ({"scores": "1,2,3,4,5,\u0666"}, "scores", "It has the wrong form; see its description."),
    ({"code": ""}, "code", "It is empty; write something or leave it out."),
    ({"code": "A" * 201}, "code", "It is too long; 200 letters are the most."),
    ({"code": ["A", "B"]}, "code", "Give it once."),
]


@pytest.mark.parametrize("path", ["/score", "/matches", "/matches/electrician"])
@pytest.mark.parametrize(("query", "parameter", "detail"), WRONG)
def test_a_person_who_is_not_given_rightly_is_refused_in_words(
    program: Program, path: str, query: dict[str, str], parameter: str, detail: str
) -> None:
    (error,) = program.problem(path, 422, **query)["errors"]
    assert error["parameter"] == parameter
    assert error["detail"].startswith(detail)


def test_a_code_that_cannot_be_read_is_explained_as_on_the_page(program: Program) -> None:
    found = program.problem("/score", 422, code="F1ABC")
    assert found["type"] == "http://localhost/api#problem-unreadable-code"
    assert found["detail"].startswith("The code is cut short: it has 5 letters and digits, and 38 belong to it.")
    assert program.problem("/score", 422, code=encode(Answers("F9", (1,) * 60)))["detail"].startswith("The code begins")


def test_scores_are_kept_to_tenths(program: Program) -> None:
    found = program.json("/score", scores="100,0,33.333333,1.25,99.96,5.0")
    assert list(found["scores"].values()) == [100.0, 0.0, 33.3, 1.2, 100.0, 5.0]
    assert program.json("/score", code=found["code"])["scores"] == found["scores"]


def test_the_short_questionnaire_is_taken_too(program: Program, site: Site) -> None:
    short = answers_of(site, SHORT)
    assert program.json("/score", answers=listed(short.values), questionnaire="short")["code"] == encode(short)
