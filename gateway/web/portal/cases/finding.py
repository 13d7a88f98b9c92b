"""One box for any number: one hit leads there, several are listed, of none it is said what to try."""

import re
from typing import Any

from fastapi import APIRouter, Response

from gateway.journal.finding import cases_numbered, documents_named
from gateway.journal.reading import Reading
from gateway.web.api.messages import told_of
from gateway.web.api.shapes import OURS
from gateway.web.authentication import Caller
from gateway.web.portal import html
from gateway.web.portal.cases.reader import caller_of
from gateway.web.portal.cases.showing import facts_of, standing_of, type_name
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other
from gateway.web.problems import Problem
from messages.roles import Role

MOST_NUMBER = 70
_ID = re.compile(OURS)
_SPEAK_TO_ALL = frozenset(Role) - {Role.TRADER, Role.AGENT}  # whose messages come to many; there are few of them

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/find")
async def find(visit: At, number: str = "") -> Response:
    """Cases by any number of theirs; messages by the sender's number or ours."""
    number = number.strip()
    if len(number) > MOST_NUMBER or not number.isprintable():
        return html.page("cases/find", visit, 400, number="", cases=(), messages=(), asked=True)
    found, messages = await visit.desk.reads(_found, visit, number) if number else ([], [])
    if len(found) + len(messages) == 1:
        where = f"/portal/cases/{found[0]['id']}" if found else f"/portal/messages/{messages[0]['message']}"
        return see_other(visit, where)
    families = visit.desk.parts.catalogue.families
    shown = [
        (
            each,
            families[each["family"]],
            tuple(facts_of(visit, families[each["family"]], each)),
            standing_of(visit, each),
        )
        for each in found
    ]
    named = [(each, type_name(visit, each["message_type"])) for each in messages]
    return html.page("cases/find", visit, number=number, cases=shown, messages=named, asked=bool(number))


def _case(visit: Visit, case: dict[str, Any]) -> tuple[Any, ...]:
    family = visit.desk.parts.catalogue.families[case["family"]]
    return case, family, tuple(facts_of(visit, family, case)), standing_of(visit, case)


def _found(visit: Visit, number: str) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The cases and the messages that he may read."""
    caller, reading = caller_of(visit), visit.desk.parts.reading
    cases = cases_numbered(reading, number, caller.reader)
    ids: list[str] = []
    if _ID.fullmatch(number.lower()):
        own = reading.case(number.lower(), caller.reader)
        cases += [own] if own is not None else []
        ids.append(number.lower())
    names = {type_.name for type_ in reading.catalogue}
    ids += documents_named(reading, number, _senders(visit, caller), names)
    messages = [told for each in dict.fromkeys(ids) if (told := _told(reading, each, caller)) is not None]
    return cases, messages


def _told(reading: Reading, id_: str, caller: Caller) -> dict[str, Any] | None:
    try:
        return told_of(reading, id_, caller)
    except Problem:
        return None


def _senders(visit: Visit, caller: Caller) -> list[str]:
    """By whom a message may have been sent that he may read: his own numbers first."""
    known = visit.desk.parts.register.directory.partners.values()
    own = list(caller.partner.sender_ids) if caller.partner is not None else []
    others = [each for each in known if caller.partner is None or not _SPEAK_TO_ALL.isdisjoint(each.roles)]
    return [*own, *(sender for each in others for sender in each.sender_ids if sender not in own)]
