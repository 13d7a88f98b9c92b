"""Where a behaviour keeps what it knows; the ledger is one, and so is a table in a test."""

from typing import Any, Protocol


class Memory(Protocol):
    """Values by key, in JSON's types."""

    def recall(self, key: str) -> Any:
        """What was kept under the key, or None."""

    def keep(self, key: str, value: Any) -> None:
        """Keep it, in place of what was there."""
