"""The live board (大屏): one page, and the stream that keeps it up to date (server-sent events).

A stream ends after a minute, and the browser asks again by itself: so nobody who was switched off or has signed out
looks on for longer. Each look is drawn once a language, not once a viewer.
"""

import asyncio
from collections.abc import AsyncIterator

import msgspec
from fastapi import APIRouter, Request, Response
from fastapi.responses import StreamingResponse

from gateway.web.portal import html
from gateway.web.portal.operation import showing
from gateway.web.portal.operation.board import Board, Numbers
from gateway.web.portal.visit import At, PortalRoute, Visit

STREAM_S = 60.0

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


def board_of(request: Request) -> Board:
    """The one of this process."""
    found: Board | None = getattr(request.app.state, "board", None)
    if found is None:
        found = request.app.state.board = Board(request.app.state.desk)
    return found


@router.get("/portal/board")
async def page(request: Request, visit: At) -> Response:
    """As it stands; a script keeps it so, and without one it may be asked for again."""
    numbers = await board_of(request).now()
    return showing.page("board", visit, numbers=numbers, charts=msgspec.json.encode(_charts(numbers)).decode())


@router.get("/portal/board/stream")
async def stream(request: Request, visit: At) -> Response:
    """Each look as an event: the tables as they are shown, and what the charts draw."""
    following = board_of(request).follow()
    first = await anext(following)
    headers = {**html.headers_of(visit), "X-Accel-Buffering": "no"}
    return StreamingResponse(_events(request, visit, first, following), headers=headers, media_type="text/event-stream")


async def _events(
    request: Request, visit: Visit, first: Numbers, following: AsyncIterator[Numbers]
) -> AsyncIterator[bytes]:
    loop = asyncio.get_running_loop()
    ends = loop.time() + STREAM_S
    try:
        yield b"retry: 2000\n\n" + _event(request, visit, first)
        async for numbers in following:
            yield _event(request, visit, numbers)
            if loop.time() >= ends:
                return
    finally:
        await following.aclose()  # type: ignore[attr-defined]


def _event(request: Request, visit: Visit, numbers: Numbers) -> bytes:
    known = board_of(request).drawn
    number, drawn = known.get(visit.language, (0, b""))
    if number != numbers.number:
        tables = bytes(showing.page("_board", visit, numbers=numbers).body).decode()
        said = msgspec.json.encode({"tables": tables, "charts": _charts(numbers)})
        drawn = b"id: %d\ndata: %s\n\n" % (numbers.number, said)
        known[visit.language] = (numbers.number, drawn)
    return drawn


def _charts(numbers: Numbers) -> dict[str, list[list[float | int | None]]]:
    """What uPlot draws: of each chart its times (seconds) and its lines."""
    minutes, took = numbers.minutes, numbers.latency["minutes"]
    return {
        "throughput": [[each[name] for each in minutes] for name in ("at", "accepted", "refused")],
        "latency": [[each[name] for each in took] for name in ("at", "median", "p95")],
    }
