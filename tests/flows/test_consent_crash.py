"""The gateway dies while a signature comes in: afterwards it was given once or never, and its sender finds out."""

import re
import shutil
import signal
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from gateway.cli.output import Unreached
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Agreement
from messages.catalogue import Catalogue
from tests.documents import one
from tests.flows.consents import AGENT, FAMILY, PACKAGE, SENDS, SOURCE, TRADER, YARD
from tests.flows.invariants import amiss
from tests.gateways import Client, Installation, codes, installed, quick, text

pytestmark = pytest.mark.slow  # programs start

POINTS = ("commit.before:2", "commit.after:2", "answer.before")


@dataclass(frozen=True)
class Road:
    """A gateway that carries the family, and what waits there."""

    installation: Installation
    samples: Path

    def paper(self, path: Path, **values: str) -> bytes:
        """A sample with these values."""
        document = path.read_text("utf-8")
        for tag, value in values.items():
            document = re.sub(rf"<{tag}>[^<]*<", f"<{tag}>{value}<", document, count=1)
        return document.encode()


@pytest.fixture
def road(tmp_path: Path) -> Iterator[Road]:
    families = tmp_path / "families"
    shutil.copytree(SOURCE, families, ignore=shutil.ignore_patterns("__pycache__"))
    named = f"{families}:{PACKAGE}"
    with installed(tmp_path / "data", cast=cast, extra_families=(named,)) as own:
        own.environment = {"SWG_EXTRA_FAMILIES": named}
        yield Road(own, families / "samples")
    for module in [module for module in sys.modules if module.startswith(PACKAGE)]:
        del sys.modules[module]


def cast(catalogue: Catalogue) -> Iterator[PartnerFile]:
    """The sample partners, each agreed with to send what the family has him say."""
    for file in quick(catalogue):
        own = {code: Agreement(type=code, may_send=True) for code in SENDS.get(file.partner.name, ())}
        yield PartnerFile(partner=replace(file.partner, agreements={**file.partner.agreements, **own}))


@pytest.mark.parametrize("point", POINTS)
def test_a_signature_is_given_once_whenever_the_gateway_dies(road: Road, point: str) -> None:
    own = road.installation
    own.start()
    trader, agent, yard = (own.client(name) for name in (TRADER, AGENT, YARD))
    mandate = one("mandate.authorization.1", "valid/one-year")
    assert trader.send(road.paper(mandate, Cover=FAMILY, ValidUntil="2099-12-31")).status == 202
    assert trader.send(road.paper(road.samples / "weighing.request.1/valid/one-container.xml")).status == 202
    waiting = agent.send(road.paper(road.samples / "weighing.pledge.1/valid/by-agent.xml"))
    assert codes(waiting) == ["SW404"]
    yard.take()
    given = {"MessageUuid": text(waiting, "MessageUuid") or "", "DocumentDigest": text(waiting, "DocumentDigest") or ""}
    consent = trader.signed(road.paper(one("signing.consent.1", "valid/sign"), **given))
    own.stop()

    own.start(crash_at=point)
    _try(trader, consent)
    assert own.gateway is not None
    assert own.gateway.wait(60) == -signal.SIGKILL
    own.start()

    answer = trader.post(consent)
    assert (answer.status in (200, 202), codes(answer)) == (True, [])
    assert trader.post(consent).status == 200
    assert [each["message_type"] for each in yard.take()] == ["weighing.pledge.1"]
    (case,) = trader.get("/v1/weighings/W-2026-17")["cases"]
    assert [each["event"] for each in case["timeline"]] == ["requested", "pledged"]
    with own.journal() as journal:
        assert amiss(journal) == []


def _try(trader: Client, consent: bytes) -> None:
    """Hand it in, whatever becomes of it."""
    try:
        trader.post(consent)
    except Unreached:
        return
