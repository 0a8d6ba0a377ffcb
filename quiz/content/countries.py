"""The countries that content has figures for: whoever adds one, adds it here."""

from collections.abc import Mapping
from typing import Final

COUNTRIES: Final[Mapping[str, str]] = {"US": "the United States"}
"""Their names by their codes (ISO 3166-1), the one first that is shown where nothing else is wanted."""
