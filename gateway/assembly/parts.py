"""Makes the parts of one process from its settings, and hands each what it works with."""

import socket
from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from gateway.assembly.dialects import bare, encoders, forms, numbers
from gateway.assembly.folder import for_us_alone, one_at_a_time
from gateway.assembly.gateway import COURIERS, Gateway
from gateway.assembly.roles import ALL, Role
from gateway.channels.amqp.broker import Broker
from gateway.channels.amqp.incoming import QueueIn
from gateway.channels.amqp.out import QueueOut
from gateway.channels.collect import Collecting
from gateway.channels.conducting import Conductor
from gateway.channels.desk import AutomaticDesk
from gateway.channels.folder.incoming import FolderIn
from gateway.channels.folder.out import FolderOut
from gateway.channels.led import Led
from gateway.channels.mailbox import Mailbox
from gateway.channels.push import Push
from gateway.channels.recalling import Recalls
from gateway.channels.taking import Taking
from gateway.channels.watch import Wanted, Watch
from gateway.check.examination import Tools
from gateway.check.explain import Explainer
from gateway.delivery.copies import Copies
from gateway.delivery.courier import Courier
from gateway.delivery.dispatch import Dispatch
from gateway.delivery.lanes import partner_of
from gateway.delivery.outgoing import Outgoing
from gateway.delivery.owed import entries
from gateway.delivery.webhooks.guard import Guard
from gateway.delivery.webhooks.posting import Poster
from gateway.delivery.webhooks.rounds import Rounds
from gateway.intake import Intake
from gateway.journal import migrate
from gateway.journal.clock import Clock, ServerClock, system_clock
from gateway.journal.database import VERB, DatabaseAway, checkpoint, open_database, server_time, wal_size
from gateway.journal.key_history import in_force
from gateway.journal.leading import Leadership
from gateway.journal.maintenance import Maintenance
from gateway.journal.marks import Marks
from gateway.journal.news.feed import Feed
from gateway.journal.reading import Reading
from gateway.journal.receipts import ReceiptMaker
from gateway.journal.sealing import Sealer
from gateway.journal.witness import Witness
from gateway.journal.writer import Writer
from gateway.partners.allowance import Allowances
from gateway.partners.directory import Directory
from gateway.partners.limits import RefusedBytes
from gateway.partners.register import Register
from gateway.partners.uses import Uses
from gateway.partners.voices import with_voice
from gateway.people import sealing
from gateway.queue.embedded import EmbeddedHints
from gateway.queue.port import Entry, Hints
from gateway.queue.rabbit import RabbitHints
from gateway.settings import Settings
from gateway.settings.families import load_families, schema_folder
from gateway.telemetry import masking
from gateway.trust import production, token_keys
from gateway.trust.access_tokens import AccessTokens
from gateway.trust.keyring import Keyring, open_keyring
from gateway.trust.keys import BadKey
from gateway.web.room import Room
from messages import personal
from messages.catalogue import Catalogue
from messages.xml.schemas import Schemas


def assemble(settings: Settings, roles: Collection[Role] = ALL) -> Gateway:
    """The parts of a process with these settings; the journal is brought up to date, the schemas are compiled.

    roles: what it will do once it is started.
    """
    production.hold(production.refused(settings))
    catalogue = Catalogue(load_families(settings))
    masking.mark(personal.fields_of(catalogue))
    schemas = Schemas(catalogue, schema_folder())
    database = _journal(settings, _name(settings, roles))
    witness = Witness(settings.checkpoint_path)
    witness.hold(database)
    clock = _clock(settings, database)
    key = keyring(settings, database)
    register = Register(database)
    register.refresh()
    writer = Writer(
        database,
        catalogue,
        Sealer(key.current, keep=witness.keep, find=key.named),
        server_clock=clock if isinstance(clock, ServerClock) else None,
        catch_up=register.catch_up,
    )
    reading = Reading(database, catalogue)
    explainer = Explainer(schemas)
    hints = _hints(settings, database, roles)
    outgoing = Outgoing(
        catalogue=catalogue, key=lambda: key.current, encoders=encoders(), bare=bare(), numbers=numbers()
    )
    push = Push(catalogue, lambda: key.current)
    mailbox = Mailbox(writer=writer, database=database, outgoing=outgoing, clock=clock)
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
        clock=clock,
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
        refused=_refused_bytes(database),
        allowances=_allowances(database),
        directory=read_register,
        window=timedelta(seconds=settings.signature_window_s),
    )
    people_key = sealing.load_or_make(settings.people_folder, production=settings.production)
    guard = Guard.of(settings.webhook_networks, plain=settings.webhook_plain)
    poster, feed = Poster(people_key, guard, clock), Feed(database, catalogue)
    maintenance = Maintenance(database, clock)
    maintenance.refresh()
    room = Room(settings.data, lambda: wal_size(database))
    taking = Taking(intake=intake, most=settings.body_bytes, full=lambda: maintenance.why() or room())
    desk = AutomaticDesk(
        catalogue=catalogue,
        database=database,
        taking=taking,
        directory=read_register,
        folder=settings.key_folder,
        addressee=settings.party_id,
        is_on=settings.countersign == "auto",
    )
    conductor = Conductor(
        catalogue=catalogue,
        led=Led(catalogue=catalogue, database=database, directory=read_register),
        taking=taking,
        directory=read_register,
        folder=settings.key_folder,
        addressee=settings.party_id,
        recall=Recalls(writer, register.route, intake.receipts, hint),
        mark=Marks(writer),
    )
    ways: tuple[tuple[Role, Wanted], ...] = (  # its broker shares a queue out; each other way one process has
        (Role.RELAY, FolderIn(taking, read_register).wanted),
        (Role.SERVE, QueueIn(taking, broker, read_register, has_others=settings.engine == "cluster").wanted),
        (Role.RELAY, Collecting(taking, read_register).wanted),
        (Role.RELAY, desk.wanted),
        (Role.RELAY, conductor.wanted),
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
        copies=Copies(writer=writer, database=database, outgoing=outgoing),
        taking=taking,
        watch=Watch(read_register, tuple(way for role, way in ways if role in roles)),
        broker=broker,
        dispatch=Dispatch(hints, courier.deliver, courier.breaker, most_lanes=settings.workers),
        hint=hint,
        access_tokens=AccessTokens(
            token_keys.load_or_make(
                settings.oauth_folder, days=settings.token_key_days, production=settings.production
            ),
            settings.url,
            settings.access_token_s,
        ),
        people_key=people_key,
        feed=feed,
        poster=poster,
        rounds=Rounds(
            writer=writer,
            database=database,
            feed=feed,
            poster=poster,
            directory=read_register,
            source=settings.url,
            clock=clock,
        ),
        uses=Uses(),
        leadership=Leadership(database, patience_s=settings.leader_patience_s + settings.relay_period_s),
        maintenance=maintenance,
        clock=clock,
        roles=frozenset(roles),
    )


