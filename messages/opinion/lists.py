"""By what grievances, corrections and invitations are looked for, what a table shows, and what a summary says."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.lists import Column, Filter
from messages.outlines import Line

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


def outline(case: Mapping[str, Any]) -> Iterator[Line]:
    """How a work order went; of invitations and ratings nothing is told one by one."""
    if case.get("words") and case.get("subject"):
        yield Line(case["subject_zh"], case["subject_en"], case["topic_zh"] or case["service"] or "")
        yield Line("经过", "what happened", " -> ".join(each["news_zh"] or each["news"] for each in case["words"]))
    if missed := case.get("missed"):
        yield Line("逾期环节", "late", ", ".join(missed))
