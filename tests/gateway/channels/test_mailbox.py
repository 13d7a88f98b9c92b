"""What a partner fetches, keeps, leaves, and says of it."""

import asyncio
import threading
from collections.abc import Awaitable
from typing import Any, TypeVar

import pytest
from lxml import etree
from sqlalchemy import select

from gateway.channels.mailbox import MOST_BYTES, Mailbox
from gateway.delivery.dead import Discard
from gateway.delivery.fetched import Acknowledgement, Pulled
from gateway.delivery.outgoing import LARGE, Outgoing
from gateway.delivery.owed import Owed
from gateway.journal import tables
from gateway.journal.clock import to_datetime
from gateway.journal.moves import State
from messages.seals.xmldsig import verify
from tests.gateway.delivery.stage import Stage

R = TypeVar("R")
LANE = "yard-a|inspection|E-1"


def owe(play: Stage, case: str, message_id: str, **more: Any) -> str:
    return play.owe("yard-a", case, message_id, **({"channel": "mailbox"} | more))


def mailbox(play: Stage) -> Mailbox:
    return Mailbox(writer=play.writer, database=play.database, outgoing=play.outgoing(), clock=play.clock)


def run(awaitable: Awaitable[R]) -> R:
    async def wait() -> R:
        return await asyncio.wait_for(awaitable, 5)

    return asyncio.run(wait())


def pull(play: Stage, **more: Any) -> list[str]:
    return [item.delivery for item in run(mailbox(play).pull("yard-a", **more)).items]


def say(play: Stage, *deliveries: str, verdict: Any = "accepted", partner: str = "yard-a", **more: Any) -> list[Any]:
    items = [Acknowledgement(delivery=each, verdict=verdict, **more) for each in deliveries]
    return [each["state"] for each in run(mailbox(play).acknowledge(partner, items))]


def test_messages_of_one_case_come_together_in_order(both: Stage):
    ids = [owe(both, "E-1", f"M-{n}") for n in range(3)]
    assert pull(both) == ids
    assert say(both, *ids) == [State.ACKNOWLEDGED] * 3
    assert pull(both) == []
    assert both.lane(LANE).next_at is None and both.lane(LANE).token is None


