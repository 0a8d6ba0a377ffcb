import re
from collections import Counter
from html import unescape
from pathlib import Path

import pytest
import yaml
from flask import Flask

from bench.guides import reading_ease
from quiz.app import create_app
from quiz.careers.catalogue import FEW, MANY, NUDGE
from quiz.careers.lineup import DEEP
from quiz.careers.ranking import NEAR
from quiz.careers.results import SURER
from quiz.careers.retest import LIMIT, MARGIN
from quiz.person.firmness import DRAWS, FIRM, LIKELY, OPEN
from quiz.person.population import PEOPLE
from quiz.person.proof import PROOF, REAL
from quiz.person.scoring import Tally
from quiz.riasec import FLAT, TYPES, Type
from quiz.web.assets import FILES
from quiz.web.site import Site
from tests.addresses import BLANK, PAGES, WRONG
from tests.pages import Visitor
from tests.people import FULL, SHORT

CHOSEN = "have=3&keep=P1R.G0P&out=0136H"
ABOUT = ("/types", "/method", "/privacy")
BLOCK = r"</?(?:p|li|ul|ol|dl|dt|dd|div|section|h[1-6]|summary|details|small)\b[^>]*>"


def prose(html: str) -> str:
    """Return what a page says in sentences: its main part without tables, pictures, forms and names to choose from."""
    main = html[html.index("<main") : html.index("</main>")]
    plain = re.sub(r"<(svg|table|form|nav|label|select)\b.*?</\1>", " ", main, flags=re.DOTALL)
    blocks = [" ".join(re.sub(r"<[^>]+>", " ", block).split()) for block in re.split(BLOCK, plain)]
    return unescape(" ".join(block if block.endswith((".", "?")) else f"{block}." for block in blocks if block))


def test_the_start_page_says_what_it_is_and_lets_people_begin(visitor: Visitor, site: Site) -> None:
    page = visitor.get("/")
    assert ("h1", "What work would you like to do?") in page.headings
    assert f"{len(site.catalogue.careers)} careers" in page.text
    assert "Short quiz: Begin with 30 activities About 3 minutes." in page.text
    assert "Full quiz: Or take all 60 for a firmer result, about 6 minutes." in page.text
    assert "Free. No sign-up, no e-mail. Nothing is stored" in page.text
    assert "what you may enjoy, not what you are able to do" in page.text
    for head, name in ((FULL, "Full quiz"), (SHORT, "Short quiz")):
        first = site.questions.items_of[head][0].text
        begin = next(href for link, href in page.links.items() if link.startswith(name))
        assert begin.startswith(f"/questions/{head}")
        assert first in visitor.get(begin).text


@pytest.mark.parametrize("name", ["I have a code", "I already have my six scores", "I would rather look around"])
def test_the_start_page_has_the_other_ways_in(visitor: Visitor, name: str) -> None:
    visitor.follow(visitor.get("/"), name)


def test_the_start_page_shows_a_sample_that_is_marked_as_one_and_leads_to_real_careers(visitor: Visitor) -> None:
    page = visitor.get("/")
    assert "A sample: this person is made up" in page.text
    assert "“You lean toward making and fixing, finding out and keeping order.”" in page.text
    shown = [name for name, href in page.links.items() if href.startswith("/careers/")]
    assert len(shown) == 3
    for name in shown:
        assert ("h1", name) in visitor.follow(page, name).headings


