import gzip
import re
from urllib.parse import urljoin, urlsplit

import brotli
import pytest
from flask import Flask

from quiz.app import create_app
from quiz.content.mistakes import ContentError
from quiz.person.answers import UNSEEN, Answers, encode
from tests.addresses import NO_PAGES, PAGES
from tests.conftest import ROOT
from tests.folders import Folder
from tests.people import FULL

FIRST_FLIGHT = 14 * 1024
"""What a server may send before it has to wait for the visitor's answer, in bytes."""

IN_SPANISH = 15 * 1024
"""Spanish words are longer, so that its longest pages need a little more; most fit the first flight, too."""
MOST = 17 * 1024
"""What a first visit may load at most, in bytes."""
FACE = 30 * 1024
"""What the face may weigh, in bytes."""

PUBLIC = ("/", "/types", "/method", "/privacy", "/careers", "/careers?q=nurse", "/careers/actor", "/code", "/scores")


def private(code: str) -> tuple[str, ...]:
    some = "keep=associate-producer&keep=actor&keep=dancer&keep=art-director"
    part = encode(Answers(FULL, (0, 1, 2, 3, 4, 3, 4, 4, 0, 1) * 3 + (UNSEEN,) * 30))
    return (
        f"/results/{code}",
        f"/results/{code}?have=3&{some}",
        f"/answers/{code}",
        f"/questions/{code}/1",
        f"/sharpen/{part}",
        f"/compare/{code}?{some}",
        f"/again?first={code}&second={code}",
        f"/careers?code={code}",
        f"/careers/actor?code={code}",
    )


def test_the_face_is_small_is_free_and_comes_from_here(app: Flask) -> None:
    style = app.test_client().get(re.findall(r"/static/\S+sixways\.css", app.test_client().get("/").text)[0])
    face = re.findall(r'url\("([^"]+)"\)', style.text)
    assert face == ["schibsted-grotesk.woff2"]
    folder = ROOT / "quiz" / "web" / "static"
    assert (folder / face[0]).stat().st_size <= FACE
    assert "SIL Open Font License" in (folder / "schibsted-grotesk-license.txt").read_text()
    assert "font-display:swap" in style.text
    assert "font-src 'self'" in style.headers["Content-Security-Policy"]


def test_pages_with_answers_are_for_one_browser_alone(app: Flask, code: str) -> None:
    for address in private(code):
        answer = app.test_client().get(address)
        assert "private" in answer.headers["Cache-Control"], address
        assert "public" not in answer.headers["Cache-Control"], address
        # "no-store" would keep browsers from going back to a half-filled page.
        assert "no-store" not in answer.headers["Cache-Control"], address
        assert answer.headers["X-Robots-Tag"] == "noindex", address


@pytest.mark.parametrize("address", PUBLIC)
def test_pages_for_everybody_may_be_kept_for_an_hour(app: Flask, address: str) -> None:
    answer = app.test_client().get(address)
    assert answer.cache_control.public
    assert answer.cache_control.max_age == 3600
    assert "X-Robots-Tag" not in answer.headers


def test_an_unchanged_page_is_not_sent_again(app: Flask, code: str) -> None:
    for address in (*PUBLIC, *private(code)):
        first = app.test_client().get(address, headers={"Accept-Encoding": "br"})
        again = {"If-None-Match": first.headers["ETag"], "Accept-Encoding": "br"}
        second = app.test_client().get(address, headers=again)
        assert (second.status_code, second.data) == (304, b""), address


def test_assets_are_kept_for_ever_and_change_their_address_with_their_content(app: Flask) -> None:
    page = app.test_client().get("/").text
    addresses = {*re.findall(r"/static/[0-9a-f]{10}/[\w-]+\.(?:css|js|svg)", page)}
    assert len(addresses) >= 4
    style = next(each for each in addresses if ".css" in each)
    addresses.add(re.sub(r"[\w-]+\.css$", "schibsted-grotesk.woff2", style))
    for address in addresses:
        answer = app.test_client().get(address)
        assert answer.cache_control.immutable
        assert answer.cache_control.max_age == 365 * 24 * 3600
        older = app.test_client().get(re.sub(r"[0-9a-f]{10}", "0123456789", address))
        assert older.data == answer.data
        assert older.cache_control.no_cache
        assert not older.cache_control.immutable


@pytest.mark.parametrize("address", ["/", "/nowhere", "/results/F1", "/code?code=x"])
def test_every_answer_carries_the_strict_policy(app: Flask, address: str) -> None:
    headers = app.test_client().get(address).headers
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'self'; script-src 'self';")
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in headers


@pytest.mark.parametrize(
    ("accepts", "sent"), [("gzip, br, zstd", "br"), ("gzip, zstd", "zstd"), ("gzip", "gzip"), ("", None)]
)
def test_pages_are_compressed_as_the_browser_likes(app: Flask, accepts: str, sent: str | None) -> None:
    answer = app.test_client().get("/careers", headers={"Accept-Encoding": accepts})
    assert answer.headers.get("Content-Encoding") == sent
    assert "Accept-Encoding" in answer.headers["Vary"]


