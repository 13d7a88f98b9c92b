"""`/v1/cases` by any number, and one path a family (`/v1/inspections`): where a case stands and how it came there.

Everyone reads the cases that concern him, each as his role may see it; the family's `view` says how.
"""

from collections.abc import Callable, Coroutine
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response

from gateway.journal.reading import Reader, Reading
from gateway.web.api.desk import At, Cursor, GuardedRoute, Limit, Who, json_answer, not_found, page_answer
from gateway.web.api.shapes import PRINTABLE, CaseListShape, CasePageShape, CaseShape, answers, family_shape
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule
from messages.catalogue import Catalogue, Family

router = APIRouter(route_class=GuardedRoute, tags=["cases"])

Number = Annotated[
    str, Query(min_length=1, max_length=70, pattern=PRINTABLE, description="任一业务编号 / any number that names it")
]
State = Annotated[str | None, Query(max_length=64, pattern=PRINTABLE, description="状态 / state")]
Alias = Annotated[
    str | None, Query(max_length=70, pattern=PRINTABLE, description="任一业务编号 / any number that names it")
]


@router.get("/v1/cases", summary="按编号查找案件 / Find cases by a number", responses=answers(CaseListShape, 400, 401))
@rule(Rule.CONCERNED)
async def cases(number: Number, desk: At, caller: Who) -> Response:
    """按报关单号、查验记录号、箱号、提运单号等任一编号查找。

    By declaration, inspection record, container, bill or any other number that names them.
    """
    return json_answer({"items": await desk.reads(desk.parts.reading.cases_of_alias, number, caller.reader)})


@router.get("/v1/cases/{id}", summary="案件 / A case", responses=answers(CaseShape, 401, 404))
@rule(Rule.CONCERNED)
async def case(
    id: Annotated[str, Path(max_length=64, pattern=PRINTABLE, description="案件编号 / the case's id")],
    desk: At,
    caller: Who,
) -> Response:
    """案件的状态、经过、投递和下一步。

    Where it stands, how it came there, what was delivered, what is expected next.
    """
    found = await desk.reads(_case, desk.parts.reading, id, caller.reader)
    return json_answer(found)


def family_router(catalogue: Catalogue) -> APIRouter:
    """One path for each family that has cases."""
    families = APIRouter(route_class=GuardedRoute)
    for family in catalogue.families.values():
        if family.path is not None and family.process is not None:
            _add(families, family, family.path)
    return families


def _add(families: APIRouter, family: Family, path: str) -> None:
    tag = path.rpartition("/")[2]
    families.add_api_route(
        path,
        _list_of(family),
        summary=f"{family.zh}：案件列表 / {family.en}: cases",
        tags=[tag],
        name=f"{family.name}_cases",
        responses=answers(CasePageShape, 400, 401),
    )
    families.add_api_route(
        f"{path}/{{number}}",
        _cases_of(family),
        summary=f"{family.zh}：按编号 / {family.en}: by number",
        tags=[tag],
        name=f"{family.name}_case",
        responses=answers(family_shape(family.number), 401, 404),
    )


Endpoint = Callable[..., Coroutine[Any, Any, Response]]


def _list_of(family: Family) -> Endpoint:
    states = tuple(state.name for state in family.process.states) if family.process else ()

    @rule(Rule.CONCERNED)
    async def listed(
        request: Request, desk: At, caller: Who, cursor: Cursor = None, limit: Limit = 50, state: State = None,
        number: Alias = None,
    ) -> Response:  # fmt: skip
        """最近的在前；`Link: rel=next` 与 `cursor` 给出下一页。

        The newest first; `Link: rel=next` and `cursor` lead to the next page.
        """
        if state is not None and state not in states:
            raise Problem("bad-request", f"no state {state!r}", {"errors": [_wanted_state(states)]})
        page = await desk.reads(
            desk.parts.reading.cases, family.name, caller.reader, state=state, alias=number, cursor=cursor, limit=limit
        )
        return page_answer(request, page.items, page.cursor)

    return listed


def _cases_of(family: Family) -> Endpoint:
    @rule(Rule.CONCERNED)
    async def found(
        number: Annotated[str, Path(max_length=70, pattern=PRINTABLE, description=family.number)], desk: At, caller: Who
    ) -> Response:
        """同一编号下的案件，连同经过、投递和下一步。

        The cases under this number, each with its timeline, its deliveries and what is expected next.
        """
        cases = await desk.reads(_under, desk.parts.reading, family.name, number, caller.reader)
        return json_answer({family.number: number, "cases": cases})

    return found


def _wanted_state(states: tuple[str, ...]) -> dict[str, str]:
    return {"where": "query.state", "wanted": " | ".join(states)}


def _under(reading: Reading, family: str, number: str, reader: Reader) -> list[dict[str, Any]]:
    cases = reading.cases(family, reader, order_key=number).items
    if not cases:
        raise not_found(family, number)
    return [_detail(reading, each, reader) for each in reversed(cases)]


def _case(reading: Reading, id_: str, reader: Reader) -> dict[str, Any]:
    found = reading.case(id_, reader)
    if found is None:
        raise not_found("case", id_)
    return _detail(reading, found, reader)


def _detail(reading: Reading, case: dict[str, Any], reader: Reader) -> dict[str, Any]:
    """The case with its timeline and deliveries, as far as this reader may know."""
    return case | {
        "timeline": reading.timeline(case["id"], reader),
        "deliveries": reading.deliveries_of_case(case["id"], reader),
    }
