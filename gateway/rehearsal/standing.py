"""The cases as they stood before a leaf: each the fold of its events until then, found where the journal keeps them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import Engine, bindparam, select

from gateway.case.beside import each_once, finds, gone
from gateway.case.running import RunningCase
from gateway.journal import tables
from gateway.journal.concerned import Claimed, claimed_on
from gateway.journal.statements import Statements
from messages.catalogue import Catalogue
from messages.process import Alias, Case, LetGo, Process
from messages.seals.leaves import read_leaf
from messages.xml.records import from_json

UNCONFIRMED = ", unconfirmed"


@dataclass(frozen=True, slots=True)
class AsItStood:
    """The cases before the leaf with this number, as `gateway.check.known` asks for them."""

    database: Engine
    catalogue: Catalogue
    before: int

    def under(self, family: str, order_key: str) -> list[Case]:
        """Those under an order key that were open by then, oldest first."""
        process = self._process(family)
        if process is None:
            return []
        with self.database.connect() as connection:
            rows = connection.execute(_UNDER, {"family": family, "order_key": order_key}).mappings().all()
        return list(self._stood(process, [dict(row) for row in rows]))

    def beside(self, family: str, wanted: Iterable[str | Alias], but: str | None) -> tuple[Case, ...]:
        """Cases by order key or number as they were then, each once, and not this one."""
        return each_once(wanted, but, by=partial(self._numbered, family), under=partial(self.under, family))

    def let_go(self, family: str, wanted: Iterable[str | Alias], own: str | None) -> tuple[LetGo, ...]:
        """The numbers that cases have let go of by then. own: id of the message's case."""
        process = self._process(family)
        if process is None:
            return ()
        found = gone(process, wanted, own, ever=partial(self._ever_numbered, family))
        return tuple(each for each in found if self._had(process, each))

    def claimed(self, case_id: str | None) -> Claimed:
        """Whom an operator has given messages of a case, by now."""
        return claimed_on(self.database, case_id)

    def _numbered(self, family: str, alias: Alias) -> list[Case]:
        process = self._process(family)
        return [case for case in self._ever_numbered(family, alias) if process and finds(process, alias, case)]

    def _ever_numbered(self, family: str, alias: Alias) -> list[Case]:
        """Those that it has found by now."""
        process = self._process(family)
        if process is None:
            return []
        with self.database.connect() as connection:
            rows = Statements(self.database.dialect).cases_numbered(connection, [(family, *alias)])
        return list(self._stood(process, [dict(row) for row in rows]))

    def _stood(self, process: Process, rows: Iterable[Mapping[str, Any]]) -> Iterator[Case]:
        for row in rows:
            with self.database.connect() as connection:
                last = connection.execute(_LAST_EVENT, {"case": row["id"], "before": self.before}).first()
            if last is not None:
                note = read_leaf(last.text).get("note", "")
                then = {"state": last.state_to, "known": last.known, "confirmed": not note.endswith(UNCONFIRMED)}
                yield RunningCase.of_row({**row, **then}, process).case

    def _had(self, process: Process, gone: LetGo) -> bool:
        """Whether it found the case by then, and does not only since: by an event whose JSON names it."""
        alias, case = gone.alias, gone.case
        named = _NAMING.where(_events.known.contains(f'"{alias.value}"', autoescape=True))
        with self.database.connect() as connection:
            rows = connection.execute(named, {"case": case.id, "before": self.before}).scalars()
            return any(alias in process.aliases(from_json(known.encode(), process.known)) for known in rows)

    def _process(self, family: str) -> Process | None:
        there = self.catalogue.families.get(family)
        return there.process if there else None


_cases, _events = tables.cases.c, tables.case_events.c
_UNDER = (
    select(tables.cases)
    .where(_cases.family == bindparam("family"), _cases.order_key == bindparam("order_key"))
    .order_by(_cases.id)
)
_NAMING = (
    select(_events.known)
    .where(_events.case_id == bindparam("case"), _events.seq < bindparam("before"))
    .order_by(_events.seq.desc())
)
_LAST_EVENT = (
    select(_events.state_to, _events.known, tables.leaves.c.text)
    .join(tables.leaves, tables.leaves.c.seq == _events.seq)
    .where(_events.case_id == bindparam("case"), _events.seq < bindparam("before"))
    .order_by(_events.seq.desc())
    .limit(1)
)
