"""Export credit insurance told message by message: a book of cases without a journal, time turned by hand."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from messages.catalogue import Catalogue
from messages.credit import FAMILY
from messages.credit.process import PROCESS
from messages.credit.records import (
    Buyer,
    BuyerLimit,
    CoverTerms,
    CreditClaim,
    CreditEnquiry,
    CreditLossNotice,
    CreditPremium,
    CreditPremiumNotice,
    CreditProposal,
    CreditResult,
    CreditRiskQuery,
    CreditRiskReport,
    CreditSigning,
    InsuredBuyer,
    Payee,
    Shipment,
)
from messages.money import Money
from messages.process import Key, Process
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
INSURER, OTHER_INSURER = "91370100MA3XYB665R", "91370100MA3XYB77XT"
AGREEMENT, PROPOSAL, POLICY = "MA3ABC127XB-1", "MA3ABC127TB-1", "SCL-1"
ENQUIRY, CLAIM, QUERY, PREMIUM = "MA3ABC127XW-1", "MA3ABC127BS-1", "MA3ABC127FX-1", "MA3ABC127JF-1"
BUYER, OTHER_BUYER = "AU0017733", "GB0042001"
SENDERS = {
    "trader": "4218MA3ABC127",
    "other-trader": "4218MA3YRD663",
    "insurer": "4301MA3XYB665",
    "other-insurer": "4301MA3XYB77X",
}
ROLES = {"other-trader": "trader", "other-insurer": "insurer"}
KEYS = {
    ("trader", TRADER): "trader",
    ("trader", OTHER_TRADER): "other-trader",
    ("insurer", INSURER): "insurer",
    ("insurer", OTHER_INSURER): "other-insurer",
}


def usd(amount: str | int | Decimal) -> Money:
    return Money(Decimal(amount), "USD")


def find(role: Role, keys: tuple[Key, ...]) -> str | None:
    """The register."""
    return next((KEYS[str(role), key.value] for key in keys if (str(role), key.value) in KEYS), None)


# what traders say


def signing(**more: Any) -> CreditSigning:
    said = {
        "agreement_no": AGREEMENT,
        "trader_id": TRADER,
        "trader": "青岛海岳进出口有限公司",
        "insurer": INSURER,
        "legal_person": "赵敏",
        "contact": "王磊",
        "phone": "0532-86001234",
        "terms": "2026-1",
        "terms_digest": digest("terms"),
        "valid_from": TODAY,
    }
    return CreditSigning(**(said | more))


def buyer(number: str = BUYER) -> Buyer:
    return Buyer(buyer_no=number, name="Pilbara Kitchen Supplies Pty Ltd", country="AU")


def proposal(**more: Any) -> CreditProposal:
    said = {
        "agreement_no": AGREEMENT,
        "proposal_no": PROPOSAL,
        "trader_id": TRADER,
        "insurer": INSURER,
        "place": "370211",
        "product": "small",
        "period_from": TODAY,
        "period_until": TODAY + timedelta(days=364),
        "last_year_exports": usd(2_650_000),
        "markets": ("AU", "GB"),
        "buyers": (InsuredBuyer(buyer=buyer(), payment_terms="OA", credit_days=60, limit=usd(120_000)),),
    }
    return CreditProposal(**(said | more))


def premium(**more: Any) -> CreditPremium:
    said = {
        "agreement_no": AGREEMENT,
        "proposal_no": PROPOSAL,
        "premium_no": PREMIUM,
        "trader_id": TRADER,
        "insurer": INSURER,
        "notice_no": "BF-1",
        "amount": usd(1800),
        "paid_on": TODAY,
        "voucher_no": "2026112300345",
    }
    return CreditPremium(**(said | more))


def enquiry(question: str = "该买方可否承保？", **more: Any) -> CreditEnquiry:
    said = {
        "enquiry_no": ENQUIRY,
        "trader_id": TRADER,
        "insurer": INSURER,
        "topic": "limit",
        "question": question,
        "contact": "王磊",
        "phone": "0532-86001234",
    }
    return CreditEnquiry(**(said | more))


def shipment(unpaid: str | int = 42_000, invoice: str = "INV-1", **more: Any) -> Shipment:
    said = {
        "invoice_no": invoice,
        "shipped_on": TODAY,
        "due_on": TODAY,
        "amount": usd(unpaid),
        "unpaid": usd(unpaid),
    }
    return Shipment(**(said | more))


def loss_notice(amount: str | int = 42_000, **more: Any) -> CreditLossNotice:
    said = {
        "claim_no": CLAIM,
        "trader_id": TRADER,
        "insurer": INSURER,
        "agreement_no": AGREEMENT,
        "policy_no": POLICY,
        "buyer_no": BUYER,
        "amount": usd(amount),
        "cause": "default",
        "known_on": TODAY,
        "shipments": (shipment(amount),),
    }
    return CreditLossNotice(**(said | more))


def claim(amount: str | int = 42_000, **more: Any) -> CreditClaim:
    said = {
        "claim_no": CLAIM,
        "trader_id": TRADER,
        "insurer": INSURER,
        "agreement_no": AGREEMENT,
        "policy_no": POLICY,
        "buyer_no": BUYER,
        "amount": usd(amount),
        "cause": "default",
        "shipments": (shipment(amount),),
        "payee": Payee(name="青岛海岳进出口有限公司", account_no="37020100001234", bank="山东演示银行"),
    }
    return CreditClaim(**(said | more))


def risk_query(**more: Any) -> CreditRiskQuery:
    said = {"query_no": QUERY, "trader_id": TRADER, "insurer": INSURER, "about": "country", "country": "AU"}
    return CreditRiskQuery(**(said | more))


# what insurers say


def limit(amount: str | int = 50_000, number: str = BUYER, **more: Any) -> BuyerLimit:
    return BuyerLimit(buyer_no=number, limit=usd(amount), **more)


def cover(*limits: BuyerLimit, **more: Any) -> CoverTerms:
    said = {
        "cover_ratio": Decimal(80),
        "max_liability": usd(100_000),
        "period_from": TODAY,
        "period_until": TODAY + timedelta(days=364),
        "limits": limits or (limit(),),
    }
    return CoverTerms(**(said | more))


def premium_notice(*, minutes: float = 0, **more: Any) -> CreditPremiumNotice:
    said = {
        "agreement_no": AGREEMENT,
        "proposal_no": PROPOSAL,
        "trader_id": TRADER,
        "insurer": INSURER,
        "notice_no": "BF-1",
        "premium": usd(1800),
        "due_on": TODAY + timedelta(days=10),
        "cover": cover(),
        "noticed_at": NOW + timedelta(minutes=minutes),
    }
    return CreditPremiumNotice(**(said | more))


NUMBERS = {
    "agreement": {"agreement_no": AGREEMENT},
    "policy": {"agreement_no": AGREEMENT, "proposal_no": PROPOSAL},
    "premium": {"agreement_no": AGREEMENT, "proposal_no": PROPOSAL},
    "enquiry": {"enquiry_no": ENQUIRY},
    "claim": {"agreement_no": AGREEMENT, "policy_no": POLICY, "claim_no": CLAIM},
}


def result(about: str, verdict: str, *, minutes: float = 0, **more: Any) -> CreditResult:
    """The insurer's word, as it became so many minutes after the beginning, with what such a verdict must bring."""
    brings: dict[str, Any] = {
        "issue": {"policy_no": POLICY, "cover": cover()},
        "quote": {"cover": cover()},
        "limit": {"limits": (limit(),)},
        "answer": {"text": "可承保"},
        "docs": {"wanted": ("bill",)},
        "assess": {"assessed": usd(42_000)},
    }
    said = {
        "insurer": INSURER,
        "trader_id": TRADER,
        "about": about,
        "verdict": verdict,
        "decided_at": NOW + timedelta(minutes=minutes),
    }
    return CreditResult(**(said | NUMBERS[about] | brings.get(verdict, {}) | more))


