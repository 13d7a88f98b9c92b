"""The operators' routes about trust: authorities, revocation lists, and what a private authority has done."""

from pathlib import Path as FilePath

from fastapi import APIRouter, Response
from pydantic import Field

from gateway.journal.clock import to_datetime
from gateway.partners.trusting import DistrustAuthority, ImportList, NoteAct, TrustAuthority, hold_beforehand
from gateway.trust.authorities import read_authorities
from gateway.trust.revocation import RevocationList, read_list
from gateway.web.api.desk import At, GuardedRoute, json_answer
from gateway.web.operating import Printable, Said, changed, told
from gateway.web.rules import Rule, rule

NAME = r"^[a-z0-9][a-z0-9-]{1,62}$"

router = APIRouter(route_class=GuardedRoute)


class TrustBody(Said):
    """Trust the authorities whose certificates are in a file on this machine, under this name."""

    name: str = Field(pattern=NAME)
    path: FilePath


class DistrustBody(Said):
    """Trust this authority no more."""

    name: Printable


class ListBody(Said):
    """Take in the revocation list in a file on this machine."""

    path: FilePath


class ActBody(Said):
    """Keep a record of what a private authority has done."""

    authority: Printable
    lines: list[str] = Field(min_length=1, max_length=20)


@router.post("/authorities/trust")
@rule(Rule.PLATFORM)
async def trust(body: TrustBody, desk: At) -> Response:
    """What they issued counts for agreements that name them."""

    def read() -> tuple[bytes, ...]:
        return read_authorities(body.path.read_bytes())

    pems = await told(desk.reads(read))
    command = TrustAuthority(desk.parts.register, body.by, name=body.name, pems=pems)
    return json_answer({"authority": body.name, "lines": await changed(desk, command)})


@router.post("/authorities/distrust")
@rule(Rule.PLATFORM)
async def distrust(body: DistrustBody, desk: At) -> Response:
    """Its certificates vouch for nobody from now on."""
    command = DistrustAuthority(desk.parts.register, body.by, name=body.name)
    return json_answer({"authority": body.name, "lines": await changed(desk, command)})


@router.post("/crls/import")
@rule(Rule.PLATFORM)
async def import_list(body: ListBody, desk: At) -> Response:
    """What it takes back counts no more, from now on."""

    def read() -> RevocationList:
        crl = read_list(body.path.read_bytes(), now=to_datetime(desk.clock()))
        return hold_beforehand(crl, desk.parts.register.directory)

    crl = await told(desk.reads(read))
    lines = await changed(desk, ImportList(desk.parts.register, body.by, crl=crl))
    return json_answer({"list": crl.digest, "this_update": crl.this_update, "entries": crl.count, "lines": lines})


@router.post("/authorities/note")
@rule(Rule.PLATFORM)
async def note(body: ActBody, desk: At) -> Response:
    """An act of a private authority, on the record."""
    lines = tuple(" ".join(line.split())[:500] for line in body.lines)
    command = NoteAct(desk.parts.register, body.by, authority=body.authority, said=lines)
    return json_answer({"lines": await changed(desk, command)})
