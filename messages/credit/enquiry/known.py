"""What is known of an enquiry: every question, every answer."""

from dataclasses import dataclass
from datetime import datetime

from messages.credit.records import Buyer
from messages.credit.words import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What was asked. at: when it was taken in. message_id: of the trader's message."""

    topic: str
    text: str
    at: datetime
    message_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Enquiry:
    """One enquiry. closed_by: trader or insurer; None: it is open."""

    enquiry_no: str
    trader_id: str
    insurer: str
    agreement_no: str | None
    buyer: Buyer | None
    country: str | None
    questions: tuple[Question, ...]
    words: tuple[Word, ...] = ()
    closed_by: str | None = None


def stage(known: Enquiry) -> str:
    """The state that follows from what is known: it is answered once the newest question has an answer."""
    if known.closed_by is not None:
        return "enquiry-closed"
    answers = [each.heard_at for each in known.words if each.verdict in ("answer", "decline")]
    return "answered" if answers and max(answers) >= known.questions[-1].at else "asked"
