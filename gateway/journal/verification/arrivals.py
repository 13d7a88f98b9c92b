"""Documents as their leaves state them: the row, its bytes, its receipt, its key, and what it made."""

import itertools
import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, bindparam, select

from gateway.journal import tables
from gateway.journal.moves import State
from gateway.journal.statements import Statements
from gateway.journal.verification import texts
from gateway.journal.verification.examined import Examined, Made
from gateway.journal.verification.leaves import Batch, Leaf
from gateway.journal.verification.problems import Problem, What, shown
from gateway.journal.verification.receipts import is_as_given, told
from gateway.journal.verification.records import AT_ONCE, ERASURES, VALUES, differing, some
from messages.seals import arrivals as notes
from messages.seals.arrivals import Arrival

KINDS = ("accepted", "refused")
MOST_GUESSES = 4096  # how a document's deliveries may have stood at first

DUE, HELD, UNROUTED = State.DUE.value, State.HELD.value, State.UNROUTED.value

Key = tuple[str, str, str]


@dataclass
class Arrivals:
    """The documents of some chunk, by number, with everything that goes with them."""

    documents: Mapping[int, Any]
    messages: Mapping[str, Sequence[Any]]
    deliveries: Mapping[str, Sequence[Any]]
    keys: Mapping[Key, Any]
    seals: Mapping[str, Any]
    erased: Collection[str]

    @classmethod
    def read(cls, connection: Connection, leaves: Collection[Leaf]) -> "Arrivals":
        """Read them."""
        seqs = [leaf.seq for leaf in leaves] or [0]
        between = {"first": min(seqs), "last": max(seqs)}
        documents = {row.seq: row for row in connection.execute(_DOCUMENTS, between).all()}
        accepted = [leaf for leaf in leaves if leaf.kind == "accepted"]
        subjects = sorted({leaf.subject for leaf in leaves if leaf.kind in KINDS})
        messages = some(connection, _MESSAGES, subjects)
        ids = sorted({row.id for row in messages}.union(subjects))  # a document's first message has its id
        return cls(
            documents=documents,
            messages=_by(messages, "document"),
            deliveries=_by(some(connection, _LIGHT, ids), "message"),
            keys=_keys(connection, sorted({key for leaf in accepted if (key := _key(leaf))})),
            seals={row.document: row for row in some(connection, _SEALS, subjects)},
            erased={row.document for row in some(connection, ERASURES, subjects)},
        )

    def examine(self, found: Examined, leaf: Leaf, batch: Batch, tree: texts.Levels, index: int) -> None:
        """One document."""
        row, note = self.documents.get(leaf.seq), notes.read(leaf.stated.get("note", ""))
        if note is None:
            detail = f"no note of an arrival: {shown(leaf.stated.get('note'))}"
            found.problems.append(leaf.problem(What.ALTERED, "text", detail))
            return
        if row is None:
            found.problems.append(leaf.problem(What.REMOVED, None, "its leaf is there", table="documents"))
        else:
            found.problems += self._row(row, leaf, batch, texts.path(tree, index), note)
        found.problems += self._key_of(found, leaf)
        found.problems += self._seal_of(found, leaf, note)
        found.problems += self._made_by(found, leaf, note)

    def _row(self, row: Any, leaf: Leaf, batch: Batch, path: Sequence[bytes], note: Arrival) -> Iterator[Problem]:
        gone = leaf.subject in self.erased
        wrong = [*differing(row, _wanted(leaf, batch, note)), *_bytes(leaf, row, gone=gone or not note.is_kept)]
        if not _is_its_receipt(row, leaf, batch, path, note, gone=gone):
            wrong.append(("receipt", "not the one that was given"))
        for column, detail in wrong:
            what = What.BACKDATED if column == "received_at" else What.ALTERED
            yield leaf.problem(what, column, detail, table="documents")

    def strangers(self, found: Examined, leaves: Mapping[int, Leaf]) -> None:
        """Documents that no leaf speaks of."""
        for seq, row in self.documents.items():
            if seq not in leaves or leaves[seq].kind not in KINDS:
                found.problems.append(Problem(what=What.ADDED, table="documents", seq=seq, id=row.id))

    def told(self, seq: int) -> Iterator[tuple[str, Sequence[bytes]]]:
        """The leaf and the path that the stored receipt of this document shows."""
        row = self.documents.get(seq)
        if row is not None and (shows := told(row.receipt)):
            yield shows

    def _key_of(self, found: Examined, leaf: Leaf) -> Iterator[Problem]:
        """Acceptance binds the key, and nothing else does."""
        if leaf.kind != "accepted":
            return
        row = self.keys.get(_key(leaf) or ("", "", ""))
        if row is None:
            yield leaf.problem(What.REMOVED, None, "its document was accepted", table="message_keys")
            return
        found.keys += 1
        for column, detail in differing(row, {"document": leaf.subject, "digest": leaf.stated.get("document")}):
            yield leaf.problem(What.ALTERED, column, detail, table="message_keys")

    def _seal_of(self, found: Examined, leaf: Leaf, note: Arrival) -> Iterator[Problem]:
        """What signed the request that brought it."""
        row = self.seals.get(leaf.subject)
        found.seals += row is not None
        if row is None:
            if note.sealed and note.is_kept:
                yield leaf.problem(What.REMOVED, None, "its document came in a signed request", table="http_seals")
        elif row.wire is None and leaf.subject in self.erased:
            return
        elif sha256(f"{row.headers}\n{row.base}\n".encode() + (row.wire or b"")).hexdigest() != note.sealed:
            yield leaf.problem(What.ALTERED, None, "another digest", table="http_seals")

    def _made_by(self, found: Examined, leaf: Leaf, note: Arrival) -> Iterator[Problem]:
        """Its messages, and the deliveries that were made at once, are those whose digest the leaf states."""
        messages = self.messages.get(leaf.subject, ())
        found.messages += len(messages)
        if [row.number for row in messages] != list(range(note.messages)):
            what = What.REMOVED if len(messages) < note.messages else What.ADDED
            if len(messages) == note.messages:
                what = What.REORDERED
            detail = f"{len(messages)} of {note.messages}, numbered {[row.number for row in messages]}"
            yield leaf.problem(what, "number", detail, table="messages")
        of = {leaf.subject, *(each.id for each in messages)}
        rows = sorted((row for each in of for row in self.deliveries.get(each, ())), key=_made_order)
        first = rows[: note.deliveries]
        gone = leaf.subject in self.erased and not any(row.head or row.body for row in messages)
        stood = None if gone else _stood(messages, first, note)
        if stood is None and (gone or len(messages) != note.messages):
            stood = [(None, None)] * len(first)
        if stood is None and note.made is not None:
            what, table = (What.REMOVED, "deliveries") if len(first) < note.deliveries else (What.ALTERED, "messages")
            yield leaf.problem(what, None, "they are not those that were made", table=table)
            stood = [(None, None)] * len(first)
        for row, (state, partner) in zip(first, stood or (), strict=False):
            found.made.append(Made(row.id, leaf.seq, leaf.at, row.message, row.role, state, partner))


