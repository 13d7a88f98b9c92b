"""The operators' side of a running gateway, over a Unix socket that only its owner may open: who can, is an operator.

The command line's writing verbs come here, since one process alone writes an embedded journal; what partners read over
HTTP is served here too, as operators read it. Whoever decides something is named (`by`), for the record.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from pathlib import Path as FilePath
from typing import Annotated, Any
from urllib.parse import unquote

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import AwareDatetime, Field

from gateway.delivery.dead import Confirm, Discard, Page, Replay, list_waiting, show
from gateway.delivery.unrouted import RouteTo
from gateway.journal.clock import to_datetime, to_us
from gateway.journal.means import Means, read_paper
from gateway.journal.moves import State
from gateway.journal.submission import Route
from gateway.journal.writer import Command
from gateway.partners import files
from gateway.partners.authorities import read_trusted
from gateway.partners.changes import Apply, IssueToken, RevokeToken, Switch
from gateway.partners.credentials import remarks
from gateway.partners.files import PartnerFile
from gateway.partners.partner import OWN, Partner, Purpose, Scope
from gateway.partners.remark import Remark
from gateway.partners.rights import WHOLE, BadRights, Rights, parse
from gateway.trust import tokens
from gateway.web import (
    control_books,
    control_dead,
    control_journal,
    control_keys,
    control_maintenance,
    control_people,
    control_persons,
    control_ping,
    control_trust,
)
from gateway.web.api import cases, dead_letters, evidence, expectations, health, messages
from gateway.web.api import families as family_lists
from gateway.web.api.desk import At, Cursor, Desk, GuardedRoute, Limit, json_answer, page_answer
from gateway.web.api.shapes import LINES, PRINTABLE
from gateway.web.authentication import Caller
from gateway.web.bare import bare
from gateway.web.front import Front
from gateway.web.operating import Printable, Said, changed, refused, told
from gateway.web.problems import App, Problem
from gateway.web.problems import Scope as Asked
from gateway.web.rules import Rule, rule

SOCKET = "control.sock"
BY = b"swg-by"
OPERATOR = Caller("operator", Scope.OPERATOR)

router = APIRouter(route_class=GuardedRoute)


class _OfDeliveries(Said):
    deliveries: list[Printable] = Field(min_length=1, max_length=200)


class ReplayBody(_OfDeliveries):
    """Send these again."""

    reason: str | None = Field(None, max_length=500, pattern=LINES)
    superseded: bool = False


class DiscardBody(_OfDeliveries):
    """Do not send these."""

    reason: str = Field(min_length=1, max_length=500, pattern=LINES)


class ConfirmBody(_OfDeliveries):
    """The partner has these by other means. file: on this machine, what shows it."""

    how: Annotated[str, Field(min_length=1, max_length=200, pattern=PRINTABLE)]
    at: AwareDatetime
    whom: Annotated[str, Field(min_length=1, max_length=100, pattern=PRINTABLE)]
    file: FilePath | None = None


class RouteBody(_OfDeliveries):
    """These unrouted ones go to this partner."""

    partner: Printable


class ApplyBody(Said):
    """Register a partner as his file on this machine has him."""

    path: FilePath


class SwitchBody(Said):
    """Disable this partner, or enable him again. reason: for the record."""

    partner: Printable
    disabled: bool
    reason: str | None = Field(None, max_length=500, pattern=LINES)


class TokenBody(Said):
    """Give someone a key. rights: as they are written; None: all."""

    holder: Printable
    scope: Scope = Scope.PARTNER
    expires_at: AwareDatetime | None = None
    purpose: Purpose = Purpose.BEARER
    rights: Annotated[str, Field(max_length=2000, pattern=PRINTABLE)] | None = None


class RevokeBody(Said):
    """Take a token back, named by its first signs or its digest."""

    named: Printable


def operator(asked: Asked, _: str | None) -> Caller:
    """Who opened the socket, as he names himself (`Swg-By`, percent-encoded): an operator in any case."""
    named = next((value for name, value in asked["headers"] if name == BY), b"")
    by = unquote(named.decode("latin-1"))[:100]
    return replace(OPERATOR, holder=by) if by and by.isprintable() else OPERATOR


def build(desk: Desk, *, forms: Collection[str] = (OWN,)) -> App:
    """The app behind the socket, on the desk of the web app. forms: those that someone can write."""
    own = desk.as_seen_by(operator)
    families = family_lists.family_router(desk.parts.catalogue)
    ours = (
        router,
        control_ping.router,
        control_trust.router,
        control_journal.router,
        control_books.router,
        control_keys.router,
        control_people.router,
        control_persons.router,
        control_dead.router,
        control_maintenance.router,
    )
    shared = (
        *(messages.router, evidence.router, cases.router, dead_letters.router, health.router),
        expectations.router,
    )
    api = bare("swg control", own, (*ours, *shared, families))
    api.state.forms = tuple(forms)
    return Front(api, desk.metrics)


@router.get("/deliveries")
@rule(Rule.PLATFORM)
async def deliveries(
    request: Request,
    desk: At,
    state: Annotated[list[State] | None, Query()] = None,
    partner: Annotated[str | None, Query(max_length=100, pattern=PRINTABLE)] = None,
    cursor: Cursor = None,
    limit: Limit = 50,
) -> Response:
    """What waits for an operator, oldest first; dead letters where no state is named."""

    def read() -> Page:
        with desk.parts.database.connect() as connection:
            return list_waiting(connection, states=state or (State.DEAD,), partner=partner, cursor=cursor, limit=limit)

    page = await desk.reads(read)
    return page_answer(request, page.items, page.cursor)


@router.get("/deliveries/{id}")
@rule(Rule.PLATFORM)
async def delivery(id: Annotated[str, Path(max_length=64, pattern=PRINTABLE)], desk: At) -> Response:
    """One delivery with its attempts."""

    def read() -> dict[str, Any]:
        with desk.parts.database.connect() as connection:
            return show(connection, id)

    return json_answer(await told(desk.reads(read)))


@router.post("/deliveries/replay")
@rule(Rule.PLATFORM)
async def replay(body: ReplayBody, desk: At) -> Response:
    """Send them again: dead and unknown ones in their place, ended ones at the tail of their lanes."""
    return await _written(
        desk,
        Replay(
            deliveries=body.deliveries,
            by=body.by,
            hint=desk.parts.hint,
            reason=body.reason,
            even_superseded=body.superseded,
        ),
    )


@router.post("/deliveries/discard")
@rule(Rule.PLATFORM)
async def discard(body: DiscardBody, desk: At) -> Response:
    """Do not send them; what waits behind goes on."""
    return await _written(
        desk, Discard(deliveries=body.deliveries, by=body.by, hint=desk.parts.hint, reason=body.reason)
    )


@router.post("/deliveries/confirm")
@rule(Rule.PLATFORM)
async def confirm(body: ConfirmBody, desk: At) -> Response:
    """The partner has them by other means; the file that shows it is kept with its digest."""
    paper = await told(desk.reads(read_paper, body.file)) if body.file is not None else None
    means = Means(how=body.how, at=body.at, whom=body.whom, paper=paper)
    return await _written(desk, Confirm(deliveries=body.deliveries, by=body.by, hint=desk.parts.hint, means=means))


@router.post("/deliveries/route")
@rule(Rule.PLATFORM)
async def route(body: RouteBody, desk: At) -> Response:
    """Send unrouted ones to this partner."""
    partner: Partner = await told(_found(desk, body.partner))
    command = RouteTo(
        deliveries=body.deliveries,
        route=Route(partner.name, partner.terms.form, partner.terms.channel),
        forms={code: agreement.form for code, agreement in partner.agreements.items()},
        by=body.by,
        hint=desk.parts.hint,
    )
    return await _written(desk, command)


@router.get("/partners")
@rule(Rule.PLATFORM)
async def partners(desk: At) -> Response:
    """Everyone who takes part."""
    return json_answer({"items": list(desk.parts.register.directory.partners.values())})


@router.post("/partners/apply")
@rule(Rule.PLATFORM)
async def apply(body: ApplyBody, request: Request, desk: At) -> Response:
    """Register a partner as his file has him; what waited for him goes to him at once."""
    file = await told(desk.reads(files.read, body.path, desk.parts.catalogue, forms=request.app.state.forms))
    parts = desk.parts
    said = await desk.reads(_looked_at, desk, file)
    if against := tuple(str(each) for each in said if each.refuses):
        raise refused(against, file.partner.name, "he cannot be registered so; nothing was changed")
    lines = await changed(desk, Apply(parts.register, body.by, file=file, hint=parts.hint))
    return json_answer({"partner": file.partner.name, "lines": lines, "remarks": [str(each) for each in said]})


@router.post("/partners/switch")
@rule(Rule.PLATFORM)
async def switch(body: SwitchBody, desk: At) -> Response:
    """Disable a partner, or enable him again."""
    command = Switch(desk.parts.register, body.by, name=body.partner, disabled=body.disabled, reason=body.reason or "")
    return json_answer({"partner": body.partner, "lines": await changed(desk, command)})


@router.post("/tokens")
@rule(Rule.PLATFORM)
async def issue_token(body: TokenBody, desk: At) -> Response:
    """A new key, told once."""
    token = tokens.new_token(tokens.CLIENT if body.purpose is Purpose.CLIENT else tokens.BEARER)
    command = IssueToken(
        desk.parts.register,
        body.by,
        holder=body.holder,
        digest=tokens.digest(token),
        prefix=tokens.shown(token),
        scope=body.scope,
        expires_at=_us(body.expires_at),
        purpose=body.purpose,
        rights=_rights(body, desk),
    )
    return json_answer({"token": token, "lines": await changed(desk, command)})


@router.post("/tokens/revoke")
@rule(Rule.PLATFORM)
async def revoke_token(body: RevokeBody, desk: At) -> Response:
    """A token that opens nothing any more."""
    return json_answer({"lines": await changed(desk, RevokeToken(desk.parts.register, body.by, named=body.named))})


async def _written(desk: Desk, command: Command) -> Response:
    """The deliveries as they stand after an operator's word."""
    return json_answer({"items": await told(desk.parts.writer.write(command))})


