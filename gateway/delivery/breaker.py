"""Leaves a partner alone that does not answer, and sends one delivery at a time to find out whether it does again.

While it rests, nothing is claimed and no attempt is counted. Kept in memory: each worker learns for itself.
"""

from dataclasses import dataclass, field

from gateway.journal.clock import SECOND, Clock

FAILURES_TO_REST = 5
RESTS_S = (2, 5, 10, 20, 30, 60)  # the first rest, the second …; the last one stays
MOST_REST_S = 300.0  # a partner may ask for this much (Retry-After), no more


@dataclass(slots=True)
class _Partner:
    failures: int = 0  # in a row
    rests: int = 0
    until: int | None = None  # microseconds; it rests until then, and is tried afterwards
    trial: str | None = None  # the lane that finds out


@dataclass
class Breaker:
    """The partners that rest. Asked before a lane is started (`allows`), told what came of it."""

    clock: Clock
    failures_to_rest: int = FAILURES_TO_REST
    _partners: dict[str, _Partner] = field(default_factory=dict)

    def allows(self, partner: str, lane: str) -> bool:
        """Whether this lane may be started; of a partner that has rested, one at a time."""
        known = self._partners.get(partner)
        if known is None or known.until is None:
            return True
        if known.trial is not None or self.clock() < known.until:
            return False
        known.trial = lane
        return True

    def answered(self, partner: str) -> None:
        """It answered, whatever it said."""
        self._partners.pop(partner, None)

    def failed(self, partner: str, *, asked_s: float | None = None) -> None:
        """It was not reached, or did not answer. asked_s: it asked to be left alone so long."""
        known = self._partners.setdefault(partner, _Partner())
        known.failures += 1
        if known.until is not None and known.trial is None:
            return  # it rests already: this one had left before
        if known.trial is None and not asked_s and known.failures < self.failures_to_rest:
            return
        rest_s = max(RESTS_S[min(known.rests, len(RESTS_S) - 1)], min(asked_s or 0.0, MOST_REST_S))
        known.until = self.clock() + int(rest_s * SECOND)
        known.rests += 1
        known.trial = None

    def left(self, partner: str, lane: str) -> None:
        """The lane ended; if it was to find out and sent nothing, another may."""
        if (known := self._partners.get(partner)) and known.trial == lane:
            known.trial = None

    def resting(self) -> frozenset[str]:
        """The partners that are left alone now."""
        now = self.clock()
        return frozenset(
            name for name, known in self._partners.items() if known.until is not None and known.until > now
        )
