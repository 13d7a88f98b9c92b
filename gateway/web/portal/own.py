"""What somebody sees and changes of his own: his sessions, his password, his codes."""

from functools import partial

import segno
from fastapi import APIRouter, Response
from sqlalchemy import Connection, Row, select

from gateway.journal import tables
from gateway.journal.clock import SECOND
from gateway.partners.accounts import Account
from gateway.people import codes, passwords, secrets, sessions
from gateway.people.attempts import Forgive
from gateway.people.secrets import DropTotp, OfferTotp, SetPassword, UseCode, UsedCode
from gateway.people.sessions import End, Stage
from gateway.web.portal import cookies, html
from gateway.web.portal.signing_in import aside, go_on, read, step_of, tried
from gateway.web.portal.visit import NEXT, At, PortalRoute, Visit, see_other
from gateway.web.problems import Problem
from gateway.web.writes import written

MOST_SESSIONS = 10  # a page
FRESH_S = 900  # since he last showed who he is, for what would lock him out or let another in

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/sessions")
async def sessions_page(visit: At, cursor: str = "") -> Response:
    """Where he is signed in: the newest first, this one on top of the first page."""
    now, limits = visit.desk.clock(), visit.desk.limits
    his = await read(visit, partial(sessions.of_login, login=visit.himself.login))
    live = [each for each in his if each.is_live(now, limits) and each.stage is Stage.WHOLE]
    live.sort(key=lambda each: each.digest != visit.session.digest)
    after = next((at for at, each in enumerate(live, 1) if each.digest == cursor), 0)
    shown = live[after : after + MOST_SESSIONS]
    more = shown[-1].digest if len(live) > after + MOST_SESSIONS else None
    return html.page("sessions", visit, sessions=shown, is_first=not after, next=more, others=len(live) > 1)


@router.post("/portal/sessions/end")
async def end(visit: At) -> Response:
    """One of his, or all but this one."""
    digest = visit.form.get("session")
    but = visit.session.digest if digest is None else None
    await written(visit.desk.parts.writer.write(End(visit.himself, digest, but, "end sessions")))
    if digest == visit.session.digest:
        visit.cookies.append(cookies.kept(cookies.SESSION, "", https=visit.https, for_s=0))
    return see_other(visit, "/portal/sessions")


@router.get("/portal/password")
async def password_page(visit: At, changed: str = "") -> Response:
    """The form. changed: it was done."""
    return html.page("password", visit, problem=None, changed=bool(changed))


@router.post("/portal/password")
async def password(visit: At) -> Response:
    """Another one: he shows that he knows the one of now. Every other session ends, and this one gets a new token."""
    account, form = visit.himself, visit.form
    if visit.session.stage not in (Stage.CHANGE, Stage.WHOLE):
        return see_other(visit, NEXT[visit.session.stage])
    if (busy := await tried(visit, (("login", account.login),), known=account)) is not None:
        return html.page("password", visit, 429, problem=("wait", busy))
    kept = await read(visit, partial(secrets.read, login=account.login))
    if not await aside(partial(passwords.holds, kept.password, form.get("password", ""))):
        return html.page("password", visit, 401, problem=("wrong",))
    await forgiven(visit, ("login", account.login))
    new = form.get("new", "")
    if new != form.get("again"):
        return html.page("password", visit, 400, problem=("password differs",))
    try:
        passwords.hold(new, account.login)
    except passwords.WeakPassword:
        return html.page("password", visit, 400, problem=("password hint",))
    hashed = await aside(partial(passwords.hashed, new))
    await written(visit.desk.parts.writer.write(SetPassword(account, hashed, visit.session.digest)))
    is_first = visit.session.stage is Stage.CHANGE
    following = "/portal" if is_first else "/portal/password?changed=1"
    return await go_on(visit, account, visit.session.means, following=following)


@router.get("/portal/security")
async def security_page(visit: At) -> Response:
    """What shows who he is."""
    return await _security(visit)


@router.post("/portal/security/codes")
async def offer(visit: At) -> Response:
    """A secret for his app, shown once; it counts when he has answered with a code of it."""
    hold_fresh(visit)
    account = visit.himself
    if (await read(visit, partial(secrets.read, login=account.login))).totp_on:
        return see_other(visit, "/portal/security")
    secret = codes.new_secret()
    sealed = visit.desk.parts.people_key.seal(secret, account.login)
    await written(visit.desk.parts.writer.write(OfferTotp(account, sealed)))
    return await _security(visit, secret=secret)


@router.post("/portal/security/codes/confirm")
async def confirm(visit: At) -> Response:
    """The first code of it."""
    hold_fresh(visit)
    account = visit.himself
    if (busy := await tried(visit, (("code", account.login),), known=account)) is not None:
        return await _security(visit, 429, problem=("wait", busy))
    kept = await read(visit, partial(secrets.read, login=account.login))
    step = step_of(visit, account, kept, visit.form.get("code", ""))
    if step is None or kept.totp is None:
        secret = visit.desk.parts.people_key.open(kept.totp, account.login) if kept.totp and not kept.totp_on else None
        return await _security(visit, 401, secret=secret, problem=("wrong",))
    try:
        await written(visit.desk.parts.writer.write(UseCode(account, step, kept.totp)))
    except UsedCode:
        return await _security(visit, 401, problem=("used code",))
    await forgiven(visit, ("code", account.login))
    return await go_on(visit, account, _with(visit.session.means, "totp"), following="/portal/security")


@router.post("/portal/security/codes/end")
async def end_codes(visit: At) -> Response:
    """No codes any more; who must have a second way has to set one up at once."""
    hold_fresh(visit)
    await written(visit.desk.parts.writer.write(DropTotp(visit.himself)))
    means = " ".join(each for each in visit.session.means.split() if each != "totp") or "password"
    return await go_on(visit, visit.himself, means, following="/portal/security")


def hold_fresh(visit: Visit) -> None:
    """Problem (403) where it is long ago that he showed who he is; or where more is wanted of him than setting up."""
    if visit.session.stage not in (Stage.ENROL, Stage.WHOLE):
        raise Problem("not-allowed", f"first: {NEXT[visit.session.stage]}")
    if visit.desk.clock() - visit.session.shown_at > FRESH_S * SECOND:
        raise Problem("not-allowed", "请重新登录后再进行 / sign in again before you do this")


async def forgiven(visit: Visit, *counted: tuple[str, str]) -> None:
    """The attempt was right."""
    await visit.desk.parts.writer.write(Forgive(counted, (("address", visit.source),)))


async def _security(
    visit: Visit, status: int = 200, *, secret: str | None = None, problem: tuple[object, ...] | None = None
) -> Response:
    account = visit.himself
    kept, keys = await read(visit, partial(_of, login=account.login))
    drawn = _drawn(secret, account) if secret else None
    return html.page("security", visit, status, kept=kept, passkeys=keys, secret=secret, drawn=drawn, problem=problem)


def _drawn(secret: str, account: Account) -> str:
    return segno.make(codes.address(secret, account.login), error="m").svg_data_uri(scale=4)


def _of(connection: Connection, login: str) -> tuple[secrets.Secrets, list[Row[tuple[object, ...]]]]:
    asked = select(tables.passkeys).where(tables.passkeys.c.login == login).order_by(tables.passkeys.c.created_at)
    return secrets.read(connection, login), list(connection.execute(asked))


def _with(means: str, more: str) -> str:
    return means if more in means.split() else f"{means} {more}"
