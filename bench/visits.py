"""The addresses that are measured: many different codes, so that no cache could answer for the site."""

from random import Random

from quiz.content.questions import Questions
from quiz.person.answers import UNSEEN, Answers, encode

LIKES = {"R": 1, "I": 2, "A": 4, "S": 2, "E": 3, "C": 1}
PEOPLE = 200


def codes(questions: Questions, seed: int = 1, answered: int = 60) -> list[str]:
    """Return the codes of people with like interests who answer with some scatter."""
    random = Random(seed)  # noqa: S311 - people are made up, nothing is secret
    head = questions.offered("full").head
    kinds = [item.type for item in questions.items_of[head]]
    unseen = (UNSEEN,) * (len(kinds) - answered)
    return [
        encode(Answers(head, tuple(_answer(random, kind) for kind in kinds)[:answered] + unseen)) for _ in range(PEOPLE)
    ]


def _answer(random: Random, kind: str) -> int:
    return max(0, min(4, round(random.gauss(LIKES[kind], 1.2))))


PAGES = {
    "start": "/",
    "types": "/types",
    "method": "/method",
    "privacy": "/privacy",
    "map": "/map",
    "map beside results": "/map?code={code}",
    "careers": "/careers",
    "careers, searched": "/careers?q=nurse",
    "career with a guide": "/careers/associate-producer",
    "career with a guide, beside results": "/careers/associate-producer?code={code}",
    "career without a guide": "/careers/actor",
    "questions": "/questions/{half}/5",
    "results, 20 rows": "/results/{code}",
    "results, narrowed": "/results/{code}?level=4&family=arts",
    "results by preparation, with a list": "/results/{code}?have=3&keep=actor&keep=dancer&aside=model",
    "six more": "/sharpen/{part}",
    "side by side": "/compare/{code}?keep=associate-producer&keep=actor&keep=dancer&keep=art-director",
    "then and now": "/again?first={code}&second={other}",
    "careers, with results in sight": "/careers?code={code}",
    "answers": "/answers/{code}",
    "code": "/code",
    "scores": "/scores",
    "group of people": "/group",
    "not found": "/nowhere",
}
UNCHANGED = ", unchanged"
"""What a page is called that the browser has already."""
TIMED = {
    "results, 20 rows": 10.0,
    f"results, 20 rows{UNCHANGED}": 2.0,
    "questions": 3.0,
    "career with a guide": 3.0,
    "career with a guide, beside results": 10.0,
    "career without a guide": 3.0,
}
"""The pages whose processor time has a target, as a multiple of a bare view's."""
