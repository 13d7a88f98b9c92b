"""Posts an event once: signed, to an address the guard lets pass, with a bound on all that comes back."""

import json
import ssl
import time
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Self

import aiohttp
from aiohttp import ClientSession, ClientTimeout, DummyCookieJar, TCPConnector, TraceConfig

from gateway.delivery.webhooks import outcomes, signing
from gateway.delivery.webhooks.guard import Forbidden, Guard, Pinned, Resolve, system_resolve
from gateway.delivery.webhooks.hook import Hook
from gateway.journal.clock import SECOND, Clock, system_clock
from gateway.people.sealing import SealKey, Unsealable

TIMEOUT_S = 15.0
CONNECT_S = 5.0
KEEP_ALIVE_S = 4.0
MOST_ANSWER_BYTES = 16 << 10  # read and thrown away, so that the connection can be used again
MOST_CONNECTIONS = 128
MOST_SAID = 200
CONTENT_TYPE = "application/cloudevents+json; charset=utf-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """What came of one attempt. outcome: a row of OUTCOMES. status: of HTTP; None: there was no answer."""

    outcome: str
    status: int | None = None
    reason: str | None = None
    took_us: int = 0
    asked_s: float | None = None


@dataclass
class Poster:
    """`async with` it on the loop that posts. guard: where it may go. authorities: whose certificates are believed."""

    key: SealKey
    guard: Guard
    clock: Clock = system_clock
    resolve: Resolve = system_resolve
    timeout_s: float = TIMEOUT_S
    authorities: ssl.SSLContext | None = None
    user_agent: str = "single-window-gateway"
    _session: ClientSession | None = field(default=None, repr=False)

    async def __aenter__(self) -> Self:
        """Open the one session: no cookies, no cache of names, no proxy of the environment."""
        trace = TraceConfig()
        trace.on_request_headers_sent.append(_left)
        self._session = ClientSession(
            connector=TCPConnector(
                limit=MOST_CONNECTIONS,
                keepalive_timeout=KEEP_ALIVE_S,
                resolver=Pinned(self.guard, self.resolve),
                use_dns_cache=False,
                ssl=self.authorities or True,
            ),
            cookie_jar=DummyCookieJar(),
            headers={"User-Agent": self.user_agent, "Accept-Encoding": "identity"},
            trace_configs=[trace],
            auto_decompress=False,
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def post(self, hook: Hook, event: dict[str, Any]) -> Posted:
        """One attempt; whatever goes wrong is its outcome."""
        if self._session is None:
            raise RuntimeError("the poster is not open")
        body = json.dumps(event, ensure_ascii=False, separators=(",", ":")).encode()
        began, sent = time.perf_counter(), SimpleNamespace(left=False)
        try:
            url = self.guard.url(hook.url)
            now = self.clock()
            headers = signing.headers(hook.signing(self.key, now), event["id"], now // SECOND, body)
            async with self._session.post(
                url,
                data=body,
                headers={"Content-Type": CONTENT_TYPE, **headers},
                allow_redirects=False,
                timeout=ClientTimeout(total=self.timeout_s, sock_connect=min(CONNECT_S, self.timeout_s)),
                trace_request_ctx=sent,
            ) as response:
                await _drain(response)
                return _answered(response, began)
        except Forbidden as problem:
            return Posted(outcome="forbidden", reason=str(problem)[:MOST_SAID], took_us=_since(began))
        except Unsealable:
            return Posted(outcome="unsigned", reason=outcomes.BY_NAME["unsigned"].en, took_us=_since(began))
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as problem:
            return Posted(
                outcome="unanswered" if sent.left else "unreached", reason=_said(problem), took_us=_since(began)
            )


def _answered(response: aiohttp.ClientResponse, began: float) -> Posted:
    row = outcomes.of_status(response.status)
    return Posted(
        outcome=row.name,
        status=response.status,
        reason=None if row.then == "done" else f"HTTP {response.status}",
        took_us=_since(began),
        asked_s=_asked_s(response.headers.get("Retry-After")) if row.name == "busy" else None,
    )


async def _drain(response: aiohttp.ClientResponse) -> None:
    """Nothing of it is kept; where there is more than a little the line is cut."""
    read = 0
    async for piece in response.content.iter_chunked(4096):
        read += len(piece)
        if read > MOST_ANSWER_BYTES:
            response.close()
            return


def _asked_s(text: str | None) -> float | None:
    given = (text or "").strip()
    return float(given) if given.isascii() and given.isdecimal() and len(given) < 10 else None


def _said(problem: Exception) -> str:
    """What went wrong, in a few words; what the other side wrote is in none of them."""
    kind = type(problem).__name__
    inner = getattr(problem, "os_error", None)
    return f"{kind}: {inner.strerror or type(inner).__name__}"[:MOST_SAID] if isinstance(inner, OSError) else kind


def _since(began: float) -> int:
    return int((time.perf_counter() - began) * 1_000_000)


async def _left(_: ClientSession, context: Any, __: aiohttp.TraceRequestHeadersSentParams) -> None:
    context.trace_request_ctx.left = True
