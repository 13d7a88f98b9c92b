"""What of a case is read by whom. Whose rating it is stands nowhere that a unit, or the platform's people, can read."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from messages.codes.code_list import CodeList
from messages.codes.opinion import GRIEVANCE_TOPIC, OPINION_SUBJECT, ORDER_NEWS, RATED, RATING_TAG
from messages.opinion.known import Appraisal, Invitation, Opinion, Order, Word
from messages.opinion.states import RATERS
from messages.roles import Role

GRADES = (5, 4, 3, 2, 1)  # as they are offered: all, in one order, none of them chosen


def view(known: Opinion, role: Role | None) -> Mapping[str, Any]:
    """What this role may read; None is the platform."""
    if known.invitation is not None:
        return {"kind": known.kind, **_invitation(known.invitation, role)}
    if known.appraisal is not None:
        return {"kind": known.kind, **_appraisal(known.appraisal)}
    return {"kind": known.kind, **(_order(known.order, role) if known.order is not None else {})}


def _invitation(known: Invitation, role: Role | None) -> Mapping[str, Any]:
    """The rater finds what he needs to rate; the platform that there is an invitation, and no more."""
    said = {
        "number": known.number,
        "service": known.service,
        "until": known.until,
        "answered": known.answered is not None,
    }
    if role not in RATERS:
        return said
    return said | {
        "family": known.family,
        "case_number": known.case_number,
        "ended": known.state,
        "ended_at": known.ended_at,
        "answer": known.answered,
        "token": known.token,
        "units": [asdict(each) for each in known.units],
        "grades": GRADES,
        "tags": [_named(RATING_TAG, each.value) for each in RATING_TAG.rows],
        "asks_for_call_back": bool(known.corrected),
        "words": _words(known.told),
    }


def _appraisal(known: Appraisal) -> Mapping[str, Any]:
    return {
        "number": known.number,
        "service": known.service,
        "rated": known.rated,
        "rated_zh": _named(RATED, known.rated)["zh"],
        "unit": asdict(known.unit),
        "grade": known.grade,
        "tags": list(known.tags),
        "month": known.month,
    }


def _order(known: Order, role: Role | None) -> Mapping[str, Any]:
    """A grievance with all that was said of it; of a correction what its unit needs, which names nobody."""
    subject, topic = _named(OPINION_SUBJECT, known.subject), _named(GRIEVANCE_TOPIC, known.topic)
    clock = known.clock
    return {
        "number": known.number,
        "subject": known.subject,
        "subject_zh": subject["zh"],
        "subject_en": subject["en"],
        "unit": asdict(known.unit),
        "trader_id": known.trader_id,
        "agent_id": known.agent_id,
        "topic": known.topic,
        "topic_zh": topic["zh"],
        "topic_en": topic["en"],
        "service": known.service,
        "family": known.family,
        "case_number": known.case_number,
        "text": known.text,
        "contact": known.contact,
        "phone": known.phone,
        "grade": known.grade,
        "tags": list(known.tags),
        "received_at": known.received_at,
        "step": clock.step if clock else None,
        "due": clock.due if clock else None,
        "provisional": bool(clock and clock.provisional),
        "late": bool(clock and clock.over),
        "missed": list(known.missed),
        "tiers": list(known.tiers),
        "extension": asdict(known.asked) if known.asked else None,
        "redone": known.redone,
        "satisfied": known.satisfied,
        "words": _words(known.words),
    }


def _words(words: Iterable[Word]) -> list[dict[str, Any]]:
    return [
        asdict(each) | {f"news_{name}": _named(ORDER_NEWS, each.news)[name] for name in ("zh", "en")} for each in words
    ]


def _named(codes: CodeList, value: str | None) -> dict[str, Any]:
    row = codes.get(value) if value is not None else None
    return {"code": value, "zh": row.zh if row else None, "en": row.en if row else None}
