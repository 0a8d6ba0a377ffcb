import re
from collections import Counter
from random import Random

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.careers.filters import Filters
from quiz.person.answers import LEFT_OUT, UNSEEN, Answers, GivenScores, decode, encode, grouped, unanswered
from quiz.person.firmness import FIRM, LIKELY
from quiz.web.site import Site
from quiz.wording.pages.results import results_page
from tests.pages import Page, Visitor
from tests.people import FULL, SHORT, answers_of


def careers(page: Page) -> list[str]:
    return [name for tag, name in page.headings if tag == "h3"]


def ranks(page: Page) -> list[int]:
    return [int(rank) for rank in re.findall(r'class="rank">(\d+)', page.html)]


def test_results_tell_code_scores_types_and_matches(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}")
    assert page.title == "Your results: AE I/S – Sixways"
    assert "Artistic, then Enterprising, then Investigative and Social about equal" in page.text
    assert "You like to make something that was not there before" in page.text
    assert re.search(r"Artistic imaginative and expressive 100", page.text)
    assert len(careers(page)) == 20
    assert ranks(page) == sorted(ranks(page))
    assert grouped(code) in page.text


def test_an_artistic_person_finds_artistic_careers_and_no_absurd_ones(visitor: Visitor, code: str, site: Site) -> None:
    found = careers(visitor.get(f"/results/{code}"))
    assert "Associate producer" in visitor.get(f"/results/{code}").text
    kinds = {
        site.catalogue.careers[row].title: site.library.careers_file.families[site.catalogue.careers[row].family]
        for row in range(924)
    }
    assert sum(kinds[name].startswith("Arts") for name in found) >= 12


def test_a_match_tells_what_it_is_level_pay_growth_and_how_firm_it_is(visitor: Visitor, code: str) -> None:
    text = visitor.get(f"/results/{code}?q=associate+producer").text
    firm = r"This match: (firm|likely|could change) \d+ of 100"
    expected = rf"Associate producer {firm} Books guests, checks facts[^.]+ level 4"
    assert re.search(expected, text)
    assert "$83,480 a year" in text
    assert "jobs +4.9%" in text


