"""Supervision in the journal, on either database: each miss has its card once, with the right times."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest

from gateway.journal import tables
from gateway.journal.clock import to_us
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.supervising import Speaking, Supervise, renew_all
from gateway.journal.verification.walk import verify
from messages.deadlines.rules import Rules, rules_of
from messages.deadlines.table import read
from messages.families import FAMILIES
from messages.times import BEIJING
from tests.inspections import BOXES, CATALOGUE, acknowledgement, arrival, notice
from tests.journals import Journal, breaking, refuses
from tests.keys import gateway

RULES = rules_of(FAMILIES)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November 2026; the 23rd is a Monday."""
    return datetime(2026, 11, day, hour, minute, tzinfo=BEIJING)


def speaking(journal: Journal, rules: Rules = RULES) -> Speaking:
    return Speaking(CATALOGUE, rules, journal.route, ReceiptMaker(CATALOGUE), journal.hinted.extend, "EPORT")


def supervise(journal: Journal, rules: Rules = RULES) -> None:
    while journal.writer.write_now(Supervise(speaking(journal, rules))):
        continue


def turned(journal: Journal, moment: datetime) -> None:
    journal.clock.now = to_us(moment)


def cards(journal: Journal, **wanted: str) -> list[dict[str, Any]]:
    """What each card says last, with its state, in the order of their times."""
    found = [
        {**json.loads(row["known"])["last"], "state": row["state"]}
        for row in journal.rows(tables.cases, family="supervision")
    ]
    shown = sorted(found, key=lambda card: (card["due_at"], card["rule"]))
    return [card for card in shown if all(card[name] == value for name, value in wanted.items())]


def told(journal: Journal) -> list[tuple[str, datetime]]:
    """The events of the inspection that are no message's."""
    return [
        (row["event"], datetime.fromtimestamp(row["at"] / 1_000_000, BEIJING))
        for row in sorted(journal.rows(tables.case_events), key=lambda row: row["seq"])
        if row["message"] is None
    ]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(BEIJING)


def test_a_missed_step_is_warned_of_then_yellow_then_red_then_cured(journal: Journal):
    turned(journal, at(23, 9))
    journal.say(notice(BOXES[0]))  # to be acknowledged within two hours
    for hour, minute, events in (
        *((10, 35, []), (10, 37, ["warning, inspection.notified"])),
        (11, 1, ["warning, inspection.notified", "yellow card, inspection.notified"]),
    ):
        turned(journal, at(23, hour, minute))
        supervise(journal)
        assert [event for event, _ in told(journal)] == events
    (yellow,) = cards(journal)
    assert (yellow["state"], yellow["colour"], yellow["rule"]) == ("yellow", "yellow", "inspection.notified")
    assert [moment(yellow[name]) for name in ("began_at", "due_at", "told_at")] == [at(23, 9), at(23, 11), at(23, 11)]
    assert yellow["unit"]["partner"] == "yard-demo"
    assert yellow["supervisor"]["partner"] == "unit-demo"
    assert yellow["rules_digest"] == RULES.digest
    turned(journal, at(24, 17, 1))  # a working day later it is red
    supervise(journal)
    (red,) = cards(journal, rule="inspection.notified")
    assert (red["state"], moment(red["told_at"])) == ("red", at(24, 17))
    turned(journal, at(24, 18))
    journal.say(acknowledgement())
    supervise(journal)
    (cured,) = cards(journal, rule="inspection.notified")
    assert (cured["state"], cured["colour"], moment(cured["done_at"])) == ("cured", "red", at(24, 18))
    assert told(journal)[-1] == ("cured, inspection.notified", at(24, 18))
    assert verify(journal.database, [gateway().cert_pem]).problems == []


def test_a_step_in_time_has_no_card_and_one_at_the_very_last_moment_is_in_time(journal: Journal):
    turned(journal, at(23, 9))
    journal.say(notice(BOXES[0]))
    turned(journal, at(23, 11))
    supervise(journal)
    journal.say(acknowledgement())
    supervise(journal)
    assert [(card["state"], card["colour"]) for card in cards(journal, rule="inspection.notified")] == [
        ("met", "warning")
    ]


def test_what_was_missed_while_the_gateway_was_down_has_its_card_with_the_right_times(journal: Journal):
    turned(journal, at(23, 9))
    journal.say(notice(BOXES[0]))
    turned(journal, at(23, 14))
    journal.say(acknowledgement())  # nobody has looked between
    supervise(journal)
    (card,) = cards(journal, rule="inspection.notified")
    assert (card["state"], card["colour"]) == ("cured", "yellow")
    assert [moment(card[name]) for name in ("due_at", "done_at")] == [at(23, 11), at(23, 14)]
    assert [event for event, _ in told(journal)] == [
        f"{word}, inspection.notified" for word in ("warning", "yellow card", "cured")
    ]


def test_a_handling_that_is_late_as_a_whole_is_red_though_every_step_is_in_time(journal: Journal):
    rules = read('[wholes."inspection#placing"]\nhours = 10\n', RULES)
    turned(journal, at(23, 9))
    journal.say(notice(BOXES[0]))
    turned(journal, at(23, 10))
    journal.say(acknowledgement())
    turned(journal, at(23, 20))
    journal.say(arrival(BOXES[0]))
    supervise(journal, rules)
    assert [(card["rule"], card["state"], card["colour"]) for card in cards(journal)] == [
        ("inspection#placing", "cured", "red")
    ]


