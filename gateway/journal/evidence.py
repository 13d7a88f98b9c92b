"""Gathers what evidence of a document is made of: what was kept of it, what the journal states, what shows that.

One snapshot of the journal, read file by file; deliveries, of which there may be many, one at a time. What a reader may
not read is not gathered: a receiver's evidence is of his own deliveries alone.
"""

import base64
from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, select

from gateway.journal import headers, kept, means, tables
from gateway.journal.clock import to_datetime
from gateway.journal.proving import Checkpoint
from gateway.journal.stated import Statements
from messages.seals import arrivals, certificates, httpsig, leaves, xmldsig
from messages.seals.bundle import sealed
from messages.seals.bundle.readme import readme
from messages.seals.bundle.writing import VERIFIER, File, as_json
from messages.seals.certificates import BadCertificate
from messages.seals.xmldsig import BadSeal
from messages.xml.reader import NotRead, parse

SENDER, RECEIVER, PLATFORM = "sender", "receiver", "platform"
JSON = "json"  # the form of a record in JSON
OF_SIGNATURES = "SW2"  # codes of findings about signatures begin so

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Of what, for whom. deliveries: as `Reading` tells them, those he may read. charset: outside the document.

    withheld: ids of those whose bytes he is not given by this, for he has not got them, and something has to permit it.
    """

    document: Row
    reader: str
    deliveries: Sequence[Mapping[str, Any]]
    charset: str | None = None
    withheld: Collection[str] = ()


@dataclass
class Evidence:
    """The files of one bundle, in order; `facts` and `absent` are whole once the last one was taken."""

    connection: Connection
    wanted: Wanted
    head: Checkpoint
    signed_by: tuple[str, bytes]  # id and certificate of the key that signs the manifest
    absent: dict[str, None] = field(default_factory=dict)
    _names: list[str] = field(default_factory=list)
    _keys: dict[str, None] = field(default_factory=dict)
    _certificates: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._stated = Statements(self.connection, self.head.size)

    @property
    def facts(self) -> Mapping[str, Any]:
        """What the manifest says of it."""
        row = self.wanted.document
        return {
            "message": row["id"],
            "reader": self.wanted.reader,
            "checkpoint": self.head.size,
            "absent": list(self.absent),
        }

    def files(self) -> Iterator[File]:
        """Every file but the manifest; NotCovered where the head is too old for one of them."""
        for name, data in self._every():
            self._names.append(name)
            yield name, data
        yield "README.txt", self._readme()
        yield "verify.py", VERIFIER.read_bytes()

    def _every(self) -> Iterator[File]:
        if self.wanted.reader != RECEIVER:
            yield from self._of_the_document()
        for each in self.wanted.deliveries:
            yield from self._delivery(each)
        yield from ((f"certificates/{digest}.pem", pem) for digest, pem in sorted(self._certificates.items()))
        yield "checkpoint/head.txt", self.head.text.encode()
        yield "checkpoint/head.sig", base64.b64decode(self.head.signature)
        yield from self._keys_of({*self._keys, self.head.key_id, self.signed_by[0]})

    def _of_the_document(self) -> Iterator[File]:
        row = self.wanted.document
        content, is_kept = bytes(row["content"]), bool(row["content"]) or not row["size"]
        erased = self.connection.execute(_ERASURE, {"document": row["id"]}).scalar()
        if is_kept:
            yield self._document_name(content), content
        else:
            self._miss("document-quota" if erased is None else "document-erased")
        if row["receipt"]:
            yield "receipt.xml", bytes(row["receipt"])
        stated = leaves.read_leaf(self._stated.text(row["seq"]))
        told = row["findings"].encode()
        yield ("findings.json" if sha256(told).hexdigest() == stated.get("findings") else "codes.json"), told
        yield from self._statement("proof/", row["seq"])
        if erased is not None:
            yield from self._statement("erasure/", erased)
        yield from self._schema(row["schema_digest"])
        yield from self._signature(content if is_kept else None, stated)

    def _document_name(self, content: bytes) -> str:
        """What the bytes are: a record in JSON was read as such, and nothing else is looked for in it."""
        if self._is_json:
            return "document.json"
        return "document.xml" if _is_xml(content, self.wanted.charset) else "document.bin"

    @property
    def _is_json(self) -> bool:
        return bool(self.wanted.document["form"] == JSON)

    def _schema(self, digest: str | None) -> Iterator[File]:
        if digest is not None:
            found = kept.schema_files(self.connection, digest)
            if not found:
                self._miss("schema")
            yield from ((f"schema/{name}", data) for name, data in sorted(found.items()))

    def _signature(self, content: bytes | None, stated: Mapping[str, str]) -> Iterator[File]:
        """The report, what was signed, who did it and what was known of his certificate."""
        row, told = self.wanted.document, msgspec.json.decode(self.wanted.document["findings"])
        codes = [each if isinstance(each, str) else each["code"] for each in told]
        report: dict[str, Any] = {"signer": None, "chain": [], "revocation": None, "forms": []}
        report["findings"] = [code for code in codes if code.startswith(OF_SIGNATURES)]
        signer = row["signer_digest"]
        if signer is not None:
            pem = self._certificate(signer)
            if pem is None:
                self._miss("certificate")
            else:
                report["signer"] = sealed.of_signer(pem)
                report["chain"] = [self._carry(each) for each in kept.chain(self.connection, pem, row["received_at"])]
            report["revocation"] = yield from self._revocation(stated)
            for said, files in self._forms(content):
                report["forms"].append(said)
                yield from ((f"signature/{name}", data) for name, data in files.items())
        yield "signature/report.json", as_json(report)

    def _forms(self, content: bytes | None) -> Iterator[tuple[dict[str, Any], dict[str, bytes]]]:
        """How it is signed: within its XML, by the request, or both."""
        found = None
        if content is not None and not self._is_json:
            found = sealed.of_xml(content, charset=self.wanted.charset)
        if found is not None:
            yield found
        seal = self.connection.execute(_SEAL, {"document": self.wanted.document["id"]}).mappings().first()
        if seal is not None:
            said, files = sealed.of_request(dict(seal))
            if self._certificate(said["key"]) is None:
                self._miss("certificate")
            yield said, files

    def _revocation(self, stated: Mapping[str, str]) -> Generator[File, None, dict[str, Any] | None]:
        """The list that its leaf names; answers what is told of it."""
        arrival = arrivals.read(stated.get("note", ""))
        if arrival is None or arrival.signer is None:
            return None
        digest = arrival.signer.split()[1]
        found = kept.revocation_list(self.connection, digest)
        if found is None:
            self._miss("revocation")
        else:
            yield f"revocation/{digest}.crl", found
        return {"answer": arrival.signer, "kept": found is not None}

    def _delivery(self, told: Mapping[str, Any]) -> Iterator[File]:
        """What was sent, what came back, and what is stated of it."""
        row = self.connection.execute(_DELIVERY, {"delivery": told["delivery"]}).mappings().one()
        attempts = [dict(each) for each in self.connection.execute(_ATTEMPTS, {"delivery": row["id"]}).mappings()]
        at = f"deliveries/{row['id']}/"
        copy, answer = self._copy(row["id"], row["sealed"]), _named("answer", row["answer"])
        times = [row["state_at"], *(each["at"] for each in reversed(attempts))]
        signer, files = self._answered(row["partner"], row["answer"], times)
        more: dict[str, Any] = {"attempts": [_told(each) for each in attempts], "answer_signer": signer}
        shown = means.of_deliveries(self.connection, [row["id"]]).get(row["id"], [])
        if shown and self.wanted.reader == PLATFORM:
            more["other_means"] = shown
        yield (
            at + "delivery.json",
            as_json({**told, **more, "copy": copy and copy[0], "answer": answer and answer[0]}),
        )
        yield from ((at + name, data) for name, data in filter(None, (copy, answer)))
        yield from ((f"{at}answer-{name}", data) for name, data in files.items())
        for each in shown:
            yield from self._by_other_means(at, each)
        sequences = self._stated.of_delivery(dict(row), [row["created_at"], *reversed(times)])
        if not sequences:
            self._miss("statements")
        for sequence in sequences:
            yield from self._statement(f"{at}{sequence}/", sequence)

    def _copy(self, delivery: str, sealed_bytes: Any) -> File | None:
        """The bytes that were sent, or shall be."""
        if delivery not in self.wanted.withheld:
            return _named("copy", sealed_bytes)
        if sealed_bytes:
            self._miss("copy")
        return None

    def _by_other_means(self, at: str, said: Mapping[str, Any]) -> Iterator[File]:
        """The file that shows that it was delivered otherwise, for the platform; its leaf has the digest."""
        if said["file"] is None or self.wanted.reader != PLATFORM:
            return
        paper = means.paper_of(self.connection, said["seq"])
        if paper is None:
            self._miss("paper-erased")
        else:
            yield f"{at}{said['seq']}/evidence.{means.SUFFIXES[said['file']['media_type']]}", paper

    def _answered(self, partner: str | None, answer: bytes | None, times: Iterable[int]) -> Any:
        """Whose certificate signed an answer, and the bytes that were signed; None where it is not signed in XML."""
        if not partner or not answer or not bytes(answer).startswith(b"<"):
            return None, {}
        for pem in kept.certificates_of(self.connection, partner):
            for time in times:
                if found := _signed(bytes(answer), pem, time):
                    return self._carry(pem), found
        return None, {}

    def _statement(self, at: str, sequence: int) -> Iterator[File]:
        proof = self._stated.proof(sequence)
        self._keys[proof.key_id] = None
        log = headers.path(self.connection, proof.number, self.head.size)
        yield at + "leaf.txt", proof.leaf.encode()
        yield at + "path.txt", _lines(proof.path)
        yield at + "header.txt", proof.header.encode()
        yield at + "header.sig", base64.b64decode(proof.signature)
        yield at + "log.txt", _lines(log)

    def _keys_of(self, ids: Collection[str]) -> Iterator[File]:
        """The certificates of these keys, the newest first: a renewed one was not valid yet when the first sealed."""
        found: dict[str, dict[bytes, None]] = {key: {} for key in sorted(ids)}
        found[self.signed_by[0]][self.signed_by[1]] = None
        for row in self.connection.execute(_KEYS, {"ids": list(ids)}):
            found[row.key_id][certificates.pem(row.certificate)] = None
        yield from ((f"keys/{key}.pem", b"".join(pems)) for key, pems in found.items())

    def _certificate(self, digest: str) -> bytes | None:
        """A certificate that was registered once; it goes into the bundle."""
        pem = kept.certificate(self.connection, digest)
        if pem is not None:
            self._carry(pem)
        return pem

    def _carry(self, pem: bytes) -> str:
        digest = httpsig.digest_of(pem)
        self._certificates[digest] = pem
        return digest

    def _miss(self, what: str) -> None:
        self.absent[what] = None

    def _readme(self) -> bytes:
        row, received = self.wanted.document, to_datetime(self.wanted.document["received_at"])
        verdict = {"accepted": "受理", "refused": "拒收"}[row["verdict"]]
        of = f"{row['type'] or '-'}  {row['message_id'] or '-'}  {row['sender_id'] or '-'}"
        return readme(
            message=row["id"],
            zh=f"{verdict}  {of}  收到 {received.isoformat(timespec='milliseconds')}",
            en=f"{row['verdict']}  {of}  received {received.isoformat(timespec='milliseconds')}",
            names=self._names,
            absent=list(self.absent),
        )


def _is_xml(content: bytes, charset: str | None) -> bool:
    try:
        parse(content, encoding=charset)
    except NotRead:
        return False
    return True


def _signed(answer: bytes, pem: bytes, time: int) -> dict[str, bytes] | None:
    """What was signed of an answer that this certificate's key signed then."""
    try:
        xmldsig.verify(parse(answer).root, [pem], now=to_datetime(time))
    except (BadSeal, BadCertificate, xmldsig.BadCertificate, NotRead):
        return None
    found = sealed.of_xml(answer)
    return found[1] if found else None


