"""From what customs has found to how the goods may go: pure, by the rows of a day, each step with its reason.

A line goes by the row that fits it best. What was found on the spot, a control instruction, a dishonest importer or a
mixed load take modes away; of several lines the strictest mode holds for all. Mixed loads, credit grades and what an
instruction does to modes without inspection are our own reading (A).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from messages.release.records import GoodsLine, LineProposal, OnSite, ReleaseAssessment, ReleaseProposal
from messages.release.rows import (
    CHECKED,
    DECLARED,
    DIRECT,
    FRESH,
    INSPECT_FIRST,
    RELEASE_FIRST,
    ROWS,
    STRICTNESS,
    USUAL,
    VERSION,
    WHILE_TESTING,
    Row,
)

IMPORT, DISHONEST = "I", "3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What a mode means. after: goods may leave once that was done; None: only when all is done. barred: until then."""

    after: str | None
    barred: bool = False
    follow_ups: tuple[str, ...] = ()


AT_ONCE, ON_SITE = "", "ONSITE"
EFFECTS = {
    DIRECT: Effect(after=ON_SITE),
    DECLARED: Effect(after=AT_ONCE),
    CHECKED: Effect(after=ON_SITE),
    WHILE_TESTING: Effect(after=ON_SITE, barred=True, follow_ups=("LAB",)),
    FRESH: Effect(after=ON_SITE),
    RELEASE_FIRST: Effect(after=ON_SITE, barred=True, follow_ups=("LAB", "CERTIFICATE")),
    USUAL: Effect(after=None),
    INSPECT_FIRST: Effect(after=None, follow_ups=("LAB",)),
}
# What takes which modes away, and what they become.
_EARLY = (RELEASE_FIRST, DIRECT)
_EASED = (RELEASE_FIRST, DIRECT, DECLARED, CHECKED, WHILE_TESTING, FRESH)
LOSSES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("RADIOACTIVE", STRICTNESS, INSPECT_FIRST),
    ("WASTE", STRICTNESS, INSPECT_FIRST),
    ("MISMATCH", _EASED, INSPECT_FIRST),
    ("FOREIGN", _EASED, INSPECT_FIRST),
    ("DISHONEST", _EASED, USUAL),
    ("INSTRUCTED", (DECLARED, DIRECT), USUAL),
    ("MIXED", _EARLY, USUAL),
)
STOPS = frozenset(("RADIOACTIVE", "WASTE", "MISMATCH", "FOREIGN"))  # goods stay where they are


def propose(
    assessment: ReleaseAssessment, ref_message_id: str, *, rows: Sequence[Row] = ROWS, version: str = VERSION
) -> ReleaseProposal:
    """The proposal, by the rows in force on the day of the declaration."""
    day = assessment.declared_on
    found = [(line, _row(line, assessment, rows, day)) for line in assessment.lines]
    against = _against(assessment, found)
    lines = tuple(_line(line, row, against) for line, row in found)
    mode = max((each.mode for each in lines), key=STRICTNESS.index, default=USUAL)
    effect = EFFECTS[mode]
    stopped = STOPS & set(against)
    may_leave = not stopped and _may_leave(effect, assessment.on_site)
    waits = () if may_leave or stopped or effect.after is None else ("NOT_YET",)
    return ReleaseProposal(
        entry_id=assessment.entry_id,
        ref_message_id=ref_message_id,
        mode=mode,
        may_leave=may_leave,
        use_barred=may_leave and effect.barred,
        follow_ups=_follow_ups(effect, assessment, [row for _, row in found]),
        reasons=(*against, *waits),
        lines=lines,
        rule_set=version,
        rule_day=day,
    )


def _row(line: GoodsLine, assessment: ReleaseAssessment, rows: Sequence[Row], day: date) -> Row | None:
    """The row that fits best: the longest heading, then the one that asks for most."""
    if assessment.ie_flag != IMPORT:
        return None
    fitting = [
        (len(heading), sum(each is not None for each in (row.fresh, row.certificate)), row)
        for row in rows
        for heading in row.headings
        if line.hs_code.startswith(heading) and _fits(row, line, assessment, day)
    ]
    return max(fitting, key=lambda each: each[:2])[2] if fitting else None


def _fits(row: Row, line: GoodsLine, assessment: ReleaseAssessment, day: date) -> bool:
    return (
        row.holds_on(day)
        and row.fresh in (None, line.fresh)
        and row.certificate in (None, assessment.certificate_wanted)
    )


def _against(assessment: ReleaseAssessment, found: Sequence[tuple[GoodsLine, Row | None]]) -> tuple[str, ...]:
    """Everything that takes modes away, in the order of LOSSES."""
    on_site = assessment.on_site
    holds = {
        "RADIOACTIVE": on_site is not None and on_site.radioactive,
        "WASTE": on_site is not None and on_site.solid_waste,
        "MISMATCH": on_site is not None and not on_site.as_documented,
        "FOREIGN": on_site is not None and on_site.foreign_matter,
        "DISHONEST": assessment.credit_grade == DISHONEST,
        "INSTRUCTED": assessment.instructed,
        "MIXED": len({row.mode if row else USUAL for _, row in found}) > 1,
    }
    return tuple(reason for reason, _, _ in LOSSES if holds[reason])


def _line(line: GoodsLine, row: Row | None, against: Iterable[str]) -> LineProposal:
    mode, reasons = (row.mode, ["LISTED"]) if row else (USUAL, ["UNLISTED"])
    if row is not None and row.certificate is not None:
        reasons.append("CERTIFICATE" if row.certificate else "NO_CERTIFICATE")
    for reason, loses, becomes in LOSSES:
        if reason in against and mode in loses and STRICTNESS.index(becomes) > STRICTNESS.index(mode):
            mode = becomes
            reasons.append(reason)
    return LineProposal(
        line_no=line.line_no,
        mode=mode,
        row=row.id if row else None,
        basis=row.basis if row else None,
        reasons=tuple(reasons),
    )


def _may_leave(effect: Effect, on_site: OnSite | None) -> bool:
    return effect.after == AT_ONCE or (effect.after == ON_SITE and on_site is not None)


def _follow_ups(effect: Effect, assessment: ReleaseAssessment, rows: Iterable[Row | None]) -> tuple[str, ...]:
    """What remains, in the order it is done."""
    inspected = assessment.on_site is not None
    wanted = {
        "ONSITE": not inspected and effect.after != AT_ONCE,
        "RADIATION": not inspected and any(row is not None and row.radiation for row in rows),
        "INSTRUCTION": assessment.instructed,
        "LAB": "LAB" in effect.follow_ups,
        "CERTIFICATE": "CERTIFICATE" in effect.follow_ups or assessment.certificate_wanted,
    }
    return tuple(code for code, is_wanted in wanted.items() if is_wanted)
