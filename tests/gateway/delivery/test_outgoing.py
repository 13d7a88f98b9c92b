"""What a receiver gets: what his role may read, in his form, naming the document of record."""

import msgspec
import pytest
from lxml import etree

from gateway.delivery.outgoing import CannotBeWritten
from gateway.delivery.owed import Owed
from gateway.journal.clock import to_datetime
from gateway.journal.moves import State
from messages.catalogue import UnknownType
from messages.envelope import Head
from messages.inspection.records import InspectionNotice
from messages.seals.xmldsig import verify
from tests.gateway.delivery.stage import START, Stage

NOTICE = InspectionNotice(
    entry_id="421820261000000123",
    enterprise_name="青岛某进出口有限公司 <&> Co.",
    bill_no="COSU6123456789",
    voyage_no="V123E",
    transport_name="UN9324966",
    insp_customs_code="4218",
    insp_mode="1",
    check_type="1",
    rsk_no="BK-0042",
)
HEAD = Head(
    message_id="N-1",
    function_code="9",
    message_type="inspection.notice.1",
    sender_id="4218",
    receiver_id="EPORT",
    send_time=to_datetime(START),
)


def owed(**changes: str) -> Owed:
    given = {
        "delivery": "d", "lane": "l", "message": "m", "type": "inspection.notice.1", "partner": "yard-a",
        "role": "yard", "form": "own", "channel": "push", "head": msgspec.json.encode(HEAD).decode(),
        "body": msgspec.json.encode(NOTICE).decode(), "document_digest": "ab" * 32,
    }  # fmt: skip
    return Owed(state=State.DUE, attempts=0, remark=None, sealed=None, **(given | changes))


def test_a_copy_carries_the_words_of_the_sender_and_the_digest_of_his_document(play: Stage):
    root = etree.fromstring(play.outgoing().seal(owed()))
    assert root.findtext("{*}Head/{*}MessageId") == "N-1"
    assert root.findtext("{*}Head/{*}SenderId") == "4218"
    assert root.findtext("{*}Head/{*}OriginalDigest") == "ab" * 32
    assert root.findtext("{*}Body/{*}EnterpriseName") == NOTICE.enterprise_name


def test_a_copy_is_signed_by_the_gateway(play: Stage):
    root = etree.fromstring(play.outgoing().seal(owed()))
    assert verify(root, [play.key.cert_pem], now=to_datetime(START)).algorithm == "ecdsa-sha256"


@pytest.mark.parametrize(("role", "told"), [("customs", "BK-0042"), ("yard", None), ("trader", None), ("port", None)])
def test_control_instruction_numbers_go_to_customs_alone(play: Stage, role: str, told: str | None):
    root = etree.fromstring(play.outgoing().seal(owed(role=role)))
    assert root.findtext("{*}Body/{*}RskNo") == told


def test_another_form_is_written_by_its_adapter_from_what_the_role_may_read(play: Stage):
    encoders = {("plain", "inspection.notice.1"): lambda message: repr(message.body.rsk_no).encode()}
    assert play.outgoing(encoders).seal(owed(form="plain")) == b"None"


def test_a_form_without_a_place_for_a_seal_leaves_as_it_is(play: Stage):
    key = "plain", "inspection.notice.1"
    encoders = {key: lambda _: b"<Document/>"}

    bare, sealed = (play.outgoing(encoders, bare).seal(owed(form="plain")) for bare in ([key], []))

    assert bare == b"<Document/>"
    assert b"Signature" in sealed


def test_a_type_that_his_form_has_no_word_for_goes_in_ours(play: Stage):
    encoders = {("plain", "inspection.result.1"): lambda _: b"<Document/>"}

    root = etree.fromstring(play.outgoing(encoders).seal(owed(form="plain")))

    assert root.findtext("{*}Head/{*}MessageId") == "N-1"


def test_a_form_nobody_writes_cannot_be_written(play: Stage):
    with pytest.raises(CannotBeWritten, match="papyrus"):
        play.outgoing().seal(owed(form="papyrus"))


def test_an_adapter_that_fails_cannot_write_it(play: Stage):
    def fails(_: object) -> bytes:
        raise KeyError("AREA_CODE")

    with pytest.raises(CannotBeWritten, match="KeyError: 'AREA_CODE'"):
        play.outgoing({("plain", "inspection.notice.1"): fails}).seal(owed(form="plain"))


def test_a_type_this_process_does_not_know_is_somebody_elses_to_send(play: Stage):
    with pytest.raises(UnknownType):
        play.outgoing().seal(owed(type="inspection.tomorrow.7"))
