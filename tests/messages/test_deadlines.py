"""The tables of deadlines: nothing is left unsaid, and an operator's table is read whole."""

from dataclasses import replace

import pytest

from messages.catalogue import Family
from messages.deadlines.rows import UNSAID, Deadlines
from messages.deadlines.rules import pairs_of, rules_of, within
from messages.deadlines.table import read, written
from messages.families import FAMILIES
from messages.rulesets import BadRules

RULES = rules_of(FAMILIES)
PROCESSES = [family for family in FAMILIES if family.process is not None]
every_family = pytest.mark.parametrize("family", PROCESSES, ids=lambda family: family.name)


def unsaid(family: Family) -> list[str]:
    """States without a limit and without a reason."""
    return [rule.name for rule in rules_of([family]).steps.values() if rule.limit is None and rule.none is UNSAID]


@every_family
def test_every_state_has_a_limit_or_says_why_it_has_none(family: Family) -> None:
    assert unsaid(family) == []
    for rule in rules_of([family]).steps.values():
        assert (rule.limit is None) is not (rule.none is None), rule.name
        assert rule.none is None or (rule.none.zh and rule.none.en.isascii())


def test_a_state_of_which_nothing_is_said_is_found() -> None:  # saboteur
    family = next(each for each in PROCESSES if each.name == "inspection")
    assert unsaid(replace(family, deadlines=Deadlines())) == ["inspection.disposed"]


@every_family
def test_what_is_said_of_deadlines_is_of_states_and_messages_that_there_are(family: Family) -> None:
    said = family.deadlines or Deadlines()
    states = {state.name for state in family.process.states} if family.process else set()
    limited = {state.name for state in family.process.states if state.limit} if family.process else set()
    final = {state.name for state in family.process.states if state.final} if family.process else set()
    types = {type_.name for type_ in family.types}
    assert states - limited >= set(said.none)
    assert not final & set(said.none)
    assert limited >= set(said.by)
    for whole in said.wholes:
        assert states - final >= {*whole.runs, *whole.rests}
        assert not set(whole.runs) & set(whole.rests)
        assert whole.limit.source
    for pair in said.pairs:
        assert types >= {pair.asked, pair.answered}


@every_family
def test_a_limit_is_asked_of_somebody(family: Family) -> None:
    rules = rules_of([family]).steps.values()
    assert [rule.name for rule in rules if rule.limit and not rule.by] == (
        ["chain.completed"] if family.name == "chain" else []  # a finished chain rests until it is put away
    )


def test_pairs_are_each_of_a_name_of_their_own() -> None:
    names = [pair.name for pair in pairs_of(FAMILIES)]
    assert len(names) == len(set(names)) > 10


def test_rules_that_are_written_as_a_table_are_read_as_the_same() -> None:
    again = read(written(RULES), RULES)
    assert again.said() == RULES.said()
    assert again.digest == RULES.digest


def test_one_other_number_makes_other_rules() -> None:
    table = '[steps."inspection.notified"]\nminutes = 119\n'
    changed = read(table, RULES)
    assert changed.digest != RULES.digest
    assert read(written(changed), RULES).digest == changed.digest


def test_a_table_switches_off_and_on_and_says_who() -> None:
    table = """
    title = "一张表"
    warn_percent = 50
    carded = ["customs"]
    [steps."inspection.notified"]
    none = "节前不计"
    [steps."guarantee.granted"]
    working_days = 30
    source = "本市办法"
    [wholes."inspection#placing"]
    hours = 12
    by = ["port"]
    """
    rules = read(table, RULES)
    assert rules.steps["inspection.notified"].limit is None
    granted = rules.steps["guarantee.granted"].limit
    assert granted is not None
    assert (granted.working_days, granted.source) == (30, "本市办法")
    assert [*rules.wholes["inspection#placing"].whole.by] == ["port"]
    assert not rules.gives_cards(rules.wholes["inspection#placing"].whole.by)
    process = next(each.process for each in within(FAMILIES, rules) if each.name == "guarantee")
    assert process is not None
    assert process.state("granted").limit == granted


def test_everything_wrong_with_a_table_is_told_at_once() -> None:
    table = """
    warn_percent = 0
    colour = "blue"
    carded = ["bishop"]
    cure_at_hour = "noon"
    [steps."inspection.notfied"]
    hours = 2
    [steps."inspection.notified"]
    hours = 2
    minutes = 5
    by = "yard"
    [steps."inspection.appointed"]
    hours = -1
    at_hour = 3
    [steps."inspection.in-place"]
    none = ""
    working_days = 1
    [steps."financing.drawn"]
    hours = 1
    [steps]
    "release.proposed" = 3
    [wholes."inspection#placing"]
    runs = ["notified"]
    """
    table = table.replace('    [steps]\n    "release.proposed" = 3\n', "")
    with pytest.raises(BadRules) as found:
        read(table, RULES)
    told = str(found.value).splitlines()
    for word in (
        *("warn_percent", "colour", "carded", "cure_at_hour", "inspection.notified", "notfied", "by", "hours"),
        *("at_hour", "none", "financing.drawn", "runs"),
    ):
        assert any(word in line for line in told), word
    assert len(told) >= 12


@pytest.mark.parametrize("table", ["steps = 3", "= 1", '[steps]\n"release.proposed" = 3', "carded = 1", "title = 7"])
def test_a_table_of_another_shape_is_told_so(table: str) -> None:
    with pytest.raises(BadRules):
        read(table, RULES)
