"""Attempts to sign in, by account and by address: each is counted before it is looked at, so that many at once get no
further than one after another; what was right takes its count back.

After `free` failures each costs a wait that doubles, up to `longest`. A name that nobody has waits the same, and a
passkey waits only for its address: whoever locks somebody's password out locks nobody out. All processes count in one.
"""

from dataclasses import dataclass
from hashlib import sha256
from ipaddress import IPv6Address, ip_address, ip_network

from sqlalchemy import Connection, delete, insert, select, update

from gateway.journal import tables
from gateway.journal.acts import Act, state
from gateway.journal.book import Book
from gateway.journal.clock import SECOND
from gateway.partners.partner import Scope
from gateway.people.commands import Command
from messages.errors import SingleWindowError

FORGOTTEN_S = 86_400
_rows = tables.failures.c


class TooOften(SingleWindowError):
    """Nothing is tried before `wait_s` have passed."""

    def __init__(self, wait_s: int) -> None:
        super().__init__(f"尝试过多，请 {wait_s} 秒后再试 / too many attempts; try again in {wait_s} s")
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How many are free, and the shortest and longest wait after one more, seconds."""

    free: int
    shortest: int
    longest: int

    def wait_s(self, count: int) -> int:
        """After so many failures in a row."""
        over = count - self.free
        return 0 if over < 0 else min(self.longest, self.shortest << min(over, 20))


PACES = {  # by what is counted
    "login": Pace(free=5, shortest=15, longest=900),  # passwords of an account
    "code": Pace(free=5, shortest=15, longest=3600),  # codes of an account: a million there are
    "address": Pace(free=30, shortest=5, longest=300),  # anything from one address, shared as that may be
}


def named(kind: str, of: str) -> str:
    """Whose they are, in a form that tells nobody."""
    return sha256(f"{kind} {place_of(of) if kind == 'address' else of}".encode()).hexdigest()


@dataclass
class Try(Command):
    """The attempt counts as a failure until `Forgive` says otherwise; TooOften. counted: (kind, of)…

    known: the account it is about, where there is one: that it is locked is on the record.
    """

    counted: tuple[tuple[str, str], ...]
    known: str | None = None

    def fold(self, book: Book) -> None:
        """All of them or none."""
        connection = book.connection
        for kind, of in self.counted:
            until = _until(connection, named(kind, of))
            if until > book.now:
                raise TooOften(-(-(until - book.now) // SECOND))
        for kind, of in self.counted:
            count = _count(connection, named(kind, of), since=book.now - FORGOTTEN_S * SECOND) + 1
            wait_s = PACES[kind].wait_s(count)
            _write(connection, named(kind, of), count, book.now, book.now + wait_s * SECOND)
            if self.known is not None and kind != "address" and count == PACES[kind].free:
                said = Act("gateway", Scope.OPERATOR.value, "lock", f"account {self.known}", f"{kind}: {count}")
                state(book, said)


@dataclass
class Forgive(Command):
    """It was right: these are forgotten, and of those shared with others one is taken back."""

    counted: tuple[tuple[str, str], ...]
    shared: tuple[tuple[str, str], ...] = ()

    def fold(self, book: Book) -> None:
        """Rows go; of an address one less."""
        for kind, of in self.counted:
            book.connection.execute(delete(tables.failures).where(_rows.digest == named(kind, of)))
        for kind, of in self.shared:
            count = max(0, _count(book.connection, named(kind, of), since=0) - 1)
            _write(book.connection, named(kind, of), count, book.now, book.now)


def forget(connection: Connection, login: str) -> None:
    """Nothing is held against this account any more."""
    for kind in ("login", "code"):
        connection.execute(delete(tables.failures).where(_rows.digest == named(kind, login)))


@dataclass
class Unlock(Command):
    """An operator says so; it is on the record with his name."""

    by: str
    login: str

    def fold(self, book: Book) -> None:
        """Rows go."""
        forget(book.connection, self.login)
        state(book, Act(self.by, Scope.OPERATOR.value, "unlock", f"account {self.login}"))


def place_of(address: str) -> str:
    """Where it is: an IPv6 address is its network, since one machine has as many of these as it likes."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return address
    return str(found.ipv4_mapped or ip_network((found, 64), strict=False))


def _count(connection: Connection, digest: str, *, since: int) -> int:
    found = (_rows.digest == digest) & (_rows.last_at >= since)
    return connection.execute(select(_rows.count).where(found)).scalar() or 0


def _until(connection: Connection, digest: str) -> int:
    return connection.execute(select(_rows.until).where(_rows.digest == digest)).scalar() or 0


def _write(connection: Connection, digest: str, count: int, now: int, until: int) -> None:
    said = {"count": count, "last_at": now, "until": until}
    if not connection.execute(update(tables.failures).where(_rows.digest == digest).values(**said)).rowcount:
        connection.execute(insert(tables.failures), {"digest": digest, **said})
