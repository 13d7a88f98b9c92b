"""The operators' routes about the gateway's own keys: announced, withdrawn, taking over, renewed, revoked.

A change holds from the moment the journal has it; then this process follows, and its files after it. Whatever is signed
in the meantime is signed by the key before, which partners know.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path as FilePath
from typing import TypeVar

from fastapi import APIRouter, Response
from pydantic import Field

from gateway.journal.clock import to_datetime
from gateway.journal.key_history import in_force
from gateway.journal.keychange import KeyChange, KeyInForce, NoSuchCheckpoint
from gateway.partners.trusting import NoteAct
from gateway.trust import keys, pairs
from gateway.trust.certificates import SampleKey, digest, load
from gateway.trust.keys import BadKey, GatewayKey
from gateway.trust.pairs import Pair
from gateway.web.api.desk import At, Desk, GuardedRoute, json_answer
from gateway.web.api.shapes import LINES
from gateway.web.operating import Said, changed, told
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule

GATEWAY = "gateway"
T = TypeVar("T")

router = APIRouter(route_class=GuardedRoute)


class AnnounceBody(Said):
    """Keep a key as the next one: a fresh one, or the pair in a folder on this machine."""

    pair: FilePath | None = None


class WithdrawBody(Said):
    """Forget the key that was announced."""


class RotateBody(Said):
    """Let the announced key take over."""

    reason: str | None = Field(None, max_length=500, pattern=LINES)


class RenewBody(Said):
    """A new certificate for the key in force: one it issues itself, or that of a file on this machine."""

    certificate: FilePath | None = None


class RevokeBody(Said):
    """Others may have had the key in force: a fresh one takes over, and the old one is believed up to a checkpoint."""

    reason: str = Field(min_length=1, max_length=500, pattern=LINES)
    trusted_to: int = Field(ge=1)


@router.post("/keys/announce")
@rule(Rule.PLATFORM)
async def announce(body: AnnounceBody, desk: At) -> Response:
    """Partners see its certificate from now on."""
    with _alone(desk):
        key = await _announced(desk, await _new_pair(desk, body.pair), body.by)
    return json_answer(_shown(key))


@router.post("/keys/withdraw")
@rule(Rule.PLATFORM)
async def withdraw(body: WithdrawBody, desk: At) -> Response:
    """It will not take over."""
    with _alone(desk):
        key = await _withdrawn(desk, body.by)
    return json_answer(_shown(key))


@router.post("/keys/rotate")
@rule(Rule.PLATFORM)
async def rotate(body: RotateBody, desk: At) -> Response:
    """The announced key signs from now on."""
    with _alone(desk):
        key = await _kept(desk, desk.parts.key.coming)
        return json_answer(await _change(desk, key, by=body.by, reason=body.reason))


@router.post("/keys/renew")
@rule(Rule.PLATFORM)
async def renew(body: RenewBody, desk: At) -> Response:
    """The same key with a certificate that lasts longer, at once: whoever trusts the key need do nothing."""
    current = desk.parts.key.current

    def read() -> Pair:
        if body.certificate is not None:
            return Pair(current.key_pem, body.certificate.read_bytes())
        return keys.reissue(current, desk.parts.settings.party_id, _now(desk))

    with _alone(desk):
        key = await _announced(desk, await _kept(desk, read), body.by)
        return json_answer(await _change_or_withdraw(desk, key, by=body.by, reason="certificate renewed"))


@router.post("/keys/revoke")
@rule(Rule.PLATFORM)
async def revoke(body: RevokeBody, desk: At) -> Response:
    """A fresh key signs from now on; one that was announced is dropped, since it lay beside the stolen one."""
    with _alone(desk):
        if desk.parts.key.next is not None:
            await _withdrawn(desk, body.by)
        key = await _announced(desk, await _new_pair(desk, None), body.by)
        change = await _change_or_withdraw(desk, key, by=body.by, reason=body.reason, trusted_to=body.trusted_to)
    return json_answer(change)


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change came to. certificate: digest of the one that is in force now."""

    key_id: str
    replaces: str
    certificate: str
    not_after: datetime


