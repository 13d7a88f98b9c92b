"""Lanes, one order key to one partner, as one transaction of the writer sees and changes them.

Every change of a delivery or a lane goes through here, under the journal's lock. A lane is leased under a token by the
journal's clock; its head is the delivery that is next. Whoever changes deliveries says so here (`move`), and `write`
then looks at the heads that are left and says of each lane when it has work, or what holds it.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, partial
from hashlib import sha256
from typing import Any

import structlog
from sqlalchemy import ColumnElement, bindparam, func, literal_column, select, update

from gateway.journal import tables
from gateway.journal.acts import Act, note
from gateway.journal.book import Book
from gateway.journal.leaf import Leaf
from gateway.journal.moves import IN_LANE, State, move
from gateway.journal.statements import array, wanted
from gateway.journal.trips import Question, ask
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
            (found,) = ask(self.book.connection, (self._questions.lanes, _named(unread)))
            self._keep_lanes(found)

    def begin(self, lanes: Collection[str], deliveries: Collection[str]) -> Mapping[str, Delivery]:
        """Read lanes, the delivery that is next in each, and deliveries, all in one trip; answers those that are next.

        The lanes of these deliveries are among the lanes.
        """
        questions = self._questions
        asked = [(questions.lanes, _named(lanes)), (questions.heads, _named(lanes))]
        if deliveries:
            asked.append((questions.deliveries, _named(deliveries)))
        found, heads, *more = ask(self.book.connection, *asked)
        self._keep_lanes(found)
        self._keep(more[0] if more else ())
        return {each.lane or "": each for each in self._keep(heads)}

    def find(self, ids: Iterable[str]) -> list[Delivery]:
        """These deliveries, as far as there are such, and their lanes."""
        wanted = list(ids)
        if unread := [id_ for id_ in wanted if id_ not in self.deliveries]:
            (rows,) = ask(self.book.connection, (self._questions.deliveries, _named(unread)))
            self._keep(rows)
        found = [self.deliveries[id_] for id_ in wanted if id_ in self.deliveries]
        self.read({each.lane for each in found if each.lane})
        return found

    def heads(self, lanes: Collection[str]) -> Mapping[str, Delivery]:
        """The delivery that is next in each of these lanes."""
        if not lanes:
            return {}
        (rows,) = ask(self.book.connection, (self._questions.heads, _named(lanes)))
        return {each.lane or "": each for each in self._keep(rows)}

    def fronts(self, lanes: Collection[str], depth: int) -> Mapping[str, list[Delivery]]:
        """The first deliveries of each of these lanes, in order, so many at most."""
        if not lanes:
            return {}
        fronts: dict[str, list[Delivery]] = {}
        rows = self.book.connection.execute(_FRONTS, {"lanes": list(lanes), "depth": depth}).mappings()
        for each in self._keep(map(dict, rows)):
            fronts.setdefault(each.lane or "", []).append(each)
        return fronts

    def sent(self, lanes: Collection[str]) -> list[Delivery]:
        """What is on its way in these lanes, in order."""
        if not lanes:
            return []
        return self._keep(map(dict, self.book.connection.execute(_SENT, {"lanes": list(lanes)}).mappings()))

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
        heads = self._write_deliveries()
        for id_ in self._touched:
            if lane := self.lanes.get(id_):
                self._settle(lane, heads.get(id_), (keep or {}).get(id_))
        rows = [_lane_row(lane) for lane in self.lanes.values()]
        if changed := [row for row in rows if row != self._as_read[row["id"]]]:
            self.book.statements.update(self.book.connection, tables.lanes, _OF_LANE, changed)
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

    def _write_deliveries(self) -> Mapping[str, Delivery]:
        """Answers what is next in the lanes that were touched, once they are written."""
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
                "sealed": self._sealed.get(each.id),
            }
            for each in self._moved.values()
        ]
        connection = self.book.connection

        def write() -> None:
            if rows:
                connection.execute(_UPDATE_DELIVERY, rows)

        if not self._touched:
            write()
            return {}
        (heads,) = ask(connection, (self._questions.heads, _named(self._touched)), once=write)
        return {each.lane or "": each for each in self._keep(heads)}

    @property
    def _questions(self) -> "_Questions":
        return _questions(self.book.connection.dialect.name)

    def _keep_lanes(self, rows: Iterable[Mapping[str, Any]]) -> None:
        for row in rows:
            if row["id"] not in self.lanes:
                lane = self.lanes[row["id"]] = Lane(**row)
                self._as_read[lane.id] = _lane_row(lane)

    def _keep(self, rows: Iterable[Mapping[str, Any]]) -> list[Delivery]:
        """What has been read before is the same delivery, as it has been changed since."""
        found = []
        for row in rows:
            if (id_ := row["id"]) not in self.deliveries:
                values = {**row, "state": State(row["state"]), "is_sealed": bool(row["is_sealed"])}
                self.deliveries[id_] = Delivery(**values)
            found.append(self.deliveries[id_])
        return found


def _kept(reason: str | None) -> str | None:
    """A reason as it is kept for good: bounded, and without a person's numbers, since no leaf is ever erased.

    It may be in another's words, who writes no UTF-8, or a NUL: what no database takes would keep others' outcomes out.
    """
    return masking.text(_writable(reason))[:MOST_SAID] if reason else None


def _writable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode().replace("\0", "\\0")


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
        "id": lane.id,
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


def _is_in_lane(state: ColumnElement[str]) -> ColumnElement[bool]:
    """Written out, so that a database finds the index of what is in a lane."""
    return state.in_([literal_column(f"'{each.value}'") for each in IN_LANE])


is_in_lane = _is_in_lane(_OF.state)


def head_of(lane: ColumnElement[str]) -> ColumnElement[str]:
    """The delivery that is next in a lane."""
    first = tables.deliveries.alias("first").c
    next_ = select(first.id).where(first.lane == lane, _is_in_lane(first.state))
    return next_.order_by(first.position, first.id).limit(1).scalar_subquery()


@dataclass(frozen=True, slots=True)
class _Questions:
    """What is asked in every turn, of lanes or deliveries that a JSON array names: the same text, however many."""

    lanes: Question
    heads: Question
    deliveries: Question


@cache
def _questions(dialect: str) -> _Questions:
    listed = [array(dialect, 1) for _ in range(3)]
    (of_lanes, (lane,)), (of_heads, (its,)), (of_ids, (id_,)) = listed
    return _Questions(
        Question(select(tables.lanes).select_from(of_lanes.join(tables.lanes, tables.lanes.c.id == lane))),
        Question(select(*_LIGHT).select_from(of_heads.join(tables.deliveries, _OF.id == head_of(its)))),
        Question(select(*_LIGHT).select_from(of_ids.join(tables.deliveries, _OF.id == id_))),
    )


def _named(ids: Collection[str]) -> Mapping[str, str]:
    return wanted([(id_,) for id_ in ids])


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
        | {name: func.coalesce(bindparam(name), _OF[name]) for name in ("answer", "sealed")}
    )
)
_OF_LANE = ("channel", "next_at", "blocked", "failures", "token", "leased_until")
