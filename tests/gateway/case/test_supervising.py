"""The fold of deadlines, held against another way of reckoning the same."""

from collections import defaultdict
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.case.supervising import Happening, Stage, Told, Watch, happen, look, renew
from messages.deadlines.rules import Rules, rules_of
from messages.deadlines.table import read
from messages.families import FAMILIES
from messages.times import BEIJING
from tests.reckoning import words

RULES = rules_of(FAMILIES)
MONDAY = datetime(2026, 11, 2, 9, 0, tzinfo=BEIJING)
HOURS = {"notified": 2, "acknowledged": 24, "appointed": 24, "partly-in-place": 24, "further-round": 24}
DAYS = {"in-place": 1, "inspecting": 2, "inspected": 1}
PLACING = ("notified", "acknowledged", "appointed", "partly-in-place")


def fold(stays: list[tuple[str, datetime]], now: datetime, rules: Rules = RULES) -> tuple[dict[str, Watch], list[Told]]:
    """Everything that is told of a case that came to these states at these times."""
    watches: dict[str, Watch] = {}
    every: list[Told] = []
    for seq, (state, at) in enumerate(stays, 1):
        watches, told = happen(rules, watches, Happening(seq=seq, case="c", family="inspection", state=state, at=at))
        every += told
    for rule, watch in list(watches.items()):
        watches[rule], told = look(rules, watch, now)
        every += told
    return watches, every


def said(told: list[Told]) -> dict[tuple[str, int], list[str]]:
    """The words of each card, by rule and the event that began it."""
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    for each in told:
        found[each.watch.rule, each.watch.began].append("done" if each.done else each.colour.value)
    return dict(found)


def reckoned(stays: list[tuple[str, datetime]], now: datetime) -> dict[tuple[str, int], list[str]]:
    """The same by hand."""
    found: dict[tuple[str, int], list[str]] = {}
    ends = [*(at for _, at in stays[1:]), None]
    for seq, ((state, begin), end) in enumerate(zip(stays, ends, strict=True), 1):
        if state in HOURS:
            found[f"inspection.{state}", seq], _ = words(begin, end, now, hours=HOURS[state])
        elif state in DAYS:
            found[f"inspection.{state}", seq], _ = words(begin, end, now, days=DAYS[state])
    seq = 0
    while seq < len(stays):
        if stays[seq][0] not in PLACING:
            seq += 1
            continue
        first = seq
        while seq < len(stays) and stays[seq][0] in PLACING:
            seq += 1
        end = stays[seq][1] if seq < len(stays) else None
        found["inspection#placing", first + 1], _ = words(stays[first][1], end, now, days=2, whole=True)
    return {key: each for key, each in found.items() if each}


minutes = st.one_of(st.integers(1, 180), st.integers(1, 60 * 24 * 6))
states = st.sampled_from(["notified", "acknowledged", "appointed", "in-place", "inspecting", "inspected"])


@settings(deadline=None, max_examples=150)
@given(way=st.lists(st.tuples(states, minutes), min_size=1, max_size=6), start=minutes, more=minutes)
def test_the_fold_says_what_another_reckoning_says(way: list[tuple[str, int]], start: int, more: int) -> None:
    at, stays = MONDAY + timedelta(minutes=start), []
    for number, (state, stay) in enumerate(way):
        if number and state == way[number - 1][0]:
            continue  # it lasts
        stays.append((state, at))
        at += timedelta(minutes=stay)
    now = at + timedelta(minutes=more, seconds=1)
    steps = {key: each for key, each in said(fold(stays, now)[1]).items() if key[0] != "inspection#inspecting"}
    assert steps == reckoned(stays, now)


@settings(deadline=None, max_examples=50)
@given(looks=st.lists(st.integers(1, 60 * 24 * 10), max_size=8), stay=st.integers(1, 60 * 24 * 10))
def test_it_says_the_same_however_often_it_is_looked_at(looks: list[int], stay: int) -> None:
    end, last = MONDAY + timedelta(minutes=stay), MONDAY + timedelta(days=20)
    stays = [("notified", MONDAY), ("released", end)]
    seldom = fold(stays, last)[1]
    watches, often = happen(RULES, {}, Happening(seq=1, case="c", family="inspection", state="notified", at=MONDAY))
    for each in sorted(looks):
        for rule, watch in list(watches.items()):
            watches[rule], told = look(RULES, watch, min(end, MONDAY + timedelta(minutes=each)))
            often += told
    often += happen(RULES, watches, Happening(seq=2, case="c", family="inspection", state="released", at=end))[1]
    assert said(often) == said(seldom)
    assert {(each.watch.rule, each.colour, each.done): each.at for each in often} == {
        (each.watch.rule, each.colour, each.done): each.at for each in seldom
    }


def test_an_event_that_leaves_a_state_as_it_is_begins_no_clock_anew() -> None:
    stays = [("notified", MONDAY), ("notified", MONDAY + timedelta(hours=1))]
    watches, _ = fold(stays, MONDAY + timedelta(hours=1))
    assert watches["inspection.notified"].due_at == MONDAY + timedelta(hours=2)


