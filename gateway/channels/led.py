"""Cases that are led by the platform, as they are read from the journal: which may wait for it, how one stands.

Whatever the journal holds, each is found through an index. Those that may wait by their state are read at the start;
all others, finished or withdrawn, by what has happened in them or in their members since the mark up to which all was
dealt with. So what happens while nobody leads is found afterwards, and no start goes through what rests.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, and_, func, or_, select
from sqlalchemy.sql import ColumnElement

from gateway.case.running import RunningCase
from gateway.channels.desk import newest_event
from gateway.journal import tables
from gateway.journal.clock import to_datetime
from gateway.journal.marks import marked
from gateway.journal.ways_in import CONDUCTED
from gateway.partners.directory import Directory
from messages.catalogue import Catalogue
from messages.process import Alias, Case, Conducts, Key, Place, member_alias
from messages.roles import TRADER

MOST_LEAVES = 5000  # of the journal, whose events are read at once
MOST_VALUES, MOST_PAIRS = 500, 100  # in a statement
MEMBER = "member"  # kind of the aliases of `messages.process.member_alias`

_cases, _events, _aliases = tables.cases.c, tables.case_events.c, tables.case_aliases.c


class News(NamedTuple):
    """The cases in which, or in a member of which, something has happened; up to which event, and is it the last."""

    cases: set[str]
    upto: int
    is_all: bool


class Look(NamedTuple):
    """A case that is led, as it and its members stand."""

    conducts: Conducts
    known: Any
    members: tuple[Case, ...]


@dataclass(frozen=True, kw_only=True)
class Led:
    """Reads them. most: leaves at a time."""

    catalogue: Catalogue
    database: Engine
    directory: Callable[[], Directory]
    most: int = MOST_LEAVES

    @cached_property
    def families(self) -> Mapping[str, Conducts]:
        """How cases are led, by family."""
        every = ((name, family.process) for name, family in self.catalogue.families.items())
        return {name: process.conducts for name, process in every if process is not None and process.conducts}

    def waiting(self) -> tuple[set[str], int]:
        """Every case that may wait by its state, and the event from which on to read what happens."""
        with self.database.connect() as connection:
            mark = marked(connection, CONDUCTED.name)
            since = self._first(connection) if mark is None else mark
            return set(connection.scalars(select(_cases.id).where(self._may_wait()))), since

    def at_rest(self, case_ids: Collection[str]) -> set[str]:
        """Those of them that are not among the waiting by their state."""
        with self.database.connect() as connection:
            found = (select(_cases.id).where(_cases.id.in_(few), ~self._may_wait()) for few in _few(case_ids))
            return {case_id for each in found for case_id in connection.scalars(each)}

    def since(self, seen: int) -> News:
        """What has happened after this event: a page of it."""
        with self.database.connect() as connection:
            newest = newest_event(connection)
            upto = min(newest, seen + self.most)
            if upto <= seen:
                return News(set(), newest, True)
            moved = select(_cases.id, _cases.family, _cases.order_key).join(
                tables.case_events, _events.case_id == _cases.id
            )
            moved = moved.where(_events.seq > seen, _events.seq <= upto).distinct()
            rows = connection.execute(moved).all()
            led = {row.id for row in rows if row.family in self.families}
            values = {member_alias(place).value for place in self._places(connection, rows)}
            for few in _few(values):
                named = select(_aliases.case_id).where(_aliases.kind == MEMBER, _aliases.value.in_(few))
                led |= set(connection.scalars(named))
            return News(led, upto, upto == newest)

    def look(self, case_id: str) -> Look | None:
        """How it stands; None: there is no such case any more."""
        with self.database.connect() as connection:
            row = connection.execute(select(tables.cases).where(_cases.id == case_id)).mappings().first()
            if row is None:
                return None
            process = self.catalogue.families[row["family"]].process
            if process is None or process.conducts is None:
                raise LookupError(f"nobody leads cases of {row['family']}")
            conducts, known = process.conducts, RunningCase.of_row(dict(row), process).case.known
            members = self._members(connection, conducts.trader(known), set(conducts.members(known)))
            return Look(conducts, known, members)

    def upon(self, look: Look, document: str) -> tuple[Case, ...]:
        """The cases in which a message lies that was handed in since, as they stand."""
        conducts, known = look.conducts, look.known
        with self.database.connect() as connection:
            return self._members(connection, conducts.trader(known), set(conducts.upon(known, document)))

    def before(self, sender_id: str, name: str, message_id: str) -> str | None:
        """The document of this message that was accepted before, for a case that is led; None: there is none."""
        keys, documents = tables.message_keys.c, tables.documents.c
        wanted = select(documents.id).join(tables.message_keys, keys.document == documents.id)
        wanted = wanted.where(
            keys.sender_id == sender_id,
            keys.name == name,
            keys.message_id == message_id,
            documents.way_in == CONDUCTED.name,
        )
        with self.database.connect() as connection:
            return connection.execute(wanted).scalar()

    def _may_wait(self) -> ColumnElement[bool]:
        """What waits for others only, or is over, moves by events alone."""
        return or_(*(and_(_cases.family == name, _cases.state.in_(each.of)) for name, each in self.families.items()))

    def _first(self, connection: Connection) -> int:
        """Where to begin if nobody has led before: before the oldest case; ids are in order of age."""
        oldest = connection.execute(select(func.min(_cases.id)).where(_cases.family.in_(list(self.families)))).scalar()
        if oldest is None:
            return newest_event(connection)
        return int(connection.execute(select(func.min(_events.seq)).where(_events.case_id == oldest)).scalar_one()) - 1

    def _places(self, connection: Connection, rows: Iterable[Any]) -> Iterator[Place]:
        """Where the cases that moved lie: by their order keys, and by each number that finds them."""
        others = {row.id: Place(row.family, row.order_key) for row in rows}
        yield from others.values()
        ids = [row.id for row in rows if row.family not in self.families]
        for few in _few(ids):
            numbers = select(_aliases.case_id, _aliases.kind, _aliases.value).where(_aliases.case_id.in_(few))
            for row in connection.execute(numbers):
                yield others[row.case_id]._replace(named=Alias(row.kind, row.value))

    def _members(self, connection: Connection, trader_id: str, places: Collection[Place]) -> tuple[Case, ...]:
        """The cases at these places that concern this trader, as they were opened."""
        trader = self.directory().by_key(TRADER, Key(kind="credit-code", value=trader_id))
        ids = _at(connection, places) if trader is not None else ()
        if trader is None or not ids:
            return ()
        parties = tables.case_parties.c
        concerns = select(parties.case_id).where(parties.case_id == _cases.id, parties.partner == trader.name).exists()
        rows = [
            row
            for few in _few(ids)
            for row in connection.execute(select(tables.cases).where(_cases.id.in_(few), concerns)).mappings()
        ]
        each = (self._case(dict(row)) for row in sorted(rows, key=lambda row: (row["opened_at"], row["id"])))
        return tuple(case for case in each if case is not None)

    def _case(self, row: Mapping[str, Any]) -> Case | None:
        family = self.catalogue.families.get(row["family"])
        if family is None or family.process is None:
            return None
        due = to_datetime(row["due_at"]).replace(microsecond=0) if row["due_at"] is not None else None
        return replace(RunningCase.of_row(row, family.process).case, due=due)


def _at(connection: Connection, places: Collection[Place]) -> set[str]:
    """The cases at these places. As pairs in one IN they would not be looked up in SQLite: it reads every case."""
    ids: set[str] = set()
    alone = [_lies_at(place) for place in places if place.named is None]
    for at in range(0, len(alone), MOST_PAIRS):
        ids |= set(connection.scalars(select(_cases.id).where(or_(*alone[at : at + MOST_PAIRS]))))
    for place in places:
        if place.named is not None:
            named = select(_cases.id).join(tables.case_aliases, _aliases.case_id == _cases.id)
            named = named.where(_aliases.kind == place.named.kind, _aliases.value == place.named.value)
            ids |= set(connection.scalars(named.where(_lies_at(place))))
    return ids


def _lies_at(place: Place) -> ColumnElement[bool]:
    return and_(_cases.family == place.family, _cases.order_key == place.order_key)


def _few(values: Collection[str]) -> Iterator[Sequence[str]]:
    """As many at a time as a statement takes."""
    ordered = sorted(values)
    return (ordered[at : at + MOST_VALUES] for at in range(0, len(ordered), MOST_VALUES))
