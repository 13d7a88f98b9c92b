"""Push: posts a delivery to the partner's address and reads what its answer means.

An answer is an event of the moves by the table of rows below; the first that fits decides. Before the request has left,
a failure is "not reached"; after that nobody knows. Redirects are not followed, and an answer has a bound.
"""

from collections.abc import Callable, Container
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from types import SimpleNamespace
from typing import Any, NamedTuple, Protocol, Self
from urllib.parse import quote

import aiohttp
from aiohttp import ClientSession, ClientTimeout, DummyCookieJar, TCPConnector, TraceConfig
from multidict import CIMultiDictProxy
from yarl import URL

from gateway.channels.partner_receipts import Word, read_receipt
from gateway.delivery.parcels import Answer, Event, Parcel, Told
from gateway.journal.clock import Clock, system_clock, to_datetime
from gateway.partners.partner import Partner, Terms
from messages.catalogue import Catalogue
from messages.json.foreign import content_type
from messages.seals.http_messages import HttpMessage
from messages.seals.httpsig import sign

MOST_CONNECTIONS = 512
MOST_A_HOST = 16
MOST_ANSWER_BYTES = 256 << 10
CONNECT_S = 5.0
KEEP_ALIVE_S = 4.0  # below what servers keep, so that a request rarely meets a connection that is being closed
RECEIPT = "exchange.receipt.1"

_GONE = (404, 410)
ANY: Container[int] = range(100, 600)
_SUCCESS = range(200, 300)
# The partner's front says no, but he himself has not seen it: an address, a key or a time that is wrong.
_NOT_HIM = frozenset({401, 402, 403, 404, 405, 407, 408, 410, 421, 425, 426, 429, 431, 451})


@dataclass(frozen=True, slots=True)
class Row:
    """statuses, what is agreed ("signed" or "status"; None: either), his receipt's verdict -> the event."""

    statuses: Container[int]
    agreed: str | None
    verdict: str | None
    event: Event


# verdict "" stands for an answer without a receipt that holds, None for any
ANSWERS = (
    Row(ANY, "signed", "accepted", "positive receipt"),
    Row(ANY, "signed", "refused", "negative receipt"),
    Row(_SUCCESS, "signed", "", "no answer in time"),  # garbled or unsigned: it may well have it
    Row(_SUCCESS, "status", None, "positive receipt"),
    Row(_NOT_HIM, None, None, "not reached"),
    Row(range(300, 400), None, None, "not reached"),
    Row(range(400, 500), "signed", "", "no answer in time"),
    Row(range(400, 500), "status", None, "negative receipt"),
    Row((503,), None, None, "not reached"),  # it will not take it now
    Row(range(500, 600), None, None, "no answer in time"),  # it, or its front, broke down over it: nobody knows
    Row(ANY, None, None, "not reached"),
)


class Failure(NamedTuple):
    """What went wrong before it left: the kind of exception, and the cause it is counted under."""

    kind: type[Exception]
    cause: str


FAILURES = (  # the first row that fits
    Failure(aiohttp.ClientConnectorDNSError, "no-name"),
    Failure(aiohttp.ClientSSLError, "tls"),
    Failure(TimeoutError, "too-slow"),
    Failure(aiohttp.ClientConnectionError, "unreached"),
    Failure(ValueError, "no-address"),
)


class SigningKey(Protocol):
    """A key with its certificate, PEM."""

    @property
    def key_pem(self) -> bytes: ...
    @property
    def cert_pem(self) -> bytes: ...


