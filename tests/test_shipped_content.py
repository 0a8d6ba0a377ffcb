"""What we ship: not only valid, but as it should be."""

import json
import re
from collections import Counter
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest

from quiz.content import loading
from quiz.content.careers import Education, Schooling
from quiz.content.loading import Library
from quiz.content.questions import Item, Questionnaire
from quiz.riasec import TYPES, Type
from tests.people import FULL, SHORT

HERE = Path(__file__).parent
INTERESTS: dict[str, list[str]] = json.loads((HERE / "data" / "basic_interests.json").read_text())
PUBLISHED: dict[str, str] = json.loads((HERE / "data" / "published_questionnaires.json").read_text())
SYMBOLS: dict[str, str] = json.loads((HERE / "data" / "published_symbols.json").read_text())


def of_type(items: tuple[Item, ...], kind: Type) -> list[Item]:
    return [item for item in items if item.type == kind]


def fingerprint(library: Library, questionnaire: Questionnaire) -> str:
    items = [(item.id, item.type, item.text) for item in library.questions.items_of[questionnaire.head]]
    return sha256(json.dumps([library.questions.scale, items]).encode()).hexdigest()[:16]


def test_no_published_questionnaire_was_ever_edited(library: Library) -> None:
    found = {each.head: fingerprint(library, each) for each in library.questions.questionnaires}
    for head, print_ in PUBLISHED.items():
        assert found.get(head) == print_, f"{head} was edited: restore it, make a new version, and retire the old one"
    assert set(found) == set(PUBLISHED), f"publish the new versions with their fingerprints: {found}"


def test_the_full_questionnaire_has_ten_items_a_type_and_the_short_one_is_its_first_half(library: Library) -> None:
    full, short = library.questions.items_of[FULL], library.questions.items_of[SHORT]
    assert short == full[:30]
    assert {kind: len(of_type(full, kind)) for kind in TYPES} == dict.fromkeys(TYPES, 10)
    assert {kind: len(of_type(short, kind)) for kind in TYPES} == dict.fromkeys(TYPES, 5)


def test_the_types_rotate(library: Library) -> None:
    for items in library.questions.items_of.values():
        assert all(one.type != other.type for one, other in pairwise(items))
        assert all({item.type for item in items[start : start + 6]} == set(TYPES) for start in range(0, len(items), 6))


@pytest.mark.parametrize("head", [FULL, SHORT])
def test_the_types_change_places_from_page_to_page(library: Library, head: str) -> None:
    types = [item.type for item in library.questions.items_of[head]]
    for start in range(0, len(types), 30):
        at = Counter((place % 6, kind) for place, kind in enumerate(types[start : start + 30]))
        assert max(at.values()) == 1, "a type stands twice at one place of five pages"


def test_the_version_before_asks_the_same_on_each_page(library: Library) -> None:
    for now, before in ((FULL, "F1"), (SHORT, "S1")):
        items, old = (library.questions.items_of[head] for head in (now, before))
        for start in range(0, len(items), 6):
            assert set(items[start : start + 6]) == set(old[start : start + 6])


def test_the_retired_version_can_still_be_carried_on(library: Library) -> None:
    longer = library.questions.longer("S1")
    assert longer is not None
    assert (longer.head, longer.retired) == ("F1", True)
    assert library.questions.longer(SHORT) == library.questions.offered("full")


@pytest.mark.parametrize("kind", TYPES)
def test_a_types_items_touch_at_least_five_of_its_basic_interests(library: Library, kind: Type) -> None:
    for items in library.questions.items_of.values():
        touched = {item.interest for item in of_type(items, kind)}
        assert len(touched) >= 5
        assert touched <= set(INTERESTS[kind])


@pytest.mark.parametrize("kind", TYPES)
def test_training_is_mixed_within_each_type(library: Library, kind: Type) -> None:
    full = Counter(item.training for item in of_type(library.questions.items_of[FULL], kind))
    assert min(full[level] for level in ("none", "some", "long")) >= 2
    assert len({item.training for item in of_type(library.questions.items_of[SHORT], kind)}) == 3


def test_items_are_short_activities_and_no_job_titles(library: Library) -> None:
    titles = {career.title.lower() for career in library.careers_file.careers}
    for item in library.questions.items:
        assert len(item.text.split()) <= 12
        assert item.text[0].isupper()
        assert item.text[-1] not in ".!?"
        assert not re.match(r"(be|become|work as) ", item.text.lower()) or "in charge" in item.text, item.text
        assert not [title for title in titles if item.text.lower().startswith(title)], item.text


def test_there_are_924_careers_and_associate_producer_is_one_of_its_own(library: Library) -> None:
    careers = library.careers_file.careers
    assert len(careers) == 924
    assert len({career.onet for career in careers}) == 923
    own = library.careers_file.by_slug["associate-producer"]
    wider = library.careers_file.by_slug[str(own.part_of)]
    assert (own.onet, wider.onet) == ("27-2012.00", "27-2012.00")
    assert own.profile == wider.profile


def test_a_symbol_once_given_out_stands_for_the_same_career_for_ever(library: Library) -> None:
    # Lists that people keep in links name careers by these symbols. New careers go into the file of given ones too.
    found = {career.symbol: career.slug for career in library.careers_file.careers}
    assert found.items() <= SYMBOLS.items()
    moved = {slug for symbol, slug in SYMBOLS.items() if slug in found.values() and found.get(symbol) != slug}
    assert moved == set()


