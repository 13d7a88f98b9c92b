"""What families say once a case of another has come to its end. Pure, but for the secret it is handed."""

from collections.abc import Iterator
from datetime import datetime

from messages.catalogue import Catalogue
from messages.envelope import Message
from messages.process import Case, Ended, Process


def said_of_the_end(
    catalogue: Catalogue, process: Process, state_from: str, after: Case, *, at: datetime, token: str
) -> Iterator[Message]:
    """Messages of the gateway itself, where this step has ended the case. at: aware. token: fresh, told to nobody."""
    if after.state == state_from or not process.state(after.state).final:
        return
    ended = Ended(
        family=after.family,
        order_key=after.order_key,
        state=after.state,
        concerned=tuple(process.concerns(after.known)),
        at=at,
        token=token,
    )
    for name, family in catalogue.families.items():
        if family.process is not None and name != after.family:
            yield from family.process.follows(ended)
