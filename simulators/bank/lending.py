"""The desk that lends: it looks at applications, offers contracts, disburses, posts what is paid back, and certifies.

It comes in the gateway's own XML and is answered in it, signed by the bank. `loans` says how each is answered; the same
message again changes nothing. A year of 360 days; interest is due with the principal, on the day that the draw names.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from decimal import Decimal
from functools import partial
from hashlib import sha256
from typing import Any

from simulators import documents
from simulators.bank.books import CHARGES, INTEREST, LOANS, VAULT
from simulators.bank.loans import APPLICATIONS, DAY, DRAWS, PLAIN, REPAYMENTS, Drawn, Loan, Way
from simulators.bank.money import ending, rounded
from simulators.bank.office import Office
from simulators.bank.orders import Borrowing
from simulators.bank.transfers import Taken
from simulators.clock import BEIJING, to_xml

OFFER, RESULT = "financing.contract-offer.1", "financing.result.1"
NOTICE, CLOSURE = "financing.repayment-notice.1", "financing.closure.1"
WITHDRAWN = "3"  # FunctionCode
REVIEW, DECIDE, CONFIRM, PAY, POST, CLOSE = 1.0, 2.0, 2.0, 2.0, 2.0, 2.0  # seconds
LOOK, LOOKS = 30.0, 20  # seconds; how often for data that were authorised
RATE, YEAR = Decimal("3.9"), 360
TERM = timedelta(days=364)
TERMS = "2026-1"
LATE_CERTIFICATE = "8"  # last character of an application whose certificate follows a day later
UNSIGNED = "9"  # of one whose contract the bank does not confirm


class Lending:
    """What was lent, by application."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._taken: set[str] = set()
        self._loans: dict[str, Loan] = {}
        self._data: set[str] = set()  # applications of which customs data have come

    def take(self, order: Borrowing) -> Taken:
        """One of them has come."""
        if order.id not in self._taken:
            self._taken.add(order.id)
            _DESKS[order.kind](self, order)
        return Taken(202, name=order.id)

    # applications and contracts

    def hear_data(self, order: Borrowing) -> None:
        """What the single window has of the declarations: looked at when the application is decided upon.

        What proves nothing is nothing.
        """
        if order.facts:
            self._data.add(order.application)

    def apply(self, order: Borrowing) -> None:
        """A loan is asked for, or that is taken back."""
        if order.function == WITHDRAWN or order.amount is None:
            self._loans.pop(order.application, None)
            return
        way = APPLICATIONS.get(ending(order.amount), PLAIN)
        looks = LOOKS if order.authorization else 0
        loan = Loan(application=order.application, bank=order.bank, amount=order.amount, way=way, looks=looks)
        self._loans[order.application] = loan
        if not way.silent:
            self._office.later(REVIEW, partial(self._answer, loan, way, "application", "review"))
            self._office.later(DECIDE + way.wait, partial(self._decide, loan))

    def _decide(self, loan: Loan) -> None:
        way = loan.way
        if self._loans.get(loan.application) is not loan:
            return  # taken back meanwhile
        has_data = way.needs_data and loan.application in self._data
        if way.needs_data and not has_data and loan.looks:  # they were authorised: they are on their way
            loan.looks -= 1
            self._office.later(LOOK, partial(self._decide, loan))
            return
        if way.reject and not has_data:
            self._answer(loan, way, "application", "reject", reason=way.reject)
            return
        currency = loan.amount.currency
        loan.limit = rounded(loan.amount.amount * way.part, currency)
        loan.contract = self._office.reference("LC")
        self._answer(loan, way, "application", "approve", Limit=_money(loan.limit, currency))
        today = self._office.now.date()
        body = {
            "ApplicationNo": loan.application,
            "Bank": loan.bank,
            "ContractNo": loan.contract,
            "Limit": _money(loan.limit, currency),
            "RateBasis": "fixed",
            "Rate": f"{RATE}",
            "ValidFrom": today.isoformat(),
            "ValidTo": (today + TERM).isoformat(),
            "Terms": TERMS,
            "TermsDigest": self.terms_digest,
        }
        self._say(loan, way, OFFER, body)

    @property
    def terms_digest(self) -> str:
        """SHA-256 of the text of the bank's contracts."""
        return sha256(f"{self._office.house.bic} {TERMS}".encode()).hexdigest()

    def sign(self, order: Borrowing) -> None:
        """The customer has signed, or declined."""
        loan = self._loans.get(order.application)
        if loan is None or not loan.contract or order.function == WITHDRAWN:
            return
        is_ours = (order.contract, order.terms) == (loan.contract, self.terms_digest)
        verdict = "accept" if is_ours and not loan.application.endswith(UNSIGNED) else "reject"
        self._office.later(CONFIRM, partial(self._confirm, loan, verdict))

    def _confirm(self, loan: Loan, verdict: str) -> None:
        loan.is_signed = verdict == "accept"
        reason = "other" if verdict == "reject" else ""
        self._answer(loan, loan.way, "contract", verdict, loan.contract, reason=reason)

    # drawing

    def draw(self, order: Borrowing) -> None:
        """Money is asked for."""
        loan = self._loans.get(order.application)
        if loan is None or order.amount is None:
            return
        way = DRAWS.get(ending(order.amount), PLAIN)
        loan.asked.add(order.number)
        if not way.silent:
            self._office.later(PAY + way.wait, partial(self._disburse, loan, way, order))

    def _disburse(self, loan: Loan, way: Way, order: Borrowing) -> None:
        amount = order.amount
        if amount is None or order.value_on is None or order.due_on is None:
            return
        loan.asked.discard(order.number)
        is_too_much = loan.owed + amount.amount > loan.limit or amount.currency != loan.amount.currency
        reason = way.reject or ("limit" if is_too_much or not loan.is_signed or loan.is_closed else "")
        if reason:
            self._answer(loan, way, "drawdown", "reject", order.number, reason=reason)
            return
        loan.drawn[order.number] = drawn = Drawn(
            number=order.number, amount=amount, value_on=order.value_on, due_on=order.due_on, owed=amount.amount
        )
        drawn.interest = self._interest(drawn)
        booking = self._book("LD", LOANS, amount.currency, -amount.amount)
        more = {"Amount": _money(amount.amount, amount.currency), "BookingNo": booking}
        self._answer(loan, way, "drawdown", "disburse", order.number, **more)
        self._notify(loan, way, drawn, "scheduled", DueOn=drawn.due_on.isoformat(), **self._due(drawn))
        overdue = datetime.combine(drawn.due_on + timedelta(days=1), time(9), BEIJING)
        self._office.at(overdue, partial(self._remind, loan, drawn))

    def _remind(self, loan: Loan, drawn: Drawn) -> None:
        """The day has passed, and something is owed."""
        if (drawn.owed > 0 or drawn.interest > 0) and not loan.is_closed:
            self._notify(loan, PLAIN, drawn, "overdue", DueOn=drawn.due_on.isoformat(), **self._due(drawn))

    def _due(self, drawn: Drawn) -> dict[str, Any]:
        """What is due of a draw: all that is owed, and the interest."""
        rows = (("Principal", drawn.owed), ("Interest", drawn.interest))
        return {name: _money(amount, drawn.amount.currency) for name, amount in rows if amount > 0}

    def _interest(self, drawn: Drawn) -> Decimal:
        """Upon all of a draw, for all its days: who pays before pays no less."""
        days = (drawn.due_on - drawn.value_on).days
        return rounded(drawn.amount.amount * RATE * days / (100 * YEAR), drawn.amount.currency)

    # repaying

    def repay(self, order: Borrowing) -> None:
        """Money comes back."""
        loan = self._loans.get(order.application)
        drawn = loan.drawn.get(order.draw) if loan else None
        if loan is None or drawn is None or not order.parts:
            return
        way = REPAYMENTS.get(ending(order.parts[0][1]), PLAIN)
        if way.silent:
            return
        parts = {name: amount.amount for name, amount in order.parts}
        if way.reject or parts.get("Principal", Decimal(0)) > drawn.owed:
            answer = partial(self._answer, loan, way, "repayment", "reject", order.number, reason=way.reject or "other")
            self._office.later(POST, answer)
            return
        told = {name: _money(amount, drawn.amount.currency) for name, amount in parts.items()}
        received = partial(self._notify, loan, way, drawn, "received", RepaymentNo=order.number, **told)
        self._office.later(POST / 2, received)
        self._office.later(POST + way.wait, partial(self._post, loan, way, drawn, order.number, parts))

    def _post(self, loan: Loan, way: Way, drawn: Drawn, number: str, parts: Mapping[str, Decimal]) -> None:
        principal, currency = parts.get("Principal", Decimal(0)), drawn.amount.currency
        if principal > drawn.owed:
            self._answer(loan, way, "repayment", "reject", number, reason="other")
            return
        drawn.owed -= principal
        drawn.interest -= parts.get("Interest", Decimal(0))
        booking = self._book("LR", LOANS, currency, principal)
        for kind, name in ((INTEREST, "Interest"), (CHARGES, "Fee")):
            if name in parts:
                self._book("LI", kind, currency, parts[name])
        told = {name: _money(amount, currency) for name, amount in parts.items()}
        self._notify(loan, way, drawn, "posted", BookingNo=booking, RepaymentNo=number, **told)
        if way.back:
            self._office.later(DAY, partial(self._take_back, loan, drawn, booking, parts))

    def _take_back(self, loan: Loan, drawn: Drawn, booking: str, parts: Mapping[str, Decimal]) -> None:
        principal = parts.get("Principal", Decimal(0))
        if loan.is_closed or loan.owed + principal > loan.limit:
            return
        drawn.owed += principal
        drawn.interest += parts.get("Interest", Decimal(0))
        self._book("LX", LOANS, drawn.amount.currency, -principal)
        self._notify(loan, PLAIN, drawn, "reversed", BookingNo=booking)

    # closing

    def close(self, order: Borrowing) -> None:
        """The customer asks for the certificate."""
        loan = self._loans.get(order.application)
        if loan is not None:
            self._office.later(CLOSE, partial(self._settle, loan))

    def _settle(self, loan: Loan) -> None:
        if not loan.is_paid or loan.is_closed or not loan.is_signed:
            self._answer(loan, PLAIN, "closure", "reject", reason="outstanding")
            return
        loan.is_closed = True
        if loan.application.endswith(LATE_CERTIFICATE):
            self._certify(loan, None)
            self._office.later(DAY, partial(self._certify, loan, self._office.reference("JQ")))
        else:
            self._certify(loan, self._office.reference("JQ"))

    def _certify(self, loan: Loan, certificate: str | None) -> None:
        body = {
            "ApplicationNo": loan.application,
            "Bank": loan.bank,
            "ContractNo": loan.contract,
            "Outstanding": _money(Decimal(0), loan.amount.currency),
            "ClosedOn": self._office.now.date().isoformat(),
            "CertificateNo": certificate,
        }
        self._say(loan, loan.way, CLOSURE, body)

    # what it says

    def _answer(
        self, loan: Loan, way: Way, about: str, verdict: str, number: str = "", *, reason: str = "", **more: Any
    ) -> None:
        body = {
            "ApplicationNo": loan.application,
            "Bank": loan.bank,
            "About": about,
            "Verdict": verdict,
            "DecidedAt": to_xml(self._office.now),
            "Number": number or None,
            **{name: more.get(name) for name in ("Limit", "Amount", "BookingNo")},
            "Reason": reason or None,
        }
        self._say(loan, way, RESULT, body)

    def _notify(self, loan: Loan, way: Way, drawn: Drawn, kind: str, **more: Any) -> None:
        body = {
            "ApplicationNo": loan.application,
            "Bank": loan.bank,
            "ContractNo": loan.contract,
            "DrawNo": drawn.number,
            "Kind": kind,
            "NotedAt": to_xml(self._office.now),
            **{name: more.get(name) for name in ("BookingNo", "DueOn", "RepaymentNo", "Principal", "Interest", "Fee")},
        }
        self._say(loan, way, NOTICE, body)

    def _say(self, loan: Loan, way: Way, type: str, body: Mapping[str, Any]) -> None:
        facts = {"status": body.get("Verdict") or body.get("Kind") or "said", "of_loan": True}
        for _ in range(2 if way.twice else 1):
            self._office.tell(type, loan.application, body, **facts)

    def _book(self, kind: str, account: str, currency: str, amount: Decimal) -> str:
        """Write it down against the vault; the number of the entry."""
        books, number = self._office.books, self._office.reference(kind)
        lines = [(books.own(account, currency), amount), (books.own(VAULT, currency), -amount)]
        books.post(number, lines, booked=self._office.now, value=self._office.now.date())
        return number


def _money(amount: Decimal, currency: str) -> Any:
    return documents.money(rounded(amount, currency), currency)


_DESKS: Mapping[str, Callable[[Lending, Borrowing], None]] = {
    "customs-data": Lending.hear_data,
    "application": Lending.apply,
    "contract": Lending.sign,
    "drawdown": Lending.draw,
    "repayment": Lending.repay,
    "closure-request": Lending.close,
}
