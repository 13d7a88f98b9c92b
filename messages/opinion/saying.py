"""What the gateway says of grievances and ratings, in its own name."""

from datetime import datetime
from typing import Any

from messages.envelope import Head, Message
from messages.opinion.keys import CORRECTION, GRIEVANCE, masked
from messages.opinion.known import Appraisal, Order
from messages.opinion.profile import Profile
from messages.opinion.records import OpinionGrievanceReply, OpinionWorkOrder

OURS = "EPORT"
ASSIGNED, FIRST, SOLUTION, REMINDED, APPROVAL = "assigned", "first", "solution", "reminded", "approval"  # ORDER_NEWS
EXTENDED, NOT_EXTENDED, REDO, CLOSED, WITHDRAWN = "extended", "not-extended", "redo", "closed", "withdrawn"
UNIT_TIER = "unit"


def said(name: str, number: str, body: Any, at: datetime) -> Message:
    """A message of the gateway. name: of its type, without family and version. number: by which it is known again."""
    head = Head(
        message_id=f"{name[:16]}-{number}"[:64],
        function_code="9",
        message_type=f"opinion.{name}.1",
        sender_id=OURS,
        receiver_id=OURS,
        send_time=at,
    )
    return Message(head, body)


def work_order(
    order: Order,
    news: str,
    at: datetime,
    ref: str,
    profile: Profile,
    *,
    tier: str = UNIT_TIER,
    reason: str | None = None,
) -> Message:
    """What a unit, or a tier above it, is to know. ref: unique for the event it is said upon."""
    clock = order.clock
    source = None
    if clock is not None and clock.step != "extension":
        source = profile.clock_of(clock.step).source
    body = OpinionWorkOrder(
        subject=order.subject,
        work_order_no=order.number,
        news=news,
        tier=tier,
        unit=order.unit,
        due=clock.due if clock else None,
        provisional=bool(clock and clock.provisional),
        source=source,
        topic=order.topic,
        service=order.service,
        text=order.text,
        reason=reason,
        grade=order.grade,
        tags=order.tags,
    )
    return said("work-order", f"{news}-{tier}-{ref}", body, at)


def reply(order: Order, news: str, at: datetime, ref: str, text: str | None = None) -> Message:
    """What the enterprise is told; of a correction it goes by way of the rating, which alone knows the rater."""
    body = OpinionGrievanceReply(
        subject=GRIEVANCE if order.subject == GRIEVANCE else CORRECTION,
        number=order.number,
        news=news,
        unit=order.unit,
        text=text,
        due=order.clock.due if order.clock else None,
        provisional=bool(order.clock and order.clock.provisional),
    )
    return said("grievance-reply", f"{news}-{ref}", body, at)


def order_of(appraisal: Appraisal, at: datetime) -> Order:
    """What is to be corrected, without a word of whose rating it was, or when it came."""
    return Order(
        number=appraisal.number,
        subject=CORRECTION,
        unit=appraisal.unit,
        service=appraisal.service,
        text=masked(appraisal.text) if appraisal.text else None,
        grade=appraisal.grade,
        tags=appraisal.tags,
        received_at=at,
    )
