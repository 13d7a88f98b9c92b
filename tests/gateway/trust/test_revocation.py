"""Authorities and their lists, those that `openssl ca` writes among them: many partners' authorities run it."""

import random
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from gateway.trust import issuing
from gateway.trust.authorities import BadAuthority, issued, issuer_of, may_sign_documents, read_authorities
from gateway.trust.private_ca import AUTHORITY_VALID, Made, PrivateCa, make_ca
from gateway.trust.revocation import BadList, Revoked, read_list
from gateway.trust.samples import make_authority
from tests.keys import holder
from tests.openssl import done, needed

NOW = datetime.now(UTC).replace(microsecond=0)
YARD = issuing.subject(name="yard", organisation="4218MA3YRD663")


@pytest.fixture
def ca(tmp_path: Path) -> PrivateCa:
    return another(tmp_path / "ca")


def another(folder: Path, organisation: str = "Port") -> PrivateCa:
    name = issuing.subject(name="Authority", organisation=organisation)
    return make_ca(folder, name, kind="p256", now=NOW, valid=AUTHORITY_VALID, passphrase=None)


def pem(ca: PrivateCa) -> bytes:
    return (ca.folder / "cert.pem").read_bytes()


def one(ca: PrivateCa) -> Made:
    return ca.issue(YARD, now=NOW, valid=timedelta(days=365), kind="p256")


def test_who_issued_a_certificate_is_found_among_several(ca, tmp_path):
    other = another(tmp_path / "other")  # of the same name: its signature tells them apart
    mine = one(ca).cert_pem

    assert issued(mine, pem(ca)) and not issued(mine, pem(other))
    assert issuer_of(mine, [pem(other), pem(ca)]) == pem(ca)
    assert issuer_of(holder("stranger").cert_pem, [pem(other), pem(ca)]) is None


def test_what_a_signer_issued_counts_for_nothing(ca):
    signer, key = one(ca), issuing.new_key("p256")
    forged = issuing.certify(
        YARD,
        key.public_key(),
        authority=x509.load_pem_x509_certificate(signer.cert_pem),
        authority_key=load_pem_private_key(signer.key_pem, None),
        now=NOW,
        until=NOW + timedelta(days=30),
    ).public_bytes(issuing.Encoding.PEM)

    assert not issued(forged, signer.cert_pem)
    with pytest.raises(BadAuthority, match="CA:FALSE"):
        read_authorities(signer.cert_pem)


def test_a_file_may_hold_several_authorities(ca, tmp_path):
    other = another(tmp_path / "other", "Bank")

    assert read_authorities(pem(ca) + pem(other)) == (pem(ca), pem(other))
    for bad in (b"", b"hello", holder("stranger").cert_pem):
        with pytest.raises(BadAuthority):
            read_authorities(bad)


def test_a_list_says_what_was_taken_back_when_and_why(ca):
    mine, other = one(ca), one(ca)
    path = ca.revoke(mine.issued.serial, reason="keyCompromise", now=NOW)

    list_ = read_list(path.read_bytes(), now=NOW)

    assert list_.revoked(mine.cert_pem) == Revoked(NOW, "keyCompromise")
    assert list_.revoked(other.cert_pem) is None
    assert (list_.number, list_.count, list_.is_by(pem(ca))) == (2, 1, True)
    assert not list_.is_stale(NOW + timedelta(days=29)) and list_.is_stale(NOW + timedelta(days=31))


def test_a_list_is_the_same_in_pem_and_der(ca):
    text = (ca.folder / "crl.pem").read_bytes()
    der = x509.load_pem_x509_crl(text).public_bytes(issuing.Encoding.DER)

    assert read_list(text, now=NOW) == read_list(der, now=NOW)


def test_anothers_list_is_not_by_this_authority(ca, tmp_path):
    list_ = read_list((ca.folder / "crl.pem").read_bytes(), now=NOW)

    assert not list_.is_by(pem(another(tmp_path / "other")))
    assert not list_.is_by(pem(another(tmp_path / "bank", "Bank")))


def test_a_list_that_was_changed_is_by_nobody(ca):
    path = ca.revoke(one(ca).issued.serial, reason="superseded", now=NOW)
    der = bytearray(read_list(path.read_bytes(), now=NOW).der)
    der[-1] ^= 1

    with suppress(BadList):  # where the change broke the signature's own form
        assert not read_list(bytes(der), now=NOW).is_by(pem(ca))


