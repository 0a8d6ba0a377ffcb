import re
from html import unescape

import pytest
from flask import Flask

from quiz.person.answers import LEFT_OUT, UNSEEN, Answers, GivenScores, decode, encode, unanswered
from quiz.web.site import Site
from tests.pages import Page, Visitor
from tests.people import FULL, SHORT, TORN, answers_of


def opened(page: Page, site: Site) -> Answers:
    record = decode(page.address.split("/")[2], site.heads)
    assert isinstance(record, Answers)
    return record


def form(site: Site, page: int, answer: int = 3, head: str = FULL) -> dict[str, int]:
    return {item.id: answer for item in site.questions.items_of[head][(page - 1) * 6 : page * 6]}


def asked_in(page: Page) -> list[str]:
    """Return the items that a page asks, by their ids."""
    return re.findall(r'<fieldset id="([\w-]+)"', page.html)


def has_a_list(page: Page) -> bool:
    """Tell whether results name directions that suit the person."""
    return any(tag == "h2" and re.search(r"directions? (?:may )?suits? you", text) for tag, text in page.headings)


def rows(page: Page) -> dict[str, str]:
    """Return the activities in a list of answers, each with its answer."""
    found = re.findall(r'<tr><th scope="row">(.*?)</th><td>(.*?)</td>', page.html, re.DOTALL)
    plain = [[" ".join(re.sub(r"<[^>]+>", "", unescape(part)).split()) for part in row] for row in found]
    return dict(plain)


@pytest.fixture
def blank() -> str:
    return encode(unanswered(FULL, 60))


def test_a_page_asks_one_activity_of_each_type(visitor: Visitor, site: Site, blank: str) -> None:
    page = visitor.get(f"/questions/{blank}/1")
    assert all(item.text in page.text for item in site.questions.items_of[FULL][:6])
    assert "0 done, 60 to go Page 1 of 10" in page.text
    for label in (*site.questions.scale, "Leave it out"):
        assert page.text.count(label) >= 6


def test_a_page_says_in_words_and_in_a_bar_how_far_one_is(visitor: Visitor) -> None:
    partly = unanswered(FULL, 60).replaced(0, (2,) * 12 + (LEFT_OUT,) * 3)
    page = visitor.get(f"/questions/{encode(partly)}/3")
    assert page.title.startswith("Activities, page 3 of 10")
    assert "15 done, 45 to go" in page.text
    assert '<progress id="bar" max="60" value="15" ' in page.html
    assert "bar" in page.labelled


def test_six_equal_sectors_grow_with_every_answer_whatever_it_is(visitor: Visitor) -> None:
    for some, length in ((0, ".25"), (30, ".58"), (60, ".92")):
        for answer in (0, 4):
            written = encode(unanswered(FULL, 60).replaced(0, (answer,) * some))
            page = visitor.get(f"/questions/{written}/1")
            assert set(re.findall(r'transform="scale\(([.\d]+)\)"', page.html)) == {length}


def test_no_color_and_no_mark_gives_away_the_type_of_an_activity(visitor: Visitor, blank: str) -> None:
    form = visitor.get(f"/questions/{blank}/1").html.split("<form")[1]
    one, *others = [re.sub(r'(id|name|data-place)="[^"]*"|<legend>.*?</legend>', "", each) for each in asked_html(form)]
    assert len(others) == 5
    assert {*others} == {one}


def asked_html(form: str) -> list[str]:
    return re.findall(r"<fieldset.*?</fieldset>", form, re.DOTALL)


def test_next_takes_the_answers_into_the_address(visitor: Visitor, site: Site, blank: str) -> None:
    page = visitor.post(f"/questions/{blank}/1", {**form(site, 1), "go": "next"})
    assert "6 done, 54 to go Page 2 of 10" in page.text
    assert opened(page, site).values == (3,) * 6 + (UNSEEN,) * 54


def test_back_keeps_what_was_answered_even_on_a_half_filled_page(visitor: Visitor, site: Site, blank: str) -> None:
    second = visitor.post(f"/questions/{blank}/1", {**form(site, 1), "go": "next"})
    half = dict(list(form(site, 2, 1).items())[:2])
    first = visitor.post(second.address, {**half, "go": "back"})
    assert "Page 1 of 10" in first.text
    assert first.html.count(" checked") == 6
    assert opened(first, site).values == (3,) * 6 + (1,) * 2 + (UNSEEN,) * 52


