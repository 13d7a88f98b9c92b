"""How much of what is refused of a partner is kept: its bytes up to a quota a day, its record and reasons always.

A refused document of a known sender is evidence of what he sent; a flood of them must not fill the disk. What was found
counts as well: a small document may be wrong in a hundred places. Beyond the quota the journal keeps leaf, digest, size
and the codes of the findings; the receipt says so (SW209), tells all, and is given once.
"""

from collections import defaultdict
from datetime import datetime
from functools import partial

import structlog
from sqlalchemy import Engine, func, select

from gateway.journal import tables
from gateway.journal.clock import Clock, system_clock, to_datetime, to_us
from gateway.journal.submission import Quota
from gateway.partners.partner import Partner
from messages.findings import Finding

log = structlog.get_logger()


class RefusedBytes:
    """Counts, for each partner and day of Beijing, the refused bytes that were kept. The writer's thread asks it."""

    def __init__(self, clock: Clock = system_clock) -> None:
        self._clock = clock
        self._day = _midnight(clock())
        self._kept: dict[str, int] = defaultdict(int)

    def load(self, database: Engine) -> None:
        """Count what the journal has kept today, by whatever process; at the start."""
        self._turn()
        documents = tables.documents.c
        size = func.length(documents.content) + func.length(documents.findings) + func.length(documents.receipt)
        kept = select(documents.partner, func.sum(size)).where(
            documents.partner.in_(select(tables.partners.c.name)),  # lets the index be used
            documents.verdict == "refused",
            documents.received_at >= to_us(self._day),
            func.length(documents.content) == documents.size,  # of the others nothing is kept
        )
        with database.connect() as connection:
            rows = connection.execute(kept.group_by(documents.partner)).all()
        self._kept = defaultdict(int, {partner: int(size) for partner, size in rows})

    def quota(self, partner: Partner) -> Quota:
        """What the writer asks of a refused document of this partner: None keeps its bytes and counts them."""
        return partial(self._ask, partner)

    def _ask(self, partner: Partner, size: int) -> Finding | None:
        self._turn()
        kept, most = self._kept[partner.name], partner.terms.refused_bytes_a_day
        if kept + size > most:
            log.warning("refused bytes not kept", partner=partner.name, size=size, kept=kept)
            return Finding(code="SW209", where="/", value=f"{kept + size} bytes", wanted=f"{most} bytes a day")
        self._kept[partner.name] += size
        return None

    def _turn(self) -> None:
        """Begin anew when the day has."""
        today = _midnight(self._clock())
        if today != self._day:
            self._day = today
            self._kept.clear()


def _midnight(now: int) -> datetime:
    return to_datetime(now).replace(hour=0, minute=0, second=0, microsecond=0)
