"""Supervision of deadlines: what has happened since is folded, what time has brought is told, all in one transaction.

The watches are the fold of all events up to a mark that is written with them, so that whichever process does it, and
however often it dies, each event counts once and each word is said once. A word is an event of the case it is about,
and a message in the gateway's own name to whoever is to act and to whoever supervises him.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta

import structlog
from sqlalchemy import Connection, Engine, delete, select
from sqlalchemy.exc import SQLAlchemyError

from gateway.case.running import RunningCase
from gateway.case.supervising import Told, Watch, Watches, happen, is_whole, look, renew, whose
from gateway.journal import tables
from gateway.journal.acceptance import Accept, in_our_name
from gateway.journal.acts import Act, state
from gateway.journal.book import Book, Needs
from gateway.journal.clock import Clock, to_datetime
from gateway.journal.concerned import ANY_TYPE
from gateway.journal.events import write_event
from gateway.journal.marks import marked
from gateway.journal.outward import Hint
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.sealing import Sealed
from gateway.journal.submission import Router
from gateway.journal.watching import (
    MARK,
    by_case,
    due,
    guessed,
    happenings,
    has_work,
    page,
    row_of,
    watches_of,
)
from gateway.journal.writer import Writer
from messages.catalogue import Catalogue
from messages.deadlines.cards import Cards, Colour, Held, Late, supervisors_of
from messages.deadlines.rules import Rules
from messages.deadlines.table import written
from messages.envelope import Head, Message
from messages.process import Process
from messages.roles import GATEWAY, UNIT, Role

MOST_EVENTS, MOST_DUE, MOST_GUESSED = 500, 100, 500
AGAIN_AFTER = timedelta(minutes=10)  # a word that fails is tried again: it harms no other
IN_FORCE = "put deadlines in force"

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Speaking:
    """What is needed to give cards in the gateway's own name."""

    catalogue: Catalogue
    rules: Rules
    router: Router
    receipts: ReceiptMaker
    hint: Hint
    party_id: str

    @property
    def cards(self) -> Cards | None:
        """How a card is said; None: no family that is carried says it."""
        return next((each.cards for each in self.catalogue.families.values() if each.cards), None)


