"""What comes of looking at some batches, small enough to be handed from one process to another."""

from dataclasses import dataclass, field
from typing import NamedTuple

from gateway.journal.verification.problems import Problem


class Header(NamedTuple):
    """A batch, for whoever follows the headers: its place in the log is its number."""

    number: int
    first: int | None
    last: int | None
    sealed: str
    previous: str | None
    digest: str
    hash: bytes


class Made(NamedTuple):
    """A delivery that was made, as it stood then. state, partner, case: None where that is not stated."""

    delivery: str
    seq: int
    at: int
    message: str
    role: str | None
    state: str | None
    partner: str | None
    case: str | None = None


class Moved(NamedTuple):
    """What was attested of a delivery. event: ""; by whom, of which bytes, with which answer, for which reason."""

    delivery: str
    seq: int
    at: int
    source: str
    target: str
    event: str
    sender: str | None
    message: str | None
    case: str | None
    document: str | None
    answer: str | None
    reason: str | None


class Released(NamedTuple):
    """The held deliveries of a message were let go. turned: "role partner" of those that went to another."""

    message: str
    seq: int
    at: int
    turned: str


class Placed(NamedTuple):
    """An event of this message: a place that its deliveries may have, and what they are kept in order by."""

    message: str
    seq: int
    order: str


class Registered(NamedTuple):
    """The register changed about somebody. digest: of what it says of him now. lines: JSON array."""

    subject: str
    seq: int
    digest: str
    lines: str


class Gap(NamedTuple):
    """An epoch began, in this batch and with this record, after those of the one before. outside: digest."""

    number: int
    seq: int
    batch: int
    after_batch: int
    after_seq: int
    outside: str | None = None


@dataclass
class Examined:
    """One chunk. records: leaves. documents, messages, keys: how many rows were accounted for."""

    first: int
    last: int
    problems: list[Problem] = field(default_factory=list)
    headers: list[Header] = field(default_factory=list)
    made: list[Made] = field(default_factory=list)
    moved: list[Moved] = field(default_factory=list)
    released: list[Released] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    registered: list[Registered] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    records: int = 0
    messages: int = 0
    keys: int = 0
    seals: int = 0
    erasures: int = 0
    orphans: int = 0
