"""A partner's endpoint, and the gateway's rounds that post to it: real HTTP, a real journal, time turned by hand."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from aiohttp import web
from standardwebhooks import Webhook

from gateway.delivery.webhooks.changes import AddWebhook
from gateway.delivery.webhooks.guard import Guard
from gateway.delivery.webhooks.hook import Hook, new_secret, read, sealed
from gateway.delivery.webhooks.posting import Poster
from gateway.delivery.webhooks.rounds import Rounds
from gateway.journal import tables
from gateway.journal.ids import new_id
from gateway.journal.news.feed import Feed
from gateway.people.sealing import SealKey
from tests.journals import Journal

KEY = SealKey(bytes(32))
SOURCE = "https://gateway.example"
HERE = Guard.of(("127.0.0.0/8",), plain=True)


@dataclass
class Endpoint:
    """What it was sent, and the status of each answer: what `answers` still holds, then `status`."""

    url: str = ""
    status: int = 200
    answers: deque[int] = field(default_factory=deque)
    headers: dict[str, str] = field(default_factory=dict)
    got: list[tuple[Mapping[str, str], bytes]] = field(default_factory=list)
    holding: asyncio.Event | None = None  # nothing is answered before it is set

    @property
    def events(self) -> list[dict[str, Any]]:
        """The events, in the order in which they came."""
        return [json.loads(body) for _, body in self.got]

    @property
    def ids(self) -> list[str]:
        return [event["id"] for event in self.events]

    async def handle(self, request: web.Request) -> web.Response:
        self.got.append((request.headers, await request.read()))
        if self.holding is not None:
            await self.holding.wait()
        return web.Response(status=self.answers.popleft() if self.answers else self.status, headers=self.headers)


@asynccontextmanager
async def endpoint(**given: Any) -> AsyncIterator[Endpoint]:
    """One that listens."""
    it = Endpoint(**given)
    app = web.Application()
    app.router.add_post("/in", it.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    it.url = f"http://127.0.0.1:{runner.addresses[0][1]}/in"
    try:
        yield it
    finally:
        if it.holding is not None:
            it.holding.set()
        await runner.cleanup()


@dataclass
class Stage:
    """A journal and the rounds over it. secrets: by webhook. disabled: partners that take part no more."""

    journal: Journal
    rounds: Rounds
    secrets: dict[str, str] = field(default_factory=dict)
    disabled: set[str] = field(default_factory=set)

    def add(self, url: str, partner: str = "yard-demo", *, after: int | None = None, **words: Any) -> str:
        """A webhook; answers its id."""
        id_, secret = new_id(), new_secret()
        families = words.get("families")
        row = {
            "id": id_,
            "partner": partner,
            "url": url,
            "description": "",
            **{name: json.dumps(words.get(name, [])) for name in ("types", "cases", "states")},
            "families": None if families is None else json.dumps(families),
            "secrets": json.dumps([{"sealed": sealed(KEY, id_, secret).sealed, "until": None}]),
        }
        self.journal.writer.write_now(AddWebhook(by=partner, scope="partner", row=row, after=after))
        self.secrets[id_] = secret
        return id_

    def hook(self, id_: str) -> Hook:
        """As it stands."""
        with self.journal.database.connect() as connection:
            found = read(connection, id_)
        assert found is not None
        return found

    def queue(self) -> list[Mapping[str, Any]]:
        return self.journal.rows(tables.webhook_queue)

    def attempts(self, id_: str) -> list[Mapping[str, Any]]:
        """Oldest first."""
        return sorted(self.journal.rows(tables.webhook_attempts, webhook=id_), key=lambda row: row["id"])

    async def settle(self) -> None:
        """Rounds until nothing more is to be done at this time."""
        idle = 0
        while idle < 2:
            before = self._standing()
            await self.rounds.once()
            tasks = list(self.rounds._under_way.values())
            if tasks:
                await asyncio.wait(tasks)
                await asyncio.sleep(0)
            idle = idle + 1 if self._standing() == before and not tasks else 0

    def verified(self, id_: str, headers: Mapping[str, str], body: bytes) -> Any:
        """As Standard Webhooks' own library reads it; it raises where the signature does not hold."""
        return Webhook(self.secrets[id_]).verify(body, {name.lower(): value for name, value in headers.items()})

    def _standing(self) -> Any:
        return [(row["webhook"], row["seq"], row["attempts"]) for row in self.queue()]


@asynccontextmanager
async def stage(
    journal: Journal, *, clock: Callable[[], int] | None = None, timeout_s: float = 2.0, rounds: type[Rounds] = Rounds
) -> AsyncIterator[Stage]:
    """The rounds, ready. clock: the poster's; None: the journal's."""
    disabled: set[str] = set()

    class Partners(dict[str, Any]):
        def get(self, name: str, default: Any = None) -> Any:
            return SimpleNamespace(disabled=name in disabled)

    feed = Feed(journal.database, journal.catalogue)
    async with Poster(KEY, HERE, clock or journal.clock, timeout_s=timeout_s) as poster:
        made = rounds(
            writer=journal.writer,
            database=journal.database,
            feed=feed,
            poster=poster,
            directory=lambda: SimpleNamespace(partners=Partners()),  # type: ignore[arg-type, return-value]
            source=SOURCE,
            clock=journal.clock,
            chance=lambda: 0.5,
        )
        yield Stage(journal, made, disabled=disabled)
