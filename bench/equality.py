"""Do pages stay the same to the byte over a change? ``python -m bench.equality save FOLDER``, then ``compare``.

Save before the change, compare after it. The addresses are kept beside the pages, so that the change may touch whatever
made them. Two hundred results pages, of all kinds of people and lists, and the other pages of some of these people.
"""

import re
import sys
from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path
from random import Random

from flask.testing import FlaskClient

from quiz.app import create_app
from quiz.content.questions import Questions
from quiz.person.answers import LEFT_OUT, UNSEEN, Answers, GivenScores, encode

CODES = 200
CHOICES = (
    "?have=2",
    "?have=4&keep=actor&keep=dancer&aside=model",
    "?level=4&family=arts",
    "?list=plain&show=60",
    "?q=designer",
    "?keep=electrician&keep=cashier&aside=roofer&have=3&level=2&level=3",
    "?show=40&level=9&type=S",
    "?aside=actor&aside=dancer&aside=model&keep=registered-nurse",
)
FINGERPRINT = re.compile(r"/static/[0-9a-f]+/")
"""The stylesheet's address changes with its content, and is not what is compared."""


def addresses(questions: Questions) -> Iterator[str]:
    """Yield addresses of results, then of other pages; the same ones at every call."""
    random = Random(9)  # noqa: S311 - people are made up, nothing is secret
    codes = [encode(_record(random, questions, place)) for place in range(CODES)]
    for place, code in enumerate(codes):
        yield f"/results/{code}{CHOICES[place // 5 % len(CHOICES)] if place % 5 == 0 else ''}"
    for place, code in enumerate(codes[:40]):
        yield f"/careers/{('actor', 'electrician', 'associate-producer', 'registered-nurse')[place % 4]}?code={code}"
        yield f"/compare/{code}?keep=actor&keep=associate-producer&keep=roofer"
        yield f"/again?first={code}&second={codes[place + 1]}"
        yield f"/answers/{code}"
        yield f"/questions/{code}/{place % 5 + 1}?check=1&have=2"
        yield f"/sharpen/{code}"
        yield f"/careers?code={code}&q=teacher&have=2"
    yield from (
        "/",
        "/types",
        "/method",
        "/privacy",
        "/code",
        "/code?code=F1",
        "/scores",
        "/again?compare=1",
        "/nowhere",
    )
    yield from ("/careers", "/careers?q=nurse&level=3", "/careers/lamp-lighter", "/careers/dancer", "/results/F2ABC")


def _record(random: Random, questions: Questions, place: int) -> Answers | GivenScores:
    """Return a made-up person: decided, scattered, careless, hurried, unfinished, or with scores from elsewhere."""
    if place % 20 == 0:
        r, i, a, s, e, c = (random.randrange(1001) / 10 for _ in range(6))
        return GivenScores((r, i, a, s, e, c))
    head = random.choice(list(questions.lengths))
    likes, spread = {kind: random.uniform(0, 4) for kind in "RIASEC"}, random.choice((0.3, 0.7, 1.0, 1.2, 2.0))
    items = questions.items_of[head]
    values = [max(0, min(4, round(random.gauss(likes[item.type], spread)))) for item in items]
    if place % 3 == 0:
        values = [value if random.random() < 0.95 else LEFT_OUT for value in values]
    if place % 7 == 0:
        values[random.randrange(len(items)) :] = []
        values += [UNSEEN] * (len(items) - len(values))
    return Answers(head, tuple(values))


def page(client: FlaskClient, address: str) -> str:
    """Return a page as it is compared: where it leads, or what it says."""
    answer = client.get(address)
    return FINGERPRINT.sub("/static/", f"{answer.status} {answer.location or ''}\n{answer.text}")


def save(folder: Path, client: FlaskClient, questions: Questions) -> None:
    """Write all pages and their addresses into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    asked = list(addresses(questions))
    (folder / "addresses.txt").write_text("\n".join(asked), encoding="utf-8")
    for place, address in enumerate(asked):
        (folder / f"{place}.html").write_bytes(page(client, address).encode())


def compare(folder: Path, client: FlaskClient) -> int:
    """Print where pages differ from those in a folder, and return how many do."""
    changed = 0
    asked = (folder / "addresses.txt").read_text(encoding="utf-8").split("\n")
    for place, address in enumerate(asked):
        before, after = (folder / f"{place}.html").read_bytes().decode(), page(client, address)
        if before != after:
            changed += 1
            print(address)
            lines = unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=0)
            print("\n".join(f"    {line[:400]}" for line in list(lines)[2:12]))
    print(f"{changed} of {len(asked)} pages differ")
    return changed


if __name__ == "__main__":
    verb, target = sys.argv[1], Path(sys.argv[2])
    app = create_app()
    if verb == "save":
        save(target, app.test_client(), app.extensions["site"].questions)
    sys.exit(verb == "compare" and compare(target, app.test_client()) > 0)
