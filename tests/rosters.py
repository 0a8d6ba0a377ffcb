"""Groups of made-up people, the same in every run."""

from random import Random
from typing import Any

from quiz.person.answers import UNSEEN, Answers, encode
from quiz.web.site import Site
from tests.people import SHORT

USUAL = {"R": 1.1, "I": 2.0, "A": 1.9, "S": 2.3, "E": 1.6, "C": 1.4}
"""How much people like each type on average, as an answer of 0 to 4."""
FIRST = (
    *("Ann", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gia", "Hugo", "Ines", "Jon", "Kim", "Leo", "Mia", "Nils", "Olga"),
    *(
        "Paul",
        "Quin",
        "Rosa",
        "Sam",
        "Tara",
        "Uli",
        "Vera",
        "Will",
        "Xenia",
        "Yann",
        "Zoe",
        "Ada",
        "Bo",
        "Carl",
        "Dina",
    ),
)
LEVEL = Answers(SHORT, (2,) * 30)
BEGUN = Answers(SHORT, (2,) * 12 + (UNSEEN,) * 18)
PATTERN = Answers(SHORT, (0, 1, 2, 3, 4, 3) * 5)


def upload(name: str, content: bytes) -> dict[str, Any]:
    """Return a form with a file as a browser sends it; Werkzeug's own client would put a large one on a disk."""
    head = f'--x\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
    return {"data": head.encode() + content + b"\r\n--x--\r\n", "content_type": "multipart/form-data; boundary=x"}


def people(site: Site, count: int, seed: int = 7) -> list[Answers]:
    """Return people who answered the short quiz, each with likes of their own and some scatter."""
    random = Random(seed)
    return [_person(site, random) for _ in range(count)]


def _person(site: Site, random: Random) -> Answers:
    likes = {kind: random.gauss(mean, 1.1) for kind, mean in USUAL.items()}
    items = site.questions.items_of[SHORT]
    return Answers(SHORT, tuple(max(0, min(4, round(random.gauss(likes[item.type], 0.8)))) for item in items))


def roster(site: Site, count: int) -> str:
    """Return a list of names and links, a person a line."""
    codes = map(encode, people(site, count))
    return "\n".join(
        f"{FIRST[place % len(FIRST)]} {place + 1}, https://careers.example.org/results/{code}?have=3"
        for place, code in enumerate(codes)
    )
