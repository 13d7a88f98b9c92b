"""Deadlines of export credit insurance beside those of the states: wholes, and what is expected upon what (A)."""

from messages.deadlines.rows import RESTS, Deadlines, Pair, Reason, Whole
from messages.process import Limit
from messages.roles import INSURER

DEADLINES = Deadlines(
    none={
        "signed": RESTS,
        "in-force": RESTS,
        "paid": Reason(zh="赔付后是否追偿由保险公司决定", en="to recover it is the insurer's choice"),
        "recovering": Reason(zh="追偿取决于境外买方", en="recovery depends on a buyer abroad"),
    },
    wholes=(
        Whole(name="signing", zh="签约", en="signing", by=(INSURER,), limit=Limit(working_days=6, at_hour=17),
              runs=("submitted", "under-review")),
        Whole(name="insuring", zh="投保至出单", en="from the proposal to the policy", by=(INSURER,),
              limit=Limit(working_days=10, at_hour=17),
              runs=("applied", "underwriting", "quoted", "paying", "premium-paid"), rests=("premium-due",)),
        Whole(name="claim", zh="索赔至赔付", en="from the claim to the payment", by=(INSURER,),
              limit=Limit(working_days=20, at_hour=17), runs=("claimed", "assessed"), rests=("docs-wanted",)),
    ),
    pairs=(
        Pair(asked="credit.enquiry", answered="credit.result", zh="询保至答复", en="enquiry to answer"),
        Pair(asked="credit.proposal", answered="credit.result", zh="投保至首次答复", en="proposal to first answer"),
        Pair(asked="credit.claim", answered="credit.result", zh="索赔至首次答复", en="claim to first answer"),
        Pair(asked="credit.risk-query", answered="credit.risk-report", zh="风险查询至反馈", en="risk query to report"),
    ),
)  # fmt: skip
