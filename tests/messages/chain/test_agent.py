"""What an agent may say in a chain for his trader, and what the trader says himself."""

from dataclasses import replace
from typing import Any

import pytest

from messages.roles import AGENT, TRADER, Role
from tests.chains import CHANGED, NEW, TODAY, WITHDRAWN, World, form, money, opened

PAID: dict[str, Any] = {"premium_notice_no": "N1", "premium_paid_on": TODAY, "premium_voucher_no": "V-1"}


def says(world: World, by: Role, **duty: Any) -> tuple[str, ...]:
    changed = replace(world.known.form, duty=replace(world.known.form.duty, **duty))
    return world.say(changed, CHANGED, by=by)


def test_an_agent_does_not_say_that_the_trader_has_paid() -> None:
    world = opened("duty")
    world.conduct()
    assert says(world, AGENT, **PAID) == ("SW855",) * 3
    assert World().say(form("duty", duty=PAID), NEW, by=AGENT) == ("SW855",) * 3
    assert says(world, AGENT, insured=money("900000.00")) == ()
    assert says(world, TRADER, **PAID) == ()
    assert says(world, AGENT) == ()  # as the trader has said it


@pytest.mark.parametrize("is_whole", [True, False])
def test_an_agent_takes_back_only_what_the_trader_never_agreed_to(is_whole: bool) -> None:
    world = opened("duty", "loan", agreed=False)
    world.agree("duty")
    world.conduct()
    body = world.known.form if is_whole else replace(world.known.form, duty=None)
    assert world.say(body, WITHDRAWN if is_whole else CHANGED, by=AGENT) == ("SW856",)
    assert world.say(replace(world.known.form, loan=None), CHANGED, by=AGENT) == ()
    assert world.say(body if is_whole else form(), WITHDRAWN) == ()
