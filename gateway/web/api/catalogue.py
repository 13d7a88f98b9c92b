"""`/v1/catalogue`: every message type with its schema and samples, for whoever writes a client. Needs no token."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path as FilePath
from typing import Annotated, Any

from fastapi import APIRouter, Path, Response

from gateway.web.api.desk import At, Desk, GuardedRoute, json_answer, not_found
from gateway.web.api.shapes import CatalogueShape, SamplesShape, TypeShape, answers
from gateway.web.rules import Rule, rule
from messages.catalogue import MessageType, UnknownType

SAMPLES = FilePath(__file__).parents[3] / "tests" / "samples"  # beside the source; an installed copy may lack them
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,99}")

router = APIRouter(route_class=GuardedRoute, tags=["catalogue"])
Code = Annotated[
    str, Path(max_length=64, examples=["inspection.arrival.1"], description="报文代码 / message type code")
]
_AS_XML = answers(None, 404) | {200: {"content": {"application/xml": {}}, "description": "XML"}}


@router.get("/v1/catalogue", summary="报文目录 / Every message type", responses=answers(CatalogueShape))
@rule(Rule.ANYONE)
async def catalogue(desk: At) -> Response:
    """按业务分组。 By family."""
    families = desk.parts.catalogue.families.values()
    return json_answer(
        {
            "families": [
                {"name": family.name, "zh": family.zh, "en": family.en, "path": family.path} for family in families
            ],
            "items": [_told(desk, type_) for type_ in desk.parts.catalogue],
        }
    )


@router.get("/v1/catalogue/{name}.xsd", summary="公用部分 / A part that schemas include", responses=_AS_XML)
@rule(Rule.ANYONE)
async def included(name: Annotated[str, Path(max_length=64)], desk: At) -> Response:
    """各模式 include 的公用文件。 What the schemas include."""
    for type_ in desk.parts.catalogue:
        files = desk.parts.schemas[type_.code].files
        if (content := files.get(f"{name}.xsd")) is not None:
            return _xml(content)
    raise not_found("schema", f"{name}.xsd")


@router.get("/v1/catalogue/{code}", summary="一种报文 / One message type", responses=answers(TypeShape, 404))
@rule(Rule.ANYONE)
async def message_type(code: Code, desk: At) -> Response:
    """谁发给谁，模式和样例在哪里。 Who says it to whom, where its schema and samples are."""
    return json_answer(_told(desk, _type(desk, code)))


@router.get("/v1/catalogue/{code}/{name}.xsd", summary="一族的公用部分 / A part of a family", responses=_AS_XML)
@rule(Rule.ANYONE)
async def included_of_family(code: Code, name: Annotated[str, Path(max_length=64)], desk: At) -> Response:
    """一族各模式 include 的公用文件；前一段是报文代码或族名。

    What the schemas of a family include, found beside a schema of it; before it stands a code, or the family's name.
    """
    wanted = f"{code.partition('.')[0]}/{name}.xsd"
    for type_ in desk.parts.catalogue:
        if (content := desk.parts.schemas[type_.code].files.get(wanted)) is not None:
            return _xml(content)
    raise not_found("schema", wanted)


@router.get("/v1/catalogue/{code}/schema", summary="模式 / Its schema", responses=_AS_XML)
@rule(Rule.ANYONE)
async def schema(code: Code, desk: At) -> Response:
    """XML Schema 1.0，元素有中英文说明。 XML Schema 1.0, every element documented in Chinese and English."""
    return _xml(desk.parts.schemas.text(_type(desk, code)))


@router.get("/v1/catalogue/{code}/samples", summary="样例 / Its samples", responses=answers(SamplesShape, 404))
@rule(Rule.ANYONE)
async def samples(code: Code, desk: At) -> Response:
    """未签名的有效样例。 Valid samples, unsigned."""
    type_ = _type(desk, code)
    names = [{"name": name, "href": f"/v1/catalogue/{code}/samples/{name}"} for name in samples_of(type_.code)]
    return json_answer({"items": names})


@router.get("/v1/catalogue/{code}/samples/{name}", summary="一个样例 / One sample", responses=_AS_XML)
@rule(Rule.ANYONE)
async def sample(code: Code, name: Annotated[str, Path(max_length=100)], desk: At) -> Response:
    """可用 `swg sign` 签名后发送。 Sign it with `swg sign` and send it."""
    content = samples_of(_type(desk, code).code).get(name)
    if content is None:
        raise not_found("sample", name)
    return _xml(content)


def _type(desk: Desk, code: str) -> MessageType:
    try:
        return desk.parts.catalogue[code]
    except UnknownType:
        raise not_found("message type", code) from None


@cache
def samples_of(code: str) -> Mapping[str, bytes]:
    """The samples of a type by name, read once; whoever serves asks for them at the start."""
    paths = sorted((SAMPLES / code / "valid").glob("*.xml"))
    return {path.stem: path.read_bytes() for path in paths if _NAME.fullmatch(path.stem)}


def _told(desk: Desk, type_: MessageType) -> dict[str, Any]:
    return {
        "code": type_.code,
        "zh": type_.zh,
        "en": type_.en,
        "family": type_.family,
        "kind": type_.kind.value,
        "by": [role.value for role in type_.by],
        "to": [role.value for role in type_.to],
        "copy": [role.value for role in type_.copy],
        "principal": type_.principal,
        "binding": type_.binding,
        "service": type_.service,
        "namespace": type_.namespace,
        "root": type_.root,
        "schema": f"/v1/catalogue/{type_.code}/schema",
        "schema_digest": desk.parts.schemas.digest(type_),
        "samples": f"/v1/catalogue/{type_.code}/samples",
    }


def _xml(content: bytes) -> Response:
    return Response(content, media_type="application/xml", headers={"Cache-Control": "max-age=300"})
