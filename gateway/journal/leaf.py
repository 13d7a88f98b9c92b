"""What the journal states of one record, before it has its place there."""

from typing import NamedTuple

from messages.seals.leaves import leaf_text


class Leaf(NamedTuple):
    """One record's statement; `kind` is accepted, refused, case, delivery or audit, `subject` the id it is about.

    document: digest of what came. findings: digest of what was told. note: what a case event or an outcome was.
    """

    kind: str
    subject: str
    sender: str | None = None
    type: str | None = None
    message_id: str | None = None
    document: str | None = None
    size: int | None = None
    schema: str | None = None
    signer: str | None = None
    case: str | None = None
    findings: str | None = None
    note: str | None = None

    def text(self, sequence: int, time: int) -> str:
        """The lines that are hashed and stored verbatim, for its number and time (microseconds since 1970)."""
        return leaf_text(
            sequence=sequence,
            time=time,
            kind=self.kind,
            id=self.subject,
            sender=self.sender,
            type=self.type,
            message_id=self.message_id,
            document=self.document,
            size=self.size,
            schema=self.schema,
            signer=self.signer,
            case=self.case,
            findings=self.findings,
            note=self.note,
        )
