"""Money that waits for its payee's word, and questions how far something is."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from lxml import etree

from simulators import documents
from simulators.bank.incoming import Incoming
from simulators.contracts import Contracts
from simulators.documents import Document, money
from tests.simulators.bank.files import CNY, EUR, HOUSE, USD, Counter, Pay, texts
from tests.simulators.bank.test_contracts import written

CONTRACTS = Contracts.load()
CODE = "91370200MA3ABC127P"


def waiting(amount: str = "500.00") -> tuple[Counter, str]:
    counter = Counter()
    incoming = Incoming(account=USD, amount=amount, currency="USD", inward="pending")
    return counter, counter.bank.receive(incoming, counter.now)


def instruct(counter: Counter, reference: str, *rows: tuple[str, str, str], id_: str = "M1") -> None:
    """rows: account, its currency, and how much of what came."""
    funds = [
        {
            "Kind": "own" if currency == "USD" else "exchange",
            "Amount": money(Decimal(amount), "USD"),
            "Account": {"AccountNo": number, "Currency": currency},
        }
        for number, currency, amount in rows
    ]
    body: dict[str, Any] = {
        "Bank": HOUSE.cnaps,
        "BankReference": reference,
        "TraderId": CODE,
        "Verdict": "credit" if rows else "return",
        "Funds": {"Fund": funds} if rows else None,
        "Reason": None if rows else {"Text": "not ours"},
    }
    assert counter.send(written("settlement.inward-instruction.1", body, id_=id_)).status == 202
    counter.wait(seconds=5)
    counter.bank.office.books.audit()


def ask(counter: Counter, **what: str) -> None:
    body = {"TraderId": CODE, "Bank": HOUSE.cnaps, **what}
    assert counter.send(written("settlement.query.1", body, id_=f"Q{len(counter.papers)}")).status == 202
    counter.wait(seconds=2)


def told(counter: Counter) -> Sequence[Document]:
    found = [documents.read(paper.data) for paper in counter.said("settlement.status.1")]
    for each in found:
        assert CONTRACTS.faults(each.type, each.element) == []
    return found


def words(document: Document) -> tuple[str | None, ...]:
    names = ("About", "Status", "BankReference", "Reasons/Reason/Code")
    return tuple(document.text(f"Body/{name}") for name in names)


def test_what_waits_is_advised_as_pending_and_is_nobodys_yet():
    counter, _ = waiting()
    (advice,) = counter.said("camt.054")
    assert etree.fromstring(advice.data).findtext(".//{*}Acct/{*}Tp/{*}Prtry") == "PENDING"
    assert counter.balance(USD) == 1_000_000
    assert counter.bank.office.books.accounts["PENDING-USD"].balance == 500


def test_kept_it_is_credited_and_told():
    counter, reference = waiting()
    instruct(counter, reference, (USD, "USD", "500.00"))
    (status,) = told(counter)
    assert words(status) == ("receipt", "ACCC", reference, None)
    assert counter.balance(USD) == 1_000_500
    assert counter.bank.office.books.accounts["PENDING-USD"].balance == 0


def test_exchanged_in_part_the_rate_is_told():
    counter, reference = waiting()
    instruct(counter, reference, (CNY, "CNY", "200.00"), (USD, "USD", "300.00"))
    (status,) = told(counter)
    assert status.text("Body/Exchange/Sold") == "200.00" and status.text("Body/Exchange/Bought") == "1416.40"
    assert (counter.balance(USD), counter.balance(CNY)) == (1_000_300, Decimal("9001416.40"))


def test_sent_back_it_is_gone():
    counter, reference = waiting()
    instruct(counter, reference)
    assert [words(each)[1] for each in told(counter)] == ["RTND"]
    assert counter.bank.office.books.accounts["NOSTRO-USD"].balance == 0


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([(USD, "USD", "499.99")], "AM09"),
        ([("3702000000003840", "USD", "500.00")], "AC01"),
        ([(EUR, "EUR", "500.00")], "AM03"),
    ],
)
def test_what_cannot_be_done_is_refused_and_waits_on(rows: list[tuple[str, str, str]], code: str):
    counter, reference = waiting()
    instruct(counter, reference, *rows)
    assert words(told(counter)[0]) == ("receipt", "RJCT", reference, code)
    instruct(counter, reference, (USD, "USD", "500.00"), id_="M2")
    assert words(told(counter)[1])[1] == "ACCC"


def test_what_is_done_is_not_done_again():
    counter, reference = waiting()
    instruct(counter, reference, (USD, "USD", "500.00"))
    instruct(counter, reference, (USD, "USD", "500.00"))
    assert len(told(counter)) == 1
    instruct(counter, reference, (USD, "USD", "500.00"), id_="M2")
    assert words(told(counter)[1])[3] == "AG01"
    instruct(counter, "IR0", (USD, "USD", "500.00"), id_="M3")
    assert words(told(counter)[2])[3] == "NOOR"
    assert counter.balance(USD) == 1_000_500


def test_the_statement_shows_what_was_paid_out_and_not_what_waits():
    counter, reference = waiting()
    counter.wait(days=1)
    instruct(counter, reference, (USD, "USD", "500.00"))
    counter.wait(days=1)
    first, second = (paper for paper in counter.said("camt.053") if paper.facts["account"] == USD)
    assert texts(first, "NtryRef") == [] and texts(second, "NtryRef") == [reference]


@pytest.mark.parametrize(("ending", "status"), [("00", "ACCC"), ("51", "ACCC"), ("13", "PDNG"), ("01", "RJCT")])
def test_a_question_about_a_payment_is_answered_even_if_nothing_else_is_said(ending: str, status: str):
    counter = Counter()
    counter.pay(Pay(amount=f"1000.{ending}", number="MA3ABC127N1"))
    counter.wait(minutes=5)
    ask(counter, Reference="MA3ABC127N1")
    assert texts(counter.said()[-1], "TxSts") == [status]


@pytest.mark.parametrize("ending", ["52", None])
def test_a_question_about_what_never_came_says_so(ending: str | None):
    counter = Counter()
    if ending:
        counter.pay(Pay(amount=f"1000.{ending}", number="MA3ABC127N1"))
    ask(counter, Reference="MA3ABC127N1")
    assert words(told(counter)[0]) == ("payment", "RJCT", None, "NOOR")


def test_a_question_about_money_in_is_answered():
    counter, reference = waiting()
    ask(counter, BankReference=reference)
    instruct(counter, reference, (USD, "USD", "500.00"))
    ask(counter, BankReference=reference)
    ask(counter, BankReference="IR0")
    assert [words(each)[1] for each in told(counter)] == ["PDNG", "ACCC", "ACCC", "RJCT"]


def test_a_plain_bank_refuses_what_is_the_gateways_own():
    counter = Counter(house=HOUSE.__class__(plain=True, accounts=HOUSE.accounts, rates=HOUSE.rates))
    body = {"TraderId": CODE, "Bank": HOUSE.cnaps, "BankReference": "IR0"}
    taken = counter.send(written("settlement.query.1", body))
    assert taken.status == 400 and "not supported" in taken.text
