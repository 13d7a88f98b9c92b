"""Logs: one line a move, for people as text, for programs as JSON; on standard error. Identifiers yes, contents no."""

import logging
import sys
from typing import Any, Literal

import structlog


def set_up(level: str, form: Literal["text", "json"]) -> None:
    """Write what is at least this important, in this form."""
    number = logging.getLevelNamesMapping()[level.upper()]
    if form == "json":
        renderer: Any = structlog.processors.JSONRenderer(ensure_ascii=False)
    else:
        renderer = structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(level=max(number, logging.WARNING), stream=sys.stderr, format="%(message)s")
