"""What the round writes: events that go into queues, what came of attempts, and what is long over.

An event is in a queue before its webhook's cursor has passed it, in one transaction; it leaves the queue in that which
writes down what came of it. So whenever a process dies, an event is told again at most, never not at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, func, insert, select, update

from gateway.delivery.webhooks import outcomes
from gateway.delivery.webhooks.changes import put_back
from gateway.delivery.webhooks.hook import Hook, HookState, read
from gateway.delivery.webhooks.posting import Posted
from gateway.journal import tables
from gateway.journal.acts import Act, state
from gateway.journal.book import Book
from gateway.journal.clock import SECOND
from gateway.journal.ids import new_id
from gateway.journal.news.feed import SWITCHED_OFF
from gateway.people.commands import Command

KEPT_S = 30 * 24 * 3600  # attempts on the list
MOST_SWEPT = 1000
GATEWAY = "gateway"

_hooks, _queue, _attempts = tables.webhooks.c, tables.webhook_queue.c, tables.webhook_attempts.c


@dataclass(frozen=True, slots=True)
class Put:
    """What is to be told of one webhook. seen: its cursor as it was read; events: (leaf, subject), up to `upto`."""

    webhook: str
    seen: int
    upto: int
    events: Sequence[tuple[int, str]]


@dataclass
class PutAll(Command):
    """Into the queues, and the cursors after it; a webhook that has been moved or switched off since is left alone."""

    puts: Sequence[Put]

    def fold(self, book: Book) -> None:
        """A row an event; of one case none goes before the one that waits already."""
        connection = book.connection
        for put in self.puts:
            moved = update(tables.webhooks).where(
                _hooks.id == put.webhook, _hooks.cursor == put.seen, _hooks.state == HookState.ON.value
            )
            if not connection.execute(moved.values(cursor=put.upto)).rowcount or not put.events:
                continue
            wait = _waiting(connection, put)
            rows = [
                {"webhook": put.webhook, "seq": seq, "subject": subject, "attempts": 0, "next_at": at}
                for seq, subject in put.events
                for at in (wait.get(subject, book.now),)
            ]
            book.statements.insert(connection, tables.webhook_queue, rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One event that was posted, or was not to be. posted: None: he may not be told of it any more."""

    webhook: str
    seq: int
    subject: str
    event: str
    type: str
    number: int
    at: int
    posted: Posted | None


@dataclass
class Record(Command):
    """What came of an attempt. wait_s: until the next one; None: there is none. Answers whether it was switched off."""

    attempt: Attempt
    wait_s: float | None
    patience_s: float = outcomes.PATIENCE_S
    disabled: bool = field(default=False, init=False)

    def fold(self, book: Book) -> None:
        """The attempt on the list; the event out of the queue, or later in it, with those of its case behind it."""
        self.disabled = False
        connection, attempt = book.connection, self.attempt
        hook = read(connection, attempt.webhook)
        if hook is None:
            return
        here = (_queue.webhook == attempt.webhook, _queue.seq == attempt.seq)
        if attempt.posted is None:
            connection.execute(delete(tables.webhook_queue).where(*here))
            return
        row = outcomes.BY_NAME[attempt.posted.outcome]
        is_over = row.then == "done" or (row.then == "again" and self.wait_s is None)
        note(connection, attempt, given_up=is_over and row.then != "done")
        if is_over:
            connection.execute(delete(tables.webhook_queue).where(*here))
        elif row.then == "again":
            later = book.now + int((self.wait_s or 0) * SECOND)
            of_case = (_queue.webhook == attempt.webhook, _queue.subject == attempt.subject)
            connection.execute(update(tables.webhook_queue).where(*here).values(attempts=attempt.number))
            connection.execute(update(tables.webhook_queue).where(*of_case).values(next_at=later))
        self._hold(book, hook, row)

    def answer(self) -> bool:
        """Whether the webhook was switched off with it."""
        return self.disabled

    def _hold(self, book: Book, hook: Hook, row: outcomes.Outcome) -> None:
        """Since when it fails; and where that is too long, or it is gone, it is switched off, with a notice."""
        connection = book.connection
        if row.then == "done":
            if hook.failing_since is not None:
                connection.execute(update(tables.webhooks).where(_hooks.id == hook.id).values(failing_since=None))
            return
        since = hook.failing_since or book.now
        connection.execute(update(tables.webhooks).where(_hooks.id == hook.id).values(failing_since=since))
        if hook.state is HookState.ON and (row.then == "off" or book.now - since >= self.patience_s * SECOND):
            self._switch_off(book, hook, row, since)

    def _switch_off(self, book: Book, hook: Hook, row: outcomes.Outcome, since: int) -> None:
        days = (book.now - since) // (24 * 3600 * SECOND)
        why = f"{row.zh} / {row.en}" if row.then == "off" else f"{days} 天来{row.zh} / for {days} days {row.en}"
        values = {"state": HookState.DISABLED.value, "why": why, "cursor": put_back(book.connection, hook)}
        book.connection.execute(update(tables.webhooks).where(_hooks.id == hook.id).values(**values))
        state(book, Act(GATEWAY, GATEWAY, SWITCHED_OFF, hook.id, why))
        self.disabled = True


@dataclass
class NoteTest(Command):
    """An attempt that its owner asked for: on the list, and nothing more comes of it."""

    attempt: Attempt

    def fold(self, book: Book) -> None:
        """One row, where the webhook is still there."""
        if read(book.connection, self.attempt.webhook) is not None:
            note(book.connection, self.attempt, given_up=False)


@dataclass
class Sweep(Command):
    """Attempts that are long over go, so many a time. Answers whether there may be more."""

    more: bool = field(default=False, init=False)

    def fold(self, book: Book) -> None:
        """By their time; the oldest first."""
        old = select(_attempts.id).where(_attempts.at < book.now - KEPT_S * SECOND)
        some = old.order_by(_attempts.id).limit(MOST_SWEPT)
        gone = book.connection.execute(delete(tables.webhook_attempts).where(_attempts.id.in_(some))).rowcount
        self.more = gone >= MOST_SWEPT

    def answer(self) -> bool:
        """Whether there may be more."""
        return self.more


def note(connection: Connection, attempt: Attempt, *, given_up: bool) -> None:
    """An attempt on the list."""
    posted = attempt.posted
    if posted is None:
        return
    reason = posted.reason and (f"{posted.reason}; {outcomes.GIVEN_UP}" if given_up else posted.reason)
    connection.execute(
        insert(tables.webhook_attempts),
        {
            "id": new_id(),
            "webhook": attempt.webhook,
            "event": attempt.event,
            "type": attempt.type,
            "number": attempt.number,
            "at": attempt.at,
            "outcome": posted.outcome,
            "status": posted.status,
            "reason": reason,
            "took_us": posted.took_us,
        },
    )


def _waiting(connection: Connection, put: Put) -> dict[str, int]:
    """By subject, when what waits of it is due."""
    subjects = {subject for _, subject in put.events}
    asked = (
        select(_queue.subject, func.max(_queue.next_at))
        .where(_queue.webhook == put.webhook, _queue.subject.in_(subjects))
        .group_by(_queue.subject)
    )
    return {row[0]: row[1] for row in connection.execute(asked)}
