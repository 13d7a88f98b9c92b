"""A draft as a page has it: what is typed, sealed for whoever typed it; kept, opened and ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import msgspec

from gateway.journal.ids import new_id
from gateway.people import drafts
from gateway.people.drafts import Draft, EndDraft, NoDraft, SavedElsewhere, SaveDraft, TooManyDrafts
from gateway.web.api.desk import not_found
from gateway.web.portal.cases.reader import hold_id
from gateway.web.portal.signing_in import read
from gateway.web.portal.visit import Visit
from gateway.web.problems import Problem
from gateway.web.writes import written
from messages.decoding import from_json

DRAFT, VERSION = "_draft", "_version"
_MOST_VERSION = 1 << 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A draft as a form carries it. version: that the form shows; 0: it is not kept yet. saved_at: microseconds.

    other: of the draft that was changed elsewhere meanwhile, and so stands beside this one.
    """

    id: str
    version: int = 0
    saved_at: int | None = None
    other: str | None = None


class Written(msgspec.Struct, frozen=True):
    """What is sealed. key: by which what is sent twice is taken once."""

    record: dict[str, Any]
    function: str
    key: str


def fresh() -> Kept:
    """A form that nobody has kept anything of."""
    return Kept(id=new_id())


def shown_in(form: Mapping[str, str]) -> Kept:
    """What the posted form carries, or Problem (400)."""
    version = form.get(VERSION, "0")
    if not (version.isascii() and version.isdigit() and int(version[:12]) < _MOST_VERSION):
        raise Problem("bad-request", VERSION)
    return Kept(id=hold_id("draft", form.get(DRAFT, "") or new_id()), version=int(version))


async def save(visit: Visit, seen: Kept, type_: str, said: Written) -> Kept:
    """It is kept; SavedElsewhere, and nothing is written over. Problem where it was ended, or there are too many."""
    account = visit.himself
    text = msgspec.json.encode(said).decode()
    sealed = visit.desk.parts.people_key.seal(text, drafts.bound(seen.id, account.login))
    try:
        version = await written(visit.desk.parts.writer.write(SaveDraft(account, seen.id, type_, seen.version, sealed)))
    except NoDraft as problem:
        raise Problem("not-found", str(problem)) from None
    except TooManyDrafts as problem:
        raise Problem("conflict", str(problem)) from None
    return Kept(id=seen.id, version=version, saved_at=visit.desk.clock())


async def save_or_part(visit: Visit, seen: Kept, type_: str, said: Written) -> Kept:
    """It is kept; where the draft was changed elsewhere meanwhile, or ended, as one of its own beside it."""
    try:
        return await save(visit, seen, type_, said)
    except SavedElsewhere:
        own = await save(visit, fresh(), type_, said)
        return Kept(id=own.id, version=own.version, saved_at=own.saved_at, other=seen.id)
    except Problem as problem:
        if problem.kind != "not-found" or not seen.version:
            raise
        return await save(visit, fresh(), type_, said)


async def open_(visit: Visit, id: str) -> tuple[Draft, Written]:
    """His draft and what it says, or Problem (404)."""
    own = visit.himself
    try:
        draft = await read(visit, partial(drafts.read, id=hold_id("draft", id), login=own.login, partner=own.partner))
    except NoDraft:
        raise not_found("draft", id) from None
    text = visit.desk.parts.people_key.open(draft.sealed, draft.bound)
    return draft, from_json(text, Written)


async def end(visit: Visit, seen: Kept, type_: str) -> None:
    """It was sent, or is thrown away."""
    await written(visit.desk.parts.writer.write(EndDraft(visit.himself, seen.id, type_, seen.version)))
