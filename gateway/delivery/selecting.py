"""Which dead letters: by receiver, message type, cause and the time at which they died; and what is known of each."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, bindparam, func, select

from gateway.delivery.superseded import overtaken_in
from gateway.journal import tables
from gateway.journal.moves import State
from messages.catalogue import Catalogue

SENT_AGAIN, SUPERSEDED, UNSURE, LEFT = "again", "superseded", "unsure", "left"  # what becomes of one


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Dead letters of this receiver, message type and cause; None: of any.

    since, until: when they died, microseconds since 1970; until is left out. superseded: also what a later message has
    changed or withdrawn.
    """

    partner: str | None = None
    type: str | None = None
    cause: str | None = None
    since: int | None = None
    until: int | None = None
    superseded: bool = False

    def told(self) -> str:
        """In one line, for the record."""
        return ", ".join(f"{name} {value}" for name, value in asdict(self).items() if value) or "all"

    def json(self) -> str:
        """As it is kept."""
        return msgspec.json.encode(self).decode()

    def of(self, wanted: "Select[Any]") -> "Select[Any]":
        """Those of these rows of deliveries, joined with messages."""
        wanted = wanted.where(_of.state == State.DEAD.value)
        for column, value in ((_of.partner, self.partner), (_messages.type, self.type)):
            wanted = wanted.where(column == value) if value is not None else wanted
        if self.cause is not None:
            wanted = wanted.where(func.coalesce(_of.cause, "other") == self.cause)
        wanted = wanted.where(_of.state_at >= self.since) if self.since is not None else wanted
        return wanted.where(_of.state_at < self.until) if self.until is not None else wanted


def chosen(connection: Connection, selection: Selection, most: int) -> list[str]:
    """The ids of those there are now, so many at most, in the order of their places: lanes as they stand."""
    wanted = selection.of(select(_of.id).join(tables.messages, _messages.id == _of.message))
    return list(connection.scalars(wanted.order_by(_of.lane, _of.position, _of.id).limit(most)))


def would(
    connection: Connection, catalogue: Catalogue, deliveries: list[str], *, superseded: bool
) -> dict[str, tuple[str, str | None]]:
    """What would become of each of these if it were sent again now, and why; those that are there."""
    rows = connection.execute(_ROWS, {"ids": deliveries}).all()
    later: Mapping[str, str] = {}
    if not superseded:
        later = overtaken_in(connection, catalogue, [row.message for row in rows])
    found: dict[str, tuple[str, str | None]] = {}
    for row in rows:
        type_ = catalogue.types.get(row.type)
        if row.state != State.DEAD.value:
            found[row.id] = LEFT, row.state
        elif row.message in later:
            found[row.id] = SUPERSEDED, later[row.message]
        elif type_ is not None and type_.once and _may_have_it(connection, row.id):
            found[row.id] = UNSURE, "asked for by its id alone"
        else:
            found[row.id] = SENT_AGAIN, None
    return found


def _may_have_it(connection: Connection, delivery: str) -> bool:
    """Whether it left once and nobody knows whether it arrived; what moves money may not go twice."""
    return connection.execute(_LAST_ATTEMPT, {"delivery": delivery}).scalar() == "no answer in time"


_of, _messages, _attempts = tables.deliveries.c, tables.messages.c, tables.attempts.c
_ROWS = (
    select(_of.id, _of.message, _of.state, _messages.type)
    .join(tables.messages, _messages.id == _of.message)
    .where(_of.id.in_(bindparam("ids", expanding=True)))
)
_LAST_ATTEMPT = (
    select(_attempts.outcome)
    .where(_attempts.delivery == bindparam("delivery"))
    .order_by(_attempts.number.desc())
    .limit(1)
)
