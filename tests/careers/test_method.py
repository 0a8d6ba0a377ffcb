"""A reminder: who changes what people are told raises the version of the method, so that kept results stay apart."""

import json
from hashlib import sha256

from quiz.careers.method import METHOD
from tests.conftest import ROOT

DATA = ROOT / "tests" / "data"


def test_kept_results_belong_to_the_method_that_is_named() -> None:
    people = json.loads((DATA / "kept_results.json").read_text())["people"]
    mark = sha256(json.dumps(people, sort_keys=True).encode()).hexdigest()[:16]
    known = json.loads((DATA / "methods.json").read_text())
    assert known[METHOD] == mark, (
        f"what is kept of made-up people has changed. If answers are judged or careers compared otherwise, raise "
        f"METHOD in quiz/careers/method.py; if only the content changed, leave it. Then give METHOD the mark {mark} in "
        f"tests/data/methods.json"
    )


def test_the_method_is_the_newest_one_known() -> None:
    known = json.loads((DATA / "methods.json").read_text())
    assert max(known) == METHOD
