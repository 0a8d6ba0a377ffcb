"""The interface as a part of an application."""

from flask import Flask

from quiz.web.api import browsing, manners, matching, reference, refusing, routes
from quiz.web.api.published import Published
from quiz.web.site import Sites


def register(app: Flask) -> None:
    """Add the routes, the page, and their manners; to be called before what sets the pages' own policy."""
    manners.register(app)
    for each in (routes, browsing, matching, reference):
        app.register_blueprint(each.blueprint)
    app.before_request(refusing.nowhere)


def publish(app: Flask, sites: Sites) -> None:
    """Let the routes answer from a site in each of its languages."""
    languages = [tag.replace("_", "-") for tag in sites]
    app.extensions["api"] = {tag: Published(app, site, languages) for tag, site in sites.items()}