def test_the_sample_says_what_the_whole_page_of_this_made_up_person_says(visitor: Visitor) -> None:
    start = visitor.get("/")
    sample = start.html.split('class="made-up"')[1].split("</section>")[0]
    whole = visitor.follow(start, "See all that this made-up person gets")
    found, code = re.search(r"“(.*)\.”", start.text), whole.address.split("/")[2]
    assert found is not None
    assert ("h1", found[1]) in whole.headings
    assert code.startswith(SHORT)
    # The shape, in the same lengths.
    lengths = r"scale\(([.\d]+)\)"
    own = re.findall(lengths, sample.split("</svg>")[0])
    assert own == re.findall(lengths, whole.html.split('class="em large')[1].split("</svg>")[0])
    assert len(own) == 6
    # The directions, how firm each is, and the career that comes first in each.
    told = re.findall(r"<h3.*?>(.*?)</h3>\s*<ul.*?<h4><a.*?>(.*?)</a>", sample, re.DOTALL)
    assert len(told) == 3
    sections = whole.html.split('<section class="direction')[1:4]
    for (direction, career), section in zip(told, sections, strict=True):
        heading = re.search(r"<h3>(.*?)</h3>", section, re.DOTALL)
        assert heading is not None
        assert words(direction) == words(heading[1])
        assert re.findall(r"<h5>.*?<a.*?>(.*?)</a>", section)[0] == career
    # Scores, shape and sentence go together: the three types named are the longest sectors.
    names = sorted(zip(map(float, own), TYPES, strict=True), reverse=True)[:3]
    assert {kind for _, kind in names} == {"R", "I", "C"}
    assert "making and fixing, finding out and keeping order" in found[1]


def words(html: str) -> list[str]:
    return re.findall(r"[\w’']+", unescape(re.sub(r"<[^>]+>", " ", html)).lower())


def test_the_start_page_leads_to_each_of_the_six_ways(visitor: Visitor) -> None:
    page = visitor.get("/")
    ways = [href for href in page.hrefs if href.startswith("/types#")]
    assert ways == [f"/types#{kind}" for kind in TYPES]
    assert set(TYPES) <= set(visitor.get("/types").ids)
    assert "Realistic making and fixing" in page.links


def test_the_start_page_says_who_is_behind_it(visitor: Visitor) -> None:
    text = visitor.get("/").text
    assert "John Holland" in text
    assert "4,404 real people" in text
    assert "What the work is like: O*NET Database, U.S. Department of Labor, 30.2 (2026)" in text
    assert "Pay: Occupational Employment and Wage Statistics, U.S. Bureau of Labor Statistics, May 2025" in text


@pytest.mark.parametrize("address", ["/", "/privacy"])
@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, "This copy of Sixways does not name who runs it. If you have a question, ask whoever sent you here"),
        ({"OFFERED_BY": "Mill Lane School"}, "Mill Lane School offers this site. Questions go there."),
        ({"CONTACT": "ask@example.org"}, "does not name who runs it. Questions go to ask@example.org"),
        (
            {"OFFERED_BY": "Mill Lane School", "CONTACT": "ask@example.org"},
            "Mill Lane School offers this site. Questions go to ask@example.org",
        ),
    ],
)
def test_whoever_reads_learns_who_runs_this_copy_and_whom_to_ask(
    address: str, settings: dict[str, str], said: str
) -> None:
    assert said in Visitor(create_app(settings).test_client()).get(address).text


