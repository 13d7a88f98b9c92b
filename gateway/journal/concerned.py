"""Whom a case concerns: the partners that its keys find.

They may read the case, and it is of them that a family asks who may speak of it. Written anew whenever an event changes
them, so that whom a case concerned once and does not any more reads it no longer; his own messages stay his to read.
Where the register finds nobody by some keys, it is whom an operator has given a message that was for whom they find.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import msgspec
from sqlalchemy import Connection, Engine, bindparam, delete, select

from gateway.case.running import RunningCase
from gateway.journal import tables
from gateway.journal.book import Book
from gateway.journal.submission import Parties, Router
from messages.process import Case, Concerned, Find, Key, Process
from messages.roles import Role

Claimed = Callable[[Role, tuple[Key, ...]], str | None]
ANY_TYPE = ""  # who it is, not how a message is written for him


def finder(router: Router, claimed: Claimed) -> Find:
    """Who is found by keys: by the register, else by what an operator has decided in this case."""

    def find(role: Role, keys: tuple[Key, ...]) -> str | None:
        route = router(role, keys, ANY_TYPE)
        return route.partner if route else claimed(role, keys)

    return find


def nobody(role: Role, keys: tuple[Key, ...]) -> str | None:
    """No operator has given anything to anybody."""
    return None


def claimed_in(connection: Connection, case_id: str | None) -> Claimed:
    """Whom an operator has given a message of this case that was for whom these keys find."""

    def claimed(role: Role, keys: tuple[Key, ...]) -> str | None:
        if case_id is None:
            return None
        return connection.execute(_CLAIMED, {"of": case_id, "by": role.value, "keys": sought_by(keys)}).scalar()

    return claimed


def claimed_on(database: Engine, case_id: str | None) -> Claimed:
    """As `claimed_in`, on a connection of its own: it is asked only for what the register finds nobody for."""

    def claimed(role: Role, keys: tuple[Key, ...]) -> str | None:
        with database.connect() as connection:
            return claimed_in(connection, case_id)(role, keys)

    return claimed


def sought_by(keys: Sequence[Key]) -> str:
    """The keys a receiver is looked for by, as a delivery keeps them: JSON."""
    return msgspec.json.encode(keys).decode()


def still_seeks(book: Book, case_id: str, role: Role, sought: str) -> bool:
    """Whether a case, as it stands, concerns whoever is found by these keys in this role."""
    running = book.running.get(case_id)
    process = book.catalogue.families[running.case.family].process if running else None
    if running is None or process is None:
        return False
    return any(by == role and sought_by(keys) == sought for by, keys in process.concerns(running.case.known) if keys)


def settle(
    book: Book, process: Process, before: RunningCase | None, after: Case, receivers: Parties, router: Router
) -> None:
    """Write down whom the case concerns after an event, unless that is as before.

    receivers: whom the event's message goes to; whoever is none of those it concerns has it to read, not the case.
    """
    concerned = tuple(process.concerns(after.known))
    strangers = [each for each in receivers.items() if each[1] and each not in concerned]
    if before is not None and not strangers and concerned == tuple(process.concerns(before.case.known)):
        return
    find = finder(partial(book.route, router), claimed_in(book.connection, after.id if before else None))
    now = _parties(concerned, find)
    told = _parties(strangers, find)
    if before is None or not told <= now or now != _parties(process.concerns(before.case.known), find):
        book.later.append(partial(_write, book, after.id, now))


def settle_anew(book: Book, process: Process, running: RunningCase, router: Router) -> None:
    """Write down whom a case concerns by the register as it is now; nothing has happened in the case."""
    case = running.case
    find = finder(partial(book.route, router), claimed_in(book.connection, case.id))
    _write(book, case.id, _parties(process.concerns(case.known), find), book.connection)


def _parties(concerned: Concerned, find: Find) -> frozenset[tuple[str, str]]:
    found = ((find(role, keys), role.value) for role, keys in concerned if keys)
    return frozenset((partner, role) for partner, role in found if partner)


def _write(book: Book, case_id: str, now: frozenset[tuple[str, str]], connection: Connection) -> None:
    written = {(row.partner, row.role) for row in connection.execute(_WRITTEN, {"of": case_id})}
    if gone := written - now:
        connection.execute(_GONE, [_named(case_id, partner, role) for partner, role in sorted(gone)])
    rows = [{"partner": partner, "case_id": case_id, "role": role} for partner, role in sorted(now - written)]
    if rows:
        book.statements.insert(connection, tables.case_parties, rows)


def _named(case_id: str, partner: str, role: str) -> Mapping[str, str]:
    return {"of": case_id, "who": partner, "by": role}


_parties_, _deliveries = tables.case_parties.c, tables.deliveries.c
_WRITTEN = select(_parties_.partner, _parties_.role).where(_parties_.case_id == bindparam("of"))
_GONE = delete(tables.case_parties).where(
    _parties_.case_id == bindparam("of"), _parties_.partner == bindparam("who"), _parties_.role == bindparam("by")
)
_CLAIMED = (
    select(_deliveries.partner)
    .where(
        _deliveries.case_id == bindparam("of"),
        _deliveries.role == bindparam("by"),
        _deliveries.sought == bindparam("keys"),
        _deliveries.claimed_by.is_not(None),
    )
    .order_by(_deliveries.state_at.desc())
    .limit(1)
)
