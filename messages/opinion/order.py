"""A work order moves: a grievance, or a correction after a bad rating. One fold, one set of clocks for both.

Source: Zibo, 接诉即办. The unit answers, a tier above decides on an extension or sends back, the enterprise is called
back and may have it done again.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from messages.findings import Fault
from messages.keeping import last_of_each
from messages.opinion import clocks, saying
from messages.opinion.keys import CORRECTION, GRIEVANCE
from messages.opinion.known import Asked, Opinion, Order, Word, of
from messages.opinion.profile import Profile
from messages.opinion.records import OpinionGrievance, OpinionWorkOrder, Party
from messages.opinion.states import ASSIGNED, CORRECTING, REDO, REPLIED, refused_to
from messages.process import Received, Step, Timer

MOST_WORDS = 60
WITHDRAWN = "3"  # FUNCTION
FIRST, SOLUTION, EXTENSION = "first", "solution", "extension"  # REPLY_STAGE
APPROVE, SEND_BACK = "approve", "send-back"  # APPROVAL_VERDICT
ENTERPRISE = "enterprise"


def grievance(known: Order | None, received: Received, profile: Profile) -> Step:
    """It is brought, or taken back."""
    body, at = received.message.body, _whole(received.at)
    if received.message.head.function_code == WITHDRAWN:
        if known is None:
            return Step(event="withdrawn", known=None)
        order = _word(clocks.stopped(known), at, saying.WITHDRAWN, ENTERPRISE)
        told = saying.work_order(order, saying.WITHDRAWN, at, received.id, profile)
        return Step(event="withdrawn", known=of(order), forth=(told,))
    order = clocks.started(_order(body, at, profile), FIRST, at, profile)
    order = _word(order, at, saying.ASSIGNED, ENTERPRISE)
    forth = (
        saying.work_order(order, saying.ASSIGNED, at, received.id, profile),
        saying.reply(order, saying.ASSIGNED, at, received.id),
    )
    return _step("submitted", order, profile, forth=forth)


def work_order(known: Order | None, received: Received, profile: Profile) -> Step:
    """The gateway's own word: of a correction the first opens it, all others were told only."""
    if known is not None:
        return Step(event="told", known=of(known))
    body: OpinionWorkOrder = received.message.body
    at = _whole(received.at)
    order = Order(
        number=body.work_order_no,
        subject=body.subject,
        unit=body.unit,
        service=body.service,
        text=body.text,
        grade=body.grade,
        tags=body.tags,
        received_at=at,
    )
    order = _word(clocks.started(order, CORRECTION, at, profile), at, saying.ASSIGNED, "gateway")
    return _step("ordered", order, profile)


def told(known: Order | None, received: Received, profile: Profile) -> Step:
    """What the enterprise was told moves nothing."""
    return Step(event="told", known=of(known) if known else None)


def work_order_reply(known: Order | None, received: Received, profile: Profile) -> Step:
    """The unit says something."""
    if known is None:
        return Step(event="said more", known=None)
    return _STAGES.get(received.message.body.stage, _unknown)(known, received, profile)


def approval(known: Order | None, received: Received, profile: Profile) -> Step:
    """A tier above decides."""
    if known is None:
        return Step(event="extension approved", known=None)
    body, at = received.message.body, _whole(received.at)
    if body.verdict == SEND_BACK:
        return _redo(known, received, profile, "sent back", by=body.tier, why=body.reason)
    asked = known.asked
    if asked is None or asked.granted is not None:
        return Step(event="extension approved", known=of(known))
    if body.verdict != APPROVE:
        order = _word(
            replace(known, asked=replace(asked, granted=False)), at, saying.NOT_EXTENDED, body.tier, body.reason
        )
        notice = saying.work_order(order, saying.NOT_EXTENDED, at, received.id, profile, reason=body.reason)
        return Step(event=refused_to(asked.state), known=of(order), forth=(notice,))
    asked = replace(asked, approved=(*asked.approved, body.tier))
    waiting = profile.extension.tiers[len(asked.approved) :]
    if waiting:
        order = replace(_word(known, at, saying.APPROVAL, body.tier), asked=asked, tiers=_with_tier(known, waiting[0]))
        notice = saying.work_order(
            order, saying.APPROVAL, at, received.id, profile, tier=waiting[0], reason=asked.reason
        )
        return Step(event="extension approved", known=of(order), forth=(notice,))
    order = clocks.extended(replace(known, asked=replace(asked, granted=True)), asked.until, at)
    order = _word(order, at, saying.EXTENDED, body.tier)
    forth = (
        saying.work_order(order, saying.EXTENDED, at, received.id, profile),
        saying.reply(order, saying.EXTENDED, at, received.id, asked.reason),
    )
    return _step("extended", order, profile, forth=forth)


