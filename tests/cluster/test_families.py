"""Beyond what one journal takes: a gateway a family, each with a journal, keys and checkpoints of its own."""

import asyncio
import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.assembly import Gateway, assemble
from gateway.journal.acceptance import Outcome
from gateway.journal.database import open_to_read
from gateway.journal.verification.walk import verify
from gateway.journal.witness import BehindCheckpoint, Witness
from gateway.partners.files import PartnerFile
from gateway.partners.samples import read_samples
from messages.catalogue import Catalogue
from messages.families import FAMILIES
from messages.seals.evidence import verify_receipt
from tests.gateways import Client, Installation, installed
from tests.services.databases import empty_database

SAMPLES = Path(__file__).parents[1] / "samples"
AWAY = "amqp://guest:guest@127.0.0.1:1/"  # hints are lost, the relay would find what they say
OURS = {  # the first word of a document's name, its sender, the families of its gateway
    "inspection": ("inspection.notice.1", "customs-demo", ("messages.inspection", "messages.exchange")),
    "settlement": (
        "settlement.inward-advice.1",
        "bank-demo",
        ("messages.settlement", "messages.mandate", "messages.signing", "messages.exchange"),
    ),
}


@pytest.fixture
def both(tmp_path: Path, postgres_url: str) -> Iterator[dict[str, Installation]]:
    """Two gateways on one server, a database each; nothing runs."""
    with empty_database(postgres_url) as other:
        urls = dict(zip(OURS, (postgres_url, other), strict=True))
        with ExitStack() as stack:
            yield {
                name: stack.enter_context(
                    installed(
                        tmp_path / name,
                        cast=concerned,
                        engine="cluster",
                        amqp_url=AWAY,
                        database=urls[name],
                        families=families,
                    )
                )
                for name, (_, _, families) in OURS.items()
            }


def concerned(catalogue: Catalogue) -> Iterator[PartnerFile]:
    """The sample partners, and of what was agreed with each what a gateway of these families carries."""
    carried = {type_.code for type_ in catalogue}
    for file in read_samples(Catalogue(FAMILIES)):
        agreements = {code: each for code, each in file.partner.agreements.items() if code in carried}
        yield PartnerFile(partner=replace(file.partner, agreements=agreements))


def test_each_family_has_a_journal_whose_receipts_and_checkpoints_are_its_own(both):
    said = {name: sent(own, *OURS[name][:2]) for name, own in both.items()}
    certificates = {name: (own.settings.gateway_folder / "cert.pem").read_bytes() for name, own in both.items()}

    for name, own in both.items():
        other = next(each for each in both if each != name)
        document, outcome = said[name]
        assert outcome.verdict == "accepted", outcome.findings
        assert verify_receipt(outcome.receipt, document, [certificates[name]]).proved
        assert not verify_receipt(outcome.receipt, document, [certificates[other]]).proved
        assert verify(open_to_read(own.settings.database_url), [certificates[name]]).problems == []
        Witness(own.settings.checkpoint_path).hold(open_to_read(own.settings.database_url))
        with pytest.raises(BehindCheckpoint):
            Witness(own.settings.checkpoint_path).hold(open_to_read(both[other].settings.database_url))


def test_what_belongs_to_the_other_family_is_refused_with_a_receipt(both):
    _, outcome = sent(both["settlement"], "inspection.notice.1", "bank-demo")

    assert outcome.verdict == "refused"


def sent(own: Installation, code: str, sender: str) -> tuple[bytes, Outcome]:
    """A sample of this type, as its sender signs it, through the intake of a gateway's process."""
    sample = sorted((SAMPLES / code / "valid").glob("*.xml"))[0].read_bytes()
    profile = json.loads((own.members[sender].folder / "profile.json").read_text("utf-8"))
    his = b"<SenderId>%b</SenderId>" % profile["sender_id"].encode()
    document = Client(own.members[sender], own.settings.url).signed(re.sub(rb"<SenderId>.*</SenderId>", his, sample))
    parts = assemble(own.settings.beside("serve-1"))
    parts.writer.start()
    try:
        return document, asyncio.run(_take(parts, document, sender))
    finally:
        parts.writer.stop()
        parts.explainer.close()
        parts.database.dispose()


async def _take(parts: Gateway, document: bytes, sender: str) -> Outcome:
    partner = parts.register.directory.partner(sender)
    return await parts.intake.take(document, partner=partner, way_in="http", content_type="application/xml")
