"""Who may read what. A partner: what he sent, what went to him, the cases that concern him. The platform's people: all.

A field with an audience is for its roles alone; whoever reads in another role gets a copy without it.
"""

from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import ColumnElement, Connection, Select, select, true

from gateway.journal import tables
from gateway.partners.partner import Scope, Token
from messages.roles import GATEWAY, Role
from messages.xml.records import project

R = TypeVar("R")

_deliveries, _documents, _messages = tables.deliveries.c, tables.documents.c, tables.messages.c
_NOT_YET_HIS = ("held", "unrouted")  # addressed, but nothing has gone to him


@dataclass(frozen=True, slots=True)
class Reader:
    """Who asks: a partner by name, or someone of the platform."""

    name: str
    scope: Scope = Scope.PARTNER

    @classmethod
    def of(cls, token: Token) -> "Reader":
        """Who holds this token."""
        return cls(token.holder, token.scope)

    @property
    def reads_all(self) -> bool:
        """Operators and auditors do."""
        return self.scope in (Scope.OPERATOR, Scope.AUDITOR)


@dataclass(frozen=True, slots=True)
class Sight:
    """How someone sees a message: in which roles, and whether as the very bytes that came."""

    roles: frozenset[Role]
    original: bool = False

    def of(self, record: R) -> R:
        """The record without what is not for these roles."""
        return record if self.original else project(record, *self.roles)


# Conditions to put on a query of these tables.


def readable_documents(reader: Reader) -> ColumnElement[bool]:
    """Documents he sent, or that hold a message which went to him."""
    return _all_or(
        reader, (_documents.partner == reader.name) | _documents.id.in_(_delivered(reader, _messages.document))
    )


def readable_messages(reader: Reader) -> ColumnElement[bool]:
    """Messages he sent, or that went to him."""
    his = select(_documents.id).where(_documents.partner == reader.name)
    return _all_or(reader, _messages.document.in_(his) | _messages.id.in_(_delivered(reader, _messages.id)))


def readable_cases(reader: Reader) -> ColumnElement[bool]:
    """Cases that concern him."""
    parties = tables.case_parties.c
    return _all_or(reader, tables.cases.c.id.in_(select(parties.case_id).where(parties.partner == reader.name)))


# What one reader sees of one thing.


def sight_of_message(connection: Connection, reader: Reader, message: str) -> Sight | None:
    """How he sees this message; None: not at all, and he is not told whether there is one."""
    if reader.reads_all:
        return Sight(frozenset({GATEWAY}))
    sent = select(_messages.id).join(tables.documents, _documents.id == _messages.document)
    if connection.execute(sent.where(_messages.id == message, _documents.partner == reader.name)).first():
        return Sight(frozenset(Role), original=True)
    got = select(_deliveries.role).where(
        _deliveries.message == message, _deliveries.partner == reader.name, _deliveries.state.not_in(_NOT_YET_HIS)
    )
    roles = frozenset(Role(role) for role in connection.scalars(got))
    return Sight(roles) if roles else None


def sight_of_case(connection: Connection, reader: Reader, case_id: str) -> Sight | None:
    """How he sees this case; None: not at all."""
    if reader.reads_all:
        return Sight(frozenset({GATEWAY}))
    parties = tables.case_parties.c
    his = select(parties.role).where(parties.case_id == case_id, parties.partner == reader.name)
    roles = frozenset(Role(role) for role in connection.scalars(his))
    return Sight(roles) if roles else None


def _all_or(reader: Reader, condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return true() if reader.reads_all else condition


def _delivered(reader: Reader, column: ColumnElement[str]) -> Select[str]:
    return (
        select(column)
        .join(tables.deliveries, _deliveries.message == _messages.id)
        .where(_deliveries.partner == reader.name, _deliveries.state.not_in(_NOT_YET_HIS))
    )
