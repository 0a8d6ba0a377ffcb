import re
from collections import Counter
from html import unescape
from random import Random

import numpy as np
import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.careers.filters import Filters
from quiz.person.answers import LEFT_OUT, UNSEEN, Answers, GivenScores, decode, encode, grouped, unanswered
from quiz.person.firmness import FIRM, LIKELY
from quiz.web.site import Site
from tests.pages import Page, Visitor
from tests.people import DECIDED, FULL, SHORT, TORN, answers_of

TWENTY = range(20, 23)
"""How many careers about twenty are: the last group comes whole."""
MILD = {"R": 2, "I": 2, "A": 3, "S": 3, "E": 2, "C": 1}
VARIED = Answers("F1", tuple(DECIDED))
"""Somebody with likings within the types as well."""


def careers(page: Page) -> list[str]:
    found = re.findall(r"<h[345]>(?:<span[^<]+</span> )?<a [^>]+>([^<]+)</a></h", page.html)
    return [unescape(title) for title in found]


def directions(page: Page) -> list[tuple[str, str]]:
    """Return the directions of a list, each with how firm it is."""
    heads = re.findall(r'<section class="(?:direction|near).*?<h[23]>(.*?)</h[23]>', page.html, re.DOTALL)
    return [(unescape(head.split(" <span")[0]), "".join(re.findall(r">([^<]+)</span>", head))) for head in heads]


def groups(page: Page) -> dict[str, list[str]]:
    """Return the careers shown of each group, by its name."""
    parts = [re.split(r"<h[45]>", part) for part in re.split(r'<h[34] class="group">', page.html)[1:]]
    return {unescape(re.findall(r">([^<]+)</a>", head)[0]): _titles(members) for head, *members in parts}


def words_of_firmness(page: Page) -> list[str]:
    return re.findall(r'<span class="fit">([^<]*)</span>', page.html)


def _titles(members: list[str]) -> list[str]:
    return [unescape(re.findall(r">([^<]+)</a>", each)[0]) for each in members]


def cents(text: str) -> int:
    """Add up all parts told in a text, in hundredths."""
    found = re.findall(r"[+-]\d\.\d\d", text.replace("\N{MINUS SIGN}", "-"))
    return sum(round(100 * float(each)) for each in found)


def ranks(page: Page) -> list[int]:
    return [int(rank) for rank in re.findall(r'class="rank">(\d+)', page.html)]


def test_results_tell_code_scores_types_and_careers(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}")
    assert page.title == "Your results: AE – Sixways"
    assert (
        "Your Holland code is AE: Artistic (creating), then Enterprising (leading), then several about equal."
        in page.text
    )
    assert "What the six types mean" in page.text
    assert re.search(r"Artistic creating 100 most likely \d+ to 100", page.text)
    assert page.headings[0] == ("h1", "You lean toward creating and leading")
    assert len(careers(page)) in TWENTY
    assert grouped(code) in page.text


def test_an_artistic_person_finds_artistic_careers_and_no_absurd_ones(visitor: Visitor, code: str, site: Site) -> None:
    found = careers(visitor.get(f"/results/{code}"))
    families = {each.title: site.library.careers_file.families[each.family] for each in site.catalogue.careers}
    assert all(families[name].startswith("Arts") for name in found[:7])
    profiles = {each.title: each.profile for each in site.catalogue.careers}
    assert "RIASEC"[np.mean([profiles[name] for name in found], axis=0).argmax()] == "A"
    assert not [name for name in found if profiles[name][5] == max(profiles[name])], "this person likes no office work"


def test_directions_that_suit_are_named_with_how_firm_and_why(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}")
    assert [name for name, _ in directions(page)] == [
        "Arts, design and media",
        "Business and sales",
        "Teaching and libraries",
        "Other careers near you",
    ]
    assert ("h2", "Three directions suit you, 2 firmly") in page.headings
    assert [word for _, word in directions(page)] == ["firm", "firm", "likely", ""]
    assert (
        "Draw, design, write, film, play and perform for others. Strong in you and in this work: Artistic and "
        "Enterprising." in page.text
    )
    assert page.text.count("Strong in you and in this work: ") >= 2


