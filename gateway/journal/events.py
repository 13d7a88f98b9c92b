"""What an event of a case leaves: its row and leaf, the numbers that find the case, deliveries, what it lets go.

Part of the accept transaction; the state of a case is the fold of these. An event comes of a message, a timer or an
operator.
"""

import hashlib
from functools import partial

from sqlalchemy import Connection, delete

from gateway.case.running import RunningCase
from gateway.journal import made, tables
from gateway.journal.book import Book
from gateway.journal.concerned import settle
from gateway.journal.leaf import Leaf
from gateway.journal.outward import Hint, address, release
from gateway.journal.submission import Router
from messages.catalogue import MessageType
from messages.process import Case, Process, Received, Step, nothing


def write_event(book: Book, case: Case, event: str, state_from: str, *, message: str | None, by: str) -> int:
    """Write an event of a case, with its leaf; the case's state is the fold of these."""
    known, doubt = book.told(case.known), "" if case.confirmed else ", unconfirmed"
    seq = book.leaf(
        Leaf(
            kind="case",
            subject=case.id,
            case=case.id,
            document=hashlib.sha256(known.encode()).hexdigest(),
            message_id=message,
            sender=by,
            note=f"{event}: {state_from or '-'} -> {case.state}, {case.family} {case.order_key}{doubt}",
        )
    )
    book.insert(
        tables.case_events,
        {
            "seq": seq,
            "case_id": case.id,
            "at": book.now,
            "event": event,
            "state_from": state_from,
            "state_to": case.state,
            "message": message,
            "by": by,
            "known": known,
        },
    )
    return seq


def write_aliases(book: Book, process: Process, before: RunningCase | None, case: Case) -> None:
    """Write the numbers that find the case from now on; those that found it once still do."""
    written = set(process.aliases(before.case.known)) if before else ()
    for alias in process.aliases(case.known):
        if alias in written:
            continue
        book.insert(tables.case_aliases, {"kind": alias.kind, "value": alias.value, "case_id": case.id})
        if process.beside is not nothing:
            book.number(case.family, alias, case.id)


def send_out(
    book: Book,
    process: Process,
    before: RunningCase | None,
    after: Case,
    step: Step,
    type_: MessageType,
    received: Received,
    router: Router,
    hint: Hint,
    seq: int,
) -> list[str]:
    """Make deliveries of the message, and let held ones go to whom they were owed and to whom only now is known."""
    receivers = process.parties(after.known, received.message)
    unrouted = address(
        book,
        type_,
        received.id,
        after,
        receivers,
        router,
        sender=received.sender,
        seq=seq,
        hint=hint,
        hold=step.hold,
    )
    let_go(book, process, before, after, step, router, hint)
    settle(book, process, before, after, receivers, router)
    return unrouted


def let_go(
    book: Book,
    process: Process,
    before: RunningCase | None,
    after: Case,
    step: Step,
    router: Router,
    hint: Hint,
) -> None:
    """Release the held messages that a step names, to whom they were owed and to whom only now is known."""
    for each in step.release:
        if each.timer is not None:
            book.later.append(partial(_forget_timer, after.id, each.timer))
        type_ = book.catalogue[each.message.head.message_type]
        owed = process.parties(before.case.known, each.message) if before else {}
        found = process.parties(after.known, each.message)
        changed = {role: keys for role, keys in found.items() if owed.get(role) and keys and keys != owed[role]}
        new = {role: keys for role, keys in found.items() if not owed.get(role)}
        seq, before_it = release(book, type_, each, after, changed, router, hint), made.place(book)
        address(
            book, type_, each.message_id, after, new, router, sender=each.sender, seq=seq, hint=hint, remark=each.remark
        )
        made.state_made(book, before_it, after.id)


def _forget_timer(case_id: str, name: str, connection: Connection) -> None:
    """It may have been set in this batch, or in one before."""
    timers = tables.timers.c
    connection.execute(delete(tables.timers).where(timers.case_id == case_id, timers.name == name))
