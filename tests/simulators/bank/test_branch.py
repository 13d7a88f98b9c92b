"""A branch writes down what it is asked and what it says, and is itself again after a kill."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from simulators.bank.incoming import NotBooked
from simulators.ledger import entries
from tests.simulators.bank.branches import Desk, opened
from tests.simulators.bank.files import USD, Pay, cancel, pain

DAY = timedelta(days=1)


def work(desk: Desk) -> None:
    """A morning: payments, a cancellation, an incoming one, a decision."""
    take = desk.branch.take
    take(pain(Pay(number="N-1", amount="1000.31")), "http")
    take(pain(Pay(number="N-2", amount="1000.13"), msg_id="M2"), "http")
    take(pain(Pay(number="N-3", amount="1000.24"), msg_id="M3"), "http")
    desk.branch.advance(timedelta(minutes=1))
    take(cancel("N-3", msg_id="M3"), "http")
    desk.branch.order({"verb": "incoming", "incoming": {"account": USD, "amount": "5.00", "currency": "USD"}})
    desk.branch.order({"verb": "release", "name": "N-2"})
    take(b"<a>", "http")
    desk.branch.advance(timedelta(seconds=10))


def state(desk: Desk) -> tuple[Any, ...]:
    bank = desk.branch.bank
    return (desk.branch.balances(), {each.reference: each.state for each in bank.transfers.payments.values()})


def test_a_branch_that_is_killed_is_itself_again(tmp_path: Path):
    with opened(tmp_path) as desk:
        work(desk)
        before = state(desk)
    with opened(tmp_path, rebuilds=True) as desk:
        assert state(desk) == before
        assert not desk.said  # it was all said before


def test_what_falls_due_after_a_kill_is_said_as_if_there_had_been_none(tmp_path: Path):
    for name, kills in (("one", False), ("other", True)):
        (folder := tmp_path / name).mkdir()
        with opened(folder) as desk:
            work(desk)
            if not kills:
                desk.branch.advance(5 * DAY)
        if kills:
            with opened(folder, rebuilds=True) as desk:
                desk.branch.advance(5 * DAY)
    one, other = (said(tmp_path / name / "bank.db") for name in ("one", "other"))
    assert one == other and len(one) > 25


def said(book: Path) -> list[bytes | None]:
    return [entry.document for entry in entries(book) if entry.what == "drafted"]


def test_what_comes_is_written_down_with_its_answer(tmp_path: Path):
    with opened(tmp_path) as desk:
        desk.branch.take(pain(), "folder")
        desk.branch.take(b"<a>", "amqp")
    good, bad = (entry for entry in entries(tmp_path / "bank.db") if entry.what == "received")
    assert (good.about, good.facts["way"], good.facts["status"]) == ("M1", "folder", 202)
    assert (bad.document, bad.facts["status"]) == (b"<a>", 400) and "well-formed" in bad.facts["text"]


def test_what_is_to_be_kept_quiet_is_carried_out_and_never_sent(tmp_path: Path):
    with opened(tmp_path) as desk:
        desk.branch.take(pain(), "http", muted=True)
        desk.branch.advance(timedelta(hours=1))
        assert not desk.said
        desk.branch.advance(DAY)
        assert all(lane != "M1" for _, lane in desk.said) and desk.said  # statements alone
        assert desk.branch.bank.account(USD).balance < 1_000_000


def test_an_order_that_cannot_be_done_is_not_written_down(tmp_path: Path):
    with opened(tmp_path) as desk, pytest.raises(NotBooked):
        desk.branch.order({"verb": "incoming", "incoming": {"account": "9", "amount": "5.00", "currency": "USD"}})
    assert not [entry for entry in entries(tmp_path / "bank.db") if entry.what == "ordered"]


def test_time_does_not_run_back(tmp_path: Path):
    with opened(tmp_path) as desk, pytest.raises(ValueError, match="run back"):
        desk.branch.advance(timedelta(seconds=-1))


def test_a_bank_takes_up_its_own_time(tmp_path: Path):
    with opened(tmp_path) as desk:
        later = desk.branch.advance(timedelta(hours=30))
    with opened(tmp_path, rebuilds=True) as desk:
        assert desk.hours.now() == later