def test_a_direction_is_explained_before_its_careers(visitor: Visitor, code: str) -> None:
    html = visitor.get(f"/results/{code}").html
    for part in html.split('<section class="direction')[1:]:
        assert re.search(r'</h3>\s*<p class="because">[A-Z][^<]+\.\s+(Strong in you|It has little)', part)
        assert "</p>" not in part.split("</h3>")[1].split('<p class="because">')[0]


def test_what_is_no_direction_stands_beside_the_directions_and_not_below(visitor: Visitor, code: str) -> None:
    _, near = visitor.get(f"/results/{code}").html.split("<h2>Other careers near you</h2>")
    assert re.findall(r"<h(\d)", near)[:2] == ["3", "4"]


def test_with_two_lists_what_is_no_direction_stands_within_its_list(visitor: Visitor, code: str) -> None:
    headings = visitor.get(f"/results/{code}?have=3&show=60").headings
    places = [place for place, each in enumerate(headings) if each == ("h3", "Other careers near you")]
    lists = [headings.index(("h2", name)) for name in ("Within reach", "With more study")]
    assert lists[0] < places[0] < lists[1] < places[1]
    assert ("h2", "Other careers near you") not in headings


def test_the_list_of_ones_own_stands_before_the_directions(visitor: Visitor, code: str) -> None:
    headings = visitor.get(f"/results/{code}?keep=actor").headings
    assert [name for tag, name in headings if tag == "h2"][:2] == ["My list", "Three directions suit you, 2 firmly"]


def test_each_direction_of_a_page_has_the_color_of_another_type(visitor: Visitor, code: str) -> None:
    colors = re.findall(r'<section class="direction f(\w)"', visitor.get(f"/results/{code}").html)
    assert colors == ["A", "E", "S"]


def test_of_the_three_directions_the_surest_goes_first(visitor: Visitor, site: Site, code: str) -> None:
    shares = [each.share for each in site.results(decode(code, site.heads)).directions]
    assert shares == sorted(shares, reverse=True)  # type: ignore[type-var] # all are numbers
    assert [name for name, _ in directions(visitor.get(f"/results/{code}"))][:2] == [
        "Arts, design and media",
        "Business and sales",
    ]


def test_a_direction_says_what_was_liked_in_particular(visitor: Visitor, site: Site) -> None:
    likes = {
        item.id: 4 if item.type == "S" or item.interest == "Social Science" else 1 for item in site.questions.items
    }
    values = tuple(likes[item.id] for item in site.questions.items_of[FULL])
    page = visitor.get(f"/results/{encode(Answers(FULL, values))}")
    assert "You like in particular:" in page.html.split('<p class="because">')[1].split("</p>")[0]


def test_groups_show_three_members_and_lead_to_the_whole_group(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}")
    found = groups(page)
    assert [name for members in found.values() for name in members] == careers(page)
    assert {len(members) for members in found.values()} == {1, 2, 3}
    assert "Music, stage and dance firm 3 of its 10 careers Actor" in page.text
    whole = visitor.follow(page, "Music, stage and dance")
    assert "10 careers" in whole.text
    assert {*found["Music, stage and dance"]} < {*whole.links}
    assert visitor.follow(visitor.follow(whole, "Careers"), "Back to your results").address == f"/results/{code}"


def test_headings_say_how_firm_in_a_word_and_careers_show_no_number_before_their_why(
    visitor: Visitor, code: str
) -> None:
    page = visitor.get(f"/results/{code}")
    assert {"firm"} < {*words_of_firmness(page)} <= {"firm", "likely", "could change"}
    assert ranks(page) == []
    assert "Fit" not in re.sub(r"<details.*?</details>", "", page.html, flags=re.DOTALL)


