"""平台会签: by an operator's hand, or by the serving process itself, once, whatever dies on the way."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from gateway.journal import tables
from gateway.partners.files import PartnerFile
from messages.catalogue import Catalogue
from tests.flows.settling import Stage, cast, now, opened, today
from tests.forks.program import run
from tests.gateways import ROOT, eventually
from tests.settlements import CHANGED, YUAN, result, signing

pytestmark = pytest.mark.slow  # a program starts

NUMBER = "MA3ABC127AGR-9"


@pytest.fixture
def by_hand(tmp_path: Path) -> Iterator[Stage]:
    with opened(tmp_path / "data") as stage:
        yield stage


@pytest.fixture
def by_itself(tmp_path: Path) -> Iterator[Stage]:
    with opened(tmp_path / "data", countersign="auto") as stage:
        yield stage


def swg(stage: Stage, *words: str) -> subprocess.CompletedProcess[str]:
    """A verb on the gateway's data folder."""
    settings = stage.installation.settings
    more = {"SWG_DATA": str(settings.data), "SWG_PORT": str(settings.port), "PYTHONPATH": str(ROOT), "COLUMNS": "200"}
    command = [sys.executable, "-m", "gateway", "agreement", *words]
    return run(command, env=os.environ | more, capture_output=True, text=True, timeout=60, check=False)


def is_in_force(stage: Stage) -> bool:
    return stage.state(NUMBER) == "in-force"


def signatures(stage: Stage) -> int:
    """How often the platform has signed."""
    return [each["event"] for each in stage.case(NUMBER)["timeline"]].count("countersigned, in force")


def test_an_operator_lists_what_waits_shows_it_and_countersigns(by_hand: Stage) -> None:
    by_hand.agree(NUMBER)
    waiting = json.loads(swg(by_hand, "list", "--waiting", "--json").stdout)["agreements"]
    assert [each["agreement_no"] for each in waiting] == [NUMBER]
    assert NUMBER in swg(by_hand, "show", NUMBER).stdout
    done = swg(by_hand, "countersign", NUMBER)
    assert done.returncode == 0, done.stdout + done.stderr
    assert is_in_force(by_hand)
    again = swg(by_hand, "countersign", NUMBER)
    assert again.returncode != 0
    assert "已" in again.stderr + again.stdout or "wait" in again.stderr + again.stdout
    assert json.loads(swg(by_hand, "list", "--waiting", "--json").stdout)["agreements"] == []


def test_an_operator_may_decline_and_says_why(by_hand: Stage) -> None:
    by_hand.agree(NUMBER)
    assert swg(by_hand, "countersign", NUMBER, "--decline", "资料不符").returncode == 0
    case = by_hand.case(NUMBER)
    assert (case["state"], case["declined"]["declined_by"]) == ("failed", "platform")
    assert case["declined"]["reason"]["text"] == "资料不符"


def test_nothing_is_countersigned_unasked_where_operators_do(by_hand: Stage) -> None:
    by_hand.agree(NUMBER)
    by_hand.agree(f"{NUMBER}X")
    assert by_hand.state(NUMBER) == "countersigning"


def test_the_serving_process_countersigns_by_itself_also_a_change(by_itself: Stage) -> None:
    by_itself.agree(NUMBER)
    eventually(lambda: is_in_force(by_itself), "nobody has countersigned")
    document = by_itself.written("trader", signing(agreement_no=NUMBER, valid_from=today(), accounts=(YUAN,)), CHANGED)
    answer = by_itself.client("trader").post(document)
    assert answer.status == 202
    assert by_itself.state(NUMBER) == "changing"
    digest = by_itself.case(NUMBER)["waiting"]["document_digest"]
    word = result("sign", agreement_no=NUMBER, document_digest=digest, decided_at=now())
    assert by_itself.say("bank", word).status == 202
    eventually(lambda: is_in_force(by_itself), "nobody has countersigned the change")
    assert by_itself.case(NUMBER)["in_force"]["currencies"] == ["CNY"]
    assert signatures(by_itself) == 1


def test_a_word_that_is_refused_is_not_said_again_until_something_happens(tmp_path: Path) -> None:
    with opened(tmp_path / "data", cast=without_rights, countersign="auto") as stage:
        for many in range(1, 5):
            stage.agree(f"{NUMBER}{many}")
            eventually(lambda many=many: refusals(stage) >= many, "the desk has said nothing")
            assert refusals(stage) == many
        assert stage.state(f"{NUMBER}1") == "countersigning"


def without_rights(catalogue: Catalogue) -> Iterator[PartnerFile]:
    """The cast, in which it is not agreed that the platform may say anything."""
    for file in cast(catalogue):
        is_platform = file.partner.name == "platform"
        yield PartnerFile(partner=replace(file.partner, agreements={})) if is_platform else file


def refusals(stage: Stage) -> int:
    """How often the platform was refused."""
    documents = tables.documents.c
    with stage.installation.journal() as engine, engine.connect() as connection:
        wanted = select(documents.id).where(documents.partner == "platform", documents.verdict == "refused")
        return len(connection.execute(wanted).all())


@pytest.mark.parametrize("point", ["take.before", "take.after"])
def test_a_process_that_dies_at_the_desk_signs_once(by_itself: Stage, point: str) -> None:
    own = by_itself.installation
    own.stop()
    own.start(crash_at=point)
    document = by_itself.agree(NUMBER)
    own.await_death()
    own.start()
    eventually(lambda: is_in_force(by_itself), "nobody has countersigned")
    assert by_itself.case(NUMBER)["in_force"]["document_digest"] == document
    assert signatures(by_itself) == 1
