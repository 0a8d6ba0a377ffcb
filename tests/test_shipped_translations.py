"""The translations that come with the program: texts by the keys of the English ones, and nothing else."""

import re
from functools import cache
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT

LANGUAGES = ["es"]
DOCUMENT = (ROOT / "docs" / "spanish.md").read_text(encoding="utf-8")
TITLE, SUMMARY = 60, 140


@cache
def read(path: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.load((ROOT / path).read_text(), yaml.CSafeLoader)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_has_its_text_once(language: str) -> None:
    english, own = read("questions.yaml"), read(f"translations/{language}/questions.yaml")
    ids = {item["id"] for item in [*english["items"], *english["closer"][-1].get("bank", [])]}
    assert ids <= set(own["items"])
    assert len(own["scale"]) == len(set(own["scale"])) == len(english["scale"])
    texts = list(own["items"].values())
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("es", ("No me gustaría para nada", "No me gustaría", "No sé o depende", "Me gustaría", "Me gustaría mucho")),
        ("ar", ("لا يعجبني أبدا", "لا يعجبني", "لا أدري أو حسب الحال", "يعجبني", "يعجبني كثيرا")),
    ],
)
def test_the_answers_run_from_disliking_to_liking(language: str, labels: tuple[str, ...]) -> None:
    """Whoever knows the language has confirmed this order; the keys say it too, and ``check`` holds them to it."""
    own = read(f"translations/{language}/questions.yaml")["scale"]
    assert list(own) == read("questions.yaml")["scale"]
    assert tuple(own.values()) == labels


def test_what_the_translation_back_changed_is_told_as_it_stands() -> None:
    rows = re.findall(r"^\| `([\w-]+)` \| (.+?) \| .+? \| .+? \| (.+?) \|$", DOCUMENT, re.MULTILINE)
    english = {item["id"]: item["text"] for item in read("questions.yaml")["items"]}
    assert len(rows) == 8
    for item, source, now in rows:
        assert (english[item], read("translations/es/questions.yaml")["items"][item]) == (source, now)


def test_the_numbers_of_the_document_are_those_of_the_files() -> None:
    guides = len(list((ROOT / "translations/es/guides").glob("*.md")))
    items, careers = (
        len(read(f"translations/es/{name}.yaml")[key]) for name, key in (("questions", "items"), ("careers", "careers"))
    )
    assert f"| {guides} of {careers}: the 150 careers" in DOCUMENT
    assert f"| {items} and 5 |" in DOCUMENT
    assert f"| {careers} careers |" in DOCUMENT


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_career_has_a_title_of_its_own_and_a_sentence(language: str) -> None:
    english, own = read("careers.yaml"), read(f"translations/{language}/careers.yaml")
    careers = own["careers"]
    assert set(careers) == {career["slug"] for career in english["careers"]}
    titles = [career["title"] for career in careers.values()]
    assert len(set(titles)) == len(titles)
    assert [slug for slug, career in careers.items() if len(career["title"]) > TITLE] == []
    assert [slug for slug, career in careers.items() if len(career["summary"]) > SUMMARY] == []
    assert [slug for slug, career in careers.items() if career["summary"].endswith(".")] == []


@pytest.mark.parametrize("part", ["families", "groups", "directions", "areas", "ways", "orders", "skills"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_the_head_is_there(language: str, part: str) -> None:
    assert set(read(f"translations/{language}/careers.yaml")[part]) == set(read("careers.yaml")[part])
