"""The process of an inspection: which case a message belongs to, and what each message does to it.

A case is (EntryId, ExamRecId); its messages are kept in order by EntryId. Only customs binds the number: a notice
without one is provisional. An arrival whose notice has not come waits for it, then goes to customs as unmatched.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from messages.envelope import Message
from messages.findings import Fault
from messages.identifiers import compact
from messages.inspection.admission import admits
from messages.inspection.against import Assumed, contradicts, is_of, pardoned, rules
from messages.inspection.known import (
    WITHDRAWN,
    Early,
    Inspection,
    Line,
    begun,
    key_of,
    over,
    stage,
    with_arrival,
    with_notice,
    with_reply,
    with_report,
    with_result,
    without_arrival,
    without_result,
)
from messages.inspection.moves import FINAL, MOVES, STATES, told
from messages.inspection.parties import aliases, concerns, parties, view
from messages.inspection.records import InspectionNotice
from messages.inspection.rules import REFUSED
from messages.process import Case, Find, Process, Received, Release, Step, Timer

START = "start"  # the timer of the time at which customs plans to begin


def order_key(body: Any) -> str:
    """Messages of one declaration are kept in order, whatever inspection they are about."""
    return compact(body.entry_id)


def choose(cases: Sequence[Case], message: Message, find: Find | None) -> Case | None:
    """The case of that number; else the one whose number customs has yet to bind; else none."""
    number = message.body.exam_rec_id
    if number is None:
        return _choose_without_number(cases, message)
    exact = [case for case in cases if case.known.exam_rec_id == number]
    if exact:
        return exact[-1]
    unbound = [case for case in cases if not case.known.bound and case.state not in FINAL]
    if isinstance(message.body, InspectionNotice):  # a number for the provisional notice
        noticed = [case for case in unbound if case.known.notice is not None]
        return noticed[-1] if len(noticed) == 1 else None
    provisional = [case for case in unbound if case.known.exam_rec_id is None]
    return provisional[-1] if provisional else None


def _choose_without_number(cases: Sequence[Case], message: Message) -> Case | None:
    """The provisional notice, or the only case there is; a new provisional notice takes no bound one's place."""
    going_on = [case for case in cases if case.state not in FINAL]
    unbound = [case for case in going_on if not case.known.bound]
    numberless = [case for case in unbound if case.known.exam_rec_id is None]
    is_new = isinstance(message.body, InspectionNotice) and message.head.function_code not in ("3", "5")
    for some in (numberless, unbound, () if is_new else going_on or cases):
        if some:
            return some[-1] if len(some) == 1 else None
    return None


def fold(known: Inspection | None, received: Received) -> Step:
    """What a message does to the inspection."""
    body = received.message.body
    known = known or Inspection(entry_id=compact(body.entry_id), exam_rec_id=body.exam_rec_id)
    step = _FOLDS[received.message.head.message_type.split(".")[1]](known, received)
    after = over(step.known, received.at)
    return step if after is step.known else replace(step, known=after)


def expire(known: Inspection, timer: Timer) -> Step | None:
    """The wait for the notice is over, and the arrival goes to customs as unmatched; or the inspection begins."""
    confirmed = known.notice is not None
    if timer.name == START:
        stands = any(line.in_place for line in known.lines) and stage(known) in ("partly-in-place", "in-place")
        if known.starts_at is None or known.starts_at > timer.at or not stands:
            return None
        return Step(event="inspection started", known=begun(known, known.starts_at), confirmed=confirmed)
    names = [_hold_timer(each.message_id) if each.held else "" for each in known.early]
    if timer.name not in names:
        return None
    until_it = known.early[: names.index(timer.name) + 1]  # nothing overtakes what came before it
    waiting = tuple(each for each in until_it if each.held)
    early = tuple(replace(each, held=False) if each in waiting else each for each in known.early)
    return Step(
        event="hold expired",
        known=replace(known, early=early),
        confirmed=confirmed,
        release=tuple(_release(each, "unmatched") for each in waiting),
    )


# what each message does


def _notice(known: Inspection, received: Received) -> Step:
    head, body = received.message.head, received.message.body
    event = "notice" if known.notice is None else "notice changed"
    if head.function_code == WITHDRAWN:
        return Step(
            event="notice withdrawn",
            known=replace(
                known,
                withdrawn=True,
                notice=known.notice or body,
                notices=(*known.notices, head.message_id),
                early=tuple(replace(each, held=False) for each in known.early),
            ),
            release=tuple(_release(each, "withdrawn") for each in known.early if each.held),
        )
    known, releases = _take_early(with_notice(known, body, head, received.at), received)
    return Step(event=told(event, stage(known)), known=known, release=releases)


def _take_early(known: Inspection, received: Received) -> tuple[Inspection, tuple[Release, ...]]:
    """Arrivals that waited for this notice: those that agree with it count, those that differ go on with a remark."""
    if not known.bound:
        return known, ()
    releases: list[Release] = []
    for each in known.early:
        line = known.line(key_of(each.arrival))
        differs = _differs(known, each, received)
        past = line is not None and each.arrival.round < line.round
        if not differs and not past and not _of_another(line, each, received):
            known = _counted(known, each)
        if each.held:
            releases.append(_release(each, "differs from the notice" if differs else None))
    return replace(known, early=()), tuple(releases)


