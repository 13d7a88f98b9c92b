"""`/v1/checkpoints`: signed heads of the log of batches, and what shows that a newer one holds all of an older one.

Whoever keeps two of them needs nobody's word that nothing between was changed or removed. RFC 9162 has the hashing.
"""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Path, Query, Request, Response
from sqlalchemy import Connection

from gateway.journal import headers, proving
from gateway.journal.clock import to_datetime
from gateway.journal.heads import SignHead
from gateway.journal.proving import Checkpoint
from gateway.journal.reading import Reading
from gateway.web.api.desk import At, Desk, GuardedRoute, Limit, json_answer, not_found, page_answer
from gateway.web.api.shapes import CheckpointShape, CheckpointsShape, ConsistencyShape, answers
from gateway.web.problems import Problem
from gateway.web.rules import Rule, rule
from gateway.web.writes import written
from messages.seals import batches

MOST = 2**62

router = APIRouter(route_class=GuardedRoute, tags=["evidence"])

Size = Annotated[int, Path(ge=1, le=MOST, description="批次数 / how many batches")]
From = Annotated[int, Query(alias="from", ge=1, le=MOST, description="较早检查点的批次数 / size of the older one")]
To = Annotated[
    int | None, Query(ge=1, le=MOST, description="较新检查点的批次数；不给则为最新 / of the newer; else the newest")
]
Below = Annotated[
    str | None, Query(pattern="^[0-9]{1,18}$", description="上一页给出的游标 / cursor that the page before gave")
]


@router.get(
    "/v1/checkpoints",
    summary="检查点，最新在前 / Checkpoints, newest first",
    responses=answers(CheckpointsShape, 400, 401),
)
@rule(Rule.HOLDERS)
async def checkpoints(request: Request, desk: At, cursor: Below = None, limit: Limit = 50) -> Response:
    """日志头：到那时为止有多少批次、根是什么，由平台签名。请自行留存。

    Heads of the log: how many batches there were, and their root, signed by the gateway. Keep some yourself.
    """
    below = int(cursor) if cursor is not None else None
    found = await desk.reads(_page, desk.parts.reading, below, limit + 1)
    more = str(found[limit - 1].size) if len(found) > limit else None
    return page_answer(request, [_told(each) for each in found[:limit]], more)


@router.get(
    "/v1/checkpoints/consistency",
    summary="两个检查点之间的一致性证明 / What lies between two checkpoints",
    responses=answers(ConsistencyShape, 400, 401, 404),
)
@rule(Rule.HOLDERS)
async def consistency(desk: At, older: From, to: To = None) -> Response:
    """证明较新的日志包含较早的全部批次，未改未删（RFC 9162 第 2.1.4 节）。

    Shows that the newer log holds every batch of the older one, unchanged (RFC 9162, section 2.1.4).
    """
    return json_answer(await desk.reads(_between, desk.parts.reading, older, to))


@router.get(
    "/v1/checkpoints/{size}", summary="一个检查点 / One checkpoint", responses=answers(CheckpointShape, 400, 401, 404)
)
@rule(Rule.HOLDERS)
async def checkpoint(size: Size, desk: At) -> Response:
    """按批次数查找。 By how many batches it covers."""
    return json_answer(_told(await desk.reads(_one, desk.parts.reading, size)))


async def with_newest(desk: Desk, receipt: bytes, batch_no: int) -> bytes:
    """A receipt with the way from its batch to the newest head; one is signed now where none covers it yet."""
    shown = await desk.reads(_with_log, desk.parts.reading, receipt, batch_no)
    if shown is None:
        await written(desk.parts.writer.write(SignHead(desk.parts.writer.sealer)))
        shown = await desk.reads(_with_log, desk.parts.reading, receipt, batch_no)
    if shown is None:
        raise Problem("ours", "the head that was signed does not cover the batch")
    return shown


def _page(reading: Reading, below: int | None, limit: int) -> list[Checkpoint]:
    with reading.database.connect() as connection:
        return proving.page(connection, below=below, limit=limit)


def _one(reading: Reading, size: int) -> Checkpoint:
    with reading.database.connect() as connection:
        return _found(connection, size)


def _between(reading: Reading, older: int, newer: int | None) -> dict[str, Any]:
    with reading.database.connect() as connection:
        new = proving.newest(connection) if newer is None else _found(connection, newer)
        if new is None:
            raise not_found("checkpoint", str(older))
        if older > new.size:
            wanted = {"where": "query.from", "wanted": f"1 … {new.size}"}
            raise Problem("bad-request", "the older one is larger", {"errors": [wanted]})
        old = _found(connection, older)
        proof = headers.proof(connection, old.size, new.size)
    return {"from": _told(old), "to": _told(new), "proof": _hex(proof)}


def _with_log(reading: Reading, receipt: bytes, batch_no: int) -> bytes | None:
    with reading.database.connect() as connection:
        head = proving.newest(connection)
        if head is None or head.size < batch_no:
            return None
        return proving.with_log(connection, receipt, batch_no, head)


def _found(connection: Connection, size: int) -> Checkpoint:
    found = proving.of_size(connection, size)
    if found is None:
        raise not_found("checkpoint", str(size))
    return found


def _told(head: Checkpoint) -> dict[str, Any]:
    return {
        "size": head.size,
        "time": to_datetime(head.at).isoformat(timespec="microseconds"),
        "root": batches.read_checkpoint(head.text)["root"],
        "checkpoint": head.text,
        "signature": head.signature,
        "key_id": head.key_id,
        "certificate": head.certificate,
    }


def _hex(hashes: Sequence[bytes]) -> list[str]:
    return [each.hex() for each in hashes]
