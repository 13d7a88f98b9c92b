"""A journal, a gateway's key and partners for the tests of delivery; time stands still until it is turned."""

import hashlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Engine, select

from gateway.delivery.courier import Courier
from gateway.delivery.outgoing import Outgoing
from gateway.delivery.owed import due_lanes
from gateway.delivery.parcels import Answer, Parcel
from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.clock import SECOND
from gateway.journal.database import open_database
from gateway.journal.ids import new_id
from gateway.journal.leaf import Leaf
from gateway.journal.outward import lane_row
from gateway.journal.sealing import Sealed, Sealer
from gateway.journal.writer import Writer
from gateway.partners.directory import Directory
from gateway.partners.partner import Partner, Terms
from gateway.trust.keys import GatewayKey, load_or_make
from messages.catalogue import Catalogue
from messages.envelope import Head
from messages.families import FAMILIES
from messages.inspection.records import InspectionArrivalReply
from messages.roles import YARD

START = 1_795_226_400 * SECOND  # 2026-11-21 10:00 in Beijing
TYPE = "inspection.arrival-reply.1"
CATALOGUE = Catalogue(FAMILIES)


@dataclass
class Clock:
    """Microseconds since 1970, turned by hand."""

    now: int = START

    def __call__(self) -> int:
        return self.now

    def turn(self, seconds: float) -> None:
        self.now += int(seconds * SECOND)


@dataclass
class Owe:
    """A command: one message is owed to a partner, in the lane of an order key."""

    partner: str
    order_key: str
    message_id: str
    type: str = TYPE
    channel: str = "push"
    form: str = "own"
    state: str = "due"
    lane: str = ""
    delivery: str = field(default_factory=new_id)
    weight: int = 0
    direct: bool = False

    def needs(self) -> Needs:
        return Needs()

    def fold(self, book: Book) -> None:
        document = new_id()
        lane = self.lane or f"{self.partner}|inspection|{self.order_key}"
        seq = book.leaf(Leaf(kind="accepted", subject=document))
        head = Head(
            message_id=self.message_id,
            function_code="9",
            message_type=self.type,
            sender_id="4218",
            receiver_id="EPORT",
            send_time=datetime(2026, 11, 21, 2, tzinfo=UTC),
        )
        body = InspectionArrivalReply(
            entry_id="421820261000000123", exam_rec_id=self.order_key, ref_message_id="A-1", response_code="01"
        )
        book.insert(tables.documents, _document(document, seq, book.batch, head, book.now))
        book.insert(
            tables.messages,
            {
                "id": document,
                "document": document,
                "number": 0,
                "type": self.type,
                "case_id": None,
                "head": msgspec.json.encode(head).decode(),
                "body": msgspec.json.encode(body).decode(),
            },
        )
        routed = self.state != "unrouted"
        book.insert(
            tables.deliveries,
            {
                "id": self.delivery,
                "message": document,
                "role": "yard",
                "partner": self.partner if routed else None,
                "sought": "[]",
                "lane": lane if routed else None,
                "position": seq if self.state in ("due", "unrouted") else None,
                "form": self.form if routed else None,
                "channel": self.channel if routed else None,
                "state": self.state,
                "state_at": book.now,
                "created_at": book.now,
                "attempts": 0,
            },
        )
        if self.state == "due":
            book.insert(tables.lanes, lane_row(lane, self.partner, self.channel, book.now))

    def finish(self, sealed: Sealed) -> None: ...

    def answer(self) -> str:
        return self.delivery


@dataclass
class Partners:
    """A channel to partners that do as they are told: `answers` by partner, else they take everything.

    Each keeps what it took, by delivery id, in the order it took it first.
    """

    answers: dict[str, list[Answer]] = field(default_factory=dict)
    down: set[str] = field(default_factory=set)
    taken: dict[str, dict[str, bytes]] = field(default_factory=dict)
    parcels: list[Parcel] = field(default_factory=list)

    async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
        self.parcels.append(parcel)
        if partner.name in self.down:
            return Answer(event="not reached", reason="connection refused")
        scripted = self.answers.get(partner.name)
        answer = scripted.pop(0) if scripted else Answer(event="positive receipt", receipt=b"<ok/>")
        if answer.event in ("positive receipt", "no answer in time"):
            self.taken.setdefault(partner.name, {}).setdefault(parcel.delivery, parcel.content)
        return answer


