import asyncio
from collections.abc import Iterable

from gateway.queue.embedded import EmbeddedHints
from gateway.queue.relay import relay


class Over(Exception):
    """The test has seen enough."""


def hinted(*reads: "Iterable[str] | Exception") -> list[str]:
    """What the relay hints in so many rounds."""
    rounds = list(reads)

    def due() -> Iterable[str]:
        read = rounds.pop(0)
        if isinstance(read, Exception):
            raise read
        return read

    async def sleep(_: float) -> None:
        if not rounds:
            raise Over

    async def run() -> list[str]:
        hints = EmbeddedHints()
        await hints.start()
        try:
            await relay(hints, due, sleep=sleep)
        except Over:
            return list(hints._lanes)
        raise AssertionError

    return asyncio.run(run())


def test_lanes_that_are_due_are_hinted():
    assert hinted(["a|f|1"], ["a|f|2"]) == ["a|f|1", "a|f|2"]


def test_a_database_that_is_away_ends_nothing():
    assert hinted(OSError("away"), ["a|f|1"]) == ["a|f|1"]
