"""What cannot be read of a message ends a rule, never the answer: every invalid sample against everything known."""

from pathlib import Path

import pytest

from gateway.case.judging import judge
from messages.catalogue import MessageType
from messages.credit import TYPES
from messages.credit.process import PROCESS, kind_of
from messages.envelope import Head, Message
from messages.process import Received
from messages.roles import Role
from messages.xml.records import Place, Unread
from tests.credits import CATALOGUE, NOW, SENDERS, Casebook, enquiry, find, risk_query
from tests.documents import body, samples


@pytest.fixture(scope="module")
def book() -> Casebook:
    """One case of each kind."""
    book = Casebook()
    book.covered()
    book.claimed()
    for said in (enquiry(), risk_query()):
        book.say(said)
    return book


SAMPLES = [each for kind in ("invalid", "doubtful", "valid") for each in samples(kind, TYPES)]


@pytest.mark.parametrize(("type_", "path"), SAMPLES)
def test_every_sample_is_held_against_every_kind_of_case(book: Casebook, type_: MessageType, path: Path):
    said = body(path, type_.record)
    by = type_.by[0]
    name = str(by)
    head = Head(
        message_id="m", function_code="2", message_type=type_.code, sender_id=SENDERS[name], receiver_id="EPORT",
        send_time=NOW,
    )  # fmt: skip
    received = Received(
        id="id", message=Message(head, said), sender=name, by=Role(by), at=NOW, find=find,
        beside=tuple(book.cases.values()),
    )  # fmt: skip
    try:
        kind = kind_of(said)
        PROCESS.order_key(said)
        list(PROCESS.beside(said))
    except Unread:
        kind = ""
    for case in [None, *(case for case in book.cases.values() if case.known.kind == kind)]:
        found = judge(CATALOGUE, type_, case, received, places=lambda at: Place(f"/{at}", 1, None))
        assert found.state_from == (case.state if case else "")


def test_there_are_samples_to_hold():
    assert len(samples("invalid", TYPES)) > 20
    assert isinstance(samples("invalid", TYPES)[0].values[1], Path)
