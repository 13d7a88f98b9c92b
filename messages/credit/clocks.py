"""When something became so, as an insurer has it: believed, unless its clock is further ahead than clocks differ."""

from datetime import date, datetime, time, timedelta

from messages.times import BEIJING

AHEAD = timedelta(hours=2)  # A: how far an insurer's clock may be ahead of ours


def is_ahead(said: datetime, heard: datetime) -> bool:
    """Whether it lies further ahead than clocks differ."""
    return said > heard + AHEAD


def since(said: datetime, heard: datetime) -> datetime:
    """When it became so: as it was said, or when it was heard where that cannot be."""
    return heard if is_ahead(said, heard) else said


def end_of(day: date) -> datetime:
    """The first moment after a day of Beijing."""
    return datetime.combine(day + timedelta(days=1), time(), BEIJING)
