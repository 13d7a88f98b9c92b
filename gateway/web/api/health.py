"""`/livez`, `/readyz`, `/metrics`: whether this process runs, whether it can take documents, what it has done."""

import asyncio

from fastapi import APIRouter, Response

from gateway.web.api.desk import At, GuardedRoute, json_answer
from gateway.web.api.shapes import AliveShape, ReadyShape, answers
from gateway.web.metrics import CONTENT_TYPE
from gateway.web.rules import Rule, rule

PATIENCE_S = 6.0  # with a store that accepts and says nothing

router = APIRouter(route_class=GuardedRoute, tags=["health"])


@router.get("/livez", summary="进程在运行 / The process runs", responses=answers(AliveShape))
@rule(Rule.ANYONE)
async def livez() -> Response:
    """只说明进程能应答。 Says only that it answers."""
    return json_answer({"alive": True})


@router.get(
    "/readyz",
    summary="能否受理 / Whether it can take documents",
    responses={**answers(ReadyShape), 503: {"model": ReadyShape, "description": "不能受理 / it cannot"}},
)
@rule(Rule.ANYONE)
async def readyz(desk: At) -> Response:
    """逐项实际检查：签名、读库、时钟、磁盘、日志、写队列；有故障的通道只作提示。

    Found out by doing: sign, read the store, compare clocks, look at disk, log and the writer's queue. A partner's
    folder, queue or mailbox that cannot be used is told by its kind, and so are hints that the broker does not take:
    neither is a reason to take nothing over HTTP, since rows decide. Maintenance is told, and takes nobody out of
    service: whoever hands in then must reach us to be told.
    """
    try:
        checks = dict(await asyncio.wait_for(desk.reads(desk.readiness), PATIENCE_S))
    except TimeoutError:
        checks = {"store": f"no answer within {PATIENCE_S:g} s"}
    if desk.stopping.is_set():
        checks["running"] = "about to end"
    ready = not any(checks.values())
    troubled = sorted(desk.parts.troubles())
    told = {"ready": ready, "checks": checks, "troubled": troubled, "maintenance": desk.parts.maintenance.phase}
    return json_answer(told, status=200 if ready else 503)


@router.get(
    "/metrics",
    summary="指标 / Metrics",
    response_class=Response,
    responses={200: {"content": {"text/plain": {}}, "description": "Prometheus"}},
)
@rule(Rule.NEARBY)
async def metrics(desk: At) -> Response:
    """Prometheus 文本格式；本机可读，他处需要平台令牌。 For this machine, or with a token of the platform."""
    desk.metrics.waiting(await desk.reads(desk.waiting))
    return Response(desk.metrics.text(), media_type=CONTENT_TYPE)
