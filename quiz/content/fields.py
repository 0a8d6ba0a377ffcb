"""What a value in a content file may look like: the building blocks of the models.

Rule of this file: it knows forms of text and number, and nothing of questions or careers.
"""

import unicodedata
from functools import cached_property
from typing import Annotated, Any, Final, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, Strict
from pydantic_core import PydanticCustomError

CONSONANTS: Final = "BCDFGHJKMNPQRSTVWXYZ"
SLUG: Final = r"^[a-z0-9]+(-[a-z0-9]+)*$"
LINE: Final = r"^\S(.*\S)?$"
ONET: Final = r"^\d\d-\d{4}\.\d\d$"
SYMBOL: Final = f"^([{CONSONANTS}][0-9][{CONSONANTS}])?$"
CURRENCY: Final = r"^[A-Z]{3}$"
DAY: Final = r"^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$"
LETTER: Final = r"^[A-HJKMNP-TVWYZ]$"
FORMS: Final = {
    SLUG: "small letters a to z, digits and single hyphens, as in art-director",
    LINE: "one line of text without a space at either end",
    ONET: "a code of O*NET, as in 27-2012.00",
    SYMBOL: "a consonant, a digit and a consonant, as in K7D",
    CURRENCY: "three capital letters, as in USD or GBP",
    DAY: "a day as year, month and day, as in 2026-11-26",
    LETTER: "one capital letter, but none of I, L, O, U and X",
}
"""What each pattern asks for, as an editor would say it."""


def _visible(text: str) -> str:
    """Refuse signs that nobody sees: they make twins of what looks the same, and break searches."""
    for sign in text:
        kind = unicodedata.category(sign)
        if kind in {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"} or (kind == "Zs" and sign != " "):
            name = unicodedata.name(sign, f"sign number {ord(sign)}").lower()
            raise PydanticCustomError("unseen_sign", "{name}", {"name": name})
    return text


Slug = Annotated[str, Field(pattern=SLUG, max_length=80)]
Symbol = Annotated[str, Field(pattern=SYMBOL)]
"""Three signs that no word has, so that they are found in any text."""
Line = Annotated[str, Field(min_length=1, max_length=200, pattern=LINE), AfterValidator(_visible)]
TITLE_MAX = 60
Title = Annotated[str, Field(min_length=1, max_length=TITLE_MAX, pattern=LINE), AfterValidator(_visible)]
SENTENCE_MAX = 140
Sentence = Annotated[str, Field(min_length=1, max_length=SENTENCE_MAX, pattern=LINE), AfterValidator(_visible)]
Whole = Annotated[int, Strict()]
Number = Annotated[float, Strict(), Field(allow_inf_nan=False)]
"""A number that is written as one: no text, no true or false, nothing without an end."""
Rating = Annotated[Number, Field(ge=1, le=7)]
Degree = Annotated[Number, Field(ge=1, le=5)]
Share = Annotated[Whole, Field(ge=0, le=100)]
"""A part of all, in percent."""
Amount = Annotated[Number, Field(gt=0)]
Year = Annotated[Whole, Field(ge=2000, le=2100)]
OnetCode = Annotated[str, Field(pattern=ONET)]


class Content(BaseModel):
    """What all content has in common: frozen, and an unknown key is a mistake rather than ignored."""

    model_config = ConfigDict(frozen=True, extra="forbid", ignored_types=(cached_property,))

    def parts(self) -> dict[str, Any]:
        """Return what it is made of by name, as values and not as text."""
        return {name: getattr(self, name) for name in type(self).model_fields}

    def having(self, **changed: Any) -> Self:  # noqa: ANN401 - values of any field
        """Return it with other values, which are not checked: texts in another language may carry marks.

        A copy would carry along what was worked out from the old ones.
        """
        return self.model_construct(**(self.parts() | changed))
