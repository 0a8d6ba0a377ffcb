import re

import pytest
from click.testing import CliRunner
from flask import Flask

from quiz.__main__ import main
from quiz.app import create_app
from quiz.person.answers import Answers, GivenScores, encode
from quiz.web.assets import FILES
from quiz.web.site import Site
from quiz.wording.pages.sheet import NEAREST
from tests.folders import Folder
from tests.pages import Visitor
from tests.people import DECIDED

AP = "/careers/associate-producer"
VARIED = encode(Answers("F1", tuple(DECIDED)))
"""The code of somebody with likings within the types as well."""


def test_a_career_page_tells_every_fact_with_source_and_year(visitor: Visitor) -> None:
    text = visitor.get(AP).text
    for part in (
        "Arts, audio/video technology and communications",
        "Holland code AEC. Source: O*NET Database 30.2, 2026.",
        "The ratings are those of the wider occupation it belongs to: Producer or director.",
        "How it is learned A degree, mostly step 4 of 5 in preparation, practice counted O*NET Database, 29.3, 2024",
        "57 of 100 say a bachelor's degree; 15 high school or less; 15 a certificate or some college;",
        "A bachelor's degree known only for a wider group: producers and directors Employment Projections, 2024",
        "$90,360 a year one in ten earns less than $45,780, one in ten $198,540 or more; known only for a wider group",
        "producers and directors Occupational Employment and Wage Statistics, May 2025",
        "167,000",
        "+4.9%",
        "12,800",
        "4 Quality education; 5 Gender equality; 16 Peace, justice and strong institutions",
    ):
        assert part in text


def test_a_career_page_holds_its_guide(visitor: Visitor) -> None:
    page = visitor.get(AP)
    assert ("h2", "What is hard about it") in page.headings
    assert "Pay told for the United States $60,271 a year year not given Alison" in page.text
    assert "£29,623 a year year not given Alison" in page.text
    assert ("h2", "Questions to ask someone who does it") in page.headings


def test_a_career_without_a_guide_says_so(content: Folder) -> None:
    visitor = Visitor(create_app({"TESTING": True, "CONTENT": str(content.path)}).test_client())
    told = "The guide to this career is still to be written."
    assert told in visitor.get("/careers/lamp-lighter").text
    assert told not in visitor.get("/careers/kite-maker").text


def test_similar_careers_lead_on(visitor: Visitor, site: Site) -> None:
    page = visitor.get(AP)
    for slug in site.library.careers_file.by_slug["associate-producer"].figures.related:
        assert slug in page.hrefs
    assert ("h1", "Film and video editor") in visitor.follow(page, "Film and video editor").headings


def test_careers_most_like_it_are_shown_whole_and_of_the_others_how_they_differ(visitor: Visitor) -> None:
    html = visitor.get(AP).html
    whole, others = html.split('<ul class="careers">')[1].split('<ul class="others">')
    assert whole.count('<p class="does">') == NEAREST
    assert re.findall(r"<li><a href=[^>]+>Casting director</a> More helping\.</li>", others)
    assert others.split("</ul>")[0].count("<li>") == 10 - NEAREST


def test_pieces_drawn_for_everybody_hold_no_mark_that_is_not_filled_in(visitor: Visitor, code: str) -> None:
    for query in ("", f"?code={code}", f"?code={code}&level=4&keep=actor"):
        page = visitor.get(f"{AP}{query}")
        assert not re.search(r"[\x00-\x09\x0b-\x1f]", page.html)
        own = f"?code={code}" if query else ""
        assert page.links["Film, TV and radio"] == f"groups/film-and-tv{own}{'&keep=P1R' if 'keep' in query else ''}"


def test_a_career_seen_with_a_code_leaves_nothing_of_it_for_the_next_visitor(visitor: Visitor, code: str) -> None:
    before = visitor.get("/careers/actor").html
    assert code in visitor.get(f"/careers/actor?code={code}").html
    assert visitor.get("/careers/actor").html == before


@pytest.mark.parametrize("slug", ["actor", "dancer", "musician-or-singer"])
def test_of_an_hourly_wage_it_is_said_that_it_is_no_yearly_one(visitor: Visitor, slug: str) -> None:
    text = visitor.get(f"/careers/{slug}").text
    told = r"\$[\d.]+ an hour Paid by the hour; no yearly figure, since many do not work all year\."
    assert re.search(rf"What does it pay\? {told}", text)
    assert "paid by the hour; the source gives no yearly figure" in text


