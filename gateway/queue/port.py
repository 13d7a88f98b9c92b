"""The port: hints that a lane has work. They decide nothing; lost or repeated, they change nothing.

A hint is the lane's id. An engine may carry with it what the lane's head says, for people and metrics to see.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Hint:
    """A lane that may have work. mark: the engine's own, to acknowledge it by."""

    lane: str
    mark: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the head of a lane says, for people and metrics: they look into the queue, nothing of it decides.

    type: message type code. message: our id of it. content: envelope and canonical record, JSON. traceparent: W3C.
    """

    type: str
    message: str
    content: bytes
    traceparent: str


Describe = Callable[[Collection[str]], Mapping[str, Entry]]  # lanes -> what their heads say; runs in a thread


class Hints(Protocol):
    """One engine. `publish` may be called from any thread, at once returns and raises nothing."""

    def publish(self, lanes: Iterable[str]) -> None: ...

    async def take(self) -> Hint:
        """The next hint, when there is one."""
        ...

    def put(self, lanes: Iterable[str]) -> None:
        """These lanes to this process itself, whatever becomes of the engine; on the loop that takes."""
        ...

    def trouble(self) -> str | None:
        """Why hints neither come nor go just now; None: they do."""
        ...

    async def ack(self, hint: Hint) -> None:
        """The hint has served: its lane was looked at, or will be."""
        ...

    async def start(self) -> None:
        """Begin, on the loop that takes."""
        ...

    async def stop(self) -> None:
        """End; what was published and not taken may be lost."""
        ...
