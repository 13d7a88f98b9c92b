"""Runs a past period through changed tables and tells, document by document, what would be otherwise.

What differs is run through today's tables as well: where these differ from the record in the same way, since the code,
the register or a list has changed meanwhile, the change that is tried out is not to blame (`already`).
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Engine

from gateway.journal.clock import to_datetime
from gateway.rehearsal.differences import Difference, differences
from gateway.rehearsal.past import Past, Wanted, bounds, documents
from gateway.rehearsal.playing import Player
from gateway.rehearsal.trial import Trial


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """One document. left: why it could not be run; failed: what broke while it was, which would be an error of ours."""

    past: Past
    differences: tuple[Difference, ...] = ()
    left: str | None = None
    failed: str | None = None

    def told(self) -> dict[str, Any]:
        """For programs."""
        row = self.past.row
        return {
            "message": row["id"],
            "receipt_no": row["seq"],
            "message_type": row["type"],
            "message_id": row["message_id"],
            "sender": row["partner"],
            "received_time": to_datetime(row["received_at"]).isoformat(timespec="milliseconds"),
            "verdict": row["verdict"],
            "left": self.left,
            "failed": self.failed,
            "differences": [
                {
                    "kind": each.kind,
                    "at": each.at,
                    "before": each.before,
                    "after": each.after,
                    "lines": list(each.lines),
                    "already": each.already,
                }
                for each in self.differences
            ],
        }


@dataclass
class Tally:
    """What a run has come to. kinds: by kind of difference, documents each once; already: those of today's making."""

    documents: int = 0
    same: int = 0
    differing: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    already: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    failed: int = 0

    def count(self, each: Rehearsed) -> None:
        """One more."""
        self.documents += 1
        news = {found.kind for found in each.differences if not found.already}
        olds = {found.kind for found in each.differences if found.already}
        self.kinds.update(_turns(each, news))
        self.already.update(_turns(each, olds))
        self.left.update([each.left] if each.left else [])
        self.failed += each.failed is not None
        self.differing += bool(news)
        self.same += not each.differences and each.left is None and each.failed is None

    def told(self) -> Mapping[str, Any]:
        """For programs."""
        return {
            "documents": self.documents,
            "same": self.same,
            "differing": self.differing,
            "kinds": dict(self.kinds),
            "already": dict(self.already),
            "left": dict(self.left),
            "failed": self.failed,
        }


def _turns(each: Rehearsed, kinds: set[str]) -> Iterator[str]:
    """The kinds; of another verdict, which way it went."""
    for found in each.differences:
        if found.kind == "verdict" and "verdict" in kinds:
            yield f"{found.before} -> {found.after}"
    yield from sorted(kinds - {"verdict"})


@dataclass(frozen=True)
class Rehearsal:
    """One run. today: the tables of the day; changed: those that are tried out, or today's own."""

    database: Engine
    today: Trial
    changed: Trial
    wanted: Wanted

    def bounds(self) -> tuple[int, int]:
        """The first and the last number looked at."""
        with self.database.connect() as connection:
            return bounds(connection, self.wanted)

    def run(self) -> Iterator[Rehearsed]:
        """Document by document, oldest first."""
        player = Player(self.database)
        for past in documents(self.database, self.wanted, *self.bounds()):
            yield self._one(player, past)

    def _one(self, player: Player, past: Past) -> Rehearsed:
        try:
            played = player.play(past, self.changed)
            if played.left is not None:
                return Rehearsed(past=past, left=played.left)
            found = tuple(differences(past, played, self.today))
            if found and self.changed is not self.today:
                found = _since(found, tuple(differences(past, player.play(past, self.today), self.today)))
        except Exception as problem:  # whatever an adapter or a rule on trial does is what one wants to know
            return Rehearsed(past=past, failed=f"{type(problem).__name__}: {problem}")
        return Rehearsed(past=past, differences=found)


def _since(found: tuple[Difference, ...], today: tuple[Difference, ...]) -> tuple[Difference, ...]:
    """Each with whether today's tables make it too."""
    return tuple(replace(each, already=each in today) for each in found)
