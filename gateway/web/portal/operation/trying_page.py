"""Tried without any consequence: why a message goes where it goes, what would be told of a pasted document, and how it
would read in each form that a partner may get it in.
"""

from functools import partial
from typing import Any

from fastapi import APIRouter, Request, Response

from gateway.delivery.dead import UnknownDelivery, show
from gateway.rehearsal.translating import translated
from gateway.web.api.desk import not_found
from gateway.web.documents import tell
from gateway.web.portal.operation import showing
from gateway.web.portal.operation.listing import laid_out, lines_of
from gateway.web.portal.operation.names import KEYS
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
    steps: tuple[Any, ...] = ()
    if role and keys:
        steps = visit.desk.parts.register.directory.looked_up(_role(role), [_key(each) for each in keys.split()])
    chosen = next((partner for _, _, partner in steps if partner is not None), None)
    return showing.page("try", visit, **_forms(visit, role=role, keys=keys, steps=steps, chosen=chosen))


@router.post(f"{PATH}/validate")
async def validate(visit: At) -> Response:
    """What would be told of it; nothing is kept."""
    parts = visit.desk.parts
    document = visit.form.get("document", "")
    found = await written(parts.intake.validate(document.encode(), charset="utf-8"))
    findings = tell(parts.catalogue.findings, found)
    valid = not parts.catalogue.findings.refuses(found)
    shown = lines_of(document.encode(), findings)
    forms = await visit.desk.reads(translated, parts.translating, document.encode())
    written_as = [{"of": each, "lines": laid_out(each.content)} for each in forms]
    said = _forms(visit, document=document, valid=valid, findings=findings, source=shown, written=written_as)
    return showing.page("try", visit, **said)


def _forms(visit: Visit, **said: Any) -> dict[str, Any]:
    kinds = [(code, names[0 if visit.language == "zh" else 1]) for code, names in KEYS.items()]
    nothing: dict[str, Any] = {
        "role": "",
        "keys": "",
        "steps": (),
        "chosen": None,
        "written": (),
        "document": "",
        "valid": None,
        "findings": [],
        "source": [],
    }
    return {**nothing, **said, "every": [each.value for each in Role], "kinds": kinds}


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
