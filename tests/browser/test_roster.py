"""A class in a browser: from a file with thirty links to a page, sheets and tables; names never leave the browser."""

import csv
import re
import sys
import time
from io import StringIO
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from quiz.person.answers import Closer, encode, grouped
from quiz.web.site import Site
from tests.browser.steps import axe_finds, sheets_of
from tests.conftest import ROOT
from tests.rosters import BEGUN, FIRST, LEVEL, people, roster
from tests.served import serving

CODE_LINE = re.compile(r"^(?:~\d+~ )?[0-9A-Z]+$")


@pytest.fixture
def file(site: Site, tmp_path: Path) -> Path:
    """The links of thirty people as a table, with a line that cannot be read and one without a link."""
    path = tmp_path / "class.csv"
    path.write_text(f"Name,Link\n{roster(site, 30)}\nBad Bob,https://x.example/results/S2ABC\nAda was ill\n", "utf-8")
    return path


def show(page: Page, text: str) -> None:
    """Paste a list into the page for a group, and ask for it."""
    page.goto("/group")
    page.get_by_label("Links or codes").fill(text)
    page.get_by_role("button", name="Show the group").click()


@pytest.fixture
def class_page(context: BrowserContext) -> Page:
    """A tab whose print dialog stays away."""
    page = context.new_page()
    page.add_init_script("window.printed = 0; window.print = () => { window.printed += 1; }")
    return page


def test_thirty_links_from_a_file_become_a_page_sheets_and_tables_and_leave_nothing(
    browser: Browser, site: Site, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    codes = [encode(each) for each in people(site, 30)]
    home, told = tmp_path / "server", []
    home.mkdir()
    command = (sys.executable, "-m", "quiz", "run")
    with serving(*command, cwd=home, merged="yes", TMPDIR=str(home), PYTHONPATH=str(ROOT)) as served:
        context = browser.new_context(base_url=f"http://{served.host}:{served.port}", accept_downloads=True)
        page = context.new_page()
        page.add_init_script("window.print = () => {}")
        page.on("request", lambda asked: told.append(f"{asked.url} {asked.headers}"))
        page.on("response", lambda answer: told.append(str(answer.headers)))
        start = time.monotonic()
        page.goto("/group")
        page.get_by_label("Or a file").set_input_files(file)
        page.get_by_role("button", name="Show the group").click()
        expect(page.get_by_role("heading", level=1)).to_contain_text("This group leans")
        with page.expect_download() as people_file:
            page.get_by_role("button", name="CSV of people").click()
        with page.expect_download() as careers_file:
            page.get_by_role("button", name="CSV of careers").click()
        page.get_by_role("button", name="Print all").click()
        expect(page.locator(".person")).to_have_count(30)
        sheets = page.pdf(format="A4")
        took = time.monotonic() - start
        tables = [Path(each.value.path()).read_text("utf-8-sig") for each in (people_file, careers_file)]
        stored = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])")
        cookies = context.cookies()
        context.close()
        log = served.stopped()
    with capsys.disabled():
        sys.stdout.write(f" (from file to sheets and tables in {took:.1f} s) ")
    assert sheets_of(sheets) == 30
    assert [row["Name"] for row in csv.DictReader(StringIO(tables[0]))][:2] == ["Ann 1", "Ben 2"]
    assert len(list(csv.DictReader(StringIO(tables[0])))) == 30
    left = [path.read_text("utf-8", "replace") for path in home.rglob("*") if path.is_file()]
    for place in (log, stored, str(cookies), *tables, *left, *told):
        assert not any(code in place for code in codes)
    assert cookies == []
    assert not any(name in place for name in ("Ann 1", "Ann+1") for place in (log, *left, *told))


def sent_by(page: Page) -> list[str]:
    """Return what a page sends from now on."""
    sent: list[str] = []
    page.on("request", lambda asked: sent.append(asked.post_data or "") if asked.method == "POST" else None)
    return sent


