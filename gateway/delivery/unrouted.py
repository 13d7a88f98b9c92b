"""Deliveries that nobody was registered for (待认领): routed when someone is, or by an operator.

A routed delivery takes the place in its lane that its message had when it was accepted, so order holds for whoever
registers late. What its partner got under another role already is not sent twice.
"""

import asyncio
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec
from sqlalchemy import Engine, bindparam, or_, select, update

from gateway.delivery.dead import UnknownDelivery
from gateway.delivery.lanes import Delivery, Lanes
from gateway.delivery.moves import State
from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.outward import Hint, lane_row
from gateway.journal.sealing import Sealed
from gateway.journal.submission import Route, Router
from gateway.journal.writer import Writer
from messages.process import Key
from messages.roles import Role

MOST_AT_ONCE = 100


@dataclass(kw_only=True)
class RouteTo:
    """The command: these unrouted deliveries go to this partner; an operator says so.

    forms: by message type code, where it is not the route's.
    """

    deliveries: Collection[str]
    route: Route
    by: str
    hint: Hint
    forms: Mapping[str, str] = field(default_factory=dict)
    weight: int = 0
    direct: bool = True
    _answer: list[dict[str, str]] = field(default_factory=list)

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """Route each of them, or none: UnknownDelivery, IllegalMove."""
        found = _read(book, self.deliveries)
        if len(found) < len(set(self.deliveries)):
            raise UnknownDelivery("no delivery " + ", ".join(sorted(set(self.deliveries) - {row.id for row in found})))
        self._answer = _route(book, [(row, self._route(row.type)) for row in found], self.hint, by=self.by)

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> list[dict[str, str]]:
        """Each delivery and its state now."""
        return self._answer

    def _route(self, type_code: str) -> Route:
        return replace(self.route, form=self.forms.get(type_code, self.route.form))


@dataclass(kw_only=True)
class Claim:
    """The command: hold these against the register again; those that find a receiver now are routed."""

    deliveries: Collection[str]
    router: Router
    hint: Hint
    weight: int = 0
    direct: bool = True
    _answer: list[dict[str, str]] = field(default_factory=list)

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """Route those that can be and are unrouted still."""
        routed = []
        for row in _read(book, self.deliveries):
            if row.state == State.UNROUTED.value and (
                route := self.router(Role(row.role), _keys(row.sought), row.type)
            ):
                routed.append((row, route))
        self._answer = _route(book, routed, self.hint)

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> list[dict[str, str]]:
        """Each delivery that was routed and its state now."""
        return self._answer


async def claim(
    writer: Writer,
    database: Engine,
    router: Router,
    hint: Hint,
    *,
    keys: Sequence[Key] | None = None,
    at_once: int = MOST_AT_ONCE,
) -> int:
    """Hold what is unrouted against the register; how many were routed.

    keys: those newly registered; None: whatever is unrouted. Called once the router knows them.
    """
    routed = 0
    for ids in await asyncio.to_thread(lambda: list(_pages(database, router, keys, at_once))):
        routed += len(await writer.write(Claim(deliveries=ids, router=router, hint=hint)))
    return routed


def _pages(database: Engine, router: Router, keys: Sequence[Key] | None, at_once: int) -> Iterator[list[str]]:
    """Ids of unrouted deliveries that find a receiver now, oldest first, so many at once."""
    last = ""
    while True:
        with database.connect() as connection:
            rows = connection.execute(_unrouted(keys), {"after": last, "most": at_once}).all()
        if ids := [row.id for row in rows if router(Role(row.role), _keys(row.sought), row.type)]:
            yield ids
        if len(rows) < at_once:
            return
        last = rows[-1].id


def _unrouted(keys: Sequence[Key] | None) -> Any:
    if keys is None:
        return _UNROUTED
    return _UNROUTED.where(
        or_(*(_deliveries.c.sought.contains(msgspec.json.encode(key.value).decode(), autoescape=True) for key in keys))
    )


