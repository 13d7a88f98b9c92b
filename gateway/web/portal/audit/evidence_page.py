"""Evidence to take away, of a message or a whole case, and evidence that somebody brings: whether it holds."""

import asyncio
import io
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from tempfile import SpooledTemporaryFile
from typing import IO, Any

from fastapi import APIRouter, Response
from fastapi.responses import StreamingResponse

from gateway.journal.reading import EVERYONE
from gateway.trust.keys import GatewayKey
from gateway.web.api.cases import case_of
from gateway.web.api.evidence import IN_MEMORY, made, pieces
from gateway.web.portal import html
from gateway.web.portal.audit.rows import AT, MOST_BUNDLE
from gateway.web.portal.audit.signatures_page import documents_of
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, Visit
from gateway.web.problems import Problem
from messages.seals.batches import BadKey
from messages.seals.bundle.casebook import FOLDER, FORM, Casebook, is_casebook, verify_casebook
from messages.seals.bundle.holding import Held, verify_bundle
from messages.seals.bundle.writing import File, as_json, write
from messages.seals.certificates import BadCertificate

PATH = f"{AT}/evidence"
MOST_MESSAGES = 200  # of a case in one file

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(f"{AT}/cases/{{id}}/evidence")
async def of_case(id: str, visit: At) -> Response:
    """The bundles of all messages of a case, in one file that is listed and signed."""
    case = await visit.desk.reads(case_of, visit.desk.parts.reading, id, EVERYONE)
    documents = documents_of(case)
    if len(documents) > MOST_MESSAGES:
        raise Problem(
            "bad-request",
            f"该案件有 {len(documents)} 份报文，一次最多 {MOST_MESSAGES} 份，请逐份下载 / "
            f"{len(documents)} messages, {MOST_MESSAGES} at most in one file: take them one by one",
        )
    target: IO[bytes] = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115  # whoever sends it closes it
    try:
        files = [await _bundle(visit, each) for each in documents]
        size, digest = await asyncio.to_thread(_write, target, case, files, visit.desk.parts.key.current)
    except BaseException:
        target.close()
        raise
    await visit.desk.trail.read(caller_of(visit), "evidence", case["id"], digest=digest)
    headers = {
        **html.headers_of(visit),
        "Content-Disposition": f'attachment; filename="{case["id"]}-evidence.zip"',
        "Content-Length": str(size),
        "Repr-Digest": f"sha-256=:{b64encode(bytes.fromhex(digest)).decode()}:",
    }
    return StreamingResponse(pieces(target), headers=headers, media_type="application/zip")


@router.get(PATH)
async def page(visit: At) -> Response:
    """A form for a bundle that somebody brings."""
    return html.page(
        "audit/evidence", visit, found=None, casebook=None, digest=None, by_us=True, most=MOST_BUNDLE >> 20
    )


@router.post(f"{PATH}/verify")
async def verify(visit: At) -> Response:
    """Held against the certificate that is brought too, or else the gateway's own; nothing of it is kept."""
    content, given = visit.files.get("bundle", b""), visit.files.get("trust", b"")
    if not content:
        raise Problem("bad-request", "请选择证据包 ZIP / choose a bundle, a ZIP")
    trusted = given or visit.desk.parts.key.cert_pem
    try:
        found = await asyncio.to_thread(_verified, content, trusted)
    except (BadCertificate, BadKey) as problem:
        raise Problem("bad-request", f"可信证书应为 PEM / the certificate: want PEM ({problem})") from None
    casebook = found if isinstance(found, Casebook) else None
    held = found if isinstance(found, Held) else None
    return html.page(
        "audit/evidence", visit, found=held, casebook=casebook, digest=sha256(content).hexdigest(),
        by_us=not given, most=MOST_BUNDLE >> 20,
    )  # fmt: skip


def _verified(content: bytes, trusted: bytes) -> Held | Casebook:
    source = io.BytesIO(content)
    if is_casebook(source):
        return verify_casebook(source, [trusted])
    return verify_bundle(source, [trusted])


async def _bundle(visit: Visit, id_: str) -> File:
    bundle, _, digest, of = await made(visit.desk, id_, caller_of(visit))
    await visit.desk.trail.read(caller_of(visit), "evidence", of, digest=digest)
    with bundle:
        return f"{FOLDER}{of}-evidence.zip", await asyncio.to_thread(bundle.read)


def _write(target: IO[bytes], case: Mapping[str, Any], bundles: Sequence[File], key: GatewayKey) -> tuple[int, str]:
    """The size of the file, and its SHA-256; it is at its beginning again."""

    def files() -> Iterator[File]:
        yield "case.json", as_json(case)
        yield from bundles
        yield f"keys/{key.key_id}.pem", key.cert_pem

    facts = {"form": FORM, "case": case["id"], "messages": len(bundles)}
    write(target, files(), lambda: facts, at=datetime.fromisoformat(case["moved_at"]), signer=key)
    size, digest = target.tell(), sha256()
    target.seek(0)
    while piece := target.read(1 << 16):
        digest.update(piece)
    target.seek(0)
    return size, digest.hexdigest()
