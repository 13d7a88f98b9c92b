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
FOLDER = WayIn("folder", "交换文件夹", "drop folder", "terms.folders: OutBox")
AMQP = WayIn("amqp", "消息队列", "AMQP queue", "terms.queue_in")
COLLECT = WayIn("collect", "从对方信箱取件", "collected from a mailbox of his own", "terms.collect_url")

# Nobody else's: what the platform hands in for a case of a family that is led (`messages.process.Conducts`).
CONDUCTED = WayIn("led", "平台代办", "by the platform, for a case that it leads", "gateway.channels.conducting")

WAYS_IN = (HTTP, FOLDER, AMQP, COLLECT)