def callback(known: Order | None, received: Received, profile: Profile) -> Step:
    """The enterprise says whether it is satisfied."""
    if known is None:
        return Step(event="satisfied", known=None)
    body, at = received.message.body, _whole(received.at)
    clock = known.clock
    if not body.satisfied:
        is_closed = clock is not None and clock.step == clocks.REOPEN
        if is_closed and clock is not None and at > clock.due:
            return Step(event="reopened too late", known=of(known))  # which no state has a move for
        event = "reopened" if is_closed else "not satisfied"
        return _redo(replace(known, satisfied=False), received, profile, event, by=ENTERPRISE, why=body.text)
    order = clocks.started(replace(known, satisfied=True), clocks.REOPEN, at, profile)
    order = _word(order, at, saying.CLOSED, ENTERPRISE, body.text)
    notice = saying.work_order(order, saying.CLOSED, at, received.id, profile)
    return Step(event="satisfied", known=of(order), forth=(notice,))


def expire(known: Order, timer: Timer, profile: Profile) -> Step | None:
    """A reminder, a step that is late, a call-back that nobody answered; None of a clock that is over."""
    no, _, rest = timer.name.partition(".")
    what, _, number = rest.partition(".")
    if known.clock is None or str(known.clock.no) != no:
        return None
    return _TIMERS[what](known, timer, int(number), profile)


def _remind(known: Order, timer: Timer, number: int, profile: Profile) -> Step:
    order = _word(known, timer.at, saying.REMINDED, "gateway")
    ref = f"{known.number}-{timer.name}"
    notice = saying.work_order(order, saying.REMINDED, timer.at, ref, profile)
    return Step(event="reminded", known=of(order), forth=(notice,))


def _late(known: Order, timer: Timer, number: int, profile: Profile) -> Step | None:
    """Said to the unit and to the tier above it; unless the calendar, published since, gives more time."""
    clock = known.clock
    if clock is None:
        return None
    if (fresh := clocks.reckoned(clock, profile)) is not None:
        return _step("reckoned again", clocks.again(known, fresh), profile)
    row, ref = profile.late[number], f"{known.number}-{timer.name}"
    missed = known.missed if clock.over else (*known.missed, clock.step)
    order = replace(known, clock=replace(clock, over=True), missed=missed, tiers=_with_tier(known, row.tier))
    order = _word(order, timer.at, row.news, "gateway")
    forth = [
        saying.work_order(order, row.news, timer.at, ref, profile),
        saying.work_order(order, row.news, timer.at, ref, profile, tier=row.tier),
        saying.reply(order, row.news, timer.at, ref),
    ]
    return Step(event=row.news, known=of(order), forth=tuple(forth))


def _not_called_back(known: Order, timer: Timer, number: int, profile: Profile) -> Step | None:
    clock = known.clock
    if clock is not None and (fresh := clocks.reckoned(clock, profile)) is not None:
        return _step("reckoned again", clocks.again(known, fresh), profile)
    order = clocks.started(known, clocks.REOPEN, timer.at, profile)
    order = _word(order, timer.at, saying.CLOSED, "gateway")
    ref = f"{known.number}-{timer.name}"
    forth = (
        saying.work_order(order, saying.CLOSED, timer.at, ref, profile),
        saying.reply(order, saying.CLOSED, timer.at, ref),
    )
    return Step(event="not called back", known=of(order), forth=forth)


_TIMERS: Mapping[str, Callable[[Order, Timer, int, Profile], Step | None]] = {
    clocks.REMIND: _remind,
    clocks.LATE: _late,
    clocks.OVER: _not_called_back,
}


def _first(known: Order, received: Received, profile: Profile) -> Step:
    """A grievance goes on to its solution, reckoned from when it was received; of all else more was said."""
    body, at = received.message.body, _whole(received.at)
    order = _word(known, at, saying.FIRST, "unit", body.text)
    is_first = known.clock is not None and known.clock.step == FIRST
    if not is_first:
        return _said(known, order, "said more", received, saying.FIRST)
    order = clocks.started(order, SOLUTION, known.received_at, profile)
    return _said(known, order, "first reply", received, saying.FIRST, profile)


