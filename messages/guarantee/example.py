"""A policy in use, as its trader reads it: an example in the interface's own description."""

from collections.abc import Mapping
from typing import Any

_PROPOSAL, _POLICY = "019ab0c2-5e1d-7f60-8a4e-2f1f0c9d7b10", "019ab0c2-9b40-7c11-b0d2-6f3a5e8c1c22"
_COVER = {
    "insured": {"amount": "2000000.00", "currency": "CNY"},
    "taxes": [
        {"code": "duty", "zh": "关税", "en": "customs duty"},
        {"code": "vat", "zh": "进口环节增值税", "en": "import value-added tax"},
    ],
    "period_from": "2026-12-01",
    "period_to": "2027-11-30",
    "offices": [{"code": "4200", "zh": "青岛海关", "en": "Qingdao Customs"}],
    "uses": [{"code": "summary", "zh": "汇总征税", "en": "taxes paid together, each month"}],
}

EXAMPLE: Mapping[str, Any] = {
    "id": "019ab0c2-5e1f-7b3a-9c77-d1e0a4b85c31",
    "family": "guarantee",
    "order_key": "policy:MA3ABC127TB2026-01",
    "state": "active",
    "state_zh": "使用中",
    "state_en": "in use",
    "final": False,
    "confirmed": True,
    "opened_at": "2026-11-23T10:15:02.318+08:00",
    "moved_at": "2026-12-02T09:41:20.007+08:00",
    "due_at": None,
    "due_provisional": False,
    "kind": "policy",
    "proposal_no": "MA3ABC127TB2026-01",
    "trader_id": "91370200MA3ABC127P",
    "trader_name": "青岛海岳进出口有限公司",
    "insurer": "91370200MA3BXN072X",
    "policy_no": "BD482019374615",
    "cover": _COVER,
    "filing_no": "DB4200202600017",
    "filed_uses": _COVER["uses"],
    "filing_asked_at": "2026-11-24T09:00:12.004+08:00",
    "filing_words": [
        {
            "verdict": {"code": "registered", "zh": "已备案", "en": "registered"},
            "at": "2026-11-25T15:00:00+08:00",
            "office": {"code": "4218", "zh": "黄岛海关", "en": "Huangdao Customs"},
            "filing_no": "DB4200202600017",
            "approval_no": None,
            "reason": None,
        }
    ],
    "held": {"amount": "182500.00", "currency": "CNY"},
    "released": {"amount": "0.00", "currency": "CNY"},
    "claimed": {"amount": "0.00", "currency": "CNY"},
    "used": {"amount": "182500.00", "currency": "CNY"},
    "available": {"amount": "1817500.00", "currency": "CNY"},
    "outstanding": [{"entry_id": "421820261000000123", "amount": {"amount": "182500.00", "currency": "CNY"}}],
    "ledger": [
        {
            "number": "ZY4218202612020001",
            "kind": "hold",
            "entry_id": "421820261000000123",
            "amount": {"amount": "182500.00", "currency": "CNY"},
            "at": "2026-12-02T09:41:19+08:00",
            "office": "4218",
            "use": {"code": "summary", "zh": "汇总征税", "en": "taxes paid together, each month"},
            "message": "019adf2e-11c0-7d05-8e21-44f7c2a90b13",
            "counts": True,
            "why": [],
        }
    ],
    "settled_before": 0,
    "claims": [],
    "quota_no": "MA3ABC127ED2026-01",
    "proposal": _COVER,
    "proposed_at": "2026-11-23T10:15:02.318+08:00",
    "withdrawn_at": None,
    "answers": [],
    "notice": None,
    "paid": None,
    "is_paid": True,
    "asked": None,
    "written": [],
    "expected": [],
    "timeline": [
        {
            "seq": 1042,
            "at": "2026-11-23T10:15:02.318+08:00",
            "event": "proposed, proposed",
            "from": "",
            "to": "proposed",
            "by": "trader-demo",
            "message": _PROPOSAL,
            "document": _PROPOSAL,
            "message_type": "guarantee.proposal.1",
            "message_id": "TB2026-01",
        },
        {
            "seq": 1077,
            "at": "2026-11-23T16:41:20.007+08:00",
            "event": "policy told, issued",
            "from": "paid",
            "to": "issued",
            "by": "insurer-demo",
            "message": _POLICY,
            "document": _POLICY,
            "message_type": "guarantee.policy.1",
            "message_id": "4218MA3BXN072-20261123164119000-12",
        },
    ],
    "documents": [
        {
            "message": _PROPOSAL,
            "message_type": "guarantee.proposal.1",
            "message_id": "TB2026-01",
            "document": f"/v1/messages/{_PROPOSAL}/document",
            "receipt": f"/v1/messages/{_PROPOSAL}/receipt",
            "evidence": f"/v1/messages/{_PROPOSAL}/evidence",
        }
    ],
    "deliveries": [
        {
            "message": _PROPOSAL,
            "message_type": "guarantee.proposal.1",
            "role": "insurer",
            "receiver": "insurer-demo",
            "state": "acknowledged",
            "at": "2026-11-23T10:15:03.114+08:00",
            "created_at": "2026-11-23T10:15:02.318+08:00",
        }
    ],
}
