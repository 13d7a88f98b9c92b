"""The calendar of what is due: its page, where the secret address is made and ended; and the feed that programs read.

Whoever has the address reads, of what waits for that person's organisation, the kind, the number, the step and when it
is due; nothing else. The secret stands in the query, which no log of ours has.
"""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Any

from fastapi import APIRouter, Request, Response

from gateway.journal.reading import Reader, Reading
from gateway.journal.todo import awaiting
from gateway.partners.rights import Action
from gateway.people import feeds, sessions
from gateway.people.feeds import DropFeed, MakeFeed
from gateway.web.api.desk import tagged
from gateway.web.authentication import Caller, Doorkeeper
from gateway.web.portal import html
from gateway.web.portal.calendar.text import Event, calendar
from gateway.web.portal.signing_in import read
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other
from gateway.web.problems import Problem
from gateway.web.rules import Rule
from gateway.web.writes import written
from messages.catalogue import Catalogue

MOST = 300  # events, soonest due first
MOST_KEY = 64

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/calendar")
async def page(visit: At) -> Response:
    """Whether he has an address, and since when."""
    return await _page(visit)


@router.post("/portal/calendar/make")
async def make(visit: At) -> Response:
    """A new address, shown once; the one before is none any more."""
    token = sessions.new_token()
    await written(visit.desk.parts.writer.write(MakeFeed(visit.himself, sessions.digest(token))))
    return await _page(visit, address=f"{visit.site.rstrip('/')}/portal/calendar/feed?key={token}")


@router.post("/portal/calendar/end")
async def end(visit: At) -> Response:
    """He has none."""
    await written(visit.desk.parts.writer.write(DropFeed(visit.himself)))
    return see_other(visit, "/portal/calendar")


@router.get("/portal/calendar/feed")
async def feed(visit: At, request: Request, key: str = "") -> Response:
    """What is due, as iCalendar; 404 for an address that is none."""
    caller = await _owner(visit, key)
    catalogue = visit.desk.parts.catalogue
    events = await visit.desk.reads(_due, visit.desk.parts.reading, caller.reader, catalogue, visit.site)
    said = calendar("单一窗口 待办 / Single window, due", events)
    own = {"Cache-Control": "private, no-cache", "Content-Disposition": 'inline; filename="due.ics"'}
    headers = {**html.headers_of(visit), **own}
    return tagged(request, Response(said, headers=headers, media_type="text/calendar; charset=utf-8"))


async def _page(visit: Visit, address: str | None = None) -> Response:
    made = await read(visit, partial(feeds.made_at, login=visit.himself.login))
    return html.page("calendar/calendar", visit, made=html.moment(made), address=address)


async def _owner(visit: Visit, key: str) -> Caller:
    """Whose address it is, held to all that he is held to when he signs in; Problem."""
    keeper = visit.desk.admit
    assert isinstance(keeper, Doorkeeper)  # noqa: S101
    keeper.hold_pace(visit.scope, "feed")
    login = None
    if 0 < len(key) <= MOST_KEY:
        login = await read(visit, partial(feeds.owner, digest=sessions.digest(key)))
    account = visit.desk.parts.register.directory.accounts.get(login or "")
    if account is None or account.disabled:
        problem = keeper.refuse(visit.scope, "feed", "unknown", "nobody has this address")
        raise problem if problem.status == 429 else Problem("not-found", problem.detail)
    caller = keeper.by_account(visit.scope, account, "feed")
    if caller.partner is not None and caller.partner.disabled:
        raise Problem("disabled", f"{caller.partner.name} may neither send nor read")
    if not caller.rights.allow(Action.READ):
        raise Problem("not-allowed", "his role reads no cases")
    visit.desk.notices.hold(Rule.PORTAL, caller)
    if caller.partner is not None:
        visit.desk.crowd.enter(visit.scope, caller.partner)
    visit.scope["swg.caller"] = caller.logged
    return caller


def _due(reading: Reading, reader: Reader, catalogue: Catalogue, site: str) -> list[Event]:
    waiting = [each for each in awaiting(reading, reader, limit=MOST) if each["due_at"] is not None]
    return list(_events(waiting, catalogue, site))


def _events(waiting: list[dict[str, Any]], catalogue: Catalogue, site: str) -> Iterator[Event]:
    for case in waiting:
        family = catalogue.families[case["family"]]
        number = case["order_key"].rpartition(":")[2] or case["order_key"]
        steps = [(each["zh"], each["en"]) for each in case["expected"]]
        zh, en = "、".join(each for each, _ in steps), "; ".join(each for _, each in steps)
        yield Event(
            uid=f"{case['id']}.{case['state']}@{site.partition('//')[2].partition(':')[0]}",
            due=datetime.fromisoformat(case["due_at"]),
            changed=datetime.fromisoformat(case["moved_at"]),
            summary=f"{family.zh} {number}：{zh}",
            description=f"{family.en} {number}: {en}",
            link=f"{site.rstrip('/')}/portal/cases/{case['id']}",
            sure=not case.get("due_provisional"),
        )
