"""Many dead letters sent again by one word of an operator, one transaction each, so that it may stop anywhere.

Which ones is written down first; then they are taken in the order of their places, each looked at as it stands by then.
What was taken has its outcome in the transaction that moved it: whoever goes on after a kill takes what has none, so
none is lost and none is sent twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, func, select, update

from gateway.delivery.dead import MOST_PER_PAGE, Page, shown_rows
from gateway.delivery.lanes import Lanes
from gateway.delivery.selecting import SENT_AGAIN, Selection, chosen, would
from gateway.journal import tables
from gateway.journal.acts import Act, state
from gateway.journal.book import Book, Needs
from gateway.journal.clock import to_datetime
from gateway.journal.ids import new_id
from gateway.journal.outward import Hint
from gateway.journal.sealing import Sealed
from gateway.telemetry import masking
from messages.catalogue import Catalogue
from messages.decoding import from_json
from messages.errors import SingleWindowError

MOST = 100_000  # of one replay; what is beyond it is another


class UnknownReplay(SingleWindowError):
    """No replay has this id."""


@dataclass(kw_only=True)
class Begin:
    """The command: write down which are to be sent again. Answers the replay's id and how many they are."""

    selection: Selection
    by: str
    reason: str | None = None
    weight: int = field(default=4096, init=False)
    direct: bool = field(default=True, init=False)
    _answer: dict[str, Any] = field(default_factory=dict, init=False)

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """An act on record, a row, and a row each."""
        id_, reason = new_id(), masking.text(self.reason) if self.reason else None
        deliveries = chosen(book.connection, self.selection, MOST)
        note = f"{len(deliveries)} dead letters, {self.selection.told()}" + (f": {reason}" if reason else "")
        state(book, Act(self.by, "operator", "replay", id_, " ".join(note.split())))
        row = {"id": id_, "at": book.now, "by": self.by, "reason": reason, "selection": self.selection.json()}
        book.insert(tables.replays, row | {"total": len(deliveries)})
        for number, delivery in enumerate(deliveries, 1):
            book.insert(tables.replay_entries, {"replay": id_, "number": number, "delivery": delivery})
        self._answer = {"replay": id_, "total": len(deliveries)}

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> dict[str, Any]:
        """Its id, and how many."""
        return self._answer


@dataclass(kw_only=True)
class Take:
    """The command: one entry, as it stands now; nothing where it was taken before. UnknownReplay."""

    replay: str
    number: int
    by: str
    hint: Hint
    weight: int = field(default=512, init=False)
    direct: bool = field(default=True, init=False)
    _answer: dict[str, Any] = field(default_factory=dict, init=False)

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """Send it again, or say why not; and what was done, in the same transaction."""
        row = book.connection.execute(_ENTRY, {"replay": self.replay, "number": self.number}).first()
        if row is None:
            raise UnknownReplay(
                f"没有重投 {self.replay} 的第 {self.number} 项 / no entry {self.number} of {self.replay}"
            )
        self._answer = {"number": row.number, "delivery": row.delivery, "outcome": row.outcome, "detail": row.detail}
        if row.outcome is not None:
            return
        selection = from_json(row.selection, Selection)
        superseded = selection.superseded
        found = would(book.connection, book.catalogue, [row.delivery], superseded=superseded)
        outcome, detail = found.get(row.delivery, ("left", None))
        if outcome == SENT_AGAIN:
            self._send_again(book, row)
        said = {"of": self.replay, "at_number": self.number, "outcome": outcome, "detail": detail}
        book.connection.execute(_TAKEN, said)
        self._answer |= {"outcome": outcome, "detail": detail}

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> dict[str, Any]:
        """Its number, its delivery, what became of it and why."""
        return self._answer

    def _send_again(self, book: Book, row: Any) -> None:
        lanes = Lanes(book)
        (delivery,) = lanes.find([row.delivery])
        reason = f"{row.reason}; " if row.reason else ""
        lanes.move(delivery, "replay", by=self.by, reason=f"{reason}replay {self.replay}, no. {self.number}")
        if delivery.lane and (lane := lanes.lanes.get(delivery.lane)):
            lane.wake(book.now)
        lanes.write()
        if woken := [lane.id for lane in lanes.lanes.values() if lane.is_due(book.now)]:
            book.after.append(lambda: self.hint(woken))