def _name(settings: Settings, roles: Collection[Role]) -> str:
    """How the database's server shows this process, as far as it is one that stays."""
    if frozenset(roles) == ALL:
        return VERB
    return f"swg {'+'.join(sorted(roles))} {settings.data.name} at {socket.gethostname()}"[:63]


def _journal(settings: Settings, name: str) -> Engine:
    """The journal's database, brought up to date."""
    database = open_database(settings.database_url, name=name)
    with for_us_alone():
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            migrate.upgrade(database)
        except OperationalError as problem:
            if settings.engine == "embedded":
                raise
            where = database.url.render_as_string(hide_password=True)
            raise DatabaseAway(
                f"数据库无应答或拒绝登录，请核对 database 设置与服务器，可用 swg doctor 体检：{where} / "
                f"the database does not answer, or does not let us in: {where} ({problem.orig}); look at the server "
                "and at the setting `database`, `swg doctor` tells more"
            ) from None
    if settings.engine == "embedded":
        with database.connect() as connection:
            connection.rollback()
            checkpoint(connection, to_cut=0)  # what was erased before a crash is not in the log any more
    return database


def _clock(settings: Settings, database: Engine) -> Clock:
    """By which leases and deadlines go: of one process, this machine's; of many, the database's."""
    if settings.engine == "embedded":
        return system_clock
    clock = ServerClock()
    clock.tell(server_time(database))
    return clock


def keyring(settings: Settings, database: Engine) -> Keyring:
    """The gateway's keys, the one in force as the journal states it."""
    with one_at_a_time(settings.shared_folder):
        stated = _stated(database)
        while True:
            try:
                return open_keyring(
                    settings.gateway_folder,
                    party_id=settings.party_id,
                    now=datetime.now(UTC),
                    in_force=stated,
                    production=settings.production,
                )
            except BadKey:
                if (newer := _stated(database)) == stated:
                    raise
                stated = newer  # it was being changed just then: files and journal agree by now


def _stated(database: Engine) -> bytes | None:
    with database.connect() as connection:
        return in_force(connection)


def _hints(settings: Settings, database: Engine, roles: Collection[Role]) -> Hints:
    if settings.engine == "embedded" or settings.amqp_url is None:
        return EmbeddedHints()

    def describe(lanes: Collection[str]) -> Mapping[str, Entry]:
        with database.connect() as connection:
            return entries(connection, lanes)

    return RabbitHints(
        settings.amqp_url.get_secret_value(),
        describe=describe,
        takes=Role.DELIVER in roles,
        name=f"swg {'+'.join(sorted(roles))}",
    )


def _refused_bytes(database: Engine) -> RefusedBytes:
    refused = RefusedBytes()
    refused.refresh(database)
    return refused


def _allowances(database: Engine) -> Allowances:
    allowances = Allowances()
    allowances.refresh(database)
    return allowances


def _is_pushed(directory: Directory, lane: str) -> bool:
    """Whether a lane is the courier's; what its partner was to be pushed before he took a mailbox, the relay finds."""
    partner = directory.partners.get(partner_of(lane))
    return partner is None or partner.terms.channel in COURIERS
