"""Whose signatures count: times to the second, revocation, authorities, and the reason that is told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gateway.journal.clock import to_us
from gateway.partners.files import registered
from gateway.partners.partner import Partner, RegisteredCertificate, Terms
from gateway.partners.signers import Signers, prepare
from gateway.trust import issuing
from gateway.trust.samples import make_authority
from tests.keys import holder

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
OLD, NEW = (registered(holder(name, "ec", from_day=-300, to_day=300).cert_pem) for name in ("old", "new"))
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
LIST = {"authority": "port-ca", "crl": "53" * 32, "crl_at": to_us(NOW - DAY), "crl_until": to_us(NOW + 6 * DAY)}


def signers(*certificates: RegisteredCertificate, **terms) -> Signers:
    return prepare(certificates, Terms(**terms))


def code(one: RegisteredCertificate, *others: RegisteredCertificate, at: datetime = NOW, **terms) -> str | None:
    finding = signers(one, *others, **terms).refusal(one.digest, at)
    return finding and finding.code


def test_several_certificates_count_side_by_side():
    assert code(OLD, NEW) is None and code(NEW, OLD) is None


def test_what_was_agreed_holds_to_the_second():
    narrow = replace(OLD, not_before=to_us(NOW), not_after=to_us(NOW + DAY))

    assert [code(narrow, at=at) for at in (NOW - SECOND, NOW, NOW + DAY, NOW + DAY + SECOND)] == [
        "SW207", None, None, "SW207",
    ]  # fmt: skip


def test_no_agreement_makes_a_certificate_last_longer_than_it_says():
    wide = replace(OLD, not_after=1 << 60)

    assert code(wide, at=NOW + 299 * DAY) is None
    assert code(wide, at=NOW + 301 * DAY) == "SW207"


def test_a_revoked_certificate_counts_no_more_whenever_it_was_revoked():
    revoked = replace(OLD, **LIST, revoked_at=to_us(NOW - DAY), reason="superseded")

    finding = signers(revoked, NEW).refusal(revoked.digest, NOW, where="/A/Signature")

    assert finding is not None and (finding.code, finding.where) == ("SW212", "/A/Signature")
    assert "superseded" in (finding.value or "") and "5353535353535353" in (finding.value or "")
    assert code(NEW, revoked) is None


def over_one_key(**said) -> tuple[RegisteredCertificate, RegisteredCertificate]:
    """Two certificates of one key, the first with this said of it."""
    key = issuing.new_key("p256")
    name = issuing.subject(name="y", organisation="Y")
    issue = [issuing.certify_authority(name, key, now=NOW, valid=days * DAY) for days in (10, 20)]
    one, other = (registered(each.public_bytes(issuing.Encoding.PEM)) for each in issue)
    return replace(one, **said), other


@pytest.mark.parametrize(
    ("reason", "wanted"), [("keyCompromise", "SW212"), ("unspecified", "SW212"), ("superseded", None)]
)
def test_a_stolen_key_does_not_come_back_in_another_certificate(reason, wanted):
    revoked, other = over_one_key(**LIST, revoked_at=to_us(NOW), reason=reason)

    assert code(other, revoked) == wanted


def test_where_authorities_are_agreed_no_other_counts():
    assert code(replace(OLD, authority="port-ca", trusted_until=to_us(NOW + DAY)), authorities=("port-ca",)) is None
    assert code(replace(OLD, authority="bank-ca"), authorities=("port-ca",)) == "SW213"
    assert code(OLD, authorities=("port-ca",)) == "SW213"


def test_an_authority_vouches_for_as_long_as_it_is_valid_itself():
    one = replace(OLD, authority="port-ca", trusted_until=to_us(NOW + DAY))

    assert code(one, at=NOW + DAY + SECOND, authorities=("port-ca",)) == "SW213"
    assert code(one, at=NOW + DAY + SECOND) is None  # nobody agreed on authorities


def test_a_list_that_is_overdue_is_a_reason_only_where_fresh_ones_were_agreed():
    one = replace(OLD, **LIST)
    late = NOW + 6 * DAY + SECOND

    assert code(one, revocation="fresh") is None
    assert code(one, at=late, revocation="fresh") == "SW214"
    assert code(OLD, revocation="fresh") == "SW214"
    assert code(one, at=late) is None


def test_the_nearest_end_is_the_one_that_is_told():
    one = replace(OLD, **LIST, trusted_until=to_us(NOW + DAY), not_after=to_us(NOW + 9 * DAY))
    both = {"authorities": ("port-ca",), "revocation": "fresh"}

    assert code(one, at=NOW + 8 * DAY, **both) == "SW213"
    assert code(replace(one, trusted_until=to_us(NOW + 7 * DAY)), at=NOW + 8 * DAY, **both) == "SW214"


def test_what_the_list_said_is_at_hand_as_evidence():
    one = replace(OLD, **LIST)

    assert signers(one, NEW).answer(one.digest) == f"crl {'53' * 32} of 2026-11-20T02:00:00.000000Z"
    assert signers(one, NEW).answer(NEW.digest) is None


def test_those_that_count_are_tried_first():
    revoked = replace(NEW, **LIST, revoked_at=1, reason="superseded")

    assert signers(revoked, OLD).pems == (OLD.pem.encode(), NEW.pem.encode())


def test_it_is_worked_out_once_a_partner():
    pem = make_authority(NOW).issue("y", organisation="Y", now=NOW).cert_pem
    partner = Partner(name="y", zh="", en="", roles=(), certificates=(registered(pem),))

    assert partner.signers is partner.signers
    assert replace(partner, zh="z").signers is not partner.signers
    assert replace(partner, zh="") == partner
