"""Anything said in any order, twice, late: what must hold of export credit insurance nevertheless."""

from dataclasses import replace
from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gateway.case.running import known_json
from messages.credit.claim.known import PAID, Claim
from messages.credit.claim.room import share
from messages.credit.known import Credit
from messages.credit.process import PROCESS
from messages.process import Received, Step
from messages.roles import INSURER, TRADER
from messages.xml.records import from_json
from tests.credits import BUYER, OTHER_BUYER, Casebook, claim, loss_notice, pays, proposal, result, usd
from tests.draws import draws
from tests.messages.credit.talk import LIMITS, MOST, loss_of, utterance

LIMIT_OF = {BUYER: Decimal(50_000), OTHER_BUYER: Decimal(30_000)}


class Lives(RuleBasedStateMachine):
    """Traders and insurers speak as they like; what was said is said again."""

    def __init__(self) -> None:
        super().__init__()
        self.book: Any = Casebook()  # or what stands in a journal
        self.spoken: list[tuple[Any, str]] = []
        self.posted: dict[tuple[str, str, str], Any] = {}

    @initialize(is_covered=st.sampled_from([True, True, True, False]))
    def a_policy_is_issued(self, is_covered: bool) -> None:
        if is_covered:
            self.book.covered(*LIMITS, max_liability=MOST)

    @rule(data=st.data(), about=st.sampled_from(["agreement", "policy", "enquiry", "claim", "claim", "risk"]))
    def somebody_speaks(self, data: st.DataObject, about: str) -> None:
        said = utterance(lambda some: data.draw(st.sampled_from(some)), self.book, about)
        self.spoken.append(said)
        self.book.hear(*said)

    @precondition(lambda self: self.spoken)
    @rule(data=st.data())
    def somebody_repeats_himself(self, data: st.DataObject) -> None:
        """The same once more: nothing of it is posted a second time."""
        body, function = data.draw(st.sampled_from(self.spoken))
        self.book.hear(body, function)
        before = {case.id: self._sums(case.known) for case in self.book.cases.values()}
        self.book.hear(body, function)
        assert {case.id: self._sums(case.known) for case in self.book.cases.values()} == before

    @rule(n=st.sampled_from("123"), amount=st.sampled_from(["100.00", "33600.01", "50000.00"]))
    def a_loss_is_paid_somehow(self, n: str, amount: str) -> None:
        """Told, claimed and paid at once, whether it is due or not."""
        loss = loss_of(n)
        for body in (loss_notice(42_000, **loss), claim(42_000, **loss)):
            self.book.hear(body)
        self.book.hear(pays(amount, f"PK-{amount}", claim_no=loss["claim_no"]))

    @rule(minutes=st.sampled_from([1, 90, 3000]))
    def time_passes(self, minutes: int) -> None:
        self.book.turn(minutes=minutes)

    @invariant()
    def no_more_counts_as_paid_than_ratio_limit_and_cap(self) -> None:
        claims: list[Claim] = self.book.parts("claim")
        for policy_no in {each.policy_no for each in claims}:
            under = [each for each in claims if each.policy_no == policy_no]
            assert sum((each.paid.amount for each in under), Decimal()) <= MOST.amount
            for buyer, most in LIMIT_OF.items():
                assert sum((each.paid.amount for each in under if each.buyer_no == buyer), Decimal()) <= most
        for each in claims:
            assert each.paid.amount <= share(usd(42_000), Decimal(80))
            counted = [line.amount for line in each.ledger if not line.doubted]
            assert {amount.currency for amount in (each.loss, *counted)} == {"USD"}
            assert each.recovered.amount <= usd(42_000).amount

    @invariant()
    def a_line_of_a_ledger_never_changes(self) -> None:
        for each in self.book.parts("claim"):
            for line in each.ledger:
                key = each.claim_no, line.what, line.number
                assert self.posted.setdefault(key, line) == line
            assert len({(line.what, line.number) for line in each.ledger}) == len(each.ledger)

    @invariant()
    def a_policy_in_force_was_issued_under_an_agreement(self) -> None:
        signed = {each.agreement_no for each in self.book.parts("agreement") if each.outcome == "sign"}
        for each in self.book.parts("policy"):
            assert each.agreement_no in signed
            assert (each.outcome == "issue") == (each.policy_no is not None)

    @invariant()
    def a_premium_is_paid_once_by_its_number(self) -> None:
        for each in self.book.parts("policy"):
            numbers = [line.premium_no for line in each.premiums]
            assert len(set(numbers)) == len(numbers)

    @invariant()
    def nothing_is_claimed_that_was_not_told_of(self) -> None:
        for each in self.book.parts("claim"):
            assert each.claimed is None or each.claimed.amount <= each.notice.amount

    @invariant()
    def a_claim_is_of_what_was_told(self) -> None:
        for each in self.book.parts("claim"):
            told = {line.invoice_no for line in each.notice.shipments}
            assert each.claimed is None or {line.invoice_no for line in each.claimed.shipments} <= told

    @invariant()
    def no_invoice_stands_in_two_losses(self) -> None:
        stands = [each for each in self.book.parts("claim") if each.stands]
        invoices = [line.invoice_no for each in stands for line in each.notice.shipments]
        assert len(set(invoices)) == len(invoices)

    @invariant()
    def a_case_is_the_same_after_json_and_is_shown_to_all(self) -> None:
        for case in self.book.cases.values():
            assert from_json(known_json(case.known).encode(), Credit) == case.known
            assert PROCESS.view(case.known, TRADER)["kind"] == PROCESS.view(case.known, INSURER)["kind"]

    def _sums(self, known: Credit) -> Any:
        if known.claim is not None:
            return known.claim.paid, known.claim.recovered, len(known.claim.ledger)
        return len(known.policy.premiums) if known.policy is not None else None


