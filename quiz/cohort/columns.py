"""Which columns of a file hold what: answers, codes or six scores, by the columns' names or as told.

Rule of this file: nothing is guessed. What the names leave open is asked for, with the option that answers it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import Final

from quiz.cohort.problems import CohortError
from quiz.cohort.tables import Tables
from quiz.riasec import TYPES

CODE: Final = "code"
ABSENT: Final = ""
"""Said of an item that nobody was asked."""
SHOWN: Final = 5
"""So many names are told at most."""


class Kind(StrEnum):
    """What a file tells of each person."""

    ANSWERS = "answers"
    CODES = "codes"
    SCORES = "scores"


@dataclass(frozen=True)
class Asked:
    """What was said on the command line: columns by what they mean, the kind, the questionnaire, the column of ids."""

    mapped: Mapping[str, str]
    use: str = ""
    questionnaire: str = ""
    id: str = ""


@dataclass(frozen=True)
class Layout:
    """What a file tells, and the columns to read: one for each item, for each type, or for the code.

    An item that nobody was asked has the column "". ``head`` is the questionnaire's, "" for codes and scores; ``id`` is
    the column that names people, "" for none.
    """

    kind: Kind
    columns: tuple[str, ...]
    head: str = ""
    id: str = ""

    @property
    def read(self) -> list[str]:
        """All columns that are read, each once."""
        return list(dict.fromkeys(name for name in (*self.columns, self.id) if name))


def layout(names: Sequence[str], asked: Asked, tables: Tables) -> Layout:
    """Find the columns. Raises ``CohortError`` where names are missing, or leave open what is meant."""
    _refuse_unknown(names, asked, tables)
    present = _present(names, asked.mapped, tables)
    found: list[Layout] = []
    if CODE in present:
        found.append(Layout(Kind.CODES, (present[CODE],), id=asked.id))
    if set(TYPES) <= present.keys():
        found.append(Layout(Kind.SCORES, tuple(present[kind] for kind in TYPES), id=asked.id))
    found += [Layout(Kind.ANSWERS, own, head, asked.id) for head, own in _answers(present, asked, tables).items()]
    kinds = list(dict.fromkeys(each.kind for each in found if asked.use in {"", each.kind}))
    if len(kinds) > 1:
        raise CohortError(f"The columns hold {' and '.join(kinds)}. Say which to score, as in: --use {kinds[0]}")
    if not kinds:
        raise CohortError(_nothing(names, present, asked, tables))
    return _one([each for each in found if each.kind == kinds[0]], names, tables)


def told_columns(texts: Iterable[str]) -> dict[str, str]:
    """Return what ``ITEM=COLUMN`` texts say. Raises ``CohortError`` for one of another form, or said twice."""
    found: dict[str, str] = {}
    for text in texts:
        meaning, sign, column = (part.strip() for part in text.partition("="))
        if not sign or not meaning:
            raise CohortError(f"--map takes ITEM=COLUMN, as in fix-a-bicycle=Q7; {text!r} is not written so.")
        if meaning in found:
            raise CohortError(f"--map names {meaning!r} twice.")
        found[meaning] = column
    return found


def _refuse_unknown(names: Sequence[str], asked: Asked, tables: Tables) -> None:
    if asked.id and asked.id not in names:
        raise CohortError(f"There is no column {asked.id!r}, which --id names. {_near(asked.id, names)}")
    if asked.questionnaire not in {"", *tables.forms}:
        raise CohortError(f"There is no questionnaire {asked.questionnaire!r}. {_heads(tables.forms, tables)}")
    for meaning, column in asked.mapped.items():
        if column != ABSENT and column not in names:
            raise CohortError(f"There is no column {column!r}, which --map names. {_near(column, names)}")
        if meaning not in _meanings(tables):
            raise CohortError(
                f"--map: {meaning!r} is no item of a questionnaire, nor code, nor one of R I A S E C, nor q1, q2 and "
                f"so on. {_near(meaning, _meanings(tables))}"
            )


def _meanings(tables: Tables) -> list[str]:
    forms = tables.forms.values()
    items = dict.fromkeys(item for form in forms for item in form.ids)
    return [CODE, *TYPES, *items, *_numbers(max(len(form.ids) for form in forms))]


def _numbers(count: int) -> list[str]:
    return [f"q{number}" for number in range(1, count + 1)]


def _present(names: Sequence[str], mapped: Mapping[str, str], tables: Tables) -> dict[str, str]:
    """Return the column of each meaning that has one."""
    by_name = {name.strip(): name for name in names}
    folded = {name.casefold(): own for name, own in by_name.items()}
    found = {}
    for meaning in _meanings(tables):
        # A single small letter may be anything; a whole name hardly.
        own = by_name.get(meaning) if meaning in set(TYPES) else folded.get(meaning)
        if own is not None:
            found[meaning] = own
    return found | dict(mapped)


def _answers(present: Mapping[str, str], asked: Asked, tables: Tables) -> dict[str, tuple[str, ...]]:
    """Return the columns of each questionnaire that they fit, by head: by items, else by numbers."""
    forms = {head: form for head, form in tables.forms.items() if asked.questionnaire in {"", head}}
    by_items = {head: form.ids for head, form in forms.items() if set(form.ids) <= present.keys()}
    numbered = sum(number in present for number in _numbers(len(present)))
    by_number = {
        head: _numbers(len(form.ids)) for head, form in forms.items() if set(_numbers(len(form.ids))) <= present.keys()
    }
    if by_items:
        # All of the short questionnaire is in the full one too.
        most = max(map(len, by_items.values()))
        return {head: tuple(map(present.__getitem__, ids)) for head, ids in by_items.items() if len(ids) == most}
    return {head: tuple(map(present.__getitem__, ids)) for head, ids in by_number.items() if len(ids) == numbered}


def _one(found: Sequence[Layout], names: Sequence[str], tables: Tables) -> Layout:
    if len(found) > 1:
        heads = [each.head for each in found]
        best = next((head for head in heads if head in tables.offered), heads[0])
        raise CohortError(
            f"The {len(found[0].columns)} columns fit more than one questionnaire: {_heads(heads, tables)} Say which "
            f"one people answered, as in: --questionnaire {best}"
        )
    for name in found[0].read:
        if list(names).count(name) > 1:
            raise CohortError(f"More than one column is called {name!r}. Give each a name of its own.")
    return found[0]


def _nothing(names: Sequence[str], present: Mapping[str, str], asked: Asked, tables: Tables) -> str:
    """Say what is missing: of the questionnaire that comes nearest, if any item is there."""
    forms = {head: form for head, form in tables.forms.items() if asked.questionnaire in {"", head}}
    for meanings in ({head: form.ids for head, form in forms.items()}, {"": TYPES}):
        head, missing = min(
            ((head, [each for each in own if each not in present]) for head, own in meanings.items()),
            key=lambda pair: len(pair[1]),
        )
        if len(missing) < len(meanings[head]):
            what = f"columns of the questionnaire {head}" if head else "scores"
            return (
                f"Some {what} are missing: {_some(missing)}. Name the column that holds each, as in "
                f"--map {missing[0]}=COLUMN; an item that nobody was asked has none: --map {missing[0]}="
            )
    return (
        "No column is called as an item of a questionnaire (or q1, q2 and so on to its end), code, or R, I, A, S, E "
        f"and C. The columns are {_some(names)}. Say what they hold with --map, or with a file of such lines: "
        "fix-a-bicycle=COLUMN"
    )


def _heads(heads: Iterable[str], tables: Tables) -> str:
    told = [
        f"{head} ({len(tables.forms[head].ids)} items{'' if head in tables.offered else ', no longer offered'})"
        for head in heads
    ]
    return f"{', '.join(told)}."


def _near(name: str, names: Iterable[str]) -> str:
    close = get_close_matches(name, [str(each) for each in names], 1)
    return f"Did you mean {close[0]!r}?" if close else f"There are {_some(list(names))}."


def _some(names: Sequence[str]) -> str:
    told = ", ".join(str(each) for each in names[:SHOWN])
    return f"{told} and {len(names) - SHOWN} more" if len(names) > SHOWN else told or "none"
