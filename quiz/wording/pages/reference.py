"""The page that describes the interface for other programs, drawn from its OpenAPI document.

Rule of this file: all that is said of a route comes from the document, so that page and document never differ. What
comes from there is in English, as the names that it explains are.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from quiz.wording.pages import Page

SHOWN: Final = 8
"""So many values of a parameter are named on the page; the document has all."""


class Parameter(NamedTuple):
    """A parameter: its name, whether it is needed, what it may be, what it is without being given, what it says."""

    name: str
    needed: bool
    form: str
    default: str
    text: str


class Field(NamedTuple):
    """A part of an answer: its name, what it is, the name of what it holds ("" for plain values), and what it says."""

    name: str
    form: str
    holds: str
    text: str


class Route(NamedTuple):
    """A route: its name, path, what it does in a sentence, more of it, what it takes, what it answers, an example."""

    name: str
    path: str
    summary: str
    paragraphs: Sequence[str]
    parameters: Sequence[Parameter]
    media: str
    holds: str
    example: str


class Shape(NamedTuple):
    """What a part of an answer holds."""

    name: str
    text: str
    fields: Sequence[Field]


class Trouble(NamedTuple):
    """A kind of problem: its name, status and title, and what to do."""

    name: str
    status: int
    title: str
    remedy: str


class Event(NamedTuple):
    """An entry of the change log, or what is on its way out."""

    day: str
    text: str


@dataclass(frozen=True, kw_only=True)
class ReferencePage(Page):
    """All of the interface: routes, what answers hold, problems, columns of the table, changes.

    ``base`` is the address of the site, without a slash at its end.
    """

    base: str
    routes: Sequence[Route]
    shapes: Sequence[Shape]
    problems: Sequence[Trouble]
    columns: Mapping[str, str]
    changes: Sequence[Event]
    endings: Sequence[Event]
    credit: str

    @property
    def names(self) -> set[str]:
        """What is described under a name of its own."""
        return {each.name for each in self.shapes}

    def command(self, path: str) -> str:
        """Return what to type in order to ask for a path."""
        return f'curl "{self.base}{path}"'


def routes(document: Mapping[str, Any]) -> Iterator[Route]:
    """Yield the routes of a document, in its order."""
    for path, methods in document["paths"].items():
        own = methods["get"]
        media, content = next(iter(own["responses"]["200"]["content"].items()))
        yield Route(
            own["operationId"],
            path,
            _plain(own["summary"]),
            [_plain(text) for text in own["description"].split("\n\n") if text],
            [_parameter(each) for each in own["parameters"]],
            media,
            _name(content["schema"].get("$ref", "")),
            own["x-example"],
        )


def shapes(document: Mapping[str, Any]) -> Iterator[Shape]:
    """Yield what answers hold, by name."""
    for name, schema in document["components"]["schemas"].items():
        fields = [_field(key, own) for key, own in schema.get("properties", {}).items()]
        values = ", ".join(map(str, schema.get("enum", ())))
        yield Shape(name, _plain(values or schema.get("description", "")), fields)


def _parameter(own: Mapping[str, Any]) -> Parameter:
    schema = own["schema"]
    default = str(schema.get("default", ""))
    return Parameter(own["name"], own["required"], _form(schema), default, _plain(own["description"]))


def _field(name: str, schema: Mapping[str, Any]) -> Field:
    held = [_name(ref) for ref in _refs(schema)]
    return Field(name, _form(schema), held[-1] if held else "", _plain(schema.get("description", "")))


def _form(schema: Mapping[str, Any]) -> str:
    """Say what a value may be, in a few words."""
    if "anyOf" in schema:
        return " or ".join(_form(each) for each in schema["anyOf"])
    if "enum" in schema or "const" in schema:
        values = [str(each) or '""' for each in schema.get("enum", [schema.get("const")])]
        return ", ".join(values[:SHOWN]) + (", ..." if len(values) > SHOWN else "")
    if "$ref" in schema:
        return _name(schema["$ref"])
    kind = schema.get("type", "any")
    if kind == "array":
        return f"list of {_form(schema['items'])}"
    if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
        return f"object of {_form(schema['additionalProperties'])} by key"
    least, most = schema.get("minimum"), schema.get("maximum")
    return f"{kind}, {least} to {most}" if most is not None else str(kind)


def _refs(schema: Any) -> Iterator[str]:  # noqa: ANN401 - any part of a schema
    parts = schema.values() if isinstance(schema, Mapping) else schema if isinstance(schema, list) else ()
    for part in parts:
        if isinstance(part, str) and part.startswith("#/components/"):
            yield part
        yield from _refs(part)


def _name(ref: str) -> str:
    return ref.rsplit("/", 1)[-1]


def _plain(text: str) -> str:
    return " ".join(text.replace("`", "").split())