def test_whether_it_suits_and_how_sure_that_is_stand_in_words_that_are_apart(visitor: Visitor, code: str) -> None:
    text = visitor.get(f"{AP}?code={code}").text
    assert re.search(
        r"Would it suit me\? (Very well|Well|In part), (yet )?(likely |maybe )?one of your best "
        r"Among your best in \d+ of 100 versions\. Why",
        text,
    )


def test_a_day_in_figures_is_told_where_people_were_asked(content: Folder) -> None:
    visitor = Visitor(create_app({"TESTING": True, "CONTENT": str(content.path)}).test_client())
    page = visitor.get("/careers/kite-maker")
    assert ("h2", "A day in figures") in page.headings
    assert "Strict deadlines: about every month" in page.text
    assert "Source: O*NET Database 1.0, 2024." in page.text
    assert page.links["A day in figures"] == "#day-in-figures"
    assert page.html.split('<section class="rated">')[1].split("</section>")[0].count("<li>") == 8
    part = visitor.get("/careers/night-lamp-lighter")
    assert "Outdoors, in all weather: every day" in part.text
    assert "Asked of the wider occupation it belongs to." in part.text
    assert "A day in figures" not in visitor.get("/careers/moon-painter").text


def test_a_day_in_figures_comes_from_the_files_of_a_release(content: Folder, release: Folder) -> None:
    def text() -> str:
        app = create_app({"TESTING": True, "CONTENT": str(content.path)})
        return Visitor(app.test_client()).get("/careers/kite-maker").text

    content.write("careers.yaml", re.sub(r"    context: .*\n", "", content.text("careers.yaml")))
    assert "A day in figures" not in text()
    folders = ["--onet", str(release.path / "onet"), "--bls", str(release.path / "bls")]
    for words in (["update", *folders], ["check"]):
        told = CliRunner(env={"SIXWAYS_CONTENT": str(content.path)}).invoke(main, words)
        assert told.exit_code == 0, told.output
    assert "Talking face to face: about every week" in text()


def test_from_results_the_fit_is_told_and_adds_up(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"{AP}?code={code}")
    fit = re.search(r"Fit (0\.\d\d) of 1: (\w+)", page.text)
    assert fit is not None
    adds = [float(text.replace("−", "-")) for text in re.findall(r'<td class="figure">([+−]?\d\.\d\d)</td>', page.html)]
    *adds, together = adds
    assert len(adds) == 6
    assert together == float(fit[1])
    assert sum(adds) == pytest.approx(together, abs=0.031)
    assert "Strong in both: Artistic and Enterprising." in page.text
    assert "The line: you." in page.text
    assert 'class="you"' in page.html
    assert 'class="you"' not in visitor.get(AP).html


def test_from_results_the_answers_that_count_most_and_what_would_change_it_are_told(
    visitor: Visitor, code: str
) -> None:
    page = visitor.get(f"{AP}?code={code}")
    word = r"(firm|likely|could change)"
    assert re.search(
        r"It is number \d+ of 924 in your ranking\. In \d+ of 100 versions of what you may truly like, it is among "
        rf"your best: {word}\. Its group, Film, TV and radio, is in \d+ of 100: {word}\.",
        page.text,
    )
    assert ("h3", "Your answers that count most here") in page.headings
    assert re.search(r"You would like to [a-z][^.]+, and this work has much of that kind\. \(\+0\.\d\d\)", page.text)
    assert re.search(
        r"would move it down: “[^”]+”: [A-Z][a-z ]+ instead of [A-Z][a-z ]+, down (one|\d+) places?, to number \d+",
        page.text,
    )


@pytest.mark.parametrize("slug", ["associate-producer", "actor", "registered-nurse", "chief-executive", "roofer"])
def test_the_parts_in_the_table_add_up_to_the_fit(visitor: Visitor, code: str, slug: str) -> None:
    page = visitor.get(f"/careers/{slug}?code={code}")
    told = re.findall(r"Fit <strong>(.*?)</strong>", page.html)
    cells = re.findall(r'<td class="figure">([^<]*)</td>', page.html)
    assert cells[18] == told[0]
    cents = [round(100 * float(cell.replace("\N{MINUS SIGN}", "-"))) for cell in (*cells[2:18:3], cells[18])]
    assert sum(cents[:6]) == cents[6]


