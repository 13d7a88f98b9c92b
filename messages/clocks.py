"""When something became so, as a partner has it: believed, unless it lies further ahead than clocks differ.

One wrong clock (a zone forgotten, a year mistyped) would else outrank all that is said after it.
"""

from datetime import datetime, timedelta

AHEAD = timedelta(hours=2)  # A: how far a partner's clock may be ahead of ours


def is_ahead(said: datetime, heard: datetime) -> bool:
    """Whether it lies further ahead than clocks differ."""
    return said > heard + AHEAD


def since(said: datetime, heard: datetime) -> datetime:
    """When it became so: as it was said, or when it was heard where that cannot be."""
    return heard if is_ahead(said, heard) else said
