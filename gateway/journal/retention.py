"""How long what documents say is kept: a table by family or message type, in months from the end of the case.

| rule       | default | counted from                                                                    |
| ---------- | ------- | ------------------------------------------------------------------------------- |
| inspection | 36      | release or withdrawal: when its case came to a final state                      |
| settlement | 120     | the same                                                                        |
| guarantee  | 120     | the same                                                                        |
| other      | 36      | receipt: documents of no type, or of one that nobody knows any more             |

What was refused, or is of no case, counts from its receipt under every rule. A family says its default
(`messages.catalogue`), the settings another for it or for one of its types; 0 is for good. Kept however old it is: what
is undelivered, what belongs to a case that has not ended, a case on legal hold. Nothing goes before an archive has it
(`gateway.journal.vault.keeping`); leaves stay for good.
"""

import calendar
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from difflib import get_close_matches
from typing import NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    and_,
    bindparam,
    case,
    exists,
    false,
    func,
    literal,
    or_,
    select,
)

from gateway.journal import tables
from gateway.journal.clock import to_datetime, to_us
from gateway.journal.holds import cases_of, is_held
from gateway.journal.moves import FINAL
from messages.catalogue import CUSTOMS_KEPT, Catalogue
from messages.errors import SingleWindowError

OTHER = "other"
DUE, UNDELIVERED, OPEN, HELD, RECENT = "due", "undelivered", "open case", "on hold", "recent case"
WINDOW = 5_000  # records that one read goes through
_BEIJING = ZoneInfo("Asia/Shanghai")


class BadRetention(SingleWindowError):
    """The settings name a family or message type that there is not."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A row. name: of a family or type, or "other". months: 0: for good. types: codes; those of no other rule: None."""

    name: str
    months: int
    types: tuple[str, ...] | None

    def __str__(self) -> str:
        return f"{self.name}, {self.months} months"


class Found(NamedTuple):
    """A document that is older than its rule, and what becomes of it: DUE, or why it stays."""

    id: str
    seq: int
    size: int
    what: str


@dataclass(slots=True)
class Outlook:
    """What a rule would do now. first, last: receipt numbers of what is due. kept: how many stay, by why."""

    rule: Rule
    before: datetime | None
    documents: int = 0
    size: int = 0
    first: int | None = None
    last: int | None = None
    kept: Counter[str] = field(default_factory=Counter)

    def add(self, found: Found) -> None:
        """One more."""
        if found.what != DUE:
            self.kept[found.what] += 1
            return
        self.documents += 1
        self.size += found.size
        self.first, self.last = self.first or found.seq, found.seq


def rules(catalogue: Catalogue, given: Mapping[str, int]) -> tuple[Rule, ...]:
    """The table. given: months by family or type, as the settings say; BadRetention."""
    families = {name: family.kept for name, family in catalogue.families.items()}
    own = {name: given[name] for name in given if name not in families and name != OTHER}
    names = {name: [code for code in catalogue.types if _is_of(code, name)] for name in own}
    for name, codes in names.items():
        if not codes:
            raise BadRetention(_unknown(name, catalogue))
    said = {code: max((name for name in own if code in names[name]), key=len, default="") for code in catalogue.types}
    found = [Rule(name, months, tuple(code for code in said if said[code] == name)) for name, months in own.items()]
    for name, months in families.items():
        rest = tuple(code for code in said if code.partition(".")[0] == name and not said[code])
        found.append(Rule(name, given.get(name, months), rest))
    return (*sorted(found, key=lambda rule: rule.name), Rule(OTHER, given.get(OTHER, CUSTOMS_KEPT), None))


def kept_from(now: int, months: int) -> int:
    """So many months ago, the same time of day in Beijing; the last day of a month that has no such day."""
    at = to_datetime(now).astimezone(_BEIJING)
    year, month = divmod(at.year * 12 + at.month - 1 - months, 12)
    day = min(at.day, calendar.monthrange(year, month + 1)[1])
    return to_us(at.replace(year=year, month=month + 1, day=day))


def outlook(database: Engine, catalogue: Catalogue, table: Iterable[Rule], *, now: int) -> list[Outlook]:
    """What would go now, and what would not, rule by rule; nothing is written."""
    found = []
    for rule in table:
        before = to_datetime(kept_from(now, rule.months)) if rule.months else None
        told = Outlook(rule, before)
        for each in old(database, catalogue, rule, now=now):
            told.add(each)
        found.append(told)
    return found


