"""Deadlines of amendments: what is expected upon what (A)."""

from messages.deadlines.rows import Deadlines, Pair

DEADLINES = Deadlines(
    pairs=(
        Pair(asked="declaration.amendment", answered="declaration.amendment-decision", zh="修改申请至海关决定",
             en="amendment to the decision of customs"),
    ),
)  # fmt: skip
