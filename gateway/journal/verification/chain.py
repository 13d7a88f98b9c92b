"""Follows the headers in their order: each names the one before, none is missing, time does not run back.

With them grows the log, and at every size that somebody signed or kept, it must have the root they have.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gateway.journal import tables
from gateway.journal.verification import texts
from gateway.journal.verification.examined import Gap, Header
from gateway.journal.verification.keys import Timeline
from gateway.journal.verification.outside import Outside
from gateway.journal.verification.problems import Problem, What, shown, whole

LEVELS = 7  # of nodes: over 2 ** 56 headers, more than there ever are


@dataclass
class Chain:
    """Where the headers have come to. left: outside checkpoints of what a restore left behind, and the leaf of it.

    broken: one was missing; no root can be made from there on. suspected: one was not as it was signed, and is named.
    """

    timeline: Timeline
    outside: Sequence[Outside] = ()
    problems: list[Problem] = field(default_factory=list)
    contained: dict[str, bool] = field(default_factory=dict)
    left: dict[str, int] = field(default_factory=dict)
    heads: int = 0
    number: int = 0
    last: int = 0
    sealed: str = ""
    broken: bool = False
    suspected: bool = False
    _good: tuple[int, int] = (0, 0)
    _digest: str | None = None
    _head_at: int = 0
    _log: texts.Log = field(default_factory=texts.Log)

    def follow(self, connection: Connection, headers: Sequence[Header], gaps: Sequence[Gap] = ()) -> None:
        """The next headers, in order, and what was signed and kept of the log while it grew by them.

        gaps: epochs that began among them; what they say is left behind is nothing that is missed.
        """
        if not headers:
            return
        begins = {gap.batch: gap for gap in gaps}
        given = {"first": headers[0].number, "last": headers[-1].number}
        heads = {row.size: row for row in connection.execute(_HEADS, given)}
        nodes: dict[tuple[int, int], str] = {}
        for header in headers:
            if (gap := begins.get(header.number)) is not None:
                nodes |= self._leave(connection, gap)
            self._link(header)
            nodes |= {(level, number): root.hex() for level, number, root in self._log.add(header.hash)}
            self._hold_heads(header, heads.pop(header.number, None))
            self._hold_outside()
        self._hold_nodes(connection, nodes)
        self.problems += (_head(What.ADDED, row, self.last, "over no batch") for row in heads.values())

    def _leave(self, connection: Connection, gap: Gap) -> dict[tuple[int, int], str]:
        """Go to where an epoch begins, if it begins where this one has ended; the nodes that this ends."""
        if self.broken or (gap.after_batch, gap.after_seq) != (self.number, self.last):
            return {}
        between = {"first": gap.after_batch + 1, "last": gap.batch - 1}
        self.problems += (
            _head(What.ADDED, row, self.last, "of what was lost") for row in connection.execute(_HEADS, between)
        )
        nodes: dict[tuple[int, int], str] = {}
        while self._log.size < gap.batch - 1:
            nodes |= {(level, number): root.hex() for level, number, root in self._log.add(texts.LOST)}
        behind = (each for each in self.outside if gap.after_batch < each.size < gap.batch)
        self.left |= {each.name: gap.seq for each in behind}
        self.number, self.last = gap.batch - 1, gap.seq - 1
        return nodes

    def end(self, connection: Connection) -> None:
        """After the last header: nothing speaks of batches that are not there."""
        beyond = {"number": self.number}
        for row in connection.execute(_BEYOND, beyond):
            self.problems.append(_head(What.ADDED, row, None, f"over {row.size} batches, there are {self.number}"))
        for row in self._strange_nodes(connection) if not self.broken else ():
            self.problems.append(_node(What.ADDED, row.level, row.number, "over headers that are not there"))
        for each in self.outside:
            self.contained.setdefault(each.name, False)

    def _strange_nodes(self, connection: Connection) -> Iterator[Any]:
        yield from connection.execute(_OF_NO_LEVEL, {"most": LEVELS})
        for level in range(1, LEVELS + 1):
            yield from connection.execute(_AFTER, {"level": level, "end": self._log.size >> 8 * level})

    def _link(self, header: Header) -> None:
        at = self.last + 1 if header.first is None else header.first
        if header.number != self.number + 1:
            self.broken = True
            self._missed(header, at)
        elif header.previous != self._digest:
            detail = f"names {shown(header.previous)} as the one before, that is {shown(self._digest)}"
            self._wrong(What.REORDERED, header, at, "text", detail)
        if header.first != self.last + 1 and not self.broken:
            what = What.REMOVED if at > self.last + 1 else What.REORDERED
            self._wrong(what, header, at, "first_seq", f"begins at {shown(header.first)}, want {self.last + 1}")
        if header.sealed < self.sealed:
            self._wrong(What.BACKDATED, header, at, "sealed_at", f"{header.sealed}, after {self.sealed}")
        self.sealed = max(self.sealed, header.sealed)
        self.number, self._digest = header.number, header.digest
        self.last = max(self.last, header.last or self.last)

    def _missed(self, header: Header, at: int) -> None:
        """Batches are not there between the last one and this."""
        first, last, seq, until = self.number + 1, header.number - 1, self.last + 1, at - 1
        self.problems.append(
            Problem(
                what=What.REMOVED, table="batches", seq=seq, until=until if until > seq else None, batch=first,
                id=str(first) if first == last else f"{first}–{last}",
            )
        )  # fmt: skip

    def _wrong(self, what: What, header: Header, at: int, column: str, detail: str) -> None:
        self.suspected = True
        number = header.number
        self.problems.append(
            Problem(what=what, table="batches", seq=at, batch=number, id=str(number), column=column, detail=detail)
        )

    def _hold_heads(self, header: Header, row: Any) -> None:
        """The head that was signed when the log had this size, where there is one."""
        if row is None:
            return
        self.heads += 1
        stated = texts.values(row.text)
        wanted: dict[str, Any] = {
            "size": texts.number(stated.get("size")),
            "at": texts.microseconds(stated.get("time")),
            "key_id": stated.get("key"),
        }
        if not self.broken:
            wanted["frontier"] = self._log.edge
        for column, value in wanted.items():
            if getattr(row, column) != value:
                detail = f"{shown(getattr(row, column))}, want {shown(value)}"
                self.problems.append(_head(What.ALTERED, row, self.last, detail, column))
        keys = [*self.timeline.at(header.number), *self.timeline.at(header.number + 1)]
        if not any(key.key_id == row.key_id and key.signed(row.text, row.signature) for key in keys):
            self.problems.append(_head(What.UNSIGNED, row, self.last, "not by a key in force", "signature"))
        elif not self.broken and stated.get("root") != self._log.root.hex():
            self._another_past(header)
        else:
            self._good = (header.number, self.last)
        at = whole(row.at)
        if at < max(self._head_at, texts.microseconds(header.sealed) or 0):
            self.problems.append(_head(What.BACKDATED, row, self.last, "before what it covers", "at"))
        self._head_at = max(self._head_at, at)

    def _another_past(self, header: Header) -> None:
        """A head was signed over other headers than these, though they may be signed as well: by a key that leaked."""
        if self.suspected:
            return
        batch, last = self._good
        detail = f"the head over {header.number} batches was signed over others"
        self.problems.append(
            Problem(
                what=What.ALTERED, table="batches", seq=last + 1, until=self.last, batch=batch + 1,
                id=f"{batch + 1}–{header.number}", detail=detail,
            )
        )  # fmt: skip

    def _hold_outside(self) -> None:
        for each in self.outside:
            if each.size == self._log.size:
                self.contained[each.name] = not self.broken and each.root == self._log.root

    def _hold_nodes(self, connection: Connection, nodes: Mapping[tuple[int, int], str]) -> None:
        """What is kept of the log is what it has; the newest may not be kept yet."""
        if self.broken:
            return
        for level, number in nodes:
            kept = connection.execute(_NODE, {"level": level, "number": number}).scalar()
            if kept is not None and kept != nodes[level, number]:
                self.problems.append(_node(What.ALTERED, level, number, "another hash"))
            if kept is None and self._is_covered(connection, (number + 1) << 8 * level):
                self.problems.append(_node(What.REMOVED, level, number, "ended before the newest head"))

    def _is_covered(self, connection: Connection, size: int) -> bool:
        """Whether a head was signed since there were so many headers."""
        newest = connection.execute(_NEWEST).scalar()
        return newest is not None and newest >= size


def _head(what: What, row: Any, seq: int | None, detail: str, column: str | None = None) -> Problem:
    return Problem(what=what, table="checkpoints", seq=seq, id=str(row.size), column=column, detail=detail)


def _node(what: What, level: int, number: int, detail: str) -> Problem:
    return Problem(what=what, table="header_nodes", seq=None, id=f"{level}/{number}", column="hash", detail=detail)


_of, _kept = tables.checkpoints.c, tables.header_nodes.c
_HEADS = select(tables.checkpoints).where(_of.size.between(bindparam("first"), bindparam("last")))
_BEYOND = select(tables.checkpoints).where((_of.size > bindparam("number")) | (_of.size < 1))
_NEWEST = select(_of.size).order_by(_of.size.desc()).limit(1)
_NODE = select(_kept.hash).where(_kept.level == bindparam("level"), _kept.number == bindparam("number"))
_AFTER = select(tables.header_nodes).where(_kept.level == bindparam("level"), _kept.number >= bindparam("end")).limit(9)
_OF_NO_LEVEL = select(tables.header_nodes).where(
    (_kept.level < 1) | (_kept.level > bindparam("most")) | (_kept.number < 0)
)
