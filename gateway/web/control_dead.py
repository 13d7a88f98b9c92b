"""The operators' routes about dead letters together: how many wait, and many of them sent again at once."""

import asyncio
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import Field

from gateway.delivery.dead import Page
from gateway.delivery.replaying import Begin, Take, preview, replays, standing, still_open
from gateway.delivery.selecting import Selection
from gateway.web.api.desk import At, Cursor, Desk, GuardedRoute, Limit, json_answer, page_answer
from gateway.web.api.shapes import LINES, PRINTABLE
from gateway.web.operating import Printable, Said, told
from gateway.web.rules import Rule, rule

A_CALL_S = 2.0  # how long one call goes on; who waits for it sees how far it has come
MOST_A_CALL = 200

router = APIRouter(route_class=GuardedRoute)

Short = Annotated[str, Field(min_length=1, max_length=100, pattern=PRINTABLE)]
Asked = Annotated[str | None, Query(max_length=100, pattern=PRINTABLE)]
Us = Annotated[int, Field(ge=0, lt=2**62)]
AskedUs = Annotated[int | None, Query(ge=0, lt=2**62)]


class BeginBody(Said):
    """Send these again. since, until: when they died, microseconds since 1970; superseded: also what was changed."""

    partner: Short | None = None
    type: Short | None = None
    cause: Short | None = None
    since: Us | None = None
    until: Us | None = None
    superseded: bool = False
    reason: Annotated[str, Field(max_length=300, pattern=LINES)] | None = None

    @property
    def selection(self) -> Selection:
        """Which."""
        return Selection(
            partner=self.partner,
            type=self.type,
            cause=self.cause,
            since=self.since,
            until=self.until,
            superseded=self.superseded,
        )


class GoBody(Said):
    """Take the next ones. rate: so many a second at most; None: as fast as it goes."""

    replay: Printable
    rate: Annotated[float, Field(gt=0, le=10_000)] | None = None
    most: Annotated[int, Field(ge=1, le=MOST_A_CALL)] = MOST_A_CALL


@router.get("/replays")
@rule(Rule.PLATFORM)
async def list_(request: Request, desk: At, cursor: Cursor = None, limit: Limit = 50) -> Response:
    """Every replay, the newest first, and how far it has come."""

    def read() -> Page:
        with desk.parts.database.connect() as connection:
            return replays(connection, cursor=cursor, limit=limit)

    page = await desk.reads(read)
    return page_answer(request, page.items, page.cursor)


@router.get("/replays/preview")
@rule(Rule.PLATFORM)
async def look(
    request: Request,
    desk: At,
    partner: Asked = None,
    type: Asked = None,
    cause: Asked = None,
    since: AskedUs = None,
    until: AskedUs = None,
    superseded: bool = False,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """What would be sent again now, and what not; nothing is."""
    selection = Selection(
        partner=partner, type=type, cause=cause, since=since, until=until, superseded=superseded
    )  # fmt: skip

    def read() -> Page:
        with desk.parts.database.connect() as connection:
            return preview(connection, desk.parts.catalogue, selection, cursor=cursor, limit=limit)

    page = await desk.reads(read)
    return page_answer(request, page.items, page.cursor)


@router.get("/replays/{id}")
@rule(Rule.PLATFORM)
async def show(id: Annotated[str, Path(max_length=64, pattern=PRINTABLE)], desk: At) -> Response:
    """How far one has come."""
    return json_answer(await told(desk.reads(_standing, desk, id)))


@router.post("/replays")
@rule(Rule.PLATFORM)
async def begin(body: BeginBody, desk: At) -> Response:
    """Which are to be sent again is written down; `/replays/go` sends them."""
    return json_answer(
        await told(desk.parts.writer.write(Begin(selection=body.selection, by=body.by, reason=body.reason)))
    )


@router.post("/replays/go")
@rule(Rule.PLATFORM)
async def go(body: GoBody, desk: At) -> Response:
    """The next ones are sent again, each in a transaction of its own; asked again it goes on where it was."""
    await told(desk.reads(_standing, desk, body.replay))
    numbers = await desk.reads(_open, desk, body.replay, body.most)
    loop, items = asyncio.get_running_loop(), []
    begun = loop.time()
    for done, number in enumerate(numbers):
        due = begun + done / body.rate if body.rate else begun
        if max(due, loop.time()) - begun > A_CALL_S:
            break
        await asyncio.sleep(max(0.0, due - loop.time()))
        take = Take(replay=body.replay, number=number, by=body.by, hint=desk.parts.hint)
        items.append(await told(desk.parts.writer.write(take)))
    if body.rate and items:
        await asyncio.sleep(max(0.0, begun + len(items) / body.rate - loop.time()))  # the next call begins at once
    return json_answer({"items": items, **await desk.reads(_standing, desk, body.replay)})


def _standing(desk: Desk, replay: str) -> dict[str, Any]:
    with desk.parts.database.connect() as connection:
        return standing(connection, replay)


def _open(desk: Desk, replay: str, most: int) -> list[int]:
    with desk.parts.database.connect() as connection:
        return still_open(connection, replay, most)
