"""`/v1/messages/{id}`: what was sent, what became of it, its original bytes, its receipt.

The sender and the platform read the document of record. A receiver reads the copy that is sealed for him, made now
where it has not left yet, and never the document, since some fields are not his to see.
"""

import base64
from collections.abc import Mapping
from hashlib import sha256
from typing import Annotated, Any, Literal

import msgspec
from fastapi import APIRouter, Path, Query, Request, Response

from gateway.journal.clock import to_datetime
from gateway.journal.evidence import PLATFORM, RECEIVER, SENDER
from gateway.journal.moves import State
from gateway.journal.reading import Reading
from gateway.web.api.checkpoints import with_newest
from gateway.web.api.desk import At, Desk, GuardedRoute, Who, json_answer, not_found
from gateway.web.api.shapes import PRINTABLE, MessageShape, ReceiptShape, SignatureShape, answers
from gateway.web.authentication import Caller
from gateway.web.documents import XML_TYPES, is_json
from gateway.web.headers import media_type, prefers_json
from gateway.web.problems import Problem
from gateway.web.receipts import receipt_members, receipt_of
from gateway.web.rules import Rule, rule
from gateway.web.writes import written

NOT_YET_HIS = frozenset((State.HELD.value, State.UNROUTED.value))

router = APIRouter(route_class=GuardedRoute, tags=["messages"])
Id = Annotated[
    str, Path(max_length=64, pattern=PRINTABLE, description="平台报文编号 / the gateway's id of the message")
]
ToHead = Annotated[Literal["latest"] | None, Query(description="附到最新检查点的路径 / add the way to the newest one")]

Row = Mapping[str, Any]


@router.get(
    "/v1/messages/{id}", summary="报文处理情况 / What became of a message", responses=answers(MessageShape, 401, 404)
)
@rule(Rule.CONCERNED)
async def message(id: Id, desk: At, caller: Who) -> Response:
    """发送方看到结论、发现和投递；接收方看到发给自己的部分。

    The sender sees verdict, findings and deliveries; a receiver sees what went to him.
    """
    told = await desk.reads(told_of, desk.parts.reading, id, caller)
    if caller.partner is None:  # findings quote the document
        await desk.trail.read(caller, "findings", told["message"])
    return json_answer(told)


@router.get(
    "/v1/messages/{id}/document",
    summary="原始报文 / The document",
    response_class=Response,
    responses={
        **answers(None, 401, 404),
        200: {"content": {"application/xml": {}, "application/json": {}}, "description": "报文 / the document"},
    },
)
@rule(Rule.CONCERNED)
async def document(id: Id, desk: At, caller: Who) -> Response:
    """发送方和须签署的企业得到原始字节；接收方得到平台为其签发的副本。

    The sender, and the trader who is to sign it, get the bytes as they came; a receiver the copy sealed for him.
    """
    row, content = await desk.reads(document_for, desk.parts.reading, id, caller)
    if content is not None:
        what, content_type = "document", _content_type(row["content_type"])
    else:
        what, content = "copy", await _copy(desk, id, caller)
        content_type = "application/xml" if content.startswith(b"<") else "application/json"
    of = row["id"]
    await desk.trail.read(caller, what, of, digest=sha256(content).hexdigest())
    kind = "json" if is_json(content_type) else "xml"
    name = f'attachment; filename="{id}.{kind}"'
    return Response(content, media_type=content_type, headers={"Content-Disposition": name})


@router.get(
    "/v1/messages/{id}/receipt",
    summary="回执 / The receipt",
    response_class=Response,
    responses={
        **answers(ReceiptShape, 401, 404),
        200: {
            "content": {
                "application/xml": {},
                "application/json": {"schema": {"$ref": "#/components/schemas/ReceiptShape"}},
            },
            "description": "回执 / the receipt",
        },
    },
)
@rule(Rule.SENDER)
async def receipt(id: Id, request: Request, desk: At, caller: Who, checkpoint: ToHead = None) -> Response:
    """受理时给出的回执，字节相同；`checkpoint=latest` 另附到最新检查点的路径；`Accept: application/json` 给出 JSON。

    The receipt as it was given, byte for byte; with `checkpoint=latest` the way to the newest checkpoint is added, so
    that today's key vouches for it; in JSON for `Accept: application/json`.
    """
    row = await desk.reads(sent_by, desk.parts.reading, id, caller)
    xml = await desk.reads(kept_of, desk.parts.reading, row, "receipt")
    if caller.partner is None:
        await desk.trail.read(caller, "receipt", row["id"])
    if checkpoint is not None:
        xml = await with_newest(desk, xml, row["batch_no"])
    if prefers_json(request.headers.get("accept")):
        return json_answer(receipt_members(receipt_of(xml), xml))
    return Response(xml, media_type="application/xml; charset=utf-8")


@router.get(
    "/v1/messages/{id}/signature",
    summary="签名 / The signature",
    responses=answers(SignatureShape, 401, 404),
)
@rule(Rule.SENDER)
async def signature(id: Id, desk: At, caller: Who) -> Response:
    """以签名请求提交的，给出可独立复核的全部内容；签在 XML 内的，签名就在报文里。

    Of a document in a signed request all that shows the signature by itself; one signed within its XML has it there.
    """
    told = await desk.reads(_signature, desk.parts.reading, id, caller)
    if caller.partner is None or (told["request"] and told["request"]["body"]):
        await desk.trail.read(caller, "signature", told["message"])
    return json_answer(told)