def test_titles_are_what_a_person_would_say(library: Library) -> None:
    for career in library.careers_file.careers:
        title = career.title
        assert len(title) <= 60
        assert title.count(",") <= 1, title
        assert not re.search(r"\b(except|all other|and related|workers)\b", title, re.IGNORECASE), title
        assert title[0].isupper(), title
        words = re.findall(r"[A-Za-z]+", title)[1:]
        names = {"TV", "IT", "HVAC", "GIS", "RFID", "MRI", "CNC", "PR", "DJ", "RV", "PE", "X", "English", "ESL", "HR"}
        assert not [word for word in words if word[0].isupper() and word not in names], title


def test_other_titles_are_useful(library: Library) -> None:
    for career in library.careers_file.careers:
        lower = [name.lower() for name in career.also]
        assert len(set(lower)) == len(lower) <= 15, career.slug
        assert career.title.lower() not in lower, career.slug


def test_every_career_says_what_it_is_in_a_sentence_of_its_own(library: Library) -> None:
    careers = library.careers_file.careers
    assert len({career.summary for career in careers}) == 924
    for career in careers:
        assert 45 <= len(career.summary) <= 140, career.slug
        assert re.match(r"[A-Z][a-z]*s\b", career.summary), f"{career.slug}: a verb of what the person does comes first"
        assert not re.search(HYPE, career.summary, re.IGNORECASE), career.slug
        own = {_stem(word) for word in re.findall(r"[a-z]+", career.title.lower())} - SMALL
        assert not own & {_stem(word) for word in re.findall(r"[a-z]+", career.summary.lower())}, career.slug


HYPE = r"[!\u2014\u2013]|\betc\b|\b(various|vital|crucial|exciting|ensures?|utiliz\w+|passion\w*|cutting-edge)\b"
SMALL = {"and", "or", "of", "the", "a", "in", "for", "to", "with", "other", "it"}


def _stem(word: str) -> str:
    ending = re.search(r"(?<=....)(ing|ers|ors|er|or|ies|es|ed|s|e|y)$", word)
    return word[: ending.start()] if ending else word


def test_about_a_hundred_groups_hold_three_to_twenty_five_careers(library: Library) -> None:
    used = Counter(career.group for career in library.careers_file.careers)
    assert set(used) == set(library.careers_file.groups)
    assert 95 <= len(used) <= 115
    assert min(used.values()) >= 3
    assert max(used.values()) <= 25
    assert max(map(len, library.careers_file.groups.values())) <= 48


def test_every_career_is_rated_on_every_area(library: Library) -> None:
    file = library.careers_file
    assert len(file.areas) == 41
    assert {len(career.areas) for career in file.careers} == {41}
    assert sum(bool(career.figures.interests) for career in file.careers) == 863


def test_skills_are_told_in_plain_words_and_tell_careers_apart(library: Library) -> None:
    used = Counter(name for career in library.careers_file.careers for name in career.figures.skills)
    assert len(library.careers_file.skills) == 35
    assert max(used.values()) <= 300
    assert max(len(career.figures.skills) for career in library.careers_file.careers) == 6


def test_general_office_software_is_named_only_where_nothing_else_is(library: Library) -> None:
    office = re.compile(r"Microsoft (Office|Word|Excel|Outlook|PowerPoint|Windows)\b|^Email software$")
    for career in library.careers_file.careers:
        general = [tool for tool in career.tools_used if office.search(tool)]
        assert not general or len(general) == len(career.tools_used) <= 3, career.slug


def test_many_careers_have_words_to_find_them_by(library: Library) -> None:
    words = [word for career in library.careers_file.careers for word in career.find]
    assert len(words) >= 3_000
    assert len(library.careers_file.nearest) >= 90


def test_every_family_has_careers(library: Library) -> None:
    used = Counter(career.family for career in library.careers_file.careers)
    assert len(library.careers_file.families) == 16
    assert min(used[family] for family in library.careers_file.families) >= 10


def test_figures_are_there_wherever_the_sources_have_them(library: Library) -> None:
    figures = [career.figures for career in library.careers_file.careers]
    assert sum(each.pay is not None for each in figures) >= 915
    assert sum(each.outlook is not None for each in figures) >= 920
    assert sum(bool(each.skills) for each in figures) >= 865
    assert all(each.related for each in figures)


def test_shares_of_education_are_whole_where_a_career_has_them(library: Library) -> None:
    shares = [career.figures.schooling for career in library.careers_file.careers if career.figures.schooling]
    assert len(shares) == 757
    for each in shares:
        assert len(each) == len(Schooling)
        assert 97 <= sum(each) <= 103


def test_a_part_of_a_career_has_the_shares_of_education_of_the_whole(library: Library) -> None:
    careers = library.careers_file.by_slug
    for career in careers.values():
        if career.part_of:
            assert career.figures.schooling == careers[career.part_of].figures.schooling != ()


def test_most_people_in_the_work_ask_for_about_the_education_that_is_usual_at_the_start(library: Library) -> None:
    # Two sources, one from workers and one from the labor bureau: where they were read in another order, they differ.
    for step, school in ((Education.BACHELOR, Schooling.BACHELOR), (Education.SCHOOL, Schooling.SCHOOL)):
        figures = [career.figures for career in library.careers_file.careers if career.figures.schooling]
        own = [each.schooling for each in figures if each.education and each.education.step == step]
        most = sum(max(range(6), key=shares.__getitem__) == list(Schooling).index(school) for shares in own)
        assert most / len(own) >= 0.75


def test_associate_producer_has_a_complete_guide(library: Library) -> None:
    text = " ".join(section.html for section in library.guides["associate-producer"].sections)
    for part in ("FIAPF", "below the line", "above the line", "co-producer", "executive producer", "pre-production"):
        assert part.lower() in text.lower(), part
    for part in ("LED", "treatment", "script doctor", "martini"):
        assert part in text, part
    assert "!" not in text


def test_guides_hold_no_mistake_of_any_kind() -> None:
    assert len(loading.load(loading.shipped(), thorough=True).guides) >= 6
