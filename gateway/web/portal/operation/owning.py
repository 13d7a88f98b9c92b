"""Whose an item is that waits: taken, assigned, taken over, handed back; and what was noted on it.

Each is an act on the record, and the newest decides. Two may say it at once: the journal's lock puts one before the
other, and whoever comes second is told that it is not as he saw it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, func, select

from gateway.journal import tables
from gateway.journal.acts import Act, state
from gateway.journal.book import Book, Needs
from gateway.journal.sealing import Sealed
from messages.errors import SingleWindowError

TAKE, ASSIGN, LEAVE, NOTE = "take delivery", "assign delivery", "leave delivery", "note delivery"
OWNING = (TAKE, ASSIGN, LEAVE)
MOST_NOTES = 20
MOST_NOTE = 300


class OwnedMeanwhile(SingleWindowError):
    """Somebody else has it, or has let go of it, since it was looked at."""


@dataclass
class Own:
    """The command: these acts, where each item is still his whom `seen` says; all or none, OwnedMeanwhile."""

    acts: Sequence[Act]
    seen: Mapping[str, str]
    weight: int = field(default=4096, init=False)
    direct: bool = field(default=True, init=False)

    def needs(self) -> Needs:
        """Nothing of the journal."""
        return Needs()

    def fold(self, book: Book) -> None:
        """A leaf each."""
        now = owners(book.connection, [act.subject for act in self.acts])
        for act in self.acts:
            whose, thought = now.get(act.subject, ""), self.seen.get(act.subject, "")
            if whose != thought:
                raise OwnedMeanwhile(
                    f"现由 {whose or '无人'} 处理，请刷新后再定 / it is with {whose or 'nobody'} now; look again"
                )
        for act in self.acts:
            state(book, act)

    def finish(self, sealed: Sealed) -> None:
        """Nothing waits for the proof."""

    def answer(self) -> Any:
        """That it is durable says it all."""
        return None


def owners(connection: Connection, deliveries: Collection[str]) -> dict[str, str]:
    """Whose each of these is; those that are somebody's."""
    newest = select(func.max(_of.seq)).where(_of.subject.in_(list(deliveries)), _of.act.in_(OWNING))
    asked = select(_of.subject, _of.by, _of.act, _of.note).where(_of.seq.in_(newest.group_by(_of.subject)))
    rows: Any = connection.execute(asked).all()
    return {row.subject: row.note if row.act == ASSIGN else row.by for row in rows if row.act != LEAVE}


def notes(connection: Connection, deliveries: Collection[str]) -> dict[str, list[dict[str, Any]]]:
    """What was said of each, the newest first: who had it and what he noted; MOST_NOTES of all of them at most."""
    asked = select(_of.seq, _of.at, _of.by, _of.act, _of.subject, _of.note)
    asked = asked.where(_of.subject.in_(list(deliveries)), _of.act.in_((*OWNING, NOTE)))
    found: dict[str, list[dict[str, Any]]] = {}
    newest = asked.order_by(_of.seq.desc()).limit(MOST_NOTES * max(1, len(deliveries)))
    for row in connection.execute(newest).mappings():
        found.setdefault(row["subject"], []).append(dict(row))
    return {name: several[:MOST_NOTES] for name, several in found.items()}


_of = tables.acts.c
