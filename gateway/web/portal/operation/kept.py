"""What operators keep beside the record, as acts on it: filters of a search, and who has taken an item to deal with.

An operator's word is on record under his name, and the newest one on a subject is in force, as with maintenance: so it
needs no table of its own, is the same in every process, and the shift that follows sees who had what. A filter keeps no
number: whoever looks for one thing has no use for it twice, and numbers of people and goods have no place in a record
that is never erased.
"""

from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

from sqlalchemy import Connection, func, select

from gateway.journal import tables
from gateway.journal.acts import Act

KEEP, DROP = "keep filter", "drop filter"
TAKE, LEAVE = "take delivery", "leave delivery"
MOST_FILTERS = 20
MOST_READ = 500
MOST_NAME = 40


def keep(by: str, scope: str, name: str, said: Mapping[str, str]) -> Act:
    """The act that keeps a filter under a name, in the place of one that had it."""
    query = urlencode({key: value for key, value in said.items() if key != "number"})
    return Act(by, scope, KEEP, f"filter {by} {name}", query)


def drop(by: str, scope: str, name: str) -> Act:
    """The act that keeps it no more."""
    return Act(by, scope, DROP, f"filter {by} {name}")


def filters(connection: Connection, by: str) -> dict[str, str]:
    """His filters: by name, the query."""
    asked = select(_of.act, _of.subject, _of.note).where(_of.by == by, _of.act.in_((KEEP, DROP)))
    found: dict[str, str] = {}
    seen: set[str] = set()
    for row in connection.execute(asked.order_by(_of.seq.desc()).limit(MOST_READ)):
        name = row.subject.removeprefix(f"filter {by} ")
        if name not in seen and row.act == KEEP:
            found[name] = urlencode(parse_qsl(row.note or ""))
        seen.add(name)
    return dict(sorted(found.items())[:MOST_FILTERS])


def owners(connection: Connection, deliveries: Collection[str]) -> dict[str, str]:
    """Who has taken each of these to deal with; those that somebody has."""
    newest = (
        select(func.max(_of.seq))
        .where(_of.subject.in_(list(deliveries)), _of.act.in_((TAKE, LEAVE)))
        .group_by(_of.subject)
    )
    rows: Any = connection.execute(select(_of.subject, _of.by, _of.act).where(_of.seq.in_(newest))).all()
    return {row.subject: row.by for row in rows if row.act == TAKE}


_of = tables.acts.c
