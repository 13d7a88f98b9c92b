"""People of a partner: who they are, what they may do with what binds him, and by which keys they are known.

A key is a registered certificate or a bearer token, known by its SHA-256. As soon as anyone of a partner is registered,
a key that is nobody's alone only makes: the system that holds it writes, and somebody signs. Before that, the
partner's key is his seal and does everything.
"""

from dataclasses import dataclass, field

import msgspec
from sqlalchemy import Connection, delete, insert

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.partners.changes import Change
from gateway.partners.directory import Directory
from gateway.partners.partner import Person
from messages.errors import SingleWindowError
from messages.voice import ALL_DUTIES, Actor, Duty


class NoSuchPerson(SingleWindowError):
    """Nobody of this name is registered with the partner."""


class NoSuchKey(SingleWindowError):
    """No certificate or token of the partner begins like this, or more than one does; or it is another person's."""


def actor(directory: Directory, partner: str, key: str | None, *, certificate: str | None = None) -> Actor:
    """Whoever of the partner this key, by its digest, belongs to. certificate: the one he signed with.

    Who signed in has the duties of his roles, whatever keys the partner has besides.
    """
    if (account := directory.account_of(partner, key)) is not None:
        return Actor(who=account.who, duties=account.duties, certificate=certificate)
    people = directory.persons_of(partner)
    if not people:
        return Actor(who=partner, duties=ALL_DUTIES, certificate=certificate)
    found = next((each for each in people if key in each.keys), None)
    if found is None:
        return Actor(who=partner, duties=frozenset({Duty.MAKER}), certificate=certificate)
    return Actor(who=f"{partner}/{found.name}", duties=frozenset(found.duties), certificate=certificate)


@dataclass
class AddPerson(Change):
    """Register a person of a partner, or change his duties and keys. keys: first signs, or digests."""

    partner: str
    name: str
    duties: tuple[Duty, ...]
    keys: tuple[str, ...] = field(default=())

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """One row; UnknownPartner, NoSuchKey."""
        people = {each.name: each for each in before.persons_of(self.partner)}
        digests = tuple(sorted(_key(before, self.partner, named) for named in self.keys))
        person = Person(partner=self.partner, name=self.name, duties=tuple(sorted(set(self.duties))), keys=digests)
        for other in people.values():
            if other.name != self.name and (taken := set(other.keys) & set(digests)):
                raise NoSuchKey(f"{min(taken)[:16]} 已属于 / is {other.name}'s already")
        old = people.get(self.name)
        if old == person:
            return self.partner, ()
        _write(book.connection, person)
        return self.partner, (*([_line("-", old)] if old else []), _line("+", person))


@dataclass
class RemovePerson(Change):
    """A person who acts for the partner no more; his keys are nobody's alone then."""

    partner: str
    name: str

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """One row less; UnknownPartner, NoSuchPerson."""
        old = next((each for each in before.persons_of(self.partner) if each.name == self.name), None)
        if old is None:
            known = ", ".join(each.name for each in before.persons_of(self.partner)) or "-"
            raise NoSuchPerson(f"{self.partner} 没有 / has nobody named {self.name!r}; 已登记 / registered: {known}")
        _delete(book.connection, old)
        return self.partner, (_line("-", old),)


def _key(directory: Directory, partner: str, named: str) -> str:
    """The digest of a certificate or token of the partner."""
    mine = directory.partner(partner)
    digests = [each.digest for each in mine.certificates if each.digest.startswith(named.lower())]
    digests += [
        token.digest
        for token in directory.tokens.values()
        if token.holder == partner and named in (token.prefix, token.digest)
    ]
    if len(digests) != 1 or not named:
        raise NoSuchKey(
            f"{partner} 有 / has {len(digests)} keys {named!r}; "
            "给出令牌前 8 位或证书摘要开头 / say a token's first signs, or the first digits of a certificate's digest"
        )
    return digests[0]


def _write(connection: Connection, person: Person) -> None:
    _delete(connection, person)
    row = {
        "partner": person.partner,
        "name": person.name,
        "duties": msgspec.json.encode(person.duties).decode(),
        "keys": msgspec.json.encode(person.keys).decode(),
    }
    connection.execute(insert(tables.persons), row)


def _delete(connection: Connection, person: Person) -> None:
    rows = tables.persons.c
    connection.execute(delete(tables.persons).where(rows.partner == person.partner, rows.name == person.name))


def _line(sign: str, person: Person) -> str:
    keys = " ".join(each[:16] for each in person.keys) or "-"
    return f"{sign} person {person.name} ({', '.join(person.duties)}) keys {keys}"
