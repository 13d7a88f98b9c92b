"""Whether this process can take documents now, found out by doing what it would have to do: sign, read, have room.

A row a check; each answers why not, in a few words that say nothing of paths or addresses.
"""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import structlog
from sqlalchemy import Engine, select, text

from gateway.journal import tables
from gateway.journal.clock import SECOND, Clock
from gateway.web.parts import Signer, Writer
from gateway.web.room import Room

MOST_SKEW_S = 2
MOST_WAIT_S = 5.0  # of one batch for the journal's lock and its commit
_KEEP_S = 1.0

Check = Callable[[], str | None]

log = structlog.get_logger()


@dataclass
class Readiness:
    """Runs the checks, at most once a second; blocking, so in a thread."""

    database: Engine
    signer: Signer
    writer: Writer
    room: Room
    clock: Clock
    _at: float = field(default=float("-inf"))
    _told: Mapping[str, str | None] = field(default_factory=dict)

    def __call__(self) -> Mapping[str, str | None]:
        """Every check and why it fails; None: it holds."""
        if time.monotonic() - self._at >= _KEEP_S:
            self._told = {name: _why(name, check) for name, check in self._checks()}
            self._at = time.monotonic()
        return self._told

    def _checks(self) -> tuple[tuple[str, Check], ...]:
        return (
            ("signs", self._signs),
            ("store", self._reads),
            ("clock", self._agrees),
            ("disk", self.room.disk),
            ("wal", self.room.wal),
            ("writer", self._writes),
        )

    def _signs(self) -> str | None:
        """With the key that the journal is sealed with: with another nothing that is taken can be sealed."""
        if not self.signer.sign(b"swg-ready"):
            return "the key does not sign"
        with self.database.connect() as connection:
            in_force = connection.execute(_KEY_IN_FORCE).scalar()
        return None if in_force in (None, self.signer.key_id) else "the journal is sealed with a key that is not here"

    def _reads(self) -> str | None:
        with self.database.connect() as connection:
            connection.execute(select(tables.batches.c.number).limit(1)).all()
            is_read_only = (
                connection.dialect.name == "postgresql"
                and connection.execute(text("SHOW transaction_read_only")).scalar() == "on"
            )
        return "the database can be read and not written" if is_read_only else None

    def _agrees(self) -> str | None:
        """Our clock, the database's, and the chain's, which never runs back."""
        with self.database.connect() as connection:
            theirs = float(connection.execute(_NOW[self.database.dialect.name]).scalar_one())
            sealed_at = connection.execute(_SEALED_AT).scalar()
        now = self.clock()
        if abs(theirs - now / SECOND) > MOST_SKEW_S:
            return f"{abs(theirs - now / SECOND):.0f} s off the database's clock"
        if sealed_at is not None and sealed_at - now > MOST_SKEW_S * SECOND:
            return f"{(sealed_at - now) / SECOND:.0f} s behind what the journal has written"
        return None

    def _writes(self) -> str | None:
        if not self.writer.has_room():
            return "the writer is full or has stopped"
        waits_s = self.writer.stands_s
        return f"the journal has not taken a batch for {waits_s:.0f} s" if waits_s > MOST_WAIT_S else None


_KEY_IN_FORCE = select(tables.gateway_keys.c.key_id).order_by(tables.gateway_keys.c.seq.desc()).limit(1)
_SEALED_AT = select(tables.batches.c.sealed_at).order_by(tables.batches.c.number.desc()).limit(1)
_NOW = {
    "sqlite": text("SELECT (julianday('now') - 2440587.5) * 86400.0"),
    "postgresql": text("SELECT extract(epoch FROM clock_timestamp())"),
}


def _why(name: str, check: Check) -> str | None:
    try:
        return check()
    except Exception:  # whatever it is, it keeps us from being ready
        log.exception("not ready", check=name)
        return "failed"
