"""The interface as a part of an application."""

from flask import Flask

from quiz.web.api import browsing, manners, matching, reference, refusing, routes
from quiz.web.api.published import Published
from quiz.web.site import Site


def register(app: Flask) -> None:
    """Add the routes, the page, and their manners; to be called before what sets the pages' own policy."""
    manners.register(app)
    for each in (routes, browsing):
        # Whoever asks for matches sends answers along: only that browser may keep what comes back.
        each.blueprint.after_request(manners.kept)
    for each in (routes, browsing, matching):
        refusing.answer_problems(each.blueprint)
        app.register_blueprint(each.blueprint)
    app.register_blueprint(reference.blueprint)
    app.before_request(refusing.nowhere)


def publish(app: Flask, site: Site) -> None:
    """Let the routes answer from a site."""
    app.extensions["api"] = Published(app, site)
