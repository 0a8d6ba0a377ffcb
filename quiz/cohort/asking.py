"""What was asked for on a command line: carried out, and told in a few lines."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from quiz.careers.catalogue import by_title
from quiz.cohort.columns import Asked, told_columns
from quiz.cohort.folder import BAD_ROWS, MANIFEST, PARTS, Plain
from quiz.cohort.outputs import Format
from quiz.cohort.problems import CohortError
from quiz.cohort.running import Spread, Wish, run, scored_here
from quiz.cohort.scales import Range
from quiz.cohort.scoring import Wanted
from quiz.cohort.tables import Tables, tables_of
from quiz.content import loading
from quiz.person.scoring import HIGHEST


def answer(content: Path, workers: int | None, dask: str | None, **options: Any) -> str:  # noqa: ANN401 - see ``_wish``
    """Score a cohort, and say what came of it. Raises ``CohortError`` or ``ContentError`` where that cannot be done."""
    wish, tables = _wish(**options), tables_in(content)
    with _engine(workers, dask) as spread:
        manifest = run(wish, tables, spread)
    return "\n".join(_report(manifest, wish.folder))


def tables_in(content: Path) -> Tables:
    """Return what scoring needs of a content folder. Raises ``ContentError`` with every mistake in it."""
    library = loading.load(content)
    mark = sha256()
    for name in (loading.QUESTIONS, loading.CAREERS):
        mark.update(loading.read_text(content, name).encode())
    return tables_of(library.questions, by_title(library.careers_file), mark.hexdigest())


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
) -> Wish:
    asked = Asked(told_columns(_lines(mapped)), use or "", questionnaire.upper(), name)
    return Wish(responses, out, asked, Wanted(top, firmness), Format(kind), Range(*scale), answers_from, rows_a_part)


def _lines(mapped: Iterable[str]) -> Iterator[str]:
    """Yield what --map says, by itself or in files of a line for each column."""
    for text in mapped:
        if "=" in text:
            yield text
        else:
            file = Path(text)
            yield from filter(str.strip, loading.read_text(file.parent, file.name).splitlines())


@contextmanager
def _engine(workers: int | None, dask: str | None) -> Iterator[Spread]:
    """Say who scores parts: this process, several on this machine, or a cluster."""
    if workers is None and dask is None:
        yield scored_here
        return
    try:
        from quiz.cohort import cluster  # noqa: PLC0415 - not everybody installs it
    except ModuleNotFoundError as error:
        raise CohortError("--workers and --dask need Dask: pip install '.[cluster]' in its folder") from error
    with cluster.remote(dask) if dask else cluster.local(workers or 1) as client:
        yield lambda job, parts: cluster.spread(client, job, parts)


def _report(manifest: Plain, folder: Path) -> Iterator[str]:
    people, bad, parts = manifest["people"], manifest["bad_rows"], len(manifest["parts"])
    where = f"in {parts} {'part' if parts == 1 else 'parts'}: {folder / PARTS}"
    yield f"{people:,} {'person' if people == 1 else 'people'} scored, {where}"
    if (lowest := manifest["read"].get("answers_from")) is not None:
        yield f"Answers were read as {lowest} (dislike most) to {lowest + HIGHEST} (like most)."
    rows = f"{bad:,} of {manifest['rows']:,} rows"
    yield f"{rows} could not be scored; why: {folder / BAD_ROWS}" if bad else "No row was left out."
    yield f"How it was done: {folder / MANIFEST}"