def test_beside_scores_from_another_test_no_answers_are_quoted(visitor: Visitor) -> None:
    text = visitor.get(f"{AP}?code={encode(GivenScores((10, 30, 95, 40, 80, 20)))}").text
    assert re.search(r"Fit 0\.\d\d of 1", text)
    assert "You would like to" not in text
    assert not re.search(r"of 100 draws|Its group|You like in particular", text)


def test_back_leads_to_the_same_place_in_the_results(visitor: Visitor, code: str) -> None:
    results = visitor.get(f"/results/{code}?family=arts&show=40")
    page = visitor.follow(results, "Art director")
    assert page.links["Back to your results"] == f"/results/{code}?family=arts&show=40#D0S"
    assert "D0S" in visitor.follow(page, "Back to your results").ids


def test_a_career_can_be_put_on_the_list_from_its_own_page(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"{AP}?code={code}&have=4&keep=actor")
    form = page.html.split('<form class="buttons"')[1].split("</form>")[0]
    sent = [f"{name}={value}" for name, value in re.findall(r'name="(\w+)" value="([\w.]+)"', form)]
    assert sent == [f"code={code}", "have=4", "keep=P1R", "keep=F3W"]
    kept = visitor.get(f"{AP}?{'&'.join(sent)}")
    assert "This one is on your list." in kept.text
    assert "Associate producer is on your list now." in kept.text
    mine = visitor.follow(kept, "My list")
    assert mine.html.split('id="mine"')[1].split("</section>")[0].count("<li") == 2
    assert "Take off Associate producer" in mine.buttons
    assert "Keep on my list" in visitor.follow(kept, "Undo Associate producer").html


def test_pages_of_different_careers_quote_different_answers(visitor: Visitor, code: str) -> None:
    pages = [visitor.get(f"/careers/{slug}?code={code}").text for slug in ("actor", "dancer", "art-director", "model")]
    assert len({re.findall(r"You would like to [^.]+\.", page)[0] for page in pages}) > 1


def test_of_a_career_far_down_the_rank_is_told_and_nothing_of_firmness(visitor: Visitor, code: str) -> None:
    text = visitor.get(f"/careers/roofer?code={code}").text
    assert re.search(r"It is number \d\d\d of 924 in your ranking\.", text)
    assert not re.search(r"draws|Its group|seldom", text)


@pytest.mark.parametrize(
    "slug", ["creative-writer-or-poet", "fashion-designer", "political-scientist", "radio-or-tv-program-director"]
)
def test_what_likings_add_is_told_with_parts_that_add_up(visitor: Visitor, slug: str) -> None:
    text = visitor.get(f"/careers/{slug}?code={VARIED}").text.replace("\N{MINUS SIGN}", "-")
    told = re.search(r"You like in particular: (.+?) Together that moves it by (.*?) in your ranking\.", text)
    assert told is not None
    parts = [round(100 * float(each)) for each in re.findall(r"[+-]\d\.\d\d", told[1])]
    assert re.fullmatch(r"[+-]?\d\.\d\d", told[2]), text
    assert sum(parts) == round(100 * float(told[2]))


def test_a_career_set_aside_says_so_on_its_page_and_can_be_put_back(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"/careers/actor?code={code}&have=4&aside=actor&aside=dancer")
    assert "You set this one aside." in page.text
    assert "Keep on my list" not in page.text
    back = visitor.follow(page, "Put back")
    assert "Actor is back among the others." in back.text
    assert back.links["Back to your results"].startswith(f"/results/{code}?have=4&out=01SA#")
    assert "You set this one aside." in visitor.follow(back, "Undo Actor").text


def test_the_wider_occupation_keeps_the_way_back(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"{AP}?code={code}&have=4&keep=actor")
    wider = visitor.follow(page, "Producer or director")
    assert wider.links["Back to your results"].startswith(f"/results/{code}?have=4&keep=P1R#")


def test_similar_careers_keep_the_way_back(visitor: Visitor, code: str) -> None:
    page = visitor.get(f"{AP}?code={code}&level=4")
    other = visitor.follow(page, "Film and video editor")
    assert other.links["Back to your results"].startswith(f"/results/{code}?level=4#")


