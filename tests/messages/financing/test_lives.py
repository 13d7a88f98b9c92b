"""Anything said in any order, twice, late: what must hold of loans nevertheless."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gateway.case.running import known_json
from messages.financing.documents import SPENT, Use
from messages.financing.known import Financing
from messages.financing.loan.carrying import lightened
from messages.financing.loan.known import Loan, stage
from messages.financing.loan.ledger import Draw, Posting
from messages.financing.moves import NO_EFFECT, told
from messages.financing.process import PROCESS
from messages.financing.records import FinancingClosure, FinancingRepaymentNotice
from messages.process import Alias, Case, Process, Received, Step, Timer
from messages.roles import BANK as BANK_ROLE
from messages.roles import TRADER as TRADER_ROLE
from messages.roles import Role
from messages.xml.records import from_json
from tests.draws import draws
from tests.financings import (
    CONTRACT,
    ENTRY,
    NOW,
    OTHER_BANK,
    TODAY,
    Casebook,
    closure,
    declaration,
    document,
    drawdown,
    notice,
    posted,
    result,
    usd,
    used,
)
from tests.messages.financing.talk import OTHERS_CONTRACT, SECOND, utterance

WORTHS = {"INV1": Decimal(1000), "421820261000000123": Decimal(1000), "INV2": Decimal(700)}
PAYEE_ACCOUNT = "0160024456789"


class Draws(RuleBasedStateMachine):
    """Money is drawn of two loans at two banks, both of one trader, that rest on the same documents."""

    process: Process = PROCESS

    def __init__(self) -> None:
        super().__init__()
        self.book = Casebook(process=self.process)
        self.settled: dict[str, Any] = {}

    @initialize(others=st.booleans())
    def contracts_are_in_force(self, others: bool) -> None:
        papers = document(1000), declaration(1000)
        self.book.effective(1000, *papers)
        if others:
            self.book.effective(1000, *papers, **SECOND, contract_no=OTHERS_CONTRACT)

    @rule(
        number=st.integers(1, 4),
        amount=st.sampled_from([300, 700]),
        number_of_paper=st.sampled_from([("INV-1", "invoice"), (ENTRY, "declaration")]),
        other=st.booleans(),
        disbursed=st.booleans(),
    )
    def money_is_drawn(
        self, number: int, amount: int, number_of_paper: tuple[str, str], other: bool, disbursed: bool
    ) -> None:
        loan = {**SECOND, "contract_no": OTHERS_CONTRACT} if other else {}
        today, draw_no = self.book.now.date(), f"MA3ABC127DRW-{number}"
        days = {"value_on": today, "due_on": today + timedelta(days=60)}
        self.book.hear(drawdown(amount, used(amount, *number_of_paper), draw_no=draw_no, **days, **loan))
        if disbursed:
            answer = result("drawdown", "disburse", draw_no, **(SECOND if other else {}))
            self.book.hear(answer, by="other-bank" if other else "bank")

    @property
    def loans(self) -> Iterator[Loan]:
        return (case.known.loan for case in self.book.cases.values() if case.known.loan is not None)

    @invariant()
    def no_more_is_owed_or_asked_for_than_the_limit(self) -> None:
        for loan in self.loans:
            limit = loan.in_force.limit.amount if loan.in_force else Decimal()
            assert 0 <= loan.ledger.outstanding <= loan.ledger.committed <= limit

    @invariant()
    def no_more_principal_is_posted_of_a_draw_than_was_disbursed(self) -> None:
        for loan in self.loans:
            assert all(loan.ledger.owed(draw) >= 0 for draw in loan.ledger.draws)

    @invariant()
    def no_document_is_financed_beyond_its_worth_at_all_banks_together(self) -> None:
        uses: list[Use] = [use for loan in self.loans for use in loan.pledge.uses]
        for number, worth in WORTHS.items():
            assert sum((use.used.amount for use in uses if use.paper.number == number), Decimal()) <= worth

    @invariant()
    def nothing_is_booked_after_the_settlement(self) -> None:
        for id_, case in self.book.cases.items():
            if case.state in ("settled", "closed"):
                ledger = self.settled.setdefault(id_, case.known.loan.ledger)
                assert case.known.loan.ledger == ledger
                assert ledger.outstanding == 0

    @invariant()
    def a_booking_number_counts_once(self) -> None:
        for loan in self.loans:
            numbers = [each.booking_no for each in loan.ledger.postings]
            assert len(set(numbers)) == len(numbers)

    @invariant()
    def a_case_is_the_same_after_it_was_written_down(self) -> None:
        for case in self.book.cases.values():
            assert from_json(known_json(case.known).encode(), Financing) == case.known

    @invariant()
    def anyone_may_look_and_whole_accounts_are_for_trader_and_bank(self) -> None:
        for case in self.book.cases.values():
            for role in (None, *Role):
                seen = known_json(PROCESS.view(case.known, role))
                assert role in (None, TRADER_ROLE, BANK_ROLE) or PAYEE_ACCOUNT not in seen


class Lives(Draws):
    """Trader and banks speak as they like beside that."""

    def __init__(self) -> None:
        super().__init__()
        self.spoken: list[tuple[Any, str, str | None]] = []

    @rule(data=st.data())
    def somebody_speaks(self, data: st.DataObject) -> None:
        said = utterance(lambda some: data.draw(st.sampled_from(some)), self.book)
        self.spoken.append(said)
        self._hear(said)

    @precondition(lambda self: self.spoken)
    @rule(data=st.data())
    def somebody_repeats_himself(self, data: st.DataObject) -> None:
        self._hear(data.draw(st.sampled_from(self.spoken)))

    @precondition(lambda self: self.spoken)
    @rule(data=st.data())
    def what_is_said_twice_at_once_counts_once(self, data: st.DataObject) -> None:
        said = data.draw(st.sampled_from(self.spoken))
        self._hear(said)
        before = {id_: _books(case.known) for id_, case in self.book.cases.items()}
        self._hear(said)
        assert {id_: _books(case.known) for id_, case in self.book.cases.items()} == before

    @rule(minutes=st.sampled_from([1] * 5 + [60] * 5 + [3000, 50_000]))
    def time_passes(self, minutes: int) -> None:
        self.book.turn(minutes=minutes)

    @rule(
        kind=st.sampled_from(["scheduled", "overdue"]),
        days=st.sampled_from([30, 31, 60]),
        principal=st.sampled_from([None, 0, 300, 700]),
        interest=st.sampled_from([0, 5]),
    )
    def the_bank_names_days(self, kind: str, days: int, principal: int | None, interest: int) -> None:
        for draw in self.book.loan().ledger.draws:
            more = {"due_on": TODAY + timedelta(days=days), "interest": usd(interest), "draw_no": draw.draw_no}
            minutes = (self.book.now - NOW) / timedelta(minutes=1)
            self.book.hear(notice(kind, principal, minutes=minutes, **more), by="bank")

    def teardown(self) -> None:
        """Once all principal is posted, and nothing waits, the bank's closure closes a loan, whatever was said."""
        for loan in list(self.loans):
            if loan.in_force is not None and loan.outcome is None:
                assert self._ended(loan) in ("settled", "closed")

    def _ended(self, loan: Loan) -> str | None:
        of = {"application_no": loan.application_no, "bank": loan.bank}
        numbered = {**of, "contract_no": loan.in_force.contract_no if loan.in_force else None}
        by = "other-bank" if loan.bank == OTHER_BANK else "bank"
        for n, draw in enumerate(loan.ledger.draws):
            if draw.waits:
                self.book.hear(result("drawdown", "reject", draw.draw_no, reason="other", **of), by=by)
            elif owed := loan.ledger.owed(draw):
                self.book.hear(posted(str(owed), f"END-{n}", draw_no=draw.draw_no, **numbered), by=by)
        return self.book.hear(closure(**numbered), by=by).state

    def _hear(self, said: tuple[Any, str, str | None]) -> None:
        body, function, by = said
        self.book.hear(body, function, by=by)


