"""The audit log: who did what and who read what, newest first, by whom, of what, which act and when."""

from datetime import datetime, timedelta
from functools import partial
from urllib.parse import urlencode

from fastapi import APIRouter, Request, Response

from gateway.journal.auditing import Wanted, trail
from gateway.journal.clock import to_us
from gateway.web.portal.operation import showing
from gateway.web.portal.operation.daily import day_of
from gateway.web.portal.operation.names import ACTS
from gateway.web.portal.signing_in import read
from gateway.web.portal.visit import At, PortalRoute
from messages.times import BEIJING

PATH = "/portal/operation/trail"
READS = "read "  # every act of reading begins so
ASKED = ("by", "subject", "act", "since", "until")

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(request: Request, visit: At) -> Response:
    """One page of it."""
    said = {name: value for name in ASKED if (value := request.query_params.get(name, "").strip()[:100])}
    before = request.query_params.get("cursor", "")
    cursor = int(before) if before.isascii() and before.isdigit() and len(before) < 16 else None
    wanted = Wanted(
        by=said.get("by"),
        subject=said.get("subject"),
        act=said.get("act"),
        since=_midnight(said.get("since", "")),
        until=_midnight(said.get("until", ""), days=1),
    )
    found = await read(visit, partial(trail, wanted=wanted, cursor=cursor))
    more = f"{PATH}?{urlencode({**said, 'cursor': found.cursor})}" if found.cursor else None
    return showing.page("trail", visit, items=found.items, said=said, more=more, acts=list(ACTS), reads=READS)


def _midnight(text: str, *, days: int = 0) -> int | None:
    day = day_of(text)
    if day is None:
        return None
    return to_us(datetime.combine(day, datetime.min.time(), BEIJING) + timedelta(days=days))
