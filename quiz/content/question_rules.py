"""Rules that one entry of questions.yaml alone cannot break: what must hold between them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from quiz.content.findings import Finding, twins, unique
from quiz.content.questions import ITEM_WORDS, ON_OFFER, Item, Questionnaire, Questions
from quiz.content.yamlfile import Loc
from quiz.riasec import TYPES

FOR = re.compile(r"\b(?:like|love|enjoy)\b", re.IGNORECASE)
AGAINST = re.compile(r"\b(?:dislike|hate|not like|not enjoy)\b", re.IGNORECASE)


def questions_findings(questions: Questions) -> Iterator[Finding]:
    """Check items and questionnaires against each other."""
    yield from twins(("scale",), None, questions.scale, "an answer of its own")
    yield from twins(("items",), "text", [item.text for item in questions.items], "another activity")
    yield from _scale(questions.scale)
    offered = {each.id for each in questions.questionnaires if not each.retired}
    for name in ON_OFFER:
        if name not in offered:
            problem = f"there is no questionnaire {name!r} on offer"
            yield Finding(("questionnaires",), problem, f"add one with the id {name}, or take `retired: true` from it")
    yield from unique(("items",), "id", [item.id for item in questions.items], "an id of its own")
    for key, forms in (("questionnaires", questions.questionnaires), ("closer", questions.closer)):
        yield from unique((key,), "version", [each.head for each in forms], "the next version number")
    yield from _closer(questions)
    for place, item in enumerate(questions.items):
        if len(item.text.split()) > ITEM_WORDS:
            problem = f"the text has {len(item.text.split())} words"
            yield Finding(("items", place, "text"), problem, f"say it in at most {ITEM_WORDS}")
    bank = {item.id: item for item in questions.items}
    for place, questionnaire in enumerate(questions.questionnaires):
        yield from _questionnaire(("questionnaires", place, "items"), questionnaire, bank)


def _scale(labels: Iterable[str]) -> Iterator[Finding]:
    """Tell a scale that runs the wrong way, as far as English words show it: first disliked, then liked."""
    words = list(labels)
    # "Not sure" holds neither word; "dislike" holds both, so what is against is looked for first.
    no = [place for place, label in enumerate(words) if AGAINST.search(label)]
    yes = [place for place, label in enumerate(words) if FOR.search(label) and place not in no]
    if no and yes and max(no) > min(yes):
        yield Finding(("scale",), "the answers run from liking to disliking", "put the strongest dislike first")


def _closer(questions: Questions) -> Iterator[Finding]:
    """Tell banks whose items are unknown, or asked by a questionnaire anyway, or whose letter a questionnaire has."""
    known = {item.id for item in questions.items}
    asked = {name for each in questions.questionnaires for name in each.items}
    letters = {each.letter for each in questions.questionnaires}
    for number, bank in enumerate(questions.closer):
        loc: Loc = ("closer", number, "items")
        yield from unique(loc, None, bank.items, "each item once")
        if bank.letter in letters:
            yield Finding(("closer", number, "letter"), f"a questionnaire has the letter {bank.letter}", "give another")
        for place, name in enumerate(bank.items):
            if name not in known:
                yield Finding((*loc, place), f"there is no item {name!r}", "add it to the items, or take it out here")
            elif name in asked:
                yield Finding((*loc, place), f"a questionnaire asks {name!r} anyway", "take it out here")


def _questionnaire(loc: Loc, questionnaire: Questionnaire, bank: dict[str, Item]) -> Iterator[Finding]:
    yield from unique(loc, None, questionnaire.items, "each item once")
    unknown = [(place, name) for place, name in enumerate(questionnaire.items) if name not in bank]
    for place, name in unknown:
        yield Finding((*loc, place), f"there is no item {name!r}", "add it to the items, or take it out here")
    if unknown:
        return
    types = [bank[name].type for name in questionnaire.items]
    for place, (before, here) in enumerate(pairwise(types), 1):
        if before == here:
            yield Finding((*loc, place), f"two {here} items follow each other", "let the types rotate")
    counts = Counter(types)
    if len({counts[kind] for kind in TYPES}) != 1:
        told = ", ".join(f"{kind} {counts[kind]}" for kind in TYPES)
        yield Finding(loc, f"the types have unequal numbers of items ({told})", "give each type the same number")
