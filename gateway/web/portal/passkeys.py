"""The portal's ceremonies with passkeys: to sign in, as a second step, to add one, and to sign what waits.

A script of the page carries question and answer, as JSON. Every question is put to one browser, once.
"""

import json
import secrets as random
from functools import partial
from hashlib import sha256
from typing import Any

from fastapi import APIRouter, Response

from gateway.partners.directory import Taken
from gateway.people import passkeys
from gateway.people.attempts import Forgive
from gateway.people.ceremonies import Answered, Ask, NotAsked
from gateway.people.changes import AddPasskey, RemovePasskey
from gateway.people.passkeys import BadPasskey, Site, Used
from gateway.web.api.desk import json_answer
from gateway.web.portal import html
from gateway.web.portal.own import hold_fresh
from gateway.web.portal.signing_in import go_on, read, tried
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other
from gateway.web.problems import Problem
from gateway.web.writes import written

MOST_LABEL = 60

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


def site_of(visit: Visit) -> Site:
    """This site, as passkeys know it."""
    return Site(visit.site, visit.host)


def owner_of(visit: Visit) -> str:
    """To whom a question is put: his session, or his browser where he has none."""
    return visit.shown.session.digest if visit.shown else sha256(f"before {visit.before}".encode()).hexdigest()


@router.post("/portal/login/passkey/begin")
async def begin_login(visit: At) -> Response:
    """Any passkey of this site; as a second step one of his."""
    his = visit.himself.login if visit.shown is not None else None
    rows = await read(visit, partial(passkeys.of_login, login=his)) if his else []
    allowed = [row.credential for row in rows]
    challenge = random.token_bytes(32)
    await written(visit.desk.parts.writer.write(Ask("login", challenge, owner_of(visit))))
    return told(visit, passkeys.to_answer(site_of(visit), challenge, allowed))


@router.post("/portal/login/passkey")
async def login(visit: At) -> Response:
    """He is whom the passkey belongs to."""
    if (busy := await tried(visit, (), known=None)) is not None:
        raise Problem("too-many-attempts", headers={"Retry-After": str(busy)})
    login, _, _, _ = await answered(visit, "login")
    account = visit.desk.parts.register.directory.accounts.get(login)
    if account is None or account.disabled:
        raise refused(visit)
    before = visit.session.means if visit.shown is not None else ""
    if visit.shown is not None and visit.session.login != login:
        raise refused(visit)
    await visit.desk.parts.writer.write(Forgive((), (("address", visit.source),)))
    means = " ".join(dict.fromkeys([*before.split(), "passkey"]))
    going = await go_on(visit, account, means, following=visit.form.get("next"))
    return told(visit, {"location": going.headers["location"]})


@router.post("/portal/security/passkeys/begin")
async def begin_adding(visit: At) -> Response:
    """To make one on his device."""
    hold_fresh(visit)
    known = [row.credential for row in await read(visit, partial(passkeys.of_login, login=visit.himself.login))]
    challenge = random.token_bytes(32)
    await written(visit.desk.parts.writer.write(Ask("register", challenge, owner_of(visit))))
    return told(visit, passkeys.to_register(site_of(visit), visit.himself, challenge, known))


@router.post("/portal/security/passkeys")
async def add(visit: At) -> Response:
    """The one that was made; a session that waited for it goes on."""
    hold_fresh(visit)
    account, said = visit.himself, credential_in(visit)
    try:
        _, challenge = passkeys.of_answer(said)
        await written(visit.desk.parts.writer.write(Answered("register", challenge, owner_of(visit))))
        made = passkeys.registered(site_of(visit), challenge, said)
    except (BadPasskey, NotAsked) as problem:
        raise Problem("bad-request", str(problem)) from None
    label = "".join(sign for sign in visit.form.get("label", "") if sign.isprintable()).strip()[:MOST_LABEL]
    command = AddPasskey(
        visit.desk.parts.register,
        account.who,
        account.login,
        made.digest,
        made.credential,
        made.public_key,
        visit.host,
        label or "—",
        made.counter,
    )
    try:
        await written(visit.desk.parts.writer.write(command))
    except Taken as problem:
        raise Problem("conflict", str(problem)) from None
    means = " ".join(dict.fromkeys([*visit.session.means.split(), "passkey"]))
    going = await go_on(visit, account, means, following="/portal/security")
    return told(visit, {"location": going.headers["location"]})


@router.post("/portal/security/passkeys/remove")
async def remove(visit: At) -> Response:
    """One of his goes."""
    hold_fresh(visit)
    account = visit.himself
    command = RemovePasskey(visit.desk.parts.register, account.who, account.login, visit.form.get("passkey", ""))
    await written(visit.desk.parts.writer.write(command))
    return see_other(visit, "/portal/security")


async def answered(visit: Visit, kind: str) -> tuple[str, str, dict[str, Any], Any]:
    """Whose passkey answered, what was said when it was asked, the answer, and the passkey; or Problem (401)."""
    said = credential_in(visit)
    try:
        digest, challenge = passkeys.of_answer(said)
        asked = await written(visit.desk.parts.writer.write(Answered(kind, challenge, owner_of(visit))))
        kept = await read(visit, partial(passkeys.by_digest, digest=digest))
        counter = passkeys.shown(site_of(visit), challenge, said, kept)
        await written(visit.desk.parts.writer.write(Used(digest, counter)))
    except (BadPasskey, NotAsked):
        raise refused(visit) from None
    assert kept is not None  # noqa: S101  # or BadPasskey
    return kept.login, asked, said, kept


def refused(visit: Visit) -> Problem:
    """It is not said why."""
    visit.desk.metrics.not_signed_in("passkey", "wrong")
    return Problem("not-signed-in", "通行密钥未通过 / the passkey did not pass")


def credential_in(visit: Visit) -> dict[str, Any]:
    """The browser's answer, as JSON within the form's."""
    try:
        said = json.loads(visit.form.get("credential", ""))
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise Problem("bad-request", "credential: JSON of a PublicKeyCredential")
    return said


def told(visit: Visit, value: Any) -> Response:
    """An answer for the page's script."""
    answer = json_answer(value)
    answer.headers.update(html.headers_of(visit))
    return answer
