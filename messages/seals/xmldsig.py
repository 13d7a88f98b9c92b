"""Enveloped XML signatures, after W3C XML Signature 1.1, in the one shape that is accepted here.

One `ds:Signature`, the last child of the root, over the whole document (URI=""), with the enveloped-signature transform
and then exclusive C14N, nothing else; SHA-256 digests; RSA-SHA256 or ECDSA-SHA256. The shape is held before anything is
computed, so there is nothing in a signature to choose from. The key is one of the registered certificates passed in:
KeyInfo can point at one of them and is otherwise without meaning.
"""

from base64 import b64decode, b64encode
from collections.abc import Collection, Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from typing import Final

import xmlsec
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key
from lxml import etree

from messages.errors import SingleWindowError
from messages.findings import Finding

DS: Final = "http://www.w3.org/2000/09/xmldsig#"
SIGNATURE: Final = f"{{{DS}}}Signature"
EXCLUSIVE: Final = "http://www.w3.org/2001/10/xml-exc-c14n#"
ENVELOPED: Final = f"{DS}enveloped-signature"
SHA256: Final = "http://www.w3.org/2001/04/xmlenc#sha256"

RSA_SHA256: Final = "rsa-sha256"
ECDSA_SHA256: Final = "ecdsa-sha256"
ED25519: Final = "ed25519"  # of a certificate only: such a key signs requests (`httpsig`), nothing within XML
ALGORITHMS = {  # its address -> its name, as agreements write it
    "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256": RSA_SHA256,
    "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256": ECDSA_SHA256,
}
_ADDRESSES = {name: address for address, name in ALGORITHMS.items()}
_RSA_BITS = 2048  # and more; fewer are refused
_CURVES = (ec.SECP256R1, ec.SECP384R1)

_WANTED_SHAPE = 'one ds:Signature, last in the root: one Reference URI="", enveloped-signature, then exclusive C14N'
_KEY_INFO = frozenset(f"{{{DS}}}{name}" for name in ("KeyName", "KeyValue", "X509Data"))
_TAGS = {
    name: f"{{{DS}}}{name}"
    for name in (
        *("Signature", "SignedInfo", "CanonicalizationMethod", "SignatureMethod", "Reference", "Transforms"),
        *("Transform", "DigestMethod", "DigestValue", "SignatureValue", "KeyInfo"),
    )
}
_DAY = "%Y-%m-%d %H:%M %Z"
_Attributes = list[tuple[str, str]]
_NONE: _Attributes = []
_OF_REFERENCE: _Attributes = [("URI", "")]
_ids = etree.XPath("//@Id | //@ID | //@id | //@xml:id")

_TEMPLATE = (
    f'<ds:Signature xmlns:ds="{DS}"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm="{EXCLUSIVE}"/>'
    '<ds:SignatureMethod Algorithm="%s"/><ds:Reference URI=""><ds:Transforms>'
    f'<ds:Transform Algorithm="{ENVELOPED}"/><ds:Transform Algorithm="{EXCLUSIVE}"/></ds:Transforms>'
    f'<ds:DigestMethod Algorithm="{SHA256}"/><ds:DigestValue/></ds:Reference></ds:SignedInfo><ds:SignatureValue/>'
    "<ds:KeyInfo><ds:X509Data><ds:X509Certificate>%s</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature>"
)


class BadSeal(SingleWindowError):
    """A document is not sealed as it must be; `finding` says how: SW203 to SW207."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding


class BadCertificate(SingleWindowError):
    """A certificate cannot be registered: unreadable, or its key is too short or of another kind."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate, read once. digest: SHA-256 of it, 64 hex digits. algorithm: what its key signs with.

    key: None where it signs nothing within XML.
    """

    digest: str
    subject: str
    algorithm: str
    not_before: datetime
    not_after: datetime
    key: xmlsec.Key | None = field(repr=False, compare=False)

    def is_valid(self, now: datetime) -> bool:
        """Whether `now`, aware, lies in its time."""
        return self.not_before <= now <= self.not_after


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose signature holds. digest: SHA-256 of the certificate, 64 hex digits. algorithm: "rsa-sha256" …"""

    digest: str
    subject: str
    algorithm: str


