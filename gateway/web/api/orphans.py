"""`/v1/orphans`: receipts whose documents a restore has lost, told to whoever holds them.

The gateway lists them; the partner sends the same documents again, and each then shows the receipt it got anew.
"""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from gateway.journal.clock import to_datetime
from gateway.journal.epochs import orphans
from gateway.journal.reading import Reading
from gateway.web.api.desk import At, GuardedRoute, Limit, Who, page_answer
from gateway.web.api.shapes import OrphansShape, answers
from gateway.web.authentication import Caller
from gateway.web.rules import Rule, rule

router = APIRouter(route_class=GuardedRoute, tags=["evidence"])

After = Annotated[
    str | None, Query(pattern="^[0-9]{1,18}$", description="上一页给出的游标 / cursor that the page before gave")
]


@router.get("/v1/orphans", summary="失去报文的回执 / Orphaned receipts", responses=answers(OrphansShape, 400, 401))
@rule(Rule.SENDER)
async def listed(request: Request, desk: At, caller: Who, cursor: After = None, limit: Limit = 50) -> Response:
    """平台从备份恢复后，此前已发出而报文已失的回执；请以原报文重发，`again` 即新的回执号。

    Receipts given out before a restore whose documents are lost; send the same documents again, `again` is the number
    of the receipt they then get.
    """
    items, more = await desk.reads(_page, desk.parts.reading, caller, int(cursor or 0), limit)
    return page_answer(request, items, more)


def _page(reading: Reading, caller: Caller, after: int, limit: int) -> tuple[list[dict[str, Any]], str | None]:
    """A page of his, and its cursor; of families that his key does not open there may be gaps in it."""
    partner = caller.partner.name if caller.partner else None
    with reading.database.connect() as connection:
        rows = orphans(connection, partner=partner, after=after, limit=limit + 1)
    more = str(rows[limit - 1]["seq"]) if len(rows) > limit else None
    his = (row for row in rows[:limit] if caller.reader.may_read((row["type"] or "").partition(".")[0]))
    return [_told(row) for row in his], more


def _told(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "receipt_no": row["seq"],
        "verdict": row["verdict"],
        "received_time": to_datetime(row["received_at"]).isoformat(timespec="milliseconds"),
        "message": row["document"],
        "message_type": row["type"],
        "message_id": row["message_id"],
        "sender_id": row["sender_id"],
        "digest": row["digest"],
        "sender": row["partner"],
        "epoch": row["epoch"],
        "again": row["again"],
    }
