"""What came of an arrival in the accept transaction, for its leaf: how many messages and deliveries, their digest."""

from collections.abc import Mapping
from typing import Any

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.journal.leaf import Leaf
from gateway.journal.moves import State
from gateway.journal.submission import Submission
from messages.seals import arrivals

Place = tuple[int, int]


def place(book: Book) -> Place:
    """Where the book stands: rows of messages, of deliveries."""
    return len(book.rows[tables.messages]), len(book.rows[tables.deliveries])


def arrival_note(
    book: Book, before: Place, submission: Submission, held_until: int | None, *, is_kept: bool = True
) -> str:
    """The note of an arrival's leaf. before: where the book stood when its fold began."""
    return arrivals.note(
        partner=submission.partner,
        way_in=submission.way_in,
        form=submission.form,
        received_at=submission.received_at,
        is_kept=is_kept,
        held_until=held_until,
        made=_made(book, before, submission.id),
        sealed=arrivals.seal_digest(seal.headers, seal.base, seal.wire) if (seal := submission.seal) else None,
        signer=submission.signer_answer,
    )


def state_made(book: Book, before: Place, case_id: str, *, of: str | None = None) -> None:
    """A leaf for each delivery since then, of a message that was taken in earlier. of: that one's alone."""
    for row in book.rows[tables.deliveries][before[1] :]:
        if of is not None and row["message"] != of:
            continue
        book.leaf(
            Leaf(
                kind="delivery",
                subject=row["id"],
                sender=row["partner"],
                message_id=row["message"],
                case=case_id,
                note=f"made for {row['role']}, {row['state']}",
            )
        )


def partner_of(row: Mapping[str, Any]) -> str | None:
    """Who a delivery is for, where that is settled; what is held may yet go to another."""
    partner: str | None = row["partner"] if row["state"] == State.DUE.value else None
    return partner


def _made(book: Book, before: Place, document: str) -> tuple[int, int, str] | None:
    messages = {row["id"]: row for row in book.rows[tables.messages][before[0] :] if row["document"] == document}
    if not messages:
        return None
    deliveries = [row for row in book.rows[tables.deliveries][before[1] :] if row["message"] in messages]
    lines = [
        *(
            arrivals.message_line(row["id"], row["type"], row["case_id"], row["head"], row["body"])
            for row in messages.values()
        ),
        *(
            arrivals.delivery_line(row["id"], row["message"], row["role"], row["state"], partner_of(row))
            for row in deliveries
        ),
    ]
    return len(messages), len(deliveries), arrivals.digest(lines)
