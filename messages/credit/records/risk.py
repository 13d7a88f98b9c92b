"""风险信息查询: what the insurer knows of a country, an industry, a buyer."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from messages.credit.records.parts import Buyer, Country
from messages.fields import Coded, CreditCode, Reference
from messages.money import Money

Industry = Annotated[str, Coded("INDUSTRY")]


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditRiskQuery:
    """风险信息查询: the trader asks what is known of one country, industry or buyer.

    query_no: the trader's own number of it. about: list RISK_ABOUT; of country, industry and buyer the one it names
    is given.
    """

    query_no: Reference
    trader_id: CreditCode
    insurer: CreditCode
    about: Annotated[str, Coded("RISK_ABOUT")]
    country: Country | None = None
    industry: Industry | None = None
    buyer: Buyer | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditRiskReport:
    """风险信息: what the insurer says of a country, an industry or a buyer; to one trader, or to all.

    report_no:   the insurer's own number of it, up to 35 characters. dated_on: of what it says, day, Beijing.
    source:      who found it out, up to 140 characters. text, text_en: up to 4000 characters each.
    trader_id:   for whom it is; None: for everybody, which no report of a buyer is. query_no: what it answers.
    rating:      on the insurer's own scale, up to 20 characters. outlook: list RISK_OUTLOOK.
    advised_limit: what the insurer would bear of that buyer. valid_until: last day it may be leaned on.
    """

    insurer: CreditCode
    report_no: str
    about: Annotated[str, Coded("RISK_ABOUT")]
    dated_on: date
    source: str
    text: str
    country: Country | None = None
    industry: Industry | None = None
    buyer: Buyer | None = None
    trader_id: CreditCode | None = None
    query_no: Reference | None = None
    rating: str | None = None
    outlook: Annotated[str | None, Coded("RISK_OUTLOOK")] = None
    advised_limit: Money | None = None
    valid_until: date | None = None
    text_en: str | None = None
