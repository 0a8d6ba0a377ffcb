"""What went wrong, as problem+json (RFC 9457), for addresses below /api alone; pages have pages for it.

Rule of this file: every kind of problem stands in one table, and its ``type`` leads to its place on the page that
describes the interface. No problem repeats what was sent: an address may hold somebody's answers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final, NamedTuple

from quiz.web.api.entries import Value

MEDIA_TYPE: Final = "application/problem+json"


class Kind(NamedTuple):
    """A kind of problem: its HTTP status, its title, and what to do."""

    status: HTTPStatus
    title: str
    remedy: str


KINDS: Final[Mapping[str, Kind]] = {
    "bad-request": Kind(
        HTTPStatus.BAD_REQUEST, "The request cannot be read", "Look at the host and the path of the address."
    ),
    "not-found": Kind(
        HTTPStatus.NOT_FOUND,
        "There is nothing at this address",
        "Look at the path; /api/v1 lists all routes. For a career that is not there, `near` names the nearest ones.",
    ),
    "method-not-allowed": Kind(
        HTTPStatus.METHOD_NOT_ALLOWED, "This address is only for reading", "Ask with GET, HEAD or OPTIONS."
    ),
    "wrong-parameters": Kind(
        HTTPStatus.UNPROCESSABLE_ENTITY,
        "A parameter is wrong",
        "`errors` names each with what to write instead, and for a name or a key that there is not, the nearest one.",
    ),
    "unreadable-code": Kind(
        HTTPStatus.UNPROCESSABLE_ENTITY,
        "The code cannot be read",
        "`detail` says what is wrong with it. Copy it again, to the very end.",
    ),
    "internal": Kind(
        HTTPStatus.INTERNAL_SERVER_ERROR,
        "Something broke on our side",
        "Nothing is wrong with the request. Try again, and tell whoever runs the site if it stays so.",
    ),
}


class Wrong(Value):
    """A parameter that is wrong."""

    parameter: str
    detail: str
    """What is wrong and what to write."""
    near: str | None = None
    """The name or the value that was probably meant."""


class Problem(Value):
    """What went wrong (RFC 9457)."""

    type: str
    """The kind of problem: an address that leads to its description."""
    title: str
    status: int
    detail: str
    errors: list[Wrong] | None = None
    """The parameters that are wrong, one by one."""
    near: list[str] | None = None
    """The slugs of the nearest careers, where a career is not there."""


@dataclass(eq=False)
class ParameterError(Exception):
    """Parameters that cannot be taken."""

    wrong: Sequence[Wrong]


@dataclass(eq=False)
class NoCareerError(Exception):
    """A slug that no career has, and the slugs of those nearest to it, if there are any."""

    near: list[str] | None


def kind_of(status: int) -> str:
    """Return the first kind of problem with a status; what has none of its own is a bad request, or our fault."""
    ours = status >= HTTPStatus.INTERNAL_SERVER_ERROR
    return next((name for name, kind in KINDS.items() if kind.status == status), "internal" if ours else "bad-request")
