"""Reads of the journal for people and programs: documents, receipts, cases with their timeline, deliveries.

Plain reads, each over in well under a second; none holds a transaction open. Lists page by a cursor that is the last
row's own key. Callers on an event loop run these in a thread.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial, reduce
from typing import Any

import msgspec
from sqlalchemy import CompoundSelect, Engine, Select, func, or_, select, union

from gateway.case.beside import each_once, finds, gone
from gateway.case.running import RunningCase
from gateway.journal import means, tables
from gateway.journal.clock import to_datetime
from gateway.journal.concerned import Claimed, claimed_on
from gateway.journal.erasing import Erasure, erasure_of
from gateway.journal.moves import State
from gateway.journal.statements import Statements
from messages.catalogue import Catalogue
from messages.decoding import from_json
from messages.findings import Finding
from messages.identifiers import compact
from messages.process import Alias, Case, LetGo, Process
from messages.roles import Role

MOST_PER_PAGE = 200


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: a partner sees what concerns him (his name), operators and auditors see all (None).

    families: those alone, where a key opens no more; None: all.
    """

    partner: str | None
    families: frozenset[str] | None = None

    def may_read(self, family: str) -> bool:
        """Whether anything of this family is for him."""
        return self.families is None or family in self.families


EVERYONE = Reader(None)


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list; `cursor` asks for the next one, None: this is the last."""

    items: list[dict[str, Any]]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """Plain reads of one journal."""

    database: Engine
    catalogue: Catalogue

    def document(self, id_: str) -> Mapping[str, Any] | None:
        """The row of a document, bytes and receipt included; by its own id or that of one of its messages."""
        of_message = select(tables.messages.c.document).where(tables.messages.c.id == id_).scalar_subquery()
        found = self.rows(
            select(tables.documents).where(or_(tables.documents.c.id == id_, tables.documents.c.id == of_message))
        )
        return found[0] if found else None

    def erasure(self, document: str) -> Erasure | None:
        """That a document was erased; None: it was not."""
        with self.database.connect() as connection:
            return erasure_of(connection, document)

    def receipt(self, document: str) -> bytes | None:
        """The stored receipt of a document."""
        found = self.rows(select(tables.documents.c.receipt).where(tables.documents.c.id == document))
        return bytes(found[0]["receipt"]) if found else None

    def http_seal(self, document: str) -> Mapping[str, Any] | None:
        """What is kept of the signed request that brought a document; None: it was not signed so."""
        found = self.rows(select(tables.http_seals).where(tables.http_seals.c.document == document))
        return found[0] if found else None

    def waits_for(self, message: str, partner: str) -> bool:
        """Whether it is for this partner, as the trader whom it binds, to sign a message: he reads what he signs."""
        cases, parties = tables.cases.c, tables.case_parties.c
        wanted = (
            select(cases.id)
            .join(tables.case_parties, parties.case_id == cases.id)
            .where(cases.family == "signing", cases.order_key == message)
            .where(parties.partner == partner, parties.role == Role.TRADER.value)
        )
        return bool(self.rows(wanted))

    def messages_of(self, document: str) -> list[Mapping[str, Any]]:
        """The messages read from a document, in order."""
        return self.rows(
            select(tables.messages).where(tables.messages.c.document == document).order_by(tables.messages.c.number)
        )

    def under(self, family: str, order_key: str) -> list[Case]:
        """The cases under an order key, for holding a refused document against them."""
        process = self.catalogue.families[family].process
        if process is None:
            return []
        rows = self.rows(
            select(tables.cases)
            .where(tables.cases.c.family == family, tables.cases.c.order_key == order_key)
            .order_by(tables.cases.c.id)
        )
        return [RunningCase.of_row(row, process).case for row in rows]

    def beside(self, family: str, wanted: Iterable[str | Alias], but: str | None) -> tuple[Case, ...]:
        """Cases by order key or number, each once, and not this one: what a refused document is held against too."""
        return each_once(wanted, but, by=partial(self._numbered, family), under=partial(self.under, family))

    def let_go(self, family: str, wanted: Iterable[str | Alias], own: str | None) -> tuple[LetGo, ...]:
        """The numbers that cases have let go of. own: id of the message's case."""
        process = self.catalogue.families[family].process
        return gone(process, wanted, own, ever=partial(self._ever_numbered, family)) if process else ()

    def claimed(self, case_id: str | None) -> Claimed:
        """Whom an operator has given messages of a case."""
        return claimed_on(self.database, case_id)

    def _numbered(self, family: str, alias: Alias) -> list[Case]:
        process = self.catalogue.families[family].process
        return [case for case in self._ever_numbered(family, alias) if process and finds(process, alias, case)]

    def _ever_numbered(self, family: str, alias: Alias) -> list[Case]:
        """Those that it has found once."""
        process = self.catalogue.families[family].process
        if process is None:
            return []
        statements = Statements(self.database.dialect)
        with self.database.connect() as connection:
            rows = statements.cases_numbered(connection, [(family, *alias)])
        return [RunningCase.of_row(dict(row), process).case for row in rows]

    def cases(
        self, family: str, reader: Reader, *, order_key: str | None = None, state: str | None = None,
        alias: str | None = None, cursor: str | None = None, limit: int = 50,
    ) -> Page:  # fmt: skip
        """Cases of a family that concern the reader, newest first; `alias` is any number that finds them."""
        wanted = select(tables.cases).where(tables.cases.c.family == family)
        wanted = self.concerning(wanted, reader)
        if order_key is not None:
            wanted = wanted.where(tables.cases.c.order_key.in_(_written(order_key)))
        if state is not None:
            wanted = wanted.where(tables.cases.c.state == state)
        if alias is not None:
            of_alias = select(tables.case_aliases.c.case_id).where(tables.case_aliases.c.value.in_(_written(alias)))
            wanted = wanted.where(tables.cases.c.id.in_(of_alias))
        if cursor is not None:
            wanted = wanted.where(tables.cases.c.id < cursor)
        limit = max(1, min(limit, MOST_PER_PAGE))
        rows = self.rows(wanted.order_by(tables.cases.c.id.desc()).limit(limit + 1))
        items = [self.case_summary(row, reader) for row in rows[:limit]]
        return Page(items, rows[limit - 1]["id"] if len(rows) > limit else None)

    def case(self, id_: str, reader: Reader) -> dict[str, Any] | None:
        """One case, where it concerns the reader and its family is known here."""
        found = self.rows(self.concerning(self._told.where(tables.cases.c.id == id_), reader))
        return self.case_summary(found[0], reader) if found else None

    def cases_of_alias(self, value: str, reader: Reader) -> list[dict[str, Any]]:
        """Every case that a business number finds, of any family that is known here, newest first."""
        of_alias = select(tables.case_aliases.c.case_id).where(tables.case_aliases.c.value.in_(_written(value)))
        wanted = self.concerning(self._told.where(tables.cases.c.id.in_(of_alias)), reader)
        rows = self.rows(wanted.order_by(tables.cases.c.id.desc()).limit(50))
        return [self.case_summary(row, reader) for row in rows]

    @property
    def _told(self) -> Select[Any]:
        """Cases of the families that have a process here; beside a newer release there may be others."""
        known = [name for name, family in self.catalogue.families.items() if family.process]
        return select(tables.cases).where(tables.cases.c.family.in_(known))

    def case_summary(
        self, row: Mapping[str, Any], reader: Reader, roles: Sequence[Role | None] | None = None
    ) -> dict[str, Any]:
        """What a case is and where it stands, as far as this reader may know. roles: his in it, where known."""
        process = self.catalogue.families[row["family"]].process
        if process is None:
            raise LookupError(f"family {row['family']} has no cases")
        state = process.state(row["state"])
        known: Any = from_json(row["known"], process.known)
        return {
            "id": row["id"],
            "family": row["family"],
            "order_key": row["order_key"],
            "state": row["state"],
            "state_zh": state.zh,
            "state_en": state.en,
            "final": state.final,
            "confirmed": bool(row["confirmed"]),
            "opened_at": _iso(row["opened_at"]),
            "moved_at": _iso(row["moved_at"]),
            "due_at": _iso(row["due_at"]),
            "due_provisional": bool(row["due_provisional"]),
            **self._view(process, known, self._roles(row["id"], reader) if roles is None else roles),
            "expected": [
                {
                    "type": step.type,
                    "by": [role.value for role in step.by],
                    "zh": step.zh,
                    "en": step.en,
                    "service": self.catalogue.service_of(step.type),
                    "until": _iso(row["due_at"]),
                }
                for step in state.expects
            ],
        }

    def timeline(self, case_id: str, reader: Reader = EVERYONE) -> list[dict[str, Any]]:
        """The events of a case in order: what happened, by which message, of whom.

        Whoever reads as a partner is told of every event, and which message it was where he sent it or it went to him.
        """
        events, messages, documents = tables.case_events, tables.messages, tables.documents
        rows = self.rows(
            select(
                events.c.seq, events.c.at, events.c.event, events.c.state_from, events.c.state_to, events.c.message,
                events.c.by, messages.c.type, documents.c.message_id, documents.c.id.label("document"),
            )
            .select_from(events.outerjoin(messages, messages.c.id == events.c.message)
                         .outerjoin(documents, documents.c.id == messages.c.document))
            .where(events.c.case_id == case_id)
            .order_by(events.c.seq)
        )  # fmt: skip
        his = self._his(case_id, reader)
        if his is None:
            rows = sorted((*rows, *self._handed_over(case_id, rows)), key=lambda row: int(row["seq"]))
        rows = [row if his is None or row["message"] in his else {**row, **_NOT_HIS} for row in rows]
        return [
            {
                "seq": row["seq"],
                "at": _iso(row["at"]),
                "event": row["event"],
                "from": row["state_from"],
                "to": row["state_to"],
                "by": row["by"],
                "message": row["message"],
                "document": row["document"],
                "message_type": row["type"],
                "message_id": row["message_id"],
            }
            for row in rows
        ]

    def deliveries_of_case(self, case_id: str, reader: Reader = EVERYONE) -> list[dict[str, Any]]:
        """Deliveries of a case, oldest first: to whom, how far.

        Of those to others, or that have yet to be let go to him, a partner is told who and how far, and nothing that
        names them or how they are dealt with; but where one was stopped, since nothing permits it any more, he is told.
        """
        found = self._deliveries(tables.deliveries.c.case_id == case_id)
        his = self._his(case_id, reader)
        if his is None:
            return self._with_means(found)
        return [
            each
            if each["receiver"] == reader.partner and each["state"] not in _NOT_YET
            else {name: each[name] for name in self._of_others(each)}
            | ({"message": None} if each["message"] not in his else {})
            for each in found
        ]

    def _of_others(self, delivery: Mapping[str, Any]) -> tuple[str, ...]:
        type_ = self.catalogue.types.get(delivery["message_type"])
        is_stopped = type_ is not None and type_.permit is not None and delivery["reason"] == type_.permit.ended
        return (*_OF_OTHERS, "reason") if is_stopped else tuple(_OF_OTHERS)

    def deliveries_of_document(self, document: str) -> list[dict[str, Any]]:
        """Deliveries of what a document said."""
        return self._deliveries(tables.messages.c.document == document)

    def _with_means(self, deliveries: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """What operators have said of how else they were delivered, for the platform."""
        with self.database.connect() as connection:
            said = means.of_deliveries(connection, [each["delivery"] for each in deliveries])
        return [each | ({"other_means": said[id_]} if (id_ := each["delivery"]) in said else {}) for each in deliveries]

    def _handed_over(self, case_id: str, events: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
        """Where an operator has said that a delivery of the case was made by other means; the case stays as it is."""
        deliveries, documents, messages = tables.deliveries, tables.documents.c, tables.messages
        wanted = (
            select(
                *(tables.other_means.c.seq, tables.acts.c.at, tables.acts.c.by, deliveries.c.message, messages.c.type),
                *(documents.message_id, documents.id.label("document"), deliveries.c.partner),
            )
            .join(tables.acts, tables.acts.c.seq == tables.other_means.c.seq)
            .join(deliveries, deliveries.c.id == tables.other_means.c.delivery)
            .outerjoin(messages, messages.c.id == deliveries.c.message)
            .outerjoin(tables.documents, documents.id == messages.c.document)
            .where(deliveries.c.case_id == case_id)
        )
        for row in self.rows(wanted):
            state = next((each["state_to"] for each in reversed(events) if each["seq"] < row["seq"]), "")
            yield {**row, "event": f"by other means to {row['partner']}", "state_from": state, "state_to": state}

    def totals(self) -> dict[str, int]:
        """Documents by verdict, deliveries and cases by state: the journal's side of every account."""
        return {
            prefix + row["name"]: row["n"]
            for prefix, column in (
                ("", tables.documents.c.verdict),
                ("deliveries.", tables.deliveries.c.state),
                ("cases.", tables.cases.c.state),
            )
            for row in self.rows(select(column.label("name"), func.count().label("n")).group_by(column))
        }

    def refusals(self, *, limit: int = 20) -> list[dict[str, Any]]:
        """The newest refused documents with what was told of them, most findings first among those read."""
        documents = tables.documents.c
        rows = self.rows(
            select(documents.type, documents.message_id, documents.partner, documents.findings)
            .where(documents.verdict == "refused")
            .order_by(documents.seq.desc())
            .limit(MOST_PER_PAGE)
        )
        told = [{**row, "findings": self.findings_of(row)} for row in rows]
        return sorted(told, key=lambda each: -len(each["findings"]))[:limit]

    def findings_of(self, row: Mapping[str, Any]) -> list[Mapping[str, Any]]:
        """What was told of a document; where only the codes are kept, what they say."""
        told = msgspec.json.decode(row["findings"])
        table = self.catalogue.findings
        return [table.tell(Finding(code=each, where="/")) if isinstance(each, str) else each for each in told]

    def _deliveries(self, which: Any) -> list[dict[str, Any]]:
        columns, messages = tables.deliveries.c, tables.messages
        wanted = (
            select(
                columns.id, columns.message, columns.role, columns.partner, columns.state, columns.state_at,
                columns.created_at, columns.attempts, columns.channel, columns.form, columns.remark, columns.reason,
                columns.position, messages.c.type,
            )
            .join(messages, messages.c.id == columns.message)
            .where(which)
            .order_by(columns.created_at, columns.id)
        )  # fmt: skip
        return [
            {
                "delivery": row["id"],
                "message": row["message"],
                "message_type": row["type"],
                "role": row["role"],
                "receiver": row["partner"],
                "state": row["state"],
                "at": _iso(row["state_at"]),
                "created_at": _iso(row["created_at"]),
                "attempts": row["attempts"],
                "channel": row["channel"],
                "form": row["form"],
                "remark": row["remark"],
                "reason": row["reason"],
            }
            for row in self.rows(wanted)
        ]

    def _view(self, process: Process, known: Any, roles: Sequence[Role | None]) -> dict[str, Any]:
        """What of the case this reader may read; whoever has several roles in it reads what any of them may."""
        views = [msgspec.to_builtins(process.view(known, role)) for role in roles]
        return reduce(_either, views, {})

    def _roles(self, case_id: str, reader: Reader) -> list[Role | None]:
        if reader.partner is None:
            return [None]
        parties = tables.case_parties.c
        found = self.rows(select(parties.role).where(parties.case_id == case_id, parties.partner == reader.partner))
        return [Role(row["role"]) for row in found]

    def _his(self, case_id: str, reader: Reader) -> frozenset[str] | None:
        """The messages of a case that he sent or that went to him; None: he reads all."""
        if reader.partner is None:
            return None
        messages, documents, deliveries = tables.messages.c, tables.documents.c, tables.deliveries.c
        sent = (
            select(messages.id)
            .join(tables.documents, documents.id == messages.document)
            .where(messages.case_id == case_id, documents.partner == reader.partner)
        )
        came = select(deliveries.message).where(
            deliveries.case_id == case_id,
            deliveries.partner == reader.partner,
            deliveries.state.not_in(_NOT_YET),
            or_(deliveries.state != State.DISCARDED.value, deliveries.sealed.is_not(None)),
        )
        return frozenset(row["id"] for row in self.rows(union(sent, came)))

    def concerning(self, wanted: "Select[Any]", reader: Reader) -> "Select[Any]":
        """Those of these cases that he may read."""
        if reader.families is not None:
            wanted = wanted.where(tables.cases.c.family.in_(sorted(reader.families)))
        if reader.partner is None:
            return wanted
        parties = tables.case_parties.c
        mine = select(parties.case_id).where(parties.partner == reader.partner)
        return wanted.where(tables.cases.c.id.in_(mine))

    def rows(self, wanted: "Select[Any] | CompoundSelect[Any]") -> list[Mapping[str, Any]]:
        """The rows of a statement."""
        with self.database.connect() as connection:
            return [dict(row) for row in connection.execute(wanted).mappings()]


_NOT_HIS = {"message": None, "document": None, "message_id": None}
_OF_OTHERS = ("message", "message_type", "role", "receiver", "state", "at", "created_at")
_NOT_YET = (State.HELD.value, State.UNROUTED.value)


def _either(one: Any, other: Any) -> Any:
    """What either of two views of the same case shows."""
    if isinstance(one, dict) and isinstance(other, dict):
        return {name: _either(one.get(name), other.get(name)) for name in {**one, **other}}
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [_either(each, beside) for each, beside in zip(one, other, strict=True)]
    return other if one is None else one


def _written(number: str) -> tuple[str, ...]:
    """A number as it was given and in compact form: families that have no standard for theirs keep it as it came."""
    return tuple({number, compact(number)})


def _iso(us: int | None) -> str | None:
    return to_datetime(us).isoformat(timespec="milliseconds") if us is not None else None
