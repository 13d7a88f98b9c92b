"""The only moves between the states of settlement.

Which state follows is settled by what is known then (`stage` of each kind), and an event says so; these tables say
which may follow which. A status of a bank skips, repeats, comes late; a payment that is over is left only by a return,
or for the payee's account that follows upon the debit.
"""

from collections.abc import Iterable, Iterator

from messages.process import NOWHERE, Moves
from messages.settlement.states import AGREEMENTS, names

Rows = Iterator[tuple[str, tuple[str, ...], str]]

SAME = Moves.SAME


def told(event: str, stage: str) -> str:
    """An event with the state it leads to: "status, in process"."""
    return f"{event}, {stage.replace('-', ' ')}"


def to(event: str, sources: Iterable[str], targets: Iterable[str]) -> Rows:
    """The rows of an event that may lead from each of these states to each of those."""
    return ((told(event, target), tuple(sources), target) for target in targets)


def same(event: str, states: Iterable[str]) -> Rows:
    """The rows of an event that leaves each of these states as it is, and says so."""
    return ((told(event, state), (state,), SAME) for state in states)


WANTED = ("signing", "bank-review", "countersigning")  # signatures are
IN_FORCE = ("in-force", "changing")
STANDING = (*IN_FORCE, "suspended")
FAILED = ("failed", "ended", "expired")
_STEPS = ("signed by the trader", "taken up by the bank", "signed by the bank")
_ENDS = ("countersigned", "declined by the bank", "declined by the platform")

_AGREEMENT = (
    *to("signed by the trader", (NOWHERE,), ("signing",)),
    *to("change signed by the trader", WANTED, ("signing",)),
    *to("taken up by the bank", ("signing", "bank-review"), ("bank-review",)),
    *to("signed by the bank", WANTED, ("countersigning",)),
    *to("declined by the bank", WANTED, ("failed",)),
    *to("countersigned", ("countersigning",), ("in-force",)),
    *to("declined by the platform", ("countersigning",), ("failed",)),
    *to("change signed by the trader", IN_FORCE, ("changing",)),
    *(row for step in _STEPS[1:] for row in to(f"change {step}", ("changing",), ("changing",))),
    *(row for end in _ENDS for row in to(f"change {end}", ("changing",), ("in-force",))),
    *(row for event in (*_STEPS, *_ENDS) for row in same(f"change {event}", ("suspended",))),
    *to("suspended", STANDING, ("suspended",)),
    *to("resumed", ("suspended",), IN_FORCE),
    *same("resumed", IN_FORCE),
    *to("ended", (*WANTED, *STANDING), ("ended",)),
    *to("last day is over", STANDING, ("expired",)),
    *same("deleted from the list", ("failed",)),
    *same("result without effect", names(AGREEMENTS)),
)

WAY = ("submitted", "received", "checked", "accepted", "funded", "in-process")
ON_THE_WAY = (*WAY, "in-review", "cancelling")
GONE = ("debited", "credited")  # the money is
GIVEN_UP = ("rejected", "cancelled", "returned")  # nothing was paid, or it came back

_PAYMENT = (
    *to("ordered", (NOWHERE,), ("submitted",)),
    *same("ordered", (*ON_THE_WAY, *GONE, *GIVEN_UP)),  # the bank had spoken of it before
    *to("status", (NOWHERE, *ON_THE_WAY), (*WAY, "in-review", *GONE, *GIVEN_UP)),
    *to("status", ("debited",), ("credited",)),
    *to("status", (*GONE, "rejected", "cancelled"), ("returned",)),
    *same("status", ("cancelling", *GONE, *GIVEN_UP)),
    *same("no status in time", ("submitted", "cancelling")),
    *to("cancellation asked for", (*WAY, "in-review"), ("cancelling",)),
    *to("cancellation granted", (NOWHERE, *ON_THE_WAY), ("cancelled",)),
    *to("cancellation refused", (NOWHERE, *ON_THE_WAY), (*WAY, "in-review")),
    *same("allocated", (*ON_THE_WAY, *GONE)),
    *same("asked how far it is", (*ON_THE_WAY, *GONE, *GIVEN_UP)),
)

BEFORE = ("unadvised", "advised", "instructed")  # the money is not the payee's yet
PAID_OUT = ("kept", "converted", "declared", "bop-returned", "settled")

DECLARING = ("declared", "bop-returned", "settled")  # however it was paid out

_RECEIPT = (
    *to("advised", (NOWHERE, "unadvised"), ("advised", "kept", "bop-returned", "settled")),
    *same("advised", ("kept", "converted", "bop-returned", "settled", "sent-back")),  # spoken of before
    *same("advice changed", ("advised", "instructed", *PAID_OUT, "sent-back")),
    *to("advice changed", ("advised", "instructed"), ("kept", *DECLARING)),
    *to("advice withdrawn", (NOWHERE, *BEFORE, *PAID_OUT, "sent-back"), ("sent-back",)),
    *to("instructed", ("advised",), ("instructed",)),
    *to("instruction refused", ("instructed",), ("advised",)),
    *to("paid out", (NOWHERE, *BEFORE), PAID_OUT),
    *to("sent back", (NOWHERE, *BEFORE, *PAID_OUT), ("sent-back",)),
    *to("declared", PAID_OUT, ("declared",)),
    *same("declared", ("advised", "instructed")),
    *to("declaration accepted", PAID_OUT, ("settled",)),
    *same("declaration accepted", (*BEFORE, "sent-back")),
    *to("declaration accepted", (NOWHERE,), ("unadvised",)),
    *to("declaration returned", PAID_OUT, ("bop-returned",)),
    *same("declaration returned", (*BEFORE, "sent-back")),
    *to("declaration returned", (NOWHERE,), ("unadvised",)),
    *to("status", (NOWHERE,), ("unadvised",)),
    *same("status", (*BEFORE, *PAID_OUT, "sent-back")),
    *same("allocated", ("advised", "instructed", *PAID_OUT)),
    *same("asked how far it is", ("advised", "instructed", *PAID_OUT, "sent-back")),
)

_STATEMENT = (*to("booked", (NOWHERE, "booked"), ("booked",)),)

MOVES = Moves(*_AGREEMENT, *_PAYMENT, *_RECEIPT, *_STATEMENT)
