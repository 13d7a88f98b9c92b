"""Credit insurance through the journal's writer: said at once, twice, late, it ends as it does told one by one."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule, run_state_machine_as_test

from gateway.journal.acceptance import Accept
from gateway.journal.clock import to_us
from gateway.journal.submission import Submission
from messages.catalogue import Catalogue
from messages.credit import FAMILY
from messages.credit.known import Credit
from messages.credit.process import PROCESS
from messages.families import FAMILIES
from messages.process import Case
from tests.casebooks import NEW
from tests.contracts.standing import FEW, Standing, another
from tests.credits import (
    AGREEMENT,
    CLAIM,
    NOW,
    OTHER_BUYER,
    POLICY,
    PREMIUM,
    PROPOSAL,
    Casebook,
    claim,
    cover,
    day,
    limit,
    loss_notice,
    pays,
    premium,
    premium_notice,
    proposal,
    result,
    shipment,
    signing,
    usd,
)
from tests.journals import Journal, journal_on
from tests.messages.credit.talk import LIMITS, MOST, loss_of, utterance
from tests.messages.credit.test_lives import Lives, trusting

ALL = Catalogue(FAMILIES)
NUMBERS = ("agreement_no", "proposal_no", "policy_no", "claim_no", "premium_no", "enquiry_no", "query_no", "report_no")
TOGETHER = 4  # messages of one batch


@contextmanager
def opened(url: str, catalogue: Catalogue = ALL) -> Iterator[Journal]:
    """A journal in which it is NOW."""
    with journal_on(url, catalogue=catalogue) as journal:
        journal.clock.now = to_us(NOW)
        yield journal


@pytest.fixture
def journal(journal_url: str) -> Iterator[Journal]:
    """A journal of all families."""
    with opened(journal_url) as journal:
        yield journal


def insured(*limits: Any, **more: Any) -> list[Any]:
    """All that brings a policy into force."""
    terms = cover(*(limits or LIMITS), **({"max_liability": MOST} | more))
    return [
        signing(),
        result("agreement", "sign"),
        proposal(),
        premium_notice(cover=terms),
        premium(),
        result("premium", "received"),
        result("policy", "issue", cover=terms),
    ]


def lost(n: str, amount: int = 42_000) -> list[Any]:
    """A loss that was told and claimed."""
    loss = loss_of(n)
    return [loss_notice(amount, **loss), claim(amount, **loss)]


def renumbered(body: Any, suffix: str) -> Any:
    """The same about another agreement and all that is under it."""
    numbers = {name: getattr(body, name, None) for name in NUMBERS}
    changed = {name: f"{number}{suffix}" for name, number in numbers.items() if number}
    if hasattr(body, "shipments"):
        changed["shipments"] = tuple(replace(each, invoice_no=f"{each.invoice_no}{suffix}") for each in body.shipments)
    return replace(body, **changed)


def losses(journal: Journal, suffix: str = "") -> list[Case]:
    keys = [f"claim:{CLAIM[:-1]}{n}{suffix}" for n in "123"]
    return list(journal.reading.beside("credit", keys, but=None))


def codes(outcome: Any) -> list[str]:
    return [finding.code for finding in outcome.findings]


def test_many_payments_at_once_count_no_more_than_the_terms(journal: Journal) -> None:
    for body in (
        *insured(limit(50_000), limit(30_000, OTHER_BUYER), max_liability=usd(60_000)),
        *lost("1"),
        *lost("2"),
    ):
        assert journal.say(body).verdict == "accepted"
    payments = [pays(16_000, f"PK-{n}{m}", claim_no=loss_of(n)["claim_no"]) for n in "12" for m in "AB"]
    answers = journal.together(*(journal.accept(journal.submission(each)) for each in payments))
    assert {each.verdict for each in answers} == {"accepted"}
    assert [code for each in answers for code in codes(each)] == ["SW823"]
    assert sum(case.known.claim.paid.amount for case in losses(journal)) == 48_000


def test_many_at_once_tell_of_an_invoice_in_one_loss(journal: Journal) -> None:
    for body in insured():
        journal.say(body)
    same = [loss_notice(claim_no=f"{CLAIM}{n}", shipments=(shipment(),)) for n in range(4)]
    answers = journal.together(*(journal.accept(journal.submission(each)) for each in same))
    assert [each.verdict for each in answers] == ["accepted", "refused", "refused", "refused"]
    assert {code for each in answers[1:] for code in codes(each)} == {"SW821"}


def test_many_at_once_pay_one_premium(journal: Journal) -> None:
    for body in insured()[:4]:
        journal.say(body)
    paid = [premium(premium_no=f"{PREMIUM}{n}") for n in range(3)]
    answers = journal.together(*(journal.accept(journal.submission(each)) for each in paid))
    assert [each.verdict for each in answers] == ["accepted", "refused", "refused"]
    assert {code for each in answers[1:] for code in codes(each)} == {"SW401"}


def test_a_policy_is_a_case_beside_its_agreement_under_one_order(journal: Journal) -> None:
    answers = journal.together(*(journal.accept(journal.submission(each)) for each in insured()))
    assert {each.verdict for each in answers} == {"accepted"}
    under = journal.reading.beside("credit", [f"cover:{AGREEMENT}"], but=None)
    assert {(case.known.kind, case.state) for case in under} == {("agreement", "signed"), ("policy", "in-force")}


_examples = iter(range(1, 10_000))


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_said_in_batches_it_ends_as_said_one_by_one(journal: Journal, data: st.DataObject) -> None:
    suffix, book = f"X{next(_examples)}", Casebook()
    waiting: list[tuple[Submission, Any, str]] = []
    for body in (renumbered(each, suffix) for each in (*insured(), *lost("1"), *lost("3"))):
        waiting.append((journal.submission(body), body, "2"))
    for _ in range(16):
        about = data.draw(st.sampled_from(["policy", "claim", "claim", "claim", "enquiry"]))
        body, function = utterance(lambda some: data.draw(st.sampled_from(list(some))), book, about)
        body = renumbered(body, suffix)
        waiting.append((journal.submission(body, function=function), body, function))
        if data.draw(st.booleans()):
            waiting.append(waiting[-1])  # the same bytes again
    done: set[str] = set()
    for first in range(0, len(waiting), TOGETHER):
        batch = waiting[first : first + TOGETHER]
        commands: list[Accept] = [journal.accept(submission) for submission, _, _ in batch]
        for answer, (submission, body, function) in zip(journal.together(*commands), batch, strict=True):
            if submission.id not in done:
                done.add(submission.id)
                assert (journal.outcome(answer).verdict == "refused") == book.hear(body, function).refused
    _end_alike(journal, suffix, book)


def _end_alike(journal: Journal, suffix: str, book: Casebook) -> None:
    """What the journal has kept is what the book has; and no more counts as paid than the terms bear."""
    told = {case.order_key: case for case in book.cases.values() if case.known.kind == "claim"}
    kept = {case.order_key: case for case in losses(journal, suffix)}
    assert {key: case.state for key, case in kept.items()} == {key: case.state for key, case in told.items()}
    for key, case in kept.items():
        mine, theirs = case.known.claim, told[key].known.claim
        assert (mine.paid, mine.recovered) == (theirs.paid, theirs.recovered)
        assert [(each.number, each.doubted) for each in mine.ledger] == [
            (each.number, each.doubted) for each in theirs.ledger
        ]
    assert sum(case.known.claim.paid.amount for case in kept.values()) <= MOST.amount


def walks(url: str, paid: list[str], catalogue: Catalogue = ALL) -> type[Any]:
    """Lives in journals beside this one. paid: the claims on which something was paid."""

    class Walk(Lives):
        def __init__(self) -> None:
            super().__init__()
            self.open = ExitStack()
            journal = self.open.enter_context(opened(self.open.enter_context(another(url)), catalogue))
            self.book = Standing(journal=journal, like=Casebook, known_as=Credit)

        @initialize(is_covered=st.sampled_from([True, True, True, False]))
        def a_policy_is_issued(self, is_covered: bool) -> None:
            super().a_policy_is_issued(is_covered)
            self.payments_on_one_loss_come_at_once("1", [16_000, 16_000])

        @rule(seed=st.integers(0, 2**32), many=st.integers(2, 4))
        def several_speak_at_once(self, seed: int, many: int) -> None:
            dice = Random(seed)
            abouts = [dice.choice(["agreement", "policy", "enquiry", "claim", "claim", "risk"]) for _ in range(many)]
            said = [utterance(dice.choice, self.book, about) for about in abouts]
            self.book.at_once([(body, function, None) for body, function in said], dice)

        @rule(
            n=st.sampled_from("123"),
            amounts=st.lists(st.sampled_from([16_000, 33_600, 20_000]), min_size=2, max_size=3),
        )
        def payments_on_one_loss_come_at_once(self, n: str, amounts: list[int]) -> None:
            for body in lost(n):
                self.book.hear(body)
            number = loss_of(n)["claim_no"]
            said = [pays(amount, f"PK-{amount}-{each}", claim_no=number) for each, amount in enumerate(amounts)]
            self.book.at_once([(body, NEW, None) for body in said], Random(n))

        def teardown(self) -> None:
            paid.extend(each.claim_no for each in self.book.parts("claim") if each.paid.amount)
            self.open.close()

    return Walk


def test_what_holds_of_credit_insurance_holds_whoever_speaks_at_once(journal_url: str) -> None:
    paid: list[str] = []
    run_state_machine_as_test(walks(journal_url, paid), settings=FEW)
    assert paid  # it was about something


def test_a_journal_in_which_whatever_is_paid_counts_is_seen(journal_url: str) -> None:
    family = replace(FAMILY, process=replace(PROCESS, fold=trusting))
    others = [each for each in FAMILIES if each.name != family.name]
    machine = walks(journal_url, [], Catalogue((*others, family)))()
    machine.book.covered(*LIMITS, max_liability=MOST)
    machine.payments_on_one_loss_come_at_once("1", [16_000, 16_000])
    machine.no_more_counts_as_paid_than_ratio_limit_and_cap()
    machine.book.say(pays(16_000, "PK-3", claim_no=loss_of("1")["claim_no"]))
    with pytest.raises(AssertionError):
        machine.no_more_counts_as_paid_than_ratio_limit_and_cap()
    machine.teardown()


def test_the_last_day_of_a_policy_ends_it_by_the_journals_clock(journal: Journal) -> None:
    for body in insured(period_until=day(30)):
        journal.say(body)
    journal.clock.turn(timedelta(days=32).total_seconds())
    assert journal.expire() > 0
    (policy,) = [c for c in journal.reading.beside("credit", [f"cover:{AGREEMENT}"], but=None) if c.known.policy]
    assert (policy.state, policy.known.policy.policy_no) == ("expired", POLICY)
    assert policy.known.policy.proposal_no == PROPOSAL