def _books(known: Financing) -> Any:
    """What a loan has booked and how it stands, without the words that were said of it."""
    if known.loan is None:
        return known.authorization
    return replace(known.loan, words=(), waiting=(), told=(), spent=())


class Forgetful(Lives):
    """The same where a loan keeps nothing of a drawdown that is settled: the journal alone knows its numbers again."""

    besides = staticmethod(PROCESS.beside)

    def __init__(self) -> None:
        super().__init__()
        self.book = Remembering(process=replace(PROCESS, fold=self._fold, beside=self.besides))

    def _fold(self, known: Financing | None, received: Received) -> Step:
        step = PROCESS.fold(known, received)
        if step.known is None or step.known.loan is None:
            return step
        after = replace(step.known, loan=lightened(step.known.loan, most=0, papers=1))
        self.book.whole[id(after)] = after, step.known.loan
        return replace(step, known=after)

    def _drawn(self) -> list[tuple[Loan, Draw]]:
        loans = {loan.application_no: loan for loan in self.loans}
        return [(loans[of], draw) for (of, _), draw in self.book.draws.items()]

    @invariant()
    def no_document_is_financed_beyond_its_worth_at_all_banks_together(self) -> None:
        uses = [use for loan, draw in self._drawn() if loan.holds and not draw.rejected for use in draw.uses]
        for number, worth in WORTHS.items():
            assert sum((use.used.amount for use in uses if use.paper.number == number), Decimal()) <= worth

    @invariant()
    def what_is_carried_comes_to_what_was_disbursed_and_posted_once(self) -> None:
        for loan in self.loans:
            own = [draw for of, draw in self._drawn() if of is loan]
            assert loan.ledger.disbursed == sum((each.disbursed.amount for each in own if each.disbursed), Decimal())
            posted = [each for (of, _), each in self.book.postings.items() if of == loan.application_no]
            stand = (each.sums.principal for each in posted if each.reversed_by is None)
            assert loan.ledger.posted().principal == sum(stand, Decimal())


