"""`/v1/cases` by any number or by its id: where a case stands and how it came there.

Everyone reads the cases that concern him, each as his role may see it; the family's `view` says how.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response

from gateway.journal.reading import Reader, Reading
from gateway.web.api.desk import At, GuardedRoute, Who, json_answer, not_found, tagged
from gateway.web.api.shapes import PRINTABLE, UNCHANGED, CaseListShape, CaseShape, answers
from gateway.web.rules import Rule, rule

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


@router.get("/v1/cases/{id}", summary="案件 / A case", responses=answers(CaseShape, 401, 404) | UNCHANGED)
@rule(Rule.CONCERNED)
async def case(
    request: Request,
    id: Annotated[str, Path(max_length=64, pattern=PRINTABLE, description="案件编号 / the case's id")],
    desk: At,
    caller: Who,
) -> Response:
    """案件的状态、经过、投递和下一步。

    Where it stands, how it came there, what was delivered, what is expected next.
    """
    found = await desk.reads(case_of, desk.parts.reading, id, caller.reader)
    return tagged(request, json_answer(found))


def case_of(reading: Reading, id_: str, reader: Reader) -> dict[str, Any]:
    """A case with all that he may read of it; or Problem (404)."""
    found = reading.case(id_, reader)
    if found is None:
        raise not_found("case", id_)
    return detail(reading, found, reader)


def detail(reading: Reading, case: dict[str, Any], reader: Reader) -> dict[str, Any]:
    """The case with its timeline, documents and deliveries, as far as this reader may know."""
    timeline = reading.timeline(case["id"], reader)
    return case | {
        "timeline": timeline,
        "documents": list(_documents(timeline, reader)),
        "deliveries": reading.deliveries_of_case(case["id"], reader),
    }


def _documents(timeline: Sequence[Mapping[str, Any]], reader: Reader) -> Iterator[dict[str, Any]]:
    """What was said in the case, each once, and where he can read it; a receipt is for whoever sent it."""
    for event in {each["message"]: each for each in timeline if each["document"] is not None}.values():
        at = f"/v1/messages/{event['message']}"
        is_his = reader.partner in (None, event["by"])
        yield {
            "message": event["message"],
            "message_type": event["message_type"],
            "message_id": event["message_id"],
            "document": f"{at}/document",
            "receipt": f"{at}/receipt" if is_his else None,
            "evidence": f"{at}/evidence",
        }
