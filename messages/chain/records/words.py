"""分项授权同意 and 分项进展: what the trader lets go to whom, and what has become of each step."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from messages.fields import CreditCode, Each, Reference


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainConsent:
    """分项授权同意: the trader agrees, or does not, that what is shown of one part goes to its receiver.

    part:    "remittance", "duty", "cover", "loan". digest: of what is shown, SHA-256, 64 hex digits.
    verdict: "agree", "refuse". reason: up to 255 characters.
    """

    chain_no: Reference
    trader_id: CreditCode
    part: str
    digest: str
    verdict: str
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainFinding:
    """Why a step was refused: code of a finding, where it is, what was found, what was wanted."""

    code: str
    where: str | None = None
    value: str | None = None
    wanted: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainProgress:
    """分项进展: the platform says how far one step of a chain is.

    part, step: "duty", "quota". revision: how often it was begun, from 1. case_no: of the case it belongs to.
    standing:   waiting, done, failed. state: of that case, or what became of the message: "accepted", "refused".
    document:   the gateway's id of the message that was sent; ref_message_id: its MessageId.
    at:         when the platform has seen it, aware, whole seconds.
    until:      when whoever is next has done his part, where that is limited; aware.
    digest:     of step "consent", that waits for the trader: what `ChainConsent` repeats. SHA-256, 64 hex digits.
    """

    chain_no: Reference
    trader_id: CreditCode
    part: str
    step: str
    revision: int
    case_no: Reference
    standing: str
    state: str
    at: datetime
    document: str | None = None
    ref_message_id: str | None = None
    digest: str | None = None
    until: datetime | None = None
    findings: Annotated[tuple[ChainFinding, ...], Each("Finding")] = ()
