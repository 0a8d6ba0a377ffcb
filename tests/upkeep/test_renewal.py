"""Renewal in place: figures change, everything written by hand stays to the byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.content import loading, yamlfile
from quiz.upkeep.figures import TOP_CODE
from quiz.upkeep.files import AREAS, CONTEXT
from quiz.upkeep.renewal import _refuse_loss, renew
from quiz.upkeep.sources import Release, ReleaseError, read_release
from quiz.upkeep.tables import Row
from tests.folders import DATA, Folder

RELEASE = read_release(DATA / "release" / "onet", DATA / "release" / "bls")
TEXT = (DATA / "content" / "careers.yaml").read_bytes().decode()
CAREERS = "careers.yaml"


def with_rows(release: Release, table: str, rows: tuple[Row, ...]) -> Release:
    return Release(release.tables | {table: rows}, release.pay_year, release.projection)


def with_cell(table: str, column: str, old: str, new: str) -> Release:
    """Return the release with one value of a column changed, wherever it stands."""
    rows = RELEASE.tables[table]
    assert any(row[column] == old for row in rows)
    return with_rows(RELEASE, table, tuple(row | {column: new} if row[column] == old else row for row in rows))


def test_the_release_that_made_a_file_changes_not_a_byte() -> None:
    renewal = renew(TEXT, RELEASE, TOP_CODE)
    assert renewal.text == TEXT
    assert (renewal.changed, renewal.new, renewal.gone, renewal.sources) == ({}, {}, {}, ())


def test_a_new_figure_replaces_the_old_one_and_touches_nothing_else() -> None:
    renewal = renew(TEXT, with_cell("wages", "A_MEDIAN", "40000", "41000"), TOP_CODE)
    assert renewal.text == TEXT.replace("median: 40000", "median: 41000")
    assert renewal.changed == dict.fromkeys(("lamp-lighter", "lamp-polisher", "night-lamp-lighter"), ("pay",))
    assert renew(renewal.text, with_cell("wages", "A_MEDIAN", "40000", "41000"), TOP_CODE).changed == {}


NIGHT = TEXT[TEXT.index("- slug: night-lamp-lighter") : TEXT.index("- slug: kite-maker")]
MANY = TEXT + "\n" + "".join(NIGHT.replace("night-", f"night-{number}-") for number in range(20))
"""Enough careers that one may lose a figure."""


def test_figures_that_come_and_go_get_and_lose_a_line_of_their_own() -> None:
    moved = with_cell("wages", "OCC_CODE", "12-2021", "14-4011")
    text = MANY.replace(
        "    pay: {per: hour, median: 21.5}", "    pay: {per: hour, median: 21.5}  # by the hour\n    # On."
    )
    renewal = renew(text, moved, TOP_CODE)
    assert renewal.changed == {"moon-painter": ("pay",)}
    assert renewal.lost == {"kite-maker": ("pay",)}
    assert renewal.text == text.replace("\n    pay: {per: hour, median: 21.5}", "", 1).replace(
        "    related: [kite-maker]\n", "    related: [kite-maker]\n    pay: {per: hour, median: 21.5}\n"
    )
    assert yamlfile.parse(renewal.text).data["careers"][5]["figures"]["pay"] == {"per": "hour", "median": 21.5}
    assert renew(renewal.text, moved, TOP_CODE).text == renewal.text


@pytest.mark.parametrize("stub", ["", "  figures:\n", "  figures: {}\n", "  figures: null\n"])
def test_an_entry_written_by_hand_without_figures_gets_them(stub: str) -> None:
    start, end = TEXT.index("- slug: cloud-watcher"), TEXT.index("- slug: moon-painter")
    entry = TEXT[start:end]
    bare = entry[: entry.index("  figures:")] + stub
    text = TEXT[:start] + bare + TEXT[end:]
    renewal = renew(text, RELEASE, TOP_CODE)
    assert yamlfile.parse(renewal.text).data == yamlfile.parse(TEXT).data
    assert set(renewal.changed) == {"cloud-watcher"}
    assert renewal.text.startswith(TEXT[:start])
    assert renewal.text.endswith(TEXT[end:])


@given(
    comment=st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=20),
    places=st.sets(st.integers(0, TEXT.count("\n") - 1), max_size=8),
)
def test_comments_anywhere_survive_a_renewal_to_the_byte(comment: str, places: set[int]) -> None:
    def commented(text: str) -> str:
        lines = text.splitlines(keepends=True)
        return "".join(
            line if place not in places else f"{line}{' ' * (place % 7)}# {comment}\n"
            for place, line in enumerate(lines)
        )

    new = with_cell("wages", "A_PCT90", "50000", "51000")
    assert renew(commented(TEXT), new, TOP_CODE).text == commented(TEXT.replace("high: 50000", "high: 51000"))


def test_new_and_gone_occupations_are_told_and_left_alone() -> None:
    codes = {"O*NET-SOC Code": "15-1011.00"}
    tables = RELEASE.tables | {
        name: tuple(row | codes if row["O*NET-SOC Code"] == "14-4011.00" else row for row in RELEASE.tables[name])
        for name in ("interests", "zones", "titles")
    }
    renewal = renew(MANY, Release(tables, 2024, (2024, 2034)), TOP_CODE)
    assert renewal.new == {"15-1011.00": "Moon Painters"}
    assert renewal.gone == {"moon-painter": "14-4011.00"}
    assert "moon-painter" not in renewal.changed


def test_a_release_that_takes_more_than_a_handful_away_is_refused_unless_that_is_right() -> None:
    gone = with_rows(RELEASE, "wages", tuple(row for row in RELEASE.tables["wages"] if row["OCC_CODE"] != "11-1011"))
    with pytest.raises(
        ReleaseError, match="much would be lost; if that is right, run it again with --accept-losses"
    ) as told:
        renew(MANY, gone, TOP_CODE)
    assert told.value.problems[0] == "lamp-lighter would lose: pay"
    assert told.value.problems[-1] == "and 13 more"
    accepted = renew(MANY, gone, TOP_CODE, accept_losses=True)
    assert len(accepted.lost) == 23
    assert accepted.changed == {}


def test_a_handful_may_lose_a_figure_or_be_gone_and_no_more() -> None:
    some = {f"career-{number}": "11-1011.00" for number in range(6)}
    _refuse_loss({"a": ("pay",), "b": ("pay",)}, dict(list(some.items())[:3]))
    with pytest.raises(ReleaseError, match=r"career-0 \(11-1011.00\) would be gone"):
        _refuse_loss({}, some)
    with pytest.raises(ReleaseError, match="career-5 would lose: pay"):
        _refuse_loss(dict.fromkeys(some, ("pay",)), {})


def test_a_code_that_moved_with_the_same_title_is_told_as_moved() -> None:
    tables = {
        name: tuple(
            row | {"O*NET-SOC Code": "15-1011.00"} if row.get("O*NET-SOC Code") == "12-2021.00" else row for row in rows
        )
        for name, rows in RELEASE.tables.items()
    }
    renewal = renew(MANY, Release(tables, 2024, (2024, 2034)), TOP_CODE)
    assert renewal.moved == {"kite-maker": "15-1011.00"}


@pytest.mark.parametrize(("table", "key"), [(AREAS, "interests"), (CONTEXT, "context")])
def test_figures_of_a_file_that_a_release_lacks_stay_as_they_are(table: str, key: str) -> None:
    renewal = renew(TEXT, with_rows(RELEASE, table, ()), TOP_CODE)
    assert f"    {key}: " in TEXT
    assert (renewal.text, renewal.changed, renewal.lost) == (TEXT, {}, {})


def test_figures_that_the_file_has_not_had_before_get_a_line_each_and_nothing_else_changes() -> None:
    lines = TEXT.splitlines(keepends=True)
    before = "".join(line for line in lines if not line.startswith(("    schooling: ", "    context: ")))
    renewal = renew(before, RELEASE, TOP_CODE)
    assert renewal.changed["lamp-lighter"] == ("schooling", "context")
    assert yamlfile.parse(renewal.text).data == yamlfile.parse(TEXT).data
    assert sorted(renewal.text.splitlines()) == sorted(TEXT.splitlines())


def test_the_years_of_the_sources_follow_the_release_and_ask_for_its_name() -> None:
    later = Release(with_cell("zones", "Date", "08/2024", "08/2027").tables, 2026, (2026, 2036))
    renewal = renew(TEXT, later, TOP_CODE)
    assert renewal.sources == ("level: year 2027", "pay: year 2026", "outlook: year 2026", "outlook: to 2036")
    sources = yamlfile.parse(renewal.text).data["sources"]
    assert [sources[name]["year"] for name in ("profile", "level", "pay", "outlook")] == [2026, 2027, 2026, 2026]
    assert "# year renewed" in renewal.text


def test_what_the_top_code_stands_for_can_be_given() -> None:
    renewal = renew(TEXT, RELEASE, 250_000)
    assert renewal.text == TEXT.replace("239200", "250000")


def test_a_career_in_braces_is_refused_with_its_line() -> None:
    text = TEXT + (
        "- {slug: sky-sweeper, title: Sky sweeper, summary: Dusts, family: air, group: sky, onet: 14-4011.00, "
        "part_of: moon-painter}\n"
    )
    with pytest.raises(yamlfile.YamlError) as caught:
        renew(text, RELEASE, TOP_CODE)
    assert caught.value.line == text.count("\n")
    assert caught.value.problem == "has a career in braces; write each key on its own line"


def test_the_renewed_file_is_valid_content(content: Folder) -> None:
    content.write(CAREERS, renew(content.text(CAREERS), RELEASE, TOP_CODE).text)
    assert len(loading.load(content.path).careers_file.careers) == 6
