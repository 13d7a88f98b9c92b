"""Signing in by somebody else's word (OpenID Connect): to the provider, back from it, and out of it.

What a browser was sent with is kept as a ceremony: the state finds it once, and only for the browser that was sent. A
provider that does not answer, or whose word is not good, leaves him at the page where everybody signs in.
"""

import secrets as random
from dataclasses import dataclass

import msgspec
import structlog
from fastapi import APIRouter, Request, Response

from gateway.journal.clock import SECOND
from gateway.partners.accounts import Account, BadRoles
from gateway.partners.directory import Taken, UnknownPartner
from gateway.people.attempts import Forgive
from gateway.people.ceremonies import Answered, Ask, NotAsked
from gateway.people.oidc import NotVouched, Unreached
from gateway.people.oidc.clients import Asked, Client
from gateway.people.oidc.vouched import Nobody, Vouched
from gateway.web.portal.passkeys import owner_of
from gateway.web.portal.signing_in import form, go_on, tried
from gateway.web.portal.visit import At, PortalRoute, Visit, safe_next, see_other
from gateway.web.problems import Problem
from gateway.web.writes import written
from messages.decoding import from_json

KIND = "provider"
MOST_STATE = 100
MOST_CODE = 4096

router = APIRouter(route_class=PortalRoute, include_in_schema=False)
log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sent:
    """As the ceremony keeps it."""

    name: str
    following: str
    asked: Asked


@router.get("/portal/login/with/{name}")
async def begin(name: str, visit: At, next: str | None = None) -> Response:
    """To the provider, with a question that only this browser can bring back answered."""
    client, now_s = _client(visit, name), visit.desk.clock() // SECOND
    asked = Asked(
        nonce=random.token_urlsafe(32),
        verifier=random.token_urlsafe(48),
        back=f"{visit.site}/portal/login/with/{name}/back",
    )
    state = random.token_urlsafe(32)
    try:
        where = await client.address(asked, state, now_s)
    except Unreached as problem:
        return _unreached(visit, client, problem, safe_next(next))
    sent = _Sent(name=name, following=safe_next(next), asked=asked)
    said = msgspec.json.encode(sent).decode()
    await written(visit.desk.parts.writer.write(Ask(KIND, state.encode(), owner_of(visit), said)))
    return see_other(visit, where)


@router.get("/portal/login/with/{name}/back")
async def back(name: str, visit: At, request: Request) -> Response:
    """From the provider: its word is fetched, held, and whoever it is about goes on as from any other way in."""
    client, now_s, query = _client(visit, name), visit.desk.clock() // SECOND, request.query_params
    if (busy := await tried(visit, (), known=None)) is not None:
        return form(visit, None, busy=busy)
    following = None
    try:
        sent = await _sent(visit, name, query.get("state", ""))
        following = sent.following
        if query.get("error") is not None:
            client.hold_issuer(await client.metadata(now_s), query.get("iss"))
            log.info("provider said no", provider=name, error=str(query["error"])[:60])
            return form(visit, following, 401, said=("provider no", client.provider))
        code = query.get("code", "")
        if not 0 < len(code) <= MOST_CODE:
            raise NotVouched("no code")
        claims = await client.claims(sent.asked, code=code, issuer=query.get("iss"), now_s=now_s)
        vouched = Vouched(name, client.provider, claims)
        account = await _account(visit, vouched)
    except Unreached as problem:
        return _unreached(visit, client, problem, following)
    except Nobody as problem:
        visit.desk.metrics.not_signed_in("provider", "nobody")
        return form(visit, following, 403, said=("provider nobody", client.provider, problem.subject))
    except (NotVouched, NotAsked) as problem:
        log.warning("provider's word not taken", provider=name, why=str(problem))
        visit.desk.metrics.not_signed_in("provider", "wrong")
        return form(visit, following, 401, said=("provider wrong", client.provider))
    await visit.desk.parts.writer.write(Forgive((), (("address", visit.source),)))
    return await go_on(visit, account, vouched.means, following=following)


@router.get("/portal/logout/with/{name}")
async def out(name: str, visit: At) -> Response:
    """Out of the provider too, which asks him whether he means it, and sends him back."""
    client = _client(visit, name)
    landing = f"{visit.site}/portal/login"
    try:
        where = await client.farewell(landing, visit.desk.clock() // SECOND)
    except Unreached as problem:
        return _unreached(visit, client, problem, None)
    return see_other(visit, where or "/portal/login")


async def _sent(visit: Visit, name: str, state: str) -> _Sent:
    """What this browser was sent with, once; NotAsked."""
    if len(state) > MOST_STATE or not state.isascii():
        raise NotAsked("state")
    said = await written(visit.desk.parts.writer.write(Answered(KIND, state.encode(), owner_of(visit))))
    sent = from_json(said, _Sent)
    if sent.name != name:
        raise NotAsked("another provider was asked")
    return sent


async def _account(visit: Visit, vouched: Vouched) -> Account:
    """Who it is about, after what has to be changed; NotVouched."""
    register = visit.desk.parts.register
    found = vouched.account(register.directory)
    try:
        if (change := vouched.change(register, found)) is not None:
            await written(visit.desk.parts.writer.write(change))
    except (BadRoles, UnknownPartner, Taken) as problem:
        raise NotVouched(f"{type(problem).__name__} when the account was made or its roles were set") from None
    if (account := vouched.account(register.directory)) is None:
        raise NotVouched("the account is gone")
    return account


def _client(visit: Visit, name: str) -> Client:
    found = visit.desk.providers.get(name)
    if found is None:
        raise Problem("no-such-path", f"no provider {name[:40]!r}")
    return found


def _unreached(visit: Visit, client: Client, problem: Unreached, following: str | None) -> Response:
    log.warning("provider not reached", provider=client.name, why=str(problem))
    visit.desk.metrics.not_signed_in("provider", "unreached")
    return form(visit, following, 503)
