"""What is to be counted after a fault: of the journal and the partners' own books, by promises, not by logs."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from tests.faults.promises import (
    Found,
    accepted_documents_are_whole,
    accepted_means_owed,
    every_attempt_sends_the_same_bytes,
    order_holds,
    the_record_is_whole,
)

DELIVERED = ("acknowledged", "declined")
PENDING = ("held", "unrouted", "due", "sent", "unknown")


@dataclass(frozen=True, slots=True)
class Sums:
    """How it stands. What is lost, doubled, out of order or unproven is told in words, one each."""

    accepted: int
    delivered: int
    pending: int
    dead: int
    lost: Sequence[str]
    doubled: Sequence[str]
    disordered: Sequence[str]
    unproven: Sequence[str]

    @property
    def is_clean(self) -> bool:
        """Whether every promise holds."""
        return not (self.lost or self.doubled or self.disordered or self.unproven)


def sums(found: Found) -> Sums:
    """Of what was found, at any moment: what is still owed is pending."""
    states = Counter(row["state"] for row in found.rows["deliveries"])
    return Sums(
        accepted=sum(row["verdict"] == "accepted" for row in found.rows["documents"]),
        delivered=sum(states[state] for state in DELIVERED),
        pending=sum(states[state] for state in PENDING),
        dead=states["dead"],
        lost=tuple(each for promise in LOSSES for each in promise(found)),
        doubled=(*came_twice(found), *accepted_twice(found)),
        disordered=tuple(order_holds(found)),
        unproven=(*the_record_is_whole(found), *every_attempt_sends_the_same_bytes(found)),
    )


def never_came(found: Found) -> Iterator[str]:
    """What is said to be with a partner is in his book, as far as that goes: it is read before the journal."""
    got = {entry.ref for book in found.books.values() for entry in book if entry.what == "received"}
    newest = {name: max((entry.at for entry in book), default="") for name, book in found.books.items()}
    until = {name: datetime.fromisoformat(at).timestamp() * 1_000_000 for name, at in newest.items() if at}
    for row in found.rows["deliveries"]:
        known = row["state_at"] < until.get(row["partner"], 0) - MARGIN
        if row["state"] in DELIVERED and row["id"] not in got and known:
            yield f"delivery {row['id']} is said to be with {row['partner']}, who never got it"


def owed_to_none(found: Found) -> Iterator[str]:
    """Every message that is accepted has its deliveries, each in a state there is."""
    for row in found.rows["deliveries"]:
        if row["state"] not in (*DELIVERED, *PENDING, "dead", "discarded", "superseded"):
            yield f"delivery {row['id']} is {row['state']}"


def came_twice(found: Found) -> Iterator[str]:
    """What comes again comes under its id, so that the partner knows it; a message has one delivery to him."""
    for name, book in found.books.items():
        first, by_message = set[str](), defaultdict[str, set[str]](set)
        for entry in book:
            if entry.what != "received" or entry.ref is None:
                continue
            row = found.by_id["deliveries"].get(entry.ref)
            if row is None:
                yield f"{name} got delivery {entry.ref}, of which the journal knows nothing"
                continue
            if entry.ref in first and not entry.facts.get("repeat"):
                yield f"{name} took delivery {entry.ref} twice"
            first.add(entry.ref)
            by_message[row["message"]].add(entry.ref)
        for message, deliveries in by_message.items():
            if len(deliveries) > 1:
                yield f"{name} got message {message} under {len(deliveries)} deliveries"


def accepted_twice(found: Found) -> Iterator[str]:
    """One message by one sender is accepted once."""
    times = Counter(
        (row["sender_id"], (row["type"] or "").rpartition(".")[0], row["message_id"])
        for row in found.rows["documents"]
        if row["verdict"] == "accepted"
    )
    for (sender, type_, message_id), count in times.items():
        if count > 1:
            yield f"{type_} {message_id} of {sender} is accepted {count} times"


LOSSES = (accepted_means_owed, accepted_documents_are_whole, never_came, owed_to_none)
MARGIN = 200_000  # microseconds between two clocks
