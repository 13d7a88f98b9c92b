"""How much of what is refused of a partner is kept: its bytes up to a quota a day, its record and reasons always.

A refused document of a known sender is evidence of what he sent; a flood of them must not fill the disk. What was found
counts as well: a small document may be wrong in a hundred places. Beyond the quota the journal keeps leaf, digest, size
and the codes of the findings; the receipt says so (SW209), tells all, and is given once.
"""

from functools import partial

import structlog
from sqlalchemy import Engine, and_, func

from gateway.journal import tables
from gateway.journal.clock import Clock, system_clock
from gateway.journal.submission import Quota
from gateway.partners.days import Day
from gateway.partners.partner import Partner
from messages.findings import Finding

log = structlog.get_logger()


class RefusedBytes:
    """Counts, for each partner and day of Beijing, the refused bytes that were kept, by whatever process.

    The writer's thread asks it.
    """

    def __init__(self, clock: Clock = system_clock) -> None:
        self._kept = Day(_KEPT, _IS_KEPT, clock)

    def refresh(self, database: Engine) -> None:
        """Count what the journal has kept today, by whatever process; blocking."""
        self._kept.refresh(database)

    def quota(self, partner: Partner) -> Quota:
        """What the writer asks of a refused document of this partner: None keeps its bytes and counts them."""
        return partial(self._ask, partner)

    def _ask(self, partner: Partner, size: int) -> Finding | None:
        kept, most = self._kept.used(partner.name), partner.terms.refused_bytes_a_day
        if kept + size > most:
            log.warning("refused bytes not kept", partner=partner.name, size=size, kept=kept)
            return Finding(code="SW209", where="/", value=f"{kept + size} bytes", wanted=f"{most} bytes a day")
        self._kept.add(partner.name, size)
        return None


_documents = tables.documents.c
_KEPT = func.length(_documents.content) + func.length(_documents.findings) + func.length(_documents.receipt)
# of the others nothing is kept
_IS_KEPT = and_(_documents.verdict == "refused", func.length(_documents.content) == _documents.size)
