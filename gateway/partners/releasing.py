"""Lets go what had no receiver: unrouted deliveries whose receiver has registered since.

They go where they stood when their messages were accepted, before everything newer of their lanes. A partner who has a
message already, as its sender or in another role, does not get it twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec
from sqlalchemy import Connection, Row, bindparam, select, tuple_, update

from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.leaf import Leaf
from gateway.journal.moves import State, move
from gateway.journal.outward import Hint, Placed, held_of, lane_of, place
from gateway.journal.sealing import Sealed
from gateway.journal.submission import Route
from gateway.journal.writer import Writer
from gateway.partners.directory import Directory
from gateway.partners.register import Register
from messages.process import Case, Key
from messages.roles import Role

MOST = 500  # deliveries a command; the rest follows in the next

Sought = tuple[str, str, str]  # role, the keys it was looked for by, message type


@dataclass
class ReleaseUnrouted:
    """The command; its answer is how many it released."""

    register: Register
    hint: Hint
    most: int = MOST
    released: int = field(default=0, init=False)
    weight: int = field(default=4096, init=False)
    direct: bool = field(default=True, init=False)

    def needs(self) -> Needs:
        """Nothing of the journal's cases."""
        return Needs()

    def fold(self, book: Book) -> None:
        """Release what the register of the moment has a receiver for."""
        self.released = release_unrouted(book, self.register.directory, self.hint, most=self.most)

    def finish(self, sealed: Sealed) -> None:
        """Nothing waits for the proof."""

    def answer(self) -> int:
        """How many."""
        return self.released


async def sweep(writer: Writer, register: Register, hint: Hint, *, most: int = MOST) -> int:
    """After every change of the register, and at the start: release until nothing is left; how many there were.

    A change releases what it finds a receiver for by itself; this is for what was left by other means.
    """
    total = 0
    while register.unswept:
        register.unswept = False
        try:
            while released := await writer.write(ReleaseUnrouted(register, hint, most)):
                total += released
        except BaseException:
            register.unswept = True
            raise
    return total


def release_unrouted(book: Book, directory: Directory, hint: Hint, *, most: int = MOST) -> int:
    """Release up to `most` deliveries that this directory has a receiver for; how many."""
    routes = _routes(book.connection, directory)
    if not routes:
        return 0
    waiting = _waiting(book.connection, routes, most)
    has_it = _has_it(book.connection, waiting)
    held = held_of(book.connection, {row.message for row in waiting})
    placed: list[Placed] = []
    twice: list[Placed] = []
    for row in waiting:
        route = routes[row.role, row.sought, row.type]
        each = Placed(
            delivery=row.id,
            lane=lane_of(route.partner, _case(row)),
            route=route,
            position=None if row.message in held else row.position,
            role=row.role,
            case_id=row.case_id,
            sought=row.sought,
        )
        event = "route, held" if each.position is None else "route"
        if (row.message, route.partner) in has_it:
            event = "discard"
        state = move(State.UNROUTED, event)
        (twice if state is State.DISCARDED else placed).append(each)
        has_it.add((row.message, route.partner))
        book.leaf(Leaf(kind="delivery", subject=row.id, case=row.case_id, note=f"unrouted -> {state}: {route.partner}"))
    place(book, placed, hint)
    if twice:
        rows = [{"delivery": each.delivery, "partner": each.route.partner, "now": book.now} for each in twice]
        book.connection.execute(_DISCARD, rows)
    return len(waiting)


def _routes(connection: Connection, directory: Directory) -> dict[Sought, Route]:
    """Of everything that is waited for, what there is a receiver for now."""
    routes: dict[Sought, Route] = {}
    for row in connection.execute(_SOUGHT):
        keys = [Key(kind=kind, value=value) for kind, value in msgspec.json.decode(row.sought)]
        if route := directory.route(Role(row.role), keys, row.type):
            routes[row.role, row.sought, row.type] = route
    return routes


def _waiting(connection: Connection, routes: dict[Sought, Route], most: int) -> Sequence[Row[*tuple[str, ...]]]:
    sought = sorted({(role, sought) for role, sought, _ in routes})[:most]
    return connection.execute(_WAITING.limit(most), {"sought": sought}).all()


def _has_it(connection: Connection, waiting: Sequence[Row[*tuple[str, ...]]]) -> set[tuple[str, str]]:
    """Who has which of these messages: whoever sent it, or has a delivery of it."""
    messages = list({row.message for row in waiting})
    got = {(row.message, row.partner) for row in connection.execute(_GOT, {"messages": messages})}
    return got | {(row.message, row.sender) for row in waiting if row.sender}


def _case(row: Row[*tuple[str, ...]]) -> Case:
    return Case(id=row.case_id, family=row.family, order_key=row.order_key, state="", confirmed=False, known=None)


_deliveries, _messages = tables.deliveries.c, tables.messages.c
_SOUGHT = (
    select(_deliveries.role, _deliveries.sought, _messages.type)
    .join(tables.messages, _messages.id == _deliveries.message)
    .where(_deliveries.state == State.UNROUTED.value)
    .distinct()
)
_WAITING = (
    select(
        _deliveries.id,
        _deliveries.message,
        _deliveries.role,
        _deliveries.sought,
        _deliveries.case_id,
        _deliveries.position,
        _messages.type,
        tables.cases.c.family,
        tables.cases.c.order_key,
        tables.documents.c.partner.label("sender"),
    )
    .join(tables.messages, _messages.id == _deliveries.message)
    .join(tables.cases, tables.cases.c.id == _deliveries.case_id)
    .outerjoin(tables.documents, tables.documents.c.id == _messages.document)
    .where(
        _deliveries.state == State.UNROUTED.value,
        tuple_(_deliveries.role, _deliveries.sought).in_(bindparam("sought", expanding=True)),
    )
    .order_by(tables.documents.c.seq, _messages.number, _deliveries.id)
)
_GOT = select(_deliveries.message, _deliveries.partner).where(
    _deliveries.message.in_(bindparam("messages", expanding=True)), _deliveries.partner.is_not(None)
)
_DISCARD = (
    update(tables.deliveries)
    .where(_deliveries.id == bindparam("delivery"), _deliveries.state == State.UNROUTED.value)
    .values(
        partner=bindparam("partner"),
        state=move(State.UNROUTED, "discard").value,
        state_at=bindparam("now"),
        reason="the partner has this message already",
    )
)
