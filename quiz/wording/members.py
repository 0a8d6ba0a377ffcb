"""The people of a group in words: what each is called, and what is said of those whose answers do not point one way."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from quiz.careers.roster import Company, Member
from quiz.person.answers import UNSEEN, Answers, encode
from quiz.wording.words import Words

NAMES: Final = 12
"""So many names stand in a row; a longer one is no longer read."""


class Unclear(NamedTuple):
    """Somebody without a clear signal: the name, why, what helps, and the code."""

    name: str
    why: str
    helps: str
    code: str


def name_of(member: Member, words: Words) -> str:
    """Return what a person is called: by the name in the line, or else by the line."""
    return member.entry.name or words.say.gettext("Line %(line)s", line=words.say.number(member.entry.line))


def names_of(places: Sequence[int], company: Company, words: Words) -> str:
    """Name some people, the first ones where there are many."""
    names = [name_of(company.members[place], words) for place in places[:NAMES]]
    if more := len(places) - len(names):
        names.append(words.say.gettext("%(num)s more", num=words.say.number(more)))
    return words.listed(names)


def unclear(member: Member, words: Words) -> Unclear:
    """Say why nothing, or little, can be told of somebody, and what helps."""
    why, helps = _reason(member, words)
    return Unclear(name_of(member, words), why, helps, encode(member.entry.record))


def _reason(member: Member, words: Words) -> tuple[str, str]:
    _, verdict, record = words.say.gettext, member.results.verdict, member.entry.record
    if isinstance(record, Answers) and verdict.scores is None:
        given = sum(each.answered for each in verdict.tallies)
        why = _("answered %(num)s of %(items)s", num=given, items=len(record.values))
        open_ = UNSEEN in record.values
        return why, _("Go on with the link.") if open_ else _("Give some of the answers that were left out.")
    if verdict.reading and verdict.reading.pattern:
        return _("the answers form a pattern"), _("Take the quiz again, with time to read.")
    if verdict.compared is None:
        return _("all six scores are about the same"), _("Talk about what was liked most; take the quiz again later.")
    if member.listed:
        return _("answers to one type often disagree"), _("Take the list as a hint, and look closer.")
    return _("the answers do not point one way yet"), _("Answer more activities, from the page of results.")
