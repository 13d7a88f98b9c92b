"""What there is at the broker, as a table: queues and their arguments.

There is no exchange of ours and no binding. Everything is published to the default exchange, which leads to each queue
by its name and of which nothing can be unbound; a user who may publish needs the right to write to `amq.default`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

LANES = "swg.lanes"
MOST_HINTS = 100_000
KEPT_MS = 10_000  # a hint nobody took by then is hinted again by the relay
MOST_MESSAGES, MOST_BYTES = 100_000, 4 << 30  # of one partner
OFTEN = 1_000_000  # a message comes again each time its reader's connection is lost; none may be dropped for that


@dataclass(frozen=True, slots=True)
class Queue:
    """One queue, durable, shared, kept while nobody uses it. whose: "gateway", or the name of a partner."""

    name: str
    arguments: Mapping[str, Any] = field(hash=False)
    whose: str = "gateway"


_SAFE: Mapping[str, Any] = {"x-queue-type": "quorum", "x-overflow": "reject-publish"}  # told at once when it is full

HINTS = Queue(LANES, {**_SAFE, "x-max-length": MOST_HINTS, "x-message-ttl": KEPT_MS})
OWN = (HINTS,)


def of_partner(name: str, queues: Iterable[str], *, read: str | None = None) -> tuple[Queue, ...]:
    """The queues that a partner's terms name, as we declare them where they are not there yet.

    read: the one that we read. Every process of ours is ready to, one does at a time: two would overtake one another,
    and the order in which the partner wrote would be lost.
    """
    arguments = {
        **_SAFE,
        "x-max-length": MOST_MESSAGES,
        "x-max-length-bytes": MOST_BYTES,
        "x-delivery-limit": OFTEN,
    }
    one = {**arguments, "x-single-active-consumer": True}
    return tuple(Queue(queue, one if queue == read else arguments, name) for queue in queues)
