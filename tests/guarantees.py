"""Duty guarantees told message by message: a book of cases without a journal, and time that is turned by hand."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from typing import Any

from messages.catalogue import Catalogue
from messages.guarantee import FAMILY
from messages.guarantee.process import PROCESS
from messages.guarantee.records import (
    GuaranteeAuthorization,
    GuaranteeClaim,
    GuaranteeClaimResult,
    GuaranteeFiling,
    GuaranteeFilingResult,
    GuaranteePolicy,
    GuaranteePremium,
    GuaranteePremiumNotice,
    GuaranteeProposal,
    GuaranteeQuota,
    GuaranteeResult,
    GuaranteeUsage,
)
from messages.money import Money
from messages.process import Case, Key, Process
from messages.roles import Role
from tests import casebooks
from tests.casebooks import CHANGED as CHANGED
from tests.casebooks import NEW as NEW
from tests.casebooks import NOW as NOW
from tests.casebooks import TODAY as TODAY
from tests.casebooks import WITHDRAWN as WITHDRAWN
from tests.casebooks import Said as Said
from tests.casebooks import digest as digest

CATALOGUE = Catalogue((FAMILY,))
TYPES = {type_.record: type_ for type_ in CATALOGUE}

TRADER, OTHER_TRADER = "91370200MA3ABC127P", "91370700MA3YRD663W"
INSURER, OTHER_INSURER = "91370200MA3BXN072X", "91370200MA3BXG1021"
AUTHORIZATION, QUOTA, PROPOSAL = "MA3ABC127SQ-1", "MA3ABC127ED-1", "MA3ABC127TB-1"
NOTICE, POLICY, FILING, APPROVAL, CLAIM = "JF-1", "BD-1", "DB-1", "YS-1", "SP-1"
ENTRY, ENTRY_2 = "421820261000000123", "421820261000000124"
SENDERS = {"trader": "4218MA3ABC127", "other-trader": "4218MA3YRD663", "insurer": "4218MA3BXN072",
           "other-insurer": "4218MA3BXG102", "customs": "4218", "jinan": "4300"}  # fmt: skip
ROLES = {"other-trader": "trader", "other-insurer": "insurer", "jinan": "customs"}
KEYS = {
    ("credit-code", TRADER): "trader",
    ("credit-code", OTHER_TRADER): "other-trader",
    ("credit-code", INSURER): "insurer",
    ("credit-code", OTHER_INSURER): "other-insurer",
}
OFFICES = {"42": "customs", "43": "jinan"}


def cny(amount: str | int) -> Money:
    return Money(Decimal(amount), "CNY")


def find(role: Role, keys: tuple[Key, ...]) -> str | None:
    """The register."""
    found = (OFFICES.get(key.value[:2]) if key.kind == "office" else KEYS.get((key.kind, key.value)) for key in keys)
    return next((each for each in found if each), None)


# what traders say


def authorization(**more: Any) -> GuaranteeAuthorization:
    said = {
        "authorization_no": AUTHORIZATION,
        "trader_id": TRADER,
        "trader_name": "青岛海岳进出口有限公司",
        "insurer": INSURER,
        "scope": ("registration", "rating", "duties"),
        "valid_from": TODAY,
        "valid_until": TODAY + timedelta(days=364),
        "terms": "2026-1",
        "terms_digest": digest("terms"),
    }
    return GuaranteeAuthorization(**(said | more))


def quota(amount: str | int = 1000, **more: Any) -> GuaranteeQuota:
    said = {
        "quota_no": QUOTA,
        "authorization_no": AUTHORIZATION,
        "trader_id": TRADER,
        "insurer": INSURER,
        "amount": cny(amount),
        "period_from": TODAY,
        "period_to": TODAY + timedelta(days=300),
        "duty_last_year": cny(800),
        "grade": "registered",
    }
    return GuaranteeQuota(**(said | more))


def cover(insured: str | int = 1000, **more: Any) -> dict[str, Any]:
    """What proposal, policy and filing have in common."""
    said = {
        "insured": cny(insured),
        "taxes": ("duty", "vat"),
        "period_from": TODAY,
        "period_to": TODAY + timedelta(days=200),
        "registration_office": "4200",
        "declaration_offices": ("4200",),
        "uses": ("summary", "term", "elements"),
    }
    return said | more


WHOSE = {"proposal_no": PROPOSAL, "trader_id": TRADER, "insurer": INSURER}


def proposal(insured: str | int = 1000, **more: Any) -> GuaranteeProposal:
    said = {"quota_no": QUOTA, "trader_name": "青岛海岳进出口有限公司"} | WHOSE | cover(insured)
    return GuaranteeProposal(**(said | more))


def premium(amount: str | int = 10, **more: Any) -> GuaranteePremium:
    said = {"notice_no": NOTICE, "amount": cny(amount), "paid_on": TODAY, "voucher_no": "V-1"} | WHOSE
    return GuaranteePremium(**(said | more))


# what insurers say


def result(verdict: str = "approve", about: str = "proposal", *, minutes: float = 0, **more: Any) -> GuaranteeResult:
    """The insurer's word, decided so many minutes after the beginning."""
    number = {"authorization": {"authorization_no": AUTHORIZATION}, "quota": {"quota_no": QUOTA}}
    said = {
        "about": about,
        "trader_id": TRADER,
        "insurer": INSURER,
        "verdict": verdict,
        "decided_at": NOW + timedelta(minutes=minutes),
    }
    return GuaranteeResult(**(said | number.get(about, {"proposal_no": PROPOSAL}) | more))


