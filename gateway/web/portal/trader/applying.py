"""What a trader or an agent may say, as forms: the list of them, one to fill in, and what came of it.

A form is made from the schema of its message. What is typed goes through the door that programs use; all that is wrong
comes back at the inputs. Copied from the last one, nothing has to be typed twice.
"""

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import msgspec
from fastapi import APIRouter, Response
from sqlalchemy import select

from gateway.journal import tables
from gateway.journal.clock import to_datetime
from gateway.journal.reading import Reading
from gateway.partners.partner import Partner
from gateway.web.api.desk import not_found
from gateway.web.api.records import without_nothing
from gateway.web.applications import FUNCTIONS, applications
from gateway.web.portal import html
from gateway.web.portal.forms.fields import Field, fields_of
from gateway.web.portal.forms.shown import MOST_CHOICES, Shown, shown, without
from gateway.web.portal.forms.typed import BadForm, Typed, record_of, timeless, typed_of
from gateway.web.portal.saying import say
from gateway.web.portal.signings import caller_of
from gateway.web.portal.trader import keeping
from gateway.web.portal.trader.keeping import Kept, Written
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other
from gateway.web.problems import Problem
from messages.catalogue import Family, MessageType
from messages.services.service import Service, in_force
from messages.times import beijing_date

KEY, FUNCTION, MORE, LESS, SAVE = "_key", "_function", "_more", "_less", "_save"

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@dataclass(frozen=True, slots=True)
class Form:
    """A message type that is filled in here. path: where programs post it. service: what it is a step of, if any."""

    type_: MessageType
    family: Family
    path: str
    service: Service | None


@router.get("/portal/apply")
async def list_page(visit: At) -> Response:
    """Everything that his agreements let him say, by family."""
    by_family: dict[str, list[Form]] = {}
    for form in forms_of(visit, today(visit)):
        by_family.setdefault(form.family.name, []).append(form)
    return html.page("trader/apply", visit, groups=[(forms[0].family, forms) for forms in by_family.values()])


@router.get("/portal/apply/{code}")
async def form_page(code: str, visit: At, like: str = "", draft: str = "") -> Response:
    """One to fill in; `like=last`: as he filled it in last time. draft: as he left it."""
    form = form_of(visit, code)
    fields, day = fields_for(visit, form), today(visit)
    if draft:
        found, said = await keeping.open_(visit, draft)
        if found.type != code:
            raise not_found("draft", draft)
        kept = Kept(id=found.id, version=found.version, saved_at=found.saved_at)
        visit.form = {KEY: said.key, FUNCTION: said.function}
        return answer(visit, form, shown(fields, typed(fields, said.record), day=day), kept=kept)
    values, copied = await last_of(visit, form) if like == "last" else ({}, None)
    values |= spoken_for(visit, form)
    return answer(visit, form, shown(fields, values, day=day), like=like, copied=copied)


@router.post("/portal/apply/{code}")
async def send(code: str, visit: At) -> Response:
    """A row more or less; else it is said, and the page is of what became of it."""
    form, fields = form_of(visit, code), fields_for(visit, form_of(visit, code))
    seen, asked, day = keeping.shown_in(visit.form), written_in(visit, form), today(visit)
    record = asked.record
    if LESS in visit.form or MORE in visit.form:
        record = without(record, visit.form.get(LESS, ""))
        page = shown(fields, typed(fields, record), day=day, grow=visit.form.get(MORE))
        return answer(visit, form, page, kept=seen)
    if SAVE in visit.form:
        kept = await keeping.save_or_part(visit, seen, form.type_.code, asked)
        return answer(visit, form, shown(fields, typed(fields, record), day=day), kept=kept, saved=True)
    said = await say(visit, form.path, record, key=asked.key, function=asked.function)
    if said.told.get("verdict") in ("accepted", "duplicate"):
        await keeping.end(visit, seen, form.type_.code)
        return see_other(visit, f"/portal/messages/{said.told['message']}")
    page = shown(fields, typed(fields, record), said.wrong, day=day)
    if said.is_decided:  # what is sent next is another message
        visit.form[KEY] = new_key()
    kept = await keeping.save_or_part(visit, seen, form.type_.code, written_in(visit, form)) if seen.version else seen
    sheet = f"/portal/messages/{said.told['message']}/missing" if said.is_decided else None
    return answer(visit, form, page, status=said.status, kept=kept, sheet=sheet)


def written_in(visit: Visit, form: Form) -> Written:
    """What is typed, what it does and under which key, or Problem (400)."""
    try:
        record = record_of(fields_for(visit, form), visit.form.items())
    except BadForm as problem:
        raise Problem("bad-request", f"{problem}") from None
    return Written(record=record, function=function_of(visit), key=key_of(visit))


def new_key() -> str:
    """What makes of a form that is sent twice one message."""
    return secrets.token_hex(12)