@dataclass
class Supervise:
    """The command: a page of events, and what is to be said by now. Answers whether there may be more."""

    speaking: Speaking
    weight: int = field(default=65_536, init=False)
    direct: bool = field(default=True, init=False)
    _said: list[Accept] = field(default_factory=list, init=False)
    _more: bool = field(default=False, init=False)

    def needs(self) -> Needs:
        """Nothing beforehand: what has happened is read within the transaction."""
        return Needs()

    def fold(self, book: Book) -> None:
        """The events first, in their order; then the time that has gone by."""
        self._said.clear()
        _in_force(book, self.speaking.rules)
        mark = marked(book.connection, MARK) or 0
        events = page(book.connection, mark, MOST_EVENTS)
        moved: set[str] = set()
        if events:
            moved = self._happen(book, mark, events[-1])
            book.insert(tables.marks, {"name": MARK, "seq": events[-1]})
        if len(events) == MOST_EVENTS:
            self._more = True  # whatever else has happened comes before time that passes
            return
        watches = due(book.connection, book.now, MOST_DUE)
        self._more = bool(events) or len(watches) == MOST_DUE
        watches = [watch for watch in watches if watch.case not in moved]  # those are written at the end of the batch
        _read_cases(book, {watch.case for watch in watches})
        for watch in watches:
            self._look(book, watch)

    def finish(self, sealed: Sealed) -> None:
        """The receipts of what the gateway itself has said."""
        for said in self._said:
            said.finish(sealed)

    def answer(self) -> bool:
        """Whether there may be more."""
        return self._more

    def _happen(self, book: Book, mark: int, upto: int) -> set[str]:
        """Fold a page of events; answers the cases they are of."""
        rules = self.speaking.rules
        events = by_case(happenings(book.connection, book.catalogue, mark, upto))
        before = watches_of(book.connection, events)
        told: list[Told] = []
        for case, several in events.items():
            now: Watches = before.get(case, {})
            for event in several:
                now, said = happen(rules, now, event)
                told += said
            self._keep(book, before.get(case, {}), now)
        _read_cases(book, {each.watch.case for each in told})
        for each in sorted(told, key=lambda each: (each.at, each.watch.case, each.watch.rule)):
            self._tell_one(book, each)
        return set(events)

    def _keep(self, book: Book, before: Watches, now: Watches) -> None:
        for rule in before.keys() - now.keys():
            _forget(book.connection, before[rule])
        for rule, watch in now.items():
            if before.get(rule) != watch:
                book.insert(tables.watches, row_of(watch))

    def _look(self, book: Book, watch: Watch) -> None:
        after, told = look(self.speaking.rules, watch, to_datetime(book.now))
        if all(self._tell_one(book, each) for each in told):
            book.insert(tables.watches, row_of(after))
        else:
            later = row_of(watch)
            later["next_at"] = book.now + AGAIN_AFTER // timedelta(microseconds=1)
            book.insert(tables.watches, later)

    def _tell_one(self, book: Book, told: Told) -> bool:
        """Whether it was said, or need not be; one that fails harms no other."""
        mark, said = book.mark(), len(self._said)
        try:
            self._tell(book, told)
        except SQLAlchemyError:
            raise
        except Exception:
            log.exception("a card failed", case=told.watch.case, rule=told.watch.rule)
            book.undo(mark)
            del self._said[said:]
            return False
        return True

    def _tell(self, book: Book, told: Told) -> None:
        running, cards = book.running.get(told.watch.case), self.speaking.cards
        process = book.catalogue.families[told.watch.family].process
        if running is None or process is None or cards is None:
            return
        late = self._late(book, process, running, told)
        said = self._document(book, cards, late)
        book.read_more(said.needs())
        if any(key in book.bound for key in said.needs().keys):
            return  # it is said already
        case = running.case
        write_event(book, case, event_of(told), case.state, message=None, by=GATEWAY.value)
        said.fold(book)
        self._said.append(said)

    def _late(self, book: Book, process: Process, running: RunningCase, told: Told) -> Late:
        rules, watch = self.speaking.rules, told.watch
        held = self._held(book, process, running, whose(rules, watch.rule))
        zh, en, cure_zh, cure_en = _words(rules, watch.rule)
        return Late(
            card_no=card_no(watch),
            colour=told.colour,
            done_at=told.at if told.done else None,
            rule=watch.rule,
            rules=rules.digest,
            family=watch.family,
            case=watch.case,
            number=running.case.order_key,
            zh=zh,
            en=en,
            cure_zh=cure_zh,
            cure_en=cure_en,
            began_at=watch.began_at,
            due_at=watch.due_at or watch.began_at,
            at=told.at,
            held=held,
            supervisor=self._supervisor(book, held.role),
        )

    def _held(self, book: Book, process: Process, running: RunningCase, by: Iterable[Role]) -> Held:
        """Whose turn it is: the first of these roles that the case has and the register finds."""
        by = tuple(by)
        if by == (GATEWAY,):
            return Held(role=GATEWAY, partner=GATEWAY.value)
        keys = [(role, key) for each in by for role, several in process.concerns(running.case.known)
                if role == each for key in several]  # fmt: skip
        for role, key in keys:
            if (route := book.route(self.speaking.router, role, (key,), ANY_TYPE)) is not None:
                return Held(role=role, partner=route.partner, key=key)
        if keys:
            return Held(role=keys[0][0], key=keys[0][1])
        return Held(role=by[0] if by else GATEWAY)

    def _supervisor(self, book: Book, role: Role) -> Held | None:
        for key in supervisors_of(role):
            if (route := book.route(self.speaking.router, UNIT, (key,), ANY_TYPE)) is not None:
                return Held(role=UNIT, partner=route.partner, key=key)
        return None

    def _document(self, book: Book, cards: Cards, late: Late) -> Accept:
        speaking, at = self.speaking, to_datetime(book.now)
        type_ = speaking.catalogue[cards.type]
        head = Head(
            message_id=f"{late.card_no}-{'done' if late.done_at else late.colour.value}",
            function_code="9",
            message_type=type_.code,
            sender_id=speaking.party_id,
            receiver_id=speaking.party_id,
            send_time=at,
        )
        submission = in_our_name(Message(head, cards.says(late)), type_, at)
        return Accept(submission, speaking.router, speaking.receipts, speaking.hint)


