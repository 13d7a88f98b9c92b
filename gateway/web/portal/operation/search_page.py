"""Search over everything that came in, and the filters that somebody keeps of it."""

from functools import partial
from typing import Any
from urllib.parse import parse_qsl, urlencode

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from gateway.journal.acts import State as Stated
from gateway.journal.moves import State
from gateway.web.api.desk import not_found
from gateway.web.portal.operation import kept, showing
from gateway.web.portal.operation.searching import VERDICTS, Found, Meaning, Wanted, meaning_of, search
from gateway.web.portal.signing_in import read
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, see_other
from gateway.web.problems import Problem
from gateway.web.writes import written

PATH = "/portal/messages"

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(request: Request, visit: At) -> Response:
    """What was asked for, newest first."""
    wanted = Wanted.of(request.query_params)
    before = request.query_params.get("before", "")
    number = int(before) if before.isascii() and before.isdigit() and len(before) < 16 else None
    parts = visit.desk.parts
    meaning = meaning_of(wanted.text, parts.catalogue, parts.register.directory)
    look = partial(_look, wanted=wanted, meaning=meaning, before=number, by=caller_of(visit).who)
    found, his = await read(visit, look)
    said = wanted.said()
    return showing.page(
        "messages",
        visit,
        wanted=wanted,
        items=found.items,
        found=found,
        meaning=meaning,
        more=f"{PATH}?{urlencode({**said, 'before': found.cursor})}" if found.cursor else None,
        query=urlencode({name: value for name, value in said.items() if name not in kept.NOT_KEPT}),
        filters=[(name, f"{PATH}?{query}") for name, query in his.items()],
        verdicts=VERDICTS,
        states=[each.value for each in State],
        types=[each.code for each in parts.catalogue],
        partners=sorted(parts.register.directory.partners),
    )


@router.post("/portal/messages/filters")
async def keep(visit: At) -> Response:
    """The filter of the page, under a name."""
    name = _name(visit.form.get("name", ""))
    wanted = Wanted.of(visit.form)
    caller = caller_of(visit)
    his = await read(visit, partial(kept.filters, by=caller.who))
    if not name or (len(his) >= kept.MOST_FILTERS and name not in his):
        raise Problem("bad-request", f"名称必填，最多 {kept.MOST_FILTERS} 个 / a name, and {kept.MOST_FILTERS} at most")
    act = kept.keep(caller.who, caller.scope.value, name, wanted.said())
    await written(visit.desk.parts.writer.write(Stated((act,))))
    return see_other(visit, f"{PATH}?{act.note}")


@router.post("/portal/messages/filters/rename")
async def rename(visit: At) -> Response:
    """The same filter under another name."""
    caller, old = caller_of(visit), visit.form.get("name", "")
    his = await read(visit, partial(kept.filters, by=caller.who))
    new = _name(visit.form.get("new", ""))
    if old not in his:
        raise not_found("filter", old[: kept.MOST_NAME])
    if not new or new in his:
        raise Problem("bad-request", "请填写未用过的名称 / a name that you have not used")
    who = (caller.who, caller.scope.value)
    acts = (kept.drop(*who, old), kept.keep(*who, new, dict(parse_qsl(his[old]))))
    await written(visit.desk.parts.writer.write(Stated(acts)))
    return see_other(visit, PATH)


@router.post("/portal/messages/filters/drop")
async def drop(visit: At) -> Response:
    """It is kept no more."""
    caller, name = caller_of(visit), visit.form.get("name", "")
    if name in await read(visit, partial(kept.filters, by=caller.who)):
        await written(visit.desk.parts.writer.write(Stated((kept.drop(caller.who, caller.scope.value, name),))))
    return see_other(visit, PATH)


def _name(text: str) -> str:
    return "".join(sign for sign in text if sign.isprintable()).strip()[: kept.MOST_NAME]


def _look(
    connection: Connection, *, wanted: Wanted, meaning: Meaning, before: int | None, by: str
) -> tuple[Found, dict[str, Any]]:
    return search(connection, wanted, meaning, before=before), kept.filters(connection, by)
