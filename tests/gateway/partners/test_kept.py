"""What evidence will need stays, whatever becomes of the register: certificates, authorities, schemas."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from gateway.journal import kept, tables
from gateway.journal.clock import to_us
from gateway.partners.files import registered
from gateway.partners.trusting import DistrustAuthority, TrustAuthority
from gateway.trust import issuing
from gateway.trust.authorities import read_authorities
from gateway.trust.private_ca import AUTHORITY_VALID, PrivateCa, make_ca
from messages.seals.httpsig import digest_of
from tests.gateway.partners.journal import NOW
from tests.gateway.partners.test_trusting import YARD
from tests.keys import holder

HOUR = timedelta(hours=1)


@pytest.fixture
def ca(tmp_path: Path) -> PrivateCa:
    name = issuing.subject(name="Authority", organisation="Port")
    return make_ca(tmp_path / "ca", name, kind="p256", now=NOW - HOUR, valid=AUTHORITY_VALID, passphrase=None)


def trust(journal, ca: PrivateCa) -> bytes:
    pems = read_authorities((ca.folder / "cert.pem").read_bytes())
    journal.writer.write_now(TrustAuthority(journal.register, "li.na", name="port-ca", pems=pems))
    return pems[0]


def certified(ca: PrivateCa) -> bytes:
    name = issuing.subject(name=YARD.name, organisation=YARD.sender_ids[0])
    return ca.issue(name, now=NOW - HOUR, valid=timedelta(days=30), kind="p256").cert_pem


def with_certificate(pem: bytes):
    return replace(YARD, certificates=(registered(pem),))


def test_a_certificate_that_was_replaced_is_still_found(journal):
    old, new = holder("old", "ec").cert_pem, holder("new", "ec").cert_pem
    journal.apply(with_certificate(old))
    journal.apply(with_certificate(new))
    with journal.database.connect() as connection:
        assert kept.certificate(connection, digest_of(old)) == old
        assert set(kept.certificates_of(connection, "yard-demo")) == {old, new}
        assert kept.certificate(connection, "0" * 64) is None


def test_what_is_kept_is_kept_once(journal):
    pem = holder("old", "ec").cert_pem
    for _ in range(2):
        journal.apply(with_certificate(pem))
        journal.apply(with_certificate(holder("new", "ec").cert_pem))
    with journal.database.connect() as connection:
        assert connection.execute(select(func.count()).select_from(tables.kept_certificates)).scalar() == 2


def test_a_chain_has_whoever_was_trusted_by_then_also_when_he_is_no_more(journal, ca):
    pem = certified(ca)
    authority = trust(journal, ca)
    journal.apply(with_certificate(pem))
    journal.writer.write_now(DistrustAuthority(journal.register, "li.na", name="port-ca"))
    with journal.database.connect() as connection:
        assert kept.chain(connection, pem, to_us(NOW)) == [pem, authority]
        assert kept.chain(connection, pem, to_us(NOW) - 1) == [pem]
        assert kept.chain(connection, holder("alone", "ec").cert_pem, to_us(NOW)) == [holder("alone", "ec").cert_pem]


@dataclass(frozen=True)
class Schema:
    code: str
    digest: str
    files: dict[str, bytes] = field(default_factory=dict)


def test_schemas_are_kept_by_digest_those_of_an_older_release_too(journal):
    first = Schema("a.b.1", "1" * 64, {"head.xsd": b"\xff old", "a/b.1.xsd": b"<x/>"})
    second = Schema("a.b.1", "2" * 64, {"head.xsd": b"new"})
    for schemas in ([first], [first], [second, second]):
        journal.writer.write_now(kept.KeepSchemas(schemas))
    with journal.database.connect() as connection:
        assert kept.schema_files(connection, first.digest) == first.files
        assert kept.schema_files(connection, second.digest) == second.files
        assert kept.schema_files(connection, "3" * 64) == {}
        assert kept.unkept(connection, [first, second]) == []
