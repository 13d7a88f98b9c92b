"""What must be shown: that the premium was paid, that customs approved, that the trader may be insured at all."""

from collections.abc import Iterator

from messages.findings import Fault
from messages.guarantee.records import GuaranteeFiling, GuaranteePremium, GuaranteeQuota

DISHONEST = "dishonest"  # CREDIT_GRADE: customs take nothing but a deposit of him
ELEMENTS = "elements"  # GUARANTEE_USE


def grade_is_good_enough(body: GuaranteeQuota) -> Iterator[Fault]:
    """SW781."""
    if body.grade == DISHONEST:
        yield Fault(code="SW781", at="grade", wanted="any other grade")


def premium_is_proved(body: GuaranteePremium) -> Iterator[Fault]:
    """SW783: by the number of the payment, or of the bank's voucher."""
    if body.remittance_no is None and body.voucher_no is None:
        yield Fault(code="SW783", at="remittance_no", wanted="RemittanceNo or VoucherNo")


def elements_tell_their_approval(body: GuaranteeFiling) -> Iterator[Fault]:
    """SW786: for tax elements it is filed once customs have approved it."""
    if ELEMENTS in body.uses and body.approval_no is None:
        yield Fault(code="SW786", at="approval_no", wanted="ApprovalNo")