def test_without_a_shape_the_page_is_there_without_a_fit(visitor: Visitor) -> None:
    page = visitor.get(f"{AP}?code={encode(Answers('S1', (2,) * 30))}")
    assert "How it fits you" not in page.text
    assert "Back to your results" in page.links


def test_a_wrong_code_is_told_and_the_career_shown(visitor: Visitor) -> None:
    page = visitor.get(f"{AP}?code=F1ABC")
    assert "Your results could not be shown beside this career. The code is cut short" in page.text
    assert ("h1", "Associate producer") in page.headings


@pytest.mark.parametrize(
    ("query", "count"),
    [("", 924), ("?family=arts", None), ("?type=A&level=4", None), ("?level=1&level=2", None)],
)
def test_careers_are_browsed_by_family_type_and_level(
    visitor: Visitor, site: Site, query: str, count: int | None
) -> None:
    page = visitor.get(f"/careers{query}")
    told = next(int(re.findall(r"\d+", name)[-1]) for tag, name in page.headings if tag == "h1")
    expected = count or sum(
        (("family=arts" not in query) or career.family == "arts")
        and (("type=A" not in query) or max(career.profile) == career.profile[2])
        and (("level" not in query) or str(career.figures.level) in query)
        for career in site.catalogue.careers
    )
    assert told == expected


def test_a_search_ranks_sensibly(visitor: Visitor) -> None:
    page = visitor.get("/careers?q=nurse")
    assert next(name for tag, name in page.headings if tag == "h2") == "Registered nurse"


@pytest.mark.parametrize(
    ("query", "heading"),
    [
        ("", "All 924 careers"),
        ("?q=nurse", "Careers: nurse ({num})"),
        ("?family=arts", "Careers: Arts, audio/video technology and communications ({num})"),
        ("?group=nursing&sort=pay", "Careers: Nursing, Best paid first ({num})"),
        ("?interest=animals&q=dog", "Careers: dog, Working with animals ({num})"),
        ("?level=2", "Careers: Some months of training ({num})"),
        ("?sort=people", "Careers: Most people first (924)"),
        ("?q=nurse+qqqqq", "Careers: nurse qqqqq (0)"),
        ("?q=<b>", "Careers: <b> ({num})"),
    ],
)
def test_the_tab_and_the_heading_say_which_careers_these_are(visitor: Visitor, query: str, heading: str) -> None:
    page = visitor.get(f"/careers{query}")
    shown = next(name for tag, name in page.headings if tag == "h1")
    assert shown == heading.format(num=re.findall(r"\d+", shown)[-1])
    assert page.title == f"{shown} – Sixways"


def test_the_fold_of_choices_says_how_many_are_made(visitor: Visitor) -> None:
    page = visitor.get("/careers?interest=animals&level=2&level=3&sort=pay")
    assert "Narrow and order the list 4 chosen" in page.text
    assert "chosen" not in visitor.get("/careers?q=nurse").text


def test_from_a_part_of_the_list_a_link_leads_to_all(visitor: Visitor) -> None:
    assert visitor.get("/careers?q=nurse").links["Show all"] == "/careers"
    assert "Show all" not in visitor.get("/careers").links


def test_a_search_for_nothing_known_says_what_to_do(visitor: Visitor) -> None:
    page = visitor.get("/careers?q=nurse+qqqqq")
    assert "Nothing was found. These come nearest: Registered nurse," in page.text
    assert "Browse by interest or group" in page.links
    assert "No career has all of this." in visitor.get("/careers?group=nursing&family=arts").text


def test_a_search_says_why_a_career_was_found_where_its_title_does_not_show_it(visitor: Visitor) -> None:
    assert re.search(r"Electrician Fits .+? practice Found by “Sparky”", visitor.get("/careers?q=sparky").text)
    assert "Found under Working with animals" in visitor.get("/careers?q=work+with+animals").text
    own = re.findall(r'<li id="electrician">.*?</li>', visitor.get("/careers?q=electrician").html, re.DOTALL)
    assert "Found" not in own[0]


