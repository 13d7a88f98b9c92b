"""An insurer: what comes goes to the desk that deals with it. A desk is a line of business, with messages of its own.

One more desk is a class with a table of what it hears, and a name in DESKS.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from simulators.acts import Act
from simulators.behaviour import Memory
from simulators.dice import Dice
from simulators.documents import Document
from simulators.insurer.credits import Credits
from simulators.insurer.guarantees import Guarantees
from simulators.insurer.office import Office
from simulators.profile import Party

Hear = Callable[[Document], Iterable[Act]]


class Desk(Protocol):
    """One line of business."""

    @property
    def hears(self) -> Mapping[str, Hear]:
        """What it does upon a document, by message type; no two desks hear the same type."""


DESKS: tuple[Callable[[Office], Desk], ...] = (Guarantees, Credits)


class Insurer:
    """One insurer, with all its desks."""

    def __init__(self, party: Party, memory: Memory, dice: Dice) -> None:
        office = Office(party, memory, dice)
        self._hears = {type_: hear for desk in DESKS for type_, hear in desk(office).hears.items()}

    def opens(self, number: int) -> Iterable[Act]:
        """Nothing of its own accord: an insurer is asked."""
        return ()

    def hears(self, document: Document) -> Iterable[Act]:
        """What its desk does upon a document; what no desk deals with is only kept."""
        hear = self._hears.get(document.type)
        return hear(document) if hear else ()
