"""What is said of loans between a trader and his bank, balanced from their two books alone."""

from pathlib import Path
from typing import Any

import pytest

from simulators.clock import Clock
from simulators.ledger import Ledger
from simulators.settled import settled
from tests.simulators.words import TRADER, document

LOAN = {"ApplicationNo": "MA3ABC127L1", "Bank": "313452060019"}
ASKED, ANSWERED = "financing.application.1", "financing.result.1"


class Books:
    """The trader's book and the bank's."""

    def __init__(self, folder: Path) -> None:
        self.paths = folder / "trader.db", folder / "bank.db"
        self.trader, self.bank = (Ledger(path, Clock(1.0)) for path in self.paths)

    def asks(self, number: str, *, verdict: str = "accepted") -> bytes:
        """The trader asks for a loan, and has a receipt."""
        asked = document(ASKED, LOAN, sender=TRADER.sender_id, message_id=number).data
        no = self.trader.write("drafted", type=ASKED, message_id=number, document=asked)
        self.trader.write("receipt", ref=no, verdict=verdict)
        return asked

    def hears(self, asked: bytes) -> None:
        """It came to the bank, which took it."""
        self.bank.write("received", document=asked, status=202)

    def answers(self, number: str, *, told: bool = True) -> None:
        """The bank answers, has a receipt, and the trader is told of it."""
        said = document(ANSWERED, LOAN, sender="SDYHCNBJQDO", message_id=number).data
        no = self.bank.write("drafted", type=ANSWERED, message_id=number, document=said)
        self.bank.write("receipt", ref=no, verdict="accepted")
        if told:
            self.trader.write("received", type=ANSWERED, document=said)

    def balance(self) -> dict[str, Any]:
        return {name: value for name, value in settled(self.paths[:1], self.paths[1:]).items() if value}


@pytest.fixture
def books(tmp_path: Path) -> Books:
    return Books(tmp_path)


def test_what_is_asked_and_answered_balances(books: Books):
    books.hears(books.asks("A1"))
    books.answers("B1")
    assert books.balance() == {"orders": 1, "words": 1}


def test_an_application_that_never_came_to_the_bank_is_missed(books: Books):
    books.asks("A1")
    assert books.balance()["unheard"] == ["A1"]


def test_one_that_was_refused_is_not(books: Books):
    books.asks("A1", verdict="refused")
    assert books.balance() == {}


def test_what_nobody_asked_for_is_invented(books: Books):
    books.hears(document(ASKED, LOAN, message_id="A9").data)
    assert books.balance()["invented"] == ["A9"]


def test_an_answer_that_never_came_to_the_trader_is_missed(books: Books):
    books.hears(books.asks("A1"))
    books.answers("B1", told=False)
    assert books.balance()["untold"] == ["B1"]


def test_customs_data_are_the_gateways_word_and_no_order(books: Books):
    books.hears(document("financing.customs-data.1", LOAN, message_id="C1").data)
    assert books.balance() == {}


@pytest.mark.parametrize(
    ("status", "balance"), [("signed", {"orders": 1}), ("waiting", {"invented": ["LB1-DK-application-1"]})]
)
def test_what_the_platform_made_for_a_chain_is_his_order_once_he_has_signed_it(
    books: Books, status: str, balance: dict[str, Any]
):
    number = "LB1-DK-application-1"
    notice = document("signing.notice.1", {"RefMessageId": number, "RefMessageType": ASKED, "Status": status}).data
    books.trader.write("received", type="signing.notice.1", document=notice)
    books.hears(document(ASKED, LOAN, message_id=number).data)
    assert books.balance() == balance
