"""Duty guarantees told message by message: a book of cases without a journal, and time that is turned by hand."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from typing import Any

from gateway.case.judging import judge
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.findings import Finding
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
from messages.process import Case, Key, Process, Received, Timer
from messages.roles import Role
from messages.times import BEIJING
from messages.xml.records import Place

CATALOGUE = Catalogue((FAMILY,))
TYPES = {type_.record: type_ for type_ in CATALOGUE}

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=BEIJING)  # a Monday
TODAY = NOW.date()
TRADER, OTHER_TRADER = "91370200MA3ABC127P", "91370700MA3YRD663W"
INSURER, OTHER_INSURER = "91370200MA3BXN072X", "91370200MA3BXG1021"
AUTHORIZATION, QUOTA, PROPOSAL = "MA3ABC127SQ-1", "MA3ABC127ED-1", "MA3ABC127TB-1"
NOTICE, POLICY, FILING, APPROVAL, CLAIM = "JF-1", "BD-1", "DB-1", "YS-1", "SP-1"
ENTRY, ENTRY_2 = "421820261000000123", "421820261000000124"
NEW, CHANGED, WITHDRAWN = "2", "5", "3"
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


def digest(name: str) -> str:
    return sha256(name.encode()).hexdigest()


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

    process: the family's, or a saboteur's.
    """

    now: datetime = NOW
    cases: dict[str, Case] = field(default_factory=dict)
    timers: dict[tuple[str, str], datetime] = field(default_factory=dict)
    said: int = 0
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
        )
        judged = judge(self._catalogue, type_, case, received, places=_place)
        if judged.step is None:
            return Said(findings=judged.findings, state=judged.state_to, case=case)
        after = Case(
            id=case.id if case else f"case-{len(self.cases) + 1:03}",
            family="guarantee",
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
                yield case.state, step.event, state

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
        """The only case of this kind."""
        (case,) = (case for case in self.cases.values() if case.known.kind == kind)
        return case

    def state(self, kind: str = "policy") -> str:
        return self.case(kind).state

    def known(self, kind: str = "policy") -> Any:
        """What is known of the only case of this kind."""
        return self.case(kind).known.part

    def _beside(self, body: Any, own: Case | None) -> tuple[Case, ...]:
        found: dict[str, Case] = {}
        for each in self.process.beside(body):
            for case in self.cases.values():
                names = {case.order_key, *self.process.aliases(case.known)}
                if each in names and case is not own:
                    found[case.id] = case
        return tuple(found.values())


def _place(at: str) -> Place:
    return Place(f"/{at}", 1, None)
