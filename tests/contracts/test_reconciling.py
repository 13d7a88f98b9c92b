"""A day of a bank's books, held in the journal: said once, held anew, explained, on either database."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from gateway.journal import tables
from gateway.journal.clock import to_us
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.reconciling import Saying
from gateway.partners.directory import Directory
from gateway.partners.partner import Partner, PartnerKey
from gateway.partners.reconciling import Held, Reconciler
from messages import settlement
from messages.catalogue import Catalogue
from messages.exchange.reconciliation import ExchangeExplanation
from messages.families import FAMILIES
from messages.money import Money
from messages.process import Key
from messages.roles import BANK as BANK_ROLE
from messages.seals import batches
from messages.settlement.records import StatementEntry
from tests import settlements
from tests.journals import Clock, Journal, journal_on
from tests.settlements import BANK, BANK_BIC, NOW, REFERENCE, TODAY, usd

SECOND, THIRD = "MA3ABC127RMT-2", "MA3ABC127RMT-3"
EVERY = Catalogue((*(each for each in FAMILIES if each.name != "settlement"), settlement.FAMILY))
DIRECTORY = Directory(
    [
        Partner(
            name="bank-demo",
            zh="银行",
            en="bank",
            roles=(BANK_ROLE,),
            keys=tuple(
                PartnerKey(role=BANK_ROLE, key=Key(kind=kind, value=value))
                for kind, value in (("bic", BANK_BIC), ("cnaps", BANK))
            ),
        ),
        Partner(name="yard-demo", zh="场站", en="yard", roles=()),
    ]
)


@dataclass
class Desk:
    """A journal with settlements in it, and who holds the books."""

    journal: Journal

    @property
    def reconciler(self) -> Reconciler:
        journal = self.journal
        saying = Saying(EVERY, journal.route, ReceiptMaker(EVERY), journal.hinted.extend, "EPORT")
        register: Any = SimpleNamespace(directory=DIRECTORY, route=journal.route)
        return Reconciler(journal.writer, journal.database, register, saying, clock=journal.clock)

    def day(self, day: date = TODAY, **more: Any) -> list[Held]:
        return asyncio.run(self.reconciler.day(day, **more))

    def explain(self, item_id: str) -> Any:
        said = ExchangeExplanation(
            bank=BANK, currency="USD", day=TODAY, item_id=item_id, reason="见银行来函", by="operator"
        )
        return asyncio.run(self.reconciler.explain(said))

    @property
    def state(self) -> str:
        (case,) = self.journal.rows(tables.cases, family="exchange")
        return str(case["state"])


@pytest.fixture
def desk(journal_url: str) -> Iterator[Desk]:
    """Two payments that the bank says it debited, one of which it has said nothing."""
    with journal_on(journal_url, clock=Clock(to_us(NOW)), catalogue=EVERY) as journal:
        journal.say(settlements.signing(), content=b"agreement")
        digest = journal.rows(tables.documents)[0]["digest"]
        journal.say(settlements.result("sign", document_digest=digest))
        journal.say(settlements.countersignature(document_digest=digest))
        for reference in (REFERENCE, SECOND, THIRD):
            assert journal.say(settlements.outward(1000, reference=reference)).verdict == "accepted"
        for number, reference in enumerate((REFERENCE, SECOND)):
            debited(journal, reference, f"B{number}")
        yield Desk(journal)


def debited(journal: Journal, reference: str, number: str) -> None:
    said = settlements.status("ACSC", reference=reference, debited=usd(1000), booked_on=TODAY, bank_reference=number)
    assert journal.say(said).verdict == "accepted"


def line(reference: str | None, number: str, amount: int = 1000, **more: Any) -> StatementEntry:
    said = {"amount": usd(amount), "is_credit": False, "booked_on": TODAY, "value_on": TODAY}
    return StatementEntry(**(said | {"bank_reference": number, "reference": reference} | more))


def states(journal: Journal, *entries: StatementEntry, **more: Any) -> None:
    """The bank's statement, under its BIC, as ISO 20022 names it."""
    said = settlements.statement(**({"bank": BANK_BIC, "day": TODAY, "entries": entries} | more))
    assert journal.say(said).verdict == "accepted"


def kinds(held: list[Held]) -> list[str]:
    return [item.kind for each in held for item in each.books.items]


def test_books_that_agree_are_balanced_and_told_to_the_bank(desk: Desk):
    states(desk.journal, line(REFERENCE, "B0"), line(SECOND, "B1"))
    (held,) = desk.day()
    assert (held.partner, held.is_new, held.books.statements, held.books.items) == ("bank-demo", True, 1, ())
    assert held.books.our_debits == held.books.their_debits == usd(2000)
    assert desk.state == "balanced"
    (delivery,) = (
        row for row in desk.journal.rows(tables.deliveries) if row["role"] == "bank" and _is_books(desk, row)
    )
    assert (delivery["partner"], delivery["state"]) == ("bank-demo", "due")


