"""What is said about amending a declaration: what is asked for, what the rules propose, what customs decides.

Field names of declarations are those of DecMessage; the tolerance is that of the Shandong measures on the business
environment (2020): what an early declaration could not know is no error of the declarant.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from messages.fields import Coded, CreditCode, Each, EntryId, Reference, RuleSetName


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field that is to say something else. before, after: as the declaration has it, up to 255 characters."""

    field: Annotated[str, Coded("AMENDED_FIELD")]
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclarationAmendment:
    """A declaration is to be amended.

    amendment_no: the trader's own number of it: his organisation code, 9 characters, then up to 26 more.
    entry_id:     customs declaration number. trader_id: for whom it is asked. agent_id: who declared it.
    ie_flag:      I import, E export. way: how it was declared. declared_on: when, by which rules apply.
    changes:      1 to 99 fields. reason: why. reason_text: in words, up to 255 characters.
    documents:    SHA-256 of what proves it, 64 hex digits each, up to 20.
    """

    amendment_no: Reference
    entry_id: EntryId
    trader_id: CreditCode
    agent_id: CreditCode | None = None
    ie_flag: Annotated[str, Coded("IE_FLAG")]
    way: Annotated[str, Coded("DECLARATION_WAY")]
    declared_on: date
    changes: Annotated[tuple[FieldChange, ...], Each("Change")]
    reason: Annotated[str, Coded("AMENDMENT_REASON")]
    reason_text: str | None = None
    documents: Annotated[tuple[str, ...], Each("DocumentDigest")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeTolerance:
    """Whether one change is tolerated.

    row:     of the rule set that says so; None: none does. basis: where that is written.
    assumed: it is the gateway's own reading.
    """

    field: Annotated[str, Coded("AMENDED_FIELD")]
    tolerated: bool
    row: str | None = None
    basis: str | None = None
    assumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclarationTolerance:
    """Whether an amendment falls under the tolerance, as the rules of the day have it; customs decides.

    ref_message_id: the amendment it is about. verdict: what is proposed; None: nothing, customs decides.
    error_recorded: false where all of it is tolerated; None: customs decides. note: for the record of an audit.
    rule_set:       version of the rules. rule_day: the day they are of.
    """

    amendment_no: Reference
    entry_id: EntryId
    ref_message_id: str
    verdict: Annotated[str | None, Coded("AMENDMENT_VERDICT")] = None
    error_recorded: bool | None = None
    changes: Annotated[tuple[ChangeTolerance, ...], Each("Change")]
    note: str
    rule_set: RuleSetName
    rule_day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclarationAmendmentDecision:
    """What customs decides.

    amendment_no, entry_id: which amendment of which declaration. trader_id, agent_id: whose; as the amendment has it.
    error_recorded: an error of the declarant is recorded. tolerance: MessageId of the proposal customs has seen.
    reason:         in words, up to 255 characters; asked for where it is refused, or not as proposed.
    """

    amendment_no: Reference
    entry_id: EntryId
    trader_id: CreditCode | None = None
    agent_id: CreditCode | None = None
    verdict: Annotated[str, Coded("AMENDMENT_VERDICT")]
    error_recorded: bool
    decided_at: datetime
    tolerance: str | None = None
    reason: str | None = None
