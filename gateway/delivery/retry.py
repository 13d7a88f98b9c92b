"""When a delivery that failed is tried again: numbers of the partner's terms, no code of its own."""

from dataclasses import dataclass

from gateway.journal.clock import SECOND

JITTER = 0.2  # up to a fifth later, so that lanes that failed together do not return together
MOST_ASKED_S = 3600.0  # a partner may ask for this much patience (Retry-After), no more


@dataclass(frozen=True, slots=True, kw_only=True)
class Patience:
    """How long one partner is tried.

    first_s: the wait after the first failure; it doubles with every one up to most_s. attempts: failures in a row until
    a delivery is dead. again: what was sent and not answered goes again by itself, under the same id. asks: it is asked
    for first; where neither holds, an operator decides.
    """

    first_s: float = 1.0
    most_s: float = 600.0
    attempts: int = 12
    again: bool = True
    asks: bool = False

    def wait_us(self, failures: int, *, chance: float, asked_s: float | None = None) -> int:
        """Microseconds until the next try. chance: 0 to 1, spreads. asked_s: what the partner asked for."""
        doubled_s = self.first_s * 2.0 ** min(max(failures, 1) - 1, 40)
        own_s = min(doubled_s, self.most_s) * (1 + JITTER * chance)
        return int(max(own_s, min(asked_s or 0.0, MOST_ASKED_S)) * SECOND)


ENDLESS = Patience(attempts=1 << 31)  # a mailbox: its partner asks by himself
