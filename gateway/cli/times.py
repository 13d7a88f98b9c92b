"""Times as they are typed: a day, a day with the time, or with a zone; where no zone is named it is Beijing's."""

from datetime import datetime, timedelta

from gateway.cli.output import Misused
from gateway.journal.clock import to_us
from messages.times import BEIJING

_DAY = len("2026-11-21")


def moment(text: str) -> datetime:
    """Aware; Misused where it is none."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise Misused(
            f"{text!r}：应为日期或时间 / want a day or a time: 2026-11-21, 2026-11-21T10:00, 2026-11-21T10:00:00+08:00"
        ) from None
    return found if found.tzinfo is not None else found.replace(tzinfo=BEIJING)


def begins(text: str | None) -> int | None:
    """When a period begins: microseconds since 1970; None: it is not bounded."""
    return None if text is None else to_us(moment(text))


def ends(text: str | None) -> int | None:
    """When it ends, left out: a day is taken in whole."""
    if text is None:
        return None
    return to_us(moment(text) + timedelta(days=1 if len(text) == _DAY else 0))
