"""监察告知: one word on a deadline that comes near, is missed, or was made good. The gateway says it, nobody else."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from messages.deadlines.cards import Held, Late
from messages.fields import Coded

MOST_NUMBER, MOST_TEXT = 255, 255


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionHolder:
    """To whom a card is held, or who supervises him.

    role:      his part: customs, port, yard, trader, agent, bank, insurer, unit, gateway.
    partner:   his name in the register, up to 63 characters; None: nobody is registered for it.
    key_kind, key_value: the number that the case knows him by: "site", "CNQDG420018".
    """

    role: str
    partner: str | None = None
    key_kind: str | None = None
    key_value: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SupervisionCard:
    """A step or a handling of a case is about to be late, is late, or was and is done now.

    card_no:  16 hex digits, made of case, rule and beginning: each word on the same deadline has the same.
    colour:   list CARD_COLOUR: warning, yellow, red; the gravest so far.
    done_at:  when it was done; None: it is not done yet.
    rule:     the row of the table that was not kept: "inspection.notified". rules_digest: SHA-256 of all rules in
              force, 64 hex digits.
    family:   "inspection". case_id: the gateway's id of the case. case_no: what its messages are kept in order by.
    step_zh, step_en: the step or handling. cure_zh, cure_en: what makes it good.
    began_at: when the clock began; due_at: by when it was to be done; told_at: when it became what this says.
    unit:     to whom it is held. supervisor: who supervises him; None: nobody is registered for that.
    """

    card_no: str
    colour: Annotated[str, Coded("CARD_COLOUR")]
    done_at: datetime | None = None
    rule: str
    rules_digest: str
    family: str
    case_id: str
    case_no: str
    step_zh: str
    step_en: str
    cure_zh: str
    cure_en: str
    began_at: datetime
    due_at: datetime
    told_at: datetime
    unit: SupervisionHolder
    supervisor: SupervisionHolder | None = None


def says(late: Late) -> SupervisionCard:
    """The body for a word on something late; times in whole seconds."""
    return SupervisionCard(
        card_no=late.card_no,
        colour=late.colour.value,
        done_at=_seconds(late.done_at) if late.done_at else None,
        rule=late.rule,
        rules_digest=late.rules,
        family=late.family,
        case_id=late.case,
        case_no=late.number[:MOST_NUMBER],
        step_zh=late.zh[:MOST_TEXT],
        step_en=late.en[:MOST_TEXT],
        cure_zh=late.cure_zh[:MOST_TEXT],
        cure_en=late.cure_en[:MOST_TEXT],
        began_at=_seconds(late.began_at),
        due_at=_seconds(late.due_at),
        told_at=_seconds(late.at),
        unit=_holder(late.held),
        supervisor=_holder(late.supervisor) if late.supervisor else None,
    )


def _holder(held: Held) -> SupervisionHolder:
    return SupervisionHolder(
        role=held.role.value,
        partner=held.partner,
        key_kind=held.key.kind if held.key else None,
        key_value=held.key.value if held.key else None,
    )


def _seconds(at: datetime) -> datetime:
    return at.replace(microsecond=0)
