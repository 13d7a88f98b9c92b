"""The process of an inspection, from the notice to the release: states, moves, deadlines, and what each message does.

A case is (EntryId, ExamRecId); its messages are kept in order by EntryId. Only customs binds the number: a notice
without one is provisional. An arrival whose notice has not come waits for it, then goes to customs as unmatched. The
inspection being over does not release the goods. Limits are our own assumptions (A).
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from messages.envelope import Message
from messages.findings import Fault
from messages.identifiers import compact
from messages.inspection.against import WITHDRAWN, Assumed, pardoned, rules
from messages.inspection.known import (
    Early,
    Inspection,
    outcome,
    standing,
    with_arrival,
    with_notice,
    with_reply,
    with_result,
    without_arrival,
    without_result,
    words,
)
from messages.inspection.records import InspectionNotice
from messages.process import (
    NOWHERE,
    Alias,
    Case,
    Expected,
    Key,
    Limit,
    Moves,
    Process,
    Received,
    Release,
    State,
    Step,
    Timer,
)
from messages.roles import AGENT, CUSTOMS, PORT, TRADER, YARD, Role
from messages.xml.records import project

ACKNOWLEDGE = Expected(type="inspection.acknowledgement", by=(YARD, PORT), zh="签收查验通知", en="acknowledge the notice")
APPOINT = Expected(type="inspection.appointment", by=(TRADER, AGENT), zh="预约查验", en="make an appointment")
ARRIVE = Expected(type="inspection.arrival", by=(YARD, PORT), zh="报告查验货物到位", en="report the goods in place")
NOTIFY = Expected(type="inspection.notice", by=(CUSTOMS,), zh="发出查验通知", en="give the notice")
REPLY = Expected(type="inspection.arrival-reply", by=(CUSTOMS,), zh="答复到位信息", en="answer the arrival")
RESULT = Expected(type="inspection.result", by=(CUSTOMS,), zh="给出查验结果", en="give the result")
DISPOSE = Expected(type="inspection.result", by=(CUSTOMS,), zh="放行或作出处置", en="release or dispose")

_DAY = timedelta(days=1)

STATES = (
    State(name="unconfirmed", zh="待确认：通知未到", en="unconfirmed: the notice has not come",
          limit=Limit(clock=timedelta(minutes=30)), expects=(NOTIFY,)),
    State(name="notified", zh="已通知", en="notified", limit=Limit(clock=timedelta(hours=2)),
          expects=(ACKNOWLEDGE, APPOINT, ARRIVE)),
    State(name="acknowledged", zh="已签收", en="acknowledged", limit=Limit(clock=_DAY), expects=(APPOINT, ARRIVE)),
    State(name="appointed", zh="已预约", en="appointed", limit=Limit(clock=_DAY), expects=(ARRIVE,)),
    State(name="partly-in-place", zh="部分到位", en="partly in place", limit=Limit(clock=_DAY), expects=(ARRIVE, REPLY)),
    State(name="in-place", zh="已到位", en="in place", limit=Limit(working_days=1, at_hour=17), expects=(REPLY, RESULT)),
    State(name="inspecting", zh="查验中", en="under inspection", limit=Limit(working_days=2, at_hour=17),
          expects=(RESULT,)),
    State(name="further-round", zh="转入下一轮查验", en="a further round", limit=Limit(clock=_DAY), expects=(ARRIVE,)),
    State(name="inspected", zh="查验结束", en="inspected", limit=Limit(working_days=1, at_hour=17), expects=(DISPOSE,)),
    State(name="disposed", zh="已处置（见各行）", en="disposed of, as each line says"),
    State(name="released", zh="已放行", en="released", final=True),
    State(name="withdrawn", zh="已撤销", en="withdrawn", final=True),
)  # fmt: skip

SAME = Moves.SAME
NEW_CASE = (NOWHERE, "unconfirmed")
WAITING = ("notified", "acknowledged", "appointed")
PRESENT = ("partly-in-place", "in-place")
LATER = ("inspecting", "further-round", "inspected", "disposed")
NOT_FINAL = ("unconfirmed", *WAITING, *PRESENT, *LATER)

MOVES = Moves(
    # the notice
    ("notice, none in place", NEW_CASE, "notified"),
    ("notice, some in place", NEW_CASE, "partly-in-place"),
    ("notice, all in place", NEW_CASE, "in-place"),
    ("late notice", (*LATER, "released"), SAME),
    ("notice changed, none in place", WAITING, SAME),
    ("notice changed, none in place", PRESENT, "notified"),
    ("notice changed, some in place", (*WAITING, *PRESENT), "partly-in-place"),
    ("notice changed, all in place", (*WAITING, *PRESENT), "in-place"),
    ("notice changed late", LATER, SAME),
    ("notice withdrawn", NOT_FINAL, "withdrawn"),
    # the yard's and the trader's answer to it
    ("acknowledged", ("notified",), "acknowledged"),
    ("acknowledged", ("acknowledged", "appointed", *PRESENT, "inspecting", "further-round", "withdrawn"), SAME),
    ("acknowledgement withdrawn", ("acknowledged",), "notified"),
    ("appointed", WAITING, "appointed"),
    ("appointed", (*PRESENT, "further-round"), SAME),
    ("appointment withdrawn", ("appointed",), "acknowledged"),
    ("appointment withdrawn", PRESENT, SAME),
    # goods in place
    ("arrived before the notice", NEW_CASE, "unconfirmed"),
    ("arrived before the number", (*WAITING, *PRESENT), SAME),
    ("arrived, some in place", (*WAITING, *PRESENT, "further-round"), "partly-in-place"),
    ("arrived, all in place", (*WAITING, *PRESENT, "further-round"), "in-place"),
    ("arrived, some in place", ("inspecting",), SAME),
    ("arrived, all in place", ("inspecting",), SAME),
    ("arrival withdrawn, none in place", PRESENT, "notified"),
    ("arrival withdrawn, some in place", PRESENT, "partly-in-place"),
    ("arrival withdrawn, all in place", PRESENT, "in-place"),
    ("hold expired", NOT_FINAL, SAME),
    # customs' answer to that
    ("arrival accepted", NOT_FINAL, SAME),
    ("arrival accepted", (NOWHERE,), "unconfirmed"),
    ("arrival refused, none in place", PRESENT, "notified"),
    ("arrival refused, some in place", PRESENT, "partly-in-place"),
    ("arrival refused, none in place", ("unconfirmed", *WAITING, "inspecting", "further-round"), SAME),
    ("arrival refused, some in place", ("unconfirmed", *WAITING, "inspecting", "further-round"), SAME),
    ("arrival refused, none in place", (NOWHERE,), "unconfirmed"),
    ("inspection started", ("unconfirmed", *WAITING, *PRESENT, "further-round", NOWHERE), "inspecting"),
    ("inspection started", ("inspecting",), SAME),
    # results; facts, so they may skip what was never reported
    ("result: inspecting", (NOWHERE, "unconfirmed", *WAITING, *PRESENT, *LATER), "inspecting"),
    ("result: further round", (NOWHERE, "unconfirmed", *WAITING, *PRESENT, *LATER), "further-round"),
    ("result: inspected", (NOWHERE, "unconfirmed", *WAITING, *PRESENT, *LATER), "inspected"),
    ("result: disposed", (NOWHERE, "unconfirmed", *WAITING, *PRESENT, *LATER), "disposed"),
    ("result: released", (NOWHERE, "unconfirmed", *WAITING, *PRESENT, *LATER), "released"),
    ("result withdrawn", LATER, "inspecting"),
)


def order_key(body: Any) -> str:
    """Messages of one declaration are kept in order, whatever inspection they are about."""
    return compact(body.entry_id)


def choose(cases: Sequence[Case], message: Message) -> Case | None:
    """The case of that number; else the one whose number customs has yet to bind; else none."""
    number = message.body.exam_rec_id
    exact = [case for case in cases if case.known.exam_rec_id == number]
    if exact:
        return exact[-1]
    unbound = [case for case in cases if not case.known.bound and case.state != "withdrawn"]
    if isinstance(message.body, InspectionNotice):
        if number is not None:  # a number for the provisional notice
            unbound = [case for case in unbound if case.known.notice is not None]
        return unbound[-1] if len(unbound) == 1 else None
    if number is None:  # an acknowledgement of a provisional notice, or of the only one there is
        return (unbound or list(cases))[-1] if len(unbound or cases) == 1 else None
    provisional = [case for case in unbound if case.known.exam_rec_id is None]
    return provisional[-1] if provisional else None


def fold(known: Inspection | None, received: Received) -> Step:
    """What a message does to the inspection."""
    body = received.message.body
    known = known or Inspection(entry_id=compact(body.entry_id), exam_rec_id=body.exam_rec_id)
    return _FOLDS[received.message.head.message_type.split(".")[1]](known, received)


def expire(known: Inspection, timer: Timer) -> Step | None:
    """The wait for the notice is over: the arrival goes to customs as unmatched."""
    waiting = [each for each in known.early if each.held and _hold_timer(each.message_id) == timer.name]
    if not waiting:
        return None
    gone = {each.message_id for each in waiting}
    early = tuple(replace(each, held=False) if each.message_id in gone else each for each in known.early)
    return Step(
        event="hold expired",
        known=replace(known, early=early),
        confirmed=known.notice is not None,
        release=tuple(_release(each, "unmatched") for each in waiting),
    )


def aliases(known: Inspection) -> Iterator[Alias]:
    """Every number that finds the inspection."""
    yield Alias(kind="declaration", value=known.entry_id)
    if known.exam_rec_id:
        yield Alias(kind="inspection-record", value=known.exam_rec_id)
    for line in known.lines:
        yield Alias(kind="lot" if line.lot else "container", value=line.key)
    if notice := known.notice:
        yield Alias(kind="bill", value=compact(notice.bill_no))
        if notice.manifest_no:
            yield Alias(kind="manifest", value=notice.manifest_no)


def parties(known: Inspection, message: Message) -> Mapping[Role, tuple[Key, ...]]:
    """Whom the inspection concerns, and by what each is found."""
    notice = known.notice
    if notice is None:
        office = message.head.receiver_id[:4] if message.head.receiver_id[:4].isdigit() else known.entry_id[:4]
        return {CUSTOMS: (Key(kind="office", value=office),), **_reporter(known)}
    office = notice.insp_customs_code
    berth = (
        *((Key(kind="terminal", value=f"{office}/{notice.terminal_code}"),) if notice.terminal_code else ()),
        Key(kind="ship", value=f"{office}/{words(notice.transport_name)}"),
    )
    site = (Key(kind="site", value=compact(notice.site_code)),) if notice.site_code else ()
    return {
        CUSTOMS: (Key(kind="office", value=office),),
        TRADER: _enterprise(notice),
        AGENT: (Key(kind="credit-code", value=notice.agent_id),) if notice.agent_id else (),
        YARD: (*site, *berth),
        PORT: berth if notice.terminal_code or not site else (),
        **(_reporter(known) if message.head.message_type.startswith("inspection.arrival-reply.") else {}),
    }


def _enterprise(notice: InspectionNotice) -> tuple[Key, ...]:
    """A name alone cannot route, but it tells an operator whom to look for."""
    return (
        *((Key(kind="credit-code", value=notice.enterprise_id),) if notice.enterprise_id else ()),
        *(
            (Key(kind="customs-registration", value=notice.enterprise_registration),)
            if notice.enterprise_registration
            else ()
        ),
        Key(kind="enterprise-name", value=notice.enterprise_name),
    )


def _reporter(known: Inspection) -> Mapping[Role, tuple[Key, ...]]:
    """A reply goes to whoever reported, be it yard or port."""
    keys = (Key(kind="party", value=known.reporter),) if known.reporter else ()
    return {YARD: keys, PORT: ()} if keys else {}


def view(known: Inspection, role: Role | None) -> Mapping[str, Any]:
    """What this role may read: instruction numbers are for customs, what was found is not for yard and port."""
    sees_results = role in (None, CUSTOMS, TRADER, AGENT)
    notice = known.notice if known.notice is None or role is None else project(known.notice, role)
    return {
        "entry_id": known.entry_id,
        "exam_rec_id": known.exam_rec_id,
        "bound": known.bound,
        "notice": notice,
        "lines": [
            {
                "line": line.key,
                "lot": line.lot,
                "round": line.round,
                "in_place_time": line.in_place_time,
                "site_code": line.site_code,
                "bay_code": line.bay_code,
                "response": line.response,
                "inspected": line.decided,
                "result_code": line.result_code if sees_results else None,
                "disposition": line.disposition,
            }
            for line in known.lines
        ],
        "in_place": sum(line.in_place for line in known.lines),
        "final_lot": known.final_lot,
        "held": [each.message_id for each in known.early if each.held],
        "acknowledged_by": known.acknowledged_by,
        "planned_time": known.planned_time,
        "attend_mode": known.attend_mode,
        "started_at": known.started_at,
    }


# what each message does


def _notice(known: Inspection, received: Received) -> Step:
    head, first = received.message.head, known.notice is None
    if head.function_code == WITHDRAWN:
        return Step(
            event="notice withdrawn",
            known=replace(known, withdrawn=True, notices=(*known.notices, head.message_id), early=_let_go(known)),
            release=tuple(_release(each, "withdrawn") for each in known.early if each.held),
        )
    known = with_notice(known, received.message.body, head, received.at)
    known, releases = _take_early(known, received)
    if known.started_at or outcome(known) != "inspecting":
        event = "late notice" if first else "notice changed late"
    else:
        event = f"{'notice' if first else 'notice changed'}, {standing(known)} in place"
    return Step(event=event, known=known, release=releases)


def _take_early(known: Inspection, received: Received) -> tuple[Inspection, tuple[Release, ...]]:
    """Arrivals that waited for this notice: those that agree with it count, those that differ go on with a remark."""
    if not known.bound:
        return known, ()
    releases: list[Release] = []
    for each in known.early:
        differs = each.arrival.exam_rec_id != known.exam_rec_id or any(
            True
            for rule in AGAINST
            for fault in rule(known, replace(received, message=Message(each.head, each.arrival)))
            if fault.code in _DIFFERS
        )
        if not differs and each.head.function_code != WITHDRAWN:
            known = with_arrival(known, each.arrival, each.head)
        elif not differs:
            known = without_arrival(known, each.arrival)
        if each.held:
            releases.append(_release(each, "differs from the notice" if differs else None))
    return replace(known, early=()), tuple(releases)


_DIFFERS = frozenset({"SW631", "SW632", "SW633", "SW634", "SW637"})


def _acknowledgement(known: Inspection, received: Received) -> Step:
    head = received.message.head
    if head.function_code == WITHDRAWN:
        by = tuple(each for each in known.acknowledged_by if each != head.sender_id)
        return Step(event="acknowledgement withdrawn", known=replace(known, acknowledged_by=by))
    by = (*(each for each in known.acknowledged_by if each != head.sender_id), head.sender_id)
    return Step(event="acknowledged", known=replace(known, acknowledged_by=by))


def _appointment(known: Inspection, received: Received) -> Step:
    body = received.message.body
    if received.message.head.function_code == WITHDRAWN:
        return Step(event="appointment withdrawn", known=replace(known, planned_time=None, attend_mode=None))
    return Step(
        event="appointed", known=replace(known, planned_time=body.planned_time, attend_mode=body.attend_mode)
    )


def _arrival(known: Inspection, received: Received) -> Step:
    head, body = received.message.head, received.message.body
    if known.notice is None or body.exam_rec_id != known.exam_rec_id:
        return _early(known, received)
    if head.function_code == WITHDRAWN:
        known = without_arrival(known, body)
        return Step(event=f"arrival withdrawn, {standing(known)} in place", known=known)
    known = with_arrival(known, body, head)
    return Step(event=f"arrived, {standing(known)} in place", known=known)


def _early(known: Inspection, received: Received) -> Step:
    """Accepted, and held for the notice or for the number that customs has yet to bind."""
    assert received.hold is not None  # refused before (SW641)
    early = Early(
        message_id=received.id, sender=received.sender, head=received.message.head, arrival=received.message.body
    )
    until = received.at + received.hold
    provisional = known.notice is not None
    return Step(
        event="arrived before the number" if provisional else "arrived before the notice",
        known=replace(known, early=(*known.early, early), reporter=received.message.head.sender_id),
        confirmed=provisional,
        hold=True,
        timers=(Timer(name=_hold_timer(received.id), at=until),),
        warnings=(
            Fault(
                code="SW644" if provisional else "SW642",
                at="exam_rec_id",
                wanted=f"held until {until.isoformat(timespec='seconds')}",
            ),
        ),
    )


def _arrival_reply(known: Inspection, received: Received) -> Step:
    reply = received.message.body
    before = standing(known)
    known = with_reply(known, reply)
    confirmed = known.notice is not None
    if reply.exam_start_time is not None:
        return Step(event="inspection started", known=known, confirmed=confirmed)
    refused = standing(known) != before or reply.response_code == "03"
    event = f"arrival refused, {standing(known)} in place" if refused else "arrival accepted"
    if event.endswith("all in place"):
        event = "arrival accepted"
    return Step(event=event, known=known, confirmed=confirmed)


def _result(known: Inspection, received: Received) -> Step:
    head, body = received.message.head, received.message.body
    if head.function_code == WITHDRAWN:
        return Step(event="result withdrawn", known=without_result(known, body))
    known = with_result(known, body, received.at)
    return Step(event=f"result: {outcome(known)}", known=known, confirmed=known.notice is not None)


def _hold_timer(message_id: str) -> str:
    return f"hold {message_id}"


def _release(each: Early, remark: str | None) -> Release:
    return Release(
        message_id=each.message_id, message=Message(each.head, each.arrival), sender=each.sender, remark=remark
    )


def _let_go(known: Inspection) -> tuple[Early, ...]:
    return tuple(replace(each, held=False) for each in known.early)


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
    against=AGAINST,
    pardons=pardoned,
    fold=fold,
    expire=expire,
    aliases=aliases,
    parties=parties,
    view=view,
)
