"""What a signed request must say, and how anything less is told. Another implementation of RFC 9421 is the peer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from http_message_signatures import HTTPMessageSigner, HTTPMessageVerifier, InvalidSignature, MappingKeyResolver
from http_message_signatures import algorithms as theirs
from hypothesis import given, settings
from hypothesis import strategies as st

from messages.seals.http_messages import HttpMessage
from messages.seals.httpsig import SKEW, WINDOW, digest_of, is_signed, sign, verify
from messages.seals.xmldsig import BadSeal
from tests.draws import draws

NOW = datetime.now(UTC).replace(microsecond=0)  # the peer looks at the real clock
URL = "https://gateway.example/v1/messages"
BODY = b"<InspectionArrival/>"
KINDS: dict[str, tuple[Callable[[], Any], Any]] = {
    "ed25519": (ed25519.Ed25519PrivateKey.generate, theirs.ED25519),
    "ecdsa-p256-sha256": (lambda: ec.generate_private_key(ec.SECP256R1()), theirs.ECDSA_P256_SHA256),
    "ecdsa-p384-sha384": (lambda: ec.generate_private_key(ec.SECP384R1()), theirs.ECDSA_P384_SHA384),
    "rsa-pss-sha512": (lambda: rsa.generate_private_key(65537, 2048), theirs.RSA_PSS_SHA512),
}


@dataclass(frozen=True)
class Pair:
    """A key and its certificate."""

    private: Any
    key_pem: bytes
    cert_pem: bytes


@cache
def pair(kind: str = "ed25519", until: datetime = NOW + timedelta(days=30)) -> Pair:
    """One of this kind; the same each time."""
    private = KINDS[kind][0]()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"{kind} {until}")])
    certificate = (
        x509.CertificateBuilder(name, name, private.public_key(), x509.random_serial_number())
        .not_valid_before(NOW - timedelta(days=30))
        .not_valid_after(until)
        .sign(private, None if kind == "ed25519" else hashes.SHA256())
    )
    return Pair(
        private,
        private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        certificate.public_bytes(Encoding.PEM),
    )


def post(*fields: tuple[str, str], url: str = URL, method: str = "POST") -> HttpMessage:
    """A request without its signature."""
    return HttpMessage(method=method, url=url, fields=(("content-type", "application/xml"), *fields))


def signed(message: HttpMessage | None = None, body: bytes = BODY, by: Pair | None = None, **more: Any) -> HttpMessage:
    """The same with it."""
    message, by = message or post(), by or pair()
    headers = sign(message, body, key_pem=by.key_pem, cert_pem=by.cert_pem, **({"created": NOW} | more))
    return with_fields(message, *((name.lower(), value) for name, value in headers.items()))


def with_fields(message: HttpMessage, *fields: tuple[str, str]) -> HttpMessage:
    """These headers besides, in place of those of the same name."""
    names = {name for name, _ in fields}
    kept = [each for each in message.fields if each[0] not in names]
    return replace_fields(message, (*kept, *fields))


def replace_fields(message: HttpMessage, fields: Sequence[tuple[str, str]]) -> HttpMessage:
    return HttpMessage(method=message.method, url=message.url, fields=fields, status=message.status)


def told(message: HttpMessage, body: bytes = BODY, by: Pair | None = None, now: datetime = NOW) -> str:
    """The code of what is wrong."""
    with pytest.raises(BadSeal) as problem:
        verify(message, body, [(by or pair()).cert_pem], now=now)
    return problem.value.finding.code


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_signed_holds_whatever_the_kind_of_key(kind: str) -> None:
    own = pair(kind)
    held = verify(signed(by=own), BODY, [pair().cert_pem, own.cert_pem], now=NOW)
    assert (held.signer.algorithm, held.signer.digest) == (kind, digest_of(own.cert_pem))
    assert b'"@target-uri": https://gateway.example/v1/messages' in held.base


# a peer


@dataclass
class Request:
    """A request as the other implementation wants it."""

    method: str
    url: str
    headers: dict[str, str]


@pytest.mark.parametrize("kind", KINDS)
def test_another_implementation_verifies_what_is_signed_here(kind: str) -> None:
    own, message = pair(kind), signed(by=pair(kind))
    keys = MappingKeyResolver(public_keys={digest_of(own.cert_pem): own.private.public_key()}, private_keys={})
    verifier = HTTPMessageVerifier(signature_algorithm=KINDS[kind][1], key_resolver=keys)
    request = Request("POST", URL, dict(message.fields))
    (result,) = verifier.verify(request, body=BODY, require_components=("@method", "@target-uri", "content-type"))
    assert result.body == BODY
    with pytest.raises(InvalidSignature):
        verifier.verify(replace(request, url=URL + "x"), body=BODY)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "where", [("@target-uri",), ("@authority", "@path"), ("@path", "@query", "@authority", "date")]
)
def test_what_another_implementation_signs_holds_here(kind: str, where: tuple[str, ...]) -> None:
    own = pair(kind)
    keys = MappingKeyResolver(public_keys={}, private_keys={digest_of(own.cert_pem): own.private})
    request = Request("POST", URL, {"Content-Type": "application/xml", "Date": "Tue, 20 Apr 2021 02:07:55 GMT"})
    HTTPMessageSigner(signature_algorithm=KINDS[kind][1], key_resolver=keys).sign(
        request,
        key_id=digest_of(own.cert_pem),
        covered_component_ids=("@method", *where, "content-type"),
        body=BODY,
        nonce="whatever",
        created=NOW,
        expires=NOW + timedelta(minutes=2),
    )
    fields = [(name.lower(), value) for name, value in request.headers.items()]
    assert verify(HttpMessage(method="POST", url=URL, fields=fields), BODY, [own.cert_pem], now=NOW).signer


# what does not hold


@pytest.mark.parametrize(
    "change",
    [
        lambda message: HttpMessage(method="PUT", url=message.url, fields=message.fields),
        lambda message: HttpMessage(method="POST", url="https://other.example/v1/messages", fields=message.fields),
        lambda message: HttpMessage(method="POST", url=message.url + "?x=1", fields=message.fields),
        lambda message: with_fields(message, ("content-type", "text/xml")),
        lambda message: with_fields(message, ("signature", "swg=:AAAA:")),
    ],
)
def test_a_request_changed_on_its_way_is_refused(change: Callable[[HttpMessage], HttpMessage]) -> None:
    assert told(change(signed())) == "SW204"


def test_another_body_is_refused_with_its_digest_or_with_another() -> None:
    other = signed(body=BODY + b" ").field("content-digest") or ""
    assert told(signed(), BODY + b" ") == "SW204"
    assert told(with_fields(signed(), ("content-digest", other)), BODY + b" ") == "SW204"


def test_a_key_that_is_not_registered_is_refused() -> None:
    assert told(signed(by=pair("rsa-pss-sha512"))) == "SW206"


def test_a_signature_of_another_under_a_registered_name_is_refused() -> None:
    theirs_, own = pair("ecdsa-p256-sha256"), pair()
    message = signed(by=theirs_)
    said = (message.field("signature-input") or "").replace(digest_of(theirs_.cert_pem), digest_of(own.cert_pem))
    assert told(with_fields(message, ("signature-input", said))) == "SW204"


def test_a_certificate_that_has_run_out_is_refused() -> None:
    assert told(signed(by=pair(until=NOW - timedelta(days=1))), by=pair(until=NOW - timedelta(days=1))) == "SW207"


@pytest.mark.parametrize("late", [timedelta(), WINDOW, -SKEW])
def test_within_the_window_it_holds(late: timedelta) -> None:
    assert verify(signed(), BODY, [pair().cert_pem], now=NOW + late)


@pytest.mark.parametrize("late", [WINDOW + timedelta(seconds=1), -SKEW - timedelta(seconds=1), timedelta(days=9)])
def test_outside_the_window_it_does_not(late: timedelta) -> None:
    assert told(signed(), now=NOW + late) == "SW210"


def test_what_has_expired_does_not_hold_any_more() -> None:
    message = signed(expires=NOW + timedelta(seconds=10))
    assert verify(message, BODY, [pair().cert_pem], now=NOW + timedelta(seconds=10))
    assert told(message, now=NOW + timedelta(seconds=10) + SKEW) == "SW210"
    assert told(signed(expires=NOW - timedelta(seconds=1))) == "SW210"


INPUT = (
    'swg=("@method" "@target-uri" "content-type" "content-digest");created={created};keyid="{keyid}"'  # and
    ';tag="single-window"'
)


@pytest.mark.parametrize(
    ("before", "after", "code"),
    [
        ('"@method" ', "", "SW205"),
        ('"@target-uri" ', "", "SW205"),
        ('"@target-uri"', '"@path"', "SW205"),
        ('"content-type" ', "", "SW205"),
        (' "content-digest"', "", "SW205"),
        ('"content-digest"', '"content-digest";req', "SW205"),
        ('"content-digest"', '"content-digest" "content-digest"', "SW205"),
        ('"content-digest"', '"content-digest" "@nothing"', "SW205"),
        ('"content-digest"', '"content-digest" "@status"', "SW205"),
        ('"content-digest"', '"content-digest" "x-absent"', "SW205"),
        ('"content-digest"', '"content-digest" "Host"', "SW205"),
        ('"content-digest"', '"content-digest" "content-type";sf', "SW205"),
        ('"content-digest"', '"content-digest" "@query-param";name="x"', "SW205"),
        ('"content-digest"', '"content-digest" 7', "SW205"),
        ("created=", "made=", "SW205"),
        ("created={created};", "", "SW205"),
        ("created={created}", "created={created}.0", "SW205"),
        ("created={created}", 'created="{created}"', "SW205"),
        ("created={created}", "created=?1", "SW205"),
        ("created={created}", "created=999999999999999", "SW210"),
        ("created={created}", "created=-999999999999999", "SW210"),
        ("created={created}", "created=99999999999999999999", "SW205"),
        ('keyid="{keyid}";', "", "SW205"),
        ('keyid="{keyid}"', "keyid={keyid}", "SW205"),
        ('keyid="{keyid}"', 'keyid="nobody"', "SW206"),
        ('keyid="{keyid}"', 'keyid="{keyid}";alg="rsa-pss-sha512"', "SW205"),
        ('keyid="{keyid}"', 'keyid="{keyid}";alg="ed25519"', "SW204"),
        ('keyid="{keyid}"', 'keyid="{keyid}";critical', "SW205"),
        (';tag="single-window"', "", "SW204"),
        ('tag="single-window"', 'tag="somebody-else"', "SW203"),
        ("swg=(", "other=(", "SW205"),
        ("swg=(", "swg=7;x=(", "SW205"),
        ('swg=("@method"', "swg=7, swg=(", "SW205"),
        ('tag="single-window"', 'tag="single-window', "SW205"),
        ("swg=", "", "SW205"),
    ],
)
def test_what_signature_input_must_say(before: str, after: str, code: str) -> None:
    assert before in INPUT
    said = INPUT.replace(before, after).format(created=int(NOW.timestamp()), keyid=digest_of(pair().cert_pem))
    assert told(with_fields(signed(), ("signature-input", said))) == code


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("md5=:AAAA:", "SW205"),
        ("sha-256=AAAA", "SW205"),
        ("sha-256=:AAAA:", "SW204"),
        ("", "SW205"),
        ("sha-256=:AAAA:, sha-256=:AAAA:", "SW205"),
        ("sha-256=7", "SW205"),
        ("sha-256=(1)", "SW205"),
        ("\x80", "SW205"),
    ],
)
def test_what_content_digest_must_say(value: str, code: str) -> None:
    assert told(with_fields(signed(), ("content-digest", value))) == code


@pytest.mark.parametrize(
    "signature", ["", "swg", "swg=7", "swg=()", "swg=:?:", "swg=:AAAA:, swg=:AAAA:", "\xff=:AAAA:"]
)
def test_what_signature_must_be(signature: str) -> None:
    assert told(with_fields(signed(), ("signature", signature))) == "SW205"


def test_one_of_the_two_headers_is_not_enough() -> None:
    for name in ("signature", "signature-input"):
        message = replace_fields(signed(), [each for each in signed().fields if each[0] != name])
        assert is_signed(message)
        assert told(message) == "SW205"


def test_a_content_coding_must_be_covered() -> None:
    coded = with_fields(signed(), ("content-encoding", "gzip"))
    assert told(coded) == "SW205"
    assert verify(signed(post(("content-encoding", "gzip"))), BODY, [pair().cert_pem], now=NOW)


def test_a_value_that_is_not_ascii_cannot_be_covered() -> None:
    message = with_fields(signed(post(("x-note", "a")), also=("x-note",)), ("x-note", "\xe9"))
    assert told(message) == "SW205"


def test_what_others_signed_for_others_is_overlooked() -> None:
    said = 'proxy=("@method");created=1;tag="cdn"'
    assert not is_signed(post(("signature-input", said), ("signature", "proxy=:AAAA:")))
    own = signed()
    both = with_fields(
        own,
        ("signature-input", f"{own.field('signature-input')}, {said}"),
        ("signature", f"{own.field('signature')}, proxy=:AAAA:"),
    )
    assert verify(both, BODY, [pair().cert_pem], now=NOW)


def test_two_signatures_for_us_are_one_too_many() -> None:
    own = signed()
    inputs, signatures = own.field("signature-input") or "", own.field("signature") or ""
    twice = with_fields(
        own,
        ("signature-input", f"{inputs}, {inputs.replace('swg=', 'again=')}"),
        ("signature", f"{signatures}, {signatures.replace('swg=', 'again=')}"),
    )
    assert told(twice) == "SW205"


def test_nothing_signed_is_nothing_signed() -> None:
    assert not is_signed(post())
    assert is_signed(signed())


@given(name=st.sampled_from(["signature-input", "signature", "content-digest"]), where=st.floats(0, 1), by=st.binary())
@settings(max_examples=draws(200), deadline=None)
def test_whatever_the_headers_become_it_is_told_and_nothing_else_is_raised(name: str, where: float, by: bytes) -> None:
    message = signed()
    value = (message.field(name) or "").encode()
    at = int(where * len(value))
    spoilt = (value[:at] + by + value[at + max(1, len(by)) :]).decode("latin-1")
    changed = with_fields(message, (name, spoilt))
    code = None
    try:
        verify(changed, BODY, [pair().cert_pem], now=NOW)
    except BadSeal as problem:
        code = problem.finding.code
    assert code in {None, "SW203", "SW204", "SW205", "SW206", "SW207", "SW210"}
    if code is None:  # it says the same in other words
        assert name != "content-digest" or spoilt.strip() == value.decode()
