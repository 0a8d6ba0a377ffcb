"""A group of people in words: what they lean toward, what several share, and who needs a talk."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from quiz.careers.roster import FEW, Company, Shared, several
from quiz.person.answers import encode
from quiz.person.firmness import FIRM
from quiz.person.roster import Roster
from quiz.riasec import Type
from quiz.wording.cards import Cards
from quiz.wording.crowd import crowd
from quiz.wording.dots import Ink
from quiz.wording.lines import LINES, Lines, line_words
from quiz.wording.members import Unclear, name_of, names_of, unclear
from quiz.wording.scores import letters
from quiz.wording.sights import Sights
from quiz.wording.words import Words

ROWS: Final = 250
"""So many people stand in the table; the file has all."""
SHOWN: Final = 10
"""So many of what is shared is shown."""
MANY: Final = 0.4
"""From this part of a group on it leans toward a type."""
NAMED: Final = 2


class TypeRow(NamedTuple):
    """A type: for how many people it stands first, for how many among the first three, and both in percent of all."""

    kind: Type
    name: str
    way: str
    first: str
    among: str
    share: int
    wide: int


class SharedRow(NamedTuple):
    """What people share: its key, its name, how many they are, in percent of all, who, and a note ("" for none)."""

    key: str
    name: str
    size: str
    share: int
    who: str
    note: str = ""


class PersonRow(NamedTuple):
    """A person: number on the map, name, why there is no list ("" with one), letters, three directions, and code."""

    number: str
    name: str
    why: str
    letters: str
    directions: Sequence[str]
    code: str


@dataclass(frozen=True)
class Group:
    """All that is said of a group; what is counted is empty where there are too few people for that.

    ``few`` tells that it is known how firm directions are; ``rest`` how many people are not in the table ("" for none),
    ``unclear_count`` how many need a talk first, shown or not.
    """

    finding: str
    people: int
    listed: int
    counted: bool
    few: bool
    inks: Sequence[Ink]
    seen: Sights
    types: Sequence[TypeRow]
    directions: Sequence[SharedRow]
    careers: Sequence[SharedRow]
    groups: Sequence[SharedRow]
    unclear: Sequence[Unclear]
    unclear_count: int
    everyone: Sequence[PersonRow]
    rest: str
    lines: Lines


def group_words(roster: Roster, company: Company, cards: Cards) -> Group:
    """Put a group into words."""
    words, head = cards.words, cards.catalogue.head
    inks, seen = crowd(company, cards)
    keys = cards.catalogue.groups
    groups = [(keys[each.number], each) for each in several(company.groups)[:SHOWN]]
    careers = [(cards.card(each.number), each) for each in several(company.careers)[:SHOWN]]
    vague = [each for each in company.members if not each.clear]
    return Group(
        finding=_finding(company, words),
        people=len(company.members),
        listed=len(company.listed),
        counted=company.counted,
        few=len(company.members) <= FEW,
        inks=inks,
        seen=seen,
        types=_types(company, words) if company.counted else (),
        directions=[_direction(each, company, cards) for each in company.directions[:SHOWN]],
        careers=[_shared(card.slug, card.title, each, company, words) for card, each in careers],
        groups=[_shared(key, head.groups[key], each, company, words) for key, each in groups],
        unclear=[unclear(each, words) for each in vague[:LINES]],
        unclear_count=len(vague),
        everyone=_everyone(company, cards),
        rest=words.say.number(rest) if (rest := len(company.members) - ROWS) > 0 else "",
        lines=line_words(roster, words),
    )


def _finding(company: Company, words: Words) -> str:
    """Say in a short sentence what stands out in a group; of too few people nothing but how many they are."""
    say = words.say
    if not company.counted:
        return say.ngettext("%(num)s person, looked at alone", "%(num)s people, one by one", len(company.members))
    sizes = {kind: len(places) for kind, places in company.having.items()}
    most = sorted((kind for kind in sizes if sizes[kind] >= MANY * len(company.listed)), key=lambda kind: -sizes[kind])
    if not most:
        return say.gettext("This group leans many ways")
    ways = words.listed([words.types[kind].way for kind in most[:NAMED]])
    return say.gettext("This group leans toward %(ways)s", ways=ways)


def _types(company: Company, words: Words) -> list[TypeRow]:
    say, all_ = words.say, len(company.listed)
    return [
        TypeRow(
            kind,
            each.name,
            each.way,
            say.number(len(company.leading[kind])),
            say.number(len(company.having[kind])),
            round(100 * len(company.leading[kind]) / all_),
            round(100 * len(company.having[kind]) / all_),
        )
        for kind, each in words.types.items()
    ]


def _direction(shared: Shared, company: Company, cards: Cards) -> SharedRow:
    """Say who has a direction among the three, and for how many of these it is firm."""
    key = cards.catalogue.directions[shared.number]
    own = (company.members[place] for place in shared.members)
    firm = sum(dict(zip(each.directions, each.shares, strict=False)).get(shared.number, 0) >= FIRM for each in own)
    say = cards.words.say
    note = say.ngettext("firm for %(num)s", "firm for %(num)s", firm) if firm else ""
    return _shared(key, cards.catalogue.head.directions[key].name, shared, company, cards.words)._replace(note=note)


def _shared(key: str, name: str, shared: Shared, company: Company, words: Words) -> SharedRow:
    count = len(shared.members)
    share = round(100 * count / len(company.listed))
    return SharedRow(key, name, words.say.number(count), share, names_of(shared.members, company, words))


def _everyone(company: Company, cards: Cards) -> list[PersonRow]:
    words, head, keys = cards.words, cards.catalogue.head, cards.catalogue.directions
    return [
        PersonRow(
            words.say.number(number) if each.listed else "",
            name_of(each, words),
            "" if each.listed else unclear(each, words).why,
            letters(each.results.verdict),
            [head.directions[keys[direction]].name for direction in each.directions],
            encode(each.entry.record),
        )
        for number, each in enumerate(company.members[:ROWS], start=1)
    ]
