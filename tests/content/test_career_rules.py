"""Rules between the entries of careers.yaml, each broken in a small library that keeps all others."""

import pytest

from quiz.content import loading
from quiz.content.mistakes import ContentError
from tests.folders import Folder

CAREERS = "careers.yaml"


def mistakes(content: Folder) -> list[str]:
    with pytest.raises(ContentError) as caught:
        loading.load(content.path)
    return [str(each) for each in caught.value.mistakes]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("slug: cloud-watcher", "slug: moon-painter", "moon-painter: slug: slug 'moon-painter' stands twice (first as"),
        (
            "title: Cloud watcher",
            "title: KITE maker",
            "title: 'KITE maker' stands twice (first as 'Kite maker')",
        ),
        (
            "symbol: D1F",
            "symbol: R7R",
            "symbol: the symbol R7R stands twice; write `symbol: B0B`, which is free",
        ),
        ("onet: 13-3011.00", "onet: 12-2021.00", "cloud-watcher: onet: onet '12-2021.00' stands twice (first as"),
        ("part_of: lamp-lighter", "part_of: lamp", "night-lamp-lighter: part_of: there is no career 'lamp'; write the"),
        ("  family: air", "  family: sea", "kite-maker: family: there is no family 'sea'; write one of: light, air."),
        ("Cloud watcher", "Clouds, winds, skies", "cloud-watcher: title: 'Clouds, winds, skies' is not how a person"),
        ("Cloud watcher", "Watchers, all other", "cloud-watcher: title: 'Watchers, all other' is not how a person"),
        ("Cloud watcher", "Watcher except at night", "'Watcher except at night' is not how a person says it; name the"),
        ("[moon-painter, lamp", "[sun-painter, lamp", "cloud-watcher: figures.related.1: there is no career 'sun-pai"),
        ("[moon-painter, lamp", "[cloud-watcher, lamp", "figures.related.1: a career is not related to itself; run "),
        ("[2.0, 6.75, 3.0, 2.0, 1.5, 4.0]", "[2, 2, 2, 2, 2, 2]", "figures.profile: six equal numbers have no shape"),
        ("[0, 0, 0, 0, 20, 80]", "[0, 0, 0, 20, 80]", "schooling: there are 5 shares for 6 steps of education; run"),
        (
            "[0, 0, 0, 0, 20, 80]",
            "[0, 0, 0, 0, 16, 80]",
            "figures.schooling: the shares add up to 96, not 100; run",
        ),
        (
            "[0, 0, 0, 0, 20, 80]",
            "[0, 0, 0, 4, 20, 80]",
            "figures.schooling: the shares add up to 104, not 100",
        ),
        ("low: 90000, median: 239200", "low: 300000, median: 239200", "pay: low, median and high are out of order"),
        (
            "group: lamps",
            "group: lanterns",
            "lamp-lighter: group: there is no group 'lanterns'; write one of: lamps, sky.",
        ),
        (
            "{lamps: Lamps, sky:",
            "{lamps: Lamps, sea: Sea, sky:",
            "groups.sea: the group has 0 careers; give it 1 to 25, or",
        ),
        (
            "that fly\n",
            "that fly.\n",
            "kite-maker: summary: it is not written like the others; begin with a capital, and end",
        ),
        ("Builds frames", "builds frames", "kite-maker: summary: it is not written like the others"),
        ("Builds frames", "Kite-maker who builds frames", "kite-maker: summary: it repeats the title; say what the"),
        (
            "Builds frames of bamboo and paper that fly",
            "x" * 141,
            "kite-maker: summary: is 141 characters long; say it in at",
        ),
        (
            "Builds frames of bamboo and paper that fly",
            "Writes down what passes overhead and tells farmers when it will rain",
            "summary: 'Writes down what passes overhead and tells farmers when it will rain' stands twice",
        ),
        ("find: [glider]", "find: [kite maker]", "kite-maker: find.1: 'kite maker' is a title of this career; take it"),
        ("find: [glider]", "find: [glider, Glider]", "kite-maker: find.2: 'Glider' stands twice (first as 'glider')"),
        (
            "[1, 5.5, 6.5]",
            "[1, 5.5]",
            "moon-painter: interests: there are 2 ratings for 3 areas of interest; run `sixways",
        ),
        ("[1, 5.5, 6.5]", "[1, 5.5, 7.5]", "moon-painter: interests.3: 7.5 is out of range; give 7 or less"),
        (
            "near: [moon-painter]",
            "near: [sun-painter]",
            "near number 1: there is no career 'sun-painter'; write another slug",
        ),
        (
            "sun painter: {",
            "Moon painter: {",
            "nearest.Moon painter: a career is called 'Moon painter'; take it out here",
        ),
    ],
)
def test_careers_that_break_a_rule_between_them(content: Folder, old: str, new: str, told: str) -> None:
    content.edit(CAREERS, old, new)
    (found,) = (each for each in mistakes(content) if told in each)
    assert found.startswith(f"{CAREERS}:{content.last_line(CAREERS, new)}: ")


@pytest.mark.parametrize("shares", ["[0, 0, 0, 0, 17, 80]", "[0, 0, 0, 3, 20, 80]", "[]"])
def test_shares_of_education_may_miss_the_whole_by_their_rounding_or_be_none(content: Folder, shares: str) -> None:
    content.edit(CAREERS, "[0, 0, 0, 0, 20, 80]", shares)
    loading.load(content.path)


def test_a_career_without_a_symbol_is_offered_a_free_one(content: Folder) -> None:
    content.edit(CAREERS, "  symbol: D1F\n", "")
    told = "moon-painter: the symbol is missing; write `symbol: B0B`, which is free."
    assert any(told in each for each in mistakes(content))


def test_a_part_of_another_career_may_share_its_code(content: Folder) -> None:
    assert "part_of: lamp-lighter" in content.text(CAREERS)
    loading.load(content.path)
    content.edit(CAREERS, "  part_of: lamp-lighter\n", "")
    assert any("give a part_of line, if the career is a part of the other one" in each for each in mistakes(content))


def test_a_skill_needs_plain_words(content: Folder) -> None:
    content.edit(CAREERS, "Programming: Writing programs", "Poetry: Writing verse")
    line = content.line(CAREERS, "skills: [Programming")
    told = "cloud-watcher: figures.skills.1: 'Programming' has no plain words; add them to `skills` at the top."
    assert mistakes(content) == [f"{CAREERS}:{line}: {told}"]
