"""Hints, relay, dispatch and courier together: what is owed arrives, whatever hints do and whoever is down."""

import asyncio
from collections.abc import Iterable
from typing import Any

import pytest
from sqlalchemy import func, select

from gateway.delivery.dispatch import Dispatch
from gateway.delivery.owed import due_lanes
from gateway.delivery.parcels import Answer, Parcel
from gateway.journal import tables
from gateway.journal.moves import State
from gateway.partners.partner import Partner
from gateway.queue.embedded import EmbeddedHints
from gateway.queue.relay import relay
from tests.gateway.delivery.conftest import both, play
from tests.gateway.delivery.stage import Partners, Stage

__all__ = ["both", "play"]


class Over(Exception):
    """So many seconds have passed."""


class Lost(EmbeddedHints):
    """Loses two hints of three."""

    _count = 0

    def publish(self, lanes: Iterable[str]) -> None:
        for lane in lanes:
            self._count += 1
            if self._count % 3 == 0:
                super().publish([lane])


class Repeated(EmbeddedHints):
    """Says everything again, and things that are not so."""

    def publish(self, lanes: Iterable[str]) -> None:
        super().publish(["yard-a|inspection|never-was"])
        for lane in lanes:
            super().publish([lane])
            super().publish([lane, lane])


def serve(
    play: Stage, hints: EmbeddedHints, *, seconds: int, at: "dict[int, Any] | None" = None, to: Partners | None = None
) -> None:
    """Run for so many seconds of the clock; `at` some of them something happens."""

    async def run() -> None:
        courier = play.courier(channels={"push": to or play.partners})
        dispatch = Dispatch(hints, courier.deliver, courier.breaker)
        passed = 0

        def due() -> list[str]:
            with play.database.connect() as connection:
                return list(due_lanes(connection, play.clock(), channels=("push",), resting=courier.resting()))

        async def sleep(_: float) -> None:
            nonlocal passed
            for _ in range(5):
                await asyncio.sleep(0)
            await dispatch.settled()
            if passed == seconds:
                raise Over
            passed += 1
            play.clock.turn(1)
            if happens := (at or {}).get(passed):
                happens()

        await hints.start()
        working = asyncio.create_task(dispatch.run())
        try:
            await relay(hints, due, sleep=sleep)
        except Over:
            working.cancel()
            await asyncio.gather(working, return_exceptions=True)

    asyncio.run(run())


def owe(play: Stage, *, lanes: int = 4, each: int = 3) -> dict[str, list[str]]:
    """Messages for both yards, some a lane; by lane, in order."""
    owed: dict[str, list[str]] = {}
    for n in range(each):
        for case in range(lanes):
            for yard in ("yard-a", "yard-b"):
                owed.setdefault(f"{yard}|{case}", []).append(play.owe(yard, str(case), f"M-{case}-{n}"))
    return owed


def arrived(play: Stage, owed: dict[str, list[str]], yard: str) -> bool:
    """Whether this yard has all of its, each lane in order."""
    got = list(play.partners.taken.get(yard, {}))
    return all([id_ for id_ in got if id_ in ids] == ids for lane, ids in owed.items() if lane.startswith(yard))


# Promise 7: hints decide nothing.


@pytest.mark.parametrize("hints", [EmbeddedHints, Lost, Repeated])
def test_lost_or_repeated_hints_change_nothing(both: Stage, hints: type[EmbeddedHints]):
    owed = owe(both)
    serve(both, hints(), seconds=15)
    assert arrived(both, owed, "yard-a") and arrived(both, owed, "yard-b")
    assert len(both.partners.parcels) == sum(map(len, owed.values()))


def test_a_gateway_without_its_relay_would_be_noticed(play: Stage):
    owed = owe(play)
    hints = Lost()
    hints.publish([f"{yard}|inspection|{case}" for case in range(4) for yard in ("yard-a", "yard-b")])

    async def only_hints() -> None:
        await hints.start()
        courier = play.courier()
        dispatch = Dispatch(hints, courier.deliver, courier.breaker)
        working = asyncio.create_task(dispatch.run())
        await asyncio.sleep(0.05)
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)

    asyncio.run(only_hints())
    assert not arrived(play, owed, "yard-a") or not arrived(play, owed, "yard-b")


# A partner that is down.


def test_a_yard_that_was_down_gets_everything_in_order_when_it_is_back(play: Stage):
    owed = owe(play)
    play.partners.down.add("yard-a")
    serve(play, EmbeddedHints(), seconds=1000, at={500: play.partners.down.clear})
    assert arrived(play, owed, "yard-a")
    assert play.rows(select(func.count()).select_from(tables.lanes).where(tables.lanes.c.blocked))[0][0] == 0


def test_while_a_yard_is_down_the_others_get_theirs_at_once(play: Stage):
    owed = owe(play)
    play.partners.down.add("yard-a")
    serve(play, EmbeddedHints(), seconds=0)
    assert arrived(play, owed, "yard-b")


def test_a_yard_that_is_down_is_not_asked_for_every_lane(play: Stage):
    owe(play, lanes=20, each=1)
    play.partners.down.add("yard-a")
    serve(play, EmbeddedHints(), seconds=120)
    asked = [parcel for parcel in play.partners.parcels if parcel.delivery not in play.partners.taken["yard-b"]]
    assert len(asked) < 30
    attempts = play.rows(select(func.max(tables.deliveries.c.attempts)))[0][0]
    assert attempts < 12


def test_what_is_for_a_disabled_partner_is_left_alone_until_it_is_enabled(play: Stage):
    owed = owe(play)
    play.disabled.add("yard-a")
    serve(play, EmbeddedHints(), seconds=60, at={50: play.disabled.clear})
    assert arrived(play, owed, "yard-a") and arrived(play, owed, "yard-b")
    assert len(play.partners.parcels) == sum(map(len, owed.values()))


def test_one_message_a_partner_cannot_take_holds_its_case_and_no_other(play: Stage):
    owed = owe(play)
    (poison, *behind) = owed["yard-a|0"]

    class Chokes(Partners):
        async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
            if parcel.delivery == poison:
                return Answer(event="not reached", reason="HTTP 500")
            return await play.partners.deliver(parcel, partner)

    serve(play, EmbeddedHints(), seconds=3000, to=Chokes())
    assert play.delivery(poison).state == State.DEAD
    assert {play.delivery(id_).state for id_ in behind} == {State.DUE}
    del owed["yard-a|0"]
    assert arrived(play, owed, "yard-a") and arrived(play, owed, "yard-b")
