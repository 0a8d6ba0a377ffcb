"""Results to the form in which they are published, number by number beside the words that the pages have for them.

Rule of this file: every value comes from ``Results`` and every sentence from ``quiz.wording``, as on the pages, so that
the two never say different things.
"""

from collections.abc import Iterator
from typing import Final

from quiz.careers.filters import Filters
from quiz.careers.listing import Group, Listing, Standing
from quiz.careers.method import METHOD
from quiz.careers.results import Results
from quiz.person.answers import encode
from quiz.riasec import TYPES, Scores, Type, code_text
from quiz.web.api import outcomes
from quiz.web.api.publishing import Entries
from quiz.wording.cards import Cards
from quiz.wording.rows import GroupRows, RankedList, Row, directions_words, ranked_lists, row_of
from quiz.wording.scores import finding, type_scores
from quiz.wording.words import Firmness, Words

DECIMALS: Final = 6


def score(results: Results, words: Words, page: str) -> outcomes.Score:
    """Say what may be said of a person's interests; ``page`` is the address of the page with the results."""
    verdict, reading = results.verdict, results.verdict.reading
    spans = {each.kind: each.span for each in type_scores(verdict, words) if each.span}
    return outcomes.Score(
        code=encode(results.record),
        page=page,
        questionnaire=results.answers.head if results.answers else None,
        scores=_by_type(verdict.scores),
        standing=_by_type(verdict.standing),
        ranges={kind: outcomes.Range(low=low, high=high) for kind, (low, high) in spans.items()} or None,
        signal=reading.signal if reading else None,
        reliability=round(reading.reliability, DECIMALS) if reading else None,
        pattern=bool(reading and reading.pattern),
        highest=list(verdict.highest),
        holland_code=_holland_code(results, words),
        finding=finding(verdict, words),
    )


def matches(results: Results, filters: Filters, cards: Cards, entries: Entries, page: str) -> outcomes.Matches:
    """Say which directions, groups and careers suit a person, how firm that is and why."""
    listings = results.listings(filters)
    worded = ranked_lists(listings, results, cards)
    return outcomes.Matches(
        method=METHOD,
        score=score(results, cards.words, page),
        directions=list(_directions(results, cards)),
        lists=[_list(*pair, entries) for pair in zip(listings, worded, strict=True)],
    )


def beside(results: Results, row: int, cards: Cards, entries: Entries, page: str) -> outcomes.OneMatch:
    """Say how well one career suits a person and why, with more answers quoted than in a list."""
    standing = results.beside(row) if results.listed else None
    own = _match(standing, row_of(standing, results, cards), entries) if standing else None
    return outcomes.OneMatch(method=METHOD, score=score(results, cards.words, page), match=own)


def _by_type(scores: Scores | None) -> dict[Type, float] | None:
    return {kind: round(own, DECIMALS) for kind, own in zip(TYPES, scores, strict=True)} if scores else None


def _holland_code(results: Results, words: Words) -> outcomes.HollandCode | None:
    verdict = results.verdict
    if not verdict.groups:
        return None
    return outcomes.HollandCode(
        text=code_text(verdict.groups),
        words=words.holland_code(verdict.groups),
        groups=[list(group) for group in verdict.groups],
        stands_out=verdict.stands_out,
    )


def _directions(results: Results, cards: Cards) -> Iterator[outcomes.DirectionMatch]:
    directions = results.directions
    for own, told in zip(directions, directions_words(directions, cards), strict=True):
        yield outcomes.DirectionMatch(
            key=own.key,
            name=told.name,
            line=told.line,
            firmness=_firmness(own.share, told.firmness),
            why=told.why,
            groups=[group.key for group in told.groups],
        )


def _firmness(share: float | None, told: Firmness) -> outcomes.Firmness | None:
    if share is None:
        return None
    return outcomes.Firmness(share=round(share, DECIMALS), band=told.band, words=told.word)


def _list(listing: Listing, told: RankedList, entries: Entries) -> outcomes.ListOfMatches:
    sections = [
        outcomes.SectionOfMatches(
            direction=own.key, groups=[_group(*pair, entries) for pair in zip(own.groups, words.groups, strict=True)]
        )
        for own, words in zip(listing.sections, told.sections, strict=True)
    ]
    return outcomes.ListOfMatches(name=listing.name, count=listing.count, more=listing.more, sections=sections)


def _group(own: Group, told: GroupRows, entries: Entries) -> outcomes.GroupOfMatches:
    pairs = zip(own.standings, told.rows, strict=True)
    return outcomes.GroupOfMatches(
        key=own.key,
        name=told.name,
        firmness=_firmness(own.share, told.firmness),
        size=own.size,
        careers=[_match(*pair, entries) for pair in pairs],
    )


def _match(own: Standing, told: Row, entries: Entries) -> outcomes.Match:
    return outcomes.Match(
        career=entries.brief(own.match.row),
        rank=own.match.rank,
        tied=own.match.tied,
        fit=own.match.fit,
        closeness=told.closeness,
        liked_adds=own.match.more,
        parts={each.kind: each.cents for each in own.congruence.parts},
        firmness=_firmness(own.share, told.firmness),
        why=told.why,
        liked=told.liked,
        quotes=told.quotes,
    )
