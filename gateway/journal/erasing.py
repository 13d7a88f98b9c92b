"""Destroys what a document says and keeps that it came: leaves, digests, keys, numbers and states stay.

What is destroyed: the bytes as they came (http wire bytes too), head and body as they were read, the copies sealed for
receivers, files that show how it was handed over, and whatever quotes it: the values in its findings, a receipt or a
partner's answer that carries findings, and in what is known of its case, then and now, each personal value that no
other document of the case gives. What stays states digests over what was there, so every proof still holds; an erasure
is a leaf itself. Source: design, "Evidence". Nothing that is undelivered is erased.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec
from sqlalchemy import BindParameter, Connection, bindparam, insert, or_, select, update

from gateway.journal import tables
from gateway.journal.acts import Act, state
from gateway.journal.book import Book, Needs
from gateway.journal.database import checkpoint
from gateway.journal.holds import OnHold, held_cases
from gateway.journal.moves import FINAL
from gateway.journal.sealing import Sealed
from gateway.telemetry import masking
from messages import personal
from messages.decoding import from_json
from messages.errors import SingleWindowError
from messages.seals.leaves import read_leaf
from messages.signing.process import TO_CHECK, TO_SIGN

BURIED_WITHIN_MS = 500  # else what is written next overwrites the log
GONE = ""  # head and body of a message whose document is erased


class UnknownDocument(SingleWindowError):
    """No document, nor a message of one, has this id."""


class Erased(SingleWindowError):
    """The document is erased; its leaf, its digest and its key stay."""


class Undelivered(SingleWindowError):
    """Something of the document is on its way still, or waits for an operator."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """That a document was erased: by whom, why, when (microseconds since 1970), and the number of its leaf.

    archive: name of the file that has it, where it was pruned, and archive_digest its SHA-256; None: it is nowhere.
    """

    seq: int
    at: int
    by: str
    reason: str
    archive: str | None = None
    archive_digest: str | None = None


def erasure_of(connection: Connection, document: str) -> Erasure | None:
    """The erasure of a document; None: it is not erased."""
    row = connection.execute(_ERASURE, {"document": document}).mappings().first()
    if row is None:
        return None
    leaf = read_leaf(connection.execute(_LEAF, {"seq": row["seq"]}).scalar_one())
    if leaf.get("kind") != "pruning" or leaf.get("id") == document:
        return Erasure(**row)
    return Erasure(**row, archive=leaf.get("id"), archive_digest=leaf.get("document"))


@dataclass(kw_only=True)
class Erase:
    """The command: these documents are erased, all or none; UnknownDocument, Erased, Undelivered. Answers their ids.

    documents: ids of documents, or of messages of theirs.
    """

    documents: Sequence[str]
    by: str
    reason: str
    weight: int = field(default=4096, init=False)
    direct: bool = field(default=True, init=False)
    _ids: list[str] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        self.reason = masking.text(self.reason)  # it is kept for good

    def needs(self) -> Needs:
        """Nothing beforehand: direct commands go first, and read what they touch."""
        return Needs()

    def fold(self, book: Book) -> None:
        """One after another."""
        names = personal.fields_of(book.catalogue)
        bury_what_is_deleted(book)
        self._ids = [self._erase(book, named, names) for named in self.documents]

    def finish(self, sealed: Sealed) -> None:
        """Nothing to fill."""

    def answer(self) -> list[str]:
        """The documents."""
        return self._ids

    def _erase(self, book: Book, named: str, names: Collection[str]) -> str:
        connection = book.connection
        document = found(connection, named)
        hold_settled(connection, document["id"])
        touched = destroy(book, document, names)
        seq = state(book, self._stated(document, touched))
        row = {"document": document["id"], "seq": seq, "at": book.now, "by": self.by, "reason": self.reason}
        connection.execute(insert(tables.erasures), row | {"events": msgspec.json.encode(touched).decode()})
        return str(document["id"])

    def _stated(self, document: Mapping[str, Any], touched: Sequence[int]) -> Act:
        known = f"; known at {' '.join(map(str, touched))}" if touched else ""
        note = " ".join(self.reason.split()) + known
        return Act(self.by, "operator", "erase", document["id"], note, document["digest"])


def destroy(book: Book, document: Mapping[str, Any], names: Collection[str]) -> list[int]:
    """Destroy what a document says; numbers of the case events that lost something with it.

    document: as `found` has it. names: of personal fields.
    """
    connection = book.connection
    said = [dict(row) for row in connection.execute(_SAID, {"document": document["id"]}).mappings()]
    gone = {value for each in said for value in personal.values(msgspec.json.decode(each["body"]), names)}
    touched = _forget_in_cases(book, said, gone, names)
    _destroy(connection, document, [each["id"] for each in said], gone)
    return touched


def found(connection: Connection, named: str) -> Mapping[str, Any]:
    """A document by its id or that of a message of its, not yet erased; UnknownDocument, Erased."""
    row = connection.execute(_DOCUMENT, {"named": named}).mappings().first()
    if row is None:
        raise UnknownDocument(f"没有报文 {named!r} / no message {named!r}; `swg case show` names those of a case")
    if (erasure := erasure_of(connection, row["id"])) is not None:
        raise Erased(f"报文 {named} 已清除（叶 {erasure.seq}）/ message {named} is erased already (leaf {erasure.seq})")
    return dict(row)


def hold_settled(connection: Connection, document: str) -> None:
    """Undelivered where something of it is under way or waits; OnHold where one of its cases is to be kept."""
    if cases := held_cases(connection, document):
        raise OnHold(
            f"案件 {'、'.join(cases)} 依法留存中，先 `swg journal hold --lift` / on legal hold: case "
            f"{', '.join(cases)}; lift it with `swg journal hold --lift` first"
        )
    open_ = connection.execute(_OPEN, {"document": document}).all()
    if open_:
        waits = ", ".join(f"{row.id} ({row.state})" for row in open_)
        raise Undelivered(
            f"尚有未了结的投递 {waits}，先投出或 `swg dead discard` / still to be delivered: {waits}; "
            "let it go out, or decide with `swg dead`"
        )
    if waiting := connection.execute(_UNSIGNED, {"document": document}).scalars().all():
        raise Undelivered(
            f"报文 {', '.join(waiting)} 正在等待签署 / waits to be signed: {', '.join(waiting)}; "
            "签署、拒签、撤回或逾期后再清除 / erase it once it is signed, declined, taken back or expired"
        )


def _forget_in_cases(
    book: Book, said: Sequence[Mapping[str, Any]], gone: set[str], names: Collection[str]
) -> list[int]:
    """Empty in what is known of the cases what only these messages gave; numbers of the events that lost something."""
    own = [each["id"] for each in said]
    came = book.connection.execute(_CAME, {"own": own}).scalars()  # what was signed: to another than it waited in
    cases = sorted({case for case in (*came, *(each["case_id"] for each in said)) if case})
    return [seq for case in cases for seq in _forget_in_case(book, case, own, gone, names)]


def _forget_in_case(book: Book, case: str, own: Sequence[str], gone: set[str], names: Collection[str]) -> list[int]:
    others = book.connection.execute(_OTHERS, {"case": case, "own": list(own)}).scalars()
    gone = gone - {value for body in others if body for value in personal.values(msgspec.json.decode(body), names)}
    if not gone:
        return []
    touched = []
    for row in book.connection.execute(_EVENTS, {"case": case}).all():
        known = _without(row.known, gone, names)
        if known != row.known:
            book.connection.execute(_SET_EVENT, {"of": row.seq, "now": known})
            touched.append(row.seq)
    book.read_more(Needs(cases=(case,)))
    if (running := book.running.get(case)) is not None:
        known = _without(book.told(running.case.known), gone, names)
        record = from_json(known, type(running.case.known))
        book.keep(replace(running, case=replace(running.case, known=record), moved=True))
    return touched


def _without(known: str, gone: set[str], names: Collection[str]) -> str:
    return msgspec.json.encode(personal.without(msgspec.json.decode(known), gone, names)).decode()


def _destroy(
    connection: Connection, document: Mapping[str, Any], messages: Sequence[str], gone: Collection[str]
) -> None:
    """The bytes, and whatever quotes them."""
    told = msgspec.json.decode(document["findings"])
    codes = list(dict.fromkeys(each if isinstance(each, str) else each["code"] for each in told))
    quotes = any(not isinstance(each, str) and each.get("value") is not None for each in told)
    rest: dict[str, Any] = {"content": b"", "findings": msgspec.json.encode(codes).decode()}
    if quotes:
        rest["receipt"] = b""
    connection.execute(update(tables.documents).where(tables.documents.c.id == document["id"]).values(rest))
    connection.execute(_SET_WIRE, {"of": document["id"]})
    if messages:
        connection.execute(_SET_SAID, {"own": list(messages)})
        connection.execute(_SET_SEALED, {"own": list(messages)})
        connection.execute(_SET_PAPERS, {"own": list(messages)})  # what shows that it was handed over may show it
        answers = connection.execute(_ANSWERS, {"own": list(messages)}).all()
        if quoting := [row.id for row in answers if _quotes(bytes(row.answer), gone)]:
            connection.execute(_SET_ANSWER, {"own": quoting})


def _quotes(answer: bytes, gone: Collection[str]) -> bool:
    """Whether a partner's receipt may say again what stood in the document, in whatever encoding he wrote it."""
    return not answer.isascii() or b"Value>" in answer or any(value.encode() in answer for value in gone)


