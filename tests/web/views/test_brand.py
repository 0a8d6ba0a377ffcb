"""A site as a host made it, by the example that comes with the program."""

import re

import pytest
from flask import Flask

from quiz.app import create_app
from quiz.settings import SITE, SettingsError, site_settings
from tests.conftest import ROOT
from tests.pages import Visitor

EXAMPLE = ROOT / "deploy" / "sixways.toml"


@pytest.fixture(scope="module")
def branded() -> Flask:
    return create_app(site_settings({"SIXWAYS_SETTINGS": str(EXAMPLE)}) | {"TESTING": True})


@pytest.fixture
def guest(branded: Flask) -> Visitor:
    return Visitor(branded.test_client())


def test_the_example_starts_without_a_mistake_and_shows_every_setting() -> None:
    keys = set(re.findall(r"^(\w+) =|^\[+(\w+)\]", EXAMPLE.read_text(), re.MULTILINE))
    named = {a or b for a, b in keys} - {"field", "accent", "dark_accent", "name", "address"}
    assert named == {each.key for each in SITE} - {"content", "languages", "translations", "log"}


def test_the_start_page_greets_and_offers_one_questionnaire(guest: Visitor) -> None:
    page = guest.get("/")
    assert "Welcome from all of us at the library." in page.text
    assert "Quiz: Begin with 60 activities" in page.links
    assert "30" not in page.text[page.text.index("What work would you like") : page.text.index("Free. No sign-up")]
    assert "Offered by Mill Lane Library." in page.text


def test_every_page_has_the_links_the_logo_and_the_colors(branded: Flask, guest: Visitor, code: str) -> None:
    for address in ("/", f"/results/{code}", "/careers/actor", "/nowhere"):
        page = guest.get(address, 404 if address == "/nowhere" else 200)
        assert page.links["Imprint"] == "https://library.example.org/imprint"
        logo = re.findall(r'<img class="logo" src="([^"]+)" alt="Mill Lane Careers">', page.html)
        style = re.findall(r'<link rel="stylesheet" href="(/brand/[^"]+)" media="screen">', page.html)
        for each in (*logo, *style):
            assert branded.test_client().get(each).cache_control.immutable
        assert (len(logo), len(style)) == (1, 1)


def test_the_logo_is_shut_in_and_every_other_file_keeps_the_policy_of_the_site(branded: Flask) -> None:
    client = branded.test_client()
    logo, style = (client.get(f"/brand/0123456789/{name}") for name in ("logo.svg", "brand.css"))
    (policy,) = logo.headers.getlist("Content-Security-Policy")
    assert policy.startswith("default-src 'none';")
    assert policy.endswith("; sandbox")
    (policy,) = style.headers.getlist("Content-Security-Policy")
    assert "style-src 'self'" in policy
    assert style.cache_control.no_cache, "an older fingerprint"
    assert client.get("/brand/0123456789/else.css").status_code == 404


def test_a_hidden_career_is_nowhere_and_its_address_says_so(branded: Flask, guest: Visitor, code: str) -> None:
    for address in ("/careers?q=casino+dealer", "/map", "/careers/groups/casinos", f"/results/{code}", "/sitemap.xml"):
        assert "/careers/casino-dealer" not in branded.test_client().get(address).text, address
    page = guest.get(f"/careers/casino-dealer?code={code}", 410)
    assert "This career is not shown here" in page.text
    assert "Open the code in this address" in page.links


def test_a_link_with_a_hidden_career_in_its_list_still_opens(guest: Visitor, code: str) -> None:
    assert guest.get(f"/results/{code}?keep=casino-dealer&keep=actor").status == 200
    assert guest.get(f"/compare/{code}?keep=casino-dealer&keep=actor").status == 200


def test_an_own_career_is_found_with_its_own_source(guest: Visitor) -> None:
    assert "Bookmobile driver" in guest.get("/careers?q=bookmobile").links
    page = guest.get("/careers/bookmobile-driver")
    assert "What is said here comes from Ratings by our own staff, Mill Lane Library, 2026." in page.text
    main = page.text[: page.text.index("Offered by")]
    assert "O*NET" not in main
    assert "Bureau of Labor Statistics" not in main


def test_a_family_that_is_hidden_takes_its_groups_along(code: str) -> None:
    app = create_app({"HIDDEN_FAMILIES": ("finance",), "TESTING": True})
    gone = app.extensions["site"].hidden
    guest = Visitor(app.test_client())
    assert gone.families == {"finance"}
    for group in gone.groups:
        assert "This group is not shown here" in guest.get(f"/careers/groups/{group}", 410).text
    assert "Finance" not in guest.get("/careers").html.split("<option")[1:]
    assert guest.get("/careers?family=finance").status == 200
    assert guest.get(f"/results/{code}").status == 200
    assert guest.get("/map").status == 200


def test_a_setting_that_the_content_does_not_know_keeps_the_site_from_starting() -> None:
    with pytest.raises(SettingsError, match="there is no career 'actr'; do you mean actor"):
        create_app({"HIDDEN_CAREERS": ("actr",)})


def test_without_settings_there_is_no_file_of_a_host(app: Flask) -> None:
    assert "/brand/" not in app.test_client().get("/").text
    assert app.test_client().get("/brand/0123456789/brand.css").status_code == 404
