"""A message is held against other cases than its own, as they stand in the transaction that takes it in."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from gateway.journal.acceptance import Accept
from gateway.journal.book import Book
from gateway.journal.submission import Submission
from gateway.rehearsal.standing import AsItStood
from messages.catalogue import Catalogue
from messages.families import FAMILIES
from messages.findings import Fault, error, warning
from messages.process import Alias, Received
from tests.inspections import BOXES, PROCESS, arrival, notice
from tests.journals import Journal, journal_on

A, B, *_ = BOXES
FIRST, SECOND, THIRD = (f"4218202600000001{number:02}" for number in (1, 2, 3))
ELSEWHERE = "SW999"  # of this test alone: the box stands in place for another inspection


def in_place_elsewhere(known: Any, received: Received) -> Iterator[Fault]:
    """No box is in two bays at once."""
    box = received.message.body.container_no
    for case in received.beside:
        if any(line.key == box and line.in_place for line in case.known.lines):
            yield Fault(code=ELSEWHERE, at="container_no", wanted=case.order_key)


class Breaks(Accept):
    """It folds, and raises then."""

    def fold(self, book: Book) -> None:
        super().fold(book)
        raise RuntimeError("broken")


@pytest.fixture
def journal(journal_url: str) -> Iterator[Journal]:
    """A journal whose inspections are held against others of the same container, found by its number."""
    against = {"inspection.arrival": (*PROCESS.against["inspection.arrival"], in_place_elsewhere)}
    process = replace(
        PROCESS,
        against=PROCESS.against | against,
        beside=lambda body: [Alias("container", no)] if (no := getattr(body, "container_no", None)) else [],
    )
    kind = error(ELSEWHERE, "箱在别处", "the box is elsewhere", "核对", "compare", agreeable=True)
    families = (
        replace(each, process=process, findings=(*each.findings, kind)) if each.name == "inspection" else each
        for each in FAMILIES
    )
    with journal_on(journal_url, catalogue=Catalogue(families)) as journal:
        for entry_id in (FIRST, SECOND, THIRD):
            journal.say(notice(A, B, entry_id=entry_id))
        yield journal


def arrives(journal: Journal, entry_id: str, box: str = A, **more: Any) -> Submission:
    return journal.submission(arrival(box, entry_id=entry_id), **more)


def told(outcome: Any) -> list[str]:
    return [finding.code for finding in outcome.findings]


def test_what_was_taken_in_before_counts(journal: Journal):
    assert journal.send(arrives(journal, FIRST)).verdict == "accepted"
    refused = journal.send(arrives(journal, SECOND))
    assert (refused.verdict, told(refused)) == ("refused", [ELSEWHERE])
    assert refused.findings[0].wanted == FIRST
    assert journal.send(arrives(journal, SECOND, B)).verdict == "accepted"


def test_what_came_earlier_in_the_same_batch_counts(journal: Journal):
    same = (journal.accept(arrives(journal, each)) for each in (FIRST, SECOND, THIRD))
    assert [each.verdict for each in journal.together(*same)] == ["accepted", "refused", "refused"]


def test_a_case_that_opens_in_the_same_batch_counts(journal: Journal):
    new = [f"4218202600000009{number:02}" for number in (1, 2)]
    said = [journal.submission(notice(A, entry_id=each)) for each in new]
    said += [arrives(journal, each) for each in new]
    verdicts = [each.verdict for each in journal.together(*map(journal.accept, said))]
    assert verdicts == ["accepted", "accepted", "accepted", "refused"]


def test_what_was_taken_out_of_the_batch_does_not_count(journal: Journal):
    """Two messages of one document: the second is refused, so the first has not been either."""
    document = journal.submission(arrival(A, entry_id=FIRST), arrival(A, entry_id=SECOND))
    answers = journal.together(journal.accept(document), journal.accept(arrives(journal, THIRD)))
    assert [each.verdict for each in answers] == ["refused", "accepted"]


def test_what_broke_within_the_batch_does_not_count(journal: Journal):
    whole = journal.accept(arrives(journal, FIRST))
    broken = Breaks(whole.submission, whole.router, whole.receipts, whole.hint)
    answers = journal.together(broken, journal.accept(arrives(journal, SECOND)))
    assert isinstance(answers[0], Exception)
    assert answers[1].verdict == "accepted"


def test_an_agreement_may_make_a_doubt_of_it(journal: Journal):
    journal.send(arrives(journal, FIRST))
    doubted = journal.send(arrives(journal, SECOND, doubts=frozenset({ELSEWHERE})))
    assert (doubted.verdict, told(doubted)) == ("accepted", [ELSEWHERE])
    assert doubted.findings[0].doubted


def test_nobody_agrees_away_what_must_hold(journal: Journal):
    """SW631 and the like are no matter of agreement, whatever a row says."""
    journal.send(arrives(journal, FIRST))
    again = journal.send(arrives(journal, FIRST, doubts=frozenset(kind.code for kind in journal.catalogue.findings)))
    assert again.verdict == "refused"


def test_a_plain_read_finds_the_same(journal: Journal):
    """A document that the checks refuse already is told of the cases beside it too."""
    journal.send(arrives(journal, FIRST))
    found = journal.reading.beside("inspection", [Alias("container", A), SECOND], but=None)
    assert {case.order_key for case in found} == {FIRST, SECOND, THIRD}
    own = next(case.id for case in found if case.order_key == SECOND)
    assert own not in {case.id for case in journal.reading.beside("inspection", [Alias("container", A)], but=own)}


STOOD = "SW998"  # of these tests alone: the box has stood in place for another inspection


def stands(body: Any) -> list[str | Alias]:
    return [Alias("stands", no)] if (no := getattr(body, "container_no", None)) else []


def stood_elsewhere(known: Any, received: Received) -> Iterator[Fault]:
    """No box stands for one inspection once it has stood for another."""
    for alias, case, is_own in received.let_go:
        yield Fault(code=STOOD, at="container_no", wanted=f"{alias.value} {case.order_key} {is_own}")


@pytest.fixture
def forgetful(journal_url: str) -> Iterator[Journal]:
    """A journal whose inspections are found by what stands in place for them, as long as it does."""

    def aliases(known: Any) -> Iterator[Alias]:
        yield from (Alias("stands", line.key) for line in known.lines if line.in_place)

    against = {"inspection.arrival": (*PROCESS.against["inspection.arrival"], stood_elsewhere)}
    process = replace(PROCESS, against=PROCESS.against | against, beside=stands, aliases=aliases)
    kind = warning(STOOD, "箱曾在别处", "the box was elsewhere", "核对", "compare")
    families = (
        replace(each, process=process, findings=(*each.findings, kind)) if each.name == "inspection" else each
        for each in FAMILIES
    )
    with journal_on(journal_url, catalogue=Catalogue(families)) as journal:
        for entry_id in (FIRST, SECOND):
            journal.say(notice(A, B, entry_id=entry_id))
        yield journal


def wanted(outcome: Any) -> list[str | None]:
    return [finding.wanted for finding in outcome.findings if finding.code == STOOD]


def test_a_number_that_a_case_has_let_go_of_is_known_again(forgetful: Journal):
    assert wanted(forgetful.send(arrives(forgetful, FIRST))) == []
    assert wanted(forgetful.send(arrives(forgetful, SECOND))) == []  # it stands there still
    assert wanted(forgetful.send(arrives(forgetful, FIRST, function="3"))) == []
    assert wanted(forgetful.send(arrives(forgetful, SECOND, function="5"))) == [f"{A} {FIRST} False"]
    assert wanted(forgetful.send(arrives(forgetful, FIRST))) == [f"{A} {FIRST} True"]


def test_one_that_was_let_go_of_in_the_same_batch_is_known_again(forgetful: Journal):
    said = [arrives(forgetful, FIRST), arrives(forgetful, FIRST, function="3"), arrives(forgetful, SECOND)]
    answers = forgetful.together(*map(forgetful.accept, said))
    assert [wanted(each) for each in answers] == [[], [], [f"{A} {FIRST} False"]]


def test_a_number_that_broke_within_the_batch_was_never_had(forgetful: Journal):
    whole = forgetful.accept(arrives(forgetful, FIRST))
    broken = Breaks(whole.submission, whole.router, whole.receipts, whole.hint)
    answers = forgetful.together(broken, forgetful.accept(arrives(forgetful, SECOND)))
    assert isinstance(answers[0], Exception)
    assert wanted(answers[1]) == []


def test_a_plain_read_and_a_rehearsal_know_it_again_and_not_before_its_time(forgetful: Journal):
    first = forgetful.send(arrives(forgetful, FIRST)).receipt_no
    forgetful.send(arrives(forgetful, FIRST, function="3"))
    after = forgetful.send(arrives(forgetful, SECOND)).receipt_no
    numbers = [Alias("stands", A)]
    (plain,) = forgetful.reading.let_go("inspection", numbers, own=None)
    assert (plain.alias, plain.case.order_key, plain.is_own) == (numbers[0], FIRST, False)
    told = [
        [each.case.order_key for each in _stood(forgetful, before).let_go("inspection", numbers, None)]
        for before in (first - 1, first, after)  # the event of a case stands before its document
    ]
    assert told == [[], [], [FIRST]]


def _stood(journal: Journal, before: int) -> AsItStood:
    return AsItStood(journal.reading.database, journal.catalogue, before)