def test_back_on_the_first_page_leads_to_the_start_which_keeps_what_was_answered(
    visitor: Visitor, site: Site, blank: str
) -> None:
    assert visitor.post(f"/questions/{blank}/1", {"go": "back"}).address == "/"
    some = {item.id: "3" for item in site.questions.items_of[FULL][:2]}
    start = visitor.post(f"/questions/{blank}/1", {"go": "back", **some})
    assert start.address.startswith("/?code=")
    page = visitor.follow(start, "Go on where you were")
    assert "2 done, 58 to go Page 1 of 10" in page.text


def test_back_twice_and_on_again_keeps_the_answers_of_four_pages(visitor: Visitor, site: Site, blank: str) -> None:
    items = site.questions.items_of[FULL]
    page = visitor.get(f"/questions/{blank}/1")
    for number in range(4):
        page = visitor.post(page.address, {item.id: "4" for item in items[6 * number : 6 * number + 6]})
    page = visitor.post(visitor.post(page.address, {"go": "back"}).address, {"go": "back"})
    assert "24 done, 36 to go Page 3 of 10" in page.text
    page = visitor.post(page.address, {"go": "next"} | {item.id: "4" for item in items[12:18]})
    assert "24 done, 36 to go Page 4 of 10" in page.text


def test_unanswered_items_are_named_at_the_top_and_at_their_place(visitor: Visitor, site: Site, blank: str) -> None:
    sent = form(site, 1)
    missing = site.questions.items_of[FULL][2]
    del sent[missing.id]
    page = visitor.post(f"/questions/{blank}/1", {**sent, "go": "next"})
    assert page.title.startswith("Please look again:")
    assert ("h2", "1 activity has no answer yet") in page.headings
    assert page.links[missing.text] == f"#{missing.id}"
    assert page.text.count("Choose an answer, or “Leave it out”.") == 1
    assert page.html.count(" checked") == 5
    assert " autofocus" in page.html


def test_leaving_out_on_purpose_is_an_answer(visitor: Visitor, site: Site, blank: str) -> None:
    page = visitor.post(f"/questions/{blank}/1", {**form(site, 1, LEFT_OUT), "go": "next"})
    assert "Page 2 of 10" in page.text
    assert opened(page, site).values[:6] == (LEFT_OUT,) * 6


@pytest.mark.parametrize("value", ["9", "-1", "like", "", "3; drop"])
def test_an_odd_value_counts_as_no_answer(visitor: Visitor, site: Site, blank: str, value: str) -> None:
    odd = site.questions.items_of[FULL][0]
    page = visitor.post(f"/questions/{blank}/1", {**form(site, 1), odd.id: value, "go": "next"})
    assert ("h2", "1 activity has no answer yet") in page.headings


def test_a_form_without_answers_wipes_none(visitor: Visitor, site: Site) -> None:
    full = answers_of(site, FULL)
    page = visitor.post(f"/questions/{encode(full)}/4", {"go": "next"})
    assert opened(page, site) == full


def test_the_last_page_leads_to_the_results(visitor: Visitor, site: Site) -> None:
    full = answers_of(site, SHORT)
    page = visitor.post(f"/questions/{encode(full)}/5", {**form(site, 5, 4, SHORT), "go": "next"})
    assert page.title.startswith("Your results")
    assert opened(page, site).values[:24] == full.values[:24]


def test_the_list_of_answers_leads_to_each_answer(visitor: Visitor, site: Site, code: str) -> None:
    page = visitor.get(f"/answers/{code}")
    item = site.questions.items_of[FULL][14]
    answer = rows(page)[f"15 {item.text}"]
    assert answer.removesuffix(" (change 15)") in site.questions.scale
    changed = visitor.follow(page, answer)
    assert item.id in changed.ids
    assert "Page 3 of 10" in changed.text


def test_a_short_quiz_is_carried_on_to_the_full_one(visitor: Visitor, site: Site) -> None:
    short = answers_of(site, SHORT)
    page = visitor.follow(visitor.get(f"/results/{encode(short)}"), "Carry on to the full quiz")
    assert "30 done, 30 to go Page 6 of 10" in page.text
    assert opened(page, site) == Answers(FULL, short.values + (UNSEEN,) * 30)


