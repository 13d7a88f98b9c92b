"""The pieces of the kit by themselves."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.exchange.records import ReceiptFinding
from swg_client import ClientError, Identity, NotProved, Outbox, Patience, Receipt
from swg_client.flows import Answer, declined
from swg_client.receipts import read
from tests.keys import holder

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@given(st.floats(0.01, 10), st.floats(0.01, 60), st.floats(0, 600))
def test_waits_add_up_to_all_the_patience_there_is(first: float, longest: float, total: float):
    waits = list(Patience(first_s=first, longest_s=max(first, longest), total_s=total).waits())
    assert sum(waits) == pytest.approx(total)
    assert all(0 < each <= max(first, longest) for each in waits)


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", ".hidden", "../up"])
def test_a_name_leads_nowhere_else(tmp_path: Path, name: str):
    with pytest.raises(ClientError):
        Outbox(tmp_path).put(name, b"<a/>")
    assert not list(tmp_path.rglob("*.xml"))


def test_what_cannot_be_read_is_not_signed():
    mine = holder("somebody", "ec")
    with pytest.raises(ClientError, match="cannot be read"):
        Identity(mine.key_pem, mine.cert_pem).sign(b"<a>")


def test_a_key_is_not_shown():
    mine = holder("somebody", "ec")
    assert "PRIVATE" not in repr(Identity(mine.key_pem, mine.cert_pem))


@pytest.mark.parametrize(
    ("retries", "may_heal"), [((True,), True), ((True, False), False), ((False,), False), ((), False)]
)
def test_time_heals_only_what_it_alone_can(retries: tuple[bool, ...], may_heal: bool, tmp_path: Path):
    findings = tuple(
        ReceiptFinding(code="SW400", severity="error", where="/", mend="", zh="", en="", retry=each) for each in retries
    )
    receipt = Receipt(
        accepted=False, first=True, message="m", message_type=None, message_id=None, case=None, receipt_no=1,
        received_time=NOW, held_until=None, digest="", findings=findings, finding_count=len(findings), proved=True,
        xml=b"<r/>",
    )  # fmt: skip
    assert receipt.may_heal is may_heal
    outbox = Outbox(tmp_path)
    outbox.put("one", b"<a/>")
    list(outbox.send(lambda _: receipt))
    assert bool(list(outbox.waiting())) is may_heal


@pytest.mark.parametrize("body", [b"", b"<html/>", b"[1]", b"\xff"])
def test_an_answer_of_somebody_else_is_an_error_with_its_status(body: bytes):
    assert "502" in str(declined(Answer(502, {}, body)))


def test_what_is_no_receipt_is_not_read_as_one():
    with pytest.raises(NotProved):
        read(b"<html/>", b"<a/>", [])
