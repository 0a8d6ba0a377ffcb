"""Routes to the whole: what the interface is, all lists, the catalogue as files, and the document."""

from flask import Blueprint, Response, current_app, request, url_for

from quiz.careers.method import METHOD
from quiz.web.api import asked, entries, replies
from quiz.web.api.document import ROOT, described, operations
from quiz.web.api.files import CREDIT, LICENSE, File
from quiz.web.api.history import CHANGES
from quiz.web.api.manners import kept
from quiz.web.api.published import document_at, published_in, the_published
from quiz.web.api.refusing import answer_problems

blueprint = Blueprint("api", __name__, url_prefix=ROOT)
blueprint.after_request(kept)
answer_problems(blueprint)


@blueprint.get("")
@described("overview", replies.Overview, asked.Asked)
def overview(query: asked.Asked) -> replies.Overview:
    """Say what this interface is: releases, method, license, routes.

    Begin here: it names all routes, the state of the catalogue, and what to credit.
    """
    published = published_in(query.lang)
    return replies.Overview(
        api="v1",
        site=current_app.config["SITE_NAME"],
        catalogue=published.files.edition,
        method=METHOD,
        sources=entries.Sources.model_validate(published.site.home.head.sources),
        license=LICENSE,
        credit=CREDIT,
        languages=list(published.languages),
        routes={own["operationId"]: request.root_url[:-1] + path for path, own in operations(published.document)},
        reference=url_for("reference.reference", _external=True),
        changes=[replies.Change(day=each.day.isoformat(), text=each.text) for each in CHANGES],
    )


@blueprint.get("/lists")
@described("lists", entries.Lists, asked.Asked)
def lists(query: asked.Asked) -> entries.Lists:
    """Return all that careers are listed under: types, families, groups, directions, interests, ways.

    Parameters of other routes, and careers, name them by these keys.
    """
    return published_in(query.lang).entries.lists


@blueprint.get("/careers.json")
@described("careers_file", None, asked.Nothing)
def careers_file() -> Response:
    """Return the whole catalogue as one dated file.

    The schema of it is careers.schema.json. Ask again with If-None-Match and the ETag: what has not changed is not
    sent again.
    """
    return _sent(the_published().files.careers)


@blueprint.get("/careers.schema.json")
@described("careers_schema", None, asked.Nothing)
def careers_schema() -> Response:
    """Return what careers.json may hold, as a JSON Schema (2020-12)."""
    return _sent(the_published().files.schema)


@blueprint.get("/careers.csv")
@described("careers_table", None, asked.Nothing)
def careers_table() -> Response:
    """Return the catalogue as a table, one line a career (CSV, UTF-8, RFC 4180).

    New columns are added at the end.
    """
    answer = _sent(the_published().files.table)
    answer.headers["Content-Disposition"] = f"attachment; filename={the_published().files.table.name}"
    return answer


@blueprint.get("/openapi.json")
@described("document", None, asked.Nothing)
def document() -> Response:
    """Return the description of this interface that programs read (OpenAPI 3.1)."""
    return _sent(document_at(the_published(), request.script_root))


def _sent(file: File) -> Response:
    coding = request.accept_encodings.best_match(file.packed, default="identity")
    answer = Response(file.packed[coding], mimetype=file.mimetype)
    if coding != "identity":
        answer.content_encoding = coding
    answer.vary.add("Accept-Encoding")
    return answer
