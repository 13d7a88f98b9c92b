"""Rounds of faults under load. After each fault the books are looked at; at the end of a round they must balance."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise

from sqlalchemy import func, select

from gateway.journal import tables
from tests.faults.promises import broken, look
from tests.faults.rehearsal import open_no_more, play, rest
from tests.faults.soak.books import sums
from tests.faults.soak.faults import Fault
from tests.faults.soak.fleet import Fleet
from tests.gateways import TooLate, eventually

ENDLESS = 1_000_000
RATE = 0.7  # cases a second, some ten messages each
RECOVERS_S = 120.0
RESTS_S = 240.0
OWED = ("due", "sent", "unknown")
AMISS = ("lost", "doubled", "disordered", "unproven")
AT_REST = "at rest, after all of them"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What came of one fault. Seconds: when it began and how long it lasted, stall: without any delivery, recovery."""

    fault: str
    began: datetime
    lasted_s: float = 0.0
    accepted: int = 0
    lost: int = 0
    doubled: int = 0
    disordered: int = 0
    unproven: int = 0
    stall_s: float = 0.0
    recovery_s: float | None = None
    skipped: str = ""
    told: Sequence[str] = ()

    @property
    def is_clean(self) -> bool:
        return not (self.lost or self.doubled or self.disordered or self.unproven or self.told)


@dataclass
class Soak:
    """One cluster, one round."""

    fleet: Fleet
    rate: float = RATE
    rows: list[Row] = field(default_factory=list)
    _known: set[str] = field(default_factory=set)

    def begin(self) -> None:
        """Everybody starts to work."""
        play(self.fleet, cases=ENDLESS, rate=self.rate, more=("--again", "0.05"))
        eventually(lambda: self._accepted() > 5, "no load has come about", within_s=60)

    def bring(self, fault: Fault) -> Row:
        """One fault, until the cluster has recovered from it."""
        began = datetime.now(UTC)
        if why := fault.needs(self.fleet):
            return self._keep(Row(fault=fault.name, began=began, skipped=why))
        before, lasted, recovery, told = self._accepted(), 0.0, None, []
        try:
            with fault.bring(self.fleet):
                time.sleep(fault.lasts_s)
            healed = datetime.now(UTC)
            lasted = (healed - began).total_seconds()
            self._recover(healed)
            recovery = (datetime.now(UTC) - healed).total_seconds()
        except TooLate as problem:
            told.append(f"it did not recover: {problem}")
        return self._keep(self._row(fault.name, began, before, lasted_s=lasted, recovery=recovery, told=told))

    def end(self) -> Row:
        """Nobody begins anything new; once all is done, every promise is asked for."""
        began, before, told = datetime.now(UTC), self._accepted(), list[str]()
        try:
            rest(self.fleet, cases=open_no_more(self.fleet), within_s=RESTS_S)
        except TooLate as problem:
            told.append(str(problem))
        told += [f"{name}: {each}" for name, what in broken(self.fleet).items() for each in what]
        lasted = (datetime.now(UTC) - began).total_seconds()
        return self._keep(self._row(AT_REST, began, before, lasted_s=lasted, recovery=None, told=told))

    def _row(
        self, name: str, began: datetime, before: int, *, lasted_s: float, recovery: float | None, told: list[str]
    ) -> Row:
        """What is amiss now and was not before."""
        now = sums(look(self.fleet))
        found = {what: [each for each in getattr(now, what) if each not in self._known] for what in AMISS}
        said = [each for new in found.values() for each in new]
        self._known.update(said)
        return Row(
            fault=name,
            began=began,
            lasted_s=lasted_s,
            accepted=now.accepted - before,
            stall_s=self._stall(began),
            recovery_s=recovery,
            told=(*told, *said[:5], *([f"{now.dead} deliveries are dead"] if now.dead else [])),
            **{what: len(new) for what, new in found.items()},
        )

    def _recover(self, healed: datetime) -> None:
        """Until all processes work, what was owed when it was healed is delivered, and new messages come and go."""
        for member in self.fleet.processes:
            self.fleet.await_ready(member)
        at = int(healed.timestamp() * 1_000_000)
        eventually(lambda: not self._owed_before(at), "what was owed is still owed", within_s=RECOVERS_S)
        eventually(lambda: self._delivered_since(at), "nothing new is delivered", within_s=RECOVERS_S)

    def _owed_before(self, at: int) -> int:
        deliveries = tables.deliveries.c
        return self._count(deliveries.state.in_(OWED), deliveries.created_at < at)

    def _delivered_since(self, at: int) -> int:
        deliveries = tables.deliveries.c
        return self._count(deliveries.state == "acknowledged", deliveries.created_at > at)

    def _count(self, *which: object) -> int:
        with self.fleet.journal() as engine, engine.connect() as connection:
            asked = select(func.count()).select_from(tables.deliveries).where(*which)  # type: ignore[arg-type]
            return int(connection.scalar(asked) or 0)

    def _accepted(self) -> int:
        with self.fleet.journal() as engine, engine.connect() as connection:
            asked = select(func.count()).where(tables.documents.c.verdict == "accepted")
            return int(connection.scalar(asked) or 0)

    def _stall(self, since: datetime) -> float:
        """The longest time since then in which no partner got anything, by their own books."""
        moments = [since, *self._deliveries(since), datetime.now(UTC)]
        return max((after - before).total_seconds() for before, after in pairwise(moments))

    def _deliveries(self, since: datetime) -> Iterable[datetime]:
        moments = (
            datetime.fromisoformat(entry.at)
            for name in self.fleet.members
            for entry in self.fleet.entries(name)
            if entry.what == "received"
        )
        return sorted(moment.astimezone(UTC) for moment in moments if moment >= since)

    def _keep(self, row: Row) -> Row:
        self.rows.append(row)
        return row


HEAD = (
    f"{'fault':44} {'at':8} {'lasted':>7} {'accepted':>8} {'lost':>5} {'doubled':>7} {'disorder':>8} {'stall':>7} "
    f"{'recovery':>8}"
)


def line(row: Row) -> str:
    """One row of the table."""
    if row.skipped:
        return f"{row.fault:44} {row.began:%H:%M:%S} skipped: {row.skipped}"
    recovery = "-" if row.recovery_s is None else f"{row.recovery_s:.1f} s"
    said = (
        f"{row.fault:44} {row.began:%H:%M:%S} {row.lasted_s:5.1f} s {row.accepted:8} {row.lost:5} {row.doubled:7} "
        f"{row.disordered:8} {row.stall_s:5.1f} s {recovery:>8}"
    )
    return "\n".join((said, *(f"    ! {each}" for each in row.told)))
