"""What ends when it has served its turn is no failure, and nothing that was done upon it is done again."""

from dataclasses import replace
from typing import Any

import pytest

from tests.chains import CHANGED, World, form, money, opened


def lent() -> World:
    """A chain of a loan and a remittance, everything done."""
    world = opened("loan", "remittance")
    for part, member, state in (
        ("loan", "authorization", "in-force"),
        ("remittance", "agreement", "in-force"),
        ("loan", "loan", "settled"),
        ("remittance", "payment", "credited"),
    ):
        world.conduct()
        world.moves(part, member, state)
    world.conduct()
    assert world.state == "completed"
    return world


ENDS = (("loan", "authorization", "lapsed"), ("loan", "authorization", "revoked"), ("remittance", "agreement", "ended"))


@pytest.mark.parametrize(("part", "member", "state"), ENDS)
def test_leave_that_ends_when_it_has_served_leaves_the_chain_completed(part: str, member: str, state: str) -> None:
    world = lent()
    world.moves(part, member, state)
    world.conduct()
    assert world.state == "completed"
    opening = world.known.parts[part].row.opening(member).name
    step = world.step(f"{part}.{opening}")
    assert (step["standing"], step["state"]) == ("done", state)
    said = world.known.parts[part].steps[opening]
    assert (said.standing, said.state) == ("done", state)  # as the progress told it


def test_a_change_does_nothing_over_again_that_was_done_upon_leave_that_has_ended() -> None:
    world = lent()
    for part, member, state in ENDS:
        world.moves(part, member, state)
        world.conduct()
    sent = len(world.sent)
    assert world.say(replace(world.known.form, note="nothing else"), CHANGED) == ()
    assert world.conduct() == []
    world.moves("remittance", "agreement", "in-force")
    assert (world.conduct(), len(world.sent)) == ([], sent)


def test_a_payment_that_is_with_the_bank_is_not_made_twice_where_its_agreement_ends() -> None:
    world = opened("remittance")
    world.conduct()
    world.moves("remittance", "agreement", "in-force")
    world.conduct()
    for member, state in (("payment", "in-process"), ("agreement", "ended")):
        world.moves("remittance", member, state)
        world.conduct()
    assert (world.standing("remittance.signing"), world.state) == ("done", "running")
    assert world.say(replace(world.known.form, note="what has become of it?"), CHANGED) == ()
    assert world.conduct() == []


@pytest.mark.parametrize(
    ("part", "member", "state", "otherwise"),
    [
        ("loan", "authorization", "lapsed", {"scopes": ("declarations",)}),
        ("remittance", "agreement", "ended", {"terms": "2026-2"}),
    ],
)
def test_what_leave_that_has_served_was_given_for_is_not_changed_afterwards(
    part: str, member: str, state: str, otherwise: dict[str, Any]
) -> None:
    world = lent()
    world.moves(part, member, state)
    world.conduct()
    other: dict[str, Any] = {part: replace(getattr(world.known.form, part), **otherwise)}
    assert world.say(replace(world.known.form, **other), CHANGED) == ("SW852",)


def test_leave_that_had_served_has_failed_where_what_rests_on_it_comes_to_nothing() -> None:
    world = lent()
    for member, state in (("agreement", "ended"), ("payment", "returned")):
        world.moves("remittance", member, state)
        world.conduct()
    said = world.known.parts["remittance"].steps["signing"]
    assert (said.standing, world.standing("remittance.signing"), world.state) == ("failed", "failed", "mending")
    assert world.conduct() == []
    assert world.say(replace(world.known.form, note="once more"), CHANGED) == ()
    assert world.conduct() == ["settlement.signing.1"]


def test_leave_that_ends_before_anything_rests_on_it_is_made_anew() -> None:
    world = opened("duty")
    for member, state in (("authorization", "in-force"), ("quota", "quota-declined")):
        world.conduct()
        world.moves("duty", member, state)
    world.conduct()
    world.moves("duty", "authorization", "authorization-expired")
    world.conduct()
    assert (world.standing("duty.authorization"), world.state) == ("failed", "mending")
    assert world.say(form("duty"), CHANGED) == ()
    assert world.conduct() == ["guarantee.authorization.1"]
    assert world.sent[-1].body.authorization_no == "MA3ABC127LB-1-SQ2"


def test_a_part_that_is_chosen_again_begins_with_leave_of_its_own() -> None:
    world = lent()
    world.moves("loan", "authorization", "lapsed")
    world.conduct()
    whole = world.known.form
    assert world.say(replace(whole, loan=None), CHANGED) == ()
    world.conduct()
    more: dict[str, Any] = {"loan": replace(whole.loan, amount=money("90000.00", "USD"))}
    assert world.say(replace(whole, **more), CHANGED) == ()
    world.agree("loan")
    assert world.conduct() == ["financing.authorization.1"]
