"""The layers, as an executable check: imports point one way, and each library stays where it belongs."""

import ast
from pathlib import Path

import pytest

QUIZ = Path(__file__).parent.parent / "quiz"

PAGES = ("about", "careers", "compare", "questions", "results", "sharpen", "then_and_now", "ways_in")
LAYERS = (
    {"quiz.riasec", "quiz.content.yamlfile"},
    {
        "quiz.person.answers",
        "quiz.content.models",
        "quiz.wording.language",
        "quiz.person.population",
        "quiz.person.proof",
    },
    {
        "quiz.wording.charts",
        "quiz.careers.filters",
        "quiz.content.guides",
        "quiz.careers.ranking",
        "quiz.content.mistakes",
        "quiz.content.rules",
        "quiz.person.scoring",
    },
    {
        "quiz.person.evidence",
        "quiz.person.firmness",
        "quiz.careers.influence",
        "quiz.person.patterns",
        "quiz.careers.search",
        "quiz.upkeep.sources",
        "quiz.careers.variety",
    },
    {
        "quiz.upkeep.figures",
        "quiz.content.loading",
        "quiz.wording.problems",
        "quiz.person.sharpening",
        "quiz.person.signal",
        "quiz.wording.words",
    },
    {"quiz.wording.cards", "quiz.wording.paging", "quiz.wording.reasons", "quiz.person.verdict"},
    {"quiz.web.forms", "quiz.wording.presenters", "quiz.upkeep.renewal", "quiz.careers.catalogue"},
    {"quiz.upkeep.commands", "quiz.careers.retest", "quiz.web.assets", "quiz.web.templating"},
    {"quiz.web.request"},
    {"quiz.web.views.beside", "quiz.web.views.listing"},
    {"quiz.web.errors"} | {f"quiz.web.views.{name}" for name in PAGES},
    {"quiz.app"},
)
"""From the ground up: a module imports only from the layers below its own."""

ONLY_IN = {
    "yaml": {"quiz.content.yamlfile", "quiz.upkeep.renewal"},
    "wtforms": {"quiz.web.forms"},
    "rapidfuzz": {"quiz.careers.search"},
    "markdown_it": {"quiz.content.guides"},
    "babel": {"quiz.wording.language"},
    "flask_babel": {"quiz.app", "quiz.web.request"},
    "flask": {"quiz.app", "quiz.upkeep.commands", "quiz.web.errors"}
    | {f"quiz.web.{name}" for name in ("request", "assets", "templating", "views.beside")}
    | {f"quiz.web.views.{name}" for name in PAGES},
    "click": {"quiz.upkeep.commands"},
}
FILES_OPENED_IN = {"quiz.content.loading", "quiz.upkeep.sources", "quiz.web.assets"}


def modules() -> dict[str, ast.Module]:
    paths = [path for path in QUIZ.rglob("*.py") if path.name != "__init__.py"]
    return {
        f"quiz.{path.relative_to(QUIZ).with_suffix('').as_posix().replace('/', '.')}": ast.parse(path.read_text())
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


MODULES = modules()


def test_every_module_has_a_place() -> None:
    assert set(MODULES) == set().union(*LAYERS)


@pytest.mark.parametrize("name", sorted(MODULES))
def test_imports_point_down(name: str) -> None:
    place = next(place for place, layer in enumerate(LAYERS) if name in layer)
    below = set().union(*LAYERS[:place])
    own = imported(MODULES[name]) & set(MODULES)
    assert own <= below, f"{name} imports from its own layer or above: {sorted(own - below)}"


@pytest.mark.parametrize("library", sorted(ONLY_IN))
def test_a_library_stays_where_it_belongs(library: str) -> None:
    users = {name for name, tree in MODULES.items() if library in {each.split(".")[0] for each in imported(tree)}}
    assert users == ONLY_IN[library]


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
