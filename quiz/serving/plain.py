"""Pages for requests that never reach the application: what happened, what to do, and the way back."""

from http import HTTPStatus
from typing import Final

PAGE: Final = """<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{heading}</title>
<h1>{heading}</h1>
<p>{text}</p>
<p><a href="{home}">To the start of the site</a></p>
</html>
"""
TEXTS: Final = {
    HTTPStatus.REQUEST_URI_TOO_LONG: ("The address is too long", "Open the page that you came from, and try again."),
    HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE: (
        "The request is too large",
        "Your browser sends more than this site takes. Open the site in a private window, or shorten the address.",
    ),
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: (
        "That was too much at once",
        "More was sent than a page of this site holds. Go back and send the page again; nothing is lost.",
    ),
    HTTPStatus.SERVICE_UNAVAILABLE: (
        "Many people are here just now",
        "Please wait a few seconds and load this page again. Your answers are in its address and not lost.",
    ),
    HTTPStatus.INTERNAL_SERVER_ERROR: (
        "Something broke",
        "Something went wrong on our side. Your answers are in the address and not lost; please try again.",
    ),
}
UNREAD: Final = (
    "That could not be read",
    "The request could not be read. Go back, and try once more from the page itself.",
)
HEADERS: Final = (
    ("Content-Type", "text/html; charset=utf-8"),
    ("Cache-Control", "no-store"),
    ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "same-origin"),
)


def page(status: int, home: str) -> bytes:
    """Return the page for a request that never reached the application; it says the way back."""
    heading, text = TEXTS.get(HTTPStatus(status), UNREAD)
    return PAGE.format(heading=heading, text=text, home=home).encode()
