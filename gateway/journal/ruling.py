"""By which program and tables documents are judged, as the record has it: an act when a gateway starts with others.

What is stated is a digest a part: of the checks, of each schema, of each family's rules, of each form's translation.
The newest before a document is what it was judged by; while processes of two releases run side by side, either's.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, select

from gateway.journal import tables
from gateway.journal.acts import Act
from messages.decoding import from_json

SUBJECT, ACT = "rules", "take up rules"
LONG = 32  # hex digits of a digest that are stated: half of a SHA-256, since there are a hundred of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """program: its version, "0.1.0". parts: by name ("schema inspection.arrival.1"), a digest of LONG hex digits."""

    program: str
    parts: Mapping[str, str]

    def act(self) -> Act:
        """That a gateway judges by them from now on."""
        return Act("gateway", "gateway", ACT, SUBJECT, msgspec.json.encode(self).decode())


class Stated(NamedTuple):
    """Rules as they were stated. seq: their leaf's number. at: microseconds."""

    seq: int
    at: int
    rules: Rules


class Difference(NamedTuple):
    """A part that is not what it was; None: there was none then, there is none now."""

    part: str
    then: str | None
    now: str | None


def in_force(connection: Connection, *, before: int | None = None) -> Stated | None:
    """The newest that were stated, before this leaf where one is given; None: none were."""
    asked = _STATED if before is None else _STATED.where(_of.seq < bindparam("before"))
    row = connection.execute(asked, {} if before is None else {"before": before}).first()
    return Stated(row.seq, row.at, from_json(row.note, Rules)) if row is not None else None


def differences(then: Rules, now: Rules) -> Iterator[Difference]:
    """What has changed, by name; the program first."""
    if then.program != now.program:
        yield Difference("program", then.program, now.program)
    for part in sorted(then.parts.keys() | now.parts.keys()):
        was, is_ = then.parts.get(part), now.parts.get(part)
        if was != is_:
            yield Difference(part, was, is_)


_of = tables.acts.c
_STATED = (
    select(_of.seq, _of.at, _of.note).where(_of.subject == SUBJECT, _of.act == ACT).order_by(_of.seq.desc()).limit(1)
)
