"""What an application or a case still needs (补正材料清单), as a page and on paper: what was found wrong with what was
handed in, the step that is next with what to bring for it, and what the parts of a case of parts still want.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from fastapi import APIRouter, Response

from gateway.journal.clock import to_datetime
from gateway.web.api.cases import case_of
from gateway.web.api.messages import told_of
from gateway.web.api.services import today
from gateway.web.portal import html
from gateway.web.portal.cases.reader import caller_of, hold_id
from gateway.web.portal.cases.showing import ROLES
from gateway.web.portal.sheets.lines import Line, Part
from gateway.web.portal.sheets.pdf import Sheet, pdf
from gateway.web.portal.status.page import link_of
from gateway.web.portal.visit import At, PortalRoute, Visit
from gateway.web.problems import Problem
from messages.catalogue import Family
from messages.roles import Role
from messages.services import in_force
from messages.xml.described import Words

MOST_DOCUMENTS = 30  # of a case, the newest of his, whose findings are told

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One thing that is still wanted. code, where, until: "" where there is none. how: what to do about it."""

    zh: str
    en: str
    code: str = ""
    where: str = ""
    how_zh: str = ""
    how_en: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """What is wanted for one reason."""

    zh: str
    en: str
    wanted: tuple[Wanted, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Missing:
    """All of it. of: what it is about, zh and en. number: by which that is known. back, link: where that is shown."""

    zh: str
    en: str
    number: str
    back: str
    link: str
    groups: tuple[Group, ...]


@router.get("/portal/messages/{id}/missing")
async def of_message(id: str, visit: At) -> Response:
    """Of an application that was sent back, or taken with remarks."""
    return html.page("cases/missing", visit, missing=await _of_message(visit, id))


@router.get("/portal/messages/{id}/missing.pdf")
async def of_message_printed(id: str, visit: At) -> Response:
    """The same on paper."""
    return await _printed(visit, await _of_message(visit, id))


@router.get("/portal/cases/{id}/missing")
async def of_case(id: str, visit: At) -> Response:
    """Of a case, as it stands."""
    return html.page("cases/missing", visit, missing=await _of_case(visit, id))


@router.get("/portal/cases/{id}/missing.pdf")
async def of_case_printed(id: str, visit: At) -> Response:
    """The same on paper."""
    return await _printed(visit, await _of_case(visit, id))


async def _of_message(visit: Visit, id: str) -> Missing:
    caller, desk = caller_of(visit), visit.desk
    told = await desk.reads(told_of, desk.parts.reading, hold_id("message", id), caller)
    if caller.partner is None:  # findings quote the document
        await desk.trail.read(caller, "findings", told["message"])
    type_ = desk.parts.catalogue.types.get(told["message_type"] or "")
    found = tuple(_found(told.get("findings") or ()))
    groups = [Group(zh="需要改正", en="To be mended", wanted=found)]
    if type_ is not None:
        family = desk.parts.catalogue.families[type_.family]
        groups += _materials(visit, family, {type_.service} if type_.service else set())
    return Missing(
        zh=type_.zh if type_ is not None else told["message_type"] or "报文",
        en=type_.en if type_ is not None else told["message_type"] or "message",
        number=told["message_id"] or told["message"],
        back=f"/portal/messages/{id}",
        link=link_of(visit, told["message"], None),
        groups=tuple(each for each in groups if each.wanted),
    )


async def _of_case(visit: Visit, id: str) -> Missing:
    caller, desk = caller_of(visit), visit.desk
    case = await desk.reads(case_of, desk.parts.reading, hold_id("case", id), caller.reader)
    family = desk.parts.catalogue.families[case["family"]]
    his = [each for each in case["expected"] if _is_his(visit, each["by"])]
    others = [each for each in case["expected"] if each not in his]
    heard = await desk.reads(partial(_remarks, visit, case))
    groups = [
        Group(zh="下一步由您办理", en="Next, by you", wanted=tuple(map(_step, his))),
        *_materials(visit, family, {each["service"] for each in his if each["service"]}),
        *_parts(case),
        Group(zh="已报送内容的提示", en="Remarks on what was handed in", wanted=tuple(heard)),
        Group(zh="等待他方", en="Waiting for others", wanted=tuple(map(_step, others))),
    ]
    return Missing(
        zh=family.zh,
        en=family.en,
        number=case["order_key"].rpartition(":")[2] or case["order_key"],
        back=f"/portal/cases/{id}",
        link=link_of(visit, id, case),
        groups=tuple(each for each in groups if each.wanted),
    )


def _is_his(visit: Visit, by: Iterable[str]) -> bool:
    partner = caller_of(visit).partner
    return partner is not None and any(Role(each) in partner.roles for each in by)


def _step(step: Mapping[str, Any]) -> Wanted:
    zh, en = ("、".join(ROLES[Role(each)][at] for each in step["by"]) for at in (0, 1))
    return Wanted(zh=step["zh"], en=step["en"], how_zh=zh, how_en=en, until=html.moment(step["until"]))


def _materials(visit: Visit, family: Family, codes: set[str]) -> Iterator[Group]:
    """What to bring, by the service, in the version of today."""
    for service in in_force(family.services, today(visit.desk.clock)):
        if service.code in codes:
            wanted = tuple(
                Wanted(
                    zh=each.name.zh,
                    en=each.name.en,
                    code=service.code,
                    how_zh="必交" if each.required else "适用时提交",
                    how_en="always" if each.required else "where it applies",
                )
                for each in service.materials
            )
            yield Group(zh=f"所需材料：{service.name.zh}", en=f"What to bring: {service.name.en}", wanted=wanted)


def _parts(case: Mapping[str, Any]) -> Iterator[Group]:
    """What the steps of a case of parts still want."""
    for part in case.get("parts") or ():
        if isinstance(part, Mapping) and "part_zh" in part:
            wanted = tuple(
                Wanted(
                    zh=one["zh"],
                    en=one["en"],
                    how_zh=step.get("step_zh") or "",
                    how_en=step.get("step_en") or "",
                    until=html.moment(step["until"]),
                )
                for step in part["steps"]
                for one in step["wanted"]
            )
            yield Group(zh=part["part_zh"] or "", en=part["part_en"] or "", wanted=wanted)


def _remarks(visit: Visit, case: Mapping[str, Any]) -> list[Wanted]:
    """What was found in his own documents of the case."""
    caller = caller_of(visit)
    found: list[Wanted] = []
    own = [each["message"] for each in case["documents"] if each["receipt"] is not None]
    for id in own[-MOST_DOCUMENTS:] if caller.partner is not None else ():
        try:
            told = told_of(visit.desk.parts.reading, id, caller)
        except Problem:
            continue
        found += _found(told.get("findings") or ())
    return found


def _found(findings: Iterable[Mapping[str, Any]]) -> Iterator[Wanted]:
    for each in findings:
        mend_zh, _, mend_en = (each.get("mend") or "").partition(" / ")
        wanted = f" {each['wanted']}" if each.get("wanted") else ""
        yield Wanted(
            zh=each["zh"],
            en=each["en"],
            code=each["code"],
            where=each["where"],
            how_zh=f"{mend_zh}{wanted}".strip(),
            how_en=f"{mend_en or mend_zh}{wanted}".strip(),
        )


async def _printed(visit: Visit, missing: Missing) -> Response:
    lines = [_part(each) for each in missing.groups]
    nothing = Line(
        at="/", zh=Words("尚缺"), en=Words("wanted"), text="无", means_zh="不缺材料", means_en="nothing is wanted"
    )
    now = to_datetime(visit.desk.clock())
    made = Sheet(
        zh="补正材料清单",
        en="What is still wanted",
        number=missing.number,
        link=missing.link,
        heading=(
            ("事项", "about", f"{missing.zh} {missing.en}"),
            ("编号", "number", missing.number),
            ("截至", "as of", html.moment(now)),
        ),
        lines=lines or [nothing],
        printed_at=now,
    )
    content = await visit.desk.reads(pdf, made)
    headers = {**html.headers_of(visit), "Content-Disposition": 'inline; filename="missing.pdf"'}
    return Response(content, headers=headers, media_type="application/pdf")


def _part(group: Group) -> Part:
    lines = tuple(
        Line(
            at=f"/{number}",
            zh=Words(f"{number} {each.zh}"),
            en=Words(each.en),
            text="\n".join(text for text in (f"{each.code} {each.where}".strip(), each.until) if text),
            means_zh=each.how_zh or "—",
            means_en=each.how_en,
        )
        for number, each in enumerate(group.wanted, 1)
    )
    return Part(at=f"/{group.en}", zh=Words(group.zh), en=Words(group.en), lines=lines)
