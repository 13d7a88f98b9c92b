"""A calendar as a file, iCalendar (RFC 5545): events with an alarm, lines folded at 75 octets, texts escaped.

Pure, and the same for the same events, so that a digest of it says whether anything has changed.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

MOST_OCTETS: Final = 75
LASTS: Final = timedelta(minutes=30)  # A: what is due ends when it is due
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that is due. uid: the same as long as it is the same thing. due, changed: aware. sure: no guess."""

    uid: str
    due: datetime
    changed: datetime
    summary: str
    description: str
    link: str
    sure: bool = True


def calendar(name: str, events: Iterable[Event]) -> bytes:
    """The file, each line ended by CR LF."""
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//single-window//swg//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"),
        *(f"X-WR-CALNAME:{escaped(name)}", "X-WR-TIMEZONE:Asia/Shanghai", "REFRESH-INTERVAL;VALUE=DURATION:PT1H"),
        *(line for event in events for line in _event(event)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded(line)}\r\n" for line in lines).encode()


def escaped(text: str) -> str:
    """A text as a value: section 3.3.11; control characters are left out."""
    plain = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> str:
    """A line in pieces of at most 75 octets, none of which cuts a character: section 3.1."""
    pieces, piece, octets = [], "", 0
    for sign in line:
        size = len(sign.encode())
        if octets + size > MOST_OCTETS:
            pieces.append(piece)
            piece, octets = "", 1  # the blank that begins the next
        piece, octets = piece + sign, octets + size
    return "\r\n ".join([*pieces, piece])


def _event(event: Event) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(event.uid)}"
    yield f"DTSTAMP:{_at(event.changed)}"
    yield f"DTSTART:{_at(event.due - LASTS)}"
    yield f"DTEND:{_at(event.due)}"
    yield f"SUMMARY:{escaped(event.summary)}"
    yield f"DESCRIPTION:{escaped(event.description)}"
    yield f"URL:{event.link}"
    yield f"STATUS:{'CONFIRMED' if event.sure else 'TENTATIVE'}"
    yield "TRANSP:TRANSPARENT"
    yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{escaped(event.summary)}", "TRIGGER;RELATED=END:-P1D")
    yield from ("END:VALARM", "END:VEVENT")


def _at(when: datetime) -> str:
    return f"{when.astimezone(UTC):%Y%m%dT%H%M%SZ}"
