"""Deliveries nobody was registered for, and how they find their receiver later."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import select, update

from gateway.case.running import known_json
from gateway.delivery.dead import Discard, UnknownDelivery
from gateway.delivery.unrouted import RouteTo
from gateway.journal import tables
from gateway.journal.concerned import sought_by
from gateway.journal.moves import State
from gateway.journal.submission import Route
from messages.inspection.known import Inspection
from messages.inspection.parties import named
from messages.process import IllegalMove, Key
from messages.roles import YARD
from tests.gateway.delivery.stage import Stage
from tests.inspections import BOXES, notice

NOTICE = notice(BOXES[0])
KNOWN = known_json(Inspection(entry_id="E-1", notice=NOTICE))
SOUGHT = sought_by(named(NOTICE)[YARD])  # the keys of the yard that the notice names
LANE = "yard-a|inspection|E-1"
ROUTE = Route("yard-a", "own", "push")


def owe(play: Stage, case: str, message_id: str, sought: str = SOUGHT) -> str:
    """An unrouted delivery of a case, its event written down like any."""
    id_ = play.owe("", case, message_id, state="unrouted")
    row = play.delivery(id_)
    seq = play.rows(select(tables.documents.c.seq).where(tables.documents.c.id == row.message))[0].seq
    with play.database.begin() as connection:
        his = update(tables.deliveries).where(tables.deliveries.c.id == id_)
        connection.execute(his.values(case_id=case, sought=sought))
        connection.execute(update(tables.messages).where(tables.messages.c.id == row.message).values(case_id=case))
        known: dict[str, Any] = {"known": KNOWN, "confirmed": True, "due_provisional": False}
        if not connection.execute(select(tables.cases).where(tables.cases.c.id == case)).first():
            connection.execute(
                tables.cases.insert().values(
                    id=case, family="inspection", order_key="E-1", state="notified", opened_at=0, moved_at=0, **known
                )
            )
        connection.execute(
            tables.case_events.insert().values(
                seq=seq, case_id=case, at=0, event="notice", state_from="", state_to="notified",
                message=row.message, by="customs", known=KNOWN,
            )
        )  # fmt: skip
    return id_


def claim(play: Stage, *deliveries: str) -> list[str]:
    """An operator claims them for the yard; the states they have then."""
    command = RouteTo(deliveries=deliveries, route=ROUTE, by="li.wei", hint=lambda lanes: None)
    return [each["state"] for each in play.writer.write_now(command)]


def deliver(play: Stage) -> list[str]:
    asyncio.run(play.courier().deliver(LANE))
    return list(play.partners.taken.get("yard-a", {}))


def test_what_is_claimed_goes_to_its_partner(both: Stage):
    ids = [owe(both, "case-1", f"M-{n}") for n in range(3)]
    assert claim(both, *ids) == [State.DUE] * 3
    assert deliver(both) == ids
    assert both.notes(ids[0])[0] == "unrouted -> due, route: to yard-a"


def test_in_whatever_order_they_are_claimed_they_go_in_that_of_their_acceptance(play: Stage):
    first, second = owe(play, "case-1", "M-1"), owe(play, "case-1", "M-2")
    third = play.owe("yard-a", "E-1", "M-3")
    claim(play, second)
    claim(play, first)
    assert deliver(play) == [first, second, third]


def test_one_claimed_before_a_dead_one_goes_and_the_dead_one_holds_the_rest(play: Stage):
    first = owe(play, "case-1", "M-1")
    second, third = (play.owe("yard-a", "E-1", f"M-{n}") for n in (2, 3))
    play.partners.down.add("yard-a")
    asyncio.run(play.courier(default_attempts=1).deliver(LANE))
    play.partners.down.clear()
    claim(play, first)
    assert deliver(play) == [first]
    assert [play.delivery(id_).state for id_ in (second, third)] == [State.DEAD, State.DUE]
    assert play.lane(LANE).blocked


def test_the_case_concerns_its_receiver_from_now_on(play: Stage):
    claim(play, owe(play, "case-1", "M-1"))
    rows = play.rows(select(tables.case_parties))
    assert [(row.partner, row.case_id, row.role) for row in rows] == [("yard-a", "case-1", "yard")]


def test_a_case_that_seeks_him_no_more_is_not_his_to_read(play: Stage):
    """The notice names another yard by now; what was sent when it named him is his all the same."""
    id_ = owe(play, "case-1", "M-1", sought=sought_by([Key(kind="site", value="CNQDG420099")]))
    assert claim(play, id_) == [State.DUE]
    assert play.rows(select(tables.case_parties)) == []


def test_what_a_partner_has_under_another_role_is_not_sent_twice(play: Stage):
    first, second = owe(play, "case-1", "M-1"), owe(play, "case-1", "M-2")
    with play.database.begin() as connection:
        message = play.delivery(first).message
        connection.execute(update(tables.deliveries).where(tables.deliveries.c.id == second).values(message=message))
    assert claim(play, first, second) == [State.DUE, State.DISCARDED]


def test_what_a_partner_sent_himself_is_not_sent_to_him(play: Stage):
    id_ = owe(play, "case-1", "M-1")
    with play.database.begin() as connection:
        connection.execute(update(tables.documents).values(partner="yard-a"))
    assert claim(play, id_) == [State.DISCARDED]


def test_what_its_case_holds_stays_held(play: Stage):
    first, second = owe(play, "case-1", "M-1"), owe(play, "case-1", "M-2")
    with play.database.begin() as connection:
        message = play.delivery(first).message
        connection.execute(
            update(tables.deliveries)
            .where(tables.deliveries.c.id == second)
            .values(message=message, state="held", partner="yard-b")
        )
    assert claim(play, first) == [State.HELD]
    assert play.delivery(first).position is None
    assert play.delivery(first).lane == LANE


def test_an_operator_routes_only_what_is_unrouted(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    with pytest.raises(IllegalMove):
        claim(play, id_)
    with pytest.raises(UnknownDelivery):
        claim(play, "nobody")


def test_what_nobody_wants_may_be_discarded(play: Stage):
    id_ = owe(play, "case-1", "M-1")
    play.writer.write_now(Discard(deliveries=[id_], reason="trader dissolved", by="li.wei", hint=lambda lanes: None))
    assert play.delivery(id_).state == State.DISCARDED
