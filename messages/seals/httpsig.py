"""HTTP message signatures, RFC 9421, with Content-Digest, RFC 9530: the second form in which a document is signed.

What is signed is the request that carries the document: its method, where it goes, its content type, and its body by
digest. The key is one of the registered certificates passed in, and `keyid` says which: the SHA-256 of the certificate.
The kind of key decides the algorithm. The signature says when it was made, and holds for a window around that time. No
nonce is remembered: an identical replay is a duplicate.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import Any, Final

import http_sf
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from messages.findings import Finding
from messages.seals import algorithms, digests
from messages.seals.http_messages import BadComponent, Component, HttpMessage, signature_base, written
from messages.seals.xmldsig import BadSeal, Signer

INPUT: Final = "signature-input"
SIGNATURE: Final = "signature"
TAG: Final = "single-window"  # of several signatures ours is the one with this tag; alone it needs none
LABEL: Final = "swg"
WINDOW = timedelta(minutes=5)
SKEW = timedelta(seconds=60)  # a partner's clock may be before ours

ALWAYS = ("@method", "content-type", "content-digest")
WHERE = (("@target-uri",), ("@authority", "@path"))  # one of these
CODING = "content-encoding"  # where there is one: what is read depends on it
SECRET = frozenset(("authorization", "cookie", "proxy-authorization"))  # what is covered is kept, and these must not be
_PARAMETERS: Mapping[str, type] = {
    "created": int,
    "expires": int,
    "keyid": str,
    "alg": str,
    "nonce": str,
    "tag": str,
}
_MOST_TOLD = 2000  # characters of a base
_TIME = "%Y-%m-%d %H:%M:%S %Z"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One signature of a message as its headers have it, read and not yet held."""

    label: str
    components: Sequence[Component]
    parameters: Mapping[str, Any]
    signature: bytes