def _wanted(leaf: Leaf, batch: Batch, note: Arrival) -> Mapping[str, Any]:
    """The row, as the leaf states it."""
    stated = leaf.stated
    return {
        "id": stated.get("id"),
        "batch_no": batch.number,
        "verdict": leaf.kind,
        "type": stated.get("type"),
        "sender_id": stated.get("sender"),
        "message_id": stated.get("message_id"),
        "digest": stated.get("document"),
        "size": texts.number(stated.get("size")),
        "schema_digest": stated.get("schema"),
        "signer_digest": stated.get("signer"),
        "partner": note.partner,
        "way_in": note.way_in,
        "form": note.form,
        "received_at": texts.microseconds(note.received),
    }


def _bytes(leaf: Leaf, row: Any, *, gone: bool) -> Iterator[tuple[str, str]]:
    """The bytes are those of the digests. gone: never kept, or erased: no bytes, of its findings the codes alone."""
    content, findings = bytes(row.content), row.findings
    if gone:
        if content:
            yield "content", "stated not to be kept"
        if not _CODES.fullmatch(findings):
            yield "findings", "of what is not kept there are codes alone"
        return
    if sha256(content).hexdigest() != leaf.stated.get("document"):
        yield "content", f"{len(content)} bytes of another digest"
    if sha256(findings.encode("utf-8", "surrogatepass")).hexdigest() != leaf.stated.get("findings"):
        yield "findings", "another digest"


