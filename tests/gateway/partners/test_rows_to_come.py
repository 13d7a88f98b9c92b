"""Two releases side by side on one register: what only the newer one has words for breaks nothing in the older."""

from dataclasses import replace

import pytest
from sqlalchemy import insert, update

from gateway.journal import tables
from gateway.partners.changes import IssueToken
from gateway.partners.directory import NewerPartner
from gateway.partners.partner import Scope
from gateway.partners.register import load
from gateway.partners.samples import read_samples
from messages.roles import Role
from tests.gateway.partners.journal import CATALOGUE, Journal

SAMPLES = {file.partner.name: file.partner for file in read_samples(CATALOGUE)}
YARD, PORT = SAMPLES["yard-demo"], SAMPLES["port-demo"]
TO_COME = {
    "a role": update(tables.partners).where(tables.partners.c.name == YARD.name).values(roles='["airline"]'),
    "a term": update(tables.partners).where(tables.partners.c.name == YARD.name).values(terms='{"channel": "sftp"}'),
    "a key's role": insert(tables.partner_keys).values(partner=YARD.name, role="airline", kind="x", value="1"),
}


@pytest.fixture(params=TO_COME)
def newer(request: pytest.FixtureRequest, journal: Journal) -> Journal:
    """A register of two, of whom a newer release has changed one."""
    journal.apply(YARD)
    journal.apply(PORT)
    with journal.database.begin() as connection:
        connection.execute(TO_COME[request.param])
        journal.register.swap(load(connection))
    return journal


def test_a_partner_whom_only_a_newer_release_can_read_is_unknown_here_and_the_others_are_not(newer: Journal) -> None:
    directory = newer.register.directory

    assert list(directory.partners) == [PORT.name]
    assert directory.by_sender(YARD.sender_ids[0]) is None
    assert newer.accept("inspection.notice.1", by=Role.CUSTOMS).verdict == "accepted"


def test_what_cannot_be_read_whole_is_not_written_anew(newer: Journal) -> None:
    before = newer.rows(tables.partners, name=YARD.name)

    with pytest.raises(NewerPartner, match="newer release"):
        newer.apply(replace(YARD, en="Another"))

    assert newer.rows(tables.partners, name=YARD.name) == before


def test_a_key_of_a_kind_to_come_opens_nothing_here_and_the_partners_others_do(journal: Journal) -> None:
    journal.apply(YARD)
    for digest in ("a" * 64, "b" * 64):
        journal.writer.write_now(IssueToken(journal.register, "test", YARD.name, digest, digest[:8], Scope.PARTNER))
    with journal.database.begin() as connection:
        connection.execute(update(tables.tokens).where(tables.tokens.c.digest == "a" * 64).values(purpose="device"))
        directory = load(connection)

    assert list(directory.tokens) == ["b" * 64]
    assert list(directory.partners) == [YARD.name]