def _solution(known: Order, received: Received, profile: Profile) -> Step:
    body, at = received.message.body, _whole(received.at)
    order = clocks.started(known, clocks.CALLBACK, at, profile)
    order = replace(order, satisfied=None)
    return _said(
        known, _word(order, at, saying.SOLUTION, "unit", body.text), "resolved", received, saying.SOLUTION, profile
    )


def _extension(known: Order, received: Received, profile: Profile) -> Step:
    body, at = received.message.body, _whole(received.at)
    first = profile.extension.tiers[0]
    asked = Asked(until=body.extend_until, reason=body.text, unit_head=body.unit_head, state=_state_of(known))
    order = replace(_word(known, at, saying.APPROVAL, "unit", body.text), asked=asked, tiers=_with_tier(known, first))
    notice = saying.work_order(order, saying.APPROVAL, at, received.id, profile, tier=first, reason=body.text)
    return Step(event="extension asked", known=of(order), forth=(notice,), warnings=_lateness(known, received))


def _unknown(known: Order, received: Received, profile: Profile) -> Step:
    return Step(event="unknown stage", known=of(known))  # which no state has a move for


_STAGES: Mapping[str, Callable[[Order, Received, Profile], Step]] = {
    FIRST: _first,
    SOLUTION: _solution,
    EXTENSION: _extension,
}


def _said(
    before: Order, order: Order, event: str, received: Received, news: str, profile: Profile | None = None
) -> Step:
    """The unit has said something, which the enterprise is told; with a profile, another clock has begun."""
    notice = saying.reply(order, news, _whole(received.at), received.id, received.message.body.text)
    warnings = _lateness(before, received)
    if profile is None:
        return Step(event=event, known=of(order), forth=(notice,), warnings=warnings)
    return _step(event, order, profile, forth=(notice,), warnings=warnings)


def _redo(known: Order, received: Received, profile: Profile, event: str, *, by: str, why: str | None) -> Step:
    at = _whole(received.at)
    order = clocks.started(replace(known, redone=known.redone + 1), REDO, at, profile)
    order = _word(order, at, saying.REDO, by, why)
    forth = (
        saying.work_order(order, saying.REDO, at, received.id, profile, reason=why),
        saying.reply(order, saying.REDO, at, received.id, why),
    )
    return _step(event, order, profile, forth=forth)


def _step(
    event: str, order: Order, profile: Profile, *, forth: tuple[object, ...] = (), warnings: tuple[Fault, ...] = ()
) -> Step:
    """The step with the timers of the clock that has begun, and a doubt where its calendar is not published."""
    if order.clock is not None and order.clock.provisional:
        warnings = (*warnings, Fault(code="SW898", value=f"{order.clock.due:%Y-%m-%d %H:%M}"))
    known: Opinion = of(order)
    return Step(event=event, known=known, timers=clocks.timers(order, profile), warnings=warnings, forth=forth)  # type: ignore[arg-type]


def _lateness(known: Order, received: Received) -> tuple[Fault, ...]:
    """SW894."""
    clock = known.clock
    if clock is None or clock.step in clocks.QUIET or received.at <= clock.due:
        return ()
    return (Fault(code="SW894", at="stage", wanted=f"{clock.due:%Y-%m-%dT%H:%M%z}"),)


def _order(body: OpinionGrievance, at: datetime, profile: Profile) -> Order:
    return Order(
        number=body.grievance_no,
        subject=GRIEVANCE,
        unit=body.unit or _handler(body.topic, profile),
        trader_id=body.trader_id,
        agent_id=body.agent_id,
        topic=body.topic,
        service=body.service,
        family=body.family,
        case_number=body.number,
        text=body.text,
        contact=body.contact,
        phone=body.phone,
        received_at=at,
    )


def _handler(topic: str, profile: Profile) -> Party:
    row = profile.handler_of(topic)
    return Party(role=row.role.value, kind=row.kind, value=row.value)


def _state_of(known: Order) -> str:
    """The state from which an extension is asked, by the clock that runs."""
    step = known.clock.step if known.clock else SOLUTION
    return {CORRECTION: CORRECTING, REDO: REDO, FIRST: ASSIGNED}.get(step, REPLIED)


def _with_tier(known: Order, tier: str) -> tuple[str, ...]:
    return known.tiers if tier in known.tiers else (*known.tiers, tier)


def _word(order: Order, at: datetime, news: str, by: str, text: str | None = None) -> Order:
    words = (*order.words, Word(at=at, news=news, by=by, text=text))
    return replace(order, words=last_of_each(words, MOST_WORDS, lambda word: (word.news, word.by)))


def _whole(at: datetime) -> datetime:
    return at.replace(microsecond=0)
