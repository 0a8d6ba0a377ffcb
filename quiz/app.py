"""The application: content, pages, headers and compression put together."""

import gc
import sys
from pathlib import Path
from typing import Any

from flask import Flask, Response, current_app
from flask_compress import Compress

from quiz.careers.catalogue import Catalogue, catalogue_of
from quiz.content.loading import content_files, load, shipped
from quiz.content.mistakes import ContentError
from quiz.web import assets, errors, freshness
from quiz.web.freshness import fingerprint
from quiz.web.site import Edition, Site
from quiz.web.templating import LanguageEnvironment
from quiz.web.views import about, careers, compare, questions, results, sharpen, then_and_now, ways_in, well_known
from quiz.wording.cards import Cards
from quiz.wording.language import TRANSLATIONS, LanguageError, language_tags, translated
from quiz.wording.words import Words

DEFAULTS = {
    "CONTENT": str(shipped()),
    "SITE_NAME": "Sixways",
    "CONTACT": "",
    "LANGUAGES": ["en"],
    "TRANSLATIONS": str(TRANSLATIONS),
    # A page of questions sends six short fields; whatever is far larger comes from no page of ours.
    "MAX_CONTENT_LENGTH": 16_384,
    "MAX_FORM_PARTS": 100,
    # Measured on a results page of 16 kB: zstd 1 takes 0.05 ms for 4.0 kB, brotli 2 0.08 ms for the same, brotli 4
    # 0.18 ms for 3.7 kB, gzip 4 0.12 ms for 4.0 kB.
    "COMPRESS_ALGORITHM": ["zstd", "br", "gzip"],
    "COMPRESS_ZSTD_LEVEL": 1,
    "COMPRESS_BR_LEVEL": 2,
    "COMPRESS_LEVEL": 4,
    "COMPRESS_MIMETYPES": ["text/html", "text/css", "text/javascript", "image/svg+xml"],
}
POLICY = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    # A code in the address must not travel on with a click to another site. ("no-referrer" would say the same, but
    # also hides a page's own addresses from its script, which needs them so that Back loses no answer.)
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


class Application(Flask):
    """Flask with templates compiled for each language."""

    jinja_environment = LanguageEnvironment


def create_app(settings: dict[str, Any] | None = None) -> Flask:
    """Build the application.

    Raises ``quiz.content.mistakes.ContentError`` if the content has mistakes and
    ``quiz.wording.language.LanguageError`` for a language that there is not.
    """
    app = Application(__name__, static_folder=None, template_folder="web/templates")
    app.config.from_mapping(DEFAULTS)
    app.config.from_prefixed_env("SIXWAYS")
    app.config.from_mapping(settings or {})
    app.config["LANGUAGES"] = language_tags(app.config["LANGUAGES"])
    app.jinja_env.add_extension("jinja2.ext.i18n")
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    Compress(app)
    for part in (assets, about, ways_in, questions, sharpen, results, careers, compare, then_and_now, well_known):
        app.register_blueprint(part.blueprint)
    errors.register(app)
    freshness.register(app)
    app.after_request(_finish)
    _prepare(app)
    return app


def start() -> Flask:
    """Build the application for a server; end the process with every mistake where there is one."""
    try:
        return create_app()
    except (ContentError, LanguageError) as error:
        sys.exit(str(error))


def _prepare(app: Flask) -> None:
    # Nothing made here is ever thrown away, so the collector need not look at it: not now, and not in any request.
    gc.disable()
    folder = Path(app.config["CONTENT"])
    library = load(folder)
    catalogue = catalogue_of(library.careers_file)
    editions = {tag: _edition(app, tag, catalogue) for tag in app.config["LANGUAGES"]}
    files = [*content_files(folder), *sorted(Path(app.config["TRANSLATIONS"]).rglob("*.mo"))]
    mark = fingerprint(files, [app.config[name] for name in DEFAULTS])
    app.extensions["site"] = Site(library, catalogue, editions, mark)
    gc.enable()
    gc.freeze()


def _edition(app: Flask, tag: str, catalogue: Catalogue) -> Edition:
    say = translated(tag, Path(app.config["TRANSLATIONS"]))
    base = app.jinja_env
    assert isinstance(base, LanguageEnvironment)  # noqa: S101 - the application is built with it
    return Edition(Cards(catalogue, Words(say)), base.of(say))


def _finish(response: Response) -> Response:
    response.headers.extend(POLICY)
    if len(current_app.config["LANGUAGES"]) > 1:
        response.vary.add("Accept-Language")
    return response