def still_open(connection: Connection, replay: str, most: int) -> list[int]:
    """The numbers of the entries that come next."""
    return list(connection.scalars(_OPEN, {"replay": replay, "most": most}))


def standing(connection: Connection, replay: str) -> dict[str, Any]:
    """How far a replay has come, or UnknownReplay."""
    row = connection.execute(_REPLAY, {"replay": replay}).mappings().first()
    if row is None:
        raise UnknownReplay(f"没有重投 {replay!r} / no replay {replay!r}; `swg dead replays` lists them")
    return _standing(connection, dict(row))


def replays(connection: Connection, *, cursor: str | None = None, limit: int = 50) -> Page:
    """All of them, the newest first."""
    wanted = select(tables.replays).order_by(_of.id.desc())
    if cursor is not None:
        wanted = wanted.where(_of.id < cursor)
    limit = min(limit, MOST_PER_PAGE)
    rows = connection.execute(wanted.limit(limit + 1)).mappings().all()
    items = [_standing(connection, dict(row)) for row in rows[:limit]]
    return Page(items, rows[limit - 1]["id"] if len(rows) > limit else None)


def preview(
    connection: Connection, catalogue: Catalogue, selection: Selection, *, cursor: str | None = None, limit: int = 50
) -> Page:
    """Which would be sent again now, and which not; nothing is. A page at a time, by id."""
    limit = min(limit, MOST_PER_PAGE)
    rows = shown_rows(connection, selection.of, cursor=cursor, limit=limit + 1)
    found = would(connection, catalogue, [each["delivery"] for each in rows[:limit]], superseded=selection.superseded)
    items = [{**each, **_would(found.get(each["delivery"]))} for each in rows[:limit]]
    return Page(items, rows[limit - 1]["delivery"] if len(rows) > limit else None)


def _would(found: tuple[str, str | None] | None) -> dict[str, str | None]:
    outcome, detail = found or ("left", None)
    return {"would": outcome, "since": detail}


def _standing(connection: Connection, row: Mapping[str, Any]) -> dict[str, Any]:
    counts = {each.outcome: each.n for each in connection.execute(_COUNT, {"replay": row["id"]})}
    left = counts.pop(None, 0)
    return {
        "replay": row["id"],
        "at": to_datetime(row["at"]).isoformat(timespec="milliseconds"),
        "by": row["by"],
        "reason": row["reason"],
        "selection": msgspec.json.decode(row["selection"]),
        "total": row["total"],
        "left": left,
        "outcomes": counts,
    }


_of, _entries = tables.replays.c, tables.replay_entries.c
_REPLAY = select(tables.replays).where(_of.id == bindparam("replay"))
_ENTRY = (
    select(_entries.number, _entries.delivery, _entries.outcome, _entries.detail, _of.selection, _of.reason)
    .join(tables.replays, _of.id == _entries.replay)
    .where(_entries.replay == bindparam("replay"), _entries.number == bindparam("number"))
)
_OPEN = (
    select(_entries.number)
    .where(_entries.replay == bindparam("replay"), _entries.outcome.is_(None))
    .order_by(_entries.number)
    .limit(bindparam("most"))
)
_COUNT = (
    select(_entries.outcome, func.count().label("n"))
    .where(_entries.replay == bindparam("replay"))
    .group_by(_entries.outcome)
)
_TAKEN = (
    update(tables.replay_entries)
    .where(_entries.replay == bindparam("of"), _entries.number == bindparam("at_number"))
    .values(outcome=bindparam("outcome"), detail=bindparam("detail"))
)
