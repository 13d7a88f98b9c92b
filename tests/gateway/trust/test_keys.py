from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from gateway.trust import keys, pairs, samples
from gateway.trust.certificates import SampleKey

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)


def started(folder, **more):
    return keys.load_or_make(folder, party_id="EPORT", now=NOW, **more)


def test_the_first_start_makes_a_key_that_later_starts_read(tmp_path):
    first = started(tmp_path / "gateway")

    assert started(tmp_path / "gateway").key_pem == first.key_pem


def test_nobody_else_may_read_the_key(tmp_path):
    started(tmp_path / "gateway")

    assert (tmp_path / "gateway" / "key.pem").stat().st_mode & 0o777 == 0o600


def test_a_folder_with_other_things_in_it_gets_the_key_too(tmp_path):
    (tmp_path / "gateway").mkdir()
    (tmp_path / "gateway" / "README").touch()

    assert started(tmp_path / "gateway").key_id == started(tmp_path / "gateway").key_id


def test_of_two_first_starts_at_once_one_counts(tmp_path):
    mine, theirs = keys.make("EPORT", NOW), keys.make("EPORT", NOW)

    assert pairs.write(tmp_path / "gateway", mine) == mine
    assert pairs.write(tmp_path / "gateway", theirs) == mine
    assert [path.name for path in tmp_path.iterdir()] == ["gateway"]


def test_a_key_is_named_after_its_public_half(tmp_path):
    key = started(tmp_path)

    public = x509.load_pem_x509_certificate(key.cert_pem).public_key()
    der = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    assert key.key_id == sha256(der).hexdigest()[:16]


def test_its_certificate_verifies_what_it_signs(tmp_path):
    key = started(tmp_path)

    public = x509.load_pem_x509_certificate(key.cert_pem).public_key()
    public.verify(key.sign(b"header"), b"header", ec.ECDSA(hashes.SHA256()))


def test_production_refuses_a_sample_key(tmp_path):
    pairs.write(tmp_path / "gateway", samples.make_authority(NOW).issue("gateway", organisation="EPORT", now=NOW))

    assert started(tmp_path / "gateway").key_id
    with pytest.raises(SampleKey, match="gateway"):
        started(tmp_path / "gateway", production=True)


def test_production_refuses_a_key_that_others_may_read(tmp_path):
    started(tmp_path / "gateway", production=True)
    (tmp_path / "gateway" / "key.pem").chmod(0o640)

    with pytest.raises(keys.BadKey, match="chmod 600"):
        started(tmp_path / "gateway", production=True)


def test_a_certificate_of_another_key_is_refused(tmp_path):
    mine, other = keys.make("EPORT", NOW), keys.make("EPORT", NOW)
    pairs.write(tmp_path / "gateway", pairs.Pair(mine.key_pem, other.cert_pem))

    with pytest.raises(keys.BadKey, match="not the certificate of"):
        started(tmp_path / "gateway")


def test_an_expired_certificate_is_refused(tmp_path):
    pairs.write(tmp_path / "gateway", keys.make("EPORT", NOW - keys.VALID - timedelta(days=1)))

    with pytest.raises(keys.BadKey, match="not valid now"):
        started(tmp_path / "gateway")


def test_a_key_without_its_certificate_is_not_replaced(tmp_path):
    started(tmp_path / "gateway")
    (tmp_path / "gateway" / "cert.pem").unlink()

    with pytest.raises(keys.BadKey, match=r"cert\.pem"):
        started(tmp_path / "gateway")
    assert (tmp_path / "gateway" / "key.pem").exists()


def test_a_key_of_another_kind_is_refused():
    pair = samples.make_authority(NOW).issue("gateway", organisation="EPORT", now=NOW, kind="rsa")

    with pytest.raises(keys.BadKey, match="P-256"):
        keys.of_pair(pair, now=NOW)
