"""`/v1/dead-letters`: how many deliveries were given up and wait for an operator, how old they are, and why."""

from typing import Annotated

from fastapi import APIRouter, Query, Response
from fastapi import Request as Asked

from gateway.delivery.summary import BadCursor, Summary, summary
from gateway.web.api.desk import At, GuardedRoute, Limit, page_answer
from gateway.web.api.shapes import PRINTABLE, DeadLettersShape, answers
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule

router = APIRouter(route_class=GuardedRoute, tags=["health"])


@router.get(
    "/v1/dead-letters",
    summary="死信概况 / Dead letters, summed up",
    responses=answers(DeadLettersShape, 400, 401, 403),
)
@rule(Rule.PLATFORM)
async def dead_letters(
    request: Asked,
    desk: At,
    partner: Annotated[
        str | None, Query(max_length=100, pattern=PRINTABLE, description="接收方 / the receiver")
    ] = None,
    cursor: Annotated[
        str | None, Query(max_length=400, pattern=r"^[\w-]+$", description="上一页给出的游标 / of the page before")
    ] = None,
    limit: Limit = 50,
) -> Response:
    """按接收方和报文类型：积压数、最早与中位时长、按代码归并的原因。

    By receiver and message type: how many, oldest and median age, causes by code.
    """

    def read() -> Summary:
        with desk.parts.database.connect() as connection:
            return summary(connection, desk.clock(), partner=partner, cursor=cursor, limit=limit)

    try:
        page = await desk.reads(read)
    except BadCursor:
        raise Problem("bad-request", "no such cursor") from None
    return page_answer(request, page.items, page.cursor, depth=page.depth)
