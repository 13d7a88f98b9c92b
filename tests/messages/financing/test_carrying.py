"""What a loan lets go of: it does not grow with its drawdowns, and nothing of them counts twice nevertheless."""

from dataclasses import replace
from decimal import Decimal

import pytest

from gateway.case.running import known_json
from messages.financing.loan.against import MOST_ASKED, MOST_OPEN
from messages.financing.loan.carrying import MOST_KEPT, MOST_PAPERS
from messages.money import Money
from messages.process import Alias
from tests.financings import (
    CONTRACT,
    OTHER_TRADER,
    Casebook,
    application,
    closure,
    declaration,
    digest,
    document,
    drawdown,
    notice,
    posted,
    repayment,
    result,
    usd,
    used,
)

OTHERS = {"application_no": "MA3ABC127FIN-2", "bank": "105452000122", "contract_no": "LC-2"}
STRANGERS = OTHERS | {"application_no": "MA3YRD663FIN-1", "trader_id": OTHER_TRADER}


def number(n: int) -> str:
    return f"MA3ABC127DRW-{n:04}"


def repaid(book: Casebook, n: int, *, of: int = 10, kind: str = "invoice", **more: object) -> None:
    """A drawdown of 10 on a document of its own, disbursed and paid back."""
    book.say(drawdown(10, used(10, f"PAPER{n:04}", kind, of=of, **more), draw_no=number(n)))
    book.say(result("drawdown", "disburse", number(n)))
    book.say(posted(10, f"B{n:04}", draw_no=number(n)))


@pytest.fixture(scope="module")
def long() -> Casebook:
    """A loan drawn upon and paid back many times."""
    book = Casebook()
    book.effective(1000)
    for n in range(MOST_KEPT + 5):
        repaid(book, n, digest=digest(f"paper {n}"))
    book.say(drawdown(10, used(10, "LAST", of=10), draw_no=number(9999)))  # what the step before let go of is gone
    return book


@pytest.mark.parametrize("of", [10, 100], ids=["documents financed whole", "documents financed in part"])
def test_a_loan_is_as_large_after_many_drawdowns_as_after_a_hundred(of: int):
    book, sizes = Casebook(), []
    book.effective(1000)
    for n in range(MOST_KEPT + MOST_PAPERS + 60):
        repaid(book, n, of=of)
        sizes.append(len(known_json(book.loan())))
    assert sizes[-1] - sizes[MOST_KEPT + MOST_PAPERS + 10] < 50
    assert len(book.loan().ledger.draws) == MOST_KEPT


def test_the_sums_of_what_was_let_go_stay(long: Casebook):
    ledger = long.loan().ledger
    assert (ledger.carried.count, ledger.disbursed, ledger.outstanding) == (5, 10 * (MOST_KEPT + 5), 0)
    assert long.process.view(long.cases["case-001"].known, None)["settled_before"] == 5


def test_a_drawdown_has_its_number_for_good(long: Casebook):
    assert long.refuse(drawdown(10, used(10, "NEW", of=10), draw_no=number(0))) == {"SW764"}


def test_a_posting_that_was_let_go_books_nothing_when_it_is_said_again(long: Casebook):
    before = long.loan().ledger
    assert long.say(posted(10, "B0000", draw_no=number(0))).codes == {"SW772"}
    assert long.say(notice("reversed", booking_no="B0000", draw_no=number(0))).codes == {"SW772"}
    assert long.say(result("drawdown", "reject", number(0), reason="other")).codes == {"SW772"}
    assert long.loan().ledger == before


def test_a_document_that_was_let_go_is_financed_no_more_by_number_or_digest(long: Casebook):
    for paper in (used(1, "PAPER0000", of=10), used(1, "X", of=10, digest=digest("paper 0"))):
        assert long.refuse(drawdown(1, paper, draw_no=number(5000))) == {"SW768"}


def test_nor_at_another_bank_nor_by_another_trader_who_learns_no_figure(long: Casebook):
    long.effective(1000, **OTHERS)
    long.effective(1000, **STRANGERS)
    own = drawdown(1, used(1, "PAPER0001", of=10), draw_no=number(1), **OTHERS)
    assert long.refuse(own) == {"SW768"}
    paper = used(1, "PAPER0001", of=10, digest=digest("paper 1"))
    said = long.hear(drawdown(1, paper, draw_no="MA3YRD663DRW-1", **STRANGERS), by="other-trader")
    assert [(each.code, each.wanted) for each in said.findings if each.code != "SW764"] == [("SW769", None)]


def test_a_document_is_known_in_the_step_that_lets_go_of_it():
    book = Casebook()
    book.effective(1000)
    for n in range(MOST_KEPT + 1):
        repaid(book, n)
    assert [each.number for each in book.loan().spent] == ["PAPER0000"]
    assert book.refuse(drawdown(1, used(1, "PAPER0000", of=10), draw_no=number(5000))) == {"SW768"}


