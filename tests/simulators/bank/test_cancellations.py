"""Requests to cancel: in time, too late, refused, pending, of nothing, and asked twice."""

from decimal import Decimal

from tests.simulators.bank.files import MONDAY, USD, Counter, Pay, cancel, texts


def asked(pay: Pay, *, after: float = 0, days: float = 5, target: str | None = None) -> Counter:
    counter = Counter()
    counter.pay(pay)
    counter.wait(seconds=after)
    assert counter.send(cancel(target or pay.number)).status == 202
    counter.wait(days=days)
    counter.bank.office.books.audit()
    return counter


def answers(counter: Counter) -> list[tuple[str, str]]:
    return [(paper.facts["status"], paper.facts["reason"]) for paper in counter.said("camt.029")]


def test_in_time_it_is_cancelled_and_the_money_is_free():
    counter = asked(Pay(amount="1000.24"), after=30)
    assert counter.statuses()[-2:] == ["ACSP", "CANC"]
    assert answers(counter) == [("ACCR", "")]
    assert counter.balance(USD) == 1_000_000 and not counter.held(USD)


def test_at_once_it_is_cancelled_before_anything_is_held():
    counter = Counter()
    counter.pay(Pay(number="N-8"))  # slowly
    counter.send(cancel("N-8"))
    counter.wait(days=1)
    assert counter.statuses()[-1] == "CANC" and answers(counter) == [("ACCR", "")]


def test_the_answer_names_request_payment_and_status():
    (paper,) = asked(Pay(amount="1000.24"), after=30).said("camt.029")
    assert texts(paper, "Conf") == ["CNCL"] and texts(paper, "TxCxlSts") == ["ACCR"]
    assert texts(paper, "OrgnlEndToEndId") == [Pay().number] and texts(paper, "OrgnlMsgId") == ["M1"]
    assert "C1" in texts(paper, "Id")


def test_too_late_it_is_not():
    counter = asked(Pay(), after=60)
    assert answers(counter) == [("RJCR", "PTNA")] and counter.statuses()[-1] == "ACCC"


def test_what_is_rejected_already_is_not_cancelled():
    assert answers(asked(Pay(amount="1000.02"), after=60)) == [("RJCR", "AC01")]


def test_a_payment_that_never_came_cannot_be_cancelled():
    assert answers(asked(Pay(), target="N-other")) == [("RJCR", "NOOR")]
    assert answers(asked(Pay(amount="1000.52"))) == [("RJCR", "NOOR")]


def test_some_are_refused_though_in_time():
    counter = asked(Pay(amount="1000.61"), after=30)
    assert answers(counter) == [("RJCR", "LEGL")] and counter.statuses()[-1] == "ACCC"


def test_some_are_pending_and_come_back_on_the_next_business_day():
    counter = asked(Pay(amount="1000.62"), after=120)
    assert answers(counter) == [("PDCR", ""), ("ACCR", "")]
    assert counter.said("camt.029")[1].at == MONDAY.replace(day=24, hour=9)
    assert counter.balance(USD) == 1_000_000 - Decimal("18.32")  # charges stay
    assert "CUST" in texts(counter.said("camt.054")[-1], "Cd")


def test_the_same_request_again_gets_the_same_answer_and_does_nothing():
    counter = asked(Pay(amount="1000.24"), after=30)
    counter.send(cancel(Pay().number))
    counter.wait(days=1)
    assert answers(counter) == [("ACCR", ""), ("ACCR", "")]
    assert counter.statuses().count("CANC") == 1
