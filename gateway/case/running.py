"""A case while it runs: the family's view of it, and when it opened, moved and is due."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import msgspec

from gateway.case.calendar import due
from messages.decoding import from_json
from messages.process import Case, Limit, Process

_encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningCase:
    """A case and its times (microseconds since 1970); `moved`: not yet written down."""

    case: Case
    opened_at: int
    moved_at: int
    due_at: int | None
    due_provisional: bool = False
    moved: bool = False

    @classmethod
    def of_row(cls, row: Mapping[str, Any], process: Process) -> "RunningCase":
        """The case of a row of the journal."""
        case = Case(
            id=row["id"],
            family=row["family"],
            order_key=row["order_key"],
            state=row["state"],
            confirmed=row["confirmed"],
            known=from_json(row["known"], process.known),
        )
        return cls(
            case=case,
            opened_at=row["opened_at"],
            moved_at=row["moved_at"],
            due_at=row["due_at"],
            due_provisional=row["due_provisional"],
        )

    def row(self, known: str | None = None) -> dict[str, Any]:
        """The row of the journal. known: canonical JSON of what is known, where it is made already."""
        case = self.case
        return {
            "id": case.id,
            "family": case.family,
            "order_key": case.order_key,
            "state": case.state,
            "confirmed": case.confirmed,
            "known": known_json(case.known) if known is None else known,
            "opened_at": self.opened_at,
            "moved_at": self.moved_at,
            "due_at": self.due_at,
            "due_provisional": self.due_provisional,
        }

    def settled(self) -> "RunningCase":
        """The same, written down."""
        return replace(self, moved=False)


def run(process: Process, before: RunningCase | None, after: Case, *, at: datetime, now: int) -> RunningCase:
    """The case after a step, due by the limit of the state it is in.

    A state that lasts keeps its deadline, unless what its limit counts from is another now (the next instalment).
    """
    limit = process.state(after.state).limit
    since = _since(limit, after)
    lasts = before is not None and before.case.state == after.state
    if before is not None and lasts and since == _since(limit, before.case):
        return replace(before, case=after, moved=True)
    by = due(limit, since or at) if limit else None
    return RunningCase(
        case=after,
        opened_at=before.opened_at if before else now,
        moved_at=before.moved_at if before is not None and lasts else now,
        due_at=int(by.at.timestamp() * 1_000_000) if by else None,
        due_provisional=bool(by and by.provisional),
        moved=True,
    )


def _since(limit: Limit | None, case: Case) -> datetime | None:
    """From when the limit counts, where the family says so."""
    return limit.since(case.known) if limit and limit.since else None


def known_json(known: Any) -> str:
    """Canonical JSON of what a family knows of a case."""
    return _encode(known).decode()