def _is_books(desk: Desk, row: Any) -> bool:
    (message,) = desk.journal.rows(tables.messages, id=row["message"])
    return bool(message["type"] == "exchange.reconciliation.1")


def test_it_carries_the_newest_signed_head_of_the_journal(desk: Desk):
    (held,) = desk.day()
    newest = max(desk.journal.rows(tables.checkpoints), key=lambda row: row["size"])
    assert held.books.checkpoint is not None
    assert batches.read_checkpoint(held.books.checkpoint)["size"] <= str(newest["size"])
    assert held.books.signature and held.books.certificate


def test_two_who_lead_for_a_moment_say_a_day_once(desk: Desk):
    """Both have found it new before either wrote."""
    states(desk.journal, line(REFERENCE, "B0"), line(SECOND, "B1"))
    reconciler = desk.reconciler
    ((partner, numbers, day),) = reconciler._wanted(TODAY, TODAY)

    class Slow(Reconciler):
        """Looks; by the time it writes, the other one has."""

        def _stands(self, *asked: Any) -> Any:
            found = super()._stands(*asked)
            said.append(asyncio.run(reconciler._hold(partner, numbers, day)))
            return found

    said: list[Held] = []
    slow = Slow(reconciler.writer, reconciler.database, reconciler.register, reconciler.saying, clock=reconciler.clock)
    said.append(asyncio.run(slow._hold(partner, numbers, day)))

    assert [each.is_new for each in said] == [True, False]
    assert len([row for row in desk.journal.rows(tables.messages) if row["type"] == "exchange.reconciliation.1"]) == 1


def test_what_has_not_changed_is_not_said_again(desk: Desk):
    states(desk.journal, line(REFERENCE, "B0"))
    assert [each.is_new for each in desk.day()] == [True]
    desk.journal.clock.turn(3600)
    assert [each.is_new for each in desk.day()] == [False]
    assert len(desk.journal.rows(tables.messages, type="exchange.reconciliation.1")) == 1


def test_each_difference_is_an_item_and_goes_once_the_bank_has_sent_what_was_missing(desk: Desk):
    states(desk.journal, line(REFERENCE, "B0"), line(SECOND, "B1", 999), line(THIRD, "B2"), line("X", "B9"))
    assert sorted(kinds(desk.day())) == ["amount", "missing-here", "state"]
    assert desk.state == "differs"
    debited(desk.journal, THIRD, "B2")
    assert sorted(kinds(desk.day())) == ["amount", "missing-here"]


def test_without_a_statement_nothing_is_missing_until_it_is_overdue(desk: Desk):
    assert (kinds(desk.day()), desk.state) == ([], "unstated")
    desk.journal.clock.turn(2 * 24 * 3600)
    assert (kinds(desk.day()), desk.state) == ([], "unstated")
    desk.journal.clock.turn(24 * 3600)
    assert (kinds(desk.day()), desk.state) == (["missing-there", "missing-there"], "differs")


def test_an_account_whose_statement_has_not_come_waits_for_it(desk: Desk):
    other = settlements.Account(account_no="37020100001299", currency="USD")
    states(desk.journal, account=other)
    assert kinds(desk.day()) == []
    states(desk.journal, line(REFERENCE, "B0"), statement_id="STM-9")
    assert kinds(desk.day()) == ["missing-there"]


def test_汇入汇款_is_booked_where_it_was_paid_out_and_where_it_went_back(desk: Desk):
    say, later = desk.journal.say, TODAY + timedelta(days=1)
    say(settlements.advice(500, pending=True))
    say(settlements.advice(700, pending=False, bank_reference="IR-2", bop_no=None, end_to_end_id="PO-9"))
    say(settlements.instruction("credit", settlements.exchanged(500)))
    about = {"about": "receipt", "minutes": 1, "booked_on": later}
    say(settlements.status("ACCC", amount=usd(500), exchange=settlements.rate(), **about))
    say(settlements.status("RTND", amount=usd(700), bank_reference="RT-2", end_to_end_id="PO-9", **about))
    dollars = line(None, "IR-2", 700, is_credit=True)
    states(desk.journal, line(REFERENCE, "B0"), line(SECOND, "B1"), dollars)
    in_dollars = [line(None, "RT-2", 700)]
    in_yuan = [line(None, settlements.IN, amount=3550, is_credit=True)]
    yuan = [replace(each, amount=Money(Decimal(3550), "CNY")) for each in in_yuan]
    states(desk.journal, *in_dollars, statement_id="STM-2", day=later)
    states(desk.journal, *yuan, statement_id="STM-3", day=later, account=settlements.YUAN, opening=yuan[0].amount,
           closing=yuan[0].amount)  # fmt: skip
    assert kinds(desk.day()) == []
    assert {each.books.currency: kinds([each]) for each in desk.day(later)} == {"USD": [], "CNY": []}


