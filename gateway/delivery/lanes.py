"""Lanes, one order key to one partner, as one transaction of the writer sees and changes them.

Every change of a delivery or a lane goes through here, under the journal's lock. A lane is leased under a token by the
journal's clock; its head is the delivery that is next. Whoever changes deliveries says so here (`move`), and `write`
then looks at the heads that are left and says of each lane when it has work, or what holds it.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from typing import Any

import structlog
from sqlalchemy import bindparam, func, literal_column, select, update

from gateway.journal import tables
from gateway.journal.acts import Act, note
from gateway.journal.book import Book
from gateway.journal.leaf import Leaf
from gateway.journal.moves import IN_LANE, State, move
from gateway.telemetry import masking

UNATTESTED = frozenset({"send", "not reached", "send again"})  # attempts; every other move is an outcome with a leaf
MOST_SAID = 500  # characters of a reason

log = structlog.get_logger()


@dataclass(slots=True)
class Lane:
    """A lane's row. next_at: when it has work (microseconds); None: nothing to do, or held."""

    id: str
    partner: str
    channel: str
    next_at: int | None
    blocked: bool
    failures: int
    token: str | None
    leased_until: int | None

    def is_free(self, now: int, token: str | None = None) -> bool:
        """Whether nobody else has it now."""
        return self.token is None or self.token == token or (self.leased_until or 0) <= now

    def is_due(self, now: int) -> bool:
        """Whether its head may be sent now."""
        return not self.blocked and self.next_at is not None and self.next_at <= now

    def lease(self, token: str, until: int) -> None:
        """Nobody else touches it until then."""
        self.token, self.leased_until = token, until

    def free(self) -> None:
        """Anyone may have it."""
        self.token = self.leased_until = None

    def wake(self, now: int) -> None:
        """Its head, whichever that is, starts afresh."""
        self.next_at, self.failures, self.blocked = now, 0, False


@dataclass(slots=True)
class Delivery:
    """What a move needs to know of a delivery; neither its bytes nor its message."""

    id: str
    message: str
    case_id: str | None
    partner: str | None
    lane: str | None
    position: int | None
    channel: str | None
    state: State
    attempts: int
    is_sealed: bool
    reason: str | None = None
    cause: str | None = None
    answer: bytes | None = None


