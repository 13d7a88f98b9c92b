"""Filters that somebody keeps of the message search, as acts on the record.

An operator's word is on record under his name, and the newest one on a subject is in force, as with maintenance: so it
needs no table of its own and is the same in every process. A filter keeps no number and no words: whoever looks for one
thing has no use for it twice, and numbers of people and goods have no place in a record that is never erased.
"""

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlencode

from sqlalchemy import Connection, select

from gateway.journal import tables
from gateway.journal.acts import Act

KEEP, DROP = "keep filter", "drop filter"
NOT_KEPT = ("number", "text")
MOST_FILTERS = 20
MOST_READ = 500
MOST_NAME = 40


def keep(by: str, scope: str, name: str, said: Mapping[str, str]) -> Act:
    """The act that keeps a filter under a name, in the place of one that had it."""
    query = urlencode({key: value for key, value in said.items() if key not in NOT_KEPT})
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


_of = tables.acts.c
