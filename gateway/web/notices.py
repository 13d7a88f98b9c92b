"""What clients are told of maintenance: on every answer beforehand, and in place of one while it lasts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from gateway.journal.clock import Clock
from gateway.journal.maintenance import Maintenance, Notice
from gateway.web.authentication import Caller
from gateway.web.problems import Problem
from gateway.web.rules import Rule
from messages.times import BEIJING

HEADER = b"swg-maintenance"
HANDS_IN = frozenset(
    {Rule.DOCUMENTS, Rule.SIGNERS, Rule.BEARERS}
)  # what makes a case move; fetching and reading do not

Hold = Callable[[Rule, Caller], None]


@dataclass(frozen=True, slots=True)
class Notices:
    """The web's side of `Maintenance`."""

    maintenance: Maintenance

    @property
    def clock(self) -> Clock:
        """By which it begins and ends."""
        return self.maintenance.clock

    def hold(self, rule: Rule, caller: Caller) -> None:
        """Let a caller through, or Problem (503): a partner who hands in, and where so said whoever reads."""
        if caller.partner is None or (notice := self.maintenance.closed()) is None:
            return
        if rule in HANDS_IN or notice.reads_too:
            headers = {"Retry-After": str(notice.retry_after_s(self.clock()))}
            more = {"maintenance": told(notice, self.clock())}
            raise Problem("maintenance", f"{notice.zh} / {notice.en}", more, headers)

    def all(self) -> list[Mapping[str, Any]]:
        """What there is to be told now."""
        notice = self.maintenance.notice
        return [] if notice is None else [told(notice, self.clock())]

    def header(self) -> bytes | None:
        """`Swg-Maintenance`: when, as an interval of ISO 8601; None: nothing was said."""
        notice = self.maintenance.notice
        return None if notice is None else f"{_written(notice.begins)}/{_written(notice.until)}".encode()


def told(notice: Notice, now: int) -> Mapping[str, Any]:
    """The notice as JSON says it, at this time."""
    return {
        "kind": "maintenance",
        "phase": notice.phase(now).value,
        "from": _written(notice.begins),
        "until": _written(notice.until),
        "reads_too": notice.reads_too,
        "zh": notice.zh,
        "en": notice.en,
    }


def _written(at: datetime) -> str:
    return at.astimezone(BEIJING).isoformat(timespec="seconds")
