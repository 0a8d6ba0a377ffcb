import pytest

from quiz.careers.choices import read_filters
from quiz.web.site import Site
from quiz.wording.pages.browsing import careers_page
from tests.web.api.conftest import Program

QUERIES = [
    {},
    {"level": ["2", "4"]},
    {"family": "health", "sort": "pay"},
    {"group": "nursing"},
    {"interest": "animals", "way": "no-degree", "growth": "up"},
    {"pay": "100000", "type": "I", "sort": "openings"},
]
FINDING = ["nurse", "fix cars", "nrse", "astronaut", "work with animals", "no degree", "qqqqqqq", "money"]


def slugs(found: list[dict[str, str]]) -> list[str]:
    return [each["slug"] for each in found]


@pytest.mark.parametrize("query", QUERIES)
def test_careers_are_those_of_the_page_in_its_order(program: Program, site: Site, query: dict[str, str]) -> None:
    args = {name: value if isinstance(value, list) else [value] for name, value in query.items()}
    filters = read_filters(args | {"show": ["100"]}, site.catalogue.lists, site.catalogue.symbols)
    page = careers_page(filters, site.edition.cards, code="", problem="")
    found = program.json("/careers", limit=100, **query)
    assert found["total"] == page.count
    assert slugs(found["careers"]) == [listed.card.slug for listed in page.cards]
    assert [each["title"] for each in found["careers"]] == [listed.card.title for listed in page.cards]


@pytest.mark.parametrize("words", FINDING)
def test_a_search_finds_what_the_page_finds_and_says_why(program: Program, site: Site, words: str) -> None:
    filters = read_filters({"q": [words], "show": ["100"]}, site.catalogue.lists, site.catalogue.symbols)
    page = careers_page(filters, site.edition.cards, code="", problem="")
    found = program.json("/search", q=words, limit=100)
    hits = [(each["career"]["slug"], each["why"]) for each in found["hits"]]
    assert hits == [(listed.card.slug, listed.why) for listed in page.cards]
    assert (found["understood"] or "", found["sentence"] or "") == (page.instead, page.sentence)
    assert found["near"] == [card.slug for card in page.near]
    assert [place["name"] for place in found["places"]] == [way.name for way in page.ways]


def test_every_place_that_a_search_names_can_be_asked_for(program: Program) -> None:
    for words in ("nursing", "animals", "health science", "no degree", "well paid", "level 3"):
        for place in program.json("/search", q=words)["places"]:
            assert program.json("/careers", **{place["kind"]: place["key"]})["total"] > 0


def test_the_parts_of_a_list_make_the_whole(program: Program, site: Site) -> None:
    found: list[str] = []
    offset = 0
    while offset is not None:
        part = program.json("/careers", limit=100, offset=offset)
        found += slugs(part["careers"])
        offset = part["next_offset"]
    assert found == [career.slug for career in site.catalogue.careers]
    beyond = program.json("/careers", offset=5000)
    assert (beyond["careers"], beyond["next_offset"], beyond["total"]) == ([], None, len(found))


def test_a_career_has_its_figures_and_its_guide(program: Program, site: Site) -> None:
    found = program.json("/careers/electrician")
    career, own = found["career"], site.library.careers_file.by_slug["electrician"]
    assert (career["title"], career["onet"]) == (own.title, own.onet)
    assert list(career["profile"].values()) == list(own.profile)
    assert list(career["interests"].values()) == list(own.areas)
    assert own.figures.pay
    assert career["pay"]["median"] == own.figures.pay.median
    assert career["education"]["step"] == "High school diploma or equivalent"
    assert sum(career["schooling"].values()) in range(97, 104)
    assert [each["heading"] for each in found["guide"]] == [
        each.heading for each in site.guides["electrician"].sections
    ]
    assert found["page"] == "http://localhost/careers/electrician"


def test_a_career_that_is_not_there_is_refused_with_the_nearest_one(program: Program) -> None:
    assert program.problem("/careers/electrican", 404)["near"] == ["electrician"]
    assert "near" not in program.problem("/matches/%F0%9F%92%A1", 404, scores="1,2,3,4,5,6")


def test_questionnaires_say_what_answers_mean(program: Program, site: Site) -> None:
    found = program.json("/questionnaires")
    assert found["scale"][4] == "Strongly like"
    assert found["offered"] == {"full": "F2", "short": "S2"}
    assert {each["head"]: each["count"] for each in found["questionnaires"]} == site.questions.lengths
    for head, items in site.questions.items_of.items():
        one = program.json(f"/questionnaires/{head}")
        assert [(item["id"], item["type"], item["text"]) for item in one["items"]] == [
            (item.id, item.type, item.text) for item in items
        ]
    program.problem("/questionnaires/Z9", 404)
