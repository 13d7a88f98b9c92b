"""By what cards are looked for, and what a table of them shows."""

from messages.lists import Column, Filter

FILTERS = (
    Filter(name="case", zh="案件标识", en="case", kind="card-case"),
    Filter(name="number", zh="案件编号", en="number of the case", paths=("of.number",)),
    Filter(name="rule", zh="规则", en="rule", kind="card-rule", paths=("rule",)),
    Filter(name="unit", zh="责任单位", en="unit", kind="card-unit"),
    Filter(name="colour", zh="颜色", en="colour", paths=("colour",)),
    Filter(name="family", zh="报文族", en="family", paths=("of.family",)),
)

COLUMNS = (
    Column(name="card", zh="告知编号", en="Card", path="card_no"),
    Column(name="colour", zh="颜色", en="Colour", path="colour"),
    Column(name="family", zh="报文族", en="Family", path="of.family"),
    Column(name="number", zh="案件编号", en="Case", path="of.number"),
    Column(name="rule", zh="规则", en="Rule", path="rule"),
    Column(name="step", zh="步骤", en="Step", path="step_zh"),
    Column(name="unit", zh="责任单位", en="Unit", path="unit.partner"),
    Column(name="limit_at", zh="时限", en="Due", path="limit_at"),
    Column(name="done_at", zh="办结时间", en="Done", path="done_at"),
)
