"""The application: content, pages, headers and compression put together."""

import gc
import logging
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from flask import Flask, Response, abort, current_app, request
from flask_compress import Compress
from werkzeug.exceptions import NotFound
from werkzeug.middleware.dispatcher import DispatcherMiddleware

from quiz.branding.brand import Brand
from quiz.branding.fits import unfit
from quiz.branding.reading import PREFIX
from quiz.careers.catalogue import Catalogue, by_title
from quiz.content.abroad import called, names_abroad
from quiz.content.countries import first_country
from quiz.content.coverage import coverage
from quiz.content.foreign import SOURCE
from quiz.content.hiding import hidden_in, shown
from quiz.content.loading import Library, content_files, load, load_translation, translation_files
from quiz.content.mistakes import ContentError
from quiz.content.respelling import in_spelling
from quiz.content.translating import in_language
from quiz.content.translations import Translation
from quiz.quiet import keep_answers_out_of_logs
from quiz.settings import SITE, SettingsError, notices, site_settings
from quiz.web import assets, errors, freshness
from quiz.web.api import setup as api
from quiz.web.freshness import fingerprint
from quiz.web.languages import of_language
from quiz.web.site import Edition, Site
from quiz.web.templating import LanguageEnvironment
from quiz.web.uploads import MemoryRequest
from quiz.web.views import (
    about,
    brand,
    careers,
    compare,
    groups,
    health,
    materials,
    pictures,
    questions,
    results,
    roster,
    sharpen,
    then_and_now,
    ways_in,
    well_known,
)
from quiz.web.views import map as the_map
from quiz.wording.cards import Cards
from quiz.wording.interface import Respelled, interfaces, translated
from quiz.wording.language import Language, language, language_tags
from quiz.wording.words import Words

DEFAULTS = {
    # A page of questions sends six short fields; whatever is far larger comes from no page of ours.
    "MAX_CONTENT_LENGTH": 16_384,
    "MAX_FORM_PARTS": 100,
    # Measured on a results page of 60 KB in Spanish, which fills a first flight: brotli 6 makes 9,075 bytes of it in
    # 0.87 ms and 9 makes 9,007 in 12, but with a window of 64 KB 9,000 in 1.05; zstd is larger by a tenth.
    "COMPRESS_ALGORITHM": ["br", "zstd", "gzip"],
    "COMPRESS_ZSTD_LEVEL": 6,
    "COMPRESS_BR_LEVEL": 9,
    "COMPRESS_BR_WINDOW": 16,
    "COMPRESS_LEVEL": 4,
    "COMPRESS_MIMETYPES": ["text/html", "text/css", "text/javascript", "image/svg+xml", "application/json"],
}
IMPOSSIBLE_HOST = "sixways.impossible_host"
ROUTE = "sixways.route"
"""Where a server finds by which route a request was answered: it may tell that, but not the address."""
LONGEST_LABEL = 63
"""Letters of the longest part of a host's name, by the rules of the internet (RFC 1035)."""
POLICY = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
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
    """Flask with templates compiled for each language, and a page for requests to a host that no name can be."""

    jinja_environment = LanguageEnvironment
    request_class = MemoryRequest

    def wsgi_app(self, environ: dict[str, Any], start_response: Any) -> Any:  # noqa: ANN401 - as Flask has them
        """Answer a request; an impossible host would keep even the page that says so from being drawn."""
        # Python raises on such a host wherever an address is built.
        host = environ.get("HTTP_HOST", "")
        if not host.isascii() or any(len(label) > LONGEST_LABEL for label in host.split(".")):
            environ = environ | {"HTTP_HOST": environ["SERVER_NAME"], IMPOSSIBLE_HOST: True}
        of_language(environ, self.config["LANGUAGES"])
        return super().wsgi_app(environ, start_response)


def create_app(settings: dict[str, Any] | None = None) -> Flask:
    """Build the application.

    Raises ``quiz.content.mistakes.ContentError`` if the content has mistakes and
    ``quiz.settings.SettingsError`` if the environment has settings that cannot be used.
    """
    app = Application(__name__, static_folder=None, template_folder="web/templates")
    app.config.from_mapping(DEFAULTS)
    app.config.from_mapping(site_settings(os.environ) | (settings or {}))
    app.config["LANGUAGES"] = language_tags(app.config["LANGUAGES"])
    app.jinja_env.add_extension("jinja2.ext.i18n")
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    Compress(app)
    for part in (
        assets,
        about,
        ways_in,
        questions,
        sharpen,
        results,
        groups,
        careers,
        compare,
        then_and_now,
        the_map,
        roster,
        materials,
        pictures,
        well_known,
        health,
        brand,
    ):
        app.register_blueprint(part.blueprint)
    api.register(app)
    app.before_request(_name_the_route)
    app.before_request(_refuse_impossible_hosts)
    errors.register(app)
    freshness.register(app)
    app.after_request(_finish)
    _prepare(app)
    return app


