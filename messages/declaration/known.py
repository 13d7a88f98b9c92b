"""What is known of one amendment, and where customs decided otherwise than proposed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from messages.clocks import since
from messages.declaration.records import (
    DeclarationAmendment,
    DeclarationAmendmentDecision,
    DeclarationTolerance,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amended:
    """What is known of one amendment. tolerance_id: MessageId of the proposal. decision: the one that stands."""

    amendment_no: str
    entry_id: str
    amendment: DeclarationAmendment | None = None
    tolerance: DeclarationTolerance | None = None
    tolerance_id: str | None = None
    decision: DeclarationAmendmentDecision | None = None
    heard_at: datetime | None = None
    withdrawn: bool = False


def differences(known: Amended) -> Iterator[tuple[str, str, str]]:
    """Where customs decided otherwise than proposed: field, as proposed, as decided."""
    proposed, decided = known.tolerance, known.decision
    if proposed is None or decided is None:
        return
    if proposed.verdict not in (None, decided.verdict):
        yield "verdict", str(proposed.verdict), decided.verdict
    if proposed.error_recorded not in (None, decided.error_recorded):
        yield "error_recorded", _yes(proposed.error_recorded), _yes(decided.error_recorded)


def decided_at(known: Amended) -> datetime:
    """When the decision that stands was made."""
    decided = cast(DeclarationAmendmentDecision, known.decision).decided_at
    return since(decided, known.heard_at) if known.heard_at else decided


def _yes(value: bool | None) -> str:
    return "true" if value else "false"
