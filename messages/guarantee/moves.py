"""The only moves between the states of duty guarantees.

Which state follows is settled by what is known then (`stage` of each kind), and an event says so; these tables say
which may follow which. Insurer and customs own what they say, so a word of theirs has a row wherever it may come,
late or early; a trader asks only for what is open.
"""

from collections.abc import Iterable, Iterator

from messages.guarantee.states import AUTHORIZATIONS, QUOTAS, names
from messages.process import NOWHERE, Moves, State

Rows = Iterator[tuple[str, tuple[str, ...], str]]


def told(event: str, stage: str) -> str:
    """An event with the state it leads to: "issued, active"."""
    return f"{event}, {stage.replace('-', ' ')}"


def to(event: str, sources: Iterable[str], targets: Iterable[str]) -> Rows:
    """The rows of an event that may lead from each of these states to each of those."""
    return ((told(event, target), tuple(sources), target) for target in targets)


def same(event: str, states: Iterable[str]) -> Rows:
    """The rows of an event that leaves each of these states as it is, and says so."""
    return ((told(event, state), (state,), Moves.SAME) for state in states)


def among(event: str, states: tuple[str, ...]) -> Rows:
    """The rows of an event that may lead from each of these states to each of them."""
    return to(event, states, states)


def _but(states: Iterable[State], some: tuple[str, ...]) -> tuple[str, ...]:
    """The names of these states, but for some."""
    return tuple(name for name in names(states) if name not in some)


_TAKEN = ("in-force", "not-taken")
_AUTHORIZATION = (
    *to("signed", (NOWHERE,), ("in-force",)),
    *to("withdrawn", ("in-force",), ("authorization-withdrawn",)),
    *among("answered", _TAKEN),
    *same("answered", _but(AUTHORIZATIONS, _TAKEN)),
    *to("last day is over", _TAKEN, ("authorization-expired",)),
)

_WANTED = ("applied", "quota-underwriting")
_DECIDED = (*_WANTED, "granted", "quota-declined")
_QUOTA = (
    *to("applied for", (NOWHERE,), ("applied",)),
    *to("application withdrawn", _WANTED, ("quota-withdrawn",)),
    *among("quota answered", _DECIDED),
    *same("quota answered", _but(QUOTAS, _DECIDED)),
    *to("last day of the quota is over", _DECIDED, ("quota-expired",)),
)

UNDERWRITING = ("proposed", "underwriting")
BEFORE = ("unproposed", *UNDERWRITING, "quoted", "premium-due", "paid", "declined")  # it is issued
LIVE = ("issued", "filing", "refiling", "endorsed", "endorsing", "surrendering", "claimed", "claim-papers", "filed",
        "active")  # fmt: skip
OVER = ("run-off", "expired")
_SETTLING = ("claimed", "claim-papers")  # while a claim is open, its last day ends nothing
ENDED = ("withdrawn", "cancelled")
_REST = (*OVER, *ENDED)
_UNISSUED = tuple(state for state in BEFORE if state != "unproposed")

_POLICY = (
    *to("proposed", (NOWHERE, "unproposed"), _UNISSUED),
    *same("proposed", (*_UNISSUED, *LIVE, *_REST)),  # the insurer had spoken of it before
    *same("proposal changed", UNDERWRITING),
    *to("proposal withdrawn", ("proposed", "underwriting", "quoted", "premium-due"), ("withdrawn",)),
    *among("endorsement asked for", LIVE),
    *among("surrender asked for", LIVE),
    *to("insurer answered", (NOWHERE, *BEFORE), BEFORE),
    *among("insurer answered", LIVE),
    *same("insurer answered", _REST),
    *to("premium asked for", (NOWHERE, *BEFORE), ("premium-due", "paid", "declined")),
    *same("premium asked for", (*LIVE, *_REST)),
    *to("premium paid", ("premium-due",), ("paid",)),
    *same("premium paid", (*LIVE, *OVER)),  # the policy came first
    *to("policy told", (NOWHERE, *BEFORE, *LIVE, *OVER), (*LIVE, *OVER, "cancelled")),
    *to("policy told", (NOWHERE, "unproposed"), ("unproposed",)),
    *same("policy told", (*_UNISSUED, *ENDED)),
    *to("policy told", ("withdrawn",), LIVE),
    *among("filing asked for", LIVE),
    *same("filing asked for", ("run-off", "expired", "cancelled")),
    *to("filing answered", (NOWHERE, "unproposed"), ("unproposed",)),
    *among("filing answered", LIVE),
    *among("filing answered", OVER),
    *same("filing answered", (*_UNISSUED, *ENDED)),
    *to("cover held or released", (NOWHERE, "unproposed"), ("unproposed",)),
    *among("cover held or released", LIVE),
    *among("cover held or released", OVER),
    *same("cover held or released", (*_UNISSUED, *ENDED)),
    *to("claimed", (NOWHERE, "unproposed"), ("unproposed",)),
    *among("claimed", (*LIVE, *OVER)),
    *same("claimed", (*_UNISSUED, *ENDED)),
    *to("claim answered", (NOWHERE, "unproposed"), ("unproposed",)),
    *among("claim answered", (*LIVE, *OVER)),
    *same("claim answered", (*_UNISSUED, *ENDED)),
    *to("last day of the policy is over", LIVE, (*OVER, *_SETTLING)),
)

MOVES = Moves(*_AUTHORIZATION, *_QUOTA, *_POLICY)