def pays(amount: str | int, number: str = "PK-1", *, minutes: float = 0, **more: Any) -> CreditResult:
    return result("claim", "pay", minutes=minutes, paid=usd(amount), payment_no=number, **more)


def recovers(amount: str | int, number: str = "ZC-1", *, minutes: float = 0, **more: Any) -> CreditResult:
    return result("claim", "recover", minutes=minutes, recovered=usd(amount), payment_no=number, **more)


def risk_report(**more: Any) -> CreditRiskReport:
    """Of a country, to the trader who has asked, unless it is said otherwise."""
    said = {
        "insurer": INSURER,
        "report_no": "FX-1",
        "about": "country",
        "country": "AU",
        "dated_on": TODAY,
        "source": "国别风险研究中心",
        "text": "付款记录良好",
        "trader_id": TRADER,
        "query_no": QUERY,
    }
    return CreditRiskReport(**(said | more))


@dataclass(kw_only=True)
class Casebook(casebooks.Casebook):
    """Cases of export credit insurance."""

    family, senders, roles, find = FAMILY, SENDERS, ROLES, staticmethod(find)

    process: Process = PROCESS

    def signed(self, **more: Any) -> None:
        """An agreement that the insurer has signed."""
        self.say(signing(**more))
        self.say(result("agreement", "sign", **more))

    def covered(self, *limits: BuyerLimit, **more: Any) -> None:
        """A policy in force, on these terms."""
        if not self.cases:
            self.signed()
        terms = cover(*limits, **more)
        self.say(proposal())
        self.say(premium_notice(cover=terms))
        self.say(premium())
        self.say(result("premium", "received"))
        self.say(result("policy", "issue", cover=terms))

    def claimed(self, amount: str | int = 42_000, **more: Any) -> None:
        """A loss that was told and claimed."""
        self.say(loss_notice(amount, **more))
        self.say(claim(amount, **more))

    def parts(self, kind: str) -> list[Any]:
        """What is known of every case of this kind."""
        return [case.known.part for case in self.cases.values() if case.known.kind == kind]


def day(days: int) -> date:
    return TODAY + timedelta(days=days)
