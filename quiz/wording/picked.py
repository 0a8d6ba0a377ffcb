"""What a visitor did last with a career, in words, and the way to undo it."""

from typing import NamedTuple

from quiz.careers.filters import MOST_ASIDE, MOST_KEPT, Done, Filters
from quiz.wording.cards import Cards


class Picked(NamedTuple):
    """What was done, with which career, and the query of the address that undoes it ("" where there is nothing to).

    ``undone`` is what is said once it is undone: the address is that of the list before, and does not tell.
    """

    text: str
    title: str = ""
    undo: str = ""
    undone: str = ""


def picked(filters: Filters, cards: Cards, anchor: str, **first: str) -> Picked | None:
    """Say what was done last; the way to undo it leads to ``anchor``, or to the career in the list."""
    say = cards.words.say
    if filters.full:
        text = say.gettext("Your list is full: it holds %(num)s careers. Take one off to keep another.")
        return Picked(text % {"num": say.number(MOST_KEPT)})
    if filters.crowded:
        text = say.gettext("You have set %(num)s careers aside, the most there is room for. Put one back first.")
        return Picked(text % {"num": say.number(MOST_ASIDE)})
    if filters.done is None:
        return None
    card = cards.cards_of([filters.done.symbol])[0]
    # To undo is to be where one was, so the address is that of the list before.
    before = filters.without(card.symbol) if filters.done.on else filters.again(filters.done)
    undo = f"{before.query_string(**first) or '?'}#{anchor or card.symbol}"
    undone = filters.done._replace(on=not filters.done.on)
    return Picked(_text(filters.done, card.title, cards), card.title, undo, _text(undone, card.title, cards))


def _text(done: Done, title: str, cards: Cards) -> str:
    _ = cards.words.say.gettext
    texts = {
        ("keep", True): _("%(title)s is on your list now."),
        ("keep", False): _("%(title)s is off your list."),
        ("aside", True): _("%(title)s is set aside."),
        ("aside", False): _("%(title)s is back among the others."),
    }
    return texts[done.list, done.on] % {"title": title}
