"""What questions.yaml holds, and what is valid there.

Rule of this file: frozen values that describe content; where they come from (files, lines) is not known here.
"""

from collections.abc import Sequence
from functools import cached_property
from typing import Annotated, Final, Literal

from annotated_types import Len
from pydantic import Field, Strict

from quiz.content.fields import LETTER, Content, Line, Slug, Whole
from quiz.riasec import TYPES, Type

ON_OFFER: Final = ("full", "short")
"""The questionnaires that every site has."""
ITEM_WORDS: Final = 12


class Item(Content):
    """One everyday activity to be rated."""

    id: Slug
    type: Type
    interest: Line
    training: Literal["none", "some", "long"]
    text: Line


class Questionnaire(Content):
    """A published selection of items in a fixed order; never edited, only retired."""

    id: Slug
    letter: Annotated[str, Field(pattern=LETTER)]
    version: Annotated[Whole, Field(ge=1, le=9)]
    retired: Annotated[bool, Strict()] = False
    items: Annotated[tuple[Slug, ...], Len(1)]

    @property
    def head(self) -> str:
        """The two symbols that every code of this questionnaire starts with."""
        return f"{self.letter}{self.version}"


class Questions(Content):
    """The answer scale, the items, the questionnaires made from them, and banks of items for looking closer."""

    scale: Annotated[tuple[Line, ...], Len(5, 5)]
    items: Annotated[tuple[Item, ...], Len(1)]
    questionnaires: Annotated[tuple[Questionnaire, ...], Len(1)]
    closer: tuple[Questionnaire, ...] = ()

    @cached_property
    def lengths(self) -> dict[str, int]:
        """The number of items of each questionnaire, by head: what decoding needs to know."""
        return {each.head: len(each.items) for each in self.questionnaires}

    @cached_property
    def bank_lengths(self) -> dict[str, int]:
        """The number of items of each bank, by head."""
        return {each.head: len(each.items) for each in self.closer}

    @cached_property
    def banks(self) -> dict[str, tuple[Item, ...]]:
        """The items of each bank for looking closer, by head."""
        bank = {item.id: item for item in self.items}
        return {each.head: tuple(bank[item] for item in each.items) for each in self.closer}

    @property
    def newest_bank(self) -> Questionnaire | None:
        """The bank to ask from, if there is any."""
        return max((each for each in self.closer if not each.retired), key=lambda each: each.version, default=None)

    @cached_property
    def items_of(self) -> dict[str, tuple[Item, ...]]:
        """The items of each questionnaire in its order, by head."""
        bank = {item.id: item for item in self.items}
        return {each.head: tuple(bank[item] for item in each.items) for each in self.questionnaires}

    @cached_property
    def places_of(self) -> dict[str, tuple[tuple[int, ...], ...]]:
        """The places of each type's items in each questionnaire, by head; types in the order R I A S E C."""
        return {head: type_places(items) for head, items in self.items_of.items()}

    def offered(self, name: str) -> Questionnaire:
        """Return the newest questionnaire of that name that is not retired. Raises ``KeyError`` if none is."""
        found = [each for each in self.questionnaires if each.id == name and not each.retired]
        if not found:
            raise KeyError(name)
        return max(found, key=lambda each: each.version)

    def longer(self, head: str) -> Questionnaire | None:
        """Return the longest questionnaire that starts with all the items of this one, if there is any.

        One that is offered goes first; a retired one will do, so that old codes can be carried on too.
        """
        items = tuple(item.id for item in self.items_of[head])
        found = [
            each for each in self.questionnaires if len(each.items) > len(items) and each.items[: len(items)] == items
        ]
        return max(found, key=lambda each: (not each.retired, len(each.items)), default=None)


def type_places(items: Sequence[Item]) -> tuple[tuple[int, ...], ...]:
    """Return where each type's items stand, types in the order R I A S E C."""
    return tuple(tuple(place for place, item in enumerate(items) if item.type is kind) for kind in TYPES)
