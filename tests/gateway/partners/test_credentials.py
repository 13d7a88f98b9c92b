"""What is said of a partner's certificates before he is registered."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from gateway.journal.clock import to_us
from gateway.partners.credentials import remarks
from gateway.partners.directory import Directory
from gateway.partners.files import registered
from gateway.partners.partner import Partner, PartnerKey, RegisteredCertificate
from gateway.partners.remark import Remark
from gateway.partners.samples import read_samples
from gateway.trust import issuing
from gateway.trust.samples import make_authority
from messages.process import Key
from messages.roles import YARD as YARD_ROLE
from tests.gateway.partners.journal import CATALOGUE

NOW = datetime(2026, 11, 21, 2, 0, tzinfo=UTC)
YARD = next(each.partner for each in read_samples(CATALOGUE) if each.partner.name == "yard-demo")


def certificate(*, days: int = 365, **subject: str) -> RegisteredCertificate:
    key = issuing.new_key("p256")
    name = issuing.subject(**{"name": "yard", "organisation": "4218MA3YRD663"} | subject)
    by = issuing.certify_authority(name, key, now=NOW, valid=timedelta(days=3650))
    made = issuing.certify(
        name, key.public_key(), authority=by, authority_key=key, now=NOW, until=NOW + timedelta(days=days)
    )
    return registered(made.public_bytes(issuing.Encoding.PEM))


def said(
    *certificates: RegisteredCertificate,
    of: Partner = YARD,
    before: Partner | None = None,
    production: bool = False,
    at: datetime = NOW,
    **terms,
) -> list[Remark]:
    partner = replace(of, certificates=certificates, terms=replace(of.terms, **terms))
    return list(remarks(partner, before, Directory(), now=at, production=production, broker=False))


def refusals(*certificates: RegisteredCertificate, **more) -> str:
    return " ".join(each.en for each in said(*certificates, **more) if each.refuses)


def test_there_is_nothing_to_say_of_his_own_certificate():
    assert said(certificate()) == []


def test_another_organisations_certificate_is_refused_unless_the_agreement_names_it():
    other = certificate(organisation="青岛前湾港区查验场")

    assert "青岛前湾港区查验场" in refusals(other) and "terms.organisations" in refusals(other)
    assert refusals(other, organisations=("青岛前湾港区查验场",)) == ""
    assert refusals(other, organisations=("别的单位",)) != ""


def test_a_credit_code_of_his_names_him():
    keyed = replace(
        YARD, keys=(PartnerKey(role=YARD_ROLE, key=Key(kind="credit-code", value="91370211MA3YRD663J")),), sender_ids=()
    )

    assert refusals(certificate(organisation="Yard", unit="91370211MA3YRD663J"), of=keyed) == ""
    assert refusals(certificate(organisation="Yard", unit="91370211MA3PRT888J"), of=keyed) != ""


def test_a_sample_is_refused_in_production_only():
    sample = registered(make_authority(NOW).issue("y", organisation="4218MA3YRD663", now=NOW).cert_pem)

    assert refusals(sample) == ""
    assert "sample" in refusals(sample, production=True)


def test_a_certificate_that_is_not_for_signing_is_refused():
    key = issuing.new_key("p256")
    name = issuing.subject(name="yard", organisation="4218MA3YRD663")
    made = issuing.certify_authority(name, key, now=NOW, valid=timedelta(days=30))

    assert "does not allow signing" in refusals(registered(made.public_bytes(issuing.Encoding.PEM)))


def test_a_revoked_one_is_refused_and_one_that_was_there_before_is_only_told():
    revoked = replace(certificate(), authority="ca", crl="53" * 32, crl_at=1, revoked_at=1, reason="keyCompromise")
    before = replace(YARD, certificates=(revoked,))

    assert "revoked" in refusals(revoked)
    told = said(revoked, before=before)
    assert not any(each.refuses for each in told) and "revoked" in told[0].en


def test_an_authority_nobody_trusts_and_a_certificate_of_another_are_refused():
    found = refusals(certificate(), authorities=("port-ca",))

    assert "swg cert trust" in found and "issued by nobody who is trusted" in found


def test_pushing_in_the_clear_is_refused_in_production_beyond_this_machine():
    push = {"channel": "push", "production": True}

    assert "https://" in refusals(certificate(), url="http://yard.example/in", **push)
    assert refusals(certificate(), url="https://yard.example/in", **push) == ""
    assert refusals(certificate(), url="http://127.0.0.1:9000/in", **push) == ""
    assert refusals(certificate(), url="http://yard.example/in", channel="push") == ""


@pytest.mark.parametrize(("place", "refused"), [("ca.crl", True), ("ftp://x/ca.crl", True), ("/etc/ca.crl", False)])
def test_a_list_lies_at_an_address_or_in_a_file_of_this_machine(place, refused):
    assert ("terms.crl" in refusals(certificate(), crl=place)) is refused


@pytest.mark.parametrize(("days", "words"), [(61, None), (60, "60 days"), (30, "30 days"), (6, "6 days")])
def test_an_end_that_is_near_is_told(days, words):
    told = [each.en for each in said(certificate(days=days))]

    assert (words in told[0]) if words else told == []


def test_what_is_over_is_told_and_a_newer_one_keeps_it_from_mattering():
    old, new = certificate(days=1), certificate(days=400)
    later = NOW + timedelta(days=2)

    assert ["time is over" in each.en for each in said(old, new, at=later)] == [True]
    assert ["end in" in each.en for each in said(old, at=later)] == [False, True]


def test_one_who_sends_and_has_none_is_told_so():
    assert "no certificate of his counts" in said()[0].en
    assert said(of=replace(YARD, agreements={})) == []


def test_a_narrower_agreement_ends_when_it_says():
    narrow = replace(certificate(), not_after=to_us(NOW + timedelta(days=5)))

    assert "5 days" in said(narrow)[0].en


def test_everything_is_said_in_both_languages():
    for each in said(certificate(organisation="X"), authorities=("a",), production=True):
        assert each.zh and each.en and " / " in str(each)


def test_one_who_need_not_sign_is_advised_to_show_his_certificate_instead():
    plain = replace(YARD, terms=replace(YARD.terms, signatures=("transport",)))
    assert ["mutual_tls" in each.en for each in said(of=plain)] == [True]
    assert said(of=replace(plain, terms=replace(plain.terms, mutual_tls="must"))) == []
