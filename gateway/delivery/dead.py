"""What waits for an operator, and what he can do: replay, discard with a reason, say it was delivered by other means.

Dead deliveries hold their lanes; so do unknown ones where the partner's terms leave them to an operator. Whoever
decides is named in the journal, with his reason.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from gateway.delivery.lanes import Delivery, Lanes
from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.clock import to_datetime
from gateway.journal.erasing import GONE, Erased
from gateway.journal.ids import new_id
from gateway.journal.moves import FINAL, State
from gateway.journal.outward import Hint
from gateway.journal.sealing import Sealed
from messages.errors import SingleWindowError
from messages.process import IllegalMove

WAITING = (State.DEAD, State.UNKNOWN, State.UNROUTED)  # what an operator looks at
MOST_PER_PAGE = 200

# What an operator's word is called in the moves, by the state it finds.
_AGAIN = {State.DEAD: "replay", State.UNKNOWN: "partner lacks it"}
_HAS_IT = {State.UNKNOWN: "partner has it"}


class UnknownDelivery(SingleWindowError):
    """No delivery has this id."""


@dataclass(frozen=True, slots=True)
class Page:
    """Deliveries of one page, oldest first; `cursor` asks for the next one, None: this is the last."""

    items: list[dict[str, Any]]
    cursor: str | None


def list_waiting(
    connection: Connection,
    *,
    states: Collection[State] = (State.DEAD,),
    partner: str | None = None,
    cursor: str | None = None,
    limit: int = 50,
) -> Page:
    """Deliveries in these states, oldest first."""
    wanted = _SHOWN.where(_deliveries.c.state.in_([state.value for state in states]))
    if partner is not None:
        wanted = wanted.where(_deliveries.c.partner == partner)
    if cursor is not None:
        wanted = wanted.where(_deliveries.c.id > cursor)
    limit = min(limit, MOST_PER_PAGE)
    rows = connection.execute(wanted.order_by(_deliveries.c.id).limit(limit + 1)).mappings().all()
    return Page([_shown(row) for row in rows[:limit]], rows[limit - 1]["id"] if len(rows) > limit else None)


def show(connection: Connection, delivery: str) -> dict[str, Any]:
    """One delivery with its attempts, or UnknownDelivery."""
    row = connection.execute(_SHOWN.where(_deliveries.c.id == delivery)).mappings().first()
    if row is None:
        raise UnknownDelivery(f"no delivery {delivery!r}")
    attempts = connection.execute(_ATTEMPTS.where(tables.attempts.c.delivery == delivery))
    return {
        **_shown(row),
        "attempts": [
            {
                "number": each.number,
                "at": to_datetime(each.at).isoformat(timespec="milliseconds"),
                "outcome": each.outcome,
                "detail": each.detail,
                "took_us": each.took_us,
            }
            for each in attempts
        ],
    }


@dataclass(kw_only=True)
class _Word:
    """An operator's word on some deliveries, at most a page of them."""

    deliveries: Collection[str]
    by: str
    hint: Hint
    weight: int = 0
    direct: bool = True
    _answer: list[dict[str, str]] = field(default_factory=list)

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """Say it of each, or of none: UnknownDelivery, IllegalMove."""
        lanes = Lanes(book)
        found = {each.id: each for each in lanes.find(self.deliveries)}
        if missing := [id_ for id_ in self.deliveries if id_ not in found]:
            raise UnknownDelivery(f"no delivery {missing[0]!r}")
        self._answer = [self._say(lanes, each) for each in found.values()]
        lanes.write()
        woken = [lane.id for lane in lanes.lanes.values() if lane.is_due(book.now)]
        if woken:
            book.after.append(lambda: self.hint(woken))

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> list[dict[str, str]]:
        """Of each: its id and state now; of one that was made anew, the new one's."""
        return self._answer

    def _say(self, lanes: Lanes, delivery: Delivery) -> dict[str, str]:
        raise NotImplementedError


