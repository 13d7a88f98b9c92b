"""Whatever somebody has a number of: cases by their key or any number, documents by the sender's own number."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import func, select

from gateway.journal import tables
from gateway.journal.reading import Reader, Reading
from messages.identifiers import compact

MOST_FOUND = 50
MOST_SENDERS = 400  # whose numbers one search looks among


def cases_numbered(reading: Reading, number: str, reader: Reader) -> list[dict[str, Any]]:
    """Cases that concern him and that a number finds, their own or any other; newest first, MOST_FOUND at most."""
    written = tuple({number, compact(number)})
    known = [name for name, family in reading.catalogue.families.items() if family.process]
    cases, aliases = tables.cases.c, tables.case_aliases.c
    named = select(aliases.case_id).where(aliases.value.in_(written), aliases.kind.in_(_kinds(reading)))
    keyed = select(cases.id).where(cases.family.in_(known), cases.order_key.in_(written))
    found: dict[str, dict[str, Any]] = {}
    for ids in (named, keyed):
        wanted = select(tables.cases).where(cases.id.in_(ids), cases.family.in_(known))
        rows = reading.rows(reading.concerning(wanted, reader).order_by(cases.id.desc()).limit(MOST_FOUND))
        found |= {row["id"]: dict(row) for row in rows if row["id"] not in found}
    newest = sorted(found.values(), key=lambda row: str(row["id"]), reverse=True)[:MOST_FOUND]
    return [reading.case_summary(row, reader) for row in newest]


def documents_named(
    reading: Reading, message_id: str, senders: Collection[str], names: Collection[str]
) -> Sequence[str]:
    """Documents of these senders, of these types (without version), under this MessageId: by the key, type by type."""
    keys = tables.message_keys.c
    some = sorted(senders)[:MOST_SENDERS]
    wanted = select(keys.document).where(
        keys.sender_id.in_(some), keys.name.in_(sorted(names)), keys.message_id == message_id
    )
    return [row["document"] for row in reading.rows(wanted.limit(MOST_FOUND))]


def _kinds(reading: Reading) -> list[str]:
    """The kinds of numbers there are, each found by one step along the key: a number is then found by the key, too."""
    kinds = tables.case_aliases.c.kind
    step = select(func.min(kinds).label("kind")).cte("step", recursive=True)
    following = select(func.min(kinds)).where(kinds > step.c.kind).scalar_subquery()
    following = following.correlate(step)
    step = step.union_all(select(following).where(step.c.kind.is_not(None)))
    return [row["kind"] for row in reading.rows(select(step.c.kind)) if row["kind"] is not None]
