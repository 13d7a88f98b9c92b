"""A branch with its book in a folder, its time in the test's hand; and a gateway that takes what it is sent."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from simulators.bank.branch import Branch
from simulators.bank.carriers import NotReached, Sent
from simulators.bank.hours import Hours
from simulators.bank.house import House
from simulators.clock import Clock
from simulators.ledger import Ledger
from tests.simulators.bank.files import HOUSE, MONDAY


@dataclass
class Desk:
    """An open branch and what it wants to send."""

    branch: Branch
    ledger: Ledger
    hours: Hours
    said: list[tuple[int, str]] = field(default_factory=list)

    def documents(self) -> list[bytes]:
        return [self.ledger.entry(no).document or b"" for no, _ in self.said]


@contextmanager
def opened(folder: Path, *, house: House = HOUSE, rebuilds: bool = False) -> Iterator[Desk]:
    """A branch whose time stands still but for `advance`; one that rebuilds takes up the book that is there."""
    ledger = Ledger(folder / "bank.db", Clock())
    hours = Hours(ledger, lambda: 0.0, start=MONDAY, speed=0)
    said: list[tuple[int, str]] = []
    desk = Desk(Branch(house, ledger, hours, lambda no, lane: said.append((no, lane))), ledger, hours, said)
    if rebuilds:
        desk.branch.rebuild(folder / "bank.db")
    try:
        yield desk
    finally:
        ledger.close()


@dataclass
class Gateway:
    """A carrier that ends at once: everything sent, in order; refuses what is broken, and fails so many times first."""

    failing: int = 0
    status: int = 202
    came: list[bytes] = field(default_factory=list)

    async def send(self, data: bytes, name: str) -> Sent:
        await asyncio.sleep(0)
        if self.failing:
            self.failing -= 1
            raise NotReached("not today")
        self.came.append(data)
        whole = _is_whole(data)
        return Sent(self.status if whole else 400, "" if whole else "not well-formed")

    @property
    def taken(self) -> list[bytes]:
        """What came whole, each time."""
        return [data for data in self.came if _is_whole(data)]

    async def close(self) -> None:
        """Nothing is held."""


def _is_whole(data: bytes) -> bool:
    return data.endswith(b"</Document>") and b"\x00" not in data and b"\xff" not in data
