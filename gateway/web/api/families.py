"""One path for each family that has cases (`/v1/settlements`): its list, looked through as the family says, and a case.

Everyone reads the cases that concern him, each as his role may see it; the family's `view` says how. A list is JSON,
or a table for spreadsheets.
"""

from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from datetime import date, datetime, time, timedelta
from inspect import Parameter, Signature
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Path, Query, Request, Response
from fastapi.responses import StreamingResponse

from gateway.journal.clock import to_us
from gateway.journal.concerned import ANY_TYPE
from gateway.journal.listing import Asked, listed
from gateway.journal.reading import MOST_PER_PAGE, Page, Reader, Reading
from gateway.journal.submission import Router
from gateway.web import tables
from gateway.web.api.boards import add_boards
from gateway.web.api.cases import detail
from gateway.web.api.desk import (
    At,
    Cursor,
    Desk,
    GuardedRoute,
    Limit,
    Who,
    json_answer,
    not_found,
    page_answer,
    tagged,
)
from gateway.web.api.shapes import PRINTABLE, UNCHANGED, CasePageShape, answers, family_shape
from gateway.web.api.token_codes import add_token_codes
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule
from gateway.web.tables import CSV, XLSX, Table
from messages.catalogue import Catalogue, Family
from messages.lists import Filter
from messages.process import Alias
from messages.roles import Role
from messages.times import BEIJING

MOST_WORDS = 5

State = Annotated[str | None, Query(max_length=64, pattern=PRINTABLE, description="状态 / state")]
Number = Annotated[
    str | None, Query(max_length=70, pattern=PRINTABLE, description="任一业务编号 / any number that names it")
]
From = Annotated[date | None, Query(alias="from", description="开始于该日（北京）及以后 / opened that day or later")]
To = Annotated[date | None, Query(description="开始于该日（北京）及以前 / opened that day or earlier")]
Text = Annotated[
    str | None,
    Query(
        max_length=140,
        pattern=PRINTABLE,
        description="案件中的任何文字，以空格分隔；一次所查有限，有 cursor 即未查完，请继续 / any words of a case; "
        "one request looks into so many: where there is a cursor, go on with it, however few were found",
    ),
]
Format = Annotated[
    Literal["json", "csv", "xlsx"] | None, Query(description="形式，也可用 Accept / form; Accept does as well")
]
Endpoint = Callable[..., Coroutine[Any, Any, Response]]

JSON = "application/json"
DETAIL = ("timeline", "documents", "deliveries")  # of a case that is read by itself

_AS_TABLE = {
    "text/csv": {"schema": {"type": "string"}, "example": '"状态 / State","下一步 / Next step"\r\n'},
    XLSX: {"schema": {"type": "string", "format": "binary"}},
}


def family_router(catalogue: Catalogue) -> APIRouter:
    """One path for each family that has cases."""
    families = APIRouter(route_class=GuardedRoute)
    for family in catalogue.families.values():
        if family.path is not None and family.process is not None:
            _add(families, family, family.path)
    return families


def _exemplary(family: Family) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the list and a case look like, as contents of an answer."""
    if family.example is None:
        return {}, {}
    line = {name: value for name, value in family.example.items() if name not in DETAIL}
    case = {family.number: family.example[family.number], "cases": [family.example]}
    return {JSON: {"example": {"items": [line], "cursor": None}}}, {JSON: {"example": case}}


def _add(families: APIRouter, family: Family, path: str) -> None:
    tag = path.rpartition("/")[2]
    page = answers(CasePageShape, 400, 401) | UNCHANGED
    listed_as, read_as = _exemplary(family)
    case = answers(family_shape(family.number), 401, 404) | UNCHANGED
    families.add_api_route(
        path,
        _list_of(family),
        summary=f"{family.zh}：案件列表 / {family.en}: cases",
        tags=[tag],
        name=f"{family.name}_cases",
        responses={**page, 200: {**page[200], "content": _AS_TABLE | listed_as}},
    )
    add_boards(families, family, path)
    add_token_codes(families, family, path)
    families.add_api_route(
        f"{path}/{{number}}",
        _cases_of(family),
        summary=f"{family.zh}：按编号 / {family.en}: by number",
        tags=[tag],
        name=f"{family.name}_case",
        responses={**case, 200: {**case[200], "content": read_as}},
    )


def _list_of(family: Family) -> Endpoint:
    table = Table(family)

    @rule(Rule.CONCERNED)
    async def cases(request: Request, desk: At, caller: Who, **said: Any) -> Response:
        """最近的在前；`Link: rel=next` 与 `cursor` 给出下一页。`format=csv|xlsx` 给出表格。

        The newest first; `Link: rel=next` and `cursor` lead to the next page. `format=csv|xlsx` gives a table.
        """
        asked, cursor = asked_of(family, said, desk.parts.register.route), said["cursor"]
        form = tables.wanted(said["format"], request.headers.get("accept"))
        if form == "json":
            page = await desk.reads(page_of, desk, family, caller.reader, asked, cursor, said["limit"])
            return tagged(request, page_answer(request, page.items, page.cursor))
        return await _FORMS[form](desk, table, family, caller.reader, asked, cursor)

    cases.__signature__ = _signature(family)  # type: ignore[attr-defined]
    return cases


def _signature(family: Family) -> Signature:
    """The parameters of a family's list, its own among them."""
    known: list[tuple[str, Any, Any]] = [
        ("request", Request, Parameter.empty),
        ("desk", At, Parameter.empty),
        ("caller", Who, Parameter.empty),
        ("cursor", Cursor, None),
        ("limit", Limit, 50),
        ("state", State, None),
        ("opened_from", From, None),
        ("to", To, None),
        ("number", Number, None),
        ("text", Text, None),
        ("format", Format, None),
        *((word_of(each), _of_filter(each), None) for each in family.filters),
    ]
    kind = Parameter.KEYWORD_ONLY
    return Signature([Parameter(name, kind, default=value, annotation=of) for name, of, value in known])


