"""The gateway as one process has it: what is begun with it, by the roles it has, and ended with it."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, suppress
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from gateway.assembly.folder import lock, worker
from gateway.assembly.keeping import issued, keeping
from gateway.assembly.roles import ALL, Role
from gateway.assembly.ruling import rules_of
from gateway.assembly.upkeep import Upkeep, Work
from gateway.channels.amqp.broker import Broker
from gateway.channels.lists import follow_lists
from gateway.channels.mailbox import Mailbox
from gateway.channels.ping import ping, reached
from gateway.channels.push import Push
from gateway.channels.taking import Taking
from gateway.channels.watch import Watch
from gateway.check.explain import Explainer
from gateway.delivery.copies import Copies
from gateway.delivery.courier import Courier
from gateway.delivery.dispatch import Dispatch
from gateway.delivery.owed import due_lanes
from gateway.delivery.takeover import TakeOver
from gateway.delivery.webhooks.posting import Poster
from gateway.delivery.webhooks.rounds import Rounds
from gateway.intake import Intake
from gateway.journal.acts import State
from gateway.journal.clock import Clock, ServerClock, to_datetime
from gateway.journal.database import server_time
from gateway.journal.expiry import expire_all, next_expiry
from gateway.journal.heads import sign_heads
from gateway.journal.issued import keep_issued
from gateway.journal.kept import KeepSchemas, unkept
from gateway.journal.key_history import in_force
from gateway.journal.keychange import KeyChange, KeyChanged
from gateway.journal.leading import Leadership
from gateway.journal.maintenance import Maintenance
from gateway.journal.news.feed import Feed
from gateway.journal.outward import Hint
from gateway.journal.reading import Reading
from gateway.journal.reconciling import Saying
from gateway.journal.ruling import Rules
from gateway.journal.ruling import in_force as rules_in_force
from gateway.journal.supervising import Speaking, is_needed, renew_all, supervise_all
from gateway.journal.vault.backup import clear_away
from gateway.journal.vault.keeping import Keeping
from gateway.journal.writer import Writer
from gateway.partners.credentials import refused_in_production
from gateway.partners.endings import tell_endings
from gateway.partners.partner import Partner
from gateway.partners.reconciling import Reconciler
from gateway.partners.register import Register
from gateway.partners.releasing import sweep
from gateway.partners.resettling import resettle
from gateway.partners.uses import Uses
from gateway.people.sealing import SealKey
from gateway.people.sessions import Limits
from gateway.people.sweeping import is_due, sweep_for_ever
from gateway.queue.port import Hints
from gateway.queue.relay import relay
from gateway.rehearsal.translating import Translating
from gateway.settings import Settings
from gateway.settings.deadlines import load_rules
from gateway.trust import production
from gateway.trust.access_tokens import AccessTokens
from gateway.trust.certificates import key_id, load
from gateway.trust.keyring import Keyring
from messages import workdays
from messages.catalogue import Catalogue
from messages.errors import SingleWindowError
from messages.times import beijing_date
from messages.xml.schemas import Schemas

TIMER_PERIOD_S = 1.0
COURIERS = ("push", "folder", "amqp")  # channels by which the courier delivers; to a mailbox its owner comes

log = structlog.get_logger()

Found = TypeVar("Found")


@dataclass
class Gateway:
    """All parts of one process. `start` it on a loop, `stop` it there. roles: what it does; by itself, all."""

    settings: Settings
    catalogue: Catalogue
    schemas: Schemas
    database: Engine
    key: Keyring
    register: Register
    writer: Writer
    reading: Reading
    explainer: Explainer
    intake: Intake
    hints: Hints
    courier: Courier
    push: Push
    mailbox: Mailbox
    copies: Copies
    taking: Taking
    watch: Watch
    broker: Broker
    dispatch: Dispatch
    hint: Hint
    access_tokens: AccessTokens
    people_key: SealKey
    feed: Feed
    poster: Poster
    rounds: Rounds
    uses: Uses
    leadership: Leadership
    maintenance: Maintenance
    clock: Clock
    roles: Collection[Role] = ALL
    _held: AsyncExitStack = field(default_factory=AsyncExitStack)
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)
    upkeep: Upkeep = field(default_factory=Upkeep)
    _readers: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(4, thread_name_prefix="gateway"))

    @property
    def translating(self) -> Translating:
        """What writes a document in the forms of partners, to be looked at only."""
        return Translating(
            catalogue=self.catalogue, forms=self.intake.tools.forms, encoders=self.copies.outgoing.encoders
        )

    async def start(self) -> None:
        """Begin to write, to deliver, and to watch what falls due; BadSettings where production refuses to."""
        if self.settings.production:  # not before: verbs that write must be able to put it right
            production.hold(refused_in_production(self.register.directory))
        self.keeping()  # or BadSettings, before anything is begun
        self._held.enter_context(lock(self.settings.data))
        self.writer.start()
        self._held.callback(self.writer.stop)
        if await asyncio.to_thread(self._has_new_schemas):
            await self.writer.write(KeepSchemas(self.schemas))
        if await asyncio.to_thread(self._has_new_rules):
            await self.writer.write(State((self.rules.act(),)))
        if Role.DELIVER not in self.roles or len(self.roles) > 1:
            self.explainer.start()
        await self._take_over()
        await self._state_certificate()
        await self.hints.start()
        self._held.push_async_callback(self.hints.stop)
        await self._held.enter_async_context(self.push)
        await self._held.enter_async_context(self.poster)
        self._held.push_async_callback(self.broker.close)
        for name, work in self._works().items():
            self._tasks.append(asyncio.create_task(self.upkeep.keep(name, work)))

    def _works(self) -> Mapping[str, Work]:
        """What this process does as long as it runs, by its roles."""
        works: dict[str, Work] = {"register": self._follow_register, "maintenance": self.maintenance.follow}
        if Role.SERVE in self.roles:
            works["mailboxes"] = self.mailbox.look_out
        if Role.SERVE in self.roles and Role.RELAY not in self.roles:
            works["ways in"] = self.watch.run
        if Role.RELAY in self.roles:
            works["leadership"] = lambda: self.leadership.run(self._led)
        if Role.DELIVER in self.roles:
            works |= {"dispatch": self.dispatch.run, "looking for lanes": self._deliver_unhinted}
        return works

    def _led(self) -> list[Awaitable[None]]:
        """What one process does for all, as long as it leads."""
        return [self.upkeep.keep(name, work) for name, work in self._works_of_the_leader().items()]

    def _works_of_the_leader(self) -> Mapping[str, Work]:
        settings, readers = self.settings, self._readers
        works: dict[str, Work] = {
            "relay": lambda: relay(
                self.hints,
                self._due,
                period_s=settings.relay_period_s,
                readers=readers,
                looked=self.leadership.beat,
            ),
            "deadlines": self._watch_timers,
            "cards": self._supervise,
            "unrouted": self._sweep_register,
            "ways in": self.watch.run,
            "heads": lambda: sign_heads(self.writer, self.database),
            "endings": lambda: tell_endings(self.register, self.key),
            "reconciliation": lambda: self.reconciler().each_morning(),
            "revocation lists": lambda: follow_lists(self.register, self.writer, period_s=settings.crl_period_s),
            "people": self._sweep_people,
            "webhooks": self.rounds.run,
            "issued": lambda: keep_issued(issued(settings), self.database, clock=self.clock),
        }
        if settings.pruning == "auto":
            works["keeping"] = lambda: self.keeping().for_ever()
        return works

    async def _read(self, question: Callable[[], Found]) -> Found:
        """In a thread that nothing else can hold up, a partner's folder that hangs least of all."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, question)

    async def stop(self) -> None:
        """Finish what is held, begin nothing more."""
        self.courier.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        with suppress(SingleWindowError):
            await self.uses.write(self.writer)
        await self._held.aclose()
        self.explainer.close()
        self._readers.shutdown(wait=False)
        self.database.dispose()

    async def _take_over(self) -> None:
        """Whoever had leases from this folder is gone: the lock on it is ours."""
        if self.settings.engine == "embedded":
            clear_away(Path(str(self.database.url.database)))
            await self.writer.write(TakeOver(COURIERS))
        elif Role.DELIVER in self.roles:
            self.courier.worker = worker(self.settings.data)
            await self.writer.write(TakeOver(COURIERS, self.courier.worker))

    async def _state_certificate(self) -> None:
        """The key in force may have got another certificate while nobody served; that is on record too.

        Of another key nothing is said here: a process that begins while a key is changed, or revoked, would put the
        old one back.
        """
        with self.database.connect() as connection:
            stated = in_force(connection)
        self.key.follow(stated)
        if stated is None or key_id(stated) != self.key.key_id or not _is_newer(self.key.cert_pem, stated):
            return
        renewed = KeyChange(self.writer.sealer, self.key.current, "gateway", "certificate renewed", instead_of=stated)
        with suppress(KeyChanged):
            await self.writer.write(renewed)

    def keeping(self) -> Keeping:
        """Archives and prunes what is due; BadSettings."""
        return keeping(self.settings, self.writer, self.database, self.clock)

    def reconciler(self) -> Reconciler:
        """Holds banks' books against what they told."""
        receipts, settings = self.intake.receipts, self.settings
        saying = Saying(self.catalogue, self.register.route, receipts, self.hint, settings.party_id)
        return Reconciler(self.writer, self.database, self.register, saying, at=settings.reconcile_at)

    def _has_new_schemas(self) -> bool:
        with self.database.connect() as connection:
            return bool(unkept(connection, self.schemas))

    @cached_property
    def rules(self) -> Rules:
        """What this process judges and translates by."""
        return rules_of(self.catalogue, self.schemas)

    def _has_new_rules(self) -> bool:
        with self.database.connect() as connection:
            stated = rules_in_force(connection)
            return stated is None or stated.rules != self.rules

    async def ping(self, partner: Partner, id: str) -> tuple[bool, list[dict[str, Any]]]:
        """Reach a partner who is pushed to: whether he was, and what was seen step by step."""
        seen = await ping(partner, id=id)
        return reached(seen), [asdict(each) for each in seen]

    def troubles(self) -> Mapping[str, str]:
        """What does not work now though documents are taken: kinds of ways in, the hints; with why."""
        found = {post.way: why for post, why in self.watch.troubles().items()}
        if (why := self.hints.trouble()) is not None:
            found["hints"] = why
        if unread := self.register.directory.unread:
            found["register"] = f"written by a newer release, and left out here: {', '.join(sorted(unread))}"
        return {**found, **self.upkeep.troubles()}

    def gauges(self) -> Mapping[str, tuple[str, Callable[[], float]]]:
        """Numbers of this process: by name, what it is and how to read it."""
        return {
            "leads": ("Whether this process does what one does for all", lambda: self.leadership.leads),
            "lanes_under_way": ("Lanes this process delivers now", lambda: self.dispatch.under_way),
            "partners_resting": ("Partners that do not answer and are left alone", lambda: len(self.courier.resting())),
            "webhook_posts": ("Events that are being posted to webhooks now", lambda: self.rounds.under_way),
            "hints_in_trouble": ("Whether hints neither come nor go", lambda: self.hints.trouble() is not None),
        }

    def _due(self) -> list[str]:
        with self.database.connect() as connection:
            return list(due_lanes(connection, self.clock(), channels=COURIERS, resting=self.courier.resting()))

    async def _deliver_unhinted(self) -> None:
        """While no hint can come, look for oneself: rows decide, and a broker that is away stops nothing."""
        while True:
            await asyncio.sleep(self.settings.relay_period_s)
            if self.hints.trouble() is None:
                continue
            try:
                self.hints.put(await self._read(self._due))
            except SQLAlchemyError as problem:
                log.warning("no hints, and the journal does not answer", problem=str(problem))

    async def _watch_timers(self) -> None:
        while True:
            await asyncio.sleep(TIMER_PERIOD_S)
            try:
                if await self._read(self._has_expired):
                    await expire_all(self.writer, self.intake.router, self.intake.receipts, self.hint)
            except (SingleWindowError, SQLAlchemyError) as problem:
                log.warning("timers wait", problem=str(problem))

    async def _supervise(self) -> None:
        """Give cards, for ever; what rests on a year that was not published is reckoned again at the start."""
        speaking = self.speaking()
        await renew_all(self.writer, speaking.rules)
        warned = None
        while True:
            today = beijing_date(now := to_datetime(self.clock()))
            if warned != today and (missing := workdays.unpublished(now)):
                log.warning("no calendar of working days: deadlines there are provisional", years=missing)
            warned = today
            try:
                if await self._read(lambda: is_needed(self.database, self.clock)):
                    await supervise_all(self.writer, speaking)
            except (SingleWindowError, SQLAlchemyError) as problem:
                log.warning("supervision waits", problem=str(problem))
            await asyncio.sleep(TIMER_PERIOD_S)

    def speaking(self) -> Speaking:
        """How cards are given, by the rules in force."""
        rules = load_rules(self.settings, self.catalogue.families.values())
        receipts, party_id = self.intake.receipts, self.settings.party_id
        return Speaking(self.catalogue, rules, self.intake.router, receipts, self.hint, party_id)

    def _has_expired(self) -> bool:
        with self.database.connect() as connection:
            at = next_expiry(connection)
            return at is not None and at <= self.clock()

    async def _sweep_register(self) -> None:
        """Let go what waited for a partner to register, after every change."""
        while True:
            try:
                if self.register.unswept:
                    await resettle(self.writer, self.register)
                await sweep(self.writer, self.register, self.hint)
            except (SingleWindowError, SQLAlchemyError) as problem:
                log.warning("sweep waits", problem=str(problem))
            await asyncio.sleep(self.settings.refresh_period_s)

    async def _sweep_people(self) -> None:
        """Sessions and the like that are over go."""
        limits = Limits(
            idle=self.settings.session_idle_s, whole=self.settings.session_s, drafts=self.settings.draft_days * 86_400
        )

        def due() -> bool:
            with self.database.connect() as connection:
                return is_due(connection, self.clock(), limits)

        await sweep_for_ever(self.writer, limits, lambda: self._read(due))

    async def _follow_register(self) -> None:
        """Catch up with changes made elsewhere, of partners and of our own key."""
        while True:
            try:
                await self.uses.write(self.writer)
                await asyncio.sleep(self.settings.refresh_period_s)
                await self._read(self._catch_up)
            except (SingleWindowError, SQLAlchemyError) as problem:
                log.warning("register waits", problem=str(problem))
                await asyncio.sleep(self.settings.refresh_period_s)

    def _catch_up(self) -> None:
        self.register.refresh()
        if isinstance(self.clock, ServerClock):
            self.clock.tell(server_time(self.database))
        if self.settings.engine == "cluster":
            with self.database.connect() as connection:
                stated = in_force(connection)
            self.key.follow(stated)
            if Role.SERVE in self.roles or Role.RELAY in self.roles:  # who takes documents in
                self.intake.allowances.refresh(self.database)
                self.intake.refused.refresh(self.database)


def _is_newer(certificate: bytes, than: bytes) -> bool:
    """Whether it is another, and not an older one that somebody has a copy of."""
    ours, theirs = load(certificate), load(than)
    return ours != theirs and ours.not_valid_before_utc >= theirs.not_valid_before_utc
