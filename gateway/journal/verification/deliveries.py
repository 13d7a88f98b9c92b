"""Deliveries as they stand, held against what was attested of them.

Attempts are no leaves: what is due may be under way, and back again; what is unknown may have been sent anew. Every
other state is where its last leaf left it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gateway.journal import tables
from gateway.journal.moves import State
from gateway.journal.verification.examined import Made, Moved, Placed, Released
from gateway.journal.verification.problems import Problem, What, shown
from gateway.journal.verification.scratch import Said

DUE, SENT, UNKNOWN = State.DUE.value, State.SENT.value, State.UNKNOWN.value
HELD, UNROUTED = State.HELD.value, State.UNROUTED.value
ATTEMPTED = frozenset({DUE, SENT})
REACH: Mapping[str, frozenset[str]] = {  # where attempts alone, of which there are no leaves, may have brought it
    DUE: ATTEMPTED,
    SENT: ATTEMPTED,
    UNKNOWN: ATTEMPTED | {UNKNOWN},
}
BY_PARTNER = frozenset(  # sender: himself
    {
        "positive receipt",
        "negative receipt",
        "no answer in time",
        "give up",
        "stop",
        "asked and has it",
        "asked and lacks it",
    }
)
ROUTED = frozenset({"route", "route, held"})


def after(connection: Connection, id_: str, most: int) -> list[str]:
    """The ids of the next deliveries."""
    return list(connection.execute(_AFTER, {"after": id_, "most": most}).scalars())


def there(connection: Connection, ids: Sequence[str]) -> set[str]:
    """Those of these that are there."""
    return set(connection.execute(_THERE, {"ids": list(ids)}).scalars())


def hold(connection: Connection, said: Said, ids: Sequence[str]) -> Iterator[tuple[str, Problem]]:
    """What is wrong with these deliveries: each problem with its delivery."""
    rows = {row.id: row for row in connection.execute(_DELIVERIES, {"ids": list(ids)}).all()}
    made, moved = said.made(ids), said.moved(ids)
    messages = sorted({row.message for row in rows.values()})
    released, placed = said.released(messages), said.placed(messages)
    for id_ in ids:
        row = rows.get(id_)
        if row is None:
            if id_ in made:
                yield id_, Problem(what=What.REMOVED, table="deliveries", seq=made[id_].seq, id=id_)
            continue
        if id_ not in made:
            yield id_, Problem(what=What.ADDED, table="deliveries", seq=row.position, id=id_)
            continue
        story = _Story(row, made[id_], moved.get(id_, []), released.get(row.message, []), placed.get(row.message, []))
        for problem in story.against():
            yield id_, problem


@dataclass
class _Story:
    """One delivery: its row, and what was said of it."""

    row: Any
    made: Made
    moved: Sequence[Moved]
    released: Sequence[Released]
    placed: Sequence[Placed]

    def against(self) -> Iterator[Problem]:
        """The row against the story."""
        yield from self._as_made()
        state, partner, last = self.made.state, self.made.partner, (self.made.seq, self.made.at)
        steps: list[Moved | Released] = list(self.moved)
        steps += [each for each in self.released if each.seq > self.made.seq]
        steps.sort(key=lambda each: each.seq)
        for step in steps:
            if isinstance(step, Released):
                if state == HELD:
                    turned = dict(zip(*[iter(step.turned.split())] * 2, strict=True))
                    state, last = DUE, (step.seq, step.at)
                    partner = turned.get(self.row.role, partner)
                continue
            if state is not None and step.source not in REACH.get(state, {state}):
                yield self._problem(What.REORDERED, step.seq, "state", f"was {state}, moved from {step.source}")
            state, last = step.target, (step.seq, step.at)
            partner = _partner(step) or partner
        yield from self._as_left(state, partner, last)
        yield from self._in_its_place()
        yield from self._claimed()

    def _as_made(self) -> Iterator[Problem]:
        row, made = self.row, self.made
        wanted: dict[str, Any] = {"message": made.message, "case_id": made.case or row.message_case}
        if made.role is not None:
            wanted["role"] = made.role
        for column, value in wanted.items():
            if getattr(row, column) != value:
                detail = f"{shown(getattr(row, column))}, want {shown(value)}"
                yield self._problem(What.ALTERED, made.seq, column, detail)
        if row.created_at != made.at:
            yield self._problem(What.BACKDATED, made.seq, "created_at", "not when it was made")

    def _claimed(self) -> Iterator[Problem]:
        """By the operator who gave it to its partner, if one did."""
        claims = [step for step in self.moved if step.event in ROUTED]
        wanted = claims[-1].sender if claims else None
        if self.row.claimed_by != wanted:
            seq = claims[-1].seq if claims else self.made.seq
            detail = f"{shown(self.row.claimed_by)}, want {shown(wanted)}"
            yield self._problem(What.ALTERED, seq, "claimed_by", detail)

    def _as_left(self, state: str | None, partner: str | None, last: tuple[int, int]) -> Iterator[Problem]:
        """Where its last leaf left it, or where attempts may have brought it from there."""
        row, (seq, at) = self.row, last
        if state is not None and row.state not in REACH.get(state, {state}):
            yield self._problem(What.ALTERED, seq, "state", f"{row.state}, its leaves leave it {state}")
            return
        if partner is not None and row.partner != partner:
            yield self._problem(What.ALTERED, seq, "partner", f"{shown(row.partner)}, want {partner}")
        if row.state != state or state in ATTEMPTED:
            return
        if row.state_at != at:
            yield self._problem(What.BACKDATED, seq, "state_at", "not when its last leaf was written")
        if self.moved and self.moved[-1].seq == seq:
            yield from self._outcome(self.moved[-1])

    def _outcome(self, last: Moved) -> Iterator[Problem]:
        """What its last leaf says of the bytes it got, of the answer, and why."""
        row = self.row
        if not last.event.startswith("to "):
            reason = " ".join((row.reason or "").split()) or None
            if reason != (last.reason or None):
                yield self._problem(What.ALTERED, last.seq, "reason", f"{shown(row.reason)}, want {shown(last.reason)}")
        if last.answer is not None and _sha256(row.answer) != last.answer and not self._gone(row.answer):
            yield self._problem(What.ALTERED, last.seq, "answer", "another digest")
        if last.document is not None and _sha256(row.sealed) != last.document and not self._gone(row.sealed):
            yield self._problem(What.ALTERED, last.seq, "sealed", "another digest")

    def _in_its_place(self) -> Iterator[Problem]:
        """In the lane of its partner and case, at the leaf at which it was taken in or let go."""
        row, made = self.row, self.made
        lanes = {f"{row.partner}|{each.order}" for each in self.placed} if row.partner is not None else {None}
        if lanes and row.lane not in lanes:
            wanted = " or ".join(map(shown, lanes))
            yield self._problem(What.ALTERED, made.seq, "lane", f"{shown(row.lane)}, want {wanted}")
        places = {each.seq for each in self.placed} | {each.seq for each in self.released}
        if made.role is None:  # sent anew, at the tail
            places.add(made.seq)
        waits = row.state in (HELD, UNROUTED)
        if row.position not in places and not (row.position is None and waits):
            yield self._problem(What.REORDERED, made.seq, "position", f"{shown(row.position)}, none of its leaves")

    def _gone(self, content: bytes | None) -> bool:
        """Whether it is not there since its document was erased."""
        return content is None and self.row.erased is not None

    def _problem(self, what: What, seq: int, column: str, detail: str) -> Problem:
        return Problem(what=what, table="deliveries", seq=seq, id=self.row.id, column=column, detail=detail)


def _partner(step: Moved) -> str | None:
    """Who it is for by now, as this move says; None: it does not."""
    if step.event.startswith("to "):
        return step.event.removeprefix("to ")
    if step.event in ROUTED and step.reason:
        return step.reason.removeprefix("to ")
    return step.sender if step.event in BY_PARTNER else None


def _sha256(content: bytes | None) -> str | None:
    return sha256(content).hexdigest() if isinstance(content, bytes) else None


_of = tables.deliveries.c
_AFTER = select(_of.id).where(_of.id > bindparam("after")).order_by(_of.id).limit(bindparam("most"))
_THERE = select(_of.id).where(_of.id.in_(bindparam("ids", expanding=True)))
_DELIVERIES = (
    select(
        *(_of.id, _of.message, _of.case_id, _of.role, _of.partner, _of.lane, _of.position, _of.state, _of.state_at),
        *(
            _of.created_at,
            _of.claimed_by,
            _of.reason,
            _of.sealed,
            _of.answer,
            tables.messages.c.case_id.label("message_case"),
        ),
        tables.erasures.c.seq.label("erased"),
    )
    .select_from(
        tables.deliveries.outerjoin(tables.messages, tables.messages.c.id == _of.message).outerjoin(
            tables.erasures, tables.erasures.c.document == tables.messages.c.document
        )
    )
    .where(_of.id.in_(bindparam("ids", expanding=True)))
)