def bury_what_is_deleted(book: Book) -> None:
    """SQLite overwrites what it frees from now on in this transaction, and brings its log home after it."""
    if book.connection.dialect.name != "sqlite":
        return
    driver: Any = book.connection.connection.driver_connection
    driver.execute("PRAGMA secure_delete=ON")

    def bury() -> None:
        driver.execute("PRAGMA secure_delete=OFF")
        patience = driver.execute("PRAGMA busy_timeout").fetchone()[0]
        driver.execute(f"PRAGMA busy_timeout={BURIED_WITHIN_MS}")  # a backup may read for long, and others wait
        try:
            checkpoint(book.connection, to_cut=0)
        finally:
            driver.execute(f"PRAGMA busy_timeout={patience}")

    book.after.append(bury)


_documents, _messages, _deliveries = tables.documents.c, tables.messages.c, tables.deliveries.c
_events, _cases = tables.case_events.c, tables.cases.c
_ERASURE = select(*(tables.erasures.c.seq, tables.erasures.c.at, tables.erasures.c.by, tables.erasures.c.reason)).where(
    tables.erasures.c.document == bindparam("document")
)
_LEAF = select(tables.leaves.c.text).where(tables.leaves.c.seq == bindparam("seq"))
_OF_MESSAGE = select(_messages.document).where(_messages.id == bindparam("named")).scalar_subquery()
_DOCUMENT = select(_documents.id, _documents.seq, _documents.digest, _documents.findings).where(
    or_(_documents.id == bindparam("named"), _documents.id == _OF_MESSAGE)
)
_SAID = select(_messages.id, _messages.case_id, _messages.body).where(_messages.document == bindparam("document"))
_OPEN = (
    select(_deliveries.id, _deliveries.state)
    .join(tables.messages, _messages.id == _deliveries.message)
    .where(_messages.document == bindparam("document"))
    .where(_deliveries.state.not_in([each.value for each in FINAL]))
    .order_by(_deliveries.id)
    .limit(5)
)
_UNSIGNED = (
    select(_cases.order_key)
    .join(tables.messages, _messages.id == _cases.order_key)
    .where(_cases.family == "signing", _cases.state.in_((TO_CHECK, TO_SIGN)))
    .where(_messages.document == bindparam("document"))
)
_CAME = select(_deliveries.case_id).where(_deliveries.message.in_(bindparam("own", expanding=True))).distinct()
_SENT_IN = select(_deliveries.message).where(_deliveries.case_id == bindparam("case"))
_OTHERS = select(_messages.body).where(
    or_(_messages.case_id == bindparam("case"), _messages.id.in_(_SENT_IN)),
    _messages.id.not_in(bindparam("own", expanding=True)),
)
_EVENTS = select(_events.seq, _events.known).where(_events.case_id == bindparam("case")).order_by(_events.seq)
_SET_EVENT = update(tables.case_events).where(_events.seq == bindparam("of")).values(known=bindparam("now"))
_SET_WIRE = update(tables.http_seals).where(tables.http_seals.c.document == bindparam("of")).values(wire=None)
_own: BindParameter[Any] = bindparam("own", expanding=True)
_SET_SAID = update(tables.messages).where(_messages.id.in_(_own)).values(head=GONE, body=GONE)
_SET_SEALED = update(tables.deliveries).where(_deliveries.message.in_(_own)).values(sealed=None)
_SET_PAPERS = (
    update(tables.other_means)
    .where(tables.other_means.c.delivery.in_(select(_deliveries.id).where(_deliveries.message.in_(_own))))
    .where(tables.other_means.c.content.is_not(None))
    .values(content=b"")
)
_ANSWERS = select(_deliveries.id, _deliveries.answer).where(
    _deliveries.message.in_(_own), _deliveries.answer.is_not(None)
)
_SET_ANSWER = update(tables.deliveries).where(_deliveries.id.in_(_own)).values(answer=None)
