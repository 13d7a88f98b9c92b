"""`/v1/events`: what happens in the cases that concern the caller, as a stream or a page at a time; `/asyncapi.json`.

The stream is of server-sent events (WHATWG HTML, 9.2). `id` of each is the cursor after it, which a browser sends back
by itself as Last-Event-ID; a heartbeat moves it on too. Who reads, and what he may, is asked again while it lasts.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import StreamingResponse

from gateway.journal.news.feed import Interest, Page
from gateway.web.api.desk import At, Desk, GuardedRoute, Who, json_answer
from gateway.web.api.event_shapes import MOST_NAMED, CaseId, EventPageShape, StateWord, Word
from gateway.web.api.shapes import answers
from gateway.web.api.wanted_events import interest
from gateway.web.asyncapi import describe
from gateway.web.authentication import Caller
from gateway.web.headers import said
from gateway.web.problems import Problem, is_head
from gateway.web.rules import Rule, hold, rule

HEARTBEAT_S = 15.0
EVENT_STREAM = "text/event-stream"
RETRY_MS = 3000
SESSION_S = 300.0  # of a browser: it connects again by itself, and whether it is signed in still is looked at then

router = APIRouter(route_class=GuardedRoute, tags=["events"])

Types = Annotated[
    list[Word] | None,
    Query(max_length=MOST_NAMED, description="事件类型，可写 inspection.* / kinds, or all of a family"),
]
Cases = Annotated[list[CaseId] | None, Query(max_length=MOST_NAMED, description="案件编号 / ids of cases")]
States = Annotated[
    list[StateWord] | None, Query(max_length=MOST_NAMED, description="变为这些状态 / states it leads to")
]
After = Annotated[
    str | None,
    Query(
        pattern="^[0-9]{1,18}$",
        description="此游标之后；省略：流由此刻起，页由头起 / after it; else a stream from now, a page from the first",
    ),
]


@router.get(
    "/v1/events",
    summary="事件流，或一页事件 / Events, as a stream or a page",
    responses=answers(EventPageShape, 400, 401, 403, 429, 503),
)
@rule(Rule.CONCERNED)
async def events(
    request: Request,
    desk: At,
    caller: Who,
    after: After = None,
    types: Types = None,
    cases: Cases = None,
    states: States = None,
) -> Response:
    """`Accept: text/event-stream` 得到流，断线后带 Last-Event-ID 续传；否则得到一页 JSON。只含与本单位有关的案件。

    With `Accept: text/event-stream` a stream, which goes on after Last-Event-ID; else a page in JSON. Of cases that
    concern the caller.
    """
    wanted = interest(desk.parts.feed.kinds, types or (), cases or (), states or (), where="query")
    if EVENT_STREAM not in request.headers.get("accept", "") or is_head(request.scope):
        page = await desk.reads(desk.parts.feed.page, caller.reader, after=int(after or 0), interest=wanted)
        return json_answer({"items": told(desk, page), "cursor": str(page.upto), "is_all": page.is_all})
    begin = _last_id(request)
    if begin is None and after is not None:
        begin = int(after)
    place = desk.streams.one(caller.holder)
    place.__enter__()  # before the answer begins, so that who has too many is told so with a status
    if begin is None:
        try:
            begin = await desk.reads(desk.parts.feed.newest)
        except BaseException:
            place.__exit__(None, None, None)
            raise
    headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
    return _Stream(place, _follow(request, desk, begin, wanted), media_type=EVENT_STREAM, headers=headers)


@router.get(
    "/asyncapi.json", summary="事件目录 / The catalogue of events", responses={200: {"description": "AsyncAPI 3.0"}}
)
@rule(Rule.ANYONE)
async def catalogue_of_events(desk: At) -> Response:
    """全部事件的类型与内容，AsyncAPI 3.0。

    Every kind of event and what is in it, AsyncAPI 3.0.
    """
    return json_answer(describe(desk.parts.feed.kinds, desk.parts.settings.url))


class _Stream(StreamingResponse):
    """A stream that gives its place back, whether it was begun or not."""

    def __init__(self, place: AbstractContextManager[None], content: AsyncIterator[bytes], **more: Any) -> None:
        super().__init__(content, **more)
        self._place = place

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._place.__exit__(None, None, None)


def told(desk: Desk, page: Page) -> list[dict[str, Any]]:
    """The events of a page with their attributes."""
    return [each.cloud(desk.parts.settings.url) for each in page.events]


async def _follow(request: Request, desk: Desk, after: int, wanted: Interest) -> AsyncIterator[bytes]:
    """Until he hangs up, may not read any more, or the process is to end."""
    feed, streams, loop = desk.parts.feed, desk.streams, asyncio.get_running_loop()
    yield f"retry: {RETRY_MS}\nid: {after}\n\n".encode()
    began, beat = loop.time(), loop.time() + HEARTBEAT_S
    while not desk.stopping.is_set():
        caller = _still(request, desk)
        if caller is None:
            yield b'event: end\ndata: {"reason":"not allowed any more"}\n\n'
            return
        if caller.account is not None and loop.time() - began > SESSION_S:
            return
        try:
            if await streams.newest(lambda: desk.reads(feed.newest)) > after:
                page = await desk.reads(feed.page, caller.reader, after=after, interest=wanted)
                after = page.upto
                if page.events:
                    yield b"".join(
                        _event(each.type, each.seq, each.cloud(desk.parts.settings.url)) for each in page.events
                    )
                    beat = loop.time() + HEARTBEAT_S
                if not page.is_all:
                    continue
        except Problem:  # too busy to read now; nothing is lost
            pass
        if loop.time() >= beat:
            yield f": \nid: {after}\n\n".encode()
            beat = loop.time() + HEARTBEAT_S
        await _wait(desk.stopping, streams.look_s)
    yield b": the gateway stops; connect again\n\n"


def _event(type_: str, seq: int, event: dict[str, Any]) -> bytes:
    return b"event: %s\nid: %d\ndata: %s\n\n" % (type_.encode(), seq, msgspec.json.encode(event))


def _still(request: Request, desk: Desk) -> Caller | None:
    """Who he is now, by what he showed at the beginning; None: he may not read any more."""
    try:
        caller = desk.admit(request.scope, said(request.headers.raw).authorization)
        hold(Rule.CONCERNED, caller)
    except Problem:
        return None
    return caller


async def _wait(stopping: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stopping.wait(), seconds)
    except TimeoutError:
        return


def _last_id(request: Request) -> int | None:
    """Where he was, as his browser or program says; what we never gave is nothing."""
    given = request.headers.get("last-event-id", "")
    return int(given) if given.isascii() and given.isdecimal() and len(given) <= 18 else None
