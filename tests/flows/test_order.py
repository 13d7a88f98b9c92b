"""Promise 4: one case's messages reach one partner in the order of acceptance, whatever happens on the way.

Workers fail, die and race, partners refuse, fall silent and come back, an operator replays what is dead. Nothing sent
is overtaken by what was accepted after it, nothing is lost, and every attempt sends the same bytes.
"""

import asyncio
import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from gateway.delivery.dead import Replay, list_waiting
from gateway.delivery.parcels import Answer, Parcel
from gateway.journal import tables
from gateway.journal.moves import FINAL, State
from gateway.partners.partner import Partner
from tests.draws import draws
from tests.gateway.delivery.conftest import both, play
from tests.gateway.delivery.stage import Stage

__all__ = ["both", "play"]

HOUR_S = 3600
MOODS = ("takes", "refuses", "is down", "is silent", "loses it", "dies")
_cases = itertools.count()

Step = tuple[str, Any]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("owe"), st.sampled_from(["yard-a|1", "yard-a|2", "yard-b|1"])),
        st.tuples(st.just("work"), st.lists(st.sampled_from(MOODS), max_size=4)),
        st.tuples(st.just("race"), st.lists(st.sampled_from(MOODS), max_size=4)),
        st.tuples(st.just("turn"), st.sampled_from([1, 10, 100, HOUR_S])),
        st.tuples(st.just("replay"), st.none()),
    ),
    max_size=14,
)


class Died(BaseException):
    """The worker is gone, and writes nothing down."""


@dataclass
class Moody:
    """Partners whose moods are given; they write down what they get, in order."""

    play: Stage
    moods: list[str] = field(default_factory=list)
    got: list[Parcel] = field(default_factory=list)

    async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
        self.got.append(parcel)
        await asyncio.sleep(0)
        match self.moods.pop(0) if self.moods else "takes":
            case "takes":
                return Answer(event="positive receipt")
            case "refuses":
                return Answer(event="negative receipt", reason="will not have it")
            case "is down":
                return Answer(event="not reached", reason="connection refused")
            case "dies":
                raise Died
            case _:
                return Answer(event="no answer in time", reason="timed out")


def check(play: Stage, steps: Iterable[Step], channel: type[Moody] = Moody) -> None:
    """Play the steps, then let everything come to its end, and look at what the partners got."""
    moody, owed, run = channel(play), dict[str, list[str]](), next(_cases)
    for verb, what in steps:
        match verb:
            case "owe":
                partner, case = what.split("|")
                id_ = play.owe(partner, f"{run}-{case}", f"M-{len(owed)}")
                owed.setdefault(what, []).append(id_)
            case "work" | "race":
                moody.moods = list(what)
                work(play, moody, workers=1 if verb == "work" else 2)
            case "turn":
                play.clock.turn(what)
            case "replay":
                replay(play)
    moody.moods = []
    for _ in range(5):
        play.clock.turn(HOUR_S)
        replay(play)
        work(play, moody, workers=1)
    for ids in owed.values():
        order = [parcel.delivery for parcel in moody.got if parcel.delivery in ids]
        assert [id_ for id_, _ in itertools.groupby(order)] == ids
        for id_ in ids:
            assert play.delivery(id_).state in FINAL
            assert len({parcel.content for parcel in moody.got if parcel.delivery == id_}) == 1


def work(play: Stage, moody: Moody, *, workers: int) -> None:
    """As many workers deliver all that is due, at once."""

    async def deliver() -> None:
        couriers = [play.courier(channels={"push": moody}, default_attempts=3) for _ in range(workers)]
        lanes = play.due()
        done = await asyncio.gather(
            *(courier.deliver(lane) for courier in couriers for lane in lanes), return_exceptions=True
        )
        assert all(each is None or isinstance(each, Died) for each in done), done

    asyncio.run(deliver())


def replay(play: Stage) -> None:
    with play.database.connect() as connection:
        dead = [item["delivery"] for item in list_waiting(connection, states=(State.DEAD,)).items]
    if dead:
        play.writer.write_now(Replay(deliveries=dead, by="li.wei", hint=lambda lanes: None))


@settings(max_examples=draws(40), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_order_holds_whatever_happens_on_the_way(play: Stage, steps: list[Step]):
    check(play, steps)


STORY: tuple[Step, ...] = (
    *(("owe", "yard-a|1"), ("owe", "yard-a|1"), ("owe", "yard-b|1"), ("owe", "yard-a|1"), ("work", ["is down"])),
    *(("turn", 1), ("race", ["dies", "takes", "is silent"]), ("turn", HOUR_S), ("work", ["takes", "loses it"])),
    *(("owe", "yard-a|1"), ("turn", HOUR_S), ("work", ["is down"]), ("turn", HOUR_S), ("work", ["is down"])),
    *(("turn", HOUR_S), ("work", ["is down"]), ("turn", HOUR_S), ("replay", None), ("work", ["refuses"])),
)


def test_order_holds_through_a_long_story(both: Stage):
    check(both, STORY)


class Requeues(Moody):
    """A saboteur: what was not reached goes to the end of its lane."""

    async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
        answer = await super().deliver(parcel, partner)
        if answer.event == "not reached":
            tail = update(tables.deliveries).where(tables.deliveries.c.id == parcel.delivery).values(position=1 << 40)
            with self.play.database.begin() as connection:
                connection.execute(tail)
        return answer


ONE_LANE: tuple[Step, ...] = (*[("owe", "yard-a|1")] * 3, ("work", ["is down"]), ("turn", HOUR_S), ("work", []))


def test_sending_a_failed_one_to_the_end_would_be_noticed(play: Stage):
    with pytest.raises(AssertionError):
        check(play, ONE_LANE, Requeues)
