"""What a bank makes of loans: by data, and by what is really wrong."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from simulators import documents
from simulators.bank import lending, loans
from simulators.bank.bank import Bank, fresh
from simulators.bank.papers import Paper
from simulators.contracts import Contracts
from simulators.documents import Document
from tests.simulators.bank.files import HOUSE, MONDAY

CONTRACTS = Contracts.load()
DATA = Path(__file__).parents[2] / "samples/financing.customs-data.1/valid/goods-decision-and-proofs.xml"
TRADER, LOAN, DRAW, REPAYMENT = "91370200MA3ABC127P", "MA3ABC127FIN-1", "MA3ABC127DRW-1", "MA3ABC127REP-1"


class Lender:
    """A bank, spoken to and listened to."""

    def __init__(self) -> None:
        self.said: list[Paper] = []
        self.bank = Bank(fresh(HOUSE), MONDAY, self.said.append)
        self.at = MONDAY
        self.number = 0

    def hear(self, name: str, body: dict[str, Any], *, function: str = "9", id_: str | None = None) -> None:
        self.number += 1
        type_ = f"financing.{name}.1"
        head = {
            "MessageId": id_ or f"M{self.number}",
            "FunctionCode": function,
            "MessageType": type_,
            "SenderId": "4218MA3ABC127",
            "ReceiverId": "EPORT",
            "SendTime": "20261123100000000",
            "Version": "1.0",
        }
        root = documents.build(type_, head, body)
        assert CONTRACTS.faults(type_, root) == []
        assert self.bank.take(documents.serialise(root), self.at).status == 202
        self.wait(seconds=10)

    def wait(self, **span: float) -> None:
        self.at += timedelta(**span)
        self.bank.until(self.at)

    def answers(self) -> list[Document]:
        """What it has said since it was asked last."""
        found = [documents.read(paper.data) for paper in self.said if paper.kind.startswith("financing.")]
        self.said.clear()
        for each in found:
            assert CONTRACTS.faults(each.type, etree.fromstring(each.data)) == []
        return found

    def words(self) -> list[str]:
        """The same, shortly: "result application approve"."""
        return list(map(_shortly, self.answers()))

    # what a trader says

    def apply(self, amount: str = "1000.00", application: str = LOAN, promised: str = "", **more: Any) -> None:
        paper = {"Kind": "invoice", "Number": "INV-1", "Amount": usd("5000.00")}
        body = _of(application) | {
            "Product": "import-bill",
            "Amount": usd(amount),
            "TenorDays": "90",
            "Purpose": "ore",
            "SafeClass": "A",
            "Documents": {"Document": [paper]},
            "AuthorizationNo": promised or None,
        }
        self.hear("application", body, **more)

    def sign(self, application: str = LOAN, **more: Any) -> None:
        number, digest = self.contract
        self.hear("contract", _of(application) | {"ContractNo": number, "TermsDigest": digest} | more)

    def draw(self, amount: str = "400.00", number: str = DRAW, application: str = LOAN) -> None:
        paper = {"Kind": "invoice", "Number": "INV-1", "Used": usd(amount)}
        body = _of(application) | {
            "ContractNo": self.contract[0],
            "DrawNo": number,
            "Amount": usd(amount),
            "ValueOn": MONDAY.date().isoformat(),
            "DueOn": (MONDAY.date() + timedelta(days=60)).isoformat(),
            "PayeeName": "ORE PTY LTD",
            "PayeeAccount": "0160024456789",
            "Documents": {"Document": [paper]},
        }
        self.hear("drawdown", body)

    def repay(self, amount: str = "400.00", number: str = REPAYMENT, interest: str = "2.60") -> None:
        body = _of(LOAN) | {
            "ContractNo": self.contract[0],
            "DrawNo": DRAW,
            "RepaymentNo": number,
            "Source": "account",
            "Principal": usd(amount),
            "Interest": usd(interest),
        }
        self.hear("repayment", body)

    def ask(self, application: str = LOAN) -> None:
        self.hear("closure-request", _of(application) | {"ContractNo": self.contract[0]})

    @property
    def contract(self) -> tuple[str, str]:
        """Number and digest of the terms, as they were offered."""
        return self._contract

    def offered(self, amount: str = "1000.00", application: str = LOAN) -> list[str]:
        self.apply(amount, application)
        found = self.answers()
        offer = next(each for each in found if each.type == lending.OFFER)
        self._contract = offer.need("Body/ContractNo"), offer.need("Body/TermsDigest")
        return list(map(_shortly, found))

    def in_force(self, application: str = LOAN) -> None:
        self.offered(application=application)
        self.sign(application)
        assert self.words() == ["result contract accept"]


def _of(application: str) -> dict[str, Any]:
    return {"ApplicationNo": application, "TraderId": TRADER, "Bank": HOUSE.cnaps}


def usd(amount: str) -> dict[str, str]:
    return {"@currency": "USD", "amount": amount}


def _shortly(said: Document) -> str:
    name = said.type.removeprefix("financing.").removesuffix(".1")
    facts = (said.text(f"Body/{each}") for each in ("About", "Verdict", "Kind", "Reason"))
    return " ".join([name, *(each for each in facts if each)])


@pytest.fixture
def lender() -> Iterator[Lender]:
    own = Lender()
    yield own
    own.bank.office.books.audit()


def test_a_loan_is_lent_repaid_and_certified(lender: Lender):
    assert lender.offered() == ["result application review", "result application approve", "contract-offer"]
    lender.sign()
    assert lender.words() == ["result contract accept"]
    lender.draw()
    assert lender.words() == ["result drawdown disburse", "repayment-notice scheduled"]
    lender.repay()
    assert lender.words() == ["repayment-notice received", "repayment-notice posted"]
    lender.ask()
    (closure,) = lender.answers()
    assert (closure.need("Body/Outstanding"), closure.text("Body/CertificateNo") is None) == ("0.00", False)


@pytest.mark.parametrize(("ending", "reason"), [("01", "credit"), ("02", "background"), ("03", "data")])
def test_an_application_is_rejected_by_the_ending_of_its_amount(lender: Lender, ending: str, reason: str):
    lender.apply(f"1000.{ending}")
    assert lender.words()[-1] == f"result application reject {reason}"


def told(lender: Lender, **changed: str) -> None:
    """The data of the samples come; changed: texts of every fact that are others."""
    root = etree.fromstring(DATA.read_bytes())
    for name, text in changed.items():
        for element in root.iterfind(f"{{*}}Body/{{*}}Facts/{{*}}Fact/{{*}}{name}"):
            element.text = text
    assert lender.bank.take(documents.serialise(root), lender.at).status == 202


def test_with_customs_data_it_is_approved(lender: Lender):
    told(lender)
    assert lender.offered("1000.03")[-1] == "contract-offer"


def test_data_that_were_promised_are_waited_for(lender: Lender):
    lender.apply("1000.03", promised="MA3ABC127DAT-1")
    assert lender.words() == ["result application review"]
    told(lender)
    lender.wait(minutes=1)
    assert lender.words()[-1] == "contract-offer"


def test_data_that_were_promised_are_not_waited_for_without_end(lender: Lender):
    lender.apply("1000.03", promised="MA3ABC127DAT-1")
    lender.wait(hours=1)
    assert lender.words()[-1] == "result application reject data"


@pytest.mark.parametrize(("name", "text"), [("DocumentDigest", "ab" * 32), ("MessageId", "C-1"), ("LeafSeq", "99")])
def test_data_that_are_not_what_was_sealed_are_none(lender: Lender, name: str, text: str):
    told(lender, **{name: text})
    lender.apply("1000.03")
    assert lender.words()[-1] == "result application reject data"


def test_what_was_taken_back_is_not_answered(lender: Lender):
    lender.apply("1000.14")
    lender.apply("1000.14", function="3")
    lender.wait(days=2)
    assert lender.words() == ["result application review"]


def test_only_half_may_be_approved(lender: Lender):
    lender.apply("1000.21")
    offer = lender.answers()[-1]
    assert offer.need("Body/Limit") == "500.11"


def test_a_contract_of_other_terms_is_refused(lender: Lender):
    lender.offered()
    lender.sign(TermsDigest="ab" * 32)
    assert lender.words() == ["result contract reject other"]


@pytest.mark.parametrize(("amount", "reason"), [("400.01", "limit"), ("400.02", "documents"), ("1000.11", "limit")])
def test_a_draw_is_rejected_by_its_ending_or_beyond_the_limit(lender: Lender, amount: str, reason: str):
    lender.in_force()
    lender.draw(amount)
    lender.wait(minutes=1)
    assert lender.words() == [f"result drawdown reject {reason}"]


def test_what_is_not_repaid_in_time_is_called_overdue(lender: Lender):
    lender.in_force()
    lender.draw()
    lender.words()
    lender.wait(days=62)
    (notice,) = lender.answers()
    assert (notice.need("Body/Kind"), notice.need("Body/Principal"), notice.need("Body/Interest")) == (
        "overdue",
        "400.00",
        "2.60",
    )


def test_a_repayment_is_posted_and_taken_back_by_its_ending(lender: Lender):
    lender.in_force()
    lender.draw()
    lender.words()
    lender.repay("100.33")
    assert lender.words() == ["repayment-notice received", "repayment-notice posted"]
    lender.wait(days=1)
    assert lender.words() == ["repayment-notice reversed"]


def test_more_than_is_owed_is_not_posted(lender: Lender):
    lender.in_force()
    lender.draw()
    lender.words()
    lender.repay("400.50")
    assert lender.words() == ["result repayment reject other"]


def test_nothing_is_certified_while_something_is_owed(lender: Lender):
    lender.in_force()
    lender.draw()
    lender.words()
    lender.ask()
    assert lender.words() == ["result closure reject outstanding"]


def test_nothing_is_certified_while_interest_is_owed(lender: Lender):
    lender.in_force()
    lender.draw()
    lender.repay(interest="2.00")
    lender.words()
    lender.ask()
    assert lender.words() == ["result closure reject outstanding"]
    lender.wait(days=62)
    assert [each.need("Body/Interest") for each in lender.answers()] == ["0.60"]


def test_nothing_is_certified_while_a_draw_waits(lender: Lender):
    lender.in_force()
    lender.draw("400.51")
    lender.ask()
    assert lender.words() == ["result closure reject outstanding"]


def test_a_certificate_may_follow(lender: Lender):
    lender.in_force("MA3ABC127FIN-8")
    lender.ask("MA3ABC127FIN-8")
    lender.wait(days=1)
    found = [each.text("Body/CertificateNo") for each in lender.answers()]
    assert found[0] is None
    assert found[1] is not None


def test_an_answer_is_said_twice_under_two_numbers_by_its_ending(lender: Lender):
    lender.in_force()
    lender.draw("400.71")
    numbers = [each.need("Head/MessageId") for each in lender.answers()]
    assert len(numbers) == len(set(numbers)) == 4


def test_a_silent_bank_says_nothing(lender: Lender):
    lender.apply("1000.51")
    lender.wait(days=3)
    assert lender.words() == []


def test_the_same_message_again_changes_nothing(lender: Lender):
    lender.in_force()
    for _ in range(2):
        lender.number = 50
        lender.draw()
    assert lender.words() == ["result drawdown disburse", "repayment-notice scheduled"]


def test_every_row_of_the_table_is_told_in_both_languages():
    for what, ending, zh, en in loans.table():
        assert what
        assert ending
        assert not zh.isascii()
        assert en.isascii()
