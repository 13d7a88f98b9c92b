"""The operators' routes about the record itself: what documents say is erased; what was done with copies is stated."""

from typing import Annotated

from fastapi import APIRouter, Response
from pydantic import Field

from gateway.journal.erasing import Erase
from gateway.web.api.desk import At, GuardedRoute, json_answer
from gateway.web.api.shapes import LINES
from gateway.web.operating import Printable, Said, told
from gateway.web.rules import Rule, rule

router = APIRouter(route_class=GuardedRoute)

Reason = Annotated[str, Field(min_length=1, max_length=500, pattern=LINES)]


class EraseBody(Said):
    """Erase what these documents say."""

    messages: list[Printable] = Field(min_length=1, max_length=50)
    reason: Reason


@router.post("/journal/erase")
@rule(Rule.PLATFORM)
async def erase(body: EraseBody, desk: At) -> Response:
    """All of them or none; what stays is that they came, and every proof of it."""
    ids = await told(desk.parts.writer.write(Erase(documents=body.messages, by=body.by, reason=body.reason)))
    return json_answer({"erased": ids})
