"""The desk for what customers say of money that came in: keep it, exchange it, send it back; and for their questions.

It comes in the gateway's own XML and is answered in it; of a payment that is asked for, pain.002 says where it stands,
even of one that is otherwise kept quiet. The same message again changes nothing.
"""

from decimal import Decimal
from functools import partial
from typing import Any

from simulators import documents
from simulators.bank import reasons, statuses
from simulators.bank.incoming import Receipt, Receipts
from simulators.bank.money import Money, rounded
from simulators.bank.office import Office
from simulators.bank.orders import Noted, Payout, Query
from simulators.bank.payments import Payment
from simulators.bank.statuses import Told
from simulators.bank.transfers import Taken, Transfers

STATUS = "settlement.status.1"
DECIDES, ANSWERS = 2.0, 1.0  # seconds


class Inward:
    """What was instructed and what was asked."""

    def __init__(self, office: Office, receipts: Receipts, transfers: Transfers) -> None:
        self._office = office
        self._receipts = receipts
        self._transfers = transfers
        self._taken: set[str] = set()

    def take(self, order: Payout | Query | Noted) -> Taken:
        """One of them has come."""
        if order.id not in self._taken:
            self._taken.add(order.id)
            if isinstance(order, Payout):
                self._office.later(DECIDES, partial(self._decide, order))
            elif isinstance(order, Query):
                self._office.later(ANSWERS, partial(self._answer, order))
        return Taken(202, name=order.id)

    def _decide(self, order: Payout) -> None:
        receipt = self._receipts.pending.get(order.reference)
        if receipt is None:
            self._refuse(order, "AG01" if order.reference in self._receipts.all else "NOOR")
        elif not order.rows:
            self._receipts.send_back(receipt)
            self._tell(order, "RTND", Amount=_amount(receipt.came))
        elif code := self._receipts.refuses(receipt, order.rows):
            self._refuse(order, code)
        else:
            self._pay_out(order, receipt)

    def _pay_out(self, order: Payout, receipt: Receipt) -> None:
        sold, bought = self._receipts.pay_out(receipt, order.rows)
        rate = self._office.house.rates[sold.currency].buy if bought.amount else Decimal(0)
        exchange = {"Sold": _amount(sold), "Bought": _amount(bought), "Rate": f"{rate:f}"} if bought.amount else None
        value = self._office.house.days.value(self._office.now).isoformat()
        booked = self._office.now.date().isoformat()
        self._tell(order, "ACCC", Amount=_amount(receipt.came), Exchange=exchange, ValueOn=value, BookedOn=booked)

    def _answer(self, query: Query) -> None:
        """Where it stands; what never came is told as rejected, NOOR."""
        if query.reference:
            self._answer_of_receipt(query)
            return
        payment = self._transfers.find("", query.end_to_end_id)
        if payment is None or payment.outcome.lost:
            self._refuse(query, "NOOR")
        else:
            self._stands(payment)

    def _answer_of_receipt(self, query: Query) -> None:
        if query.reference not in self._receipts.all:
            self._refuse(query, "NOOR")
        else:
            self._tell(query, "PDNG" if query.reference in self._receipts.pending else "ACCC")

    def _stands(self, payment: Payment) -> None:
        """A payment that came back was debited before: pain.002 has no word for the rest, camt.054 had it."""
        office, one = self._office, payment.instruction
        text = (f"BOP {payment.bop_no}",) if payment.bop_no else ()
        told = Told(status=payment.state.value or "ACSC", reason=payment.reason, text=text)
        office.say(
            "pain.002",
            one.msg_id,
            "CstmrPmtStsRpt",
            lambda id_: statuses.single(office.house, id_, office.now, payment, told),
            msg_id=one.msg_id,
            status=told.status,
            level="answer",
            end_to_end_id=one.end_to_end_id,
            reason=told.reason,
        )

    def _refuse(self, order: Payout | Query, code: str) -> None:
        reason = {"Code": code, "Text": reasons.words(code)}
        self._tell(order, "RJCT", Reasons={"Reason": [reason]})

    def _tell(self, order: Payout | Query, status: str, **more: Any) -> None:
        of_payment = isinstance(order, Query) and not order.reference
        body = {
            "Bank": order.bank,
            "About": "payment" if of_payment else "receipt",
            "Status": status,
            "StatusAt": self._office.now.isoformat(timespec="milliseconds"),
            "Reference": order.end_to_end_id if isinstance(order, Query) and of_payment else None,
            "BankReference": order.reference or None,
            **{name: more.get(name) for name in ("Reasons", "Amount", "Exchange", "ValueOn", "BookedOn")},
        }
        about = order.reference or (order.end_to_end_id if isinstance(order, Query) else "")
        self._office.tell(STATUS, about, body, status=status)


def _amount(of: Money) -> Any:
    return documents.money(rounded(of.amount, of.currency), of.currency)
