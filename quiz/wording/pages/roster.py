"""The page for a group of people: a field for their codes, what was found in them, and a link to give out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from quiz.careers.invitation import LONGEST_LINE, Invitation, Refused
from quiz.careers.roster import LEAST
from quiz.content.questions import ON_OFFER, Questions
from quiz.person.answers import Heads
from quiz.person.roster import MOST, code_lengths
from quiz.wording.company import Group
from quiz.wording.dots import Ink
from quiz.wording.language import Language
from quiz.wording.pages import Page
from quiz.wording.sights import Sights
from quiz.wording.words import Words

TOO_LARGE: Final = "large"
NOT_TEXT: Final = "binary"
NOTHING: Final = "empty"
"""What may be wrong with all that was sent."""


class Offer(NamedTuple):
    """A questionnaire that a link may preset: its key, and how many activities it has."""

    key: str
    items: int


@dataclass(frozen=True, kw_only=True)
class RosterPage(Page):
    """A field for many codes, what was found in them, and a form for a link to give out.

    ``text`` is what was sent, ``problem`` says what is wrong with all of it, ``lengths`` what a script needs to know of
    codes; ``refusal`` says why the line of a link is not taken.
    """

    text: str = ""
    problem: str = ""
    lengths: Mapping[str, Sequence[int]]
    most: str
    least: str
    offers: Sequence[Offer]
    plans: Sequence[str]
    invitation: Invitation
    refusal: str
    longest: int = LONGEST_LINE
    group: Group | None = None
    names_query: str = ""

    @property
    def inks(self) -> Sequence[Ink]:
        """The dots of the map."""
        return self.group.inks if self.group else ()

    @property
    def seen(self) -> Sights | None:
        """What is named on the map."""
        return self.group.seen if self.group else None


class Sent(NamedTuple):
    """What an adviser sent: the text, what is wrong with all of it ("" for nothing), and the group that it holds."""

    text: str = ""
    problem: str = ""
    group: Group | None = None


def roster_page(
    sent: Sent, invitation: Invitation, questions: Questions, words: Words, offers: Sequence[str] = ON_OFFER
) -> RosterPage:
    """Ask for codes, and say what they hold; make a link to give out, to a questionnaire that is offered."""
    say = words.say
    return RosterPage(
        text=sent.text,
        problem=_problem(sent.problem, say) if sent.problem else "",
        lengths=dict(code_lengths(Heads(questions.lengths, questions.bank_lengths))),
        most=say.number(MOST),
        least=say.number(LEAST),
        offers=[Offer(name, len(questions.offered(name).items)) for name in reversed(offers)],
        plans=words.level_plans,
        invitation=invitation,
        refusal=_refusal(invitation.refused, say) if invitation.refused else "",
        group=sent.group,
    )


def _problem(kind: str, say: Language) -> str:
    _ = say.gettext
    return {
        TOO_LARGE: _(
            "This is more than the page takes: it reads %(most)s people, in a text of one megabyte. Send it in parts.",
            most=say.number(MOST),
        ),
        NOT_TEXT: _(
            "This file is no text. From a spreadsheet, save it as CSV, or copy the columns and paste them into the "
            "field."
        ),
        NOTHING: _("Nothing was sent. Paste links or codes into the field, or choose a file that holds them."),
    }[kind]


def _refusal(why: Refused, say: Language) -> str:
    _ = say.gettext
    return {
        Refused.LONG: _("The line is too long: it may have %(num)s signs.", num=say.number(LONGEST_LINE)),
        Refused.ADDRESS: _(
            "The line holds something like a web or mail address. Write a name or a place instead, and leave a space "
            "after each full stop: a line with an address could be used to lead people astray."
        ),
        Refused.NUMBER: _(
            "The line holds a long number. Leave it out: it could be used to make people call strangers."
        ),
    }[why]