def test_a_fetch_ends_at_its_bound_of_bytes_and_the_next_has_the_rest(both: Stage):
    ids = [owe(both, "E-1", f"M-{n}") for n in range(3)]
    other = owe(both, "E-2", "M-9")
    with both.database.begin() as connection:  # each sealed already, and large
        large = tables.deliveries.c.id.in_(ids)
        connection.execute(tables.deliveries.update().where(large).values(sealed=b"<a/>" + b" " * (MOST_BYTES // 2)))

    assert pull(both) == ids[:2]
    assert pull(both) == [other]
    say(both, *ids[:2])
    assert pull(both) == ids[2:]


def test_a_large_one_is_sealed_while_others_are_served(play: Stage):
    id_ = owe(play, "E-1", "M-1")
    with play.database.begin() as connection:
        body = select(tables.messages.c.body).scalar_subquery() + " " * (LARGE + 1)
        connection.execute(tables.messages.update().values(body=body))
    served = mailbox(play)
    threads: list[int] = []

    class Watched(Outgoing):
        def write(self, owed: Owed) -> bytes:
            threads.append(threading.get_ident())
            return Outgoing.write(self, owed)

    served.outgoing = Watched(catalogue=play.catalogue, key=lambda: play.key, encoders={})

    assert [item.delivery for item in run(served.pull("yard-a")).items] == [id_]
    assert threads and threads[0] != threading.get_ident()


def test_an_item_is_what_was_sealed_for_its_partner(play: Stage):
    id_ = owe(play, "E-1", "M-1")
    (item,) = run(mailbox(play).pull("yard-a")).items
    verify(etree.fromstring(item.document), [play.key.cert_pem], now=to_datetime(play.clock()))
    assert (item.message_id, item.sender_id, item.attempt) == ("M-1", "4218", 1)
    assert item.message_type == "inspection.arrival-reply.1"
    assert bytes(play.delivery(id_).sealed) == item.document


def test_nobody_gets_what_is_anothers(play: Stage):
    id_ = owe(play, "E-1", "M-1")
    assert run(mailbox(play).pull("yard-b")).items == []
    pull(play)
    assert say(play, id_, partner="yard-b") == [None]
    assert play.delivery(id_).state == State.SENT
    assert play.lane(LANE).token is not None


# Promise: what was not acknowledged comes again, under the same id, as the same bytes; and only then.


def test_what_is_fetched_is_not_fetched_twice_within_its_lease(play: Stage):
    owe(play, "E-1", "M-1")
    assert len(pull(play)) == 1
    play.clock.turn(59)
    assert pull(play) == []


def test_what_was_not_acknowledged_comes_again_under_the_same_id_as_the_same_bytes(both: Stage):
    ids = [owe(both, "E-1", f"M-{n}") for n in range(2)]
    first = run(mailbox(both).pull("yard-a"))
    both.clock.turn(60)
    again = run(mailbox(both).pull("yard-a"))
    assert [item.delivery for item in again.items] == ids
    assert [item.document for item in again.items] == [item.document for item in first.items]
    assert [item.attempt for item in again.items] == [2, 2]
    assert both.notes(ids[0]) == [
        "sent -> unknown, no answer in time: not acknowledged before its lease ended",
    ]


def test_it_comes_again_however_often(play: Stage):
    owe(play, "E-1", "M-1")
    for _ in range(20):
        assert len(pull(play)) == 1
        play.clock.turn(60)


def test_an_acknowledgement_that_comes_late_is_welcome(play: Stage):
    id_ = owe(play, "E-1", "M-1")
    pull(play)
    play.clock.turn(3600)
    assert say(play, id_) == [State.ACKNOWLEDGED]
    assert pull(play) == []


def test_an_acknowledgement_said_twice_is_one(play: Stage):
    id_ = owe(play, "E-1", "M-1")
    pull(play)
    assert say(play, id_, id_) == [State.ACKNOWLEDGED] * 2
    assert say(play, id_, verdict="refused") == [State.ACKNOWLEDGED]
    assert len(play.notes(id_)) == 1


def test_what_was_not_sent_cannot_be_acknowledged(play: Stage):
    id_ = owe(play, "E-1", "M-1")
    assert say(play, id_, "nobody") == [State.DUE, None]


def test_a_refusal_declines_and_the_case_goes_on(play: Stage):
    first, second = owe(play, "E-1", "M-1"), owe(play, "E-1", "M-2")
    assert pull(play, limit=1) == [first]
    assert say(play, first, verdict="refused", reason="no such bay") == [State.DECLINED]
    assert play.delivery(first).reason == "no such bay"
    assert pull(play) == [second]


def test_one_left_unacknowledged_holds_what_follows_until_its_lease_ends(play: Stage):
    first, second, third = (owe(play, "E-1", f"M-{n}") for n in range(3))
    assert pull(play, limit=2) == [first, second]
    say(play, second)
    assert pull(play) == []
    play.clock.turn(60)
    assert pull(play) == [first, third]


def test_other_cases_flow_past_one_that_is_held(play: Stage):
    held, free = owe(play, "E-1", "M-1", form="papyrus"), owe(play, "E-2", "M-2")
    assert pull(play) == [free]
    assert play.delivery(held).state == State.DEAD
    behind = owe(play, "E-1", "M-3")
    assert pull(play) == []
    play.writer.write_now(Discard(deliveries=[held], reason="unreadable", by="li.wei", hint=lambda lanes: None))
    assert pull(play) == [behind]


def test_a_type_this_process_does_not_know_is_left_for_another(play: Stage):
    first = owe(play, "E-1", "M-1")
    unknown = owe(play, "E-1", "M-2", type="inspection.tomorrow.7")
    assert pull(play) == [first]
    assert (play.delivery(unknown).state, play.delivery(unknown).attempts) == (State.DUE, 0)


@pytest.mark.parametrize("limit", [1, 3, 5])
def test_no_more_comes_than_was_asked_for(play: Stage, limit: int):
    ids = [owe(play, case, f"M-{case}-{n}") for case in ("E-1", "E-2") for n in range(2)]
    assert pull(play, limit=limit) == ids[:limit]


def test_attempts_are_written_down_as_they_end(play: Stage):
    id_ = owe(play, "E-1", "M-1")
    pull(play)
    play.clock.turn(60)
    pull(play)
    say(play, id_)
    rows = play.rows(select(tables.attempts.c.number, tables.attempts.c.outcome).order_by(tables.attempts.c.number))
    assert [tuple(row) for row in rows] == [(1, "no answer in time"), (2, "positive receipt")]


def test_two_that_fetch_at_once_share_what_there_is(play: Stage):
    ids = {owe(play, f"E-{n}", f"M-{n}") for n in range(6)}

    async def both_pull() -> list[Pulled]:
        box, other = mailbox(play), mailbox(play)
        return list(await asyncio.gather(box.pull("yard-a"), other.pull("yard-a")))

    first, second = run(both_pull())
    taken = [item.delivery for item in first.items + second.items]
    assert sorted(taken) == sorted(ids)


# Waiting for what is not there yet.


def test_who_waits_is_woken_by_a_hint(play: Stage):
    async def scene() -> list[str]:
        box = mailbox(play)
        waiting = asyncio.create_task(box.pull("yard-a", wait_s=60))
        await asyncio.sleep(0.05)
        assert not waiting.done()
        id_ = await asyncio.to_thread(owe, play, "E-1", "M-1")
        await asyncio.to_thread(box.ring, [LANE, "yard-b|inspection|E-1"])
        assert [item.delivery for item in (await waiting).items] == [id_]
        return list(box._bells)

    assert run(scene()) == []


def test_who_waits_in_vain_gets_nothing_in_time(play: Stage):
    assert pull(play, wait_s=0.05) == []


def test_an_acknowledgement_wakes_whoever_waits_for_what_follows(play: Stage):
    first, second = owe(play, "E-1", "M-1"), owe(play, "E-1", "M-2")

    async def scene() -> list[str]:
        box = mailbox(play)
        await box.pull("yard-a", limit=1)
        waiting = asyncio.create_task(box.pull("yard-a", wait_s=60))
        await asyncio.sleep(0.05)
        await box.acknowledge("yard-a", [Acknowledgement(delivery=first, verdict="accepted")])
        return [item.delivery for item in (await waiting).items]

    assert run(scene()) == [second]
