"""Results to what a page says: words, numbers, chart points. No HTML, no Flask."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from markupsafe import Markup, escape

from quiz.careers.ranking import Match
from quiz.riasec import CODE_LETTERS, Groups, Type
from quiz.wording.cards import SEPARATOR, Cards
from quiz.wording.language import Language
from quiz.wording.words import closeness, firmness_bands, listed, type_words

KEPT = 1024


class Standing(NamedTuple):
    """One type's score: the type in words, the score as text, its share of the bar, and whether it leads."""

    kind: Type
    name: str
    short: str
    about: str
    score: str
    share: str
    leading: bool
    exact: float


class Row(NamedTuple):
    """A ranked career: rank ("3" or, for a tie, "3="), the career, the fit, and how firm it is, as numbers and words.

    All parts are escaped for HTML already. Without answers to re-draw, nothing is said of firmness. ``others`` are the
    careers that share the entry, and ``like`` says how many they are.
    """

    rank: str
    slug: str
    href: str
    title: Markup
    facts: Markup
    fit: str
    closeness: str
    why: Markup
    quotes: Sequence[Markup] = ()
    firm: str = ""
    times: str = ""
    band: str = ""
    others: Sequence[tuple[str, str, Markup]] = ()
    like: str = ""


def standings(scores: Sequence[float | None], groups: Groups, say: Language) -> list[Standing]:
    """Return the six types in hexagon order; the leading ones are those of the Holland code's ``groups``."""
    lead = {kind for group in groups for kind in group}
    return [
        Standing(
            kind,
            words.name,
            words.short,
            words.about,
            "" if score is None else say.number(score),
            "0" if score is None else f"{score:.0f}",
            kind in lead,
            score or 0.0,
        )
        for (kind, words), score in zip(type_words(say).items(), scores, strict=True)
    ]


def leaders(found: Sequence[Standing]) -> list[Standing]:
    """Return the strongest of the leading types, strongest first and three at most; level ones in hexagon order."""
    return sorted((each for each in found if each.leading), key=lambda each: -each.exact)[:CODE_LETTERS]


def code_words(groups: Groups, say: Language) -> str:
    """Say a Holland code in words: "Artistic, then Enterprising and Social about equal"."""
    words = type_words(say)
    names = [listed([words[kind].name for kind in group], say) for group in groups]
    told = [
        say.gettext("%(types)s about equal", types=name) if len(group) > 1 else name
        for name, group in zip(names, groups, strict=True)
    ]
    return say.gettext(", then ").join(told)


@dataclass(frozen=True)
class Backing:
    """What stands behind ranked matches, one entry each: why they fit, the answers to quote, and how firm they are.

    ``others`` are the rows of the careers that share an entry.
    """

    whys: Sequence[Markup]
    others: Sequence[Sequence[int]]
    quotes: Sequence[Sequence[Markup]] = ()
    shares: Sequence[float] = ()


def rows(matches: Sequence[Match], backing: Backing, cards: Cards, href: str, say: Language) -> list[Row]:
    """Return ranked matches as a page lists them; ``href`` is their address with ``{}`` for the slug."""
    before, after = str(escape(href)).split("{}")
    found = []
    for place, match in enumerate(matches):
        card = cards.card(match.row)
        rank = f"{match.rank}=" if match.tied else str(match.rank)
        firm = firm_words(backing.shares[place], say) if backing.shares else NOT_TOLD
        quotes = backing.quotes[place] if backing.quotes else ()
        fit = fit_text(match.fit, say), escape(closeness(match.fit, say))
        others = [
            (each.slug, f"{before}{each.slug}{after}", each.title) for each in map(cards.card, backing.others[place])
        ]
        address = f"{before}{card.slug}{after}"
        head = rank, card.slug, address, card.title, card.facts
        like = _like(len(others), say) if others else ""
        found.append(Row(*head, *fit, backing.whys[place], quotes, *firm, others, like))
    return found


@lru_cache(maxsize=KEPT)
def _like(count: int, say: Language) -> str:
    return escape(SEPARATOR + say.ngettext("one more like it", "%(num)s more like it", count))


def fit_text(fit: float, say: Language) -> str:
    """Write a fit with two decimals."""
    return say.signed(fit) if fit < 0 else say.number(fit, 2)


class Firm(NamedTuple):
    """How firm a match is: in a word, in how many of a hundred re-draws it is found, and the band's name for styles."""

    word: str = ""
    times: str = ""
    band: str = ""


NOT_TOLD: Final = Firm()
"""Of matches without answers behind them nothing is said."""


def firm_words(share: float, say: Language) -> Firm:
    """Say how firm a match is that is found in a share of the re-draws."""
    return _firm_words(round(100 * share), say)


@lru_cache(maxsize=KEPT)
def _firm_words(times: int, say: Language) -> Firm:
    band, word = next((band, word) for least, band, word in firmness_bands(say) if times >= 100 * least)
    return Firm(escape(word), escape(say.gettext("%(times)s of 100", times=say.number(times))), band)
