"""Several behaviours of one partner: each does its own part, upon the same documents."""

from collections.abc import Iterator

from simulators.acts import Act
from simulators.behaviour import Behaviour
from simulators.documents import Document


class Together:
    """All of them, in this order."""

    def __init__(self, *behaviours: Behaviour) -> None:
        self._behaviours = behaviours

    def opens(self, number: int) -> Iterator[Act]:
        """What each does of its own accord."""
        for each in self._behaviours:
            yield from each.opens(number)

    def hears(self, document: Document) -> Iterator[Act]:
        """What each does upon a document."""
        for each in self._behaviours:
            yield from each.hears(document)
