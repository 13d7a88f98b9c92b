"""Deadlines of what waits to be signed: what it belongs to has its own."""

from messages.deadlines.rows import Deadlines, Reason

_HIS = Reason(zh="何时签署由企业自定，所属业务另有时限", en="when he signs is his own matter")

DEADLINES = Deadlines(none={"to-check": _HIS, "to-sign": _HIS})
