"""Lists of a family's cases by what is asked of them: state, days, numbers, and what the reader's own view shows.

What an index finds is asked of the database. What only a view shows (words, an account) is looked for in the views of
the reader's cases, so that nobody finds a case by what he may not read of it; so many at a time, newest first, and the
cursor goes on from the last one that was looked at.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, select

from gateway.journal import tables
from gateway.journal.reading import MOST_PER_PAGE, Page, Reader, Reading
from messages.identifiers import compact
from messages.process import Alias
from messages.roles import Role

MOST_LOOKED_AT = 2000  # cases whose views one request looks into


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of the cases of a list; all of it has to hold.

    opened_from, opened_before: microseconds. number: any number that finds it. aliases: numbers of these kinds.
    heads: what its order key begins with. parties: whom it concerns: partner and role.
    shown: (paths, value): the view has the value at one of them. words: the view has each of them, in any place.
    """

    state: str | None = None
    opened_from: int | None = None
    opened_before: int | None = None
    number: str | None = None
    aliases: tuple[Alias, ...] = ()
    heads: tuple[str, ...] = ()
    parties: tuple[tuple[str, Role], ...] = ()
    shown: tuple[tuple[tuple[str, ...], str], ...] = ()
    words: tuple[str, ...] = ()

    @property
    def looks_within(self) -> bool:
        """Whether views have to be looked into."""
        return bool(self.shown or self.words)

    def holds(self, summary: Mapping[str, Any]) -> bool:
        """Whether a case as its reader sees it is one of those."""
        for paths, value in self.shown:
            if not any(_same(each, value) for path in paths for each in at(summary, path)):
                return False
        if not self.words:
            return True
        text = "\n".join(_texts(summary)).casefold()
        return all(word.casefold() in text for word in self.words)


def listed(
    reading: Reading, family: str, reader: Reader, asked: Asked, *, cursor: str | None = None, limit: int = 50
) -> Page:
    """Cases that concern the reader, newest first. A page may be short of its limit and still have a cursor."""
    limit = max(1, min(limit, MOST_PER_PAGE))
    wanted = reading.concerning(select(tables.cases).where(tables.cases.c.family == family), reader)
    wanted = narrowed(wanted, asked).order_by(tables.cases.c.id.desc())
    items: list[dict[str, Any]] = []
    looked_at = 0
    while True:
        size = MOST_PER_PAGE if asked.looks_within else limit
        rows = reading.rows((wanted if cursor is None else wanted.where(tables.cases.c.id < cursor)).limit(size + 1))
        roles = roles_in(reading, rows[:size], reader)
        for number, row in enumerate(rows[:size], 1):
            summary = reading.case_summary(row, reader, roles.get(row["id"], ()))
            cursor = row["id"]
            if asked.holds(summary):
                items.append(summary)
            if len(items) == limit:
                return Page(items, cursor if number < len(rows) else None)
        looked_at += size
        if len(rows) <= size:
            return Page(items, None)
        if looked_at >= MOST_LOOKED_AT:
            return Page(items, cursor)


def at(value: Any, path: str) -> Iterator[Any]:
    """What stands at a path; of a list, in each of its items."""
    if isinstance(value, list | tuple):
        for each in value:
            yield from at(each, path)
    elif not path:
        if value is not None:
            yield value
    elif isinstance(value, Mapping):
        name, _, rest = path.partition(".")
        yield from at(value.get(name), rest)


def narrowed(wanted: "Select[Any]", asked: Asked) -> "Select[Any]":
    """The cases that an index can tell are among those asked for."""
    cases, found, concerned = tables.cases.c, tables.case_aliases.c, tables.case_parties.c
    if asked.state is not None:
        wanted = wanted.where(cases.state == asked.state)
    if asked.opened_from is not None:
        wanted = wanted.where(cases.opened_at >= asked.opened_from)
    if asked.opened_before is not None:
        wanted = wanted.where(cases.opened_at < asked.opened_before)
    if asked.number is not None:
        wanted = wanted.where(cases.id.in_(select(found.case_id).where(found.value.in_(_written(asked.number)))))
    for alias in asked.aliases:
        of_kind = select(found.case_id).where(found.kind == alias.kind, found.value.in_(_written(alias.value)))
        wanted = wanted.where(cases.id.in_(of_kind))
    for head in asked.heads:
        wanted = wanted.where(cases.order_key.startswith(f"{head}:", autoescape=True))
    for partner, role in asked.parties:
        of_his = select(concerned.case_id).where(concerned.partner == partner, concerned.role == role.value)
        wanted = wanted.where(cases.id.in_(of_his))
    return wanted


def roles_in(
    reading: Reading, rows: Sequence[Mapping[str, Any]], reader: Reader
) -> Mapping[str, Sequence[Role | None]]:
    """As what the reader reads each of these cases, asked once."""
    if reader.partner is None:
        return {row["id"]: (None,) for row in rows}
    parties = tables.case_parties.c
    found: dict[str, list[Role | None]] = {}
    ids = [row["id"] for row in rows]
    of_his = select(parties.case_id, parties.role).where(parties.partner == reader.partner, parties.case_id.in_(ids))
    for row in reading.rows(of_his):
        found.setdefault(row["case_id"], []).append(Role(row["role"]))
    return found


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)
    elif value is not None and not isinstance(value, bool):
        yield str(value)


def _same(value: Any, wanted: str) -> bool:
    return str(value) in _written(wanted) or compact(str(value)) == compact(wanted)


def _written(number: str) -> tuple[str, ...]:
    return tuple({number, compact(number)})
