"""What workers ask together is written together, and answered one by one."""

import asyncio
from typing import Any

import pytest

from gateway.delivery.ledger import Begin, Free, Ledger, Settle
from gateway.delivery.parcels import Answer
from gateway.delivery.retry import Patience
from gateway.journal.clock import SECOND
from gateway.journal.moves import State
from gateway.journal.writer import Busy, NotWritten, Writer
from tests.gateway.delivery.stage import Stage

TAKEN = Answer(event="positive receipt")


def begin(lane: str, delivery: str, *, token: str = "me", **more: Any) -> Begin:
    given: dict[str, Any] = {"sealed": b"<sealed/>", "lease_us": 60 * SECOND, "patience": Patience()}
    return Begin(lane=f"yard-a|inspection|{lane}", delivery=delivery, token=token, **(given | more))


def settle(lane: str, delivery: str, *, token: str = "me", answer: Answer = TAKEN) -> Settle:
    return Settle(
        lane=f"yard-a|inspection|{lane}",
        delivery=delivery,
        token=token,
        answer=answer,
        took_us=1,
        patience=Patience(),
        digest="",
        chance=0.0,
    )


class Counting:
    """A writer that counts its commands, and is full so many times before it takes one."""

    def __init__(self, writer: Writer, *, full: int = 0) -> None:
        self._writer, self._full, self.count = writer, full, 0

    async def write(self, command: Any) -> Any:
        await asyncio.sleep(0)
        if self._full:
            self._full -= 1
            raise Busy("full")
        self.count += 1
        return await self._writer.write(command)


def ask(writer: Any, *requests: Any) -> list[Any]:
    """Ask all at once; what each raised."""

    async def run() -> list[Any]:
        ledger = Ledger(writer)
        return list(await asyncio.gather(*(ledger.ask(each) for each in requests), return_exceptions=True))

    return asyncio.run(run())


def test_what_gathers_is_one_command(both: Stage):
    begins = [begin(f"E-{n}", both.owe("yard-a", f"E-{n}", f"M-{n}")) for n in range(40)]
    counting = Counting(both.writer)
    ask(counting, *begins)
    assert counting.count == 1
    assert [each.outcome.attempt for each in begins if each.outcome] == [1] * 40


def test_of_two_that_claim_a_lane_at_once_one_has_it(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    first, second = begin("E-1", id_, token="first"), begin("E-1", id_, token="second")
    ask(play.writer, first, second)
    assert first.outcome is not None and second.outcome is None
    assert play.lane(first.lane).token == "first"


def test_a_request_that_is_refused_harms_no_other(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    refused = [begin("E-1", "nobody"), begin("never-was", id_), settle("E-1", id_)]
    good = begin("E-1", id_)
    ask(play.writer, *refused, good)
    assert [each.outcome for each in refused] == [None] * 3
    assert good.outcome is not None


@pytest.mark.parametrize(
    "early",
    [
        {"sealed": None},  # it has no bytes yet
        {"delivery": "another"},
    ],
)
def test_what_changed_since_it_was_looked_at_is_not_begun(play: Stage, early: dict[str, Any]):
    id_ = play.owe("yard-a", "E-1", "M-1")
    request = begin("E-1", **({"delivery": id_} | early))
    ask(play.writer, request)
    assert request.outcome is None
    assert play.delivery(id_).state == State.DUE


def test_bytes_once_sealed_are_not_sealed_again(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    ask(play.writer, begin("E-1", id_))
    ask(play.writer, settle("E-1", id_, answer=Answer(event="not reached")))
    play.clock.turn(60)
    other, same = begin("E-1", id_, sealed=b"<other/>"), begin("E-1", id_, sealed=None)
    ask(play.writer, other)
    ask(play.writer, same)
    assert other.outcome is None
    assert same.outcome is not None and same.outcome.attempt == 2
    assert bytes(play.delivery(id_).sealed) == b"<sealed/>"


def test_only_who_has_the_lane_settles_it(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    ask(play.writer, begin("E-1", id_, token="me"))
    stranger, mine = settle("E-1", id_, token="stranger"), settle("E-1", id_, token="me")
    ask(play.writer, stranger, mine)
    assert stranger.outcome is None
    assert mine.outcome is not None and mine.outcome.state is State.ACKNOWLEDGED


def test_settled_twice_is_settled_once(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    ask(play.writer, begin("E-1", id_))
    first, second = settle("E-1", id_), settle("E-1", id_)
    ask(play.writer, first)
    ask(play.writer, second)
    assert second.outcome is None
    assert len(play.notes(id_)) == 1


def test_a_lane_is_not_freed_while_something_is_on_its_way(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    ask(play.writer, begin("E-1", id_))
    free = Free(lane="yard-a|inspection|E-1", token="me")
    ask(play.writer, free)
    assert free.outcome is None
    assert play.lane(free.lane).token == "me"


def test_after_a_full_writer_the_next_request_is_taken(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    counting = Counting(play.writer, full=1)

    async def run() -> Begin:
        ledger = Ledger(counting)  # type: ignore[arg-type]
        request = begin("E-1", id_)
        with pytest.raises(Busy):
            await ledger.ask(request)
        await ledger.ask(request)
        return request

    assert asyncio.run(run()).outcome is not None


def test_one_who_no_longer_waits_takes_nothing_from_the_others(play: Stage):
    ids = [play.owe("yard-a", f"E-{n}", f"M-{n}") for n in range(2)]

    async def run() -> Begin:
        ledger = Ledger(play.writer)
        leaves = asyncio.create_task(ledger.ask(begin("E-0", ids[0])))
        stays = begin("E-1", ids[1])
        waits = asyncio.create_task(ledger.ask(stays))
        await asyncio.sleep(0)
        leaves.cancel()
        await waits
        return stays

    assert asyncio.run(run()).outcome is not None


def test_what_the_database_refuses_is_raised_to_each(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    broken = begin("E-1", id_, sealed=object())
    outcomes = ask(play.writer, broken)
    assert isinstance(outcomes[0], NotWritten)
    assert play.delivery(id_).state == State.DUE


class Unwritable:
    """Raises whatever comes first; nobody can write it."""

    lane, delivery, token, outcome = "yard-a|inspection|E-1", "", "", None

    def fold(self, *_: Any) -> None:
        raise ValueError("cannot be encoded")


def test_what_cannot_be_written_keeps_only_itself_out(both: Stage):
    deliveries = [both.owe("yard-a", f"E-{number}", f"M-{number}") for number in range(1, 5)]
    good = [begin(f"E-{number}", id_) for number, id_ in enumerate(deliveries, 1)]
    raised = ask(both.writer, good[0], Unwritable(), *good[1:])
    assert [type(each) for each in raised] == [type(None), NotWritten, *[type(None)] * 3]
    assert [both.delivery(id_).state for id_ in deliveries] == [State.SENT] * 4
