"""Codes and scores in a file are told what their pages tell, and what is none is told why."""

from pathlib import Path

import numpy as np
import pyarrow.dataset
import pytest

from quiz.cohort.columns import Asked
from quiz.cohort.running import Wish, run
from quiz.cohort.scales import PERCENT, Range
from quiz.cohort.scoring import Wanted
from quiz.cohort.tables import Tables
from quiz.person.answers import LEFT_OUT, Answers, Closer, GivenScores, Record, encode, grouped
from quiz.riasec import code_text
from quiz.web.site import Site
from tests.cohort.conftest import Score, Write
from tests.people import CLOSER, FULL, SHORT, answers_of

FIVE = Wanted(5)


def records(site: Site) -> list[Record]:
    """Return people with codes of all kinds, one after another."""
    full, short = answers_of(site, FULL), answers_of(site, SHORT)
    mixed = Answers(FULL, tuple((value + place % 3) % LEFT_OUT for place, value in enumerate(full.values)))
    return [
        full,
        GivenScores((80, 20, 35.5, 10, 60, 45)),
        short,
        Answers(FULL, mixed.values, CLOSER),
        Answers(SHORT, short.values, Closer("K1", 82, ((5, 4),))),
        mixed,
        answers_of(site, "F1"),
    ]


def scored(file: Path, tables: Tables, wanted: Wanted = FIVE, span: Range = PERCENT) -> list[dict[str, object]]:
    out = file.parent / "out"
    names = file.read_text().split("\n", 1)[0].split(",")
    run(Wish(file, out, Asked({}, id="name" if "name" in names else ""), wanted, span=span), tables)
    found: list[dict[str, object]] = pyarrow.dataset.dataset(out / "parts").to_table().to_pylist()
    return found


def test_codes_of_all_kinds_stand_in_the_order_of_their_rows(site: Site, tables: Tables, write: Write) -> None:
    people = records(site)
    texts = [encode(record) for record in people]
    texts[1] = grouped(texts[1]).lower()
    texts[2] = f"https://sixways.example/results/{texts[2]}"
    file = write("codes.csv", [{"code": text, "name": f"n{number}"} for number, text in enumerate(texts)])
    found = scored(file, tables, Wanted(5, firmness=True))
    assert [row["id"] for row in found] == [f"n{number}" for number in range(len(people))]
    for row, record in zip(found, people, strict=True):
        results = site.results(record)
        assert row["holland_code"] == code_text(results.verdict.groups)
        best = results.ranking.matches(results.ranking.best(5))
        assert [row[f"career_{place}"] for place in range(1, 6)] == [
            site.catalogue.careers[match.row].slug for match in best
        ]
        assert [row[f"fit_{place}"] for place in range(1, 6)] == pytest.approx([match.fit for match in best])
        leading = [site.catalogue.directions[number] for number in results.leading]
        assert [row[f"direction_{place}"] for place in range(1, 4)] == leading
        share = None if results.shares is None else float(results.shares[best[0].row])
        assert row["career_1_firm"] == share


def test_what_is_no_code_is_told_why(site: Site, tables: Tables, write: Write) -> None:
    texts = [encode(records(site)[0]), "", "nothing", "F2-ABC"]
    file = write("codes.csv", [{"code": text, "name": "n"} for text in texts])
    assert len(scored(file, tables)) == 1
    assert (file.parent / "out" / "bad-rows.csv").read_text().splitlines() == [
        "row,column,reason",
        "2,code,is empty",
        "3,code,“nothing” holds no code",
        '4,code,"“F2-ABC” has 5 letters and digits, and 38 belong to it"',
    ]


def test_scores_of_another_range_are_read_as_the_site_reads_them(site: Site, tables: Tables, write: Write) -> None:
    table = np.random.default_rng(2).integers(0, 41, (30, 6)).tolist()
    file = write("scores.csv", [dict(zip("RIASEC", row, strict=True)) for row in table])
    for row, given in zip(scored(file, tables, span=Range(0, 40)), table, strict=True):
        r, i, a, s, e, c = (round(100 * value / 40, 1) for value in given)
        results = site.results(GivenScores((r, i, a, s, e, c)))
        assert [row[f"score_{kind}"] for kind in "RIASEC"] == [r, i, a, s, e, c]
        assert row["career_1"] == site.catalogue.careers[int(results.ranking.best(1)[0])].slug


def test_scores_out_of_their_range_are_told(tables: Tables, write: Write, tmp_path: Path) -> None:
    file = write("scores.csv", [dict(zip("RIASEC", (20, 30, 40, 50, 60, value), strict=True)) for value in (70, 700)])
    assert len(scored(file, tables)) == 1
    assert "2,C,“700” lies outside of 0 to 100;" in (tmp_path / "out" / "bad-rows.csv").read_text()


@pytest.mark.parametrize("words", [("--scale", "40:0"), ("--scale", "forty"), ("--top", "51"), ("--answers-from", "2")])
def test_an_option_that_makes_no_sense_is_refused(write: Write, score: Score, words: tuple[str, str]) -> None:
    result = score(write("scores.csv", [dict(zip("RIASEC", range(6), strict=True))]), *words)
    assert result.exit_code == 2
    assert words[0] in result.output


def test_a_map_may_stand_in_a_file(write: Write, score: Score, tmp_path: Path) -> None:
    file = write("scores.csv", [dict(zip("uvwxyz", (10, 20, 30, 40, 50, 60), strict=True))])
    names = tmp_path / "names.txt"
    names.write_text("".join(f"{kind} = {name}\n\n" for kind, name in zip("RIASEC", "uvwxyz", strict=True)))
    assert score(file, "--map", str(names), "--scale", "10:60").exit_code == 0
    (row,) = pyarrow.dataset.dataset(tmp_path / "out" / "parts").to_table().to_pylist()
    assert [row[f"score_{kind}"] for kind in "RIASEC"] == [0, 20, 40, 60, 80, 100]
