from dataclasses import replace

import pytest

from gateway.journal import tables
from gateway.journal.clock import SECOND, to_us
from gateway.journal.reading import Reading
from gateway.partners.limits import RefusedBytes
from gateway.partners.partner import Partner, Terms
from messages.findings import Finding
from messages.roles import CUSTOMS
from tests.gateway.partners.journal import CATALOGUE, NOW

YARD = Partner(name="yard", zh="", en="", roles=(), terms=Terms(refused_bytes_a_day=100))
START = to_us(NOW)
DAY = 86_400 * SECOND


class Turned:
    """A clock turned by hand."""

    now = START

    def __call__(self) -> int:
        return self.now


def test_refused_bytes_are_kept_up_to_the_quota():
    quota = RefusedBytes(Turned()).quota(YARD)

    assert quota(60) is None
    assert quota(41) == Finding(code="SW209", where="/", value="101 bytes", wanted="100 bytes a day")
    assert quota(40) is None


def test_the_quota_begins_anew_at_midnight_in_beijing():
    clock = Turned()
    quota = RefusedBytes(clock).quota(YARD)
    quota(100)

    clock.now = START + 14 * 3600 * SECOND  # 10:00 in Beijing, and 14 hours

    assert quota(100) is None


def test_one_partner_does_not_use_up_anothers_quota():
    refused = RefusedBytes(Turned())
    refused.quota(YARD)(100)

    assert refused.quota(replace(YARD, name="port"))(100) is None


def test_the_sender_is_warned_not_refused():
    assert not CATALOGUE.findings.refuses([Finding(code="SW209", where="/")])


WRONG = (Finding(code="SW501", where="/"),)


def test_over_the_quota_the_record_stays_and_the_bytes_are_gone(journal):
    """Nor are the receipt's: a small document may be wrong in so many places that its receipt is far longer."""
    customs = Partner(name="customs", zh="", en="", roles=(CUSTOMS,), terms=Terms(refused_bytes_a_day=0))
    quota = RefusedBytes(Turned()).quota(customs)

    outcome = journal.accept("inspection.notice.1", findings=WRONG, quota=quota)

    (row,) = journal.rows(tables.documents)
    assert (row.verdict, row.content, row.size > 0, len(row.digest)) == ("refused", b"", True, 64)
    assert [finding.code for finding in outcome.findings] == ["SW501", "SW209"]
    assert b"SW209" in outcome.receipt and row.receipt == b""
    told = Reading(journal.database, CATALOGUE).findings_of(row._mapping)
    assert [(each["code"], bool(each["zh"])) for each in told] == [("SW501", True), ("SW209", True)]


def test_what_was_found_counts_as_well(journal):
    asked = []
    few, many = WRONG, tuple(Finding(code="SW501", where=f"/{n}") for n in range(50))
    for findings in (few, many):
        journal.accept("inspection.notice.1", findings=findings, quota=asked.append)

    one, other = (row for row in journal.rows(tables.documents))
    assert asked[1] - asked[0] > 40 * 2 * 100
    for row, size in zip((one, other), asked, strict=True):
        assert size == pytest.approx(row.size + len(row.findings.encode()) + len(row.receipt), rel=0.3)


def test_a_start_counts_what_the_journal_has_kept_today(journal):
    journal.apply(Partner(name="customs", zh="", en="", roles=()))
    journal.accept("inspection.notice.1", findings=WRONG)
    (row,) = journal.rows(tables.documents)
    customs = Partner(name="customs", zh="", en="", roles=(), terms=Terms(refused_bytes_a_day=row.size))

    refused = RefusedBytes(Turned())
    refused.refresh(journal.database)

    assert refused.quota(customs)(1) is not None
    assert refused._kept.used("customs") == row.size + len(row.findings) + len(row.receipt)