@dataclass
class Lanes:
    """The lanes and deliveries of one transaction: `read` or `find` them, change them, `write` them."""

    book: Book
    lanes: dict[str, Lane] = field(default_factory=dict)
    deliveries: dict[str, Delivery] = field(default_factory=dict)
    _as_read: dict[str, dict[str, Any]] = field(default_factory=dict)
    _touched: dict[str, None] = field(default_factory=dict)
    _moved: dict[str, Delivery] = field(default_factory=dict)
    _sealed: dict[str, bytes] = field(default_factory=dict)
    _said: list[dict[str, Any]] = field(default_factory=list)

    def read(self, ids: Collection[str]) -> None:
        """Read these lanes, as they are."""
        if unread := [id_ for id_ in ids if id_ not in self.lanes]:
            for row in self.book.connection.execute(_LANES, {"ids": unread}):
                lane = self.lanes[row.id] = Lane(**row._mapping)
                self._as_read[row.id] = _lane_row(lane)

    def find(self, ids: Iterable[str]) -> list[Delivery]:
        """These deliveries, as far as there are such, and their lanes."""
        wanted = list(ids)
        if unread := [id_ for id_ in wanted if id_ not in self.deliveries]:
            self._keep(self.book.connection.execute(_BY_ID, {"ids": unread}))
        found = [self.deliveries[id_] for id_ in wanted if id_ in self.deliveries]
        self.read({each.lane for each in found if each.lane})
        return found

    def heads(self, lanes: Collection[str]) -> Mapping[str, Delivery]:
        """The delivery that is next in each of these lanes."""
        return {lane: fronts[0] for lane, fronts in self.fronts(lanes, 1).items()}

    def fronts(self, lanes: Collection[str], depth: int) -> Mapping[str, list[Delivery]]:
        """The first deliveries of each of these lanes, in order, so many at most."""
        if not lanes:
            return {}
        fronts: dict[str, list[Delivery]] = {}
        for each in self._keep(self.book.connection.execute(_FRONTS, {"lanes": list(lanes), "depth": depth})):
            fronts.setdefault(each.lane or "", []).append(each)
        return fronts

    def sent(self, lanes: Collection[str]) -> list[Delivery]:
        """What is on its way in these lanes, in order."""
        return self._keep(self.book.connection.execute(_SENT, {"lanes": list(lanes)})) if lanes else []

    def touch(self, lane: str | None) -> None:
        """Look at this lane's head once everything is written."""
        if lane is not None:
            self._touched[lane] = None

    def move(
        self,
        delivery: Delivery,
        event: str,
        *,
        by: str | None = None,
        reason: str | None = None,
        cause: str | None = None,
        answer: bytes | None = None,
        digest: str | None = None,
        evidence: str | None = None,
    ) -> int | None:
        """Move a delivery, or IllegalMove; answers the number of its leaf where the move is attested.

        by: who made it so. reason: in words. cause: of one that dies, a row of CAUSES. answer: the partner's receipt.
        digest: SHA-256 of the bytes it got. evidence: of the file that shows that it got them.
        """
        before, delivery.state = delivery.state, move(delivery.state, event)
        delivery.reason, delivery.cause = _kept(reason), cause
        delivery.answer = answer or delivery.answer
        self._moved[delivery.id] = delivery
        self.touch(delivery.lane)
        self._said.append(
            {
                "delivery": delivery.id,
                "message": delivery.message,
                "partner": delivery.partner,
                "from": before.value,
                "to": delivery.state.value,
                "attempt": delivery.attempts,
            }
        )
        if event in UNATTESTED:
            return None
        answered = f" answer {sha256(answer).hexdigest()}" if answer else ""
        shown = f" evidence {evidence}" if evidence else ""
        said = f"{before.value} -> {delivery.state.value}, {event}{answered}{shown}"
        return self.attest(delivery, said, by=by, reason=delivery.reason, digest=digest)

    def attest(
        self, delivery: Delivery, said: str, *, by: str | None, reason: str | None, digest: str | None = None
    ) -> int:
        """Write a leaf about a delivery; answers its number."""
        because = f": {' '.join(said_why.split())}" if (said_why := _kept(reason)) else ""
        seq = self.book.leaf(
            Leaf(
                kind="delivery",
                subject=delivery.id,
                sender=by or delivery.partner,
                message_id=delivery.message,
                document=digest,
                case=delivery.case_id,
                note=said + because,
            )
        )
        if by is not None:
            note(self.book, seq, Act(by, "operator", "decide", delivery.id, said + because))
        return seq

    def seal(self, delivery: Delivery, content: bytes) -> None:
        """These are its bytes, at this attempt and every other."""
        self._sealed[delivery.id] = content
        delivery.is_sealed = True

    def attempt(self, delivery: Delivery, outcome: str, detail: str | None, took_us: int) -> None:
        """Write down how the attempt under way ended."""
        row = {
            "delivery": delivery.id,
            "number": delivery.attempts,
            "at": self.book.now,
            "outcome": outcome,
            "detail": _kept(detail),
            "took_us": took_us,
        }
        self.book.insert(tables.attempts, row)

    def write(self, *, keep: Mapping[str, str] | None = None) -> None:
        """Write what has moved, then what that makes of the lanes.

        keep: lane -> token; the lease lasts where the lane has more work for the same channel now.
        """
        self._write_deliveries()
        heads = self.heads(self._touched)
        for id_ in self._touched:
            if lane := self.lanes.get(id_):
                self._settle(lane, heads.get(id_), (keep or {}).get(id_))
        rows = [_lane_row(lane) for lane in self.lanes.values()]
        if changed := [row for row in rows if row != self._as_read[row["of"]]]:
            self.book.connection.execute(_UPDATE_LANE, changed)
        if self._said:
            self.book.after.append(partial(_log, self._said))

    def _settle(self, lane: Lane, head: Delivery | None, token: str | None) -> None:
        now, channel = self.book.now, lane.channel
        if head is None:
            lane.next_at, lane.failures, lane.blocked = None, 0, False
            lane.free()
            return
        if head.state is State.DEAD or (head.state is State.UNKNOWN and lane.blocked):
            lane.next_at, lane.blocked = None, True
        else:
            lane.next_at, lane.blocked = now if lane.next_at is None else lane.next_at, False
        lane.channel = head.channel or channel
        if token is not None and not (lane.is_due(now) and lane.channel == channel):
            lane.free()

    def _write_deliveries(self) -> None:
        if not self._moved:
            return
        rows = [
            {
                "of": each.id,
                "state": each.state.value,
                "state_at": self.book.now,
                "attempts": each.attempts,
                "position": each.position,
                "reason": each.reason,
                "cause": each.cause,
                "answer": each.answer,
            }
            for each in self._moved.values()
        ]
        self.book.connection.execute(_UPDATE_DELIVERY, rows)
        if self._sealed:
            sealed = [{"of": id_, "sealed": content} for id_, content in self._sealed.items()]
            self.book.connection.execute(_SEAL, sealed)

    def _keep(self, rows: Iterable[Any]) -> list[Delivery]:
        """What has been read before is the same delivery, as it has been changed since."""
        found = []
        for row in rows:
            if row.id not in self.deliveries:
                values = {**row._mapping, "state": State(row.state), "is_sealed": bool(row.is_sealed)}
                self.deliveries[row.id] = Delivery(**values)
            found.append(self.deliveries[row.id])
        return found


