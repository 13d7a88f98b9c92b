"""What comes in is taken once, and what is wrong with it is seen."""

from pathlib import Path

import pytest
from lxml import etree

from simulators import documents, seals
from simulators.clock import Clock
from simulators.documents import Document
from simulators.inbox import Inbox
from simulators.ledger import Ledger, entries
from simulators.profile import Profile
from simulators.strangers import stranger
from simulators.wire import Delivery
from tests.simulators.house import CONTRACTS
from tests.simulators.stub import new_pair
from tests.simulators.words import YARD, document, draw

KEY, CERT = stranger()  # the gateway's
OWN_KEY, OWN_CERT = new_pair()
NOTICE = draw().case(0).records[0].body


class Desk:
    """An inbox, what it heard, and its book."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.heard: list[Document] = []
        profile = Profile(party=YARD, gateway="", gateway_cert=CERT, key=OWN_KEY, cert=OWN_CERT, token="")
        self.inbox = Inbox(
            ledger=Ledger(path, Clock()),
            contracts=CONTRACTS,
            profile=profile,
            clock=Clock(),
            hears=self.heard.append,
        )

    def facts(self, name: str) -> list[object]:
        return [entry.facts.get(name) for entry in entries(self.path) if entry.what == "received"]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "book.db")


def delivery(
    id: str = "d-1", *, message_id: str = "M1", time: str = "20261121093000000", key: bytes = KEY, cert: bytes = CERT
) -> Delivery:
    root = document("inspection.notice.1", NOTICE, message_id=message_id).element
    root[0][5].text = time
    seals.sign(root, key, cert)
    return _delivery(id, etree.tostring(root))


def _delivery(id: str, data: bytes, type: str = "inspection.notice.1") -> Delivery:
    return Delivery(id=id, message="m-1", type=type, attempt=1, remark=None, data=data)


def test_a_good_delivery_is_heard_and_answered_with_a_signed_receipt(desk: Desk):
    came = delivery()
    receipt = documents.read(desk.inbox.take(came).receipt)
    seals.verify(receipt.element, OWN_CERT)
    assert not CONTRACTS.faults("exchange.receipt.1", receipt.element)
    assert receipt.text("Body/Verdict") == "accepted"
    assert receipt.text("Body/MessageUuid") == "d-1"
    assert receipt.text("Body/DocumentDigest") == documents.digest(came.data)
    assert len(desk.heard) == 1


def test_the_same_delivery_again_gets_the_same_receipt_and_does_nothing(desk: Desk):
    first, second = desk.inbox.take(delivery()), desk.inbox.take(delivery())
    assert first == second
    assert len(desk.heard) == 1
    assert desk.facts("repeat") == [None, True]


def test_other_bytes_under_the_same_delivery_id_are_noted(desk: Desk):
    desk.inbox.take(delivery())
    desk.inbox.take(delivery(message_id="M2"))
    assert desk.facts("same") == [None, False]


def test_the_same_message_under_another_delivery_id_is_taken_and_does_nothing(desk: Desk):
    desk.inbox.take(delivery("d-1"))
    assert desk.inbox.take(delivery("d-2")).reason is None
    assert len(desk.heard) == 1
    assert desk.facts("twin") == [False, True]


def test_what_its_sender_said_earlier_comes_out_of_order(desk: Desk):
    for number, minute in enumerate(("31", "30", "32")):
        desk.inbox.take(delivery(f"d-{number}", message_id=f"M{number}", time=f"2026112109{minute}00000"))
    assert desk.facts("late") == [False, True, False]


@pytest.mark.parametrize(
    ("came", "reason"),
    [
        (delivery(key=OWN_KEY, cert=OWN_CERT), "seal: the signature does not hold"),
        (_delivery("d-1", b"<a>"), "form: "),
        (_delivery("d-1", delivery().data, "inspection.result.1"), "form: delivered as inspection.result.1"),
        (_delivery("d-1", delivery().data.replace(b"<BillNo>", b"<BillNo> ")), "form: line"),
    ],
    ids=["forged", "garbled", "misnamed", "out of contract"],
)
def test_a_bad_delivery_is_refused_and_told_why(desk: Desk, came: Delivery, reason: str):
    taken = desk.inbox.take(came)
    receipt = documents.read(taken.receipt)
    assert (taken.reason or "").startswith(reason)
    assert receipt.text("Body/Verdict") == "refused"
    assert not CONTRACTS.faults("exchange.receipt.1", receipt.element)
    assert not desk.heard


def test_a_refused_delivery_stays_refused(desk: Desk):
    first = desk.inbox.take(delivery(key=OWN_KEY, cert=OWN_CERT))
    assert desk.inbox.take(delivery()) == first
