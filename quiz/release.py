"""Which release of the program this is."""

from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import Final

CHECKOUT: Final = "checkout"
"""The release of a program that was never installed."""


@cache
def release() -> str:
    """Return the release of the program, as it was installed."""
    try:
        return version("sixways")
    except PackageNotFoundError:
        return CHECKOUT
