"""What becomes of a chain when the time of its state is over: it ends by itself, so that nothing is kept for ever.

What waits for the trader lapses, part by part: nothing more of it leaves, and nobody can sign any more what waits. What
was sent stays with its receiver as it is, for the platform takes nothing back without the trader's word; he may give it
afterwards, or choose the part again. A chain with no other part is over. One that is completed is closed.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from messages.chain.fold import LAPSED, fold
from messages.chain.known import Chain
from messages.chain.states import CLOSED, COMPLETED, FOR_HIM, OVER, stage
from messages.process import Received, State, Step, Timer

UNTIL = "until"  # the timer of the end of a state

Lasts = Mapping[str, timedelta]  # by state


def lasts(states: tuple[State, ...]) -> Lasts:
    """How long each state is; one that is not there lasts for as long as it takes."""
    return {each.name: each.limit.clock for each in states if each.limit is not None and each.limit.clock is not None}


def folds(lasts: Lasts) -> Callable[[Chain | None, Received], Step]:
    """What a message does to a chain, and until when it may stay so."""

    def folded(known: Chain | None, received: Received) -> Step:
        return _timed(known, fold(known, received), received.at, lasts)

    return folded


def expires(lasts: Lasts) -> Callable[[Chain, Timer], Step | None]:
    """What the end of its time does to a chain; nothing, where something has happened since."""

    def expire(known: Chain, timer: Timer) -> Step | None:
        if timer.name != UNTIL or known.until is None or timer.at < known.until:
            return None
        if stage(known) == COMPLETED:
            return Step(event=CLOSED, known=replace(known, closed_at=timer.at, until=None))
        step = _lapse(replace(known, until=None), timer.at)
        return _timed(known if not _waits(step.known) else None, step, timer.at, lasts)

    return expire


def _waits(known: Chain) -> bool:
    """Whether a part waits for him still, or since: one that rests on another that has lapsed has its own time."""
    waits = FOR_HIM.get(stage(known))
    return waits is not None and any(each.is_active and waits(known, each) for each in known.parts.values())


def _lapse(known: Chain, at: datetime) -> Step:
    """Every part that waits for him is wanted no more; what takes others back waits for as long as its signing does."""
    waits = FOR_HIM[stage(known)]
    parts = {
        name: replace(chosen, withdrawn_at=at, lapsed_at=at) if chosen.is_active and waits(known, chosen) else chosen
        for name, chosen in known.parts.items()
    }
    is_over = not any(chosen.is_active for chosen in parts.values())
    after = replace(known, parts=parts, withdrawn_at=at if is_over else None)
    return Step(event=f"{LAPSED}, {OVER if is_over else stage(after)}", known=after)


def _timed(before: Chain | None, step: Step, at: datetime, lasts: Lasts) -> Step:
    """The step with the end of a state that begins now; one that lasts keeps its own."""
    if step.known is None or (before is not None and stage(before) == stage(step.known)):
        return step
    time = lasts.get(stage(step.known))
    until = (at + time).replace(microsecond=0) if time is not None else None  # whole seconds, as it is told
    timers = (Timer(name=UNTIL, at=until),) if until is not None else ()
    return replace(step, known=replace(step.known, until=until), timers=timers)
