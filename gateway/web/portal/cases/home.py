"""Home: what waits for whoever signed in, soonest first, what is to be signed, and what is new."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Response

from gateway.journal.reading import Reading
from gateway.journal.todo import After, after_of, awaiting, news, place
from gateway.partners.rights import Action
from gateway.web.api.desk import not_found
from gateway.web.portal import html
from gateway.web.portal.cases import events
from gateway.web.portal.cases.counting import countdowns_of, quotas_of
from gateway.web.portal.cases.reader import caller_of
from gateway.web.portal.cases.showing import facts_of, party, said, standing_of, type_name
from gateway.web.portal.visit import At, PortalRoute, Visit

MOST = 20
OPEN = ("to-check", "to-sign")  # of what waits to be signed
SIGNING = "signing"

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal")
async def home(visit: At) -> Response:
    """Nothing is shown of cases to whom his role opens none."""
    caller, reading = caller_of(visit), visit.desk.parts.reading
    if not caller.rights.allow(Action.READ):
        return html.page("home", visit, waiting=(), following=None, signings=(), news=(), countdowns=(), quotas=())
    waiting, following = await _waiting(visit, None)
    signings = await visit.desk.reads(_to_sign, reading, visit) if caller.rights.allow(Action.SEND) else []
    newest = await visit.desk.reads(news, reading, caller.reader)
    return html.page(
        "home",
        visit,
        waiting=waiting,
        following=following,
        signings=[each | {"type": type_name(visit, each["message_type"])} for each in signings],
        countdowns=await visit.desk.reads(countdowns_of, visit),
        quotas=await visit.desk.reads(quotas_of, visit),
        news=[_news(visit, each) for each in newest],
    )


@router.get("/portal/waiting")
async def more(visit: At, cursor: str = "") -> Response:
    """What waits beyond what home shows."""
    after = after_of(cursor) if cursor else None
    if cursor and after is None:
        raise not_found("page", cursor[:64])
    waiting, following = await _waiting(visit, after)
    return html.page("cases/waiting", visit, waiting=waiting, following=following)


async def _waiting(visit: Visit, after: After | None) -> tuple[list[dict[str, Any]], str | None]:
    """So many of what waits, but what is to be signed, and the cursor of the next."""
    reader = caller_of(visit).reader
    of = visit.client.partner if visit.client is not None else None
    found = await visit.desk.reads(awaiting, visit.desk.parts.reading, reader, limit=MOST + 1, after=after, of=of)
    following = place(found[MOST - 1]) if len(found) > MOST else None
    return [_case(visit, each) for each in found[:MOST] if each["family"] != SIGNING], following


def _to_sign(reading: Reading, visit: Visit) -> list[dict[str, Any]]:
    """What waits for the people of his partner; nothing of the platform's."""
    caller = caller_of(visit)
    if caller.partner is None or not caller.reader.may_read(SIGNING) or SIGNING not in reading.catalogue.families:
        return []
    found = [each for state in OPEN for each in reading.cases(SIGNING, caller.reader, state=state, limit=MOST).items]
    return sorted(found, key=lambda each: str(each["due_at"]))


def _case(visit: Visit, case: Mapping[str, Any]) -> dict[str, Any]:
    family = visit.desk.parts.catalogue.families[case["family"]]
    facts = tuple(facts_of(visit, family, case))
    return {
        "id": case["id"],
        "family": said(visit, family.zh, family.en),
        "order_key": case["order_key"],
        "facts": facts[:2],
        "standing": standing_of(visit, case),
    }


def _news(visit: Visit, event: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **event,
        "told": events.told(event["event"], visit.language),
        "type": type_name(visit, event["message_type"]),
        "by": party(visit, event["by"]),
        "state": said(visit, event["state_zh"], event["state_en"]),
    }
