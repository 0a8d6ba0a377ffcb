"""Settings: read, checked, and named with what is allowed; those that work but may not be meant are told."""

from pathlib import Path

import pytest

from quiz.branding.colors import ALLOWED
from quiz.settings import SettingsError, notices, server_settings, site_settings
from tests.folders import Folder


def test_without_an_environment_everything_has_a_default() -> None:
    assert site_settings({})["SITE_NAME"] == "Sixways"
    assert server_settings({}).port == 8000


def test_settings_of_other_programs_are_left_alone() -> None:
    assert "HOME" not in site_settings({"HOME": "/root", "PYTHONPATH": "x", "SIXWAY": "x"})


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("SIXWAYS_SITE_NAME", "Mill Lane School", "Mill Lane School"),
        ("SIXWAYS_CONTACT", "careers@school.example", "careers@school.example"),
        ("SIXWAYS_CONTACT", "", ""),
        ("SIXWAYS_LANGUAGES", "en, pt-BR", ["en", "pt_BR"]),
        ("SIXWAYS_CONTACT", "12@school.example", "12@school.example"),
    ],
)
def test_a_good_setting_is_taken(name: str, value: str, read: object) -> None:
    assert site_settings({name: value})[name.removeprefix("SIXWAYS_")] == read


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SIXWAYS_SITE_NAME", ""),
        ("SIXWAYS_SITE_NAME", "x" * 61),
        ("SIXWAYS_SITE_NAME", "two\nlines"),
        ("SIXWAYS_CONTACT", "nobody"),
        ("SIXWAYS_CONTACT", "a@b"),
        ("SIXWAYS_CONTACT", "a b@example.org"),
        ("SIXWAYS_TRANSLATIONS", "/nowhere"),
        ("SIXWAYS_LANGUAGES", ""),
        ("SIXWAYS_MAX_FORM_PARTS", "5"),
        ("sixways_contact".upper() + "S", "a@example.org"),
    ],
)
def test_a_bad_setting_is_named_with_its_value(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=name):
        site_settings({name: value})


@pytest.mark.parametrize("host", ["127.0.0.1", "192.0.2.1", "::1", "[::1]", "localhost", "quiz.school.example"])
def test_hosts_are_addresses_or_names(host: str) -> None:
    assert server_settings({"HOST": host}).host == host.strip("[]")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("HOST", value) for value in ("", "a b", "-x", "a..b", "x" * 64)),
        *(("PORT", value) for value in ("", "-1", "65536", "8000.0", "٨٠٠٠")),
        *(("WORKERS", value) for value in ("0", "-2", "65", "two")),
        *(("SCRIPT_NAME", value) for value in ("quiz", "/quiz/", "//quiz", "/a b", "/")),
    ],
)
def test_a_bad_setting_of_the_server_is_named_with_its_value(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"{name} is "):
        server_settings({name: value})


def test_all_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(SettingsError) as told:
        server_settings({"PORT": "x", "WORKERS": "0", "HOST": ""})
    assert len(str(told.value).splitlines()) == 3


def test_content_without_guides_and_a_language_without_translation_are_told(content: Folder) -> None:
    (content.path / "guides" / "kite-maker.md").unlink()
    (content.path / "guides").rmdir()
    found = list(notices(site_settings({"SIXWAYS_CONTENT": str(content.path), "SIXWAYS_LANGUAGES": "en,de"})))
    assert found[0] == f"There is no folder {content.path / 'guides'}, so no career has a guide."
    assert found[1].startswith("There is no translation for de in ")
    assert len(found) == 2


def test_what_is_meant_is_not_commented_on(content: Folder) -> None:
    assert list(notices(site_settings({"SIXWAYS_CONTENT": str(content.path)}))) == []


EVERYTHING = """
site_name = "Mill Lane"
offered_by = "The library"
contact = "a@example.org"
greeting = \"\"\"
Welcome
to all\"\"\"
country = "US"
questionnaire = "full"
hidden_careers = ["actor"]
hidden_families = ["finance"]
languages = ["en", "de"]
log = "json"
colors = {field = "#0b3b4a"}
footer_links = [{name = "Imprint", address = "https://example.org/imprint"}]
"""
IN_THE_ENVIRONMENT = {
    "SIXWAYS_SITE_NAME": "Mill Lane",
    "SIXWAYS_OFFERED_BY": "The library",
    "SIXWAYS_CONTACT": "a@example.org",
    "SIXWAYS_GREETING": "Welcome to all",
    "SIXWAYS_COUNTRY": "US",
    "SIXWAYS_QUESTIONNAIRE": "full",
    "SIXWAYS_HIDDEN_CAREERS": "actor",
    "SIXWAYS_HIDDEN_FAMILIES": "finance",
    "SIXWAYS_LANGUAGES": "en,de",
    "SIXWAYS_LOG": "json",
    "SIXWAYS_COLORS": "field=#0b3b4a",
    "SIXWAYS_FOOTER_LINKS": "Imprint https://example.org/imprint",
}


