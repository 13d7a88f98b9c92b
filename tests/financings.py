"""Financing told message by message: a book of cases without a journal, and time that is turned by hand.

What the gateway itself says upon a message is told to the book as well, so that it is judged as anybody's.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from typing import Any

from gateway.case.judging import judge
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.financing import FAMILY
from messages.financing.loan.known import Loan
from messages.financing.process import PROCESS
from messages.financing.records import (
    Document,
    DrawnDocument,
    FinancingApplication,
    FinancingAuthorization,
    FinancingClosure,
    FinancingClosureRequest,
    FinancingContract,
    FinancingContractOffer,
    FinancingDrawdown,
    FinancingRepayment,
    FinancingRepaymentNotice,
    FinancingResult,
)
from messages.findings import Finding
from messages.money import Money
from messages.process import Alias, Case, Key, LogHead, Process, Received, Recorded, Release, Shown, Timer
from messages.roles import Role
from messages.times import BEIJING
from messages.xml.records import Place

CATALOGUE = Catalogue((FAMILY,))
TYPES = {type_.record: type_ for type_ in CATALOGUE}

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=BEIJING)  # a Monday
TODAY = NOW.date()
TRADER, OTHER_TRADER = "91370200MA3ABC127P", "91370700MA3YRD663W"
BANK, BANK_BIC, OTHER_BANK = "102458000013", "ICBKCNBJSDG", "105452000122"
LOAN, DRAW, REPAYMENT, DATA = "MA3ABC127FIN-1", "MA3ABC127DRW-1", "MA3ABC127REP-1", "MA3ABC127DAT-1"
CONTRACT, CERTIFICATE = "LC-2026-001", "JQ-1"
ENTRY, ENTRY_2 = "421820261000000123", "421820261000000124"
NEW, CHANGED, WITHDRAWN = "2", "5", "3"
SENDERS = {"trader": "4218MA3ABC127", "bank": BANK_BIC, "other-bank": OTHER_BANK, "other-trader": "4218MA3YRD663",
           "gateway": "EPORT", "agent": "4218MA3AGT008"}  # fmt: skip
ROLES = {"trader": "trader", "other-trader": "trader", "bank": "bank", "other-bank": "bank", "gateway": "gateway",
         "agent": "agent"}  # fmt: skip
LOG = LogHead(text="swg-checkpoint-1\nsize: 3", signature="c2lnbmVk", key_id="k1")
KEYS = {
    ("credit-code", TRADER): "trader",
    ("credit-code", OTHER_TRADER): "other-trader",
    ("cnaps", BANK): "bank",
    ("bic", BANK_BIC): "bank",
    ("cnaps", OTHER_BANK): "other-bank",
}


def usd(amount: str | int) -> Money:
    return Money(Decimal(amount), "USD")


def find(role: Role, keys: tuple[Key, ...]) -> str | None:
    """The register."""
    return next((name for key in keys if (name := KEYS.get((key.kind, key.value)))), None)


def digest(name: str) -> str:
    return sha256(name.encode()).hexdigest()


# what traders say


def authorization(*declarations: str, **more: Any) -> FinancingAuthorization:
    said = {
        "authorization_no": DATA,
        "trader_id": TRADER,
        "bank": BANK,
        "scopes": ("inspections", "settlements"),
        "data_from": TODAY - timedelta(days=30),
        "data_until": TODAY + timedelta(days=60),
        "valid_until": TODAY + timedelta(days=60),
        "declarations": declarations,
    }
    return FinancingAuthorization(**(said | more))


def document(amount: str | int = 1000, number: str = "INV-1", kind: str = "invoice", **more: Any) -> Document:
    return Document(kind=kind, number=number, amount=usd(amount), **more)


def declaration(amount: str | int = 1000, number: str = ENTRY) -> Document:
    return document(amount, number, "declaration")


def application(*documents: Document, **more: Any) -> FinancingApplication:
    said = {
        "application_no": LOAN,
        "trader_id": TRADER,
        "bank": BANK,
        "product": "import-bill",
        "amount": usd(1000),
        "tenor_days": 90,
        "purpose": "ore",
        "safe_class": "A",
        "documents": documents or (document(),),
    }
    return FinancingApplication(**(said | more))


def contract(**more: Any) -> FinancingContract:
    said = {
        "application_no": LOAN,
        "trader_id": TRADER,
        "bank": BANK,
        "contract_no": CONTRACT,
        "terms_digest": digest("terms"),
    }
    return FinancingContract(**(said | more))


def used(
    amount: str | int, number: str = "INV-1", kind: str = "invoice", *, of: int | None = None, **more: Any
) -> DrawnDocument:
    """What is drawn upon a document; of: what it is worth, where nobody has said so before."""
    worth = usd(of) if of is not None else None
    return DrawnDocument(kind=kind, number=number, used=usd(amount), amount=worth, **more)


def drawdown(amount: str | int = 400, *documents: DrawnDocument, **more: Any) -> FinancingDrawdown:
    said = {
        "application_no": LOAN,
        "trader_id": TRADER,
        "bank": BANK,
        "contract_no": CONTRACT,
        "draw_no": DRAW,
        "amount": usd(amount),
        "value_on": TODAY,
        "due_on": TODAY + timedelta(days=60),
        "payee_name": "Ore Pty Ltd",
        "payee_account": "0160024456789",
        "documents": documents or (used(amount),),
    }
    return FinancingDrawdown(**(said | more))


def repayment(principal: str | int | None = 400, **more: Any) -> FinancingRepayment:
    said = {
        "application_no": LOAN,
        "trader_id": TRADER,
        "bank": BANK,
        "contract_no": CONTRACT,
        "draw_no": DRAW,
        "repayment_no": REPAYMENT,
        "source": "account",
        "principal": usd(principal) if principal is not None else None,
    }
    return FinancingRepayment(**(said | more))


def closure_request(**more: Any) -> FinancingClosureRequest:
    said = {"application_no": LOAN, "trader_id": TRADER, "bank": BANK, "contract_no": CONTRACT}
    return FinancingClosureRequest(**(said | more))


# what banks say


def result(about: str, verdict: str, number: str | None = None, *, minutes: float = 0, **more: Any) -> FinancingResult:
    said = {
        "application_no": LOAN,
        "bank": BANK,
        "about": about,
        "verdict": verdict,
        "number": number,
        "decided_at": NOW + timedelta(minutes=minutes),
    }
    return FinancingResult(**(said | more))


def offer(limit: str | int = 1000, **more: Any) -> FinancingContractOffer:
    said = {
        "application_no": LOAN,
        "bank": BANK,
        "contract_no": CONTRACT,
        "limit": usd(limit),
        "rate_basis": "fixed",
        "rate": Decimal("3.9"),
        "valid_from": TODAY,
        "valid_to": TODAY + timedelta(days=30),
        "terms": "2026-1",
        "terms_digest": digest("terms"),
    }
    return FinancingContractOffer(**(said | more))


def notice(kind: str, principal: str | int | None = None, *, minutes: float = 0, **more: Any) -> Any:
    said = {
        "application_no": LOAN,
        "bank": BANK,
        "contract_no": CONTRACT,
        "draw_no": DRAW,
        "kind": kind,
        "noted_at": NOW + timedelta(minutes=minutes),
        "principal": usd(principal) if principal is not None else None,
    }
    return FinancingRepaymentNotice(**(said | more))


def posted(principal: str | int | None = 400, booking_no: str = "B1", **more: Any) -> Any:
    return notice("posted", principal, booking_no=booking_no, **more)


def closure(certificate_no: str | None = CERTIFICATE, **more: Any) -> FinancingClosure:
    said = {
        "application_no": LOAN,
        "bank": BANK,
        "contract_no": CONTRACT,
        "outstanding": usd(0),
        "closed_on": TODAY,
        "certificate_no": certificate_no,
    }
    return FinancingClosure(**(said | more))


def recorded(
    seq: int = 7, number: str = ENTRY, family: str = "inspection", day: date = TODAY, body: Any = None
) -> Recorded:
    """A message that the journal has of a declaration."""
    type_, at = f"{family}.result.1", datetime.combine(day, NOW.timetz())
    return Recorded(
        family=family,
        number=Alias(kind="declaration", value=number),
        state=PROCESS.state("closed"),
        message=f"019ab0c2-{seq}",
        type=type_,
        seq=seq,
        batch=seq // 4 + 1,
        digest=digest(f"{family}{seq}"),
        received_at=at,
        head=Head(
            message_id=f"C{seq}",
            function_code=NEW,
            message_type=type_,
            sender_id="4218",
            receiver_id="EPORT",
            send_time=at,
        ),
        body=body,
        shown=Shown(
            leaf=f"swg-leaf-1\nsequence: {seq}",
            path=(digest("beside"),),
            batch_header="swg-batch-1",
            signature="c2lnbmVk",
            key_id="k1",
            certificate="Y2VydA==",
        ),
    )


@dataclass(frozen=True, kw_only=True)
class Said:
    """What came of saying something. forth: what the gateway said upon it."""

    findings: tuple[Finding, ...]
    state: str
    event: str | None = None
    case: Case | None = None
    release: tuple[Release, ...] = ()
    forth: tuple["Said", ...] = ()
    body: Any = None

    @property
    def codes(self) -> set[str]:
        return {finding.code for finding in self.findings}

    @property
    def refused(self) -> bool:
        return CATALOGUE.findings.refuses(self.findings)


@dataclass
class Casebook:
    """The cases and their timers; say something, turn the time. Messages are m1, m2 … as they come.

    journal: what it has of other families' cases. told: every extract that went out, and when.
    """

    now: datetime = NOW
    cases: dict[str, Case] = field(default_factory=dict)
    timers: dict[tuple[str, str], datetime] = field(default_factory=dict)
    said: int = 0
    process: Process = PROCESS
    journal: tuple[Recorded, ...] = ()
    told: list[tuple[Any, datetime]] = field(default_factory=list)

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
        return self._take(Message(head, body), by)

    def _take(self, message: Message, by: str) -> Said:
        body, type_ = message.body, TYPES[type(message.body)]
        order_key = self.process.order_key(body)
        under = [case for case in self.cases.values() if case.order_key == order_key]
        case = self.process.choose(under, message, find)
        inquiry = self.process.inquires(body)
        received = Received(
            id=f"id-{self.said}",
            message=message,
            sender=by,
            by=Role(ROLES[by]),
            at=self.now,
            find=find,
            beside=self._beside(body, case),
            digest=digest(message.head.message_id),
            recorded=tuple(each for each in self.journal if each.number in inquiry.numbers) if inquiry else (),
            log=LOG if inquiry else None,
        )
        judged = judge(self._catalogue, type_, case, received, places=_place)
        if judged.step is None:
            return Said(findings=judged.findings, state=judged.state_to, case=case, body=body)
        after = Case(
            id=case.id if case else f"case-{len(self.cases) + 1:03}",
            family="financing",
            order_key=case.order_key if case else order_key,
            state=judged.state_to,
            confirmed=judged.step.confirmed,
            known=judged.step.known,
        )
        self.cases[after.id] = after
        self.timers |= {(after.id, timer.name): timer.at for timer in judged.step.timers}
        if by == "gateway":
            self.told.append((body, self.now))
        return Said(
            findings=judged.findings,
            state=after.state,
            event=judged.step.event,
            case=after,
            release=judged.step.release,
            forth=tuple(self._take(each, "gateway") for each in judged.step.forth),
            body=body,
        )

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

    def effective(self, limit: str | int = 1000, *documents: Document, **more: Any) -> None:
        """A loan whose contract is in force. more: application_no, trader_id, bank, contract_no of another one."""
        by = "trader" if more.get("trader_id", TRADER) == TRADER else "other-trader"
        bank = KEYS["cnaps", more.get("bank", BANK)]
        of_bank = {name: value for name, value in more.items() if name in ("application_no", "bank")}
        numbered = of_bank | {name: value for name, value in more.items() if name == "contract_no"}
        self.say(application(*documents, **{k: v for k, v in more.items() if k != "contract_no"}), by=by)
        self.say(offer(limit, **numbered), by=bank)
        self.say(contract(**{k: v for k, v in more.items() if k in CONTRACTUAL}), by=by)
        self.say(result("contract", "accept", more.get("contract_no", CONTRACT), **of_bank), by=bank)

    def drawn(self, amount: str | int = 400, **more: Any) -> None:
        """A loan of which this much was disbursed."""
        if not self.cases:
            self.effective()
        self.say(drawdown(amount, **more))
        self.say(result("drawdown", "disburse", more.get("draw_no", DRAW)))

    def loan(self, application_no: str = LOAN) -> Loan:
        """What is known of a loan."""
        found = (case.known.loan for case in self.cases.values() if case.order_key == f"loan:{application_no}")
        return next(each for each in found if each is not None)

    def state(self, order_key: str = f"loan:{LOAN}") -> str:
        return next(case.state for case in self.cases.values() if case.order_key == order_key)

    def _beside(self, body: Any, own: Case | None) -> tuple[Case, ...]:
        found: dict[str, Case] = {}
        for each in self.process.beside(body):
            for case in self.cases.values():
                names = {case.order_key, *self.process.aliases(case.known)}
                if each in names and case is not own:
                    found[case.id] = case
        return tuple(found.values())


CONTRACTUAL = ("application_no", "trader_id", "bank", "contract_no")


def _place(at: str) -> Place:
    return Place(f"/{at}", 1, None)
