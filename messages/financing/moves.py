"""The only moves between the states of financing.

Which state follows is settled by what is known then (`stage` of each kind), and an event says so; these tables say
which may follow which. What a bank says always has a move: where it changes nothing, it is without effect.
"""

from messages.financing.states import LOANS, names
from messages.process import NOWHERE, Moves
from messages.settlement.moves import same, to, told

__all__ = ["BEFORE", "LIVE", "MOVES", "NO_EFFECT", "told"]

BEFORE = ("submitted", "under-review", "approved", "offered")  # the trader may still take it back
LIVE = ("effective", "drawing", "drawn", "overdue", "matured", "closing")  # a contract is in force
NO_EFFECT = "without effect"
_OPEN = ("effective", "drawing", "drawn", "overdue")  # to new drawdowns
_OWED = ("drawing", "drawn", "overdue")
_IDLE = ("effective", "matured")

_LOAN = (
    *to("applied", (NOWHERE,), ("submitted",)),
    *to("applied", ("unapplied",), ("submitted", "under-review", "approved", "rejected", "offered")),
    *to("withdrawn", BEFORE, ("withdrawn",)),
    *to("answered", (NOWHERE, "unapplied"), ("unapplied",)),
    *to("answered", BEFORE[:3], ("under-review", "approved", "rejected")),
    *to("answered", ("offered",), ("rejected",)),
    *to("offered", (NOWHERE, "unapplied"), ("unapplied",)),
    *to("offered", BEFORE, ("offered",)),
    *to("contract signed", ("offered",), ("signing",)),
    *to("contract declined", ("offered",), ("declined",)),
    *to("contract confirmed", ("signing",), _IDLE),
    *to("contract refused", ("signing",), ("rejected",)),
    *to("draw asked for", _OPEN, ("drawing", "overdue")),
    *to("draw answered", ("drawing", "overdue"), (*_IDLE, *_OWED)),
    *same("repayment asked for", LIVE),
    *same("repayment answered", LIVE),
    *to("scheduled", LIVE, LIVE),
    *same("received", LIVE),
    *to("posted", LIVE, LIVE),
    *to("overdue", LIVE, ("overdue",)),
    *to("reversed", LIVE, LIVE),
    *to("closure asked for", _IDLE, ("closing",)),
    *to("closure refused", ("closing",), _IDLE),
    *to("closed", LIVE, ("settled", "closed")),
    *to("closed", ("settled",), ("closed",)),
    *to("last day is over", ("offered",), ("expired",)),
    *to("last day is over", ("effective",), ("matured",)),
    *same("last day is over", ("closing", *_OWED)),
    *same("customs data told", (*BEFORE, "drawing", "overdue")),
    *same(NO_EFFECT, names(LOANS)),
    *to(NO_EFFECT, (NOWHERE,), ("unapplied",)),
)

_AUTHORIZATION = (
    *to("authorised", (NOWHERE,), ("in-force",)),
    *same("authorisation changed", ("in-force",)),
    *to("revoked", ("in-force",), ("revoked",)),
    *to("lapsed", ("in-force",), ("lapsed",)),
)

MOVES = Moves(*_LOAN, *_AUTHORIZATION)
