"""What must hold whatever died, and when: asked of the journal and of the partners' own books, told in words."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from gateway.case.running import known_json
from gateway.cli.account import balance
from gateway.journal import tables
from gateway.journal.clock import to_datetime
from gateway.journal.concerned import finder
from gateway.journal.reading import Reading
from gateway.partners.directory import Directory
from gateway.partners.register import load
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.process import NOWHERE, Process, Received
from messages.seals import batches, merkle
from messages.xml.records import from_json
from simulators.ledger import Entry, entries
from tests.gateways import Installation

CATALOGUE = Catalogue(FAMILIES)

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Found:
    """The journal's rows, and the entries of each partner's book."""

    rows: Mapping[str, Sequence[Row]]
    directory: Directory
    books: Mapping[str, Sequence[Entry]]
    gateway_cert: bytes
    by_id: Mapping[str, Mapping[str, Row]] = field(init=False)

    def __post_init__(self) -> None:
        by_id = {
            name: {str(row["id"]): row for row in self.rows[name]}
            for name in ("documents", "messages", "cases", "deliveries")
        }
        object.__setattr__(self, "by_id", by_id)


def broken(installation: Installation) -> dict[str, list[str]]:
    """Every promise that does not hold, with what shows it; empty where all hold. Partners must be at rest."""
    found = look(installation)
    told = {name: list(promise(found)) for name, promise in PROMISES.items()}
    with installation.journal() as engine:
        account = balance(installation.books, Reading(engine, CATALOGUE))
    told["books balance"] = [*account.differences, *([account.line()] if account.lost else [])]
    return {name: what[:5] for name, what in told.items() if what}


def look(installation: Installation) -> Found:
    """Read all of it; the books first, so that the journal is never behind them."""
    books = {path.stem: list(entries(path)) for path in installation.books}
    with installation.journal() as engine, engine.connect() as connection:
        rows = {table.name: _rows(connection, table) for table in tables.metadata.sorted_tables}
        directory = load(connection)
    cert = (installation.settings.gateway_folder / "cert.pem").read_bytes()
    return Found(rows, directory, books, cert)


def accepted_means_owed(found: Found) -> Iterator[str]:
    """Every positive receipt that reached a partner is in the journal, byte for byte, for that very document."""
    for name, book in found.books.items():
        drafted = {entry.no: entry for entry in book if entry.what == "drafted"}
        for entry in book:
            if entry.what != "receipt" or entry.facts["verdict"] != "accepted":
                continue
            row = found.by_id["documents"].get(entry.facts["message_uuid"])
            if row is None or row["verdict"] != "accepted":
                yield f"{name} has a positive receipt for {entry.message_id}, of which the journal knows nothing"
            elif bytes(row["receipt"]) != entry.document:
                yield f"{name} has another receipt for {entry.message_id} than the journal"
            elif bytes(row["content"]) != drafted[int(entry.ref or 0)].document:
                yield f"{name} sent another {entry.message_id} than the journal has"


def accepted_documents_are_whole(found: Found) -> Iterator[str]:
    """What is accepted has its key, its message, and that message its event."""
    keys = {row["document"] for row in found.rows["message_keys"]}
    documents = {row["document"] for row in found.rows["messages"]}
    told = {row["message"] for row in found.rows["case_events"]}
    for row in found.rows["documents"]:
        if row["verdict"] == "accepted" and not (row["id"] in keys and row["id"] in documents and row["id"] in told):
            yield f"document {row['id']} lacks its key, its message or its event"


def cases_are_whole(found: Found) -> Iterator[str]:
    """The state of a case is the fold of its events, and everything they speak of is there."""
    events = defaultdict(list)
    for row in sorted(found.rows["case_events"], key=lambda row: row["seq"]):
        events[row["case_id"]].append(row)
    for id_, case in found.by_id["cases"].items():
        process = CATALOGUE.families[case["family"]].process
        assert process is not None
        state, known = NOWHERE, None
        for event in events.pop(id_, ()):
            if event["state_from"] != state or event["state_to"] != _moved(process, event):
                yield f"case {id_}: {event['event']!r} leads from {event['state_from']!r} to {event['state_to']!r}"
            refolded = _refolded(found, process, known, event)
            if refolded != event["known"]:
                yield f"case {id_}: after {event['event']!r} it knows something else than its message says"
            state, known = event["state_to"], event["known"]
        if (case["state"], case["known"]) != (state, known):
            yield f"case {id_} is {case['state']!r}, its events say {state!r}"
    for id_ in events:
        yield f"case {id_} has events and is not there"


def everything_is_delivered(found: Found) -> Iterator[str]:
    """Nothing is owed any more, and what is said to be with a partner is in his book."""
    got = {entry.ref for book in found.books.values() for entry in book if entry.what == "received"}
    for row in found.rows["deliveries"]:
        if row["state"] != "acknowledged":
            yield f"delivery {row['id']} to {row['partner']} is {row['state']}: {row['reason']}"
        elif row["id"] not in got:
            yield f"delivery {row['id']} is said to be with {row['partner']}, who never got it"


def order_holds(found: Found) -> Iterator[str]:
    """The messages of one lane came to their partner in the order of acceptance."""
    for name, book in found.books.items():
        newest: dict[str, tuple[int, str]] = {}
        for entry in book:
            row = found.by_id["deliveries"].get(entry.ref or "")
            if entry.what != "received" or entry.facts.get("repeat") or row is None:
                continue
            place = (row["position"], row["id"])
            if place < newest.get(row["lane"], (0, "")):
                yield f"{entry.type} {entry.message_id} came to {name} after one that follows it"
            newest[row["lane"]] = max(place, newest.get(row["lane"], (0, "")))


def every_attempt_sends_the_same_bytes(found: Found) -> Iterator[str]:
    """What a partner got under a delivery id is what is committed under it, at each attempt."""
    for name, book in found.books.items():
        for entry in book:
            if entry.what == "received":
                row = found.by_id["deliveries"].get(entry.ref or "")
                if row is None or hashlib.sha256(row["sealed"] or b"").hexdigest() != entry.digest:
                    yield f"{name} got other bytes as delivery {entry.ref} than are committed"


def the_record_is_whole(found: Found) -> Iterator[str]:
    """Leaves are numbered without a gap, and every batch is sealed over its own and names the one before."""
    leaves = sorted(found.rows["leaves"], key=lambda row: row["seq"])
    if [row["seq"] for row in leaves] != list(range(1, len(leaves) + 1)):
        yield "there is a gap between the leaves"
    previous = None
    for batch in sorted(found.rows["batches"], key=lambda row: row["number"]):
        header = batches.read_header(batch["text"])
        own = leaves[batch["first_seq"] - 1 : batch["last_seq"]]
        root = merkle.root(merkle.leaf_hash(row["text"].encode()) for row in own)
        if header["root"] != root.hex() or header.get("previous") != previous:
            yield f"batch {batch['number']} is not over its leaves, or not after the one before"
        signature = msgspec.json.decode(f'"{batch["signature"]}"', type=bytes)
        if not batches.is_signed(batch["text"].encode(), signature, found.gateway_cert):
            yield f"batch {batch['number']} is not signed"
        previous = batches.digest(batch["text"])


PROMISES: Mapping[str, Callable[[Found], Iterator[str]]] = {
    "accepted means owed": accepted_means_owed,
    "accepted documents are whole": accepted_documents_are_whole,
    "cases are whole": cases_are_whole,
    "everything is delivered": everything_is_delivered,
    "order holds": order_holds,
    "every attempt sends the same bytes": every_attempt_sends_the_same_bytes,
    "the record is whole": the_record_is_whole,
}


def _rows(connection: Connection, table: Any) -> list[Row]:
    return [dict(row) for row in connection.execute(select(table)).mappings()]


def _moved(process: Process, event: Row) -> str:
    if event["event"] == "recorded":
        return str(event["state_from"])
    return process.moves(event["state_from"], event["event"])


def _refolded(found: Found, process: Process, known: str | None, event: Row) -> str:
    """What the case knows after this event, made anew from its message; a timer's is taken as it stands."""
    if event["message"] is None:
        return str(event["known"])
    if event["event"] == "recorded":
        return str(known)
    row = found.by_id["messages"][event["message"]]
    partner = found.directory.partner(event["by"])
    type_ = CATALOGUE[row["type"]]
    received = Received(
        id=row["id"],
        message=Message(from_json(row["head"].encode(), Head), from_json(row["body"].encode(), type_.record)),
        sender=partner.name,
        by=next((role for role in type_.by if role in partner.roles), type_.by[0]),
        at=to_datetime(event["at"]),
        hold=partner.terms.hold,
        find=finder(found.directory.route, lambda role, keys: None),
    )
    before = msgspec.json.decode(known, type=process.known) if known is not None else None
    return known_json(process.fold(before, received).known)
