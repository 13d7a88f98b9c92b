"""When something became so, as a bank has it: believed, unless its clock is further ahead than clocks differ.

One wrong clock (a zone forgotten, a year mistyped) would else outrank all that the bank says after it.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from messages.findings import Fault
from messages.process import Received

AHEAD = timedelta(hours=2)  # A: how far a bank's clock may be ahead of ours


def is_ahead(said: datetime, heard: datetime) -> bool:
    """Whether it lies further ahead than clocks differ."""
    return said > heard + AHEAD


def since(said: datetime, heard: datetime) -> datetime:
    """When it became so: as it was said, or when it was heard where that cannot be."""
    return heard if is_ahead(said, heard) else said


def clock_is_right(known: object, received: Received) -> Iterator[Fault]:
    """SW743: when a status became so has come by now."""
    yield from _not_ahead("status_at", received.message.body.status_at, received.at)


def decision_has_come(known: object, received: Received) -> Iterator[Fault]:
    """SW743: and so has when an agreement was decided upon."""
    yield from _not_ahead("decided_at", received.message.body.decided_at, received.at)


def _not_ahead(at: str, said: datetime, heard: datetime) -> Iterator[Fault]:
    if is_ahead(said, heard):
        yield Fault(code="SW743", at=at, wanted=f"{heard:%Y-%m-%dT%H:%M%z} or earlier")
