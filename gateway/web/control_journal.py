"""The operators' routes about the record itself: what documents say is erased; what was done with copies is stated."""

from typing import Annotated, Literal

from fastapi import APIRouter, Response
from pydantic import Field

from gateway.journal.acts import Act, State
from gateway.journal.erasing import Erase
from gateway.partners.partner import Scope
from gateway.web.api.desk import At, GuardedRoute, json_answer
from gateway.web.api.shapes import LINES, PRINTABLE
from gateway.web.operating import Printable, Said, told
from gateway.web.rules import Rule, rule

router = APIRouter(route_class=GuardedRoute)

Reason = Annotated[str, Field(min_length=1, max_length=500, pattern=LINES)]


class ActBody(Said):
    """Put on record what is done with copies of the journal. document: SHA-256 of a copy."""

    act: Literal["back up", "restore", "archive", "read archive", "rotate master key"]
    subject: Annotated[str, Field(min_length=1, max_length=255, pattern=PRINTABLE)]
    note: Annotated[str, Field(max_length=500, pattern=LINES)] | None = None
    document: Annotated[str, Field(pattern="^[0-9a-f]{64}$")] | None = None


class EraseBody(Said):
    """Erase what these documents say."""

    messages: list[Printable] = Field(min_length=1, max_length=50)
    reason: Reason


@router.post("/journal/acts")
@rule(Rule.PLATFORM)
async def act(body: ActBody, desk: At) -> Response:
    """It is on record."""
    said = Act(body.by, Scope.OPERATOR.value, body.act, body.subject, body.note, body.document)
    await told(desk.parts.writer.write(State((said,))))
    return json_answer({"act": body.act})


@router.post("/journal/erase")
@rule(Rule.PLATFORM)
async def erase(body: EraseBody, desk: At) -> Response:
    """All of them or none; what stays is that they came, and every proof of it."""
    ids = await told(desk.parts.writer.write(Erase(documents=body.messages, by=body.by, reason=body.reason)))
    return json_answer({"erased": ids})
