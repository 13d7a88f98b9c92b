"""What somebody has begun to write: listed, taken up again, thrown away; and saved by the page as he types."""

from functools import partial

from fastapi import APIRouter, Request, Response

from gateway.journal.clock import to_datetime
from gateway.people import drafts
from gateway.people.drafts import SavedElsewhere
from gateway.web.portal import html
from gateway.web.portal.cases.reader import hold_id
from gateway.web.portal.cases.showing import type_name
from gateway.web.portal.signing_in import read
from gateway.web.portal.trader import keeping
from gateway.web.portal.trader.applying import form_of, written_in
from gateway.web.portal.visit import At, PortalRoute, see_other
from gateway.web.problems import Problem

A_PAGE = 30

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/drafts")
async def list_page(visit: At, request: Request) -> Response:
    """His own, the one begun last first."""
    after = request.query_params.get("cursor")
    own = visit.himself
    asked = partial(
        drafts.of_login,
        login=own.login,
        partner=own.partner,
        after=hold_id("page", after) if after else None,
        limit=A_PAGE + 1,
    )
    found = await read(visit, asked)
    rows = [(each, type_name(visit, each.type)) for each in found[:A_PAGE]]
    following = found[A_PAGE - 1].id if len(found) > A_PAGE else None
    days = visit.desk.parts.settings.draft_days
    return html.page("trader/drafts", visit, rows=rows, following=following, days=days)


@router.get("/portal/drafts/{id}")
async def resume(id: str, visit: At) -> Response:
    """The form, filled in as he left it."""
    draft, _ = await keeping.open_(visit, id)
    return see_other(visit, f"/portal/apply/{draft.type}?draft={draft.id}")


@router.post("/portal/drafts/save/{code}")
async def save(code: str, visit: At) -> Response:
    """As he types, by the page's script. 409 where it was changed elsewhere meanwhile: nothing is written over."""
    form, seen = form_of(visit, code), keeping.shown_in(visit.form)
    try:
        kept = await keeping.save(visit, seen, form.type_.code, written_in(visit, form))
    except SavedElsewhere as problem:
        raise Problem("conflict", str(problem)) from None
    at = html.moment(to_datetime(kept.saved_at or 0))
    said = {"draft": kept.id, "version": kept.version, "saved": at}
    return html.as_json(visit, said)


@router.post("/portal/drafts/{id}/end")
async def end(id: str, visit: At) -> Response:
    """It is thrown away."""
    draft, _ = await keeping.open_(visit, id)
    await keeping.end(visit, keeping.Kept(id=draft.id, version=draft.version), draft.type)
    return see_other(visit, "/portal/drafts")
