"""What a partner is made of beside its wire: a behaviour, and where it keeps what it knows."""

from collections.abc import Iterable
from typing import Any, Protocol

from simulators.acts import Act
from simulators.documents import Document


class Behaviour(Protocol):
    """What a partner does; no wire, no clock, no file: documents in, acts out."""

    def opens(self, number: int) -> Iterable[Act]:
        """What it does of its own accord, the number-th time."""

    def hears(self, document: Document) -> Iterable[Act]:
        """What it does upon a document."""


class Memory(Protocol):
    """Where it keeps what it knows: values by key, in JSON's types. The ledger is one, and so is a table in a test."""

    def recall(self, key: str) -> Any:
        """What was kept under the key, or None."""

    def keep(self, key: str, value: Any) -> None:
        """Keep it, in place of what was there."""
