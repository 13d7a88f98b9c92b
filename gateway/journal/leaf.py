"""What the journal states of one record, before and after it has its number."""

from dataclasses import dataclass, replace

from messages.seals.leaves import leaf_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One record's statement; `kind` is accepted, refused, case, delivery or audit, `subject` the id it is about.

    document: digest of what came. findings: digest of what was told. note: what a case event or an outcome was.
    """

    kind: str
    subject: str
    sequence: int = 0
    time: int = 0  # microseconds since 1970
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

    def numbered(self, sequence: int, time: int) -> "Leaf":
        """The statement with its place in the journal."""
        return replace(self, sequence=sequence, time=time)

    def text(self) -> str:
        """The lines that are hashed and stored verbatim."""
        return leaf_text(
            sequence=self.sequence,
            time=self.time,
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
