"""What every desk of the bank shares: the books, the numbers it gives, its agenda, and how it says something.

Nothing here waits: time passes when `until` is told of it, and whatever fell due happens at its own time, in order. The
same orders at the same times give the same bank to the last byte, so that a book of orders is all it needs to be kept.
"""

import heapq
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

from lxml import etree

from simulators import documents
from simulators.bank import papers
from simulators.bank.books import VAULT, Books
from simulators.bank.house import House
from simulators.bank.notices import Movement
from simulators.bank.papers import Paper, Table
from simulators.clock import to_17

Act = Callable[[], None]


def unsealed(root: etree._Element) -> bytes:
    """A document as it is: a plain bank has no key."""
    return documents.serialise(root)


class Office:
    """A bank that opened at a time.

    speaks: is given every document that it says, in order. seals: signs what it says in the gateway's own XML.
    """

    def __init__(
        self,
        house: House,
        opened: datetime,
        speaks: Callable[[Paper], None],
        seals: Callable[[etree._Element], bytes] = unsealed,
    ) -> None:
        self._seals = seals
        self.house = house
        self.books = Books()
        self.now = opened
        self.movements: dict[str, Movement] = {}
        self._speaks = speaks
        self._agenda: list[tuple[datetime, int, Act]] = []
        self._order = count()
        self._numbers: Counter[str] = Counter()
        self._open_accounts(opened)

    def _open_accounts(self, opened: datetime) -> None:
        """What customers have from before."""
        before = opened - timedelta(days=1)
        for account, balance in self.house.accounts:
            self.books.open(account)
            vault = self.books.own(VAULT, account.currency)
            self.books.post(
                "opening", [(account.number, balance), (vault, -balance)], booked=before, value=before.date()
            )

    # time

    def until(self, at: datetime) -> None:
        """Let time pass up to then; it never runs back."""
        while self._agenda and self._agenda[0][0] <= at:
            due, _, act = heapq.heappop(self._agenda)
            self.now = max(self.now, due)
            act()
        self.now = max(self.now, at)

    def later(self, seconds: float, act: Act) -> None:
        """Do it after so many seconds."""
        self.at(self.now + timedelta(seconds=seconds), act)

    def at(self, due: datetime, act: Act) -> None:
        """Do it then, or at once if that is past."""
        heapq.heappush(self._agenda, (max(due, self.now), next(self._order), act))

    @property
    def next_due(self) -> datetime | None:
        """When something falls due next."""
        return self._agenda[0][0] if self._agenda else None

    def morning(self, day: date) -> datetime:
        """When the bank opens that day."""
        return datetime.combine(day, self.house.days.opens, self.now.tzinfo)

    # numbers

    def reference(self, kind: str) -> str:
        """A number of the bank's own: "OR261123000017"."""
        self._numbers[kind] += 1
        return f"{kind}{self.now:%y%m%d}{self._numbers[kind]:06d}"

    def bop_number(self) -> str:
        """The number of a balance of payments report: area, institution, its part, day, serial; 22 digits."""
        day = f"{self.now:%y%m%d}"
        self._numbers[day] += 1
        return f"{self.house.area}{self.house.institution}01{day}{self._numbers[day] % 10_000:04d}"

    # what it says

    def say(self, kind: str, about: str, root: str, write: Callable[[str], Table], **facts: Any) -> None:
        """Say a document; `write` makes it of the number that it gets."""
        self._numbers["said"] += 1
        no = self._numbers["said"]
        id_ = f"{self.house.bic[:8]}{self.now:%y%m%d}{no:08d}"
        data = papers.write(self.house, kind, id_, self.now, root, write(id_))
        self._speaks(Paper(no=no, kind=kind, message_id=id_, about=about, at=self.now, data=data, facts=facts))

    def tell(self, type: str, about: str, body: Table, **facts: Any) -> None:
        """Say something in the gateway's own XML."""
        self._numbers["said"] += 1
        no = self._numbers["said"]
        id_ = f"{self.house.bic[:8]}{self.now:%y%m%d}{no:08d}"
        head = {
            "MessageId": id_,
            "FunctionCode": "9",
            "MessageType": type,
            "SenderId": self.house.bic,
            "ReceiverId": "EPORT",
            "SendTime": to_17(self.now),
            "Version": "1.0",
        }
        data = self._seals(documents.build(type, head, body))
        self._speaks(Paper(no=no, kind=type, message_id=id_, about=about, at=self.now, data=data, facts=facts))
