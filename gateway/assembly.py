"""Puts the parts together; the only file that knows adapters, engines and channels."""

import asyncio
import fcntl
import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import AsyncExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from adapters import ADAPTERS, READERS
from adapters import NotCarried as NotCarried  # what an encoder raises, for those who may not know adapters
from adapters import names as names_of
from gateway.channels.amqp.broker import Broker
from gateway.channels.amqp.incoming import QueueIn
from gateway.channels.amqp.out import QueueOut
from gateway.channels.collect import Collecting
from gateway.channels.desk import AutomaticDesk
from gateway.channels.folder.incoming import FolderIn
from gateway.channels.folder.out import FolderOut
from gateway.channels.lists import follow_lists
from gateway.channels.mailbox import Mailbox
from gateway.channels.ping import ping, reached
from gateway.channels.push import Push
from gateway.channels.taking import Taking
from gateway.channels.watch import Watch
from gateway.check.examination import Form, Tools
from gateway.check.explain import Explainer
from gateway.delivery.courier import Courier
from gateway.delivery.dispatch import Dispatch
from gateway.delivery.lanes import partner_of
from gateway.delivery.outgoing import Encode, Outgoing
from gateway.delivery.owed import due_lanes
from gateway.delivery.takeover import TakeOver
from gateway.intake import Intake
from gateway.journal import migrate
from gateway.journal.clock import system_clock
from gateway.journal.database import checkpoint, open_database, wal_size
from gateway.journal.expiry import expire_all, next_expiry
from gateway.journal.heads import sign_heads
from gateway.journal.kept import KeepSchemas, unkept
from gateway.journal.key_history import in_force
from gateway.journal.keychange import KeyChange
from gateway.journal.outward import Hint
from gateway.journal.reading import Reading
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.reconciling import Saying
from gateway.journal.retention import keep_months
from gateway.journal.sealing import Sealer
from gateway.journal.vault.backup import clear_away
from gateway.journal.witness import Witness
from gateway.journal.writer import Writer
from gateway.partners.allowance import Allowances
from gateway.partners.credentials import refused_in_production
from gateway.partners.directory import Directory
from gateway.partners.endings import tell_endings
from gateway.partners.limits import RefusedBytes
from gateway.partners.partner import OWN, Partner
from gateway.partners.reconciling import Reconciler
from gateway.partners.register import Register
from gateway.partners.releasing import sweep
from gateway.partners.resettling import resettle
from gateway.partners.uses import Uses
from gateway.partners.voices import with_voice
from gateway.queue.embedded import EmbeddedHints
from gateway.queue.relay import relay
from gateway.settings import BadSettings, Settings
from gateway.settings.families import load_families, schema_folder
from gateway.telemetry import masking
from gateway.trust import production, token_keys
from gateway.trust.access_tokens import AccessTokens
from gateway.trust.certificates import digest, load
from gateway.trust.keyring import Keyring, open_keyring
from gateway.web.room import Room
from messages import personal
from messages.catalogue import Catalogue
from messages.errors import SingleWindowError
from messages.xml.schemas import Schemas

TIMER_PERIOD_S = 1.0
COURIERS = ("push", "folder", "amqp")  # channels by which the courier delivers; to a mailbox its owner comes
LOCK = "lock"  # in the data folder; held by whoever works on it

log = structlog.get_logger()


class Occupied(SingleWindowError):
    """Another process works on this data folder."""


def forms() -> Mapping[tuple[str, str], Form]:
    """Every form a partner may write, by the root element of its documents."""
    return READERS


def written_names() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """What may be written, by the names that people call forms: "bank.pain.001", "manifest"; each (form, type code)."""
    return names_of(ADAPTERS.values())


def read_names() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """What may be read, by the same names; each (namespace, root)."""
    return names_of(READERS.values(), key=lambda adapter: (adapter.namespace, adapter.root))


def bare() -> Collection[tuple[str, str]]:
    """What is written without our signature, by (form, type code): its form has no place for one."""
    return {key for key, adapter in ADAPTERS.items() if not adapter.sealed}


def encoders() -> Mapping[tuple[str, str], Encode]:
    """What writes a message in a partner's form, by (form, message type code)."""
    return {key: adapter.encode for key, adapter in ADAPTERS.items()}


def form_names() -> tuple[str, ...]:
    """The forms a partner's messages may be written in."""
    return (OWN, *sorted({form for form, _ in ADAPTERS}))


