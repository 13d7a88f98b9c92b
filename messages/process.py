"""The words a family's process is told in: case, move, step, limit. The family fills them; `gateway/case` runs them.

Everything here is pure. A process never knows who is registered, what is stored or what time it is; it is handed them.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from messages.envelope import Head, Message
from messages.errors import SingleWindowError
from messages.findings import Fault, Finding
from messages.roles import Role
from messages.voice import Voice

NOWHERE = ""  # the state of a case that is not yet open


class IllegalMove(SingleWindowError):
    """The table has no row for this event in this state."""

    def __init__(self, state: str, event: str) -> None:
        super().__init__(f"{state or 'nowhere'!r} has no move for {event!r}")
        self.state = state
        self.event = event


class Moves:
    """A table of moves: rows (event, states it may happen in, state that follows); SAME stays where it is."""

    SAME = "="

    def __init__(self, *rows: tuple[str, Iterable[str], str]) -> None:
        self._moves: dict[tuple[str, str], str] = {}
        for event, sources, target in rows:
            for source in sources:
                if (source, event) in self._moves:
                    raise ValueError(f"two rows for {event!r} in {source!r}")
                self._moves[source, event] = source if target == self.SAME else target

    def __call__(self, state: str, event: str) -> str:
        """The state that follows, or IllegalMove."""
        try:
            return self._moves[state, event]
        except KeyError:
            raise IllegalMove(state, event) from None

    def __iter__(self) -> Iterator[tuple[str, str, str]]:
        """Every move as (state, event, state that follows)."""
        return ((source, event, target) for (source, event), target in self._moves.items())

    def open(self, state: str) -> tuple[str, ...]:
        """The events that have a move in this state."""
        return tuple(event for source, event in self._moves if source == state)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """How long a state may last before it is late; working days end at `at_hour` Beijing time.

    One of `clock` and `working_days`. source: where the limit is written; "A" is our own assumption.
    since: from when it counts, of what the family knows, aware; None: from when the state began.
    """

    clock: timedelta | None = None
    working_days: int | None = None
    at_hour: int = 12
    source: str = "A"
    since: Callable[[Any], datetime | None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """A step that is expected next: which message, from whom."""

    type: str  # message type without major: "inspection.arrival"
    by: tuple[Role, ...]
    zh: str
    en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One state of a case: its promise in zh and en, its limit, what is expected next. Final where no move leaves."""

    name: str
    zh: str
    en: str
    limit: Limit | None = None
    expects: tuple[Expected, ...] = ()
    final: bool = False


class Alias(NamedTuple):
    """A business number that finds the case: kind ("declaration", "container", "bill" …) and compact value."""

    kind: str
    value: str


class Key(NamedTuple):
    """What a receiver can be found by in the partner register: kind ("credit-code", "site", "office" …) and value."""

    kind: str
    value: str


Find = Callable[[Role, tuple[Key, ...]], str | None]  # the partner that these keys find in this role; None: nobody
Concerned = Iterable[tuple[Role, tuple[Key, ...]]]