@lru_cache(maxsize=4096)
def certificate(pem: bytes) -> Certificate:
    """Read a certificate, or raise BadCertificate."""
    try:
        loaded = x509.load_pem_x509_certificate(pem)
        public = loaded.public_key()
        algorithm = _algorithm(public)
        public_pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        # The bare key: one made of the certificate costs a third more at every use.
        in_xml = algorithm != ED25519
        key = xmlsec.Key.from_memory(public_pem, xmlsec.constants.KeyDataFormatPem) if in_xml else None
    except (ValueError, xmlsec.Error) as error:
        raise BadCertificate(f"not a certificate that can be used: {error}") from None
    except UnsupportedAlgorithm:
        wanted = "want RSA, P-256, P-384 or Ed25519, not SM2"
        raise BadCertificate(f"its key is of a kind that is not taken; {wanted}") from None
    return Certificate(
        sha256(loaded.public_bytes(Encoding.DER)).hexdigest(),
        loaded.subject.rfc4514_string(),
        algorithm,
        loaded.not_valid_before_utc,
        loaded.not_valid_after_utc,
        key,
    )


def sign(root: etree._Element, *, key_pem: bytes, cert_pem: bytes) -> None:
    """Append the signature of an unsigned document; the kind of key chooses the algorithm."""
    if next(root.iter(SIGNATURE), None) is not None:
        raise ValueError("the document is signed already")
    address, key = _signing_key(key_pem)
    signature = etree.fromstring(_TEMPLATE % (address, _body(cert_pem)))
    root.append(signature)
    context = xmlsec.SignatureContext()
    context.key = key
    context.sign(signature)


def verify(
    root: etree._Element,
    certificates: Iterable[bytes],
    *,
    now: datetime,
    algorithms: Collection[str] = (RSA_SHA256, ECDSA_SHA256),
) -> Signer:
    """Whose signature the document carries, or BadSeal.

    certificates: the registered ones, PEM. now: aware. algorithms: those agreed, by name.
    """
    signature = _found(root)
    algorithm, key_info = _shape(root, signature, algorithms)
    registered = [certificate(pem) for pem in certificates]
    candidates = [each for each in registered if each.algorithm == algorithm]
    if not candidates:
        wanted = f"a registered certificate that signs with {algorithm}"
        raise _bad("SW206", root, signature, value=_kinds(registered), wanted=wanted)
    valid = [each for each in candidates if each.is_valid(now)]
    if not valid:
        raise _bad("SW207", root, signature, value=_span(candidates[-1]), wanted=f"valid on {now:{_DAY}}")
    if len(valid) > 1 and key_info is not None:
        valid = _pointed_at_first(valid, key_info)
    for each in valid:
        if _holds(signature, each.key):
            return Signer(each.digest, each.subject, algorithm)
    for each in candidates:
        if each not in valid and _holds(signature, each.key):
            raise _bad("SW207", root, signature, value=_span(each), wanted=f"valid on {now:{_DAY}}")
    value = "signed by another key" if _digest_fits(signature) else "the document is not as it was signed"
    raise _bad("SW204", root, signature, value=value, wanted="a registered certificate's signature over this document")


def _found(root: etree._Element) -> etree._Element:
    signatures = list(root.iter(SIGNATURE))
    if not signatures:
        raise BadSeal(Finding(code="SW203", where=f"/{_local(root)}", wanted="ds:Signature, last in the root"))
    if len(signatures) > 1:
        raise _bad("SW205", root, signatures[1], value=f"{len(signatures)} signatures", wanted=_WANTED_SHAPE)
    if signatures[0] is not root[-1] if len(root) else True:
        raise _bad("SW205", root, signatures[0], value="a signature elsewhere", wanted=_WANTED_SHAPE)
    return signatures[0]


def _shape(
    root: etree._Element, signature: etree._Element, algorithms: Collection[str]
) -> tuple[str, etree._Element | None]:
    """The name of the algorithm and the KeyInfo, of a signature that has the one shape."""
    try:
        signed_info, value, *rest = _hold(signature, "Signature")
        (key_info,) = rest or (None,)
        c14n, method, reference = _hold(signed_info, "SignedInfo")
        transforms, digest_method, digest_value = _hold(reference, "Reference", _OF_REFERENCE)
        enveloped, exclusive = _hold(transforms, "Transforms")
        address = method.get("Algorithm", "")
        for leaf, name, attributes in (
            (c14n, "CanonicalizationMethod", [("Algorithm", EXCLUSIVE)]),
            (method, "SignatureMethod", [("Algorithm", address)]),
            (enveloped, "Transform", [("Algorithm", ENVELOPED)]),
            (exclusive, "Transform", [("Algorithm", EXCLUSIVE)]),
            (digest_method, "DigestMethod", [("Algorithm", SHA256)]),
            (digest_value, "DigestValue", _NONE),
            (value, "SignatureValue", _NONE),
        ):
            if _hold(leaf, name, attributes):
                raise _Odd(f"{name} with elements in it")
        if key_info is not None and not {each.tag for each in _hold(key_info, "KeyInfo")} <= _KEY_INFO:
            raise _Odd("KeyInfo of another kind")
    except _Odd as odd:
        raise _bad("SW205", root, signature, value=str(odd), wanted=_WANTED_SHAPE) from None
    except ValueError:
        raise _bad("SW205", root, signature, wanted=_WANTED_SHAPE) from None
    if (agreed := ALGORITHMS.get(address)) not in algorithms or agreed is None:
        raise _bad("SW205", root, signature, value=address, wanted=" or ".join(algorithms))
    ids = _ids(root)
    if isinstance(ids, list) and len(ids) > len(set(ids)):
        raise _bad("SW205", root, signature, value="an Id twice", wanted="each Id once")
    return agreed, key_info


