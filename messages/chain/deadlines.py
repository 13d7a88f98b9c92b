"""Deadlines of chains: while it runs, its parts have theirs."""

from messages.deadlines.rows import Deadlines, Reason

DEADLINES = Deadlines(
    none={"running": Reason(zh="各分项按其自身时限", en="each of its parts has its own deadline")},
)
