"""What a leaf says of an arrival beside its lines: who handed it in, how, when, and what came of it. Its `note`:

    from yard-demo by http as own received 2026-11-21T02:00:00.123456Z made 1 2 9f86d081…
    from yard-demo by http as own received 2026-11-21T02:00:00.123456Z held until 2026-11-21T02:30:00.000000Z made 1 1 …

Made are so many messages and so many deliveries; the digest is over a line for each, in the order they were made. At
the end may stand the digest of what signed the request that brought it (`sealed 7c9e…`), and what a revocation list
said of the signer (`signer crl 53f1… of …`). `not kept` are a refused document and its receipt where the sender's quota
let them not be.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from messages.seals.leaves import instant

_NOTE = re.compile(
    r"from (?P<partner>\S+) by (?P<way_in>\S+)(?: as (?P<form>\S+))? received (?P<received>\S+)(?P<unkept> not kept)?"
    r"(?: held until (?P<held_until>\S+))?(?: made (?P<messages>\d+) (?P<deliveries>\d+) (?P<made>[0-9a-f]{64}))?"
    r"(?: sealed (?P<sealed>[0-9a-f]{64}))?(?: signer (?P<signer>.+))?"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A note, read. received, held_until: as instants of a leaf. made: digest of what was made; None: nothing was.

    sealed: digest of what signed the request; None: the document is signed inside, or not at all.
    signer: what a revocation list said of the signer's certificate; None: no list speaks of it.
    """

    partner: str
    way_in: str
    form: str | None
    received: str
    is_kept: bool
    held_until: str | None
    messages: int
    deliveries: int
    made: str | None
    sealed: str | None
    signer: str | None


def note(
    *,
    partner: str,
    way_in: str,
    form: str | None,
    received_at: int,
    is_kept: bool = True,
    held_until: int | None = None,
    made: tuple[int, int, str] | None = None,
    sealed: str | None = None,
    signer: str | None = None,
) -> str:
    """The words. Times in microseconds since 1970. made: how many messages, how many deliveries, their digest."""
    as_ = f" as {form}" if form else ""
    unkept = "" if is_kept else " not kept"
    held = f" held until {instant(held_until)}" if held_until is not None else ""
    came = " made {} {} {}".format(*made) if made else ""
    seal = f" sealed {sealed}" if sealed else ""
    answer = f" signer {signer}" if signer else ""
    return f"from {partner} by {way_in}{as_} received {instant(received_at)}{unkept}{held}{came}{seal}{answer}"


def read(said: str) -> Arrival | None:
    """What a note says; None where it is none."""
    found = _NOTE.fullmatch(said)
    if found is None:
        return None
    return Arrival(
        partner=found["partner"],
        way_in=found["way_in"],
        form=found["form"],
        received=found["received"],
        is_kept=not found["unkept"],
        held_until=found["held_until"],
        messages=int(found["messages"] or 0),
        deliveries=int(found["deliveries"] or 0),
        made=found["made"],
        sealed=found["sealed"],
        signer=found["signer"],
    )


def message_line(id_: str, type_: str, case_id: str | None, head: str, body: str) -> str:
    """A message that was made: what it is, then its canonical JSON."""
    return f"{id_} {type_} {case_id or '-'}\n{head}\n{body}\n"


def delivery_line(id_: str, message: str, role: str, state: str, partner: str | None) -> str:
    """A delivery that was made: of which message, to whom, as it stood at first."""
    return f"{id_} {message} {role} {state} {partner or '-'}\n"


def seal_digest(headers: str, base: str, wire: bytes | None) -> str:
    """SHA-256 over what signed the request that brought a document, 64 hex digits."""
    return sha256(f"{headers}\n{base}\n".encode() + (wire or b"")).hexdigest()


def digest(lines: Iterable[str]) -> str:
    """SHA-256 over lines, 64 hex digits."""
    return sha256("".join(lines).encode()).hexdigest()