def test_a_full_quiz_cannot_be_carried_on_and_says_nothing_of_it(visitor: Visitor, code: str) -> None:
    assert visitor.get(f"/longer/{code}").title.startswith("Your results")
    assert "Carry on to the full quiz" not in visitor.get(f"/results/{code}").text


def test_a_typed_code_opens_results_or_the_next_open_page(visitor: Visitor, code: str) -> None:
    assert visitor.get(f"/code?code={code.lower()}").title.startswith("Your results")
    partly = unanswered(FULL, 60).replaced(0, (2,) * 13)
    assert "Page 3 of 10" in visitor.get(f"/code?code={encode(partly)}").text


SCORES = {"R": 10, "I": 30, "A": 40, "S": 25, "E": 33, "C": 5, "highest": 40}


def test_six_scores_from_another_test_lead_to_matches(visitor: Visitor) -> None:
    page = visitor.post("/scores", SCORES)
    assert page.title.startswith("Your results")
    assert "Your Holland code is AEI" in page.text
    assert has_a_list(page)
    assert "See or change your answers" not in page.text


def test_scores_are_those_of_the_other_test(visitor: Visitor, site: Site) -> None:
    page = visitor.post("/scores", SCORES | {"A": "27.5"})
    expected = GivenScores((25, 75, 68.8, 62.5, 82.5, 12.5))
    assert decode(page.address.split("/")[2], site.heads) == expected


@pytest.mark.parametrize(
    "written", ["27,5", " 27.5 ", "27.50", "27½", "２７．５", "٢٧٫٥", "68.75 %", "68,75%", "55/80", "+27.5"]
)
def test_scores_are_read_as_people_write_them(visitor: Visitor, site: Site, written: str) -> None:
    page = visitor.post("/scores", SCORES | {"A": written})
    record = decode(page.address.split("/")[2], site.heads)
    assert isinstance(record, GivenScores)
    assert record.scores[2] == 68.8


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"A": ""}, "Artistic: Nothing was entered. Write a number from 0 up to the highest score."),
        ({"A": "many"}, "Artistic: This is not a number. Write digits, as in 27 or 27.5, or 27/40, or 27 %."),
        ({"A": "1e1"}, "Artistic: This is not a number."),
        ({"A": "1.000"}, "Artistic: This may mean 1 or 1000."),
        ({"A": "27,500"}, "Artistic: This may mean 27.5 or 27500."),
        ({"A": "101 %"}, "Artistic: This is more than the highest possible score"),
        ({"A": "41/40"}, "Artistic: This is more than the highest possible score"),
        ({"highest": "40/40"}, "Highest possible score: This is not a number."),
        ({"A": "41"}, "Artistic: This is more than the highest possible score you entered. Check both."),
        ({"A": "-1"}, "Artistic: This number is out of range."),
        ({"A": "NaN"}, "Artistic:"),
        ({"highest": "0"}, "Highest possible score: This number is out of range."),
        ({"highest": "1000000000"}, "Highest possible score: This number is out of range."),
    ],
)
def test_odd_scores_are_told_and_the_others_kept(visitor: Visitor, change: dict[str, str], message: str) -> None:
    page = visitor.post("/scores", SCORES | change, 400)
    assert message in page.text
    assert 'value="33"' in page.html


def test_six_more_are_chosen_asked_and_carried_in_the_code(visitor: Visitor, site: Site) -> None:
    short = answers_of(site, SHORT)
    page = visitor.get(f"/sharpen/{encode(short)}")
    asked = [item for item in site.questions.items_of[FULL] if item.id in page.ids]
    assert len(asked) == 6
    assert not {item.id for item in asked} & {item.id for item in site.questions.items_of[SHORT]}
    assert "30 of 60 answered" in page.text
    after = visitor.post(page.address, {item.id: "4" for item in asked[:4]} | {asked[4].id: str(LEFT_OUT)})
    assert "You answered 34 of 60 activities." in after.text
    record = decode(after.address.split("/")[2].split("#")[0], site.heads)
    assert isinstance(record, Answers)
    assert record.head == FULL
    assert record.values[:30] == short.values
    assert sorted(record.values[30:]).count(4) == 4
    assert record.values.count(LEFT_OUT) == 1


