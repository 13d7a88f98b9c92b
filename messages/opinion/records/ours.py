"""What the gateway says: the invitation to rate, a rating without its rater, work orders, what came of them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from messages.fields import Coded, Each, Personal
from messages.opinion.records.party import Party


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionInvitation:
    """A handling has finished, and whoever was served may say once how it was.

    invitation_no: number of it, 24 hex digits, made of the token. token: to be shown with the rating; used once.
    family, number, state: the case that ended, and how. service: code of the service, "SET-02".
    raters:        who may rate; the first who does. units: those that took part, and may be rated besides.
    ended_at:      when the handling ended. until: until when it may be rated.
    """

    invitation_no: str
    token: Annotated[str, Personal()]
    family: str
    number: str
    state: str
    service: str
    raters: Annotated[tuple[Party, ...], Each("Rater")]
    units: Annotated[tuple[Party, ...], Each("Unit")] = ()
    ended_at: datetime
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionAppraisal:
    """How one thing was rated, without a word of who has rated it.

    appraisal_no:  24 hex digits. invitation_no: read by the gateway alone, to bring back what came of it.
    service:       code of the service. rated: list RATED. unit: who is rated, or is to correct the service.
    grade:         5 to 1. tags: list RATING_TAG. text: where the unit may read it, without the numbers in it.
    month:         "2026-11", Beijing; no more is told of when.
    """

    appraisal_no: str
    invitation_no: str
    service: str
    rated: Annotated[str, Coded("RATED")]
    unit: Party
    grade: int
    tags: Annotated[tuple[str, ...], Each("Tag"), Coded("RATING_TAG")] = ()
    text: str | None = None
    month: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionWorkOrder:
    """A unit, or a tier above it, is to do something: a grievance was brought, a bad rating is to be put right.

    subject:       grievance, correction. work_order_no: number of the grievance, or of the correction.
    news:          list ORDER_NEWS: what is new. tier: list OPINION_TIER, whom it is said to.
    unit:          who is in charge. due: by when the next step is; None: nothing is due.
    provisional:   the working days of that year are not published yet; due may change.
    source:        where the limit is written, up to 255 characters.
    topic, service, text, reason: what it is about; why it is done again, or is to wait longer.
    grade, tags:   of a correction.
    """

    subject: Annotated[str, Coded("OPINION_SUBJECT")]
    work_order_no: str
    news: Annotated[str, Coded("ORDER_NEWS")]
    tier: Annotated[str, Coded("OPINION_TIER")]
    unit: Party
    due: datetime | None = None
    provisional: bool = False
    source: str | None = None
    topic: Annotated[str | None, Coded("GRIEVANCE_TOPIC")] = None
    service: str | None = None
    text: str | None = None
    reason: str | None = None
    grade: int | None = None
    tags: Annotated[tuple[str, ...], Each("Tag"), Coded("RATING_TAG")] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionGrievanceReply:
    """The enterprise is told what has become of its grievance, or of its bad rating.

    subject: grievance, correction, rating. number: of the grievance, the correction or the invitation.
    news:    list ORDER_NEWS. unit: who is in charge. text: what the unit says, up to 2,000 characters.
    due:     by when the next step is. provisional: the working days of that year are not published yet.
    """

    subject: Annotated[str, Coded("OPINION_SUBJECT")]
    number: str
    news: Annotated[str, Coded("ORDER_NEWS")]
    unit: Party
    text: str | None = None
    due: datetime | None = None
    provisional: bool = False
