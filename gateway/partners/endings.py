"""What ends, and when: certificates of partners and authorities, the gateway's own, lists that are to be followed.

Told sixty, thirty and seven days ahead and once it is over: once a day in the log, at any time in the metrics.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import structlog

from gateway.journal.clock import Clock, system_clock, to_datetime
from gateway.partners.credentials import newest_end
from gateway.partners.directory import Directory
from gateway.partners.register import Register
from gateway.trust.certificates import load
from gateway.trust.expiry import Stage, days_left, stage
from gateway.trust.keyring import Keyring

DAY_S = 86_400.0

log = structlog.get_logger()

Kind = Literal["partner", "authority", "list", "gateway", "gateway-next"]


@dataclass(frozen=True, slots=True)
class Ending:
    """Something that ends. holder: the partner's or authority's name, or the key's id. end: aware."""

    kind: Kind
    holder: str
    end: datetime

    def stage(self, now: datetime) -> Stage:
        """How near it is."""
        near = stage(self.end, now)
        if self.kind == "list":  # one follows another within days; only that it does not is worth a word
            return Stage.OVER if near is Stage.OVER else Stage.FAR
        return near

    def days_left(self, now: datetime) -> int:
        """Whole days; negative once it is over."""
        return days_left(self.end, now)


def endings(directory: Directory, keys: Keyring) -> Iterator[Ending]:
    """Everything that ends. Of several certificates of one holder the one that ends last."""
    yield Ending("gateway", keys.key_id, _end(keys.cert_pem))
    if (coming := keys.next) is not None:
        yield Ending("gateway-next", coming.key_id, _end(coming.cert_pem))
    for partner in directory.partners.values():
        if not partner.disabled and (end := newest_end(partner)) is not None:
            yield Ending("partner", partner.name, end)
    for name, several in directory.authorities.items():
        yield Ending("authority", name, to_datetime(max(each.not_after for each in several)))
    for each in directory.lists:
        if each.next_update is not None:
            yield Ending("list", each.authority, to_datetime(each.next_update))


async def tell_endings(
    register: Register, keys: Keyring, *, clock: Clock = system_clock, period_s: float = DAY_S
) -> None:
    """For ever: once a day, a line for each that ends within sixty days, or has ended."""
    while True:
        now = to_datetime(clock())
        for each in endings(register.directory, keys):
            if (near := each.stage(now)) < Stage.FAR:
                say = log.warning if near > Stage.WEEK else log.error
                said = {"kind": each.kind, "holder": each.holder, "days": each.days_left(now)}
                say("ended" if near is Stage.OVER else "ends soon", **said, end=f"{each.end:%F %H:%M %Z}")
        await asyncio.sleep(period_s)


def _end(cert_pem: bytes) -> datetime:
    return load(cert_pem).not_valid_after_utc
