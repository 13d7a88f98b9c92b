"""What owners of webhooks change, each on the record with who did it: made, changed, given another secret, moved, gone.

An act names the webhook and the host it leads to, never a secret, nor the path of its address, which may hold one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar
from urllib.parse import urlsplit

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from gateway.delivery.webhooks.hook import MOST_A_PARTNER, Hook, HookState, Secret, of_row, rotated
from gateway.journal import tables
from gateway.journal.acts import Act, state
from gateway.journal.book import Book
from gateway.journal.news.feed import newest
from gateway.people.commands import Command
from messages.errors import SingleWindowError

_hooks, _queue = tables.webhooks.c, tables.webhook_queue.c


class NoSuchWebhook(SingleWindowError):
    """The partner has none of this id."""


class TooManyWebhooks(SingleWindowError):
    """He has as many as anybody may."""


@dataclass(kw_only=True)
class _Change(Command):
    """by, scope: who does it, as the record names him."""

    verb: ClassVar[str] = ""
    by: str
    scope: str
    hook: Hook | None = field(default=None, init=False)

    def answer(self) -> Hook:
        """The webhook as it is now, or was before it went."""
        if self.hook is None:
            raise NoSuchWebhook(self.verb)
        return self.hook

    def _note(self, book: Book, hook: Hook, note: str) -> None:
        state(book, Act(self.by, self.scope, self.verb, hook.id, note))


@dataclass(kw_only=True)
class AddWebhook(_Change):
    """A new one. row: of webhooks, but for `cursor` and times. after: the leaf it begins after; None: the newest."""

    verb: ClassVar[str] = "add webhook"
    row: Mapping[str, Any]
    after: int | None = None

    def fold(self, book: Book) -> None:
        """One row; TooManyWebhooks."""
        partner = self.row["partner"]
        has = select(func.count()).select_from(tables.webhooks).where(_hooks.partner == partner)
        if int(book.connection.execute(has).scalar() or 0) >= MOST_A_PARTNER:
            raise TooManyWebhooks(f"最多 {MOST_A_PARTNER} 个 / {MOST_A_PARTNER} at most")
        row = {
            **self.row,
            "state": HookState.ON.value,
            "why": None,
            "cursor": newest(book.connection) if self.after is None else self.after,
            "failing_since": None,
            "created_at": book.now,
        }
        book.connection.execute(insert(tables.webhooks), row)
        self.hook = of_row(row)
        self._note(book, self.hook, f"{partner}, {host_of(self.hook.url)}")


@dataclass(kw_only=True)
class _OfWebhook(_Change):
    """id: of which; partner: whose it must be. families: what the caller's key opens; it must open all of it."""

    id: str
    partner: str
    families: frozenset[str] | None = None

    def _found(self, connection: Connection) -> Hook:
        row = connection.execute(select(tables.webhooks).where(_hooks.id == self.id)).mappings().first()
        hook = of_row(row) if row is not None else None
        if hook is None or hook.partner != self.partner or not opens(self.families, hook):
            raise NoSuchWebhook(self.id)
        return hook

    def _set(self, book: Book, **values: Any) -> Hook:
        book.connection.execute(update(tables.webhooks).where(_hooks.id == self.id).values(**values))
        return self._found(book.connection)


@dataclass(kw_only=True)
class ChangeWebhook(_OfWebhook):
    """Other words of its row. values: columns of webhooks; `state` "on" or "off"."""

    verb: ClassVar[str] = "change webhook"
    values: Mapping[str, Any]

    def fold(self, book: Book) -> None:
        """Switched on, it is as if it had never failed; switched off, it goes on later where it stopped."""
        before, values = self._found(book.connection), dict(self.values)
        if values.get("state") == HookState.ON:
            values |= {"why": None, "failing_since": None}
        if values.get("state") == HookState.OFF:
            values |= {"why": None, "cursor": put_back(book.connection, before)}
        self.hook = self._set(book, **values) if values else before
        where = f", {host_of(self.hook.url)}" if "url" in values else ""
        self._note(book, self.hook, f"{', '.join(sorted(self.values)) or 'nothing'}{where}")


@dataclass(kw_only=True)
class RotateSecret(_OfWebhook):
    """Another secret; the one before signs beside it for a day. secret: sealed."""

    verb: ClassVar[str] = "rotate webhook secret"
    secret: Secret

    def fold(self, book: Book) -> None:
        """The one column."""
        found = self._found(book.connection)
        secrets = rotated(found.secrets, self.secret, book.now)
        self.hook = self._set(book, secrets=msgspec.json.encode(secrets).decode())
        self._note(book, self.hook, found.partner)


@dataclass(kw_only=True)
class ReplayWebhook(_OfWebhook):
    """It goes on after another leaf: what came since is posted (again), under the same ids."""

    verb: ClassVar[str] = "replay webhook"
    after: int

    def fold(self, book: Book) -> None:
        """Going back, what is older and still waits stays in the queue; skipping ahead, what is skipped goes."""
        before = self._found(book.connection)
        after = min(self.after, newest(book.connection))
        gone = delete(tables.webhook_queue).where(_queue.webhook == self.id)
        book.connection.execute(gone.where(_queue.seq > after) if after < before.cursor else gone)
        self.hook = self._set(book, cursor=after)
        self._note(book, self.hook, f"after {after}")


@dataclass(kw_only=True)
class RemoveWebhook(_OfWebhook):
    """It is posted to no more, and nothing of it is kept but the record."""

    verb: ClassVar[str] = "remove webhook"

    def fold(self, book: Book) -> None:
        """Its row, its queue, its attempts."""
        self.hook = self._found(book.connection)
        for table, column in (
            (tables.webhook_queue, _queue.webhook),
            (tables.webhook_attempts, tables.webhook_attempts.c.webhook),
            (tables.webhooks, _hooks.id),
        ):
            book.connection.execute(delete(table).where(column == self.id))
        self._note(book, self.hook, f"{self.partner}, {host_of(self.hook.url)}")


def put_back(connection: Connection, hook: Hook) -> int:
    """Empty its queue; answers the leaf after which all is that was in it, or is still to be read."""
    first = connection.execute(select(func.min(_queue.seq)).where(_queue.webhook == hook.id)).scalar()
    connection.execute(delete(tables.webhook_queue).where(_queue.webhook == hook.id))
    now = connection.execute(select(_hooks.cursor).where(_hooks.id == hook.id)).scalar_one()
    return int(now if first is None else min(now, first - 1))


def opens(families: frozenset[str] | None, hook: Hook) -> bool:
    """Whether a key for these families opens all that a webhook is told; one for less could point it elsewhere."""
    return families is None or (hook.families is not None and hook.families <= families)


def host_of(url: str) -> str:
    """As the record names an address."""
    return urlsplit(url).hostname or ""
