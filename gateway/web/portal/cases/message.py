"""One message: what it says, what was told of it, where it went; on paper; and its receipt, verified here."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter, Response

from gateway.journal.clock import to_datetime
from gateway.journal.reading import Reader, Reading
from gateway.web.api.checkpoints import with_newest
from gateway.web.api.desk import not_found
from gateway.web.api.messages import kept_of, sent_by, told_of
from gateway.web.portal import html
from gateway.web.portal.cases.contents import contents_of
from gateway.web.portal.cases.reader import caller_of, hold_id
from gateway.web.portal.cases.showing import by, party, said, type_name
from gateway.web.portal.sheets.code import squares, svg_path
from gateway.web.portal.sheets.pdf import Sheet, pdf
from gateway.web.portal.status.page import link_of
from gateway.web.portal.visit import At, PortalRoute, Visit
from messages.seals import evidence

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/messages/{id}")
async def message(id: str, visit: At) -> Response:
    """What became of it and what it says, as far as he may know."""
    caller, desk = caller_of(visit), visit.desk
    told = await desk.reads(told_of, desk.parts.reading, hold_id("message", id), caller)
    if caller.partner is None:  # findings quote the document
        await desk.trail.read(caller, "findings", told["message"])
    contents = await contents_of(visit, id)
    case = await desk.reads(_case_of, desk.parts.reading, told["message"], id, caller.reader)
    link = link_of(visit, id, case)
    rows = squares(link)
    return html.page(
        "cases/message",
        visit,
        id=id,
        told=told,
        type=type_name(visit, told["message_type"]),
        sender=party(visit, told["sender"]) if "sender" in told else told["sender_id"],
        is_sent="verdict" in told,
        contents=contents,
        case=case,
        case_state=said(visit, case["state_zh"], case["state_en"]) if case else "",
        deliveries=[_delivery(visit, each) for each in told["deliveries"]],
        code=svg_path(rows),
        side=len(rows),
        link=link,
    )


@router.get("/portal/messages/{id}/sheet.pdf")
async def sheet(id: str, visit: At) -> Response:
    """The same on paper, with a code that opens where its case stands (二维码跟踪)."""
    contents = await contents_of(visit, hold_id("message", id))
    if contents is None:
        raise not_found("readable message", id)
    case = await visit.desk.reads(_case_of, visit.desk.parts.reading, id, id, caller_of(visit).reader)
    head = contents.head
    heading = [
        ("报文编号", "message id", head.message_id),
        ("报送方", "sender", head.sender_id),
        ("受理时间", "received", f"{contents.received_at:%Y-%m-%d %H:%M:%S}"),
        ("原文摘要", "SHA-256", contents.digest),
    ]
    if case is not None:
        heading.append(("状态", "state", f"{case['state_zh']} {case['state_en']}"))
    made = Sheet(
        zh=contents.type.zh,
        en=contents.type.en,
        number=contents.message,
        link=link_of(visit, id, case),
        heading=tuple(heading),
        lines=contents.lines,
        printed_at=to_datetime(visit.desk.clock()),
    )
    content = await visit.desk.reads(pdf, made)
    headers = {**html.headers_of(visit), "Content-Disposition": f'inline; filename="{id}.pdf"'}
    return Response(content, headers=headers, media_type="application/pdf")


@router.get("/portal/messages/{id}/receipt")
async def receipt(id: str, visit: At) -> Response:
    """The receipt held against the document, step by step, as `swg receipt verify` does it."""
    caller, desk = caller_of(visit), visit.desk
    row = await desk.reads(sent_by, desk.parts.reading, hold_id("message", id), caller)
    xml, content = await desk.reads(_both, desk.parts.reading, row)
    if caller.partner is None:
        await desk.trail.read(caller, "receipt", row["id"])
    shown = await with_newest(desk, xml, row["batch_no"])
    found = await desk.reads(evidence.verify_receipt, shown, content, [desk.parts.key.cert_pem])
    return html.page("cases/receipt", visit, id=id, row=row, found=found, type=type_name(visit, row["type"]))


def _both(reading: Reading, row: Mapping[str, Any]) -> tuple[bytes, bytes]:
    return kept_of(reading, row, "receipt"), kept_of(reading, row, "content")


def _case_of(reading: Reading, document: str, id_: str, reader: Reader) -> dict[str, Any] | None:
    """The case that the message of this id lies in, or the first of the document's; None: none that he may read."""
    row = reading.document(document)
    messages = reading.messages_of(row["id"]) if row is not None else []
    some = [each for each in messages if each["id"] == id_] or messages[:1]
    return reading.case(some[0]["case_id"], reader) if some and some[0]["case_id"] else None


def _delivery(visit: Visit, delivery: Mapping[str, Any]) -> dict[str, Any]:
    return {**delivery, "to": party(visit, delivery["receiver"]), "as": by(visit, [delivery["role"]])}
