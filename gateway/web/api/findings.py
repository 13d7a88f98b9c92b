"""`/v1/findings`: every code a receipt may name, what it means, and the mend."""

from typing import Annotated, Any

from fastapi import APIRouter, Path, Response

from gateway.web.api.desk import At, GuardedRoute, json_answer, not_found
from gateway.web.api.shapes import FindingKindShape, FindingKindsShape, answers
from gateway.web.rules import Rule, rule
from messages.findings import FindingKind

router = APIRouter(route_class=GuardedRoute, tags=["catalogue"])


@router.get("/v1/findings", summary="全部检查代码 / Every finding code", responses=answers(FindingKindsShape))
@rule(Rule.ANYONE)
async def findings(desk: At) -> Response:
    """代码不会重复使用。 Codes are never reused."""
    return json_answer({"items": [_told(kind) for kind in desk.parts.catalogue.findings]})


@router.get("/v1/findings/{code}", summary="一个检查代码 / One finding code", responses=answers(FindingKindShape, 404))
@rule(Rule.ANYONE)
async def finding(code: Annotated[str, Path(max_length=16)], desk: At) -> Response:
    """含义和改法。 What it means and how to mend it."""
    try:
        return json_answer(_told(desk.parts.catalogue.findings[code.upper()]))
    except KeyError:
        raise not_found("finding code", code) from None


def _told(kind: FindingKind) -> dict[str, Any]:
    return {
        "code": kind.code,
        "severity": kind.severity.value,
        "zh": kind.zh,
        "en": kind.en,
        "mend": f"{kind.mend_zh} / {kind.mend_en}",
        "retry": kind.retry,
    }
