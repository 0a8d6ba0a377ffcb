"""The command ``sixways score``: its options, and what they mean to whoever asks for help."""

import re
from pathlib import Path
from typing import Any, Final

import click

from quiz.cohort.problems import CohortError
from quiz.content import loading
from quiz.content.mistakes import ContentError

FILE: Final = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER: Final = click.Path(path_type=Path)
MOST: Final = 50
"""So many careers of each person are told at most."""
ROWS: Final = 20_000
RANGE: Final = re.compile(r"(-?\d+(?:\.\d+)?):(-?\d+(?:\.\d+)?)")
CLUSTER: Final = "needs sixways[cluster]"


def _range(_context: click.Context, _option: click.Parameter, text: str) -> tuple[float, float]:
    found = RANGE.fullmatch(text)
    if not found or float(found[1]) >= float(found[2]):
        raise click.BadParameter(f"{text!r} is no range of scores. Write the lowest and the highest, as in 0:40.")
    return float(found[1]), float(found[2])


@click.command()
@click.argument("responses", type=FILE)
@click.option("--out", type=FOLDER, required=True, help="The folder for results: a new one, or that of a stopped run.")
@click.option("--top", type=click.IntRange(1, MOST), default=5, show_default=True, help="Careers for each person.")
@click.option("--firmness", is_flag=True, help="Say how firm each is; takes a hundred times as long.")
@click.option("--format", "kind", type=click.Choice(["parquet", "csv", "jsonl"]), default="parquet", show_default=True)
@click.option("--id", "name", default="", metavar="COLUMN", help="The column that names people, if any.")
@click.option(
    "--map", "mapped", multiple=True, metavar="ITEM=COLUMN", help="What a column holds, or a file of such lines."
)
@click.option("--use", type=click.Choice(["answers", "codes", "scores"]), help="What to score, of several.")
@click.option("--questionnaire", default="", metavar="F2", help="Which was answered, where columns fit several.")
@click.option("--answers-from", type=click.IntRange(0, 1), help="The lowest answer: 0 (to 4) or 1 (to 5).")
@click.option("--scale", callback=_range, default="0:100", show_default=True, help="From where to where six scores go.")
@click.option("--workers", type=click.IntRange(1), help=f"Score in so many processes ({CLUSTER}).")
@click.option("--dask", metavar="ADDRESS", help=f"Score on the Dask cluster with this scheduler ({CLUSTER}).")
@click.option("--rows-a-part", type=click.IntRange(1), default=ROWS, show_default=True, help="Where results are cut.")
@click.option(
    "--content",
    type=FOLDER,
    envvar="SIXWAYS_CONTENT",
    default=loading.shipped,
    show_default="what comes with the program",
    show_envvar=True,
    help="The folder with the questions and careers.",
)
def score(**options: Any) -> None:  # noqa: ANN401 - each goes where it belongs by its name
    """Score the people in a file, one a row.

    RESPONSES is a CSV, JSON Lines or Parquet file of answers, codes or six scores. A run that was stopped goes on when
    the same command is given again. docs/cohorts.md tells how to read what comes out.
    """
    # Arrow takes longer to import than the other commands take in all.
    from quiz.cohort import asking  # noqa: PLC0415

    try:
        click.echo(asking.answer(**options))
    except (CohortError, ContentError) as error:
        raise click.ClickException(str(error)) from error
