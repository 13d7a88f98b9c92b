"""Every attack, on every way in: a 4xx with a finding or a clean close, within two seconds, and nothing else."""

import re
import time
from collections import Counter
from typing import Any

import pytest

from gateway.journal.ways_in import WAYS_IN
from simulators.attacks.attack import Attack
from simulators.attacks.carriers import AMQP, CARRIERS, HTTP, Carrier
from simulators.attacks.run import ATTACKS, FAMILIES, HONEST, strikes
from tests.attacks.stage import Stage

_HAN = re.compile(r"[\u4e00-\u9fff]")


def _strikes() -> list[Any]:
    """One parameter set an attack and way in; but the first of each family they are left to the whole suite."""
    return [
        pytest.param(
            attack,
            carrier,
            id=f"{attack.id}{f'-{carrier.name}' if carrier else ''}",
            marks=_marks(attack, carrier),
        )
        for attack, carrier in strikes()
    ]


_FIRST = {attack.family: attack.id for attack in reversed(ATTACKS) if not attack.slow}


def _marks(attack: Attack, carrier: Carrier | None) -> list[Any]:
    slow = [pytest.mark.slow] if attack.id != _FIRST.get(attack.family) or carrier not in (None, HTTP) else []
    return [*slow, *([pytest.mark.rabbit] if carrier is AMQP else [])]


def _need(stage: Stage, carrier: Carrier | None) -> None:
    if carrier is not None and not carrier.is_there(stage.attacker):
        pytest.skip("SWG_TEST_AMQP_URL is not set; run: python -m tests.services run -- pytest")


@pytest.mark.parametrize(("attack", "carrier"), _strikes())
def test_the_gateway_holds(stage: Stage, attack: Attack, carrier: Carrier | None) -> None:
    _need(stage, carrier)
    verdict = stage.strike(attack, carrier)
    assert verdict.held, verdict


@pytest.mark.parametrize("carrier", CARRIERS.values(), ids=CARRIERS)
def test_a_good_document_is_taken(stage: Stage, carrier: Carrier) -> None:
    """Whoever has been faster than agreed just now may send again in a moment."""
    _need(stage, carrier)
    for _ in range(20):
        verdict = stage.strike(HONEST, carrier)
        if verdict.status != 429:
            break
        time.sleep(0.5)
    assert verdict.held, verdict


def test_a_good_request_that_is_signed_itself_is_taken_and_a_good_assertion_gives_a_token(stage: Stage) -> None:
    assert stage.strike("requests/good").verdict == "accepted"
    assert stage.strike("passes/key-address").status == 200


@pytest.mark.slow
def test_after_all_of_it_nothing_has_broken(stage: Stage) -> None:
    log = (stage.gateway.settings.data / "serve.log").read_text("utf-8")
    assert "Traceback" not in log, log[log.index("Traceback") - 500 :][:3000]


def test_every_way_in_is_attacked() -> None:
    assert {way.name for way in WAYS_IN} <= CARRIERS.keys()


def test_what_a_way_in_leaves_out_is_there_to_be_left_out_and_has_its_reason() -> None:
    named = {attack.id for attack in ATTACKS} | {family.name for family in FAMILIES}
    for carrier in CARRIERS.values():
        assert carrier.leaves_out.keys() <= named
        assert all(_HAN.search(zh) and en and not _HAN.search(en) for zh, en in carrier.leaves_out.values())


def test_every_attack_has_a_name_of_its_own_and_says_what_it_does() -> None:
    assert [name for name, many in Counter(attack.id for attack in ATTACKS).items() if many > 1] == []
    assert [
        attack.id for attack in ATTACKS if not (_HAN.search(attack.zh) or attack.zh.isascii()) or not attack.en
    ] == []
    assert [attack.id for attack in ATTACKS if not attack.en or _HAN.search(attack.en)] == []


def test_every_family_says_what_it_threatens_and_what_stands_against_it() -> None:
    for family in FAMILIES:
        assert _HAN.search(family.zh) and _HAN.search(family.control_zh)
        assert family.en and family.control_en and not _HAN.search(family.en + family.control_en)