def spoken_for(visit: Visit, form: Form) -> Typed:
    """The client that an agent speaks for, in the field that says for whom."""
    where = form.type_.principal
    return {where: visit.client.code} if visit.client is not None and where and "/" not in where else {}


def forms_of(visit: Visit, day: date) -> Iterator[Form]:
    """What his role and his agreements let him say, in the order of the catalogue."""
    catalogue, partner = visit.desk.parts.catalogue, caller_of(visit).himself
    by_code = {type_.code: (path, type_) for path, type_ in sorted(applications(catalogue).items(), reverse=True)}
    for type_ in catalogue:
        if type_.code in by_code and may_say(partner, type_):
            family = catalogue.families[type_.family]
            yield Form(type_, family, by_code[type_.code][0], service_of(family, type_, day))


def form_of(visit: Visit, code: str) -> Form:
    """The one of this code, or Problem (404): there is none that he may say, or it is said on a page of its own."""
    found = next((form for form in forms_of(visit, today(visit)) if form.type_.code == code), None)
    if found is None:
        raise not_found("form", code)
    return found


def may_say(partner: Partner, type_: MessageType) -> bool:
    """Whether it is for one of his roles to say, and his agreement lets him. Signatures have pages of their own."""
    agreement = None if type_.consents else partner.agreements.get(type_.code)
    return agreement is not None and agreement.may_send and not set(type_.by).isdisjoint(partner.roles)


def service_of(family: Family, type_: MessageType, day: date) -> Service | None:
    """The service it is a step of, as it is in force that day."""
    return next((each for each in in_force(family.services, day) if each.code == type_.service), None)


def fields_for(visit: Visit, form: Form) -> tuple[Field, ...]:
    """The inputs of a form; the same as long as this process lives."""
    return _fields(form.type_, visit.desk.parts.schemas)


@cache
def _fields(type_: MessageType, schemas: Any) -> tuple[Field, ...]:
    return fields_of(type_, schemas[type_.code].files)


def answer(
    visit: Visit,
    form: Form,
    page: Shown,
    *,
    status: int = 200,
    like: str = "",
    copied: str | None = None,
    kept: Kept | None = None,
    saved: bool = False,
    sheet: str | None = None,
) -> Response:
    """The page. kept: the draft that it shows. saved: he asked to keep it. sheet: where what is missing is printed."""
    return html.page(
        "trader/form",
        visit,
        status,
        form=form,
        page=page,
        key=visit.form.get(KEY) or new_key(),
        kept=kept or keeping.fresh(),
        saved=saved,
        sheet=sheet,
        function=visit.form.get(FUNCTION, "new"),
        functions=tuple(FUNCTIONS),
        like=like,
        copied=copied,
        most_choices=MOST_CHOICES,
    )


def key_of(visit: Visit) -> str:
    """What makes of a form that is sent twice one message."""
    key = visit.form.get(KEY, "")
    if not (key.isascii() and key.isalnum() and len(key) <= 64):
        raise Problem("bad-request", "_key")
    return key


def function_of(visit: Visit) -> str:
    """What it does, of those that there are."""
    function = visit.form.get(FUNCTION, "new")
    if function not in FUNCTIONS:
        raise Problem("bad-request", "_function")
    return function


def typed(fields: tuple[Field, ...], record: Mapping[str, Any]) -> Typed:
    """What was typed, as the form shows it again; what no field is for stays out."""
    return typed_of(fields, record)


async def last_of(visit: Visit, form: Form) -> tuple[Typed, str | None]:
    """What he said last of this type, as a form shows it, and when; nothing where he never did.

    Days, times and what names the one thing it is about are another's now: they are left empty (`MessageType.fresh`).
    """
    found = await visit.desk.reads(_last, visit.desk.parts.reading, caller_of(visit).himself.name, form.type_.code)
    if found is None:
        return {}, None
    await visit.desk.trail.read(caller_of(visit), "document", found["document"])
    said: dict[str, Any] = without_nothing(msgspec.json.decode(found["body"]))
    fields = fields_for(visit, form)
    again = {name: value for name, value in timeless(fields, said).items() if name not in form.type_.fresh}
    return typed_of(fields, again), html.moment(found["received_at"])


def _last(reading: Reading, partner: str, code: str) -> Mapping[str, Any] | None:
    documents, messages = tables.documents.c, tables.messages.c
    wanted = (
        select(messages.document, messages.body, documents.received_at)
        .join(tables.documents, documents.id == messages.document)
        .where(documents.partner == partner, documents.type == code, documents.verdict == "accepted")
        .order_by(documents.seq.desc())
        .limit(1)
    )
    found = reading.rows(wanted)
    return found[0] if found and found[0]["body"] else None


def today(visit: Visit) -> date:
    """The day it is in Beijing."""
    return beijing_date(to_datetime(visit.desk.clock()))
