"""What every verb keeps to: both languages, JSON, no stack trace, errors that say the next step."""

import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import typer

from gateway.cli.app import Verb, app
from tests.gateway.cli.swg import program

CHINESE, ENGLISH = re.compile(r"[\u4e00-\u9fff]"), re.compile(r"[A-Za-z]{2}")
NO_ANSWER = {"serve", "relay", "deliver", "simulate", "sign", "demo"}  # they run until they end, or write a document


def verbs(command: Any, name: str = "swg") -> Iterator[tuple[str, Any]]:
    command = command.read() if isinstance(command, Verb) else command
    if hasattr(command, "commands"):
        for each, below in command.commands.items():
            yield from verbs(below, f"{name} {each}")
    else:
        yield name, command


EVERY = [pytest.param(command, id=name) for name, command in verbs(typer.main.get_command(app))]


@pytest.mark.parametrize("verb", EVERY)
def test_a_verb_is_explained_in_both_languages(verb):
    texts = [verb.help, *(getattr(each, "help", "") for each in verb.params if each.name not in ("help",))]

    for text in filter(None, texts):
        assert CHINESE.search(text) or "swg" in text or "," in text, text
        assert ENGLISH.search(text), text


@pytest.mark.parametrize("verb", EVERY)
def test_a_verb_answers_programs_too(verb):
    if verb.name not in NO_ANSWER and "translate" not in verb.name:
        assert "--json" in {option for each in verb.params for option in each.opts}


@pytest.mark.parametrize("verb", typer.main.get_command(app).commands.values(), ids=lambda verb: verb.name)
def test_a_verb_is_listed_as_it_speaks_of_itself(verb):
    assert verb.help == verb.read().help


@pytest.mark.parametrize(
    ("words", "unread"),
    [
        (("--help",), {"xmlschema", "sqlalchemy", "lxml", "pydantic", "fastapi", "structlog"}),
        (("--version",), {"xmlschema", "sqlalchemy", "lxml", "fastapi", "structlog"}),
        (("finding", "list"), {"xmlschema", "sqlalchemy", "fastapi", "cryptography"}),
        (("send", "--help"), {"xmlschema", "sqlalchemy", "fastapi", "aiohttp"}),
        (("mailbox", "list", "--help"), {"xmlschema", "sqlalchemy", "fastapi", "aiohttp"}),
        (("case", "list", "--help"), {"xmlschema", "fastapi", "aiohttp", "alembic"}),
        (("serve", "--help"), {"xmlschema", "alembic"}),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, tuple) else "",
)
def test_a_verb_reads_no_library_that_it_needs_not(words, unread):
    begun = (
        "import sys\nfrom gateway.cli import main\ntry:\n    main()\nfinally:\n    print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", begun, *words], capture_output=True, encoding="utf-8", timeout=60)
    assert done.returncode == 0, done.stderr
    assert unread & set(done.stderr.split()) == set()


@pytest.mark.parametrize("words", [("finding", "list"), ("release", "explain", "--help")], ids=" ".join)
def test_garbage_is_looked_for_again_once_a_verb_is_read(words):
    begun = (
        "import gc, sys\nfrom gateway.cli import main\ntry:\n    main()\n"
        "finally:\n    print(gc.isenabled(), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", begun, *words], capture_output=True, encoding="utf-8", timeout=60)
    assert (done.returncode, done.stderr) == (0, "True\n")


def test_a_word_that_is_no_verb_is_a_usage_error_that_names_the_nearest():
    said = program("sent")
    assert said.code == 2
    assert "send" in said.err


def test_a_program_that_fails_says_why_and_prints_no_stack(tmp_path):
    said = program("case", "list", SWG_DATA=str(tmp_path / "nothing"))

    assert (said.code, said.out) == (2, "")
    assert "尚无台账" in said.err and "Traceback" not in said.err


def test_words_that_are_off_are_a_usage_error():
    assert program("dead", "discard").code == 2
