"""Deadlines of inspections beside those of the states: as a whole, and what is expected upon what (A)."""

from messages.deadlines.rows import Deadlines, Pair, Reason, Whole
from messages.process import Limit
from messages.roles import CUSTOMS, PORT, YARD

DEADLINES = Deadlines(
    none={"disposed": Reason(zh="各行已分别处置", en="each line is disposed of by itself")},
    by={
        "notified": (YARD, PORT),  # an appointment is the trader's own choice
        "acknowledged": (YARD, PORT),
        "partly-in-place": (YARD, PORT),
        "in-place": (CUSTOMS,),
    },
    wholes=(
        Whole(name="placing", zh="通知至货物到位", en="from the notice to the goods in place", by=(YARD, PORT),
              limit=Limit(working_days=2, at_hour=17),
              runs=("notified", "acknowledged", "appointed", "partly-in-place")),
        Whole(name="inspecting", zh="货物到位至查验结束", en="from the goods in place to the end of the inspection",
              by=(CUSTOMS,), limit=Limit(working_days=4, at_hour=17),
              runs=("in-place", "inspecting"), rests=("further-round",)),
    ),
    pairs=(
        Pair(asked="inspection.notice", answered="inspection.acknowledgement", zh="查验通知至签收",
             en="notice to acknowledgement"),
        Pair(asked="inspection.notice", answered="inspection.arrival", zh="查验通知至到位", en="notice to arrival"),
        Pair(asked="inspection.arrival", answered="inspection.arrival-reply", zh="到位至海关回执",
             en="arrival to the reply of customs"),
        Pair(asked="inspection.arrival", answered="inspection.result", zh="到位至查验结果", en="arrival to result"),
    ),
)  # fmt: skip