def readable(reading: Reading, id_: str, caller: Caller) -> tuple[Row, str, list[dict[str, Any]]]:
    """A document, as whom he reads it ("sender", "receiver", "platform"), and its deliveries that he may read."""
    row = _found(reading, id_, caller)
    deliveries = reading.deliveries_of_document(row["id"])
    if _is_sender(row, caller):
        return row, PLATFORM if caller.partner is None else SENDER, deliveries
    if not (mine := _mine(deliveries, caller)):
        raise not_found("message", id_)
    return row, RECEIVER, mine


def told_of(reading: Reading, id_: str, caller: Caller) -> dict[str, Any]:
    """What became of it, as far as he may know; or Problem (404)."""
    row = _found(reading, id_, caller)
    deliveries = reading.deliveries_of_document(row["id"])
    if _is_sender(row, caller):
        return _whole(reading, row, deliveries)
    mine = _mine(deliveries, caller)
    if not mine and not reading.waits_for(row["id"], caller.himself.name):
        raise not_found("message", id_)
    return _common(row) | {"deliveries": mine}


def document_for(reading: Reading, id_: str, caller: Caller) -> tuple[Row, bytes | None]:
    """The row of the document, and its bytes where he reads them; None: he reads a copy."""
    row = _found(reading, id_, caller)
    if _is_sender(row, caller) or reading.waits_for(row["id"], caller.himself.name):
        return row, kept_of(reading, row, "content")
    if not _mine(reading.deliveries_of_document(row["id"]), caller):
        raise not_found("message", id_)
    _hold_kept(reading, row)
    return row, None


async def _copy(desk: Desk, id_: str, caller: Caller) -> bytes:
    """The copy of one whom a message went to, or Problem (404): there is none, nor can there be."""
    owed = await desk.reads(desk.parts.copies.owed, id_, caller.himself.name)
    content = await written(desk.parts.copies.seal(owed)) if owed is not None else None
    if content is None:
        raise not_found("copy of message", id_)
    return content


def _signature(reading: Reading, id_: str, caller: Caller) -> dict[str, Any]:
    row = sent_by(reading, id_, caller)
    kept = reading.http_seal(row["id"])
    request = None
    if kept is not None:
        wire = kept["wire"]
        request = {
            "base": kept["base"],
            "headers": msgspec.json.decode(kept["headers"]),
            "body": base64.b64encode(wire).decode() if wire is not None else None,
        }
    return {"message": row["id"], "certificate": row["signer_digest"], "request": request}


def sent_by(reading: Reading, id_: str, caller: Caller) -> Row:
    """The row of what he sent himself (of anything, for the platform); or Problem (404)."""
    row = _found(reading, id_, caller)
    if not _is_sender(row, caller):
        raise not_found("message", id_)
    return row


def _found(reading: Reading, id_: str, caller: Caller) -> Row:
    """The row, unless its family is none that the caller's key opens; of what could not be read there is none."""
    row = reading.document(id_)
    if row is None or not caller.reader.may_read((row["type"] or "").partition(".")[0]):
        raise not_found("message", id_)
    return row


def kept_of(reading: Reading, row: Row, what: str) -> bytes:
    """The document or its receipt, or Problem (410): erased, or the quota for what is refused let neither be kept."""
    if row["size"] and not row[what]:
        _hold_kept(reading, row)
        raise Problem("not-kept", f"SW209: digest {row['digest']}, {row['size']} bytes")
    return bytes(row[what])


def _hold_kept(reading: Reading, row: Row) -> None:
    """Problem (410) where the document is erased, or in an archive alone."""
    if erasure := reading.erasure(row["id"]):
        more = {"digest": row["digest"], "receipt_no": row["seq"], "leaf": erasure.seq}
        if erasure.archive is not None:
            more |= {"archive": erasure.archive, "archive_sha256": erasure.archive_digest}
        kind = "erased" if erasure.archive is None else "archived"
        raise Problem(kind, f"{to_datetime(erasure.at):%F %T} UTC", more)


def _is_sender(row: Row, caller: Caller) -> bool:
    return caller.partner is None or bool(row["partner"] == caller.partner.name)


def _mine(deliveries: list[dict[str, Any]], caller: Caller) -> list[dict[str, Any]]:
    """What went to him; what is held or has no receiver yet went to nobody."""
    return [each for each in deliveries if each["receiver"] == caller.holder and each["state"] not in NOT_YET_HIS]


def _common(row: Row) -> dict[str, Any]:
    return {
        "message": row["id"],
        "message_type": row["type"],
        "message_id": row["message_id"],
        "sender_id": row["sender_id"],
        "received_time": _iso(row["received_at"]),
        "digest": row["digest"],
        "size": row["size"],
    }


def _whole(reading: Reading, row: Row, deliveries: list[dict[str, Any]]) -> dict[str, Any]:
    said = reading.messages_of(row["id"])
    erasure = None if row["content"] else reading.erasure(row["id"])
    return _common(row) | {
        "verdict": row["verdict"],
        "receipt_no": row["seq"],
        "batch_no": row["batch_no"],
        "sender": row["partner"],
        "way_in": row["way_in"],
        "form": row["form"],
        "content_type": row["content_type"],
        "findings": reading.findings_of(row),
        "messages": [{"message": each["id"], "message_type": each["type"], "case": each["case_id"]} for each in said],
        "deliveries": deliveries,
        "erased_time": _iso(erasure.at) if erasure else None,
        "archive": erasure.archive if erasure else None,
    }


def _iso(us: int) -> str:
    return to_datetime(us).isoformat(timespec="milliseconds")


def _content_type(said: str | None) -> str:
    """What it was sent as, where that is XML or JSON; a browser is never told that it is anything else."""
    is_known = said is not None and (media_type(said).name in XML_TYPES or is_json(said))
    return said if said is not None and is_known else "application/octet-stream"
