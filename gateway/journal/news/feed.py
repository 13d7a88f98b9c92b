"""Reads events for one reader, in the order of their leaves: those of the cases that concern him, and of his webhooks.

    feed.page(reader, after=4711)   ->   Page(events, upto, is_all)

Numbers are given under the journal's one lock, so what is read after a number misses nothing that came before. Who may
see a case is looked at when it is read, as everywhere: whoever is party to it no more is told nothing more of it. Of a
message that is neither his nor for him he learns that something happened, and no number of it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine, Select, func, or_, select, union

from gateway.journal import tables
from gateway.journal.clock import to_datetime
from gateway.journal.moves import State
from gateway.journal.news.kinds import DISABLED, SPEC_VERSION, Kinds, head_of, type_of
from gateway.journal.reading import EVERYONE, Reader
from messages.catalogue import Catalogue

MOST = 200  # rows that are looked at for one page
SWITCHED_OFF = "disable webhook"  # the act, by the gateway itself
_NOT_YET = (State.HELD.value, State.UNROUTED.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """What of it is asked for; of what is empty, all. types may hold "family.*"."""

    types: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    states: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One event. seq: of its leaf, and where one goes on after it. subject: its case, or the webhook it is about."""

    seq: int
    type: str
    subject: str
    at: int
    data: Mapping[str, Any]

    def cloud(self, source: str) -> dict[str, Any]:
        """The event with its attributes (CloudEvents 1.0, in JSON); `sequence` is their extension of that name."""
        return {
            "specversion": SPEC_VERSION,
            "id": f"evt_{self.seq}",
            "source": source,
            "type": self.type,
            "subject": self.subject,
            "time": _iso(self.at),
            "datacontenttype": "application/json",
            "dataschema": f"{source}/asyncapi.json",
            "sequence": f"{self.seq:018d}",
            "data": dict(self.data),
        }


@dataclass(frozen=True, slots=True)
class Page:
    """Events in order; upto which leaf everything was looked at; whether there is nothing after that now."""

    events: list[News]
    upto: int
    is_all: bool


