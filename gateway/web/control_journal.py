"""The operators' routes about the record itself: what documents say is erased; what was done with copies is stated."""

from typing import Annotated, Literal

from fastapi import APIRouter, Response
from pydantic import Field

from gateway.journal.acts import Act, State
from gateway.journal.erasing import Erase
from gateway.journal.holds import HOLD, LIFT, PutOnHold
from gateway.partners.partner import Scope
from gateway.web.api.desk import At, GuardedRoute, json_answer
from gateway.web.api.shapes import LINES, PRINTABLE
from gateway.web.operating import Printable, Said, told
from gateway.web.rules import Rule, rule

router = APIRouter(route_class=GuardedRoute)

Reason = Annotated[str, Field(min_length=1, max_length=500, pattern=LINES)]


class ActBody(Said):
    """Put on record what is done with copies of the journal. document: SHA-256 of a copy."""

    act: Literal["back up", "archive", "read archive", "rotate master key"]
    subject: Annotated[str, Field(min_length=1, max_length=255, pattern=PRINTABLE)]
    note: Annotated[str, Field(max_length=500, pattern=LINES)] | None = None
    document: Annotated[str, Field(pattern="^[0-9a-f]{64}$")] | None = None


class EraseBody(Said):
    """Erase what these documents say."""

    messages: list[Printable] = Field(min_length=1, max_length=50)
    reason: Reason


class HoldBody(Said):
    """Keep these cases whatever their age, or no longer."""

    cases: list[Printable] = Field(min_length=1, max_length=200)
    lift: bool = False
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


@router.post("/journal/hold")
@rule(Rule.PLATFORM)
async def hold(body: HoldBody, desk: At) -> Response:
    """All of them or none; told are those that changed."""
    put = PutOnHold(body.cases, LIFT if body.lift else HOLD, body.by, body.reason)
    return json_answer({"cases": await told(desk.parts.writer.write(put))})


@router.post("/journal/prune")
@rule(Rule.PLATFORM)
async def prune(body: Said, desk: At) -> Response:
    """What is due by the table goes into archives, and is pruned."""
    ordered = Act(body.by, Scope.OPERATOR.value, "order pruning", "retention")
    await told(desk.parts.writer.write(State((ordered,))))
    done = await told(desk.parts.keeping().run(by=body.by, scope=Scope.OPERATOR.value))
    return json_answer(
        {
            "items": [
                {
                    "rule": each.rule.name,
                    "archive": each.made.path.name,
                    "sha256": each.made.digest,
                    "documents": each.documents,
                }
                for each in done
            ]
        }
    )
