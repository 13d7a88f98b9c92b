"""Why a delivery was given up: a short code each, so that dead letters are counted by what is to be mended.

What the partner or the network said stands beside it in words, other each time. A code is stable and never reused.
"""

from typing import NamedTuple


class Cause(NamedTuple):
    """One row: what it is called, and what an operator is to look at."""

    code: str
    zh: str
    en: str


CAUSES = (
    Cause("unreached", "连不上：拒绝连接或中断", "not reached: the connection is refused or breaks"),
    Cause("no-name", "域名解析不出", "its name cannot be resolved"),
    Cause("tls", "TLS 握手失败：证书或协议", "TLS failed: its certificate, or the protocol"),
    Cause("too-slow", "连接超时", "no connection in time"),
    Cause("unanswered", "已发出而无应答，或租约到期", "sent, and no answer came, or the lease ran out"),
    Cause("bad-receipt", "应答的回执不成立", "it was answered with a receipt that does not hold"),
    Cause("no-address", "约定中没有可用的地址、队列或文件夹", "the agreement names no address, queue or folder to use"),
    Cause("folder", "文件夹写不进", "its folder cannot be written to"),
    Cause("not-taken", "文件一直没有取走", "the file lies there and is not taken away"),
    Cause("not-written", "无法按其格式写出", "it cannot be written in his form"),
    Cause("other", "其他", "anything else"),
)
NOT_WRITTEN, UNANSWERED, OTHER = "not-written", "unanswered", "other"
UNSAID = {  # where a channel says no more than what came of it
    "not reached": "unreached",
    "no answer in time": UNANSWERED,
    "positive receipt": OTHER,
    "negative receipt": OTHER,
}
BY_CODE = {cause.code: cause for cause in CAUSES}
HTTP = "http-"  # and the status


def told(code: str) -> Cause:
    """The row of a code; of what an HTTP status says, one that names it."""
    if code.startswith(HTTP):
        status = code.removeprefix(HTTP)
        return Cause(code, f"对方答 HTTP {status}", f"it answered HTTP {status}")
    return BY_CODE.get(code, BY_CODE[OTHER]._replace(code=code))
