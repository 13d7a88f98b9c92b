"""The book of one batch: what its commands have read, written and will number, before anything is durable.

Commands are folded one after another; each sees what those before it left here. A command that raises is taken out
without a trace (`mark`, `undo`); what stays is inserted, sealed and committed together.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table

from gateway.case.beside import each_once, finds, gone
from gateway.case.running import RunningCase, known_json
from gateway.journal import tables
from gateway.journal.leaf import Leaf
from gateway.journal.statements import Statements
from gateway.journal.submission import Route, Router
from messages.catalogue import Catalogue
from messages.process import Alias, Case, Key, LetGo, Process
from messages.roles import Role

KeyOf = tuple[str, str, str]  # sender, message type without version, MessageId
Number = tuple[str, str, str]  # family, kind and value of a number that finds cases


@dataclass(frozen=True, slots=True)
class Needs:
    """What a command wants to have been read, in one query a kind for the whole batch."""

    keys: tuple[KeyOf, ...] = ()
    order_keys: tuple[tuple[str, str], ...] = ()  # (family, order key)
    cases: tuple[str, ...] = ()
    numbers: tuple[Number, ...] = ()


@dataclass(slots=True)
class Bound:
    """A key that acceptance has bound: the document's id and digest, and its receipt once there is one."""

    document: str
    digest: str
    row: dict[str, Any] | None = None  # the document's row, where this batch wrote it


@dataclass(slots=True)
class Mark:
    """Where the book stood before a command."""

    seq: int
    rows: int
    leaves: int
    later: int
    after: int
    hinted: int
    kept: int
    router: Router | None


