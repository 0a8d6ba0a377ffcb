"""The stylesheets say start and end, not left and right, so that they hold for both ways of writing."""

import re
from pathlib import Path

import pytest

WEB = Path(__file__).parent.parent.parent / "quiz" / "web"
SHEETS = sorted((WEB / "static").glob("*.css"))

PHYSICAL = re.compile(
    r"""
    \b(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b
    | \bborder-(?:top|bottom)-(?:left|right)-radius\b
    | (?<![-\w])(?:left|right)\s*:
    | \b(?:float|clear|text-align(?:-last)?|justify-\w+|(?:background|object)-position(?:-x)?|transform-origin)
      \s*:[^;}]*\b(?:left|right)\b
    | \btranslateX\b
    | \bdirection\s*:\s*rtl\b
    """,
    re.VERBOSE,
)
"""What names a side of the screen instead of the side where reading begins."""
FOUR = re.compile(r"\b(margin|padding|inset|border-width|scroll-margin|scroll-padding)\s*:([^;}]+)")
"""What may name all four sides at once."""
SIDES = 4
PHYSICAL_SCRIPTS = {"map.js": ["tip.style.left"]}
"""The names of dots follow the pointer, whose place is measured from the left in every language."""
TURNED = {"translate": ["-50% calc(-100% - 12px)"], "scale": ["-1 1"], "rotate": ["-45deg", "-20deg", "20deg", "45deg"]}
"""What moves things by physical directions: the name of a dot to above its middle, bars to where reading begins, and
arrows of growth up and down."""


def declarations(path: Path) -> str:
    return re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)


def parts(value: str) -> list[str]:
    """Split a value at the spaces that stand outside brackets."""
    return re.findall(r"(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+", value)


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_no_stylesheet_names_the_left_or_the_right(path: Path) -> None:
    assert PHYSICAL.findall(declarations(path)) == []


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_four_sides_at_once_are_the_same_at_either_side(path: Path) -> None:
    given = [(name, parts(value)) for name, value in FOUR.findall(declarations(path))]
    assert [each for each in given if len(each[1]) == SIDES and each[1][1] != each[1][3]] == []


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
def test_what_is_moved_or_turned_is_right_for_both(path: Path) -> None:
    for name, value in re.findall(r"(?<![-\w.])(translate|scale|rotate|transform)\s*:\s*([^;}]+)", declarations(path)):
        assert value.strip() in TURNED.get(name, ()), name


def test_no_template_and_no_script_lays_anything_out_by_the_left_or_the_right() -> None:
    for path in sorted((WEB / "templates").glob("*.html")):
        assert not re.search(r'\b(?:style|align)="', path.read_text()), path.name
    for path in sorted((WEB / "static").glob("*.js")):
        assert re.findall(r"\w+\.style\.(?:left|right|margin\w+|padding\w+)", path.read_text()) == PHYSICAL_SCRIPTS.get(
            path.name, []
        )


def test_all_faces_end_in_a_generic_one_that_has_every_script() -> None:
    for path in SHEETS:
        for face in re.findall(r"(?:^|[{;\s])font(?:-family)?:\s*([^;}]*,[^;}]*)", declarations(path)):
            assert re.search(r"(?:sans-serif|monospace)\s*$", face), (path.name, face)