def test_names_stay_in_the_browser_and_come_back_into_everything_it_shows(class_page: Page, file: Path) -> None:
    page, sent = class_page, sent_by(class_page)
    page.goto("/group")
    expect(page.get_by_text("Names stay in this browser.")).to_be_visible()
    expect(page.get_by_text("Without JavaScript, names are sent")).to_be_hidden()
    page.get_by_label("Or a file").set_input_files(file)
    page.get_by_role("button", name="Show the group").click()
    expect(page.get_by_role("link", name="Ann 1", exact=True)).to_be_visible()
    expect(page.get_by_text("Line 32 Bad Bob,https://x.example/results/S2ABC")).to_be_visible()
    page.get_by_text("other lines added nobody").click()
    expect(page.get_by_text("Line 33 Ada was ill: no code in it")).to_be_visible()
    with page.expect_download() as table:
        page.get_by_role("button", name="CSV of careers").click()
    rows = list(csv.DictReader(StringIO(Path(table.value.path()).read_text("utf-8-sig"))))
    assert all(name.split()[0] in FIRST for row in rows for name in row["Who"].split("; "))
    page.get_by_role("button", name="Print all").click()
    expect(page.locator(".person .name").first).to_contain_text("Ann 1")
    assert page.evaluate("printed") == 1
    assert len(sent) == 3
    for body in sent:
        assert not any(name in body for name in ("Ann 1", "Bad Bob", "Ada was ill", "Name", "example"))
        lines = body.split("\r\n\r\n")[1].split("\r\n------")[0].split("\r\n")
        assert [line for line in lines if not CODE_LINE.match(line)] == ["-", "/results/S2ABC", "-"]


def test_sheets_look_the_same_with_and_without_a_script(browser: Browser, address: str, site: Site) -> None:
    places = []
    for scripts in (True, False):
        context = browser.new_context(base_url=address, java_script_enabled=scripts, reduced_motion="reduce")
        page = context.new_page()
        page.add_init_script("window.print = () => {}")
        show(page, roster(site, 6))
        expect(page.get_by_role("heading", name="Who is who?")).to_be_visible()
        page.get_by_role("button", name="Print all").click()
        expect(page.locator(".person")).to_have_count(6)
        expect(page.locator(".panel h1")).to_have_css("font-weight", "800")
        places.append(
            [page.locator(part).first.bounding_box() for part in (".panel h1", ".person", ".person .em.large")]
        )
        context.close()
    assert places[0] == places[1]


def test_back_leads_from_the_sheets_to_the_group_and_to_the_field(class_page: Page, site: Site) -> None:
    page = class_page
    show(page, roster(site, 6))
    page.get_by_role("button", name="Print all").click()
    expect(page.locator(".person")).to_have_count(6)
    page.get_by_role("button", name="Back to the group").click()
    expect(page.get_by_role("heading", name="Who is who?")).to_be_visible()
    page.go_back()
    expect(page.get_by_label("Links or codes")).to_have_value(roster(site, 6))
    page.go_forward()
    expect(page.get_by_role("link", name="Ann 1", exact=True)).to_be_visible()
    assert page.url.endswith("/group")


FORMS = {
    "a name and a link": ("Ann Lee, https://x.example/results/{}?have=3", "Ann Lee"),
    "quotation marks": ('"Lee, Ann","https://x.example/results/{}"', "Lee, Ann"),
    "cells of a spreadsheet": ("Ann Lee\t{}", "Ann Lee"),
    "small letters behind a name": ("1. Ann Lee: {lower}", "Ann Lee"),
    "groups with hyphens": ("{grouped} – Ann Lee", "Ann Lee"),
    "groups with spaces": ("Ann Lee {spaced}", "Ann Lee"),
    "an escaped link": ("Ann Lee https%3A%2F%2Fx.example%2Fresults%2F{}", "Ann Lee"),
    "a formula": ("=1+1\t{}", "1+1"),
    "markup": ("<b>Ann {}", "b>Ann"),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("closer", [False, True])
def test_the_script_reads_a_line_as_the_server_does(class_page: Page, site: Site, form: str, closer: bool) -> None:
    record = people(site, 1)[0]
    if closer:
        record = type(record)(record.head, record.values, Closer("K1", 82, ((0, 4), (9, 0), (40, 3))))
    code = encode(record)
    written = grouped(code)
    line, name = FORMS[form]
    text = line.format(code, lower=code.lower(), grouped=written, spaced=written.replace("-", " "))
    page, sent = class_page, sent_by(class_page)
    show(page, text)
    expect(page.get_by_role("link", name=name, exact=True).first).to_be_visible()
    assert f"~1~ {code}\r\n" in sent[0]
    assert page.get_by_role("link", name=name, exact=True).first.get_attribute("href") == f"/results/{code}"


def test_a_link_that_a_mail_broke_keeps_its_name_and_the_lines_their_numbers(class_page: Page, site: Site) -> None:
    code = encode(people(site, 1)[0])
    page, sent = class_page, sent_by(class_page)
    show(page, f"Ann /results/{code[:12]}=\n{code[12:]}\nnobody here")
    expect(page.get_by_role("link", name="Ann", exact=True).first).to_be_visible()
    page.get_by_text("1 other line added nobody").click()
    expect(page.get_by_text("Line 3 nobody here")).to_be_visible()
    assert code in sent[0]


@pytest.mark.parametrize(
    ("content", "told"), [(b"PK\x03\x04\0\0", "This file is no text."), (b"x" * 1_100_000, "This file is too large.")]
)
def test_a_file_that_cannot_be_read_is_refused_before_anything_is_sent(
    class_page: Page, tmp_path: Path, content: bytes, told: str
) -> None:
    page, sent = class_page, sent_by(class_page)
    (tmp_path / "class.bin").write_bytes(content)
    page.goto("/group")
    page.get_by_label("Or a file").set_input_files(tmp_path / "class.bin")
    page.get_by_role("button", name="Show the group").click()
    expect(page.get_by_role("alert")).to_contain_text(told)
    assert sent == []


def test_all_of_it_works_without_a_script_and_says_that_names_are_sent(
    browser: Browser, address: str, file: Path
) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False, accept_downloads=True)
    page = context.new_page()
    page.goto("/group")
    expect(page.get_by_text("Without JavaScript, names are sent with the codes, used for the answer")).to_be_visible()
    page.get_by_label("Or a file").set_input_files(file)
    page.get_by_role("button", name="Show the group").click()
    expect(page.get_by_role("link", name="Ann 1", exact=True)).to_be_visible()
    with page.expect_download() as table:
        page.get_by_role("button", name="CSV of people").click()
    assert "Ann 1" in Path(table.value.path()).read_text("utf-8-sig")
    page.get_by_role("button", name="Print all").click()
    expect(page.locator(".person")).to_have_count(30)
    page.get_by_role("button", name="Back to the group").click()
    expect(page.get_by_role("heading", name="Who is who?")).to_be_visible()
    context.close()


