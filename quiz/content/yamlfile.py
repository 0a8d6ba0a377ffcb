"""YAML text to plain data, strictly, with the way back to line numbers.

Rule of this file: the only module that knows PyYAML. Its loaders are forgiving in ways that hide slips: they let a
later key overwrite an earlier one, and read ``no`` as false, ``12:30`` as 750 and ``010`` as 8. Here a repeated key
is reported, and only YAML 1.2's true, false, null and plain numbers are anything but text. PyYAML's C code reads the
text into nodes; a dozen lines turn those into data in a tenth of the time of its own constructor, and the nodes stay
at hand for telling lines.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import yaml

Loc = tuple[int | str, ...]
"""The way to a value: keys and list positions from the top, as pydantic gives it."""


DEEPEST: Final = 20
"""More levels than content ever has."""
BRACKETS: Final = re.compile(r"[\[\]{}]")
INDENTED: Final = re.compile(r"^(?: {200}|\s*(?:[-?] +){20})", re.MULTILINE)
ALIASED: Final = re.compile(r"(?:^|[\s\[{,])[&*][^\s,\[\]{}]", re.MULTILINE)
"""What may be an anchor or an alias; whether it is one, only PyYAML knows."""


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


@dataclass
class Document:
    """The data of a YAML text, the nodes it came from, and the keys that stand twice."""

    data: Any
    root: yaml.Node | None
    repeated: list[Repeated] = field(default_factory=list)

    def node_at(self, loc: Sequence[int | str]) -> yaml.Node | None:
        """Return the node that ``loc`` leads to, or the last one on the way that is there."""
        node = self.root
        for step in loc:
            found = _child(node, step)
            if found is None:
                break
            node = found
        return node

    def line_of(self, loc: Sequence[int | str]) -> int:
        """Return the line, counted from 1, of the value that ``loc`` leads to."""
        node = self.node_at(loc)
        return node.start_mark.line + 1 if node else 1


class _Loader(yaml.CSafeLoader):
    """CSafeLoader that resolves plain scalars by YAML 1.2's core schema only."""


_CORE: Final[dict[str, tuple[str, str | list[str], Callable[[str], Any]]]] = {
    "tag:yaml.org,2002:bool": (r"true|false", "tf", lambda text: text == "true"),
    "tag:yaml.org,2002:null": (r"null|~|", ["n", "~", ""], lambda _: None),
    "tag:yaml.org,2002:int": (r"-?(?:0|[1-9][0-9]*)", "-0123456789", int),
    "tag:yaml.org,2002:float": (r"-?(?:0|[1-9][0-9]*)\.[0-9]+", "-0123456789", float),
}
_SCALARS: Final = {"tag:yaml.org,2002:str": str} | {tag: read for tag, (_, _, read) in _CORE.items()}
_Loader.yaml_implicit_resolvers = {}
for _tag, (_pattern, _first, _) in _CORE.items():
    _Loader.add_implicit_resolver(_tag, re.compile(f"^(?:{_pattern})$"), list(_first))


def parse(text: str) -> Document:
    """Read a YAML text. Raises ``YamlError`` where it is not YAML or uses more of YAML than plain data."""
    _refuse_depth(text)
    try:
        _refuse_aliases(text)
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise YamlError(line, _plain(error, text.split("\n")[line - 1 : line])) from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise YamlError(line, "holds a control character that YAML does not allow") from error
    document = Document(None, root)
    try:
        document.data = None if root is None else _built(root, document.repeated)
    except RecursionError as error:
        raise YamlError(1, "is nested too deeply or in a circle") from error
    return document


def _refuse_depth(text: str) -> None:
    # PyYAML's C code calls itself for each level, and a text that is deep enough ends the process.
    depth = 0
    for sign in BRACKETS.finditer(text):
        depth = depth + 1 if sign[0] in "[{" else max(0, depth - 1)
        if depth > DEEPEST:
            raise YamlError(text.count("\n", 0, sign.start()) + 1, "is nested too deeply; close the brackets before")
    if deep := INDENTED.search(text):
        raise YamlError(text.count("\n", 0, deep.start()) + 1, "is nested too deeply; take out hyphens or spaces")


def _refuse_aliases(text: str) -> None:
    # A few lines of aliases of aliases unfold to more than any memory holds.
    if not ALIASED.search(text):
        return
    # What looks like one may stand in quotes; only the scanner knows.
    for token in yaml.scan(text, Loader=_Loader):
        if isinstance(token, yaml.AliasToken | yaml.AnchorToken):
            line = token.start_mark.line + 1
            raise YamlError(line, "uses an anchor (&name) or an alias (*name); write the value out at each place")


def flow(value: Any) -> str:  # noqa: ANN401 - any plain data
    """Write plain data as YAML in flow style on one line, as ``{a: 1, b: [2, 3]}``."""
    text = yaml.dump(
        value, Dumper=yaml.CSafeDumper, default_flow_style=True, width=10**6, allow_unicode=True, sort_keys=False
    )
    return text.removesuffix("...\n").strip()


def _built(node: yaml.Node, repeated: list[Repeated]) -> Any:  # noqa: ANN401 - any plain data
    kind = type(node)
    if kind is yaml.ScalarNode:
        read = _SCALARS.get(node.tag)
        if read is None:
            raise YamlError(node.start_mark.line + 1, f"has a tag ({node.tag}) that means nothing here; take it out")
        return read(node.value)
    if kind is yaml.SequenceNode:
        return [_built(child, repeated) for child in node.value]
    mapping: dict[str, Any] = {}
    for key, value in node.value:
        if type(key) is not yaml.ScalarNode:
            raise YamlError(key.start_mark.line + 1, "has a list or mapping where a key belongs; write one word")
        if key.value in mapping:
            repeated.append(Repeated(key.value, key.start_mark.line + 1))
        mapping[key.value] = _built(value, repeated)
    return mapping


def _child(node: yaml.Node | None, step: int | str) -> yaml.Node | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        child: yaml.Node = node.value[step]
        return child
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == step), None)
    return None


def _plain(error: yaml.MarkedYAMLError, lines: list[str]) -> str:
    # The parser calls a tab in the indent "a character that cannot start any token".
    if any("\t" in line[: len(line) - len(line.lstrip())] for line in lines):
        return "has a tab where YAML wants spaces; replace the tab with spaces"
    problem = error.problem or error.context or "is not YAML"
    return f"is not YAML here ({problem}); look for a missing colon, quote or bracket, or a wrong indent"
