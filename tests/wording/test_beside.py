import pytest

from quiz.careers.results import results_of
from quiz.content.guide_pattern import SECTIONS
from quiz.person.answers import GivenScores
from quiz.web.site import Site
from quiz.wording.beside import FROM_GUIDES, LONG, Column, Line, lines
from quiz.wording.glance import glance
from quiz.wording.suiting import Cell

SLUGS = ("actor", "electrician", "chief-executive", "acute-care-nurse", "associate-producer")


def columns(site: Site, *slugs: str, guides: bool = True) -> list[Column]:
    edition = site.edition
    results = results_of(GivenScores((10, 30, 95, 40, 80, 20)), site.questions, site.catalogue)
    found = []
    for slug in slugs:
        row = site.catalogue.rows[slug]
        answers = glance(
            site.catalogue.careers[row], edition.cards.card(row), site.catalogue.head.sources, edition.words
        )
        guide = site.guides.get(slug) if guides else None
        found.append(Column(site.catalogue.careers[row], answers, results.beside(row), guide))
    return found


def told(site: Site, *slugs: str, guides: bool = True) -> list[Line]:
    words = site.edition.words
    return lines(columns(site, *slugs, guides=guides), site.catalogue.head.sources, words)


@pytest.mark.parametrize("slug", SLUGS)
def test_every_answer_of_a_careers_own_page_is_a_line(site: Site, slug: str) -> None:
    questions = {line.question: line.cells[0].value for line in told(site, slug)}
    for answer in columns(site, slug)[0].glance.answers:
        assert questions[answer.question] == answer.value


def test_each_line_has_an_answer_for_each_career(site: Site) -> None:
    for line in told(site, *SLUGS[:4]):
        assert len(line.cells) == 4
        assert all(cell.value or cell.text for cell in line.cells)


def test_the_sections_that_a_comparison_shows_are_sections_of_every_guide() -> None:
    assert set(FROM_GUIDES) <= {pattern.key for pattern in SECTIONS if pattern.needed}
    assert set(LONG) <= set(FROM_GUIDES)


def test_without_guides_there_are_no_lines_from_them(site: Site) -> None:
    questions = [line.question for line in told(site, *SLUGS[:2], guides=False)]
    assert questions[-1] == "What do new hires need?"
    assert [line.question for line in told(site, *SLUGS[:2]) if line.folded] == ["Ways in"]


@pytest.mark.parametrize(
    ("cells", "same"),
    [
        ([Cell("A", ("x",)), Cell("A", ("x",))], True),
        ([Cell("A", ("x",)), Cell("A", ("y",))], False),
        ([Cell("A"), Cell("B")], False),
        ([Cell("A")], False),
    ],
)
def test_answers_are_the_same_where_nothing_in_them_differs(cells: list[Cell], same: bool) -> None:
    assert Line("?", "", cells).same is same


def test_lines_that_differ_go_before_those_that_do_not(site: Site) -> None:
    found = [line.same for line in told(site, "acute-care-nurse", "critical-care-nurse", guides=False)[2:]]
    assert any(found)
    assert found == sorted(found)
