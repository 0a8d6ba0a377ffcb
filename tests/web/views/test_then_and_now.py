import re
from urllib.parse import urlencode

import pytest

from quiz.careers.retest import differences
from quiz.person.answers import Answers, GivenScores, encode, unanswered
from quiz.web.site import Site
from tests.pages import Page, Visitor
from tests.people import FULL, LIKES, SHORT, answers_of

OTHER = {"R": 4, "I": 2, "A": 1, "S": 2, "E": 3, "C": 0}
MILDER = {"R": 1, "I": 2, "A": 3, "S": 2, "E": 3, "C": 1}


def changes(page: Page) -> list[tuple[int, int, int, bool]]:
    """Return each type's change, the least and the most it may be, and whether it is marked."""
    cells = re.findall(r'<td class="figure">(.*?)</td>', page.html.replace("−", "-"))[2::3]
    found = [re.findall(r"[+-]?\d+", cell) for cell in cells]
    return [
        (int(change), int(least), int(most), "changed" in cell)
        for (change, least, most), cell in zip(found, cells, strict=True)
    ]


def test_the_page_asks_for_two_codes(visitor: Visitor) -> None:
    page = visitor.get("/again")
    assert "Code or link of the earlier time" in page.text
    assert "cannot be compared" not in page.text


def test_both_shapes_stand_over_each_other_and_other_codes_can_be_asked_for(
    visitor: Visitor, site: Site, code: str
) -> None:
    page = visitor.get(f"/again?first={code}&second={encode(answers_of(site, FULL, OTHER))}")
    assert page.html.count('class="you"') == 1
    assert "In color: now. The line: then." in page.text
    assert '<body class="fR">' in page.html, "the color is that of the later time"
    form = page.html.split("Compare two other codes</summary>")[1]
    assert f'value="{code}"' in form.split("</details>")[0]
    assert "The line" not in visitor.get("/again").text


def test_two_codes_show_what_changed_and_what_did_not(visitor: Visitor, site: Site, code: str) -> None:
    page = visitor.get(f"/again?first={code}&second={encode(answers_of(site, FULL, OTHER))}")
    assert "2 types changed by more than chance would explain." in page.text
    assert "Your Holland code was AE, and is now REI." in page.text
    cells = re.findall(r'<td class="figure">(.*?)</td>', page.html)
    assert [cell.split("<br>")[0] for cell in cells[:3]] == ["25", "100", "<strong>+75</strong> changed"]
    assert [cell.split("<br>")[0] for cell in cells[6:9]] == ["100", "25", "<strong>−75</strong> changed"]
    assert [cell.split("<br>")[0] for cell in cells[9:12]] == ["50", "50", "0"]
    assert "of their top 20 careers. If nothing had changed, they would share about" in page.text
    assert visitor.follow(page, "The earlier results").address == f"/results/{code}"


def test_the_change_shown_is_the_difference_of_the_scores_shown(visitor: Visitor) -> None:
    first, second = GivenScores((10.4, 30.6, 94.6, 40.4, 80, 20.6)), GivenScores((20.6, 40.4, 52.4, 30.6, 80.4, 20.4))
    page = visitor.get(f"/again?first={encode(first)}&second={encode(second)}")
    cells = re.findall(r'<td class="figure">(?:<strong>)?([+−]?\d+)', page.html)
    then, now, change = ([int(cell.replace("−", "-")) for cell in cells[place::3]] for place in range(3))
    assert change == [after - before for before, after in zip(then, now, strict=True)]


