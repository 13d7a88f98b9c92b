"""What traders and agents do upon what they hear."""

from simulators.acts import Act, Ask, Drop
from simulators.contracts import Contracts
from simulators.dice import Dice
from simulators.profile import Party
from simulators.trader import Trader
from tests.simulators.words import AGENT, TRADER, Table, document, draw, heard, said

CASES = [draw("0").case(number) for number in range(40)]
ALONE = next(case for case in CASES if "AgentId" not in case.records[0].body)
BY_AGENT = next(case for case in CASES if "AgentId" in case.records[0].body)


def hears(party: Party, body: dict[str, object], *, function: str = "2", trader: Trader | None = None) -> list[Act]:
    trader = trader or Trader(party, Table(), Dice(7))
    return list(trader.hears(document("inspection.notice.1", body, function=function)))


def test_a_trader_without_agent_makes_the_appointment():
    (appointment,) = said(hears(TRADER, ALONE.records[0].body), "appointment")
    came = heard(appointment, sender=TRADER.sender_id)
    assert not Contracts.load().faults(came.type, came.element)


def test_where_an_agent_declares_the_agent_makes_it_and_the_trader_does_not():
    assert said(hears(AGENT, BY_AGENT.records[0].body), "appointment")
    assert not said(hears(TRADER, BY_AGENT.records[0].body), "appointment")
    assert not said(hears(AGENT, ALONE.records[0].body), "appointment")


def test_one_inspection_has_one_appointment():
    trader = Trader(TRADER, Table(), Dice(7))
    assert said(hears(TRADER, ALONE.records[0].body, trader=trader), "appointment")
    assert not said(hears(TRADER, ALONE.records[0].changed, function="5", trader=trader), "appointment")


def test_a_provisional_notice_waits_for_its_number():
    body = {name: value for name, value in ALONE.records[0].body.items() if name != "ExamRecId"}
    assert not said(hears(TRADER, body), "appointment")


def test_a_notice_is_looked_up():
    assert [act.about for act in hears(TRADER, ALONE.records[0].body) if isinstance(act, Ask)] == [ALONE.entry_id]


def test_a_withdrawn_notice_drops_the_appointment_that_waits():
    trader = Trader(TRADER, Table(), Dice(7))
    (appointment,) = said(hears(TRADER, ALONE.records[0].body, trader=trader), "appointment")
    acts = hears(TRADER, ALONE.records[0].body, function="3", trader=trader)
    assert [act.topic for act in acts if isinstance(act, Drop)] == [appointment.topic]
