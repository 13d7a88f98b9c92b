"""Copies that are read before they have left: whose, of which message, and that whoever was first is right."""

from sqlalchemy import select, update

from gateway.delivery.copies import SealCopy
from gateway.delivery.owed import Owed, went_to
from gateway.journal import tables
from gateway.journal.database import writing
from gateway.journal.erasing import GONE
from tests.inspections import BOXES, arrival, notice
from tests.journals import Journal

A, B, *_ = BOXES


def owed(journal: Journal, id_: str, partner: str) -> Owed | None:
    with journal.database.connect() as connection:
        return went_to(connection, id_, partner)


def put(journal: Journal, **values: str) -> None:
    """Deliveries, as an operator has left them."""
    with journal.database.connect() as connection, writing(connection):
        connection.execute(update(tables.deliveries).values(**values))


def test_a_receiver_gets_the_copy_of_the_message_he_names(journal: Journal):
    journal.say(notice())
    outcome = journal.say(arrival(A), arrival(B))
    first, second = (row["id"] for row in journal.reading.messages_of(outcome.document))

    found = {id_: owed(journal, id_, "customs-demo") for id_ in (first, second, outcome.document)}

    assert {id_: each and each.message for id_, each in found.items()} == {
        first: first, second: second, outcome.document: first,
    }  # fmt: skip
    assert owed(journal, first, "stranger") is None and owed(journal, "x", "customs-demo") is None


def test_what_is_held_or_was_discarded_unsent_went_to_nobody(journal: Journal):
    held = journal.say(arrival(A))
    assert owed(journal, held.document, "customs-demo") is None
    put(journal, state="discarded")
    assert owed(journal, held.document, "customs-demo") is None
    put(journal, sealed=b"<sent/>")  # type: ignore[arg-type]
    assert owed(journal, held.document, "customs-demo") is not None


def test_whoever_seals_first_is_right_and_both_read_the_same(journal: Journal):
    said = journal.say(notice())
    delivery = owed(journal, said.document, "yard-demo")
    assert delivery is not None and delivery.sealed is None
    first, second = (journal.writer.write_now(SealCopy(delivery.delivery, each)) for each in (b"<a/>", b"<b/>"))
    assert (first, second) == (b"<a/>", b"<a/>")
    again = owed(journal, said.document, "yard-demo")
    assert again is not None and (again.sealed, again.attempts, again.state) == (b"<a/>", 0, "due")


def test_what_was_erased_in_between_does_not_come_back_by_a_copy(journal: Journal):
    said = journal.say(notice())
    delivery = owed(journal, said.document, "yard-demo")
    assert delivery is not None
    with journal.database.connect() as connection, writing(connection):
        connection.execute(update(tables.messages).values(head=GONE, body=GONE))
    assert journal.writer.write_now(SealCopy(delivery.delivery, b"<a/>")) is None
    assert journal.writer.write_now(SealCopy("pruned", b"<a/>")) is None
    with journal.database.connect() as connection:
        assert set(connection.scalars(select(tables.deliveries.c.sealed))) == {None}
