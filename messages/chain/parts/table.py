"""What a part of a chain is: rows. Of what it asks, whom it goes to, which cases it opens, which steps lead where."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from messages.chain.records import ChainApplication
from messages.process import Alias, Place
from messages.roles import Role

WAITING, DONE, FAILED, WITHDRAWN = "waiting", "done", "failed", "withdrawn"  # how a step stands
NEW, BACK = "9", "3"  # list FUNCTION

Asks = Callable[[ChainApplication], bool]


def always(form: ChainApplication) -> bool:
    """Whatever the form says."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of the form that goes to the part's receiver; no other does.

    path:   "shipment.value". wanted: whether the part cannot do without it. later: said when the part has come so far.
    """

    path: str
    zh: str
    en: str
    wanted: Asks = always
    later: bool = False


def optional(form: ChainApplication) -> bool:
    """It may be left out."""
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Deriving:
    """What a message is derived from. form: those fields of the form that the part has, and no other.

    numbers: of the cases of the part, by member. cases: what their families know of them, by "part.member".
    attempt: how often the step was begun.
    """

    form: ChainApplication
    numbers: Mapping[str, str]
    cases: Mapping[str, Any] = field(default_factory=dict)
    attempt: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A message that is derived: type, FunctionCode, body."""

    type: str
    body: Any
    function: str = NEW


Derive = Callable[[Deriving], Any | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A case that the part opens. code: ends its number: "…-ED", begun again "…-ED2". path: where it is read over HTTP.

    key: its order key. named: kind of the alias, its number, that finds it among others under that key; None: it is
    alone there. is_it: whether a case under that key is the one, of what its family knows.
    """

    name: str
    code: str
    family: str
    path: str
    key: Callable[[Deriving], str]
    named: str | None = None
    is_it: Callable[[Deriving, Any], bool] = lambda deriving, known: True

    def number(self, chain_no: str, revision: int = 1) -> str:
        """Its number in a chain."""
        return f"{chain_no}-{self.code}{revision if revision > 1 else ''}"

    def place(self, deriving: Deriving) -> Place:
        """Where it lies."""
        named = Alias(kind=self.named, value=deriving.numbers[self.name]) if self.named is not None else None
        return Place(family=self.family, order_key=self.key(deriving), named=named)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step of a part.

    member:   the case it belongs to. type: of the message that it sends; None: its receiver takes it.
    after:    steps that must be done before: "quota", or "cover.policy" of another part. of: who takes it.
    stands:   state of the case -> how the step stands; a state that is not there says nothing of it.
    derive:   body of the message; None: something is not known yet. back: what takes back what was sent.
    is_leave: leave that is given; where its part is withdrawn it is taken back even when it stands.
    lasts:    once sent it goes on whatever becomes of what it rests on: money is not paid twice.
    needed:   whether the form asks for it at all. later: fields that the trader says once it has come so far.
    asking:   states of the case in which it asks for those. is_answered: whether what he said is of what it asks now.
    """

    name: str
    zh: str
    en: str
    member: str
    of: Role
    stands: Mapping[str, str]
    type: str | None = None
    after: Callable[[ChainApplication], tuple[str, ...]] = lambda form: ()
    derive: Derive | None = None
    back: Callable[[Deriving], Said | None] = lambda deriving: None
    needed: Asks = always
    later: tuple[str, ...] = ()
    asking: tuple[str, ...] = ()
    is_answered: Callable[[Deriving, Any], bool] = lambda deriving, known: True
    is_leave: bool = False
    lasts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part that may be chosen. receiver: path of the field that names him, role: his part.

    text_zh, text_en: what the trader agrees to; version: of that text. then_zh, then_en: his own acts afterwards.
    """

    name: str
    zh: str
    en: str
    role: Role
    receiver: str
    text_zh: str
    text_en: str
    fields: tuple[Field, ...]
    members: tuple[Member, ...]
    steps: tuple[Step, ...]
    version: str = "2026-1"
    then_zh: str | None = None
    then_en: str | None = None

    def member(self, name: str) -> Member:
        """The row of a case."""
        return next(each for each in self.members if each.name == name)

    def step(self, name: str) -> Step:
        """The row of a step."""
        return next(each for each in self.steps if each.name == name)

    def opening(self, member: str) -> Step:
        """The step that opens a case."""
        return next(each for each in self.steps if each.member == member)


def standing(**states: str) -> Mapping[str, str]:
    """How a step stands by the states of its case: standing(done="in-force changing", …)."""
    return {state: stands for stands, some in states.items() for state in some.split()}
