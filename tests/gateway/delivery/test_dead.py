"""What an operator can do about deliveries that are stuck."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
from sqlalchemy import select

from gateway.delivery.dead import Confirm, Discard, Replay, UnknownDelivery, list_waiting, show
from gateway.delivery.parcels import Answer
from gateway.journal import tables
from gateway.journal.means import Means, Paper
from gateway.journal.moves import State
from gateway.partners.partner import Terms
from messages.process import IllegalMove
from tests.gateway.delivery.stage import Stage

LANE = "yard-a|inspection|E-1"
SILENT = Answer(event="no answer in time", reason="timed out")
PDF = b"%PDF-1.7 scan"
FAX_DIGEST = sha256(PDF).hexdigest()
FAX = Means(
    how="by fax",
    at=datetime(2026, 11, 21, 2, tzinfo=UTC),
    whom="Wang, at the desk",
    paper=Paper(name="fax.pdf", content=PDF),
)
WHO: dict[str, Any] = {"by": "li.wei", "hint": lambda lanes: None}


def run(play: Stage, *lanes: str) -> None:
    async def deliver() -> None:
        courier = play.courier(default_attempts=1)
        for lane in lanes or (LANE,):
            await courier.deliver(lane)

    asyncio.run(deliver())


@pytest.fixture
def stuck(both: Stage) -> list[str]:
    """Three deliveries of one lane, the first of them dead."""
    ids = [both.owe("yard-a", "E-1", f"M-{n}") for n in range(3)]
    both.partners.down.add("yard-a")
    run(both)
    both.partners.down.clear()
    both.partners.parcels.clear()
    assert both.delivery(ids[0]).state == State.DEAD
    return ids


@pytest.fixture
def unsure(play: Stage) -> list[str]:
    """Two deliveries of one lane, of the first of which nobody knows whether it arrived."""
    play.terms["yard-a"] = Terms(channel="push", url="http://localhost/", on_unknown="operator")
    ids = [play.owe("yard-a", "E-1", f"M-{n}") for n in range(2)]
    play.partners.answers["yard-a"] = [SILENT]
    run(play)
    play.partners.parcels.clear()
    return ids


def test_a_dead_delivery_replayed_keeps_its_place(both: Stage, stuck: list[str]):
    hinted: list[str] = []
    answer = both.writer.write_now(Replay(deliveries=stuck[:1], by="li.wei", hint=hinted.extend))
    assert answer == [{"delivery": stuck[0], "state": State.DUE}]
    assert hinted == [LANE]
    run(both)
    assert [parcel.delivery for parcel in both.partners.parcels] == stuck


def test_a_dead_delivery_discarded_lets_the_others_go(both: Stage, stuck: list[str]):
    both.writer.write_now(Discard(deliveries=stuck[:1], reason="sent on paper\nby mistake", **WHO))
    run(both)
    assert [parcel.delivery for parcel in both.partners.parcels] == stuck[1:]
    assert both.delivery(stuck[0]).reason == "sent on paper\nby mistake"
    assert both.notes(stuck[0])[-1] == "dead -> discarded, discard: sent on paper by mistake"


def test_what_was_delivered_by_other_means_says_how_that_is_known(both: Stage, stuck: list[str]):
    both.writer.write_now(Confirm(deliveries=stuck[:1], means=FAX, **WHO))
    assert both.delivery(stuck[0]).state == State.ACKNOWLEDGED
    said = "by fax; 2026-11-21T10:00:00.000000+08:00; Wang, at the desk; fax.pdf, application/pdf, 13 bytes"
    assert both.notes(stuck[0])[-1] == f"dead -> acknowledged, by other means evidence {FAX_DIGEST}: {said}"
    leaf = both.rows(select(tables.leaves.c.text).where(tables.leaves.c.subject == stuck[0]))[-1].text
    assert "\nsender: li.wei\n" in leaf


def test_what_was_delivered_is_replayed_as_a_new_delivery_at_the_tail(play: Stage):
    first, second = (play.owe("yard-a", "E-1", f"M-{n}") for n in range(2))
    run(play)
    third = play.owe("yard-a", "E-1", "M-2")
    (answer,) = play.writer.write_now(Replay(deliveries=[first], **WHO))
    run(play)
    anew = answer["delivery"]
    assert list(play.partners.taken["yard-a"]) == [first, second, third, anew]
    assert play.delivery(anew).message == play.delivery(first).message
    assert play.delivery(first).state == State.ACKNOWLEDGED


def test_an_unknown_delivery_the_partner_lacks_goes_again_under_its_id(play: Stage, unsure: list[str]):
    play.writer.write_now(Replay(deliveries=unsure[:1], reason="asked by phone", **WHO))
    run(play)
    assert [parcel.delivery for parcel in play.partners.parcels] == unsure


def test_an_unknown_delivery_the_partner_has_is_not_sent_again(play: Stage, unsure: list[str]):
    play.writer.write_now(Confirm(deliveries=unsure[:1], means=replace(FAX, how="voucher 77", paper=None), **WHO))
    run(play)
    assert [parcel.delivery for parcel in play.partners.parcels] == unsure[1:]
    assert "partner has it" in play.notes(unsure[0])[-1]


def test_a_lane_woken_by_another_word_still_waits_for_its_unknown_head(play: Stage, unsure: list[str]):
    play.writer.write_now(Replay(deliveries=unsure[:1], **WHO))
    play.partners.answers["yard-a"] = [SILENT]
    run(play)
    later = play.owe("yard-a", "E-1", "M-9")
    with play.database.begin() as connection:
        connection.execute(tables.deliveries.update().where(tables.deliveries.c.id == later).values(state="dead"))
    play.writer.write_now(Discard(deliveries=[later], reason="no longer wanted", **WHO))
    play.partners.parcels.clear()
    run(play)
    assert play.partners.parcels == [] and play.due() == []


@pytest.mark.parametrize("word", [Replay, lambda **given: Discard(reason="why", **given)])
def test_what_is_still_on_its_way_is_left_alone(play: Stage, word: Any):
    id_ = play.owe("yard-a", "E-1", "M-1")
    with pytest.raises(IllegalMove):
        play.writer.write_now(word(deliveries=[id_], **WHO))
    assert play.delivery(id_).state == State.DUE


def test_a_word_on_several_is_said_of_all_or_of_none(both: Stage, stuck: list[str]):
    with pytest.raises(IllegalMove):
        both.writer.write_now(Discard(deliveries=stuck[:2], reason="why", **WHO))
    assert both.delivery(stuck[0]).state == State.DEAD
    with pytest.raises(UnknownDelivery, match="nobody"):
        both.writer.write_now(Discard(deliveries=[stuck[0], "nobody"], reason="why", **WHO))
    assert both.notes(stuck[0])[-1].startswith("due -> dead")


def test_dead_deliveries_are_listed_a_page_at_a_time(play: Stage):
    play.partners.down.update(("yard-a", "yard-b"))
    ids = [play.owe(partner, f"E-{n}", f"M-{n}") for n in range(2) for partner in ("yard-a", "yard-b")]
    run(play, *play.due())
    with play.database.connect() as connection:
        first = list_waiting(connection, limit=3)
        rest = list_waiting(connection, limit=3, cursor=first.cursor)
        of_one = list_waiting(connection, partner="yard-b")
    assert [item["delivery"] for item in first.items + rest.items] == ids
    assert rest.cursor is None
    assert {item["receiver"] for item in of_one.items} == {"yard-b"} and len(of_one.items) == 2
    assert first.items[0]["reason"] == "1 failures, the last: connection refused"


def test_one_delivery_is_shown_with_its_attempts(play: Stage):
    play.partners.down.add("yard-a")
    id_ = play.owe("yard-a", "E-1", "M-1")
    run(play)
    with play.database.connect() as connection:
        shown = show(connection, id_)
        with pytest.raises(UnknownDelivery):
            show(connection, "nobody")
    assert (shown["state"], shown["message_type"]) == (State.DEAD, "inspection.arrival-reply.1")
    assert [(each["number"], each["outcome"], each["detail"]) for each in shown["attempts"]] == [
        (1, "not reached", "connection refused")
    ]
