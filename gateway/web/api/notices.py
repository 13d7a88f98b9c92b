"""`/v1/notices`: what everybody is to know of the gateway itself: maintenance, announced or under way."""

from fastapi import APIRouter, Response

from gateway.web.api.desk import At, GuardedRoute, json_answer
from gateway.web.api.shapes import NoticesShape, answers
from gateway.web.rules import Rule, rule

router = APIRouter(route_class=GuardedRoute, tags=["health"])


@router.get("/v1/notices", summary="维护公告 / Notices of maintenance", responses=answers(NoticesShape))
@rule(Rule.ANYONE)
async def notices(desk: At) -> Response:
    """已公告或正在进行的维护；其起止时间也在每个应答的 `Swg-Maintenance` 头中。

    Maintenance that is announced or under way; when, is in the header `Swg-Maintenance` of every answer too.
    """
    return json_answer({"items": desk.notices.all()})
