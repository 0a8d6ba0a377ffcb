import re

import pytest

from quiz.careers.lineup import DEEP
from quiz.careers.retest import LIMIT
from quiz.person.firmness import DRAWS
from quiz.person.population import PEOPLE
from quiz.person.proof import PROOF, REAL
from quiz.person.scoring import Tally
from quiz.riasec import FLAT, Type
from quiz.web.site import Site
from tests.pages import Visitor
from tests.people import FULL, SHORT


def test_the_start_page_says_what_it_is_and_lets_people_begin(visitor: Visitor, site: Site) -> None:
    page = visitor.get("/")
    assert f"{len(site.catalogue.careers)} careers" in page.text
    assert "60 activities, about 6 minutes" in page.text
    assert "30 activities, about 3 minutes" in page.text
    assert "Free. No sign-up, no e-mail. Nothing is stored" in page.text
    first = site.questions.items_of[FULL][0].text
    begin = next(href for name, href in page.links.items() if name.startswith("Full quiz"))
    assert first in visitor.get(begin).text


@pytest.mark.parametrize("name", ["I have a code", "I already have my six scores", "I would rather look around"])
def test_the_start_page_has_the_other_ways_in(visitor: Visitor, name: str) -> None:
    visitor.follow(visitor.get("/"), name)


def test_the_types_page_leads_to_each_types_careers(visitor: Visitor, site: Site) -> None:
    page = visitor.get("/types")
    names = [name for tag, name in page.headings if tag == "h2"]
    assert [name.split()[1] for name in names] == [
        "Realistic",
        "Investigative",
        "Artistic",
        "Social",
        "Enterprising",
        "Conventional",
    ]
    count = site.catalogue.counts["kind"]["A"]
    artistic = visitor.follow(page, f"The {count} careers in which Artistic is strongest")
    assert ("h2", f"{count} careers") in artistic.headings


def test_the_method_page_names_sources_limits_and_credits(visitor: Visitor) -> None:
    text = visitor.get("/method").text
    for part in (
        "O*NET Database, U.S. Department of Labor, 30.2 (2026), CC BY 4.0",
        "Occupational Employment and Wage Statistics, U.S. Bureau of Labor Statistics, May 2024",
        "O*NET is a trademark of USDOL/ETA",
        "USDOL/ETA has not approved, endorsed or tested these modifications",
        "The questions are new",
        "cosine",
    ):
        assert part in text


def test_the_method_page_gives_the_numbers_that_the_program_uses(visitor: Visitor, site: Site) -> None:
    text = visitor.get("/method").text
    full, short = (len(site.questions.items_of[head]) for head in (FULL, SHORT))
    assert f"The full quiz has {full} everyday activities, the short one the first {short} of them" in text
    assert "Where your six scores lie within five points of each other" in text
    assert FLAT == 5
    assert "A type counts only with at least three answers, and with at least half of those activities answered" in text
    assert Tally(Type("R"), 10, answered=5, total=20).score == 100
    assert Tally(Type("R"), 10, answered=4, total=16).score is None
    assert Tally(Type("R"), 10, answered=3, total=12, unseen=5).score == 100
    assert Tally(Type("R"), 10, answered=2, total=8, unseen=8).score is None


def test_the_method_page_quotes_what_was_measured_on_made_up_people(visitor: Visitor) -> None:
    page = visitor.get("/method")
    text, cells = page.text, [int(cell) for cell in re.findall(r'<td class="figure">(\d+)</td>', page.html)]
    assert cells[0::2] == [band.said for band in PROOF.bands]
    assert cells[1::2] == [band.true for band in PROOF.bands]
    for part in (
        "These figures come from 117,217 people who took part on the internet",
        "So 6 tenths of what people in general say of each type are taken off",
        f"at least {PROOF.careless_full} of 100 get no list",
        f"neither do {PROOF.genuine_full} of 100 of those who answer truly",
        f"by {PROOF.stray} at worst",
        f"never off by more than {PROOF.tenth} of 100",
        f"of the best 20 careers {PROOF.shared_full} of 100 after the full quiz (we expect {PROOF.shared_said})",
        f"{PROOF.firm_direction_full} of 100 have a firm direction after the full quiz",
        f"answers of {REAL.people:,} real people",
        f"first letter of {REAL.letter_least} to {REAL.letter_most} of 100",
        f"among the first 21 shown for {REAL.persona_careers} of 100",
        f"that took {PROOF.items} activities on average",
        "among the best for 87 of these people",
        "107 groups and these to 15 directions",
        "the mean of its 6 best careers",
        f"{DRAWS} people are drawn",
        "by more than 2.64 times their standard error",
        "rated on 41 areas of interest",
        "rated 3 or higher, five at most",
        "but for 61 careers that it has not rated in full",
        "with a correlation of 0.99",
        "a third hand rated 24 careers without sight of their ratings: the correlation with O*NET's is 0.97",
        "The mean of two related careers would reach 0.88",
        "set the work apart, 6 at most",
        "Where fewer than 3 are",
    ):
        assert part in text, part
    assert (PEOPLE, DEEP, LIMIT) == (117_217, 6, 2.64)


def test_the_privacy_page_tells_what_a_link_reveals(visitor: Visitor) -> None:
    text = visitor.get("/privacy").text
    assert "the code holds all of your answers" in text
    assert "writes no log of visits" in text


@pytest.mark.parametrize("address", ["/", "/types", "/method", "/privacy", "/careers", "/code", "/scores"])
def test_every_link_of_a_public_page_leads_somewhere(visitor: Visitor, address: str) -> None:
    for href in visitor.get(address).hrefs:
        if href.startswith("/"):
            visitor.get(href)
