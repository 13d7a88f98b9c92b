# make demo            a gateway with everyone it talks to, until Ctrl-C; ONCE=1 plays one round and ends; ENGINE=cluster: of many processes
# make test            lint, then the whole suite, with a PostgreSQL and a RabbitMQ of its own
# make test-fast       what needs neither service nor patience
# make lint            style, types, who imports whom
# make docs            the pages of the manual that are made from schemas and tables
# make thousand        a thousand remittances through a bank that misbehaves; several minutes
# make soak MINUTES=30 a cluster, fault after fault under load; what was lost, doubled, out of order
# make bench           what a message costs on this machine; ENGINE=cluster: with PostgreSQL and RabbitMQ
# make clean           forget everything made here

.DEFAULT_GOAL := help
.PHONY: help demo test test-fast lint docs thousand soak bench clean

PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v "$$p"; break; }; done)
# One more than there are cores: much of the suite waits for programs that start, stop and are killed.
WORKERS ?= $(shell $(PYTHON) -c "import os; print((os.cpu_count() or 1) + 1)")
ARGS ?=
BIN := .venv/bin
STAMP := .venv/installed

help:
	@sed -n 's/^# make/make/p' Makefile

# They start hundreds of programs, each of which would compile all our code anew.
test test-fast: export PYTHONDONTWRITEBYTECODE =

demo: $(STAMP)
	$(if $(filter cluster,$(ENGINE)),$(BIN)/python -m tests.services cluster --) $(BIN)/swg demo $(if $(ONCE),--once) $(ARGS)

test: lint
	$(BIN)/python -m tests.services run -- $(BIN)/python -m tests.twice -n $(WORKERS) --dist worksteal $(ARGS)

test-fast: $(STAMP)
	SWG_NO_SERVICES=1 SWG_TEST_DRAWS=few $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m "not postgres and not rabbit and not slow" $(ARGS)

lint: $(STAMP)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: $(STAMP)
	$(BIN)/python -m docs.make

thousand: $(STAMP)
	SWG_TEST_REMITTANCES=1000 $(BIN)/python -m pytest tests/flows/test_thousand_remittances.py $(ARGS)

soak: $(STAMP)
	$(BIN)/python -m tests.faults.soak --minutes $(or $(MINUTES),10) $(ARGS)

bench: $(STAMP)
	$(if $(filter cluster,$(ENGINE)),$(BIN)/python -m tests.services cluster --durable -- $(BIN)/python -m bench.cluster,$(BIN)/python -m bench) $(ARGS)

clean:
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(STAMP): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed and none was found; install it, or say: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || rm -rf .venv
	@test -x $(BIN)/pip || $(PYTHON) -m venv --clear .venv || { echo "$(PYTHON) cannot make a virtual environment; on Debian: apt-get install python3-venv" >&2; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	@touch $@
