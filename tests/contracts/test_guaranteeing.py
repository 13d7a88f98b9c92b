"""Guarantees through the journal's writer: said at once, twice, late, they end as they do told one by one on paper."""

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
from messages.families import FAMILIES
from messages.guarantee import FAMILY
from messages.guarantee.known import Guarantee
from messages.guarantee.process import PROCESS
from messages.process import Alias, Case
from tests.contracts.standing import FEW, Standing, another
from tests.guarantees import (
    ENTRY,
    ENTRY_2,
    NEW,
    NOW,
    OTHER_INSURER,
    OTHER_TRADER,
    PROPOSAL,
    Casebook,
    authorization,
    cny,
    filed,
    filing,
    notice,
    policy,
    premium,
    proposal,
    quota,
    result,
    usage,
)
from tests.journals import Journal, journal_on
from tests.messages.guarantee.talk import utterance
from tests.messages.guarantee.test_lives import Lives, whatever_customs_say_counts

ALL = Catalogue(FAMILIES)
NUMBERS = ("authorization_no", "quota_no", "proposal_no")
TOGETHER = 4  # messages of one batch


@contextmanager
def opened(url: str, catalogue: Catalogue = ALL) -> Iterator[Journal]:
    """A journal with a register of its own."""
    with journal_on(url, catalogue=catalogue) as journal:
        journal.clock.now = to_us(NOW)
        journal.partners |= {"4300": "jinan-demo", OTHER_INSURER: "other-insurer-demo"}
        journal.partners |= {OTHER_TRADER: "other-trader-demo"}
        yield journal


@pytest.fixture
def journal(journal_url: str) -> Iterator[Journal]:
    """A journal of all families."""
    with opened(journal_url) as journal:
        yield journal


def in_use(suffix: str = "") -> list[Any]:
    """All that brings a policy into use."""
    said = (authorization(), quota(), result(about="quota", limit=cny(1000)), proposal(), result(), notice(), premium(),
            policy(), filing(), filed(uses=("summary", "term")))  # fmt: skip
    return [renumbered(each, suffix) for each in said]


def renumbered(body: Any, suffix: str) -> Any:
    """The same about another authorisation, quota or policy, and about declarations of its own ("X12": 120 on)."""
    numbers = {name: getattr(body, name, None) for name in NUMBERS}
    changed = {name: f"{number}{suffix}" for name, number in numbers.items() if number}
    if entry_id := getattr(body, "entry_id", None):
        changed["entry_id"] = str(int(entry_id) + 10 * int(suffix[1:] or 0))
    return replace(body, **changed)


def policy_of(journal: Journal, suffix: str = "") -> Case:
    (case,) = journal.reading.beside("guarantee", [f"policy:{PROPOSAL}{suffix}"], but=None)
    return case


def test_many_at_once_hold_no_more_than_is_insured(journal: Journal) -> None:
    for body in in_use():
        assert journal.say(body).verdict == "accepted"
    holds = [usage("hold", 400, f"U-{n}", entry=f"{int(ENTRY) + n}") for n in range(5)]
    answers = journal.together(*(journal.accept(journal.submission(each)) for each in holds))
    assert {each.verdict for each in answers} == {"accepted"}
    assert [code for each in answers for code in codes(each)] == ["SW797"] * 3
    assert policy_of(journal).known.policy.totals.used == 800


def test_many_at_once_insure_no_more_than_the_quota(journal: Journal) -> None:
    for body in in_use()[:3]:
        journal.say(body)
    asked = [proposal(400, proposal_no=f"{PROPOSAL}{n}") for n in range(4)]
    answers = journal.together(*(journal.accept(journal.submission(each)) for each in asked))
    assert [each.verdict for each in answers] == ["accepted", "accepted", "refused", "refused"]
    assert codes(answers[-1]) == ["SW792"]


def codes(outcome: Any) -> list[str]:
    return [finding.code for finding in outcome.findings]


_examples = iter(range(1, 10_000))


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_said_in_batches_it_ends_as_said_one_by_one(journal: Journal, data: st.DataObject) -> None:
    suffix, book = f"X{next(_examples)}", Casebook()
    waiting: list[tuple[Submission, Any]] = []
    for body in in_use(suffix):
        waiting.append((journal.submission(body), (body, "2", None)))
    for _ in range(16):
        about = data.draw(st.sampled_from(["insuring", "using", "using"]))
        body, function, by = utterance(lambda some: data.draw(st.sampled_from(list(some))), book, about)
        said = (renumbered(body, suffix), function, by)
        waiting.append((journal.submission(said[0], function=function, by=by), said))
        if data.draw(st.booleans()):
            waiting.append(waiting[-1])  # the same bytes again
    done: set[str] = set()
    for first in range(0, len(waiting), TOGETHER):
        batch = waiting[first : first + TOGETHER]
        commands: list[Accept] = [journal.accept(submission) for submission, _ in batch]
        answers = journal.together(*commands)
        for answer, (submission, (body, function, by)) in zip(answers, batch, strict=True):
            if submission.id not in done:
                done.add(submission.id)
                assert (journal.outcome(answer).verdict == "refused") == book.hear(body, function, by=by).refused
    _end_alike(journal, suffix, book)