@pytest.mark.parametrize(("accepts", "sent"), [("gzip, deflate, br, zstd", "br"), ("gzip", "gzip"), ("", None)])
def test_the_stylesheet_comes_as_small_as_can_be(app: Flask, accepts: str, sent: str | None) -> None:
    style = re.findall(r"/static/\S+\.css", app.test_client().get("/").text)[0]
    plain = app.test_client().get(style).data
    answer = app.test_client().get(style, headers={"Accept-Encoding": accepts})
    assert answer.headers.get("Content-Encoding") == sent
    assert "Accept-Encoding" in answer.headers["Vary"]
    unpacked = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}[sent](answer.data)
    written = (ROOT / "quiz" / "web" / "static" / "sixways.css").read_text()
    assert unpacked == plain
    assert plain.count(b"{") == written.count("{"), "every rule is there"
    assert len(plain) < 0.9 * len(written)
    assert sent is None or len(answer.data) < 0.35 * len(plain)


@pytest.mark.parametrize(("start", "most"), [("", FIRST_FLIGHT), ("/es", IN_SPANISH)])
@pytest.mark.parametrize("accepted", ["br", "gzip, deflate, br, zstd"])
def test_every_page_fits_the_first_flight_with_style_script_and_emblem(
    app: Flask, code: str, accepted: str, start: str, most: int
) -> None:
    client = app.test_client()
    headers = {"Accept-Encoding": accepted}

    def weight(address: str) -> int:
        """Count the page and what a browser needs to show it; not what is for paper, nor the face, which swaps in."""
        needed = re.findall(r'(?:stylesheet" href|script src|icon" href)="([^"]+)"(?! media)', client.get(address).text)
        assert len(needed) >= 3
        return sum(len(client.get(each, headers=headers).data) for each in (address, *needed))

    sizes = {
        address: weight(start + address.format(code=code))
        for address in (*PUBLIC, *private(code), "/careers/associate-producer?code={code}")
    }
    # The one long guide needs a second flight beside results.
    large = {address for address, size in sizes.items() if size > most}
    assert large <= {"/careers/associate-producer?code={code}"}
    assert max(sizes.values()) <= MOST


def test_whoever_runs_the_site_gives_it_a_name_and_a_contact() -> None:
    client = create_app({"SITE_NAME": "Mill Lane School", "CONTACT": "careers@school.example"}).test_client()
    text = client.get("/privacy").text
    assert "<title>Privacy – Mill Lane School</title>" in text
    assert "mailto:careers@school.example" in text
    assert "Sixways" not in text


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SIXWAYS_SITE_NAME", "Library")
    assert create_app().config["SITE_NAME"] == "Library"


def test_the_site_works_below_another_address(app: Flask, code: str) -> None:
    base = "http://school.example/careers-quiz/"
    chosen = "keep=actor&keep=dancer&aside=model"
    pages = (
        "",
        f"results/{code}?{chosen}",
        f"compare/{code}?{chosen}",
        f"careers/actor?code={code}&{chosen}",
        f"careers?code={code}&q=nurse",
        f"answers/{code}?{chosen}",
        f"again?first={code}&second={code}",
    )
    for page in pages:
        answer = app.test_client().get(page, base_url=base)
        for href in re.findall(r'(?:href|src|action|formaction)="([^"]+)"', answer.text):
            assert urljoin(base + page, href).startswith(base), (page, href)


def test_a_site_with_few_careers_works_too(content: Folder) -> None:
    own = create_app({"CONTENT": str(content.path)})
    site = own.extensions["site"]
    questionnaire = site.questions.offered("full")
    kinds = [item.type for item in site.questions.items_of[questionnaire.head]]
    code = encode(Answers(questionnaire.head, tuple(4 if kind == "A" else 1 for kind in kinds)))
    slug = site.catalogue.careers[0].slug
    for page in (f"/results/{code}", f"/careers/{slug}?code={code}", f"/compare/{code}?keep={slug}", "/careers"):
        assert own.test_client().get(page).status_code == 200, page


def test_the_site_does_not_start_on_content_with_a_mistake(tmp_path: object) -> None:
    with pytest.raises(ContentError, match=r"questions\.yaml:1: the file is missing; put it into "):
        create_app({"CONTENT": str(tmp_path)})


def test_no_shipped_file_names_another_host() -> None:
    for path in (ROOT / "quiz").rglob("*.*"):
        if path.suffix in {".html", ".css", ".js", ".svg"}:
            text = path.read_text().replace("http://www.w3.org/2000/svg", "")
            assert "://" not in text, path


def test_every_page_of_the_site_is_in_the_list_that_all_tests_use(app: Flask, code: str) -> None:
    routes = app.url_map.bind("localhost")
    listed = {routes.match(urlsplit(address.format(code=code)).path)[0] for address in PAGES.values()}
    pages = {rule.endpoint for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())}
    assert pages - listed == NO_PAGES


@pytest.mark.parametrize("parts", [100, 101])
def test_a_form_of_more_than_a_hundred_parts_is_refused(app: Flask, code: str, parts: int) -> None:
    form = {f"name-{number}": "1" for number in range(parts)}
    answer = app.test_client().post(f"/questions/{code}/1", data=form, content_type="multipart/form-data")
    assert answer.status_code == (413 if parts > 100 else 303)
