"""Where the gateway reaches the bank: its address, its mailbox, its folder, its queue. The bank answers like one.

POST any path            a document: 202 taken (nothing, or {"reference": …}); 400, 409, 413 refused, in plain text
GET  /documents/{number} 200: a document that bears this number came (MsgId, Assgnmt/Id, MessageId); 404: it never did
GET  /payments/{number}  200 with where the payment stands, by end-to-end number; 404: it never came
GET  /mailbox            200 with the oldest document and its number in `Message-Id`; 204 where there is none
DELETE /mailbox/{id}     or POST /mailbox/{id}/acknowledge: it was taken; 404 where there is none of that number
"""

import contextlib
from collections import Counter as Counts
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import aio_pika
from aiohttp import web

from simulators.bank.branch import Branch
from simulators.bank.carriers import Mailbox
from simulators.bank.reading import LIMIT
from simulators.bank.transfers import Taken
from simulators.clock import Clock
from simulators.documents import digest
from simulators.faults import Fault, Faults

_XML = "application/xml; charset=utf-8"
_FOR_EVER = 3600.0  # seconds a deaf bank keeps a line open
_LOOK = 0.2  # seconds between looks into a folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """token: what callers must show, or None. json: taken orders are answered in the bank's own JSON."""

    token: str | None = None
    json: bool = False


class Counter:
    """The bank's public side."""

    def __init__(
        self, branch: Branch, faults: Faults, clock: Clock, manners: Manners, mailbox: Mailbox | None = None
    ) -> None:
        self._branch = branch
        self._faults = faults
        self._clock = clock
        self._manners = manners
        self._mailbox = mailbox
        self._attempts: Counts[str] = Counts()  # of each document, by its digest: a later one may get through
        self._runner: web.AppRunner | None = None
        self._address = ("127.0.0.1", 0)
        self.worked: Callable[[], None] = lambda: None

    # HTTP

    @property
    def url(self) -> str:
        """Where payments are posted to."""
        return f"{self._base}/payments"

    @property
    def collect_url(self) -> str | None:
        """Where the gateway polls, if the bank has a mailbox."""
        return f"{self._base}/mailbox" if self._mailbox is not None else None

    @property
    def _base(self) -> str:
        host, port = self._address
        return f"http://{f'[{host}]' if ':' in host else host}:{port}"

    async def open(self, address: tuple[str, int] | None = None) -> None:
        """Listen; port 0 takes a free one, and keeps it when it opens again."""
        self._address = address or self._address
        app = web.Application(client_max_size=LIMIT + 1)
        app.router.add_get("/payments/{number}", self._asked)
        app.router.add_get("/documents/{number}", self._asked_for)
        app.router.add_get("/mailbox", self._collect)
        app.router.add_delete("/mailbox/{id}", self._acknowledge)
        app.router.add_post("/mailbox/{id}/acknowledge", self._acknowledge)
        app.router.add_post("/{path:.*}", self._posted)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2, handler_cancellation=True)
        await self._runner.setup()
        await web.TCPSite(self._runner, *self._address, reuse_address=True).start()
        self._address = self._runner.addresses[0][:2]

    async def close(self) -> None:
        """Listen no more."""
        if self._runner:
            await self._runner.cleanup()
            self._runner = None

    async def _posted(self, request: web.Request) -> web.Response:
        if not self._is_known(request):
            return web.Response(status=401, text="access denied")
        data = await request.read()
        throw = digest(data)
        self._attempts[throw] += 1
        if self._strikes("busy", (throw, self._attempts[throw])):
            return web.Response(status=503, text="service temporarily unavailable", headers={"Retry-After": "1"})
        if fault := self._strikes("slow", throw):
            await self._clock.sleep(fault.seconds)
        taken = self._taken(data, "http")
        if taken.deaf or (taken.status == 202 and (self._strikes("deaf", throw) or self._strikes("unknown", throw))):
            await self._clock.sleep(_FOR_EVER)
        if taken.status != 202:
            return web.Response(status=taken.status, text=taken.text)
        if self._manners.json:
            return web.json_response({"received": taken.name}, status=202)
        return web.Response(status=202)

    async def _asked(self, request: web.Request) -> web.Response:
        """Whether the bank has a payment, as its people would say on the telephone; quiet ones too, lost ones not."""
        if not self._is_known(request):
            return web.Response(status=401, text="access denied")
        number = request.match_info["number"].rpartition(":")[2]
        payment = self._branch.bank.transfers.find("", number)
        if payment is None or payment.outcome.lost:
            return web.Response(status=404, text="not found")
        said = {"end_to_end_id": number, "status": payment.state.value or "returned", "reference": payment.reference}
        return web.json_response(said)

    async def _asked_for(self, request: web.Request) -> web.Response:
        """Whether the bank has a document, by the number that the document bears."""
        if not self._is_known(request):
            return web.Response(status=401, text="access denied")
        number = request.match_info["number"]
        return web.json_response({"number": number}, status=200 if self._branch.bank.has(number) else 404)

    def _taken(self, data: bytes, way: str) -> Taken:
        throw = digest(data)
        muted = bool(self._strikes("silent", throw) or self._strikes("unknown", throw))
        self.worked()
        return self._branch.take(data, way, muted=muted)

    def _strikes(self, kind: str, throw: object) -> Fault | None:
        return self._faults.strikes(kind, throw, "pain.001")

    def _is_known(self, request: web.Request) -> bool:
        token = self._manners.token
        return token is None or request.headers.get("Authorization") == f"Bearer {token}"

    async def _collect(self, request: web.Request) -> web.Response:
        if not self._is_known(request):
            return web.Response(status=401, text="access denied")
        found = self._mailbox.first() if self._mailbox is not None else None
        if found is None:
            return web.Response(status=204)
        return web.Response(body=found[1], headers={"Content-Type": _XML, "Message-Id": found[0]})

    async def _acknowledge(self, request: web.Request) -> web.Response:
        if not self._is_known(request):
            return web.Response(status=401, text="access denied")
        known = self._mailbox is not None and self._mailbox.acknowledge(request.match_info["id"])
        return web.Response(status=204 if known else 404)

    # folder

    async def watch(self, folder: Path) -> None:
        """Take what lies in the folder, oldest name first; taken/ and refused/ get it, with the reason beside it."""
        while True:
            self._look(folder)
            await self._clock.sleep(_LOOK)

    def _look(self, folder: Path) -> None:
        for name in ("taken", "refused"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        for path in sorted(folder.glob("*.xml")):
            taken = self._taken(path.read_bytes(), "folder")
            place = folder / ("taken" if taken.status == 202 else "refused") / path.name
            path.replace(place)
            if taken.status != 202:
                place.with_suffix(".txt").write_text(f"{taken.status} {taken.text}\n", "utf-8")

    # AMQP

    async def consume(self, url: str, queue: str) -> None:
        """Take what lies in the queue; what is not taken is rejected and not put back."""
        while True:
            with contextlib.suppress(aio_pika.exceptions.AMQPError, ConnectionError, OSError):
                await self._consume(url, queue)
            await self._clock.sleep(1)

    async def _consume(self, url: str, queue: str) -> None:
        connection = await aio_pika.connect(url)
        async with connection:
            channel = await connection.channel()
            await channel.set_qos(prefetch_count=50)
            source = await channel.get_queue(queue, ensure=True)
            async with source.iterator() as messages:
                async for message in messages:
                    taken = self._taken(message.body, "amqp")
                    if taken.status == 202:
                        await message.ack()
                    else:
                        await message.reject(requeue=False)