def start(mount: str = "") -> Flask | DispatcherMiddleware:
    """Build the application for a server, below a path if the site stands there.

    Ends the process with every mistake where there is one, and says what works but may not be meant.
    """
    keep_answers_out_of_logs()
    try:
        app = create_app()
    except (ContentError, SettingsError) as error:
        sys.exit(str(error))
    for notice in notices(app.config):
        if app.config["LOG"] == "json":
            logging.getLogger("sixways").warning(notice)
        else:
            print(notice, file=sys.stderr)  # noqa: T201 - for whoever starts the server
    return DispatcherMiddleware(NotFound(), {mount: app}) if mount else app


def _prepare(app: Flask) -> None:
    # Nothing made here is ever thrown away, so the collector need not look at it: not now, and not in any request.
    gc.disable()
    folder = Path(app.config["CONTENT"])
    own = Path(app.config["OWN_CAREERS"]) if app.config["OWN_CAREERS"] else None
    whole = load(folder, own)
    if problems := list(unfit(app.config, whole)):
        raise SettingsError("\n".join(problems))
    hidden = hidden_in(whole.careers_file, app.config["HIDDEN_CAREERS"], app.config["HIDDEN_FAMILIES"])
    library = shown(whole, hidden)
    others = [tag for tag in app.config["LANGUAGES"] if tag != SOURCE]
    texts = {tag: load_translation(folder, tag, whole) for tag in others}
    names = names_abroad(folder, (each for each in texts.values() if not each.of_source))
    catalogue = by_title(
        library.careers_file, _guide_texts(library), library.own_sources, abroad=names, countries=library.countries
    ).made()
    files = [*content_files(folder, own), *translation_files(folder), *interfaces(Path(app.config["TRANSLATIONS"]))]
    mark = fingerprint(files, [app.config[each.name.removeprefix(PREFIX)] for each in SITE])
    source = Site(
        library, _edition(app, language(SOURCE), catalogue), mark, _brand(app), hidden, app.config["QUESTIONNAIRE"]
    )
    sites = {tag: _in_language(app, source, catalogue, texts.get(tag)) for tag in app.config["LANGUAGES"]}
    app.extensions["sites"], app.extensions["site"] = sites, next(iter(sites.values()))
    api.publish(app, sites)
    gc.enable()
    gc.freeze()


def _in_language(app: Flask, source: Site, home: Catalogue, own: Translation | None) -> Site:
    """Return a site in one of its languages, which the source's (``own`` is None) is one of.

    ``home`` are the careers with the pay of the United States, from which each language takes its own country's.
    """
    if own is None:
        return source
    if own.of_source:
        words = own.spelling.whole if own.spelling else {}
        library, say = in_spelling(source.library, words), language(own.tag, Respelled(words))
    else:
        library, say = in_language(source.library, own), translated(own.tag, Path(app.config["TRANSLATIONS"]))
    names = {slug: called(career) for slug, career in source.library.careers_file.by_slug.items()}
    for slug, texts in home.abroad.items():
        names.setdefault(slug, []).extend(texts)
    catalogue = home.in_language(own.tag, library.careers_file, _guide_texts(library), names)
    return replace(
        source,
        library=library,
        edition=_edition(app, say, catalogue),
        translated=None if own.of_source else coverage(own, source.library),
    )


def _guide_texts(library: Library) -> dict[str, str]:
    return {slug: guide.text for slug, guide in library.guides.items()}


def _brand(app: Flask) -> Brand:
    names = ("COLORS", "LOGO", "FOOTER_LINKS", "GREETING")
    return Brand(*(app.config[name] for name in names))


def _edition(app: Flask, say: Language, catalogue: Catalogue) -> Edition:
    base = app.jinja_env
    assert isinstance(base, LanguageEnvironment)  # noqa: S101 - the application is built with it
    country = first_country(app.config["COUNTRY"], say.region, catalogue.countries)
    paid = catalogue.at(country).made()
    return Edition(Cards(paid, Words(say, paid.terms.words)), base.of(say))


def _name_the_route() -> None:
    if request.endpoint:
        request.environ[ROUTE] = request.endpoint


def _refuse_impossible_hosts() -> None:
    if IMPOSSIBLE_HOST in request.environ:
        abort(400)


def _finish(response: Response) -> Response:
    for name, value in POLICY.items():
        response.headers.setdefault(name, value)
    # There alone what a browser prefers decides anything, and only for those who come from elsewhere.
    if request.endpoint == "about.start" and len(current_app.config["LANGUAGES"]) > 1:
        response.vary.update(("Accept-Language", "Sec-Fetch-Site"))
    return response
