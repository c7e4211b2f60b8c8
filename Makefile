# Two commands: `make run` opens the window, `make test` passes every test.

SHELL := /bin/bash
PYTHON_HERE := .venv/bin/python
export LANG := $(or $(LANG),C.UTF-8)

# How many tests run at once (they wait more than they work), and what else pytest or the program is told.
WORKERS ?= 3
ARGS ?=
TEST_TIMEOUT ?= 1500
NIGHTLY_TIMEOUT ?= 10800

.PHONY: help setup setup-dev run test test-nightly bench bench-quick screens check format peers lock prove-clean clean

help: ## what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

setup: ## a ready .venv from the lock, and the system libraries that Qt needs
	@scripts/setup

setup-dev: ## the same, with what the tests need
	@scripts/setup dev

run: setup ## open the window (ARGS="--demo" passes arguments on)
	@$(PYTHON_HERE) main.py $(ARGS)

# Not --dist loadfile: it starts the test that ended its process again and again (pytest-xdist#1371).
test: setup-dev ## every test but the nightly ones
	@TEST_TIMEOUT=$(TEST_TIMEOUT) scripts/run-tests -n $(WORKERS) --dist worksteal $(ARGS)

test-nightly: setup-dev ## the long tests: hundreds of kills, large mailboxes
	@TEST_TIMEOUT=$(NIGHTLY_TIMEOUT) NO_TESTS=ok scripts/run-tests -n 1 -m nightly $(ARGS)

bench: setup-dev ## the benchmarks, with peers and floor in the same run
	@$(PYTHON_HERE) -m tests.bench $(ARGS)

bench-quick: setup-dev ## the same in under five minutes
	@$(PYTHON_HERE) -m tests.bench --quick $(ARGS)

screens: setup-dev ## a PNG of each screen into build/screens/
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(PYTHON_HERE) -m tests.screens build/screens $(ARGS)

check: setup-dev ## ruff, mypy strict, import-linter
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	$(PYTHON_HERE) -m mypy
	$(PYTHON_HERE) .venv/bin/lint-imports

format: setup-dev ## what ruff can put right by itself
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

peers: ## install the servers that tests talk to (root, apt)
	@scripts/peers

lock: setup ## write locks/ anew from pyproject.toml (ARGS=--upgrade for newer versions)
	@scripts/lock $(ARGS)

prove-clean: ## try the two commands in a fresh Debian 12 (root, debootstrap)
	@scripts/prove-clean

clean: ## remove what can be made again, .venv too
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
