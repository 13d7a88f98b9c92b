"""Changes of the register about people who sign in: each on the record with who decided it, and in force at once.

What is said of a person there is his login, his roles, which passkeys he has; what he is called is in no line.
"""

from dataclasses import dataclass

import msgspec
from sqlalchemy import delete, insert, select, update

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.partners.accounts import PLATFORM, Account, PersonRole, hold_roles
from gateway.partners.changes import Change
from gateway.partners.directory import Directory, Taken
from gateway.people import attempts, drafts, feeds
from gateway.people.commands import NoSuchAccount
from gateway.people.secrets import keep

MOST_PASSKEYS = 10
_accounts, _passkeys = tables.accounts.c, tables.passkeys.c


def account_of(directory: Directory, login: str) -> Account:
    """Who signs in by this name; NoSuchAccount."""
    found = directory.accounts.get(login)
    if found is None:
        raise NoSuchAccount(f"没有该登录名 / nobody signs in as {login!r}")
    return found


@dataclass
class AddAccount(Change):
    """Somebody may sign in from now on. partner: PLATFORM: he is of the platform. hashed: his first password."""

    login: str
    partner: str
    display: str
    roles: tuple[PersonRole, ...]
    hashed: str | None = None
    subject: str | None = None

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """A row, and his secrets; Taken, UnknownPartner, BadRoles."""
        if self.login in before.accounts:
            raise Taken(f"登录名 {self.login} 已被使用 / the login {self.login} is taken")
        if self.subject is not None and any(each.subject == self.subject for each in before.accounts.values()):
            raise Taken("该外部身份已对应他人 / this identity is somebody else's already")
        hold_roles(self.roles, None if self.partner == PLATFORM else before.partner(self.partner).roles)
        account = Account(self.login, self.partner, self.display, tuple(sorted(set(self.roles))), subject=self.subject)
        row = {
            "login": account.login,
            "partner": account.partner,
            "display": account.display,
            "roles": msgspec.json.encode(account.roles).decode(),
            "disabled": False,
            "subject": account.subject,
        }
        book.connection.execute(insert(tables.accounts), row)
        book.connection.execute(delete(tables.account_secrets).where(tables.account_secrets.c.login == self.login))
        keep(book.connection, self.login, password=self.hashed, must_change=self.hashed is not None)
        _forget_own(book, self.login)
        return self.partner, (f"+ account {self.login} ({', '.join(account.roles)})",)


@dataclass
class _OfAccount(Change):
    login: str

    def _end_sessions(self, book: Book) -> None:
        book.connection.execute(delete(tables.sessions).where(tables.sessions.c.login == self.login))


@dataclass
class SetRoles(_OfAccount):
    """He is something else from now on; he signs in anew."""

    roles: tuple[PersonRole, ...]

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """One word of his row; NoSuchAccount, BadRoles."""
        old, roles = account_of(before, self.login), tuple(sorted(set(self.roles)))
        hold_roles(roles, None if old.partner == PLATFORM else before.partner(old.partner).roles)
        if roles == old.roles:
            return old.partner, ()
        said = msgspec.json.encode(roles).decode()
        book.connection.execute(update(tables.accounts).where(_accounts.login == self.login).values(roles=said))
        self._end_sessions(book)
        return old.partner, (f"~ account {self.login} ({', '.join(old.roles)}) -> ({', '.join(roles)})",)


@dataclass
class SwitchAccount(_OfAccount):
    """He may sign in no more, or again; what he has begun ends, and his drafts are erased."""

    disabled: bool

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """One word of his row; NoSuchAccount."""
        old = account_of(before, self.login)
        if old.disabled == self.disabled:
            return old.partner, ()
        row = update(tables.accounts).where(_accounts.login == self.login)
        book.connection.execute(row.values(disabled=self.disabled))
        if self.disabled:
            _forget_own(book, self.login)
        self._end_sessions(book)
        return old.partner, (f"~ account {self.login} {'disabled' if self.disabled else 'enabled'}",)


@dataclass
class ResetAccount(_OfAccount):
    """He has lost what shows who he is: a new password, no codes, no passkeys, no sessions, nothing against him."""

    hashed: str

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """What he had counts no more; NoSuchAccount."""
        old, connection = account_of(before, self.login), book.connection
        keep(connection, self.login, password=self.hashed, must_change=True, totp=None, totp_on=False, totp_step=0)
        gone = connection.execute(select(_passkeys.digest).where(_passkeys.login == self.login)).scalars().all()
        connection.execute(delete(tables.passkeys).where(_passkeys.login == self.login))
        self._end_sessions(book)
        feeds.forget(connection, self.login)
        attempts.forget(connection, self.login)
        lines = (f"~ account {self.login} reset", *(f"- passkey {each[:16]} of {self.login}" for each in gone))
        return old.partner, lines


def _forget_own(book: Book, login: str) -> None:
    """What he had begun to write, and the address of his calendar."""
    drafts.forget(book.connection, login)
    feeds.forget(book.connection, login)


@dataclass
class AddPasskey(_OfAccount):
    """A passkey of his. credential, public_key: base64url, as the browser told them. rp_id: the site's name."""

    digest: str
    credential: str
    public_key: str
    rp_id: str
    label: str
    counter: int

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """One row more; Taken where it is known already, or he has as many as anybody may."""
        account, connection = account_of(before, self.login), book.connection
        known = connection.execute(select(_passkeys.login).where(_passkeys.digest == self.digest)).first()
        his = connection.execute(select(_passkeys.digest).where(_passkeys.login == self.login)).all()
        if known is not None or len(his) >= MOST_PASSKEYS:
            raise Taken("该通行密钥已登记，或已达上限 / this passkey is known already, or there are too many")
        row = {
            "digest": self.digest,
            "partner": account.partner,
            "login": self.login,
            "credential": self.credential,
            "public_key": self.public_key,
            "rp_id": self.rp_id,
            "label": self.label,
            "counter": self.counter,
            "created_at": book.now,
            "used_at": None,
        }
        connection.execute(insert(tables.passkeys), row)
        return account.partner, (f"+ passkey {self.digest[:16]} of {self.login}",)


@dataclass
class RemovePasskey(_OfAccount):
    """A passkey of his counts no more."""

    digest: str

    def change(self, book: Book, before: Directory) -> tuple[str, tuple[str, ...]]:
        """One row less; none where it is not his."""
        account = account_of(before, self.login)
        his = (_passkeys.digest == self.digest) & (_passkeys.login == self.login)
        if not book.connection.execute(delete(tables.passkeys).where(his)).rowcount:
            return account.partner, ()
        return account.partner, (f"- passkey {self.digest[:16]} of {self.login}",)
