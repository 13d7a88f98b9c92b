"""A card has no deadline of its own: the one it tells of goes on."""

from messages.deadlines.rows import Deadlines, Reason

_TOLD = Reason(zh="时限属于所监察的步骤本身", en="the deadline is that of the step it tells of")

DEADLINES = Deadlines(none={"warned": _TOLD, "yellow": _TOLD, "red": _TOLD})