def _kept(reason: str | None) -> str | None:
    """A reason as it is kept for good: bounded, and without a person's numbers, since no leaf is ever erased."""
    return masking.text(reason)[:MOST_SAID] if reason else None


def partner_of(lane: str) -> str:
    """Whose lane it is."""
    return lane.partition("|")[0]


def family_of(lane: str | None) -> str:
    """The family of what goes through it."""
    return lane.split("|", 2)[1] if lane else ""


def number_of(lane: str) -> str:
    """What the case is called whose lane it is: "MA3ABC127R1" of "bank-demo|settlement|payment:MA3ABC127R1"."""
    return lane.split("|", 2)[-1].rpartition(":")[2]


def _log(moves: list[dict[str, Any]]) -> None:
    for each in moves:
        log.info("moved", **each)


def _lane_row(lane: Lane) -> dict[str, Any]:
    return {
        "of": lane.id,
        "channel": lane.channel,
        "next_at": lane.next_at,
        "blocked": lane.blocked,
        "failures": lane.failures,
        "token": lane.token,
        "leased_until": lane.leased_until,
    }


_OF = tables.deliveries.c
_LIGHT = (
    *(_OF.id, _OF.message, _OF.case_id, _OF.partner, _OF.lane, _OF.position, _OF.channel, _OF.state, _OF.attempts),
    _OF.sealed.is_not(None).label("is_sealed"),
)
# Written out, so that a database finds the index of what is in a lane.
is_in_lane = _OF.state.in_([literal_column(f"'{state.value}'") for state in IN_LANE])

_LANES = select(tables.lanes).where(tables.lanes.c.id.in_(bindparam("ids", expanding=True)))
_BY_ID = select(*_LIGHT).where(_OF.id.in_(bindparam("ids", expanding=True)))
_place = func.row_number().over(partition_by=_OF.lane, order_by=(_OF.position, _OF.id)).label("place")
_placed = select(*_LIGHT, _place).where(_OF.lane.in_(bindparam("lanes", expanding=True)), is_in_lane).subquery("placed")
_FRONTS = (
    select(*(column for column in _placed.c if column.name != "place"))
    .where(_placed.c.place <= bindparam("depth"))
    .order_by(_placed.c.lane, _placed.c.place)
)
_SENT = (
    select(*_LIGHT)
    .where(_OF.lane.in_(bindparam("lanes", expanding=True)), is_in_lane, _OF.state == State.SENT.value)
    .order_by(_OF.lane, _OF.position, _OF.id)
)
_UPDATE_DELIVERY = (
    update(tables.deliveries)
    .where(_OF.id == bindparam("of"))
    .values(
        {name: bindparam(name) for name in ("state", "state_at", "attempts", "position", "reason", "cause")}
        | {"answer": func.coalesce(bindparam("answer"), _OF.answer)}
    )
)
_SEAL = update(tables.deliveries).where(_OF.id == bindparam("of")).values(sealed=bindparam("sealed"))
_UPDATE_LANE = (
    update(tables.lanes)
    .where(tables.lanes.c.id == bindparam("of"))
    .values({name: bindparam(name) for name in ("channel", "next_at", "blocked", "failures", "token", "leased_until")})
)
