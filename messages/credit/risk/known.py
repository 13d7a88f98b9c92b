"""What is known of one subject of risk, for one trader or for all: what was asked, what was reported."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from messages.credit.records import Buyer
from messages.money import Money
from messages.times import beijing_date

COUNTRY, INDUSTRY, BUYER = "country", "industry", "buyer"  # RISK_ABOUT
NOBODY = "-"  # the subject that a message does not name


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One question. at: when it was taken in. until: when silence is told. answered_by: its report; None: none yet."""

    query_no: str
    at: datetime
    until: datetime
    message_id: str
    answered_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One report. dated_on: of what it says. heard_at: when it was taken in. source: who found it out."""

    report_no: str
    dated_on: date
    heard_at: datetime
    source: str
    text: str
    text_en: str | None = None
    rating: str | None = None
    outlook: str | None = None
    advised_limit: Money | None = None
    valid_until: date | None = None

    @property
    def as_of(self) -> date:
        """The day by which it is newer or older than another: its own, but none that was yet to come."""
        return min(self.dated_on, beijing_date(self.heard_at))


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """One subject. trader_id: for whom; None: for all. buyer: as it was last named.

    published: the newest report to all, as it stood when this trader last asked. silent: none came in time.
    """

    insurer: str
    about: str
    subject: str
    trader_id: str | None = None
    buyer: Buyer | None = None
    queries: tuple[Query, ...] = ()
    reports: tuple[Report, ...] = ()
    published: Report | None = None
    silent: bool = False

    @property
    def last(self) -> Report | None:
        """What was last received: of the reports to him and that to all, the newest."""
        found = [*self.reports, *([self.published] if self.published else [])]
        return max(found, key=lambda each: (each.as_of, each.heard_at), default=None)


def stage(known: Risk) -> str:
    """The state that follows from what is known."""
    if known.trader_id is None:
        return "published"
    return "queried" if any(each.answered_by is None for each in known.queries) else "reported"


def subject_of(body: Any) -> str:
    """What it is about: a country, an industry, the number of a buyer."""
    named: Any = getattr(body, body.about, None) if body.about in (COUNTRY, INDUSTRY, BUYER) else None
    if named is None:
        return NOBODY
    return str(named.buyer_no if body.about == BUYER else named)