def _route(book: Book, routed: Iterable[tuple[Any, Route]], hint: Hint, *, by: str = "gateway") -> list[dict[str, str]]:
    """Move each to its lane."""
    lanes = Lanes(book)
    answer = []
    for row, route in routed:
        (delivery,) = lanes.find([row.id])
        if _has_it(book, delivery, route.partner):
            lanes.move(delivery, "discard", by=by, reason=f"{route.partner} has this message under another role")
        else:
            _place(book, lanes, delivery, row, route, by)
        answer.append({"delivery": delivery.id, "state": delivery.state.value})
    lanes.write()
    if woken := [lane.id for lane in lanes.lanes.values() if lane.is_due(book.now)]:
        book.after.append(lambda: hint(woken))
    return answer


def _place(book: Book, lanes: Lanes, delivery: Delivery, row: Any, route: Route, by: str) -> None:
    """Into its lane, where its message stood when it was accepted; held with the others if its message is."""
    held = bool(book.connection.execute(_HELD, {"message": delivery.message}).scalar())
    delivery.partner, delivery.channel = route.partner, route.channel
    delivery.lane = f"{route.partner}|{row.family or row.type.split('.')[0]}|{row.order_key or delivery.message}"
    seq = lanes.move(delivery, "route, held" if held else "route", by=by, reason=f"to {route.partner}")
    book.connection.execute(
        _ROUTE,
        {
            "of": delivery.id,
            "partner": route.partner,
            "lane": delivery.lane,
            "form": route.form,
            "channel": route.channel,
        },
    )
    if row.case_id:
        party = {"partner": route.partner, "case_id": row.case_id, "role": row.role}
        book.statements.insert(book.connection, tables.case_parties, [party])
    if not held:
        delivery.position = book.connection.execute(_ACCEPTED, {"message": delivery.message}).scalar() or seq
        lane = lane_row(delivery.lane, route.partner, route.channel, book.now)
        book.statements.insert(book.connection, tables.lanes, [lane])
        lanes.read([delivery.lane])
        lanes.lanes[delivery.lane].wake(book.now)


def _has_it(book: Book, delivery: Delivery, partner: str) -> bool:
    return bool(book.connection.execute(_SAME, {"message": delivery.message, "partner": partner}).scalar())


def _read(book: Book, deliveries: Collection[str]) -> Sequence[Any]:
    return book.connection.execute(_ROWS, {"ids": list(deliveries)}).all()


def _keys(sought: str) -> tuple[Key, ...]:
    return tuple(Key(kind=kind, value=value) for kind, value in msgspec.json.decode(sought, type=list[tuple[str, str]]))


_deliveries, _messages, _cases = tables.deliveries, tables.messages, tables.cases
_COLUMNS = (_deliveries.c.id, _deliveries.c.role, _deliveries.c.sought, _deliveries.c.state, _messages.c.type)
_ROWS = (
    select(*_COLUMNS, _deliveries.c.case_id, _cases.c.family, _cases.c.order_key)
    .join(_messages, _messages.c.id == _deliveries.c.message)
    .outerjoin(_cases, _cases.c.id == _deliveries.c.case_id)
    .where(_deliveries.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(_deliveries.c.id)
)
_UNROUTED = (
    select(*_COLUMNS)
    .join(_messages, _messages.c.id == _deliveries.c.message)
    .where(_deliveries.c.state == State.UNROUTED.value, _deliveries.c.id > bindparam("after"))
    .order_by(_deliveries.c.id)
    .limit(bindparam("most"))
)
_HELD = (
    select(_deliveries.c.id)
    .where(_deliveries.c.message == bindparam("message"), _deliveries.c.state == State.HELD.value)
    .limit(1)
)
_SAME = (
    select(_deliveries.c.id)
    .where(_deliveries.c.message == bindparam("message"), _deliveries.c.partner == bindparam("partner"))
    .limit(1)
)
_ACCEPTED = (  # when its message moved its case: the place its other deliveries have
    select(tables.case_events.c.seq)
    .join(_messages, _messages.c.case_id == tables.case_events.c.case_id)
    .where(_messages.c.id == bindparam("message"), tables.case_events.c.message == bindparam("message"))
    .limit(1)
)
_ROUTE = (
    update(_deliveries)
    .where(_deliveries.c.id == bindparam("of"))
    .values({name: bindparam(name) for name in ("partner", "lane", "form", "channel")})
)
