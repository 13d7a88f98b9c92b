"""`/v1/messages/{id}/evidence`: everything that shows what the gateway got and said, as one ZIP that proves itself.

The sender and the platform get all of it; a receiver what went to him. That it was read is put on the record before it
leaves. A bundle is made from one snapshot of the journal, in a file that is held in memory while it is small.
"""

from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from hashlib import sha256
from tempfile import SpooledTemporaryFile
from typing import IO, Annotated, Any, Literal, cast

from fastapi import APIRouter, Query, Response
from fastapi.responses import StreamingResponse
from pydantic import Field
from sqlalchemy import Connection, Engine

from gateway.delivery.permitting import withholds
from gateway.journal import proving
from gateway.journal.clock import to_datetime
from gateway.journal.evidence import RECEIVER, Evidence, Wanted
from gateway.journal.heads import SignHead
from gateway.journal.proving import Checkpoint
from gateway.journal.reading import Reading
from gateway.journal.stated import NotCovered
from gateway.trust.keys import GatewayKey
from gateway.web.api.desk import At, Desk, GuardedRoute, Who, not_found
from gateway.web.api.messages import Id, readable
from gateway.web.api.shapes import answers
from gateway.web.authentication import Caller
from gateway.web.headers import media_type
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule
from gateway.web.writes import written
from messages.seals.bundle.writing import write

IN_MEMORY = 1 << 20  # bytes of a bundle; what is larger lies in a file
PIECE = 64 << 10
MOST = 2**62

router = APIRouter(route_class=GuardedRoute, tags=["evidence"])
Head = Annotated[
    Annotated[int, Field(ge=1, le=MOST)] | Literal["latest"],
    Query(description="通向哪个检查点，批次数 / the checkpoint it is to lead to, by its size"),
]


@router.get(
    "/v1/messages/{id}/evidence",
    summary="证据包 / The evidence",
    response_class=Response,
    responses={
        **answers(None, 400, 401, 404),
        200: {"content": {"application/zip": {}}, "description": "证据包 / the bundle"},
    },
)
@rule(Rule.CONCERNED)
async def evidence(id: Id, desk: At, caller: Who, checkpoint: Head = "latest") -> Response:
    """发送方得到原文、Schema、证书、签名报告、问题、回执、证明、投递；接收方得到发给自己的部分。verify.py 可离线验证。

    The sender gets all: document, schema, certificates, signature report, findings, receipt, proof, deliveries; a
    receiver what went to him. The verify.py in it verifies it offline. The same state and checkpoint, the same bytes.
    """
    bundle, size, digest, of = await made(desk, id, caller, checkpoint)
    await desk.trail.read(caller, "evidence", of, digest=digest)
    headers = {
        "Content-Disposition": f'attachment; filename="{of}-evidence.zip"',
        "Content-Length": str(size),
        "Repr-Digest": f"sha-256=:{_base64(digest)}:",
    }
    return StreamingResponse(pieces(bundle), media_type="application/zip", headers=headers)


async def made(desk: Desk, id_: str, caller: Caller, size: int | str = "latest") -> tuple[IO[bytes], int, str, str]:
    """The bundle, its size, its SHA-256, the document's id; a head is signed now where none covers all of it yet."""
    key = desk.parts.key.current
    try:
        return await desk.reads(_make, desk.parts.reading, id_, caller, size, key)
    except NotCovered as problem:
        if size != "latest":
            raise not_found("checkpoint over all of it", str(size)) from problem
    await written(desk.parts.writer.write(SignHead(desk.parts.writer.sealer)))
    try:
        return await desk.reads(_make, desk.parts.reading, id_, caller, size, key)
    except NotCovered as problem:  # it moves faster than heads are signed
        raise Problem("busy", str(problem), headers={"Retry-After": "1"}) from None


def _make(
    reading: Reading, id_: str, caller: Caller, size: int | str, key: GatewayKey
) -> tuple[IO[bytes], int, str, str]:
    """A file with the bundle, its size, its SHA-256, the document's id."""
    target: IO[bytes] = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115  # whoever sends it closes it
    try:
        with reading.database.connect() as connection:
            snapshot = replace(reading, database=cast(Engine, _Snapshot(connection)))
            document = _write(target, snapshot, id_, caller, size, key)
    except BaseException:
        target.close()
        raise
    whole, digest = target.tell(), sha256()
    target.seek(0)
    while piece := target.read(PIECE):
        digest.update(piece)
    target.seek(0)
    return target, whole, digest.hexdigest(), document


def _write(target: IO[bytes], reading: Reading, id_: str, caller: Caller, size: int | str, key: GatewayKey) -> str:
    row, reader, deliveries = readable(reading, id_, caller)
    charset = media_type(row["content_type"]).charset
    withheld = () if reader != RECEIVER else tuple(_withheld(reading, deliveries))
    wanted = Wanted(document=row, reader=reader, deliveries=deliveries, charset=charset, withheld=withheld)
    with reading.database.connect() as connection:
        head = proving.newest(connection) if isinstance(size, str) else proving.of_size(connection, size)
        found = Evidence(connection, wanted, _held(head, size), (key.key_id, key.cert_pem))
        write(target, found.files(), lambda: found.facts, at=to_datetime(row["received_at"]), signer=key)
    return str(row["id"])


def _withheld(reading: Reading, deliveries: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Those whose bytes he gets by the delivery alone, or by `…/document`, while what they are given under lasts."""
    for each in deliveries:
        if withholds(reading.catalogue, each["message_type"], each["role"], each["state"]):
            yield each["delivery"]


class _Snapshot:
    """One connection as if it were a database, so that every read of a bundle is of the same moment."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def connect(self) -> AbstractContextManager[Connection]:
        """The one there is; it stays open."""
        return nullcontext(self._connection)


def _held(head: Checkpoint | None, size: int | str) -> Checkpoint:
    if head is not None:
        return head
    if isinstance(size, int):
        raise not_found("checkpoint", str(size))
    raise NotCovered("no head was signed yet")


def pieces(bundle: IO[bytes]) -> Iterator[bytes]:
    """A file piece by piece; it is closed at the end."""
    with bundle:
        while piece := bundle.read(PIECE):
            yield piece


def _base64(digest: str) -> str:
    return b64encode(bytes.fromhex(digest)).decode()
