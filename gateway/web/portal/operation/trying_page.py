"""Tried without any consequence: why a message goes where it goes, and what would be told of a pasted document."""

from functools import partial
from typing import Any

from fastapi import APIRouter, Request, Response

from gateway.delivery.dead import UnknownDelivery, show
from gateway.web.api.desk import not_found
from gateway.web.documents import tell
from gateway.web.portal import html
from gateway.web.portal.operation.message_page import lines_of
from gateway.web.portal.signing_in import read
from gateway.web.portal.visit import At, PortalRoute, Visit
from gateway.web.problems import Problem
from gateway.web.writes import written
from messages.decoding import from_json
from messages.process import Key
from messages.roles import Role

PATH = "/portal/operation/try"

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(request: Request, visit: At) -> Response:
    """Both forms; with a role and keys, or a delivery, why it goes where it goes."""
    asked = request.query_params
    role, keys = asked.get("role", ""), asked.get("keys", "").strip()[:500]
    if delivery := asked.get("delivery", "")[:64]:
        role, keys = await _sought(visit, delivery)
    told: tuple[str, ...] = ()
    if role and keys:
        told = visit.desk.parts.register.directory.explain_route(_role(role), [_key(each) for each in keys.split()])
    return html.page("operation/try", visit, **_forms(role=role, keys=keys, told=told))


@router.post(f"{PATH}/validate")
async def validate(visit: At) -> Response:
    """What would be told of it; nothing is kept."""
    parts = visit.desk.parts
    document = visit.form.get("document", "")
    found = await written(parts.intake.validate(document.encode(), charset="utf-8"))
    findings = tell(parts.catalogue.findings, found)
    valid = not parts.catalogue.findings.refuses(found)
    shown = lines_of(document.encode(), findings)
    return html.page("operation/try", visit, **_forms(document=document, valid=valid, findings=findings, source=shown))


def _forms(**said: Any) -> dict[str, Any]:
    nothing: dict[str, Any] = {
        "role": "",
        "keys": "",
        "told": (),
        "document": "",
        "valid": None,
        "findings": [],
        "source": [],
    }
    return {**nothing, **said, "every": [each.value for each in Role]}


def _role(text: str) -> Role:
    try:
        return Role(text)
    except ValueError:
        raise Problem("bad-request", "没有该角色 / no such role") from None


def _key(text: str) -> Key:
    kind, _, value = text.partition("=")
    if not kind or not value:
        raise Problem("bad-request", "形如 site=CNQDG420018 / like site=CNQDG420018")
    return Key(kind=kind, value=value)


async def _sought(visit: Visit, delivery: str) -> tuple[str, str]:
    """The role and keys that a delivery was looked for by."""
    try:
        found = await read(visit, partial(show, delivery=delivery))
    except UnknownDelivery:
        raise not_found("delivery", delivery) from None
    keys = from_json(found["sought"], list[tuple[str, str]])
    return found["role"], " ".join(f"{kind}={value}" for kind, value in keys)
