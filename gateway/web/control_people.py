"""The operators' routes about people who sign in: added, switched off and on, reset, unlocked, given other roles.

A password that is made here is told once, in the answer, to the operator who asked; its owner changes it first thing.
"""

from fastapi import APIRouter, Response
from pydantic import Field

from gateway.partners.accounts import PLATFORM, PersonRole
from gateway.people import passwords
from gateway.people.attempts import Unlock
from gateway.people.changes import AddAccount, ResetAccount, SetRoles, SwitchAccount, account_of
from gateway.people.rotating import rotate
from gateway.people.sealing import FILE
from gateway.web.api.desk import At, GuardedRoute, json_answer
from gateway.web.operating import Printable, Said, changed, told
from gateway.web.portal.signing_in import aside
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule

LOGIN = r"^[a-z0-9][a-z0-9.-]{1,62}$"

router = APIRouter(route_class=GuardedRoute)


class AddBody(Said):
    """Somebody signs in from now on. partner: None: he is of the platform. subject: "<issuer> <sub>" of a provider."""

    login: str = Field(pattern=LOGIN)
    partner: Printable | None = None
    display: Printable = Field(min_length=1, max_length=60)
    roles: list[PersonRole] = Field(min_length=1, max_length=3)
    subject: Printable | None = Field(None, max_length=500)
    password: bool = True


class LoginBody(Said):
    """Whom it is about."""

    login: Printable


class SwitchBody(LoginBody):
    """May he sign in?"""

    disabled: bool


class RolesBody(LoginBody):
    """What he is from now on."""

    roles: list[PersonRole] = Field(min_length=1, max_length=3)


@router.post("/people/add")
@rule(Rule.PLATFORM)
async def add(body: AddBody, desk: At) -> Response:
    """His first password is told once."""
    password = passwords.make() if body.password else None
    hashed = await aside(lambda: passwords.hashed(password)) if password else None
    command = AddAccount(
        desk.parts.register,
        body.by,
        body.login,
        body.partner or PLATFORM,
        body.display,
        tuple(body.roles),
        hashed=hashed,
        subject=body.subject,
    )
    return json_answer({"login": body.login, "password": password, "lines": await changed(desk, command)})


@router.post("/people/reset")
@rule(Rule.PLATFORM)
async def reset(body: LoginBody, desk: At) -> Response:
    """What he had counts no more; another password is told once."""
    password = passwords.make()
    hashed = await aside(lambda: passwords.hashed(password))
    lines = await changed(desk, ResetAccount(desk.parts.register, body.by, body.login, hashed))
    return json_answer({"login": body.login, "password": password, "lines": lines})


@router.post("/people/switch")
@rule(Rule.PLATFORM)
async def switch(body: SwitchBody, desk: At) -> Response:
    """At once, wherever he is signed in."""
    command = SwitchAccount(desk.parts.register, body.by, body.login, body.disabled)
    return json_answer({"login": body.login, "lines": await changed(desk, command)})


@router.post("/people/roles")
@rule(Rule.PLATFORM)
async def roles(body: RolesBody, desk: At) -> Response:
    """He signs in anew with them."""
    command = SetRoles(desk.parts.register, body.by, body.login, tuple(body.roles))
    return json_answer({"login": body.login, "lines": await changed(desk, command)})


@router.post("/people/rotate-secret")
@rule(Rule.PLATFORM)
async def rotate_secret(body: Said, desk: At) -> Response:
    """Another key seals codes and drafts; everything is sealed anew."""
    try:
        done = await told(rotate(desk.parts.writer, desk.parts.people_key, body.by))
    except OSError as problem:
        raise Problem("ours", f"people/{FILE}: {problem.strerror}") from None
    lines = [f"{done.sealed} 项已重新封存 / sealed anew"]
    if done.left:
        lines.append(f"{done.left} 项打不开，未动 / cannot be opened, left as they are: swg person reset")
    return json_answer({"sealed": done.sealed, "left": done.left, "lines": lines})


@router.post("/people/unlock")
@rule(Rule.PLATFORM)
async def unlock(body: LoginBody, desk: At) -> Response:
    """He may try again at once."""
    try_again = account_of(desk.parts.register.directory, body.login)
    await told(desk.parts.writer.write(Unlock(body.by, try_again.login)))
    return json_answer({"login": body.login, "lines": []})