def test_who_has_begun_is_asked_first_whether_to_go_on(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/?code={BLANK}")
    assert page.text.index("Your answers so far are kept.") < page.text.index("What work would you like to do?")
    assert "Page 1 of 5" in visitor.follow(page, "Go on where you were").text
    assert visitor.follow(visitor.get(f"/?code={code}"), "Go on where you were").address == f"/results/{code}"
    for address in ("/", "/?code=F2ABC"):
        assert "Go on where you were" not in visitor.get(address).links


def test_the_types_page_leads_to_each_types_careers(visitor: Visitor, site: Site) -> None:
    page = visitor.get("/types")
    names = [name for tag, name in page.headings if tag == "h2"]
    assert [name.split()[0] for name in names] == [
        "Realistic",
        "Investigative",
        "Artistic",
        "Social",
        "Enterprising",
        "Conventional",
    ]
    assert names[0] == "Realistic making and fixing"
    assert "Hands-on and practical. You like to see, touch and use what you work on" in page.text
    assert "Often found in workshops, building sites" in page.text
    drawn = re.findall(r'<use href="/static/\w+/icons\.svg#(type-\w)"/>', page.html)
    assert drawn == re.findall(r'<symbol id="(type-\w)"', FILES["icons.svg"].decode())
    assert drawn == [f"type-{kind}" for kind in TYPES]
    count = site.catalogue.counts["kind"]["A"]
    artistic = visitor.follow(page, f"The {count} careers in which Artistic is strongest")
    assert any(str(count) in name for tag, name in artistic.headings if tag in {"h1", "h2"})


def test_the_method_page_names_sources_limits_and_credits(visitor: Visitor) -> None:
    text = visitor.get("/method").text
    for part in (
        "O*NET Database, U.S. Department of Labor, 30.2 (2026), CC BY 4.0",
        "Occupational Employment and Wage Statistics, U.S. Bureau of Labor Statistics, May 2025",
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
    assert "Where your six scores, or what stands out of them, lie within five points of each other" in text
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
        "So 6 tenths of that difference are taken off",
        f"at least {PROOF.careless_full} of 100 get no list",
        f"neither do {PROOF.genuine_full} of 100 of those who answer truly",
        f"by {PROOF.stray} at worst",
        f"never off by more than {PROOF.tenth} of 100",
        f"of the best 20 careers {PROOF.shared_full} of 100 after the full quiz (we expect {PROOF.shared_said})",
        f"{PROOF.firm_direction_full} of 100 have a firm direction after the full quiz",
        f"answers of {REAL.people:,} real people",
        f"first letter of {REAL.letter_least} to {REAL.letter_most} of 100",
        f"among the first 21 shown for {REAL.persona_careers} of 100",
        f"it took {PROOF.items} activities on average",
        "among the best for 87 of these people",
        "107 groups and these to 15 directions",
        "the mean of its 6 best sums",
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


def test_the_order_of_the_list_is_told_once_and_in_full(visitor: Visitor) -> None:
    text = visitor.get("/method").text
    for part in (
        "is added, or taken away, if the fit lies at most 0.6 below your best",
        "Careers with the same sum share a rank, written with the sign =",
        "0.07 for ten times as many, from a thousand to a million people, so 0.21 at most",
        "the mean of its 6 best sums, and up to 0.1 more for being firm",
        "Pay, growth and preparation change no place in this order",
    ):
        assert text.count(part) == 1, part
    assert (NEAR, NUDGE, SURER) == (0.6, 0.07, 0.1)
    assert (10**FEW, 10**MANY) == (1000, 1_000_000)
    for older in ("equal fits share a rank", "Nothing else goes in", "nearly as well as your best"):
        assert older not in text


def test_what_firm_means_is_told_before_how_it_is_measured(visitor: Visitor) -> None:
    text = visitor.get("/method").text
    for part in (
        "“Firm” is about chance.",
        "It does not say how much you would like it",
        "“It has little of what you like least.”",
        "From 70 on we say firm, from 50 likely, from 15 that it could change; below, we say nothing.",
    ):
        assert text.index(part) >= text.index("What firm means")
    assert text.index("“Firm” is about chance.") < text.index(f"{DRAWS} people are drawn")
    assert (FIRM, LIKELY, OPEN, MARGIN) == (0.7, 0.5, 0.15, 1.2)


def test_the_method_page_counts_what_stands_in_questions_and_bench(visitor: Visitor, site: Site) -> None:
    text = visitor.get("/method").text
    personas = [
        persona
        for name in ("first", "held_out")
        for persona in yaml.safe_load(Path(f"bench/personas/{name}.yaml").read_text(encoding="utf-8"))
    ]
    assert f"For {len(personas)} made-up people with an obvious career" in text
    assert {len(persona["also"]) for persona in personas} == {2, 3}
    assert "one of two or three others" in text
    bank = site.questions.newest_bank
    assert bank is not None
    assert set(Counter(item.interest for item in site.questions.banks[bank.head]).values()) == {2}
    assert "a bank with two for each of the 41 areas" in text
    assert "the sixteen national career clusters" in text
    assert len(site.catalogue.head.families) == 16
    # On every page of the quiz the types stand in another order.
    items = site.questions.items_of[FULL]
    orders = ["".join(item.type for item in items[start : start + 6]) for start in range(0, len(items), 6)]
    assert len(set(orders)) == len(orders)


def test_the_privacy_page_tells_what_a_link_reveals(visitor: Visitor) -> None:
    text = visitor.get("/privacy").text
    assert "the code holds all of your answers" in text
    assert "writes no log of visits" in text


@pytest.mark.parametrize("address", [*ABOUT, "/", "/careers", "/code", "/scores"])
def test_every_link_of_a_public_page_leads_somewhere(visitor: Visitor, address: str) -> None:
    for href in visitor.get(address).hrefs:
        if href.startswith("/"):
            visitor.get(href)


def test_the_method_page_begins_with_four_steps_and_folds_the_rest(visitor: Visitor) -> None:
    page = visitor.get("/method")
    steps = page.html.split('<ol class="way">')[1].split("</ol>")[0]
    assert steps.count("<h3>") == steps.count("<svg") == 4
    assert page.html.index('class="way"') < page.html.index("<details")
    chapters = [name for tag, name in page.headings if tag == "h2"]
    contents = page.html.split('<nav class="contents"')[1].split("</nav>")[0]
    assert contents.count("<li>") == len(chapters) == 8


PARTS = (
    *("fit", "stands-out", "particular", "directions", "order", "six-more", "why", "sure", "firm", "people", "again"),
    *("interests", "skills", "levels", "sources", "credits"),
)


@pytest.mark.parametrize("part", PARTS)
def test_a_link_to_a_part_of_the_method_page_points_into_what_is_folded(visitor: Visitor, part: str) -> None:
    # Browsers unfold what holds the target of a link, and not what is one itself.
    html = visitor.get("/method").html
    before = html[: html.index(f'id="{part}"')]
    assert before.count("<details") == before.count("</details>") + 1
    assert before.count("<summary") == before.count("</summary>")


@pytest.mark.parametrize("address", ABOUT)
def test_results_stay_in_sight_and_are_for_nobody_else_to_keep(
    visitor: Visitor, app: Flask, code: str, address: str
) -> None:
    asked = f"{address}?code={code}&{CHOSEN}"
    page = visitor.get(asked)
    assert visitor.follow(page, "Your results").address == f"/results/{code}?{CHOSEN}"
    for name, place in (("Careers", "/careers"), ("Six types", "/types"), ("Privacy", "/privacy")):
        assert page.links[name].replace("&amp;", "&") == f"{place}?code={code}&{CHOSEN}"
    kept = app.test_client().get(asked).headers
    assert kept["Cache-Control"].startswith("private")
    assert kept["X-Robots-Tag"] == "noindex"


@pytest.mark.parametrize("address", ABOUT)
def test_a_quiz_that_is_not_finished_is_one_link_away(visitor: Visitor, address: str) -> None:
    page = visitor.get(f"{address}?code={BLANK}&{CHOSEN}")
    assert "Your results" not in page.links
    assert visitor.follow(page, "Back to the quiz").address == f"/questions/{BLANK}/1?{CHOSEN}"
    assert page.links["How it works"].startswith(f"/method?code={BLANK}&")


@pytest.mark.parametrize("address", ABOUT)
def test_a_code_that_cannot_be_read_is_not_carried_on(visitor: Visitor, app: Flask, address: str) -> None:
    page = visitor.get(f"{address}?code=F2ABC")
    assert not {"Your results", "Back to the quiz"} & set(page.links)
    assert not [href for href in page.hrefs if "code=" in href and href not in page.elsewhere]
    assert app.test_client().get(address).headers["Cache-Control"].startswith("public")


def test_the_careers_of_a_type_stand_beside_the_results(visitor: Visitor, code: str, site: Site) -> None:
    page = visitor.get(f"/types?code={code}&{CHOSEN}")
    count = site.catalogue.counts["kind"]["A"]
    found = visitor.follow(page, f"The {count} careers in which Artistic is strongest")
    assert found.address == f"/careers?type=A&code={code}&{CHOSEN}"
    assert visitor.follow(found, "Your results").address.startswith(f"/results/{code}")


@pytest.mark.parametrize("name", [*PAGES, *WRONG])
def test_an_eighth_grader_can_read_every_page(app: Flask, code: str, name: str) -> None:
    sent = app.test_client().get((PAGES | WRONG)[name].format(code=code), follow_redirects=True)
    assert reading_ease(prose(sent.text)) >= 60