@dataclass
class Push:
    """The channel; `async with` it on the loop that delivers. key: what signs requests where that is agreed."""

    catalogue: Catalogue
    key: Callable[[], SigningKey] | None = None
    clock: Clock = system_clock
    user_agent: str = "single-window-gateway"
    most_a_host: int = MOST_A_HOST
    _session: ClientSession | None = field(default=None, repr=False)

    async def __aenter__(self) -> Self:
        """Open the one session."""
        trace = TraceConfig()
        trace.on_request_headers_sent.append(_left)
        self._session = ClientSession(
            connector=TCPConnector(
                limit=MOST_CONNECTIONS, limit_per_host=self.most_a_host, keepalive_timeout=KEEP_ALIVE_S
            ),
            cookie_jar=DummyCookieJar(),
            headers={"User-Agent": self.user_agent, "Accept": "application/xml", "Accept-Encoding": "identity"},
            trace_configs=[trace],
            auto_decompress=False,
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close every connection."""
        if self._session is not None:
            await self._session.close()

    async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
        """Post it once; see ANSWERS."""
        terms = partner.terms
        if self._session is None or not terms.url:
            return Answer(event="not reached", reason="the partner has no address", cause="no-address")
        sent = SimpleNamespace(left=False)
        timeout = ClientTimeout(total=terms.timeout_s, sock_connect=min(CONNECT_S, terms.timeout_s))
        try:
            async with self._session.post(
                terms.url,
                data=parcel.content,
                headers=self._headers(parcel, partner.terms),
                allow_redirects=False,
                timeout=timeout,
                trace_request_ctx=sent,
            ) as response:
                content = await _bounded(response)
                return self._read(response.status, response.headers, content, parcel, partner)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as problem:
            return _failed(problem, left=sent.left)

    async def ask(self, parcel: Parcel, partner: Partner) -> Told:
        """Ask once whether he has it: 2xx he has, 404 and 410 he has not; anything else says nothing."""
        terms = partner.terms
        if self._session is None or not terms.ask_url:
            return Told(has_it=None, reason="there is no address to ask at")
        url = URL(asked_at(terms.ask_url, parcel), encoded=True)
        timeout = ClientTimeout(total=terms.timeout_s, sock_connect=min(CONNECT_S, terms.timeout_s))
        try:
            traced = SimpleNamespace(left=False)
            async with self._session.get(
                url, allow_redirects=False, timeout=timeout, trace_request_ctx=traced
            ) as response:
                await _bounded(response)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as problem:
            return Told(has_it=None, reason=str(problem) or type(problem).__name__)
        return Told(has_it=_has_it(response.status), reason=f"HTTP {response.status}")

    def _headers(self, parcel: Parcel, terms: Terms) -> dict[str, str]:
        """What names the delivery; with its signature, made anew at every attempt, where that is agreed (RFC 9421)."""
        headers = _headers(parcel)
        if terms.push_signature != "rfc9421" or self.key is None:
            return headers
        key, url = self.key(), URL(terms.url or "")
        fields = [(name.lower(), value) for name, value in headers.items()]
        message = HttpMessage(method="POST", url=str(url.with_path("/") if not url.path else url), fields=fields)
        named = tuple(name for name, _ in fields if name.startswith("swg-"))
        now = to_datetime(self.clock())
        made = sign(message, parcel.content, key_pem=key.key_pem, cert_pem=key.cert_pem, created=now, also=named)
        return headers | made

    def _read(
        self, status: int, headers: "CIMultiDictProxy[str]", content: bytes | None, parcel: Parcel, partner: Partner
    ) -> Answer:
        agreed, word = partner.terms.receipt, Word(None)
        if content is None:
            word = Word(None, f"the answer is larger than {MOST_ANSWER_BYTES} bytes")
        elif agreed == "signed" and content:
            word = read_receipt(
                content,
                self.catalogue[RECEIPT],
                delivery=parcel.delivery,
                digest=parcel.digest,
                signers=partner.signers,
                now=to_datetime(self.clock()),
            )
        event = event_of(status, agreed, word.verdict)
        said = word.reason or (headers.get("Location") and f"redirects to {headers['Location']}, not followed")
        return Answer(
            event=event,
            reason=None if event == "positive receipt" else f"HTTP {status}" + (f", {said}" if said else ""),
            cause="bad-receipt" if word.reason and status in _SUCCESS else f"http-{status}",
            receipt=content if event in ("positive receipt", "negative receipt") and content else None,
            asked_s=_asked_s(headers.get("Retry-After"), to_datetime(self.clock())) if status in (429, 503) else None,
        )


def _has_it(status: int) -> bool | None:
    return True if status in _SUCCESS else False if status in _GONE else None


def asked_at(pattern: str, parcel: Parcel) -> str:
    """The address to ask at, its fields filled in, each as one segment of a path or one value of a query."""
    named = {"delivery": parcel.delivery, "message": parcel.message, "number": parcel.number}
    named["document"] = parcel.document
    return pattern.format(**{name: quote(value, safe="") for name, value in named.items()})


def event_of(status: int, agreed: str, verdict: str | None) -> Event:
    """What an answer means: its status, the receipt that was agreed, the verdict of a receipt that holds."""
    for row in ANSWERS:
        if status in row.statuses and row.agreed in (None, agreed) and row.verdict in (None, verdict or ""):
            return row.event
    return "no answer in time"  # no status at all


def _headers(parcel: Parcel) -> dict[str, str]:
    headers = {
        "Content-Type": content_type(parcel.content),
        "Swg-Delivery": parcel.delivery,
        "Swg-Message": parcel.message,
        "Swg-Message-Type": parcel.message_type,
        "Swg-Attempt": str(parcel.attempt),
    }
    return headers | ({"Swg-Remark": parcel.remark} if parcel.remark else {})


async def _bounded(response: aiohttp.ClientResponse) -> bytes | None:
    """The answer's body, or None where it has more than it may."""
    content = b""
    async for chunk in response.content.iter_chunked(64 << 10):
        content += chunk
        if len(content) > MOST_ANSWER_BYTES:
            response.close()
            return None
    return content


def _failed(problem: Exception, *, left: bool) -> Answer:
    """Before it left, it did not arrive; after that nobody knows."""
    said = str(problem) or type(problem).__name__
    cause = next((row.cause for row in FAILURES if isinstance(problem, row.kind)), None)
    if left:
        return Answer(event="no answer in time", reason=f"sent, then: {said}", cause="unanswered")
    return Answer(event="not reached", reason=said, cause=cause)


def _asked_s(text: str | None, now: datetime) -> float | None:
    """Retry-After: seconds, or a date."""
    if text is None:
        return None
    if text.strip().isdecimal() and text.isascii():
        return float(text)
    try:
        return max(0.0, (parsedate_to_datetime(text) - now).total_seconds())
    except (ValueError, TypeError):
        return None


async def _left(_: ClientSession, context: Any, __: aiohttp.TraceRequestHeadersSentParams) -> None:
    context.trace_request_ctx.left = True
