"""Accounts of what came in and went out, by partner and day; a partner's list held against them; a bank's books held.

Counts are of the journal as it stands now. A list is compared here and not kept: that it was, by whom and how it ended
is on the record.
"""

from datetime import date, timedelta
from functools import partial
from typing import Any

import msgspec
from fastapi import APIRouter, Request, Response

from gateway.journal.acts import Act, State
from gateway.journal.clock import to_datetime
from gateway.partners.reconciling import banks
from gateway.web import control_books
from gateway.web.api.desk import not_found
from gateway.web.portal.operation import showing
from gateway.web.portal.operation.bodies import body_of
from gateway.web.portal.operation.daily import (
    DAYS,
    MOST_IDS,
    WAYS,
    Compared,
    compare,
    day_of,
    ids_in,
    of_days,
    of_partners,
)
from gateway.web.portal.own import hold_fresh
from gateway.web.portal.signing_in import read
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, Visit
from gateway.web.problems import Problem
from gateway.web.writes import written

PATH = "/portal/operation/reconciliation"
A_PAGE = 50

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(request: Request, visit: At) -> Response:
    """A day of all partners, or the days of one."""
    asked = request.query_params
    return await _shown(visit, asked.get("partner", ""), _day(visit, asked.get("day", "")), asked.get("after", ""))


@router.post(f"{PATH}/compare")
async def held(visit: At) -> Response:
    """His list, pasted or as a file, held against ours."""
    form = visit.form
    partner, way = form.get("partner", ""), form.get("way", "")
    if partner not in visit.desk.parts.register.directory.partners:
        raise not_found("partner", partner[:100])
    first, last = day_of(form.get("since", "")), day_of(form.get("until", ""))
    if way not in WAYS or first is None or last is None or not 0 <= (last - first).days < DAYS:
        raise Problem("bad-request", f"请选择方向和不超过 {DAYS} 天的日期 / a direction, and {DAYS} days at most")
    file = visit.files.get("file", b"")
    text = form.get("list", "") + "\n" + _text(file)
    his = ids_in(text)
    if not his or len(his) > MOST_IDS:
        raise Problem("bad-request", f"清单须有 1 至 {MOST_IDS} 个编号 / a list of 1 to {MOST_IDS} ids")
    found = await read(visit, partial(compare, partner=partner, way=way, first=first, last=last, his=his))
    caller = caller_of(visit)
    said = f"{way} {first}..{last}: {found.both} both, {found.n_his} only his, {found.n_ours} only ours"
    act = Act(caller.who, caller.scope.value, "compare ids", partner, said)
    await written(visit.desk.parts.writer.write(State((act,))))
    return await _shown(visit, partner, last, "", found, way, first)


@router.post(f"{PATH}/books")
async def books(visit: At) -> Response:
    """A bank's day as its statements and ours have it; what is new goes to the bank."""
    hold_fresh(visit)
    form, by = visit.form, caller_of(visit).who
    said = {"by": by, "day": form.get("day") or None, "bank": form.get("bank") or None}
    answer = await control_books.hold(body_of(control_books.HoldBody, said), visit.desk)
    found = msgspec.json.decode(answer.body)
    return showing.page("books", visit, day=found["day"], items=found["items"])


@router.post(f"{PATH}/explain")
async def explain(visit: At) -> Response:
    """Why a difference is right as it stands; the bank is told."""
    hold_fresh(visit)
    said = {name: visit.form.get(name, "") for name in ("day", "bank", "currency", "item_id", "reason")}
    body = body_of(control_books.ExplainBody, {**said, "by": caller_of(visit).who})
    await control_books.explain(body, visit.desk)
    answer = await control_books.hold(
        control_books.HoldBody(by=body.by, day=body.day, bank=body.bank, currency=body.currency), visit.desk
    )
    return showing.page("books", visit, day=f"{body.day}", items=msgspec.json.decode(answer.body)["items"])


async def _shown(
    visit: Visit,
    partner: str,
    day: date,
    after: str,
    compared: Compared | None = None,
    way: str = "in",
    since: date | None = None,
) -> Response:
    directory = visit.desk.parts.register.directory
    if partner and partner not in directory.partners:
        raise not_found("partner", partner[:100])
    rows: list[tuple[str, Any]]
    if partner:
        days = await read(visit, partial(of_days, partner=partner, last=day))
        rows, whole, more = [(partner, each) for each in days], all(each.whole for each in days), None
    else:
        found, whole = await read(visit, partial(of_partners, day=day))
        names = sorted({*found, *directory.partners})
        left = [name for name in names if name > after or not (after or name)]  # what is unrouted comes first, as ""
        rows = [(name, found.get(name)) for name in left[:A_PAGE]]
        more = left[A_PAGE - 1] if len(left) > A_PAGE else None
    return showing.page(
        "reconciliation",
        visit,
        partner=partner,
        partners=sorted(directory.partners),
        banks=[each.name for each, _ in banks(directory)],
        day=day,
        before=day - timedelta(days=DAYS if partner else 1),
        rows=rows,
        whole=whole,
        more=more,
        compared=compared,
        way=way,
        since=since or day,
        most=MOST_IDS,
    )


def _day(visit: Visit, text: str) -> date:
    return day_of(text) or to_datetime(visit.desk.clock()).date()


def _text(file: bytes) -> str:
    try:
        return file.decode("utf-8-sig")
    except UnicodeDecodeError:
        return file.decode("gb18030", "replace")
