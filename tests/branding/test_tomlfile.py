from pathlib import Path

import pytest

from quiz.branding.tomlfile import LARGEST, SettingsFileError, read

TEXT = """# A comment
site_name = "A"

colors.accent = "#123456"
[colors]
field = "#000000"

[[footer_links]]
name = "B"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "sixways.toml"


def test_every_key_is_found_on_its_line(file: Path) -> None:
    file.write_text(TEXT.replace('colors.accent = "#123456"\n', ""))
    found = read(file)
    assert found.values["colors"] == {"field": "#000000"}
    assert found.where("site_name") == "sixways.toml:2: site_name"
    assert found.where("colors", "field") == "sixways.toml:5: colors.field"
    assert found.where("colors", "accent") == "sixways.toml:4: colors.accent"
    assert found.where("footer_links") == "sixways.toml:7: footer_links"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'a = "b\n', "sixways.toml:1: this is not TOML (illegal character '\\n'); look for a missing quote"),
        (b"a = 1\nb = \n", "sixways.toml:2: this is not TOML (invalid value)"),
        (b"a = 1\na = 2\n", "sixways.toml:2: this is not TOML (cannot overwrite a value)"),
        (b"a = [1,", "sixways.toml:1: this is not TOML (invalid value)"),
        (b"a = 1\nb = '\xff'\n", "sixways.toml:2: this is not UTF-8 text; save it as UTF-8."),
        (b"#" * (LARGEST + 1), "sixways.toml:1: the file is larger than any settings"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_the_line(file: Path, content: bytes, told: str) -> None:
    file.write_bytes(content)
    with pytest.raises(SettingsFileError) as caught:
        read(file)
    assert str(caught.value).startswith(told)


def test_a_file_that_is_not_there_is_named(file: Path) -> None:
    with pytest.raises(SettingsFileError, match=r"sixways\.toml: the file cannot be read \(No such file"):
        read(file)


def test_a_mark_at_the_beginning_of_the_file_is_no_key(file: Path) -> None:
    file.write_bytes(b'\xef\xbb\xbfsite_name = "A"\n')
    assert read(file).values == {"site_name": "A"}
