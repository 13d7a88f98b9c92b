"""One notice: its lines, and what is said of it: in place, not after all, acknowledged."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any

from fastapi import APIRouter, Request, Response
from markupsafe import Markup

from gateway.journal.clock import to_datetime
from gateway.web.portal import html
from gateway.web.portal.cases.showing import party
from gateway.web.portal.forms import page as forms
from gateway.web.portal.forms.fields import fields_of
from gateway.web.portal.forms.shown import shown, without
from gateway.web.portal.forms.typed import BadForm, typed_of
from gateway.web.portal.forms.typed import record_of as record_typed
from gateway.web.portal.saying import say
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other
from gateway.web.portal.words import WORDS, in_language
from gateway.web.portal.yard import reading, sending, usual
from gateway.web.portal.yard.sending import Sent
from gateway.web.portal.yard.tasks import PATHS, STATES, Task, record_of
from gateway.web.problems import Problem
from messages.catalogue import MessageType
from messages.identifiers import compact
from messages.inspection.moves import ACKNOWLEDGE, ARRIVE
from messages.times import BEIJING

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/yard/cases/{id}")
async def case(request: Request, id: str, visit: At) -> Response:
    """What customs wants, line by line."""
    task = await reading.task_of(visit, id)
    taken = request.query_params.get("taken", "")
    return await _page(visit, task, taken=taken if taken.isascii() and taken.isdigit() else "")


@router.get("/portal/yard/cases/{id}/report")
async def form(request: Request, id: str, visit: At) -> Response:
    """The report of one line, filled in as far as the notice and he himself have said."""
    task = await reading.task_of(visit, id)
    line = task.line(request.query_params.get("line", ""))
    record = record_of(task, line, usual.usual_of(visit), _now(visit))
    return _form(visit, task, record, key=sending.new_key())


@router.post("/portal/yard/cases/{id}/report")
async def report(id: str, visit: At) -> Response:
    """It is said; or shown as curl would say it."""
    task, key = await reading.task_of(visit, id), sending.key_in(visit)
    try:
        record = record_typed(fields_of_arrival(visit), visit.form.items())
    except BadForm as problem:
        raise Problem("bad-request", str(problem)) from None
    if (grow := visit.form.get("_more")) is not None or "_less" in visit.form:
        return _form(visit, task, without(record, visit.form.get("_less", "")), key=key, grow=grow)
    if "_curl" in visit.form:
        return _form(visit, task, record, key=key, curl=sending.as_curl(visit, record, key))
    sent = await sending.report(visit, record, key=key)
    if sent.is_taken:
        usual.keep(visit, record)
        return see_other(visit, f"/portal/yard/cases/{task.id}?taken={sent.receipt}")
    return _form(visit, task, record, key=key, sent=sent)


@router.post("/portal/yard/cases/{id}/undo")
async def undo(id: str, visit: At) -> Response:
    """What his own side has reported of a line is taken back, word for word."""
    task = await reading.task_of(visit, id)
    own = await reading.own_reports(visit, await reading.timeline(visit, task))
    said = own.get(compact(visit.form.get("line", ""))) or own.get(visit.form.get("line", ""))
    if said is None:
        raise Problem("conflict", "该箱（货）没有贵方可撤销的到位 / there is no report of yours to take back")
    sent = await sending.report(visit, said["record"], key=f"undo-{said['document']}", function="withdrawn")
    if sent.is_taken:
        return see_other(visit, f"/portal/yard/cases/{task.id}?taken={sent.receipt}")
    return await _page(visit, task, sent=sent)


@router.post("/portal/yard/cases/{id}/acknowledge")
async def acknowledge(id: str, visit: At) -> Response:
    """The notice, or its withdrawal, is in hand (签收)."""
    task = await reading.task_of(visit, id)
    notice = reading.newest_notice(await reading.timeline(visit, task))
    record: dict[str, Any] = {
        "entry_id": task.case["entry_id"],
        "exam_rec_id": task.case["exam_rec_id"],
        "ref_message_id": notice,
        "acknowledged_time": _now(visit).astimezone(BEIJING).isoformat(timespec="seconds"),
    }
    record = {name: value for name, value in record.items() if value is not None}
    said = await say(visit, PATHS[ACKNOWLEDGE.type], record, key=sending.key_in(visit))
    sent = Sent(record=record, wrong=said.wrong, said=said)
    is_said = [each.code for each in said.wrong if each.severity == "error"] == ["SW301"]  # the second of two clicks
    if sent.is_taken or is_said:
        return see_other(visit, f"/portal/yard/cases/{task.id}?taken={sent.receipt}")
    return await _page(visit, task, sent=sent)


def fields_of_arrival(visit: Visit) -> Any:
    """The inputs of a report, in the version that may be sent now."""
    return fields_of(arrival_of(visit), visit.desk.parts.schemas[arrival_of(visit).code].files)


def arrival_of(visit: Visit) -> MessageType:
    """The newest version of a report."""
    return [each for each in visit.desk.parts.catalogue if each.name == ARRIVE.type][-1]


def spoken(visit: Visit) -> Any:
    """What says the words of a form of ours."""
    say_ = in_language(visit.language)
    return lambda name, *given: say_(name if name in WORDS else f"yard/{name}", *given)


def _form(
    visit: Visit,
    task: Task,
    record: dict[str, Any],
    *,
    key: str,
    sent: Sent | None = None,
    curl: str | None = None,
    grow: str | None = None,
) -> Response:
    fields, wrong = fields_of_arrival(visit), sent.wrong if sent else ()
    form = shown(fields, typed_of(fields, record), wrong, day=_now(visit).astimezone(BEIJING).date(), grow=grow)
    return html.page(
        "yard/report",
        visit,
        _status(sent),
        task=task,
        form=Markup(forms.html_of(html.environment(), form, visit.language, t=spoken(visit))),  # noqa: S704
        key=key,
        curl=curl,
        may_send=sending.may_send(visit),
    )


async def _page(visit: Visit, task: Task, *, taken: str = "", sent: Sent | None = None) -> Response:
    events = await reading.timeline(visit, task)
    return html.page(
        "yard/case",
        visit,
        _status(sent),
        task=task,
        events=events,
        happened=partial(happened, visit),
        party=partial(party, visit),
        reported=await reading.own_reports(visit, events),
        acknowledged=_acknowledged(events, visit.himself.partner),
        taken=taken,
        wrong=sent.wrong if sent is not None else (),
        key=sending.new_key(),
        may_send=sending.may_send(visit),
        curl=sent.curl if sent else None,
    )


def happened(visit: Visit, event: Mapping[str, Any]) -> str:
    """An event in his language: what was said, and where the case stands then."""
    what = str(event["event"]).partition(",")[0]
    said = in_language(visit.language)(name) if (name := f"yard/event.{what}") in WORDS else what
    state = STATES.get(event["to"])
    stands = (state.zh if visit.language == "zh" else state.en) if state is not None else event["to"]
    return f"{said} · {stands}"


def _acknowledged(events: list[dict[str, Any]], partner: str) -> bool:
    """Whether he has taken in hand what customs has said last: the notice, or that it is withdrawn."""
    his = False
    for each in events:
        if each["event"] == "notice withdrawn":
            his = False
        elif each["by"] == partner and each["event"].startswith("acknowledge"):
            his = each["event"] == "acknowledged"
    return his


def _status(sent: Sent | None) -> int:
    return 200 if sent is None or sent.said is None else sent.said.status


def _now(visit: Visit) -> datetime:
    return to_datetime(visit.desk.clock())