def test_an_authority_that_may_not_sign_lists_does_not(ca):
    text = (ca.folder / "crl.pem").read_bytes()
    key = issuing.new_key("p256")
    name = x509.load_pem_x509_certificate(pem(ca)).subject
    usage = issuing._usage(key_cert_sign=True)
    made = (
        issuing._builder(name, name, key.public_key(), key.public_key(), NOW, NOW + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    own = issuing.revocation_list(
        (), authority=made, authority_key=key, number=1, now=NOW, valid=timedelta(days=1)
    ).public_bytes(issuing.Encoding.DER)

    assert not read_list(own, now=NOW).is_by(made.public_bytes(issuing.Encoding.PEM))
    assert read_list(text, now=NOW).is_by(pem(ca))


def partly(
    ca: PrivateCa, extension: x509.ExtensionType, *, critical: bool = True, ahead: timedelta = timedelta()
) -> bytes:
    """A list with one more extension, or of another time."""
    builder = x509.CertificateRevocationListBuilder(
        ca.certificate.subject, NOW + ahead, NOW + ahead + timedelta(days=1)
    ).add_extension(extension, critical)
    return builder.sign(ca._key, hashes.SHA256()).public_bytes(issuing.Encoding.DER)


_POINT = {
    "full_name": None,
    "relative_name": None,
    "only_contains_user_certs": False,
    "only_contains_ca_certs": False,
    "only_some_reasons": None,
    "indirect_crl": False,
    "only_contains_attribute_certs": False,
}


@pytest.mark.parametrize(
    ("extension", "said"),
    [
        (x509.DeltaCRLIndicator(1), "delta"),
        (x509.IssuingDistributionPoint(**{**_POINT, "indirect_crl": True}), "whole list"),
        (x509.IssuingDistributionPoint(**{**_POINT, "only_contains_ca_certs": True}), "authorities only"),
        (x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4"), b"\x05\x00"), r"1\.2\.3\.4"),
    ],
    ids=["delta", "indirect", "authorities", "unknown"],
)
def test_a_list_that_is_not_whole_or_not_understood_is_refused(ca, extension, said):
    with pytest.raises(BadList, match=said):
        read_list(partly(ca, extension), now=NOW)


def test_a_list_of_signers_only_is_whole_enough(ca):
    point = x509.IssuingDistributionPoint(**{**_POINT, "only_contains_user_certs": True})

    assert read_list(partly(ca, point), now=NOW).is_by(pem(ca))


def test_a_list_of_tomorrow_is_refused_today(ca):
    data = partly(ca, x509.CRLNumber(9), critical=False, ahead=timedelta(days=1))

    with pytest.raises(BadList, match="still to come"):
        read_list(data, now=NOW)
    assert read_list(data, now=NOW + timedelta(days=1)).number == 9


@pytest.mark.parametrize("data", [b"", b"hello", b"-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----\n"])
def test_what_is_no_list_is_refused(data):
    with pytest.raises(BadList):
        read_list(data, now=NOW)


def test_no_bytes_whatever_break_the_reading_of_a_list(ca):
    good = read_list((ca.folder / "crl.pem").read_bytes(), now=NOW).der
    draw = random.Random(20261121)
    for _ in range(300):
        data = bytearray(good)
        for _ in range(draw.randint(1, 4)):
            data[draw.randrange(len(data))] = draw.randrange(256)
        try:
            read_list(bytes(data), now=NOW).is_by(pem(ca))
        except BadList:
            continue


def test_a_key_that_is_not_for_signing_says_so(ca):
    assert may_sign_documents(one(ca).cert_pem)
    assert may_sign_documents(holder("yard").cert_pem)  # says nothing of its use
    assert not may_sign_documents(pem(ca))


def test_sample_authorities_are_authorities():
    authority = make_authority(NOW)
    pair = authority.issue("yard", organisation="4218MA3YRD663", now=NOW)

    assert issued(pair.cert_pem, authority.pair.cert_pem)


OPENSSL_CA = """
[ca]
default_ca = d
[d]
database = index.txt
crlnumber = crlnumber
serial = serial
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
default_days = 300
default_crl_days = 30
policy = p
crl_extensions = e
[p]
organizationName = supplied
commonName = supplied
[e]
authorityKeyIdentifier = keyid:always
"""


@needed
def test_the_list_of_an_authority_run_with_openssl_is_read(tmp_path):
    (tmp_path / "ca.cnf").write_text(OPENSSL_CA)
    (tmp_path / "index.txt").touch()
    for name in ("crlnumber", "serial"):
        (tmp_path / name).write_text("1000\n")
    at = tmp_path
    ca = ("-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-subj", "/O=Port/CN=Authority", "-days", "900")
    done("req", "-x509", *ca, "-out", "ca.pem", at=at)
    done(
        "req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", "y.key", "-subj", "/O=Y/CN=y", "-out", "y.csr", at=at
    )
    done("ca", "-batch", "-config", "ca.cnf", "-in", "y.csr", "-out", "y.pem", "-notext", at=at)
    done("ca", "-config", "ca.cnf", "-revoke", "y.pem", "-crl_reason", "keyCompromise", at=at)
    done("ca", "-config", "ca.cnf", "-gencrl", "-out", "ca.crl", at=at)

    list_ = read_list((at / "ca.crl").read_bytes(), now=datetime.now(UTC))

    assert issued((at / "y.pem").read_bytes(), (at / "ca.pem").read_bytes())
    assert list_.is_by((at / "ca.pem").read_bytes())
    found = list_.revoked((at / "y.pem").read_bytes())
    assert found is not None and found.reason == "keyCompromise"
