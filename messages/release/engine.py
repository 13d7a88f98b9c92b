"""From what customs has found to how the goods may go: pure, by the rows of a day, each step with its reason.

A line goes by the row that fits it best. What was found on the spot, a control instruction, a dishonest importer or a
mixed load take modes away; of several lines the strictest mode holds for all.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from messages.codes.guarantee import CREDIT_GRADE
from messages.release.records import GoodsLine, LineProposal, OnSite, ReleaseAssessment, ReleaseProposal
from messages.release.ruleset import USUAL, Loss, Mode, Row, RuleSet

DISHONEST = "dishonest"  # CREDIT_GRADE
ANYTIME, SPOT, DECIDED = "declared", "spot", "decided"
ORDER = ("on-site", "radiation", "sample", "instruction", "lab", "certificate")  # as it is done


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """One line by itself: the row that decides (None: none fits), what took its mode away, what it came to."""

    line: GoodsLine
    row: Row | None
    losses: tuple[Loss, ...]
    mode: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """All of it. against: every loss that holds, whether or not it changed a mode. waits: why goods stay for now.

    mode: of all together; means: what that day's row says of it.
    """

    day: date
    lines: tuple[Judged, ...]
    against: tuple[Loss, ...]
    mode: str
    means: Mode
    may_leave: bool
    use_barred: bool
    waits: tuple[str, ...]
    follow_ups: tuple[str, ...]


def judge(assessment: ReleaseAssessment, rules: RuleSet, on: date | None = None) -> Judgement:
    """What the rules of a day say; None: of the day of the declaration."""
    day = on or assessment.declared_on
    rows, losses, modes = rules.rows_on(day), rules.losses_on(day), rules.modes_on(day)
    found = [(line, best(line, assessment, rows)) for line in assessment.lines]
    against = _against(assessment, [row for _, row in found], losses)
    lines = tuple(_line(line, row, against, rules) for line, row in found)
    strictest = max((each.mode for each in lines), key=rules.strictness.__getitem__, default=USUAL)
    mode = modes[strictest]
    waits = _waits(mode, [modes[each.mode] for each in lines], assessment)
    may_leave = not waits and mode.after != DECIDED and not any(each.stops for each in against)
    return Judgement(
        day=day,
        lines=lines,
        against=against,
        mode=mode.code,
        means=mode,
        may_leave=may_leave,
        use_barred=may_leave and any(modes[each.mode].barred for each in lines),
        waits=waits,
        follow_ups=_follow_ups(lines, modes, assessment, mode),
    )


def propose(
    assessment: ReleaseAssessment, ref_message_id: str, rules: RuleSet, on: date | None = None
) -> ReleaseProposal:
    """The proposal, as it is sent to customs."""
    said = judge(assessment, rules, on)
    return ReleaseProposal(
        entry_id=assessment.entry_id,
        ref_message_id=ref_message_id,
        mode=said.mode,
        may_leave=said.may_leave,
        use_barred=said.use_barred,
        follow_ups=said.follow_ups,
        reasons=(*(each.reason for each in said.against), *said.waits),
        lines=tuple(_told(each) for each in said.lines),
        rule_set=rules.name,
        rule_day=said.day,
    )


def best(line: GoodsLine, assessment: ReleaseAssessment, rows: Iterable[Row]) -> Row | None:
    """The row that fits a line best: by the longest heading, then the one that asks for most."""
    fitting = [
        (len(heading), row.asks, row)
        for row in rows
        for heading in row.headings
        if line.hs_code.startswith(heading) and _fits(row, line, assessment)
    ]
    return max(fitting, key=lambda each: each[:2])[2] if fitting else None


def _fits(row: Row, line: GoodsLine, assessment: ReleaseAssessment) -> bool:
    return (
        assessment.ie_flag in row.flow
        and row.fresh in (None, line.fresh)
        and row.certificate in (None, assessment.certificate_wanted)
        and (not row.origins or line.origin in row.origins)
        and (not row.ciq or (line.ciq_code or "").startswith(row.ciq))
    )


def _against(assessment: ReleaseAssessment, rows: Sequence[Row | None], losses: Sequence[Loss]) -> tuple[Loss, ...]:
    """Everything that takes modes away, in the order of the table."""
    on_site = assessment.on_site
    holds = {
        "radioactive": on_site is not None and on_site.radioactive,
        "waste": on_site is not None and on_site.solid_waste,
        "mismatch": on_site is not None and not on_site.as_documented,
        "foreign": on_site is not None and on_site.foreign_matter,
        "dishonest": assessment.credit_grade == DISHONEST,
        "instructed": assessment.instructed,
    }
    modes = {row.mode if row else USUAL for row in rows}
    return tuple(each for each in losses if holds.get(each.reason) or (each.reason == "mixed" and _mixed(modes, each)))


def _mixed(modes: Collection[str], loss: Loss) -> bool:
    """Whether goods of the modes that a mixed load loses lie beside goods of others."""
    return bool(set(modes) & set(loss.loses)) and bool(set(modes) - set(loss.loses))


def _line(line: GoodsLine, row: Row | None, against: Iterable[Loss], rules: RuleSet) -> Judged:
    mode, lost = row.mode if row else USUAL, []
    for loss in against:
        if mode in loss.loses and rules.stricter(mode, loss.becomes) != mode:
            mode = loss.becomes
            lost.append(loss)
    return Judged(line=line, row=row, losses=tuple(lost), mode=mode)


def _waits(mode: Mode, modes: Iterable[Mode], assessment: ReleaseAssessment) -> tuple[str, ...]:
    """Why goods that may leave before all is decided may not yet; of whom nobody knows the grade nothing is eased."""
    if mode.after == DECIDED:
        return ()
    ungraded = ("ungraded",) if CREDIT_GRADE.get(assessment.credit_grade) is None else ()
    return (*_of_the_spot(mode, modes, assessment.on_site), *ungraded)


def _of_the_spot(mode: Mode, modes: Iterable[Mode], on_site: OnSite | None) -> tuple[str, ...]:
    if mode.after != SPOT:
        return ()
    if on_site is None:
        return ("not-yet",)
    return ("unsampled",) if any(each.samples for each in modes) and not on_site.sampled else ()


def _follow_ups(
    lines: Sequence[Judged], modes: Mapping[str, Mode], assessment: ReleaseAssessment, mode: Mode
) -> tuple[str, ...]:
    """What remains to be done, for any of the lines."""
    on_site = assessment.on_site
    wanted = {each for line in lines for each in modes[line.mode].follow_ups}
    if on_site is None and mode.after != ANYTIME:
        wanted.add("on-site")
    if on_site is None and any(line.row is not None and line.row.radiation for line in lines):
        wanted.add("radiation")
    if on_site is not None and not on_site.sampled and any(modes[line.mode].samples for line in lines):
        wanted.add("sample")
    if assessment.instructed:
        wanted.add("instruction")
    if assessment.certificate_wanted:
        wanted.add("certificate")
    return tuple(each for each in ORDER if each in wanted)


def _told(judged: Judged) -> LineProposal:
    row = judged.row
    reasons = ["unlisted" if row is None else "listed"]
    if row is not None and row.certificate is not None:
        reasons.append("certificate" if row.certificate else "no-certificate")
    return LineProposal(
        line_no=judged.line.line_no,
        mode=judged.mode,
        row=row.id if row else None,
        basis=row.basis if row else None,
        assumed=row.assumed if row else False,
        reasons=(*reasons, *(loss.reason for loss in judged.losses)),
    )
