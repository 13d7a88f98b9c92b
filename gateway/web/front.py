"""What is done to every request, whichever part answers it: an id, the headers that keep browsers careful, one log
line, the numbers, and a net under it all, so that no error of ours ever leaves as a stack trace. Plain ASGI.
"""

import re
import time
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from gateway.journal.acceptance import Outcome
from gateway.journal.ids import new_id
from gateway.web.metrics import Metrics
from gateway.web.notices import HEADER as MAINTENANCE
from gateway.web.problems import App, Headers, Message, Problem, Receive, Scope, Send, reply

REQUEST_ID = b"x-request-id"
_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
_CAREFUL: Headers = [
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
]
_STRICT = (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'")
_NOT_KEPT = (b"cache-control", b"no-store")

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Front:
    """Stands before everything that answers HTTP. maintenance: when it is, as every answer then says; None: never."""

    app: App
    metrics: Metrics
    maintenance: Callable[[], bytes | None] = lambda: None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request, or the life of the process."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        id_ = scope["swg.request"] = _request_id(scope)
        began = time.perf_counter()
        status, whole = 0, False
        head = scope["method"] == "HEAD"
        asked = {**scope, "method": "GET", "swg.head": True} if head else scope

        async def answer(message: Message) -> None:
            nonlocal status, whole
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = _with_ours(list(message.get("headers", ())), id_, self.maintenance())
            else:
                whole = not message.get("more_body", False)
                if head:
                    message["body"] = b""
            await send(message)

        try:
            await self.app(asked, receive, answer)
        except Exception:
            log.exception("failed", request=id_, method=scope["method"], path=_shown(scope["path"]))
            if not status:
                await reply(Problem("ours"), scope).send(answer)
            elif not whole:
                raise  # half an answer is on its way; whoever serves us hangs up
        finally:
            self._note(asked, scope["method"], status, time.perf_counter() - began)

    def _note(self, scope: Scope, method: str, status: int, took_s: float) -> None:
        """One line and the numbers; identifiers yes, contents and queries no."""
        route = _route(scope)
        outcome = scope.get("swg.outcome")
        said: dict[str, object] = {}
        if isinstance(outcome, Outcome):
            said = {"message": outcome.document, "verdict": outcome.verdict, "type": outcome.type_}
            self.metrics.document(outcome)
        self.metrics.request(method, route, status, took_s)
        log.info(
            "answered",
            request=scope["swg.request"],
            method=method,
            path=_shown(scope["path"]),
            status=status or "gone",
            caller=scope.get("swg.caller"),
            took_ms=round(took_s * 1000, 2),
            **said,
        )


def _request_id(scope: Scope) -> str:
    """The caller's own id where it has a harmless shape, else a fresh one."""
    for name, value in scope["headers"]:
        if name == REQUEST_ID:
            given: str = value.decode("latin-1")
            return given if _ID.fullmatch(given) else new_id()
    return new_id()


def _with_ours(headers: Headers, id_: str, maintenance: bytes | None) -> Headers:
    names = {name for name, _ in headers}
    headers += [each for each in _CAREFUL if each[0] not in names]
    headers.append((REQUEST_ID, id_.encode()))
    if maintenance is not None:
        headers.append((MAINTENANCE, maintenance))
    if _STRICT[0] not in names:
        headers.append(_STRICT)
    if _NOT_KEPT[0] not in names:
        headers.append(_NOT_KEPT)
    return headers


def _route(scope: Scope) -> str:
    """The path as it is declared, so that no caller can make new series by inventing paths."""
    if (door := scope.get("swg.door")) is not None:
        return str(door)
    path = getattr(scope.get("route"), "path", None)
    return path if isinstance(path, str) else "other"


def _shown(path: str) -> str:
    """A path in one line of plain characters."""
    return path[:200].encode("ascii", "backslashreplace").decode().translate(_CONTROL)


_CONTROL = {code: f"\\x{code:02x}" for code in (*range(32), 127)}
