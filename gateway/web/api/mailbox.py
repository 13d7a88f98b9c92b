"""`/v1/mailbox`: a partner fetches what is for him and says what he took. Waits for something to come, if asked to."""

import asyncio
import base64
from collections.abc import Coroutine
from contextlib import suppress
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Query, Request, Response

from gateway.delivery.fetched import MOST_ITEMS, Acknowledgement, Item
from gateway.journal.clock import to_datetime
from gateway.partners.rights import Action
from gateway.web.api.desk import At, GuardedRoute, Who, json_answer
from gateway.web.api.shapes import AcknowledgedShape, AcknowledgeShape, MailboxShape, answers
from gateway.web.authentication import Caller
from gateway.web.problems import is_head
from gateway.web.rules import Rule, rule
from gateway.web.writes import written

LONGEST_WAIT_S = 30

T = TypeVar("T")

router = APIRouter(route_class=GuardedRoute, tags=["mailbox"])


@router.get("/v1/mailbox", summary="取件 / Fetch what is for you", responses=answers(MailboxShape, 400, 401, 403, 503))
@rule(Rule.OWN)
async def mailbox(
    request: Request,
    desk: At,
    caller: Who,
    limit: Annotated[int, Query(ge=1, le=MOST_ITEMS, description="最多几件 / items at most")] = 50,
    wait: Annotated[
        float,
        Query(ge=0, le=LONGEST_WAIT_S, allow_inf_nan=False, description="无件时等待秒数 / seconds to wait for one"),
    ] = 0,
) -> Response:
    """同一案件的报文按顺序给出；租期内未确认的以同一投递编号再次给出。

    Messages of one case come in order; what is not acknowledged before the lease ends comes again, under the same
    delivery id.
    """
    partner = caller.himself
    if is_head(request.scope):
        return json_answer({})  # nobody would see what was fetched, so nothing is
    pull = desk.parts.mailbox.pull(
        partner.name, limit=limit, wait_s=wait, lease_s=partner.terms.lease_s, families=_families(caller)
    )
    pulled = await _while_there(request, desk.stopping, written(pull))
    items = [_item(each) for each in pulled.items] if pulled else []
    lease_until = to_datetime(pulled.lease_until if pulled else desk.clock()).isoformat(timespec="milliseconds")
    return json_answer({"items": items, "lease_until": lease_until})


@router.post(
    "/v1/mailbox/acknowledge",
    summary="确认 / Say what you took",
    responses=answers(AcknowledgedShape, 400, 401, 403, 415, 503),
)
@rule(Rule.OWN)
async def acknowledge(words: AcknowledgeShape, desk: At, caller: Who) -> Response:
    """accepted：已收下；refused：不收，附原因。重复确认不产生影响。

    accepted: you have it; refused: you will not take it, with a reason. Saying it twice changes nothing.
    """
    said = [Acknowledgement(delivery=each.delivery, verdict=each.verdict, reason=each.reason) for each in words.items]
    states = await written(desk.parts.mailbox.acknowledge(caller.himself.name, said, families=_families(caller)))
    return json_answer({"items": states})


def _families(caller: Caller) -> frozenset[str] | None:
    return caller.rights.families(Action.MAILBOX)


async def _while_there(request: Request, stopping: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """What the work answers; None: it ended early, since the caller hangs up, or the process is about to end."""
    task = asyncio.ensure_future(work)
    ends = [asyncio.ensure_future(_gone(request)), asyncio.ensure_future(stopping.wait())]
    try:
        await asyncio.wait([task, *ends], return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        for each in (task, *ends):
            each.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await task


async def _gone(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        continue


def _item(item: Item) -> dict[str, Any]:
    told = {
        "delivery": item.delivery,
        "message": item.message,
        "message_type": item.message_type,
        "message_id": item.message_id,
        "sender_id": item.sender_id,
        "remark": item.remark,
        "attempt": item.attempt,
    }
    try:
        return told | {"document": item.document.decode("utf-8")}
    except UnicodeDecodeError:  # another form, in another encoding: the bytes must stay what was sealed
        return told | {"document": None, "document_base64": base64.b64encode(item.document).decode()}
