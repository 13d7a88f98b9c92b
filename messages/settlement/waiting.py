"""What a bank has said before it was known for whom: it waits in the case, and goes once that is known."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from messages.envelope import Head, Message
from messages.process import Received, Release

MOST = 100  # of one case; what came before those is an operator's to give to whom it is for


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A message that waits. message_id: the gateway's id of it. sender: the partner's name."""

    message_id: str
    sender: str
    head: Head


def with_one_more(waiting: tuple[Waiting, ...], received: Received) -> tuple[Waiting, ...]:
    """This message waits too."""
    new = Waiting(message_id=received.id, sender=received.sender, head=received.message.head)
    return (*waiting, new)[-MOST:]


def released(waiting: Iterable[Waiting]) -> Iterator[Release]:
    """They go, in the order in which they came."""
    for each in waiting:
        yield Release(message_id=each.message_id, message=Message(each.head, None), sender=each.sender)
