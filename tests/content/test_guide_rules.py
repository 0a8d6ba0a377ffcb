"""What a guide must hold, each rule broken in a guide that keeps all others."""

import pytest

from quiz.content import loading
from quiz.content.careers import CareersFile
from quiz.content.guide_rules import structure_findings, text_findings, words
from quiz.content.guides import read_guide
from quiz.content.mistakes import ContentError
from tests.folders import DATA, Folder

TEXT = (DATA / "content" / "guides" / "kite-maker.md").read_text(encoding="utf-8")
GUIDE = "guides/kite-maker.md"


@pytest.fixture(scope="module")
def catalogue() -> CareersFile:
    return loading.load(DATA / "content").careers_file


def findings(text: str, catalogue: CareersFile | None, slug: str = "kite-maker") -> list[str]:
    guide = read_guide(slug, text)
    found = (*structure_findings(guide, catalogue), *text_findings(guide, text, catalogue))
    return [f"{each.line}: {each.problem}; {each.remedy}" for each in found]


def line_of(part: str, text: str = TEXT) -> int:
    return text.split(part, 1)[0].count("\n") + 1


LAST = line_of("## Questions to ask")
SETTING = next(line for line in TEXT.splitlines() if line.startswith("Words on setting"))


def test_a_whole_guide_has_no_finding(catalogue: CareersFile) -> None:
    assert findings(TEXT, catalogue) == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("# Kite maker", "# Kite seller", "1: the first line is not the career's title; write '# Kite maker'"),
        ("# Kite maker\n", "", "1: the first line is not the career's title; write '# Kite maker'"),
        ("# Kite maker\n", "Some words.\n", "1: the first line is not the career's title; write '# Kite maker'"),
        ("## Setting and hours", "## Setting", "no guide has the section 'Setting'; use the fixed headings"),
        (f"## Setting and hours\n\n{SETTING}\n", "", "the section 'Setting and hours' is missing; write it"),
        (SETTING, f"{SETTING}\n\n## Summary\n\nMore.", "the section 'Summary' stands more than once; give each"),
        (SETTING, "", f"{line_of('## Setting')}: the section 'Setting and hours' is empty; write it"),
        (
            SETTING,
            "Short.",
            f"{line_of('## Setting')}: the section 'Setting and hours' has 1 words; say it in 35 to 73",
        ),
        (SETTING, "long " * 74, "the section 'Setting and hours' has 74 words; say it in 35 to 73"),
        ("- Point 1 of what you do", "Point 1 of what you do", "the section 'What you do' has 5 bullets; give 6 to 8"),
        ("- Point 3 of try it first", "- And\n- Point 3 of try it first", "'Try it first' has 4 bullets; give 3"),
        ("**License:** None is needed.", "", "there is no line that begins with **License:**; say who grants it, or"),
        (
            "**License:** None is needed.",
            f"**License:** {'wind ' * 46}",
            "the line of the license has 46 words; say it in",
        ),
        (
            SETTING,
            f"{SETTING} You earn $50,000 here.",
            "a figure of pay or of shares would grow old here; leave it to the",
        ),
        (SETTING, f"{SETTING} About 30 percent work at night.", "a figure of pay or of shares would grow old here"),
    ],
)
def test_what_is_wrong_with_a_guide_is_told_with_its_line(
    catalogue: CareersFile, old: str, new: str, told: str
) -> None:
    assert old in TEXT
    assert [each for each in findings(TEXT.replace(old, new, 1), catalogue) if told in each]


def test_sections_out_of_order_are_told_with_the_order(catalogue: CareersFile) -> None:
    swapped = TEXT.replace("## Setting and hours", "## X").replace("## Advice", "## Setting and hours")
    found = findings(swapped.replace("## X", "## Advice"), catalogue)
    assert found[0].startswith("1: the sections are out of order; order them: Summary, A day at work, What you do")


