"""One rating without its rater: counted once its month is over, and where it is bad, the unit is told of it.

So that nobody infers the rater from when something appears, a unit is told on the next working day, and aggregates
grow by whole months.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from messages.opinion import clocks, saying
from messages.opinion.keys import RATING, masked
from messages.opinion.known import Appraisal, of
from messages.opinion.profile import Profile
from messages.opinion.records import OpinionAppraisal, OpinionGrievanceReply
from messages.process import Received, Step, Timer
from messages.times import BEIJING
from messages.workdays import ends

COUNT, TELL = "count", "tell"


def noted(known: Appraisal | None, received: Received, profile: Profile) -> Step:
    """Something was rated."""
    body: OpinionAppraisal = received.message.body
    if known is not None:
        return Step(event="noted", known=of(known))
    appraisal = Appraisal(
        number=body.appraisal_no,
        invitation=body.invitation_no,
        service=body.service,
        rated=body.rated,
        unit=body.unit,
        grade=body.grade,
        tags=body.tags,
        text=masked(body.text) if body.text else None,
        month=body.month,
    )
    timers = [Timer(name=COUNT, at=_month_is_over(body.month))]
    if body.grade in profile.rating.bad:
        timers.append(Timer(name=TELL, at=ends(received.at, 1, profile.rating.told_hour).at))
    return Step(event="noted", known=of(appraisal), timers=tuple(timers))


def told(known: Appraisal | None, received: Received, profile: Profile) -> Step:
    """What came of the correction goes on to the invitation, which alone knows the rater."""
    body: OpinionGrievanceReply = received.message.body
    if known is None:
        return Step(event="told", known=None)
    passed = replace(body, subject=RATING, number=known.invitation)
    ref = f"{body.news}-{received.id}"
    return Step(event="told", known=of(known), forth=(saying.said("grievance-reply", ref, passed, received.at),))


def expire(known: Appraisal, timer: Timer, profile: Profile) -> Step | None:
    """Its month is over, or its unit is to be told."""
    if timer.name == COUNT:
        return Step(event="counted", known=of(known))
    order = clocks.started(saying.order_of(known, timer.at), "correction", timer.at, profile)
    notice = saying.work_order(order, saying.ASSIGNED, timer.at, known.number, profile)
    return Step(event="told the unit", known=of(known), forth=(notice,))


def _month_is_over(month: str) -> datetime:
    """The first moment after it."""
    first = datetime.strptime(month, "%Y-%m").replace(tzinfo=BEIJING)
    return (first + timedelta(days=32)).replace(day=1)
