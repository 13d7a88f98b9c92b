"""The register: partners, agreements, keys, certificates and tokens as the journal's tables have them.

Everyone asks the directory of the moment; a change puts another in its place once it is durable, without a stop.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from functools import partial
from typing import Any, TypeVar

import msgspec
import structlog
from sqlalchemy import Connection, Engine, Row, func, select

from gateway.journal import tables
from gateway.journal.submission import Route
from gateway.partners.accounts import Account, PersonRole
from gateway.partners.authorities import read_trusted
from gateway.partners.directory import Directory
from gateway.partners.partner import (
    Agreement,
    Partner,
    PartnerKey,
    Person,
    Purpose,
    RegisteredCertificate,
    Scope,
    Terms,
    Token,
)
from gateway.partners.rights import Rights
from messages.decoding import from_json
from messages.process import Key
from messages.roles import Role
from messages.voice import Duty

T = TypeVar("T")

log = structlog.get_logger()

__all__ = ["Agreement", "Directory", "Partner", "PartnerKey", "Register", "Scope", "Terms", "Token", "load"]


class Register:
    """Holds the directory of the moment. `unswept`: it changed since unrouted deliveries were last held against it."""

    def __init__(self, database: Engine) -> None:
        self._database = database
        self.directory = Directory()
        self.unswept = True

    def refresh(self) -> bool:
        """Read what a start, or another process, has to catch up with; whether there was anything."""
        with _snapshot(self._database) as connection:
            if version(connection) == self.directory.version:
                return False
            self.swap(load(connection))
            return True

    def catch_up(self, connection: Connection, newest: int) -> None:
        """As `refresh`, within a transaction under the journal's lock: what is folded then sees no older register.

        newest: number of the newest change there is.
        """
        if newest > self.directory.version:
            self.swap(load(connection))

    def swap(self, directory: Directory) -> None:
        """From now on this one answers; one that was read before a change that is durable comes too late."""
        if directory.version < self.directory.version:
            return
        self.directory = directory
        self.unswept = True

    def route(self, role: Role, keys: Sequence[Key], type_code: str) -> Route | None:
        """As `Directory.route`, of the moment: the writer's router."""
        return self.directory.route(role, keys, type_code)


def version(connection: Connection) -> int:
    """Number of the newest change; 0: there never was one."""
    return connection.execute(_VERSION).scalar() or 0


@contextmanager
def _snapshot(database: Engine) -> Iterator[Connection]:
    """A connection whose queries all see one moment; SQLite's always do."""
    with database.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        yield connection


@dataclass
class _Reading:
    """What a newer release has written and this one has no words for is left out: an unknown partner is refused."""

    unread: set[str] = field(default_factory=set)  # of whom

    def row(self, of: str, read: Callable[[], T]) -> Iterator[T]:
        try:
            yield read()
        except (ValueError, msgspec.MsgspecError) as problem:
            self.unread.add(of)
            log.warning("left out of the register what this release cannot read", of=of, problem=str(problem))


def load(connection: Connection) -> Directory:
    """The whole register; within one snapshot, or under the journal's lock, it fits together."""
    reading, others = _Reading(), _Reading()
    agreements: dict[str, dict[str, Agreement]] = defaultdict(dict)
    for row in connection.execute(select(tables.agreements)):
        agreements[row.partner][row.type] = Agreement(type=row.type, may_send=row.may_send, form=row.form)
    keys: dict[str, list[PartnerKey]] = defaultdict(list)
    for row in connection.execute(_KEYS):
        keys[row.partner] += reading.row(row.partner, partial(_key, row))
    certificates: dict[str, list[RegisteredCertificate]] = defaultdict(list)
    for row in connection.execute(_CERTIFICATES):
        certificates[row.partner].append(
            RegisteredCertificate(**{name: getattr(row, name) for name in _OF_CERTIFICATE})
        )
    partners = [
        partner
        for row in connection.execute(select(tables.partners).order_by(tables.partners.c.name))
        for partner in reading.row(
            row.name, partial(_partner, row, agreements[row.name], keys[row.name], certificates[row.name])
        )
    ]
    tokens = [
        token
        for row in connection.execute(select(tables.tokens))
        for token in others.row(row.partner, partial(_token, row))
    ]
    persons = [
        person for row in connection.execute(_PERSONS) for person in others.row(row.partner, partial(_person, row))
    ]
    accounts = [
        account for row in connection.execute(_ACCOUNTS) for account in others.row(row.partner, partial(_account, row))
    ]
    trusted = read_trusted(connection)
    lists = tuple(trusted.lists.values())
    return Directory(
        [each for each in partners if each.name not in reading.unread],
        tokens,
        authorities=trusted.authorities,
        lists=lists,
        persons=persons,
        accounts=accounts,
        version=version(connection),
        unread=reading.unread,
    )


def _partner(
    row: Row[Any],
    agreements: dict[str, Agreement],
    keys: list[PartnerKey],
    certificates: list[RegisteredCertificate],
) -> Partner:
    return Partner(
        name=row.name,
        zh=row.zh,
        en=row.en,
        roles=from_json(row.roles, tuple[Role, ...]),
        sender_ids=from_json(row.sender_ids, tuple[str, ...]),
        disabled=row.disabled,
        terms=from_json(row.terms, Terms),
        agreements=agreements,
        keys=tuple(keys),
        certificates=tuple(certificates),
    )


def _key(row: Row[Any]) -> PartnerKey:
    return PartnerKey(role=Role(row.role), key=Key(kind=row.kind, value=row.value))


def _token(row: Row[Any]) -> Token:
    return Token(
        digest=row.digest,
        holder=row.partner,
        prefix=row.prefix,
        scope=Scope(row.scope),
        purpose=Purpose(row.purpose),
        rights=Rights(frozenset(row.rights.split())),
        created_at=row.created_at,
        expires_at=row.expires_at,
    )


def _person(row: Row[Any]) -> Person:
    return Person(
        partner=row.partner,
        name=row.name,
        duties=from_json(row.duties, tuple[Duty, ...]),
        keys=from_json(row.keys, tuple[str, ...]),
    )


def _account(row: Row[Any]) -> Account:
    return Account(
        login=row.login,
        partner=row.partner,
        display=row.display,
        roles=from_json(row.roles, tuple[PersonRole, ...]),
        disabled=row.disabled,
        subject=row.subject,
    )


_OF_CERTIFICATE = tuple(each.name for each in fields(RegisteredCertificate))
_VERSION = select(func.max(tables.register_changes.c.seq))
_PERSONS = select(tables.persons).order_by(tables.persons.c.partner, tables.persons.c.name)
_ACCOUNTS = select(tables.accounts).order_by(tables.accounts.c.login)
_KEYS = select(tables.partner_keys).order_by(
    tables.partner_keys.c.role, tables.partner_keys.c.kind, tables.partner_keys.c.value
)
_CERTIFICATES = select(tables.certificates).order_by(tables.certificates.c.not_before, tables.certificates.c.digest)
