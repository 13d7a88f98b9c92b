"""The catalogue: every message type, who says it to whom, and how it is to be taken.

A row gives the rest: code `family.name.major` names schema, namespace and root element. A new type is a row, a record,
a schema and samples; a new family is a folder with a `FAMILY`. Neither edits the gateway.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

from messages.books import Books
from messages.deadlines.cards import Cards
from messages.deadlines.rows import Deadlines
from messages.envelope import Message
from messages.errors import SingleWindowError
from messages.findings import FINDINGS, Fault, FindingKind, FindingTable
from messages.lists import Board, Column, Countdown, Filter, Quota
from messages.outlines import Outline
from messages.process import Process
from messages.roles import AGENT, TRADER, Role
from messages.rulesets import Explain
from messages.services import Service


class Kind(StrEnum):
    """How a message is to be taken."""

    REQUEST = "request"  # asks for a move; refused where the case has none
    FACT = "fact"  # said by the party that owns it; always accepted, moves by rank; what is odd in it is doubted
    ANSWER = "answer"  # the gateway's own word; never taken in


# Months. Customs papers: three years from release (Customs Law, article 45; Customs Inspection Regulations, article 2).
# Accounting vouchers, and what a payment rests on: ten years from its end (Anti-Money-Laundering Law, article 34).
CUSTOMS_KEPT, FINANCE_KEPT = 36, 120

REQUEST, FACT, ANSWER = Kind.REQUEST, Kind.FACT, Kind.ANSWER


class UnknownType(SingleWindowError):
    """No message type has this code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Permit:
    """What a message is given out under: another case of its family, looked at each time that it would leave.

    roles: receivers to whom it goes under it; to others it goes as anything does. under: order key of that case, of the
    body. lasts: whether the cases that stand under it, of what is known of each, bear the body at that moment; aware.
    zh, en: what is said where they do not.
    """

    roles: tuple[Role, ...]
    under: Callable[[Any], str]
    lasts: Callable[[Sequence[Any], Any, datetime], bool]
    zh: str
    en: str

    @property
    def ended(self) -> str:
        """Why it is not given out."""
        return f"{self.zh} / {self.en}"


