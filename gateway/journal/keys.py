"""What the journal states of the keys it is sealed with: a leaf and a row for each."""

from typing import TYPE_CHECKING

from gateway.journal import tables
from gateway.journal.leaf import Leaf
from messages.seals import certificates, keychanges

if TYPE_CHECKING:
    from gateway.journal.book import Book

KIND = "key"
OURSELVES = "gateway"


def key_begins(book: "Book", key_id: str, certificate: str) -> None:
    """State the journal's first key. certificate: as proofs carry it."""
    _write(book, key_id, certificate, note=keychanges.BEGINS)


def key_changes(
    book: "Book",
    key_id: str,
    certificate: str,
    *,
    replaces: str,
    by: str,
    reason: str | None,
    trusted_to: tuple[int, str] | None = None,
) -> None:
    """State that this key seals from the next batch on.

    trusted_to: size and root of the last checkpoint to trust, where the one before is revoked; None: it was sound.
    """
    note = keychanges.note(replaces, trusted_to=trusted_to, reason=reason)
    size = trusted_to[0] if trusted_to else None
    _write(book, key_id, certificate, note=note, by=by, replaces=replaces, trusted_to=size, reason=reason)


def key_is_in_force(book: "Book", key_id: str) -> None:
    """The first words of a new key."""
    book.leaf(Leaf(kind=KIND, subject=key_id, sender=OURSELVES, note=keychanges.IN_FORCE))


def _write(
    book: "Book",
    key_id: str,
    certificate: str,
    *,
    note: str,
    by: str = OURSELVES,
    replaces: str | None = None,
    trusted_to: int | None = None,
    reason: str | None = None,
) -> None:
    leaf = Leaf(kind=KIND, subject=key_id, sender=by, document=certificates.digest(certificate), note=note)
    book.insert(
        tables.gateway_keys,
        {
            "seq": book.leaf(leaf),
            "key_id": key_id,
            "certificate": certificate,
            "at": book.now,
            "by": by,
            "replaces": replaces,
            "trusted_to": trusted_to,
            "reason": keychanges.words(reason),
        },
    )
