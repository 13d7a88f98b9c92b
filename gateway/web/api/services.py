"""`/v1/services`: what one may come to the single window for (事项目录), by the families that this gateway carries.

Every page that shows a service asks here, or makes itself from the same tables; so all say the same.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Query, Request, Response

from gateway.journal.clock import Clock, to_datetime
from gateway.web.api.desk import At, Desk, GuardedRoute, Limit, json_answer, not_found, page_answer, tagged
from gateway.web.api.shapes import PRINTABLE, UNCHANGED, ServiceShape, ServicesShape, answers
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule
from messages.catalogue import Family
from messages.process import State
from messages.roles import Role
from messages.services import KINDS, Service, Text, in_force
from messages.times import beijing_date

router = APIRouter(route_class=GuardedRoute, tags=["catalogue"])

Language = Literal["zh", "en"]
On = Annotated[date | None, Query(description="该日（北京）有效的版本，默认今天 / in force that day, by default today")]
Of = Annotated[str | None, Query(max_length=64, pattern=PRINTABLE, description="报文族 / message family")]
In = Annotated[
    Language | None, Query(description="只要一种语言；默认两种并列 / one language alone; by default both, side by side")
]
After = Annotated[
    str | None, Query(max_length=16, pattern=r"^[A-Z]{3}-[0-9]{2}$", description="上一页给出的游标 / cursor")
]


@router.get("/v1/services", summary="事项目录 / What one may come for", responses=answers(ServicesShape, 400))
@rule(Rule.ANYONE)
async def services(
    request: Request,
    desk: At,
    family: Of = None,
    on: On = None,
    lang: In = None,
    cursor: After = None,
    limit: Limit = 50,
) -> Response:
    """各事项当日有效的版本，按代码排列。 Each in the version of that day, in the order of their codes."""
    families = desk.parts.catalogue.families
    if family is not None and family not in families:
        raise Problem("bad-request", None, {"errors": [{"where": "query.family", "wanted": " | ".join(families)}]})
    day = on or today(desk.clock)
    some = [families[family]] if family is not None else families.values()
    found = sorted(
        ((each, of) for of in some for each in in_force(of.services, day) if cursor is None or each.code > cursor),
        key=lambda pair: pair[0].code,
    )
    items = [told(desk, *each, lang=lang) for each in found[:limit]]
    following = found[limit - 1][0].code if len(found) > limit else None
    return tagged(request, page_answer(request, items, following, on=day.isoformat()))


@router.get("/v1/services/{code}", summary="一个事项 / One of them", responses=answers(ServiceShape, 404) | UNCHANGED)
@rule(Rule.ANYONE)
async def service(
    request: Request,
    code: Annotated[str, Path(max_length=16, description="事项代码 / code", examples=["SET-02"])],
    desk: At,
    on: On = None,
    lang: In = None,
) -> Response:
    """当日有效的版本，及其历次版本的起止日。 The version of that day, and from when until when each version holds."""
    day = on or today(desk.clock)
    for family in desk.parts.catalogue.families.values():
        versions = [each for each in family.services if each.code == code.upper()]
        for each in in_force(versions, day):
            periods = [_period(version) for version in versions]
            return tagged(request, json_answer(told(desk, each, family, lang=lang) | {"versions": periods}))
    raise not_found(f"service on {day}", code)


def today(clock: Clock) -> date:
    """The day of Beijing by the gateway's clock."""
    return beijing_date(to_datetime(clock()))


def told(desk: Desk, service: Service, family: Family, *, lang: Language | None = None) -> dict[str, Any]:
    """A service as anyone reads it; lang: texts in one language, None: in both."""

    def said(text: Text) -> Any:
        return {"zh": text.zh, "en": text.en} if lang is None else getattr(text, lang)

    types = [type_.code for type_ in desk.parts.catalogue if type_.service == service.code]
    return {
        "code": service.code,
        "family": family.name,
        **_period(service),
        "name": said(service.name),
        "kind": service.kind,
        "kind_name": said(KINDS[service.kind]),
        "function": service.function,
        "basis": [said(each) for each in service.basis],
        "applicants": _roles(service.applicants),
        "condition": said(service.condition),
        "materials": [{"name": said(each.name), "required": each.required} for each in service.materials],
        "nothing_to_bring": said(service.nothing_to_bring) if service.nothing_to_bring else None,
        "steps": [{"name": said(each.name), "by": _roles(each.by), "type": each.type} for each in service.steps],
        "limit": said(service.limit),
        "limits": [_limit(state, said) for state in _states(family, service)],
        "fee": said(service.fee),
        "types": types,
        "cases": family.path,
    }


def _period(service: Service) -> dict[str, Any]:
    until = service.until.isoformat() if service.until else None
    return {"version": service.version, "since": service.since.isoformat(), "until": until}


def _roles(roles: Iterable[Role]) -> list[str]:
    return [role.value for role in roles]


def _states(family: Family, service: Service) -> Iterator[State]:
    if family.process is not None:
        yield from (family.process.state(name) for name in service.limits)


def _limit(state: State, said: Any) -> Mapping[str, Any]:
    """How long the state may last: minutes, or working days until that hour of Beijing."""
    limit = state.limit
    return {
        "state": state.name,
        "name": said(Text(state.zh, state.en)),
        "minutes": int(limit.clock.total_seconds() // 60) if limit and limit.clock else None,
        "working_days": limit.working_days if limit else None,
        "at_hour": limit.at_hour if limit and limit.working_days else None,
        "source": limit.source if limit else None,
    }
