from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.x509.oid import NameOID

from gateway.trust import issuing
from gateway.trust.certificates import SampleKey, is_sample, key_digest, organisations, refuse_samples, speaks_for
from gateway.trust.private_ca import AUTHORITY_VALID, SIGNER_VALID
from gateway.trust.samples import make_authority
from messages.seals.xmldsig import BadCertificate

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
YARD = ("4218MA3YRD663", "MA3YRD663")


def named(**said: str) -> bytes:
    """A certificate whose subject says this; by the names of `NameOID`."""
    name = x509.Name([x509.NameAttribute(getattr(NameOID, oid), value) for oid, value in said.items()])
    key = issuing.new_key("p256")
    made = issuing.certify(
        name,
        key.public_key(),
        authority=issuing.certify_authority(name, key, now=NOW, valid=AUTHORITY_VALID),
        authority_key=key,
        now=NOW,
        until=NOW + SIGNER_VALID,
    )
    return made.public_bytes(issuing.Encoding.PEM)


@pytest.mark.parametrize(
    "said",
    [
        {"ORGANIZATION_NAME": "4218MA3YRD663"},
        {"ORGANIZATION_NAME": "MA3YRD663"},
        {"ORGANIZATION_NAME": "青岛前湾港区查验场", "ORGANIZATIONAL_UNIT_NAME": "91370211MA3YRD663J"},
        {"ORGANIZATION_NAME": "Qianwan yard", "ORGANIZATION_IDENTIFIER": "NTRCN-91370211MA3YRD663J"},
        {"ORGANIZATION_NAME": "Qianwan yard", "SERIAL_NUMBER": "4218MA3YRD663"},
        {"COMMON_NAME": "051@Qianwan yard@91370211ma3yrd663j@1"},
    ],
    ids=["sender", "organisation", "unit", "identifier", "serial", "common-name"],
)
def test_a_subject_speaks_for_the_organisation_whose_code_it_names(said):
    assert speaks_for(named(**said), codes=YARD)


@pytest.mark.parametrize(
    "said",
    [
        {"ORGANIZATION_NAME": "4218MA3PRT888"},
        {"ORGANIZATION_NAME": "X4218MA3YRD663"},
        {"ORGANIZATION_NAME": "青岛前湾港区查验场"},
        {"LOCALITY_NAME": "4218MA3YRD663"},
        {"COMMON_NAME": "yard"},
    ],
    ids=["another", "part-of-a-word", "a-name", "elsewhere", "nothing"],
)
def test_a_subject_that_names_another_or_none_does_not(said):
    assert not speaks_for(named(**said), codes=YARD)


def test_a_name_counts_where_it_is_agreed_and_as_it_is():
    pem = named(ORGANIZATION_NAME="青岛前湾港区查验场")

    assert speaks_for(pem, codes=YARD, names=("青岛前湾港区查验场",))
    assert not speaks_for(pem, codes=YARD, names=("青岛前湾港区",))


def test_what_a_subject_says_is_told_once():
    assert organisations(named(ORGANIZATION_NAME="A", COMMON_NAME="A", SERIAL_NUMBER="7")) == ("A", "7")


def test_a_key_has_the_same_digest_in_each_of_its_certificates():
    authority = make_authority(NOW)
    one, other = (authority.issue(name, organisation="X", now=NOW).cert_pem for name in "ab")

    assert key_digest(one) != key_digest(other)
    assert len(key_digest(one)) == 64


def test_samples_are_known_by_subject_and_by_issuer():
    assert is_sample(make_authority(NOW).issue("a", organisation="X", now=NOW).cert_pem)
    assert not is_sample(named(ORGANIZATION_NAME="X"))


def test_everyone_with_a_sample_is_named_once_and_told_what_to_do():
    sample = make_authority(NOW).issue("a", organisation="X", now=NOW).cert_pem

    with pytest.raises(SampleKey) as refused:
        refuse_samples([("yard", sample), ("yard", sample), ("port", sample), ("bank", named(COMMON_NAME="x"))])

    assert "yard, port;" in str(refused.value) and "swg partner apply" in str(refused.value)
    assert "样例证书" in str(refused.value)


def test_what_is_no_certificate_is_said_to_be_none():
    with pytest.raises(BadCertificate):
        organisations(b"hello")