@dataclass(frozen=True)
class Feed:
    """The events of one journal."""

    database: Engine
    catalogue: Catalogue
    kinds: Kinds = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "kinds", Kinds(self.catalogue))

    def newest(self) -> int:
        """The number of the newest leaf."""
        with self.database.connect() as connection:
            return newest(connection)

    def page(
        self,
        reader: Reader = EVERYONE,
        *,
        after: int,
        interest: Interest | None = None,
        most: int = MOST,
    ) -> Page:
        """What comes after a leaf, as far as `most` rows go."""
        wanted = interest or Interest()
        with self.database.connect() as connection:
            upto = newest(connection)
            if upto <= after:
                return Page([], after, True)
            rows = self._moves(connection, reader, after, upto, wanted, most)
            is_all = len(rows) < most
            upto = upto if is_all else int(rows[-1]["seq"])
            events = [*self._told(connection, reader, rows), *self._notices(connection, reader, after, upto)]
        asked = [each for each in events if not wanted.types or self.kinds.is_asked_for(each.type, wanted.types)]
        if wanted.cases or wanted.states:
            asked = [each for each in asked if each.type != DISABLED]
        return Page(sorted(asked, key=lambda each: each.seq), upto, is_all)

    def one(self, reader: Reader, seq: int) -> News | None:
        """One event, where he may see it now."""
        found = self.page(reader, after=seq - 1, most=1)
        return next((each for each in found.events if each.seq == seq), None)

    def since(self, at: int) -> int:
        """The leaf after which everything is that has happened at this time, microseconds, or later.

        Chain time never runs back, so the batch is found by halving.
        """
        batches = tables.batches.c
        with self.database.connect() as connection:
            low, high = 0, int(connection.execute(select(func.max(batches.number))).scalar() or 0)
            while low < high:  # the last batch before that time lies within low … high
                middle = (low + high + 1) // 2
                sealed = connection.execute(select(batches.sealed_at).where(batches.number == middle)).scalar()
                low, high = (middle, high) if sealed is None or sealed < at else (low, middle - 1)
            return int(connection.execute(select(batches.last_seq).where(batches.number == low)).scalar() or 0)

    def _moves(
        self, connection: Connection, reader: Reader, after: int, upto: int, wanted: Interest, most: int
    ) -> list[Mapping[str, Any]]:
        events, cases = tables.case_events.c, tables.cases.c
        asked: Select[Any] = (
            select(
                *(events.seq, events.case_id, events.at, events.event, events.state_from, events.state_to),
                *(events.message, events.by, cases.family, cases.order_key),
            )
            .join(tables.cases, cases.id == events.case_id)
            .where(events.seq > after, events.seq <= upto)
        )
        if reader.families is not None:
            asked = asked.where(cases.family.in_(sorted(reader.families)))
        if reader.partner is not None:
            parties = tables.case_parties.c
            asked = asked.where(
                select(parties.case_id)
                .where(parties.partner == reader.partner, parties.case_id == events.case_id)
                .exists()
            )
        if wanted.cases:
            asked = asked.where(events.case_id.in_(wanted.cases))
        if wanted.states:
            asked = asked.where(events.state_to.in_(wanted.states))
        return [dict(row) for row in connection.execute(asked.order_by(events.seq).limit(most)).mappings()]

    def _told(self, connection: Connection, reader: Reader, rows: Sequence[Mapping[str, Any]]) -> list[News]:
        messages = {row["message"] for row in rows if row["message"] is not None}
        named = _named(connection, _his(connection, messages, reader) if messages else ())
        return [self._of_case(row, named.get(row["message"])) for row in rows]

    def _of_case(self, row: Mapping[str, Any], message: Mapping[str, Any] | None) -> News:
        family = self.catalogue.families.get(row["family"])
        states = family.process.states if family and family.process else ()
        state = next((each for each in states if each.name == row["state_to"]), None)
        return News(
            seq=row["seq"],
            type=type_of(row["family"], row["event"]),
            subject=row["case_id"],
            at=row["at"],
            data={
                "case": row["case_id"],
                "family": row["family"],
                "order_key": row["order_key"],
                "event": head_of(row["event"]),
                "from": row["state_from"],
                "to": row["state_to"],
                "state_zh": state.zh if state else row["state_to"],
                "state_en": state.en if state else row["state_to"],
                "final": state.final if state else False,
                "by": row["by"],
                "message": message["id"] if message else None,
                "message_type": message["type"] if message else None,
                "message_id": message["message_id"] if message else None,
                "href": f"/v1/cases/{row['case_id']}",
            },
        )

    def _notices(self, connection: Connection, reader: Reader, after: int, upto: int) -> list[News]:
        """Of his webhooks that the gateway has switched off."""
        acts, hooks = tables.acts.c, tables.webhooks.c
        his = select(hooks.id)
        if reader.partner is not None:
            his = his.where(hooks.partner == reader.partner)
        asked = select(acts.seq, acts.at, acts.subject, acts.note).where(
            acts.subject.in_(his),
            acts.seq > after,
            acts.seq <= upto,
            acts.act == SWITCHED_OFF,
            acts.scope == "gateway",
        )
        return [
            News(
                seq=row.seq,
                type=DISABLED,
                subject=row.subject,
                at=row.at,
                data={"webhook": row.subject, "reason": row.note, "href": f"/v1/webhooks/{row.subject}"},
            )
            for row in connection.execute(asked)
        ]


def newest(connection: Connection) -> int:
    """The number of the newest leaf."""
    return int(connection.execute(select(func.max(tables.leaves.c.seq))).scalar() or 0)


def _his(connection: Connection, ids: Collection[str], reader: Reader) -> Collection[str]:
    """Those of these messages that he sent, or that went to him; `gateway.journal.reading` says the same of a case."""
    if reader.partner is None:
        return ids
    messages, documents, deliveries = tables.messages.c, tables.documents.c, tables.deliveries.c
    sent = (
        select(messages.id)
        .join(tables.documents, documents.id == messages.document)
        .where(messages.id.in_(ids), documents.partner == reader.partner)
    )
    came = select(deliveries.message).where(
        deliveries.message.in_(ids),
        deliveries.partner == reader.partner,
        deliveries.state.not_in(_NOT_YET),
        or_(deliveries.state != State.DISCARDED.value, deliveries.sealed.is_not(None)),
    )
    return set(connection.scalars(union(sent, came)))


def _named(connection: Connection, ids: Collection[str]) -> dict[str, Mapping[str, Any]]:
    if not ids:
        return {}
    messages, documents = tables.messages.c, tables.documents.c
    asked = select(messages.id, messages.type, documents.message_id).join(
        tables.documents, documents.id == messages.document
    )
    return {row["id"]: dict(row) for row in connection.execute(asked.where(messages.id.in_(ids))).mappings()}


def _iso(us: int) -> str:
    return to_datetime(us).isoformat(timespec="milliseconds")
