"""Both generations of O*NET's files: told apart by what is there, and read to the same figures."""

import shutil
from pathlib import Path

import pytest

from quiz.upkeep.figures import TOP_CODE
from quiz.upkeep.files import GENERATIONS, ONET, SINCE_30_3
from quiz.upkeep.renewal import Folded, renew
from quiz.upkeep.sources import ReleaseError, read_release
from tests.folders import DATA, Folder, copy_of
from tests.upkeep.test_commands import CAREERS, update

BLS = DATA / "release" / "bls"
TEXT = (DATA / "content" / CAREERS).read_text(encoding="utf-8")


@pytest.fixture
def newer(tmp_path: Path) -> Folder:
    """The files of a release since 30.3 about the six careers, in the folder that the download makes."""
    folder = copy_of("release_30_3", tmp_path)
    shutil.copytree(BLS, folder.path / "bls")
    return folder


def problems(folder: Folder) -> list[str]:
    with pytest.raises(ReleaseError) as caught:
        read_release(folder.path / "onet", folder.path / "bls")
    return [each.replace(f"{folder.path}/", "") for each in caught.value.problems]


def file(name: str) -> str:
    return f"onet/db_30_3_text/{name}"


def test_every_kind_of_information_has_files_in_each_generation_and_no_file_is_of_two_kinds() -> None:
    for generation in GENERATIONS:
        names = [name for kind in ONET.values() for name in kind.files(generation)]
        assert len(set(names)) == len(names) >= len(ONET)


def test_a_release_since_30_3_gives_the_figures_that_its_forerunner_gives(newer: Folder) -> None:
    release = read_release(newer.path / "onet", newer.path / "bls")
    renewal = renew(TEXT, release, TOP_CODE)
    assert renewal.changed == {}
    assert renewal.lost == {}
    assert (renewal.new, renewal.gone) == ({}, {})
    assert renewal.sources == ("level: year 2026",)


def test_an_update_says_which_release_it_read(content: Folder, newer: Folder) -> None:
    told = update(content, newer).output.splitlines()
    assert told[0] == "Read: O*NET 30.3, wages of 2024, projections of 2024 to 2034."


@pytest.mark.parametrize(
    ("note", "folder", "told"),
    [
        ("Read Me.txt", "anywhere", "30.3"),
        ("README.txt", "db_29_1_text", "30.3"),
        (None, "db_31_0_text", "31.0"),
        (None, "anywhere", SINCE_30_3),
    ],
)
def test_the_release_is_known_by_its_note_or_else_by_its_folder_or_else_by_its_generation(
    newer: Folder, note: str | None, folder: str, told: str
) -> None:
    old = newer.path / file("Read Me.txt")
    if note:
        old.rename(old.with_name(note))
    else:
        old.unlink()
    old.parent.rename(old.parent.with_name(folder))
    assert read_release(newer.path / "onet", newer.path / "bls").told.startswith(f"O*NET {told}, ")
    within = read_release(newer.path / "onet" / folder, newer.path / "bls")
    assert within.told.startswith(f"O*NET {told}, ")


def test_a_file_that_is_missing_is_named_with_the_generation_that_the_folder_looks_like(newer: Folder) -> None:
    for name in ("Software Skills.txt", "Transferable Skills.txt", "Job Zones.txt"):
        (newer.path / file(name)).unlink()
    (told,) = problems(newer)
    assert told == (
        "onet: it looks like a release from 30.3 on; missing: 'Job Zones.txt', 'Transferable Skills.txt', "
        "'Software Skills.txt'"
    )


def test_two_releases_in_one_folder_are_refused_even_if_each_is_whole(newer: Folder, release: Folder) -> None:
    shutil.copy(release.path / "onet" / "Skills.txt", newer.path / "onet")
    (told,) = problems(newer)
    assert told == (
        "onet: files of two releases: it looks like one from 30.3 on, but has 'Skills.txt' of one up to 30.2; "
        "give each release a folder of its own"
    )
    shutil.copytree(release.path / "onet", newer.path / "onet" / "db_29_1_text")
    told = problems(newer)[0]
    assert told.startswith("onet: files of two releases: ")


def test_two_releases_of_one_generation_in_one_folder_are_refused(newer: Folder) -> None:
    shutil.copytree(newer.path / "onet" / "db_30_3_text", newer.path / "onet" / "db_31_0_text")
    (told,) = problems(newer)
    assert told.startswith("onet: files of two releases: 'Occupation Data.txt' is there twice; give each release ")


