"""投保 and 保单: what the trader wants insured, and what the insurer has written."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from messages.fields import Coded, CreditCode, Each, Reference
from messages.money import Money

DirectCustoms = Annotated[str, Coded("DIRECT_CUSTOMS")]
Use = Annotated[str, Coded("GUARANTEE_USE")]
Tax = Annotated[str, Coded("TAX_KIND")]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteeProposal:
    """投保: the trader asks for a policy under a quota, for its endorsement (FunctionCode 5), or its surrender (3).

    proposal_no:         the trader's own number, which names the policy for good.
    insured:             sum insured. taxes: what is guaranteed, list TAX_KIND, up to 10.
    period_from:         first day of the policy, Beijing. period_to: last day, within a year.
    registration_office: directly-under customs where the trader is registered: "4200".
    declaration_offices: those where he declares, 1 to 50; all of them are insured (被保险人).
    uses:                list GUARANTEE_USE, 1 to 3. note: up to 255 characters.
    """

    proposal_no: Reference
    quota_no: Reference
    trader_id: CreditCode
    trader_name: str
    insurer: CreditCode
    insured: Money
    taxes: Annotated[tuple[Tax, ...], Each("Tax")]
    period_from: date
    period_to: date
    registration_office: DirectCustoms
    declaration_offices: Annotated[tuple[DirectCustoms, ...], Each("Office")]
    uses: Annotated[tuple[Use, ...], Each("Use")]
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GuaranteePolicy:
    """保单、批改、退保: the insurer has issued, endorsed or surrendered a policy, or says that it has expired.

    action:         list POLICY_ACTION. policy_no: the insurer's own number, up to 35 characters.
    endorsement_no: of an endorsement or a surrender (批单号). at: when it became so, aware.
    insured, taxes, period, offices, uses: as they are from now on; as of a proposal.
    premium:        of the whole policy. premium_due_on: last day to pay it, where the policy came first.
    refund:         what is given back upon surrender. policy_digest: SHA-256 of the policy as printed.
    reason:         up to 255 characters.
    """

    proposal_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    policy_no: str
    action: Annotated[str, Coded("POLICY_ACTION")]
    at: datetime
    insured: Money
    taxes: Annotated[tuple[Tax, ...], Each("Tax")]
    period_from: date
    period_to: date
    registration_office: DirectCustoms
    declaration_offices: Annotated[tuple[DirectCustoms, ...], Each("Office")]
    uses: Annotated[tuple[Use, ...], Each("Use")]
    premium: Money
    endorsement_no: str | None = None
    premium_due_on: date | None = None
    refund: Money | None = None
    policy_digest: str | None = None
    reason: str | None = None
