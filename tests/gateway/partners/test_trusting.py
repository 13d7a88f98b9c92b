"""Authorities and revocation lists in the register: what a list takes back counts no more, and the record says so."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from gateway.journal import tables
from gateway.journal.clock import to_us
from gateway.partners.directory import Taken
from gateway.partners.files import registered
from gateway.partners.partner import Partner, Terms
from gateway.partners.register import Register
from gateway.partners.samples import read_samples
from gateway.partners.trusting import DistrustAuthority, ImportList, TrustAuthority, UnknownAuthority
from gateway.trust import issuing
from gateway.trust.authorities import read_authorities
from gateway.trust.private_ca import AUTHORITY_VALID, PrivateCa, make_ca
from gateway.trust.revocation import BadList, read_list
from messages.seals.leaves import read_leaf
from tests.gateway.partners.journal import CATALOGUE, NOW

YARD, PORT = (
    next(each.partner for each in read_samples(CATALOGUE) if each.partner.name == name)
    for name in ("yard-demo", "port-demo")
)
HOUR = timedelta(hours=1)


@pytest.fixture
def ca(tmp_path: Path) -> PrivateCa:
    return another(tmp_path / "ca")


def another(folder: Path) -> PrivateCa:
    name = issuing.subject(name="Authority", organisation="Port")
    return make_ca(folder, name, kind="p256", now=NOW - HOUR, valid=AUTHORITY_VALID, passphrase=None)


def trust(journal, ca: PrivateCa, name: str = "port-ca") -> tuple[str, ...]:
    pems = read_authorities((ca.folder / "cert.pem").read_bytes())
    return journal.writer.write_now(TrustAuthority(journal.register, "li.na", name=name, pems=pems))


def take(journal, ca: PrivateCa, **more: int) -> tuple[str, ...]:
    list_ = read_list((ca.folder / "crl.pem").read_bytes(), now=NOW)
    return journal.writer.write_now(ImportList(journal.register, "li.na", crl=list_, **more))


def certified(ca: PrivateCa, partner: Partner = YARD, **terms) -> tuple[Partner, str]:
    """The partner with a certificate of this authority; its serial number."""
    name = issuing.subject(name=partner.name, organisation=partner.sender_ids[0])
    made = ca.issue(name, now=NOW - HOUR, valid=timedelta(days=30), kind="p256")
    wanted = replace(partner.terms, **terms)
    return replace(partner, terms=wanted, certificates=(registered(made.cert_pem),)), made.issued.serial


def refused(journal, partner: str = "yard-demo", register: Register | None = None) -> str | None:
    """The code with which the one certificate of this partner is refused now."""
    found = (register or journal.register).directory.partner(partner)
    finding = found.signers.refusal(found.certificates[0].digest, NOW)
    return finding and finding.code


def test_a_certificate_on_the_list_counts_no_more_from_then_on(journal, ca):
    yard, serial = certified(ca)
    trust(journal, ca)
    journal.apply(yard)
    assert (take(journal, ca)[0][:7], refused(journal)) == ("+ list ", None)

    ca.revoke(serial, reason="keyCompromise", now=NOW)
    lines = take(journal, ca)

    assert refused(journal) == "SW212"
    assert len(lines) == 2 and lines[1].endswith("(yard-demo)") and "keyCompromise" in lines[1]


def test_it_holds_for_every_process(journal, ca):
    yard, serial = certified(ca)
    trust(journal, ca)
    journal.apply(yard)
    ca.revoke(serial, reason="superseded", now=NOW)
    take(journal, ca)

    other = Register(journal.database)
    other.refresh()
    assert refused(journal, register=other) == "SW212"
    assert other.directory.partner("yard-demo") == journal.register.directory.partner("yard-demo")


def test_one_who_registers_later_is_held_against_the_list_too(journal, ca):
    yard, serial = certified(ca)
    ca.revoke(serial, reason="keyCompromise", now=NOW)
    trust(journal, ca)
    take(journal, ca)

    journal.apply(yard)

    assert refused(journal) == "SW212"


def test_a_list_leaves_a_leaf_with_its_digest_and_time_and_each_partner_his_own(journal, ca):
    yard, serial = certified(ca)
    trust(journal, ca)
    journal.apply(yard)
    ca.revoke(serial, reason="keyCompromise", now=NOW)
    take(journal, ca)

    (list_,) = journal.rows(tables.crls)
    told, own = (json.loads(row.lines) for row in journal.rows(tables.register_changes)[:-3:-1])
    assert list_.digest in told[0] and f"{NOW - timedelta(minutes=5):%F %H:%M} UTC" in told[0]
    assert own == [line.removesuffix(" (yard-demo)") for line in told[1:]]
    assert [read_leaf(leaf)["id"] for leaf in journal.leaves("audit")][-2:] == ["yard-demo", "port-ca"]


def test_the_same_list_again_changes_nothing(journal, ca):
    trust(journal, ca)
    take(journal, ca)

    assert take(journal, ca) == ()
    assert len(journal.rows(tables.crls)) == 1


def test_a_newer_list_that_says_the_same_is_kept_as_evidence_and_troubles_no_partner(journal, ca):
    yard, _ = certified(ca)
    trust(journal, ca)
    journal.apply(yard)
    take(journal, ca)
    before = journal.register.directory.partner("yard-demo").certificates[0]
    ca.write_list(now=NOW)

    assert len(take(journal, ca)) == 1

    after = journal.register.directory.partner("yard-demo").certificates[0]
    assert after.crl != before.crl and after.crl_at == to_us(NOW - timedelta(minutes=5))
    assert [row.digest for row in journal.rows(tables.crls) if row.content] == sorted((before.crl, after.crl))


def test_an_older_list_does_not_bring_a_revoked_certificate_back(journal, ca):
    yard, serial = certified(ca)
    old = (ca.folder / "crl.pem").read_bytes()
    trust(journal, ca)
    journal.apply(yard)
    ca.revoke(serial, reason="keyCompromise", now=NOW)
    take(journal, ca)

    with pytest.raises(BadList, match="older than"):
        journal.writer.write_now(ImportList(journal.register, "mallory", crl=read_list(old, now=NOW)))
    assert refused(journal) == "SW212"


def test_a_list_of_an_authority_nobody_trusts_is_refused(journal, ca, tmp_path):
    trust(journal, another(tmp_path / "other"))  # of the same name, with another key

    with pytest.raises(BadList, match="swg cert trust"):
        take(journal, ca)
    assert journal.rows(tables.crls) == []


def test_an_agreement_on_authorities_counts_only_what_they_issued(journal, ca, tmp_path):
    mine, _ = certified(ca, authorities=("port-ca",))
    theirs, _ = certified(another(tmp_path / "other"), PORT, authorities=("port-ca",))
    journal.apply(mine)
    assert refused(journal) == "SW213"  # the authority is to be trusted first

    trust(journal, ca)
    journal.apply(theirs)

    assert (refused(journal), refused(journal, "port-demo")) == (None, "SW213")


def test_an_authority_that_is_trusted_no_more_vouches_for_nobody(journal, ca):
    yard, _ = certified(ca, authorities=("port-ca",))
    trust(journal, ca)
    journal.apply(yard)

    lines = journal.writer.write_now(DistrustAuthority(journal.register, "li.na", name="port-ca"))

    assert refused(journal) == "SW213" and journal.register.directory.authorities == {}
    assert lines[0].startswith("- authority port-ca") and "nobody who is trusted" in lines[1]
    with pytest.raises(UnknownAuthority):
        journal.writer.write_now(DistrustAuthority(journal.register, "li.na", name="port-ca"))


def test_one_authority_has_one_name(journal, ca):
    assert len(trust(journal, ca)) == 1
    assert trust(journal, ca) == ()

    with pytest.raises(Taken, match="port-ca already"):
        trust(journal, ca, "other-name")


def test_an_agreement_that_wants_fresh_lists_takes_nothing_without_one(journal, ca):
    yard, _ = certified(ca, revocation="fresh")
    trust(journal, ca)
    journal.apply(yard)
    assert refused(journal) == "SW214"

    take(journal, ca)

    assert refused(journal) is None


def test_a_large_list_that_is_superseded_keeps_what_identifies_it(journal, ca):
    trust(journal, ca)
    take(journal, ca)
    ca.write_list(now=NOW)
    take(journal, ca, large=10)

    assert sorted(row.content is None for row in journal.rows(tables.crls)) == [False, True]


def test_applying_a_partner_anew_forgets_no_revocation(journal, ca):
    yard, serial = certified(ca)
    trust(journal, ca)
    journal.apply(yard)
    ca.revoke(serial, reason="keyCompromise", now=NOW)
    take(journal, ca)

    journal.apply(replace(yard, zh="另一名称", terms=Terms()))

    assert refused(journal) == "SW212"
