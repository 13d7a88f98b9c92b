"""Evidence of what was pushed: the partner's own signed receipt, every attempt, and what is stated of the outcome."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bundles import Alone, changed, files_of, listed_anew, made_of, ours
from tests.flows.papers import Inspection
from tests.gateways import Client, Installation, eventually, installed, text

pytestmark = pytest.mark.slow  # programs start


@pytest.fixture
def road(tmp_path: Path) -> Iterator[Installation]:
    with installed(tmp_path / "data", pushed=("port-demo", "customs-demo")) as own:
        own.start()
        yield own


def test_a_partners_signed_receipt_is_in_it_and_holds(road: Installation, tmp_path: Path) -> None:
    customs, inspection = road.client("customs-demo"), Inspection()
    answer = customs.send(inspection.notice())
    message = str(text(answer, "MessageUuid"))
    eventually(lambda: _of_the_port(customs, message)["attempts"] > 0, "the port was not tried")
    road.play("port-demo")
    eventually(lambda: _of_the_port(customs, message)["state"] == "acknowledged", "the port has not answered")
    bundle = customs.ask("GET", f"/v1/messages/{message}/evidence").body
    files, pem = files_of(bundle), (road.settings.gateway_folder / "cert.pem").read_bytes()
    (at,) = {name.removesuffix("answer.xml") for name in files if name.endswith("/answer.xml")}
    told = json.loads(files[f"{at}delivery.json"])
    assert told["receiver"] == "port-demo" and f"certificates/{told['answer_signer']}.pem" in files
    assert [each["outcome"] for each in told["attempts"]][-1] == "positive receipt" and len(told["attempts"]) > 1
    forged = {
        name: made_of(listed_anew({**files, f"{at}{name}": changed(files[f"{at}{name}"])}))
        for name in ("answer.xml", "answer-signed.xml", "answer-signed-info.xml", "copy.xml")
    }
    whole, *others = Alone(tmp_path / "alone").each([bundle, *forged.values()], pem)
    assert whole.proved and ours(bundle, [pem]).proved
    for name, theirs in zip(forged, others, strict=True):
        for said in (theirs, ours(forged[name], [pem])):
            assert not said.proved and [each for each in said.named if each.startswith(at)], name


def _of_the_port(customs: Client, message: str) -> dict[str, object]:
    deliveries = customs.get(f"/v1/messages/{message}")["deliveries"]
    return next(each for each in deliveries if each["receiver"] == "port-demo")
