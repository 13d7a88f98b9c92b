"""Sessions: an opaque random token in a cookie, of which only the hash is kept; what is wanted next before it opens.

Limits are the settings': `session_idle_s` since he was last seen, `session_s` since he began. A new token is made
whenever more is known of him or a secret of his changes, and the one before ends: whoever planted or saw that has
nothing. Source: OWASP ASVS 4.0, chapter 3.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.journal.clock import SECOND
from gateway.partners.accounts import Account
from gateway.people.commands import Command, on_record
from gateway.people.secrets import Secrets

SEEN_EVERY_S = 60  # a session is not written more often than this
MOST_OF_ONE = 20  # sessions; of more the oldest end
MOST_AGENT = 200

_rows = tables.sessions.c


class Stage(StrEnum):
    """What is wanted of him next."""

    FACTOR = "factor"  # a second thing that shows who he is
    CHANGE = "change"  # a password of his own, in the place of one that somebody else has set
    ENROL = "enrol"  # to set up a second factor, which his roles want
    WHOLE = "whole"  # nothing: it opens what he may


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Seconds. idle: since he was last seen. whole: since he began. pending: until it opens. drafts: since saved."""

    idle: int
    whole: int
    pending: int = 600
    drafts: int = 30 * 86_400


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One. Times are microseconds since 1970. means: "password totp"."""

    digest: str
    login: str
    stage: Stage
    means: str
    began_at: int
    shown_at: int
    seen_at: int
    source: str
    agent: str

    def is_live(self, now: int, limits: Limits) -> bool:
        """Whether it counts still."""
        if self.stage is not Stage.WHOLE and now - self.began_at >= limits.pending * SECOND:
            return False
        return now - self.seen_at < limits.idle * SECOND and now - self.began_at < limits.whole * SECOND


def new_token() -> str:
    """What goes into the cookie: 256 bits."""
    return secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """As it is kept, 64 hex digits."""
    return sha256(token.encode()).hexdigest()


def wanted(account: Account, kept: Secrets, *, passkeys: int, means: str) -> Stage:
    """What is wanted of somebody who has shown this much.

    A passkey with its own check of him is two things; a provider's word is one, unless it vouches for a second.
    """
    shown = set(means.split())
    is_strong = bool(shown & {"passkey", "totp", "provider-second"})
    if not is_strong and (kept.totp_on or passkeys):
        return Stage.FACTOR
    if kept.must_change and "password" in shown:
        return Stage.CHANGE
    if not is_strong and account.needs_second:
        return Stage.ENROL
    return Stage.WHOLE


def read(connection: Connection, digest: str) -> Session | None:
    """The one with this digest, live or not."""
    row = connection.execute(select(tables.sessions).where(_rows.digest == digest)).first()
    return _session(row) if row is not None else None


def of_login(connection: Connection, login: str) -> list[Session]:
    """Somebody's, newest first."""
    asked = select(tables.sessions).where(_rows.login == login).order_by(_rows.began_at.desc(), _rows.digest)
    return [_session(row) for row in connection.execute(asked)]


@dataclass
class Begin(Command):
    """A session begins, in the place of another where that has grown into it. instead: its digest."""

    account: Account
    digest: str
    stage: Stage
    means: str
    source: str
    agent: str
    instead: str | None = None

    def fold(self, book: Book) -> None:
        """One row; whole, it is on the record."""
        began = book.now
        if self.instead is not None:
            before = read(book.connection, self.instead)
            began = before.began_at if before is not None and before.stage is Stage.WHOLE else book.now
            book.connection.execute(delete(tables.sessions).where(_rows.digest == self.instead))
        row: Mapping[str, Any] = {
            "digest": self.digest,
            "login": self.account.login,
            "stage": self.stage.value,
            "means": self.means,
            "began_at": began,
            "shown_at": book.now,
            "seen_at": book.now,
            "source": self.source,
            "agent": "".join(sign for sign in self.agent if sign.isprintable())[:MOST_AGENT],
        }
        book.connection.execute(insert(tables.sessions), row)
        for old in of_login(book.connection, self.account.login)[MOST_OF_ONE:]:
            book.connection.execute(delete(tables.sessions).where(_rows.digest == old.digest))
        if self.stage is Stage.WHOLE:
            on_record(book, self.account, "sign in", self.means)


@dataclass
class Seen(Command):
    """He was here."""

    digest: str

    def fold(self, book: Book) -> None:
        """One word of a row; one that ended meanwhile stays ended."""
        book.connection.execute(update(tables.sessions).where(_rows.digest == self.digest).values(seen_at=book.now))


@dataclass
class End(Command):
    """Sessions of his end. digest: the one; None: all, but for `but`. Answers how many."""

    account: Account
    digest: str | None = None
    but: str | None = None
    act: str = "sign out"
    ended: int = field(default=0, init=False)

    def fold(self, book: Book) -> None:
        """Rows go."""
        gone = delete(tables.sessions).where(_rows.login == self.account.login)
        if self.digest is not None:
            gone = gone.where(_rows.digest == self.digest)
        if self.but is not None:
            gone = gone.where(_rows.digest != self.but)
        self.ended = book.connection.execute(gone).rowcount
        if self.ended:
            on_record(book, self.account, self.act, f"{self.ended}")

    def answer(self) -> int:
        """How many."""
        return self.ended


def _session(row: Row[Any]) -> Session:
    said = dict(row._mapping)
    return Session(**{**said, "stage": Stage(said["stage"])})
