"""The account of a demo: what the partners' own books say, held against the journal.

The partners know what they sent, which receipts they got and what was brought to them; the journal knows what it took
and what it gave. Lost is whatever one side says happened and the other cannot show.
"""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from gateway.journal import tables
from gateway.journal.moves import FINAL, State
from gateway.journal.reading import Reading
from gateway.journal.ways_in import CONDUCTED

OWED = tuple(state.value for state in State if state not in FINAL)
GIVEN = (State.ACKNOWLEDGED.value, State.DECLINED.value)


@dataclass(frozen=True, slots=True)
class Balance:
    """The sums. lost: documents with a positive receipt that the journal lacks, and deliveries that never came."""

    accepted: int
    refused: int
    delivered: int
    duplicate: int
    lost: int
    owed: int
    differences: tuple[str, ...] = field(default=())

    def line(self) -> str:
        """The one line that says it."""
        return (
            f"account accepted={self.accepted} refused={self.refused} delivered={self.delivered} "
            f"duplicate={self.duplicate} lost={self.lost}"
        )


def balance(ledgers: Sequence[Path], reading: Reading) -> Balance:
    """Balance the partners' books against each other, and against the journal."""
    told = _books(ledgers)
    together, partners = told["together"], told["partners"]
    sums = {name: sum(_of(each, name) for each in partners) for name in _SUMS}
    totals = _totals(reading, [each["name"] for each in partners])
    settled = together["settled"]
    differences = [
        *(f"never came to {name}: {count}" for name, count in together["missing"].items()),
        *(f"{name}: {together[name]}" for name in ("invented", "altered", "overtaken") if together[name]),
        *(f"came to {name}, whom it does not concern: {count}" for name, count in together["stray"].items()),
        *_apart("accepted", sums["accepted"], totals.get("accepted", 0)),
        *_short("refused", sums["refused"], totals.get("refused", 0)),
        *_apart("delivered", sums["delivered"], sum(totals.get(f"deliveries.{state}", 0) for state in GIVEN)),
        *(f"{each['name']}: {name}={each[name]}" for each in partners for name in _AMISS if each.get(name)),
        *(f"settled, {name}: {settled[name]}" for name in _UNSETTLED if settled[name]),
    ]
    lost = _unknown_receipts(ledgers, reading) + sum(together["missing"].values())
    lost += len(settled["unheard"]) + len(settled["untold"])
    owed = sum(totals.get(f"deliveries.{state}", 0) for state in OWED)
    return Balance(**sums, lost=lost, owed=owed, differences=tuple(differences))


# A refused document that is sent again is another refusal; an accepted one is the same.
_SUMS = {"accepted": "accepted", "refused": "refusals", "delivered": "delivered", "duplicate": "duplicate"}
# What a bank calls them: what it said was taken or not, what came to it was taken or not; it knows no receipts of ours.
_OF_BANKS = {
    "accepted": ("delivered",),
    "refused": ("declined",),
    "delivered": ("taken", "refused"),
    "duplicate": (),
}
_UNSETTLED = ("unheard", "invented", "untold", "apart")
_AMISS = (
    "unbalanced",
    "pending",
    "differing",
    "let_through",
    "bad_seals",
    "bad_forms",
    "bad_receipts",
    "twice",
    "changed",
    "out_of_order",
)


def _of(partner: dict[str, Any], name: str) -> int:
    """One partner's part of a sum."""
    names = _OF_BANKS[name] if partner["role"] == "bank" else (_SUMS[name],)
    return sum(int(partner[each]) for each in names)


def _totals(reading: Reading, names: Sequence[str]) -> dict[str, int]:
    """The journal's side: documents by verdict of those who have books, deliveries to them, and whatever is owed."""
    documents, deliveries = tables.documents.c, tables.deliveries.c
    with reading.database.connect() as connection:
        theirs_alone = documents.partner.in_(names) & (documents.way_in != CONDUCTED.name)  # no book has the platform's
        verdicts = select(documents.verdict, func.count()).where(theirs_alone)
        found = {row[0]: row[1] for row in connection.execute(verdicts.group_by(documents.verdict))}
        theirs = deliveries.partner.in_(names) | deliveries.partner.is_(None)
        given = select(deliveries.state, func.count()).where(theirs).group_by(deliveries.state)
        return found | {f"deliveries.{row[0]}": row[1] for row in connection.execute(given)}


def _books(ledgers: Sequence[Path]) -> dict[str, Any]:
    """What the simulators make of their own books; they are asked as the programs they are."""
    command = [sys.executable, "-m", "simulators", "account", *map(str, ledgers)]
    done = subprocess.run(command, capture_output=True, check=True)
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def _apart(what: str, books: int, journal: int) -> list[str]:
    return [] if books == journal else [f"{what}: the partners' books say {books}, the journal {journal}"]


def _short(what: str, books: int, journal: int) -> list[str]:
    """A refusal binds nothing: where its answer was lost on the way, the same document is refused once more."""
    return _apart(what, books, journal) if journal < books else []


def _unknown_receipts(ledgers: Sequence[Path], reading: Reading) -> int:
    """Positive receipts that reached a partner and that the journal knows nothing of."""
    documents = tables.documents.c
    with reading.database.connect() as connection:
        known = set(connection.scalars(select(documents.id).where(documents.verdict == "accepted")))
    return sum(uuid not in known for ledger in ledgers for uuid in accepted_uuids(ledger))


def accepted_uuids(ledger: Path) -> list[str]:
    """The gateway's ids in the positive receipts of one book; a bank keeps none."""
    with sqlite3.connect(f"file:{ledger}?mode=ro", uri=True) as book:
        rows = book.execute("SELECT facts FROM entries WHERE what = 'receipt'").fetchall()
    facts = [json.loads(row[0]) for row in rows]
    return [fact["message_uuid"] for fact in facts if fact.get("verdict") == "accepted" and "message_uuid" in fact]
