"""What a person says goes through the very door that programs use: its gates, checks, bounds, receipt and record."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gateway.web.portal.forms.shown import Wrong
from gateway.web.portal.visit import Visit
from gateway.web.problems import KINDS, Message, Problem, Scope
from gateway.web.sameness import HEADER

_BODY = {b"content-type", b"content-length", b"content-encoding", b"transfer-encoding"}
_KEY = b"idempotency-key"
_OWN = _BODY | {b"authorization", b"accept", b"signature", b"signature-input", HEADER, _KEY}


@dataclass(frozen=True, slots=True)
class Said:
    """What came of it. status: of HTTP. told: the receipt in JSON, or the problem (RFC 9457): nothing was decided."""

    status: int
    told: Mapping[str, Any]

    @property
    def is_decided(self) -> bool:
        """Whether there is a receipt."""
        return "verdict" in self.told

    @property
    def wrong(self) -> tuple[Wrong, ...]:
        """What is told of it, for a form."""
        if not self.is_decided:
            kind = self.told.get("type", "").rpartition(":")[2]
            found = KINDS.get(kind)
            zh, en = (found.zh, found.title) if found else ("无法办理", "it could not be done")
            mends = (found.next_zh, found.next_en) if found else ("", "")
            return (Wrong("", "/", "error", zh, en, self.told.get("detail"), *mends),)
        return tuple(map(_wrong, self.told["findings"]))


async def say(visit: Visit, path: str, record: Mapping[str, Any], *, key: str, function: str = "new") -> Said:
    """A record posted to `path` by who visits, as JSON. key: its Idempotency-Key: said twice, it is taken once."""
    body = json.dumps(record, ensure_ascii=False).encode()
    door = visit.scope["app"].state.doors[path]
    headers = [(name, value) for name, value in visit.scope["headers"] if name not in _OWN]
    headers += [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        (b"accept", b"application/json"),
        (_KEY, key.encode()),
        (HEADER, visit.csrf.encode()),
    ]
    scope = {
        **visit.scope,  # with "swg.entered": it is part of the page's own request, and counted as that
        "method": "POST",
        "path": path,
        "raw_path": path.encode(),
        "query_string": f"function={function}".encode(),
        "headers": headers,
    }
    status, answer = await _asked(door, scope, body)
    try:
        told = json.loads(answer)
    except ValueError:
        raise Problem("ours", f"{path} answered {status} and no JSON") from None
    return Said(status, told)


async def _asked(door: Any, scope: Scope, body: bytes) -> tuple[int, bytes]:
    """The answer of an ASGI app to a request that is whole."""
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]
    status, parts = 500, []

    async def receive() -> Message:
        return waiting.pop() if waiting else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        nonlocal status
        if message["type"] == "http.response.start":
            status = message["status"]
        else:
            parts.append(message.get("body", b""))

    await door(scope, receive, send)
    return status, b"".join(parts)


def _wrong(finding: Mapping[str, Any]) -> Wrong:
    return Wrong(
        finding["code"],
        finding["where"],
        finding["severity"],
        finding["zh"],
        finding["en"],
        finding.get("wanted"),
        *_mends(finding.get("mend") or ""),
    )


def _mends(mend: str) -> tuple[str, str]:
    """Both languages of what stands in one text."""
    zh, slash, en = mend.partition(" / ")
    return (zh, en) if slash else (mend, mend)
