"""A receipt as HTTP gives it: the stored XML as it is, or the same told in JSON for whoever asks."""

from typing import Any

import msgspec
from lxml import etree

from gateway.journal.acceptance import Outcome
from messages.exchange.records import Receipt
from messages.xml.reader import parse
from messages.xml.records import NotWhole, read


def as_json(outcome: Outcome) -> bytes:
    """The outcome in JSON: verdict, numbers, findings, and the receipt's XML as it is kept."""
    receipt = receipt_of(outcome.receipt)
    told = receipt_members(receipt, outcome.receipt)
    return msgspec.json.encode(told | {"verdict": outcome.verdict})


def receipt_of(xml: bytes) -> Receipt:
    """The record of a receipt of ours."""
    root = parse(xml).root
    body = root.find(f"{{{etree.QName(root).namespace}}}Body")
    if body is None:
        raise NotWhole("a receipt without a body")
    receipt: Receipt = read(body, Receipt)
    return receipt


def receipt_members(receipt: Receipt, xml: bytes) -> dict[str, Any]:
    """What JSON says of a receipt."""
    return {
        "verdict": receipt.verdict,
        "receipt_no": receipt.receipt_no,
        "batch_no": receipt.batch_no,
        "message": receipt.message_uuid,
        "message_type": receipt.ref_message_type,
        "message_id": receipt.ref_message_id,
        "case": receipt.case_id,
        "held_until": receipt.held_until,
        "received_time": receipt.received_time,
        "digest": receipt.document_digest,
        "findings": msgspec.to_builtins(receipt.findings),
        "finding_count": receipt.finding_count,
        "receipt": xml.decode(),
    }
