"""The operators' routes about banks' books: hold a day's, say why a difference is right as it stands."""

from datetime import date
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Response
from pydantic import Field

from gateway.journal.acts import Act, State
from gateway.journal.clock import to_datetime
from gateway.journal.reconciling import Saying
from gateway.partners.partner import Partner, Scope
from gateway.partners.reconciling import Held, Reconciler, banks, yesterday
from gateway.web.api.desk import At, Desk, GuardedRoute, json_answer, not_found
from gateway.web.api.shapes import LINES, PRINTABLE
from gateway.web.documents import tell
from gateway.web.operating import Printable, Said, told
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule
from messages.exchange.reconciliation import ExchangeExplanation

router = APIRouter(route_class=GuardedRoute)

Currency = Annotated[str, Field(pattern="^[A-Z]{3}$")]


class HoldBody(Said):
    """Hold a day. day: None: yesterday, Beijing. bank: a partner; None: every one."""

    day: date | None = None
    bank: Annotated[str, Field(max_length=63, pattern=PRINTABLE)] | None = None
    currency: Currency | None = None


class ExplainBody(Said):
    """Why this item is right as it stands, or how it was settled by other means."""

    day: date
    bank: Printable
    currency: Currency
    item_id: Annotated[str, Field(pattern="^[0-9a-f]{16}$")]
    reason: Annotated[str, Field(min_length=1, max_length=255, pattern=LINES)]


@router.post("/reconciliations")
@rule(Rule.PLATFORM)
async def hold(body: HoldBody, desk: At) -> Response:
    """Each bank's day in each currency, as it stands; what is new goes to the bank."""
    day = body.day or yesterday(to_datetime(desk.clock()))
    held = await told(_reconciler(desk).day(day, bank=body.bank, currency=body.currency))
    asked = " ".join(word for word in (body.bank, body.currency) if word)
    await _state(desk, Act(body.by, Scope.OPERATOR.value, "reconcile", f"{day}", asked or None))
    return json_answer({"day": f"{day}", "items": [_told(each) for each in held]})


@router.post("/reconciliations/explain")
@rule(Rule.PLATFORM)
async def explain(body: ExplainBody, desk: At) -> Response:
    """It is on record, and the bank is told."""
    partner: Partner = desk.parts.register.directory.partners.get(body.bank) or _unknown(body.bank)
    numbers = next((numbers for each, numbers in banks(desk.parts.register.directory) if each is partner), None)
    if numbers is None:
        raise not_found("bank", body.bank)
    said = ExchangeExplanation(
        bank=numbers[0], currency=body.currency, day=body.day, item_id=body.item_id, reason=body.reason, by=body.by
    )
    outcome = await told(_reconciler(desk).explain(said))
    if outcome.verdict == "refused":
        errors = tell(desk.parts.catalogue.findings, outcome.findings)
        raise Problem("conflict", "there is no such difference", {"findings": errors})
    await _state(desk, Act(body.by, Scope.OPERATOR.value, "explain difference", outcome.document, body.item_id))
    return json_answer({"item_id": body.item_id, "message": outcome.document})


async def _state(desk: Desk, act: Act) -> None:
    """What an operator did is on record under his name."""
    await told(desk.parts.writer.write(State((act,))))


def _unknown(bank: str) -> Partner:
    raise not_found("partner", bank)


def _reconciler(desk: Desk) -> Reconciler:
    parts = desk.parts
    saying = Saying(parts.catalogue, parts.register.route, parts.intake.receipts, parts.hint, parts.settings.party_id)
    return Reconciler(parts.writer, parts.database, parts.register, saying)


def _told(held: Held) -> dict[str, Any]:
    """As the command line shows it; of the proof that goes to the bank it says no word."""
    books: dict[str, Any] = msgspec.to_builtins(held.books)
    for name in ("checkpoint", "signature", "key_id", "certificate"):
        del books[name]
    return {"partner": held.partner, "is_new": held.is_new, **books}
