"""A trader who borrows: lets his bank see customs data, applies, signs, draws, pays back, has the loan closed.

Behaviour alone, like `settler`. The loan rests on the first declaration of his that he gets a notice of, and the bank
is to see what customs has of it: an amount that ends in 03 is approved upon proved data alone (`bank.loans`). Of two
drawdowns one is refused (its documents); he pays back in two parts, and asks for the certificate.
"""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from hashlib import sha256
from typing import Any

from simulators.acts import Act, Say
from simulators.behaviour import Memory
from simulators.dice import Dice
from simulators.documents import TODAY, Document, days, money
from simulators.profile import Party

NOTICE, OFFER = "inspection.notice.1", "financing.contract-offer.1"
RESULT, TOLD = "financing.result.1", "financing.repayment-notice.1"
AUTHORIZATION, APPLICATION, CONTRACT = (
    "financing.authorization.1",
    "financing.application.1",
    "financing.contract.1",
)
DRAWDOWN, REPAYMENT, REQUEST = "financing.drawdown.1", "financing.repayment.1", "financing.closure-request.1"
WITHDRAWN = "3"  # FunctionCode
CURRENCY = "USD"
WORTH = Decimal("90000.00")
AMOUNTS = (Decimal("50000.03"), Decimal("20000.01"))  # of loans, in turn: on data; refused for want of credit
DRAWN, REFUSED = Decimal("30000.00"), Decimal("10000.02")
FIRST_PART = Decimal("12000.00")
TENOR = 90  # days
ANSWERS = (1.0, 4.0)  # seconds


