"""Settings: read, checked, and named with what is allowed; those that work but may not be meant are told."""

import pytest

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
