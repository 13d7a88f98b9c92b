"""Deadlines of settlements beside those of the states: as a whole, and what is expected upon what (A)."""

from messages.deadlines.rows import RESTS, Deadlines, Pair, Reason, Whole
from messages.process import Limit
from messages.roles import BANK, GATEWAY

DEADLINES = Deadlines(
    none={
        "in-force": RESTS,
        "suspended": Reason(zh="协议暂停，由银行与企业商定", en="suspended: as bank and trader agree"),
        "unadvised": Reason(zh="企业先提及，银行可能并无此笔", en="the trader spoke first; there may be none"),
    },
    by={"countersigning": (GATEWAY,), "changing": (BANK,)},
    wholes=(
        Whole(name="signing", zh="三方协议签约", en="signing of the tripartite agreement", by=(BANK,),
              limit=Limit(working_days=7, at_hour=17), runs=("signing", "bank-review"), rests=("countersigning",)),
        Whole(name="outward", zh="汇出汇款", en="a payment out", by=(BANK,), limit=Limit(working_days=3, at_hour=17),
              runs=("submitted", "received", "checked", "accepted", "funded", "in-review", "in-process",
                    "cancelling")),
    ),
    pairs=(
        Pair(asked="settlement.signing", answered="settlement.signing-result", zh="签约申请至银行答复",
             en="signing to the answer of the bank"),
        Pair(asked="settlement.outward", answered="settlement.status", zh="汇款指令至首次结果（pain.001 至 pain.002）",
             en="payment to its first status (pain.001 to pain.002)"),
        Pair(asked="settlement.inward-advice", answered="settlement.inward-instruction", zh="来账通知至企业指示",
             en="advice to the instruction of the trader"),
        Pair(asked="settlement.bop-report", answered="settlement.status", zh="涉外收入申报至银行答复",
             en="declaration of income to the answer of the bank"),
    ),
)  # fmt: skip
