"""A limit in words, as every page tells it."""

from messages.process import Limit


def limit_of(limit: Limit | None) -> str:
    """How long it may last, and where that is written."""
    if limit is None:
        return "—"
    if limit.clock is not None:
        minutes = int(limit.clock.total_seconds() // 60)
        told = f"{minutes // 60} 小时 h" if minutes % 60 == 0 else f"{minutes} 分钟 min"
    else:
        told = f"{limit.working_days} 个工作日 working days, {limit.at_hour}:00"
    return f"{told} ({limit.source})"
