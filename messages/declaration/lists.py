"""By what amendments are looked for, and what a table of them shows."""

from messages.lists import Column, Filter

FILTERS = (
    Filter(name="declaration", zh="报关单号", en="customs declaration", kind="declaration"),
    Filter(name="amendment", zh="修改申请编号", en="number of the amendment", kind="amendment"),
)

COLUMNS = (
    Column(name="amendment", zh="修改申请编号", en="Amendment", path="amendment_no"),
    Column(name="declaration", zh="报关单号", en="Declaration", path="entry_id"),
    Column(name="trader", zh="企业", en="Trader", path="amendment.trader_id"),
    Column(name="reason", zh="修改原因", en="Reason", path="amendment.reason_zh"),
    Column(name="reason-code", zh="修改原因代码", en="Reason code", path="amendment.reason"),
    Column(name="tolerated", zh="建议记录差错", en="Error proposed", path="tolerance.error_recorded"),
    Column(name="verdict", zh="修改决定", en="Decision", path="decision.verdict_zh"),
    Column(name="verdict-code", zh="修改决定代码", en="Decision code", path="decision.verdict"),
    Column(name="error", zh="记录差错", en="Error recorded", path="decision.error_recorded"),
)
