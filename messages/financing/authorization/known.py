"""What is known of an authorisation: as it was said last, and whether it still holds."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from messages.identifiers import compact
from messages.times import BEIJING, beijing_date


@dataclass(frozen=True, slots=True, kw_only=True)
class Authorization:
    """One authorisation. revoked: by the trader. lapsed: its last day is over."""

    authorization_no: str
    trader_id: str
    bank: str
    scopes: tuple[str, ...]
    declarations: tuple[str, ...]
    data_from: date
    data_until: date
    valid_until: date
    note: str | None = None
    revoked: bool = False
    lapsed: bool = False

    @property
    def over_at(self) -> datetime:
        """The first moment at which it holds no more."""
        return datetime.combine(self.valid_until + timedelta(days=1), time(), BEIJING)

    def holds_at(self, at: datetime) -> bool:
        """Whether anything may be told at that moment."""
        return not self.revoked and not self.lapsed and at < self.over_at

    def covers(self, entry_id: str) -> bool:
        """Whether it is given for this declaration."""
        return not self.declarations or compact(entry_id) in self.declarations

    def bears(self, scope: str, received_at: datetime) -> bool:
        """Whether what is of this scope, and was taken in then, may be told."""
        return scope in self.scopes and self.data_from <= beijing_date(received_at) <= self.data_until


def stage(known: Authorization) -> str:
    """The state that follows from what is known."""
    if known.revoked:
        return "revoked"
    return "lapsed" if known.lapsed else "in-force"
