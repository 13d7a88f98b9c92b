"""Settlement told message by message: a book of cases without a journal, and time that is turned by hand."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from messages.catalogue import Catalogue
from messages.money import Money
from messages.process import Key, Process
from messages.roles import Role
from messages.settlement import FAMILY
from messages.settlement.process import PROCESS
from messages.settlement.records import (
    Account,
    Address,
    Allocation,
    Bank,
    BopLine,
    BoundUser,
    Exchange,
    Funds,
    Party,
    SettlementAllocation,
    SettlementBopReport,
    SettlementCancellation,
    SettlementCountersignature,
    SettlementInwardAdvice,
    SettlementInwardInstruction,
    SettlementOutward,
    SettlementQuery,
    SettlementSigning,
    SettlementSigningResult,
    SettlementStatement,
    SettlementStatus,
)
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
BANK, BANK_BIC, OTHER_BANK = "102458000013", "ICBKCNBJSDG", "105452000122"
AGREEMENT, REFERENCE = "MA3ABC127AGR-1", "MA3ABC127RMT-1"
DOLLARS = Account(account_no="37020100001234", currency="USD")
YUAN = Account(account_no="37020100005678", currency="CNY")
ENTRY, ENTRY_2 = "421820261000000123", "421820261000000124"
BOP_NO = "3702000001012611230001"
IN = "ICB26112300017"
SENDERS = {"trader": "4218MA3ABC127", "agent": "4218MA3AGT008", "bank": BANK_BIC, "other-bank": OTHER_BANK,
           "other-trader": "4218MA3YRD663", "platform": "EPORT"}  # fmt: skip
ROLES = {"trader": "trader", "other-trader": "trader", "agent": "agent", "bank": "bank", "other-bank": "bank",
         "platform": "gateway"}  # fmt: skip
KEYS = {
    ("credit-code", TRADER): "trader",
    ("credit-code", OTHER_TRADER): "other-trader",
    ("cnaps", BANK): "bank",
    ("bic", BANK_BIC): "bank",
    ("cnaps", OTHER_BANK): "other-bank",
    ("platform", "single-window"): "platform",
}


def usd(amount: str | int) -> Money:
    return Money(Decimal(amount), "USD")


def find(role: Role, keys: tuple[Key, ...]) -> str | None:
    """The register."""
    found = (KEYS.get((key.kind, key.value)) for key in keys)
    parties = (name for key in keys for name, id_ in SENDERS.items() if key.kind == "party" and key.value == id_)
    return next((each for each in found if each), None) or next(parties, None)


# what traders say


def signing(**more: Any) -> SettlementSigning:
    said = {
        "agreement_no": AGREEMENT,
        "trader_id": TRADER,
        "trader": Party(name="青岛海岳进出口有限公司", name_en="Haiyue Trading Co"),
        "bank": BANK,
        "accounts": (DOLLARS, YUAN),
        "users": (BoundUser(user_id="wang", name="王某", duty="signatory"),),
        "valid_from": TODAY,
        "terms": "2026-1",
        "terms_digest": digest("terms"),
    }
    return SettlementSigning(**(said | more))


def outward(amount: str | int = 1000, *allocations: Allocation, **more: Any) -> SettlementOutward:
    said = {
        "reference": REFERENCE,
        "agreement_no": AGREEMENT,
        "trader_id": TRADER,
        "bank": BANK,
        "amount": usd(amount),
        "debtor": Party(name="青岛海岳进出口有限公司", name_en="Haiyue Trading Co"),
        "funds": (Funds(kind="own", amount=usd(amount), account=DOLLARS),),
        "requested_on": TODAY,
        "creditor": Party(name="Ore Pty Ltd", address=Address(town_name="Perth", country="AU")),
        "creditor_account": "GB82WEST12345698765432",
        "creditor_bank": Bank(bic="WPACAU2SXXX"),
        "creditor_country": "AU",
        "charges": "SHAR",
        "nature": "arrival",
        "bop_lines": (BopLine(code="121010", amount=usd(amount)),),
        "applicant": "王某",
        "phone": "053212345678",
        "allocations": allocations,
    }
    return SettlementOutward(**(said | more))


def part(amount: str | int, of: str | int | None = None, entry: str = ENTRY) -> Allocation:
    """What is for a declaration; of: what the declaration is said to be worth."""
    return Allocation(entry_id=entry, amount=usd(amount), declared_total=usd(of) if of is not None else None)


def allocation(*allocations: Allocation, **more: Any) -> SettlementAllocation:
    number = {} if "bank_reference" in more else {"reference": REFERENCE}
    said = {"trader_id": TRADER, "bank": BANK, "allocations": allocations}
    return SettlementAllocation(**(said | number | more))


def cancellation(**more: Any) -> SettlementCancellation:
    return SettlementCancellation(
        **({"reference": REFERENCE, "trader_id": TRADER, "bank": BANK, "reason": "CUST"} | more)
    )


def query(**more: Any) -> SettlementQuery:
    number = {} if "bank_reference" in more else {"reference": REFERENCE}
    return SettlementQuery(**({"trader_id": TRADER, "bank": BANK} | number | more))


def instruction(verdict: str = "credit", *funds: Funds, **more: Any) -> SettlementInwardInstruction:
    said = {"bank": BANK, "bank_reference": IN, "trader_id": TRADER, "verdict": verdict, "funds": funds}
    return SettlementInwardInstruction(**(said | more))


def kept(amount: str | int = 500) -> Funds:
    return Funds(kind="own", amount=usd(amount), account=DOLLARS)


def exchanged(amount: str | int = 500) -> Funds:
    return Funds(kind="exchange", amount=usd(amount), account=YUAN)


def report(amount: str | int = 500, **more: Any) -> SettlementBopReport:
    said = {
        "bank": BANK,
        "bank_reference": IN,
        "trader_id": TRADER,
        "bop_no": BOP_NO,
        "amount": usd(amount),
        "debtor": Party(name="Buyer Ltd"),
        "debtor_country": "GB",
        "method": "TT",
        "bop_lines": (BopLine(code="121010", amount=usd(amount)),),
        "declared_on": TODAY,
        "reporter": "王某",
        "phone": "053212345678",
    }
    return SettlementBopReport(**(said | more))


# what banks and the platform say


def result(verdict: str, of: str = "m1", *, minutes: float = 0, **more: Any) -> SettlementSigningResult:
    """The bank's word on the document that came as this message."""
    said = {
        "agreement_no": AGREEMENT,
        "trader_id": TRADER,
        "bank": BANK,
        "document_digest": digest(of),
        "verdict": verdict,
        "decided_at": NOW + timedelta(minutes=minutes),
    }
    return SettlementSigningResult(**(said | more))


