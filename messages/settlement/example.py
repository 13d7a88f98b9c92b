"""A payment that is on its way, as its trader reads it: an example in the interface's own description."""

from collections.abc import Mapping
from typing import Any

_ORDER, _STATUS = "019ab0c2-5e1d-7f60-8a4e-2f1f0c9d7a10", "019ab0c2-9b40-7c11-b0d2-6f3a5e8c1b22"

EXAMPLE: Mapping[str, Any] = {
    "id": "019ab0c2-5e1f-7b3a-9c77-d1e0a4b85f31",
    "family": "settlement",
    "order_key": "payment:MA3ABC127RMT20261123-01",
    "state": "debited",
    "state_zh": "已扣款汇出",
    "state_en": "debited and sent",
    "final": True,
    "confirmed": True,
    "opened_at": "2026-11-23T10:15:02.318+08:00",
    "moved_at": "2026-11-23T10:41:20.007+08:00",
    "due_at": None,
    "due_provisional": False,
    "kind": "payment",
    "reference": "MA3ABC127RMT20261123-01",
    "bank_reference": "OR2026112300012",
    "agreement_no": "MA3ABC127AGR2026-01",
    "trader_id": "91370200MA3ABC127P",
    "bank": "313452060019",
    "amount": {"amount": "18250.00", "currency": "USD"},
    "funds": [
        {
            "kind": "exchange",
            "amount": {"amount": "18250.00", "currency": "USD"},
            "account": {"account_no": "3702938833501156", "currency": "CNY"},
        }
    ],
    "requested_on": "2026-11-23",
    "creditor": {
        "name": "PILBARA IRON SALES PTY LTD",
        "name_en": None,
        "address": {
            "town_name": "PERTH",
            "country": "AU",
            "street_name": None,
            "building_number": None,
            "post_code": None,
            "country_sub_division": None,
            "lines": [],
        },
    },
    "creditor_country": "AU",
    "charges": "SHAR",
    "nature": "arrival",
    "contract_nos": ["HT-2026-077"],
    "invoice_nos": ["INV-2026-1190"],
    "place": "in-process",
    "outcome": "debited",
    "silent": False,
    "cancellation_asked_at": None,
    "bop_no": "3702006001012611230001",
    "uetr": "bcd79440-1b60-4b5b-9d11-8fd34d062457",
    "debited": [{"amount": "129925.80", "currency": "CNY"}],
    "paid": {"amount": "18250.00", "currency": "USD"},
    "returned": [],
    "booked": [
        {
            "what": "debit",
            "amount": {"amount": "129925.80", "currency": "CNY"},
            "on": "2026-11-23",
            "at": "2026-11-23T10:41:19+08:00",
            "bank_reference": "OR2026112300012",
            "charges": [],
        }
    ],
    "bank_charges": [
        {
            "amount": {"amount": "209.79", "currency": "CNY"},
            "is_foreign": False,
            "by": "SDYHCNBJQDO",
            "is_refund": False,
            "is_separate": False,
        }
    ],
    "exchange": {
        "sold": {"amount": "129716.01", "currency": "CNY"},
        "bought": {"amount": "18250.00", "currency": "USD"},
        "rate": "7.1077",
        "unit": "USD",
    },
    "value_on": "2026-11-23",
    "allocations": [{"entry_id": "421820261000000123", "amount": {"amount": "18250.00", "currency": "USD"}}],
    "declared_totals": [
        {
            "entry_id": "421820261000000123",
            "worth": {"amount": "18250.00", "currency": "USD"},
            "said_at": "2026-11-23T10:15:02.318402+08:00",
        }
    ],
    "statuses": [
        {
            "about": "payment",
            "status": "ACSC",
            "status_zh": "已扣款结算",
            "status_en": "settled, debited",
            "at": "2026-11-23T10:41:19+08:00",
            "heard_at": "2026-11-23T10:41:20.007113+08:00",
            "level": "payment",
            "reasons": [],
        }
    ],
    "expected": [],
    "timeline": [
        {
            "seq": 1042,
            "at": "2026-11-23T10:15:02.318+08:00",
            "event": "ordered, submitted",
            "from": "",
            "to": "submitted",
            "by": "trader-demo",
            "message": _ORDER,
            "document": _ORDER,
            "message_type": "settlement.outward.1",
            "message_id": "RMT20261123-01",
        },
        {
            "seq": 1077,
            "at": "2026-11-23T10:41:20.007+08:00",
            "event": "status, debited",
            "from": "submitted",
            "to": "debited",
            "by": "bank-demo",
            "message": _STATUS,
            "document": _STATUS,
            "message_type": "settlement.status.1",
            "message_id": "pain.002:SDYHCNBJ26112300000103",
        },
    ],
    "documents": [
        {
            "message": _ORDER,
            "message_type": "settlement.outward.1",
            "message_id": "RMT20261123-01",
            "document": f"/v1/messages/{_ORDER}/document",
            "receipt": f"/v1/messages/{_ORDER}/receipt",
            "evidence": f"/v1/messages/{_ORDER}/evidence",
        }
    ],
    "deliveries": [
        {
            "message": _ORDER,
            "message_type": "settlement.outward.1",
            "role": "bank",
            "receiver": "bank-demo",
            "state": "acknowledged",
            "at": "2026-11-23T10:15:03.114+08:00",
            "created_at": "2026-11-23T10:15:02.318+08:00",
        },
        {
            "delivery": "019ab0c2-9b44-7d05-8e21-44f7c2a90b13",
            "message": _STATUS,
            "message_type": "settlement.status.1",
            "role": "trader",
            "receiver": "trader-demo",
            "state": "acknowledged",
            "at": "2026-11-23T10:41:21.530+08:00",
            "created_at": "2026-11-23T10:41:20.007+08:00",
            "attempts": 1,
            "channel": "mailbox",
            "form": "own",
            "remark": None,
            "reason": None,
        },
    ],
}