@pytest.mark.parametrize("likes", [None, MILD], ids=["decided", "mild"])
def test_a_career_is_called_firm_from_70_draws_on(visitor: Visitor, site: Site, likes: dict[str, int] | None) -> None:
    answers = answers_of(site, SHORT, likes) if likes else VARIED
    text = visitor.get(f"/results/{encode(answers)}?list=plain&show=100").text
    told = re.findall(r"Among your best in (\d+) of 100 versions: (firm|likely|could change)\.", text)
    assert {word for _, word in told} == {"firm", "likely", "could change"}
    for times, word in told:
        assert word == ("firm" if int(times) >= 70 else "likely" if int(times) >= 50 else "could change")
        assert int(times) >= 15, "of what is seldom among the best, nothing is said"


def test_a_match_tells_what_it_is_level_pay_growth_and_how_firm_it_is(visitor: Visitor, code: str) -> None:
    text = visitor.get(f"/results/{code}?q=associate+producer").text
    told = r"Books guests, checks facts[^.]+\. \$90,360 a year Jobs growing A degree, mostly"
    assert re.search(rf"\d+=? Associate producer {told}", text)
    assert re.search(r"Among your best in \d+ of 100 versions: (firm|likely|could change)\.", text)
    assert re.search(r"Fit 0\.\d\d [a-z ]+", text)


def test_each_match_says_why_in_the_persons_own_answers(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?q=associate+producer")
    assert re.search(r"Why Associate producer Fit 0\.\d\d, [a-z ]+\. Strong in both: Artistic \(\+0\.\d\d\)", page.text)
    assert re.search(r"You would like to [a-z][^.]+, and this work has much of that kind\.", page.text)
    assert visitor.get(f"/results/{code}").text.count("You would like to") >= 16


@pytest.mark.parametrize("query", ["?show=60", "?show=60&list=plain"])
def test_the_parts_under_each_match_add_up_to_its_fit_and_to_what_likings_add(
    visitor: Visitor, site: Site, query: str
) -> None:
    page, results = visitor.get(f"/results/{encode(VARIED)}{query}"), site.results(VARIED)
    whys = re.findall(r"<p>Fit (.\d?\.\d\d), [a-z ]+\. ([^<]+)</p>\n(?:<p>(You like [^<]+)</p>)?", page.html)
    assert len(whys) == len(careers(page)) >= 60
    assert sum(liked != "" for *_, liked in whys) > 20
    rows = {each.title: row for row, each in enumerate(site.catalogue.careers)}
    for title, (fit, why, liked) in zip(careers(page), whys, strict=True):
        assert cents(why) == round(100 * float(fit.replace("\N{MINUS SIGN}", "-"))), (fit, why)
        if liked:
            assert cents(liked) == round(100 * results.match(rows[title]).more), (title, liked)


def test_a_code_without_clear_letters_says_so(visitor: Visitor, site: Site) -> None:
    wide = {"R": 1, "I": 3, "A": 3, "S": 3, "E": 3, "C": 1}
    page = visitor.get(f"/results/{encode(answers_of(site, FULL, wide))}")
    assert (
        "No type stands out clearly: Investigative (finding out), Artistic (creating), Social (helping) and "
        "Enterprising (leading) about equal." in page.text
    )
    assert page.title == "Your results – Sixways"
    assert len(careers(page)) in TWENTY


@pytest.mark.parametrize(
    ("likes", "code"),
    [({"R": 4, "I": 3, "A": 2, "S": 1, "E": 0, "C": 0}, "RIA"), (MILD, "A/S"), ({**MILD, "A": 4}, "AS")],
)
def test_a_code_has_no_more_letters_than_answers_tell_and_three_at_most(
    visitor: Visitor, site: Site, likes: dict[str, int], code: str
) -> None:
    page = visitor.get(f"/results/{encode(answers_of(site, SHORT, likes))}")
    assert f"Your Holland code is {code}: " in page.text
    assert (", then several about equal." in page.text) == (len(code.replace("/", "")) < 3)


def test_a_clear_signal_is_told_with_what_the_words_mean(visitor: Visitor, code: str) -> None:
    text = visitor.get(f"/results/{code}").text
    assert "The signal is clear" in text
    assert "Firm: among your best in 70 or more of them; likely: in 50 to 69" in text
    assert (FIRM, LIKELY) == (0.7, 0.5)


@pytest.mark.parametrize("query", ["", "?list=plain"])
def test_scores_from_another_test_are_shown_with_their_fit_and_without_a_word_on_firmness(
    visitor: Visitor, query: str
) -> None:
    page = visitor.get(f"/results/{encode(GivenScores((10, 30, 95, 40, 80, 20)))}{query}")
    assert re.search(r"[a-z] Fit 0\.\d\d (very )?close", page.text)
    assert words_of_firmness(page) == []
    assert not re.search(r"of 100 draws|could change|Look closer|You like in particular", page.text)
    assert "From six scores alone nobody can tell how firm a match is." in page.text


@pytest.mark.parametrize("pattern", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (0, 1, 2, 3, 4, 3, 2, 1), (0, 4), (2, 2, 3, 3)])
def test_a_pattern_clicked_down_the_pages_gets_no_list_but_help(visitor: Visitor, pattern: tuple[int, ...]) -> None:
    values = tuple(pattern[place % len(pattern)] for place in range(60))
    page = visitor.get(f"/results/{encode(Answers(FULL, values))}")
    assert careers(page) == []
    assert "Holland code" not in page.text
    if "nearly the same" not in page.text:
        assert ("h2", "Nothing can be told from these answers yet") in page.headings
        assert "repeat themselves in a fixed pattern" in page.text
        assert "Three directions" not in page.text
    visitor.follow(page, "Look through your answers")


