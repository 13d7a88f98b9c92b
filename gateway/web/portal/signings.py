"""What waits to be signed (待签署), for the trader's people: what it is, its digest, and their word on it.

Who may is settled where every way comes together (`gateway.journal.acting`): by the duties of his roles, and by whether
he had a hand in it before. What is signed is the statement that the page shows: with a passkey of the signatory's own,
or outside, with a key of the trader's, whose signature he uploads.
"""

import secrets as random
from base64 import b64decode, b64encode
from collections.abc import Mapping
from functools import partial
from typing import Any, NamedTuple
from urllib.parse import urlencode

from cryptography import x509
from fastapi import APIRouter, Response

from gateway.journal.acting import ByPasskey
from gateway.journal.clock import to_datetime
from gateway.journal.listing import Asked
from gateway.journal.soonest import soonest
from gateway.partners.rights import Action
from gateway.people import passkeys
from gateway.people.ceremonies import Ask
from gateway.web.api.desk import not_found
from gateway.web.api.signings import FAMILY, SignatureWords, act_upon, signature_of
from gateway.web.authentication import Caller
from gateway.web.portal import html
from gateway.web.portal.cases.showing import party, said, type_name
from gateway.web.portal.passkeys import answered, owner_of, refused, site_of, told
from gateway.web.portal.signing_in import read
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other
from gateway.web.problems import Problem
from gateway.web.writes import written
from messages.seals import algorithms
from messages.seals.passkeys import challenge as challenge_of
from messages.voice import Actor, Duty

MOST = 50
SHOWS = ("waiting", "all")
OPEN = ("to-check", "to-sign")  # states in which somebody's word is wanted
MOST_REASON = 255
MOST_SIGNATURE = 4096
KIND = "sign"
COMMANDS: Mapping[str, str] = {  # how each kind of key signs a file
    algorithms.ED25519: "openssl pkeyutl -sign -rawin -inkey key.pem -in {file} -out statement.sig",
    algorithms.ECDSA_P256: "openssl dgst -sha256 -sign key.pem -out statement.sig {file}",
    algorithms.ECDSA_P384: "openssl dgst -sha384 -sign key.pem -out statement.sig {file}",
    algorithms.RSA_PSS: (
        "openssl dgst -sha512 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:64 "
        "-sign key.pem -out statement.sig {file}"
    ),
}

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get("/portal/signings")
async def list_page(visit: At, show: str = "waiting", cursor: str | None = None, limit: int = MOST) -> Response:
    """What waits, the soonest deadline first; or all there was, newest first."""
    reading, reader = visit.desk.parts.reading, caller_of(visit).reader
    show = show if show in SHOWS else SHOWS[0]
    asked = partial(soonest, reading, FAMILY, reader, Asked(), states=OPEN)
    if show != SHOWS[0]:
        asked = partial(reading.cases, FAMILY, reader)
    found = await visit.desk.reads(partial(asked, cursor=cursor, limit=(limit := max(1, min(limit, MOST)))))
    return html.page(
        "signings",
        visit,
        shows=SHOWS,
        show=show,
        is_first=cursor is None,
        next=urlencode({"show": show, "limit": limit, "cursor": found.cursor}) if found.cursor else None,
        cases=[_told(visit, each) for each in found.items],
    )


@router.get("/portal/signings/{id}")
async def page(id: str, visit: At) -> Response:
    """One of them."""
    return await _page(id, visit)


@router.post("/portal/signings/{id}/begin")
async def begin(id: str, visit: At) -> Response:
    """His passkey is asked about the statement as it stands, bound with a nonce."""
    case, account = await case_of(visit, id), visit.himself
    if case["statement"] is None:
        raise Problem("not-allowed", "该报文不由贵方签署 / it is not yours to sign")
    rows = await read(visit, partial(passkeys.of_login, login=account.login))
    allowed = [row.credential for row in rows if row.rp_id == visit.host]
    if not allowed:
        raise Problem("conflict", "请先添加通行密钥 / add a passkey first")
    nonce = random.token_hex(32)
    challenge = challenge_of(case["statement"], nonce)
    await written(visit.desk.parts.writer.write(Ask(KIND, challenge, owner_of(visit), f"{id} {nonce}")))
    return told(visit, passkeys.to_answer(site_of(visit), challenge, allowed))


@router.post("/portal/signings/{id}/passkey")
async def sign(id: str, visit: At) -> Response:
    """What his passkey answered is his signature, and is kept as evidence."""
    login, asked, answer, kept = await answered(visit, KIND)
    about, _, nonce = asked.partition(" ")
    if login != visit.himself.login or about != id:
        raise refused(visit)
    signature = ByPasskey(assertion=passkeys.evidence(site_of(visit), answer, kept, nonce))
    await act_upon(visit.desk, caller_of(visit), id, "sign", by=_himself(visit), signature=signature)
    return told(visit, {"location": f"/portal/signings/{id}"})


@router.get("/portal/signings/{id}/statement")
async def statement(id: str, visit: At) -> Response:
    """What is signed, byte for byte, as a file."""
    case = await case_of(visit, id)
    if case["statement"] is None:
        raise not_found("statement", id)
    named = {"Content-Disposition": f'attachment; filename="{_file_of(case)}"'}
    return Response(case["statement"].encode(), 200, {**html.headers_of(visit), **named}, "text/plain; charset=utf-8")


