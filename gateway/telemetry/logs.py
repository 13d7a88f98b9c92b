"""Logs: one line a move, for people as text, for programs as JSON; on standard error. Identifiers yes, contents no
(`masking` sees to it that what is a person's stays out even of the texts of exceptions).

On a terminal structlog's own console writes, in colour. Elsewhere the lines are plain and cheap: every request has one.
"""

import logging
import re
import sys
import threading
import traceback
from datetime import UTC, datetime
from typing import Any, Literal

import structlog

from gateway.telemetry import masking

_PLAIN = re.compile(r"[^\s\"'=\\\x00-\x1f\x7f]+")  # what needs no quotes


# Where it broke, never with what: the local variables of our functions are partners' documents.
TRACES = structlog.processors.ExceptionRenderer()


def set_up(level: str, form: Literal["text", "json"]) -> None:
    """Write what is at least this important, in this form."""
    number = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[stamped, _renderer(form)],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    theirs = logging.StreamHandler(sys.stderr)
    theirs.setFormatter(_Masked("%(message)s"))
    logging.basicConfig(level=max(number, logging.WARNING), handlers=[theirs])
    sys.excepthook = lambda kind, problem, trace: _broken(problem)
    threading.excepthook = lambda told: _broken(told.exc_value) if told.exc_value else None


def stamped(logger: object, method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Time, level, and where it broke: one step, since every request has a line, and each step would cost a call."""
    event["timestamp"] = datetime.now(UTC).isoformat(timespec="microseconds")[:-6] + "Z"
    event["level"] = "error" if method == "exception" else method
    if "exc_info" in event:
        TRACES(logger, method, event)
    masking.event(event)
    return event


def masked(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """The event without what is a person's."""
    masking.event(event)
    return event


class _Masked(logging.Formatter):
    """What libraries say, traces and all, without what is a person's."""

    def format(self, record: logging.LogRecord) -> str:
        return masking.trace(super().format(record))


def _broken(problem: BaseException) -> None:
    """What nobody caught, as Python would tell it, without what is a person's."""
    sys.stderr.write(masking.trace("".join(traceback.format_exception(problem))))


def set_up_verbs() -> None:
    """For a verb of the command line, unless more was said: on standard error, and no contents in a stack trace."""
    if not structlog.is_configured():
        structlog.configure(
            processors=[
                structlog.contextvars.merge_contextvars,
                structlog.processors.add_log_level,
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                TRACES,
                masked,
                line,
            ],
            logger_factory=lambda *_: structlog.WriteLogger(sys.stderr),  # as it is when something is said
        )


def _renderer(form: Literal["text", "json"]) -> Any:
    if form == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    if not sys.stderr.isatty():
        return line
    return structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)


def line(_: object, __: str, event: structlog.typing.EventDict) -> str:
    """An event as a line of plain text: "2026-11-21T02:00:00.123456Z info answered request=… status=202"."""
    trouble = event.pop("exception", None)
    text = f"{event.pop('timestamp', '-')} {event.pop('level', '-')} {event.pop('event', '-')}"
    for name, value in event.items():
        shown = value if isinstance(value, str) else str(value)
        text += f" {name}={shown}" if _PLAIN.fullmatch(shown) else f" {name}={shown!r}"
    return f"{text}\n{trouble}" if trouble else text
