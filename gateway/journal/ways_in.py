"""Every way a document may come in; what is promised of one is promised of all, so tests run over the table.

Whatever the way, it ends in `gateway.intake`: the same gates, checks and receipt.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WayIn:
    """A row. name: as documents and metrics have it."""

    name: str
    zh: str
    en: str
    where: str


HTTP = WayIn("http", "HTTP 接口", "HTTP", "POST /v1/messages")

WAYS_IN = (HTTP,)
