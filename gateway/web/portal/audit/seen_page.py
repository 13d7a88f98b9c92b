"""Who saw what: every read that is on the record, by what was read, by whom, and when."""

from functools import partial

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from gateway.journal.seen import WHAT, Page, Wanted, seen, subjects_of
from gateway.web.portal import html
from gateway.web.portal.audit import asking
from gateway.web.portal.audit.rows import AT
from gateway.web.portal.signing_in import read
from gateway.web.portal.visit import At, PortalRoute

PATH = f"{AT}/seen"

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(request: Request, visit: At) -> Response:
    """Newest first."""
    query = request.query_params
    said = {
        "number": asking.text(query, "number"),
        "by": asking.text(query, "by"),
        "partner": asking.text(query, "partner"),
        "what": asking.text(query, "what", of=tuple(WHAT)),
        "since": asking.day(query, "since"),
        "until": asking.day(query, "until"),
    }
    found = await read(visit, partial(_found, said=said, before=asking.number(query, "before")))
    names = {login: each.display for login, each in visit.desk.parts.register.directory.accounts.items()}
    items = [each | {"display": names.get(each["by"].rpartition("/")[2])} for each in found.items]
    return html.page(
        "audit/seen", visit, said=said, items=items, more=asking.following(PATH, said, before=found.cursor), whats=WHAT,
        partners=sorted(visit.desk.parts.register.directory.partners),
    )  # fmt: skip


def _found(connection: Connection, *, said: dict[str, str], before: int | None) -> Page:
    wanted = Wanted(
        subjects=subjects_of(connection, said["number"]) if said["number"] else None,
        by=said["by"],
        partner=said["partner"],
        what=said["what"],
        since=asking.begins(said["since"]),
        until=asking.ends(said["until"]),
    )
    return seen(connection, wanted, before=before)
