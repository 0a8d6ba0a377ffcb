"""The rooms of the house, as an executable check: imports point one way, and each library stays where it belongs."""

import ast
import re
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

QUIZ = Path(__file__).parent.parent / "quiz"

MAY_IMPORT = {
    "riasec": set(),
    "person": {"riasec"},
    "content": {"riasec"},
    "careers": {"riasec", "person", "content"},
    "branding": {"content"},
    "wording": {"riasec", "person", "content", "careers"},
    "cohort": {"riasec", "person", "content", "careers"},
    "upkeep": {"riasec", "content", "branding", "wording", "settings"},
    "web": {"riasec", "person", "content", "careers", "wording", "branding", "release"},
    "quiet": set(),
    "release": set(),
    "settings": {"content", "wording", "branding"},
    "app": {"riasec", "person", "content", "careers", "wording", "web", "settings", "quiet", "branding"},
    "serving": {"settings"},
    "__main__": {"cohort", "upkeep", "serving", "settings", "quiet", "release"},
}
"""Which rooms each may import from, besides itself. Nothing imports ``app``: a server is told its name."""

ARROW = "blocks cells cluster cutting outputs parts people running sources"
"""The modules of cohorts that know Arrow."""
ONLY_IN = {
    "yaml": {"content.yamlfile", "upkeep.renewal"},
    "wtforms": {"web.forms"},
    "rapidfuzz": {"careers.searching.search", "careers.searching.spelling", "content.nearest"},
    "markdown_it": {"content.guides"},
    "sqlite3": {"careers.searching.engine"},
    "snowballstemmer": {"careers.searching.tongue"},
    "babel": {"wording.language", "wording.interface"},
    "click": {"cohort.commands", "upkeep.commands", "__main__"},
    "gunicorn": {"serving.running", "serving.worker", "serving.logs"},
    "prometheus_client": {"serving.metrics"},
    "waitress": {"serving.connections", "serving.worker"},
    "brotli": {"web.api.files", "web.assets"},
    "rcssmin": {"web.assets"},
    "rjsmin": {"web.assets"},
    "jinja2": {"web.templating"},
    "distributed": {"cohort.cluster"},
    "pyarrow": {f"cohort.{name}" for name in ARROW.split()},
    "tqdm": {"cohort.progress"},
    "spectree": {"web.api.document"},
    "python_calamine": {"upkeep.workbooks"},
}
FLASK_OUTSIDE_WEB = {"app"}
FILES_OPENED_IN = {
    *("branding.logo", "branding.tomlfile"),
    *("cohort.blocks", "cohort.folder", "cohort.sources"),
    *("content.loading", "upkeep.tables", "web.assets", "web.freshness", "wording.interface"),
}
REQUEST = {"the_site", "the_edition", "the_words", "the_cards", "the_filters", "current_app", "request", "g", "session"}
"""What belongs to the request of a visitor: for routes and error pages alone, everything else takes plain values."""
KNOW_THE_REQUEST = {"web.request", "web.errors", "web.freshness", "app"} | {
    f"web.api.{name}" for name in ("routes", "browsing", "matching", "reference", "refusing", "manners", "published")
}
LONGEST_VIEW = 25
LONGEST_TEMPLATE = 60
LONGEST_TEMPLATE_LINE = 160


def modules() -> dict[str, ast.Module]:
    paths = [path for path in QUIZ.rglob("*.py") if path.name != "__init__.py"]
    return {
        path.relative_to(QUIZ).with_suffix("").as_posix().replace("/", "."): ast.parse(path.read_text())
        for path in paths
    }


def imported(tree: ast.Module) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {str(node.module)} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def names(tree: ast.Module) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


MODULES = modules()
OWN = {name: {each.removeprefix("quiz.") for each in imported(tree)} & set(MODULES) for name, tree in MODULES.items()}
"""What each module imports of the house."""


