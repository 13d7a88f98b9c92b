"""A gateway of real parts that lacks one of its controls, on purpose: its attack must break through.

python -m tests.attacks.weak trusting-reader --port 8440
"""

import argparse
import asyncio
import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import httptools
import xmlsec
from lxml import etree

from gateway.assembly import Gateway, assemble
from gateway.channels import partner_receipts, push
from gateway.check import examining, gates
from gateway.check.examination import Examination, Tools
from gateway.journal.acceptance import Accept
from gateway.settings import load
from gateway.telemetry.logs import set_up
from gateway.web import documents, inflation, wire
from gateway.web.serving import serve
from messages.findings import Finding
from messages.seals import xmldsig
from messages.xml import reader
from messages.xml.reader import Document


class _Fetches(etree.Resolver):
    """Goes to whatever address it is told."""

    def resolve(self, url: str, public: str | None, context: Any) -> Any:
        return self.resolve_string(_fetched(url), context)


def _fetched(url: str) -> bytes:
    with urlopen(url, timeout=10) as answer:
        return bytes(answer.read())


def trusting_reader(gateway: Gateway) -> None:
    """Reads as lxml would if it were let, and fetches what it is told to."""

    def reads(examination: Examination, tools: Tools) -> Iterator[Finding]:
        parser = etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=False, huge_tree=True)
        parser.resolvers.add(_Fetches())
        root = etree.fromstring(examination.content, parser)
        for inclusion in root.iter("{http://www.w3.org/2001/XInclude}include"):
            _fetched(inclusion.get("href", ""))
        examination.document = Document(root, "utf-8", examination.content)
        yield from ()

    _replace_gate(gates.is_well_formed, reads)


def careless_seal(gateway: Gateway) -> None:
    """Lets the library verify whatever a signature says of itself, with the key that it brings."""

    def holds(examination: Examination, tools: Tools) -> Iterator[Finding]:
        signature = next(examination.root.iter(xmldsig.SIGNATURE), None)
        if signature is None:
            yield Finding(code="SW203", where="/")
            return
        context = xmlsec.SignatureContext()
        for element in examination.root.iter(etree.Element):
            if element.get("Id"):
                context.register_id(element, "Id")
        partner = examination.partner
        assert partner is not None
        pem = partner.certificates[0].pem.encode()
        method = next(signature.iter(f"{{{xmldsig.DS}}}SignatureMethod"))
        if "hmac" in method.get("Algorithm", ""):
            context.key = xmlsec.Key.from_binary_data(xmlsec.constants.KeyDataHmac, _public_pem(pem))
        else:
            context.key = xmldsig.certificate(pem).key
        try:
            context.verify(signature)
        except xmlsec.Error:
            yield Finding(code="SW204", where="/")

    _replace_gate(gates.signature_holds, holds)


def boundless(gateway: Gateway) -> None:
    """Unpacks whatever comes."""

    class Unpacks(inflation.Inflation):
        def _room(self) -> int:
            return 1 << 40

        def _hold(self) -> None: ...

    documents.Inflation = Unpacks  # type: ignore[misc]


def forgetful(gateway: Gateway) -> None:
    """Knows no document again."""
    Accept._key = lambda self: None  # type: ignore[method-assign]


def believing_names(gateway: Gateway) -> None:
    """Knows a document again by whatever name it bears, whoever brings it."""
    key = Accept._key

    def of_anyone(self: Any) -> Any:
        self.submission = replace(self.submission, names_himself=True)
        return key(self)

    Accept._key = of_anyone  # type: ignore[method-assign]


def guessing(gateway: Gateway) -> None:
    """Takes the HTTP that others would not."""
    strict = wire.BoundedHttp.connection_made

    def lenient(self: Any, transport: asyncio.Transport) -> None:
        strict(self, transport)
        parser = httptools.HttpRequestParser(self)
        parser.set_dangerous_leniencies(
            lenient_headers=True, lenient_chunked_length=True, lenient_keep_alive=True, lenient_transfer_encoding=True
        )
        self.parser = parser

    wire.BoundedHttp.connection_made = lenient  # type: ignore[assignment, method-assign]


def believing(gateway: Gateway) -> None:
    """Takes any answer for a receipt."""
    push.read_receipt = lambda data, *_, **__: partner_receipts.Word("accepted")  # type: ignore[attr-defined]


def talkative(gateway: Gateway) -> None:
    """Says in a finding what it read in a file, and where it broke."""

    def tells(examination: Examination, tools: Tools) -> Iterator[Finding]:
        named = re.search(rb'"file://([^"]+)"', examination.content)
        broke = 'Traceback (most recent call last): File "/app/gateway.py"'
        value = Path(named[1].decode()).read_text() if named else broke
        yield Finding(code="SW106", where="/", value=value)

    _replace_gate(gates.is_well_formed, tells)


def breaking(gateway: Gateway) -> None:
    """Breaks over a document that it does not like."""
    real = reader.parse

    def reads(examination: Examination, tools: Tools) -> Iterator[Finding]:
        examination.document = real(examination.content, encoding=examination.charset)
        yield from ()

    _replace_gate(gates.is_well_formed, reads)


def idling(gateway: Gateway) -> None:
    """Takes its time."""

    def waits(examination: Examination, tools: Tools) -> Iterator[Finding]:
        time.sleep(2.5)
        yield from ()

    examining.GATES = (waits, *examining.GATES)


def wasteful(gateway: Gateway) -> None:
    """Makes much of little."""
    kept: list[bytes] = []

    def swells(examination: Examination, tools: Tools) -> Iterator[Finding]:
        kept.append(b"x" * (150 << 20))
        kept.clear()
        yield from ()

    examining.GATES = (swells, *examining.GATES)


def _replace_gate(old: Any, new: Any) -> None:
    examining.GATES = tuple(new if gate is old else gate for gate in examining.GATES)


def _public_pem(pem: bytes) -> bytes:
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    public = x509.load_pem_x509_certificate(pem).public_key()
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


WEAKNESSES: Mapping[str, Callable[[Gateway], None]] = {
    each.__name__.replace("_", "-"): each
    for each in (
        *(trusting_reader, careless_seal, boundless, forgetful, believing_names, guessing),
        *(believing, talkative, breaking, idling, wasteful),
    )
}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("name", choices=WEAKNESSES)
    parser.add_argument("--port", type=int, required=True)
    options = parser.parse_args()
    settings = load().model_copy(update={"port": options.port})
    set_up(settings.log_level, settings.log_format)
    gateway = assemble(settings)
    WEAKNESSES[options.name](gateway)
    serve(gateway)


if __name__ == "__main__":
    main()
