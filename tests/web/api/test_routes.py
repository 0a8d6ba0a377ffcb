from flask import Flask

from quiz.app import create_app
from quiz.careers.method import METHOD
from quiz.web.api.published import EXAMPLES
from quiz.web.site import Site
from tests.addresses import PAGES
from tests.web.api.conftest import Program, said


def test_the_first_address_names_releases_method_credit_and_all_others(program: Program, site: Site) -> None:
    found = program.json("")
    assert found["method"] == METHOD
    assert found["catalogue"]["released"] == site.catalogue.head.released == "2026-11-26"
    assert found["catalogue"]["careers"] == len(site.catalogue.careers)
    assert found["sources"]["profile"]["release"] == site.catalogue.head.sources.profile.release
    assert "used under the CC BY 4.0 license" in found["credit"]
    assert found["languages"] == ["en", "es"]
    assert set(found["routes"]) == set(EXAMPLES)
    assert found["routes"]["matches"] == "http://localhost/api/v1/matches"
    assert found["reference"] == "http://localhost/api"


def test_below_another_address_all_addresses_stand_below_it_too(app: Flask) -> None:
    client = app.test_client()
    found = said(client.get("/api/v1", base_url="http://school.example/quiz/"))
    assert {each.split("/api/")[0] for each in found["routes"].values()} == {"http://school.example/quiz"}
    document = said(client.get("/api/v1/openapi.json", base_url="http://school.example/quiz/"))
    assert document["servers"] == [{"url": "/quiz"}]
    assert said(client.get("/api/v1/openapi.json"))["servers"] == [{"url": "/"}]


def test_the_lists_are_those_of_the_catalogue(program: Program, site: Site) -> None:
    found, head = program.json("/lists"), site.catalogue.head
    assert found["families"] == head.families
    assert {key: group["name"] for key, group in found["groups"].items()} == head.groups
    for key, direction in found["directions"].items():
        assert all(found["groups"][group]["direction"] == key for group in direction["groups"])
    assert list(found["interests"]) == list(head.areas)
    assert found["types"]["R"] == "Realistic"


def test_a_site_says_its_name_and_the_languages_it_has() -> None:
    own = create_app({"SITE_NAME": "Mill Lane", "LANGUAGES": "en,pt-BR"}).test_client()
    found = said(own.get("/api/v1?lang=pt-BR"))
    assert (found["site"], found["languages"]) == ("Mill Lane", ["en", "pt-BR"])
    document = said(own.get("/api/v1/openapi.json"))
    assert document["info"]["title"] == "Mill Lane: careers and interests"
    (lang,) = (each for each in document["paths"]["/api/v1"]["get"]["parameters"] if each["name"] == "lang")
    assert lang["schema"]["enum"] == ["en", "pt-BR"]
    assert own.get("/api/v1?lang=en").status_code == 200
    assert own.get("/api/v1?lang=fr").status_code == 422


def test_every_page_stays_closed_to_other_sites(app: Flask, code: str) -> None:
    for address in PAGES.values():
        answer = app.test_client().get(address.format(code=code))
        assert "Access-Control-Allow-Origin" not in answer.headers, address
        assert answer.headers["Cross-Origin-Resource-Policy"] == "same-origin", address