def written(folder: Path, text: str) -> dict[str, str]:
    (folder / "sixways.toml").write_text(text, encoding="utf-8")
    return {"SIXWAYS_SETTINGS": str(folder / "sixways.toml")}


def told(environ: dict[str, str]) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        site_settings(environ)
    return str(caught.value).splitlines()


def test_a_file_and_the_environment_say_the_same_in_their_own_ways(tmp_path: Path) -> None:
    by_file, by_environment = site_settings(written(tmp_path, EVERYTHING)), site_settings(IN_THE_ENVIRONMENT)
    assert by_file["WHERE"]["CONTACT"] == "sixways.toml:4: contact"
    assert by_environment["WHERE"]["CONTACT"] == "SIXWAYS_CONTACT"
    assert {name: value for name, value in by_file.items() if name != "WHERE"} == {
        name: value for name, value in by_environment.items() if name != "WHERE"
    }
    assert set(by_file["WHERE"]) == {name.removeprefix("SIXWAYS_") for name in IN_THE_ENVIRONMENT}


def test_the_environment_goes_first(tmp_path: Path) -> None:
    file = written(tmp_path, 'site_name = "A"\ncontact = "a@example.org"')
    found = site_settings(file | {"SIXWAYS_SITE_NAME": "B"})
    assert (found["SITE_NAME"], found["CONTACT"]) == ("B", "a@example.org")


def test_paths_in_a_file_start_from_its_own_folder(tmp_path: Path, content: Folder) -> None:
    (tmp_path / "own.yaml").touch()
    found = site_settings(written(tmp_path, f'content = "{content.path.name}"\nown_careers = "own.yaml"'))
    assert (found["CONTENT"], found["OWN_CAREERS"]) == (str(content.path), str(tmp_path / "own.yaml"))


def test_all_that_is_wrong_in_a_file_is_told_at_once_with_its_lines(tmp_path: Path) -> None:
    text = 'site_nam = "A"\ncontact = 5\nlog = "xml"\n[colors]\nfield = "#ffffff"\naccent = "red"\n'
    assert told(written(tmp_path, text)) == [
        "sixways.toml:1: site_nam: there is no such setting; do you mean site_name?",
        "sixways.toml:2: contact is 5; write an e-mail address, as in careers@example.org, or nothing.",
        f"sixways.toml:6: colors.accent: 'red' is no color; write {ALLOWED}.",
        "sixways.toml:3: log is 'xml'; write text or json.",
    ]


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("SIXWAYS_GREETING", "x" * 301, "; write plain text of up to 300 letters, or nothing."),
        ("SIXWAYS_COUNTRY", "gb", "SIXWAYS_COUNTRY is 'gb'; write the code of a country, as in GB, or nothing"),
        ("SIXWAYS_COLORS", "field=#ffffff", "SIXWAYS_COLORS: field: #ffffff has a contrast of 1.0"),
        ("SIXWAYS_COLORS", "#ffffff", "there is no such color; there are field, accent"),
        ("SIXWAYS_FOOTER_LINKS", "Imprint", "SIXWAYS_FOOTER_LINKS: link 1: "),
        ("SIXWAYS_HIDDEN_CAREERS", "Not A Slug", "; write slugs as they stand in careers.yaml."),
        ("SIXWAYS_LOGO", "/nowhere.svg", "SIXWAYS_LOGO: '/nowhere.svg' cannot be read"),
        ("SIXWAYS_OWN_CAREERS", "/nowhere.yaml", "; write the path of a YAML file with careers of your own"),
        ("SIXWAYS_SETTINGS", "/nowhere.toml", "/nowhere.toml: the file cannot be read"),
    ],
)
def test_a_bad_value_of_a_hosts_own_is_told_with_what_to_write(name: str, value: str, message: str) -> None:
    assert any(message in line for line in told({name: value}))


@pytest.mark.parametrize(
    "text", ["site_name = 5", "contact = []", "languages = 5", "logo = 5", "content = 5", "own_careers = []"]
)
def test_a_value_of_another_kind_is_told(tmp_path: Path, text: str) -> None:
    (line,) = told(written(tmp_path, text))
    assert line.startswith("sixways.toml:1: ")
    assert "; write " in line


@pytest.mark.parametrize(
    ("name", "value"), [("METRICS_PORT", "-1"), ("METRICS_PORT", "x"), ("PROXY", "proxy"), ("PROXY", "")]
)
def test_the_proxy_is_an_address_and_metrics_a_port(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"{name} is "):
        server_settings({name: value})


def test_the_site_and_its_metrics_cannot_share_a_port() -> None:
    with pytest.raises(SettingsError, match="PORT and METRICS_PORT are both 9464"):
        server_settings({"PORT": "9464", "METRICS_PORT": "9464"})


def test_without_settings_there_are_no_metrics_and_the_proxy_is_on_this_machine() -> None:
    found = server_settings({})
    assert (found.metrics, found.proxy) == (0, "127.0.0.1")
    found = server_settings({"METRICS_PORT": "9464", "PROXY": "*"})
    assert (found.metrics, found.proxy) == (9464, "*")
