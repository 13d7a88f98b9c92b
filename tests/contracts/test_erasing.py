"""Erasure: what a document says is gone from everywhere, and that it came can still be proved."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from gateway.delivery.dead import Discard, Replay
from gateway.journal import tables
from gateway.journal.auditing import Wanted, trail
from gateway.journal.database import checkpoint, writing
from gateway.journal.erasing import Erase, Erased, Undelivered, UnknownDocument, erasure_of
from messages import personal
from messages.findings import Finding
from messages.seals import batches, leaves, merkle
from tests.inspections import BOXES, CATALOGUE, appointment, arrival, notice, of, result
from tests.journals import Journal

A, B, *_ = BOXES
NAME, PHONE = "欧阳震华", "13853200719"
CALL = {"contact": NAME, "phone": PHONE}


def settled(journal: Journal) -> None:
    """Everything on its way has arrived; copies of notices say whom to call."""
    copy = f"<Phone>{PHONE}</Phone>".encode()
    notices = select(tables.messages.c.id).where(tables.messages.c.type == "inspection.notice.1")
    with journal.database.connect() as connection, writing(connection):
        connection.execute(update(tables.deliveries).values(state="acknowledged"))
        of_notices = tables.deliveries.c.message.in_(notices)
        connection.execute(update(tables.deliveries).where(of_notices).values(sealed=copy, answer=copy))


def erase(journal: Journal, *documents: str, reason: str = "asked by the person") -> Any:
    return journal.writer.write_now(Erase(documents=documents, by="li", reason=reason))


@pytest.fixture
def told(journal: Journal) -> str:
    """A notice with a person's name and number, in a case that has moved on since; its document's id."""
    content = f"<Contact>{NAME}</Contact><Phone>{PHONE}</Phone>".encode()
    document = journal.say(notice(A, **CALL, note=f"ask {PHONE}"), content=content).document
    journal.say(arrival(A))
    settled(journal)
    return document


def says(journal: Journal) -> list[str]:
    """Tables in which the name or the number still stands."""
    return [
        table.name
        for table in tables.metadata.sorted_tables
        for row in journal.rows(table)
        if any(sign in _text(value) for value in row.values() for sign in (NAME, PHONE))
    ]


def test_what_a_document_says_is_gone_from_every_table(journal: Journal, told: str) -> None:
    assert {"documents", "messages", "cases", "case_events", "deliveries"} <= set(says(journal))
    erase(journal, told)
    assert says(journal) == []


def test_it_is_gone_from_the_disk_too(journal: Journal, told: str) -> None:
    if journal.database.dialect.name != "sqlite":
        pytest.skip("a server's files are its own; the manual says VACUUM")
    assert _on_disk(journal)
    erase(journal, told)
    assert not _on_disk(journal)


def test_who_reads_meanwhile_holds_nobody_up_and_it_goes_with_the_next_start(journal: Journal, told: str) -> None:
    if journal.database.dialect.name != "sqlite":
        pytest.skip("a server's log is its own")
    with journal.database.connect() as reader:
        reader.execute(select(tables.documents)).all()  # a backup, say
        begun = time.monotonic()
        erase(journal, told)
        assert time.monotonic() - begun < 10
    with journal.database.connect() as connection:
        checkpoint(connection, to_cut=0)  # as a gateway does when it starts
    assert not _on_disk(journal)


def test_the_case_goes_on_without_it(journal: Journal, told: str) -> None:
    erase(journal, told)
    assert journal.say(result(of(A))).verdict == "accepted"
    assert says(journal) == []


def test_a_command_of_the_same_batch_does_not_bring_it_back(journal: Journal, told: str) -> None:
    journal.together(
        journal.accept(journal.submission(result(of(A)))), Erase(documents=(told,), by="li", reason="asked")
    )
    assert says(journal) == []


def test_what_another_document_gives_too_stays(journal: Journal) -> None:
    first = journal.say(notice(A, **CALL)).document
    journal.say(appointment(A, **CALL))
    settled(journal)
    erase(journal, first)
    (case,) = journal.rows(tables.cases)
    assert PHONE in case["known"]


def test_every_leaf_stays_and_the_batch_still_holds(journal: Journal, told: str) -> None:
    before = journal.rows(tables.leaves)
    erase(journal, told)
    after = journal.rows(tables.leaves)
    assert after[: len(before)] == before
    for batch in journal.rows(tables.batches):
        texts = [row["text"].encode() for row in after if row["batch"] == batch["number"]]
        root = merkle.Tree(merkle.leaf_hash(text) for text in texts).root
        assert batches.read_header(batch["text"])["root"] == root.hex()


def test_an_erasure_is_a_leaf_that_names_what_and_why(journal: Journal, told: str) -> None:
    erase(journal, told, reason="asked by the person")
    stated = leaves.read_leaf(journal.rows(tables.leaves)[-1]["text"])
    (document,) = journal.rows(tables.documents, id=told)
    assert (stated["kind"], stated["id"], stated["sender"]) == ("erasure", told, "li")
    assert stated["document"] == document["digest"]
    assert "asked by the person" in stated["note"]
    with journal.database.connect() as connection:
        erasure = erasure_of(connection, told)
        assert trail(connection, Wanted(act="erase")).items[0]["subject"] == told
    assert erasure is not None and erasure.seq == int(stated["sequence"])


def test_no_reason_brings_it_back(journal: Journal, told: str) -> None:
    erase(journal, told, reason=f"asked by {PHONE}")
    assert says(journal) == []
    assert journal.rows(tables.erasures)[0]["reason"] == "asked by ***"


def test_what_a_partner_says_of_it_is_kept_without_numbers(journal: Journal) -> None:
    journal.say(notice(A, **CALL))
    delivery = journal.rows(tables.deliveries)[0]["id"]
    with journal.database.connect() as connection, writing(connection):
        connection.execute(update(tables.deliveries).values(state="dead"))
    said = f"Phone {PHONE} does not answer"
    journal.writer.write_now(Discard(deliveries=(delivery,), by="li", hint=journal.hinted.extend, reason=said))
    (row,) = journal.rows(tables.deliveries, id=delivery)
    assert row["reason"] == "Phone *** does not answer"
    assert not any(PHONE in leaf["text"] for leaf in journal.rows(tables.leaves))


def test_the_same_document_is_still_the_same(journal: Journal) -> None:
    submission = journal.submission(notice(A, **CALL))
    first = journal.send(submission)
    settled(journal)
    erase(journal, first.document)
    again = journal.send(submission)
    assert (again.verdict, again.receipt) == ("duplicate", first.receipt)


def test_findings_keep_their_codes_and_lose_their_values(journal: Journal) -> None:
    finding = Finding(code="SW501", where="/InspectionNotice/Body/Phone", value=PHONE)
    document = journal.say(notice(A), findings=(finding,)).document
    assert "documents" in says(journal)
    erase(journal, document)
    (row,) = journal.rows(tables.documents, id=document)
    assert (row["findings"], row["receipt"]) == ('["SW501"]', b"")
    assert [each["code"] for each in journal.reading.findings_of(row)] == ["SW501"]


def test_what_is_undelivered_is_not_erased(journal: Journal) -> None:
    document = journal.say(notice(A, **CALL)).document
    with pytest.raises(Undelivered, match="swg dead"):
        erase(journal, document)
    assert PHONE in journal.rows(tables.messages, document=document)[0]["body"]


def test_it_is_erased_once(journal: Journal, told: str) -> None:
    erase(journal, told)
    with pytest.raises(Erased, match="already"):
        erase(journal, told)


def test_all_of_them_or_none(journal: Journal, told: str) -> None:
    with pytest.raises(UnknownDocument, match="nothing"):
        erase(journal, told, "nothing")
    assert says(journal)


def test_what_is_erased_is_not_sent_again(journal: Journal, told: str) -> None:
    erase(journal, told)
    delivery = journal.rows(tables.deliveries)[0]["id"]
    with pytest.raises(Erased, match="cannot be sent"):
        journal.writer.write_now(Replay(deliveries=(delivery,), by="li", hint=journal.hinted.extend))


def test_the_marked_fields_are_those_of_the_records() -> None:
    assert {"contact", "phone"} <= personal.fields_of(CATALOGUE)


def test_short_names_are_not_cut_out_of_other_words() -> None:
    found = {"contact": "李", "goods": "李子", "notes": [{"phone": "13853200719", "text": "call 13853200719"}]}
    assert personal.without(found, {"李", "13853200719"}, {"contact", "phone"}) == {
        "contact": "", "goods": "李子", "notes": [{"phone": "", "text": ""}]
    }  # fmt: skip


@pytest.mark.parametrize("name", ["王某", "李小明", "欧阳震华"])
def test_a_name_as_people_in_china_have_them_goes_from_free_text_too(name: str) -> None:
    found = {"contact": name, "note": f"请联系{name}", "goods": "铁矿砂"}
    assert personal.without(found, {name}, {"contact", "phone"}) == {"contact": "", "note": "", "goods": "铁矿砂"}


def _text(value: Any) -> str:
    return bytes(value).decode(errors="replace") if isinstance(value, bytes | memoryview) else str(value)


def _on_disk(journal: Journal) -> bool:
    return any(sign.encode() in data for data in _files(journal) for sign in (NAME, PHONE))


def _files(journal: Journal) -> Iterator[bytes]:
    path = Path(str(journal.database.url.database))
    return (each.read_bytes() for each in path.parent.iterdir() if each.name.startswith(path.name))