def test_a_step_that_comes_again_has_a_card_of_its_own() -> None:
    day = timedelta(days=1)
    stays = [("notified", MONDAY), ("in-place", MONDAY + 3 * day), ("further-round", MONDAY + 3 * day),
             ("notified", MONDAY + 4 * day), ("in-place", MONDAY + 7 * day)]  # fmt: skip
    cards = [key for key in said(fold(stays, MONDAY + 8 * day)[1]) if key[0] == "inspection.notified"]
    assert cards == [("inspection.notified", 1), ("inspection.notified", 4)]


def test_while_it_is_the_applicants_turn_the_clock_of_the_whole_stands_still() -> None:
    def at(day: int, hour: int) -> datetime:
        return datetime(2026, 11, day, hour, tzinfo=BEIJING)

    def run(*stays: tuple[str, datetime]) -> Watch:
        watches: dict[str, Watch] = {}
        for seq, (state, moment) in enumerate(stays, 1):
            event = Happening(seq=seq, case="c", family="financing", state=state, at=moment)
            watches, _ = happen(RULES, watches, event)
        return watches["financing#granting"]

    straight = run(("submitted", at(2, 9)))
    assert straight.due_at == at(16, 17)  # ten working days
    resting = run(("submitted", at(2, 9)), ("offered", at(3, 9)))
    assert (resting.rests_since, resting.next_at) == (at(3, 9), None)
    rested = run(("submitted", at(2, 9)), ("offered", at(3, 9)), ("signing", at(6, 10)))
    assert rested.due_at == at(19, 17)  # three of them were the trader's
    late = run(("submitted", at(2, 9)), ("offered", at(3, 9)), ("signing", at(7, 10)))
    assert late.due_at == at(19, 17)  # the 7th is a Saturday
    assert (late.stage, late.next_at is not None) == (Stage.GREEN, True)


def test_a_watch_that_rested_until_it_was_over_has_a_working_day_left() -> None:
    rules = read('[wholes."financing#granting"]\nworking_days = 1\n', RULES)
    friday, saturday = datetime(2026, 11, 6, 9, tzinfo=BEIJING), datetime(2026, 11, 7, 9, tzinfo=BEIJING)
    watches: dict[str, Watch] = {}
    moved = [("submitted", friday - timedelta(days=1)), ("offered", friday), ("signing", saturday)]
    for seq, (state, at) in enumerate(moved, 1):
        watches, told = happen(rules, watches, Happening(seq=seq, case="c", family="financing", state=state, at=at))
    assert watches["financing#granting"].due_at == datetime(2026, 11, 9, 17, tzinfo=BEIJING)
    assert told == []


def test_a_limit_that_counts_from_a_day_which_is_named_ends_then() -> None:
    named = datetime(2026, 11, 20, 0, 0, tzinfo=BEIJING)
    event = Happening(seq=1, case="c", family="guarantee", state="claimed", at=MONDAY, named=named)
    watches, _ = happen(RULES, {}, event)
    watch = watches["guarantee.claimed"]
    assert (watch.due_at, watch.warn_at) == (named, MONDAY + (named - MONDAY) * 0.8)
    later = replace(event, seq=2, named=named + timedelta(days=1), at=MONDAY + timedelta(days=1))
    watches, _ = happen(RULES, watches, later)
    assert watches["guarantee.claimed"].due_at == named + timedelta(days=1)


def test_a_watch_on_a_year_that_is_not_published_waits_until_it_is() -> None:
    event = Happening(seq=1, case="c", family="inspection", state="inspecting",
                      at=datetime(2077, 11, 2, 9, tzinfo=BEIJING))  # fmt: skip
    watches, _ = happen(RULES, {}, event)
    watch = watches["inspection.inspecting"]
    assert (watch.provisional, watch.next_at) == (True, None)
    assert renew(RULES, watch) == watch
    known = replace(watch, began_at=MONDAY, due_at=None, warn_at=None)  # as if it were published since
    renewed = renew(RULES, known)
    assert (renewed.provisional, renewed.due_at) == (False, datetime(2026, 11, 4, 17, tzinfo=BEIJING))
    assert renewed.next_at == renewed.warn_at


@pytest.mark.parametrize("hour", [0, 9, 23])
def test_a_warning_is_never_given_on_a_day_off(hour: int) -> None:
    for day in range(2, 30):
        at = datetime(2026, 11, day, hour, tzinfo=BEIJING)
        watches, _ = fold([("inspecting", at)], at)
        warn_at = watches["inspection.inspecting"].warn_at
        assert warn_at is not None
        assert warn_at.weekday() < 5


def test_a_rule_of_a_later_release_is_forgotten_once_its_case_moves() -> None:
    watches, _ = fold([("notified", MONDAY)], MONDAY)
    foreign = replace(watches["inspection#placing"], rule="inspection#unheard-of")
    event = Happening(seq=9, case="c", family="inspection", state="acknowledged", at=MONDAY + timedelta(hours=1))
    now, told = happen(RULES, {**watches, foreign.rule: foreign}, event)
    assert foreign.rule not in now
    assert told == []
