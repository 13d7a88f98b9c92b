"""The five kinds of case: by what each is kept in order and found, what a message does to it, what must hold.

A result is about several kinds: it says which.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from messages.credit.agreement import against as against_agreement
from messages.credit.agreement import fold as agreement
from messages.credit.agreement import view as agreement_view
from messages.credit.claim import against as against_claim
from messages.credit.claim import fold as claim
from messages.credit.claim import view as claim_view
from messages.credit.enquiry import against as against_enquiry
from messages.credit.enquiry import fold as enquiry
from messages.credit.enquiry import view as enquiry_view
from messages.credit.keys import cover_key, risk_key
from messages.credit.known import AGREEMENT, CLAIM, ENQUIRY, POLICY, RISK
from messages.credit.policy import against as against_policy
from messages.credit.policy import fold as policy
from messages.credit.policy import view as policy_view
from messages.credit.risk import against as against_risk
from messages.credit.risk import fold as risk
from messages.credit.risk import view as risk_view
from messages.credit.risk.known import subject_of
from messages.findings import Fault
from messages.process import Alias, Received, Step, Timer
from messages.roles import Role

Rule = Callable[[Any | None, Received], Iterable[Fault]]


def _never(known: Any, timer: Timer) -> Step | None:
    """No time limits of its own."""
    return None


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One kind of case; every function here is handed its part of what is known, never the whole.

    numbered: its order key, of the body of a message. folds, against: by type of message, without its version.
    named:    the field that tells one from the others under an order key; "": there is one.
    """

    numbered: Callable[[Any], str]
    folds: Mapping[str, Callable[[Any, Received], Step]]
    aliases: Callable[[Any], Iterable[Alias]]
    view: Callable[[Any, Role | None], Mapping[str, Any]]
    against: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)
    expire: Callable[[Any, Timer], Step | None] = _never
    named: str = ""


def _cover(body: Any) -> str:
    return cover_key(body.agreement_no)


def _enquiry(body: Any) -> str:
    return f"{ENQUIRY}:{body.enquiry_no}"


def _claim(body: Any) -> str:
    return f"{CLAIM}:{body.claim_no}"


def _risk(body: Any) -> str:
    return risk_key(body.insurer, body.about, subject_of(body), body.trader_id)


KINDS: Mapping[str, Kind] = {
    AGREEMENT: Kind(
        numbered=_cover,
        folds={"credit.signing": agreement.signing, "credit.result": agreement.result},
        against=against_agreement.AGAINST,
        aliases=agreement_view.aliases,
        view=agreement_view.view,
        expire=agreement.expire,
    ),
    POLICY: Kind(
        numbered=_cover,
        folds={
            "credit.proposal": policy.proposal,
            "credit.premium-notice": policy.premium_notice,
            "credit.premium": policy.premium,
            "credit.result": policy.result,
        },
        against=against_policy.AGAINST,
        aliases=policy_view.aliases,
        view=policy_view.view,
        expire=policy.expire,
        named="proposal_no",
    ),
    ENQUIRY: Kind(
        numbered=_enquiry,
        folds={"credit.enquiry": enquiry.enquiry, "credit.result": enquiry.result},
        against=against_enquiry.AGAINST,
        aliases=enquiry_view.aliases,
        view=enquiry_view.view,
    ),
    CLAIM: Kind(
        numbered=_claim,
        folds={
            "credit.loss-notice": claim.loss_notice,
            "credit.claim": claim.claim,
            "credit.result": claim.result,
        },
        against=against_claim.AGAINST,
        aliases=claim_view.aliases,
        view=claim_view.view,
    ),
    RISK: Kind(
        numbered=_risk,
        folds={"credit.risk-query": risk.query, "credit.risk-report": risk.report},
        against=against_risk.AGAINST,
        aliases=risk_view.aliases,
        view=risk_view.view,
        expire=risk.expire,
    ),
}