@dataclass(frozen=True)
class MessageType:
    """One row: what is said, by whom, to whom.

    code: "inspection.arrival.1". by: roles that may send it. to: roles it is meant for. copy: roles that get a copy.
    rules: what must hold within one body (`rules.py` of the family). whole: what must hold between head and body.
    once: what was sent and not answered is not sent again unasked, whatever the receiver's agreement says; he is asked
    whether he has it, or an operator decides. For what moves money.
    about: fields of the body that say which of several things of its case it is about, so that one that changes or
    withdraws finds the one before; none: its case has one of it.
    fresh: fields of the body that name a new thing each time, such as the sender's own number of it: who copies his
    last message is asked for them anew.
    principal: path of the field with the credit code of the trader for whom it is said; None: the sender speaks for
    himself. binding: it binds that trader, so it waits until his own key has signed it. consents: it is that signature.
    service: code of the service (事项) it belongs to, one of its family's; None: of none.
    permit: what must last until it is given out; None: nothing, what was accepted is owed.
    bearer: field with a single-use token; whoever shows it may say this without signing in. None: nobody may.
    """

    code: str
    record: type
    kind: Kind
    by: tuple[Role, ...]
    to: tuple[Role, ...]
    copy: tuple[Role, ...] = ()
    rules: tuple[Callable[[Any], Iterable[Fault]], ...] = ()
    whole: tuple[Callable[[Message], Iterable[Fault]], ...] = ()
    zh: str = ""
    en: str = ""
    about: tuple[str, ...] = ()
    fresh: tuple[str, ...] = ()
    principal: str | None = None
    once: bool = False
    binding: bool = False
    consents: bool = False
    service: str | None = None
    permit: Permit | None = None
    bearer: str | None = None

    @cached_property
    def has_voice(self) -> bool:
        """Whether it matters for whom it is said, and by whose key."""
        return self.binding or self.consents or self.principal is not None

    @cached_property
    def family(self) -> str:
        """The first part of the code: "inspection"."""
        return self.code.split(".")[0]

    @cached_property
    def name(self) -> str:
        """The code without its major version: "inspection.arrival"; half of what makes a message the same."""
        return self.code.rpartition(".")[0]

    @cached_property
    def root(self) -> str:
        """The root element: "InspectionArrivalReply" of "inspection.arrival-reply.1"."""
        return "".join(word.capitalize() for word in self.name.replace(".", "-").split("-"))

    @cached_property
    def namespace(self) -> str:
        """The namespace of its documents: "urn:single-window:inspection.arrival:1"."""
        return f"urn:single-window:{self.name}:{self.code.rpartition('.')[2]}"

    @cached_property
    def schema(self) -> str:
        """Its file below the schema folder: "inspection/arrival.1.xsd"."""
        return f"{self.family}/{self.code.partition('.')[2]}.xsd"

    @property
    def receivers(self) -> tuple[Role, ...]:
        """Everyone who gets it: those it is meant for, then those who get a copy."""
        return self.to + self.copy


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One folder of messages: its types, the process they move, the findings its rules bring.

    name:     "inspection". path: where its cases are read over HTTP ("/v1/inspections"); None: it has no cases.
    number:   what the order key of its cases is called where one asks for it ("entry_id").
    filters:  what its cases are looked for by. columns: what a table of them shows, beside where each stands.
    countdowns, quotas: what of it a page counts down, and what is left of what is used up.
    outline:  what a summary says of one of its cases beside its state, from its view; None: it leaves them out.
    schemas:  folder that holds `<family>/<name>.<major>.xsd`; None: the project's own `xsd/`.
    books:    what of its cases banks book, to be held against their statements; None: nothing.
    example:  one of its cases as it is read over HTTP, for the interface's description.
    kept:     months that what its documents say is kept after their case has ended; a gateway's settings may differ.
    services: what one may come to it for (事项), every version; its types name them by code.
    rule_set: name of the rules it goes by, where these are tables. ruled: the same by the tables of another folder.
    explains: by message type without its version, what these rules say of a message, and why.
    boards:   what of it is shown as it was last known, beside cases.
    applied:  code of the message that may be posted to `path` itself, as what opens a case; None: none may.
    deadlines: why some of its states have no limit, how long its handlings may last, what is expected upon what.
    cards:    how it tells that something is late, of cases of every family; None: that is not what it is for.
    """

    name: str
    zh: str
    en: str
    types: tuple[MessageType, ...]
    process: Process | None = None
    path: str | None = None
    number: str = "order_key"
    findings: tuple[FindingKind, ...] = ()
    filters: tuple[Filter, ...] = ()
    columns: tuple[Column, ...] = ()
    countdowns: tuple[Countdown, ...] = ()
    quotas: tuple[Quota, ...] = ()
    outline: Outline | None = None
    schemas: Path | None = None
    books: Books | None = None
    example: Mapping[str, Any] | None = None
    kept: int = CUSTOMS_KEPT
    services: tuple[Service, ...] = ()
    rule_set: str | None = None
    ruled: Callable[[Path], "Family"] | None = None
    explains: Mapping[str, Explain] = field(default_factory=dict)
    boards: tuple[Board, ...] = ()
    applied: str | None = None
    deadlines: Deadlines | None = None
    cards: Cards | None = None


class Catalogue:
    """All families together."""

    def __init__(self, families: Iterable[Family]) -> None:
        self.families: Mapping[str, Family] = {family.name: family for family in families}
        self.types: Mapping[str, MessageType] = {
            type_.code: type_ for family in self.families.values() for type_ in family.types
        }
        self.roots: Mapping[tuple[str, str], MessageType] = {
            (type_.namespace, type_.root): type_ for type_ in self.types.values()
        }
        for type_ in self.types.values():
            self._hold_binding(type_)
            self._hold_service(type_)
        self._hold_codes()
        self._services = {type_.name: type_.service for type_ in self.types.values()}
        self.findings = FindingTable(
            [*FINDINGS, *(kind for family in self.families.values() for kind in family.findings)]
        )

    def __getitem__(self, code: str) -> MessageType:
        try:
            return self.types[code]
        except KeyError:
            raise UnknownType(f"no message type {code!r}; `swg finding list` and /v1/catalogue list them") from None

    def __iter__(self) -> Iterator[MessageType]:
        return iter(self.types.values())

    def _hold_binding(self, type_: MessageType) -> None:
        """What binds a trader has a case to wait for, and says whom it binds where another may send it."""
        if type_.binding and self.process(type_) is None:
            raise ValueError(f"{type_.code} binds, but its family has no cases")
        if type_.binding and not {TRADER, AGENT}.issuperset(type_.by):
            raise ValueError(f"{type_.code} binds a trader; only he and his agents may send it")
        if type_.binding and AGENT in type_.by and type_.principal is None:
            raise ValueError(f"{type_.code} binds a trader, but does not say which")

    def _hold_service(self, type_: MessageType) -> None:
        codes = {each.code for each in self.families[type_.family].services}
        if type_.service is not None and type_.service not in codes:
            raise ValueError(f"{type_.code} is of a service {type_.service!r} that its family has not")

    def _hold_codes(self) -> None:
        """A service is of one family, so that its code finds it."""
        of: dict[str, str] = {}
        for family in self.families.values():
            for service in family.services:
                if (other := of.setdefault(service.code, family.name)) != family.name:
                    raise ValueError(f"{other} and {family.name} have a service {service.code!r} each")

    def service_of(self, name: str) -> str | None:
        """The code of the service that messages of this name, without its version, belong to."""
        return self._services.get(name)

    def process(self, type_: MessageType) -> Process | None:
        """The process that this type's family moves, or None."""
        return self.families[type_.family].process
