"""The states of a delivery, one message to one partner, and the only moves between them.

Source: design, "Delivery and lane". Transport and business are apart: a business answer is a message of its own and
moves no delivery.
"""

from collections.abc import Mapping
from enum import StrEnum

from messages.process import IllegalMove


class State(StrEnum):
    """Where a delivery stands."""

    HELD = "held"  # waits in its case; goes when the case lets it go
    UNROUTED = "unrouted"  # nobody is registered for it yet; kept until someone is
    DUE = "due"  # will be sent, in its turn
    SENT = "sent"  # its bytes and this attempt are written down, and left, or are about to leave
    ACKNOWLEDGED = "acknowledged"  # the partner has it and said so, or an operator holds evidence that it has
    DECLINED = "declined"  # the partner has it and will not take it
    UNKNOWN = "unknown"  # it left and nobody knows whether it arrived; its agreement says what follows
    DEAD = "dead"  # given up after its attempts; holds its lane until an operator decides
    DISCARDED = "discarded"  # not sent: an operator decided so, or what it is given under has ended; it says why


MOVES: Mapping[tuple[State, str], State] = {
    (State.HELD, "release"): State.DUE,
    (State.UNROUTED, "route"): State.DUE,
    (State.UNROUTED, "route, held"): State.HELD,
    (State.UNROUTED, "discard"): State.DISCARDED,
    (State.UNROUTED, "by other means"): State.ACKNOWLEDGED,
    (State.DUE, "send"): State.SENT,
    (State.DUE, "give up"): State.DEAD,
    (State.DUE, "stop"): State.DISCARDED,
    (State.SENT, "positive receipt"): State.ACKNOWLEDGED,
    (State.SENT, "negative receipt"): State.DECLINED,
    (State.SENT, "not reached"): State.DUE,
    (State.SENT, "no answer in time"): State.UNKNOWN,
    (State.UNKNOWN, "positive receipt"): State.ACKNOWLEDGED,  # late, and welcome
    (State.UNKNOWN, "negative receipt"): State.DECLINED,
    (State.UNKNOWN, "partner has it"): State.ACKNOWLEDGED,
    (State.UNKNOWN, "partner lacks it"): State.DUE,
    (State.UNKNOWN, "asked and has it"): State.ACKNOWLEDGED,
    (State.UNKNOWN, "asked and lacks it"): State.DUE,
    (State.UNKNOWN, "send again"): State.DUE,  # the partner keeps ids, so that twice is once
    (State.UNKNOWN, "give up"): State.DEAD,
    (State.UNKNOWN, "discard"): State.DISCARDED,
    (State.UNKNOWN, "stop"): State.DISCARDED,
    (State.DEAD, "replay"): State.DUE,
    (State.DEAD, "discard"): State.DISCARDED,
    (State.DEAD, "by other means"): State.ACKNOWLEDGED,
}
FINAL = frozenset(State) - {state for state, _ in MOVES}
IN_LANE = (State.DUE, State.SENT, State.UNKNOWN, State.DEAD)  # has a place in its lane; what follows waits behind it


def move(state: State, event: str) -> State:
    """The state that follows, or IllegalMove."""
    try:
        return MOVES[state, event]
    except KeyError:
        raise IllegalMove(state.value, event) from None
