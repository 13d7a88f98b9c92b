"""Deadlines of guarantees beside those of the states: as a whole, and what is expected upon what (A)."""

from messages.deadlines.rows import RESTS, Deadlines, Pair, Reason, Whole
from messages.process import Limit
from messages.roles import CUSTOMS, INSURER

_LIES = Reason(zh="额度有效期内由企业随时使用", en="the trader uses it whenever he likes while it lasts")

DEADLINES = Deadlines(
    none={
        "in-force": RESTS,
        "granted": _LIES,
        "unproposed": Reason(zh="保险公司先提及，尚无投保单", en="the insurer spoke first: nothing is proposed"),
        "filed": RESTS,
        "active": RESTS,
        "run-off": Reason(zh="尚未了结的担保各有海关的时限", en="what is held still has its days at customs"),
    },
    wholes=(
        Whole(name="quota", zh="额度申请至核定", en="from the application for a quota to its grant", by=(INSURER,),
              limit=Limit(working_days=7, at_hour=17), runs=("applied", "quota-underwriting")),
        Whole(name="insuring", zh="投保至出单", en="from the proposal to the policy", by=(INSURER,),
              limit=Limit(working_days=8, at_hour=17), runs=("proposed", "underwriting", "quoted", "paid"),
              rests=("premium-due",)),
        Whole(name="filing", zh="担保备案", en="filing at customs", by=(CUSTOMS,),
              limit=Limit(working_days=7, at_hour=17), runs=("filing", "refiling")),
    ),
    pairs=(
        Pair(asked="guarantee.quota", answered="guarantee.result", zh="额度申请至首次答复",
             en="quota to the first answer"),
        Pair(asked="guarantee.proposal", answered="guarantee.result", zh="投保至首次答复",
             en="proposal to the first answer"),
        Pair(asked="guarantee.premium", answered="guarantee.policy", zh="缴费至出单", en="premium to policy"),
        Pair(asked="guarantee.filing", answered="guarantee.filing-result", zh="备案申请至海关答复",
             en="filing to the answer of customs"),
        Pair(asked="guarantee.claim", answered="guarantee.claim-result", zh="海关索赔至理赔结果",
             en="claim of customs to its result"),
    ),
)  # fmt: skip