def test_a_word_goes_to_whoever_it_is_held_to_and_to_who_supervises_him(journal: Journal):
    turned(journal, at(23, 9))
    journal.say(notice(BOXES[0]))
    turned(journal, at(23, 12))
    supervise(journal)
    documents = {row["id"] for row in journal.rows(tables.documents, type="supervision.card.1")}
    sent = [row["partner"] for row in journal.rows(tables.deliveries) if row["message"] in documents]
    assert sorted(sent) == ["unit-demo", "unit-demo", "yard-demo", "yard-demo"]  # the warning, and the card


def test_nothing_is_said_twice_however_often_and_by_how_many_it_is_looked_at(journal: Journal):
    turned(journal, at(23, 9))
    journal.say(notice(BOXES[0]))
    turned(journal, at(23, 12))
    journal.together(*(Supervise(speaking(journal)) for _ in range(5)))
    supervise(journal)
    supervise(journal)
    assert [event for event, _ in told(journal)] == ["warning, inspection.notified", "yellow card, inspection.notified"]
    assert len(journal.rows(tables.documents, type="supervision.card.1")) == 2


def test_watches_that_are_lost_are_folded_anew_and_say_nothing_again(journal: Journal):
    turned(journal, at(23, 9))
    journal.say(notice(BOXES[0]))
    turned(journal, at(23, 12))
    supervise(journal)
    before = journal.rows(tables.watches)
    with journal.database.begin() as connection:
        connection.execute(tables.watches.delete())
        connection.execute(tables.marks.delete())
    supervise(journal)
    assert journal.rows(tables.watches) == before
    assert len(journal.rows(tables.documents, type="supervision.card.1")) == 2


def test_a_batch_that_the_database_takes_back_gives_its_card_once(journal: Journal):
    turned(journal, at(23, 9))
    journal.say(notice(BOXES[0]))
    turned(journal, at(23, 12))
    with breaking(journal.database, "commit", refuses), pytest.raises(Exception, match=r".*"):
        supervise(journal)
    assert told(journal) == []
    supervise(journal)
    assert len(told(journal)) == 2


def test_other_rules_are_on_record_before_anything_is_told_by_them(journal: Journal):
    rules = read('title = "试行"\n[steps."inspection.notified"]\nhours = 1\n', RULES)
    turned(journal, at(23, 9))
    supervise(journal)
    supervise(journal)
    journal.say(notice(BOXES[0]))
    turned(journal, at(23, 10, 30))
    supervise(journal, rules)
    kept = journal.rows(tables.deadline_rules)
    assert [row["digest"] for row in kept] == [RULES.digest, rules.digest]
    assert read(kept[1]["content"], RULES).digest == rules.digest
    acts = journal.rows(tables.acts)
    assert [(act["act"], act["subject"]) for act in acts] == [
        ("put deadlines in force", digest) for digest in (RULES.digest, rules.digest)
    ]
    (card,) = cards(journal)
    assert (card["rules_digest"], moment(card["due_at"])) == (rules.digest, at(23, 10))


def test_an_enterprise_is_reminded_and_has_no_card(journal: Journal):
    rules = read('[steps."inspection.notified"]\nhours = 1\nby = ["trader"]\n', RULES)
    turned(journal, at(23, 9))
    journal.say(notice(BOXES[0]))
    turned(journal, at(30, 9))
    supervise(journal, rules)
    assert [(card["state"], card["unit"]["role"]) for card in cards(journal, rule="inspection.notified")] == [
        ("warned", "trader")
    ]


def test_no_card_rests_on_a_calendar_that_is_not_published(journal: Journal):
    far = datetime(2077, 11, 22, 9, tzinfo=BEIJING)
    turned(journal, far)
    journal.say(notice(BOXES[0]))
    supervise(journal)
    turned(journal, far + timedelta(days=90))
    supervise(journal)
    (watch,) = journal.rows(tables.watches, rule="inspection#placing")
    assert (bool(watch["provisional"]), watch["next_at"]) == (True, None)
    assert cards(journal, rule="inspection#placing") == []
    asyncio.run(renew_all(journal.writer, RULES))  # it is no more published now
    assert journal.rows(tables.watches, rule="inspection#placing") == [watch]


def test_one_card_that_fails_harms_no_other_and_is_tried_again(journal: Journal):
    turned(journal, at(23, 9))
    journal.say(notice(BOXES[0]))
    turned(journal, at(23, 9, 1))
    supervise(journal)
    turned(journal, at(23, 12))

    def fails(type_: str, body: Any) -> Any:
        raise RuntimeError("no words")

    family = CATALOGUE.families["supervision"]
    assert family.cards is not None
    broken: Callable[[Any], Any] = partial(fails, "card")
    mute = replace(family, cards=replace(family.cards, says=broken))
    catalogue = type(CATALOGUE)([*(each for each in FAMILIES if each is not family), mute])
    journal.writer.write_now(Supervise(replace(speaking(journal), catalogue=catalogue)))
    assert told(journal) == []
    supervise(journal)
    assert told(journal) == []  # it is put off
    turned(journal, at(23, 12, 11))
    supervise(journal)
    assert len(told(journal)) == 2
