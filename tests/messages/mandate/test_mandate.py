"""A mandate lets an agent speak from its first day to its last, for what it covers, unless it is withdrawn."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from gateway.case.speaking import mandates_of, uncarried, unspoken
from messages.catalogue import Catalogue, MessageType
from messages.families import FAMILIES
from messages.fields import Identifier
from messages.mandate.process import PROCESS, Mandate, between, covers, expire
from messages.process import Case, Timer
from messages.roles import AGENT, TRADER
from messages.times import BEIJING
from messages.voice import Actor, Voice
from messages.xml.records import plan

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)
MANDATE = Mandate(
    mandate_no="M",
    trader_id="91370200MA3ABC127P",
    agent_id="91370200MA3AGT008Y",
    covers=("settlement", "guarantee.proposal"),
    valid_from=FIRST,
    valid_until=LAST,
)
PAYMENT = MessageType("settlement.outward.1", object, kind="request", by=(TRADER, AGENT), to=(), principal="trader_id")


def test_it_covers_families_and_single_types():
    covered = [
        name
        for name in ("settlement.outward", "guarantee.proposal", "guarantee.premium", "settle.outward")
        if covers(MANDATE, name, FIRST)
    ]
    assert covered == ["settlement.outward", "guarantee.proposal"]


@given(day=st.dates(date(2026, 10, 1), date(2026, 12, 31)), withdrawn=st.booleans())
def test_it_holds_from_its_first_day_to_its_last(day: date, withdrawn: bool):
    holds = covers(replace(MANDATE, withdrawn=withdrawn), "settlement.outward", day)
    assert holds is (FIRST <= day <= LAST and not withdrawn)


def test_it_ends_with_its_last_day_in_beijing():
    over = datetime(2026, 12, 1, 0, 0, tzinfo=BEIJING)
    step = expire(MANDATE, Timer(name="over", at=over))
    assert step is not None
    assert step.event == "ended"
    assert expire(MANDATE, Timer(name="over", at=over - timedelta(seconds=1))) is None
    assert expire(replace(MANDATE, withdrawn=True), Timer(name="over", at=over)) is None


def agent(**more: object) -> Voice:
    given = {"sender": "a", "actor": Actor(who="a"), "trader": "t", "trader_id": MANDATE.trader_id}
    return Voice(**(given | {"agent_ids": (MANDATE.agent_id,)} | more))


def case(mandate: Mandate) -> Case:
    return Case(id="c", family="mandate", order_key="k", state="given", confirmed=True, known=mandate)


def test_an_agent_is_asked_for_his_mandates_of_that_trader():
    assert mandates_of(agent()) == (("mandate", between(MANDATE.trader_id, MANDATE.agent_id)),)
    assert mandates_of(agent(sender="t")) == ()
    assert mandates_of(agent(trader_id=None)) == ()


def test_whoever_has_none_is_told_which_there_are():
    (fault,) = unspoken(PAYMENT, agent(), [case(MANDATE)], LAST + timedelta(days=1))
    assert (fault.code, fault.at) == ("SW221", "trader_id")
    assert "M (settlement, guarantee.proposal; 2026-11-01 to 2026-11-30)" in (fault.wanted or "")
    assert list(unspoken(PAYMENT, agent(), [case(MANDATE)], LAST)) == []
    (nobody,) = unspoken(PAYMENT, agent(trader=None, trader_id=None), [], LAST)
    assert nobody.code == "SW222"


def test_a_mandate_names_families_and_types_that_are_carried():
    catalogue = Catalogue(FAMILIES)
    given = replace(MANDATE, covers=("inspection", "inspection.arrival", "inspection.arival", "insurance"))
    faults = [(each.at, each.wanted) for each in uncarried(catalogue, catalogue["mandate.authorization.1"], given)]
    assert faults == [("covers[2]", "inspection.arrival"), ("covers[3]", ", ".join(catalogue.families))]
    assert list(uncarried(catalogue, PAYMENT, given)) == []


def test_every_type_that_names_a_trader_names_him_by_his_credit_code():
    for type_ in Catalogue(FAMILIES):
        if type_.principal is not None:
            (field,) = (each for each in plan(type_.record) if each.name == type_.principal)
            assert field.mark(Identifier).name == "unified social credit code"


def test_its_table_of_moves_and_its_states_agree():
    names = {state.name for state in PROCESS.states}
    assert {target for _, _, target in PROCESS.moves} == names
