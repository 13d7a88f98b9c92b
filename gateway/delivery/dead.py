"""What waits for an operator, and what he can do: replay, discard with a reason, say it was delivered by other means.

Dead deliveries hold their lanes; so do unknown ones where the partner's terms leave them to an operator. Whoever
decides is named in the journal, with his reason. What a later message has changed or withdrawn is not sent again unless
that is asked for.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Select, bindparam, insert, select

from gateway.delivery.lanes import Delivery, Lanes
from gateway.delivery.superseded import Superseded, overtaken
from gateway.journal import means, tables
from gateway.journal.book import Book, Needs
from gateway.journal.clock import to_datetime
from gateway.journal.erasing import GONE, Erased
from gateway.journal.ids import new_id
from gateway.journal.means import Means
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


class Unproved(SingleWindowError):
    """That it was delivered by other means wants a file that shows it."""


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

    def these(wanted: "Select[Any]") -> "Select[Any]":
        wanted = wanted.where(_deliveries.c.state.in_([state.value for state in states]))
        return wanted.where(_deliveries.c.partner == partner) if partner is not None else wanted

    limit = min(limit, MOST_PER_PAGE)
    rows = shown_rows(connection, these, cursor=cursor, limit=limit + 1)
    return Page(rows[:limit], rows[limit - 1]["delivery"] if len(rows) > limit else None)


def shown_rows(
    connection: Connection, these: "Callable[[Select[Any]], Select[Any]]", *, cursor: str | None, limit: int
) -> list[dict[str, Any]]:
    """So many of these deliveries, joined with their messages, oldest first."""
    wanted = these(_SHOWN)
    if cursor is not None:
        wanted = wanted.where(_deliveries.c.id > cursor)
    return [_shown(row) for row in connection.execute(wanted.order_by(_deliveries.c.id).limit(limit)).mappings()]


def show(connection: Connection, delivery: str) -> dict[str, Any]:
    """One delivery with its attempts, or UnknownDelivery."""
    row = connection.execute(_SHOWN.where(_deliveries.c.id == delivery)).mappings().first()
    if row is None:
        raise UnknownDelivery(f"no delivery {delivery!r}")
    attempts = connection.execute(_ATTEMPTS.where(tables.attempts.c.delivery == delivery))
    return {
        **_shown(row),
        "other_means": means.of_deliveries(connection, [delivery]).get(delivery, []),
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
    """Send it again: dead and unknown ones in their place, one that has ended as a new delivery at its lane's tail.

    even_superseded: also what a later message has changed or withdrawn; else Superseded.
    """

    reason: str | None = None
    even_superseded: bool = False

    def _say(self, lanes: Lanes, delivery: Delivery) -> dict[str, str]:
        if not self.even_superseded and (later := overtaken(lanes.book, [delivery.message]).get(delivery.message)):
            raise Superseded(delivery.id, later)
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
        means.reopen(lanes.book.connection, delivery.id, id_)
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
    """The partner has it by other means, or had it all along; `means` says how that is known.

    Unproved: what never left by us wants a file that shows it.
    """

    means: Means

    def __post_init__(self) -> None:
        paper = self.means.paper
        self.weight = len(paper.content) * len(self.deliveries) if paper else 0

    def _say(self, lanes: Lanes, delivery: Delivery) -> dict[str, str]:
        event = _HAS_IT.get(delivery.state, "by other means")
        paper = self.means.paper
        if paper is None and delivery.state is not State.UNKNOWN:
            raise Unproved(
                f"投递 {delivery.id}：须附证明文件（签收单、邮件、传真……）/ "
                f"delivery {delivery.id}: attach a file that shows it (a signed slip, a mail, a fax …)"
            )
        digest = paper.digest if paper else None
        seq = lanes.move(delivery, event, by=self.by, reason=self.means.told, evidence=digest)
        if seq is not None:
            means.keep(lanes.book, seq, delivery.id, self.means)
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
        "cause": row["cause"],
        "remark": row["remark"],
    }


_deliveries = tables.deliveries
_SHOWN = select(
    *(_deliveries.c.id, _deliveries.c.message, tables.messages.c.type, _deliveries.c.case_id, _deliveries.c.partner),
    *(_deliveries.c.role, _deliveries.c.sought, _deliveries.c.channel, _deliveries.c.form, _deliveries.c.state),
    *(_deliveries.c.state_at, _deliveries.c.created_at, _deliveries.c.attempts, _deliveries.c.reason),
    *(_deliveries.c.remark, _deliveries.c.cause),
).join(tables.messages, tables.messages.c.id == _deliveries.c.message)
_BODY = select(tables.messages.c.body).where(tables.messages.c.id == bindparam("message"))
_ATTEMPTS = select(tables.attempts).order_by(tables.attempts.c.number)
