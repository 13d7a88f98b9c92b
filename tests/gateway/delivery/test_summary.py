"""Dead letters summed up: how many, how old, and why, by receiver and message type."""

import asyncio

import pytest

from gateway.delivery.causes import CAUSES, told
from gateway.delivery.parcels import Answer
from gateway.delivery.summary import BadCursor, counts, summary
from tests.gateway.delivery.stage import TYPE, Stage

REFUSED = Answer(event="not reached", reason="connection refused by 10.0.0.7", cause="unreached")
AWAY = Answer(event="not reached", reason="HTTP 503", cause="http-503")


def dies(play: Stage, partner: str, key: str, answer: Answer) -> str:
    """One delivery that is given up at its first failure."""
    id_ = play.owe(partner, key, f"M-{key}")
    play.partners.answers.setdefault(partner, []).append(answer)
    asyncio.run(play.courier(default_attempts=1).deliver(f"{partner}|inspection|{key}"))
    return id_


def test_depth_oldest_and_median_age_and_causes_by_code(both: Stage):
    for key, answer, later in (("E-1", REFUSED, 60), ("E-2", AWAY, 30), ("E-3", REFUSED, 10), ("E-4", REFUSED, 0)):
        dies(both, "yard-a", key, answer)
        both.clock.turn(later)
    dies(both, "yard-b", "E-1", AWAY)
    with both.database.connect() as connection:
        found = summary(connection, both.clock())
    first, second = found.items
    assert (found.depth, found.cursor) == (5, None)
    assert (first["receiver"], first["message_type"], first["depth"]) == ("yard-a", TYPE, 4)
    assert (first["oldest_age_s"], first["median_age_s"]) == (100, 25)  # ages 100, 40, 10, 0
    assert [(each["cause"], each["count"]) for each in first["causes"]] == [("unreached", 3), ("http-503", 1)]
    assert first["causes"][1]["en"] == "it answered HTTP 503" and "503" in first["causes"][1]["zh"]
    assert (second["receiver"], second["depth"], second["median_age_s"]) == ("yard-b", 1, 0)


def test_pages_follow_one_another(both: Stage):
    for partner in ("yard-a", "yard-b"):
        dies(both, partner, "E-1", REFUSED)
    with both.database.connect() as connection:
        first = summary(connection, both.clock(), limit=1)
        second = summary(connection, both.clock(), limit=1, cursor=first.cursor)
        of_one = summary(connection, both.clock(), partner="yard-b")
        with pytest.raises(BadCursor):
            summary(connection, both.clock(), cursor="nonsense")
    assert [each["receiver"] for each in (*first.items, *second.items)] == ["yard-a", "yard-b"]
    assert (second.cursor, first.depth, of_one.depth) == (None, 2, 1)


def test_numbers_for_metrics_have_the_oldest_of_each_cause(both: Stage):
    at = both.clock()
    dies(both, "yard-a", "E-1", REFUSED)
    both.clock.turn(5)
    dies(both, "yard-a", "E-2", REFUSED)
    with both.database.connect() as connection:
        assert counts(connection) == [("yard-a", TYPE, "unreached", 2, at)]


def test_what_cannot_be_written_has_a_cause_of_its_own(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1", form="unheard-of")
    asyncio.run(play.courier().deliver("yard-a|inspection|E-1"))
    assert play.delivery(id_).cause == "not-written"


def test_a_delivery_that_is_no_dead_letter_any_more_has_no_cause(play: Stage):
    id_ = dies(play, "yard-a", "E-1", REFUSED)
    assert play.delivery(id_).cause == "unreached"
    asyncio.run(_again(play, id_))
    assert play.delivery(id_).cause is None


async def _again(play: Stage, id_: str) -> None:
    from gateway.delivery.dead import Replay

    play.writer.write_now(Replay(deliveries=[id_], by="li.wei", hint=lambda lanes: None))
    await play.courier().deliver("yard-a|inspection|E-1")


def test_every_cause_is_told_in_both_languages():
    assert len({each.code for each in CAUSES}) == len(CAUSES)
    assert all(each.zh and each.en for each in CAUSES)
    assert told("never-heard-of").en == "anything else"
