"""What ends when: certificates of partners, of authorities and our own, and revocation lists; a month as a grid of its
days, and all of it as a list by month.
"""

from calendar import Calendar
from collections.abc import Mapping
from datetime import date
from typing import Any

from fastapi import APIRouter, Request, Response

from gateway.journal.clock import to_datetime
from gateway.partners.endings import Ending, endings
from gateway.partners.partner import RegisteredCertificate
from gateway.trust.expiry import Stage
from gateway.web.portal.operation import showing
from gateway.web.portal.visit import At, PortalRoute, Visit
from messages.times import BEIJING

PATH = "/portal/operation/certificates"
A_PAGE = 50

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(request: Request, visit: At) -> Response:
    """month: "2026-11"; that of now where none is said. after: the list goes on behind this one."""
    now = to_datetime(visit.desk.clock())
    month = _month(request.query_params.get("month", "")) or date(now.year, now.month, 1)
    after = request.query_params.get("after", "")
    every = sorted(_endings(visit), key=_key)
    by_day: dict[date, list[dict[str, Any]]] = {}
    for each in every:
        by_day.setdefault(each["end"].astimezone(BEIJING).date(), []).append(each)
    left = [each for each in every if _key(each) > after]
    return showing.page(
        "certificates",
        visit,
        month=month,
        today=now.date(),
        earlier=_other(month, -1),
        later=_other(month, 1),
        weeks=Calendar(firstweekday=0).monthdatescalendar(month.year, month.month),
        by_day=by_day,
        rows=left[:A_PAGE],
        more=_key(left[A_PAGE - 1]) if len(left) > A_PAGE else None,
    )


def _endings(visit: Visit) -> list[dict[str, Any]]:
    """Of several certificates of one holder each, unless it is revoked; the others as they are told anywhere."""
    parts = visit.desk.parts
    now = to_datetime(visit.desk.clock())
    others = [_row(each, now) for each in endings(parts.register.directory, parts.key) if each.kind != "partner"]
    partners = [
        _row(Ending("partner", partner.name, to_datetime(each.not_after)), now, each)
        for partner in parts.register.directory.partners.values()
        for each in partner.certificates
    ]
    return others + partners


def _row(ending: Ending, now: Any, certificate: RegisteredCertificate | None = None) -> dict[str, Any]:
    near = ending.stage(now)
    revoked = certificate is not None and certificate.revoked_at is not None
    word = "over" if near is Stage.OVER or revoked else "soon" if near <= Stage.MONTH else "far"
    return {
        "kind": ending.kind,
        "holder": ending.holder,
        "end": ending.end,
        "days": ending.days_left(now),
        "is": word,
        "revoked": revoked,
        "digest": certificate.digest if certificate is not None else "",
        "authority": (certificate.authority if certificate is not None else None) or "",
    }


def _key(row: Mapping[str, Any]) -> str:
    """Its place in the list: what ends first, first."""
    return f"{row['end'].astimezone(BEIJING):%Y%m%d%H%M%S}|{row['kind']}|{row['holder']}|{row['digest']}"


def _month(text: str) -> date | None:
    try:
        found = date.fromisoformat(f"{text}-01")
    except ValueError:
        return None
    return found if 2000 <= found.year <= 2199 else None


def _other(month: date, by: int) -> date:
    number = month.year * 12 + month.month - 1 + by
    return date(number // 12, number % 12 + 1, 1)
