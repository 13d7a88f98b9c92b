"""A trader who settles: signs an agreement with his bank, pays abroad under it, instructs and declares what comes in.

Behaviour alone, like `trader`. What he pays ends in digits that tell a rehearsing bank what to make of it
(`simulators.bank.outcomes`), in the order of ENDINGS; the first is a plain payment that settles.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256
from typing import Any
from zlib import crc32

from simulators.acts import Act, Say
from simulators.behaviour import Memory
from simulators.dice import Dice
from simulators.documents import TODAY, Document, money
from simulators.profile import Party

SIGNING, OUTWARD, CANCELLATION = "settlement.signing.1", "settlement.outward.1", "settlement.cancellation.1"
INSTRUCTION, REPORT, ALLOCATION = (
    "settlement.inward-instruction.1",
    "settlement.bop-report.1",
    "settlement.allocation.1",
)
COUNTERSIGNED, STATUS, ADVICE = (
    "settlement.countersignature.1",
    "settlement.status.1",
    "settlement.inward-advice.1",
)
ENDINGS = ("00", "33", "01", "00", "11", "21", "24", "00", "05", "22", "12", "00")  # of amounts, in turn
CANCELLED = "24"  # in process for an hour: time to take it back
TERMS = "2026-1"
TERMS_DIGEST = sha256("三方协议文本 2026-1".encode()).hexdigest()
PAYS, ANSWERS, TAKES_BACK = (0.5, 6.0), (1.0, 4.0), (4.0, 6.0)  # seconds
EXCHANGE_EVERY = 3  # one payment in three is bought with CNY (购汇)
PREPAID_EVERY = 4  # one in four is paid ahead, and linked to its declaration later
LINKED = (5.0, 9.0)
LEAST, MOST = (1_200, 1_300), 48_000  # USD: the smallest payments, and the largest
TOGETHER = 2_000_000  # about twice what he pays in all: no account runs dry, however many there are


@dataclass(frozen=True, slots=True)
class Payee:
    """Somebody abroad who is paid."""

    name: str
    town: str
    country: str
    account: str
    bic: str


PAYEES = (
    Payee("NORDLICHT MASCHINENBAU GMBH", "HAMBURG", "DE", "DE89370400440532013000", "COBADEFFXXX"),
    Payee("SEVERN VALLEY COMPONENTS LTD", "BRISTOL", "GB", "GB82WEST12345698765432", "WESTGB2LXXX"),
    Payee("PACIFIC RESIN TRADING CO LTD", "BUSAN", "KR", "11022334455667", "KOEXKRSEXXX"),
    Payee("PILBARA IRON SALES PTY LTD", "PERTH", "AU", "066000123456789", "CTBAAU2SXXX"),
)


class Settler:
    """One trader; bank: CNAPS number of the bank that keeps his accounts. count: how many payments he makes."""

    def __init__(self, party: Party, memory: Memory, dice: Dice, *, bank: str, count: int) -> None:
        self._party = party
        self._memory = memory
        self._dice = dice
        self._bank = bank
        self._count = count
        self._run = f"{dice.number('settling', party.name) % 1_000_000:06d}"  # so that another seed has other numbers

    @property
    def agreement_no(self) -> str:
        """The trader's number of the agreement."""
        return self._own("AGR1")

    def opens(self, number: int) -> Iterator[Act]:
        """An agreement, first of all; what is paid follows once it is in force."""
        if number == 0 and self._count:
            yield Say(type=SIGNING, about=self.agreement_no, body=self._agreement(), topic="agreement")

    def hears(self, document: Document) -> Iterable[Act]:
        """The agreement in force brings payments, money in brings its instruction and its declaration."""
        hear = {COUNTERSIGNED: self._in_force, STATUS: self._told, ADVICE: self._advised}.get(document.type)
        return hear(document) if hear else ()

    # money out

    def _in_force(self, document: Document) -> Iterator[Act]:
        is_ours = document.text("Body/AgreementNo") == self.agreement_no
        if not is_ours or document.text("Body/Verdict") != "sign" or self._memory.recall("pays"):
            return
        self._memory.keep("pays", True)
        for number in range(self._count):
            after = PAYS[1] * number / max(self._count, 1) + self._dice.between(*PAYS, "pay", number)
            yield self._payment(number, after)
            if _is_prepaid(number):
                linked = after + self._dice.between(*LINKED, "link", number)
                yield Say(type=ALLOCATION, about=self._reference(number), body=self._link(number), after=linked)

    def _payment(self, number: int, after: float) -> Say:
        amount, payee = self._amount(number), self._dice.pick(PAYEES, number, "payee")
        body = {
            "Reference": self._reference(number),
            "AgreementNo": self.agreement_no,
            "TraderId": self._party.credit_code,
            "Bank": self._bank,
            "Amount": money(amount, "USD"),
            "Debtor": {"Name": self._party.company, "NameEn": "HAIYUE IMPORT AND EXPORT CO LTD"},
            "Funds": {"Fund": [self._fund(number, amount)]},
            "RequestedOn": TODAY,
            "Creditor": {"Name": payee.name, "Address": {"TownName": payee.town, "Country": payee.country}},
            "CreditorAccount": payee.account,
            "CreditorBank": {"Bic": payee.bic},
            "CreditorCountry": payee.country,
            "Charges": self._dice.pick(("SHAR", "SHAR", "DEBT", "CRED"), number, "charges"),
            "Nature": "advance" if _is_prepaid(number) else "arrival",
            "BopLines": {"BopLine": [{"Code": "121010", "Amount": money(amount, "USD")}]},
            "Applicant": "王海",
            "Phone": f"0532-8{self._dice.whole(0, 9_999_999, number, 'phone'):07d}",
            "Note": f"INVOICE {self._reference(number)[9:]}",
            "ContractNos": {"ContractNo": [f"HY-2026-{self._run}{number:03d}"]},
            "InvoiceNos": {"InvoiceNo": [f"INV{self._run}{number:03d}"]},
            "LatestShipment": TODAY if _is_prepaid(number) else None,
            "Allocations": None if _is_prepaid(number) else self._allocations(number),
        }
        return Say(type=OUTWARD, about=self._reference(number), body=body, after=after)

    def _fund(self, number: int, amount: Decimal) -> Mapping[str, Any]:
        bought = number % EXCHANGE_EVERY == EXCHANGE_EVERY - 1
        currency = "CNY" if bought else "USD"
        account = {"AccountNo": account_of(self._party, currency), "Currency": currency}
        return {"Kind": "exchange" if bought else "own", "Amount": money(amount, "USD"), "Account": account}

    def _allocations(self, number: int) -> Mapping[str, Any]:
        """The whole amount for one declaration whose goods are worth a quarter more."""
        amount = self._amount(number)
        worth = (amount * Decimal("1.25")).quantize(Decimal("0.01"))
        entry = f"42182026{1}{int(self._run) % 100_000:05d}{number:04d}"
        row = {"EntryId": entry, "Amount": money(amount, "USD"), "DeclaredTotal": money(worth, "USD")}
        return {"Allocation": [row]}

    def _link(self, number: int) -> Mapping[str, Any]:
        return {
            "TraderId": self._party.credit_code,
            "Bank": self._bank,
            "Allocations": self._allocations(number),
            "Reference": self._reference(number),
        }

    def _told(self, document: Document) -> Iterator[Act]:
        """What is in process for long is taken back; what was paid out to him is declared."""
        about, status = document.text("Body/About"), document.text("Body/Status")
        reference, bank_reference = document.text("Body/Reference"), document.text("Body/BankReference")
        is_ours = bool(reference and reference.startswith(self._own("R")))  # the platform pays for his chains, too
        if about == "payment" and status == "ACSP" and reference and is_ours and self._ending(reference) == CANCELLED:
            yield from self._take_back(reference)
        if about == "receipt" and status == "ACCC" and bank_reference:
            yield from self._declare(bank_reference, document.text("Body/BopNo"))

    def _take_back(self, reference: str) -> Iterator[Act]:
        if not self._memory.recall(f"taken back {reference}"):
            self._memory.keep(f"taken back {reference}", True)
            body = {
                "Reference": reference,
                "TraderId": self._party.credit_code,
                "Bank": self._bank,
                "Reason": "CUST",
                "Note": "合同取消",
            }
            yield Say(type=CANCELLATION, about=reference, body=body, after=self._dice.between(*TAKES_BACK, reference))

    # money in

    def _advised(self, document: Document) -> Iterator[Act]:
        """What stands in the bank's suspense account is instructed: kept, every third converted."""
        reference = document.need("Body/BankReference")
        self._memory.keep(f"advice {reference}", document.table()["Body"] | {"Amount": _amount_of(document)})
        if document.text("Body/Pending") != "true":
            yield from self._declare(reference, document.text("Body/BopNo"))
            return
        amount, currency = _amount_of(document)
        converted = self._dice.number("convert", reference) % 3 == 0
        into = "CNY" if converted else currency
        fund = {
            "Kind": "exchange" if converted else "own",
            "Amount": money(Decimal(amount), currency),
            "Account": {"AccountNo": account_of(self._party, into), "Currency": into},
        }
        body = {
            "Bank": self._bank,
            "BankReference": reference,
            "TraderId": self._party.credit_code,
            "Verdict": "credit",
            "Funds": {"Fund": [fund]},
        }
        yield Say(type=INSTRUCTION, about=reference, body=body, after=self._dice.between(*ANSWERS, reference))

    def _declare(self, reference: str, bop_no: str | None) -> Iterator[Act]:
        """The balance-of-payments report, once its number is known."""
        advice = self._memory.recall(f"advice {reference}")
        number = bop_no or (advice or {}).get("BopNo")
        if advice is None or number is None or self._memory.recall(f"declared {reference}"):
            return
        self._memory.keep(f"declared {reference}", True)
        amount, currency = advice["Amount"]
        whole = money(Decimal(amount), currency)
        body = {
            "Bank": self._bank,
            "BankReference": reference,
            "TraderId": self._party.credit_code,
            "BopNo": number,
            "Amount": whole,
            "Debtor": {"Name": advice["Debtor"]["Name"]},
            "DebtorCountry": advice.get("DebtorCountry", "DE"),
            "Method": "TT",
            "BopLines": {"BopLine": [{"Code": "121010", "Amount": whole}]},
            "DeclaredOn": TODAY,
            "Reporter": "李静",
            "Phone": "0532-82930011",
        }
        yield Say(type=REPORT, about=reference, body=body, after=self._dice.between(*ANSWERS, "report", reference))

    # numbers

    def _agreement(self) -> Mapping[str, Any]:
        accounts = [
            {"AccountNo": account_of(self._party, currency), "Currency": currency} for currency in ("CNY", "USD", "EUR")
        ]
        user = {"UserId": "wang-hai", "Name": "王海", "Duty": "signatory"}
        return {
            "AgreementNo": self.agreement_no,
            "TraderId": self._party.credit_code,
            "Trader": {"Name": self._party.company},
            "Bank": self._bank,
            "Accounts": {"Account": accounts},
            "ValidFrom": TODAY,
            "Terms": TERMS,
            "TermsDigest": TERMS_DIGEST,
            "Users": {"User": [user]},
        }

    def _own(self, number: str) -> str:
        return f"{self._party.sender_id[4:13]}{self._run}{number}"

    def _reference(self, number: int) -> str:
        return self._own(f"R{number:05d}0")

    def _ending(self, reference: str) -> str:
        return ENDINGS[int(reference[-6:-1]) % len(ENDINGS)]

    def _amount(self, number: int) -> Decimal:
        highest = max(LEAST[1], min(MOST, TOGETHER // max(self._count, 1)))
        return Decimal(f"{self._dice.whole(LEAST[0], highest, number, 'amount')}.{ENDINGS[number % len(ENDINGS)]}")


def account_of(party: Party, currency: str) -> str:
    """The account in which his bank keeps a currency for him: 3702, nine digits of his credit code, the currency's."""
    digits = {"CNY": "156", "USD": "840", "EUR": "978", "JPY": "392"}[currency]
    return f"3702{crc32(party.credit_code.encode()) % 10**9:09d}{digits}"


def _is_prepaid(number: int) -> bool:
    return number % PREPAID_EVERY == PREPAID_EVERY - 1


def _amount_of(document: Document) -> tuple[str, str]:
    """Amount and currency of an advice."""
    (amount,) = document.each("Body/Amount")
    return amount.element.text or "", amount.element.get("currency", "")
