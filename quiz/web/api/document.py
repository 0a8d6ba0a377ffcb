"""The OpenAPI document of the interface, made from its routes by spectree.

Rule of this file: the only module that knows spectree. What spectree cannot say is added afterwards: media types, the
keys that the content has, what is answered when something is wrong, and examples.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from typing import Any, Final

from flask import Flask
from pydantic import BaseModel, ValidationError
from spectree import Response, SpecTree

from quiz.content.questions import ON_OFFER
from quiz.riasec import Type
from quiz.web.api.choosing import refusal
from quiz.web.api.entries import CatalogueFile, Value
from quiz.web.api.files import CREDIT, LICENSE, SCHEMA_NAME
from quiz.web.api.problems import MEDIA_TYPE, Problem, kind_of
from quiz.web.site import Site

VERSION: Final = "1.0"
"""Of the interface: the second number rises with every addition."""
ROOT: Final = "/api/v1"
COMPONENTS: Final = "#/components/schemas/"
FILES: Final = {
    f"{ROOT}/careers.json": ("application/json", {"$ref": f"{COMPONENTS}CatalogueFile"}),
    f"{ROOT}/{SCHEMA_NAME}": ("application/schema+json", {"type": "object"}),
    f"{ROOT}/careers.csv": ("text/csv", {"type": "string"}),
    f"{ROOT}/openapi.json": ("application/json", {"type": "object"}),
}
"""What the routes of files send; spectree would read each file anew if it knew."""
TOLD: Final = {404: "Nothing is at this address", 422: "A parameter is wrong", 500: "Something broke on our side"}


def _before(_request: object, _answer: object, error: Exception | None, _view: object, _adapter: object) -> None:
    # spectree would log what was sent, and answer in a form of its own.
    if isinstance(error, ValidationError):
        raise refusal(error, MODELS[error.title])


def _after(_request: object, _answer: object, error: Exception | None, _view: object, _adapter: object) -> None:
    if error:
        raise error


MODELS: dict[str, type[BaseModel]] = {}
"""The models of parameters by their names, as errors of pydantic name them."""
SPEC: Final = SpecTree(
    "flask",
    mode="strict",
    title="Sixways",
    version=VERSION,
    openapi_version="3.1.0",
    before=_before,
    after=_after,
    validation_error_model=Problem,
    naming_strategy=lambda model: model.__name__,
    nested_naming_strategy=lambda _, child: child,
)


def described(
    name: str, answer: type[Value] | None, asked: type[BaseModel], **path: str
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return a decorator that checks the parameters of a route and puts it into the document.

    ``answer`` is None for a file; ``path`` describes the variable parts of the address.
    """
    MODELS[asked.__name__] = asked
    missing = {"HTTP_404": Problem} if path else {}
    found: Callable[[Callable[..., Any]], Callable[..., Any]] = SPEC.validate(
        query=asked,
        resp=Response(HTTP_200=answer, HTTP_500=Problem, **missing),
        path_parameter_descriptions=path,
        operation_id=name,
    )
    return found


def document_of(app: Flask, site: Site, languages: Sequence[str], examples: Mapping[str, str]) -> dict[str, Any]:
    """Return the document for a site in some languages; ``examples`` are queries and paths by the names of routes."""
    with app.app_context():
        document: dict[str, Any] = deepcopy(SPEC.spec)
    document["info"] |= {
        "title": f"{app.config['SITE_NAME']}: careers and interests",
        "description": f"Reading only, without a key. {CREDIT}",
        "license": {"name": "CC BY 4.0", "url": LICENSE.split(": ")[1]},
    }
    document.pop("security", None)
    document["components"]["schemas"] = _answers(document["components"]["schemas"])
    keys = {name: list(known) for name, known in _keys(site, languages).items()} | {"type": list(map(str, Type))}
    for path, operation in operations(document):
        _mend(path, operation, keys)
        operation["x-example"] = examples[operation["operationId"]]
    return document


def operations(document: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each route by its path, and what the document says of it."""
    yield from ((path, own["get"]) for path, own in document["paths"].items())


def _answers(schemas: Mapping[str, Any]) -> dict[str, Any]:
    """Return what answers hold, in the order of their names; parameters stand with their routes."""
    whole = CatalogueFile.model_json_schema(ref_template=f"{COMPONENTS}{{model}}", mode="serialization")
    found = {**schemas, **whole.pop("$defs"), CatalogueFile.__name__: whole}
    return {name: found[name] for name in sorted(found) if name not in MODELS}


def _keys(site: Site, languages: Sequence[str]) -> dict[str, Any]:
    # What pay may be asked for is written beside the parameter: in dollars, whatever pages show first.
    lists = {name: keys for name, keys in site.home.lists.items() if name != "pay"}
    return lists | {"lang": list(languages), "questionnaire": [*ON_OFFER, *site.questions.lengths]}


def _mend(path: str, operation: dict[str, Any], keys: Mapping[str, list[str]]) -> None:
    for parameter in operation["parameters"]:
        schema = parameter["schema"]
        schema.pop("title", None)
        schema.pop("description", None)
        if schema.get("default", ...) is None or schema.get("default") == []:
            del schema["default"]
        if parameter["name"] in keys and parameter["in"] == "query":
            parameter["schema"] = {"type": "string", "enum": keys[parameter["name"]]}
    if path in FILES:
        media, schema = FILES[path]
        operation["responses"]["200"]["content"] = {media: {"schema": schema}}
    for status, answer in operation["responses"].items():
        if status != "200":
            answer["description"] = TOLD[int(status)]
            answer["content"] = {MEDIA_TYPE: answer["content"]["application/json"]}
            answer["content"][MEDIA_TYPE]["x-kind"] = kind_of(int(status))