def test_the_same_code_twice_changed_nothing(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/again?first={code.lower()}&second={code}&compare=1")
    assert "Both codes are the same" in page.text
    assert not re.search(r"of their top 20 careers|\d to [+−]\d", page.text)


def test_a_short_and_a_full_sitting_can_be_compared(visitor: Visitor, site: Site, code: str) -> None:
    page = visitor.get(f"/again?first={encode(answers_of(site, SHORT, MILDER))}&second={code}")
    assert "No difference is large enough to be sure of." in page.text
    assert re.search(r"With so many answers, changes of less than about \d\d points cannot be seen", page.text)


def test_a_sitting_gone_on_with_is_no_second_one(visitor: Visitor, site: Site, code: str) -> None:
    page = visitor.get(f"/again?first={encode(answers_of(site, SHORT))}&second={code}")
    assert "It is the same time, gone on with" in page.text
    assert "of their top 20 careers" not in page.text


def test_scores_from_another_test_are_compared_without_a_judgement(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/again?first={encode(GivenScores((10, 30, 95, 40, 80, 20)))}&second={code}")
    assert "it cannot be told which differences are more than chance" in page.text
    assert not re.search(r"If nothing had changed|\d to [+−]\d", page.text)


def test_a_wrong_code_is_told_at_its_place_and_both_are_kept(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/again?first={code}&second={code[:-3]}", status=400)
    assert ("h2", "These codes cannot be compared yet") in page.headings
    assert "The code is cut short" in page.text
    assert f'value="{code}"' in page.html
    assert f'value="{code[:-3]}"' in page.html


def test_a_missing_code_is_told_once_one_asked_for_a_comparison(visitor: Visitor, code: str) -> None:
    assert "Nothing was entered." not in visitor.get(f"/again?second={code}").text
    page = visitor.get(f"/again?first=&second={code}&compare=1", status=400)
    assert "Nothing was entered. Write or paste the code of this time." in page.text


def test_too_few_answers_are_told(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/again?first={encode(unanswered(FULL, 60))}&second={code}", status=400)
    assert "This one has too few answers to compare." in page.text


def test_results_lead_to_it_with_their_code(visitor: Visitor, code: str) -> None:
    page = visitor.follow(visitor.get(f"/results/{code}"), "Compare with another time")
    assert page.address == f"/again?second={code}"
    assert f'value="{code}"' in page.html


def test_level_scores_have_no_lists_to_share(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/again?first={code}&second={encode(Answers(FULL, (2,) * 60))}")
    assert "of their top 20" not in page.text


def test_links_are_taken_as_well_as_codes(visitor: Visitor, code: str) -> None:
    link = f"https://example.org/results/{code}?have=3"
    assert "Both codes are the same" in visitor.get(f"/again?{urlencode({'first': link, 'second': code})}").text
    assert visitor.get(f"/code?{urlencode({'code': link})}").address == f"/results/{code}"


def test_comparing_nothing_says_what_is_missing(visitor: Visitor) -> None:
    page = visitor.get("/again?first=&second=&compare=1", status=400)
    assert page.text.count("Nothing was entered. Write or paste the code of this time.") == 2


def test_changed_types_are_marked_and_the_limit_is_told(visitor: Visitor, site: Site, code: str) -> None:
    page = visitor.get(f"/again?first={code}&second={encode(answers_of(site, FULL, OTHER))}")
    assert page.html.count("</strong> changed") == 2
    both = [site.results(answers_of(site, FULL, likes)).verdict for likes in (LIKES, OTHER)]
    limits = [each.limit for each in differences(*both) if each.limit]
    assert f"changes of less than about {round(sum(limits) / 6)} points cannot be seen" in page.text


@pytest.mark.parametrize(("head", "likes"), [(FULL, OTHER), (SHORT, OTHER), (SHORT, MILDER)])
def test_each_change_is_told_with_how_far_it_may_reach_and_marked_where_that_leaves_no_zero(
    visitor: Visitor, site: Site, code: str, head: str, likes: dict[str, int]
) -> None:
    found = changes(visitor.get(f"/again?first={encode(answers_of(site, head, likes))}&second={code}"))
    assert len(found) == 6
    for change, least, most, marked in found:
        assert least <= change <= most
        below, above = change - least, most - change
        # As far down as up, but for the ends of the scale.
        assert abs(below - above) <= 1 or min(below, above) < max(below, above) <= 100
        assert marked == (least > 0 or most < 0)


def test_no_change_is_told_that_scores_from_0_to_100_cannot_make(visitor: Visitor, site: Site, code: str) -> None:
    found = changes(visitor.get(f"/again?first={code}&second={encode(answers_of(site, FULL, OTHER))}"))
    assert [(least, most) for _, least, most, _ in found if least < -100 or most > 100] == []
