"""By what releases are looked for, and what a table of them shows."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.lists import Column, Filter
from messages.outlines import Line, differences

FILTERS = (
    Filter(name="declaration", zh="报关单号", en="customs declaration", kind="declaration"),
    Filter(name="verdict", zh="验放决定", en="decision", paths=("verdict",)),
    Filter(name="mode", zh="验放方式", en="mode of release", paths=("mode",)),
)

COLUMNS = (
    Column(name="declaration", zh="报关单号", en="Declaration", path="entry_id"),
    Column(name="trader", zh="企业", en="Trader", path="trader_id"),
    Column(name="verdict", zh="验放决定", en="Decision", path="verdict_zh"),
    Column(name="verdict-code", zh="验放决定代码", en="Decision code", path="verdict"),
    Column(name="mode", zh="验放方式", en="Mode", path="mode_zh"),
    Column(name="mode-code", zh="验放方式代码", en="Mode code", path="mode"),
    Column(name="may_leave", zh="可离开监管场所", en="May leave", path="may_leave"),
    Column(name="use_barred", zh="限制销售使用", en="Use barred", path="use_barred"),
)


def outline(case: Mapping[str, Any]) -> Iterator[Line]:
    """Where customs decided otherwise than was proposed."""
    for decided in (*case.get("decisions", ()), case):
        yield from differences(decided)
