"""The operators' routes about maintenance: say it, end it."""

from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, Response
from pydantic import AwareDatetime, Field

from gateway.journal import maintenance
from gateway.journal.acts import Act, State
from gateway.journal.clock import to_datetime
from gateway.journal.maintenance import Notice
from gateway.partners.partner import Scope
from gateway.web.api.desk import At, Desk, GuardedRoute, json_answer
from gateway.web.api.shapes import PRINTABLE
from gateway.web.operating import Said, refused, told
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule

router = APIRouter(route_class=GuardedRoute)

Sentence = Annotated[str, Field(min_length=1, max_length=300, pattern=PRINTABLE)]


class OnBody(Said):
    """Take nothing over from then, until it is ended. begins: None: at once. until: what clients are told."""

    begins: AwareDatetime | None = None
    until: AwareDatetime
    zh: Sentence
    en: Sentence
    reads_too: bool = False


@router.post("/maintenance/on")
@rule(Rule.PLATFORM)
async def on(body: OnBody, desk: At) -> Response:
    """It is on record, and in force here at once; said before, it is said anew."""
    now = to_datetime(desk.parts.maintenance.clock())
    begins = (body.begins or now).replace(microsecond=0)
    notice = Notice(
        begins=begins, until=_later(body.until, than=max(begins, now)), zh=body.zh, en=body.en, reads_too=body.reads_too
    )
    return await _said(desk, maintenance.on(body.by, Scope.OPERATOR.value, notice))


@router.post("/maintenance/off")
@rule(Rule.PLATFORM)
async def off(body: Said, desk: At) -> Response:
    """Everything is taken again."""
    await desk.reads(desk.parts.maintenance.refresh)
    if desk.parts.maintenance.notice is None:
        raise Problem("conflict", "没有维护公告 / no maintenance was announced")
    return await _said(desk, maintenance.off(body.by, Scope.OPERATOR.value))


async def _said(desk: Desk, act: Act) -> Response:
    await told(desk.parts.writer.write(State((act,))))
    await desk.reads(desk.parts.maintenance.refresh)
    found: list[Any] = desk.notices.all()
    return json_answer({"items": found})


def _later(until: datetime, *, than: datetime) -> datetime:
    if until <= than:
        raise refused(("结束时间须晚于现在和开始时间 / later than now, and than it begins",), "body.until")
    return until