class _Odd(Exception):
    """An element of the signature is not what stands in its place; never leaves this module."""


def _hold(element: etree._Element, name: str, attributes: _Attributes = _NONE) -> list[etree._Element]:
    """The children of an element, which must have this name and these attributes; an Id it may have."""
    if element.tag != _TAGS[name]:
        raise _Odd(f"{_local(element)} in place of {name}")
    if element.items() != attributes:
        found = dict(element.attrib)
        found.pop("Id", None)
        if found != dict(attributes):
            raise _Odd(" ".join((name, *(f'{key}="{text}"' for key, text in found.items()))))
    return list(element)


def _pointed_at_first(candidates: list[Certificate], key_info: etree._Element) -> list[Certificate]:
    """The certificate that KeyInfo carries first, where it is one of these."""
    pointed = {_digest(each.text or "") for each in key_info.iter(f"{{{DS}}}X509Certificate")}
    return sorted(candidates, key=lambda each: each.digest not in pointed)


def _digest(text: str) -> str:
    try:
        return sha256(b64decode(text)).hexdigest()
    except ValueError:
        return ""


def _holds(signature: etree._Element, key: xmlsec.Key | None) -> bool:
    if key is None:
        return False
    context = xmlsec.SignatureContext()
    context.key = key
    try:
        context.verify(signature)
    except xmlsec.Error:
        return False
    return True


def _digest_fits(signature: etree._Element) -> bool:
    """Whether the document is still the one whose digest was signed; to tell a refusal's reason, never to accept."""
    root = deepcopy(signature.getroottree()).getroot()
    value = root[-1].findtext(f".//{_TAGS['DigestValue']}") or ""
    etree.strip_elements(root, SIGNATURE, with_tail=False)
    try:
        canonical = etree.tostring(root.getroottree(), method="c14n", exclusive=True, with_comments=False)
    except etree.C14NError:  # a relative namespace has no canonical form
        return False
    return b64encode(sha256(canonical).digest()).decode() == "".join(value.split())


def _algorithm(key: object) -> str:
    """What a key signs with, or ValueError for one that is too short or of another kind."""
    if isinstance(key, rsa.RSAPublicKey | rsa.RSAPrivateKey):
        if key.key_size < _RSA_BITS:
            raise ValueError(f"an RSA key of {key.key_size} bits, want {_RSA_BITS} or more")
        return RSA_SHA256
    if isinstance(key, ec.EllipticCurvePublicKey | ec.EllipticCurvePrivateKey):
        if not isinstance(key.curve, _CURVES):
            raise ValueError(f"a key on {key.curve.name}, want P-256 or P-384")
        return ECDSA_SHA256
    if isinstance(key, ed25519.Ed25519PublicKey | ed25519.Ed25519PrivateKey):
        return ED25519
    raise ValueError("want an RSA, EC or Ed25519 key")


@lru_cache(maxsize=64)
def _signing_key(pem: bytes) -> tuple[str, xmlsec.Key]:
    algorithm = _algorithm(load_pem_private_key(pem, None))
    if algorithm not in _ADDRESSES:
        raise ValueError("an Ed25519 key signs nothing within XML; sign the request instead (RFC 9421)")
    return _ADDRESSES[algorithm], xmlsec.Key.from_memory(pem, xmlsec.constants.KeyDataFormatPem)


@lru_cache(maxsize=64)
def _body(cert_pem: bytes) -> str:
    return b64encode(x509.load_pem_x509_certificate(cert_pem).public_bytes(Encoding.DER)).decode()


def _bad(
    code: str, root: etree._Element, signature: etree._Element, *, value: str | None = None, wanted: str
) -> BadSeal:
    where = f"/{_local(root)}/Signature" if signature.getparent() is root else "/"
    return BadSeal(Finding(code=code, where=where, line=signature.sourceline, value=value, wanted=wanted))


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else "an instruction"


def _kinds(registered: Sequence[Certificate]) -> str | None:
    return "registered: " + ", ".join(sorted({each.algorithm for each in registered})) if registered else None


def _span(each: Certificate) -> str:
    return f"valid from {each.not_before:{_DAY}} to {each.not_after:{_DAY}}"
