"""Reports by container number, scanned or pasted: first all notices that list each, then those that are chosen."""

import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from fastapi import APIRouter, Response

from gateway.journal.clock import to_datetime
from gateway.web.portal import html
from gateway.web.portal.forms.typed import record_of as record_typed
from gateway.web.portal.visit import At, PortalRoute, Visit
from gateway.web.portal.yard import reading, sending, usual
from gateway.web.portal.yard.alarms import alarms
from gateway.web.portal.yard.case import fields_of_arrival
from gateway.web.portal.yard.tasks import Line, Task, record_of
from messages.identifiers import BadIdentifier, compact, container
from messages.times import BEIJING

router = APIRouter(route_class=PortalRoute, include_in_schema=False)

MOST: Final = 100  # numbers at once
MOST_LONG: Final = 40
_APART: Final = re.compile(r"[\s,;，；、]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A number and the notices it may be reported under. wanted: what it should be, where it is no container's."""

    number: str
    offers: tuple[tuple[Task, Line], ...] = ()
    is_listed: bool = False
    wanted: str | None = None


@router.get("/portal/yard/scan")
async def page(visit: At) -> Response:
    """Nothing given yet."""
    return await _page(visit)


@router.post("/portal/yard/scan")
async def scan(visit: At) -> Response:
    """The numbers looked up; and once some are picked, reported."""
    numbers = numbers_in(visit.form.get("numbers", ""))
    found = [await _look_up(visit, number) for number in numbers]
    if "_send" not in visit.form:
        return await _page(visit, found=found, problem=None if found else "yard/none given")
    picked = [name.removeprefix("pick:") for name in visit.form if name.startswith("pick:")]
    where = usual.bounded(visit.form)
    reports = [each async for each in _picked(visit, picked, where)]
    if not reports:
        return await _page(visit, found=found, problem="yard/pick none")
    usual.keep(visit, where)
    sent = await sending.report_all(visit, reports)
    return html.page("yard/sent", visit, sent=sent, columns=None, may_send=sending.may_send(visit))


def numbers_in(text: str) -> list[str]:
    """Each once, in the order they came; so many at most."""
    words = (compact(word) for word in _APART.split(text) if word)
    return list(dict.fromkeys(word[:MOST_LONG] for word in words if word))[:MOST]


async def _look_up(visit: Visit, number: str) -> Found:
    tasks = await reading.by_number(visit, number)
    listed = [(task, line) for task in tasks if (line := task.line(number)) is not None]
    offers = tuple((task, line) for task, line in listed if task.is_open and line.is_wanted)
    return Found(number=number, offers=offers, is_listed=bool(listed), wanted=None if listed else _wanted(number))


def _wanted(number: str) -> str | None:
    try:
        container.check(number)
    except BadIdentifier as problem:
        return str(problem.wanted)
    return None


async def _picked(
    visit: Visit, picked: list[str], where: Mapping[str, str]
) -> AsyncIterator[tuple[int, str, dict[str, Any]]]:
    """Number, key and record of each; of what concerns him alone."""
    key, at = sending.key_in(visit), _at(visit)
    for number, name in enumerate(picked[: MOST * 4], 1):
        id_, _, key_of_line = name.partition(" ")
        task = await reading.task_of(visit, id_)
        if (line := task.line(key_of_line)) is not None:
            yield number, sending.key_for(key, id_, line.key), {**record_of(task, line, where, _now(visit)), **at}


def _at(visit: Visit) -> dict[str, Any]:
    """When it came to rest, as it was typed; what is no time is told by the checks."""
    fields = [each for each in fields_of_arrival(visit) if each.name == "in_place_time"]
    return record_typed(fields, [("/in_place_time", visit.form.get("in_place_time", ""))])


async def _page(visit: Visit, *, found: list[Found] | None = None, problem: str | None = None) -> Response:
    where = usual.bounded(visit.form) or usual.usual_of(visit)
    return html.page(
        "yard/scan",
        visit,
        200 if problem is None else 400,
        found=found or [],
        problem=problem,
        numbers=visit.form.get("numbers", ""),
        where=where,
        longest=usual.FIELDS,
        at=visit.form.get("in_place_time") or f"{_now(visit).astimezone(BEIJING):%Y-%m-%dT%H:%M:%S}",
        alarms=await alarms(visit),
        key=visit.form.get("key") or sending.new_key(),
        most=MOST,
        may_send=sending.may_send(visit),
        offers=sum(len(each.offers) for each in found or ()),
    )


def _now(visit: Visit) -> datetime:
    return to_datetime(visit.desk.clock())