@router.post("/portal/signings/{id}/upload")
async def upload(id: str, visit: At) -> Response:
    """A signature of the trader's key, made outside: the same as by the interface, and kept as that is."""
    caller, certificate = caller_of(visit), visit.form.get("certificate", "")
    chosen = next((each for each in _keys(visit) if each.certificate == certificate), None)
    brought = visit.files.get("signature", b"")
    if chosen is None or not 0 < len(brought) <= MOST_SIGNATURE:
        return await _page(id, visit, 400, problem=("upload wrong",))
    raw = algorithms.of_openssl(chosen.algorithm, _plain(brought))
    words = SignatureWords(certificate=certificate, signature=b64encode(raw).decode("ascii"))
    try:
        signature, by = signature_of(visit.desk, caller, words)
        await act_upon(visit.desk, caller, id, "sign", by=by, signature=signature)
    except Problem as problem:
        if problem.kind != "bad-request":
            raise
        return await _page(id, visit, 400, problem=("upload wrong",))
    return see_other(visit, f"/portal/signings/{id}")


@router.post("/portal/signings/{id}/check")
async def check(id: str, visit: At) -> Response:
    """It is as it should be."""
    await act_upon(visit.desk, caller_of(visit), id, "check", by=_himself(visit))
    return see_other(visit, f"/portal/signings/{id}")


@router.post("/portal/signings/{id}/decline")
async def decline(id: str, visit: At) -> Response:
    """Nothing comes of it."""
    if not (reason := reason_in(visit)):
        return await _page(id, visit, 400, problem=("reason wanted",))
    await act_upon(visit.desk, caller_of(visit), id, "decline", by=_himself(visit), reason=reason)
    return see_other(visit, f"/portal/signings/{id}")


@router.post("/portal/signings/{id}/withdraw")
async def withdraw(id: str, visit: At) -> Response:
    """Whoever sent it takes it back, until it is signed: one who makes; who checks or signs may decline it."""
    if Duty.MAKER not in visit.himself.duties:
        raise Problem("not-allowed", "须由制单人员撤回 / it is for a maker of your organisation")
    if not (reason := reason_in(visit)):
        return await _page(id, visit, 400, problem=("reason wanted",))
    await act_upon(visit.desk, caller_of(visit), id, "withdraw", by=_himself(visit), reason=reason)
    return see_other(visit, f"/portal/signings/{id}")


def reason_in(visit: Visit) -> str:
    """Why, as it was typed, within bounds."""
    return "".join(sign for sign in visit.form.get("reason", "") if sign.isprintable()).strip()[:MOST_REASON]


async def case_of(visit: Visit, id_: str) -> dict[str, Any]:
    """What waits under this id, as far as it concerns him; or Problem (404)."""
    reading = visit.desk.parts.reading
    found = await visit.desk.reads(partial(reading.cases, FAMILY, caller_of(visit).reader, order_key=id_))
    if not found.items:
        raise not_found("message that waits", id_)
    return dict(found.items[0])


def caller_of(visit: Visit) -> Caller:
    """Whoever the row of the page has let through."""
    if visit.caller is None:
        raise Problem("not-signed-in", "sign in")
    return visit.caller


class Key(NamedTuple):
    """One of the trader's that may sign now. command: what openssl is told, with {file} for the statement's."""

    certificate: str
    name: str
    algorithm: str
    command: str


def _keys(visit: Visit) -> list[Key]:
    partner = visit.desk.parts.register.directory.partner(caller_of(visit).himself.name)
    now, found = to_datetime(visit.desk.clock()), []
    for each in partner.certificates:
        if partner.signers.refusal(each.digest, now) is None:
            certificate = x509.load_pem_x509_certificate(each.pem.encode("ascii"))
            algorithm = algorithms.of_key(certificate.public_key())
            found.append(Key(each.digest, certificate.subject.rfc4514_string(), algorithm, COMMANDS[algorithm]))
    return found


def _plain(brought: bytes) -> bytes:
    """A signature as it is; one in Base64 decoded."""
    try:
        return b64decode(b"".join(brought.split()), validate=True)
    except ValueError:
        return brought


def _file_of(case: Mapping[str, Any]) -> str:
    return f"statement-{case['message']}.txt"


async def _page(id: str, visit: Visit, status: int = 200, *, problem: tuple[str, ...] | None = None) -> Response:
    case = await case_of(visit, id)
    keys = _keys(visit) if case["state"] == "to-sign" and case["statement"] else []
    return html.page(
        "signing",
        visit,
        status,
        case=_told(visit, case),
        problem=problem,
        keys=keys,
        file=_file_of(case),
        is_ours=case["sender"] == caller_of(visit).himself.name,
        may_read=caller_of(visit).rights.allow(Action.READ),
    )


def _told(visit: Visit, case: Mapping[str, Any]) -> dict[str, Any]:
    """A case with what its type, its state and whoever sent it are called."""
    state = said(visit, case["state_zh"], case["state_en"])
    type_, sender = type_name(visit, case["message_type"]), party(visit, case["sender"])
    return {**case, "type_called": type_, "sender_called": sender, "state_called": state}


def _himself(visit: Visit) -> Actor:
    return Actor(who=visit.himself.who, duties=visit.himself.duties)
