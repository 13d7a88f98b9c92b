"""What the auditor's pages are asked in a query: days of Beijing, numbers, cursors; what means nothing is left out."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from urllib.parse import urlencode

from gateway.journal.clock import to_us
from messages.times import BEIJING

MOST = 100


def text(said: Mapping[str, str], name: str, *, of: tuple[str, ...] | None = None) -> str:
    """What is said under a name, bounded; "" where it is none of `of`."""
    value = said.get(name, "").strip()[:MOST]
    if not value.isprintable() or (of is not None and value not in of):
        return ""
    return value


def number(said: Mapping[str, str], name: str) -> int | None:
    """A number that fits a column, or None."""
    value = said.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 16 else None


def day(said: Mapping[str, str], name: str) -> str:
    """A day as it was said, or ""."""
    value = said.get(name, "").strip()
    try:
        return value if 2000 <= date.fromisoformat(value).year < 2200 else ""
    except ValueError:
        return ""


def begins(day: str) -> int | None:
    """The first microsecond of a day in Beijing; None of ""."""
    return to_us(_midnight(day)) if day else None


def ends(day: str) -> int | None:
    """The first microsecond after a day in Beijing; None of ""."""
    return to_us(_midnight(day) + timedelta(days=1)) if day else None


def following(path: str, said: Mapping[str, str], **cursor: object) -> str | None:
    """The next page of a list; None where the cursor is None."""
    more = {name: value for name, value in cursor.items() if value is not None}
    kept = {name: value for name, value in said.items() if value}
    return f"{path}?{urlencode({**kept, **more})}" if more else None


def _midnight(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), datetime.min.time(), BEIJING)
