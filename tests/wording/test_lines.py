from quiz.person.answers import encode
from quiz.person.roster import read_roster
from quiz.web.site import Site
from quiz.wording.lines import Lines, line_words
from tests.rosters import LEVEL, roster


def told(text: str, site: Site) -> Lines:
    return line_words(read_roster(text, site.heads), site.edition.words)


def test_lines_that_gave_nobody_are_named_with_their_numbers(site: Site) -> None:
    first = roster(site, 1).replace("Ann", "Anna")
    lines = told(f"{roster(site, 27)}\nLou,{encode(LEVEL)}\nBad,/results/S2ABC\nno code\n{first}", site)
    assert [(each.line, each.text) for each in lines.odd] == [(29, "Bad,/results/S2ABC")]
    assert "cut short" in lines.odd[0].problem
    assert [(each.line, each.text) for each in lines.plain] == [(30, "no code")]
    assert [(each.line, each.text, each.problem) for each in lines.twice] == [
        (31, "Anna 1", "the same code as in line 1; counted once")
    ]
    assert (lines.left, lines.odd_rest, lines.idle_rest) == ("", "", "")


def test_lines_that_are_not_shown_are_still_counted_and_named(site: Site) -> None:
    nobody = "\n".join(["no code here"] * 260 + ["Ann,/results/S2ABC"] * 255)
    lines = told(f"{roster(site, 6)}\n{nobody}", site)
    assert (lines.idle_count, lines.idle_rest) == (260, "257 to 266")
    assert (lines.odd_count, lines.odd_rest) == (255, "517 to 521")
