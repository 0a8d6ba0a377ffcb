# make run   starts the site and prints its address
# make test  runs every test, the browser's too, after installing what they need
# make quick runs what an edit needs: no browser, nothing slow
# make bench prints what is fast, as ratios measured in one run
# make lock  pins the dependencies anew; make schema writes the editors' JSON Schemas; make words collects the texts

PYTHON ?= python3
BIN := .venv/bin

run: .venv/run.stamp
	@$(BIN)/gunicorn

test: .venv/test.stamp
	@sh scripts/test-tools.sh
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest

quick: .venv/test.stamp
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -m "not slow" --ignore tests/browser

bench: .venv/test.stamp
	$(BIN)/python -m bench

lock: .venv/test.stamp
	$(BIN)/pip install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --generate-hashes --no-emit-index-url --no-header --quiet -o requirements.txt
	$(BIN)/uv pip compile pyproject.toml --extra test --generate-hashes --no-emit-index-url --no-header --quiet -o requirements-test.txt

schema: .venv/run.stamp
	$(BIN)/flask --app wsgi catalogue schema

words: .venv/run.stamp
	$(BIN)/pybabel --quiet extract --no-location --sort-output --omit-header -F babel.cfg -o quiz/wording/messages.pot .

.venv/run.stamp: requirements.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing what the site needs into .venv ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.venv/test.stamp: requirements-test.txt .venv/run.stamp
	@echo "Installing what the tests need into .venv ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
	@touch $@

.PHONY: run test quick bench lock schema words
