"""担保备案, 额度占用: the insurer files a policy with customs, who hold its cover and release it."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from messages.fields import Coded, CreditCode, Each, EntryId, Reference
from messages.guarantee.records.policy import DirectCustoms, Tax, Use
from messages.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeFiling:
    """担保备案: the insurer files a policy with the customs of registration; its change (5) or its end (3) likewise.

    insured, taxes, period, offices: as the policy has them now. uses: for which it is filed, of those of the policy.
    approval_no: by which customs have approved the guarantee of tax elements; without it none is filed for them.
    """

    proposal_no: Reference
    trader_id: CreditCode
    trader_name: str
    insurer: CreditCode
    policy_no: str
    insured: Money
    taxes: Annotated[tuple[Tax, ...], Each("Tax")]
    period_from: date
    period_to: date
    registration_office: DirectCustoms
    declaration_offices: Annotated[tuple[DirectCustoms, ...], Each("Office")]
    uses: Annotated[tuple[Use, ...], Each("Use")]
    approval_no: str | None = None
    endorsement_no: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeFilingResult:
    """备案结果: customs have received, approved, registered, refused or cancelled a filing.

    office:      that decided, list CC011. verdict: list FILING_VERDICT. decided_at: when, aware.
    filing_no:   担保备案编号, given upon registration. approval_no: given upon approval of tax elements.
    uses:        for which it is registered; none: for those that were filed. reason: up to 255 characters.
    """

    proposal_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    policy_no: str
    office: Annotated[str, Coded("CC011")]
    verdict: Annotated[str, Coded("FILING_VERDICT")]
    decided_at: datetime
    filing_no: str | None = None
    approval_no: str | None = None
    uses: Annotated[tuple[Use, ...], Each("Use")] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeUsage:
    """额度占用、恢复: customs hold cover for a declaration, or release what was held for it.

    usage_no: customs' own number of it, up to 35 characters; what is said again has the same one.
    kind:     list USAGE_KIND. office: of the declaration, list CC011. use: list GUARANTEE_USE.
    at:       when it became so, aware; the ledger is ordered by it.
    """

    proposal_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    filing_no: str
    usage_no: str
    entry_id: EntryId
    kind: Annotated[str, Coded("USAGE_KIND")]
    use: Use
    office: Annotated[str, Coded("CC011")]
    amount: Money
    at: datetime
    note: str | None = None