class Borrower:
    """One trader; bank: CNAPS number of the bank that lends. count: how many loans he asks for."""

    def __init__(self, party: Party, memory: Memory, dice: Dice, *, bank: str, count: int) -> None:
        self._party = party
        self._memory = memory
        self._dice = dice
        self._bank = bank
        self._count = count
        self._run = f"{dice.number('borrowing', party.name) % 1_000_000:06d}"  # another seed has other numbers

    def opens(self, number: int) -> Iterable[Act]:
        """Nothing: he borrows once there are goods."""
        return ()

    def hears(self, document: Document) -> Iterable[Act]:
        """A notice brings applications; what the bank says brings the next step."""
        hear = {NOTICE: self._goods, OFFER: self._offered, RESULT: self._answered, TOLD: self._noted}
        answer = hear.get(document.type)
        return answer(document) if answer else ()

    def _goods(self, document: Document) -> Iterator[Act]:
        is_his = document.text("Body/EnterpriseId") == self._party.credit_code
        if not is_his or document.text("Head/FunctionCode") == WITHDRAWN or self._memory.recall("borrows"):
            return
        self._memory.keep("borrows", True)
        entry_id = document.need("Body/EntryId")
        for number in range(self._count):
            yield self._say(AUTHORIZATION, number, self._authorization(number, entry_id))
            yield self._say(APPLICATION, number, self._application(number, entry_id), after=ANSWERS[1])

    def _offered(self, document: Document) -> Iterator[Act]:
        number = self._number(document)
        if number is not None and self._once(f"signed {number}"):
            self._memory.keep(f"contract {number}", document.need("Body/ContractNo"))
            more = {"TermsDigest": document.need("Body/TermsDigest")}
            yield self._say(CONTRACT, number, self._whose(number) | self._contract(number) | more)

    def _answered(self, document: Document) -> Iterator[Act]:
        number, about = self._number(document), document.text("Body/About")
        is_yes = about == "contract" and document.text("Body/Verdict") == "accept"
        if number is not None and is_yes and self._once(f"draws {number}"):
            yield self._say(DRAWDOWN, number, self._draw(number, 1, DRAWN))
            yield self._say(DRAWDOWN, number, self._draw(number, 2, REFUSED))

    def _noted(self, document: Document) -> Iterator[Act]:
        """What is due is paid in two parts; once all of it is posted, the certificate is asked for."""
        number, kind = self._number(document), document.text("Body/Kind")
        if number is None:
            return
        if kind == "scheduled" and self._once(f"pays {number}"):
            interest = next((each.element.text or "0" for each in document.each("Body/Interest")), "0")
            rest = DRAWN - FIRST_PART
            yield self._say(REPAYMENT, number, self._repayment(number, 1, FIRST_PART))
            yield self._say(REPAYMENT, number, self._repayment(number, 2, rest, Decimal(interest)), after=ANSWERS[1])
        elif kind == "posted" and self._once(f"posted {number} {document.text('Body/BookingNo')}"):
            posted = Decimal(self._memory.recall(f"repaid {number}") or "0") + _principal(document)
            self._memory.keep(f"repaid {number}", f"{posted}")
            if posted == DRAWN:
                yield self._say(REQUEST, number, self._whose(number) | self._contract(number))

    # what he says

    def _authorization(self, number: int, entry_id: str) -> Mapping[str, Any]:
        return {
            "AuthorizationNo": self._own(number, "D"),
            "TraderId": self._party.credit_code,
            "Bank": self._bank,
            "Scopes": {"Scope": ["declarations", "inspections"]},
            "DataFrom": days(-30),
            "DataUntil": days(60),
            "ValidUntil": days(60),
            "Declarations": {"EntryId": [entry_id]},
        }

    def _application(self, number: int, entry_id: str) -> Mapping[str, Any]:
        invoice = self._invoice(number) | {"Amount": money(WORTH, CURRENCY), "Digest": self._digest(number)}
        declared = {"Kind": "declaration", "Number": entry_id, "Amount": money(WORTH, CURRENCY)}
        return self._whose(number) | {
            "Product": "import-bill",
            "Amount": money(AMOUNTS[number % len(AMOUNTS)], CURRENCY),
            "TenorDays": f"{TENOR}",
            "Purpose": "支付进口货款",
            "SafeClass": "A",
            "Documents": {"Document": [invoice, declared]},
            "AuthorizationNo": self._own(number, "D"),
        }

    def _draw(self, number: int, draw: int, amount: Decimal) -> Mapping[str, Any]:
        used = self._invoice(number) | {"Used": money(amount, CURRENCY), "Digest": self._digest(number)}
        return {
            **self._whose(number),
            **self._contract(number),
            "DrawNo": self._own(number, f"W{draw}"),
            "Amount": money(amount, CURRENCY),
            "ValueOn": TODAY,
            "DueOn": days(TENOR - 30),
            "PayeeName": "PILBARA IRON SALES PTY LTD",
            "PayeeAccount": "066000123456789",
            "Documents": {"Document": [used]},
        }

    def _repayment(
        self, number: int, part: int, principal: Decimal, interest: Decimal = Decimal(0)
    ) -> Mapping[str, Any]:
        return {
            **self._whose(number),
            **self._contract(number),
            "DrawNo": self._own(number, "W1"),
            "RepaymentNo": self._own(number, f"B{part}"),
            "Source": "account",
            "Principal": money(principal, CURRENCY),
            "Interest": money(interest, CURRENCY) if interest else None,
        }

    def _whose(self, number: int) -> dict[str, Any]:
        return {
            "ApplicationNo": self._own(number, "A"),
            "TraderId": self._party.credit_code,
            "Bank": self._bank,
        }

    def _contract(self, number: int) -> dict[str, Any]:
        return {"ContractNo": self._memory.recall(f"contract {number}")}

    def _invoice(self, number: int) -> dict[str, Any]:
        return {"Kind": "invoice", "Number": f"INV-L{self._run}-{number}"}

    def _digest(self, number: int) -> str:
        return sha256(self._own(number, "invoice").encode()).hexdigest()

    def _say(self, type_: str, number: int, body: Mapping[str, Any], *, after: float = 0.0) -> Say:
        waits = after + self._dice.between(*ANSWERS, type_, number)
        return Say(type=type_, about=self._own(number, "A"), body=body, after=waits)

    # numbers

    def _own(self, number: int, of: str) -> str:
        return f"{self._party.credit_code[8:17]}L{self._run}{number}{of}"

    def _number(self, document: Document) -> int | None:
        """Which of his loans a word of the bank is about; None: none of them."""
        about = document.text("Body/ApplicationNo")
        return next((number for number in range(self._count) if self._own(number, "A") == about), None)

    def _once(self, what: str) -> bool:
        """Whether this has not been done yet; from now on it has."""
        is_new = not self._memory.recall(what)
        self._memory.keep(what, True)
        return is_new


def _principal(document: Document) -> Decimal:
    return sum((Decimal(each.element.text or "0") for each in document.each("Body/Principal")), Decimal())
