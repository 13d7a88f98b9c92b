"""The only moves between the states of export credit insurance.

Which state follows is settled by what is known then (`stage` of each kind), and an event says so; these tables say
which may follow which. A word of the insurer that skips, repeats or comes late moves nothing back.
"""

from collections.abc import Iterable, Iterator

from messages.credit.states import AGREEMENTS, CLAIMS, ENQUIRIES, POLICIES, names
from messages.process import NOWHERE, Moves

Rows = Iterator[tuple[str, tuple[str, ...], str]]

SAME = Moves.SAME
NO_NEWS = "result without effect"


def told(event: str, stage: str) -> str:
    """An event with the state it leads to: "issued, in force"."""
    return f"{event}, {stage.replace('-', ' ')}"


def to(event: str, sources: Iterable[str], targets: Iterable[str]) -> Rows:
    """The rows of an event that may lead from each of these states to each of those."""
    return ((told(event, target), tuple(sources), target) for target in targets)


def same(event: str, states: Iterable[str]) -> Rows:
    """The rows of an event that leaves each of these states as it is, and says so."""
    return ((told(event, state), (state,), SAME) for state in states)


_UNSIGNED = ("submitted", "under-review")

_AGREEMENT = (
    *to("signed by the trader", (NOWHERE,), ("submitted",)),
    *to("taken up", ("submitted",), ("under-review",)),
    *to("signed by the insurer", _UNSIGNED, ("signed",)),
    *to("declined", _UNSIGNED, ("sign-failed",)),
    *to("ended", (*_UNSIGNED, "signed"), ("terminated",)),
    *to("last day is over", (*_UNSIGNED, "signed"), ("lapsed",)),
    *same("deleted from the list", ("sign-failed",)),
    *same(NO_NEWS, names(AGREEMENTS)),
)

UNPRICED = ("applied", "underwriting", "quoted")
PRICED = ("premium-due", "paying", "premium-paid")
OPEN = UNPRICED + PRICED  # nothing is decided yet
COVERED = ("in-force", "expired", "renewed", "policy-ended")  # of what was shipped in its period a loss may be told

_POLICY = (
    *to("proposed", (NOWHERE,), ("applied",)),
    *to("taken up", ("applied",), ("underwriting",)),
    *to("quoted", ("applied", "underwriting"), ("quoted",)),
    *to("premium noticed", OPEN, PRICED),
    *same("premium noticed", COVERED),
    *same("premium noticed", ("declined", "proposal-withdrawn")),
    *to("premium paid", ("premium-due",), ("paying",)),
    *same("premium paid", COVERED),  # the policy came first, or an instalment is paid
    *to("premium received", ("premium-due", "paying"), ("premium-paid",)),
    *to("premium not received", ("paying", "premium-paid"), ("premium-due",)),
    *to("issued", OPEN, ("in-force", "expired")),
    *to("declined", OPEN, ("declined",)),
    *same("limits set", names(POLICIES)),
    *to("renewed", ("in-force", "expired"), ("renewed",)),
    *to("ended", (*OPEN, "in-force"), ("policy-ended",)),
    *to("period is over", ("in-force",), ("expired",)),
    *to("proposal withdrawn", UNPRICED, ("proposal-withdrawn",)),
    *same(NO_NEWS, names(POLICIES)),
)

_ENQUIRY = (
    *to("asked", (NOWHERE, "answered"), ("asked",)),
    *same("asked", ("asked",)),
    *to("answered", ("asked",), ("answered",)),
    *to("closed", ("asked", "answered"), ("enquiry-closed",)),
    *same(NO_NEWS, names(ENQUIRIES)),
)

WITH_INSURER = ("claimed", "docs-wanted", "assessed")

_CLAIM = (
    *to("loss told", (NOWHERE,), ("noticed",)),
    *same("notice changed", ("noticed",)),
    *to("notice withdrawn", ("noticed", "rejected"), ("loss-withdrawn",)),
    *to("claimed", ("noticed",), ("claimed",)),
    *to("papers brought", ("claimed", "docs-wanted", "rejected"), ("claimed",)),
    *to("papers wanted", ("claimed", "assessed", "rejected"), ("docs-wanted",)),
    *to("assessed", ("claimed", "docs-wanted", "rejected"), ("assessed",)),
    *to("paid", (*WITH_INSURER, "rejected", "noticed"), ("paid", "recovering")),
    *same("paid", ("paid", "recovering", "claim-closed", "loss-withdrawn")),
    *to("rejected", ("noticed", *WITH_INSURER), ("rejected",)),
    *to("recovered", ("paid",), ("recovering",)),
    *same("recovered", [state for state in names(CLAIMS) if state != "paid"]),
    *to("case closed", ("noticed", *WITH_INSURER, "paid", "recovering", "rejected"), ("claim-closed",)),
    *same(NO_NEWS, names(CLAIMS)),
)

_RISK = (
    *to("asked", (NOWHERE, "reported"), ("queried",)),
    *same("asked", ("queried",)),
    *to("reported", (NOWHERE, "queried"), ("reported",)),
    *same("reported", ("queried", "reported")),
    *to("published", (NOWHERE, "published"), ("published",)),
    *same("no report in time", ("queried",)),
)

MOVES = Moves(*_AGREEMENT, *_POLICY, *_ENQUIRY, *_CLAIM, *_RISK)
