"""What enterprises say: a grievance, a rating, whether what was done satisfies them."""

from dataclasses import dataclass
from typing import Annotated

from messages.fields import Coded, CreditCode, Each, Personal, Reference
from messages.opinion.records.party import Party


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionGrievance:
    """An enterprise complains: about a case, or about fees, time limits or procedure.

    grievance_no: his own number of it: his organisation code, 9 characters, then up to 26 more.
    trader_id:    whose grievance it is. agent_id: the agent that brings it, where one does.
    topic:        list GRIEVANCE_TOPIC. service: code of the service (事项), "SET-02", where he knows it.
    unit:         the unit he complains of, where he knows it; None: the table of topics finds one.
    family, number: the case it is about: "inspection" and any number that finds it; both or none.
    text:         what it is, in his words, up to 2,000 characters, lines may be broken.
    contact, phone: whom to call back.
    """

    grievance_no: Reference
    trader_id: CreditCode
    agent_id: CreditCode | None = None
    topic: Annotated[str, Coded("GRIEVANCE_TOPIC")]
    service: str | None = None
    unit: Party | None = None
    family: str | None = None
    number: str | None = None
    text: str
    contact: Annotated[str | None, Personal()] = None
    phone: Annotated[str | None, Personal()] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitGrade:
    """A grade of one unit that took part. role: as the invitation has it. grade: 5 very good to 1 very bad."""

    role: str
    grade: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionRating:
    """Whoever was served says how it was, or that he does not want to; once for each handling.

    token:      of the invitation; it can be used once.
    answer:     rate, decline. grade: of the service, 5 very good to 1 very bad; None: he declines. There is no default.
    units:      grades of the units that took part; none has to be given.
    tags:       list RATING_TAG, up to 8. text: in his words, up to 2,000 characters.
    share_text: whether the unit may read the text; None is no.
    """

    token: Annotated[str, Personal()]
    answer: Annotated[str, Coded("RATING_ANSWER")]
    grade: int | None = None
    units: Annotated[tuple[UnitGrade, ...], Each("Unit")] = ()
    tags: Annotated[tuple[str, ...], Each("Tag"), Coded("RATING_TAG")] = ()
    text: str | None = None
    share_text: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpinionCallback:
    """Called back (回访), the enterprise says whether what was done satisfies it; where not, it is done again.

    subject: grievance, rating. number: of the grievance, or of the invitation to rate.
    satisfied: whether it does. text: why, up to 2,000 characters; it need not be given.
    """

    subject: Annotated[str, Coded("OPINION_SUBJECT")]
    number: str
    satisfied: bool
    text: str | None = None
