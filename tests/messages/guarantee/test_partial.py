"""What cannot be read of a message ends a rule, never the answer: every sample against everything known."""

from pathlib import Path

import pytest

from gateway.case.judging import judge
from messages.catalogue import MessageType
from messages.envelope import Head, Message
from messages.guarantee import TYPES
from messages.guarantee.process import PROCESS
from messages.process import Received
from messages.roles import Role
from messages.xml.records import Place, Unread
from tests.documents import body, samples
from tests.guarantees import CATALOGUE, NOW, SENDERS, Casebook, claim, find, usage


@pytest.fixture(scope="module")
def book() -> Casebook:
    """One case of each kind, the policy in use and claimed upon."""
    book = Casebook()
    book.in_use()
    for said in (usage(), claim()):
        book.say(said)
    return book


@pytest.mark.parametrize("function", ["2", "5", "3"])
@pytest.mark.parametrize(
    ("type_", "path"), [each for kind in ("invalid", "doubtful", "valid") for each in samples(kind, TYPES)]
)
def test_every_sample_is_held_against_every_kind_of_case(
    book: Casebook, type_: MessageType, path: Path, function: str
) -> None:
    said, by = body(path, type_.record), type_.by[0]
    head = Head(
        message_id="m", function_code=function, message_type=type_.code, sender_id=SENDERS[str(by)],
        receiver_id="EPORT", send_time=NOW,
    )  # fmt: skip
    received = Received(
        id="id", message=Message(head, said), sender=str(by), by=Role(by), at=NOW, find=find,
        beside=tuple(book.cases.values()),
    )  # fmt: skip
    try:
        kind = PROCESS.order_key(said).partition(":")[0].removeprefix("guarantee-")
        list(PROCESS.beside(said))
    except Unread:
        kind = ""
    for case in [None, *(case for case in book.cases.values() if case.known.kind == kind)]:
        found = judge(CATALOGUE, type_, case, received, places=lambda at: Place(f"/{at}", 1, None))
        assert found.state_from == (case.state if case else "")


def test_there_are_samples_to_hold() -> None:
    assert len(samples("invalid", TYPES)) > 60
