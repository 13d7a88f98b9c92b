"""Changes the key that the journal is sealed with.

The statement that a key takes over lies in a batch sealed by the key it replaces, with the head of the log as that one
saw it; the new key's first batch says that it is in force, and its head is the new key's. So whoever trusts today's key
follows the log back through every key before it.
"""

from dataclasses import dataclass

from sqlalchemy import select

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.journal.heads import Sealing
from gateway.journal.key_history import in_force
from gateway.journal.keys import key_changes, key_is_in_force
from gateway.journal.sealing import Signer
from gateway.journal.writer import Writer
from messages.errors import SingleWindowError
from messages.seals import batches, certificates


class NoSuchCheckpoint(SingleWindowError):
    """The journal has no checkpoint of this size."""


class KeyChanged(SingleWindowError):
    """The key in force is another by now than the one that was to be replaced."""


@dataclass
class KeyChange(Sealing):
    """The command: from the next batch on this key seals. Once it is durable, the sealer uses the new key.

    The old key must still be there, since it seals the statement; also where it is revoked. trusted_to: the size of the
    last checkpoint that is to be trusted of a key that others had; NoSuchCheckpoint. A new certificate of the same key
    is a change too. instead_of: the certificate in force as whoever asks has seen it, PEM; KeyChanged where it is
    another by now. None: he has changed it himself just before.
    """

    signer: Signer
    by: str
    reason: str | None = None
    trusted_to: int | None = None
    instead_of: bytes | None = None

    def fold(self, book: Book) -> None:
        """State the new key; the old one seals that, and the head it leaves behind."""
        if self.instead_of is not None and in_force(book.connection) != self.instead_of:
            raise KeyChanged("密钥已由他人更换 / somebody else has changed the key meanwhile; look with: swg key list")
        key_changes(
            book,
            self.signer.key_id,
            certificates.carried(self.signer.cert_pem),
            replaces=self.sealer.signer.key_id,
            by=self.by,
            reason=self.reason,
            trusted_to=None if self.trusted_to is None else (self.trusted_to, self._root(book, self.trusted_to)),
        )
        self.sealer.sign_head_soon()
        book.after.append(lambda: self.sealer.use(self.signer))

    def _root(self, book: Book, size: int) -> str:
        text = book.connection.execute(_TEXT.where(tables.checkpoints.c.size == size)).scalar()
        if text is None:
            raise NoSuchCheckpoint(
                f"没有大小为 {size} 的检查点，见 /v1/checkpoints / no checkpoint of size {size}; see /v1/checkpoints"
            )
        return batches.read_checkpoint(text)["root"]


@dataclass
class KeyInForce(Sealing):
    """The command: the first words of a new key, so that there is a head it has signed."""

    def fold(self, book: Book) -> None:
        """Say so."""
        key_is_in_force(book, self.sealer.signer.key_id)


async def change_key(
    writer: Writer, signer: Signer, *, by: str, reason: str | None = None, trusted_to: int | None = None
) -> None:
    """Seal with this key from now on, and have its first head signed; see `KeyChange`."""
    await writer.write(KeyChange(writer.sealer, signer, by, reason, trusted_to))
    await writer.write(KeyInForce(writer.sealer))


_TEXT = select(tables.checkpoints.c.text)
