"""The register: partners, agreements, keys, certificates and tokens as the journal's tables have them.

Everyone asks the directory of the moment; a change puts another in its place once it is durable, without a stop.
"""

from collections import defaultdict
from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, Engine, func, select

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.journal.submission import Route
from gateway.partners.directory import Directory
from gateway.partners.partner import (
    Agreement,
    Partner,
    PartnerKey,
    RegisteredCertificate,
    Scope,
    Terms,
    Token,
)
from messages.process import Key
from messages.roles import Role

__all__ = ["Agreement", "Directory", "Partner", "PartnerKey", "Register", "Scope", "Terms", "Token", "load"]


class Register:
    """Holds the directory of the moment. `unswept`: it changed since unrouted deliveries were last held against it."""

    def __init__(self, database: Engine) -> None:
        self._database = database
        self._draft: tuple[Book, Directory] | None = None
        self.directory = Directory()
        self.unswept = True

    def refresh(self) -> bool:
        """Read what another process, or a start, has to catch up with; whether there was anything."""
        with self._database.connect() as connection:
            if version(connection) == self.directory.version and self.directory.version:
                return False
            fresh = load(connection)
        changed = fresh.version != self.directory.version
        if changed:
            self.swap(fresh)
        return changed

    def swap(self, directory: Directory) -> None:
        """From now on this one answers."""
        self.directory = directory
        self.unswept = True

    def route(self, role: Role, keys: Sequence[Key], type_code: str) -> Route | None:
        """As `Directory.route`, of the moment: the writer's router."""
        return self.directory.route(role, keys, type_code)

    def draft(self, book: Book) -> Directory:
        """The register as the commands before in this batch leave it; under the journal's lock."""
        if self._draft is None or self._draft[0] is not book:
            self._draft = book, load(book.connection)
        return self._draft[1]

    def redraft(self, book: Book, directory: Directory) -> None:
        """A command of this batch has changed it so; once the batch is durable, it is so for everyone."""
        self._draft = book, directory
        book.after.append(lambda: self.swap(directory))


def version(connection: Connection) -> int:
    """Number of the newest change; 0: there never was one."""
    return connection.execute(_VERSION).scalar() or 0


def load(connection: Connection) -> Directory:
    """The whole register; within one transaction it fits together."""
    agreements: dict[str, dict[str, Agreement]] = defaultdict(dict)
    for row in connection.execute(select(tables.agreements)):
        agreements[row.partner][row.type] = Agreement(type=row.type, may_send=row.may_send, form=row.form)
    keys: dict[str, list[PartnerKey]] = defaultdict(list)
    for row in connection.execute(_KEYS):
        keys[row.partner].append(PartnerKey(role=Role(row.role), key=Key(kind=row.kind, value=row.value)))
    certificates: dict[str, list[RegisteredCertificate]] = defaultdict(list)
    for row in connection.execute(_CERTIFICATES):
        certificates[row.partner].append(
            RegisteredCertificate(digest=row.digest, pem=row.pem, not_before=row.not_before, not_after=row.not_after)
        )
    partners = [
        Partner(
            name=row.name,
            zh=row.zh,
            en=row.en,
            roles=msgspec.json.decode(row.roles, type=tuple[Role, ...]),
            sender_ids=msgspec.json.decode(row.sender_ids, type=tuple[str, ...]),
            disabled=row.disabled,
            terms=msgspec.json.decode(row.terms, type=Terms),
            agreements=agreements[row.name],
            keys=tuple(keys[row.name]),
            certificates=tuple(certificates[row.name]),
        )
        for row in connection.execute(select(tables.partners).order_by(tables.partners.c.name))
    ]
    tokens = [
        Token(
            digest=row.digest,
            holder=row.partner,
            prefix=row.prefix,
            scope=Scope(row.scope),
            created_at=row.created_at,
            expires_at=row.expires_at,
        )
        for row in connection.execute(select(tables.tokens))
    ]
    return Directory(partners, tokens, version=version(connection))


_VERSION = select(func.max(tables.register_changes.c.seq))
_KEYS = select(tables.partner_keys).order_by(
    tables.partner_keys.c.role, tables.partner_keys.c.kind, tables.partner_keys.c.value
)
_CERTIFICATES = select(tables.certificates).order_by(tables.certificates.c.not_before, tables.certificates.c.digest)