def _is_its_receipt(row: Any, leaf: Leaf, batch: Batch, path: Sequence[bytes], note: Arrival, *, gone: bool) -> bool:
    if not row.receipt:
        return gone or not note.is_kept
    return is_as_given(bytes(row.receipt), row, leaf, batch, path, note)


_CODES = re.compile(r'\[("SW[0-9]{3}"(,"SW[0-9]{3}")*)?\]')


def _key(leaf: Leaf) -> Key | None:
    type_, sender, message_id = (leaf.stated.get(name) for name in ("type", "sender", "message_id"))
    if type_ is None or sender is None or message_id is None:
        return None
    return sender, type_.rpartition(".")[0], message_id


def _stood(messages: Sequence[Any], deliveries: Sequence[Any], note: Arrival) -> list[Any] | None:
    """How each delivery stood when it was made: the one way that makes the digest; None: none does."""
    if len(deliveries) != note.deliveries or note.made is None:
        return None
    said = "".join(f"{row.id} {row.type} {row.case_id or '-'}\n{row.head}\n{row.body}\n" for row in messages).encode(
        "utf-8", "surrogatepass"
    )
    begun = sha256(said)
    ways = [_ways(row, is_held=note.held_until is not None) for row in deliveries]
    for way in itertools.islice(itertools.product(*ways), MOST_GUESSES):
        tried = begun.copy()
        for row, (state, partner) in zip(deliveries, way, strict=True):
            tried.update(f"{row.id} {row.message} {row.role} {state} {partner or '-'}\n".encode())
        if tried.hexdigest() == note.made:
            return list(way)
    return None


def _ways(row: Any, *, is_held: bool) -> list[tuple[str, str | None]]:
    """How it may have stood at first, the likeliest first; only what is due has its receiver for good."""
    due, held, unrouted = (DUE, row.partner), (HELD, None), (UNROUTED, None)
    if row.partner is None or row.state == UNROUTED:
        return [unrouted, due, held]
    return [held, unrouted, due] if is_held else [due, unrouted, held]


def _made_order(row: Any) -> tuple[int, str]:
    return row.created_at, row.id


def _keys(connection: Connection, keys: Sequence[Key]) -> Mapping[Key, Any]:
    found, statements = {}, Statements(connection.dialect)  # an IN of tuples would make SQLite read the whole table
    for at in range(0, len(keys), AT_ONCE):
        for row in statements.keys(connection, keys[at : at + AT_ONCE]):
            found[row["sender_id"], row["name"], row["message_id"]] = SimpleNamespace(**row)
    return found


def _by(rows: Sequence[Any], column: str) -> Mapping[str, Sequence[Any]]:
    """Rows by a column; messages in the order of their numbers."""
    found: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        found[getattr(row, column)].append(row)
    if column == "document":
        for each in found.values():
            each.sort(key=lambda row: (not isinstance(row.number, int), row.number))
    return found


_deliveries, _documents = tables.deliveries.c, tables.documents.c
_LIGHT = select(
    *(_deliveries.id, _deliveries.message, _deliveries.role, _deliveries.partner, _deliveries.state),
    _deliveries.created_at,
).where(_deliveries.message.in_(VALUES))
_MESSAGES = select(tables.messages).where(tables.messages.c.document.in_(VALUES))
_SEALS = select(tables.http_seals).where(tables.http_seals.c.document.in_(VALUES))
_DOCUMENTS = select(tables.documents).where(_documents.seq.between(bindparam("first"), bindparam("last")))