def word_of(each: Filter) -> str:
    """What a filter's value is called among what was said."""
    return "by_" + each.name.replace("-", "_")


def _of_filter(each: Filter) -> Any:
    about = f"{each.zh} / {each.en}"
    return Annotated[str | None, Query(alias=each.name, max_length=70, pattern=PRINTABLE, description=about)]


def asked_of(family: Family, said: Mapping[str, Any], route: Router) -> Asked:
    """What is asked of a list; Problem (400) where it cannot be."""
    states = tuple(state.name for state in family.process.states) if family.process else ()
    if said["state"] is not None and said["state"] not in states:
        raise _bad("state", " | ".join(states))
    words = tuple((said["text"] or "").split())
    if len(words) > MOST_WORDS:
        raise _bad("text", f"至多 {MOST_WORDS} 个词 / {MOST_WORDS} words at most")
    of = {each: said[word_of(each)] for each in family.filters if said[word_of(each)] is not None}
    parties = {each: party for each, value in of.items() if (party := _party(each, value, route)) is not None}
    return Asked(
        state=said["state"],
        opened_from=_day(said["opened_from"], "from"),
        opened_before=_day(said["to"], "to", days=1),
        number=said["number"],
        aliases=tuple(Alias(kind=each.kind, value=value) for each, value in of.items() if each.kind is not None),
        heads=tuple(value for each, value in of.items() if each.heads),
        parties=tuple(parties.values()),
        shown=tuple((each.paths, value) for each, value in of.items() if each.paths and each not in parties),
        words=words,
    )


def _party(each: Filter, value: str, route: Router) -> tuple[str, Role] | None:
    """Who that is by the register, whichever of his numbers is given; None: nobody."""
    if each.named is None:
        return None
    role, keys = each.named
    found = route(role, keys(value), ANY_TYPE)
    return (found.partner, role) if found else None


def _day(day: date | None, name: str, *, days: int = 0) -> int | None:
    """The first moment of a day of Beijing, or of so many after it."""
    if day is None:
        return None
    try:
        return to_us(datetime.combine(day + timedelta(days=days), time(), BEIJING))
    except OverflowError:
        raise _bad(name, "一个日期 / a date like 2026-11-21") from None


def page_of(desk: Desk, family: Family, reader: Reader, asked: Asked, cursor: str | None, limit: int) -> Page:
    """One page of a family\'s cases."""
    return listed(desk.parts.reading, family.name, reader, asked, cursor=cursor, limit=limit)


async def _as_csv(
    desk: Desk, table: Table, family: Family, reader: Reader, asked: Asked, cursor: str | None
) -> Response:
    """Page by page; the first is read before anything is said, so that an error can be."""

    def read(after: str | None) -> Page:
        return page_of(desk, family, reader, asked, after, MOST_PER_PAGE)

    following = tables.pages(read, cursor)
    first = await desk.reads(next, following)

    async def lines() -> AsyncIterator[bytes]:
        yield table.csv_of(first, is_first=True)
        page = first
        while (after := await desk.reads(next, following, None)) is not None:
            page = after
            yield table.csv_of(page, is_first=False)
        yield table.csv_end(page.cursor)

    return StreamingResponse(lines(), media_type=f"{CSV}; charset=utf-8", headers=_named(family, "csv"))


async def _as_xlsx(
    desk: Desk, table: Table, family: Family, reader: Reader, asked: Asked, cursor: str | None
) -> Response:
    def read(after: str | None) -> Page:
        return page_of(desk, family, reader, asked, after, MOST_PER_PAGE)

    content, _ = await desk.reads(table.xlsx, tables.pages(read, cursor))
    return Response(content, media_type=XLSX, headers=_named(family, "xlsx"))


_FORMS = {"csv": _as_csv, "xlsx": _as_xlsx}


def _named(family: Family, ending: str) -> dict[str, str]:
    return {"Content-Disposition": f'attachment; filename="{family.name}.{ending}"'}


def _cases_of(family: Family) -> Endpoint:
    @rule(Rule.CONCERNED)
    async def found(
        request: Request,
        number: Annotated[str, Path(max_length=70, pattern=PRINTABLE, description=family.number)],
        desk: At,
        caller: Who,
    ) -> Response:
        """同一编号下的案件，连同经过、投递、报文和下一步；任一业务编号均可。

        The cases under this number, or any other that names them, each with its timeline, its deliveries, its
        documents and what is expected next.
        """
        cases = await desk.reads(_under, desk.parts.reading, family.name, number, caller.reader)
        return tagged(request, json_answer({family.number: number, "cases": cases}))

    return found


def _under(reading: Reading, family: str, number: str, reader: Reader) -> list[dict[str, Any]]:
    cases = reading.cases(family, reader, order_key=number).items
    cases = cases or reading.cases(family, reader, alias=number).items
    if not cases:
        raise not_found(family, number)
    return [detail(reading, each, reader) for each in reversed(cases)]


def _bad(name: str, wanted: str) -> Problem:
    return Problem("bad-request", None, {"errors": [{"where": f"query.{name}", "wanted": wanted}]})
