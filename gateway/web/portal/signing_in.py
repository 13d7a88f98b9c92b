"""Signing in and out: a password, then a code where one is set up. Each step is a new session in the place of the last.

What is wrong is never said more closely than "not right", and takes as long for a name that nobody has.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar
from weakref import WeakKeyDictionary

from fastapi import APIRouter, Response
from sqlalchemy import Connection, func, select

from gateway.journal import tables
from gateway.journal.clock import SECOND
from gateway.partners.accounts import Account
from gateway.people import codes, passwords, secrets, sessions
from gateway.people.attempts import Forgive, TooOften, Try
from gateway.people.oidc.vouched import MEANS as PROVIDER
from gateway.people.oidc.vouched import MEANS_SECOND
from gateway.people.secrets import Rehash, Secrets, UseCode, UsedCode
from gateway.people.sessions import Begin, End, Stage
from gateway.web.portal import cookies, html
from gateway.web.portal.visit import NEXT, At, PortalRoute, Visit, safe_next, see_other
from gateway.web.problems import Problem
from gateway.web.writes import written

AT_ONCE = 2  # passwords verified, each in a thread and 64 MiB
MOST_WAITING = 64
MOST_LOGIN = 100
PROVIDERS = (PROVIDER, MEANS_SECOND)

router = APIRouter(route_class=PortalRoute, include_in_schema=False)
T = TypeVar("T")


@dataclass
class _Dear:
    """What is dear is done a few at a time."""

    slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(AT_ONCE))
    waiting: int = 0

    async def __call__(self, work: Callable[[], T]) -> T:
        if self.waiting >= MOST_WAITING:
            raise Problem("busy", "too many sign in at once", headers={"Retry-After": "2"})
        self.waiting += 1
        try:
            async with self.slots:
                return await asyncio.to_thread(work)
        finally:
            self.waiting -= 1


_dear: "WeakKeyDictionary[asyncio.AbstractEventLoop, _Dear]" = WeakKeyDictionary()


async def aside(work: Callable[[], T]) -> T:
    """In a thread, a few at a time; Problem (503) where too many wait."""
    return await _dear.setdefault(asyncio.get_running_loop(), _Dear())(work)


@router.get("/portal/login")
async def login_page(visit: At, next: str | None = None, left: str | None = None) -> Response:
    """The form; who is signed in goes on. left: the provider at which he still is."""
    if visit.caller is not None:
        return see_other(visit, safe_next(next))
    return form(visit, next, left=left)


@router.post("/portal/login")
async def login(visit: At) -> Response:
    """A name and a password."""
    name, password = visit.form.get("login", "").strip()[:MOST_LOGIN], visit.form.get("password", "")
    following = visit.form.get("next")
    account = visit.desk.parts.register.directory.accounts.get(name)
    account = account if account is not None and not account.disabled else None
    counted = (("login", name),)
    if (busy := await tried(visit, counted, known=account)) is not None:
        return form(visit, following, busy=busy)
    kept = await read(visit, partial(secrets.read, login=name))
    good = await aside(partial(passwords.holds, kept.password if account else None, password))
    if not good or account is None:
        visit.desk.metrics.not_signed_in("password", "wrong")
        return form(visit, following, wrong=True)
    await visit.desk.parts.writer.write(Forgive(counted, _address(visit)))
    if kept.password is not None and passwords.is_dated(kept.password):
        again = await aside(partial(passwords.hashed, password))
        await visit.desk.parts.writer.write(Rehash(account.login, kept.password, again))
    return await go_on(visit, account, "password", following=following)


@router.get("/portal/login/code")
async def code_page(visit: At, next: str | None = None) -> Response:
    """The form of the second step."""
    return html.page("factor", visit, following=safe_next(next), wrong=None)


@router.post("/portal/login/code")
async def code(visit: At) -> Response:
    """A code of his app."""
    account, following = visit.himself, visit.form.get("next")
    if visit.session.stage is not Stage.FACTOR:
        return see_other(visit, NEXT[visit.session.stage])
    counted = (("code", account.login),)
    busy = await tried(visit, counted, known=account)
    if busy is not None:
        return html.page("factor", visit, 429, following=safe_next(following), wrong=("wait", busy))
    kept = await read(visit, partial(secrets.read, login=account.login))
    step = step_of(visit, account, kept, visit.form.get("code", "")) if kept.totp_on else None
    if step is None:
        visit.desk.metrics.not_signed_in("code", "wrong")
        return html.page("factor", visit, 401, following=safe_next(following), wrong=("wrong",))
    try:
        await written(visit.desk.parts.writer.write(UseCode(account, step, kept.totp or "")))
    except UsedCode:
        return html.page("factor", visit, 401, following=safe_next(following), wrong=("used code",))
    await visit.desk.parts.writer.write(Forgive(counted, _address(visit)))
    return await go_on(visit, account, f"{visit.session.means} totp", following=following)


@router.post("/portal/logout")
async def logout(visit: At) -> Response:
    """This session ends, here and in the journal; who came by a provider is told that he is still signed in there."""
    await written(visit.desk.parts.writer.write(End(visit.himself, visit.session.digest)))
    visit.cookies.append(cookies.kept(cookies.SESSION, "", https=visit.https, for_s=0))
    return see_other(visit, _after(visit, visit.himself, visit.session.means))


async def tried(visit: Visit, counted: tuple[tuple[str, str], ...], known: Account | None) -> int | None:
    """Count an attempt; seconds to wait where there were too many."""
    try:
        every = (*counted, *_address(visit))
        await written(visit.desk.parts.writer.write(Try(every, known.login if known else None)))
    except TooOften as problem:
        return problem.wait_s
    return None


async def go_on(visit: Visit, account: Account, means: str, *, following: str | None) -> Response:
    """A session of what he has shown by now, under a new token, and to where he is wanted next."""
    kept, passkeys = await read(visit, partial(_factors, login=account.login))
    token, stage = sessions.new_token(), sessions.wanted(account, kept, passkeys=passkeys, means=means)
    begun = Begin(
        account,
        sessions.digest(token),
        stage,
        means,
        visit.source,
        visit.agent,
        visit.shown.session.digest if visit.shown is not None else None,
    )
    await written(visit.desk.parts.writer.write(begun))
    visit.cookies.append(cookies.kept(cookies.SESSION, token, https=visit.https))
    visit.cookies.append(cookies.kept(cookies.BEFORE, "", https=visit.https, for_s=0))
    return see_other(visit, safe_next(following) if stage is Stage.WHOLE else NEXT[stage])


def step_of(visit: Visit, account: Account, kept: Secrets, said: str) -> int | None:
    """The step of a code of his, or None."""
    if kept.totp is None:
        return None
    secret = visit.desk.parts.people_key.open(kept.totp, account.login)
    return codes.step_of(secret, said, visit.desk.clock() // SECOND)


async def read(visit: Visit, question: Callable[[Connection], T]) -> T:
    """What the journal answers, in a thread."""

    def asked() -> T:
        with visit.desk.parts.database.connect() as connection:
            return question(connection)

    return await visit.desk.reads(asked)


def _factors(connection: Connection, login: str) -> tuple[Secrets, int]:
    count = select(func.count()).select_from(tables.passkeys).where(tables.passkeys.c.login == login)
    return secrets.read(connection, login), connection.execute(count).scalar_one()


def form(
    visit: Visit,
    following: str | None,
    status: int = 200,
    *,
    wrong: bool = False,
    busy: int | None = None,
    left: str | None = None,
    said: tuple[object, ...] | None = None,
) -> Response:
    """Where everybody signs in. said: what became of a provider's word; left: at which provider he still is."""
    status = 429 if busy is not None else 401 if wrong else status
    now_s, clients = visit.desk.clock() // SECOND, visit.desk.providers
    answer = html.page(
        "login",
        visit,
        status,
        following=safe_next(following),
        wrong=wrong,
        busy=busy,
        said=said,
        left=clients.get(left or ""),
        providers=[(each, each.is_down(now_s)) for each in clients.values()],
    )
    if busy is not None:
        answer.headers["Retry-After"] = str(busy)
    return answer


def _after(visit: Visit, account: Account, means: str) -> str:
    if account.subject is None or means.split()[0] not in PROVIDERS:
        return "/portal/login"
    issuer = account.subject.partition(" ")[0]
    clients = visit.desk.providers.values()
    name = next((each.name for each in clients if each.provider.issuer == issuer), None)
    return f"/portal/login?left={name}" if name is not None else "/portal/login"


def _address(visit: Visit) -> tuple[tuple[str, str], ...]:
    return (("address", visit.source),)