def test_an_item_left_out_of_the_short_quiz_does_not_cost_the_list(visitor: Visitor, site: Site) -> None:
    short = answers_of(site, SHORT, {"R": 1, "I": 2, "A": 3, "S": 2, "E": 3, "C": 1})
    left_out = encode(short.replaced(0, (LEFT_OUT, LEFT_OUT)))
    assert has_a_list(visitor.get(f"/results/{left_out}"))
    page = visitor.get(f"/sharpen/{left_out}")
    asked = [item for item in site.questions.items_of[FULL] if item.id in page.ids]
    assert len(asked) == 6
    after = visitor.post(page.address, {asked[0].id: "1"})
    assert "You answered 29 of 60 activities." in after.text
    assert has_a_list(after)


def test_with_nothing_left_to_ask_there_are_the_results(visitor: Visitor, code: str) -> None:
    assert visitor.get(f"/sharpen/{code}").address == f"/results/{code}"


def test_an_unfinished_questionnaire_with_six_scores_opens_at_its_results(visitor: Visitor, site: Site) -> None:
    values = answers_of(site, FULL).values[:36] + (UNSEEN,) * 24
    written = encode(Answers(FULL, values))
    assert visitor.get(f"/code?code={written}").address == f"/results/{written}"


def test_six_more_sent_to_a_code_in_another_form_are_taken(visitor: Visitor, site: Site) -> None:
    short = encode(answers_of(site, SHORT, {"R": 2, "I": 2, "A": 3, "S": 2, "E": 3, "C": 2}))
    page = visitor.get(f"/sharpen/{short}")
    asked = next(item for item in site.questions.items_of[FULL] if item.id in page.ids)
    assert "You answered 31 of 60" in visitor.post(f"/sharpen/{short.lower()}", {asked.id: "4"}).text


def test_on_a_first_visit_nothing_is_called_missing(visitor: Visitor, blank: str) -> None:
    assert "no answer yet" not in visitor.get(f"/questions/{blank}/1").text
    assert "6 activities have no answer yet" in visitor.get(f"/questions/{blank}/1?check=1").text


def test_six_more_lead_back_to_how_sure_the_list_is(app: Flask, site: Site) -> None:
    code = encode(answers_of(site, SHORT))
    assert app.test_client().post(f"/sharpen/{code}").location.endswith("#sure")


@pytest.mark.parametrize("change", [{"highest": "0.9", "A": "0.5"}, {"highest": "30", "A": "31"}])
def test_a_highest_score_below_one_and_a_score_above_it_are_refused(visitor: Visitor, change: dict[str, str]) -> None:
    low = dict.fromkeys("RIASEC", "0") | {"S": "0.5"}
    visitor.post("/scores", low | change, 400)
    assert "Your results" in visitor.post("/scores", low | {"highest": "1"}).title


def test_looking_closer_asks_six_that_were_not_asked_and_carries_the_answers_in_the_code(
    visitor: Visitor, site: Site, code: str
) -> None:
    page = visitor.follow(visitor.get(f"/results/{code}"), "Look closer")
    asked = asked_in(page)
    assert len(asked) == 6
    assert not {*asked} & {item.id for item in site.questions.items_of[FULL]}
    assert "0 of up to 18 answered" in page.text
    after = visitor.post(page.address, dict.fromkeys(asked[:3], "4") | {asked[3]: str(LEFT_OUT)})
    answers, before = opened(after, site), decode(code, site.heads)
    assert answers.closer is not None
    assert sorted(value for _, value in answers.closer.given) == [4, 4, 4, LEFT_OUT]
    assert isinstance(before, Answers)
    assert answers.values == before.values
    assert "14 are left." in after.text
    assert not {*asked_in(visitor.follow(after, "Look closer"))} & {*asked[:4]}