TestLives = Lives.TestCase
TestLives.settings = settings(max_examples=draws(25), stateful_step_count=30, deadline=None)


@settings(max_examples=draws(40), deadline=None)
@given(st.permutations([("PK-1", 16_000), ("PK-2", 16_000), ("PK-3", 2_000), ("PK-1", 16_000)]))
def test_payments_in_any_order_count_once_each_and_never_too_much(payments: list[tuple[str, int]]):
    book = Casebook()
    book.covered(*LIMITS, max_liability=MOST)
    book.claimed()
    for number, amount in payments:
        book.say(pays(amount, number))
    lines = book.known("claim").ledger
    assert sorted(line.number for line in lines) == ["PK-1", "PK-2", "PK-3"]
    assert book.known("claim").paid <= usd(33_600)


def test_every_order_of_the_insurers_words_on_a_policy_ends_alike():
    words = (("review", 1), ("quote", 2), ("issue", 3))
    ends = set()
    for order in permutations(words):
        book = Casebook()
        book.signed()
        book.say(proposal())
        for verdict, minute in order:
            book.say(result("policy", verdict, minutes=minute))
        ends.add((book.state("policy"), book.known("policy").policy_no))
    assert ends == {("in-force", "SCL-1")}


# saboteurs: the same promises with what keeps them taken away


def trusting(known: Credit | None, received: Received) -> Step:
    """Whatever an insurer pays, counts."""
    step = PROCESS.fold(known, received)
    loss = step.known.claim if step.known else None
    if loss is None:
        return step
    ledger = tuple(replace(each, doubted=False) for each in loss.ledger)
    return replace(step, known=replace(step.known, claim=replace(loss, ledger=ledger)))


def forgetful(known: Credit | None, received: Received) -> Step:
    """A payment is posted as often as it is said."""
    step = PROCESS.fold(known, received)
    before, after = (each.claim if each else None for each in (known, step.known))
    if before is None or after is None or after.ledger != before.ledger or not before.ledger:
        return step
    ledger = (*before.ledger, before.ledger[-1])
    return replace(step, known=replace(step.known, claim=replace(after, ledger=ledger)))


def test_payments_that_count_whatever_they_are_are_seen():
    machine = Lives()
    machine.book = Casebook(process=replace(PROCESS, fold=trusting))
    machine.book.covered(*LIMITS, max_liability=MOST)
    machine.book.claimed()
    machine.book.say(pays(33_601))
    with pytest.raises(AssertionError):
        machine.no_more_counts_as_paid_than_ratio_limit_and_cap()


def test_payments_that_are_posted_twice_are_seen():
    machine = Lives()
    machine.book = Casebook(process=replace(PROCESS, fold=forgetful))
    machine.book.covered(*LIMITS, max_liability=MOST)
    machine.book.claimed()
    for _ in range(2):
        machine.book.say(pays(1_000))
    assert [each.what for each in machine.book.known("claim").ledger] == [PAID, PAID]
    with pytest.raises(AssertionError):
        machine.a_line_of_a_ledger_never_changes()


def test_the_machine_itself_meets_a_trusting_fold():
    class Broken(Lives):
        def __init__(self) -> None:
            super().__init__()
            self.book = Casebook(process=replace(PROCESS, fold=trusting))

    Broken.TestCase.settings = settings(
        max_examples=60, stateful_step_count=30, deadline=None, database=None, phases=(Phase.generate,)
    )
    with pytest.raises((AssertionError, ExceptionGroup)):
        Broken.TestCase().runTest()