@dataclass(frozen=True, slots=True)
class SignedRequest:
    """A request that says it is signed. body: as it came, its content coding still on it."""

    message: HttpMessage
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A signature that holds. base: the bytes it was made over. fields: the headers that one needs to see that."""

    signer: Signer
    base: bytes
    fields: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Key:
    digest: str
    subject: str
    algorithm: str
    not_before: datetime
    not_after: datetime
    public: Any = field(repr=False)


def is_signed(message: HttpMessage) -> bool:
    """Whether it says of itself that it is signed; what others on its way signed for others does not count."""
    if message.field(INPUT) is None and message.field(SIGNATURE) is None:
        return False
    try:
        return bool(claims(message))
    except ValueError:
        return True  # whoever cannot be understood is not overheard


def claims(message: HttpMessage) -> list[Claim]:
    """The signatures made for us: those with our tag, else those without any; ValueError where they cannot be read."""
    inputs, signatures = _dictionary(message, INPUT), _dictionary(message, SIGNATURE)
    if inputs.keys() != signatures.keys():
        raise ValueError("Signature-Input and Signature name different signatures")
    found = [_claim(label, inputs[label], signatures[label]) for label in inputs]
    ours = [claim for claim in found if claim.parameters.get("tag") == TAG]
    return ours or [claim for claim in found if "tag" not in claim.parameters]


def verify(
    message: HttpMessage, body: bytes, certificates: Iterable[bytes], *, now: datetime, window: timedelta = WINDOW
) -> Held:
    """Whose signature the message carries, or BadSeal (SW203 to SW207, SW210).

    message.url: as its sender must have written it. body: as it came, its content coding still on it.
    certificates: the registered ones, PEM. now: aware.
    """
    try:
        found = claims(message)
    except ValueError as problem:
        raise _bad("SW205", str(problem), "Signature-Input and Signature as RFC 9421 has them") from None
    if not found:
        raise _bad("SW203", None, "Signature-Input and Signature, RFC 9421")
    if len(found) > 1:
        raise _bad("SW205", f"{len(found)} signatures", f'one, or one with tag="{TAG}"')
    (claim,) = found
    _hold_cover(claim, message)
    _hold_time(claim.parameters, now, window)
    key = _hold_key(claim.parameters, certificates, now)
    _hold_body(message, body)
    base = _base(message, claim)
    if not algorithms.holds(key.algorithm, key.public, claim.signature, base):
        raise _bad("SW204", "not this key's signature over this request", _about(base))
    fields = frozenset(name for name, _ in claim.components if not name.startswith("@"))
    return Held(signer=Signer(key.digest, key.subject, key.algorithm), base=base, fields=fields | {INPUT, SIGNATURE})


def sign(
    message: HttpMessage,
    body: bytes,
    *,
    key_pem: bytes,
    cert_pem: bytes,
    created: datetime,
    expires: datetime | None = None,
    also: Collection[str] = (),
) -> dict[str, str]:
    """The headers that sign this request: Content-Digest, Signature-Input, Signature. also: further headers covered."""
    algorithm, private = _signing_key(key_pem)
    digest = digests.content_digest(body)
    whole = HttpMessage(
        method=message.method, url=message.url, fields=(*message.fields, (digests.FIELD, digest)), status=message.status
    )
    coding = (CODING,) if message.field(CODING) is not None else ()
    names = ("@method", "@target-uri", "content-type", *coding, digests.FIELD, *also)
    components: list[Component] = [(name, {}) for name in names]
    parameters: dict[str, Any] = {"created": int(created.timestamp()), "keyid": digest_of(cert_pem), "tag": TAG}
    if expires is not None:
        parameters["expires"] = int(expires.timestamp())
    base = signature_base(whole, components, parameters)
    signature = algorithms.ALGORITHMS[algorithm].sign(private, base)
    return {
        "Content-Digest": digest,
        "Signature-Input": f"{LABEL}={written(components, parameters)}",
        "Signature": http_sf.ser({LABEL: signature}),
    }


@lru_cache(maxsize=1024)
def digest_of(cert_pem: bytes) -> str:
    """How `keyid` names a certificate: SHA-256 of its DER, 64 hex digits."""
    return sha256(x509.load_pem_x509_certificate(cert_pem).public_bytes(Encoding.DER)).hexdigest()


def _dictionary(message: HttpMessage, name: str) -> Mapping[str, Any]:
    value = message.field(name)
    if value is None:
        raise ValueError(f"no {name.title()}")
    return _read(value)


@lru_cache(maxsize=256)
def _read(value: str) -> Mapping[str, Any]:
    """A header as a dictionary; asked twice of each request, so the last are remembered. Nobody changes it."""
    read = http_sf.parse(value.encode("latin-1"), tltype="dictionary", on_duplicate_key=_once)
    return read if isinstance(read, dict) else {}


def _once(name: str, _: str) -> None:
    raise ValueError(f"{name} twice")


def _claim(label: str, said: Any, signature: Any) -> Claim:
    inner, parameters = said if isinstance(said, tuple) else (said, {})
    value = signature[0] if isinstance(signature, tuple) else signature
    if not isinstance(inner, list) or not all(isinstance(name, str) for name, _ in inner):
        raise ValueError(f"{label} does not list what it covers")
    if not isinstance(value, bytes):
        raise ValueError(f"{label} is no signature in bytes")
    return Claim(label=label, components=inner, parameters=dict(parameters), signature=value)


def _hold_cover(claim: Claim, message: HttpMessage) -> None:
    """All that must be covered is, and nothing is said in a way we do not know."""
    covered = {name for name, more in claim.components if not more}
    must = (*ALWAYS, CODING) if message.field(CODING) is not None else ALWAYS
    missing = [name for name in must if name not in covered]
    if not any(covered.issuperset(some) for some in WHERE):
        missing.append(" or ".join(" and ".join(some) for some in WHERE))
    if missing:
        raise _bad("SW205", "covered: " + ", ".join(sorted(covered)), "covered too: " + ", ".join(missing))
    if secret := covered & SECRET:
        raise _bad("SW205", "covered: " + ", ".join(sorted(secret)), "nothing secret is covered: it would be kept")
    for name, value in claim.parameters.items():
        if type(value) is not _PARAMETERS.get(name):
            raise _bad("SW205", f"{name}={value!r:.100}", "created, expires, keyid, alg, nonce, tag, each of its kind")
    for name in ("created", "keyid"):
        if name not in claim.parameters:
            raise _bad("SW205", f"no {name}", "created and keyid")


def _hold_time(said: Mapping[str, Any], now: datetime, window: timedelta) -> None:
    created = _time(said["created"])
    if created is None or not now - window <= created <= now + SKEW:
        raise _late("created", created, said["created"], now, window)
    if "expires" in said:
        expires = _time(said["expires"])
        if expires is None or not max(created, now - SKEW) < expires:
            raise _late("expires", expires, said["expires"], now, window)


def _late(name: str, at: datetime | None, seconds: int, now: datetime, window: timedelta) -> BadSeal:
    wanted = f"created no more than {window.total_seconds():g} s before {now.astimezone(UTC):{_TIME}}, and not expired"
    return _bad("SW210", f"{name} {at:{_TIME}}" if at else f"{name} {seconds}", wanted)


def _hold_key(said: Mapping[str, Any], certificates: Iterable[bytes], now: datetime) -> _Key:
    keys = [_key(pem) for pem in certificates]
    key = next((each for each in keys if each.digest == said["keyid"]), None)
    if key is None:
        wanted = "keyid: SHA-256 of a registered certificate, in hex: " + ", ".join(each.digest for each in keys)
        raise _bad("SW206", said["keyid"][:100], wanted)
    if said.get("alg", key.algorithm) != key.algorithm:
        raise _bad("SW205", f"alg={said['alg'][:100]}", f"{key.algorithm}, which this key signs with")
    if not key.not_before <= now <= key.not_after:
        raise _bad(
            "SW207", f"valid from {key.not_before:{_TIME}} to {key.not_after:{_TIME}}", f"valid on {now:{_TIME}}"
        )
    return key


def _hold_body(message: HttpMessage, body: bytes) -> None:
    try:
        fitting = digests.fits(message.field(digests.FIELD) or "", body)
    except ValueError as problem:
        raise _bad("SW205", f"Content-Digest: {problem}", f"Content-Digest with {digests.TAKEN}, RFC 9530") from None
    if not fitting:
        raise _bad("SW204", "the body is not as it was signed", "a body that has this Content-Digest")


def _base(message: HttpMessage, claim: Claim) -> bytes:
    try:
        return signature_base(message, claim.components, claim.parameters)
    except (BadComponent, ValueError) as problem:
        raise _bad("SW205", str(problem)[:200], "what is covered must be there, without component parameters") from None


def _about(base: bytes) -> str:
    """What the signature had to be made over, for whoever compares line by line; without the last, which he wrote."""
    return "a signature over: " + base.decode("ascii").rpartition("\n")[0][:_MOST_TOLD]


def _time(seconds: int) -> datetime | None:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None


@lru_cache(maxsize=4096)
def _key(pem: bytes) -> _Key:
    """What a registered certificate verifies with. It was read when it was registered."""
    loaded = x509.load_pem_x509_certificate(pem)
    public = loaded.public_key()
    return _Key(
        digest_of(pem),
        loaded.subject.rfc4514_string(),
        algorithms.of_key(public),
        loaded.not_valid_before_utc,
        loaded.not_valid_after_utc,
        public,
    )


@lru_cache(maxsize=64)
def _signing_key(pem: bytes) -> tuple[str, Any]:
    private = load_pem_private_key(pem, None)
    return algorithms.of_key(private), private


def _bad(code: str, value: str | None, wanted: str) -> BadSeal:
    return BadSeal(Finding(code=code, where="/", value=value, wanted=wanted))
