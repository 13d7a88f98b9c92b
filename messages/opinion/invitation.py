"""An invitation to rate a handling: answered once, or lapsed. How it was answered is noted elsewhere, without a name.

Source: GB/T 39734 (一次一评, nothing leads or forces, the rater is protected). Declining is as good an answer; one that
is not used is nothing held against anyone.
"""

from collections.abc import Iterator
from dataclasses import replace

from messages.envelope import Message
from messages.keeping import last_of_each
from messages.opinion.keys import CORRECTION, appraisal_no, masked, tier_party
from messages.opinion.known import Bad, Invitation, Word, of
from messages.opinion.profile import Profile
from messages.opinion.records import (
    OpinionAppraisal,
    OpinionCallback,
    OpinionGrievanceReply,
    OpinionInvitation,
    OpinionRating,
    Party,
)
from messages.opinion.saying import SOLUTION, said
from messages.process import Received, Step, Timer
from messages.times import BEIJING

UNTIL = "until"
RATE, DECLINE, LAPSED = "rate", "decline", "lapsed"
SERVICE, UNIT = "service", "unit"  # list RATED
MOST_WORDS = 40


def invited(known: Invitation | None, received: Received, profile: Profile) -> Step:
    """A handling has finished."""
    body: OpinionInvitation = received.message.body
    if known is not None:
        return Step(event="invited", known=of(known))
    invitation = Invitation(
        number=body.invitation_no,
        token=body.token,
        family=body.family,
        case_number=body.number,
        state=body.state,
        service=body.service,
        raters=body.raters,
        units=body.units,
        ended_at=body.ended_at,
        until=body.until,
    )
    return Step(event="invited", known=of(invitation), timers=(Timer(name=UNTIL, at=body.until),))


def rated(known: Invitation | None, received: Received, profile: Profile) -> Step:
    """It is answered; the token is forgotten here. Each thing rated goes where nobody's name is."""
    body: OpinionRating = received.message.body
    if known is None:
        return Step(event="rated", known=None)
    if body.answer != RATE:
        return Step(event="declined", known=of(replace(known, token=None, answered=DECLINE)))
    appraisals = tuple(_appraisals(known, body, received, profile))
    bad = tuple(
        Bad(number=each.appraisal_no, unit=each.unit) for each in appraisals if each.grade in profile.rating.bad
    )
    after = replace(known, token=None, answered=RATE, rated_by=received.by.value, bad=bad)
    forth = tuple(said("appraisal", each.appraisal_no, each, received.at) for each in appraisals)
    return Step(event="rated", known=of(after), forth=forth)


def told(known: Invitation | None, received: Received, profile: Profile) -> Step:
    """What came of a bad rating; once it is said to be put right, the rater is called back."""
    body: OpinionGrievanceReply = received.message.body
    if known is None:
        return Step(event="told", known=None)
    words = (*known.told, Word(at=received.at.replace(microsecond=0), news=body.news, by="unit", text=body.text))
    corrected = known.corrected
    if body.news == SOLUTION:
        waiting = [each.number for each in known.bad if each.unit == body.unit and each.number not in corrected]
        corrected = (*corrected, *waiting)
    kept = last_of_each(words, MOST_WORDS, lambda word: word.news)
    return Step(event="told", known=of(replace(known, told=kept, corrected=corrected)))


def called_back(known: Invitation | None, received: Received, profile: Profile) -> Step:
    """The rater says whether the correction satisfies him; the unit is told that, and not by whom."""
    body: OpinionCallback = received.message.body
    if known is None or not known.corrected:
        return Step(event="nothing to call back", known=of(known) if known else None)  # which no state has a move for
    forth = tuple(_passed_on(body, number, received) for number in known.corrected)
    return Step(event="called back", known=of(replace(known, corrected=())), forth=forth)


def expire(known: Invitation, timer: Timer, profile: Profile) -> Step | None:
    """Not answered in time: nothing follows from it."""
    if known.answered is not None or timer.name != UNTIL:
        return None
    return Step(event="lapsed", known=of(replace(known, token=None, answered=LAPSED)))


def _appraisals(
    known: Invitation, body: OpinionRating, received: Received, profile: Profile
) -> Iterator[OpinionAppraisal]:
    text = masked(body.text) if body.text is not None and body.share_text else None
    month = f"{received.at.astimezone(BEIJING):%Y-%m}"

    def appraisal(of_what: str, rated_: str, unit: Party, grade: int) -> OpinionAppraisal:
        return OpinionAppraisal(
            appraisal_no=appraisal_no(body.token, of_what),
            invitation_no=known.number,
            service=known.service,
            rated=rated_,
            unit=unit,
            grade=grade,
            tags=body.tags,
            text=text,
            month=month,
        )

    if body.grade is not None:
        yield appraisal(SERVICE, SERVICE, tier_party(profile, "city"), body.grade)
    for each in body.units:
        unit = next(unit for unit in known.units if unit.role == each.role)
        yield appraisal(each.role, UNIT, unit, each.grade)


def _passed_on(body: OpinionCallback, number: str, received: Received) -> Message:
    text = masked(body.text) if body.text is not None else None
    passed = OpinionCallback(subject=CORRECTION, number=number, satisfied=body.satisfied, text=text)
    return said("callback", f"{number}-{received.id}"[:54], passed, received.at)
