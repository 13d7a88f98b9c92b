"""From the lane to a partner's own server and back: real HTTP, real seals, real receipts."""

import asyncio
from collections.abc import Callable
from typing import Any

from aiohttp import web
from lxml import etree

from gateway.channels.push import Push
from gateway.journal.clock import to_datetime
from gateway.journal.moves import State
from gateway.partners.directory import Directory
from messages.seals.xmldsig import verify
from tests.gateway.channels.partner import Answering, Yard, answers, receipt, yard
from tests.gateway.delivery.conftest import both, play
from tests.gateway.delivery.stage import CATALOGUE, Stage

__all__ = ["both", "play"]
LANE = "yard-a|inspection|E-1"


def push(play: Stage, answering: Answering, *, turns: int = 1, between: Callable[[], Any] = lambda: None) -> Yard:
    """Deliver the lane so many times, a minute apart, to a yard that answers so."""

    async def scene() -> Yard:
        async with yard(answering) as partner, Push(CATALOGUE, clock=play.clock) as channel:
            directory = Directory([partner.partner(timeout_s=0.2)])
            for _ in range(turns):
                await play.courier(channels={"push": channel}, directory=lambda: directory).deliver(LANE)
                between()
                play.clock.turn(60)
            return partner

    return asyncio.run(asyncio.wait_for(scene(), 10))


def test_what_arrives_is_acknowledged_by_the_partners_own_receipt(both: Stage):
    ids = [both.owe("yard-a", "E-1", f"M-{n}") for n in range(3)]
    partner = push(both, answers(202))
    assert [headers["Swg-Delivery"] for headers, _ in partner.got] == ids
    for id_, (_, content) in zip(ids, partner.got, strict=True):
        row = both.delivery(id_)
        assert row.state == State.ACKNOWLEDGED
        assert bytes(row.sealed) == content
        assert id_.encode() in bytes(row.answer)
        verify(etree.fromstring(content), [both.key.cert_pem], now=to_datetime(both.clock()))


def test_a_refusal_is_kept_and_the_next_one_goes(play: Stage):
    ids = [play.owe("yard-a", "E-1", f"M-{n}") for n in range(2)]
    push(play, answers(422, verdict="refused"))
    assert [play.delivery(id_).state for id_ in ids] == [State.DECLINED] * 2
    assert play.delivery(ids[0]).reason == "HTTP 422, Y17 /Body: no such bay"


def test_a_yard_that_hangs_up_gets_the_same_bytes_under_the_same_id(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    states = []

    async def hangs_up_once(request: web.Request, content: bytes) -> web.StreamResponse:
        if request.headers["Swg-Attempt"] == "1":
            assert request.transport is not None
            request.transport.abort()
        return web.Response(body=receipt(request.headers["Swg-Delivery"], content))

    partner = push(play, hangs_up_once, turns=2, between=lambda: states.append(play.delivery(id_).state))
    assert states == [State.UNKNOWN, State.ACKNOWLEDGED]
    (first, bytes_first), (second, bytes_second) = partner.got
    assert bytes_first == bytes_second
    assert first["Swg-Delivery"] == second["Swg-Delivery"] == id_
    assert (first["Swg-Attempt"], second["Swg-Attempt"]) == ("1", "2")