def notice(amount: str | int = 10, **more: Any) -> GuaranteePremiumNotice:
    said = {
        "notice_no": NOTICE,
        "premium": cny(amount),
        "due_on": TODAY + timedelta(days=7),
        "payee_account": "37050161880800001234",
        "payee_bank": "山东演示银行",
    }
    return GuaranteePremiumNotice(**(said | WHOSE | more))


def policy(action: str = "issue", insured: str | int = 1000, *, minutes: float = 0, **more: Any) -> GuaranteePolicy:
    said = {"policy_no": POLICY, "action": action, "at": NOW + timedelta(minutes=minutes), "premium": cny(10)}
    return GuaranteePolicy(**(said | WHOSE | cover(insured) | more))


def filing(insured: str | int = 1000, **more: Any) -> GuaranteeFiling:
    said = {"trader_name": "青岛海岳进出口有限公司", "policy_no": POLICY} | WHOSE | cover(insured)
    return GuaranteeFiling(**(said | {"uses": ("summary", "term")} | more))


def claim_result(verdict: str = "paid", *, minutes: float = 0, **more: Any) -> GuaranteeClaimResult:
    paid = {"paid": cny(more.pop("paid", 100))} if verdict == "paid" else {}
    said = {
        "claim_no": CLAIM,
        "entry_id": ENTRY,
        "verdict": verdict,
        "at": NOW + timedelta(minutes=minutes),
        "reason": "说明",
    }
    return GuaranteeClaimResult(**(said | WHOSE | paid | more))


# what customs say


def filed(verdict: str = "registered", *, minutes: float = 0, **more: Any) -> GuaranteeFilingResult:
    numbers = {"registered": {"filing_no": FILING}, "approved": {"approval_no": APPROVAL, "uses": ("elements",)}}
    said = {"policy_no": POLICY, "office": "4218", "verdict": verdict, "decided_at": NOW + timedelta(minutes=minutes)}
    return GuaranteeFilingResult(**(said | {"reason": "说明"} | WHOSE | numbers.get(verdict, {}) | more))


def usage(
    kind: str = "hold",
    amount: str | int = 100,
    number: str = "U-1",
    *,
    entry: str = ENTRY,
    minutes: float = 0,
    **more: Any,
) -> GuaranteeUsage:
    said = {
        "filing_no": FILING,
        "usage_no": number,
        "entry_id": entry,
        "kind": kind,
        "use": "summary",
        "office": "4218",
        "amount": cny(amount),
        "at": NOW + timedelta(minutes=minutes),
    }
    return GuaranteeUsage(**(said | WHOSE | more))


def claim(tax: str | int = 100, *, entry: str = ENTRY, **more: Any) -> GuaranteeClaim:
    said = {
        "policy_no": POLICY,
        "filing_no": FILING,
        "claim_no": CLAIM,
        "office": "4218",
        "entry_id": entry,
        "tax": cny(tax),
        "due_on": TODAY + timedelta(days=10),
        "at": NOW,
    }
    return GuaranteeClaim(**(said | WHOSE | more))


@dataclass(kw_only=True)
class Casebook(casebooks.Casebook):
    """Cases of duty guarantees."""

    family, senders, roles, find = FAMILY, SENDERS, ROLES, staticmethod(find)

    process: Process = PROCESS

    # how far it is

    def granted(self, limit: str | int = 1000) -> None:
        """An authorisation in force, and a quota granted under it."""
        self.say(authorization())
        self.say(quota(limit))
        self.say(result(about="quota", limit=cny(limit)))

    def issued(self, insured: str | int = 1000, **more: Any) -> None:
        """A policy that was proposed, paid and issued."""
        self.granted(insured)
        self.say(proposal(insured, **more))
        self.say(result())
        self.say(notice())
        self.say(premium())
        self.say(policy("issue", insured, **more))

    def in_use(self, insured: str | int = 1000, **more: Any) -> None:
        """A policy that customs have registered."""
        self.issued(insured, **more)
        self.say(filing(insured, **more))
        self.say(filed(uses=("summary", "term")))

    def case(self, kind: str = "policy") -> Case:
        return super().case(kind)

    def state(self, kind: str = "policy") -> str:
        return super().state(kind)

    def known(self, kind: str = "policy") -> Any:
        return super().known(kind)
