"""Deliveries nobody was registered for, and how they find their receiver later."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from sqlalchemy import select, update

from gateway.delivery.dead import Discard
from gateway.delivery.moves import State
from gateway.delivery.unrouted import Claim, RouteTo, claim
from gateway.journal import tables
from gateway.journal.submission import Route
from messages.process import IllegalMove, Key
from messages.roles import YARD, Role
from tests.gateway.delivery.stage import Stage

ROUTE = Route("yard-a", "own", "push")
SITE = Key(kind="site", value="CNQDG420018")


def router(role: Role, keys: Sequence[Key], type_code: str) -> Route | None:
    return ROUTE if role is YARD and SITE in keys else None


def nobody(role: Role, keys: Sequence[Key], type_code: str) -> Route | None:
    return None


def owe(play: Stage, case: str, message_id: str, *, sought: str = '[["site","CNQDG420018"]]') -> str:
    """An unrouted delivery of a case, its event written down like any."""
    id_ = play.owe("", case, message_id, state="unrouted")
    row = play.delivery(id_)
    seq = play.rows(select(tables.documents.c.seq).where(tables.documents.c.id == row.message))[0].seq
    with play.database.begin() as connection:
        connection.execute(
            update(tables.deliveries).where(tables.deliveries.c.id == id_).values(case_id=case, sought=sought)
        )
        connection.execute(update(tables.messages).where(tables.messages.c.id == row.message).values(case_id=case))
        known: dict[str, Any] = {"known": "{}", "confirmed": True, "due_provisional": False}
        if not connection.execute(select(tables.cases).where(tables.cases.c.id == case)).first():
            connection.execute(
                tables.cases.insert().values(
                    id=case, family="inspection", order_key="E-1", state="notified", opened_at=0, moved_at=0, **known
                )
            )
        connection.execute(
            tables.case_events.insert().values(
                seq=seq, case_id=case, at=0, event="notice", state_from="", state_to="notified",
                message=row.message, by="customs", known="{}",
            )
        )  # fmt: skip
    return id_


def claim_all(play: Stage, **more: Any) -> int:
    return asyncio.run(claim(play.writer, play.database, router, lambda lanes: None, **more))


def deliver(play: Stage) -> list[str]:
    asyncio.run(play.courier().deliver("yard-a|inspection|E-1"))
    return list(play.partners.taken.get("yard-a", {}))


def test_what_waited_goes_when_its_receiver_registers(both: Stage):
    ids = [owe(both, "case-1", f"M-{n}") for n in range(3)]
    assert claim_all(both) == 3
    assert deliver(both) == ids
    assert both.notes(ids[0])[0] == "unrouted -> due, route: to yard-a"


def test_a_late_receiver_gets_messages_in_the_order_of_their_acceptance(play: Stage):
    first, second = owe(play, "case-1", "M-1"), owe(play, "case-1", "M-2")
    third = play.owe("yard-a", "E-1", "M-3")
    for id_ in (second, first):
        play.writer.write_now(RouteTo(deliveries=[id_], route=ROUTE, by="li.wei", hint=lambda lanes: None))
    assert deliver(play) == [first, second, third]


def test_only_what_now_finds_a_receiver_is_routed(play: Stage):
    known, unknown = owe(play, "case-1", "M-1"), owe(play, "case-2", "M-2", sought='[["site","CNQDG420099"]]')
    assert claim_all(play) == 1
    assert (play.delivery(known).state, play.delivery(unknown).state) == (State.DUE, State.UNROUTED)


def test_keys_that_are_new_are_looked_for_alone(play: Stage):
    id_ = owe(play, "case-1", "M-1")
    assert claim_all(play, keys=[Key(kind="site", value="CNQDG42001%")]) == 0
    assert claim_all(play, keys=[SITE]) == 1
    assert play.delivery(id_).partner == "yard-a"


def test_more_than_a_page_is_routed(play: Stage):
    for n in range(5):
        owe(play, "case-1", f"M-{n}")
    assert claim_all(play, at_once=2) == 5


def test_the_case_concerns_its_receiver_from_now_on(play: Stage):
    owe(play, "case-1", "M-1")
    claim_all(play)
    rows = play.rows(select(tables.case_parties))
    assert [(row.partner, row.case_id, row.role) for row in rows] == [("yard-a", "case-1", "yard")]


def test_what_a_partner_has_under_another_role_is_not_sent_twice(play: Stage):
    first, second = owe(play, "case-1", "M-1"), owe(play, "case-1", "M-2")
    with play.database.begin() as connection:
        message = play.delivery(first).message
        connection.execute(update(tables.deliveries).where(tables.deliveries.c.id == second).values(message=message))
    claim_all(play)
    assert sorted(play.delivery(id_).state for id_ in (first, second)) == [State.DISCARDED, State.DUE]


def test_what_its_case_holds_stays_held(play: Stage):
    first, second = owe(play, "case-1", "M-1"), owe(play, "case-1", "M-2")
    with play.database.begin() as connection:
        message = play.delivery(first).message
        connection.execute(
            update(tables.deliveries)
            .where(tables.deliveries.c.id == second)
            .values(message=message, state="held", partner="yard-b")
        )
    claim_all(play)
    assert (play.delivery(first).state, play.delivery(first).position) == (State.HELD, None)
    assert play.delivery(first).lane == "yard-a|inspection|E-1"


def test_held_against_a_register_that_knows_nobody_nothing_changes(play: Stage):
    id_ = owe(play, "case-1", "M-1")
    assert play.writer.write_now(Claim(deliveries=[id_], router=nobody, hint=lambda lanes: None)) == []
    assert play.delivery(id_).state == State.UNROUTED


def test_an_operator_routes_only_what_is_unrouted(play: Stage):
    id_ = play.owe("yard-a", "E-1", "M-1")
    with pytest.raises(IllegalMove):
        play.writer.write_now(RouteTo(deliveries=[id_], route=ROUTE, by="li.wei", hint=lambda lanes: None))


def test_what_nobody_wants_may_be_discarded(play: Stage):
    id_ = owe(play, "case-1", "M-1")
    play.writer.write_now(Discard(deliveries=[id_], reason="trader dissolved", by="li.wei", hint=lambda lanes: None))
    assert play.delivery(id_).state == State.DISCARDED
