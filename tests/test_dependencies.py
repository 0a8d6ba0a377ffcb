"""What pyproject.toml says of Python and the libraries: all that is imported, in bounds that are tested."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest

from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DECLARED: list[str] = PROJECT["project"]["dependencies"]
EXTRAS: dict[str, list[str]] = PROJECT["project"]["optional-dependencies"]
FOR_TESTS = EXTRAS["test"]
FOR_SOME = [each for extra, names in EXTRAS.items() if extra != "test" for each in names]
OURS = {"quiz", "tests", "bench", "wsgi"}
LOCKS = {
    "requirements.txt": DECLARED,
    "requirements-test.txt": DECLARED + FOR_TESTS,
    "requirements-lowest.txt": DECLARED + FOR_TESTS,
}
BOUNDS = re.compile(r"([a-z\d-]+)>=([\d.]+),<([\d.]+)")


def bounds(requirement: str) -> tuple[str, str, str]:
    found = BOUNDS.fullmatch(requirement)
    assert found, f"{requirement!r} is not written as name>=lowest,<first that is untested"
    return found[1], found[2], found[3]


def names(requirements: list[str]) -> set[str]:
    return {bounds(each)[0] for each in requirements}


def release(version: str) -> tuple[int, ...]:
    """Return a version to compare; zeros at its end say nothing."""
    numbers = [int(part) for part in version.split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)


def imported(folder: str) -> set[str]:
    """Return the distributions of all modules that the Python files in a folder import."""
    found: set[str] = set()
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found.add(str(node.module).split(".")[0])
    owners = packages_distributions()
    return {owners[name][0].lower().replace("_", "-") for name in found - OURS - set(sys.stdlib_module_names)}


def pinned(lock: str) -> dict[str, str]:
    text = (ROOT / lock).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z\d-]+)(?:\[[\w,-]+\])?==(\S+)", text, re.MULTILINE))


def test_the_program_declares_what_it_imports_and_nothing_else() -> None:
    assert names(DECLARED + FOR_SOME) == imported("quiz")


def test_what_only_some_install_is_tested_too() -> None:
    assert set(FOR_SOME) <= set(FOR_TESTS)


def test_the_tests_and_the_bench_import_only_what_is_declared() -> None:
    assert imported("tests") | imported("bench") <= names(DECLARED + FOR_TESTS)


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_holds_all_that_is_declared_within_its_bounds(lock: str) -> None:
    pins = pinned(lock)
    for name, lowest, above in map(bounds, LOCKS[lock]):
        assert release(lowest) <= release(pins[name]) < release(above), f"{name}: run `make lock`"


def test_the_lowest_lock_holds_the_lower_bounds() -> None:
    pins = pinned("requirements-lowest.txt")
    for name, lowest, _ in map(bounds, DECLARED + FOR_TESTS):
        assert release(pins[name]) == release(lowest), f"{name}: run `make lock`"


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_registry_and_no_machine(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert re.findall(r"https?:|file:|^-|(?<![\w(])/", text, re.MULTILINE) == []
    assert len(re.findall(r"^\S+==.* \\\n    --hash=sha256:", text, re.MULTILINE)) == len(pinned(lock))


def test_the_locks_and_the_checks_are_made_for_the_oldest_python() -> None:
    oldest = PROJECT["project"]["requires-python"].removeprefix(">=")
    classifiers = PROJECT["project"]["classifiers"]
    pythons = [each.rsplit(" ", 1)[1] for each in classifiers if each.startswith("Programming Language")]
    assert min(pythons, key=release) == oldest
    assert f"--python-version {oldest} " in (ROOT / "Makefile").read_text(encoding="utf-8")
    assert f"py{oldest.replace('.', '')}" == PROJECT["tool"]["ruff"]["target-version"]