@dataclass(kw_only=True)
class Replay(_Word):
    """Send it again: dead and unknown ones in their place, one that has ended as a new delivery at its lane's tail."""

    reason: str | None = None

    def _say(self, lanes: Lanes, delivery: Delivery) -> dict[str, str]:
        if delivery.state in FINAL:
            return self._anew(lanes, delivery)
        lanes.move(delivery, _AGAIN.get(delivery.state, "replay"), by=self.by, reason=self.reason)
        _wake(lanes, delivery)
        return _told(delivery)

    def _anew(self, lanes: Lanes, delivery: Delivery) -> dict[str, str]:
        if lanes.book.connection.execute(_BODY, {"message": delivery.message}).scalar() == GONE:
            raise Erased(f"报文已清除，不能再投 / message {delivery.message} is erased and cannot be sent again")
        if delivery.lane is None:  # it never had a receiver, so there is no lane to put it into
            raise IllegalMove(delivery.state.value, "replay")
        id_, now = new_id(), lanes.book.now
        seq = lanes.attest(delivery, f"replayed as {id_}", by=self.by, reason=self.reason)
        old = lanes.book.connection.execute(select(_deliveries).where(_deliveries.c.id == delivery.id)).mappings().one()
        anew = {
            name: old[name] for name in ("message", "case_id", "role", "partner", "sought", "lane", "form", "channel")
        }
        row = anew | {"id": id_, "position": seq, "state": State.DUE.value, "state_at": now, "created_at": now}
        lanes.book.connection.execute(insert(_deliveries), [row | {"attempts": 0, "remark": "replay"}])
        lanes.touch(delivery.lane)
        return {"delivery": id_, "state": State.DUE.value}


@dataclass(kw_only=True)
class Discard(_Word):
    """It is not sent, for this reason; what waits behind it goes on."""

    reason: str

    def _say(self, lanes: Lanes, delivery: Delivery) -> dict[str, str]:
        lanes.move(delivery, "discard", by=self.by, reason=self.reason)
        _wake(lanes, delivery)
        return _told(delivery)


@dataclass(kw_only=True)
class Confirm(_Word):
    """The partner has it by other means, or had it all along; `evidence` says how that is known."""

    evidence: str

    def _say(self, lanes: Lanes, delivery: Delivery) -> dict[str, str]:
        event = _HAS_IT.get(delivery.state, "by other means")
        lanes.move(delivery, event, by=self.by, reason=self.evidence)
        _wake(lanes, delivery)
        return _told(delivery)


def _wake(lanes: Lanes, delivery: Delivery) -> None:
    if delivery.lane and (lane := lanes.lanes.get(delivery.lane)):
        lane.wake(lanes.book.now)


def _told(delivery: Delivery) -> dict[str, str]:
    return {"delivery": delivery.id, "state": delivery.state.value}


def _shown(row: Any) -> dict[str, Any]:
    return {
        "delivery": row["id"],
        "message": row["message"],
        "message_type": row["type"],
        "case_id": row["case_id"],
        "receiver": row["partner"],
        "role": row["role"],
        "sought": row["sought"],
        "channel": row["channel"],
        "form": row["form"],
        "state": row["state"],
        "at": to_datetime(row["state_at"]).isoformat(timespec="milliseconds"),
        "created_at": to_datetime(row["created_at"]).isoformat(timespec="milliseconds"),
        "attempts": row["attempts"],
        "reason": row["reason"],
        "remark": row["remark"],
    }


_deliveries = tables.deliveries
_SHOWN = select(
    *(_deliveries.c.id, _deliveries.c.message, tables.messages.c.type, _deliveries.c.case_id, _deliveries.c.partner),
    *(_deliveries.c.role, _deliveries.c.sought, _deliveries.c.channel, _deliveries.c.form, _deliveries.c.state),
    *(_deliveries.c.state_at, _deliveries.c.created_at, _deliveries.c.attempts, _deliveries.c.reason),
    _deliveries.c.remark,
).join(tables.messages, tables.messages.c.id == _deliveries.c.message)
_BODY = select(tables.messages.c.body).where(tables.messages.c.id == bindparam("message"))
_ATTEMPTS = select(tables.attempts).order_by(tables.attempts.c.number)