UNCLEAR = [Answers("F1", tuple(TORN)), Answers(FULL, tuple(map(Random(3).randrange, [5] * 60)))]


@pytest.mark.parametrize("answers", UNCLEAR, ids=["torn", "at random"])
def test_without_a_clear_signal_there_are_directions_to_look_around_in_and_no_accusing_word(
    visitor: Visitor, answers: Answers
) -> None:
    page = visitor.get(f"/results/{encode(answers)}")
    assert ("h2", "Your answers do not point one way yet") in page.headings
    assert careers(page) == words_of_firmness(page) == []
    told = page.html.split("Three directions to look around in.")[1].split("What helps:")[0]
    assert told.count("<strong>") == 3
    group = re.findall(r'<a href="/careers/groups/[^"]+">([^<]+)', told)[0]
    assert f"code={encode(answers)}" in visitor.follow(page, group).links["Careers"]
    assert not re.search(r"chance|random|careless|dice|serious|honest|invalid|Holland code", page.text)
    visitor.follow(page, "Read about the six types")


def test_without_a_clear_signal_looking_closer_is_offered_and_leads_back(visitor: Visitor) -> None:
    page = visitor.follow(visitor.get(f"/results/{encode(UNCLEAR[0])}"), "Look closer")
    asked = re.findall(r'<fieldset id="([\w-]+)"', page.html)
    assert len(asked) == 6
    after = visitor.post(page.address, dict.fromkeys(asked, "4"))
    assert ("h2", "Your answers do not point one way yet") in after.headings
    assert after.address != f"/results/{encode(UNCLEAR[0])}"


def test_types_that_are_surely_among_the_highest_are_told_without_a_clear_signal_too(visitor: Visitor) -> None:
    text = visitor.get(f"/results/{encode(UNCLEAR[1])}").text
    assert "Beside what people in general like, this stands out most in you: Conventional." in text


def test_the_same_link_always_shows_the_same(visitor: Visitor, code: str) -> None:
    assert visitor.get(f"/results/{code}").html == visitor.get(f"/results/{code}").html


