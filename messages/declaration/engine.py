"""From an amendment to whether it is tolerated: pure, by the rows of a day; each change by the row that covers it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from messages.codes.code_list import CodeList
from messages.codes.declaration import AMENDED_FIELD, AMENDMENT_REASON
from messages.declaration.records import ChangeTolerance, DeclarationAmendment, DeclarationTolerance, FieldChange
from messages.declaration.ruleset import Row, RuleSet
from messages.rulesets import Because, Explanation

ACCEPT = "accept"  # AMENDMENT_VERDICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Every change with the row that tolerates it; None: none does."""

    day: date
    changes: tuple[tuple[FieldChange, Row | None], ...]

    @property
    def tolerated(self) -> bool:
        """Whether all of it is."""
        return all(row is not None for _, row in self.changes)


def judge(amendment: DeclarationAmendment, rules: RuleSet, on: date | None = None) -> Judgement:
    """What the rules of a day say; None: of the day of the declaration."""
    day = on or amendment.declared_on
    rows = [row for row in rules.rows_on(day) if _is_of(row, amendment)]
    alone = {change.field for change in amendment.changes if _covering(change, rows, ()) is not None}
    changes = tuple((change, _covering(change, rows, alone)) for change in amendment.changes)
    return Judgement(day=day, changes=changes)


def propose(
    amendment: DeclarationAmendment, ref_message_id: str, rules: RuleSet, on: date | None = None
) -> DeclarationTolerance:
    """The proposal, as it is sent with the amendment."""
    said = judge(amendment, rules, on)
    zh, en = _sentence(said)
    return DeclarationTolerance(
        amendment_no=amendment.amendment_no,
        entry_id=amendment.entry_id,
        ref_message_id=ref_message_id,
        verdict=ACCEPT if said.tolerated else None,
        error_recorded=False if said.tolerated else None,
        changes=tuple(_told(change, row) for change, row in said.changes),
        note=f"{zh} / {en}",
        rule_set=rules.name,
        rule_day=said.day,
    )


def explain(amendment: DeclarationAmendment, rules: RuleSet, on: date | None = None) -> Explanation:
    """Which row tolerates each change, or that none does."""
    said = judge(amendment, rules, on)
    zh, en = _sentence(said)
    return Explanation(
        rule_set=rules.name,
        day=said.day,
        zh=zh,
        en=en,
        outcome={
            "tolerated": said.tolerated,
            "changes": [{"field": change.field, "row": row.id if row else None} for change, row in said.changes],
        },
        because=tuple(_because(said, amendment)),
    )


def _is_of(row: Row, amendment: DeclarationAmendment) -> bool:
    return amendment.way in row.ways and amendment.ie_flag in row.flow and amendment.reason in row.reasons


def _covering(change: FieldChange, rows: Sequence[Row], beside: Collection[str]) -> Row | None:
    """The first row that covers it; one that follows others only where these are tolerated beside it."""
    for row in rows:
        if change.field in row.fields and (not row.follows or set(row.follows) & set(beside)):
            return row
    return None


def _told(change: FieldChange, row: Row | None) -> ChangeTolerance:
    return ChangeTolerance(
        field=change.field,
        tolerated=row is not None,
        row=row.id if row else None,
        basis=row.basis if row else None,
        assumed=row.assumed if row else False,
    )


def _sentence(said: Judgement) -> tuple[str, str]:
    if said.tolerated:
        return "符合提前申报容错，建议准予修改且不记录报关差错", "tolerated: accept it and record no error"
    return (
        "不全在容错范围内，是否记录差错由海关决定",
        "not all of it is tolerated: customs decides whether an error is recorded",
    )


def _because(said: Judgement, amendment: DeclarationAmendment) -> Iterator[Because]:
    for number, (change, row) in enumerate(said.changes):
        name = _named(AMENDED_FIELD, change.field)
        at = f"changes[{number}]"
        if row is not None:
            yield Because(
                at=at,
                row=row.id,
                zh=f"{name[0]}：{row.zh}",
                en=f"{name[1]}: {row.en}",
                basis=row.basis,
                assumed=row.assumed,
            )
        else:
            why = _named(AMENDMENT_REASON, amendment.reason)
            zh = f"{name[0]}：没有规则容许（原因：{why[0]}）"
            yield Because(at=at, zh=zh, en=f"{name[1]}: no row tolerates it (reason: {why[1]})")


def _named(codes: CodeList, code: str) -> tuple[str, str]:
    row = codes.get(code)
    return (row.zh, row.en) if row else (code, code)
