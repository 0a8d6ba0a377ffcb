"""Files to content: the only module that opens what people edit.

All mistakes of all files are found in one go; with any, no content comes out.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, TypeVar

from pydantic import BaseModel, ValidationError

from quiz.content import yamlfile
from quiz.content.career_rules import careers_findings
from quiz.content.careers import CareersFile, DraftFile, Sources
from quiz.content.countries import Country
from quiz.content.country_rules import country_findings, name_findings
from quiz.content.findings import Finding
from quiz.content.guide_rules import structure_findings, text_findings
from quiz.content.guides import Guide, read_guide, read_translation
from quiz.content.mistakes import ContentError, Mistake, entry_name, explained
from quiz.content.own import OwnFile, beside
from quiz.content.question_rules import questions_findings
from quiz.content.questions import Questions
from quiz.content.spelling import Spelling
from quiz.content.translation_rules import (
    careers_text_findings,
    guide_text_findings,
    heading_findings,
    questions_text_findings,
)
from quiz.content.translations import CareersText, QuestionsText, Translation

QUESTIONS: Final = "questions.yaml"
CAREERS: Final = "careers.yaml"
GUIDES: Final = "guides"
TRANSLATIONS: Final = "translations"
NAMES: Final = "names.csv"
SPELLING: Final = "spelling.yaml"
COUNTRIES: Final = "countries"
LARGEST: Final = 20_000_000
"""Bytes; the catalogue of 924 careers has one million."""
HIDDEN: Final = (".", "#", "~")
"""How names begin that editors and systems give to files of their own."""

Model = TypeVar("Model", bound=BaseModel)


def shipped() -> Path:
    """Return the folder with the content that comes with the program.

    The package has it inside, where ``pyproject.toml`` puts it; a checkout has it at its top.
    """
    inside = Path(__file__).parent / "shipped"
    return inside if inside.is_dir() else Path(__file__).parents[2]


@dataclass(frozen=True)
class Library:
    """All content of a site.

    ``own_sources`` are those of careers that a host has beside the catalogue, by slug; ``countries`` are those besides
    the United States, by their codes.
    """

    questions: Questions
    careers_file: CareersFile
    guides: dict[str, Guide]
    own_sources: dict[str, Sources] = field(default_factory=dict)
    countries: dict[str, Country] = field(default_factory=dict)


def load(folder: Path, own: Path | None = None, *, thorough: bool = False) -> Library:
    """Read and check all content in a folder, and careers of ``own`` beside it. Raises ``ContentError``: every mistake.

    Of guides only the structure is looked at, so that a site with a thousand of them starts at once; ``thorough`` looks
    at all that stands in them too.
    """
    mistakes: list[Mistake] = []
    questions = _load(folder, QUESTIONS, Questions, questions_findings, mistakes)
    careers = _load(folder, CAREERS, CareersFile, careers_findings, mistakes)
    sources: dict[str, Sources] = {}
    countries = dict(_load_countries(folder, careers, mistakes))
    if own and careers:
        careers, sources = _beside(own, careers, mistakes)
    guides = dict(_load_guides(folder, careers, mistakes, thorough=thorough))
    if own and own.parent.resolve() != folder.resolve():
        guides |= _load_guides(own.parent, careers, mistakes, thorough=thorough)
    if mistakes or questions is None or careers is None:
        raise ContentError(mistakes)
    return Library(questions, careers, guides, sources, countries)


def content_files(folder: Path, own: Path | None = None) -> list[Path]:
    """Return the files that content is read from."""
    beside_it = [own, *sorted((own.parent / GUIDES).glob("*.md"))] if own else []
    countries = sorted((folder / COUNTRIES).glob("*.yaml"))
    return [folder / QUESTIONS, folder / CAREERS, *countries, *sorted((folder / GUIDES).glob("*.md")), *beside_it]


def translated_into(folder: Path) -> set[str]:
    """Return the tags of the languages that content is translated into."""
    return {path.relative_to(folder / TRANSLATIONS).parts[0] for path in translation_files(folder)} - {NAMES}


def translation_files(folder: Path) -> list[Path]:
    """Return the files that translations of content are read from."""
    return sorted(path for path in (folder / TRANSLATIONS).rglob("*") if path.suffix in {".yaml", ".md", ".csv"})


def load_translation(folder: Path, tag: str, source: Library) -> Translation:
    """Read and check ``translations/<tag>`` in a content folder. Raises ``ContentError``: every mistake."""
    mistakes: list[Mistake] = []
    place = f"{TRANSLATIONS}/{tag}"

    def read(name: str, model: type[Model], findings: Callable[[Model], Iterable[Finding]]) -> Model:
        path = f"{place}/{name}"
        found = _load(folder, path, model, findings, mistakes) if (folder / path).exists() else None
        return found or model()

    questions = read(QUESTIONS, QuestionsText, lambda own: questions_text_findings(own, source.questions))
    careers = read(CAREERS, CareersText, lambda own: careers_text_findings(own, source.careers_file))
    spelled = f"{place}/{SPELLING}"
    spelling = _load(folder, spelled, Spelling, lambda _: (), mistakes) if (folder / spelled).exists() else None
    titles = {slug: text.title for slug, text in careers.careers.items()}
    guides = dict(_load_guide_texts(folder, f"{place}/{GUIDES}", source, titles, mistakes))
    for slug, each in heading_findings(guides):
        mistakes.append(Mistake(f"{place}/{GUIDES}/{slug}.md", each.line, "", each.problem, each.remedy))
    if mistakes:
        raise ContentError(mistakes)
    return Translation(tag, questions, careers, guides, spelling)


def read_draft(folder: Path) -> str:
    """Return the text of careers.yaml. Raises ``ContentError`` with every mistake outside the figures."""
    mistakes: list[Mistake] = []
    _load(folder, CAREERS, DraftFile, lambda _: (), mistakes)
    if mistakes:
        raise ContentError(mistakes)
    return read_text(folder, CAREERS)


def careers_mistakes(text: str) -> list[Mistake]:
    """Return what is wrong with a text of careers.yaml, but for entries whose figures are still to come."""
    mistakes: list[Mistake] = []
    _checked(CAREERS, text, CareersFile, careers_findings, mistakes)
    return sorted(each for each in mistakes if each.problem != "'figures' is missing")


def read_text(folder: Path, name: str) -> str:
    """Return the text of a content file. Raises ``ContentError`` if it is missing or not UTF-8."""
    path = folder / name
    try:
        if path.stat().st_size > LARGEST:
            raise ContentError([Mistake(name, 1, "", "the file is larger than any content", "take out what is none")])
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        mistake = Mistake(name, 1, "", "the file is missing", f"put it into {folder}")
    except IsADirectoryError:
        mistake = Mistake(name, 1, "", "a folder stands where a file belongs", "give it another name")
    except OSError as error:
        mistake = Mistake(name, 1, "", f"the file cannot be read ({error.strerror})", "let the program read it")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        mistake = Mistake(name, line, "", "the file is not UTF-8 text", "save it in your editor as UTF-8")
    raise ContentError([mistake])


def write_text(folder: Path, name: str, text: str) -> None:
    """Replace a file in one step, so that nobody ever reads half of it."""
    draft, file = folder / f".{name}.new", folder / name
    draft.write_bytes(text.encode())
    if file.exists():
        shutil.copymode(file, draft)
    draft.replace(file)


def _beside(path: Path, file: CareersFile, mistakes: list[Mistake]) -> tuple[CareersFile, dict[str, Sources]]:
    """Return the catalogue with own careers in it, and their sources by slug; with mistakes in them, without them."""
    joined = file

    def findings(own: OwnFile) -> Iterator[Finding]:
        nonlocal joined
        joined = beside(file, own)
        for each in careers_findings(joined):
            # What is wrong with the catalogue itself was told of its own file.
            if each.loc[0] == "careers" and isinstance(place := each.loc[1], int) and place >= len(file.careers):
                yield replace(each, loc=("careers", place - len(file.careers), *each.loc[2:]))

    own = _load(path.parent, path.name, OwnFile, findings, mistakes)
    return joined, {career.slug: own.sources for career in own.careers} if own else {}


def _load(
    folder: Path,
    name: str,
    model: type[Model],
    findings: Callable[[Model], Iterable[Finding]],
    mistakes: list[Mistake],
) -> Model | None:
    try:
        text = read_text(folder, name)
    except ContentError as error:
        mistakes.extend(error.mistakes)
        return None
    return _checked(name, text, model, findings, mistakes)


def _checked(
    name: str,
    text: str,
    model: type[Model],
    findings: Callable[[Model], Iterable[Finding]],
    mistakes: list[Mistake],
) -> Model | None:
    try:
        document = yamlfile.parse(text)
    except yamlfile.YamlError as error:
        mistakes.append(Mistake(name, error.line, "", f"the file {error.problem}", "then check again"))
        return None
    mistakes.extend(
        Mistake(name, twice.line, "", f"the key {twice.key!r} stands twice", "keep one of them")
        for twice in document.repeated
    )
    try:
        loaded = model.model_validate(document.data)
        found = [(each.loc, each.problem, each.remedy) for each in findings(loaded)]
    except ValidationError as error:
        loaded, found = None, list(explained(error))
    for loc, problem, remedy in found:
        mistakes.append(Mistake(name, document.line_of(loc), entry_name(document.data, loc), problem, remedy))
    return loaded


def _load_countries(
    folder: Path, careers: CareersFile | None, mistakes: list[Mistake]
) -> Iterator[tuple[str, Country]]:
    """Yield the countries that there are files for, by their codes."""
    for path in sorted((folder / COUNTRIES).glob("*.yaml")):
        name = f"{COUNTRIES}/{path.name}"
        mistakes.extend(Mistake(name, 1, "", each.problem, each.remedy) for each in name_findings(path.stem))
        country = _load(folder, name, Country, lambda each: country_findings(each, careers), mistakes)
        if country:
            yield path.stem.upper(), country


def _load_guides(
    folder: Path, careers: CareersFile | None, mistakes: list[Mistake], *, thorough: bool
) -> Iterator[tuple[str, Guide]]:
    for path in _guide_files(folder, mistakes):
        name = f"{GUIDES}/{path.name}"
        try:
            text = read_text(folder, name)
        except ContentError as error:
            mistakes.extend(error.mistakes)
            continue
        guide = read_guide(path.stem, text)
        findings = [*structure_findings(guide, careers)]
        if thorough:
            findings += text_findings(guide, text, careers)
        mistakes.extend(Mistake(name, each.line, "", each.problem, each.remedy) for each in findings)
        yield path.stem, guide


def _load_guide_texts(
    folder: Path, place: str, source: Library, titles: Mapping[str, str], mistakes: list[Mistake]
) -> Iterator[tuple[str, Guide]]:
    for path in _guide_files(folder, mistakes, place):
        name = f"{place}/{path.name}"
        if path.stem not in source.guides:
            mistakes.append(Mistake(name, 1, "", "there is no guide that it translates", "name it after one"))
            continue
        try:
            guide = read_translation(read_text(folder, name), source.guides[path.stem])
        except ContentError as error:
            mistakes.extend(error.mistakes)
            continue
        english = source.guides[path.stem]
        findings = guide_text_findings(guide, english, titles.get(path.stem) or english.title)
        mistakes.extend(Mistake(name, each.line, "", each.problem, each.remedy) for each in findings)
        yield path.stem, guide


def _guide_files(folder: Path, mistakes: list[Mistake], place: str = GUIDES) -> Iterator[Path]:
    """Yield the guides, and name what stands beside them and would never be read."""
    if not (folder / place).is_dir():
        return
    for path in sorted((folder / place).iterdir()):
        name = f"{place}/{path.name}"
        # Emacs, vim, macOS and others keep such files while somebody edits a guide.
        if path.name.startswith(HIDDEN) or path.name.endswith("~") or path.name == "README.md":
            continue
        if path.is_dir():
            mistakes.append(Mistake(name, 1, "", "folders in here are not read", "put the guides beside it"))
        elif path.suffix != ".md":
            mistakes.append(Mistake(name, 1, "", "it would never be read", "name it after a career, with .md"))
        else:
            yield path
