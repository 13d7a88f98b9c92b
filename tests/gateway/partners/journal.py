"""A journal with its writer and register, for tests of the register; documents come from the samples."""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select

from gateway.journal import tables
from gateway.journal.acceptance import Accept, Outcome
from gateway.journal.clock import to_us
from gateway.journal.ids import new_id
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.sealing import Sealer
from gateway.journal.submission import Quota, ReadMessage, Submission
from gateway.journal.writer import Writer
from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Partner
from gateway.partners.register import Register
from gateway.partners.releasing import ReleaseUnrouted
from gateway.trust.keys import make, of_pair
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.findings import Finding
from messages.roles import Role
from messages.xml.records import places, read
from tests.documents import one, root

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
CATALOGUE = Catalogue(FAMILIES)


@dataclass
class Journal:
    """Writes at NOW; `hinted` are the lanes that were said to have work."""

    database: Engine
    register: Register = field(init=False)
    writer: Writer = field(init=False)
    hinted: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.register = Register(self.database)
        sealer = Sealer(of_pair(make("EPORT", NOW), now=NOW))
        self.writer = Writer(self.database, CATALOGUE, sealer, lambda: to_us(NOW))

    def apply(self, partner: Partner | PartnerFile, *, by: str = "operator") -> tuple[str, ...]:
        """Register a partner; the lines that say what changed."""
        file = partner if isinstance(partner, PartnerFile) else PartnerFile(partner=partner)
        return self.writer.write_now(Apply(self.register, by, file, self.hinted.extend))  # type: ignore[no-any-return]

    def release(self) -> int:
        """Release what has a receiver by now."""
        return self.writer.write_now(ReleaseUnrouted(self.register, self.hinted.extend))  # type: ignore[no-any-return]

    def accept(
        self,
        code: str,
        name: str = "valid/one-container",
        *,
        sender: str = "customs",
        by: Role = Role.CUSTOMS,
        findings: tuple[Finding, ...] = (),
        quota: Quota = lambda size: None,
        **changes: str,
    ) -> Outcome:
        """Take a sample in, as if this partner had sent it, with these fields of its body changed."""
        command = self.accepting(code, name, sender=sender, by=by, findings=findings, quota=quota, **changes)
        return self.writer.write_now(command)  # type: ignore[no-any-return]

    def accepting(
        self,
        code: str,
        name: str = "valid/one-container",
        *,
        sender: str = "customs",
        by: Role = Role.CUSTOMS,
        findings: tuple[Finding, ...] = (),
        quota: Quota = lambda size: None,
        message_id: str | None = None,
        **changes: str,
    ) -> Accept:
        """The command that does so; message_id: another than the sample's, for another message that says the same."""
        path = one(code, name)
        message = sample(path)
        if changes:
            message = Message(message.head, replace(message.body, **changes))
            message_id = message_id or new_id()
        type_ = CATALOGUE[code]
        content = path.read_bytes()
        if message_id:
            message = Message(replace(message.head, message_id=message_id), message.body)
            content += f"<!-- {message_id} -->".encode()
        submission = Submission(
            id=new_id(),
            partner=sender,
            way_in="test",
            content=content,
            content_type="application/xml",
            digest=hashlib.sha256(content).hexdigest(),
            received_at=to_us(NOW),
            form="own",
            type_=type_,
            head=message.head,
            role=by,
            findings=findings,
            messages=(ReadMessage(message=message, type_=type_, places=places(root(path), type_.record)),),
            quota=quota,
        )
        return Accept(submission, self.register.route, ReceiptMaker(CATALOGUE), self.hinted.extend)

    def rows(self, table: Any, **where: Any) -> list[Any]:
        """Rows of a table, by their first column."""
        wanted = select(table).order_by(table.c[table.primary_key.columns.keys()[0]])
        for name, value in where.items():
            wanted = wanted.where(table.c[name] == value)
        with self.database.connect() as connection:
            return list(connection.execute(wanted))

    def leaves(self, kind: str) -> list[str]:
        """The texts of the leaves of this kind."""
        return [row.text for row in self.rows(tables.leaves, kind=kind)]


def sample(path: Path) -> Message:
    """The message of a sample."""
    head, body = (child for child in root(path) if not child.tag.startswith("{http://www.w3.org"))
    message = read(head, Head)
    return Message(message, read(body, CATALOGUE[message.message_type].record))
