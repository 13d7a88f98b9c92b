"""The gateway's key changes while everyone is at work: nobody is refused, nothing lost, partners follow by themselves.

Customs, yard, port, trader and agent are programs of their own, the gateway is one too. They were handed the first
certificate and nothing else; what comes after they learn from what the gateway publishes, sealed by the key before.
"""

import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from gateway.assembly import assemble
from gateway.cli.account import balance
from gateway.cli.http import call, control
from gateway.journal.keychange import KeyChange
from gateway.journal.reading import Reading
from gateway.trust import keys
from messages.catalogue import Catalogue
from messages.families import FAMILIES
from tests.documents import one
from tests.faults.rehearsal import PUSHED, play, rest
from tests.gateways import Installation, eventually, installed, text

CASES = 60

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Installation]:
    """Everyone is registered; nothing runs yet."""
    with installed(tmp_path / "data", pushed=PUSHED) as own:
        yield own


def said(stage: Installation, path: str, **body: Any) -> dict[str, Any]:
    told: dict[str, Any] = control(stage.settings.data / "control.sock", "POST", path, {"by": "li.na", **body})
    return told


def published(stage: Installation) -> dict[str, str]:
    """The state of each key, by its id."""
    items = call(stage.settings.url, "GET", "/v1/gateway/certificates").json()["items"]
    return {each["key_id"]: each["state"] for each in items}


def refusals(stage: Installation) -> set[str]:
    """The codes of everything that was refused."""
    receipts = [each for book in stage.books for each in stage.entries(book.stem) if each.what == "receipt"]
    return {finding[0] for each in receipts if each.facts["verdict"] == "refused" for finding in each.facts["findings"]}


def signers(stage: Installation) -> set[str]:
    """The keys that partners' receipts and deliveries were signed with."""
    found = set()
    for book in ("customs-demo", "yard-demo", "port-demo", "trader-demo", "agent-demo"):
        for entry in stage.entries(book):
            if entry.what == "receipt":
                found.add((entry.document or b"").partition(b"<KeyId>")[2].partition(b"<")[0].decode())
    return found


def test_a_change_of_keys_under_traffic_refuses_nobody_and_loses_nothing(stage: Installation) -> None:
    stage.start()
    play(stage, cases=CASES, rate=3)
    eventually(lambda: signers(stage), "nobody has a receipt", within_s=60)
    for wanted in (2, 3):
        time.sleep(1)
        said(stage, "/keys/announce")
        said(stage, "/keys/rotate", reason="every other year")
        eventually(lambda n=wanted: len(signers(stage)) >= n, "nobody has a receipt by the new key", within_s=60)
    rest(stage, cases=CASES, within_s=120)

    with stage.journal() as engine:
        account = balance(stage.books, Reading(engine, Catalogue(FAMILIES)))
    assert (account.lost, account.differences) == (0, ())
    assert refusals(stage) <= {"SW401"}  # trader and agent may both make an appointment; one of them is too late
    assert sorted(published(stage).values()) == ["current", "former", "former"]
    faults = [entry.facts["faults"] for book in stage.books for entry in stage.entries(book.stem)
              if entry.what in ("receipt", "received") and entry.facts.get("faults")]  # fmt: skip
    assert faults == []


def test_a_gateway_that_died_over_a_change_finishes_it_when_it_starts(stage: Installation) -> None:
    old = _died_over_a_change(stage)
    folder = stage.settings.gateway_folder
    assert (folder / "next").exists()  # the journal has the new key in force, the files do not

    stage.start()

    states = published(stage)
    assert sorted(states.values()) == ["current", "former"] and states[old] == "former"
    assert not (folder / "next").exists()
    sent = stage.client("customs-demo").send(one("inspection.notice.1", "valid/one-container").read_bytes())
    assert text(sent, "Verdict") == "accepted" and states[text(sent, "KeyId") or ""] == "current"


def _died_over_a_change(stage: Installation) -> str:
    """As far as a process comes that is killed once the change is committed; the key before."""
    gateway = assemble(stage.settings)
    gateway.writer.start()
    try:
        coming = gateway.key.announce(keys.make("EPORT", datetime.now(UTC)), now=datetime.now(UTC))
        gateway.writer.write_now(KeyChange(gateway.writer.sealer, coming, "li.na"))
        return gateway.key.key_id
    finally:
        gateway.writer.stop()
        gateway.explainer.close()
        gateway.database.dispose()
