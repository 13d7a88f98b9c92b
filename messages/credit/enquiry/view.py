"""By which numbers an enquiry is found, and what of it each may read."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.codes.credit import ENQUIRY_TOPIC
from messages.credit.enquiry.known import Enquiry
from messages.credit.showing import named, words
from messages.process import Alias
from messages.roles import Role


def aliases(known: Enquiry) -> Iterator[Alias]:
    """Its number, its agreement, and the buyer it is about."""
    yield Alias(kind="enquiry", value=known.enquiry_no)
    if known.agreement_no:
        yield Alias(kind="agreement", value=known.agreement_no)
    if known.buyer:
        yield Alias(kind="buyer", value=known.buyer.buyer_no)


def view(known: Enquiry, role: Role | None) -> Mapping[str, Any]:
    """What this role may read."""
    return {
        "enquiry_no": known.enquiry_no,
        "agreement_no": known.agreement_no,
        "trader_id": known.trader_id,
        "insurer": known.insurer,
        "buyer": known.buyer,
        "country": known.country,
        "questions": [
            {
                "topic": each.topic,
                **named("topic_", ENQUIRY_TOPIC, each.topic),
                "text": each.text,
                "at": each.at,
                "message_id": each.message_id,
            }
            for each in known.questions
        ],
        "closed_by": known.closed_by,
        "results": words(known.words),
    }
