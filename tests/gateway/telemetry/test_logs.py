"""A log is one line a move, whatever is said in it."""

import sys

import pytest
import structlog

from gateway.telemetry import logs
from gateway.telemetry.logs import line


def said(**event: object) -> str:
    return line(None, "info", {"timestamp": "2026-11-21T02:00:00Z", "level": "info", "event": "moved", **event})


def test_a_line_names_time_level_move_and_what_it_is_about():
    assert said(delivery="0198", attempt=2) == "2026-11-21T02:00:00Z info moved delivery=0198 attempt=2"


def test_no_value_can_begin_a_line_or_another_value_of_its_own():
    text = said(path="/x\n2026-11-21 error forged status=200", caller="a b", quote='"', nothing="")
    assert "\n" not in text
    assert text.endswith("""path='/x\\n2026-11-21 error forged status=200' caller='a b' quote='"' nothing=''""")


def test_chinese_is_shown_as_it_is():
    assert said(caller="演示海关").endswith("caller=演示海关")


def test_a_stack_trace_follows_its_line():
    assert said(exception="Traceback …").splitlines()[1] == "Traceback …"


@pytest.fixture
def unset():
    structlog.reset_defaults()
    yield
    structlog.reset_defaults()


@pytest.mark.parametrize("terminal", [True, False])
@pytest.mark.parametrize("set_up", [logs.set_up_verbs, lambda: logs.set_up("info", "text")])
def test_a_stack_trace_shows_no_document(unset, capsys, monkeypatch, set_up, terminal):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    set_up()
    try:
        _break("<Secret>".lower())
    except RuntimeError:
        structlog.get_logger().exception("failed")

    said = capsys.readouterr()
    assert "RuntimeError" in said.err and "_break" in said.err
    assert "<secret>" not in said.err and not said.out


def _break(document):
    raise RuntimeError