def countersignature(verdict: str = "sign", of: str = "m1", **more: Any) -> SettlementCountersignature:
    said = {
        "agreement_no": AGREEMENT,
        "trader_id": TRADER,
        "bank": BANK,
        "document_digest": digest(of),
        "verdict": verdict,
    }
    return SettlementCountersignature(**(said | more))


def status(code: str, *, minutes: float = 0, about: str = "payment", **more: Any) -> SettlementStatus:
    """Of the payment, as it was so many minutes after the beginning; or of money in, where it is about that."""
    number = {} if about == "receipt" else {"reference": REFERENCE}
    said = {"bank": BANK, "about": about, "status": code, "status_at": NOW + timedelta(minutes=minutes)}
    if about == "receipt":
        said["bank_reference"] = IN
    return SettlementStatus(**(said | number | more))


def of_bop(code: str, *, minutes: float = 0, **more: Any) -> SettlementStatus:
    """Of the declaration of money in."""
    return status(code, minutes=minutes, about="bop", **({"reference": None, "bank_reference": IN} | more))


def advice(amount: str | int = 500, **more: Any) -> SettlementInwardAdvice:
    said = {
        "bank": BANK,
        "bank_reference": IN,
        "account": DOLLARS,
        "amount": usd(amount),
        "value_on": TODAY,
        "debtor": Party(name="Buyer Ltd"),
        "creditor": Party(name="Haiyue Trading Co"),
        "pending": True,
        "bop_no": BOP_NO,
    }
    return SettlementInwardAdvice(**(said | more))


def statement(**more: Any) -> SettlementStatement:
    said = {
        "bank": BANK,
        "statement_id": "STM-20261123-1",
        "account": DOLLARS,
        "day": date(2026, 11, 23),
        "opening": usd(0),
        "closing": usd(0),
    }
    return SettlementStatement(**(said | more))


def rate() -> Exchange:
    return Exchange(sold=usd(500), bought=Money(Decimal("3550"), "CNY"), rate=Decimal("7.1"))


@dataclass(kw_only=True)
class Casebook(casebooks.Casebook):
    """Cases of settlement; for the gateway speaks the platform."""

    family, senders, roles, find = FAMILY, SENDERS, ROLES, staticmethod(find)
    usual = {"gateway": "platform"}  # noqa: RUF012

    process: Process = PROCESS

    def signed(self, **more: Any) -> str:
        """An agreement that all three have signed; answers the MessageId of the trader's document."""
        body = signing(**more)
        self.say(body, by="trader" if body.trader_id == TRADER else "other-trader")
        name = f"m{self.said}"
        same = {"agreement_no": body.agreement_no, "trader_id": body.trader_id, "bank": body.bank}
        self.say(result("sign", name, **same), by=KEYS["cnaps", body.bank])
        self.say(countersignature(of=name, **same))
        return name
