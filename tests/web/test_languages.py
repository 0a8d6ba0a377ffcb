"""Each language has addresses of its own, which lead to each other with all that they carry."""

import re
from urllib.parse import quote

import pytest
from flask import Flask

from quiz.app import create_app
from quiz.wording.interface import COLLECTED, _read
from tests.addresses import PAGES, WRONG
from tests.pages import Visitor

TITLE = "Enfermero o enfermera titulada"
LONG = 25
"""A text of so many letters is no name that two languages share."""


@pytest.fixture
def spanish(app: Flask) -> Visitor:
    client = app.test_client()
    return Visitor(client)


def english_texts() -> list[str]:
    own = "Bureau of Labor Statistics"  # a part of a name, too
    found = (message.id for message in _read(COLLECTED, "en") if message.id != own)
    return [
        text for text in found if isinstance(text, str) and len(text) > LONG and "%(" not in text and "<" not in text
    ]


ENGLISH = english_texts()


@pytest.mark.parametrize("address", [*(each for each in PAGES.values() if each != "/api"), *WRONG.values()])
def test_every_page_is_there_in_spanish_and_no_text_of_it_is_english(spanish: Visitor, code: str, address: str) -> None:
    status = 404 if address in WRONG.values() else 200
    page = spanish.get("/es" + address.format(code=code), status)
    assert '<html lang="es">' in page.html
    assert [text for text in ENGLISH if text in page.text] == []
    assert "\ue000" not in page.html


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("/results/{code}?keep=P1R&have=3", "/es/results/{code}?keep=P1R&have=3"),
        ("/careers?q=fix+cars&level=2", "/es/careers?q=fix+cars&level=2"),
        ("/", "/es/"),
        ("/careers/actor", "/es/careers/actor"),
        ("/nowhere/caf%C3%A9", "/es/nowhere/caf%C3%A9"),
    ],
)
def test_a_page_leads_to_itself_in_the_other_language_and_back(app: Flask, code: str, here: str, there: str) -> None:
    client = app.test_client()
    for one, other, name in ((here, there, "Español"), (there, here, "English")):
        text = client.get(one.format(code=code)).text
        href = other.format(code=code).replace("&", "&amp;")
        assert re.search(rf'<a class="version" href="{re.escape(href)}" lang="\w\w"[^>]*>{name}</a>', text)


def test_with_three_languages_the_head_leads_to_a_list_of_them_at_the_foot(code: str) -> None:
    page = Visitor(create_app({"LANGUAGES": "en,es,ar"}).test_client()).get(f"/results/{code}")
    assert page.links["Languages"] == "#versions"
    assert page.links["Español"] == f"/es/results/{code}"
    assert page.links["العربية"] == f"/ar/results/{code}"


def test_a_page_that_only_a_form_leads_to_offers_the_start_in_other_languages(app: Flask) -> None:
    text = app.test_client().post("/group/sheets", data={"text": "Ann"}).text
    assert 'class="version" href="/es/"' in text


def test_all_links_of_a_spanish_page_stay_in_spanish(spanish: Visitor, code: str) -> None:
    page = spanish.get(f"/es/results/{code}")
    own = [href for href in page.hrefs if href.startswith("/") and href != f"/results/{code}"]
    assert own
    assert [href for href in own if not href.startswith("/es/")] == []
    assert 'href="/static/' in page.html, "files are the same for all"


@pytest.mark.parametrize(
    ("wanted", "site", "status", "leads"),
    [
        ("es-MX,es;q=0.9,en;q=0.5", "none", 302, "/es/?form=short"),
        ("es", "cross-site", 302, "/es/?form=short"),
        ("es", "same-origin", 200, None),
        ("es", "", 200, None),
        ("es;q=0", "none", 200, None),
        ("en-GB,es;q=0.4", "none", 200, None),
        ("fr", "none", 200, None),
        ("", "none", 200, None),
    ],
)
def test_what_a_browser_prefers_is_a_first_guess_at_the_start_alone(
    app: Flask, wanted: str, site: str, status: int, leads: str | None
) -> None:
    asked = {"Accept-Language": wanted} | ({"Sec-Fetch-Site": site} if site else {})
    answer = app.test_client().get("/?form=short", headers=asked)
    assert (answer.status_code, answer.headers.get("Location")) == (status, leads)
    assert {"Accept-Language", "Sec-Fetch-Site"} <= set(answer.headers["Vary"].replace(" ", "").split(","))
    assert app.test_client().get("/careers", headers=asked).status_code == 200


def test_whoever_chose_spanish_is_not_led_away(app: Flask) -> None:
    assert app.test_client().get("/es/", headers={"Accept-Language": "en"}).status_code == 200


def test_search_engines_are_told_of_each_language(app: Flask) -> None:
    client = app.test_client()
    robots = client.get("/robots.txt").text
    assert "Disallow: /careers?\n" in robots
    assert "Disallow: /es/careers?\n" in robots
    for start, other in (("/", "/es/"), ("/es/", "/")):
        assert f"Sitemap: http://localhost{start}sitemap.xml\n" in robots
        listed = client.get(f"{start}sitemap.xml").text
        assert f"<loc>http://localhost{start}careers/actor</loc>" in listed
        assert start != "/es/" or f"<loc>http://localhost{other}careers/actor</loc>" not in listed
    told = re.findall(
        r'<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)">', client.get("/es/careers/actor").text
    )
    host = "http://localhost"
    assert told == [
        ("en", f"{host}/careers/actor"),
        ("es", f"{host}/es/careers/actor"),
    ]