async def _found(desk: Desk, partner: str) -> Partner:
    return desk.parts.register.directory.partner(partner)


def _looked_at(desk: Desk, file: PartnerFile) -> tuple[Remark, ...]:
    """What is to be said of the partner as he shall be."""
    directory = desk.parts.register.directory
    before = directory.partners.get(file.partner.name)
    after = file.over(before)
    with desk.parts.database.connect() as connection:
        after = replace(after, certificates=read_trusted(connection).standings(after.certificates))
    now, settings = to_datetime(desk.clock()), desk.parts.settings
    broker = settings.amqp_url is not None
    return remarks(after, before, directory, now=now, production=settings.production, broker=broker)


def _rights(body: TokenBody, desk: Desk) -> Rights:
    """What the key is to open; all there is where nothing is said, and the scope says all for the platform."""
    if body.rights is None:
        return WHOLE
    if body.scope is not Scope.PARTNER:
        wanted = "运维和审计人员的权限由其身份决定，不另给 / for partners alone: others have those of their scope"
        raise Problem("bad-request", None, {"errors": [{"where": "body.rights", "wanted": wanted}]})
    try:
        return parse(body.rights, tuple(desk.parts.catalogue.families))
    except BadRights as problem:
        wanted = f"没有这项权限 / {problem}"
        raise Problem("bad-request", None, {"errors": [{"where": "body.rights", "wanted": wanted}]}) from None


def _us(at: datetime | None) -> int | None:
    return to_us(at) if at is not None else None