@dataclass(kw_only=True)
class Remembering(Casebook):
    """Remembers every drawdown and posting of what was taken in. whole: loans before they let go of anything."""

    whole: dict[int, tuple[Financing, Loan]] = field(default_factory=dict)
    draws: dict[tuple[str, str], Draw] = field(default_factory=dict)
    postings: dict[tuple[str, str], Posting] = field(default_factory=dict)

    def _keep(self, case: Case, timers: tuple[Timer, ...]) -> None:
        super()._keep(case, timers)
        _, loan = self.whole.get(id(case.known), (None, None))
        if loan is not None:
            self.draws |= {(loan.application_no, each.draw_no): each for each in loan.ledger.draws}
            self.postings |= {(loan.application_no, each.booking_no): each for each in loan.ledger.postings}
        self.whole.clear()


TestLives = Lives.TestCase
TestForgetful = Forgetful.TestCase
TestForgetful.settings = settings(max_examples=draws(40), stateful_step_count=30, deadline=None)
TestLives.settings = settings(max_examples=draws(40), stateful_step_count=30, deadline=None)


# saboteurs: the same promises with what keeps them taken away


def fails(machine: type[RuleBasedStateMachine]) -> None:
    machine.TestCase.settings = settings(
        max_examples=60, stateful_step_count=30, deadline=None, derandomize=True, phases=(Phase.generate,)
    )
    with pytest.raises(AssertionError):
        machine.TestCase().runTest()


def without(type_: str, *names: str) -> Process:
    """The process with these rules against a message of this type taken away."""
    kept = tuple(rule for rule in PROCESS.against[type_] if rule.__name__ not in names)
    assert len(kept) == len(PROCESS.against[type_]) - len(names)
    return replace(PROCESS, against={**PROCESS.against, type_: kept})


def test_draws_that_nobody_holds_against_the_limit_are_seen():
    class Broken(Draws):
        process = without("financing.drawdown", "draw_is_within_the_limit")

    fails(Broken)


def test_documents_that_nobody_looks_for_at_other_banks_are_seen():
    class Broken(Draws):
        process = without("financing.drawdown", "documents_are_free")

    fails(Broken)


def without_numbers(body: Any) -> list[Any]:
    """Nobody asks the journal for what a loan has let go of."""
    gone = ("draw", "booking", "repayment")
    return [each for each in PROCESS.beside(body)
            if not isinstance(each, Alias) or not each.kind.startswith((*gone, SPENT))]  # fmt: skip


