"""The maintainer's commands: ``sixways check | update | schema``."""

import json
import os
from collections import Counter
from pathlib import Path

import click
from click.core import ParameterSource
from pydantic import BaseModel

from quiz.branding.fits import unfit
from quiz.content import loading
from quiz.content.careers import CareersFile
from quiz.content.countries import Country
from quiz.content.coverage import coverage
from quiz.content.mistakes import ContentError, Mistake
from quiz.content.questions import Questions
from quiz.content.yamlfile import YamlError
from quiz.settings import FILE, SettingsError, site_settings
from quiz.upkeep.figures import TOP_CODE
from quiz.upkeep.renewal import FIRST, Renewal, renew
from quiz.upkeep.sources import ReleaseError, read_release
from quiz.wording.interface import done
from quiz.wording.interface import interfaces as interfaces_in
from quiz.wording.language import LanguageError

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
SCHEMAS: dict[str, type[BaseModel]] = {"questions": Questions, "careers": CareersFile, "country": Country}
CONTENT = click.option(
    "--content",
    type=click.Path(path_type=Path),
    envvar="SIXWAYS_CONTENT",
    default=loading.shipped,
    show_default="what comes with the program",
    show_envvar=True,
    help="The folder with the questions, careers and guides.",
)


@click.command()
@CONTENT
@click.option("--settings", type=click.Path(), envvar=FILE, show_envvar=True, help="The settings file, if any.")
@click.pass_context
def check(context: click.Context, content: Path, settings: str | None) -> None:
    """Check questions, careers, guides and settings.

    Prints every mistake with its file, line and remedy. Careers of your own beside the catalogue are checked with it.
    """
    given = {name: value for name, value in os.environ.items() if name != "SIXWAYS_CONTENT"}
    try:
        chosen = site_settings(given | ({FILE: settings} if settings else {}))
        if context.get_parameter_source("content") is ParameterSource.DEFAULT:
            content = Path(chosen["CONTENT"])
        library = loading.load(content, Path(chosen["OWN_CAREERS"]) if chosen["OWN_CAREERS"] else None, thorough=True)
    except (ContentError, SettingsError) as error:
        raise click.ClickException(str(error)) from error
    if problems := list(unfit(chosen, library)):
        raise click.ClickException("\n".join(problems))
    questions = library.questions
    counts = {
        "item": len(questions.items),
        "questionnaire": len(questions.questionnaires),
        "career": len(library.careers_file.careers),
        "guide": len(library.guides),
    }
    if library.countries:
        counts["country file"] = len(library.countries)
    told = ", ".join(f"{count} {name}{'s' if count != 1 else ''}" for name, count in counts.items())
    click.echo(f"No mistakes in {told} (in {content.resolve()}).")
    _check_translations(content, Path(chosen["TRANSLATIONS"]), library)


def _check_translations(content: Path, interfaces: Path, library: loading.Library) -> None:
    """Say how much of each language is there, or end with every mistake in one."""
    tags = loading.translated_into(content) | {path.parent.name for path in interfaces_in(interfaces)}
    mistakes: list[Mistake] = []
    for tag in sorted(tags):
        try:
            own = loading.load_translation(content, tag, library)
            if own.of_source:
                click.echo(f"{tag}: {len(own.spelling.words) if own.spelling else 0} words in another spelling.")
                continue
            found = coverage(own, library)
            texts = done(tag, interfaces)
        except ContentError as error:
            mistakes.extend(error.mistakes)
            continue
        except LanguageError as error:
            raise click.ClickException(str(error)) from error
        parts = {
            "texts of the pages": texts,
            "activities": found.items,
            "careers": found.careers,
            "guides": found.guides,
        }
        told = ", ".join(f"{share.done:,} of {share.all:,} {name}" for name, share in parts.items())
        click.echo(f"{tag}: {told}.")
    if mistakes:
        raise click.ClickException(str(ContentError(mistakes)))


@click.command()
@CONTENT
@click.option("--onet", type=FOLDER, required=True, help="The folder with O*NET's text files.")
@click.option("--bls", type=FOLDER, required=True, help="The folder with the two BLS tables.")
@click.option("--accept-losses", is_flag=True, help="Take figures away where the release has none any more.")
@click.option("--top-code", default=TOP_CODE, show_default=True, help="What # stands for in the wages, in US dollars.")
def update(content: Path, onet: Path, bls: Path, top_code: int, *, accept_losses: bool) -> None:
    """Renew the figures from an official release.

    Only what stands under ``figures`` in careers.yaml is written; all else is left as it is.
    """
    try:
        text = loading.read_draft(content)
        release = read_release(onet, bls)
        renewal = renew(text, release, top_code, accept_losses=accept_losses)
        _refuse_what_would_not_start(renewal.text)
    except YamlError as error:
        raise click.ClickException(str(_unreadable(error))) from error
    except (ContentError, ReleaseError) as error:
        raise click.ClickException(str(error)) from error
    if renewal.text != text:
        try:
            loading.write_text(content, loading.CAREERS, renewal.text)
        except OSError as error:
            file = content / loading.CAREERS
            raise click.ClickException(f"{file} cannot be written ({error.strerror}). Nothing was changed.") from error
    click.echo("\n".join([f"Read: {release.told}.", *_report(renewal)]))


@click.command()
@click.option("--to", "target", type=FOLDER, default="schemas", help="The folder to write into.")
def schema(target: Path) -> None:
    """Write the JSON Schemas for editors.

    They let an editor complete and check the YAML files.
    """
    for name, model in SCHEMAS.items():
        loading.write_text(target, f"{name}.schema.json", json.dumps(model.model_json_schema(), indent=2) + "\n")


def _refuse_what_would_not_start(text: str) -> None:
    """Refuse figures that the site would not start with; entries that never had any are the editor's to finish."""
    mistakes = loading.careers_mistakes(text)
    if mistakes:
        told = [str(each) for each in mistakes[:FIRST]]
        more = [f"and {len(mistakes) - FIRST} more"] if len(mistakes) > FIRST else []
        raise ReleaseError([*told, *more], "the site would not start with what came out; mend the release")


def _unreadable(error: YamlError) -> Mistake:
    return Mistake(loading.CAREERS, error.line, "", f"the file {error.problem}", "then update again")


def _report(renewal: Renewal) -> list[str]:
    keys = Counter(key for changed in renewal.changed.values() for key in changed)
    told = ", ".join(f"{key} {count}" for key, count in keys.items())
    lines = [f"Changed: {len(renewal.changed)} careers ({told})." if keys else "Changed: nothing."]
    lines += [f"  {slug}: {', '.join(changed)}" for slug, changed in renewal.changed.items()]
    if folded := renewal.folded:
        lines.append(
            "Levels: this release tells 1 and 2 as one. "
            f"{folded.kept} careers keep what an earlier one told, {folded.open} are known as 1 to 2 only."
        )
    lines += [f"Lost: {slug}: {', '.join(keys)}." for slug, keys in renewal.lost.items()]
    lines += [
        f"Moved: {slug} is {code} {renewal.new[code]} now. Change its onet line and update again."
        for slug, code in renewal.moved.items()
    ]
    lines += [f"Source: {each}. Is its release still named rightly?" for each in renewal.sources]
    lines += [
        f"New: {code} {title}. Write an entry: slug, title, summary, family, group, onet."
        for code, title in renewal.new.items()
    ]
    lines += [f"Gone: {slug} ({code}) is not in this release; its figures stay." for slug, code in renewal.gone.items()]
    return lines
