"""A verb that writes asks the operators' side within its own process, where no gateway serves."""

import asyncio
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import StreamingResponse
from starlette.routing import Route

from gateway.cli.asking import _request


async def _pieces() -> AsyncIterator[bytes]:
    for piece in (b"one ", b"two ", b"three"):
        await asyncio.sleep(0.01)
        yield piece


async def _streams(request: Request) -> StreamingResponse:
    return StreamingResponse(_pieces(), headers={"X-Asked": request.url.query})


def test_an_answer_in_pieces_comes_whole():
    """An evidence bundle is streamed; whoever asks does not hang up before it has come."""
    app = Starlette(routes=[Route("/bundle", _streams)])
    answer = asyncio.run(asyncio.wait_for(_request(app, "GET", "/bundle?checkpoint=7", b""), 10))
    assert (answer.status, answer.body) == (200, b"one two three")
    assert answer.headers["X-Asked"] == "checkpoint=7"
