"""A bank that knows nothing of us: its own form, no signature, no receipt; its folder or queue says who it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from gateway.journal import tables
from tests.attacks.conftest import declared
from tests.documents import SAMPLES
from tests.gateway.channels.agreed import agree, eventually
from tests.gateway.channels.amqp.test_queues import Queues
from tests.gateway.channels.bank import SECRET, mailbox
from tests.gateway.web.house import House, house

BANK = "bank-demo"
MONEY_IN = SAMPLES / "forms" / "bank" / "camt.054" / "valid" / "money-in.xml"
OURS = {"ICBKCNBJSDG": "SDYHCNBJQDO", "102458000013": "313452060019"}  # the sample's bank, and the demo's
PLAIN = {"signatures": ("transport",), "receipt": "status"}


@pytest.fixture
def document() -> bytes:
    """A credit to an account, as the demo's bank writes it."""
    text = MONEY_IN.read_text("utf-8")
    for theirs, its in OURS.items():
        text = text.replace(theirs, its)
    return text.encode()


@pytest.fixture
def own(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[House]:
    url = request.getfixturevalue("amqp_url") if "amqp_url" in request.fixturenames else None
    with house(tmp_path / "data", amqp_url=url) as it:
        yield it


def understood(own: House, document: bytes, way: str) -> None:
    """It is on record as the bank's, come this way, accepted, and as messages of ours."""
    documents, messages = tables.documents.c, tables.messages.c
    wanted = (
        select(documents.partner, documents.way_in, documents.verdict, messages.type)
        .join_from(tables.documents, tables.messages, messages.document == documents.id)
        .where(documents.content == document)
    )

    def found() -> list[tuple[str, ...]]:
        with own.gateway.database.connect() as connection:
            return [tuple(row) for row in connection.execute(wanted)]

    rows = eventually(found, "it is not on record")
    assert set(rows) == {(BANK, way, "accepted", "settlement.inward-advice.1")}


def lay(drops: Path, document: bytes) -> None:
    (drops / "OutBox" / "advice.tmp").write_bytes(document)
    (drops / "OutBox" / "advice.tmp").rename(drops / "OutBox" / "advice.xml")


def test_by_folder(own: House, document: bytes, tmp_path: Path):
    drops = tmp_path / "drops"
    drops.mkdir()
    agree(own, BANK, folders=(str(drops),), folder_period_s=0.05, folder_settle_s=0.0, folder_receipts="none", **PLAIN)
    eventually((drops / "OutBox").exists, "nobody looks into its folder")
    lay(drops, document)
    understood(own, document, "folder")
    eventually((drops / "SentBox" / "advice.xml").exists, "it is not kept")
    assert [each.name for each in (drops / "SentBox").iterdir()] == ["advice.xml"]


def test_by_a_mailbox_of_its_own(own: House, document: bytes, tmp_path: Path):
    secret = tmp_path / "secret"
    secret.write_text(f"Authorization: {SECRET}\n")
    with mailbox() as its:
        its.lies["ADV-1"] = document
        agree(own, BANK, collect_url=its.url, collect_secret=str(secret), collect_period_s=0.05, **PLAIN)
        understood(own, document, "collect")
        eventually(lambda: its.told == [("DELETE", "ADV-1", b"")], "it is not told")


def test_by_queue(own: House, document: bytes, amqp_url: str):
    with declared(amqp_url) as queues:
        assert queues is not None
        its = Queues(amqp_url)
        its.into = queues.into
        its.put(document)
        agree(own, BANK, queue_in=queues.into, **PLAIN)
        understood(own, document, "amqp")
        assert its.get(queues.receipts) is None


def test_what_another_bank_would_have_said_is_refused(own: House, document: bytes, tmp_path: Path):
    drops = tmp_path / "drops"
    drops.mkdir()
    agree(own, BANK, folders=(str(drops),), folder_period_s=0.05, folder_settle_s=0.0, **PLAIN)
    eventually((drops / "OutBox").exists, "nobody looks into its folder")
    lay(drops, document.replace(b"SDYHCNBJQDO", b"ICBKCNBJSDG"))
    receipt = drops / "FailBox" / "advice.xml.receipt.xml"
    eventually(receipt.exists, "it is not refused")
    assert b"<Code>SW201</Code>" in receipt.read_bytes()