def test_statements_under_either_number_of_the_bank_are_its_own(desk: Desk):
    states(desk.journal, line(REFERENCE, "B0"))
    said = settlements.statement(bank=BANK, day=TODAY, statement_id="STM-2", entries=(line(SECOND, "B1"),))
    desk.journal.say(said)
    (held,) = desk.day()
    assert (held.books.bank, held.books.statements, held.books.items) == (BANK, 2, ())


def test_a_statement_sent_again_under_another_number_counts_once(desk: Desk):
    lines = line(REFERENCE, "B0"), line(SECOND, "B1")
    states(desk.journal, *lines)
    states(desk.journal, *lines, statement_id="STM-2")
    (held,) = desk.day()
    assert (held.books.statements, held.books.items) == (2, ())
    states(desk.journal, *lines, statement_id="STM-3", opening=usd(5))
    assert kinds(desk.day()) == ["double", "double"]


def test_another_day_and_another_currency_are_books_of_their_own(desk: Desk):
    states(desk.journal, line(REFERENCE, "B0"), line(SECOND, "B1"))
    yuan = Money(Decimal("70.00"), "CNY")
    desk.journal.say(settlements.status("ACSC", reference=THIRD, debited=yuan, booked_on=TODAY, bank_reference="B2"))
    assert {each.books.currency for each in desk.day()} == {"USD", "CNY"}
    assert [each.books.currency for each in desk.day(currency="CNY")] == ["CNY"]
    assert desk.day(TODAY - timedelta(days=1)) == []


def test_what_is_explained_stays_so_while_it_is_the_same_difference(desk: Desk):
    states(desk.journal, line(REFERENCE, "B0"), line(SECOND, "B1", 999))
    (held,) = desk.day()
    (item,) = held.books.items
    assert desk.explain(item.item_id).verdict == "accepted"
    assert desk.state == "explained"
    desk.journal.say(settlements.statement(bank=BANK, day=TODAY, statement_id="STM-2", entries=()))
    assert [each.is_new for each in desk.day()] == [True]  # one statement more
    assert desk.state == "explained"


def test_nobody_explains_what_is_no_difference(desk: Desk):
    states(desk.journal, line(REFERENCE, "B0"), line(SECOND, "B1"))
    desk.day()
    refused = desk.explain("0" * 16)
    assert (refused.verdict, [each.code for each in refused.findings]) == ("refused", ["SW681"])


def test_a_morning_holds_the_days_before_and_not_the_day_itself(desk: Desk):
    states(desk.journal, line(REFERENCE, "B0"), line(SECOND, "B1"))
    assert asyncio.run(desk.reconciler.catch_up()) == []
    desk.journal.clock.turn(24 * 3600)  # nine in the morning, and ten is agreed
    assert asyncio.run(desk.reconciler.catch_up()) == []
    desk.journal.clock.turn(3600)
    (held,) = asyncio.run(desk.reconciler.catch_up())
    assert held.books.day == TODAY


def test_a_return_is_booked_on_its_own_day(desk: Desk):
    states(desk.journal, line(REFERENCE, "B0"), line(SECOND, "B1"))
    later = TODAY + timedelta(days=2)
    back = settlements.status(
        "RTND", minutes=9, reference=SECOND, amount=usd(980), booked_on=later, bank_reference="B1"
    )
    desk.journal.say(back)
    assert kinds(desk.day()) == []
    states(desk.journal, statement_id="STM-2", day=later)
    (held,) = desk.day(later)
    assert (held.books.our_credits, kinds([held])) == (usd(980), ["missing-there"])


def test_the_partner_who_is_no_bank_has_no_books(desk: Desk):
    with pytest.raises(Exception, match="no bank"):
        desk.day(bank="yard-demo")


def test_who_says_it_was_settled_is_the_platforms_own_matter(desk: Desk):
    states(desk.journal, line(REFERENCE, "B0"), line(SECOND, "B1", 999))
    (held,) = desk.day()
    desk.explain(held.books.items[0].item_id)
    process = EVERY.families["exchange"].process
    assert process is not None
    (case,) = desk.journal.reading.under("exchange", f"{BANK}:USD:{TODAY:%Y%m%d}")
    (seen,) = process.view(case.known, BANK_ROLE)["items"]
    assert (seen["explained"], seen["explained_by"]) == ("见银行来函", None)
    assert replace(case.known, explained=()).open == held.books.items
