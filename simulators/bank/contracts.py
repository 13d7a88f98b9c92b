"""The desk for what ISO 20022 has no form for: agreements (三方协议) and balance of payments reports (涉外收入申报).

They come in the gateway's own XML and are answered in it, signed by the bank. The last character of the customer's
number chooses: an agreement that ends in 9 is declined, in 8 suspended a day later; a report of an amount that ends
in 05 comes back.
"""

from functools import partial

from simulators.bank import money
from simulators.bank.office import Office
from simulators.bank.orders import Contract, Report
from simulators.bank.transfers import Taken
from simulators.clock import to_xml

RESULT, STATUS = "settlement.signing-result.1", "settlement.status.1"
ENDED = "3"  # FunctionCode
REVIEW, DECIDE, CHECK = 1.0, 3.0, 4.0  # seconds
SUSPENDED_AFTER = 24 * 3600.0
DECLINED, SUSPENDED, SENT_BACK = "9", "8", "05"


class Contracts:
    """What was signed, and what was declared."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._taken: set[str] = set()

    def take(self, order: Contract | Report) -> Taken:
        """One of them has come; the same again changes nothing."""
        if order.id in self._taken:
            return Taken(202, name=order.id)
        self._taken.add(order.id)
        if isinstance(order, Report):
            self._office.later(CHECK, partial(self._check, order))
        elif order.function != ENDED:
            self._office.later(REVIEW, partial(self._decide, order, "review"))
            self._office.later(DECIDE, partial(self._decide, order, _verdict(order)))
            if order.number.endswith(SUSPENDED):
                self._office.later(SUSPENDED_AFTER, partial(self._decide, order, "suspend"))
        return Taken(202, name=order.id)

    def _decide(self, order: Contract, verdict: str) -> None:
        office = self._office
        body = {
            "AgreementNo": order.number,
            "TraderId": order.customer,
            "Bank": order.bank,
            "DocumentDigest": order.digest,
            "Verdict": verdict,
            "DecidedAt": to_xml(office.now),
            "BankAgreementNo": f"TP{order.digest[:12].upper()}" if verdict == "sign" else None,
            "Reason": {"Code": "NARR", "Text": "资料不全"} if verdict == "decline" else None,
        }
        office.tell(RESULT, order.number, body, verdict=verdict)

    def _check(self, order: Report) -> None:
        """The report as the bank's people have found it."""
        is_wrong = money.ending(order.amount) == SENT_BACK
        body = {
            "Bank": order.bank,
            "About": "bop",
            "Status": "RJCT" if is_wrong else "ACCP",
            "StatusAt": to_xml(self._office.now),
            "BankReference": order.reference,
            "Reasons": {"Reason": [{"Code": "RR05", "Text": "交易编码与附言不符"}]} if is_wrong else None,
        }
        self._office.tell(STATUS, order.reference, body, status=body["Status"], about_report=True)


def _verdict(order: Contract) -> str:
    return "decline" if order.number.endswith(DECLINED) else "sign"