@dataclass
class Book:
    """One batch. `now` is chain time (microseconds), `seq` the number the next leaf gets.

    router: finds receivers by the register as this batch has changed it; None: it has not.
    """

    connection: Connection
    statements: Statements
    catalogue: Catalogue
    now: int
    seq: int
    batch: int
    bound: dict[KeyOf, Bound] = field(default_factory=dict)
    running: dict[str, RunningCase] = field(default_factory=dict)
    under: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    numbered: dict[Number, list[str]] = field(default_factory=dict)
    rows: dict[Table, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    leaves: list[Leaf] = field(default_factory=list)
    later: list[Callable[[Connection], None]] = field(default_factory=list)
    after: list[Callable[[], None]] = field(default_factory=list)
    router: Router | None = None
    _hinted: list[tuple[Callable[[list[str]], None], str]] = field(default_factory=list)
    _inserted: list[Table] = field(default_factory=list)
    _kept: list[tuple[dict[Any, Any], Any, Any]] = field(default_factory=list)  # where, under what, instead of what
    _told: dict[int, tuple[Any, str]] = field(default_factory=dict)

    def read(self, needs: Iterable[Needs]) -> None:
        """Read the keys and cases that the batch names."""
        wanted = list(needs)
        self._read(
            {key for each in wanted for key in each.keys},
            {key for each in wanted for key in each.order_keys},
            {id_ for each in wanted for id_ in each.cases},
            {number for each in wanted for number in each.numbers},
        )

    def read_more(self, needs: Needs) -> None:
        """Read what only turned out to be needed, but for what is here already, as it stands by now."""
        self._read(
            set(needs.keys) - self.bound.keys(),
            set(needs.order_keys) - self.under.keys(),
            set(needs.cases) - self.running.keys(),
            set(needs.numbers) - self.numbered.keys(),
        )

    def leaf(self, leaf: Leaf) -> int:
        """Number a leaf; it is sealed with this batch, in the order of the numbers."""
        self.leaves.append(leaf)
        self.seq += 1
        return self.seq - 1

    def insert(self, table: Table, row: dict[str, Any]) -> dict[str, Any]:
        """Write a row at the end of the batch; it may be filled until then."""
        self.rows[table].append(row)
        self._inserted.append(table)
        return row

    def hint(self, hint: Callable[[list[str]], None], lanes: Iterable[str]) -> None:
        """Say once everything is durable that these lanes have work."""
        self._hinted += [(hint, lane) for lane in lanes]

    def route(self, router: Router, role: Role, keys: Sequence[Key], type_code: str) -> Route | None:
        """The receiver as this router finds him, or by the register as this batch has changed it."""
        return (self.router or router)(role, tuple(keys), type_code)

    @property
    def hints(self) -> Mapping[Callable[[list[str]], None], list[str]]:
        """What is to be said of which lanes, each once."""
        said: dict[Callable[[list[str]], None], dict[str, None]] = {}
        for hint, lane in self._hinted:
            said.setdefault(hint, {})[lane] = None
        return {hint: list(lanes) for hint, lanes in said.items()}

    def cases_under(self, family: str, order_key: str) -> list[RunningCase]:
        """The cases of one order key, as they stand after the commands so far, oldest first."""
        return [self.running[id_] for id_ in self.under.get((family, order_key), ()) if id_ in self.running]

    def beside(self, family: str, wanted: Iterable[str | Alias], but: str | None) -> tuple[Case, ...]:
        """Cases by order key or number, as they stand after the commands so far; each once, and not this one."""
        return each_once(
            wanted,
            but,
            by=lambda alias: list(self._with_number(family, alias)),
            under=lambda order_key: [running.case for running in self.cases_under(family, order_key)],
        )

    def let_go(
        self, family: str, process: Process, wanted: Iterable[str | Alias], own: str | None
    ) -> tuple[LetGo, ...]:
        """The numbers that cases have let go of, as they stand after the commands so far. own: the message's case."""
        return gone(process, wanted, own, ever=lambda alias: self._ever_with(family, alias))

    def number(self, family: str, alias: Alias, case_id: str) -> None:
        """A case is found by this number too from now on."""
        key = family, *alias
        self._keep(self.numbered, key, [*self.numbered.get(key, ()), case_id])

    def keep(self, running: RunningCase) -> None:
        """A case has moved, or opened."""
        self._keep(self.running, running.case.id, running)
        self._list(running.case)

    def bind(self, key: KeyOf, bound: Bound) -> None:
        """A key has been bound."""
        self._keep(self.bound, key, bound)

    def told(self, known: Any) -> str:
        """Canonical JSON of what a family knows of a case, made once."""
        told = self._told.get(id(known))
        if told is None:
            told = self._told[id(known)] = known, known_json(known)  # kept too, or its id might be another's
        return told[1]

    def mark(self) -> Mark:
        """Where the book stands now."""
        return Mark(
            self.seq,
            len(self._inserted),
            len(self.leaves),
            len(self.later),
            len(self.after),
            len(self._hinted),
            len(self._kept),
            self.router,
        )

    def undo(self, mark: Mark) -> None:
        """Take out everything since the mark."""
        self.seq = mark.seq
        while len(self._inserted) > mark.rows:
            self.rows[self._inserted.pop()].pop()
        del self.leaves[mark.leaves :]
        del self.later[mark.later :]
        del self.after[mark.after :]
        del self._hinted[mark.hinted :]
        while len(self._kept) > mark.kept:
            where, key, before = self._kept.pop()
            if before is None:
                del where[key]
            else:
                where[key] = before
        self.router = mark.router
        stays = {key: [id_ for id_ in ids if id_ in self.running] for key, ids in self.under.items()}
        self.under = {key: ids for key, ids in stays.items() if ids}

    def flush(self) -> None:
        """Bring to the database what was written so far, cases last since they may have moved often."""
        moved = [running for running in self.running.values() if running.moved]
        every = {**self.rows, tables.cases: [self._row(running) for running in moved]}
        self.statements.insert_all(self.connection, every)
        for rows in self.rows.values():
            rows.clear()
        self._inserted.clear()
        self.running.update({running.case.id: running.settled() for running in moved})
        for write in self.later:
            write(self.connection)
        self.later.clear()

    def _keep(self, where: dict[Any, Any], key: Any, value: Any) -> None:
        self._kept.append((where, key, where.get(key)))
        where[key] = value

    def _with_number(self, family: str, alias: Alias) -> Iterator[Case]:
        """Those that it still finds: what is not so any more is none."""
        process = self.catalogue.families[family].process
        return (each for each in self._ever_with(family, alias) if process is not None and finds(process, alias, each))

    def _ever_with(self, family: str, alias: Alias) -> Iterator[Case]:
        """Those that it has found once; what a command wrote that was taken out is none."""
        ids = dict.fromkeys(self.numbered.get((family, *alias), ()))
        return (self.running[id_].case for id_ in ids if id_ in self.running)

    def _row(self, running: RunningCase) -> dict[str, Any]:
        return running.row(self.told(running.case.known))

    def _read(self, keys: set[KeyOf], order_keys: set[tuple[str, str]], ids: set[str], numbers: set[Number]) -> None:
        """All in one trip. Of cases by number what is here already stays as it stands by now."""
        bound, cases, numbered = self.statements.read(
            self.connection, keys=keys, order_keys=order_keys, ids=ids, numbers=numbers
        )
        for row in bound:
            self.bound[row["sender_id"], row["name"], row["message_id"]] = Bound(row["document"], row["digest"])
        for row in cases:
            self._keep_row(row)
        for number in numbers:
            self.numbered.setdefault(number, [])
        for row in numbered:
            if row["id"] not in self.running:
                self._keep_row(row)
            self.numbered[row["family"], row["alias_kind"], row["alias_value"]].append(row["id"])

    def _keep_row(self, row: Any) -> None:
        family = self.catalogue.families.get(row["family"])
        if family and family.process:  # what was read stays true, whatever is taken out
            running = self.running[row["id"]] = RunningCase.of_row(row, family.process)
            self._list(running.case)

    def _list(self, case: Case) -> None:
        ids = self.under.setdefault((case.family, case.order_key), [])
        if case.id not in ids:
            ids.append(case.id)
