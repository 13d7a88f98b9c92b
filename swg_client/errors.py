"""What can go wrong on the way to the gateway and back."""

from dataclasses import dataclass, field
from typing import Any

from messages.errors import SingleWindowError


class ClientError(SingleWindowError):
    """Anything that went wrong; its subclasses say what."""


class NotReached(ClientError):
    """Nothing came back, for as long as patience lasted. What was sent may have arrived: send the same bytes again."""


class NotProved(ClientError):
    """What came is not shown to be the gateway's: do not act on it, keep it, and ask the operator."""


@dataclass(eq=False)
class Declined(ClientError):
    """The gateway's own word that it will not, RFC 9457. kind: the end of the problem's type, such as "not-allowed".

    zh, en: what is wrong. next: what to do about it, in both. request: name it to the operator. told: all it said.
    """

    status: int
    kind: str = ""
    zh: str = ""
    en: str = ""
    detail: str = ""
    next: str = ""
    request: str = ""
    told: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        said = f"{self.status} {self.zh} / {self.en}"
        return "; ".join(filter(None, (said, self.detail, self.next, self.request and f"request {self.request}")))
