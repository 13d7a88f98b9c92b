"""`/v1/signings`: the trader's people check (复核), sign (签发) or decline what waits, each an event of its case.

What waits is listed and shown as the cases of its family are. Checking and declining take a key that belongs to a
person who may; signing takes a signature over the statement the case shows, made with the trader's own key: no token
signs by itself. Until then whoever sent it may take it back.
"""

import base64
import binascii
from typing import Annotated

from fastapi import APIRouter, Path, Response
from pydantic import BaseModel, ConfigDict, Field

from gateway.journal.acting import Act, BadSignature, ByPasskey, Detached, NoSuchSigning, NotHis, Verb
from gateway.journal.clock import to_datetime
from gateway.journal.consent import Unsignable
from gateway.partners.persons import actor
from gateway.partners.rights import Action
from gateway.web.api.desk import At, Desk, GuardedRoute, Who, json_answer, not_found
from gateway.web.api.shapes import LINES, OURS, answers
from gateway.web.authentication import Caller
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule
from gateway.web.writes import written
from messages.findings import Finding
from messages.process import IllegalMove
from messages.voice import Actor

FAMILY = "signing"

router = APIRouter(route_class=GuardedRoute, tags=["signings"])
Id = Annotated[str, Path(pattern=OURS, description="待签署报文的平台编号 / the gateway's id of the message that waits")]


