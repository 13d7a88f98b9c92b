"""The states of invitations, ratings and work orders, and the only moves between them. Limits come from the profile.

Sources: Zibo, 接诉即办 (domain.md 10.1); GB/T 39734 for ratings. What is late does not move by itself: it is urged,
then told to the next tier, each an event of the case.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from messages.opinion.profile import Profile
from messages.process import NOWHERE, Expected, Limit, Moves, State
from messages.roles import AGENT, BANK, CUSTOMS, INSURER, PORT, TRADER, UNIT, YARD

UNITS = (UNIT, CUSTOMS, PORT, YARD, BANK, INSURER)
RATERS = (TRADER, AGENT)

INVITED, RATED, DECLINED, LAPSED = "invited", "rated", "rating-declined", "invitation-lapsed"
NOTED, COUNTED = "noted", "counted"
ASSIGNED, CORRECTING, REPLIED, REDO = "assigned", "correcting", "first-replied", "redo"
ASKED, EXTENDED, RESOLVED, CLOSED, WITHDRAWN = "extension-asked", "extended", "resolved", "closed", "withdrawn"

INVITATIONS, APPRAISALS = (INVITED, RATED, DECLINED, LAPSED), (NOTED, COUNTED)
WORKING = (ASSIGNED, CORRECTING, REPLIED, ASKED, EXTENDED, REDO)  # somebody is to act
ORDERS = (*WORKING, RESOLVED, CLOSED, WITHDRAWN)
MAY_ASK = (REPLIED, CORRECTING, REDO)  # states from which an extension may be asked for


def refused_to(state: str) -> str:
    """The event of an extension that is refused: it is as it was."""
    return f"extension refused, {state}"


MOVES = Moves(
    # an invitation: one answer, or none
    ("invited", (NOWHERE,), INVITED),
    ("rated", (INVITED,), RATED),
    ("declined", (INVITED,), DECLINED),
    ("lapsed", (INVITED,), LAPSED),
    ("called back", (RATED,), Moves.SAME),
    # one rating without its rater
    ("noted", (NOWHERE,), NOTED),
    ("counted", (NOTED,), COUNTED),
    ("told the unit", (NOTED, COUNTED), Moves.SAME),
    # a work order
    ("submitted", (NOWHERE,), ASSIGNED),
    ("ordered", (NOWHERE,), CORRECTING),
    ("first reply", (ASSIGNED,), REPLIED),
    ("said more", (CORRECTING, REPLIED, EXTENDED, REDO), Moves.SAME),
    ("resolved", WORKING, RESOLVED),
    ("extension asked", MAY_ASK, ASKED),
    ("extension approved", (ASKED,), Moves.SAME),
    ("extended", (ASKED,), EXTENDED),
    *((refused_to(state), (ASKED,), state) for state in MAY_ASK),
    ("satisfied", (RESOLVED,), CLOSED),
    ("not called back", (RESOLVED,), CLOSED),
    ("not satisfied", (RESOLVED,), REDO),
    ("reopened", (CLOSED,), REDO),
    ("sent back", (RESOLVED, CLOSED), REDO),
    ("withdrawn", (*WORKING, RESOLVED), WITHDRAWN),
    ("reminded", WORKING, Moves.SAME),
    ("urged", WORKING, Moves.SAME),
    ("escalated", WORKING, Moves.SAME),
    ("reckoned again", (*WORKING, RESOLVED), Moves.SAME),
    ("told", (RATED, NOTED, COUNTED, *ORDERS), Moves.SAME),
)  # fmt: skip

_REPLY = "opinion.work-order-reply"
_FIRST = Expected(type=_REPLY, by=UNITS, zh="初步答复", en="reply for the first time")
_SOLVE = Expected(type=_REPLY, by=UNITS, zh="反馈解决方案，或申请延期", en="bring a solution, or ask for an extension")
_APPROVE = Expected(type="opinion.approval", by=(UNIT,), zh="审批延期", en="decide on the extension")
_CALL_BACK = Expected(type="opinion.callback", by=RATERS, zh="回访：是否满意", en="say whether it satisfies")
_RATE = Expected(type="opinion.rating", by=RATERS, zh="评价，或不评价", en="rate it, or decline")


def states(profile: Profile) -> tuple[State, ...]:
    """The states, with the limits of a profile."""

    def limit(step: str, since: Callable[[Any], datetime | None] | None = None) -> Limit:
        row = profile.clock_of(step)
        return Limit(working_days=row.working_days, at_hour=row.hour, source=row.source, since=since)

    extended = Limit(clock=timedelta(), since=_due, source=profile.extension.source)
    return (
        State(name=INVITED, zh="可评价", en="may be rated", expects=(_RATE,)),
        State(name=RATED, zh="已评价", en="rated", final=True),
        State(name=DECLINED, zh="不评价", en="declined", final=True),
        State(name=LAPSED, zh="逾期未评价", en="not rated in time", final=True),
        State(name=NOTED, zh="已收到，月末计入汇总", en="noted; counted when its month is over"),
        State(name=COUNTED, zh="已计入汇总", en="counted", final=True),
        State(name=ASSIGNED, zh="已转办，待初步答复", en="assigned; a first reply is due",
              limit=limit("first", _received), expects=(_FIRST,)),
        State(name=CORRECTING, zh="待整改", en="to be corrected", limit=limit("correction"), expects=(_SOLVE,)),
        State(name=REPLIED, zh="已初步答复，待解决", en="replied to; a solution is due",
              limit=limit("solution", _received), expects=(_SOLVE,)),
        State(name=ASKED, zh="已申请延期，待审批", en="an extension waits for approval",
              limit=Limit(clock=timedelta(), since=_due, source=profile.clock_of("solution").source),
              expects=(_APPROVE, _SOLVE)),
        State(name=EXTENDED, zh="已延期，待解决", en="extended; a solution is due", limit=extended, expects=(_SOLVE,)),
        State(name=REDO, zh="退回重办", en="to be done again", limit=limit("redo", _since), expects=(_SOLVE,)),
        State(name=RESOLVED, zh="已答复，待回访", en="resolved; the enterprise is called back",
              limit=limit("callback"), expects=(_CALL_BACK,)),
        State(name=CLOSED, zh="已办结", en="closed", final=True),
        State(name=WITHDRAWN, zh="已撤回", en="withdrawn", final=True),
    )  # fmt: skip


def _received(known: Any) -> datetime | None:
    """A grievance's first two steps are reckoned from when it was received."""
    return known.order.received_at if known.order else None


def _since(known: Any) -> datetime | None:
    clock = known.order.clock if known.order else None
    return clock.since if clock else None


def _due(known: Any) -> datetime | None:
    clock = known.order.clock if known.order else None
    return clock.due if clock else None
