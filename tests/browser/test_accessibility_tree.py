"""What a screen reader is given: the browser's own tree of roles and names, on a phone and on a laptop."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.addresses import PAGES

LOOKED_AT = [
    "start",
    "questions",
    "results",
    "results narrowed",
    "results without a shape",
    "results by preparation, with a list",
    "compare",
    "then and now",
    "career beside results",
    "career without a guide",
    "careers browsed",
    "group",
    "map",
    "map with results in sight",
    "types",
    "method",
]
WIDTHS = {"phone": 360, "laptop": 1280}
GRAPHICS = {"image", "img", "SvgRoot", "graphics-document", "graphics-object", "graphics-symbol", "figure", "Canvas"}
LANDMARKS = {"banner", "complementary", "contentinfo", "form", "main", "navigation", "region", "search"}
CONTROLS = {"button", "DisclosureTriangle"}
TRIANGLES = {*"▸▾▶▼►◂◀"}
ITEMS = """() => [...document.querySelectorAll("ul, ol")].filter((each) => each.checkVisibility())
  .map((each) => [...each.children].filter((item) => item.checkVisibility()).length)"""
"""How many items each list in sight has, in the order of the page."""


@dataclass(frozen=True)
class Node:
    """What is told of one thing: its role, its name, its level (0 for none), whether it takes the focus, its parts."""

    role: str
    name: str
    level: int
    focusable: bool
    address: str
    parts: tuple["Node", ...]

    def all(self) -> Iterator["Node"]:
        """Yield this and everything in it, in the order of the page."""
        yield self
        for part in self.parts:
            yield from part.all()


@dataclass(frozen=True)
class Told:
    """The tree of a page, and how many items its lists have."""

    tree: Node
    items: list[int]

    def of(self, *roles: str) -> list[Node]:
        """Return everything of these roles."""
        return [each for each in self.tree.all() if each.role in roles]


def tree_of(nodes: list[dict[str, Any]]) -> Node:
    """Make a tree of what the browser tells; what it leaves out of the tree hands its parts up."""
    own = {each["nodeId"]: each for each in nodes}

    def parts(node: dict[str, Any]) -> tuple[Node, ...]:
        return tuple(made for key in node.get("childIds", ()) if key in own for made in grown(own[key]))

    def grown(node: dict[str, Any]) -> tuple[Node, ...]:
        if node["ignored"] or node["role"]["value"] in {"none", "generic", "InlineTextBox"}:
            return parts(node)
        more = {each["name"]: each["value"].get("value") for each in node.get("properties", ())}
        told = str(node.get("name", {}).get("value", "")).strip()
        focusable = bool(more.get("focusable"))
        role, address = node["role"]["value"], str(more.get("url", ""))
        return (Node(role, told, int(more.get("level", 0)), focusable, address, parts(node)),)

    return grown(nodes[0])[0]


@pytest.fixture(scope="module", params=WIDTHS)
def width(request: pytest.FixtureRequest) -> int:
    return WIDTHS[request.param]


@pytest.fixture(scope="module", params=LOOKED_AT)
def told(request: pytest.FixtureRequest, browser: Browser, address: str, code: str, width: int) -> Iterator[Told]:
    context = browser.new_context(base_url=address, viewport={"width": width, "height": 800})
    page = context.new_page()
    answer = page.goto(PAGES[request.param].format(code=code))
    assert answer is not None
    assert answer.ok
    client = context.new_cdp_session(page)
    client.send("Accessibility.enable")
    yield Told(tree_of(client.send("Accessibility.getFullAXTree")["nodes"]), page.evaluate(ITEMS))
    context.close()


def test_headings_nest_below_one_title(told: Told) -> None:
    headings = [(each.level, each.name) for each in told.of("heading")]
    levels = [level for level, _ in headings]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert [pair for pair in pairwise(headings) if pair[1][0] > pair[0][0] + 1] == [], "a level is skipped"
    assert all(name for _, name in headings)


def test_every_graphic_that_is_told_has_a_name(told: Told) -> None:
    assert [each for each in told.of(*GRAPHICS) if not each.name] == []


def test_lists_are_lists_of_as_many_items_as_are_seen(told: Told) -> None:
    lists = told.of("list")
    assert {part.role for each in lists for part in each.parts} <= {"listitem"}
    assert [len(each.parts) for each in lists] == told.items


def test_no_two_buttons_are_called_the_same_and_none_by_its_triangle(told: Told) -> None:
    names = Counter(each.name for each in told.of(*CONTROLS))
    assert [name for name, times in names.items() if times > 1] == []
    assert [name for name in names if TRIANGLES & {*name}] == []


def test_links_of_one_name_lead_to_one_place(told: Told) -> None:
    places: dict[str, set[str]] = {}
    for each in told.of("link"):
        places.setdefault(each.name, set()).add(each.address)
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


def test_landmarks_are_there_and_named_where_there_are_several(told: Told) -> None:
    names: dict[str, list[str]] = {}
    # Forms and parts without a name are no landmarks.
    for each in (one for one in told.of(*LANDMARKS) if one.name or one.role not in {"form", "region"}):
        names.setdefault(each.role, []).append(each.name)
    assert {"banner", "main", "navigation", "contentinfo"} <= {*names}
    assert all(len(names[role]) == 1 for role in ("banner", "main", "contentinfo"))
    for role, given in names.items():
        assert len(given) == 1 or (all(given) and len({*given}) == len(given)), f"{role}: {given}"


def test_whatever_takes_the_focus_has_a_name(told: Told) -> None:
    # The content itself takes the focus where a link skips to it.
    held = [each for each in told.tree.all() if each.focusable and each.role not in {"RootWebArea", "main"}]
    assert len(held) > 5
    assert [each for each in held if not each.name] == []


def test_rows_of_tables_have_a_header(told: Told) -> None:
    for table in told.of("table"):
        rows = [each for each in table.all() if each.role == "row"]
        assert rows
        for row in rows:
            assert {each.role for each in row.parts} & {"rowheader", "columnheader"}, row
