"""The command ``sixways score``: options to a wish, and what came of it in words."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from quiz.content import loading
from quiz.content.mistakes import ContentError

if TYPE_CHECKING:
    from quiz.cohort.running import Spread, Wish
    from quiz.cohort.tables import Tables

FILE: Final = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER: Final = click.Path(path_type=Path)
MOST: Final = 50
"""So many careers of each person are told at most."""
RANGE: Final = re.compile(r"(-?\d+(?:\.\d+)?):(-?\d+(?:\.\d+)?)")


class ScoreRange(click.ParamType):
    """A range of scores, as in 0:40."""

    name = "LOWEST:HIGHEST"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[float, float]:  # noqa: ANN401 - as click has it
        """Return the two numbers."""
        found = RANGE.fullmatch(str(value))
        if not found or float(found[1]) >= float(found[2]):
            self.fail(f"{value!r} is no range of scores. Write the lowest and the highest, as in 0:40.", param, ctx)
        return float(found[1]), float(found[2])


@click.command()
@click.argument("responses", type=FILE)
@click.option("--out", type=FOLDER, required=True, help="The folder for the results: a new one, or that of a run to go on with.")
@click.option("--top", type=click.IntRange(1, MOST), default=5, show_default=True, help="How many careers of each person.")
@click.option("--firmness", is_flag=True, help="Say how firm each direction and career is. Takes a hundred times as long.")
@click.option("--format", "kind", type=click.Choice(["parquet", "csv", "jsonl"]), default="parquet", show_default=True)
@click.option("--id", "name", default="", metavar="COLUMN", help="The column that names people; without it, row numbers do.")
@click.option("--map", "mapped", multiple=True, metavar="ITEM=COLUMN", help="What a column holds, or a file of such lines.")
@click.option("--use", type=click.Choice(["answers", "codes", "scores"]), help="What to score, where there are several.")
@click.option("--questionnaire", default="", metavar="F2", help="Which one people answered, where the columns fit several.")
@click.option("--answers-from", type=click.IntRange(0, 1), help="The lowest answer: 0 (0 to 4) or 1 (1 to 5).")
@click.option("--scale", type=ScoreRange(), default="0:100", show_default=True, help="The range of six scores.")
@click.option("--workers", type=click.IntRange(1), help="Score in so many processes (needs sixways[cluster]).")
@click.option("--dask", metavar="ADDRESS", help="Score on the Dask cluster with this scheduler (needs sixways[cluster]).")
@click.option("--rows-a-part", type=click.IntRange(1), default=20_000, show_default=True, help="How the output is cut.")
@click.option(
    "--content",
    type=FOLDER,
    envvar="SIXWAYS_CONTENT",
    default=loading.shipped,
    show_default="what comes with the program",
    show_envvar=True,
    help="The folder with the questions and careers.",
)
def score(workers: int | None, dask: str | None, content: Path, **options: Any) -> None:  # noqa: ANN401 - see _wish
    """Score the people in a file, one a row.

    RESPONSES is a CSV, JSON Lines or Parquet file of answers, codes or six scores. A run that was stopped goes on when
    the same command is given again. docs/cohorts.md shows how to read what comes out.
    """
    # Arrow takes longer to import than the other commands take in all.
    from quiz.cohort import running  # noqa: PLC0415
    from quiz.cohort.problems import CohortError  # noqa: PLC0415

    try:
        wish, tables = _wish(**options), tables_in(content)
        with _engine(workers, dask) as spread:
            manifest = running.run(wish, tables, spread)
    except (CohortError, ContentError) as error:
        raise click.ClickException(str(error)) from error
    click.echo("\n".join(_report(manifest, wish.folder)))


def _wish(  # noqa: PLR0913 - one for each option
    *,
    responses: Path,
    out: Path,
    top: int,
    firmness: bool,
    kind: str,
    name: str,
    mapped: tuple[str, ...],
    use: str | None,
    questionnaire: str,
    answers_from: int | None,
    scale: tuple[float, float],
    rows_a_part: int,
) -> "Wish":
    from quiz.cohort.cells import Range  # noqa: PLC0415
    from quiz.cohort.columns import Asked, told_columns  # noqa: PLC0415
    from quiz.cohort.outputs import Format  # noqa: PLC0415
    from quiz.cohort.running import Wish  # noqa: PLC0415
    from quiz.cohort.scoring import Wanted  # noqa: PLC0415

    asked = Asked(told_columns(_lines(mapped)), use or "", questionnaire.upper(), name)
    wanted = Wanted(top, firmness)
    return Wish(responses, out, asked, wanted, Format(kind), Range(*scale), answers_from, rows_a_part)


def _lines(mapped: Iterable[str]) -> Iterator[str]:
    """Yield what --map says, by itself or in files of a line for each column."""
    for text in mapped:
        if "=" in text:
            yield text
        else:
            file = Path(text)
            yield from filter(str.strip, loading.read_text(file.parent, file.name).splitlines())


def tables_in(content: Path) -> "Tables":
    """Return what scoring needs of a content folder. Raises ``ContentError`` with every mistake in it."""
    from quiz.careers.catalogue import catalogue_of  # noqa: PLC0415
    from quiz.cohort.tables import tables_of  # noqa: PLC0415

    library = loading.load(content)
    mark = sha256()
    for name in (loading.QUESTIONS, loading.CAREERS):
        mark.update(loading.read_text(content, name).encode())
    return tables_of(library.questions, catalogue_of(library.careers_file), mark.hexdigest())


@contextmanager
def _engine(workers: int | None, dask: str | None) -> "Iterator[Spread]":
    """Say who scores parts: this process, several on this machine, or a cluster."""
    from quiz.cohort import running  # noqa: PLC0415

    if workers is None and dask is None:
        yield running.scored_here
        return
    try:
        from quiz.cohort import cluster  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise click.ClickException("--workers and --dask need Dask: pip install 'sixways[cluster]'") from error
    with cluster.remote(dask) if dask else cluster.local(workers or 1) as client:
        yield lambda job, parts: cluster.spread(client, job, parts)


def _report(manifest: dict[str, Any], folder: Path) -> Iterator[str]:
    people, bad, parts = manifest["people"], manifest["bad_rows"], len(manifest["parts"])
    yield f"{people:,} people scored, in {parts} {'part' if parts == 1 else 'parts'} ({folder / 'parts'})."
    if (lowest := manifest["read"].get("answers_from")) is not None:
        yield f"Answers were read as {lowest} to {lowest + 4}, the highest meaning the most liked."
    if bad:
        yield f"{bad:,} {'row' if bad == 1 else 'rows'} of {manifest['rows']:,} could not be scored: {folder / 'bad-rows.csv'} says why."
    yield f"How it was done: {folder / 'manifest.json'}"