def _end_alike(journal: Journal, suffix: str, book: Casebook) -> None:
    """What the journal has kept is what the book has."""
    (told,) = [case for case in book.cases.values() if case.order_key == f"policy:{PROPOSAL}{suffix}"]
    kept = policy_of(journal, suffix)
    assert kept.state == told.state
    mine, theirs = kept.known.policy, told.known.policy
    assert mine.totals == theirs.totals
    assert [(each.number, each.counts, each.why) for each in mine.postings] == [
        (each.number, each.counts, each.why) for each in theirs.postings
    ]
    assert mine.totals.used <= (mine.cover.insured.amount if mine.cover else 0)
    aliased = journal.reading.beside("guarantee", [Alias("proposal", f"{PROPOSAL}{suffix}")], but=None)
    assert [case.id for case in aliased] == [kept.id]


def walks(url: str, used: list[str], catalogue: Catalogue = ALL) -> type[Any]:
    """Lives in journals beside this one. used: the policies under which something was held."""

    class Walk(Lives):
        def __init__(self) -> None:
            super().__init__()
            self.open = ExitStack()
            journal = self.open.enter_context(opened(self.open.enter_context(another(url)), catalogue))
            self.book = Standing(journal=journal, like=Casebook, known_as=Guarantee)

        @initialize()
        def a_policy_is_in_use(self) -> None:
            self.book.in_use(1000)
            self.customs_hold_cover_for_two_declarations_at_once(0, [300, 400])

        @rule(seed=st.integers(0, 2**32), many=st.integers(2, 4))
        def several_speak_at_once(self, seed: int, many: int) -> None:
            dice = Random(seed)
            abouts = [dice.choice(["applying", "insuring", "using", "using", "using"]) for _ in range(many)]
            self.book.at_once([utterance(dice.choice, self.book, about) for about in abouts], dice)

        @rule(number=st.integers(1, 3), amounts=st.lists(st.sampled_from([300, 400, 700]), min_size=2, max_size=4))
        def customs_hold_cover_for_two_declarations_at_once(self, number: int, amounts: list[int]) -> None:
            minutes = (self.book.now - NOW) / timedelta(minutes=1)
            entries = (ENTRY, ENTRY_2)
            said = [
                usage("hold", amount, f"H-{number}-{each}", entry=entries[each % 2], minutes=minutes)
                for each, amount in enumerate(amounts)
            ]
            self.book.at_once([(body, NEW, None) for body in said], Random(number))

        def teardown(self) -> None:
            used.extend(known.proposal_no for _, known in self._policies() if known.totals.held)
            self.open.close()

    return Walk


def test_what_holds_of_guarantees_holds_whoever_speaks_at_once(journal_url: str) -> None:
    used: list[str] = []
    run_state_machine_as_test(walks(journal_url, used), settings=FEW)
    assert used  # it was about something


def test_a_journal_that_believes_whatever_customs_say_is_seen(journal_url: str) -> None:
    family = replace(FAMILY, process=replace(PROCESS, fold=whatever_customs_say_counts))
    others = [each for each in FAMILIES if each.name != family.name]
    machine = walks(journal_url, [], Catalogue((*others, family)))()
    machine.book.in_use(1000)
    machine.no_more_is_in_use_than_is_insured()
    said = [usage("hold", 600, f"H-{each}", entry=entry) for each, entry in enumerate((ENTRY, ENTRY_2))]
    machine.book.at_once([(body, NEW, None) for body in said], Random(1))
    with pytest.raises(AssertionError):
        machine.no_more_is_in_use_than_is_insured()
    machine.teardown()


def test_the_last_day_of_a_policy_ends_it_by_the_journals_clock(journal: Journal) -> None:
    for body in in_use():
        journal.say(body)
    journal.say(usage("hold", 400))
    journal.clock.turn(timedelta(days=201).total_seconds())
    assert journal.expire() > 0
    assert policy_of(journal).state == "run-off"
