"""What every desk of an insurer is handed: who it is, what it remembers, how it draws, and how it says something."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from simulators.acts import Say
from simulators.behaviour import Memory
from simulators.dice import Dice
from simulators.documents import Document
from simulators.insurer.outcomes import PLAIN, Outcome, of_amount
from simulators.profile import Party

_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Office:
    """One insurer's office; what a desk knows lies in the memory, under names that begin with the desk's own."""

    party: Party
    memory: Memory
    dice: Dice

    def number(self, prefix: str, *of: str) -> str:
        """A number of the insurer's own, the same whenever it is asked for the same thing: "BD482019374615"."""
        return f"{prefix}{self.dice.number(self.party.name, prefix, *of) % 10**12:012d}"

    def answers(
        self,
        type: str,
        about: str,
        body: Mapping[str, Any],
        *,
        outcome: Outcome = PLAIN,
        after: float = 0,
        function: str = "2",
    ) -> Iterator[Say]:
        """An answer as this outcome has it: soon or late, once, twice, or never."""
        soon = after + self.dice.between(*outcome.after, type, about)
        for n in range(outcome.times):
            yield Say(
                type=type, about=about, body=body, function=function, after=soon + n * outcome.again_after, topic=about
            )


def outcome_of(document: Document, path: str) -> Outcome:
    """What the ending of the amount at this path asks for: "Body/Amount"."""
    return of_amount(document.need(path))


def premium_of(amount: str, rate: Decimal) -> Decimal:
    """The premium for an amount at a rate, to the cent."""
    return (Decimal(amount) * rate).quantize(_CENT, ROUND_HALF_UP)
