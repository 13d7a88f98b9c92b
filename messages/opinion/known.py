"""What is known of an invitation to rate, of one rating without its rater, of a work order; one record a kind."""

from dataclasses import dataclass
from datetime import datetime

from messages.opinion.keys import APPRAISAL, INVITATION, ORDER
from messages.opinion.records import Party


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A handling that may be rated, and its rater: how he has rated it is not known here.

    token: until it is used. answered: rate, decline, lapsed; None: nothing yet. rated_by: role of who did.
    bad:   what is to be corrected. corrected: numbers of what is said to be, and waits for the call-back.
    """

    number: str
    token: str | None
    family: str
    case_number: str
    state: str
    service: str
    raters: tuple[Party, ...]
    units: tuple[Party, ...]
    ended_at: datetime
    until: datetime
    answered: str | None = None
    rated_by: str | None = None
    bad: tuple["Bad", ...] = ()
    corrected: tuple[str, ...] = ()
    told: tuple["Word", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bad:
    """Something that was rated badly. number: of its correction. unit: who is to correct it."""

    number: str
    unit: Party


@dataclass(frozen=True, slots=True, kw_only=True)
class Appraisal:
    """What was said of one thing. invitation: to bring back what came of it; shown to nobody."""

    number: str
    invitation: str
    service: str
    rated: str
    unit: Party
    grade: int
    tags: tuple[str, ...] = ()
    text: str | None = None
    month: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """What is due. no: of the clocks of its order, from 1. since: from when it counts. over: whether it is late."""

    step: str
    no: int
    since: datetime
    due: datetime
    provisional: bool = False
    over: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """Something that was said or happened. news: list ORDER_NEWS. by: unit, city, trader …; gateway."""

    at: datetime
    news: str
    by: str
    text: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """An extension that was asked for. state: from which. approved: tiers so far. granted: None while it waits."""

    until: datetime
    reason: str
    unit_head: str
    state: str
    approved: tuple[str, ...] = ()
    granted: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A grievance, or a correction, on its way.

    unit:    who is in charge. tiers: those above him that it has come to. trader_id: None of a correction.
    clock:   what is due now; None: nothing. missed: steps that were late. redone: how often it was sent back.
    """

    number: str
    subject: str
    unit: Party
    trader_id: str | None = None
    agent_id: str | None = None
    topic: str | None = None
    service: str | None = None
    family: str | None = None
    case_number: str | None = None
    text: str | None = None
    contact: str | None = None
    phone: str | None = None
    grade: int | None = None
    tags: tuple[str, ...] = ()
    received_at: datetime
    clock: Clock | None = None
    clocks: int = 0
    missed: tuple[str, ...] = ()
    tiers: tuple[str, ...] = ()
    asked: Asked | None = None
    redone: int = 0
    satisfied: bool | None = None
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What is known of a case: of its kind, the one part it has."""

    kind: str
    invitation: Invitation | None = None
    appraisal: Appraisal | None = None
    order: Order | None = None

    @property
    def part(self) -> Invitation | Appraisal | Order:
        """The part it has."""
        found = self.invitation or self.appraisal or self.order
        if found is None:
            raise ValueError(f"nothing is known of this {self.kind}")
        return found


def of(part: Invitation | Appraisal | Order) -> Opinion:
    """The case with this part."""
    if isinstance(part, Invitation):
        return Opinion(kind=INVITATION, invitation=part)
    if isinstance(part, Appraisal):
        return Opinion(kind=APPRAISAL, appraisal=part)
    return Opinion(kind=ORDER, order=part)
