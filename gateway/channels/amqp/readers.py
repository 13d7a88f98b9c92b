"""One reader at a time of a partner's queue, over all processes: two would overtake one another, and what he wrote in
an order would be taken in another.

A queue with a single active consumer sees to that itself; ours have it (`gateway.queue.topology`). One of the partner's
own may lack it, and the broker gives it to every reader at once. There whoever finds a reader stays away, and says so.
"""

from gateway.channels.amqp.broker import Broker
from gateway.queue.declaring import UNKNOWN, Found
from gateway.queue.topology import of_partner
from messages.errors import SingleWindowError

ARGUMENT = "x-single-active-consumer"
MEND = (
    "队列未设 x-single-active-consumer，另有进程在读，同读会打乱次序：请其停写、读空后删除，再 swg queue declare / "
    "the queue has no x-single-active-consumer and another process reads it; both at once would lose its order: let "
    "the partner pause, have it read empty, delete it, then swg queue declare"
)


class OthersRead(SingleWindowError):
    """Another process reads this queue, and the broker would give to both."""


def is_shared(found: Found) -> bool:
    """Whether the broker gives this queue's messages to all its readers at once, as far as it tells."""
    return any(each.argument in (ARGUMENT, UNKNOWN) or not each.argument.startswith("x-") for each in found.differences)


async def stands_alone(broker: Broker, name: str, *, but: int = 0) -> None:
    """OthersRead where more than so many read a queue that goes to all of them."""
    found = await examined(broker, name)
    if found.readers > but and is_shared(found):
        raise OthersRead(MEND)


async def examined(broker: Broker, name: str) -> Found:
    """How a queue that we read stands against what it should be; BrokerAway."""
    (queue,) = of_partner("", (name,), read=name)
    return await broker.examined(queue)