@dataclass
class Renew:
    """The command: provisional watches by the calendar as it is now. Answers the last case, "": those were all."""

    rules: Rules
    after: str = ""
    weight: int = field(default=65_536, init=False)
    direct: bool = field(default=True, init=False)
    _last: str = field(default="", init=False)

    def needs(self) -> Needs:
        """Nothing beforehand."""
        return Needs()

    def fold(self, book: Book) -> None:
        """A page."""
        watches = guessed(book.connection, self.after, MOST_GUESSED)
        for watch in watches:
            if (renewed := renew(self.rules, watch)) != watch:
                book.insert(tables.watches, row_of(renewed))
        self._last = watches[-1].case if len(watches) == MOST_GUESSED else ""

    def finish(self, sealed: Sealed) -> None:
        """Nothing waits for the proof."""

    def answer(self) -> str:
        """Where to go on."""
        return self._last


async def supervise_all(writer: Writer, speaking: Speaking) -> None:
    """Everything that has happened, and all that is to be said by now."""
    while await writer.write(Supervise(speaking)):
        continue


async def renew_all(writer: Writer, rules: Rules) -> None:
    """Every watch that rests on a year which was not published, by the calendar of this release."""
    after = ""
    while after := await writer.write(Renew(rules, after)):
        continue


def is_needed(database: Engine, clock: Clock) -> bool:
    """Whether there is something to do now."""
    with database.connect() as connection:
        return has_work(connection, clock())


def card_no(watch: Watch) -> str:
    """16 hex digits, made of what began when."""
    return hashlib.sha256(f"{watch.case}|{watch.rule}|{watch.began}".encode()).hexdigest()[:16]


def event_of(told: Told) -> str:
    """How an event of the case says it."""
    if told.done:
        late = told.watch.due_at is not None and told.at > told.watch.due_at
        return f"{'cured' if late else 'done in time'}, {told.watch.rule}"
    word = "warning" if told.colour is Colour.WARNING else f"{told.colour.value} card"
    return f"{word}, {told.watch.rule}"


def _in_force(book: Book, rules: Rules) -> None:
    """Other rules than before are on record before anything is told by them."""
    newest = select(_rules.digest).order_by(_rules.seq.desc()).limit(1)
    if book.connection.execute(newest).scalar() == rules.digest:
        return
    seq = state(book, Act("gateway", "gateway", IN_FORCE, rules.digest, note=rules.title, document=rules.digest))
    row = {"seq": seq, "digest": rules.digest, "title": rules.title, "at": book.now, "content": written(rules)}
    book.insert(tables.deadline_rules, row)


def _read_cases(book: Book, ids: Iterable[str]) -> None:
    book.read_more(Needs(cases=tuple(sorted(ids))))


def _forget(connection: Connection, watch: Watch) -> None:
    of = (_watches.case_id == watch.case) & (_watches.rule == watch.rule)
    connection.execute(delete(tables.watches).where(of))


def _words(rules: Rules, rule: str) -> tuple[str, str, str, str]:
    """What it is called, and what makes it good."""
    if is_whole(rule) and rule in rules.wholes:
        whole = rules.wholes[rule].whole
        return whole.zh, whole.en, "办结该项办理", "finish this handling"
    if rule in rules.steps:
        step = rules.steps[rule]
        return step.zh, step.en, step.cure_zh, step.cure_en
    return rule, rule, "办结该步骤", "finish this step"


_rules, _watches = tables.deadline_rules.c, tables.watches.c
