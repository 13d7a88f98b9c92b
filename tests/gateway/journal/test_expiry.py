"""Timers at which the gateway says something itself: a document of record like any other, or nothing at all."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from gateway.journal import tables
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.inspection.known import Inspection
from messages.inspection.process import PROCESS
from messages.process import Step, Timer
from tests.inspections import BOXES, HOLD, NOW, arrival, reply
from tests.journals import Journal, journal_on, receipt

A, B, *_ = BOXES
OTHER = "421820261000000124"


def expire(known: Inspection, timer: Timer) -> Step | None:
    """As an inspection does, and the gateway tells the yard; of the other declaration it says what nobody knows."""
    step = PROCESS.expire(known, timer)
    said = [reply_of(known, "inspection.arrival-reply.1")]
    if known.entry_id == OTHER:
        said.append(reply_of(known, "inspection.nothing.1"))
    return replace(step, forth=tuple(said)) if step else None


def reply_of(known: Inspection, type_: str) -> Message:
    head = Head(
        message_id=f"F-{known.entry_id}",
        function_code="2",
        message_type=type_,
        sender_id="EPORT",
        receiver_id="EPORT",
        send_time=NOW,
    )
    return Message(head, reply("m1", "02", entry_id=known.entry_id))


SPEAKING = [
    replace(family, process=replace(PROCESS, expire=expire)) if family.process is PROCESS else family
    for family in FAMILIES
]


@pytest.fixture
def journal(tmp_path) -> Iterator[Journal]:
    with journal_on(f"sqlite:///{tmp_path}/journal.db", catalogue=Catalogue(SPEAKING)) as journal:
        yield journal


def held(journal: Journal, *arrivals: object) -> None:
    """Reports come before their notices, and are held until their time is over."""
    for each in arrivals:
        journal.say(each)
    journal.clock.turn(HOLD.total_seconds() + 1)


def said(journal: Journal) -> list[str | None]:
    """MessageIds of what the gateway itself has said."""
    return [row["message_id"] for row in journal.rows(tables.documents, partner="gateway")]


def test_what_a_timer_brings_forth_is_a_document_of_record(journal: Journal):
    held(journal, arrival(A))
    assert journal.expire() == 1
    (row,) = journal.rows(tables.documents, partner="gateway")
    assert (row["verdict"], row["way_in"], row["type"]) == ("accepted", "gateway", "inspection.arrival-reply.1")
    told = receipt(row["receipt"])
    assert (told.verdict, told.document_digest) == ("accepted", row["digest"])
    assert told.proof is not None and row["digest"] in told.proof.leaf
    assert row["batch_no"] == told.batch_no


def test_it_moves_the_case_after_the_timer_did_and_goes_to_whom_it_concerns(journal: Journal):
    held(journal, arrival(A))
    journal.expire()
    assert [(row["event"], row["by"]) for row in journal.rows(tables.case_events)] == [
        ("arrived before the notice", "yard-demo"),
        ("hold expired", "gateway"),
        ("arrival accepted, unconfirmed", "gateway"),
    ]
    types = {row["id"]: row["type"].split(".")[1] for row in journal.rows(tables.messages)}
    sent = {(types[row["message"]], row["partner"], row["state"]) for row in journal.rows(tables.deliveries)}
    assert sent == {("arrival", "customs-demo", "due"), ("arrival-reply", "yard-demo", "due")}


def test_timers_of_one_batch_that_say_the_same_say_it_once(journal: Journal):
    held(journal, arrival(A), arrival(B))
    assert journal.expire() == 2
    assert len(said(journal)) == 1


def test_a_timer_that_fails_while_it_speaks_has_said_nothing_and_harms_no_other(journal: Journal):
    held(journal, arrival(A, entry_id=OTHER), arrival(A))
    before = journal.rows(tables.cases, order_key=OTHER)
    assert journal.expire() == 2
    assert said(journal) == [f"F-{arrival(A).entry_id}"]
    assert journal.rows(tables.cases, order_key=OTHER) == before
    assert [row["case_id"] for row in journal.rows(tables.timers)] == [before[0]["id"]]  # to be looked at again
    assert [each["event"] for each in journal.logged] == ["timer failed"]
    (row,) = journal.rows(tables.documents, partner="gateway")
    assert receipt(row["receipt"]).verdict == "accepted"
