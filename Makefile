# make run    starts the site and prints its address
# make test   runs every test, the browser's too, after installing what they need
# make quick  runs what is done in half a minute: all but the slow tests and the browser's
# make lowest runs the quick tests with the oldest releases that pyproject.toml allows
# make bench  prints what is fast, as ratios measured in one run
# make sbom   lists what the program consists of, as CycloneDX, in sbom.json
# make lock   pins the dependencies anew; make schema writes the editors' JSON Schemas; make words collects the texts

PYTHON ?= python3
BIN := .venv/bin
LOWEST := .venv/lowest/bin
INSTALL := -m pip install --quiet --disable-pip-version-check --require-hashes -r
LOCK = $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	--no-strip-extras --no-emit-index-url --no-emit-find-links --no-header --quiet

run: .venv/run.stamp
	@$(BIN)/python -m quiz run

test: tools check
	$(BIN)/python -m pytest

quick: check
	$(BIN)/python -m pytest -m "not slow" --ignore=tests/browser

check: .venv/test.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

tools:
	@sh scripts/test-tools.sh

lowest: .venv/lowest.stamp
	$(LOWEST)/python -m pytest -m "not slow" --ignore=tests/browser

bench: .venv/test.stamp
	$(BIN)/python -m bench

lock: .venv/run.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(LOCK) -o requirements.txt
	$(LOCK) --extra test -o requirements-test.txt
	$(LOCK) --extra test --resolution lowest-direct -o requirements-lowest.txt

# Without the address of a registry, and without the day: the same pins make the same list anywhere.
sbom: .venv/test.stamp
	@$(BIN)/cyclonedx-py requirements --index-url "" --pyproject pyproject.toml --output-reproducible --short-PURLs \
		--output-file sbom.json requirements.txt
	@echo "sbom.json lists what the program consists of."

schema: .venv/run.stamp
	$(BIN)/python -m quiz schema

words: .venv/run.stamp
	$(BIN)/pybabel --quiet extract --no-location --sort-output --omit-header -F babel.cfg -o quiz/wording/messages.pot .

.venv/run.stamp: requirements.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing what the site needs into .venv ..."
	@$(BIN)/python $(INSTALL) requirements.txt
	@touch $@

.venv/test.stamp: requirements-test.txt .venv/run.stamp
	@echo "Installing what the tests need into .venv ..."
	@$(BIN)/python $(INSTALL) requirements-test.txt
	@touch $@

.venv/lowest.stamp: requirements-lowest.txt
	@test -x $(LOWEST)/python || $(PYTHON) -m venv .venv/lowest
	@echo "Installing the oldest releases that are allowed into .venv/lowest ..."
	@$(LOWEST)/python $(INSTALL) requirements-lowest.txt
	@touch $@

.PHONY: run test quick check tools lowest bench sbom lock schema words