def test_looking_closer_leaves_the_six_scores_and_says_what_was_liked(visitor: Visitor, site: Site) -> None:
    likes = {"R": 1, "I": 2, "A": 3, "S": 2, "E": 3, "C": 1}
    before = visitor.get(f"/results/{encode(answers_of(site, FULL, likes))}")
    page = visitor.follow(before, "Look closer")
    after = visitor.post(page.address, dict(zip(asked_in(page), "440000", strict=True)))
    scores = [re.findall(r'<td class="figure">(\d+)<', each.html) for each in (before, after)]
    assert scores[0] == scores[1]
    assert len(scores[0]) == 6
    assert "You like in particular:" not in before.text
    assert re.search(r"You like in particular: Design \(\+0\.\d\d\)", after.text)


def test_looking_closer_ends_after_eighteen(visitor: Visitor, code: str) -> None:
    page, asked = visitor.get(f"/results/{code}"), set[str]()
    for left in (12, 6, 0):
        page = visitor.follow(page, "Look closer")
        asked |= {*asked_in(page)}
        page = visitor.post(page.address, dict.fromkeys(asked_in(page), "3"))
        assert (f"{left} are left." in page.text) == ("Look closer" in page.links) == (left > 0)
    assert len(asked) == 18
    assert visitor.get(page.address.replace("/results/", "/closer/")).address == page.address


def test_one_can_stop_looking_closer_at_any_time(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/closer/{code}")
    assert "Stop here and see my results" in page.buttons
    assert visitor.post(page.address, {}).address == f"/results/{code}"


def test_answers_of_looking_closer_are_listed_and_can_be_changed(visitor: Visitor, site: Site, code: str) -> None:
    page = visitor.get(f"/closer/{code}")
    first, second = asked_in(page)[:2]
    results = visitor.post(page.address, {first: "4", second: str(LEFT_OUT)})
    answers = visitor.follow(results, "See or change your answers")
    texts = {item.id: item.text for item in site.results(opened(results, site)).bank}
    assert rows(answers)[texts[first]] == "Strongly like"
    assert rows(answers)[texts[second]] == "Left out"
    again = visitor.follow(answers, "Change these answers")
    assert {*asked_in(again)} == {first, second}
    assert again.html.count(" checked") == 2
    changed = visitor.post(again.address, {first: "0"})
    assert rows(visitor.follow(changed, "See or change your answers"))[texts[first]] == "Strongly dislike"


@pytest.mark.parametrize("way", ["a changed answer", "six more", "the full quiz"])
def test_answers_of_looking_closer_stay_when_one_goes_on(visitor: Visitor, site: Site, way: str) -> None:
    code = encode(answers_of(site, SHORT))
    page = visitor.get(f"/closer/{code}")
    results = visitor.post(page.address, {asked_in(page)[0]: "4"})
    given = opened(results, site).closer
    if way == "a changed answer":
        item = site.questions.items_of[SHORT][0]
        after = visitor.post(
            results.address.replace("/results/", "/questions/") + "/1", {item.id: "4", "go": "results"}
        )
    elif way == "six more":
        more = visitor.follow(results, "Answer six more")
        after = visitor.post(more.address, dict.fromkeys(asked_in(more), "3"))
    else:
        after = visitor.follow(results, "Carry on to the full quiz")
    assert after.address.split("/")[2] != results.address.split("/")[2]
    assert given is not None
    assert opened(after, site).closer == given


@pytest.mark.parametrize("record", [GivenScores((10, 30, 95, 40, 80, 20)), Answers(SHORT, (2,) * 30)])
def test_without_six_scores_of_ones_own_that_differ_there_is_nothing_to_look_closer_at(
    visitor: Visitor, record: Answers | GivenScores
) -> None:
    assert "Look closer" not in visitor.get(f"/results/{encode(record)}").links


@pytest.mark.parametrize("way", ["closer", "sharpen"])
@pytest.mark.parametrize("signal", ["clear", "unclear"])
def test_after_more_answers_one_lands_at_a_place_that_is_there(
    app: Flask, visitor: Visitor, site: Site, way: str, signal: str
) -> None:
    answers = Answers("F1", (*TORN[:54], *[UNSEEN] * 6)) if signal == "unclear" else answers_of(site, SHORT)
    asked = asked_in(visitor.get(f"/{way}/{encode(answers)}"))
    location = app.test_client().post(f"/{way}/{encode(answers)}", data={asked[0]: "3"}).location
    address, anchor = location.split("#")
    page = visitor.get(address)
    assert ("do not point one way" in page.text) == (signal == "unclear")
    assert anchor in page.ids
