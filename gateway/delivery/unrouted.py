"""Deliveries that nobody was registered for (待认领), claimed for a partner by an operator.

A claimed delivery takes the place in its lane that its message had when it was accepted, in whatever order they are
claimed. What its partner has already, as its sender or in another role, is not sent to him again.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import bindparam, select

from gateway.delivery.dead import UnknownDelivery
from gateway.delivery.lanes import Delivery, Lanes
from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.outward import Hint, Placed, held_of, place
from gateway.journal.sealing import Sealed
from gateway.journal.submission import Route


@dataclass(kw_only=True)
class RouteTo:
    """The command: these unrouted deliveries go to this partner; `by` says so.

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
        lanes = Lanes(book)
        rows = book.connection.execute(_ROWS, {"ids": list(self.deliveries)}).all()
        if missing := set(self.deliveries) - {row.id for row in rows}:
            raise UnknownDelivery(f"no delivery {min(missing)!r}")
        self._answer = [self._route(lanes, row) for row in rows]
        lanes.write()

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> list[dict[str, str]]:
        """Each delivery and its state now."""
        return self._answer

    def _route(self, lanes: Lanes, row: Any) -> dict[str, str]:
        (delivery,) = lanes.find([row.id])
        has_it = {"message": delivery.message, "partner": self.route.partner}
        if row.sender == self.route.partner or lanes.book.connection.execute(_SAME, has_it).first():
            lanes.move(delivery, "discard", by=self.by, reason=f"{self.route.partner} has this message already")
        else:
            self._place(lanes, delivery, row)
        return {"delivery": delivery.id, "state": delivery.state.value}

    def _place(self, lanes: Lanes, delivery: Delivery, row: Any) -> None:
        """Into its lane, where its message stood when it was accepted; held with the others if its message is."""
        book, route = lanes.book, self.route
        held = bool(held_of(book.connection, [delivery.message]))
        delivery.partner, delivery.channel = route.partner, route.channel
        delivery.lane = f"{route.partner}|{row.family or row.type.split('.')[0]}|{row.order_key or delivery.message}"
        lanes.move(delivery, "route, held" if held else "route", by=self.by, reason=f"to {route.partner}")
        delivery.position = None if held else delivery.position
        placed = Placed(
            delivery=delivery.id,
            lane=delivery.lane,
            route=replace(route, form=self.forms.get(row.type, route.form)),
            position=delivery.position,
            role=row.role,
            case_id=row.case_id,
            sought=row.sought,
            claimed_by=self.by,
        )
        place(book, [placed], self.hint)
        lanes.read([delivery.lane])
        if not held:
            lanes.lanes[delivery.lane].wake(book.now)  # it may be the head now


_deliveries, _messages, _cases = tables.deliveries, tables.messages, tables.cases
_ROWS = (
    select(
        *(_deliveries.c.id, _deliveries.c.role, _deliveries.c.sought, _deliveries.c.case_id, _messages.c.type),
        *(_cases.c.family, _cases.c.order_key, tables.documents.c.partner.label("sender")),
    )
    .join(_messages, _messages.c.id == _deliveries.c.message)
    .outerjoin(tables.documents, tables.documents.c.id == _messages.c.document)
    .outerjoin(_cases, _cases.c.id == _deliveries.c.case_id)
    .where(_deliveries.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(_deliveries.c.id)
)
_SAME = (
    select(_deliveries.c.id)
    .where(_deliveries.c.message == bindparam("message"), _deliveries.c.partner == bindparam("partner"))
    .limit(1)
)
