"""A loan that is drawn upon and partly repaid, as its trader reads it: an example in the interface's description."""

from collections.abc import Mapping
from typing import Any

EXAMPLE: Mapping[str, Any] = {
    "id": "019ab0c2-5e1f-7b3a-9c77-d1e0a4b85f32",
    "family": "financing",
    "order_key": "loan:MA3ABC127FIN-1",
    "state": "drawn",
    "state_zh": "已放款，待还款",
    "state_en": "drawn; to be repaid",
    "final": False,
    "confirmed": True,
    "opened_at": "2026-11-23T09:00:00.318+08:00",
    "moved_at": "2026-11-23T11:00:02.007+08:00",
    "due_at": "2027-01-23T00:00:00.000+08:00",
    "due_provisional": False,
    "kind": "loan",
    "application_no": "MA3ABC127FIN-1",
    "trader_id": "91370200MA3ABC127P",
    "bank": "102458000013",
    "contract_no": "LC-2026-001",
    "place": "approved",
    "outcome": None,
    "product": "import-bill",
    "amount": {"amount": "300000.00", "currency": "USD"},
    "tenor_days": 90,
    "purpose": "支付铁矿石进口货款",
    "safe_class": "A",
    "documents": [
        {
            "message": "019ab0c2-5e1d-7f60-8a4e-2f1f0c9d7a20",
            "message_type": "financing.application.1",
            "message_id": "FIN-1",
            "document": "/v1/messages/019ab0c2-5e1d-7f60-8a4e-2f1f0c9d7a20/document",
            "receipt": "/v1/messages/019ab0c2-5e1d-7f60-8a4e-2f1f0c9d7a20/receipt",
            "evidence": "/v1/messages/019ab0c2-5e1d-7f60-8a4e-2f1f0c9d7a20/evidence",
        }
    ],
    "papers": [
        {
            "kind": "invoice",
            "number": "INV20261190",
            "digest": None,
            "amount": {"amount": "420000.00", "currency": "USD"},
            "used": {"amount": "150000.00", "currency": "USD"},
        }
    ],
    "authorization_nos": ["MA3ABC127DAT-1"],
    "told": ["019ab0c2-5e20-7a11-8b31-0d4c5e6f7a81"],
    "approved": {"amount": "300000.00", "currency": "USD"},
    "contract": {
        "contract_no": "LC-2026-001",
        "limit": {"amount": "300000.00", "currency": "USD"},
        "rate_basis": "fixed",
        "rate": "3.9",
        "valid_from": "2026-11-23",
        "valid_to": "2026-12-23",
        "terms": "2026-1",
        "terms_digest": "51d2361f4faea3bc8f9facdbc7d99abb555596a2e51f7b25fd3b41c93587e616",
        "offered_at": "2026-11-23T09:00:00+08:00",
        "signatures": {"trader": "2026-11-23T09:00:00+08:00", "bank": "2026-11-23T09:00:00+08:00"},
        "document_digest": "b5f2031eb62e37c6d38287b38f83afeaed2665f0424eb3c29c1a38a596a13d57",
    },
    "over": False,
    "limit": {"amount": "300000.00", "currency": "USD"},
    "disbursed": {"amount": "150000.00", "currency": "USD"},
    "outstanding": {"amount": "100000.00", "currency": "USD"},
    "committed": {"amount": "100000.00", "currency": "USD"},
    "available": {"amount": "200000.00", "currency": "USD"},
    "repaid": {
        "principal": {"amount": "50000.00", "currency": "USD"},
        "interest": {"amount": "0.00", "currency": "USD"},
        "fee": {"amount": "0.00", "currency": "USD"},
    },
    "due": [
        {
            "draw_no": "MA3ABC127DRW-1",
            "due_on": "2027-01-22",
            "principal": {"amount": "100000.00", "currency": "USD"},
            "interest": {"amount": "975.00", "currency": "USD"},
            "fee": {"amount": "0.00", "currency": "USD"},
            "overdue_at": None,
        }
    ],
    "draws": [
        {
            "draw_no": "MA3ABC127DRW-1",
            "state": "disbursed",
            "amount": {"amount": "150000.00", "currency": "USD"},
            "value_on": "2026-11-23",
            "due_on": "2027-01-22",
            "payee_name": "Ore Pty Ltd",
            "payee_account": "0160024456789",
            "documents": [
                {
                    "kind": "invoice",
                    "number": "INV20261190",
                    "digest": None,
                    "used": {"amount": "150000.00", "currency": "USD"},
                }
            ],
            "asked_at": "2026-11-23T09:00:00+08:00",
            "disbursed": {"amount": "150000.00", "currency": "USD"},
            "disbursed_at": "2026-11-23T11:00:00+08:00",
            "booking_no": "LD261123000009",
            "owed": {"amount": "100000.00", "currency": "USD"},
            "reason": None,
            "note": None,
        }
    ],
    "repayments": [
        {
            "repayment_no": "MA3ABC127REP-1",
            "draw_no": "MA3ABC127DRW-1",
            "state": "posted",
            "principal": {"amount": "50000.00", "currency": "USD"},
            "interest": {"amount": "0.00", "currency": "USD"},
            "fee": {"amount": "0.00", "currency": "USD"},
            "source": "account",
            "asked_at": "2026-11-23T09:00:00+08:00",
            "reason": None,
        }
    ],
    "postings": [
        {
            "booking_no": "LR261124000002",
            "draw_no": "MA3ABC127DRW-1",
            "repayment_no": "MA3ABC127REP-1",
            "due_on": None,
            "principal": {"amount": "50000.00", "currency": "USD"},
            "interest": {"amount": "0.00", "currency": "USD"},
            "fee": {"amount": "0.00", "currency": "USD"},
            "at": "2026-11-24T10:00:00+08:00",
            "message_id": "m11",
            "reversed_by": None,
        }
    ],
    "closing_asked_at": None,
    "closed_on": None,
    "certificate_no": None,
    "words": [
        {
            "about": "application",
            "number": None,
            "verdict": "approve",
            "verdict_zh": "同意授信",
            "verdict_en": "approved",
            "at": "2026-11-23T09:42:00+08:00",
            "heard_at": "2026-11-23T09:00:00+08:00",
            "reason": None,
            "note": None,
            "has_effect": True,
        },
        {
            "about": "contract",
            "number": "LC-2026-001",
            "verdict": "accept",
            "verdict_zh": "接受",
            "verdict_en": "accepted",
            "at": "2026-11-23T10:30:00+08:00",
            "heard_at": "2026-11-23T09:00:00+08:00",
            "reason": None,
            "note": None,
            "has_effect": True,
        },
        {
            "about": "drawdown",
            "number": "MA3ABC127DRW-1",
            "verdict": "disburse",
            "verdict_zh": "已放款",
            "verdict_en": "disbursed",
            "at": "2026-11-23T11:00:00+08:00",
            "heard_at": "2026-11-23T09:00:00+08:00",
            "reason": None,
            "note": None,
            "has_effect": True,
        },
    ],
    "expected": [
        {
            "type": "financing.repayment",
            "by": ["trader"],
            "zh": "还款",
            "en": "repay",
            "until": "2027-01-23T00:00:00.000+08:00",
        }
    ],
    "timeline": [
        {
            "seq": 1042,
            "at": "2026-11-23T09:00:00.318+08:00",
            "event": "applied, submitted",
            "from": "",
            "to": "submitted",
            "by": "trader-demo",
            "message": "019ab0c2-5e1d-7f60-8a4e-2f1f0c9d7a20",
            "document": "019ab0c2-5e1d-7f60-8a4e-2f1f0c9d7a20",
            "message_type": "financing.application.1",
            "message_id": "FIN-1",
        }
    ],
    "deliveries": [
        {
            "message": "019ab0c2-5e1d-7f60-8a4e-2f1f0c9d7a20",
            "message_type": "financing.application.1",
            "role": "bank",
            "receiver": "bank-demo",
            "state": "acknowledged",
            "at": "2026-11-23T09:00:01.114+08:00",
            "created_at": "2026-11-23T09:00:00.318+08:00",
        }
    ],
}
