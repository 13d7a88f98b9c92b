"""What can be wrong with an amendment: SW835 to SW839 within it, SW840 to SW844 and SW859 against what is known."""

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
)  # fmt: skip
