"""What a summary says of a card beside its state."""

from collections.abc import Iterator, Mapping
from typing import Any

from messages.outlines import Line


def outline(case: Mapping[str, Any]) -> Iterator[Line]:
    """Whose it is, and of what."""
    yield Line("责任单位", "unit", str(case["unit"]["partner"] or case["unit"]["role"]))
    yield Line("步骤", "step", f"{case['step_zh']} / {case['step_en']}")
