"""The clocks of a work order: when a step is due, when whoever is to act is reminded, what is said once it is late."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from messages.opinion.known import Clock, Order
from messages.opinion.profile import Profile
from messages.process import Timer
from messages.times import BEIJING, beijing_date
from messages.workdays import Moment, add, ends

CALLBACK, REOPEN, EXTENDED = "callback", "reopen", "extension"
QUIET = (CALLBACK, REOPEN)  # steps of the enterprise: nobody is urged to anything
REMIND, LATE, OVER = "remind", "late", "over"


def started(order: Order, step: str, since: datetime, profile: Profile) -> Order:
    """The order with the clock of a step, which counts from an aware time."""
    row = profile.clock_of(step)
    return _with(order, step, since, ends(since, row.working_days, row.hour))


def extended(order: Order, until: datetime, since: datetime) -> Order:
    """The order with as much time as was granted."""
    return _with(order, EXTENDED, since, Moment(until, provisional=False))


def stopped(order: Order) -> Order:
    """Nothing is due any more."""
    return replace(order, clock=None)


def timers(order: Order, profile: Profile) -> tuple[Timer, ...]:
    """When the clock that an order has is to be looked at; what lies before its beginning is left out."""
    clock = order.clock
    if clock is None or clock.step == REOPEN:
        return ()
    if clock.step == CALLBACK:
        return (Timer(name=f"{clock.no}.{OVER}.0", at=clock.due),)
    return tuple(each for each in _timers(clock, profile) if each.at > clock.since)


def reckoned(clock: Clock, profile: Profile) -> Moment | None:
    """When it is due by the calendar as it is known now; None: it was not provisional, or stays where it was."""
    if not clock.provisional or clock.step == EXTENDED:
        return None
    row = profile.clock_of(clock.step)
    fresh = ends(clock.since, row.working_days, row.hour)
    return fresh if fresh.at > clock.due else None


def again(order: Order, fresh: Moment) -> Order:
    """The order with its clock reckoned again."""
    clock = order.clock
    if clock is None:
        return order
    return _with(order, clock.step, clock.since, fresh)


def _with(order: Order, step: str, since: datetime, due: Moment) -> Order:
    no = order.clocks + 1
    clock = Clock(step=step, no=no, since=since, due=due.at, provisional=due.provisional)
    return replace(order, clock=clock, clocks=no)


def _timers(clock: Clock, profile: Profile) -> Iterator[Timer]:
    for number, row in enumerate(profile.reminder):
        at = _days_from(clock.due, -row.working_days) - timedelta(hours=row.hours)
        yield Timer(name=f"{clock.no}.{REMIND}.{number}", at=at)
    for number, late in enumerate(profile.late):
        yield Timer(name=f"{clock.no}.{LATE}.{number}", at=_days_from(clock.due, late.working_days))


def _days_from(due: datetime, working_days: int) -> datetime:
    """So many working days after (or before) it, at the same hour of Beijing."""
    local = due.astimezone(BEIJING)
    return datetime.combine(add(beijing_date(due), working_days).day, local.time(), BEIJING)
