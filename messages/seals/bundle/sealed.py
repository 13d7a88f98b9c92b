"""What a bundle tells of a signature: the report for people and programs, and the very bytes that were signed.

Of XML the canonical octets whose digest was signed, and the canonical SignedInfo that has it; of a signed request the
signature base, the header lines, and the body where it is not the document. So openssl alone can repeat it.
"""

import base64
from collections.abc import Mapping
from copy import deepcopy
from typing import Any

import msgspec
from cryptography import x509
from lxml import etree

from messages.seals import certificates, httpsig, xmldsig
from messages.seals.http_messages import HttpMessage
from messages.xml.reader import parse

XML, REQUEST = "xmldsig", "rfc9421"
SIGNED, SIGNED_INFO = "signed.xml", "signed-info.xml"
BASE, HEADERS, BODY = "base.txt", "headers.json", "body.bin"

_DS = f"{{{xmldsig.DS}}}"


def of_xml(data: bytes, *, charset: str | None = None) -> tuple[dict[str, Any], dict[str, bytes]] | None:
    """The report of a document's own signature, and its files; None: it has none. charset: as declared outside it.

    The signature is one that was held before: nothing is verified here.
    """
    document = parse(data, encoding=charset)
    found = list(document.root.iter(xmldsig.SIGNATURE))
    if len(found) != 1:
        return None
    signature, encoding = found[0], "utf-8-sig" if document.encoding == "utf-8" else document.encoding
    info = signature[0]
    said = {
        "form": XML,
        "algorithm": _attribute(info, "SignatureMethod"),
        "canonicalization": _attribute(info, "CanonicalizationMethod"),
        "transforms": [each.get("Algorithm") for each in info.iter(f"{_DS}Transform")],
        "digest_algorithm": _attribute(info, "DigestMethod"),
        "digest": _text(info, "DigestValue"),
        "signature": _text(signature, "SignatureValue"),
        "signed": "整份报文，除签名本身 / the whole document but for the signature",
        "encoding": encoding,
        "files": {"what was signed": SIGNED, "what has its digest": SIGNED_INFO},
    }
    return said, {SIGNED: _without(document.root), SIGNED_INFO: _canonical(info)}


def of_request(seal: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, bytes]]:
    """The report of a signed request as the journal keeps it (headers, base, wire), and its files."""
    lines = [(str(name), str(value)) for name, value in msgspec.json.decode(seal["headers"])]
    (claim,) = httpsig.claims(HttpMessage(fields=lines))
    said = {
        "form": REQUEST,
        "components": [name for name, _ in claim.components],
        "parameters": dict(claim.parameters),
        "key": claim.parameters["keyid"],
        "signature": base64.b64encode(claim.signature).decode(),
        "signed": "请求的签名基，其中有请求体的摘要 / the request's signature base, which has the body's digest",
        "files": {"what was signed": BASE, "header lines": HEADERS, **({"body": BODY} if seal["wire"] else {})},
    }
    files = {BASE: str(seal["base"]).encode(), HEADERS: str(seal["headers"]).encode()}
    return said, files | ({BODY: bytes(seal["wire"])} if seal["wire"] else {})


def of_signer(pem: bytes) -> dict[str, Any]:
    """What a certificate says of who signed."""
    found = x509.load_pem_x509_certificate(pem)
    return {
        "certificate": certificates.digest(certificates.carried(pem)),
        "subject": found.subject.rfc4514_string(),
        "issuer": found.issuer.rfc4514_string(),
        "serial": format(found.serial_number, "x"),
        "not_before": found.not_valid_before_utc.isoformat(),
        "not_after": found.not_valid_after_utc.isoformat(),
        "key": f"{type(found.public_key()).__name__} {getattr(found.public_key(), 'key_size', '')}".strip(),
    }


def _without(root: etree._Element) -> bytes:
    """The canonical octets of the whole document but for its signature; what stands beside the root belongs to it."""
    tree = deepcopy(root.getroottree())
    etree.strip_elements(tree, xmldsig.SIGNATURE, with_tail=False)
    return etree.tostring(tree, method="c14n", exclusive=True, with_comments=False)


def _canonical(element: etree._Element) -> bytes:
    return etree.tostring(element, method="c14n", exclusive=True, with_comments=False)


def _attribute(element: etree._Element, name: str) -> str:
    return next((each.get("Algorithm", "") for each in element.iter(f"{_DS}{name}")), "")


def _text(element: etree._Element, name: str) -> str:
    return next(("".join((each.text or "").split()) for each in element.iter(f"{_DS}{name}")), "")
