"""Operations apart from how they travel: each is a generator that asks, waits and, at its end, returns.

So one text serves the client that blocks and the one that does not: a driver makes the requests, sleeps the pauses, and
sends the answers in.
"""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias, TypeVar

import msgspec

from swg_client.errors import Declined, NotReached

T = TypeVar("T")

AGAIN_LATER = frozenset({429, 500, 502, 503, 504})  # nothing was taken, or nobody knows: the same again is safe


@dataclass(frozen=True, slots=True)
class Ask:
    """One request. path: below the gateway's address. longer_s: how much longer than usual an answer may take."""

    method: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes | None = None
    longer_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. headers: names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Any:
        """The body as JSON; ValueError."""
        return msgspec.json.decode(self.body)


@dataclass(frozen=True, slots=True)
class Pause:
    """Nothing happens for so many seconds."""

    seconds: float


Step: TypeAlias = Ask | Pause
Heard: TypeAlias = Answer | NotReached | None
Flow: TypeAlias = Generator[Step, Heard, T]


def asked(ask: Ask) -> Flow[Answer]:
    """One try; NotReached."""
    heard = yield ask
    if isinstance(heard, Answer):
        return heard
    raise heard or NotReached("no answer")


def waited(seconds: float) -> Flow[None]:
    """A pause."""
    yield Pause(seconds)


def agreed(answer: Answer, *wanted: int) -> Answer:
    """The answer where it has one of these statuses; else Declined, with the gateway's own words."""
    if answer.status in wanted:
        return answer
    raise declined(answer)


def declined(answer: Answer) -> Declined:
    """What an answer says, as an error."""
    try:
        told = answer.json()
    except ValueError:
        told = None
    if not isinstance(told, dict):
        return Declined(answer.status, en="an answer that is not the gateway's", detail=repr(answer.body[:200]))
    words = {name: str(told.get(name) or "") for name in ("zh", "detail", "next", "request")}
    en = str(told.get("title") or told.get("error") or "")
    words["detail"] = words["detail"] or str(told.get("error_description") or "")
    return Declined(answer.status, str(told.get("type") or "").rpartition(":")[2], en=en, told=told, **words)


def retry_after_s(answer: Answer) -> float:
    """The seconds that the gateway asks to wait; 0 where it does not."""
    said = answer.headers.get("retry-after", "")
    return float(said) if said.isdecimal() else 0.0
