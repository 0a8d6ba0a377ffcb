"""The translations that come with the program: texts by the keys of the English ones, and nothing else."""

from functools import cache
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT

LANGUAGES = ["es"]
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
