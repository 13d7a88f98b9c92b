"""What can be wrong with a message about a release: SW825 to SW829 within it, SW830 to SW834, SW858 and SW881
against what is known; SW880 both.

All of it is said of customs, which speaks of its own matters and decides: it is told, and refuses nothing.
"""

from messages.findings import FindingKind, warning

FINDINGS: tuple[FindingKind, ...] = (
    warning("SW825", "商品序号重复", "a line number is given twice", "请核对 LineNo", "please compare LineNo"),
    warning("SW826", "进出口标志与报关单号不一致", "IeFlag does not agree with the declaration number",
            "请核对报关单号第 9 位", "please compare digit 9 of the declaration number"),
    warning("SW827", "现场检验早于申报日期", "inspected on the spot before the day of the declaration",
            "请核对 DoneAt 和 DeclaredOn", "please compare DoneAt with DeclaredOn"),
    warning("SW828", "检验检疫编码与商品编号不一致", "the CIQ number does not begin with the commodity number",
            "请核对 CiqCode", "please compare CiqCode"),
    warning("SW829", "决定与使用限制不一致", "the verdict does not agree with UseBarred",
            "附条件放行填 true，放行、合格填 false", "true on condition, false where released or certified"),
    warning("SW830", "决定与建议不同，但未说明原因", "decided otherwise than proposed, and not said why",
            "请填写 Reason", "please say why in Reason"),
    warning("SW831", "所引用的建议未知", "the proposal referred to is not known", "请核对 Proposal",
            "please compare Proposal"),
    warning("SW832", "该决定早于已有决定，现行决定不变", "it is older than what was decided before, which still holds",
            "如属更正，请用 FunctionCode 5", "to correct it use FunctionCode 5"),
    warning("SW833", "没有已知的评估", "no assessment is known", "如需建议，请先发送 release.assessment",
            "for a proposal send release.assessment first"),
    warning("SW834", "企业与评估不一致", "the trader is not that of the assessment", "请核对 TraderId",
            "please compare TraderId"),
    warning("SW858", "该评估发送在已知评估之前，现以后者为准",
            "it was sent before the assessment that is known, which holds",
            "如属更正，请另发评估", "to correct it send another assessment"),
    warning("SW880", "申报日期与报关单号的年份不一致，或在将来；仍按该日的规则给出建议",
            "the day of the declaration is not of the year of its number, or is to come; it is proposed by its rules",
            "请核对 DeclaredOn 和报关单号第 5 至 8 位", "please compare DeclaredOn with digits 5 to 8 of the number"),
    warning("SW881", "时间在将来，按收到的时间计", "the time lies ahead of when it was taken in, which counts instead",
            "请核对年份和时区", "please compare year and zone"),
)  # fmt: skip
