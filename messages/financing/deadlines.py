"""Deadlines of loans beside those of the states: as a whole, and what is expected upon what (A)."""

from messages.deadlines.rows import RESTS, Deadlines, Pair, Reason, Whole
from messages.process import Limit
from messages.roles import BANK

DEADLINES = Deadlines(
    none={
        "in-force": RESTS,
        "unapplied": Reason(zh="银行先提及，尚无申请", en="the bank spoke first: nothing is applied for"),
    },
    wholes=(
        Whole(name="granting", zh="融资申请至合同生效", en="from the application to the contract in force", by=(BANK,),
              limit=Limit(working_days=10, at_hour=17),
              runs=("submitted", "under-review", "approved", "signing"), rests=("offered",)),
    ),
    pairs=(
        Pair(asked="financing.application", answered="financing.result", zh="融资申请至银行首次答复",
             en="application to the first answer of the bank"),
        Pair(asked="financing.application", answered="financing.contract-offer", zh="融资申请至合同",
             en="application to the offer of a contract"),
        Pair(asked="financing.drawdown", answered="financing.result", zh="支用申请至银行答复",
             en="drawdown to the answer of the bank"),
    ),
)  # fmt: skip