async def _change(
    desk: Desk, key: GatewayKey, *, by: str, reason: str | None, trusted_to: int | None = None
) -> Changed:
    """The announced key takes over in the journal, then here, then on the disk."""
    parts, before = desk.parts, desk.parts.key.key_id
    try:
        await told(parts.writer.write(KeyChange(parts.writer.sealer, key, by, reason, trusted_to)))
        await told(parts.writer.write(KeyInForce(parts.writer.sealer)))
    except NoSuchCheckpoint as problem:
        raise Problem("conflict", str(problem)) from None
    finally:  # also where nobody knows whether it was committed: the journal does
        follows = await desk.reads(_follow, desk)
    if not follows and not await desk.reads(_is_followed, desk, key):
        raise Problem("ours", "the journal has another key in force; start the gateway again")
    return Changed(key.key_id, before, _digest(key), load(key.cert_pem).not_valid_after_utc)


async def _change_or_withdraw(
    desk: Desk, key: GatewayKey, *, by: str, reason: str | None, trusted_to: int | None = None
) -> Changed:
    """As `_change`; where the journal said no, a key that was made for this alone is not left behind.

    Where nobody knows whether it was committed, it stays: it may be the one in force.
    """
    try:
        return await _change(desk, key, by=by, reason=reason, trusted_to=trusted_to)
    except Problem as problem:
        if problem.kind == "conflict" and desk.parts.key.next is key:
            await _withdrawn(desk, by)
        raise


def _follow(desk: Desk) -> bool:
    """Sign with the key that the journal has in force, where it is the one that was announced."""
    parts = desk.parts
    with parts.database.connect() as connection:
        stated = in_force(connection)
    if stated is None or parts.key.next is None:
        return False
    coming = parts.key.next
    if not parts.key.take_over(digest(load(stated))):
        return False
    if parts.writer.sealer.signer is not coming:  # the answer to the commit was lost
        parts.writer.sealer.use(coming)
    return True


def _is_followed(desk: Desk, key: GatewayKey) -> bool:
    """Whether the journal has this key in force, and it signs here: the answer to the commit was lost."""
    with desk.parts.database.connect() as connection:
        stated = in_force(connection)
    named = _digest(key)
    return stated is not None and digest(load(stated)) == named and desk.parts.key.has_taken_over(named)


async def _announced(desk: Desk, pair: Pair, by: str) -> GatewayKey:
    key = await _kept(desk, desk.parts.key.announce, pair, now=_now(desk))
    until = load(key.cert_pem).not_valid_after_utc
    await _note(desk, by, f"+ key {key.key_id} announced: certificate {_digest(key)} until {until:%F}")
    return key


async def _withdrawn(desk: Desk, by: str) -> GatewayKey:
    if await desk.reads(_follow, desk):  # an earlier change was committed after all
        raise Problem("conflict", "the announced key is in force already: swg key list")
    key: GatewayKey = await _kept(desk, desk.parts.key.withdraw)
    await _note(desk, by, f"- key {key.key_id} withdrawn")
    return key


@contextmanager
def _alone(desk: Desk) -> Iterator[None]:
    """One change of keys at a time, or Problem (409)."""
    try:
        with desk.parts.key.alone():
            yield
    except BadKey as problem:
        raise Problem("conflict", str(problem)) from None


async def _new_pair(desk: Desk, folder: FilePath | None) -> Pair:
    """A fresh key, or the pair of a folder."""

    def make() -> Pair:
        if folder is None:
            return keys.make(desk.parts.settings.party_id, _now(desk))
        pair = pairs.read(folder)
        if pair is None:
            raise BadKey(f"{folder} 中没有 key.pem 与 cert.pem / holds no key.pem and cert.pem")
        if desk.parts.settings.production and pairs.is_open(folder):
            raise BadKey(f"{folder / pairs.KEY} 他人可读，chmod 600 / can be read by others; chmod 600 it")
        return pair

    return await _kept(desk, make)


async def _kept(desk: Desk, work: Callable[..., T], *words: object, **more: object) -> T:
    """What a change of the files answers, or the Problem that tells why not."""
    try:
        return await told(desk.reads(work, *words, **more))
    except (BadKey, SampleKey) as problem:
        raise Problem("conflict", str(problem)) from None


async def _note(desk: Desk, by: str, line: str) -> None:
    await changed(desk, NoteAct(desk.parts.register, by, authority=GATEWAY, said=(line,)))


def _shown(key: GatewayKey) -> dict[str, object]:
    return {"key_id": key.key_id, "certificate": _digest(key), "not_after": load(key.cert_pem).not_valid_after_utc}


def _digest(key: GatewayKey) -> str:
    return digest(load(key.cert_pem))


def _now(desk: Desk) -> datetime:
    return to_datetime(desk.clock())