def test_a_document_that_another_loan_let_go_of_is_free_once_that_is_closed():
    book = Casebook()
    book.effective(1000, declaration(10, "421820261000000999"))
    repaid(book, 0, of=10)
    for n in range(1, MOST_KEPT + 3):
        repaid(book, n)
    book.say(closure())
    book.effective(1000, **OTHERS)
    book.say(drawdown(1, used(1, "PAPER0000", of=10), draw_no=number(1), **OTHERS))


def test_so_many_drawdowns_are_open_at_once_and_no_more():
    book = Casebook()
    book.effective(100_000)
    book.say(application(application_no="MA3ABC127FIN-8"))
    for n in range(MOST_OPEN):
        book.say(drawdown(1, used(1, "BIG", of=9999), draw_no=number(n)))
    assert book.refuse(drawdown(1, used(1, "BIG", of=9999), draw_no=number(MOST_OPEN))) == {"SW771"}
    book.say(result("drawdown", "reject", number(0), reason="other"))
    book.say(drawdown(1, used(1, "BIG", of=9999), draw_no=number(MOST_OPEN)))


def test_so_many_repayments_are_on_their_way_and_those_that_ended_are_let_go_of():
    book = Casebook()
    book.drawn(400)
    for n in range(MOST_ASKED):
        book.say(repayment(1, repayment_no=f"MA3ABC127REP-{n}"))
    assert book.refuse(repayment(1, repayment_no="MA3ABC127REP-X")) == {"SW771"}
    for n in range(MOST_ASKED):
        book.say(result("repayment", "reject", f"MA3ABC127REP-{n}", reason="other"))
    book.say(repayment(1, repayment_no="MA3ABC127REP-X"))
    assert len(book.loan().ledger.repayments) == MOST_KEPT + 1
    assert book.refuse(repayment(1, repayment_no="MA3ABC127REP-0")) == {"SW764"}
    assert Money(Decimal(400), "USD") == usd(book.loan().ledger.outstanding)
    assert book.loan().contract and book.loan().contract.contract_no == CONTRACT


def test_sums_beyond_what_an_amount_may_have_are_read_nevertheless():
    book = Casebook()
    most = "9999999999999999"
    book.effective(most)
    for n in range(2):
        book.say(drawdown(most, used(most, f"BIG{n}", of=most), draw_no=number(n)))
        book.say(result("drawdown", "disburse", number(n)))
        book.say(posted(most, f"B{n}", draw_no=number(n)))
    seen = book.process.view(book.cases["case-001"].known, None)
    assert seen["disbursed"] == {"amount": "19999999999999998.00", "currency": "USD"}
    assert seen["repaid"]["principal"] == {"amount": "19999999999999998.00", "currency": "USD"}


def test_what_another_trader_gave_another_number_is_not_drawn_upon_by_its_digest():
    """Loan 1 draws on a declaration, another trader says its digest, a third draws by that under another number."""
    third = "91370100MA3XYB77XT"
    book = Casebook()
    book.effective(1000, declaration(1000))
    book.say(drawdown(500, used(500, declaration().number, "declaration")))
    book.effective(1000, replace(declaration(1000), digest=digest("d")), **STRANGERS)
    paper = document(1000, "BL-9", "bill", digest=digest("d"))
    last = application(paper, application_no="MA3XYB77XFIN-1", trader_id=third)
    assert [each.code for each in book.hear(last, by="trader").findings] == ["SW769"]


@pytest.mark.parametrize("later", [0, 1], ids=["at once", "once it is let go of"])
def test_a_booking_that_settles_the_oldest_drawdown_has_its_number_for_good(later: int):
    book = Casebook()
    book.effective(1000)
    for n in (9000, 9001):
        book.say(drawdown(10, used(10, f"PAPER{n}", of=10), draw_no=number(n)))
        book.say(result("drawdown", "disburse", number(n)))
    for n in range(MOST_KEPT):
        repaid(book, n)
    book.say(posted(10, "B9000", draw_no=number(9000)))
    for n in range(later):
        repaid(book, MOST_KEPT + n)
    assert (book.loan().ledger.draw(number(9000)) is None) == bool(later)
    before = book.loan().ledger.posted()
    assert book.say(posted(10, "B9000", draw_no=number(9001))).codes == {"SW772"}
    assert book.loan().ledger.posted() == before


def test_no_other_loan_is_read_for_a_number_that_every_bank_gives_to_its_first_posting():
    book = Casebook()
    book.drawn(400)
    book.say(posted(400, "1"))
    found = set(book.process.aliases(book.cases["case-001"].known))
    assert Alias(kind="booking", value="1") in found  # people look for it so
    assert set(book.process.beside(posted(1, "1", draw_no=number(1)))) & found
    assert not set(book.process.beside(posted(1, "1", draw_no=number(1), **OTHERS))) & found
