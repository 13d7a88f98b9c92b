"""A whole family from a folder outside the tree goes the whole road, and nothing in the gateway knows of it."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from gateway.cli.outlines import show_cases
from gateway.cli.output import out
from gateway.journal.reading import Reading
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Agreement, Partner
from gateway.settings.families import load_families
from messages.catalogue import Catalogue
from messages.seals.xmldsig import verify
from tests.gateways import ROOT, Client, Installation, codes, installed, quick, text

FAMILY, PACKAGE = "weighing", "swg_weighing"
SOURCE = Path(__file__).parent / FAMILY
ORDER = "W-2026-17"

pytestmark = pytest.mark.slow  # a program starts


@dataclass(frozen=True)
class Road:
    """A gateway that carries the family, and the folder the family came in."""

    installation: Installation
    folder: Path

    def client(self, name: str) -> Client:
        return self.installation.client(name)

    def sample(self, name: str) -> bytes:
        """A document of the family: "request.1/valid/one-container"."""
        return (self.folder / "samples" / f"{FAMILY}.{name}.xml").read_bytes()


@pytest.fixture(scope="module")
def road(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Road]:
    """A gateway whose settings name the folder."""
    folder = tmp_path_factory.mktemp("elsewhere") / "families"
    shutil.copytree(SOURCE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    named = f"{folder}:{PACKAGE}"
    with installed(tmp_path_factory.mktemp("road") / "data", cast=cast, extra_families=(named,)) as own:
        own.environment = {"SWG_EXTRA_FAMILIES": named}
        own.start()
        yield Road(own, folder)
    for module in [module for module in sys.modules if module.startswith(PACKAGE)]:
        del sys.modules[module]


def cast(catalogue: Catalogue) -> Iterator[PartnerFile]:
    """The sample partners, each agreed with to send what the family has him say."""
    for file in quick(catalogue):
        yield PartnerFile(partner=with_agreements(file.partner, catalogue))


def with_agreements(partner: Partner, catalogue: Catalogue) -> Partner:
    agreed = {
        type_.code: Agreement(type=type_.code, may_send=True)
        for type_ in catalogue.families[FAMILY].types
        if set(type_.by) & set(partner.roles)
    }
    return replace(partner, agreements={**partner.agreements, **agreed})


def test_nothing_in_the_tree_names_the_family() -> None:
    for part in ("gateway", "messages", "adapters", "simulators", "xsd"):
        for path in (ROOT / part).rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                assert FAMILY not in path.name
                assert FAMILY not in path.read_text("utf-8", errors="replace"), path


def test_its_types_schemas_and_findings_are_published(road: Road) -> None:
    trader = road.client("trader-demo")
    said = str(trader.get("/v1/catalogue"))
    assert all(f"{FAMILY}.{name}.1" in said for name in ("request", "ticket", "certificate"))
    schema = trader.ask("GET", f"/v1/catalogue/{FAMILY}.ticket.1/schema")
    assert schema.body == (road.folder / "xsd" / FAMILY / "ticket.1.xsd").read_bytes()
    assert "SW699" in str(trader.get("/v1/findings"))


def test_it_goes_the_whole_road(road: Road) -> None:
    trader, yard, customs = (road.client(name) for name in ("trader-demo", "yard-demo", "customs-demo"))

    # asked for: the case opens, the yard finds it in its mailbox
    assert trader.send(road.sample("request.1/valid/one-container")).status == 202
    (asked,) = yard.take()
    assert (asked["message_type"], asked["sender_id"]) == (f"{FAMILY}.request.1", "4218MA3ABC127")
    assert case(trader)["expected"][0]["type"] == f"{FAMILY}.ticket"

    # weighed: the trader gets the ticket, then what the gateway says of it; customs get a copy of the latter alone
    ticket = yard.send(road.sample("ticket.1/valid/one-container"))
    assert ticket.status == 202
    told = trader.take()
    assert [each["message_type"] for each in told] == [f"{FAMILY}.ticket.1", f"{FAMILY}.certificate.1"]
    (copy,) = customs.take()
    assert (copy["message_type"], copy["sender_id"]) == (f"{FAMILY}.certificate.1", "EPORT")

    # each field to those who may read it
    documents = {name: each["document"] for name, each in (("ticket", told[0]), ("own", told[1]), ("copy", copy))}
    assert [name for name, document in documents.items() if "<Scales>" in document] == []
    assert [name for name, document in documents.items() if "<Charge>" in document] == ["own"]

    # the gateway's own word is sealed, kept and told like any other
    certificate = (road.installation.settings.gateway_folder / "cert.pem").read_bytes()
    root = etree.fromstring(copy["document"].encode())
    verify(root, [certificate], now=datetime.now(UTC))
    kept = road.client("customs-demo").get(f"/v1/messages/{copy['message']}")
    assert root.findtext("{*}Head/{*}OriginalDigest") == kept["digest"]

    # and the case tells it all
    final = case(trader)
    assert (final["state"], final["state_zh"], final["final"]) == ("certified", "已出具证明", True)
    assert [(each["event"], each["by"]) for each in final["timeline"]] == [
        ("requested", "trader-demo"), ("weighed", "yard-demo"), ("certified", "gateway"),
    ]  # fmt: skip
    assert {each["state"] for each in final["deliveries"]} == {"acknowledged"}
    assert [each["id"] for each in customs.get("/v1/cases?number=QDGU1000016")["items"]] == [final["id"]]
    assert text(ticket, "CaseId") == final["id"]

    # held against the case: the yard speaks of its own, so it is doubted; it moves nothing any more
    other = yard.send(road.sample("ticket.1/doubtful/SW698-another-container"))
    assert (other.status, codes(other)) == (202, ["SW698", "SW402"])
    assert case(trader)["state"] == "certified"


def test_a_summary_tells_its_cases_as_its_own_table_says(road: Road) -> None:
    trader, yard = road.client("trader-demo"), road.client("yard-demo")
    trader.send(road.sample("request.1/valid/one-container"))  # unless it was before
    yard.send(road.sample("ticket.1/valid/one-container"))
    told = (case(trader)["gross_mass"], case(trader)["state_zh"])

    with road.installation.journal() as engine, out.capture() as summary:
        show_cases(Reading(engine, Catalogue(load_families(road.installation.settings))))

    (line,) = (each for each in summary.get().splitlines() if each.startswith("集装箱称重 / weighing of containers"))
    assert line.endswith(f"{told[1]} / {case(trader)['state']} 1")
    assert f"毛重 / gross mass: {told[0]}" in summary.get()


@pytest.mark.parametrize(
    ("who", "name", "status"),
    [
        ("trader-demo", "request.1/invalid/SW502-check-digit", 422),
        ("yard-demo", "ticket.1/doubtful/SW699-too-heavy", 202),
    ],
)
def test_its_samples_earn_their_codes(road: Road, who: str, name: str, status: int) -> None:
    answer = road.client(who).send(road.sample(name))
    assert (answer.status, codes(answer)[:1]) == (status, [name.rpartition("/")[2].split("-")[0]])


def case(client: Client) -> dict[str, Any]:
    """The one case of the order."""
    (found,) = client.get(f"/v1/weighings/{ORDER}")["cases"]
    return dict(found)
