"""What the trader says of a premium that he has paid: of the notice he names, once, and of no other."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

from tests.chains import CHANGED, TODAY, World, money, opened

WANTED = ["duty.premium_notice_no", "duty.premium_paid_on", "duty.premium_voucher_no"]


def notice(number: str, amount: int) -> Any:
    return SimpleNamespace(notice_no=number, premium=money(amount))


def paid(number: str | None, voucher: str) -> dict[str, Any]:
    return {"premium_notice_no": number, "premium_paid_on": TODAY, "premium_voucher_no": voucher}


def due(**duty: Any) -> World:
    """The insurer has sent notice N1."""
    world = opened("duty", duty=duty)
    for member, state in (("authorization", "in-force"), ("quota", "granted"), ("policy", "premium-due")):
        world.conduct()
        world.moves("duty", member, state, notice=notice("N1", 100))
    world.conduct()
    return world


def says(world: World, **duty: Any) -> tuple[str, ...]:
    return world.say(replace(world.known.form, duty=replace(world.known.form.duty, **duty)), CHANGED)


def premiums(world: World) -> list[tuple[str, int, str]]:
    bodies = [each.body for each in world.sent if each.type == "guarantee.premium.1"]
    return [(body.notice_no, int(body.amount.amount), body.voucher_no) for body in bodies]


def wanted(world: World) -> list[str]:
    return [each["field"] for each in world.step("duty.premium")["wanted"]]


def test_what_is_said_of_no_notice_is_sent_of_none() -> None:
    world = due(premium_paid_on=TODAY, premium_voucher_no="V-1")
    assert (premiums(world), wanted(world), world.state) == ([], WANTED[:1], "mending")


def test_what_was_said_of_one_policy_is_not_said_of_the_next() -> None:
    world = due()
    assert says(world, **paid("N1", "V-1")) == ()
    world.conduct()
    world.moves("duty", "policy", "cancelled", notice=notice("N1", 100))
    world.conduct()
    assert says(world, insured=money("800000.00")) == ()
    world.agree("duty")
    world.conduct()
    world.moves("duty", "policy", "premium-due", notice=notice("N2", 175))
    world.conduct()
    assert (premiums(world), wanted(world), world.state) == ([("N1", 100, "V-1")], WANTED, "mending")
    assert says(world, **paid("N2", "V-2")) == ()
    world.conduct()
    assert premiums(world) == [("N1", 100, "V-1"), ("N2", 175, "V-2")]


def test_what_is_repeated_with_the_form_is_not_said_anew() -> None:
    world = due(**paid("N1", "V-1"))
    world.moves("duty", "policy", "declined", notice=notice("N1", 100))
    world.conduct()
    assert says(world, insured=money("800000.00")) == ()
    assert says(world, insured=money("700000.00")) == ()
    world.agree("duty")
    world.conduct()
    world.moves("duty", "policy", "premium-due", notice=notice("N1", 175))
    world.conduct()
    assert (premiums(world), wanted(world)) == ([("N1", 100, "V-1")], WANTED)


def test_a_second_notice_is_asked_for_and_paid_besides() -> None:
    world = due(**paid("N1", "V-1"))
    world.moves("duty", "policy", "paid", notice=notice("N1", 100))
    world.conduct()
    world.moves("duty", "policy", "premium-due", notice=notice("N2", 150))
    assert (world.conduct(), wanted(world), world.state) == ([], WANTED, "mending")
    assert world.step("duty.premium")["of"] == "trader"
    assert says(world, insured=money("1000000.00")) == ()  # of the premium he says nothing new
    assert (world.conduct(), wanted(world)) == ([], WANTED)
    assert says(world, **paid("N2", "V-2")) == ()
    assert world.conduct() == ["guarantee.premium.1"]
    assert premiums(world)[-1] == ("N2", 150, "V-2")
    assert len({each.message_id for each in world.sent}) == len(world.sent)
    world.moves("duty", "policy", "issued", notice=notice("N2", 150))
    world.conduct()
    assert world.standing("duty.premium") == "done"


def test_a_second_notice_of_the_export_cover_is_asked_for_too() -> None:
    world = opened("cover", cover=paid("N1", "V-1"))
    for member, state in (("agreement", "signed"), ("policy", "premium-due")):
        world.conduct()
        world.moves("cover", member, state, notice=notice("N1", 100))
    assert world.conduct() == ["credit.premium.1"]
    world.moves("cover", "policy", "premium-due", notice=notice("N2", 150))
    world.conduct()
    assert (world.state, len(world.step("cover.premium")["wanted"])) == ("mending", 3)
    changed = replace(world.known.form.cover, **paid("N2", "V-2"))
    assert world.say(replace(world.known.form, cover=changed), CHANGED) == ()
    assert world.conduct() == ["credit.premium.1"]
    assert (world.sent[-1].body.notice_no, world.sent[-1].body.premium_no[-2:]) == ("N2", "P2")
