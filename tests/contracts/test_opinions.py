"""An end and the invitation to rate it are one transaction; a token counts once, however many show it at once."""

import json
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from gateway.journal import tables
from gateway.journal.clock import SECOND
from gateway.journal.verification.walk import verify
from gateway.journal.writer import CommitUnknown
from messages.declaration.records import DeclarationAmendmentDecision
from messages.opinion.records import OpinionGrievance, OpinionRating, OpinionWorkOrderReply, Party, UnitGrade
from tests.inspections import NOW
from tests.journals import Journal, breaking, journal_on, refuses
from tests.keys import gateway
from tests.messages.declaration.test_engine import amendment

TRADER_ID = "91370200MA3ABC127P"
DAY = 24 * 3600 * SECOND


@pytest.fixture
def journal(journal_url: str) -> Iterator[Journal]:
    with journal_on(journal_url) as journal:
        yield journal


def ended(journal: Journal) -> None:
    """An amendment is asked for, and decided."""
    asked = amendment("GQty")
    journal.say(asked, by="trader")
    journal.say(decided(asked), by="customs")


def decided(asked: Any) -> DeclarationAmendmentDecision:
    return DeclarationAmendmentDecision(
        amendment_no=asked.amendment_no, entry_id=asked.entry_id, trader_id=TRADER_ID, verdict="refuse",
        error_recorded=True, reason="数量有误", decided_at=NOW,
    )  # fmt: skip


def opinions(journal: Journal, kind: str) -> list[dict[str, Any]]:
    """What is known of the cases of a kind."""
    rows = [row for row in journal.rows(tables.cases, family="opinion") if row["order_key"].startswith(kind)]
    return [dict(row) | json.loads(row["known"]) for row in rows]


def token(journal: Journal) -> str:
    return str(opinions(journal, "invitation")[0]["invitation"]["token"])


def rating(shown: str, grade: int, **more: Any) -> OpinionRating:
    return OpinionRating(token=shown, answer="rate", grade=grade, **more)


def test_an_end_brings_its_invitation_in_the_same_batch(journal: Journal):
    ended(journal)
    (invited,) = opinions(journal, "invitation")
    batches = {row["type"]: row["batch_no"] for row in journal.rows(tables.documents)}
    assert invited["state"] == "invited"
    assert batches["opinion.invitation.1"] == batches["declaration.amendment-decision.1"]


def test_an_end_that_is_not_written_brings_no_invitation(journal: Journal):
    asked = amendment("GQty")
    journal.say(asked, by="trader")
    with breaking(journal.database, "commit", refuses), pytest.raises(CommitUnknown):
        journal.say(decided(asked), by="customs")
    assert opinions(journal, "invitation") == []
    journal.say(decided(asked), by="customs")
    assert len(opinions(journal, "invitation")) == 1


def test_the_same_word_again_invites_nobody_again(journal: Journal):
    asked = amendment("GQty")
    journal.say(asked, by="trader")
    submission = journal.submission(decided(asked), by="customs")
    assert [journal.send(submission).verdict for _ in range(3)] == ["accepted", "duplicate", "duplicate"]
    assert len(opinions(journal, "invitation")) == 1


def test_a_token_that_is_shown_at_once_counts_once(journal: Journal):
    ended(journal)
    shown = token(journal)
    commands = [journal.accept(journal.submission(rating(shown, 1 + n % 5), by="trader")) for n in range(8)]
    verdicts = [journal.outcome(each).verdict for each in journal.together(*commands)]
    assert sorted(verdicts) == ["accepted"] + ["refused"] * 7
    assert len(opinions(journal, "appraisal")) == 1


def test_a_bad_rating_is_told_its_unit_the_next_working_day_and_nobody_by_whom(journal: Journal):
    ended(journal)
    journal.say(rating(token(journal), 5, units=(UnitGrade(role="customs", grade=1),)), by="trader")
    assert opinions(journal, "order-correction") == []
    journal.clock.now += 2 * DAY
    journal.expire()
    (order,) = opinions(journal, "order-correction")
    assert order["state"] == "correcting"
    read = {row["partner"] for row in journal.rows(tables.case_parties, case_id=order["id"])}
    assert read == {"customs-demo"}
    assert TRADER_ID not in order["known"]
    assert [row for row in journal.rows(tables.case_parties) if row["case_id"] in _ids(journal, "appraisal")] == []


def test_a_correction_is_called_back_through_the_invitation(journal: Journal):
    ended(journal)
    journal.say(rating(token(journal), 5, units=(UnitGrade(role="customs", grade=1),)), by="trader")
    journal.clock.now += 2 * DAY
    journal.expire()
    (order,) = opinions(journal, "order-correction")
    said = OpinionWorkOrderReply(
        subject="correction", work_order_no=order["order"]["number"], stage="solution", text="已改进"
    )
    assert journal.say(said, by="customs").verdict == "accepted"
    (invited,) = opinions(journal, "invitation")
    assert invited["invitation"]["corrected"] == [order["order"]["number"]]
    told = [row for row in journal.rows(tables.deliveries) if row["case_id"] == invited["id"]]
    assert [row["partner"] for row in told] == ["trader-demo"]


def test_a_grievance_that_nobody_answers_is_urged_by_time_alone(journal: Journal):
    unit = Party(role="customs", kind="office", value="4218")
    said = OpinionGrievance(grievance_no="MA3ABC127SQ1", trader_id=TRADER_ID, topic="fee", unit=unit, text="收费")
    assert journal.say(said, by="trader").verdict == "accepted"
    (order,) = opinions(journal, "order-grievance")
    assert order["due_at"] == int((NOW + timedelta(days=3, hours=3)).timestamp() * SECOND)
    journal.clock.now += 4 * DAY
    while journal.expire():
        pass
    (order,) = opinions(journal, "order-grievance")
    assert order["order"]["missed"] == ["first"]
    partners = [row["partner"] for row in journal.rows(tables.deliveries, case_id=order["id"])]
    assert partners.count("unit-demo") == 1


def test_all_of_it_verifies(journal: Journal):
    ended(journal)
    journal.say(rating(token(journal), 1), by="trader")
    journal.clock.now += 40 * DAY
    journal.expire()
    assert verify(journal.database, [gateway().cert_pem]).problems == []


def _ids(journal: Journal, kind: str) -> set[str]:
    return {row["id"] for row in opinions(journal, kind)}
