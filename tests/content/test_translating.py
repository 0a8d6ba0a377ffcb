import pytest

from quiz.content.coverage import coverage
from quiz.content.foreign import foreign, plain
from quiz.content.guides import read_translation
from quiz.content.loading import Library, load, load_translation
from quiz.content.mistakes import ContentError
from quiz.content.translating import in_language
from tests.folders import Folder

QUESTIONS = """
scale:
  Strongly dislike: Sehr ungern
  Dislike: Ungern
  Not sure: Weder noch
  Like: Gern
  Strongly like: Sehr gern
items:
  {item}: Einen Drachen bauen
"""
CAREERS = """
families:
  {family}: Kunst
careers:
  kite-maker:
    title: Drachenbauerin oder Drachenbauer
    summary: Baut Drachen
    also: [Drachenmacherin]
"""
FOLDER = "translations/de"


@pytest.fixture
def library(content: Folder) -> Library:
    return load(content.path)


@pytest.fixture
def german(content: Folder, library: Library) -> Folder:
    (content.path / FOLDER).mkdir(parents=True)
    content.write(f"{FOLDER}/questions.yaml", QUESTIONS.format(item=library.questions.items[0].id))
    career = library.careers_file.by_slug["kite-maker"]
    content.write(f"{FOLDER}/careers.yaml", CAREERS.format(family=career.family))
    return content


def test_texts_change_and_nothing_else_does(german: Folder, library: Library) -> None:
    own = in_language(library, load_translation(german.path, "de", library))
    kite, source = own.careers_file.by_slug["kite-maker"], library.careers_file.by_slug["kite-maker"]
    assert (kite.title, kite.summary, kite.also) == (
        "Drachenbauerin oder Drachenbauer",
        "Baut Drachen",
        ("Drachenmacherin",),
    )
    assert kite.figures.profile == source.figures.profile
    assert own.questions.scale[0] == "Sehr ungern"
    item, english = own.questions.items[0], library.questions.items[0]
    assert (item.text, item.type, item.interest) == ("Einen Drachen bauen", english.type, english.interest)
    assert next(iter(own.questions.items_of.values()))[0].text == "Einen Drachen bauen"
    assert library.questions.items[0].text == english.text, "the source stays as it is"


def test_what_has_no_translation_keeps_its_text_with_a_mark(german: Folder, library: Library) -> None:
    own = in_language(library, load_translation(german.path, "de", library))
    for mine, theirs in zip(own.questions.items[1:], library.questions.items[1:], strict=True):
        assert mine.text == foreign(theirs.text)
    for slug, career in library.careers_file.by_slug.items():
        if slug != "kite-maker":
            assert own.careers_file.by_slug[slug].title == foreign(career.title)
    assert {plain(text) for text in own.careers_file.groups.values()} == set(library.careers_file.groups.values())
    assert own.guides["kite-maker"].lang == "en"


def test_a_language_without_a_folder_has_nothing_translated(content: Folder, library: Library) -> None:
    own = load_translation(content.path, "de", library)
    assert coverage(own, library) == ((0, 12), (0, 6), (0, 1))
    assert in_language(library, own).questions.scale == tuple(map(foreign, library.questions.scale))


def test_how_much_is_translated_is_counted(german: Folder, library: Library) -> None:
    found = coverage(load_translation(german.path, "de", library), library)
    assert (found.items, found.careers, found.guides, found.whole) == ((1, 12), (1, 6), (0, 1), False)


@pytest.mark.parametrize(
    ("file", "slip", "told"),
    [
        (
            "questions.yaml",
            ("  Dislike: Ungern\n", ""),
            "the answers are not all there in their order; write Strongly dislike;",
        ),
        ("questions.yaml", ("Ungern", "Gern"), "'Gern' stands twice"),
        ("questions.yaml", ("items:\n", "items:\n  fly-a-kit: x\n"), "there is no item 'fly-a-kit'; "),
        ("careers.yaml", ("  kite-maker:", "  kite-makers:"), "there is no career 'kite-makers'; write kite-maker."),
        ("careers.yaml", ("families:\n", "families:\n  nowhere: x\n"), "there is no entry in families 'nowhere'; "),
        ("careers.yaml", ("title: Drachenbauerin oder Drachenbauer", f"title: {'x' * 61}"), "is 61 characters long"),
        ("careers.yaml", ("    summary: Baut Drachen\n", ""), "'summary' is missing; add it."),
        ("careers.yaml", ("careers:\n", "carers:\n"), "the key 'carers' is unknown"),
    ],
)
def test_a_slip_in_a_translation_is_told_with_file_and_remedy(
    german: Folder, library: Library, file: str, slip: tuple[str, str], told: str
) -> None:
    german.edit(f"{FOLDER}/{file}", *slip)
    with pytest.raises(ContentError) as error:
        load_translation(german.path, "de", library)
    assert f"{FOLDER}/{file}:" in str(error.value)
    assert told in str(error.value)


def test_reversed_answers_are_told(german: Folder, library: Library) -> None:
    german.edit(f"{FOLDER}/questions.yaml", "  Strongly dislike: Sehr ungern\n", "")
    german.edit(f"{FOLDER}/questions.yaml", "items:\n", "  Strongly dislike: Sehr ungern\nitems:\n")
    with pytest.raises(ContentError, match="the answers are not all there in their order"):
        load_translation(german.path, "de", library)


@pytest.fixture
def guided(german: Folder) -> Folder:
    """With a guide in German, whose headings are of the translator's own."""
    (german.path / FOLDER / "guides").mkdir()
    text = german.text("guides/kite-maker.md").replace("# Kite maker", "# Drachenbauerin oder Drachenbauer", 1)
    german.write(f"{FOLDER}/guides/kite-maker.md", text.replace("## ", "## Zu: "))
    return german


def test_a_translated_guide_has_the_sections_of_the_source_in_their_order(guided: Folder, library: Library) -> None:
    own = in_language(library, load_translation(guided.path, "de", library)).guides["kite-maker"]
    english = library.guides["kite-maker"]
    assert own.lang == ""
    assert [each.key for each in own.sections] == [each.key for each in english.sections]
    assert own.sections[0].heading == f"Zu: {english.sections[0].heading}"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("# Drachenbauerin oder Drachenbauer", "# Drachen", "the first line is not the career's title"),
        ("## Zu: Summary", "Zu: Summary", "sections, the English one"),
        ("- ", "", "bullets, the English one"),
    ],
)
def test_a_translated_guide_that_lacks_something_is_told(
    guided: Folder, library: Library, old: str, new: str, told: str
) -> None:
    guided.edit(f"{FOLDER}/guides/kite-maker.md", old, new)
    with pytest.raises(ContentError, match=told):
        load_translation(guided.path, "de", library)


def test_a_guide_of_no_career_is_told(guided: Folder, library: Library) -> None:
    guided.write(f"{FOLDER}/guides/lamp-lighter.md", "# Lamp")
    with pytest.raises(ContentError, match="there is no guide that it translates; name it after one"):
        load_translation(guided.path, "de", library)


def test_sections_that_are_one_too_many_keep_their_own_headings(library: Library) -> None:
    english = library.guides["kite-maker"]
    text = "# x\n" + "".join(f"## {number}\n\nx\n" for number in range(len(english.sections) + 1))
    assert len(read_translation(text, english).sections) == len(english.sections) + 1
