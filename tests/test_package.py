"""The package: what a wheel holds, and that a site starts from it in a folder that has nothing to do with it.

The wheel is built and installed as anybody would, but offline: what it needs comes from the environment of the tests.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from flask import Flask

from quiz.content.loading import Library
from quiz.web.assets import FILES
from tests.conftest import ROOT
from tests.served import Served, environment, serving

pytestmark = pytest.mark.slow

SHIPPED = "quiz/content/shipped"
TRANSLATED = "translations/de/interface.po"
IN_THE_PROGRAM = {".woff2", ".txt", ".py", ".html", ".xml", ".css", ".js", ".svg", ".ico", ".pot"}


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    ended = subprocess.run(command, cwd=cwd, env=environment(), capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def built(target: str, source: Path, to: Path) -> Path:
    run(sys.executable, "-m", "hatchling", "build", "--target", target, "--directory", to, cwd=source)
    (found,) = to.iterdir()
    return found


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source distribution, unpacked, with one text translated as the README says."""
    archive = built("sdist", ROOT, tmp_path_factory.mktemp("archive"))
    unpacked = tmp_path_factory.mktemp("source")
    shutil.unpack_archive(archive, unpacked, filter="data")
    (folder,) = unpacked.iterdir()
    pybabel = Path(sys.executable).with_name("pybabel")
    (folder / "translations" / "de").mkdir()
    run(pybabel, "init", "-i", "quiz/wording/messages.pot", "-o", TRANSLATED, "-l", "de", cwd=folder)
    texts = folder / TRANSLATED
    untranslated = 'msgid "How it works"\nmsgstr ""'
    assert untranslated in texts.read_text()
    texts.write_text(texts.read_text().replace(untranslated, 'msgid "How it works"\nmsgstr "So geht es"'))
    return folder


@pytest.fixture(scope="module")
def wheel(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built("wheel", source, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sixways(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command, installed into a virtual environment of its own."""
    home = tmp_path_factory.mktemp("installed")
    run(sys.executable, "-m", "venv", home)
    python = home / "bin" / "python"
    run(python, "-m", "pip", "install", "--no-deps", "--no-index", wheel)
    packages = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    needed = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    Path(packages, "needed.pth").write_text("\n".join(needed))
    return home / "bin" / "sixways"


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a package of the same name, as somebody else's program may have it."""
    folder = tmp_path_factory.mktemp("elsewhere")
    (folder / "quiz").mkdir()
    (folder / "quiz" / "__init__.py").write_text("raise RuntimeError('this quiz is not ours')\n")
    return folder


@pytest.fixture(scope="module")
def served(sixways: Path, elsewhere: Path) -> Iterator[Served]:
    with serving(str(sixways), "run", cwd=elsewhere) as found:
        yield found


def test_the_wheel_holds_the_program_with_its_content_and_nothing_else(wheel: Path) -> None:
    program = {
        path.relative_to(ROOT).as_posix() for path in (ROOT / "quiz").rglob("*.*") if path.suffix in IN_THE_PROGRAM
    }
    guides = {f"{SHIPPED}/guides/{path.name}" for path in (ROOT / "guides").glob("*.md")}
    texts = (path.relative_to(ROOT).as_posix() for path in (ROOT / "translations").rglob("*.*"))
    translations = {f"{SHIPPED}/{name}" for name in texts}
    content = {f"{SHIPPED}/questions.yaml", f"{SHIPPED}/careers.yaml"} | guides | translations
    held = {name for name in ZipFile(wheel).namelist() if ".dist-info/" not in name}
    assert held == program | content | {f"{SHIPPED}/{TRANSLATED}"}


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/", "Six types"),
        ("/questions/{code}/1", "Repair the brakes on a bicycle"),
        ("/results/{code}", "/careers/"),
        ("/careers/associate-producer?code={code}", "Associate producer"),
        ("/method", "How it works"),
    ],
)
def test_the_installed_site_shows_the_pages_of_the_checkout(
    served: Served, app: Flask, code: str, path: str, words: str
) -> None:
    page = served.get(path.format(code=code))
    assert words in page
    base = f"http://{served.host}:{served.port}"
    assert page == app.test_client().get(path.format(code=code), base_url=base).text


def test_the_installed_site_has_its_style_script_and_emblem(served: Served) -> None:
    linked = re.findall(r'(?:src|href)="(/static/\w+/(\S+?))"', served.get("/"))
    files = {name.partition("#")[0] for _, name in linked}
    assert files == {"sixways.css", "start.css", "print.css", "sixways.js", "sixways.svg", "icons.svg"}
    for address, name in linked:
        assert served.get(address) == FILES[name.partition("#")[0]].decode()


def test_the_installed_site_speaks_the_languages_that_are_inside(served: Served) -> None:
    assert "¿Qué trabajo te gustaría hacer?" in served.get("/es/")


def test_the_installed_command_checks_the_content_inside(sixways: Path, elsewhere: Path, library: Library) -> None:
    counts = (len(library.questions.items), len(library.questions.questionnaires), len(library.careers_file.careers))
    told = run(sixways, "check", cwd=elsewhere)
    assert re.findall(r"\d+", told)[:3] == [str(count) for count in counts]
    assert f"{len(library.guides)} guide" in told
    assert "\nde: 1 of " in told, "the text that was translated as the README says"
