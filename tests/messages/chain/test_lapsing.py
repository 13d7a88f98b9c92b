"""No chain goes on for ever: what waits for the trader lapses when his time is over, what is done is closed."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from messages.chain import ruled
from messages.chain.view import view
from messages.process import Recall
from messages.roles import AGENT
from messages.rulesets import BadRules
from tests.chains import CHANGED, NOW, WITHDRAWN, World, form, opened
from tests.messages.chain.test_served import lent

HIS_TURN, KEPT_OPEN = timedelta(days=30), timedelta(days=180)
JUST = timedelta(seconds=1)


def shown(world: World) -> dict[str, object]:
    return dict(view(world.known, None))


def quoted() -> World:
    """A chain of two parts: the quota is with its insurer, the payment was refused at the door."""
    world = opened("duty", "remittance")
    world.refusing = {"settlement.signing.1"}
    world.conduct()
    world.moves("duty", "authorization", "in-force")
    world.conduct()
    world.moves("duty", "quota", "applied")
    world.conduct()
    assert world.state == "mending"
    return world


def test_a_chain_that_nobody_agrees_to_is_withdrawn_when_its_time_is_over() -> None:
    world = opened("duty", agreed=False)
    asked = world.sayings()[0]
    assert not isinstance(asked, Recall)
    assert asked.body.until == NOW + HIS_TURN  # he is told until when
    world.conduct()
    assert (shown(world)["until"], bool(shown(world)["then_zh"])) == (NOW + HIS_TURN, True)
    world.time_goes_by(HIS_TURN - JUST)
    assert world.state == "consenting"
    world.time_goes_by(JUST)
    assert (world.state, shown(world)["until"]) == ("withdrawn", None)
    told = world.sayings()[0]
    assert not isinstance(told, Recall)
    assert (told.body.step, told.body.standing, told.body.state) == ("consent", "withdrawn", "lapsed")
    assert world.conduct() == []
    assert world.sayings() == ()


def test_only_the_parts_that_wait_for_him_lapse_and_the_others_go_on() -> None:
    world = quoted()
    world.time_goes_by(HIS_TURN)
    assert (world.state, world.known.parts["remittance"].lapsed_at) == ("running", world.now)
    world.moves("duty", "quota", "granted")
    assert world.conduct() == ["guarantee.proposal.1"]


def test_what_waits_to_be_signed_of_a_part_that_lapses_is_recalled() -> None:
    world = opened("duty")
    world.conduct()
    world.signing(world.sent[0], "to-sign")
    world.conduct()
    assert world.state == "signing"
    world.time_goes_by(HIS_TURN)
    world.conduct()
    assert world.cases["signing", "d1"].state == "withdrawn"


def test_what_was_sent_of_a_part_that_lapses_is_taken_back_on_the_traders_word_alone() -> None:
    world = quoted()
    world.moves("duty", "quota", "quota-declined")
    world.conduct()
    world.time_goes_by(HIS_TURN)
    assert (world.state, world.conduct()) == ("withdrawn", [])  # the authorisation stands at the insurer
    assert world.say(world.known.form, WITHDRAWN) == ()
    assert world.conduct() == ["guarantee.authorization.1"]


def test_an_agent_who_leaves_a_lapsed_part_out_takes_nothing_back() -> None:
    world = quoted()
    world.moves("duty", "quota", "quota-declined")
    world.conduct()
    assert world.say(form("duty", "remittance", "cover"), CHANGED) == ()
    world.agree("cover")
    world.moves("duty", "quota", "quota-declined")
    world.conduct()
    world.moves("cover", "agreement", "submitted")
    world.conduct()
    world.time_goes_by(HIS_TURN)
    assert world.known.parts["duty"].lapsed_at is not None
    assert world.say(form("cover", note="another word"), CHANGED, by=AGENT) == ()
    assert world.conduct() == []
    assert world.say(form("cover", note="the trader's word"), CHANGED) == ()
    assert "guarantee.authorization.1" in world.conduct()


def test_a_part_that_has_lapsed_may_be_chosen_again_in_a_chain_that_goes_on() -> None:
    world = quoted()
    world.time_goes_by(HIS_TURN)
    world.conduct()
    world.refusing = set()
    assert world.say(form("duty", "remittance"), CHANGED) == ()
    assert world.state == "consenting"
    world.agree("remittance")
    assert world.conduct() == ["settlement.signing.1"]


def _resting(*, word: str) -> World:
    """A loan on an insured export whose policy nobody will write any more."""
    loan = {"product": "insured-export"}
    world = opened("cover", "loan", loan=loan)
    world.conduct()
    world.moves("cover", "agreement", "signed")
    world.moves("loan", "authorization", "in-force")
    world.conduct()
    world.moves("cover", "policy", "declined" if word == "declined" else "underwriting")
    world.conduct()
    if word == "left out":
        assert world.say(form("loan", loan=loan), CHANGED) == ()
        world.conduct()
    return world


@pytest.mark.parametrize("word", ["declined", "left out"])
def test_a_part_that_rests_on_one_wanted_no_more_waits_for_the_trader_and_not_for_ever(word: str) -> None:
    world = _resting(word=word)
    if word == "declined":
        world.time_goes_by(HIS_TURN)
        world.conduct()
        assert world.known.parts["cover"].lapsed_at is not None
    assert (world.state, shown(world)["until"]) == ("mending", world.now + HIS_TURN)
    assert (world.standing("loan.application"), world.step("loan.application")["of"]) == ("blocked", "trader")
    world.time_goes_by(HIS_TURN)
    world.conduct()
    assert (world.state, world.known.parts["loan"].lapsed_at) == ("withdrawn", world.now)


def test_a_part_that_rests_on_one_chosen_again_goes_on() -> None:
    world = _resting(word="left out")
    assert world.say(form("cover", "loan", loan={"product": "insured-export"}), CHANGED) == ()
    assert world.state == "consenting"


def test_what_is_done_is_closed_and_nothing_more_is_told_of_it() -> None:
    world = lent()
    world.time_goes_by(KEPT_OPEN)
    assert (world.state, shown(world)["closed_at"]) == ("closed", world.now)
    world.moves("remittance", "payment", "returned")
    assert world.sayings() == ()
    assert world.say(replace(world.known.form, note="too late"), CHANGED) != ()


def test_news_that_was_on_its_way_as_a_chain_was_closed_moves_nothing() -> None:
    world = lent()
    world.moves("loan", "authorization", "lapsed")
    (told,) = world.sayings()
    world.time_goes_by(KEPT_OPEN)
    world.take(told)
    assert world.state == "closed"


def test_a_state_that_begins_again_has_its_whole_time() -> None:
    world = quoted()
    world.time_goes_by(HIS_TURN - JUST)
    world.refusing = set()
    assert world.say(form("duty", "remittance"), CHANGED) == ()
    assert (world.state, world.known.until) == ("running", None)


def test_states_last_as_the_operators_table_has_it_in_hours(tmp_path: Path) -> None:
    (tmp_path / "limits.toml").write_text('[limits.completed]\nhours = 24\nsource = "省平台"\n', "utf-8")
    process = ruled(tmp_path).process
    assert process is not None
    assert process.state("completed").limit.clock == timedelta(days=1)  # type: ignore[union-attr]
    (tmp_path / "limits.toml").write_text("[limits.completed]\nworking_days = 2\n", "utf-8")
    with pytest.raises(BadRules, match="in hours"):
        ruled(tmp_path)