def test_the_plain_ranking_is_a_link_away_and_back(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?keep=P1R")
    plain = visitor.follow(page, "Show the plain ranking")
    assert directions(plain) == []
    assert ranks(plain)[0] == 1
    assert groups(plain) == {}
    assert careers(visitor.follow(plain, "Show them by direction and group")) == careers(page)


def test_no_group_of_many_near_twins_fills_the_list(visitor: Visitor, site: Site) -> None:
    professor = encode(answers_of(site, FULL, {"R": 0, "I": 2, "A": 2, "S": 4, "E": 1, "C": 1}))
    found = [careers(visitor.get(f"/results/{professor}{query}")) for query in ("", "?list=plain")]
    by_group, plain = (sum("professor" in name for name in each) for each in found)
    assert by_group <= 6 < plain


def test_every_group_that_is_firmly_among_the_best_is_shown(visitor: Visitor, site: Site) -> None:
    chances = site.results(VARIED).chances
    assert chances is not None
    firm = [site.catalogue.groups[number] for number in (chances.groups >= FIRM).nonzero()[0]]
    shown = groups(visitor.get(f"/results/{encode(VARIED)}"))
    assert [key for key in firm if site.catalogue.head.groups[key] not in shown] == []


def test_preparation_makes_two_lists_and_changes_no_rank(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?have=3&list=plain")
    headings = [name for tag, name in page.headings if tag == "h2"]
    assert headings.index("Within reach") < headings.index("With more study")
    now, later = page.html.split(">Within reach</h2>")[1].split(">With more study</h2>")
    assert re.search("Trade school or practice|Some months of training", now)
    assert not re.search("degree, mostly", now)
    assert not re.search("Trade school or practice|Some months of training|Learned on the job", later)
    assert len(careers(page)) == 20
    plain = visitor.get(f"/results/{code}?show=100&list=plain")
    rank_of = dict(zip(careers(plain), ranks(plain), strict=True))
    assert [rank_of[name] for name in careers(page)] == ranks(page)


def test_a_career_kept_stands_on_the_list_and_can_be_taken_off(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?keep=associate-producer&keep=actor")
    assert ("h2", "My list") in page.headings
    after = visitor.press(page, "Take off Actor")
    assert "Take off Actor" not in after.buttons
    assert "Take off Associate producer" in after.buttons
    assert "Actor is off your list." in after.text
    assert "Take off Actor" in visitor.follow(after, "Undo Actor").buttons


def test_what_was_kept_or_set_aside_just_now_is_told_and_can_be_undone(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?have=3")
    first, second = careers(page)[:2]
    kept = visitor.press(page, f"Keep {first}")
    assert f"{first} is on your list now." in kept.text
    aside = visitor.press(kept, f"Set aside {second}")
    assert f"{second} is set aside." in aside.text
    assert second not in careers(aside)
    assert f'data-told="{second} is back among the others."' in aside.html
    undone = visitor.follow(aside, f"Undo {second}")
    assert second in careers(undone)
    assert f"Take off {first}" in undone.buttons
    assert "Undo" not in str(undone.links)


def test_a_list_that_is_full_says_so_where_it_was_to_grow(visitor: Visitor, code: str, site: Site) -> None:
    twelve = ".".join(career.symbol for career in site.catalogue.careers[-12:])
    page = visitor.get(f"/results/{code}?keep={twelve}")
    after = visitor.press(page, f"Keep {careers(page)[0]}")
    assert after.text.count("Your list is full: it holds 12 careers.") == 2
    assert page.text.count("Take off") == after.text.count("Take off")


def test_the_longest_list_makes_the_page_little_more_than_half_as_long_again(app: Flask, code: str, site: Site) -> None:
    symbols = [career.symbol for career in site.catalogue.careers]
    filters = Filters(keep=tuple(symbols[:12]), aside=tuple(symbols[100:160]))
    client = app.test_client()
    for more in ({}, {"have": "3"}):
        bare = client.get(f"/results/{code}", query_string=more)
        longest = client.get(f"/results/{code}{filters.query_string(**more)}")
        assert len(longest.data) <= 1.55 * len(bare.data)


def test_then_and_now_of_two_longest_lists_is_an_address_that_every_server_takes(code: str, site: Site) -> None:
    symbols = [career.symbol for career in site.catalogue.careers]
    filters = Filters(keep=tuple(symbols[:12]), aside=tuple(symbols[-60:]), have=3, levels=(1, 2), query="x" * 100)
    assert len(f"/again{filters.query_string(first=code, second=code)}") < 600


def test_a_list_ends_after_a_hundred_rows_and_says_so(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?show=9999&list=plain")
    assert len(careers(page)) == 100
    assert "The list ends here." in page.text
    assert "Show 20 more" not in page.links


def test_a_code_written_down_brings_the_list_back(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?keep=P1R.G0P&aside=model")
    assert f"{grouped(code)} P1R G0P" in page.text
    assert "What you set aside stands in the link only." in page.text
    assert (
        visitor.post("/code", {"code": f"{grouped(code).lower()} p1r g0p"}).address == f"/results/{code}?keep=P1R.G0P"
    )
    link = f"https://example.org/results/{code}?keep=P1R.G0P&out=0136H#mine"
    assert visitor.post("/code", {"code": f"Look: {link}."}).address == f"/results/{code}?keep=P1R.G0P&out=0136H"


def test_a_career_set_aside_makes_room_for_the_next_and_can_be_put_back(visitor: Visitor, code: str) -> None:
    before = careers(visitor.get(f"/results/{code}?list=plain"))
    page = visitor.get(f"/results/{code}?list=plain&aside=actor")
    assert "Actor" in before
    assert careers(page)[:19] == [name for name in before if name != "Actor"]
    assert len(careers(page)) == 20
    assert "1 career set aside" in page.text
    back = visitor.press(page, "Put back", off="aside.P1R")
    assert careers(back) == before
    assert "Actor is back among the others." in back.text


def test_each_match_has_buttons_that_keep_it_and_set_it_aside(visitor: Visitor, code: str) -> None:
    html = visitor.get(f"/results/{code}?have=3&keep=dancer").html
    assert '<button class="pick" data-pick form="choose" name="keep" value="P1R" formaction="#P1R">' in html
    assert re.search(r'<button form="choose" name="aside" value="P1R" formaction="#[A-Z0-9]+">', html)
    form = html.split('<form id="choose"')[1].split("</form>")[0]
    assert 'name="have" value="3"' in form
    assert 'name="keep" value="G0P"' in form


def test_a_career_that_is_gone_is_named(visitor: Visitor, code: str) -> None:
    assert "was left aside: keep=lamp-lighter" in visitor.get(f"/results/{code}?keep=lamp-lighter").text


def test_level_ties_share_a_rank(visitor: Visitor, code: str) -> None:
    text = visitor.get(f"/results/{code}?show=100&list=plain").html
    tied = re.findall(r'class="rank">(\d+)=</span>\s*<a[^>]*>([^<]+)', text)
    assert {rank for rank, name in tied if name in {"Associate producer", "Producer or director"}} != set()
    assert len({rank for rank, name in tied if name in {"Associate producer", "Producer or director"}}) == 1


def test_twenty_more_are_a_link_away_and_the_place_is_kept(visitor: Visitor, code: str) -> None:
    first = visitor.get(f"/results/{code}")
    shown = re.findall(r'<li id="([\w-]+)"', first.html)
    assert first.links["Show 20 more"].endswith(f"#{shown[-1]}")
    second = visitor.follow(first, "Show 20 more")
    assert len(careers(second)) in range(40, 43)
    assert [name for name in careers(second) if name in careers(first)] == careers(first)
    assert [groups(second)[name] for name in groups(first)] == [*groups(first).values()]


def test_the_list_can_be_narrowed_and_keeps_its_ranks(visitor: Visitor, site: Site, code: str) -> None:
    page = visitor.get(f"/results/{code}?level=2&family=hospitality&list=plain")
    assert "each with its rank among all careers" in page.text
    assert ranks(page) == sorted(ranks(page))
    assert ranks(page)[0] > 1
    own = {career.title: career for career in site.catalogue.careers}
    assert {own[title].figures.level for title in careers(page)} == {2}
    assert {own[title].family for title in careers(page)} == {"hospitality"}


def test_a_list_that_would_be_empty_leaves_its_room_to_the_other(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?have=5")
    assert [name for tag, name in page.headings if tag == "h2"].count("With more study") == 0
    assert len(careers(page)) in TWENTY
    assert "No career has all of this" not in page.text


def test_no_more_are_offered_where_there_are_none(visitor: Visitor, site: Site, code: str) -> None:
    counts = Counter((career.family, career.figures.level) for career in site.catalogue.careers)
    (family, level), _ = next(each for each in counts.items() if each[1] == 20)
    page = visitor.get(f"/results/{code}?family={family}&level={level}&list=plain")
    assert len(careers(page)) == 20
    assert "Show 20 more" not in page.links


def test_a_filter_that_leaves_nothing_says_so(visitor: Visitor, code: str) -> None:
    assert "No career has all of this." in visitor.get(f"/results/{code}?q=zzzz").text


def test_an_unknown_filter_is_named(visitor: Visitor, code: str) -> None:
    assert "was left aside: level=9" in visitor.get(f"/results/{code}?level=9").text


@pytest.mark.parametrize("answer", range(5))
def test_one_answer_throughout_gets_no_list_but_help(visitor: Visitor, answer: int) -> None:
    page = visitor.get(f"/results/{encode(Answers(SHORT, (answer,) * 30))}")
    assert ("h2", "Your six scores are nearly the same") in page.headings
    assert careers(page) == []
    assert "Holland code" not in page.text
    assert "Where you feel strongly, say so." in page.text
    for name in ("Look through your answers", "Carry on to the full quiz", "Read about the six types"):
        visitor.follow(page, name)


def test_too_few_answers_get_no_list_but_what_is_missing(visitor: Visitor, site: Site) -> None:
    values = tuple(LEFT_OUT if item.type == "I" else 3 for item in site.questions.items_of[FULL])
    page = visitor.get(f"/results/{encode(Answers(FULL, values))}")
    assert ("h2", "Not enough answers for a list yet") in page.headings
    assert "Investigative: 5 more answers: answer one" in page.text
    assert "Page 1 of 10" in visitor.follow(page, "answer one Investigative: 5 more answers").text
    assert careers(page) == []


def test_open_activities_are_told_and_lead_on(visitor: Visitor, site: Site) -> None:
    values = answers_of(site, FULL).values[:42] + (UNSEEN,) * 18
    page = visitor.get(f"/results/{encode(Answers(FULL, values))}")
    assert len(careers(page)) in TWENTY
    assert "You answered 42 of 60 activities." in page.text
    assert "Page 8 of 10" in visitor.follow(page, "Go through all that are open").text
    begun = encode(Answers(FULL, values[:12] + (UNSEEN,) * 48))
    assert "Page 3 of 10" in visitor.follow(visitor.get(f"/results/{begun}"), "Go on answering").text


def test_after_the_short_quiz_six_more_are_offered_until_the_list_is_settled(visitor: Visitor, site: Site) -> None:
    likes = {"R": 2, "I": 2, "A": 3, "S": 2, "E": 3, "C": 2}
    page = visitor.get(f"/results/{encode(answers_of(site, SHORT, likes))}")
    assert "You answered 30 of 60 activities. Six more, chosen for you" in page.text
    assert "6 activities more" in visitor.follow(page, "Answer six more").title
    settled = visitor.get(f"/results/{encode(answers_of(site, SHORT, {**likes, 'A': 4, 'R': 0, 'C': 0}))}")
    assert "The list is fairly steady by now" in settled.text
    assert "6 activities more" in visitor.follow(settled, "Answer six more").title


def test_answers_that_tell_nothing_yet_lead_to_six_more_and_not_to_a_dead_end(visitor: Visitor) -> None:
    random = Random(5)
    page = visitor.get(f"/results/{encode(Answers(SHORT, tuple(random.randrange(5) for _ in range(30))))}")
    assert careers(page) == []
    assert "6 activities more" in visitor.follow(page, "Answer six more").title


def test_a_blank_questionnaire_has_a_page_too(visitor: Visitor) -> None:
    assert "Not enough answers" in visitor.get(f"/results/{encode(unanswered(FULL, 60))}").text


def test_flat_scores_from_another_test_get_no_list(visitor: Visitor) -> None:
    page = visitor.get(f"/results/{encode(GivenScores((50, 52, 51, 50, 53, 50)))}")
    assert ("h2", "Your six scores are nearly the same") in page.headings
    assert "Look through your answers" not in page.links


def test_a_code_in_another_form_leads_to_the_one_address(visitor: Visitor, code: str) -> None:
    assert visitor.get(f"/results/{grouped(code).lower()}?level=4").address == f"/results/{code}?level=4"


@given(
    st.sampled_from([FULL, SHORT, "F1", "S1"]),
    st.lists(st.integers(0, UNSEEN), min_size=60, max_size=60),
    st.sampled_from(["", "?have=2", "?list=plain", "?keep=actor&aside=dancer", "?level=1&have=5&q=nurse"]),
)
@settings(max_examples=60)
def test_every_record_has_results_and_every_way_on_from_them(
    app: Flask, head: str, values: list[int], query: str
) -> None:
    visitor = Visitor(app.test_client())
    code = encode(Answers(head, tuple(values[: 60 if head.startswith("F") else 30])))
    page = visitor.get(f"/results/{code}{query}")
    assert page.headings[0][0] == "h1"
    assert page.title.startswith("Your results")
    for name in (
        "Answer six more",
        "Look closer",
        "Compare them",
        "Compare with another time",
        "See or change your answers",
    ):
        if name in page.links:
            visitor.follow(page, name)
    assert ("h1", "Actor") in visitor.get(f"/careers/actor?code={code}").headings
    assert ("h1", "Two side by side") in visitor.get(f"/compare/{code}?keep=actor&keep=dancer").headings


@given(st.lists(st.integers(0, LEFT_OUT), min_size=30, max_size=30))
@settings(max_examples=40)
def test_a_list_is_shown_with_its_firmness_or_not_at_all(app: Flask, values: list[int]) -> None:
    page = Visitor(app.test_client()).get(f"/results/{encode(Answers(SHORT, tuple(values)))}")
    shown = careers(page)
    assert len(shown) in {0, *TWENTY}
    assert len({*shown}) == len(shown)
    assert {*words_of_firmness(page)} <= {"firm", "likely", "could change"}
    assert bool(shown) == bool(words_of_firmness(page))
    assert bool(shown) == ("Holland code" in page.text or "No type stands out clearly" in page.text)
    if not shown:
        assert re.search("do not point one way|nearly the same|Nothing can be told|Not enough answers", page.text)


def test_a_search_lists_every_career_on_its_own(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?q=professor")
    assert sum("professor" in name.lower() for name in careers(page)) == len(careers(page)) == 20
    assert ranks(page) == sorted(ranks(page))
    assert groups(page) == {}


def test_with_two_lists_the_careers_of_both_are_counted(visitor: Visitor, code: str) -> None:
    alone, both = (visitor.get(f"/results/{code}?family=arts{have}").text for have in ("", "&have=3"))
    (one,), (other,) = (re.findall(r"(\d+) careers fit this", text) for text in (alone, both))
    assert one == other


def test_with_two_lists_each_direction_is_explained_once(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?have=3")
    now, later = page.html.split(">With more study</h2>")
    assert "Arts, design and media" in now
    assert "<h3>Arts, design and media" in later
    assert page.text.count("Draw, design, write, film, play and perform for others.") == 1


def test_who_likes_all_about_equally_sees_all_directions_there_are(visitor: Visitor, site: Site) -> None:
    page = visitor.get(f"/results/{encode(Answers(FULL, (3,) * 30 + (2,) * 30))}")
    for direction in site.catalogue.head.directions.values():
        assert f"{direction.name}. {direction.line}." in page.text
    assert visitor.follow(page, "Their groups of careers").status == 200
