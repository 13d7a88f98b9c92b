"""By what grievances, corrections and invitations are looked for, and what a table of them shows."""

from messages.lists import Column, Filter

FILTERS = (
    Filter(name="grievance", zh="诉求编号", en="grievance", kind="grievance"),
    Filter(name="correction", zh="整改编号", en="correction", kind="correction"),
    Filter(name="invitation", zh="评价邀请编号", en="invitation to rate", kind="invitation"),
    Filter(name="topic", zh="诉求类别", en="topic", paths=("topic",)),
    Filter(name="about", zh="事项编码", en="service", paths=("service",)),
    Filter(name="late", zh="是否逾期（true、false）", en="whether it is late (true, false)", paths=("late",)),
)

COLUMNS = (
    Column(name="number", zh="编号", en="Number", path="number"),
    Column(name="subject", zh="事由", en="Subject", path="subject_zh"),
    Column(name="topic", zh="诉求类别", en="Topic", path="topic_zh"),
    Column(name="service", zh="事项", en="Service", path="service"),
    Column(name="unit", zh="承办单位", en="Unit", path="unit.value"),
    Column(name="step", zh="环节", en="Step", path="step"),
    Column(name="due", zh="截止时间", en="Due", path="due"),
    Column(name="redone", zh="重办次数", en="Done again", path="redone", number=True),
    Column(name="satisfied", zh="是否满意", en="Satisfied", path="satisfied"),
)
