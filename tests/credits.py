"""Export credit insurance told message by message: a book of cases without a journal, time turned by hand."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from typing import Any

from gateway.case.judging import judge
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
from messages.envelope import Head, Message
from messages.findings import Finding
from messages.money import Money
from messages.process import Case, Key, Process, Received, Timer
from messages.roles import Role
from messages.times import BEIJING
from messages.xml.records import Place

CATALOGUE = Catalogue((FAMILY,))
TYPES = {type_.record: type_ for type_ in CATALOGUE}

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=BEIJING)  # a Monday
TODAY = NOW.date()
TRADER, OTHER_TRADER = "91370200MA3ABC127P", "91370700MA3YRD663W"
INSURER, OTHER_INSURER = "91370100MA3XYB665R", "91370100MA3XYB77XT"
AGREEMENT, PROPOSAL, POLICY = "MA3ABC127XB-1", "MA3ABC127TB-1", "SCL-1"
ENQUIRY, CLAIM, QUERY, PREMIUM = "MA3ABC127XW-1", "MA3ABC127BS-1", "MA3ABC127FX-1", "MA3ABC127JF-1"
BUYER, OTHER_BUYER = "AU0017733", "GB0042001"
NEW, CHANGED, WITHDRAWN = "2", "5", "3"
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


def digest(name: str) -> str:
    return sha256(name.encode()).hexdigest()


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


@dataclass(frozen=True, kw_only=True)
class Said:
    """What came of saying something."""

    findings: tuple[Finding, ...]
    state: str
    event: str | None = None
    case: Case | None = None

    @property
    def codes(self) -> set[str]:
        return {finding.code for finding in self.findings}

    @property
    def refused(self) -> bool:
        return CATALOGUE.findings.refuses(self.findings)


@dataclass
class Casebook:
    """The cases and their timers; say something, turn the time. Messages are m1, m2 … as they come.

    doubts: codes that the sender's agreement turns into doubts. process: the family's, or a saboteur's.
    """

    now: datetime = NOW
    cases: dict[str, Case] = field(default_factory=dict)
    timers: dict[tuple[str, str], datetime] = field(default_factory=dict)
    said: int = 0
    doubts: frozenset[str] = frozenset()
    process: Process = PROCESS

    def __post_init__(self) -> None:
        is_own = self.process is PROCESS
        self._catalogue = CATALOGUE if is_own else Catalogue((replace(FAMILY, process=self.process),))

    def say(self, body: Any, function: str = NEW, *, by: str | None = None) -> Said:
        """A partner sends a message, which must not be refused."""
        said = self.hear(body, function, by=by)
        assert not said.refused, [str(finding) for finding in said.findings]
        return said

    def refuse(self, body: Any, function: str = NEW, *, by: str | None = None) -> set[str]:
        """A partner sends a message that must be refused; answers the codes."""
        said = self.hear(body, function, by=by)
        assert said.refused, said
        return said.codes

    def hear(self, body: Any, function: str = NEW, *, by: str | None = None) -> Said:
        """A partner sends a message, whatever becomes of it."""
        self.said += 1
        type_ = TYPES[type(body)]
        by = by or str(type_.by[0])
        head = Head(
            message_id=f"m{self.said}",
            function_code=function,
            message_type=type_.code,
            sender_id=SENDERS[by],
            receiver_id="EPORT",
            send_time=self.now,
        )
        order_key = self.process.order_key(body)
        under = [case for case in self.cases.values() if case.order_key == order_key]
        case = self.process.choose(under, Message(head, body), find)
        received = Received(
            id=f"id-{self.said}",
            message=Message(head, body),
            sender=by,
            by=Role(ROLES.get(by, by)),
            at=self.now,
            find=find,
            beside=self._beside(body, case),
            digest=digest(f"m{self.said}"),
            doubts=self.doubts,
        )
        judged = judge(self._catalogue, type_, case, received, places=_place)
        if judged.step is None:
            return Said(findings=judged.findings, state=judged.state_to, case=case)
        after = Case(
            id=case.id if case else f"case-{len(self.cases) + 1:03}",
            family="credit",
            order_key=case.order_key if case else order_key,
            state=judged.state_to,
            confirmed=judged.step.confirmed,
            known=judged.step.known,
        )
        self.cases[after.id] = after
        self.timers |= {(after.id, timer.name): timer.at for timer in judged.step.timers}
        return Said(findings=judged.findings, state=after.state, event=judged.step.event, case=after)

    def turn(self, **by: float) -> None:
        """Time passes."""
        for _ in self.turned(**by):
            pass

    def turned(self, **by: float) -> Iterator[tuple[str, str, str]]:
        """Time passes; what timers move: state, event, state that follows."""
        self.now += timedelta(**by)
        for (case_id, name), at in sorted(self.timers.items(), key=lambda item: item[1]):
            if at > self.now:
                continue
            del self.timers[case_id, name]
            case = self.cases[case_id]
            if step := self.process.expire(case.known, Timer(name=name, at=at)):
                state = self.process.moves(case.state, step.event)
                self.cases[case_id] = replace(case, state=state, known=step.known, confirmed=step.confirmed)
                self.timers |= {(case_id, timer.name): timer.at for timer in step.timers}
                yield case.state, step.event, state

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

    def case(self, kind: str) -> Case:
        """The only case of this kind."""
        (case,) = (case for case in self.cases.values() if case.known.kind == kind)
        return case

    def state(self, kind: str) -> str:
        return self.case(kind).state

    def known(self, kind: str) -> Any:
        """What is known of the only case of this kind."""
        return self.case(kind).known.part

    def parts(self, kind: str) -> list[Any]:
        """What is known of every case of this kind."""
        return [case.known.part for case in self.cases.values() if case.known.kind == kind]

    def _beside(self, body: Any, own: Case | None) -> tuple[Case, ...]:
        found: dict[str, Case] = {}
        for each in self.process.beside(body):
            for case in self.cases.values():
                names = {case.order_key, *self.process.aliases(case.known)}
                if each in names and case is not own:
                    found[case.id] = case
        return tuple(found.values())


def day(days: int) -> date:
    return TODAY + timedelta(days=days)


def _place(at: str) -> Place:
    return Place(f"/{at}", 1, None)
