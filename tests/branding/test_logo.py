from pathlib import Path

import pytest

from quiz.branding.logo import LARGEST, PNG, read_logo
from quiz.branding.wrong import WrongValueError

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">{}</svg>'


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "logo"


@pytest.mark.parametrize(
    "inside",
    [
        '<path d="M0 0h9v9z" style="fill:#123456"/>',
        '<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use x:href="#a"/>',
        '<image href="data:image/png;base64,AAAA"/>',
        "<style>.a{fill:red}</style><title>On the road</title>",
    ],
)
def test_a_picture_is_taken_as_it_is(file: Path, inside: str) -> None:
    file.write_text(SVG.format(inside))
    logo = read_logo(file)
    assert (logo.name, logo.mimetype) == ("logo.svg", "image/svg+xml")
    assert logo.content == file.read_bytes()


def test_a_png_is_taken(file: Path) -> None:
    file.write_bytes(PNG + b"rest")
    assert read_logo(file).name == "logo.png"


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        ("<script>alert(1)</script>", "the SVG has a <script>; take it out"),
        ('<rect onclick="alert(1)"/>', "<rect> of the SVG has a script (onclick)"),
        ('<rect ONLOAD="alert(1)"/>', "has a script (onload)"),
        ('<a href="javascript:alert(1)"/>', "<a> of the SVG leads elsewhere"),
        ('<use x:href="https://elsewhere.example/x.svg#a"/>', "<use> of the SVG leads elsewhere"),
        ('<image href="data:image/svg+xml;base64,AA"/>', "<image> of the SVG leads elsewhere"),
        ("<foreignObject/>", "the SVG has a <foreignobject>"),
        ('<animate attributeName="href" to="x"/>', "the SVG has a <animate>"),
        ("<style>@import 'https://elsewhere.example'</style>", "a <style> of the SVG loads something"),
        ('<rect style="fill:url(https://elsewhere.example/a)"/>', "<rect> of the SVG loads something (style)"),
        ('<rect fill="url( //elsewhere.example/a)"/>', "<rect> of the SVG loads something (fill)"),
    ],
)
def test_an_svg_that_does_more_than_show_is_refused(file: Path, inside: str, told: str) -> None:
    file.write_text(SVG.format(inside))
    with pytest.raises(WrongValueError) as caught:
        read_logo(file)
    assert told in str(caught.value)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"GIF89a", "the file is neither a PNG nor an SVG"),
        (b"<html/>", "the file is XML, but no SVG"),
        (b'<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', "the SVG has a document type"),
        (b"<!doctype svg><svg/>", "the SVG has a document type"),
        (b'<?xml version="1.0" encoding="nothing"?><svg/>', "neither a PNG nor an SVG"),
        (PNG + b"x" * LARGEST, "the file has 51 KB; make it smaller, at most 50 KB"),
    ],
)
def test_a_file_that_is_no_small_picture_is_refused(file: Path, content: bytes, told: str) -> None:
    file.write_bytes(content)
    with pytest.raises(WrongValueError) as caught:
        read_logo(file)
    assert told in str(caught.value)


def test_a_file_that_is_not_there_is_named(file: Path) -> None:
    with pytest.raises(WrongValueError, match=r"cannot be read \(No such file or directory\)"):
        read_logo(file)