def is_among(partner: str, find: Find, concerned: Concerned) -> bool:
    """Whether this partner is one of those whom a case concerns."""
    return any(find(role, keys) == partner for role, keys in concerned if keys)


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """What the journal is asked for beside the cases of a family: messages of cases of other families.

    families: of which; one that is not carried has none. numbers: that find the cases.
    owner:    role and keys of the one whom a case must concern: of what is another's, nothing is told.
    most:     so many at most, the newest.
    """

    families: tuple[str, ...]
    numbers: tuple[Alias, ...]
    owner: tuple[Role, tuple[Key, ...]]
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What shows that a leaf lies in a signed batch of the journal, as the receipt of its document has it.

    leaf, batch_header: verbatim. path: hashes from leaf to root, 64 hex digits each. signature, certificate: base64.
    """

    leaf: str
    path: tuple[str, ...]
    batch_header: str
    signature: str
    key_id: str
    certificate: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LogHead:
    """A signed head of the log of batches, verbatim, with the signature, base64, and the key that made it."""

    text: str
    signature: str
    key_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """A message that was taken in earlier, as the journal has it.

    number: by which its case was found. state: of that case now. message: the gateway's id of it. type: "inspection…1".
    seq:    number of the leaf of its document, and of its receipt. batch: the one that leaf lies in.
    digest: SHA-256 of the document, 64 hex digits.
    head, body: what it said; None: that is not kept any more. shown: by what its leaf is proved; None: nor is that.
    """

    family: str
    number: Alias
    state: State
    message: str
    type: str
    seq: int
    batch: int
    digest: str
    received_at: datetime
    head: Head | None = None
    body: Any = None
    shown: Shown | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A message as the process sees it.

    id: the gateway's id of the message. sender: the partner's name. by: the role he speaks in. at: when it was taken
    in, aware.
    hold: how long an arrival without a known notice may wait for it; None: it is refused at once (by agreement).
    find: who is found by which keys, as the register has it now; None: nobody asks who the sender is (a dry run).
    voice: for whom it is said, and by whose key; None: that does not matter for a message of this type.
    beside: other cases of the family that it is held against, as they stand; see `Process.beside`.
    let_go: numbers of `Process.beside` that had found a case, this one too, and that it has let go of since.
    digest: SHA-256 of its document as it came, 64 hex digits; "": there is none (a dry run).
    doubts: codes of findings that his agreement turns from refusals into doubts.
    recorded: what the journal has of that for which `Process.inquires` asks, in its order; None: it was not asked, as
    in a dry run.
    log: the newest signed head of the journal, where something was asked for; None: none is signed yet, or a dry run.
    """

    id: str
    message: Message
    sender: str
    by: Role
    at: datetime
    hold: timedelta | None = None
    find: Find | None = None
    voice: Voice | None = None
    beside: tuple["Case", ...] = ()
    let_go: tuple["LetGo", ...] = ()
    digest: str = ""
    doubts: frozenset[str] = frozenset()
    recorded: tuple[Recorded, ...] | None = None
    log: LogHead | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case as it stands: `known` is the family's own frozen record of what it knows.

    due: until when the next step is expected, where whoever reads it is told; aware.
    """

    id: str
    family: str
    order_key: str
    state: str
    confirmed: bool
    known: Any
    due: datetime | None = None


class LetGo(NamedTuple):
    """A number that has found a case, and is not among its numbers any more. is_own: the case of the message itself.

    So a case need not keep every number to know it again: the journal does, for good.
    """

    alias: Alias
    case: Case
    is_own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A held message that goes now; `remark` tells its receivers how ("unmatched"), None: nothing to remark.

    message_id: the gateway's id. message, sender: as it came, for the receivers that are only known now.
    timer: the one that limited its wait, forgotten with it.
    """

    message_id: str
    message: Message
    sender: str
    remark: str | None = None
    timer: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """Something to be looked at again at a time; answered by `Process.expire`."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What a message, or a timer, does to a case.

    event:   the row of the moves. known: what the family knows afterwards. confirmed: its owner has spoken of it.
    hold:    the deliveries of this message wait in the case until released. release: held messages that go now.
    timers:  to be set. warnings: told to the sender, refuse nothing.
    forth:   messages that the gateway itself says now, in its own name.
    """

    event: str
    known: Any
    confirmed: bool = True
    hold: bool = False
    release: tuple[Release, ...] = ()
    timers: tuple[Timer, ...] = ()
    warnings: tuple[Fault, ...] = ()
    forth: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A message that somebody is to say. type: "settlement.countersignature.1". message_id: the same whoever tries.

    function: list FUNCTION. in_name_of: credit code of the trader for whom the platform says it; None: it is its own.
    is_asked: it is not handed in any more; only whether that was done before is to be found out.
    """

    type: str
    message_id: str
    body: Any
    function: str = "9"
    in_name_of: str | None = None
    is_asked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Recall:
    """A message that the platform has made for a trader, and that waits for his signature, is taken back.

    document: the gateway's id of it. reason: up to 255 characters.
    """

    document: str
    trader_id: str
    reason: str


class Place(NamedTuple):
    """Where a case lies: under this order key of this family; and, where others lie there too, under a number of it."""

    family: str
    order_key: str
    named: Alias | None = None


def member_alias(place: Place) -> Alias:
    """The number by which what happens in a case finds the case that is made of it."""
    named = f"#{place.named.kind}:{place.named.value}" if place.named is not None else ""
    return Alias(kind="member", value=f"{place.family}/{place.order_key}{named}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What came of a message. document: our id of it.

    verdict: accepted, refused; put-off: refused by what time may heal; unsent: it was never handed in.
    cases:   of what was accepted, those it lies in, as they stand since (`Conducts.upon`).
    """

    verdict: str
    document: str
    findings: tuple[Finding, ...] = ()
    cases: tuple["Case", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Conducts:
    """How the platform leads a case that is made of other cases, whatever their families.

    of:       the states in which one may wait for it by itself; in others, of what happens in its members only.
    trader:   credit code of the trader whose cases they are; of nobody else's anything is read.
    members:  where they lie; each is an alias of the case, too (`member_alias`). says: what goes on now; nothing: all
              waits for others. answered: what is said of a message that was handed in for the trader.
    upon:     where a message lies that was handed in, by the gateway's id of it: read, so that one word tells it all.
    again:    when it is to be looked at though nothing happens; None: only if something does.
    """

    of: tuple[str, ...]
    trader: Callable[[Any], str]
    members: Callable[[Any], Iterable[Place]]
    says: Callable[[Any, Sequence["Case"], datetime], tuple[Saying | Recall, ...]]
    answered: Callable[[Any, Saying, Taken, datetime], Saying]
    upon: Callable[[Any, str], Iterable[Place]] = lambda known, document: ()
    again: Callable[[Any, datetime], datetime | None] = lambda known, now: None


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the platform's own desk says of cases, of what is known of one; None: nothing just now.

    of:       the states of the kind of case it deals with. states: those in which one may wait for it.
    says:     what goes on its way by that. declines: what ends it, for this reason.
    """

    of: tuple[str, ...]
    states: tuple[str, ...]
    says: Callable[[Any], Saying | None]
    declines: Callable[[Any, str], Saying | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A case, of whatever family, that has just come to its end.

    concerned: whom it concerned, by role and keys. at: aware. token: a fresh secret, for whoever is to show it.
    """

    family: str
    order_key: str
    state: str
    concerned: Concerned
    at: datetime
    token: str


def follows_nothing(ended: Ended) -> Iterable[Message]:
    """No end of a case is of concern."""
    return ()


def nothing(body: Any) -> Iterable[str | Alias]:
    """No case beside a message's own."""
    return ()


def no_inquiry(body: Any) -> Inquiry | None:
    """The journal is asked for nothing."""
    return None


@dataclass(frozen=True, kw_only=True)
class Process:
    """A family's process: tables and pure functions, nothing else.

    known:     the family's frozen record of a case; kept as JSON.
    order_key: of a record: what its messages are kept in order by ("421820261000000123").
    choose:    which of the cases under that order key the message belongs to, by the register where that decides; None:
               it opens one.
    admits:    who may speak of the case. Where it has a fault, that is all its sender is told: no rule of `against`
               speaks, and nothing is pardoned, so that a stranger learns nothing of the case.
    against:   by message type without its version, the rules that hold it against what is known (None: nothing is).
               The record may be a partial one: asking it for a field that cannot be read ends the rule, not the answer.
    pardons:   fields whose bad check digit or unknown code is doubted only, since the case names the same value.
    fold:      what the message does. expire: what a timer does, None where it comes too late to do anything.
    aliases:   the numbers that find the case. parties: per role, the keys to find the receiver of a message by, best
               first; a role without keys does not get it.
    concerns:  whom the case concerns as it stands, by role and keys, a role as often as need be: they may read it.
    view:      what of the case this role may read, ready for JSON; None is an operator or auditor, who reads all.
    beside:    of a record: which other cases of the family its message is held against (an agreement, what else was
               paid for a declaration), by order key (a str) or by a number that finds them (an Alias). They are read,
               never moved. The record may be a partial one. A number that has found a case once, and does not any
               more, finds it as one that was let go: so a case knows again what it does not keep.
    adopts:    of the cases beside, the one that a message belongs to of which no case stands under its own number.
    inquires:  of a record: which messages of other families' cases its step is to know of; None: of none. The journal
               alone is asked; a dry run knows of none.
    desk:      what the platform's own desk says of cases, as a partner of its own with the role gateway; None: nothing.
    conducts:  how the platform leads a case that is made of other cases; None: it leads none.
    follows:   what the gateway says, in the transaction that ends it, of a case of any other family.
    """

    known: type
    states: tuple[State, ...]
    moves: Moves
    order_key: Callable[[Any], str]
    choose: Callable[[Sequence[Case], Message, Find | None], Case | None]
    admits: Callable[[Any | None, Received], Iterable[Fault]]
    against: Mapping[str, tuple[Callable[[Any | None, Received], Iterable[Fault]], ...]]
    pardons: Callable[[Any | None, Any], Collection[str]]
    fold: Callable[[Any | None, Received], Step]
    expire: Callable[[Any, Timer], Step | None]
    aliases: Callable[[Any], Iterable[Alias]]
    parties: Callable[[Any, Message], Mapping[Role, tuple[Key, ...]]]
    concerns: Callable[[Any], Concerned]
    view: Callable[[Any, Role | None], Mapping[str, Any]]
    beside: Callable[[Any], Iterable[str | Alias]] = nothing
    adopts: Callable[[Sequence[Case], Message, Find | None], Case | None] | None = None
    inquires: Callable[[Any], Inquiry | None] = no_inquiry
    desk: Desk | None = None
    conducts: Conducts | None = None
    follows: Callable[[Ended], Iterable[Message]] = follows_nothing

    def state(self, name: str) -> State:
        """The row of a state."""
        return next(state for state in self.states if state.name == name)
