"""Random samples that anybody can draw again: a population of documents, a seed, and the smallest of their hashes.

The population is every document that was received in a period and fits, up to the newest receipt number at the time, so
that what comes later changes nothing. Its digest is SHA-256 over the ids in the order of receipt numbers, each with a
line feed. The sample is the documents with the n smallest SHA-256 of "<seed>|<id>", UTF-8, in that order: so a larger
sample begins with the smaller one, and nobody can choose what comes out but by choosing the seed.
"""

import heapq
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Engine, Select, func, select

from gateway.journal import tables
from gateway.journal.acts import Act
from gateway.journal.clock import SECOND, to_datetime
from messages.decoding import from_json
from messages.errors import SingleWindowError

SUBJECT, ACT = "sample", "draw sample"
A_PAGE = 5_000  # rows of one read transaction
MOST_DRAWN = 1_000
MOST_POPULATION = 1_000_000
METHOD = "swg-sample-1"
SLACK, LATE = 60 * SECOND, 86_400 * SECOND  # how far the time of receipt may lie after, before that of its batch


class TooMany(SingleWindowError):
    """More documents fit than a population may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """Which documents. since, until: microseconds; until is left out. verdict, type, partner: "": any.

    first, last: numbers of receipts between which they lie.
    """

    since: int
    until: int
    verdict: str = ""
    type: str = ""
    partner: str = ""
    first: int = 1
    last: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A sample as it is on the record. wanted: how many were asked for. count, digest: of the population."""

    population: Population
    seed: str
    wanted: int
    count: int
    digest: str
    method: str = METHOD

    def act(self, by: str, scope: str) -> Act:
        """That he drew it."""
        return Act(by, scope, ACT, SUBJECT, msgspec.json.encode(self).decode(), self.digest)


class Stated(NamedTuple):
    """A sample, and the leaf that says so. at: microseconds."""

    seq: int
    at: int
    by: str
    drawn: Drawn


def bounded(database: Engine, population: Population) -> Population:
    """The same with the numbers between which its receipts lie, so that no more than those are read."""
    with database.connect() as connection:
        newest = int(connection.execute(select(func.max(_of.seq))).scalar() or 0)
        first = _sealed_from(connection, population.since - SLACK)
        after = _sealed_from(connection, population.until + LATE)
    return replace(population, first=first or newest + 1, last=min(newest, after - 1) if after else newest)


def members(
    database: Engine, population: Population, *, a_page: int = A_PAGE, most: int = MOST_POPULATION
) -> Iterator[tuple[int, str]]:
    """Receipt number and id of each document of a population, by number, page by page; TooMany."""
    after, count = population.first - 1, 0
    while True:
        with database.connect() as connection:
            rows = connection.execute(_narrowed(population).where(_of.seq > after).limit(a_page)).all()
        count += len(rows)
        if count > most:
            raise TooMany(f"{most:,}")
        yield from ((row.seq, row.id) for row in rows)
        if len(rows) < a_page:
            return
        after = rows[-1].seq


def draw(database: Engine, population: Population, *, seed: str, wanted: int) -> tuple[Drawn, list[str]]:
    """A sample: what is to be stated of it, and its ids, smallest hash first."""
    digest, count = sha256(), 0

    def ranked() -> Iterator[tuple[str, str]]:
        nonlocal count
        for _, id_ in members(database, population):
            digest.update(f"{id_}\n".encode())
            count += 1
            yield rank(seed, id_), id_

    chosen = [id_ for _, id_ in heapq.nsmallest(wanted, ranked())]
    drawn = Drawn(population=population, seed=seed, wanted=wanted, count=count, digest=digest.hexdigest())
    return drawn, chosen


def rank(seed: str, id_: str) -> str:
    """By which documents are put in order: 64 hex digits."""
    return sha256(f"{seed}|{id_}".encode()).hexdigest()


def stated(connection: Connection, seq: int) -> Stated | None:
    """The sample that this leaf is about; None: it is about none."""
    row = connection.execute(_STATED.where(_acts.seq == seq)).first()
    return _read(row) if row is not None else None


def page(
    connection: Connection, *, before: int | None, limit: int = 20, by: str | None = None
) -> tuple[list[Stated], int | None]:
    """Samples that were drawn, newest first; and the cursor of the next page. by: this person's alone."""
    asked = _STATED if before is None else _STATED.where(_acts.seq < before)
    asked = asked if by is None else asked.where(_acts.by == by)
    rows = connection.execute(asked.order_by(_acts.seq.desc()).limit(limit + 1)).all()
    return [_read(row) for row in rows[:limit]], rows[limit - 1].seq if len(rows) > limit else None


def rows_of(database: Engine, ids: list[str]) -> list[dict[str, Any]]:
    """What a list of a sample shows, in the order of the ids."""
    found: dict[str, dict[str, Any]] = {}
    with database.connect() as connection:
        for start in range(0, len(ids), 500):
            asked = select(*_SHOWN).where(_of.id.in_(ids[start : start + 500]))
            found |= {row["id"]: dict(row) for row in connection.execute(asked).mappings()}
    return [{**found[each], "received": to_datetime(found[each]["received_at"])} for each in ids if each in found]


def _sealed_from(connection: Connection, at: int) -> int | None:
    """The first leaf of the first batch that was sealed at this time or later; None: none was."""
    low, high = 1, int(connection.execute(select(func.max(_batches.number))).scalar() or 0) + 1
    while low < high:
        middle = (low + high) // 2
        row = connection.execute(_FROM.where(_batches.number >= middle)).first()
        if row is not None and row.sealed_at < at:
            low = row.number + 1
        else:
            high = middle
    found = connection.execute(_FROM.where(_batches.number >= low)).first()
    return int(found.first_seq) if found is not None else None


def _read(row: Any) -> Stated:
    return Stated(row.seq, row.at, row.by, from_json(row.note, Drawn))


def _narrowed(population: Population) -> "Select[Any]":
    asked = select(_of.seq, _of.id).where(_of.seq <= population.last)
    asked = asked.where(_of.received_at >= population.since, _of.received_at < population.until)
    for column, value in ((_of.verdict, population.verdict), (_of.type, population.type)):
        asked = asked.where(column == value) if value else asked
    asked = asked.where(_of.partner == population.partner) if population.partner else asked
    return asked.order_by(_of.seq)


_of, _acts, _batches = tables.documents.c, tables.acts.c, tables.batches.c
_FROM = select(_batches.number, _batches.first_seq, _batches.sealed_at).order_by(_batches.number).limit(1)
_STATED = select(_acts.seq, _acts.at, _acts.by, _acts.note).where(_acts.subject == SUBJECT, _acts.act == ACT)
_SHOWN = (_of.id, _of.seq, _of.verdict, _of.partner, _of.type, _of.message_id, _of.received_at, _of.digest, _of.size)
