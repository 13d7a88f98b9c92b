"""What each message does to an enquiry: the trader asks and asks on, the insurer answers, either closes it."""

from dataclasses import replace

from messages.credit.enquiry.known import Enquiry, Question, stage
from messages.credit.functions import WITHDRAWN
from messages.credit.moves import NO_NEWS, told
from messages.credit.records import CreditEnquiry, CreditResult
from messages.credit.words import Word, with_word
from messages.identifiers import compact
from messages.process import Received, Step

MOST_KEPT = 50  # questions of one enquiry
_EVENTS = {"answer": "answered", "decline": "answered", "close": "closed"}


def enquiry(known: Enquiry | None, received: Received) -> Step:
    """The trader asks, asks on, or has nothing more to ask."""
    body: CreditEnquiry = received.message.body
    question = Question(
        topic=body.topic, text=body.question, at=received.at, message_id=received.message.head.message_id
    )
    if known is None:
        return _stepped(_opened(body, question), "asked")
    if received.message.head.function_code == WITHDRAWN:
        return _stepped(replace(known, closed_by=known.closed_by or "trader"), "closed")
    questions = (*known.questions, question)[-MOST_KEPT:]
    return _stepped(replace(known, questions=questions), "asked")


def result(known: Enquiry, received: Received) -> Step:
    """The insurer's word."""
    said: CreditResult = received.message.body
    before = stage(known)
    known = replace(known, words=with_word(known.words, Word.of(said, received.at)))
    if said.verdict == "close" and known.closed_by is None:
        known = replace(known, closed_by="insurer")
    return _stepped(known, NO_NEWS if stage(known) == before else _EVENTS[said.verdict])


def _stepped(known: Enquiry, event: str) -> Step:
    return Step(event=told(event, stage(known)), known=known)


def _opened(body: CreditEnquiry, question: Question) -> Enquiry:
    return Enquiry(
        enquiry_no=body.enquiry_no,
        trader_id=compact(body.trader_id),
        insurer=compact(body.insurer),
        agreement_no=body.agreement_no,
        buyer=body.buyer,
        country=body.country,
        questions=(question,),
    )
