"""The states of loans and of authorisations of data; the two kinds share no name.

A loan whose contract is in force is where its ledger is: drawing while the bank has a drawdown to answer, drawn while
something is owed, overdue once the bank says so. All limits are our own assumptions (A), but that of a loan that is
drawn, which is the day on which its next part is due.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from messages.process import Expected, Limit, State
from messages.roles import BANK, TRADER

RESULT = Expected(type="financing.result", by=(BANK,), zh="答复", en="answer it")
OFFER = Expected(type="financing.contract-offer", by=(BANK,), zh="提出合同", en="offer a contract")
SIGN = Expected(type="financing.contract", by=(TRADER,), zh="签署或拒签合同", en="sign the contract, or decline it")
DRAW = Expected(type="financing.drawdown", by=(TRADER,), zh="如需用款，申请支用", en="draw, where money is wanted")
REPAY = Expected(type="financing.repayment", by=(TRADER,), zh="还款", en="repay")
ASK = Expected(type="financing.closure-request", by=(TRADER,), zh="申请结清", en="ask for the closure")
CLOSE = Expected(type="financing.closure", by=(BANK,), zh="结清并出具证明", en="close it, and certify that")
CERTIFY = Expected(type="financing.closure", by=(BANK,), zh="补发结清证明", en="send the certificate")


def _last_day(known: Any) -> datetime | None:
    """The end of the last day on which the contract may be signed, or drawn upon."""
    at: datetime | None = known.loan.over_at
    return at


def _next_due(known: Any) -> datetime | None:
    """The end of the day on which the next part of what is owed is due."""
    at: datetime | None = known.loan.due_at
    return at


def _days(days: int) -> Limit:
    return Limit(working_days=days, at_hour=17)


LOANS = (
    State(name="unapplied", zh="银行先提及，待企业申请", en="spoken of by the bank; no application has come"),
    State(name="submitted", zh="已提交银行", en="submitted to the bank", limit=_days(2), expects=(RESULT,)),
    State(name="under-review", zh="银行审核中", en="under review by the bank", limit=_days(5), expects=(RESULT,)),
    State(name="approved", zh="已同意授信，待提出合同", en="approved; the bank is to offer a contract", limit=_days(3),
          expects=(OFFER,)),
    State(name="offered", zh="合同待企业签署", en="a contract is offered; the trader is to sign it",
          limit=Limit(clock=timedelta(), since=_last_day), expects=(SIGN,)),
    State(name="signing", zh="企业已签署，待银行确认", en="signed by the trader; the bank is to confirm",
          limit=_days(2), expects=(RESULT,)),
    State(name="effective", zh="合同生效，可支用", en="the contract is in force; nothing is owed",
          limit=Limit(clock=timedelta(), since=_last_day), expects=(DRAW,)),
    State(name="drawing", zh="支用申请待银行放款", en="a drawdown waits for the bank", limit=_days(1),
          expects=(RESULT,)),
    State(name="drawn", zh="已放款，待还款", en="drawn; to be repaid", limit=Limit(clock=timedelta(), since=_next_due),
          expects=(REPAY,)),
    State(name="overdue", zh="已逾期", en="overdue", limit=Limit(clock=timedelta(), since=_next_due), expects=(REPAY,)),
    State(name="matured", zh="合同已到期，无欠款", en="the contract is over, and nothing is owed",
          limit=_days(10), expects=(ASK,)),
    State(name="closing", zh="已申请结清，待银行确认", en="closure asked for", limit=_days(3), expects=(CLOSE,)),
    State(name="settled", zh="已结清，待证明", en="settled; the certificate is to come", limit=_days(5),
          expects=(CERTIFY,)),
    State(name="closed", zh="已结清，证明已出具", en="closed, and certified", final=True),
    State(name="rejected", zh="银行未同意", en="rejected by the bank", final=True),
    State(name="withdrawn", zh="企业已撤回", en="withdrawn by the trader", final=True),
    State(name="declined", zh="企业已拒签", en="declined by the trader", final=True),
    State(name="expired", zh="合同逾期未签", en="not signed in time", final=True),
)  # fmt: skip

AUTHORIZATIONS = (
    State(name="in-force", zh="授权有效", en="in force"),
    State(name="revoked", zh="已撤销授权", en="revoked by the trader", final=True),
    State(name="lapsed", zh="授权已到期", en="lapsed", final=True),
)

STATES = LOANS + AUTHORIZATIONS


def names(states: Iterable[State]) -> tuple[str, ...]:
    """Their names."""
    return tuple(state.name for state in states)
