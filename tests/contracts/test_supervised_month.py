"""A month of inspections, compressed, with known lateness: exactly the expected cards, on either database.

Who is late, and when the gateway is down, is drawn; what is to come of it is reckoned by `tests.reckoning`.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest

from gateway.journal import tables
from gateway.journal.clock import to_us
from gateway.journal.expecting import TooMuch, expectations
from gateway.rehearsal.deadlines import rehearse
from messages.deadlines.table import read
from messages.times import BEIJING
from tests.contracts.test_supervising import RULES, moment, supervise, turned
from tests.inspections import BOXES, CATALOGUE, NORMAL, RELEASE, acknowledgement, arrival, notice, of, result
from tests.journals import Journal, journal_on
from tests.reckoning import words

CASES = 14
BEGIN = datetime(2026, 11, 2, 8, tzinfo=BEIJING)
END = datetime(2026, 12, 1, tzinfo=BEIJING)
STEPS = ("notified", "acknowledged", "in-place", None)
LIMITS: dict[str, dict[str, Any]] = {
    "inspection.notified": {"hours": 2},
    "inspection.acknowledged": {"hours": 24},
    "inspection.in-place": {"days": 1},
    "inspection#placing": {"days": 2, "whole": True},
    "inspection#inspecting": {"days": 4, "whole": True},
}
SPANS = {"inspection.notified": (0, 1), "inspection.acknowledged": (1, 2), "inspection.in-place": (2, 3),
         "inspection#placing": (0, 2), "inspection#inspecting": (2, 3)}  # fmt: skip


@dataclass
class Month:
    """times: of notice, acknowledgement, arrival and result, by case."""

    journal: Journal
    times: dict[str, list[datetime]]

    def said(self) -> dict[tuple[str, str], tuple[list[str], datetime]]:
        """What cards there are, by case number and rule: their words, and when it was due."""
        ids = {row["id"]: row for row in self.journal.rows(tables.cases, family="supervision")}
        found: dict[tuple[str, str], tuple[list[str], datetime]] = {}
        for row in self.journal.rows(tables.case_events):
            if row["case_id"] not in ids:
                continue
            card = json.loads(row["known"])["last"]
            word = "done" if card.get("done_at") else card["colour"]
            before = found.get((card["case_no"], card["rule"]), ([], None))[0]
            found[card["case_no"], card["rule"]] = ([*before, word], moment(card["due_at"]))
        return found

    def reckoned(self, limits: dict[str, dict[str, Any]] = LIMITS) -> dict[tuple[str, str], tuple[list[str], datetime]]:
        """What there are to be."""
        every = {
            (number, rule): words(times[first], times[last], END, **limits[rule])
            for number, times in self.times.items()
            for rule, (first, last) in SPANS.items()
        }
        return {key: (said, due.replace(microsecond=0)) for key, (said, due) in every.items() if said}


def said_at(step: int, number: str, at: datetime) -> Any:
    """What is said of an inspection, one after another."""
    if step == 0:
        return notice(BOXES[0], entry_id=number)
    if step == 1:
        return acknowledgement(entry_id=number)
    if step == 2:
        return arrival(BOXES[0], entry_id=number, in_place_time=at)
    return result(of(BOXES[0], NORMAL, RELEASE), entry_id=number)


@pytest.fixture
def month(journal_url: str) -> Iterator[Month]:
    dice = Random(11)
    times: dict[str, list[datetime]] = {}
    for number in range(CASES):
        at = BEGIN + timedelta(minutes=dice.randrange(60 * 24 * 14))
        way = [at]
        for usual, late in ((90, 600), (1200, 5000), (1500, 12_000)):
            at += timedelta(minutes=dice.randrange(5, late if dice.random() < 0.5 else usual))
            way.append(at)
        times[f"42182026{number:010}"] = way
    happens = sorted((at, number, step) for number, way in times.items() for step, at in enumerate(way))
    with journal_on(journal_url) as journal:
        for at, number, step in happens:
            turned(journal, at)
            outcome = journal.say(said_at(step, number, at))
            assert outcome.verdict == "accepted", outcome.findings
            if dice.random() < 0.4:  # else the gateway was down, or nobody led
                supervise(journal)
        turned(journal, END)
        supervise(journal)
        yield Month(journal, times)


def test_a_month_with_known_lateness_gives_exactly_the_expected_cards(month: Month) -> None:
    expected = month.reckoned()
    assert month.said() == expected
    colours = [word for said, _ in expected.values() for word in said]
    assert {"warning", "yellow", "red", "done"} == set(colours)
    assert len(month.said()) == len(month.journal.rows(tables.cases, family="supervision"))
    assert month.journal.rows(tables.watches) == []  # everything is released


def test_the_month_by_another_table_differs_by_what_it_changes_and_nothing_is_written(month: Month) -> None:
    journal = month.journal
    other = read('[steps."inspection.notified"]\nhours = 5\n[steps."inspection.acknowledged"]\nnone = "A"\n', RULES)
    before = journal.counts()
    counted: list[int] = []
    period = {"since": to_us(BEGIN), "until": to_us(END)}
    found = rehearse(journal.database, CATALOGUE, RULES, other, **period, progress=counted.append)
    assert journal.counts() == before
    is_now = month.reckoned()
    would_be = month.reckoned({**LIMITS, "inspection.notified": {"hours": 5}})
    would_be = {key: each for key, each in would_be.items() if key[1] != "inspection.acknowledged"}
    assert (found.today, found.other) == (len(is_now), len(would_be))
    numbers = {row["id"]: row["order_key"] for row in journal.rows(tables.cases, family="inspection")}
    told = {(numbers[each.case], each.rule): each.kind for each in found.differences}
    assert told == {
        **dict.fromkeys(is_now.keys() - would_be.keys(), "gone"),
        **dict.fromkeys(would_be.keys() - is_now.keys(), "new"),
        **{key: "changed" for key in is_now.keys() & would_be.keys() if key[1] == "inspection.notified"},
    }
    assert {"gone", "changed"} <= set(told.values())
    assert counted[-1] == found.events
    assert rehearse(journal.database, CATALOGUE, RULES, RULES, **period).differences == ()


def test_answers_are_told_by_pair_and_partner_with_the_median_and_the_worst(month: Month) -> None:
    with month.journal.database.connect() as connection:
        rows = expectations(connection, CATALOGUE, to_us(BEGIN), to_us(END), now=to_us(END))
        with pytest.raises(TooMuch):
            expectations(connection, CATALOGUE, to_us(BEGIN), to_us(END), now=to_us(END), most=3)
        assert expectations(connection, CATALOGUE, to_us(END), to_us(END) + 1, now=to_us(END)) == []
        late = expectations(connection, CATALOGUE, to_us(BEGIN), to_us(END), now=to_us(END), partner="customs-demo")
    found = {(row["pair"], row["partner"]): row for row in rows}
    took: dict[str, list[float]] = defaultdict(list)
    for way in month.times.values():
        took["inspection.notice:inspection.acknowledgement"].append((way[1] - way[0]).total_seconds())
        took["inspection.notice:inspection.arrival"].append((way[2] - way[0]).total_seconds())
        took["inspection.arrival:inspection.result"].append((way[3] - way[2]).total_seconds())
    for pair, partner in (
        ("inspection.notice:inspection.acknowledgement", "yard-demo"),
        ("inspection.notice:inspection.arrival", "yard-demo"),
        ("inspection.arrival:inspection.result", "customs-demo"),
    ):
        row, each = found[pair, partner], sorted(took[pair])
        middle = (each[(CASES - 1) // 2] + each[CASES // 2]) / 2
        assert (row["answered"], row["waiting"], row["worst_s"]) == (CASES, 0, each[-1])
        assert row["median_s"] == pytest.approx(middle)
    waits = found["inspection.arrival:inspection.arrival-reply", "customs-demo"]
    assert (waits["answered"], waits["waiting"]) == (0, CASES)
    assert {row["partner"] for row in late} == {"customs-demo"}