def _named(name: str, data: bytes | None) -> File | None:
    """Bytes under a name that says what they are."""
    if not data:
        return None
    data = bytes(data)
    kind = "xml" if data.startswith((b"<", b"\xef\xbb\xbf<")) else "json" if data.startswith(b"{") else "bin"
    return f"{name}.{kind}", data


def _told(attempt: Mapping[str, Any]) -> dict[str, Any]:
    at = to_datetime(attempt["at"]).isoformat(timespec="microseconds")
    return {name: at if name == "at" else attempt[name] for name in ("number", "at", "outcome", "detail", "took_us")}


def _lines(hashes: Iterable[bytes]) -> bytes:
    return "".join(f"{each.hex()}\n" for each in hashes).encode()


_of, _keys = tables.deliveries.c, tables.gateway_keys.c
_KEYS = (
    select(_keys.key_id, _keys.certificate)
    .where(_keys.key_id.in_(bindparam("ids", expanding=True)))
    .order_by(_keys.seq.desc())
)
_DELIVERY = select(
    *(_of.id, _of.message, _of.partner, _of.position, _of.sealed, _of.answer, _of.state_at, _of.created_at)
).where(_of.id == bindparam("delivery"))
_ATTEMPTS = (
    select(tables.attempts)
    .where(tables.attempts.c.delivery == bindparam("delivery"))
    .order_by(tables.attempts.c.number)
)
_SEAL = select(tables.http_seals).where(tables.http_seals.c.document == bindparam("document"))
_ERASURE = select(tables.erasures.c.seq).where(tables.erasures.c.document == bindparam("document"))
