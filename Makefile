# Everything a person types here. Each target does its own set-up, with python3 and
# nothing else; what is set up is remembered by two stamps inside .venv.

PYTHON ?= python3
T ?= tests
# Anything but nothing: all tests, as in CI.
ALL ?=
# Tests at a time, by pytest-xdist; N=0 runs them one after another in one process.
N ?= 3
# Messages of one burst.
M ?= 10000

VENV := .venv
BIN := $(VENV)/bin
RUNTIME := $(VENV)/.runtime
DEV := $(VENV)/.dev
PIP := $(BIN)/python -m pip --quiet --disable-pip-version-check --no-input

.DEFAULT_GOAL := help
.PHONY: run test chat lint check fix bench bench-burst chaos month campaign crawl histories transcripts lock help chromium

help: ## print this list
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' Makefile | \
		while IFS='|' read -r name text; do printf 'make %-12s %s\n' "$$name" "$$text"; done

run: $(RUNTIME) ## web chat at /, on port 8080
	@exec $(BIN)/lotse run

chat: $(RUNTIME) ## talk to the bot in this terminal
	@exec $(BIN)/lotse chat

test: $(DEV) chromium ## tests for five minutes; ALL=1 all, T=tests/dialogs a part, N=0 one at a time
	@LOTSE_ALL=$(ALL) $(BIN)/pytest -n $(N) --dist worksteal $(T)

lint: $(DEV) ## style, types, who may import whom, catalogues
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@if [ -f tests/support/catalogues.py ]; then \
		$(BIN)/python -m tests.support.catalogues; fi

check: ALL = 1
check: lint test ## lint and all tests, what has to hold before a merge

fix: $(DEV) ## mend what ruff can mend, and format
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

bench: $(DEV) ## measure the speed
	@$(BIN)/python -m tests.bench

bench-burst: $(DEV) ## send 10,000 reminders at Telegram's caps; takes a quarter of an hour, M=1000 is shorter
	@$(BIN)/python -m tests.bench.sending --messages $(M)

chaos: $(DEV) ## kill the bot 200 times; nothing acknowledged may be lost
	@LOTSE_KILLS=200 $(BIN)/pytest tests/chaos

month: $(DEV) ## play a month of two offices; SEED=7 PEOPLE=300 DAYS=30 DB=postgres choose
	@$(BIN)/python -m tests.month

campaign: $(DEV) ## play a season of internships; SEED=1 PEOPLE=1000 FIRMS=150 BY=store DB=postgres SVG=funnel.svg choose
	@$(BIN)/python -m tests.campaign

crawl: $(DEV) ## walk every answer on every channel, with every law at every screen
	@LOTSE_CRAWL=all $(BIN)/pytest -n $(N) tests/crawler

histories: $(DEV) ## play a thousand random stories and histories against slow oracles
	@LOTSE_EXAMPLES=1000 $(BIN)/pytest -n $(N) tests/dialogs/test_laws.py tests/storage/test_histories.py

transcripts: $(DEV) ## write golden conversations and journals anew; then read the diff
	@$(BIN)/pytest -n 0 tests/transcripts tests/crawler --rewrite

lock: ## pin again after a change in pyproject.toml; UPGRADE=1 takes newer versions
	@PYTHON=$(PYTHON) UPGRADE=$(UPGRADE) tools/lock.sh

# A plain prerequisite, so that a vanished or renewed Python brings a new set-up.
$(BIN)/python:

# Runtime and build tools only: a small office's machine needs no browser driver.
$(RUNTIME): requirements.lock pyproject.toml $(BIN)/python
	$(call install,requirements.lock)
	@touch $@

# The dev pins hold all runtime pins, so this is a runtime set-up too.
$(DEV): requirements-dev.lock requirements.lock pyproject.toml $(BIN)/python
	$(call install,requirements-dev.lock)
	@touch $(RUNTIME) $@

# The editable install fetches nothing: its build tool is pinned in both locks.
define install
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo 'Lotse needs Python 3.11 or newer as "$(PYTHON)"; if you have it by another name, say so: make PYTHON=python3.12' >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo 'Python is here, but not its venv module; install it (Debian, Ubuntu: sudo apt install python3-venv) and run make again.' >&2; exit 1; }
	@echo 'Setting up $(VENV) from $(1) …'
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(PYTHON) -m venv --clear $(VENV)
	@$(PIP) install --require-hashes -r $(1)
	@$(PIP) install --no-deps --no-build-isolation -e .
endef

# The browser tests drive the system's Chromium; the fonts show every script we speak.
# Without one they are left out at home; in CI nothing is left out.
HAS_CHROMIUM := command -v chromium || command -v chromium-browser || command -v google-chrome
chromium:
	@{ $(HAS_CHROMIUM); } >/dev/null && exit; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo 'Installing Chromium for the browser tests …'; \
		export DEBIAN_FRONTEND=noninteractive; \
		apt-get update -qq && apt-get install -qq -y --no-install-recommends \
			chromium fonts-noto-core fonts-noto-color-emoji >/dev/null && exit; \
	fi; \
	echo 'No Chromium here, so browser tests are left out (Debian: sudo apt install chromium fonts-noto-core).' >&2; \
	[ "$${CI:-}" != true ]
