"""A batch and a leaf as they are looked at here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gateway.journal.verification import texts
from gateway.journal.verification.problems import Problem, What, shown


@dataclass(frozen=True, slots=True)
class Batch:
    """What a signed header says, and what goes with it. certificate: of the key in force, as proofs carry it."""

    number: int
    first: int
    last: int
    sealed: str
    root: str
    text: str
    signature: str
    certificate: str


@dataclass(slots=True)
class Leaf:
    """A leaf's row, and what its text states. kind, at: as the text has them; at: microseconds, 0 where unreadable."""

    seq: int
    row: Any
    text: str
    stated: Mapping[str, str]
    kind: str
    at: int
    hash: bytes

    @classmethod
    def of(cls, row: Any) -> "Leaf":
        """Read it."""
        stated = texts.values(row.text)
        at = texts.microseconds(stated.get("time")) or 0
        return cls(row.seq, row, row.text, stated, stated.get("kind", ""), at, texts.leaf_hash(row.text))

    @property
    def subject(self) -> str:
        """Whom or what it is about."""
        return self.stated.get("id", "")

    def against(self, batch: Batch) -> Iterator[Problem]:
        """Where it stands, and when: as its batch and its row have it."""
        said = texts.number(self.stated.get("sequence"))
        if said != self.seq:
            yield self.problem(What.REORDERED, "seq", f"states number {shown(said)}", batch.number)
        if self.stated.get("time") != batch.sealed:
            detail = f"states {shown(self.stated.get('time'))}, sealed {batch.sealed}"
            yield self.problem(What.BACKDATED, "text", detail, batch.number)
        wanted = {"batch": batch.number, "kind": self.kind, "subject": self.subject}
        for column, value in wanted.items():
            if getattr(self.row, column) != value:
                detail = f"{shown(getattr(self.row, column))}, want {shown(value)}"
                yield self.problem(What.ALTERED, column, detail, batch.number)

    def problem(
        self, what: What, column: str | None, detail: str, batch: int | None = None, *, table: str = "leaves",
        id_: str | None = None,
    ) -> Problem:  # fmt: skip
        """A problem of this leaf, or of a row that it speaks of."""
        return Problem(
            what=what,
            table=table,
            seq=self.seq,
            id=id_ or (str(self.seq) if table == "leaves" else self.subject),
            batch=batch if batch is not None else self.row.batch,
            column=column,
            detail=detail,
        )