def test_each_match_says_why_in_the_persons_own_answers(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?q=associate+producer")
    assert re.search(r"Why Associate producer Fit 0\.\d\d, [a-z ]+\. Strong in both: Artistic \(\+0\.\d\d\)", page.text)
    assert re.search(r"You would like to [a-z][^.]+, and this work has much of that kind\.", page.text)
    assert visitor.get(f"/results/{code}").text.count("You would like to") >= 20


def test_the_parts_under_each_match_add_up_to_its_fit(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?show=60").html.replace("\N{MINUS SIGN}", "-")
    whys = re.findall(r"<p>Fit (-?\d\.\d\d), [a-z ]+\. ([^<]+)</p>", page)
    assert len(whys) == 60
    for fit, why in whys:
        adds = re.findall(r"[+-]\d\.\d\d", why)
        assert sum(round(100 * float(add)) for add in adds) == round(100 * float(fit)), (fit, why)


def test_where_no_match_is_firm_it_says_so(visitor: Visitor, site: Site) -> None:
    mild = {"R": 2, "I": 2, "A": 3, "S": 3, "E": 2, "C": 1}
    page = visitor.get(f"/results/{encode(answers_of(site, SHORT, mild))}")
    assert ("firm" in re.findall(r'<p class="fit (\w+)">', page.html)) is False
    assert "No single career is firm yet." in page.text
    assert "No single career is firm yet." not in visitor.get(f"/results/{encode(answers_of(site, FULL))}").text


def test_a_code_without_clear_letters_says_so(visitor: Visitor, site: Site) -> None:
    wide = {"R": 1, "I": 3, "A": 3, "S": 3, "E": 3, "C": 1}
    page = visitor.get(f"/results/{encode(answers_of(site, FULL, wide))}")
    assert "No type stands out clearly: Investigative, Artistic, Social and Enterprising about equal." in page.text
    assert page.title == "Your results – Sixways"
    assert len(careers(page)) == 20


def test_a_clear_signal_is_told_with_what_the_numbers_mean(visitor: Visitor, code: str) -> None:
    text = visitor.get(f"/results/{code}").text
    assert "The signal is clear" in text
    assert "firm from 75 times on, likely from 50" in text
    assert (FIRM, LIKELY) == (0.75, 0.5)


def test_scores_from_another_test_are_shown_with_their_fit_and_without_a_word_on_firmness(visitor: Visitor) -> None:
    text = visitor.get(f"/results/{encode(GivenScores((10, 30, 95, 40, 80, 20)))}").text
    assert re.search(r"1 \S.* Fit 0\.\d\d", text)
    assert "of 100" not in text.replace("from 0 to 100", "")


@pytest.mark.parametrize("pattern", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (0, 1, 2, 3, 4, 3, 2, 1), (0, 4), (2, 2, 3, 3)])
def test_a_pattern_clicked_down_the_pages_gets_no_list_but_help(visitor: Visitor, pattern: tuple[int, ...]) -> None:
    values = tuple(pattern[place % len(pattern)] for place in range(60))
    page = visitor.get(f"/results/{encode(Answers(FULL, values))}")
    assert careers(page) == []
    assert "Holland code" not in page.text
    if "nearly the same" not in page.text:
        assert ("h2", "Your answers do not tell enough yet") in page.headings
        assert "repeat themselves in a fixed pattern" in page.text
    visitor.follow(page, "Look through your answers")


def test_clicking_at_random_gets_no_list_but_help(visitor: Visitor) -> None:
    random = Random(3)
    page = visitor.get(f"/results/{encode(Answers(FULL, tuple(random.randrange(5) for _ in range(60))))}")
    assert ("h2", "Your answers do not tell enough yet") in page.headings
    assert "They look much like answers given by chance" in page.text
    assert careers(page) == []
    visitor.follow(page, "Read about the six types")


def test_the_same_link_always_shows_the_same(visitor: Visitor, code: str) -> None:
    assert visitor.get(f"/results/{code}").html == visitor.get(f"/results/{code}").html


def test_careers_that_are_nearly_the_same_share_an_entry_and_the_plain_ranking_is_a_link_away(
    visitor: Visitor, site: Site
) -> None:
    likes = {"R": 0, "I": 2, "A": 2, "S": 4, "E": 1, "C": 1}
    page = visitor.get(f"/results/{encode(answers_of(site, FULL, likes))}")
    entries = careers(page)
    assert sum("professor" in name for name in entries) <= 4
    assert "Of the same group, with nearly the same shape:" in page.text
    assert re.search(r"Also in [A-Z][a-z ,]+: [A-Z][a-z -]+, [A-Z]", page.text), "two of them are shown"
    assert ranks(page) == list(range(1, 21)), "numbers of entries do not jump"
    plain = visitor.follow(page, "Show the plain ranking")
    assert sum("professor" in name for name in careers(plain)) > 4
    assert ranks(plain)[-1] <= 20
    assert careers(visitor.follow(plain, "Let careers that are nearly the same share an entry")) == entries


def test_nothing_is_lost_where_careers_share_an_entry(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}")
    first = [href for href in page.hrefs if href.startswith("/careers/") and "code=" in href]
    plain = visitor.get(f"/results/{code}?list=plain&show={ranks(page)[-1]}")
    top = [href.split("?")[0] for href in plain.hrefs if href.startswith("/careers/") and "code=" in href]
    shown = {href.split("?")[0] for href in first}
    assert [slug for slug in top[: ranks(page)[10]] if slug not in shown] == []


def test_preparation_makes_two_lists_and_changes_no_rank(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?have=3&list=plain")
    headings = [name for tag, name in page.headings if tag == "h2"]
    assert headings.index("Within reach") < headings.index("With more study")
    now, later = page.html.split(">With more study</h2>")
    assert {int(level) for level in re.findall(r"level\N{NO-BREAK SPACE}(\d)", now)} <= {1, 2, 3}
    assert {int(level) for level in re.findall(r"level\N{NO-BREAK SPACE}(\d)", later)} <= {4, 5}
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


def test_the_longest_list_makes_the_page_at_most_half_as_long_again(app: Flask, code: str, site: Site) -> None:
    symbols = [career.symbol for career in site.catalogue.careers]
    filters = Filters(keep=tuple(symbols[:12]), aside=tuple(symbols[100:160]))
    client = app.test_client()
    for more in ({}, {"have": "3"}):
        bare = client.get(f"/results/{code}", query_string=more)
        longest = client.get(f"/results/{code}{filters.query_string(**more)}")
        assert len(longest.data) <= 1.5 * len(bare.data)


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
    assert '<button class="pick" data-pick form="choose" name="keep" value="P1R" formaction="#actor">' in html
    assert re.search(r'<button form="choose" name="aside" value="P1R" formaction="#[a-z-]+">', html)
    form = html.split('<form id="choose"')[1].split("</form>")[0]
    assert 'name="have" value="3"' in form
    assert 'name="keep" value="G0P"' in form


def test_a_career_that_is_gone_is_named(visitor: Visitor, code: str) -> None:
    assert "was left aside: keep=lamp-lighter" in visitor.get(f"/results/{code}?keep=lamp-lighter").text


def test_level_ties_share_a_rank(visitor: Visitor, code: str) -> None:
    text = visitor.get(f"/results/{code}?show=100&list=plain").html
    tied = re.findall(r'class="rank">(\d+)=</span>\s*<h3><a[^>]*>([^<]+)', text)
    assert {rank for rank, name in tied if name in {"Associate producer", "Producer or director"}} != set()
    assert len({rank for rank, name in tied if name in {"Associate producer", "Producer or director"}}) == 1


def test_twenty_more_are_a_link_away_and_the_place_is_kept(visitor: Visitor, code: str) -> None:
    first = visitor.get(f"/results/{code}")
    last = careers(first)[-1]
    href = first.links["Show 20 more"]
    assert href.endswith("#" + re.findall(r'<li id="([\w-]+)"><span class="rank">', first.html)[-1])
    second = visitor.follow(first, "Show 20 more")
    assert len(careers(second)) == 40
    assert careers(second)[19] == last


def test_the_list_can_be_narrowed_and_keeps_its_ranks(visitor: Visitor, site: Site, code: str) -> None:
    page = visitor.get(f"/results/{code}?level=2&family=hospitality&list=plain")
    assert "the number is its rank among all careers" in page.text
    assert ranks(page) == sorted(ranks(page))
    assert ranks(page)[0] > 1
    facts = re.findall(r'class="facts">([^<]+)', page.html)
    assert {each.split(" · ")[0] for each in facts} == {"level\N{NO-BREAK SPACE}2"}
    own = {career.title: career for career in site.catalogue.careers}
    assert {own[title].family for title in careers(page)} == {"hospitality"}


def test_a_list_that_would_be_empty_leaves_its_room_to_the_other(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?have=5")
    assert [name for tag, name in page.headings if tag == "h2"].count("With more study") == 0
    assert len(careers(page)) == 20
    assert "No career has all of this" not in page.text


def test_no_more_are_offered_where_there_are_none(visitor: Visitor, site: Site, code: str) -> None:
    counts = Counter((career.family, career.figures.level) for career in site.catalogue.careers)
    (family, level), _ = next(each for each in counts.items() if each[1] == 20)
    page = visitor.get(f"/results/{code}?family={family}&level={level}&list=plain")
    assert len(careers(page)) == 20
    assert "Show 20 more" not in page.links


def test_how_many_share_an_entry_does_not_hang_on_how_many_are_shown(visitor: Visitor, code: str) -> None:
    few, many = (visitor.get(f"/results/{code}{query}") for query in ("", "?show=120"))
    told = [re.findall(r"</span>( · \w+ more like it)?</summary>", page.html) for page in (few, many)]
    assert told[0] == told[1][:20]


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
    assert len(careers(page)) == 20
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
    assert ("h1", "Your results") in page.headings
    for name in ("Answer six more", "Compare them", "Compare with another time", "See or change your answers"):
        if name in page.links:
            visitor.follow(page, name)
    assert ("h1", "Actor") in visitor.get(f"/careers/actor?code={code}").headings
    assert ("h1", "Careers side by side") in visitor.get(f"/compare/{code}?keep=actor&keep=dancer").headings


@given(st.lists(st.integers(0, LEFT_OUT), min_size=30, max_size=30))
@settings(max_examples=40)
def test_a_list_is_shown_with_its_firmness_or_not_at_all(app: Flask, values: list[int]) -> None:
    page = Visitor(app.test_client()).get(f"/results/{encode(Answers(SHORT, tuple(values)))}")
    shown = len(careers(page))
    assert shown in {0, 20}
    assert len(re.findall(r"<span>\d+ of 100</span>", page.html)) == shown
    assert bool(shown) == ("Holland code" in page.text or "No type stands out clearly" in page.text)


def test_a_search_lists_every_career_on_its_own(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/results/{code}?q=professor")
    assert sum("professor" in name.lower() for name in careers(page)) == len(careers(page)) == 20
    assert "more like it" not in page.text


def test_with_two_lists_the_careers_of_both_are_counted(visitor: Visitor, code: str) -> None:
    alone, both = (visitor.get(f"/results/{code}?family=arts{have}").text for have in ("", "&have=3"))
    (one,), (other,) = (re.findall(r"(\d+) careers fit this", text) for text in (alone, both))
    assert one == other


def test_a_firm_match_in_the_second_list_counts_too(site: Site, code: str) -> None:
    cards = next(iter(site.editions.values())).cards
    results = site.results(decode(code, site.questions.lengths))
    page = results_page(results, Filters(have=1), cards)
    firm = [any(row.firmness.band == "firm" for row in each.rows) for each in page.lists]
    assert firm == [False, True]
    assert page.any_firm