def repaid_once_more(book: Casebook) -> None:
    """Another drawdown is drawn and repaid; with that of the posting before it is let go of."""
    other = "MA3ABC127DRW-9"
    book.hear(drawdown(10, used(10, "INV-9", of=700), draw_no=other))
    book.hear(result("drawdown", "disburse", other))
    book.hear(posted(10, "B9", draw_no=other))


def test_a_document_that_nobody_looks_for_among_what_was_let_go_is_seen():
    class Broken(Forgetful):
        besides = staticmethod(without_numbers)

    for machine in (Forgetful(), Broken()):
        machine.book.drawn(1000)
        machine.book.hear(posted(1000))
        repaid_once_more(machine.book)
        machine.book.hear(drawdown(10, used(10, "INV-2", of=700), draw_no="MA3ABC127DRW-3"))
        machine.book.hear(result("drawdown", "reject", "MA3ABC127DRW-3", reason="other"))
        machine.book.hear(drawdown(1000, used(1000, of=1000), draw_no="MA3ABC127DRW-2"))
        if isinstance(machine, Broken):
            with pytest.raises(AssertionError):
                machine.no_document_is_financed_beyond_its_worth_at_all_banks_together()
        else:
            machine.no_document_is_financed_beyond_its_worth_at_all_banks_together()


def test_a_number_that_nobody_looks_for_among_what_was_let_go_is_seen():
    class Broken(Forgetful):
        besides = staticmethod(without_numbers)

    for machine in (Forgetful(), Broken()):
        machine.book.effective(1000, document(1000), document(1000, "INV-2"))
        for number in ("INV-1", "INV-2"):
            machine.book.hear(drawdown(400, used(400, number)))
            machine.book.hear(result("drawdown", "disburse", drawdown().draw_no))
            machine.book.hear(posted(400, number))
            repaid_once_more(machine.book)
        if isinstance(machine, Broken):
            with pytest.raises(AssertionError):
                machine.what_is_carried_comes_to_what_was_disbursed_and_posted_once()
        else:
            machine.what_is_carried_comes_to_what_was_disbursed_and_posted_once()


def books_all(known: Financing | None, received: Received) -> Step:
    """Whatever the bank posts is booked, as often as it says so, and whenever."""
    step, body = PROCESS.fold(known, received), received.message.body
    loan = step.known.loan if step.known else None
    if not isinstance(body, FinancingRepaymentNotice) or loan is None or not loan.ledger.postings:
        return step
    postings = (*loan.ledger.postings, loan.ledger.postings[-1])
    return replace(step, known=replace(step.known, loan=replace(loan, ledger=replace(loan.ledger, postings=postings))))


def test_postings_that_count_as_often_as_they_are_said_are_seen():
    machine = Lives()
    machine.book = Casebook(process=replace(PROCESS, fold=books_all))
    machine.book.drawn(400)
    for _ in range(2):
        machine.book.hear(posted(100))
    with pytest.raises(AssertionError):
        machine.a_booking_number_counts_once()


def waives_nothing(known: Financing | None, received: Received) -> Step:
    """A loan of which the bank has named anything that was not paid is not closed."""
    loan = known.loan if known else None
    if loan is None or not isinstance(received.message.body, FinancingClosure) or not loan.ledger.due:
        return PROCESS.fold(known, received)
    return Step(event=told(NO_EFFECT, stage(loan)), known=known, confirmed=True)


def test_a_loan_that_its_bank_can_never_close_is_seen():
    class Broken(Lives):
        process = replace(PROCESS, fold=waives_nothing)

    fails(Broken)


def test_a_draw_at_one_bank_and_one_at_another_are_held_together():
    book = Casebook()
    book.effective()
    book.effective(**SECOND, contract_no=OTHERS_CONTRACT)
    book.say(drawdown(700))
    other = {**SECOND, "contract_no": OTHERS_CONTRACT, "draw_no": "MA3ABC127DRW-2"}
    assert book.refuse(drawdown(400, **other)) == {"SW768"}
    book.say(result("drawdown", "disburse", drawdown().draw_no, amount=usd(700)))
    assert book.loan().contract and book.loan().contract.contract_no == CONTRACT