def test_a_guide_that_is_too_short_or_too_long_as_a_whole_is_told(catalogue: CareersFile) -> None:
    advice = next(line for line in TEXT.splitlines() if line.startswith("Words on advice"))
    long = TEXT.replace(advice, f"{advice} {'wind ' * 500}")
    assert [each for each in findings(long, catalogue) if each.startswith("1: the guide has ") and "600 to 950" in each]


def test_where_the_work_takes_little_preparation_a_guide_is_shorter_and_may_do_without_two_sections(
    catalogue: CareersFile,
) -> None:
    light = TEXT.replace("# Kite maker", "# Lamp polisher")
    for heading in ("Skills explained", "Good to know"):
        start = light.index(f"## {heading}")
        light = light[:start] + light[light.index("\n## ", start) + 1 :]
    assert findings(light, catalogue, "lamp-polisher") == []
    assert [each for each in findings(light, catalogue) if "'Good to know' is missing" in each]


def test_a_guide_to_no_career_says_how_to_name_the_file(catalogue: CareersFile) -> None:
    assert "1: there is no career 'kite'; name the file after the slug of a career" in findings(TEXT, catalogue, "kite")


def test_without_a_catalogue_the_title_is_not_compared() -> None:
    assert findings(TEXT.replace("# Kite maker", "# Anything"), None) == []


@pytest.mark.parametrize("text", ["", "\n\n", "Only words.", "## Summary", "# Kite maker"])
def test_a_hardly_begun_guide_is_told_what_it_lacks(catalogue: CareersFile, text: str) -> None:
    assert any("the section 'Try it first' is missing" in each for each in findings(text, catalogue))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Words <b>here</b>.", "HTML would be shown as it is; write it in Markdown, or take it out"),
        ("Words.<br>", "HTML would be shown as it is; write it in Markdown, or take it out"),
        ("<!-- later -->", "a comment would be shown to readers; take it out"),
        ("![A kite](https://example.org/kite.png)", "a picture would not be shown; take it out"),
        ("|---|---|", "a table would be shown as a row of signs; write it as a list"),
        ("[Up](/careers/nobody)", "the link to '/careers/nobody' leads nowhere; mend it, or take it out"),
        ("[Up](#nowhere)", "the link to '#nowhere' leads nowhere; mend it, or take it out"),
        ("[Up](www.example.org)", "the link to 'www.example.org' leads nowhere; mend it, or take it out"),
        ("[Up](http://)", "the link to 'http://' leads nowhere; mend it, or take it out"),
    ],
)
def test_what_a_guide_cannot_show_is_told_with_its_line(catalogue: CareersFile, said: str, told: str) -> None:
    text = TEXT.replace(SETTING, f"{SETTING}\n{said}")
    assert f"{line_of(said, text)}: {told}" in findings(text, catalogue)


@pytest.mark.parametrize(
    "link", ["/careers/lamp-lighter", "#setting", "https://example.org/a?b=1", "mailto:a@example.org"]
)
def test_a_link_that_leads_somewhere_is_fine(catalogue: CareersFile, link: str) -> None:
    assert findings(TEXT.replace(SETTING, f"{SETTING} [There]({link}), 3 < 4 and 5 > 2."), catalogue) == []


def test_bullets_inside_bullets_do_not_count(catalogue: CareersFile) -> None:
    first = next(line for line in TEXT.splitlines() if line.startswith("- "))
    assert findings(TEXT.replace(first, f"{first}\n  - inner", 1), catalogue) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [("Two words.", 2), ("It's well-known.", 2), ("[a link](/careers/actor) here", 3), ("**Bold** and 24 hours", 4)],
)
def test_words_are_counted_without_signs_and_addresses(text: str, count: int) -> None:
    assert words(text) == count


def test_the_site_starts_on_a_guide_of_the_wrong_length_and_the_check_tells_it(content: Folder) -> None:
    content.edit(GUIDE, SETTING, "Short.")
    assert loading.load(content.path).guides
    with pytest.raises(ContentError, match="the section 'Setting and hours' has 1 words"):
        loading.load(content.path, thorough=True)
    content.edit(GUIDE, "## Summary", "## Sumary")
    with pytest.raises(ContentError, match="the section 'Summary' is missing"):
        loading.load(content.path)