def old(database: Engine, catalogue: Catalogue, rule: Rule, *, now: int, after: int = 0) -> Iterator[Found]:
    """The documents of a rule that came in before its time and are not erased, by receipt number, a window a read."""
    if not rule.months or (rule.types is not None and not rule.types):
        return
    cutoff = kept_from(now, rule.months)
    while True:
        with database.connect() as connection:
            first = connection.execute(_NEXT, {"after": after}).scalar()
            if first is None:
                return
            rows = _window(connection, catalogue, rule, cutoff, first)
            newest = connection.execute(_NEWEST, {"first": first, "last": first + WINDOW - 1}).scalar()
        yield from rows
        if newest is not None and newest >= cutoff:
            return  # they came in by number
        after = first + WINDOW - 1


def month_of(us: int) -> str:
    """The month of a time since 1970, in Beijing: "2026-11"."""
    return f"{to_datetime(us).astimezone(_BEIJING):%Y-%m}"


def month_begins(month: str) -> int:
    """When a month ("2026-11") begins in Beijing, microseconds since 1970; ValueError where it is none."""
    return to_us(datetime.strptime(f"{month}-01", "%Y-%m-%d").replace(tzinfo=_BEIJING))


def _window(connection: Connection, catalogue: Catalogue, rule: Rule, cutoff: int, first: int) -> list[Found]:
    documents = tables.documents.c
    erased = exists().where(tables.erasures.c.document == documents.id)
    wanted = (
        select(documents.id, documents.seq, documents.size, _what(catalogue, cutoff))
        .where(documents.seq.between(first, first + WINDOW - 1), documents.received_at < cutoff, ~erased)
        .where(_is_ruled(catalogue, rule))
        .order_by(documents.seq)
    )
    return [Found(*row) for row in connection.execute(wanted)]


def _what(catalogue: Catalogue, cutoff: int) -> ColumnElement[str]:
    """What becomes of a document: the first reason that keeps it, or DUE."""
    messages, deliveries, cases = tables.messages.c, tables.deliveries.c, tables.cases.c
    under_way = exists().where(
        messages.document == tables.documents.c.id,
        deliveries.message == messages.id,
        deliveries.state.not_in([state.value for state in FINAL]),
    )
    of_it = cases.id.in_(cases_of(tables.documents.c.id))

    def some(*where: ColumnElement[bool]) -> ColumnElement[bool]:
        return exists(select(cases.id).where(of_it, *where).correlate(tables.documents))

    return case(
        (under_way, literal(UNDELIVERED)),
        (some(is_held(cases.id)), literal(HELD)),
        (some(~_has_ended(catalogue)), literal(OPEN)),
        (some(cases.moved_at >= cutoff), literal(RECENT)),
        else_=literal(DUE),
    )


def _is_ruled(catalogue: Catalogue, rule: Rule) -> ColumnElement[bool]:
    of = tables.documents.c.type
    if rule.types is not None:
        return of.in_(rule.types)
    return of.is_(None) | of.not_in(list(catalogue.types))


def _has_ended(catalogue: Catalogue) -> ColumnElement[bool]:
    cases = tables.cases.c
    ended = [
        and_(cases.family == name, cases.state.in_([state.name for state in family.process.states if state.final]))
        for name, family in catalogue.families.items()
        if family.process
    ]
    return or_(false(), *ended)


def _is_of(code: str, name: str) -> bool:
    return code == name or code.startswith(f"{name}.")


def _unknown(name: str, catalogue: Catalogue) -> str:
    known = [*catalogue.families, *catalogue.types, *(type_.name for type_ in catalogue), OTHER]
    near = get_close_matches(name, known, n=1, cutoff=0.5)
    hint = f"; is it {near[0]!r}?" if near else ""
    return f"retention: 没有报文族或类型 {name!r} / there is no family or message type {name!r}{hint}"


_of = tables.documents.c
_NEXT = select(func.min(_of.seq)).where(_of.seq > bindparam("after"))
_NEWEST = select(func.max(_of.received_at)).where(_of.seq.between(bindparam("first"), bindparam("last")))