@pytest.mark.parametrize("sheet", ["A4", "Letter"])
def test_each_person_has_one_sheet_with_room_for_notes(class_page: Page, site: Site, sheet: str) -> None:
    page = class_page
    long = f"A person with a name that is as long as a name can be here, {encode(LEVEL)}"
    lines = f"{roster(site, 28)}\n{long}\nHal,{encode(BEGUN)}"
    show(page, lines)
    page.get_by_role("button", name="Print all").click()
    expect(page.locator(".person")).to_have_count(30)
    assert sheets_of(page.pdf(format=sheet, print_background=True)) == 30
    page.set_viewport_size({"width": 695 if sheet == "A4" else 718, "height": 1000})
    page.emulate_media(media="print")
    for each in page.locator(".person").all():
        assert each.evaluate("each => each.scrollHeight <= each.clientHeight")
        notes = each.locator(".notes").bounding_box()
        assert notes is not None
        assert notes["height"] >= 120


@pytest.mark.parametrize(("paper", "sheets"), [("lesson", 2), ("letter", 1), ("privacy", 1)])
@pytest.mark.parametrize("sheet", ["A4", "Letter"])
def test_papers_fit_their_sheets(page: Page, paper: str, sheets: int, sheet: str) -> None:
    page.goto(f"/group/{paper}")
    assert sheets_of(page.pdf(format=sheet, print_background=True)) == sheets


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("part", ["group", "sheets"])
def test_axe_finds_nothing_in_what_is_shown_of_a_group(
    browser: Browser, address: str, site: Site, scheme: str, part: str
) -> None:
    context = browser.new_context(base_url=address, color_scheme="dark" if scheme == "dark" else "light")
    page = context.new_page()
    page.add_init_script("window.print = () => {}")
    show(page, f"{roster(site, 12)}\nHal,{encode(BEGUN)}\nBad,/results/S2ABC\nnobody")
    expect(page.get_by_role("heading", name="Who is who?")).to_be_visible()
    if part == "sheets":
        page.get_by_role("button", name="Print all").click()
        expect(page.locator(".person").first).to_be_visible()
    assert axe_finds(page) == []
    context.close()


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_a_group_and_its_sheets_scroll_down_only(class_page: Page, site: Site, width: int) -> None:
    page = class_page
    page.set_viewport_size({"width": width, "height": 800})
    show(page, roster(site, 12))
    expect(page.get_by_role("heading", name="Who is who?")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.get_by_role("button", name="Print all").click()
    expect(page.locator(".person").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_link_for_a_class_can_be_copied(context: BrowserContext, address: str) -> None:
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=address)
    page = context.new_page()
    page.goto("/group?form=full&back=Send+it+to+Ms+Lee.#class")
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == f"{address}/?form=full&back=Send+it+to+Ms+Lee."