class _Words(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SignatureWords(_Words):
    """签名：对 `statement` 原文所作 / a signature over `statement`, byte for byte.

    ed25519、ecdsa-p256-sha256、ecdsa-p384-sha384、rsa-pss-sha512，由密钥种类决定（RFC 9421 第 3.3 节）。
    """

    certificate: str = Field(
        pattern=r"^[0-9a-f]{64}$", description="签名证书的 SHA-256 / SHA-256 of the certificate (DER), hexadecimal"
    )
    signature: str = Field(max_length=2048, description="签名，Base64 / the signature, base64")


class ReasonWords(_Words):
    """拒签或撤回的原因 / why it is declined or taken back."""

    reason: str = Field(min_length=1, max_length=255, pattern=LINES)


class SigningShape(_Words):
    """现在的状态 / the state it is in now."""

    message: str = Field(examples=["019a5c1e-7d2b-7c3a-9f10-2b6d1f0a4e55"])
    state: str = Field(examples=["to-sign"])


@router.post(
    "/v1/signings/{id}/check", summary="复核 / Check", responses=answers(SigningShape, 401, 403, 404, 409, 503)
)
@rule(Rule.SIGNERS)
async def check(id: Id, desk: At, caller: Who) -> Response:
    """由有复核职责的人员以其密钥办理。

    By the key of a person whose duty that is.
    """
    return await act_upon(desk, caller, id, "check")


@router.post(
    "/v1/signings/{id}/sign", summary="签署 / Sign", responses=answers(SigningShape, 400, 401, 403, 404, 409, 503)
)
@rule(Rule.SIGNERS)
async def sign(id: Id, words: SignatureWords, desk: At, caller: Who) -> Response:
    """以本企业登记的密钥对 `statement` 签名；令牌本身不能代替签名。报文随即进入其案件。

    With a signature over `statement` by a registered key of the trader; no token stands in for it. The message comes
    to its case at once.
    """
    signature, by = signature_of(desk, caller, words)
    return await act_upon(desk, caller, id, "sign", by=by, signature=signature)


@router.post(
    "/v1/signings/{id}/decline",
    summary="拒签 / Decline",
    responses=answers(SigningShape, 400, 401, 403, 404, 409, 503),
)
@rule(Rule.SIGNERS)
async def decline(id: Id, words: ReasonWords, desk: At, caller: Who) -> Response:
    """报文不再办理，并告知发送方。

    Nothing comes of the message, and whoever sent it is told.
    """
    return await act_upon(desk, caller, id, "decline", reason=words.reason)


@router.post(
    "/v1/signings/{id}/withdraw",
    summary="撤回 / Take back",
    responses=answers(SigningShape, 400, 401, 403, 404, 409, 503),
)
@rule(Rule.SIGNERS)
async def withdraw(id: Id, words: ReasonWords, desk: At, caller: Who) -> Response:
    """由报送人在签署之前撤回；报文不再办理，并告知须签署的企业。

    By whoever sent it, until it is signed. Nothing comes of the message, and the trader is told.
    """
    return await act_upon(desk, caller, id, "withdraw", reason=words.reason)


async def act_upon(
    desk: Desk,
    caller: Caller,
    id_: str,
    verb: Verb,
    *,
    by: Actor | None = None,
    signature: Detached | ByPasskey | None = None,
    reason: str | None = None,
) -> Response:
    """One act of the caller, or of whoever his signature shows; or Problem (400, 403, 404, 409)."""
    partner, parts = caller.himself.name, desk.parts
    families = caller.rights.families(Action.SEND)
    if families is not None and FAMILY not in families:
        raise Problem("scope-too-narrow", f"this needs the right {Action.SEND}:{FAMILY}")
    command = Act(
        message=id_,
        partner=partner,
        verb=verb,
        actor=by or actor(parts.register.directory, partner, caller.key),
        router=parts.register.route,
        receipts=parts.intake.receipts,
        hint=parts.hint,
        signature=signature,
        reason=reason,
    )
    try:
        state = await written(parts.writer.write(command))
    except NoSuchSigning:
        raise not_found("message that waits", id_) from None
    except BadSignature as problem:
        raise _bad("body.signature", str(problem)) from None
    except IllegalMove as problem:
        raise Problem("conflict", str(problem)) from None
    except NotHis as problem:
        raise Problem("not-allowed", str(problem), _told(desk, problem.findings)) from None
    except Unsignable as problem:
        raise Problem("conflict", str(problem), _told(desk, problem.findings)) from None
    return json_answer({"message": id_, "state": state})


def signature_of(desk: Desk, caller: Caller, words: SignatureWords) -> tuple[Detached, Actor]:
    """The signature with the certificate it is to be held against, and whose that is; or Problem (400)."""
    directory = desk.parts.register.directory
    partner = directory.partner(caller.himself.name)
    pem = next((each.pem for each in partner.certificates if each.digest == words.certificate), None)
    if pem is None:
        raise _bad("body.certificate", "本企业登记的证书 / a certificate that is registered for you")
    if refusal := partner.signers.refusal(words.certificate, to_datetime(desk.clock())):
        raise Problem("not-allowed", str(refusal), _told(desk, (refusal,)))
    try:
        raw = base64.b64decode(words.signature, validate=True)
    except (binascii.Error, ValueError):
        raise _bad("body.signature", "Base64 / base64") from None
    detached = Detached(pem=pem.encode("ascii"), signature=raw)
    return detached, _signer(desk, caller, words.certificate)


def _signer(desk: Desk, caller: Caller, certificate: str) -> Actor:
    """Whose the key is; brought by a person who signed in, it is his act, and no key of somebody else."""
    directory, partner = desk.parts.register.directory, caller.himself.name
    owner = actor(directory, partner, certificate, certificate=certificate)
    if caller.account is None:
        return owner
    himself = actor(directory, partner, caller.account.key, certificate=certificate)
    if owner.who not in (partner, himself.who) and any(
        certificate in each.keys for each in directory.persons_of(partner)
    ):
        raise _bad("body.certificate", "本人或本企业的证书，不能是他人的 / your own certificate or your company's")
    return himself


def _told(desk: Desk, findings: tuple[Finding, ...]) -> dict[str, object]:
    return {"findings": [desk.parts.catalogue.findings.tell(each) for each in findings]}


def _bad(where: str, wanted: str) -> Problem:
    return Problem("bad-request", None, {"errors": [{"where": where, "wanted": wanted}]})
