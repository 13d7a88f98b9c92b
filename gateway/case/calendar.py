"""When a state is late: clock time, or working days as the State Council publishes them (`messages.workdays`)."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from messages import workdays
from messages.process import Limit


@dataclass(frozen=True, slots=True)
class Due:
    """When something is due, aware; provisional where the calendar of that year is not published."""

    at: datetime
    provisional: bool = False


def due(limit: Limit, since: datetime) -> Due:
    """When a state that began at `since` is late. The day it began is not counted (Civil Code, article 201)."""
    if limit.working_days is None:
        return Due(since + (limit.clock or timedelta()))
    return Due(*workdays.ends(since, limit.working_days, limit.at_hour))
