"""Puts the HTTP side together: one ASGI app, with the doors for documents in front of everything FastAPI serves."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache, partial

from fastapi import FastAPI

from gateway.journal.clock import Clock, system_clock, to_datetime
from gateway.journal.database import wal_size
from gateway.partners.endings import endings
from gateway.people import sessions
from gateway.people.oidc.clients import Client
from gateway.people.oidc.vouched import hold_providers
from gateway.people.sessions import Limits, Session
from gateway.trust.assertions import Assertions
from gateway.web import docs
from gateway.web.accept import Accept
from gateway.web.api import (
    cases,
    catalogue,
    checkpoints,
    dead_letters,
    events,
    evidence,
    expectations,
    families,
    findings,
    gateway_keys,
    health,
    mailbox,
    messages,
    notices,
    oauth,
    orphans,
    services,
    signings,
    webhooks,
)
from gateway.web.api.desk import MOST_OF_STRANGERS, Admit, Desk
from gateway.web.api.validate import Validate
from gateway.web.applications import Apply, applications, function_in
from gateway.web.attempts import Attempts
from gateway.web.authentication import Doorkeeper
from gateway.web.bare import bare
from gateway.web.bearing import ByToken, shown_by_token, whoever
from gateway.web.bodies import Bodies, Patience
from gateway.web.crowd import Counted, Crowd
from gateway.web.dead_letters import DeadLetters
from gateway.web.documents import Typed, either_type, json_type, xml_type
from gateway.web.door import Door, Then
from gateway.web.endings import Endings
from gateway.web.front import Front
from gateway.web.metrics import Metrics
from gateway.web.notices import Notices
from gateway.web.oauth import token
from gateway.web.oauth.clients import Clients
from gateway.web.oauth.token import TokenDoor
from gateway.web.openapi import describe
from gateway.web.origins import Origins
from gateway.web.parts import Parts
from gateway.web.portal import assets
from gateway.web.portal.compressing import Compressing
from gateway.web.portal.pages import PAGES
from gateway.web.portal.recognising import Recognising
from gateway.web.portal.routes import ROUTERS as PORTAL
from gateway.web.problems import App, Receive, Scope, Send
from gateway.web.readiness import Readiness
from gateway.web.room import Room
from gateway.web.rules import Rule
from gateway.web.trail import Trail
from gateway.web.verifying import Verifier
from gateway.web.waiting import Waiting
from messages.catalogue import Catalogue, MessageType

ROUTERS = (
    messages.router,
    mailbox.router,
    cases.router,
    catalogue.router,
    findings.router,
    health.router,
    oauth.router,
    checkpoints.router,
    expectations.router,
    orphans.router,
    signings.router,
    evidence.router,
    gateway_keys.router,
    dead_letters.router,
    notices.router,
    services.router,
    events.router,
    webhooks.router,
)


@dataclass(frozen=True, slots=True)
class Web:
    """The app as it is served.

    api: FastAPI's part. doors: by path, what takes bodies that are no JSON. desk: what routes use.
    """

    app: App
    api: FastAPI
    doors: Mapping[str, Door | TokenDoor]
    desk: Desk


def build(parts: Parts, *, clock: Clock = system_clock, bodies: Bodies | None = None) -> Web:
    """The HTTP side of these parts, which somebody else starts and stops."""
    metrics = Metrics()
    keeper = _keeper(parts, metrics, clock)
    room = Room(parts.settings.data, lambda: wal_size(parts.database))
    desk = desk_of(parts, metrics, keeper, room, clock=clock, bodies=bodies)
    doors: dict[str, Door | TokenDoor] = {**_doors(desk, room), token.PATH: _token_door(desk, keeper)}
    api = _api(desk, doors)
    shared = frozenset(family.path for family in parts.catalogue.families.values() if family.path and family.applied)
    inside = Compressing(_recognising(desk, _Doorway(doors, api, shared)))
    return Web(Front(Counted(inside, desk.crowd), metrics, desk.notices.header), api, doors, desk)


def _recognising(desk: Desk, app: App) -> Recognising:
    """Whose browser it is, before anybody asks."""

    def read(digest: str) -> Session | None:
        with desk.parts.database.connect() as connection:
            return sessions.read(connection, digest)

    return Recognising(
        app=app,
        read=lambda digest: desk.reads(read, digest),
        writer=desk.parts.writer,
        limits=desk.limits,
        clock=desk.clock,
        public_url=desk.parts.settings.public_url,
        quiet=frozenset(path for path, row in PAGES.items() if row.quiet),
    )


def build_beside(parts: Parts, *, title: str) -> Web:
    """Of a process that takes no documents: `/livez`, `/readyz`, `/metrics`, for whoever looks after it."""
    metrics = Metrics()
    keeper = _keeper(parts, metrics, system_clock)
    desk = desk_of(parts, metrics, keeper, Room(parts.settings.data, lambda: wal_size(parts.database)))
    api = bare(title, desk, (health.router,), partial(_life, desk))
    return Web(Front(Counted(api, desk.crowd), metrics), api, {}, desk)


def _keeper(parts: Parts, metrics: Metrics, clock: Clock) -> Doorkeeper:
    settings = parts.settings
    return Doorkeeper(
        register=parts.register,
        clock=clock,
        access_tokens=parts.access_tokens,
        origins=Origins(settings.proxies, settings.proxy_certificate_header),
        attempts=Attempts(most=settings.signin_failures),
        uses=parts.uses,
        failed=metrics.not_signed_in,
    )


def _leads(parts: Parts) -> Callable[[], bool]:
    """Whether this process does what one does for all, and so tells of the journal what all would tell alike."""
    leads = parts.gauges().get("leads")
    return (lambda: True) if leads is None else (lambda: bool(leads[1]()))


def desk_of(
    parts: Parts,
    metrics: Metrics,
    keeper: Doorkeeper,
    room: Room,
    *,
    clock: Clock = system_clock,
    bodies: Bodies | None = None,
) -> Desk:
    """What routes use of these parts, with the numbers that are told of them."""
    settings = parts.settings
    hold_providers(settings.providers)
    crowd = Crowd.of(settings, parts.intake.allowances)
    desk = Desk(
        parts=parts,
        admit=keeper,
        origins=keeper.origins,
        metrics=metrics,
        trail=Trail(parts.writer),
        readiness=Readiness(parts.database, parts.key, parts.writer, room, clock),
        notices=Notices(parts.maintenance),
        waiting=Waiting(parts.database, _leads(parts)),
        verifier=Verifier(parts),
        clock=clock,
        bodies=bodies or Bodies(most=settings.held_bytes, patience=Patience(settings.piece_s, settings.body_s)),
        strangers=Bodies(
            most=min(MOST_OF_STRANGERS, settings.held_bytes), patience=Patience(settings.piece_s, settings.body_s)
        ),
        crowd=crowd,
        limits=Limits(idle=settings.session_idle_s, whole=settings.session_s, drafts=settings.draft_days * 86_400),
        providers={name: Client(name, each) for name, each in settings.providers.items()},
    )
    metrics.registry.register(DeadLetters(lambda: desk.waiting.dead, clock))
    metrics.registry.register(
        Endings(lambda: endings(parts.register.directory, parts.key), lambda: to_datetime(clock()))
    )
    metrics.gauge("swg_writer_depth", "Commands waiting for the journal's writer", lambda: parts.writer.depth)
    metrics.gauge(
        "swg_maintenance", "Maintenance: 0 none, 1 announced, 2 under way, 3 overdue", parts.maintenance.stage
    )
    metrics.gauge("swg_body_bytes", "Bytes of request bodies held in memory", lambda: desk.bodies.held)
    metrics.gauge(
        "swg_stranger_bytes", "Bytes of request bodies of callers who are not known", lambda: desk.strangers.held
    )
    metrics.gauge("swg_connections", "Connections open", lambda: crowd.connections)
    metrics.gauge("swg_requests_under_way", "Requests being answered", lambda: crowd.requests)
    metrics.gauge("swg_unread_bytes", "Bytes of answers that are not read", lambda: crowd.unread_bytes)
    metrics.counted(
        "swg_turned_away",
        "Times there was too much at once (503, or the line cut), by what there was too much of",
        ("what",),
        lambda: [((what,), count) for what, count in crowd.turned_away.items()],
    )
    metrics.counted(
        "swg_limited",
        "Times a partner's terms said no (429), by term",
        ("partner", "limit"),
        parts.intake.allowances.refused.items,
    )
    metrics.counted(
        "swg_taken_in",
        "Documents taken in otherwise than over HTTP, by way in, partner and verdict",
        ("way", "partner", "verdict"),
        lambda: list(parts.taking.taken.items()),
    )
    metrics.gauge("swg_event_streams", "Streams of events that are open", lambda: desk.streams.open)
    metrics.counted(
        "swg_webhook_attempts",
        "Events posted to webhooks, by partner and outcome",
        ("partner", "outcome"),
        lambda: list(parts.rounds.posted.items()),
    )
    metrics.gauge("swg_ways_in_trouble", "Folders, queues, mailboxes in trouble", lambda: len(parts.watch.troubles()))
    for name, (told, read) in parts.gauges().items():
        metrics.gauge(f"swg_{name}", told, read)
    return desk


@dataclass(frozen=True, slots=True)
class _Doorway:
    """Sends each request to the door of its path, else to FastAPI. shared: where it is but for what is posted."""

    doors: Mapping[str, Door | TokenDoor]
    otherwise: App
    shared: frozenset[str] = frozenset()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        door = self.doors.get(scope["path"]) if scope["type"] == "http" else None
        if door is None or (scope["path"] in self.shared and scope["method"] != "POST"):
            await self.otherwise(scope, receive, send)
        else:
            scope["swg.door"] = scope["path"]
            await door(scope, receive, send)


@asynccontextmanager
async def _life(desk: Desk, _: FastAPI) -> AsyncIterator[None]:
    yield
    await desk.verifier.close()
    await desk.trail.close()
    desk.reads.close()


def _doors(desk: Desk, room: Room) -> Mapping[str, Door]:
    parts = desk.parts

    def door(
        rule: Rule, then: Then, full: Callable[[], str | None], typed: Typed = xml_type, admit: Admit = desk.admit
    ) -> Door:
        return Door(
            rule=rule,
            admit=admit,
            findings=parts.catalogue.findings,
            most=parts.settings.body_bytes,
            full=full,
            bodies=desk.bodies,
            then=then,
            ask=parts.intake.allowances.ask,
            enter=desk.crowd.enter,
            typed=typed,
            closed=desk.notices.hold,
        )

    def full() -> str | None:
        return room() or (None if parts.intake.has_room() else "the journal's writer is full")

    url = parts.settings.url
    validate = Validate(parts.intake, parts.catalogue, url, desk.clock)

    async def function_of(document: str) -> str | None:
        return function_in(await desk.reads(parts.reading.messages_of, document))

    def apply(type_: MessageType) -> Apply:
        return Apply(intake=parts.intake, type_=type_, function_of=function_of, clock=desk.clock, public_url=url)

    applied = {
        path: door(Rule.DOCUMENTS, apply(type_), full, json_type)
        for path, type_ in applications(parts.catalogue).items()
    }
    shown = {
        path: door(Rule.BEARERS, ByToken(intake=parts.intake, type_=type_, clock=desk.clock), full, json_type, whose)
        for path, type_ in shown_by_token(parts.catalogue).items()
        for whose in (_whoever(type_),)
    }
    return {
        "/v1/messages": door(Rule.DOCUMENTS, Accept(parts.intake, url), full, either_type),
        "/v1/validate": door(Rule.DRAFTS, validate, lambda: None, either_type),
        **applied,
        **shown,
    }


def _whoever(type_: MessageType) -> Admit:
    caller = whoever(type_)
    return lambda scope, authorization: caller


def _token_door(desk: Desk, keeper: Doorkeeper) -> TokenDoor:
    url = desk.parts.settings.url
    clients = Clients(
        keeper=keeper, assertions=Assertions(), audiences=(url, url + token.PATH), writer=desk.parts.writer
    )
    return TokenDoor(clients=clients, bodies=desk.strangers, families=tuple(desk.parts.catalogue.families))


def _applied(catalogue: Catalogue) -> Mapping[str, MessageType]:
    return {**applications(catalogue), **shown_by_token(catalogue)}


def _api(desk: Desk, doors: Mapping[str, Door | TokenDoor]) -> FastAPI:
    docs.files()
    assets.assets()
    for type_ in desk.parts.catalogue:
        catalogue.samples_of(type_.code)
    api = bare(
        "swg",
        desk,
        (*ROUTERS, families.family_router(desk.parts.catalogue), docs.router, *PORTAL),
        partial(_life, desk),
    )
    api.state.doors = doors
    rules = {path: door.rule for path, door in doors.items()}
    api.openapi = cache(partial(describe, api, rules, _applied(desk.parts.catalogue)))  # type: ignore[method-assign]
    return api