@dataclass
class Stage:
    """Everything together."""

    database: Engine
    writer: Writer
    clock: Clock
    key: GatewayKey
    partners: Partners
    terms: dict[str, Terms] = field(default_factory=dict)
    disabled: set[str] = field(default_factory=set)
    catalogue: Catalogue = CATALOGUE

    def directory(self) -> Directory:
        names = {*self.terms} | {"yard-a", "yard-b"}
        return Directory(
            [
                Partner(
                    name=name,
                    zh=name,
                    en=name,
                    roles=(YARD,),
                    disabled=name in self.disabled,
                    terms=self.terms.get(name, Terms(channel="push", url="http://localhost/")),
                )
                for name in sorted(names)
            ]
        )

    def outgoing(self, encoders: Mapping[Any, Any] | None = None, bare: Collection[Any] = ()) -> Outgoing:
        return Outgoing(catalogue=self.catalogue, key=lambda: self.key, encoders=encoders or {}, bare=bare)

    def courier(self, **changes: Any) -> Courier:
        given: dict[str, Any] = {
            "writer": self.writer,
            "database": self.database,
            "outgoing": self.outgoing(),
            "channels": {"push": self.partners},
            "directory": self.directory,
            "clock": self.clock,
            "chance": lambda: 0.0,
        }
        return Courier(**(given | changes))

    def owe(self, partner: str, order_key: str, message_id: str, **more: Any) -> str:
        """A message is owed; answers the delivery's id."""
        return str(self.writer.write_now(Owe(partner, order_key, message_id, **more)))

    def due(self) -> list[str]:
        with self.database.connect() as connection:
            return list(due_lanes(connection, self.clock(), channels=("push",)))

    def delivery(self, id_: str) -> Any:
        with self.database.connect() as connection:
            return connection.execute(select(tables.deliveries).where(tables.deliveries.c.id == id_)).one()

    def lane(self, id_: str) -> Any:
        with self.database.connect() as connection:
            return connection.execute(select(tables.lanes).where(tables.lanes.c.id == id_)).one()

    def rows(self, statement: Any) -> list[Any]:
        with self.database.connect() as connection:
            return list(connection.execute(statement).all())

    def notes(self, delivery: str) -> list[str]:
        """What the journal attests of a delivery, in order."""
        found = self.rows(select(tables.leaves.c.text).where(tables.leaves.c.subject == delivery))
        return [line.removeprefix("note: ") for row in found for line in row.text.splitlines() if "note: " in line]


@contextmanager
def stage(url: str, folder: Path) -> Iterator[Stage]:
    """A stage on a database, empty."""
    database = open_database(url)
    tables.metadata.create_all(database)
    clock = Clock()
    key = load_or_make(folder / "gateway", party_id="EPORT", now=datetime(2026, 11, 1, tzinfo=UTC))
    writer = Writer(database=database, catalogue=CATALOGUE, sealer=Sealer(key), clock=clock)
    writer.start()
    try:
        yield Stage(database, writer, clock, key, Partners())
    finally:
        writer.stop()
        database.dispose()


def _document(id_: str, seq: int, batch: int, head: Head, now: int) -> dict[str, Any]:
    content = f"<{head.message_id}/>".encode()
    return {
        "id": id_,
        "seq": seq,
        "batch_no": batch,
        "verdict": "accepted",
        "partner": "customs",
        "way_in": "http",
        "type": head.message_type,
        "sender_id": head.sender_id,
        "message_id": head.message_id,
        "received_at": now,
        "content": content,
        "digest": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        "findings": "[]",
        "receipt": b"",
    }