@contextmanager
def for_us_alone() -> Iterator[None]:
    """What is written within, nobody else on this machine reads."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def lock(data: Path) -> Any:
    """The data folder for this process alone, as long as what this answers is open; or Occupied."""
    with for_us_alone():
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = (data / LOCK).open("w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise Occupied(
            f"another swg works on {data}; verbs that write reach it through its socket; SWG_DATA names another folder"
        ) from None
    return file


def is_locked(data: Path) -> bool:
    """Whether a process works on this data folder now."""
    try:
        with (data / LOCK).open() as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


@dataclass
class Gateway:
    """All parts of one process. `start` it on a loop, `stop` it there."""

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
    hints: EmbeddedHints
    courier: Courier
    push: Push
    mailbox: Mailbox
    taking: Taking
    watch: Watch
    broker: Broker
    dispatch: Dispatch
    hint: Hint
    access_tokens: AccessTokens
    uses: Uses
    _held: AsyncExitStack = field(default_factory=AsyncExitStack)
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def start(self) -> None:
        """Begin to write, to deliver, and to watch what falls due; BadSettings where production refuses to."""
        if self.settings.production:  # not before: verbs that write must be able to put it right
            production.hold(refused_in_production(self.register.directory))
        self._held.enter_context(lock(self.settings.data))
        self.writer.start()
        self._held.callback(self.writer.stop)
        if await asyncio.to_thread(self._has_new_schemas):
            await self.writer.write(KeepSchemas(self.schemas))
        self.explainer.start()
        if self.settings.engine == "embedded":
            clear_away(Path(str(self.database.url.database)))
            await self.writer.write(TakeOver(COURIERS))
        await self._state_certificate()
        await self.hints.start()
        self._held.push_async_callback(self.hints.stop)
        await self._held.enter_async_context(self.push)
        self._held.push_async_callback(self.broker.close)
        for work in (
            self.dispatch.run(),
            relay(self.hints, self._due, period_s=self.settings.relay_period_s),
            self._watch_timers(),
            self._watch_register(),
            self.watch.run(),
            sign_heads(self.writer, self.database),
            tell_endings(self.register, self.key),
            self.reconciler().each_morning(),
            follow_lists(self.register, self.writer, period_s=self.settings.crl_period_s),
            keep_months(self.writer, self.database, self.settings.keep_months, clock=system_clock),
        ):
            self._tasks.append(asyncio.create_task(work))

    async def stop(self) -> None:
        """Finish what is held, begin nothing more."""
        self.courier.stop()
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with suppress(asyncio.CancelledError):
                await task
        with suppress(SingleWindowError):
            await self.uses.write(self.writer)
        await self._held.aclose()
        self.explainer.close()
        self.database.dispose()

    async def _state_certificate(self) -> None:
        """The key in force may have got another certificate while nobody served; that is on record too."""
        with self.database.connect() as connection:
            stated = in_force(connection)
        if stated is not None and digest(load(stated)) != digest(load(self.key.cert_pem)):
            renewed = KeyChange(self.writer.sealer, self.key.current, "gateway", "certificate renewed")
            await self.writer.write(renewed)

    def reconciler(self) -> Reconciler:
        """Holds banks' books against what they told."""
        receipts, settings = self.intake.receipts, self.settings
        saying = Saying(self.catalogue, self.register.route, receipts, self.hint, settings.party_id)
        return Reconciler(self.writer, self.database, self.register, saying, at=settings.reconcile_at)

    def _has_new_schemas(self) -> bool:
        with self.database.connect() as connection:
            return bool(unkept(connection, self.schemas))

    async def ping(self, partner: Partner, id: str) -> tuple[bool, list[dict[str, Any]]]:
        """Reach a partner who is pushed to: whether he was, and what was seen step by step."""
        seen = await ping(partner, id=id)
        return reached(seen), [asdict(each) for each in seen]

    def _due(self) -> list[str]:
        with self.database.connect() as connection:
            return list(due_lanes(connection, system_clock(), channels=COURIERS, resting=self.courier.resting()))

    async def _watch_timers(self) -> None:
        while True:
            await asyncio.sleep(TIMER_PERIOD_S)
            try:
                if await asyncio.to_thread(self._has_expired):
                    await expire_all(self.writer, self.intake.router, self.intake.receipts, self.hint)
            except (SingleWindowError, SQLAlchemyError) as problem:
                log.warning("timers wait", problem=str(problem))

    def _has_expired(self) -> bool:
        with self.database.connect() as connection:
            at = next_expiry(connection)
        return at is not None and at <= system_clock()

    async def _watch_register(self) -> None:
        """Catch up with changes made elsewhere, and let go what waited for a partner to register."""
        while True:
            try:
                if self.register.unswept:
                    await resettle(self.writer, self.register)
                await sweep(self.writer, self.register, self.hint)
                await self.uses.write(self.writer)
                await asyncio.sleep(self.settings.refresh_period_s)
                await asyncio.to_thread(self.register.refresh)
            except (SingleWindowError, SQLAlchemyError) as problem:
                log.warning("register waits", problem=str(problem))
                await asyncio.sleep(self.settings.refresh_period_s)


