"""What was done with the record and by whom: a leaf and a row for each read of a document and each operator's act.

    read document, auditor                of a document's id, by whoever read it
    back up, operator: 81 MB              of a file's name

Changes of the register and of the sealing key have leaves and rows of their own (`auditing` lists all); an operator's
word on a delivery is stated in a leaf of that. The leaf of an act is of kind `audit`, or what KINDS says; its `id` is
the subject, `sender` who did it, `note` the act, his scope, and what else there is to say.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.leaf import Leaf
from gateway.journal.sealing import Sealed

KINDS: Mapping[str, str] = {  # acts whose leaf is of a kind of its own
    "erase": "erasure",
    "prune": "pruning",
    "restore": "restore",
}
AUDIT = "audit"


class Act(NamedTuple):
    """One act. by: who, as the register or the operator's machine names him.

    scope: partner, operator, auditor; gateway: by its settings. act: "read document", "erase", "back up" …
    subject: what it was done to. document: digest of that, 64 hex digits.
    """

    by: str
    scope: str
    act: str
    subject: str
    note: str | None = None
    document: str | None = None

    def leaf(self) -> Leaf:
        """What the journal states of it."""
        said = f"{self.act}, {self.scope}" + (f": {self.note}" if self.note else "")
        kind = KINDS.get(self.act, AUDIT)
        return Leaf(kind=kind, subject=self.subject, sender=self.by, document=self.document, note=said)


def state(book: Book, act: Act) -> int:
    """A leaf and a row of an act; answers the leaf's number."""
    return note(book, book.leaf(act.leaf()), act)


def note(book: Book, seq: int, act: Act) -> int:
    """A row of an act that this leaf states already; answers the leaf's number."""
    book.insert(
        tables.acts,
        {
            "seq": seq,
            "at": book.now,
            "by": act.by,
            "scope": act.scope,
            "act": act.act,
            "subject": act.subject,
            "note": act.note,
        },
    )
    return seq


@dataclass
class State:
    """The command: these acts are on the record."""

    acts: Sequence[Act]
    weight: int = field(default=4096, init=False)
    direct: bool = field(default=False, init=False)

    def needs(self) -> Needs:
        """Nothing."""
        return Needs()

    def fold(self, book: Book) -> None:
        """A leaf each."""
        for act in self.acts:
            state(book, act)

    def finish(self, sealed: Sealed) -> None:
        """Nothing waits for the proof."""

    def answer(self) -> Any:
        """That it is durable says it all."""
        return None