@pytest.mark.parametrize("name", sorted(MODULES))
def test_rooms_import_only_what_they_may(name: str) -> None:
    room = name.split(".", maxsplit=1)[0]
    rooms = {each.split(".")[0] for each in OWN[name]} - {room}
    assert rooms <= MAY_IMPORT[room], f"{name} imports from {sorted(rooms - MAY_IMPORT[room])}"


def test_no_modules_import_each_other_in_a_circle() -> None:
    TopologicalSorter(OWN).prepare()  # raises CycleError


@pytest.mark.parametrize("room", sorted(room for room in MAY_IMPORT if (QUIZ / room).is_dir()))
def test_every_room_says_its_job_and_what_others_use_of_it(room: str) -> None:
    told = str(ast.get_docstring(ast.parse((QUIZ / room / "__init__.py").read_text())))
    job, face = told.split("\n\nWhat other packages use:\n\n")
    assert job.endswith(".")
    others = [tree for name, tree in MODULES.items() if name.split(".")[0] != room]
    of_it = {tuple(each.split(".")) for tree in others for each in imported(tree) if each.startswith(f"quiz.{room}.")}
    assert set(re.findall(r"^ +(\w+)  ", face, re.MULTILINE)) == {parts[2] for parts in of_it}


@pytest.mark.parametrize("library", sorted(ONLY_IN))
def test_a_library_stays_where_it_belongs(library: str) -> None:
    users = {name for name, tree in MODULES.items() if library in {each.split(".")[0] for each in imported(tree)}}
    assert users == ONLY_IN[library]


def test_only_the_web_room_knows_flask() -> None:
    users = {name for name, tree in MODULES.items() if "flask" in {each.split(".")[0] for each in imported(tree)}}
    assert {name for name in users if not name.startswith("web.")} == FLASK_OUTSIDE_WEB


def test_the_request_is_known_to_routes_alone() -> None:
    users = {name for name, tree in MODULES.items() if "flask" in str(imported(tree)) and names(tree) & REQUEST}
    others = {name for name in users if not name.startswith("web.views.")} - KNOW_THE_REQUEST
    assert others == {"web.assets"}, "a route of its own"


ROUTES = {"web.api.routes", "web.api.browsing", "web.api.matching", "web.api.reference"}


@pytest.mark.parametrize("name", sorted({name for name in MODULES if name.startswith("web.views.")} | ROUTES))
def test_views_are_short_and_do_no_work_of_the_core(name: str) -> None:
    assert "isinstance" not in names(MODULES[name])
    assert "numpy" not in imported(MODULES[name])
    for node in ast.walk(MODULES[name]):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < LONGEST_VIEW, node.name


def test_files_are_opened_in_few_places() -> None:
    readers = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "glob", "iterdir"}
    users = set()
    for name, tree in MODULES.items():
        for node in ast.walk(tree):
            called = node.func if isinstance(node, ast.Call) else None
            word = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            owner = called.value if isinstance(called, ast.Attribute) else None
            # Modules of ours may offer functions of such names; what counts is where a path is opened.
            if word in readers and not (isinstance(owner, ast.Name) and owner.id == "loading"):
                users.add(name)
    assert users == FILES_OPENED_IN


def test_every_value_is_frozen() -> None:
    for name, tree in MODULES.items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.ClassDef) or any(
                ast.unparse(base).endswith(("Error", "Exception")) for base in node.bases
            ):
                continue
            for each in node.decorator_list:
                if "dataclass" in ast.unparse(each) and node.name != "Document":
                    assert "frozen=True" in ast.unparse(each), f"{name}.{node.name}"


def test_templates_escape_everything_and_stay_short() -> None:
    for path in sorted((QUIZ / "web" / "templates").glob("*.html")):
        text = path.read_text()
        assert "autoescape" not in text, path.name
        assert "|safe" not in text.replace(" ", ""), path.name
        assert len(text.splitlines()) <= LONGEST_TEMPLATE, path.name
        assert max(map(len, text.splitlines())) <= LONGEST_TEMPLATE_LINE, path.name