def _differs(known: Inspection, each: Early, received: Received) -> bool:
    """Whether the notice contradicts an arrival that came before it, or does not concern its sender."""
    if each.arrival.exam_rec_id != known.exam_rec_id:
        return True
    line = known.line(key_of(each.arrival))
    if each.arrival.round > (line.round if line else 1):
        return True
    arrival = _as_received(each, received)
    return any(admits(known, arrival)) or contradicts(known, arrival)


def _of_another(line: Line | None, each: Early, received: Received) -> bool:
    """Whether the line stands in place by another's report: that one came first."""
    if line is None or not line.in_place or line.arrival is None or line.reporter is None:
        return False
    return not is_of(_as_received(each, received), line.reporter)


def _as_received(each: Early, received: Received) -> Received:
    return replace(received, message=Message(each.head, each.arrival), sender=each.sender)


def _counted(known: Inspection, each: Early) -> Inspection:
    if each.head.function_code == WITHDRAWN:
        return without_arrival(known, each.arrival)
    return with_arrival(known, each.arrival, each.head, each.response)


def _acknowledgement(known: Inspection, received: Received) -> Step:
    head = received.message.head
    others = tuple(each for each in known.acknowledged_by if each != head.sender_id)
    if head.function_code == WITHDRAWN:
        known = replace(known, acknowledged_by=others)
        return Step(event=told("acknowledgement withdrawn", stage(known)), known=known)
    return Step(event="acknowledged", known=replace(known, acknowledged_by=(*others, head.sender_id)))


def _appointment(known: Inspection, received: Received) -> Step:
    body = received.message.body
    if received.message.head.function_code == WITHDRAWN:
        known = replace(known, planned_time=None, attend_mode=None)
        return Step(event=told("appointment withdrawn", stage(known)), known=known)
    return Step(event="appointed", known=replace(known, planned_time=body.planned_time, attend_mode=body.attend_mode))


def _arrival(known: Inspection, received: Received) -> Step:
    head, body = received.message.head, received.message.body
    known = with_report(known, head)
    if known.notice is None or not known.bound:
        return _early(known, received)
    if head.function_code == WITHDRAWN:
        known = without_arrival(known, body)
        return Step(event=told("arrival withdrawn", stage(known)), known=known)
    known = with_arrival(known, body, head)
    return Step(event=told("arrived", stage(known)), known=known)


def _early(known: Inspection, received: Received) -> Step:
    """Accepted, and held for the notice or for the number that customs has yet to bind."""
    head, body = received.message.head, received.message.body
    until = received.at + received.hold if received.hold is not None else _waits_until(known, received)
    early = Early(message_id=received.id, sender=received.sender, head=head, arrival=body, until=until)
    provisional = known.notice is not None
    warning = Fault(
        code="SW644" if provisional else "SW642",
        at="exam_rec_id",
        wanted=f"held until {until.isoformat(timespec='seconds')}",
    )
    return Step(
        event="arrived before the number" if provisional else "arrived before the notice",
        known=replace(known, early=(*known.early, early)),
        confirmed=provisional,
        hold=True,
        timers=(Timer(name=_hold_timer(received.id), at=until),),
        warnings=(warning,),
    )


def _waits_until(known: Inspection, received: Received) -> datetime:
    """What changes a held report, and may not be held by itself, waits as long as that one does."""
    key = key_of(received.message.body)
    waits = [each.until for each in known.early if each.held and each.until and key_of(each.arrival) == key]
    return max((received.at, *waits))


def _arrival_reply(known: Inspection, received: Received) -> Step:
    head, reply = received.message.head, received.message.body
    before = known
    known = with_reply(known, reply, head, received.at)
    refused = REFUSED in (reply.response_code, *(item.code for item in reply.items))
    if head.function_code == WITHDRAWN:
        event = told("arrival reply withdrawn", stage(known))
    elif known.started_at is not None and before.started_at is None:
        event = "inspection started"
    else:
        event = told("arrival refused" if refused else "arrival accepted", stage(known))
    planned = known.starts_at if known.starts_at != before.starts_at else None
    timers = (Timer(name=START, at=planned),) if planned else ()
    return Step(event=event, known=known, confirmed=known.notice is not None, timers=timers)


def _result(known: Inspection, received: Received) -> Step:
    head, body = received.message.head, received.message.body
    if head.function_code == WITHDRAWN:
        event, after = "result withdrawn", without_result(known, body, received.at)
    else:
        event, after = "result", with_result(known, body, received.at)
        event = event if after != known else "result without news"
    return Step(event=told(event, stage(after)), known=after, confirmed=after.notice is not None)


def _hold_timer(message_id: str) -> str:
    return f"hold {message_id}"


def _release(each: Early, remark: str | None) -> Release:
    return Release(
        message_id=each.message_id,
        message=Message(each.head, each.arrival),
        sender=each.sender,
        remark=remark,
        timer=_hold_timer(each.message_id),
    )


_FOLDS = {
    "notice": _notice,
    "acknowledgement": _acknowledgement,
    "appointment": _appointment,
    "arrival": _arrival,
    "arrival-reply": _arrival_reply,
    "result": _result,
}

AGAINST = rules(Assumed())

PROCESS = Process(
    known=Inspection,
    states=STATES,
    moves=MOVES,
    order_key=order_key,
    choose=choose,
    admits=admits,
    against=AGAINST,
    pardons=pardoned,
    fold=fold,
    expire=expire,
    aliases=aliases,
    parties=parties,
    concerns=concerns,
    view=view,
)
