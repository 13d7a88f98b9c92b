"""A flood of documents refused already starves no good one: a quarter of each batch, and of the room, is theirs."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from gateway.journal.book import Book
from gateway.journal.writer import MOST_BYTES, MOST_COMMANDS, MOST_WAITING, REFUSED_SHARE, Busy, Writer
from tests.journals import Command, Gate, Journal, attests, journal_on, until

FLOOD = 3 * MOST_COMMANDS
SHARE = MOST_COMMANDS // REFUSED_SHARE


class Numbered(Command):
    """Answers the number of the batch it went with."""

    def __init__(self, *, refused: bool, weight: int = 1) -> None:
        super().__init__(self._note, weight=weight)
        self.is_refused = refused
        self.batch = 0

    def _note(self, book: Book) -> None:
        attests("x")(book)
        self.batch = book.batch

    def answer(self) -> Any:
        return self.batch


class Greedy(Writer):
    """Takes whatever came, as it came."""

    def _gather(self, batch: list[Any]) -> list[Any]:
        for waiting in self._waiting:
            waiting.is_refused = False
        return super()._gather(batch)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/journal.db"


@contextmanager
def held(journal: Journal) -> Iterator[None]:
    """A batch that stays open within, so that what comes gathers behind it."""
    gate = Gate()
    with ThreadPoolExecutor(1) as threads:
        holding = threads.submit(journal.writer.write_now, gate)
        assert gate.reached.wait(10)
        try:
            yield
        finally:
            gate.opened.set()
            holding.result(10)


def together(journal: Journal, commands: list[Numbered]) -> list[Any]:
    """What they are answered that came in this order, while the writer was at something else."""

    async def all_of_them() -> list[Any]:
        with held(journal):
            asked = [asyncio.ensure_future(journal.writer.write(command)) for command in commands]
            await asyncio.sleep(0)
            until(lambda: journal.writer.depth + sum(each.done() for each in asked) == len(commands))
        return await asyncio.gather(*asked, return_exceptions=True)

    return asyncio.run(all_of_them())


def test_a_good_document_behind_a_flood_of_bad_ones_goes_with_the_next_batch(url: str) -> None:
    with journal_on(url) as journal:
        *bad, good = together(journal, [*(Numbered(refused=True) for _ in range(FLOOD)), Numbered(refused=False)])
    assert good == min(bad)
    assert max(bad.count(number) for number in set(bad)) == SHARE
    assert bad == sorted(bad)


def test_without_the_share_it_waits_for_all_of_them(url: str) -> None:  # saboteur
    with journal_on(url, Greedy) as journal:
        *bad, good = together(journal, [*(Numbered(refused=True) for _ in range(FLOOD)), Numbered(refused=False)])
    assert good > min(bad)


def test_heavy_bad_documents_have_a_quarter_of_the_bytes(url: str) -> None:
    tenth = MOST_BYTES // 10
    with journal_on(url) as journal:
        flood = [Numbered(refused=True, weight=tenth) for _ in range(9)]
        *bad, good = together(journal, [*flood, Numbered(refused=False, weight=7 * tenth)])
    assert good == min(bad)
    assert [bad.count(number) for number in sorted(set(bad))] == [3, 3, 3]


def test_bad_documents_fill_a_quarter_of_the_room_and_good_ones_still_find_some(url: str) -> None:
    most = MOST_WAITING // REFUSED_SHARE
    with journal_on(url) as journal:
        answers = together(journal, [*(Numbered(refused=True) for _ in range(most + 10)), Numbered(refused=False)])
        assert sum(isinstance(each, Busy) for each in answers) == 10
        assert isinstance(answers[-1], int)
        assert journal.writer.write_now(Numbered(refused=True))  # room again, once they are written


def test_a_writer_that_ends_writes_every_bad_document_too(url: str) -> None:
    with journal_on(url) as journal:
        bad = together(journal, [Numbered(refused=True) for _ in range(FLOOD)])
        assert all(isinstance(each, int) for each in bad)
        assert journal.writer.depth == 0
