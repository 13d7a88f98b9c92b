from datetime import UTC, datetime

import pytest
from cryptography import x509

from gateway.trust import keys, samples
from gateway.trust.certificates import SampleKey, is_sample, refuse_samples
from messages.seals.xmldsig import certificate

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)


@pytest.mark.parametrize(("kind", "algorithm"), [("rsa", "rsa-sha256"), ("ec", "ecdsa-sha256")])
def test_a_sample_certificate_can_be_registered_and_says_what_it_is(kind, algorithm):
    pair = samples.make_authority(NOW).issue("yard-demo", organisation="4218MA3YRD663", now=NOW, kind=kind)

    read = certificate(pair.cert_pem)
    assert read.algorithm == algorithm
    assert read.subject == "CN=yard-demo,OU=SAMPLE,O=4218MA3YRD663,C=CN"
    assert is_sample(pair.cert_pem)


def test_the_authority_issued_what_it_says(tmp_path):
    authority = samples.authority(tmp_path / "ca", now=NOW)
    pair = samples.authority(tmp_path / "ca", now=NOW).issue("yard-demo", organisation="X", now=NOW)

    issuer = x509.load_pem_x509_certificate(authority.pair.cert_pem)
    x509.load_pem_x509_certificate(pair.cert_pem).verify_directly_issued_by(issuer)


def test_a_gateway_that_issued_its_own_certificate_is_no_sample():
    assert not is_sample(keys.make("EPORT", NOW).cert_pem)


def test_production_names_everyone_who_has_a_sample():
    pair = samples.make_authority(NOW).issue("x", organisation="X", now=NOW)
    real = keys.make("EPORT", NOW)

    with pytest.raises(SampleKey, match="production: yard-demo, port-demo;"):
        refuse_samples([("yard-demo", pair.cert_pem), ("a", real.cert_pem), ("port-demo", pair.cert_pem)])
