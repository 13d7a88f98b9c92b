"""The work list, and the same on paper by stack."""

from collections import defaultdict
from typing import Final
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response

from gateway.journal.clock import to_datetime
from gateway.web.portal import html
from gateway.web.portal.visit import At, PortalRoute
from gateway.web.portal.yard import reading, usual
from gateway.web.portal.yard.alarms import alarms
from gateway.web.portal.yard.tasks import OVER, Line, Task

router = APIRouter(route_class=PortalRoute, include_in_schema=False)

ASKED: Final = ("show", "ship", "container", "bay", "due")
MOST_WORD: Final = 70


@router.get("/portal/yard")
async def work(request: Request, visit: At) -> Response:
    """What is to be done, the soonest deadline first."""
    asked = _asked(request)
    tasks, following = await reading.work(visit, {**asked, "cursor": request.query_params.get("cursor", "")})
    return html.page(
        "yard/work",
        visit,
        tasks=tasks,
        asked=asked,
        next=urlencode({**asked, "cursor": following}) if following else None,
        is_first="cursor" not in request.query_params,
        alarms=await alarms(visit),
        usual=usual.usual_of(visit),
        shows=reading.SHOWS,
        days=reading.DAYS,
        now=to_datetime(visit.desk.clock()).isoformat(),
        query=urlencode(asked),
    )


@router.get("/portal/yard/print")
async def by_stack(request: Request, visit: At) -> Response:
    """What stands in each bay and what is to be brought from each ship, to be ticked off by hand."""
    asked = _asked(request)
    tasks, following = await reading.work(visit, {"show": "all", **asked}, limit=reading.MOST_PRINTED)
    stacks: dict[str, list[tuple[Task, Line]]] = defaultdict(list)
    for task in tasks:
        for line in task.lines if task.case["state"] not in OVER else ():
            stacks[line.bay_code or ""].append((task, line))
    return html.page(
        "yard/print",
        visit,
        stacks=sorted(stacks.items(), key=lambda each: (each[0] == "", each[0])),
        is_all=following is None,
        most=reading.MOST_PRINTED,
        now=to_datetime(visit.desk.clock()),
    )


def _asked(request: Request) -> dict[str, str]:
    given = {name: request.query_params.get(name, "").strip()[:MOST_WORD] for name in ASKED}
    return {name: value for name, value in given.items() if value}
