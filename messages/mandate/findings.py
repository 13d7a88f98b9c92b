"""What can be wrong with a mandate: SW661 to SW667."""

from messages.findings import FindingKind, error, warning

FINDINGS: tuple[FindingKind, ...] = (
    error("SW661", "委托截止日早于起始日", "the mandate ends before it begins", "核对 ValidFrom 和 ValidUntil",
          "compare ValidFrom with ValidUntil"),
    error("SW662", "受托方不能是委托方自己", "trader and agent are the same", "核对 AgentId", "compare AgentId"),
    error("SW663", "委托已经到期", "the mandate is over already", "填写今天或以后的 ValidUntil",
          "give a ValidUntil of today or later"),
    error("SW664", "该委托书编号已使用", "this number stands for a mandate already",
          "变更用 FunctionCode 5，或换用新的 MandateNo", "to change it use FunctionCode 5, or take a new MandateNo"),
    error("SW665", "没有该委托书，无从变更或撤销", "there is no such mandate to change or withdraw",
          "核对 MandateNo、TraderId、AgentId", "compare MandateNo, TraderId and AgentId"),
    error("SW666", "只能以本企业名义委托", "only the trader himself gives a mandate",
          "TraderId 填写本企业的统一社会信用代码", "TraderId is the sender's own credit code"),
    warning("SW667", "平台没有这一报文族或类型，该项委托现在不起作用",
            "the gateway carries no such family or type, so this covers nothing now",
            "按 GET /v1/catalogue 核对 Cover，写错的以 FunctionCode 5 变更",
            "compare Cover with GET /v1/catalogue; where it is a slip, change it with FunctionCode 5"),
)  # fmt: skip
