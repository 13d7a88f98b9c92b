"""Financing told message by message: a book of cases without a journal, and time that is turned by hand.

What the gateway itself says upon a message is told to the book as well, so that it is judged as anybody's.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from messages.catalogue import Catalogue
from messages.envelope import Head
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
from messages.money import Money
from messages.process import Alias, Key, Process, Recorded, Shown
from messages.roles import Role
from tests import casebooks
from tests.casebooks import CHANGED as CHANGED
from tests.casebooks import LOG as LOG
from tests.casebooks import NEW as NEW
from tests.casebooks import NOW as NOW
from tests.casebooks import TODAY as TODAY
from tests.casebooks import WITHDRAWN as WITHDRAWN
from tests.casebooks import Said as Said
from tests.casebooks import digest as digest

CATALOGUE = Catalogue((FAMILY,))
TYPES = {type_.record: type_ for type_ in CATALOGUE}

TRADER, OTHER_TRADER = "91370200MA3ABC127P", "91370700MA3YRD663W"
BANK, BANK_BIC, OTHER_BANK = "102458000013", "ICBKCNBJSDG", "105452000122"
LOAN, DRAW, REPAYMENT, DATA = "MA3ABC127FIN-1", "MA3ABC127DRW-1", "MA3ABC127REP-1", "MA3ABC127DAT-1"
CONTRACT, CERTIFICATE = "LC-2026-001", "JQ-1"
ENTRY, ENTRY_2 = "421820261000000123", "421820261000000124"
SENDERS = {"trader": "4218MA3ABC127", "bank": BANK_BIC, "other-bank": OTHER_BANK, "other-trader": "4218MA3YRD663",
           "gateway": "EPORT", "agent": "4218MA3AGT008"}  # fmt: skip
ROLES = {"trader": "trader", "other-trader": "trader", "bank": "bank", "other-bank": "bank", "gateway": "gateway",
         "agent": "agent"}  # fmt: skip
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


CONTRACTUAL = ("application_no", "trader_id", "bank", "contract_no")


@dataclass(kw_only=True)
class Casebook(casebooks.Casebook):
    """Cases of financing; told: every extract that went out, and when."""

    family, senders, roles, find = FAMILY, SENDERS, ROLES, staticmethod(find)

    process: Process = PROCESS

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
