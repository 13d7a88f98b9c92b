"""What can be wrong with an amendment: SW835 to SW839 within it, SW840 to SW844, SW859 and SW884 against what is
known; SW882, SW883: days.
"""

from messages.findings import FindingKind, error, warning

FINDINGS: tuple[FindingKind, ...] = (
    error("SW835", "修改申请编号不是以本企业组织机构代码开头",
          "the number does not begin with the trader's organisation code",
          "以统一社会信用代码第 9 至 17 位开头编号", "begin it with characters 9 to 17 of his credit code"),
    error("SW836", "同一项目重复修改", "the same field is changed twice", "合并为一项", "make one change of the two"),
    error("SW837", "改前与改后相同", "nothing changes: before and after are the same", "核对 Before 和 After",
          "compare Before with After"),
    error("SW838", "进出口标志与报关单号不一致", "IeFlag does not agree with the declaration number",
          "核对报关单号第 9 位", "compare digit 9 of the declaration number"),
    error("SW839", "其他原因须作说明", "another reason is told in words", "填写 ReasonText", "give a ReasonText"),
    error("SW840", "该修改申请编号已使用", "this number stands for an amendment already",
          "变更用 FunctionCode 5，或换用新的 AmendmentNo",
          "to change it use FunctionCode 5, or take a new AmendmentNo"),
    error("SW841", "没有该修改申请，无从变更或撤回", "there is no such amendment to change or withdraw",
          "核对 AmendmentNo 和 EntryId", "compare AmendmentNo and EntryId"),
    error("SW842", "该编号是另一份报关单的修改申请编号", "this number stands for an amendment of another declaration",
          "换用新的 AmendmentNo，或核对 EntryId", "take a new AmendmentNo, or compare EntryId"),
    warning("SW843", "不予修改或与建议不同，但未说明原因",
            "refused, or decided otherwise than proposed, and not said why",
            "请填写 Reason", "please say why in Reason"),
    warning("SW844", "没有已知的修改申请", "no such amendment is known", "请核对 AmendmentNo",
            "please compare AmendmentNo"),
    warning("SW859", "该决定早于已有决定，现行决定不变", "it is older than what was decided before, which still holds",
            "如属更正，DecidedAt 应晚于原决定", "a correction has a later DecidedAt"),
    error("SW882", "申报日期与报关单号的年份不一致，或在将来",
          "the day of the declaration is not of the year of its number, or is to come",
          "核对 DeclaredOn 和报关单号第 5 至 8 位", "compare DeclaredOn with digits 5 to 8 of the number"),
    error("SW883", "进出口日期不是日期", "the day of import or export is no day",
          "按 2026-11-15 或 20261115 填写", "write it as 2026-11-15 or 20261115"),
    warning("SW884", "决定的时间在将来，按收到的时间计",
            "the time of the decision lies ahead of when it was taken in, which counts instead",
            "请核对年份和时区", "please compare year and zone"),
)  # fmt: skip
