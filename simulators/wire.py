"""The wire, both ways, as the gateway publishes it: posting and asking as a client, taking pushes as a server."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
from aiohttp import web

from simulators.profile import Profile

_XML = "application/xml; charset=utf-8"


class NotReached(Exception):
    """No answer came that settles anything: not connected, cut off, too late, too busy; wait: seconds it asked for."""

    def __init__(self, why: str, *, wait: float | None = None) -> None:
        super().__init__(why)
        self.wait = wait


@dataclass(frozen=True, slots=True)
class Answer:
    """What the gateway answered; retry_after: seconds it asked for, or None."""

    status: int
    body: bytes
    retry_after: float | None = None

    def json(self) -> Any:
        """The body as JSON, or None."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What the gateway hands over: its stable id, the id of the message, which attempt it is, the document."""

    id: str
    message: str
    type: str
    attempt: int
    remark: str | None
    data: bytes


@dataclass(frozen=True, slots=True)
class Reply:
    """What a push is answered with."""

    status: int
    body: bytes


class Wire:
    """A partner's line to the gateway. writes: what his documents are called."""

    def __init__(self, profile: Profile, *, patience: float = 15, writes: str = _XML) -> None:
        self._base = profile.gateway
        self._writes = writes
        self._session = aiohttp.ClientSession(
            headers={"Authorization": f"Bearer {profile.token}"},
            timeout=aiohttp.ClientTimeout(total=patience),
            connector=aiohttp.TCPConnector(limit=32),
        )

    async def close(self) -> None:
        """Hang up."""
        await self._session.close()

    async def post(self, document: bytes) -> Answer:
        """Hand in a document; the answer should carry its receipt."""
        return await self._ask(
            "POST", "/v1/messages", data=document, headers={"Content-Type": self._writes, "Accept": _XML}
        )

    async def inspection(self, entry_id: str) -> Answer:
        """What the gateway knows of the inspections of this declaration."""
        return await self._ask("GET", f"/v1/inspections/{entry_id}")

    async def certificates(self) -> bytes:
        """What the gateway publishes of its certificates; nothing where it does not answer."""
        try:
            answer = await self._ask("GET", "/v1/gateway/certificates")
        except NotReached:
            return b""
        return answer.body if answer.status == 200 else b""

    async def mailbox(self, *, limit: int = 50, wait: int = 10) -> list[Delivery]:
        """What lies in the mailbox, waiting so many seconds for something to come."""
        answer = await self._ask("GET", f"/v1/mailbox?limit={limit}&wait={wait}", patience=wait + 15)
        if answer.status != 200:
            raise NotReached(f"mailbox: {answer.status}")
        return [_delivery(item) for item in answer.json()["items"]]

    async def acknowledge(self, items: list[dict[str, str]]) -> None:
        """Tell the mailbox what was accepted and what was refused."""
        answer = await self._ask("POST", "/v1/mailbox/acknowledge", json={"items": items})
        if answer.status != 200:
            raise NotReached(f"acknowledge: {answer.status}")

    async def _ask(self, method: str, path: str, *, patience: float | None = None, **options: Any) -> Answer:
        if patience is not None:
            options["timeout"] = aiohttp.ClientTimeout(total=patience)
        try:
            async with self._session.request(method, self._base + path, **options) as answer:
                return Answer(answer.status, await answer.read(), _seconds(answer.headers.get("Retry-After")))
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise NotReached(f"{type(error).__name__}: {error}") from error


class Endpoint:
    """Where a partner takes pushes; may close and open again on the same port."""

    def __init__(
        self,
        host: str,
        port: int,
        take: Callable[[Delivery], Awaitable[Reply]],
        pinged: Callable[[str], bytes] = lambda id_: b"",
    ) -> None:
        self._host = host
        self._port = port
        self._take = take
        self._pinged = pinged
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """Where pushes go to, once it is open."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}/deliveries"

    async def open(self) -> None:
        """Listen; port 0 takes a free one and keeps it."""
        app = web.Application(client_max_size=32 * 1024 * 1024)
        app.router.add_post("/{path:.*}", self._handle)
        app.router.add_get("/{path:.*}", self._answer_ping)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port, reuse_address=True)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def close(self) -> None:
        """Listen no more."""
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    async def _answer_ping(self, request: web.Request) -> web.Response:
        """A signed receipt for a ping; to anyone else, that it is here."""
        id_ = request.headers.get("Swg-Ping", "")
        return web.Response(status=200, body=self._pinged(id_) if id_ else b"", headers={"Content-Type": _XML})

    async def _handle(self, request: web.Request) -> web.Response:
        headers = request.headers
        if "Swg-Delivery" not in headers:
            return web.Response(status=400, text="no Swg-Delivery")
        reply = await self._take(
            Delivery(
                id=headers["Swg-Delivery"],
                message=headers.get("Swg-Message", ""),
                type=headers.get("Swg-Message-Type", ""),
                attempt=int(headers.get("Swg-Attempt", "1")),
                remark=headers.get("Swg-Remark"),
                data=await request.read(),
            )
        )
        return web.Response(status=reply.status, body=reply.body, headers={"Content-Type": _XML})


def _delivery(item: dict[str, Any]) -> Delivery:
    return Delivery(
        id=item["delivery"],
        message=item["message"],
        type=item["message_type"],
        attempt=int(item.get("attempt") or 1),
        remark=item.get("remark"),
        data=item["document"].encode("utf-8"),
    )


def _seconds(text: str | None) -> float | None:
    return float(text) if text and text.isdigit() else None
