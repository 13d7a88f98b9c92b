"""`/v1/expectations`: how long answers take, the median and the worst, by pair of messages and by partner."""

from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response

from gateway.journal.clock import Clock, to_datetime, to_us
from gateway.journal.expecting import TooMuch, expectations
from gateway.journal.reading import Reading
from gateway.web.api.desk import At, GuardedRoute, Limit, Who, page_answer
from gateway.web.api.shapes import PRINTABLE, ExpectationsShape, answers
from gateway.web.authentication import Caller
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule
from messages.times import BEIJING, beijing_date

router = APIRouter(route_class=GuardedRoute, tags=["cases"])

MOST_DAYS = 92
USUAL = timedelta(days=30)

First = Annotated[date | None, Query(alias="from", description="首日（北京），默认 30 天前 / first day, Beijing")]
Last = Annotated[date | None, Query(alias="to", description="末日，含当日，默认今天 / last day, taken in whole")]
Family = Annotated[str | None, Query(max_length=64, pattern=PRINTABLE, description="报文族 / message family")]
Partner = Annotated[str | None, Query(max_length=63, pattern=PRINTABLE, description="合作方 / partner")]
Row = Annotated[int, Query(ge=0, le=1_000_000, description="上一页给出的游标 / cursor that the page before gave")]


@router.get("/v1/expectations", summary="时效 / How long answers take", responses=answers(ExpectationsShape, 400, 401))
@rule(Rule.CONCERNED)
async def listed(
    request: Request,
    desk: At,
    caller: Who,
    first: First = None,
    last: Last = None,
    family: Family = None,
    partner: Partner = None,
    cursor: Row = 0,
    limit: Limit = 50,
) -> Response:
    """期间内每一对报文（如查验通知至到位）各合作方的中位数、最长时间与未答复数；合作方只见自己的。

    Of what was asked in the period: how long each partner took to answer, the median and the worst, and what still
    waits; a partner sees his own alone.
    """
    begin, end = _period(first, last, desk.clock)
    who = caller.partner.name if caller.partner else partner
    rows = await desk.reads(_rows, desk.parts.reading, caller, (begin, end, desk.clock()), family, who)
    upto = cursor + limit
    following = str(upto) if upto < len(rows) else None
    told = {"from": f"{beijing_date(to_datetime(begin))}", "to": f"{beijing_date(to_datetime(end - 1))}"}
    return page_answer(request, rows[cursor:upto], following, **told)


def _rows(
    reading: Reading, caller: Caller, times: tuple[int, int, int], family: str | None, partner: str | None
) -> list[dict[str, Any]]:
    begin, end, now = times
    try:
        with reading.database.connect() as connection:
            rows = expectations(connection, reading.catalogue, begin, end, now=now, family=family, partner=partner)
    except TooMuch:
        wanted = "fewer days, or one family"
        raise Problem("bad-request", None, {"errors": [{"where": "query.from", "wanted": wanted}]}) from None
    return [row for row in rows if caller.reader.may_read(row["family"])]


def _period(first: date | None, last: date | None, clock: Clock) -> tuple[int, int]:
    """Microseconds, the end left out."""
    today = beijing_date(to_datetime(clock()))
    last = last or today
    first = first or last - USUAL
    if not first <= last or (last - first).days >= MOST_DAYS:
        wanted = f"from <= to, at most {MOST_DAYS} days"
        raise Problem("bad-request", None, {"errors": [{"where": "query.from", "wanted": wanted}]})
    return _begins(first), _begins(last + timedelta(days=1))


def _begins(day: date) -> int:
    return to_us(datetime(day.year, day.month, day.day, tzinfo=BEIJING).astimezone(UTC))
