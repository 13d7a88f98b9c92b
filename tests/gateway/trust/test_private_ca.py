"""The private authority, held against the `openssl` command: what it issues and takes back is what others read."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from gateway.trust import issuing, pairs
from gateway.trust.private_ca import (
    AUTHORITY_VALID,
    BadCa,
    Made,
    PrivateCa,
    list_issued,
    make_ca,
    open_ca,
    serial_of,
)
from gateway.trust.requests import BadRequest, read_request
from messages.seals.xmldsig import certificate
from tests.openssl import done, needed, openssl

NOW = datetime.now(UTC)
YEAR = timedelta(days=365)
YARD = issuing.subject(name="yard", organisation="4218MA3YRD663")


@pytest.fixture(params=issuing.KINDS)
def ca(request: pytest.FixtureRequest, tmp_path: Path) -> PrivateCa:
    """An authority with a key of each kind."""
    return made(tmp_path / "ca", kind=request.param)


def made(folder: Path, *, kind: issuing.Kind = "p256", passphrase: bytes | None = None) -> PrivateCa:
    name = issuing.subject(name="Port authority", organisation="示例港口")
    return make_ca(folder, name, kind=kind, now=NOW, valid=AUTHORITY_VALID, passphrase=passphrase)


def issued(ca: PrivateCa, *, kind: issuing.Kind = "p256", **more) -> Made:
    return ca.issue(YARD, now=NOW, valid=YEAR, kind=kind, **more)


def verified(ca: PrivateCa, made: Made, *more: object):
    """What `openssl verify` says of a certificate, with the list of what was taken back."""
    path = ca.folder / "issued" / f"{made.issued.serial}.pem"
    crl = ("-crl_check", "-CRLfile", ca.folder / "crl.pem")
    return openssl("verify", "-x509_strict", "-CAfile", ca.folder / "cert.pem", *crl, *more, path)


@needed
@pytest.mark.parametrize("kind", issuing.KINDS)
def test_openssl_verifies_what_it_issues(ca, kind):
    said = verified(ca, issued(ca, kind=kind))

    assert said.returncode == 0, said.stderr
    assert said.stdout.strip().endswith("OK")


@needed
def test_openssl_refuses_what_it_has_taken_back(ca):
    mine, other = issued(ca), issued(ca)
    ca.revoke(mine.issued.serial, reason="keyCompromise", now=NOW)

    assert "certificate revoked" in verified(ca, mine).stderr
    assert verified(ca, other).returncode == 0


@needed
def test_openssl_reads_its_list_and_the_reason(tmp_path):
    ca = made(tmp_path / "ca")
    mine = issued(ca)
    path = ca.revoke(mine.issued.serial, reason="keyCompromise", now=NOW)

    said = done("crl", "-in", path, "-noout", "-text", "-CAfile", ca.folder / "cert.pem")

    assert mine.issued.serial.upper() in said.replace(":", "")
    assert "Key Compromise" in said and "X509v3 CRL Number: \n                2" in said


@needed
def test_a_request_keeps_the_key_with_whoever_asks(tmp_path):
    ca = made(tmp_path / "ca")
    words = ("-newkey", "rsa:2048", "-nodes", "-keyout", tmp_path / "k.pem", "-subj", "/C=CN/O=4218MA3YRD663/CN=yard")
    done("req", "-new", *words, "-out", tmp_path / "yard.csr")

    got = ca.issue_for(read_request((tmp_path / "yard.csr").read_bytes()), now=NOW, valid=YEAR)

    assert got.key_pem is None
    assert verified(ca, got).returncode == 0
    assert done("x509", "-in", ca.folder / "issued" / f"{got.issued.serial}.pem", "-noout", "-pubkey") == done(
        "pkey", "-in", tmp_path / "k.pem", "-pubout"
    )


@needed
@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("-newkey", "rsa:1024", "-subj", "/O=4218MA3YRD663"), "RSA"),
        (("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:secp521r1", "-subj", "/O=X"), "P-256"),
        (("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:SM2", "-subj", "/O=X"), "SM2"),
        (("-newkey", "rsa:2048", "-subj", "/CN=yard"), "organisation"),
    ],
    ids=["rsa-1024", "p-521", "sm2", "no-organisation"],
)
def test_a_request_that_will_not_do_is_refused_with_its_reason(tmp_path, words, said):
    ca = made(tmp_path / "ca")
    done("req", "-new", "-nodes", "-keyout", tmp_path / "k.pem", *words, "-out", tmp_path / "bad.csr")

    with pytest.raises((BadRequest, BadCa), match=said):
        ca.issue_for(read_request((tmp_path / "bad.csr").read_bytes()), now=NOW, valid=YEAR)


def test_a_request_whose_signature_was_changed_is_refused(tmp_path):
    key = issuing.new_key("p256")
    request = x509.CertificateSigningRequestBuilder(YARD).sign(key, issuing.hashes.SHA256())
    der = bytearray(request.public_bytes(issuing.Encoding.DER))
    der[-1] ^= 1
    (tmp_path / "r.der").write_bytes(der)

    with pytest.raises(BadRequest):
        read_request(x509.load_der_x509_csr(bytes(der)).public_bytes(issuing.Encoding.PEM))


def test_a_renewed_certificate_stands_beside_the_old_one(ca):
    old = issued(ca)

    new = ca.renew(old.issued.serial, now=NOW, valid=2 * YEAR)

    one, other = certificate(old.cert_pem), certificate(new.cert_pem)
    assert one.subject == other.subject and one.digest != other.digest
    assert one.is_valid(NOW) and other.is_valid(NOW)
    assert new.key_pem is not None and new.key_pem != old.key_pem


def test_another_subject_is_no_renewal(tmp_path):
    ca = made(tmp_path / "ca")
    old, key = issued(ca), issuing.new_key("p256")
    name = issuing.subject(name="yard", organisation="4218MA3PRT888")
    request = x509.CertificateSigningRequestBuilder(name).sign(key, issuing.hashes.SHA256())

    with pytest.raises(BadCa, match="swg cert issue --csr"):
        ca.renew(old.issued.serial, now=NOW, valid=YEAR, request=request)


def test_what_is_taken_back_stays_so_and_is_not_renewed(ca):
    mine = issued(ca)
    ca.revoke(mine.issued.serial, reason="superseded", now=NOW)

    with pytest.raises(BadCa, match="revoked already"):
        ca.revoke(mine.issued.serial, reason="superseded", now=NOW)
    with pytest.raises(BadCa, match="swg cert issue"):
        ca.renew(mine.issued.serial, now=NOW, valid=YEAR)


def test_nothing_outlives_the_authority(ca):
    with pytest.raises(BadCa, match="--days 3649 at most"):
        ca.issue(YARD, now=NOW, valid=AUTHORITY_VALID + timedelta(days=1), kind="p256")


def test_its_key_is_for_its_owner_alone(ca):
    (ca.folder / pairs.KEY).chmod(0o640)

    with pytest.raises(BadCa, match="chmod 600"):
        open_ca(ca.folder, passphrase=None)


@needed
def test_its_key_may_be_sealed_with_a_passphrase(tmp_path):
    made(tmp_path / "ca", passphrase=b"three blind mice")

    assert open_ca(tmp_path / "ca", passphrase=b"three blind mice").issue(YARD, now=NOW, valid=YEAR, kind="p256")
    with pytest.raises(BadCa, match="passphrase right"):
        open_ca(tmp_path / "ca", passphrase=b"four")
    with pytest.raises(BadCa, match="--passphrase-file"):
        open_ca(tmp_path / "ca", passphrase=None)
    assert openssl("pkey", "-in", tmp_path / "ca" / "key.pem", "-passin", "pass:three blind mice").returncode == 0
    assert openssl("pkey", "-in", tmp_path / "ca" / "key.pem", "-passin", "pass:").returncode != 0


def test_an_authority_is_not_made_over_another(ca):
    with pytest.raises(BadCa, match="--ca"):
        made(ca.folder)


def test_no_key_of_a_signer_stays_with_it(ca):
    issued(ca)

    kept = [path.read_bytes() for path in (ca.folder / "issued").iterdir()]
    assert len(kept) == 1 and b"PRIVATE" not in kept[0]


def test_it_remembers_what_it_issued_and_numbers_its_lists(tmp_path):
    ca = made(tmp_path / "ca")
    first, second = issued(ca), issued(ca)
    ca.revoke(second.issued.serial, reason="superseded", now=NOW)

    again = list_issued(tmp_path / "ca")

    assert [each.serial for each in again] == [first.issued.serial, second.issued.serial]
    assert [each.reason for each in again] == [None, "superseded"]
    assert json.loads((tmp_path / "ca" / "index.json").read_text())["lists"] == 2


def test_a_certificate_is_named_by_its_serial_number_or_its_file(tmp_path):
    ca = made(tmp_path / "ca")
    mine = issued(ca)
    (tmp_path / "yard.pem").write_bytes(mine.cert_pem)
    even = mine.issued.serial.rjust(40, "0").upper()
    spaced = ":".join(even[n : n + 2] for n in range(0, 40, 2))  # as openssl shows it

    assert serial_of(str(tmp_path / "yard.pem")) == mine.issued.serial
    assert serial_of(spaced) == mine.issued.serial
    with pytest.raises(BadCa, match="swg cert issued"):
        ca.find("abc")
