"""接入约定: who may send what, in which form, and how it came to be so; each change of the register is a version.

An agreement is changed by an operator's file of the partner (`swg partner apply`), never here.
"""

from functools import partial
from typing import Any
from urllib.parse import urlencode

import msgspec
from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection, select

from gateway.journal import tables
from gateway.partners.partner import Agreement, Partner, Terms
from gateway.web.api.desk import not_found
from gateway.web.portal.operation import showing
from gateway.web.portal.operation.terms import shown_terms
from gateway.web.portal.signing_in import read
from gateway.web.portal.visit import At, PortalRoute

PATH = "/portal/operation/agreements"
A_PAGE = 50
VERSIONS = 20

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(request: Request, visit: At) -> Response:
    """Every agreement, by partner and type; of one partner, of one type, or of those who may send."""
    directory = visit.desk.parts.register.directory
    said = {name: value for name in ("partner", "type", "may") if (value := request.query_params.get(name, ""))}
    after = tuple(request.query_params.get("after", "").split("|", 1))
    every = [
        (partner, each)
        for _, partner in sorted(directory.partners.items())
        for _, each in sorted(partner.agreements.items())
        if _fits(partner, each, said) and (partner.name, each.type) > after
    ]
    last = every[A_PAGE - 1] if len(every) > A_PAGE else None
    more = urlencode({**said, "after": f"{last[0].name}|{last[1].type}"}) if last else None
    return showing.page(
        "agreements",
        visit,
        said=said,
        rows=every[:A_PAGE],
        more=f"{PATH}?{more}" if more else None,
        partners=sorted(directory.partners),
        types=[each.code for each in visit.desk.parts.catalogue],
    )


@router.get(f"{PATH}/{{name}}")
async def one(name: str, request: Request, visit: At) -> Response:
    """All that was agreed with one, and each version of it, the newest first."""
    partner = visit.desk.parts.register.directory.partners.get(name)
    if partner is None:
        raise not_found("partner", name)
    before = request.query_params.get("before", "")
    number = int(before) if before.isascii() and before.isdigit() and len(before) < 16 else None
    versions, older = await read(visit, partial(_versions, partner=name, before=number))
    return showing.page(
        "agreement",
        visit,
        partner=partner,
        terms=shown_terms(partner.terms, visit.language),
        usual=shown_terms(Terms(), visit.language),
        versions=versions,
        older=older,
    )


def _fits(partner: Partner, agreement: Agreement, said: dict[str, str]) -> bool:
    may = said.get("may")
    return (
        said.get("partner", partner.name) == partner.name
        and said.get("type", agreement.type) == agreement.type
        and (may not in ("yes", "no") or agreement.may_send == (may == "yes"))
    )


def _versions(connection: Connection, *, partner: str, before: int | None) -> tuple[list[dict[str, Any]], int | None]:
    """Changes of his, with who made each; the leaf of each proves it."""
    asked = select(_of.seq, _of.at, _of.by, _of.lines).where(_of.partner == partner)
    asked = asked.where(_of.seq < before) if before is not None else asked
    rows = connection.execute(asked.order_by(_of.seq.desc()).limit(VERSIONS + 1)).mappings().all()
    shown = [{**row, "lines": msgspec.json.decode(row["lines"])} for row in rows[:VERSIONS]]
    return shown, rows[VERSIONS - 1]["seq"] if len(rows) > VERSIONS else None


_of = tables.register_changes.c
