"""A trader who asks for amendments of early declarations: tolerated, decided otherwise, not tolerated, taken back.

Behaviour alone. The last digit of the declaration number is what customs decides by (`simulators.releases`).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from simulators.acts import Act, Say
from simulators.dice import Dice
from simulators.documents import TODAY, Document, days
from simulators.profile import Party

AMENDMENT = "declaration.amendment.1"
NEW, CHANGED, WITHDRAWN = "2", "5", "3"  # FunctionCode
EARLY, LATE = "1", "2"  # DECLARATION_WAY
SOON_S = 0.5  # seconds; customs takes at least 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One amendment. digit: of the declaration. changes: field, before, after. then: what follows it, FunctionCode."""

    says: str
    digit: str
    changes: tuple[tuple[str, str, str], ...]
    reason: str
    way: str = EARLY
    then: str | None = None


DATE = ("IEDate", TODAY, days(3))
SHIP = (("TrafName", "UN9324966", "UN9839272"), ("VoyNo", "0526W", "0527W"), ("BillNo", "COSU6300", "COSU6301"))
WISHES = (
    Wish(says="the ship comes later: tolerated", digit="3", changes=(DATE,), reason="advance"),
    Wish(says="another ship, with its bill: tolerated", digit="5", changes=SHIP, reason="stowage"),
    Wish(says="tolerated by the rules, and yet an error", digit="7", changes=(DATE,), reason="loading"),
    Wish(says="a quantity: refused", digit="4", changes=(("GQty", "1000", "1200"),), reason="mistake"),
    Wish(says="declared after arrival: accepted, an error", digit="9", changes=(DATE,), reason="advance", way=LATE),
    Wish(says="changed on the way", digit="1", changes=(DATE,), reason="loading", then=CHANGED),
    Wish(says="taken back", digit="0", changes=(DATE,), reason="advance", then=WITHDRAWN),
)


class Amender:
    """One trader. count: how many amendments it asks for of its own accord, one wish after the other."""

    def __init__(self, party: Party, dice: Dice, *, year: int, count: int) -> None:
        self._party = party
        self._dice = dice
        self._year = year
        self._count = count

    def opens(self, number: int) -> Iterator[Act]:
        """The number-th amendment, and what follows it."""
        if number >= self._count:
            return
        wish = WISHES[number % len(WISHES)]
        body = self._body(number, wish, wish.changes)
        yield self._say(body)
        if wish.then == CHANGED:
            yield self._say(self._body(number, wish, (("IEDate", TODAY, days(5)),)), wish.then)
        elif wish.then is not None:
            yield self._say(body, wish.then)

    def hears(self, document: Document) -> Iterable[Act]:
        """Nothing: what is proposed and decided is only kept."""
        return ()

    def _say(self, body: Mapping[str, Any], function: str = NEW) -> Say:
        after = SOON_S if function != NEW else 0.0
        return Say(type=AMENDMENT, about=str(body["EntryId"]), body=body, function=function, after=after)

    def _body(self, number: int, wish: Wish, changes: Iterable[tuple[str, str, str]]) -> Mapping[str, Any]:
        serial = (self._dice.number("amendments", self._party.name) + number) % 100_000_000
        return {
            "AmendmentNo": f"{self._party.credit_code[8:17]}XG{self._year}{serial:08d}",
            "EntryId": f"{self._party.sender_id[:4]}{self._year}1{serial:08d}{wish.digit}",
            "TraderId": self._party.credit_code,
            "IeFlag": "I",
            "Way": wish.way,
            "DeclaredOn": TODAY,
            "Changes": {"Change": [dict(zip(("Field", "Before", "After"), each, strict=True)) for each in changes]},
            "Reason": wish.reason,
        }
