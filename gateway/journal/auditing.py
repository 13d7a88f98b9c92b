"""Who did what and who read what, newest first: acts, changes of the register, changes of the sealing key.

Each line has the number of its leaf, which states the same. Plain reads; a page goes on before the last line's number.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Text, cast, literal, null, select, union_all

from gateway.journal import tables
from gateway.journal.clock import to_datetime

MOST_PER_PAGE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which lines. by: who. subject: a document's id, a partner's name … act: its beginning: "read", "register".

    since, until: microseconds since 1970; until is left out.
    """

    by: str | None = None
    subject: str | None = None
    act: str | None = None
    since: int | None = None
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Lines, newest first; `cursor` asks for the next page, None: this is the last."""

    items: list[dict[str, Any]]
    cursor: int | None


def trail(connection: Connection, wanted: Wanted, *, cursor: int | None = None, limit: int = 50) -> Page:
    """One page of what was done and read."""
    limit = max(1, min(limit, MOST_PER_PAGE))
    asked = select(_EVERY)
    if wanted.by is not None:
        asked = asked.where(_EVERY.c.by == wanted.by)
    if wanted.subject is not None:
        asked = asked.where(_EVERY.c.subject == wanted.subject)
    if wanted.act is not None:
        asked = asked.where(_EVERY.c.act.startswith(wanted.act, autoescape=True))
    if wanted.since is not None:
        asked = asked.where(_EVERY.c.at >= wanted.since)
    if wanted.until is not None:
        asked = asked.where(_EVERY.c.at < wanted.until)
    if cursor is not None:
        asked = asked.where(_EVERY.c.seq < cursor)
    rows = connection.execute(asked.order_by(_EVERY.c.seq.desc()).limit(limit + 1)).mappings().all()
    return Page([_told(dict(row)) for row in rows[:limit]], rows[limit - 1]["seq"] if len(rows) > limit else None)


def _told(row: Mapping[str, Any]) -> dict[str, Any]:
    lines = msgspec.json.decode(row["lines"]) if row["lines"] else []
    return {
        "seq": row["seq"],
        "at": to_datetime(row["at"]).isoformat(timespec="milliseconds"),
        "by": row["by"],
        "scope": row["scope"],
        "act": row["act"],
        "subject": row["subject"],
        "note": row["note"] or "; ".join(lines) or None,
    }


_acts, _changes, _keys = tables.acts.c, tables.register_changes.c, tables.gateway_keys.c
_NOTHING = cast(null(), Text)
_EVERY = union_all(
    select(_acts.seq, _acts.at, _acts.by, _acts.scope, _acts.act, _acts.subject, _acts.note, _NOTHING.label("lines")),
    select(
        *(_changes.seq, _changes.at, _changes.by, literal("operator").label("scope"), literal("register").label("act")),
        *(_changes.partner.label("subject"), _NOTHING.label("note"), _changes.lines),
    ),
    select(
        *(_keys.seq, _keys.at, _keys.by, literal("operator").label("scope"), literal("key").label("act")),
        *(_keys.key_id.label("subject"), _keys.reason.label("note"), _NOTHING.label("lines")),
    ),
).subquery("every")
