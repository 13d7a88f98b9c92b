"""By which numbers a subject of risk is found, and what of it each may read."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.codes.countries import COUNTRY as COUNTRIES
from messages.codes.credit import INDUSTRY as INDUSTRIES
from messages.codes.credit import RISK_OUTLOOK
from messages.credit.risk.known import COUNTRY, INDUSTRY, Report, Risk
from messages.credit.showing import named
from messages.process import Alias
from messages.roles import Role


def aliases(known: Risk) -> Iterator[Alias]:
    """What it is about, and every question."""
    yield Alias(kind=known.about, value=known.subject)
    yield from (Alias(kind="query", value=each.query_no) for each in known.queries)


def view(known: Risk, role: Role | None) -> Mapping[str, Any]:
    """What this role may read: what was last received first, with its date and source."""
    return {
        "about": known.about,
        "subject": known.subject,
        **_name(known),
        "buyer": known.buyer,
        "trader_id": known.trader_id,
        "insurer": known.insurer,
        "last": report(known.last),
        "silent": known.silent,
        "queries": known.queries,
        "reports": [report(each) for each in reversed(known.reports)],
    }


def report(known: Report | None) -> Mapping[str, Any] | None:
    """One report in words."""
    if known is None:
        return None
    return {
        "report_no": known.report_no,
        "dated_on": known.dated_on,
        "source": known.source,
        "heard_at": known.heard_at,
        "rating": known.rating,
        "outlook": known.outlook,
        **named("outlook_", RISK_OUTLOOK, known.outlook),
        "text": known.text,
        "text_en": known.text_en,
        "advised_limit": known.advised_limit,
        "valid_until": known.valid_until,
    }


def _name(known: Risk) -> Mapping[str, str | None]:
    lists = {COUNTRY: COUNTRIES, INDUSTRY: INDUSTRIES}
    if known.about in lists:
        return named("subject_", lists[known.about], known.subject)
    name = known.buyer.name if known.buyer else None
    return {"subject_zh": name, "subject_en": name}
