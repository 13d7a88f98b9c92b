"""The states of agreements, of money out, of money in, and of statements; no two kinds share a name.

Sources: the finance module of the single window for agreements; External Code Sets of ISO 20022 for payments; five
working days after the money was paid out for its declaration (国际收支申报: 解付之日后五个工作日内). Other limits are
our own assumptions (A). A payment is final that was debited: banks need not say more, and only a return follows, or
that the payee has it.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from messages.process import Expected, Limit, State
from messages.roles import BANK, GATEWAY, TRADER

_DAY = timedelta(days=1)


def _paid_out(known: Any) -> datetime | None:
    """The day the money was paid out to the payee."""
    at: datetime | None = known.receipt.paid_out_at
    return at


_DECLARED_IN = Limit(working_days=5, at_hour=17, since=_paid_out, source="解付银行解付之日后五个工作日内")

RESULT = Expected(
    type="settlement.signing-result", by=(BANK,), zh="受理、签署或拒签协议", en="take up, sign or decline it"
)
COUNTERSIGN = Expected(type="settlement.countersignature", by=(GATEWAY,), zh="平台会签", en="countersign it")
STATUS = Expected(type="settlement.status", by=(BANK,), zh="反馈处理状态", en="say how far it is")
INSTRUCT = Expected(
    type="settlement.inward-instruction", by=(TRADER,), zh="指示入账、结汇或退汇", en="say what to do with it"
)
DECLARE = Expected(type="settlement.bop-report", by=(TRADER,), zh="办理涉外收入申报", en="declare what it was for")
MEND = Expected(type="settlement.bop-report", by=(TRADER,), zh="更正涉外收入申报", en="mend the declaration")

AGREEMENTS = (
    State(name="signing", zh="签约中：待银行受理", en="signed by the trader; the bank is to take it up",
          limit=Limit(working_days=2, at_hour=17), expects=(RESULT,)),
    State(name="bank-review", zh="签约中：银行审核", en="under review by the bank",
          limit=Limit(working_days=5, at_hour=17), expects=(RESULT,)),
    State(name="countersigning", zh="签约中：待平台会签", en="signed by the bank; the platform is to countersign",
          limit=Limit(working_days=1, at_hour=17), expects=(COUNTERSIGN,)),
    State(name="in-force", zh="签约成功", en="in force"),
    State(name="changing", zh="签约成功：变更签署中", en="in force; a change is being signed",
          limit=Limit(working_days=5, at_hour=17), expects=(RESULT, COUNTERSIGN)),
    State(name="suspended", zh="已暂停", en="suspended by the bank"),
    State(name="failed", zh="签约失败", en="not signed by bank or platform", final=True),
    State(name="ended", zh="已解约", en="ended", final=True),
    State(name="expired", zh="已到期", en="expired", final=True),
)  # fmt: skip

PAYMENTS = (
    State(name="submitted", zh="已提交银行", en="submitted to the bank", limit=Limit(clock=timedelta(hours=2)),
          expects=(STATUS,)),
    State(name="received", zh="银行已收到", en="received by the bank", limit=Limit(clock=timedelta(hours=4)),
          expects=(STATUS,)),
    State(name="checked", zh="格式校验通过", en="checked: syntax and meaning",
          limit=Limit(clock=timedelta(hours=4)), expects=(STATUS,)),
    State(name="accepted", zh="银行已受理", en="accepted for this customer", limit=Limit(clock=_DAY),
          expects=(STATUS,)),
    State(name="funded", zh="资金已确认", en="funds are there", limit=Limit(clock=_DAY), expects=(STATUS,)),
    State(name="in-review", zh="银行审核中", en="in review at the bank", limit=Limit(working_days=2, at_hour=17),
          expects=(STATUS,)),
    State(name="in-process", zh="汇款处理中", en="in process", limit=Limit(working_days=1, at_hour=17),
          expects=(STATUS,)),
    State(name="cancelling", zh="撤销中：待银行答复", en="cancellation asked for",
          limit=Limit(clock=timedelta(hours=4)), expects=(STATUS,)),
    State(name="debited", zh="已扣款汇出", en="debited and sent", final=True),
    State(name="credited", zh="收款人已入账", en="credited to the payee", final=True),
    State(name="rejected", zh="银行已拒绝", en="rejected by the bank", final=True),
    State(name="cancelled", zh="已撤销", en="cancelled", final=True),
    State(name="returned", zh="已退汇", en="returned", final=True),
)  # fmt: skip

RECEIPTS = (
    State(name="unadvised", zh="待银行通知", en="spoken of, but not advised"),
    State(name="advised", zh="汇款已到，待指示", en="advised; the payee is to say what to do with it",
          limit=Limit(working_days=5, at_hour=17), expects=(INSTRUCT,)),
    State(name="instructed", zh="已指示，待银行处理", en="instructed", limit=Limit(working_days=1, at_hour=17),
          expects=(STATUS,)),
    State(name="kept", zh="已入账，待涉外收入申报", en="credited; to be declared", limit=_DECLARED_IN,
          expects=(DECLARE,)),
    State(name="converted", zh="已结汇，待涉外收入申报", en="converted; to be declared", limit=_DECLARED_IN,
          expects=(DECLARE,)),
    State(name="declared", zh="已申报，待银行审核", en="declared; the bank is to check it",
          limit=Limit(working_days=1, at_hour=17), expects=(STATUS,)),
    State(name="bop-returned", zh="申报被退回，待更正", en="the declaration came back to be mended", limit=_DECLARED_IN,
          expects=(MEND,)),
    State(name="settled", zh="已申报并审核通过", en="declared, and accepted by the bank", final=True),
    State(name="sent-back", zh="已退回汇款行", en="sent back", final=True),
)  # fmt: skip

STATEMENTS = (State(name="booked", zh="对账单已收", en="statement received", final=True),)

STATES = AGREEMENTS + PAYMENTS + RECEIPTS + STATEMENTS


def names(states: Iterable[State]) -> tuple[str, ...]:
    """Their names."""
    return tuple(state.name for state in states)