def assemble(settings: Settings) -> Gateway:
    """The parts of a process with these settings; the journal is brought up to date, the schemas are compiled."""
    if settings.engine == "cluster":
        raise BadSettings(
            "engine: cluster 引擎尚不可用，请设 engine=embedded / "
            "the cluster engine is not there yet; set engine=embedded"
        )
    production.hold(production.refused(settings))
    catalogue = Catalogue(load_families(settings))
    masking.mark(personal.fields_of(catalogue))
    schemas = Schemas(catalogue, schema_folder())
    database = open_database(settings.database_url)
    with for_us_alone():
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        migrate.upgrade(database)
    witness = Witness(settings.checkpoint_path)
    witness.hold(database)
    with database.connect() as connection:
        stated = in_force(connection)
        connection.rollback()
        if settings.engine == "embedded":
            checkpoint(connection, to_cut=0)  # what was erased before a crash is not in the log any more
    key = open_keyring(
        settings.gateway_folder,
        party_id=settings.party_id,
        now=datetime.now(UTC),
        in_force=stated,
        production=settings.production,
    )
    register = Register(database)
    register.refresh()
    access_tokens = AccessTokens(
        token_keys.load_or_make(settings.oauth_folder, days=settings.token_key_days, production=settings.production),
        settings.url,
        settings.access_token_s,
    )
    writer = Writer(database, catalogue, Sealer(key.current, keep=witness.keep), catch_up=register.catch_up)
    reading = Reading(database, catalogue)
    explainer = Explainer(schemas)
    hints = EmbeddedHints()
    outgoing = Outgoing(catalogue=catalogue, key=lambda: key.current, encoders=encoders(), bare=bare())
    push = Push(catalogue, lambda: key.current)
    mailbox = Mailbox(writer=writer, database=database, outgoing=outgoing)
    refused = RefusedBytes()
    refused.load(database)
    allowances = Allowances()
    allowances.load(database)

    broker = Broker(settings.amqp_url)

    def read_register() -> Directory:
        return register.directory

    def hint(lanes: list[str]) -> None:
        """Tell whoever delivers: the courier of pushes, and partners who wait at their mailbox."""
        hints.publish(lane for lane in lanes if _is_pushed(register.directory, lane))
        mailbox.ring(lanes)

    courier = Courier(
        writer=writer,
        database=database,
        outgoing=outgoing,
        channels={"push": push, "folder": FolderOut(), "amqp": QueueOut(broker)},
        directory=read_register,
        asking=push,
        once=frozenset(type_.code for type_ in catalogue if type_.once),
        default_attempts=settings.attempts,
    )
    intake = Intake(
        tools=Tools(catalogue=catalogue, schemas=schemas, explain=explainer.explain, forms=forms()),
        explain_soon=explainer.explain_soon,
        writer=writer,
        reading=reading,
        router=register.route,
        receipts=ReceiptMaker(catalogue, settings.party_id),
        hint=hint,
        voices=lambda *asked: with_voice(register.directory, *asked),
        refused=refused,
        allowances=allowances,
        window=timedelta(seconds=settings.signature_window_s),
    )
    room = Room(settings.data, lambda: wal_size(database))
    taking = Taking(intake=intake, most=settings.body_bytes, full=room)
    ways = (
        FolderIn(taking, read_register),
        QueueIn(taking, broker, read_register),
        Collecting(taking, read_register),
        AutomaticDesk(
            catalogue=catalogue,
            database=database,
            taking=taking,
            directory=read_register,
            folder=settings.key_folder,
            addressee=settings.party_id,
            is_on=settings.countersign == "auto",
        ),
    )
    return Gateway(
        settings=settings,
        catalogue=catalogue,
        schemas=schemas,
        database=database,
        key=key,
        register=register,
        writer=writer,
        reading=reading,
        explainer=explainer,
        intake=intake,
        hints=hints,
        courier=courier,
        push=push,
        mailbox=mailbox,
        taking=taking,
        watch=Watch(read_register, tuple(each.wanted for each in ways)),
        broker=broker,
        dispatch=Dispatch(hints, courier.deliver, courier.breaker, most_lanes=settings.workers),
        hint=hint,
        access_tokens=access_tokens,
        uses=Uses(),
    )


def _is_pushed(directory: Directory, lane: str) -> bool:
    """Whether a lane is the courier's; what its partner was to be pushed before he took a mailbox, the relay finds."""
    partner = directory.partners.get(partner_of(lane))
    return partner is None or partner.terms.channel in COURIERS
