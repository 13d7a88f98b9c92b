"""What every word of an insurer is held against, whatever it is about: told only, for it speaks of its own."""

from collections.abc import Iterator

from messages.credit.clocks import is_ahead
from messages.findings import Fault
from messages.process import Received


def clock_is_right(known: object, received: Received) -> Iterator[Fault]:
    """SW824: when it became so has come by now."""
    body = received.message.body
    at = "decided_at" if hasattr(body, "decided_at") else "noticed_at"
    if is_ahead(getattr(body, at), received.at):
        yield Fault(code="SW824", at=at, wanted=f"{received.at:%Y-%m-%dT%H:%M%z} or earlier")
