"""A book of cases without a journal: a family told message by message, and time that is turned by hand.

What the gateway itself says upon a message is told to the book as well, so that it is judged as anybody's.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, ClassVar

from gateway.case.judging import judge
from messages.catalogue import Catalogue, Family
from messages.envelope import Head, Message
from messages.findings import Finding
from messages.process import Alias, Case, Find, LetGo, LogHead, Process, Received, Recorded, Release, Timer
from messages.roles import Role
from messages.times import BEIJING
from messages.xml.records import Place

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=BEIJING)  # a Monday
TODAY = NOW.date()
NEW, CHANGED, WITHDRAWN = "2", "5", "3"
LOG = LogHead(text="swg-checkpoint-1\nsize: 3", signature="c2lnbmVk", key_id="k1")


def digest(name: str) -> str:
    return sha256(name.encode()).hexdigest()


@dataclass(frozen=True, kw_only=True)
class Said:
    """What came of saying something. forth: what the gateway said upon it."""

    findings: tuple[Finding, ...]
    refused: bool
    state: str
    event: str | None = None
    case: Case | None = None
    release: tuple[Release, ...] = ()
    forth: tuple["Said", ...] = ()
    body: Any = None

    @property
    def codes(self) -> set[str]:
        return {finding.code for finding in self.findings}


@dataclass(kw_only=True)
class Casebook:
    """The cases and their timers; say something, turn the time. Messages are m1, m2 … as they come.

    process: the family's, or a saboteur's. journal: what it has of other families' cases. numbers: those that have
    found a case, as the journal keeps them. told: every message that the gateway said itself, and when.
    family, senders, roles, find: who speaks of what; a sender who is no role by himself has one there. usual: who
    speaks, by role, where nobody is named.
    """

    family: ClassVar[Family]
    senders: ClassVar[Mapping[str, str]]
    roles: ClassVar[Mapping[str, str]] = {}
    usual: ClassVar[Mapping[str, str]] = {}
    find: ClassVar[Callable[..., str | None]]

    now: datetime = NOW
    process: Process
    cases: dict[str, Case] = field(default_factory=dict)
    timers: dict[tuple[str, str], datetime] = field(default_factory=dict)
    numbers: dict[Alias, dict[str, None]] = field(default_factory=dict)
    said: int = 0
    doubts: frozenset[str] = frozenset()
    journal: tuple[Recorded, ...] = ()
    told: list[tuple[Any, datetime]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._catalogue = Catalogue((replace(self.family, process=self.process),))
        self._types = {type_.record: type_ for type_ in self._catalogue}

    def say(self, body: Any, function: str = NEW, *, by: str | None = None) -> Said:
        """A partner sends a message, which must not be refused."""
        said = self.hear(body, function, by=by)
        assert not said.refused, [str(finding) for finding in said.findings]
        return said

    def refuse(self, body: Any, function: str = NEW, *, by: str | None = None) -> set[str]:
        """A partner sends a message that must be refused; answers the codes."""
        said = self.hear(body, function, by=by)
        assert said.refused, said
        return said.codes

    def hear(self, body: Any, function: str = NEW, *, by: str | None = None) -> Said:
        """A partner sends a message, whatever becomes of it."""
        self.said += 1
        type_ = self._types[type(body)]
        by = by or self.usual.get(type_.by[0], str(type_.by[0]))
        head = Head(
            message_id=f"m{self.said}",
            function_code=function,
            message_type=type_.code,
            sender_id=self.senders[by],
            receiver_id="EPORT",
            send_time=self.now,
        )
        return self._take(Message(head, body), by)

    def _take(self, message: Message, by: str) -> Said:
        body, type_, find = message.body, self._types[type(message.body)], type(self).find
        order_key = self.process.order_key(body)
        case, beside = self._chosen(message, order_key, find)
        received = Received(
            id=f"id-{self.said}",
            message=message,
            sender=by,
            by=Role(self.roles.get(by, by)),
            at=self.now,
            find=find,
            beside=beside,
            let_go=self._let_go(body, case),
            digest=digest(message.head.message_id),
            doubts=self.doubts,
            recorded=self._recorded(body),
            log=LOG if self.process.inquires(body) else None,
        )
        judged = judge(self._catalogue, type_, case, received, places=_place)
        refused = self._catalogue.findings.refuses(judged.findings)
        if judged.step is None:
            return Said(findings=judged.findings, refused=refused, state=judged.state_to, case=case, body=body)
        after = Case(
            id=case.id if case else f"case-{len(self.cases) + 1:03}",
            family=self.family.name,
            order_key=case.order_key if case else order_key,
            state=judged.state_to,
            confirmed=judged.step.confirmed,
            known=judged.step.known,
        )
        self._keep(after, judged.step.timers)
        if by == "gateway":
            self.told.append((body, self.now))
        return Said(
            findings=judged.findings,
            refused=refused,
            state=after.state,
            event=judged.step.event,
            case=after,
            release=judged.step.release,
            forth=tuple(self._take(each, "gateway") for each in judged.step.forth),
            body=body,
        )

    def turn(self, **by: float) -> None:
        """Time passes."""
        for _ in self.turned(**by):
            pass

    def turned(self, **by: float) -> Iterator[tuple[str, str, str]]:
        """Time passes; what timers move: state, event, state that follows."""
        self.now += timedelta(**by)
        for (case_id, name), at in sorted(self.timers.items(), key=lambda item: item[1]):
            if at > self.now:
                continue
            del self.timers[case_id, name]
            case = self.cases[case_id]
            if step := self.process.expire(case.known, Timer(name=name, at=at)):
                state = self.process.moves(case.state, step.event)
                after = replace(case, state=state, known=step.known, confirmed=step.confirmed)
                self._keep(after, step.timers)
                yield case.state, step.event, state

    def case(self, kind: str) -> Case:
        """The only case of this kind."""
        (case,) = (case for case in self.cases.values() if case.known.kind == kind)
        return case

    def state(self, kind: str) -> str:
        return self.case(kind).state

    def known(self, kind: str) -> Any:
        """What is known of the only case of this kind."""
        return self.case(kind).known.part

    def _chosen(self, message: Message, order_key: str, find: Find) -> tuple[Case | None, tuple[Case, ...]]:
        """The case of a message, and those that it is held against beside."""
        under = [case for case in self.cases.values() if case.order_key == order_key]
        case = self.process.choose(under, message, find)
        beside = self._beside(message.body, case)
        if case is None and self.process.adopts is not None:
            case = self.process.adopts(beside, message, find)
            beside = tuple(each for each in beside if each is not case)
        return case, beside

    def _beside(self, body: Any, own: Case | None) -> tuple[Case, ...]:
        found: dict[str, Case] = {}
        for each in self.process.beside(body):
            for case in self.cases.values():
                names = {case.order_key, *self.process.aliases(case.known)}
                if each in names and case is not own:
                    found[case.id] = case
        return tuple(found.values())

    def _let_go(self, body: Any, own: Case | None) -> tuple[LetGo, ...]:
        wanted = [each for each in self.process.beside(body) if isinstance(each, Alias)]
        found = ((alias, self.cases[id_]) for alias in dict.fromkeys(wanted) for id_ in self.numbers.get(alias, ()))
        gone = ((alias, case) for alias, case in found if alias not in set(self.process.aliases(case.known)))
        return tuple(LetGo(alias, case, own is not None and case.id == own.id) for alias, case in gone)

    def _recorded(self, body: Any) -> tuple[Recorded, ...]:
        inquiry = self.process.inquires(body)
        return tuple(each for each in self.journal if each.number in inquiry.numbers) if inquiry else ()

    def _keep(self, case: Case, timers: tuple[Timer, ...]) -> None:
        self.cases[case.id] = case
        self.timers |= {(case.id, timer.name): timer.at for timer in timers}
        for alias in self.process.aliases(case.known):
            self.numbers.setdefault(alias, {})[case.id] = None


def _place(at: str) -> Place:
    return Place(f"/{at}", 1, None)
