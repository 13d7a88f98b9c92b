"""A case from beginning to end: where it stands, what is next, by whom, until when; how it came there; who got what."""

from collections.abc import Iterator, Mapping
from typing import Any

from fastapi import APIRouter, Response

from gateway.web.api.cases import case_of
from gateway.web.api.services import today
from gateway.web.portal import html
from gateway.web.portal.cases import events
from gateway.web.portal.cases.reader import caller_of, hold_id
from gateway.web.portal.cases.showing import by, facts_of, party, said, standing_of, type_name
from gateway.web.portal.visit import At, PortalRoute, Visit
from messages.catalogue import Family
from messages.services import Service, in_force

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/cases/{id}")
async def case(id: str, visit: At) -> Response:
    """Of any family, as far as it concerns him."""
    reader = caller_of(visit).reader
    found = await visit.desk.reads(case_of, visit.desk.parts.reading, hold_id("case", id), reader)
    family = visit.desk.parts.catalogue.families[found["family"]]
    return html.page(
        "cases/case",
        visit,
        case=found,
        family=family,
        facts=tuple(facts_of(visit, family, found)),
        standing=standing_of(visit, found),
        timeline=[_event(visit, family, each) for each in found["timeline"]],
        expected=[_step(visit, each) for each in found["expected"]],
        deliveries=[_delivery(visit, each) for each in found["deliveries"]],
        documents=[each | {"name": type_name(visit, each["message_type"])} for each in found["documents"]],
        services=list(_services(visit, family, found)),
        parts=list(_parts(visit, found)),
    )


def _event(visit: Visit, family: Family, event: Mapping[str, Any]) -> dict[str, Any]:
    """What happened: by whom, with which message, and to where that moved the case."""
    states = {each.name: each for each in family.process.states} if family.process else {}
    to = states.get(event["to"])
    return {
        "at": event["at"],
        "by": party(visit, event["by"]),
        "told": events.told(event["event"], visit.language),
        "type": type_name(visit, event["message_type"]),
        "message": event["message"],
        "to": said(visit, to.zh, to.en) if to is not None and event["to"] != event["from"] else "",
    }


def _step(visit: Visit, step: Mapping[str, Any]) -> dict[str, Any]:
    return {"zh": said(visit, step["zh"], step["en"]), "by": by(visit, step["by"]), "until": step["until"]}


def _delivery(visit: Visit, delivery: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **delivery,
        "name": type_name(visit, delivery["message_type"]),
        "to": party(visit, delivery["receiver"]),
        "as": by(visit, [delivery["role"]]),
        "reason": delivery.get("reason"),
    }


def _services(visit: Visit, family: Family, case: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The services (事项) that its next steps belong to, with every step: which is done, which is next."""
    wanted = {each["service"] for each in case["expected"]}
    heard = {(each["message_type"] or "").rpartition(".")[0] for each in case["timeline"]}
    following = {each["type"] for each in case["expected"]}
    for service in in_force(family.services, today(visit.desk.clock)):
        if service.code in wanted:
            yield _service(visit, service, heard, following)


def _service(visit: Visit, service: Service, heard: set[str], following: set[str]) -> dict[str, Any]:
    return {
        "code": service.code,
        "name": said(visit, *service.name),
        "limit": said(visit, *service.limit),
        "steps": [
            {
                "name": said(visit, *each.name),
                "by": by(visit, [role.value for role in each.by]),
                "mark": "next" if each.type in following else "done" if each.type in heard else "open",
            }
            for each in service.steps
        ],
    }


def _parts(visit: Visit, case: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Of a case that is made of others: each part, how far it is, and its steps."""

    def pick(row: Mapping[str, Any], name: str) -> str:
        return said(visit, row.get(f"{name}_zh") or "", row.get(f"{name}_en") or "")

    for part in case.get("parts") or ():
        if isinstance(part, Mapping) and "part_zh" in part:
            steps = [
                {
                    "name": pick(each, "step"),
                    "standing": pick(each, "standing"),
                    "mark": each["standing"],
                    "number": each["number"],
                    "by": by(visit, [each["of"]]),
                    "until": each["until"],
                    "wanted": [said(visit, one["zh"], one["en"]) for one in each["wanted"]],
                }
                for each in part["steps"]
            ]
            yield {
                "name": pick(part, "part"),
                "standing": pick(part, "standing"),
                "mark": part["standing"],
                "then": pick(part, "then"),
                "steps": steps,
            }
