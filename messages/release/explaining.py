"""Why a proposal is as it is: which row decides for each line, what took its mode away, why goods stay or go."""

from collections.abc import Iterator
from datetime import date

from messages.codes.code_list import CodeList
from messages.codes.release import RELEASE_FOLLOW_UP, RELEASE_MODE, RELEASE_REASON
from messages.release.engine import Judged, Judgement, judge, propose
from messages.release.records import ReleaseAssessment
from messages.release.ruleset import Mode, Row, RuleSet
from messages.rulesets import Because, Explanation


def explain(assessment: ReleaseAssessment, rules: RuleSet, on: date | None = None) -> Explanation:
    """The explanation of what is proposed by the rules of a day; None: of the day of the declaration."""
    said = judge(assessment, rules, on)
    proposal = propose(assessment, "", rules, on)
    leave_zh, leave_en = (
        ("可以离开监管场所", "may leave now") if said.may_leave else ("暂不离开监管场所", "stay for now")
    )
    barred_zh, barred_en = ("，出证前不得销售、使用", ", not to be sold or used before the certificate")
    return Explanation(
        rule_set=rules.name,
        day=said.day,
        zh=f"{_zh(RELEASE_MODE, said.mode)}：{leave_zh}{barred_zh * said.use_barred}",
        en=f"{_en(RELEASE_MODE, said.mode)}: goods {leave_en}{barred_en * said.use_barred}",
        outcome={
            "mode": said.mode,
            "may_leave": said.may_leave,
            "use_barred": said.use_barred,
            "follow_ups": list(said.follow_ups),
            "reasons": list(proposal.reasons),
            "lines": [{"line_no": each.line_no, "mode": each.mode, "row": each.row} for each in proposal.lines],
        },
        because=tuple(_because(said)),
    )


def _because(said: Judgement) -> Iterator[Because]:
    for number, each in enumerate(said.lines):
        yield from _line(f"lines[{number}]", each)
    if len(said.lines) > 1:
        zh, en = _zh(RELEASE_MODE, said.mode), _en(RELEASE_MODE, said.mode)
        yield Because(zh=f"多项货物从严，整票{zh}", en=f"of several lines the strictest mode holds for all: {en}")
    yield _meaning(said.means)
    for loss in said.against:
        if loss.stops:
            stays = "货物不离开监管场所", "goods stay where they are"
            name = _zh(RELEASE_REASON, loss.reason), _en(RELEASE_REASON, loss.reason)
            yield Because(
                row=loss.reason,
                zh=f"{name[0]}：{stays[0]}",
                en=f"{name[1]}: {stays[1]}",
                basis=loss.basis,
                assumed=loss.assumed,
            )
    for reason in said.waits:
        yield Because(zh=_zh(RELEASE_REASON, reason), en=_en(RELEASE_REASON, reason))
    for todo in said.follow_ups:
        yield Because(zh=f"待办：{_zh(RELEASE_FOLLOW_UP, todo)}", en=f"to be done: {_en(RELEASE_FOLLOW_UP, todo)}")


def _meaning(mode: Mode) -> Because:
    """What the mode of all together lets happen."""
    return Because(
        row=f"mode {mode.code}",
        zh=f"{_zh(RELEASE_MODE, mode.code)}：{mode.zh}",
        en=f"{_en(RELEASE_MODE, mode.code)}: {mode.en}",
        basis=mode.basis,
        assumed=mode.assumed,
    )


def _line(at: str, judged: Judged) -> Iterator[Because]:
    goods = f"{judged.line.hs_code} {judged.line.goods_name}"
    if judged.row is None:
        zh, en = f"{goods}：未列入任何方式，常规验放", f"{judged.line.hs_code}: listed for no mode, released as usual"
        yield Because(at=at, zh=zh, en=en)
    else:
        yield _listed(at, goods, judged.line.hs_code, judged.row)
    for loss in judged.losses:
        becomes = _zh(RELEASE_MODE, loss.becomes), _en(RELEASE_MODE, loss.becomes)
        yield Because(
            at=at,
            row=loss.reason,
            zh=f"{loss.zh}，改为{becomes[0]}",
            en=f"{loss.en}; so: {becomes[1]}",
            basis=loss.basis,
            assumed=loss.assumed,
        )


def _listed(at: str, goods: str, hs_code: str, row: Row) -> Because:
    mode = _zh(RELEASE_MODE, row.mode), _en(RELEASE_MODE, row.mode)
    return Because(
        at=at,
        row=row.id,
        zh=f"{goods}：{mode[0]}（{row.zh}）",
        en=f"{hs_code}: {mode[1]} ({row.en})",
        basis=row.basis,
        assumed=row.assumed,
    )


def _zh(codes: CodeList, code: str) -> str:
    row = codes.get(code)
    return row.zh if row else code


def _en(codes: CodeList, code: str) -> str:
    row = codes.get(code)
    return row.en if row else code