def test_a_search_leads_to_lists_that_have_to_do_with_it(visitor: Visitor) -> None:
    page = visitor.get("/careers?q=work+with+animals")
    assert page.links["Working with animals"] == "/careers?interest=animals"
    assert "Veterinarian" in visitor.follow(page, "Working with animals").text
    assert visitor.get("/careers?q=no+degree").links["Without a college degree"] == "/careers?way=no-degree"
    assert visitor.get("/careers?q=nursing").links["Nursing"] == "/careers/groups/nursing"
    assert visitor.get("/careers?q=level+2").links["2 Some months of training"] == "/careers?level=2"
    assert visitor.get("/careers?q=well+paid").links["Best paid first"] == "/careers?sort=pay"


def test_a_misspelt_search_says_how_it_was_understood(visitor: Visitor) -> None:
    text = visitor.get("/careers?q=electrition").text
    assert "This fits “electrician”; nothing is called “electrition”. Electrician" in text


def test_what_no_career_is_called_gets_a_sentence_and_what_is_nearest(visitor: Visitor) -> None:
    page = visitor.get("/careers?q=astronaut")
    assert "So few people fly to space that it is not listed alone" in page.text
    assert [name for tag, name in page.headings if tag == "h2"][:2] == ["Aerospace engineer", "Astronomer"]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("interest=animals", "Animal caretaker"),
        ("group=nursing&sort=pay", "Nurse anesthetist"),
        ("sort=people", "Home health aide"),
        ("way=doctor", ""),
    ],
)
def test_the_catalogue_can_be_ordered(visitor: Visitor, query: str, first: str) -> None:
    names = [name for tag, name in visitor.get(f"/careers?{query}").headings if tag == "h2"]
    if first:
        assert names[0] == first


def test_each_choice_says_how_many_careers_it_leads_to(visitor: Visitor, site: Site) -> None:
    page = visitor.get("/careers")
    for key, count in site.catalogue.counts["group"].items():
        name = site.catalogue.head.groups[key]
        assert f"{name} ({count})" in page.text
        assert visitor.get(f"/careers?group={key}").headings[0] == ("h1", f"Careers: {name} ({count})")


def test_a_career_page_says_what_it_is_and_what_one_needs_to_like(visitor: Visitor, site: Site) -> None:
    page = visitor.get("/careers/electrician")
    career = site.library.careers_file.by_slug["electrician"]
    assert f"Electrician {career.summary}." in page.text
    assert f'content="Electrician: {career.summary}.' in page.html
    assert ("h2", "What you need to like") in page.headings
    assert page.links["Machines and electronics"] == "../careers?interest=machines"
    assert "Take machines and circuits apart" in page.text
    assert "O*NET Database 30.3, 2026" in page.text
    assert page.links["Electrical trades"] == "groups/electrical-trades"
    assert ("h1", "Electrical trades") in visitor.follow(page, "Electrical trades").headings
    assert "Machines and electronics" in visitor.follow(page, "Machines and electronics").title


def test_ratings_of_our_own_are_called_so(visitor: Visitor) -> None:
    told = "Rated by us from the tasks of the work"
    assert told in visitor.get("/careers/project-manager").text
    assert told not in visitor.get("/careers/electrician").text


def test_skills_are_told_in_plain_words_with_the_official_term(visitor: Visitor) -> None:
    assert "Finding what is wrong (troubleshooting)" in visitor.get("/careers/electrician").text


def test_more_careers_are_a_link_away(visitor: Visitor) -> None:
    page = visitor.follow(visitor.get("/careers?family=health"), "Show 20 more")
    assert [tag for tag, _ in page.headings].count("h2") == 40


def test_every_career_has_a_page(visitor: Visitor, site: Site) -> None:
    for career in site.catalogue.careers:
        page = visitor.get(f"/careers/{career.slug}")
        assert ("h1", career.title) in page.headings


def test_a_page_that_names_a_wrong_code_is_for_this_visitor_alone(app: Flask, code: str) -> None:
    for query, kept in (("", "public"), ("?code=BAD", "private"), (f"?code={code}", "private")):
        assert app.test_client().get(f"/careers{query}").headers["Cache-Control"].startswith(kept)


def test_each_family_has_an_icon(visitor: Visitor, site: Site) -> None:
    icons = re.findall(r'<symbol id="([\w-]+)"', FILES["icons.svg"].decode())
    assert sorted(name for name in icons if not name.startswith("type-")) == sorted(site.catalogue.head.families)
    assert re.search(r'<use href="\.\./static/\w+/icons\.svg#health"/>', visitor.get("/careers/registered-nurse").html)