def test_a_folder_with_neither_generation_says_what_would_tell_them(newer: Folder) -> None:
    shutil.rmtree(newer.path / "onet" / "db_30_3_text")
    assert problems(newer)[0] == (
        "onet: not a release of O*NET's text files: "
        "neither Interests.txt (up to 30.2) nor Career Interest Types.txt (from 30.3 on) is there"
    )


def test_the_areas_of_a_later_release_may_stand_beside_files_of_an_earlier_one(release: Folder) -> None:
    assert (release.path / "onet" / "Specific Interest Areas.txt").exists()
    assert read_release(release.path / "onet", release.path / "bls").told.startswith("O*NET up to 30.2, ")


def test_ranks_for_display_and_other_scales_are_passed_over(newer: Folder) -> None:
    assert "\tDS\t" in newer.text(file("Specific Interest Areas.txt"))
    assert "\tIM\tn/a\t" in newer.text(file("Education.txt"))
    tables = read_release(newer.path / "onet", newer.path / "bls").tables
    assert {row["Scale ID"] for row in tables["areas"]} == {"OI"}
    assert {row["Scale ID"] for row in tables["education"]} == {"RL"}
    assert {row["Scale ID"] for row in tables["context"]} == {"CX", "CT"}


def test_a_file_in_which_no_row_is_of_a_scale_that_is_read_is_refused(newer: Folder) -> None:
    where = file("Work Context.txt")
    newer.write(where, newer.text(where).replace("\tCX\t", "\tCY\t").replace("\tCT\t", "\tCU\t"))
    assert problems(newer) == [f"{where}: no row of the scale CT or CX"]


def test_a_column_that_neither_generation_has_is_told_with_both_names_and_those_that_are_there(newer: Folder) -> None:
    newer.edit(file("Software Skills.txt"), "Workplace Example", "Workplace Examples")
    where = file("Software Skills.txt")
    first, second = problems(newer)
    assert first == f"{where}: no column 'Example' or 'Workplace Example'"
    assert second.endswith(": its columns are " + newer.text(where).split("\n", 1)[0].replace("\t", ", "))


def with_levels(**levels: str) -> str:
    """Return the catalogue with other lines in place of the level of some careers."""
    text = TEXT
    for slug, lines in levels.items():
        start = text.index(f"- slug: {slug.replace('_', '-')}\n")
        place = text.index("    level: ", start)
        text = text[:place] + lines + text[text.index("\n", place) + 1 :]
    return text


def test_levels_that_an_earlier_release_told_stay_and_others_are_known_as_1_to_2(newer: Folder) -> None:
    release = read_release(newer.path / "onet", newer.path / "bls")
    text = with_levels(lamp_lighter="    level: 3\n")
    renewal = renew(text, release, TOP_CODE)
    assert renewal.changed == {"lamp-lighter": ("level", "level_from")}
    assert renewal.folded == Folded(kept=2, open=1)
    again = renew(renewal.text, release, TOP_CODE)
    assert (again.text, again.changed, again.folded) == (renewal.text, {}, renewal.folded)


@pytest.mark.parametrize("written", ["1-2", "1–2", "2"])
def test_the_folded_step_is_read_however_it_is_written(newer: Folder, written: str) -> None:
    where = file("Job Zones.txt")
    newer.write(where, newer.text(where).replace("\t2\t", f"\t{written}\t"))
    assert renew(TEXT, read_release(newer.path / "onet", newer.path / "bls"), TOP_CODE).changed == {}


def test_a_release_that_tells_five_steps_again_takes_the_mark_away_and_loses_nothing() -> None:
    release = read_release(DATA / "release" / "onet", BLS)
    text = with_levels(lamp_lighter="    level: 2\n    level_from: 1\n", lamp_polisher="    level: 2\n")
    renewal = renew(text, release, TOP_CODE)
    assert renewal.text == TEXT
    assert renewal.changed == {"lamp-lighter": ("level_from",), "lamp-polisher": ("level",)}
    assert (renewal.lost, renewal.folded) == ({}, None)


def test_an_update_says_how_many_levels_are_known_as_1_to_2(content: Folder, newer: Folder) -> None:
    content.write(CAREERS, with_levels(lamp_lighter="    level: 3\n"))
    told = update(content, newer).output
    assert "Levels: this release tells 1 and 2 as one. " in told
    assert "2 careers keep what an earlier one told, 1 are known as 1 to 2 only." in told
    assert "    level: 2\n" in content.text(CAREERS)
    assert update(content, newer).output.count("Changed: nothing.") == 1
