"""YAML text to plain data, strictly, and back to line numbers.

Rule of this file: the only module that knows PyYAML. Its CSafeLoader is fast but forgiving in ways that hide slips:
it lets a later key overwrite an earlier one, and reads ``no`` as false, ``12:30`` as 750 and ``010`` as 8. Here
a repeated key is reported and only YAML 1.2's true, false, null and plain numbers are anything but text.
"""

import re
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import yaml

Loc = tuple[int | str, ...]
"""The way to a value: keys and list positions from the top, as pydantic gives it."""


@dataclass(eq=False)
class YamlError(Exception):
    """Text that is not YAML: the line, counted from 1, and what is wrong there."""

    line: int
    problem: str


@dataclass(frozen=True)
class Repeated:
    """A key that stands twice in one mapping, with the line of its second place."""

    key: str
    line: int


class _Loader(yaml.CSafeLoader):
    """CSafeLoader with YAML 1.2's core schema, noting repeated keys."""

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self.repeated: list[Repeated] = []

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002 - PyYAML's signature
        mapping = super().construct_mapping(node, deep=deep)
        if len(mapping) < len(node.value):
            seen = set()
            for key, _ in node.value:
                if key.value in seen:
                    self.repeated.append(Repeated(key.value, key.start_mark.line + 1))
                seen.add(key.value)
        return mapping


_CORE: Final = {
    "tag:yaml.org,2002:bool": (r"true|false", "tf"),
    "tag:yaml.org,2002:null": (r"null|~|", ["n", "~", ""]),
    "tag:yaml.org,2002:int": (r"-?(?:0|[1-9][0-9]*)", "-0123456789"),
    "tag:yaml.org,2002:float": (r"-?(?:0|[1-9][0-9]*)\.[0-9]+", "-0123456789"),
}
_Loader.yaml_implicit_resolvers = {}
for _tag, (_pattern, _first) in _CORE.items():
    _Loader.add_implicit_resolver(_tag, re.compile(f"^(?:{_pattern})$"), list(_first))


def parse(text: str) -> tuple[Any, tuple[Repeated, ...]]:
    """Return the data of a YAML text and its repeated keys. Raises ``YamlError`` where it is not YAML."""
    loader = _Loader(text)
    try:
        data = loader.get_single_data()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlError(mark.line + 1 if mark else 1, _plain(error)) from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise YamlError(line, "holds a control character that YAML does not allow") from error
    else:
        return data, tuple(loader.repeated)
    finally:
        loader.dispose()


def compose(text: str) -> yaml.Node | None:
    """Return the tree of YAML nodes with their places in the text."""
    return yaml.compose(text, Loader=_Loader)


def node_at(root: yaml.Node | None, loc: Sequence[int | str]) -> yaml.Node | None:
    """Return the node that ``loc`` leads to, or the last one on the way that is there."""
    node = root
    for step in loc:
        found = _child(node, step)
        if found is None:
            break
        node = found
    return node


def line_of(root: yaml.Node | None, loc: Sequence[int | str]) -> int:
    """Return the line, counted from 1, of the value that ``loc`` leads to."""
    node = node_at(root, loc)
    return node.start_mark.line + 1 if node else 1


def flow(value: Any) -> str:  # noqa: ANN401 - any plain data
    """Write plain data as YAML in flow style on one line, as ``{a: 1, b: [2, 3]}``."""
    text = yaml.dump(
        value, Dumper=yaml.CSafeDumper, default_flow_style=True, width=10**6, allow_unicode=True, sort_keys=False
    )
    return text.removesuffix("...\n").strip()


def _child(node: yaml.Node | None, step: int | str) -> yaml.Node | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        child: yaml.Node = node.value[step]
        return child
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    return None


def _plain(error: yaml.MarkedYAMLError) -> str:
    problem = str(error.problem or error.context or "is not YAML")
    if "'\\t'" in problem or "tab" in problem:
        return "has a tab where YAML wants spaces; replace the tab with spaces"
    return f"is not YAML here ({problem}); look for a missing colon, quote or bracket, or a wrong indent"