def test_a_page_with_answers_is_told_to_no_search_engine(app: Flask, code: str) -> None:
    for address in (f"/results/{code}", f"/careers/actor?code={code}"):
        assert 'rel="alternate"' not in app.test_client().get(address).text


@pytest.mark.parametrize(
    ("start", "query", "title"),
    [
        ("/es", "enfermera", TITLE),
        ("/es", "enfermeros", TITLE),
        ("/es", "quiero trabajar de enfermera", TITLE),
        ("/es", "infermera", TITLE),
        ("/es", "registered nurse", TITLE),
        ("", "enfermera", "Registered nurse"),
        ("", "Krankenschwester", "Registered nurse"),
        ("", "infirmière", "Registered nurse"),
        ("", "sjuksköterska", "Registered nurse"),
        ("", "ممرضة", "Registered nurse"),
    ],
)
def test_a_career_is_found_by_its_name_in_other_languages_too(
    spanish: Visitor, start: str, query: str, title: str
) -> None:
    page = spanish.get(f"{start}/careers?q={quote(query)}")
    titles = re.findall(r"<h2><a[^>]*>([^<]+)</a>", page.html)
    assert title in titles[:3], titles[:5]


def test_a_spanish_list_stands_in_the_order_of_spanish_titles(spanish: Visitor) -> None:
    page = spanish.get("/es/careers?sort=title")
    titles = [text for kind, text in page.headings if kind == "h2"]
    assert titles
    assert titles == sorted(
        titles, key=lambda title: title.translate(str.maketrans("ÁÉÍÓÚáéíóú", "AEIOUaeiou")).casefold()
    )


def test_a_code_gives_the_same_careers_in_the_same_order_in_every_language(app: Flask, code: str) -> None:
    client = app.test_client()
    both = [re.findall(r'<li id="([\w-]+)"', client.get(f"{start}/results/{code}").text) for start in ("", "/es")]
    assert both[0]
    assert both[0] == both[1]


def test_a_guide_without_a_translation_says_so_and_is_marked(app: Flask) -> None:
    client = app.test_client()
    text = client.get("/es/careers/actor").text
    assert "Esta guía está por ahora en inglés." in text
    assert re.search(r'<section class="day"><h2 id="day">[^<]*</h2>\s*<div lang="en" dir="ltr">', text)
    assert "Esta guía está por ahora en inglés." not in client.get("/es/careers/registered-nurse").text


def test_a_site_in_one_language_has_no_switch_and_no_copy_for_each() -> None:
    client = create_app({"LANGUAGES": "en"}).test_client()
    assert 'class="version"' not in client.get("/").text
    assert client.get("/", headers={"Accept-Language": "es"}).headers["Vary"] == "Accept-Encoding"
    assert client.get("/es/").status_code == 404


def test_a_site_below_a_path_has_its_languages_below_it(app: Flask) -> None:
    text = app.test_client().get("/es/careers", base_url="http://school.example/quiz/").text
    assert 'class="version" href="/quiz/careers"' in text
    assert 'href="/quiz/es/map"' in text
    assert 'href="/quiz/static/' in text


def test_the_interface_for_programs_stands_once_and_takes_the_language_as_a_parameter(app: Flask) -> None:
    client = app.test_client()
    assert client.get("/es/api/v1").status_code == 404
    found = client.get("/api/v1/search?q=enfermera&lang=es").get_json()
    assert found["hits"][0]["career"]["title"] == TITLE
    assert client.get("/api/v1/careers/registered-nurse?lang=es").get_json()["career"]["title"] == TITLE


@pytest.mark.parametrize(
    ("languages", "country", "start"),
    [("en,es", "GB", "/es"), ("en,es", "DE", "/es"), ("en-GB", "GB", ""), ("de", "DE", ""), ("es,en", "CA", "/en")],
)
def test_pay_is_that_of_the_country_in_every_language(languages: str, country: str, start: str) -> None:
    app = create_app({"LANGUAGES": languages, "COUNTRY": country})
    for site in app.extensions["sites"].values():
        paid = {career.slug: career.figures.pay for career in site.catalogue.careers}
        there = site.library.countries[country]
        for slug in ("electrician", "registered-nurse", "lawyer"):
            known = there.pay_of(slug)
            assert (paid[slug] and paid[slug].median) == (known and known.median), (site.edition.words.say.tag, slug)
    assert app.test_client().get(f"{start}/careers/electrician").status_code == 200


def test_another_country_on_one_page_leaves_the_lists_of_all_as_they_are() -> None:
    client = create_app({"LANGUAGES": "en"}).test_client()
    assert "€" in client.get("/careers/electrician?country=de").text
    assert "€" not in client.get("/careers?q=electrician").text
    assert "€" not in client.get("/careers/groups/electrical-trades").text


def test_a_language_of_which_nothing_is_translated_is_marked_as_english() -> None:
    text = create_app({"LANGUAGES": "en,fr"}).test_client().get("/fr/careers/actor").text
    assert '<html lang="fr">' in text
    assert '<span lang="en">Actor</span>' in text
    assert '<span lang="en">Careers</span>' in text
