"""`/v1/gateway/certificates`: what the gateway signs with, signed with, and will sign with next. Open to anyone.

Whoever keeps a copy has the next certificate before it is used, so that a change of keys needs no fixed minute. Each
key but the first is stated by the one before it, so whoever trusts one of them can follow to the next by himself.
"""

from dataclasses import asdict
from typing import Any

from fastapi import APIRouter, Response

from gateway.journal.clock import to_datetime
from gateway.journal.key_history import SealingKey, history
from gateway.trust.certificates import digest, load
from gateway.trust.keys import GatewayKey
from gateway.web.api.desk import At, Desk, GuardedRoute, json_answer
from gateway.web.api.shapes import GatewayCertificatesShape, answers
from gateway.web.rules import Rule, rule
from messages.seals import certificates

router = APIRouter(route_class=GuardedRoute, tags=["evidence"])

PEM = "application/x-pem-file"


@router.get(
    "/v1/gateway/certificates",
    summary="平台的签名证书：现用、下一张、从前的 / The gateway's certificates: in force, next, former",
    responses=answers(GatewayCertificatesShape),
)
@rule(Rule.ANYONE)
async def gateway_certificates(desk: At) -> Response:
    """验平台的签名和回执请信任 `current` 与 `next`；`former` 用于旧回执，`revoked` 只可信到所列检查点。
    每张（除第一张外）附有由前一密钥签封的交接声明。

    Trust `current` and `next` for what the gateway signs; `former` ones for old receipts; a `revoked` one only up to
    the checkpoint named. Each but the first comes with the statement, sealed by the key before it, that it takes over.
    """
    return json_answer({"party_id": desk.parts.settings.party_id, "items": await desk.reads(_all, desk)})


@router.get(
    "/v1/gateway/certificates.pem",
    summary="现用与下一张证书，PEM / The certificates in force and next, PEM",
    responses={200: {"content": {PEM: {}}, "description": "PEM"}},
)
@rule(Rule.ANYONE)
async def gateway_certificates_pem(desk: At) -> Response:
    """供验签工具直接使用。 For tools that verify signatures."""
    keys = desk.parts.key
    both = [keys.cert_pem, *([keys.next.cert_pem] if keys.next else [])]
    return Response(b"".join(both), media_type=PEM)


def _all(desk: Desk) -> list[dict[str, Any]]:
    """Newest first: what comes, what is, what was."""
    with desk.parts.database.connect() as connection:
        known = history(connection)
    keys = desk.parts.key
    items = [_sealed(each) for each in reversed(known)]
    if not known:  # nothing was sealed yet
        items = [_kept(keys.current, "current")]
    return [*([_kept(keys.next, "next")] if keys.next else []), *items]


def _sealed(key: SealingKey) -> dict[str, Any]:
    state = "current" if key.until is None else "former" if key.trusted_to is None else "revoked"
    statement = asdict(key.statement)
    return {
        **_certificate(key.key_id, state, certificates.pem(key.certificate)),
        "since": to_datetime(key.since).isoformat(),
        "until": to_datetime(key.until).isoformat() if key.until is not None else None,
        "trusted_to": key.trusted_to,
        "reason": key.reason,
        "statement": statement,
    }


def _kept(key: GatewayKey, state: str) -> dict[str, Any]:
    more = dict.fromkeys(("since", "until", "trusted_to", "reason", "statement"))
    return {**_certificate(key.key_id, state, key.cert_pem), **more}


def _certificate(key_id: str, state: str, pem: bytes) -> dict[str, Any]:
    loaded = load(pem)
    return {
        "key_id": key_id,
        "state": state,
        "digest": digest(loaded),
        "subject": loaded.subject.rfc4514_string(),
        "not_before": loaded.not_valid_before_utc.isoformat(),
        "not_after": loaded.not_valid_after_utc.isoformat(),
        "pem": pem.decode("ascii"),
    }
