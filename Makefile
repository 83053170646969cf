# `make run` and `make test` need Python 3.11 or later and, where something of the system's is
# missing, apt. Everything else goes into .tools and .venv beside this file.

PYTHON := .venv/bin/python
PICTURE := warraq.png
ARTICLE :=
ONLY :=

.PHONY: help run test lint bench picture translations lock setup clean

help:
	@echo "make run [ARTICLE=path]   open an article, or the welcome"
	@echo "make test                 run the tests"
	@echo "make lint                 check style and types"
	@echo "make bench [ONLY=page]    measure: page, open, dates, names, search, shelf"
	@echo "make picture              remake the picture in the README"
	@echo "make translations         gather and compile the strings of the window"
	@echo "make lock                 renew requirements.txt from pyproject.toml"
	@echo "make clean                remove what was set up and built"

setup:
	@.ci/setup

run: setup
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "There is no display here; the window's picture goes to $(PICTURE)."; \
		$(PYTHON) main.py --picture "$(PICTURE)" $(if $(ARTICLE),"$(ARTICLE)"); \
	else \
		$(PYTHON) main.py $(if $(ARTICLE),"$(ARTICLE)"); \
	fi

test: setup
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest

lint: setup
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy

bench: setup
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.bench $(ONLY)

picture: setup
	@mkdir -p .github
	@$(PYTHON) main.py --picture .github/window.png articles/qarawiyyin-library.md

translations: setup
	@$(PYTHON) resources/translations/compile.py

lock: setup
	@.tools/bin/uv pip compile -q --universal --generate-hashes --no-emit-index-url \
		--no-annotate --no-header --group dev pyproject.toml -o requirements.txt

clean:
	@rm -rf .venv .tools build dist
