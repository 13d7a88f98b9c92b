"""一链办理 with programs of their own: a trader's, a bank's, an insurer's and customs'; one chain to its end."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gateway.partners.files import PartnerFile
from gateway.partners.samples import read_samples
from messages.catalogue import Catalogue
from tests.gateways import QUICK, Installation, eventually, installed

pytestmark = pytest.mark.slow  # programs start


PLAYED = {
    "bank-demo": ("--hours", "always"),
    "insurer-demo": (),
    "export-insurer-demo": (),
    "customs-demo": ("--count", "0"),
    "trader-demo": ("--chain",),
}


def cast(catalogue: Catalogue) -> Iterator[PartnerFile]:
    """The sample partners as they are, tried again after a moment."""
    for file in read_samples(catalogue):
        quick = {name: getattr(QUICK, name) for name in ("timeout_s", "lease_s", "retry_first_s", "retry_most_s")}
        terms = replace(file.partner.terms, max_attempts=1000, **quick)
        yield PartnerFile(partner=replace(file.partner, terms=terms))


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Installation]:
    with installed(tmp_path / "data", cast=cast, pushed=("bank-demo", "customs-demo"), countersign="auto") as own:
        own.environment = {"SWG_COUNTERSIGN": "auto"}
        own.start()
        yield own


def chain(own: Installation) -> dict[str, Any]:
    """The trader's chain; empty while there is none."""
    client = own.client("trader-demo")
    items = client.get("/v1/chains")["items"]
    return dict(client.get(f"/v1/chains/{items[0]['chain_no']}")["cases"][0]) if items else {}


def steps(own: Installation) -> dict[str, str]:
    """How each step stands, by name."""
    return {
        f"{part['part']}.{step['step']}": step["standing"]
        for part in chain(own).get("parts", ())
        for step in part["steps"]
    }


def test_one_shipment_goes_to_its_end_with_a_payment_that_is_corrected_on_the_way(own: Installation) -> None:
    for who, more in PLAYED.items():
        own.play(who, "--speed", "60", "--seed", "7", *more)
    eventually(lambda: chain(own).get("state") == "completed", "it is not completed")
    told = chain(own)
    outward = next(each for part in told["parts"] for each in part["steps"] if each["step"] == "outward")
    assert (outward["revision"], outward["standing"]) == (2, "done")
    assert {part["part"] for part in told["parts"]} == {"remittance", "duty", "cover", "loan"}
    assert set(steps(own).values()) == {"done"}
    events = [each["event"] for each in told["timeline"]]
    assert "told, mending" in events  # the bank has refused the first
