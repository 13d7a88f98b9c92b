"""The books that are balanced after each fault see what was not kept: of a real run, one thing is falsified."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from simulators.ledger import Entry
from tests.faults.promises import Found, look
from tests.faults.rehearsal import PUSHED, play, rest
from tests.faults.soak.books import sums
from tests.faults.soak.faults import FAULTS
from tests.gateways import installed

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Found]:
    with installed(tmp_path_factory.mktemp("books") / "data", pushed=PUSHED) as stage:
        stage.start()
        play(stage, cases=3)
        rest(stage, cases=3)
        yield look(stage)


def without_a_document(found: Found) -> Found:
    accepted = next(row for row in found.rows["documents"] if row["verdict"] == "accepted")
    return _rows(found, documents=[row for row in found.rows["documents"] if row is not accepted])


def accepted_again(found: Found) -> Found:
    accepted = next(row for row in found.rows["documents"] if row["verdict"] == "accepted")
    return _rows(found, documents=[*found.rows["documents"], {**accepted, "id": "another"}])


def never_brought(found: Found) -> Found:
    book = found.books["trader-demo"]
    first = next(entry for entry in book if entry.what == "received")
    return _book(found, [entry for entry in book if entry is not first])


def taken_twice(found: Found) -> Found:
    book = found.books["trader-demo"]
    last = [entry for entry in book if entry.what == "received"][-1]
    return _book(found, [*book, replace(last, facts={**last.facts, "repeat": False})])


def overtaken(found: Found) -> Found:
    return _book(found, list(found.books["trader-demo"])[::-1])


def altered(found: Found) -> Found:
    leaf, *others = found.rows["leaves"]
    return _rows(found, leaves=[{**leaf, "text": leaf["text"] + "x"}, *others])


def test_the_books_of_an_honest_run_are_clean(found: Found):
    of_it = sums(found)
    assert of_it.is_clean and of_it.accepted > 10 and of_it.delivered > of_it.accepted / 2
    assert (of_it.pending, of_it.dead) == (0, 0)


@pytest.mark.parametrize(
    ("falsify", "what"),
    [
        (without_a_document, "lost"),
        (never_brought, "lost"),
        (taken_twice, "doubled"),
        (accepted_again, "doubled"),
        (overtaken, "disordered"),
        (altered, "unproven"),
    ],
)
def test_what_was_falsified_is_seen(found: Found, falsify: Callable[[Found], Found], what: str):
    of_it = sums(falsify(found))
    assert getattr(of_it, what) and not of_it.is_clean


def test_every_fault_has_its_name_and_some_make_the_short_run():
    assert len({fault.name for fault in FAULTS}) == len(FAULTS)
    assert 2 < sum(fault.short for fault in FAULTS) < 6


def _rows(found: Found, **changed: list[Mapping[str, Any]]) -> Found:
    return Found({**found.rows, **changed}, found.directory, found.books, found.gateway_cert)


def _book(found: Found, book: list[Entry]) -> Found:
    return Found(found.rows, found.directory, {**found.books, "trader-demo": book}, found.gateway_cert)
