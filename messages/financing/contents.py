"""What of a recorded message a bank may read under an authorisation: a table by type of record.

Dates, goods as customs has them, what was found and decided, what was paid for a declaration. Never who found it, what
customs' instructions are, whose accounts money came from, nor free words.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from messages.codes.code_list import CodeList
from messages.codes.declaration import AMENDED_FIELD, AMENDMENT_VERDICT
from messages.codes.inspection import DISPOSITION, EXAM_MODE, EXAM_RESULT
from messages.codes.release import RELEASE_MODE, RELEASE_VERDICT
from messages.codes.settlement import PAYMENT_STATUS
from messages.declaration.records import DeclarationAmendment, DeclarationAmendmentDecision
from messages.financing.records import FactContent, FactGoods, FactOutcome
from messages.identifiers import compact
from messages.inspection.records import InspectionArrival, InspectionNotice, InspectionResult
from messages.money import Money
from messages.release.records import ReleaseAssessment, ReleaseDecision
from messages.settlement.records import SettlementAllocation, SettlementBopReport, SettlementOutward, SettlementStatus

NOTHING = FactContent()


def content_of(body: Any, entry_id: str) -> FactContent | None:
    """What may be told of a message about this declaration; None: nothing but that it was taken in."""
    tell = _TELLS.get(type(body))
    told = tell(body, entry_id) if tell is not None else NOTHING
    return told if told != NOTHING else None


def without_goods(told: FactContent, *, but: int = 0) -> FactContent:
    """With that many lines at most, and how many more there are."""
    left = len(told.goods) - but
    return replace(told, goods=told.goods[:but], goods_left_out=left) if left > 0 else told


def _notice(body: InspectionNotice, entry_id: str) -> FactContent:
    return FactContent(
        happened_at=body.notice_time,
        ie_flag=body.ie_flag,
        office=body.insp_customs_code,
        outcomes=_outcomes(EXAM_MODE, (body.insp_mode,)),
    )


def _arrival(body: InspectionArrival, entry_id: str) -> FactContent:
    return FactContent(happened_at=body.in_place_time)


def _result(body: InspectionResult, entry_id: str) -> FactContent:
    found = _counted(EXAM_RESULT, (each.result_code for each in body.items))
    becomes = _counted(DISPOSITION, (each.disposition for each in body.items))
    return FactContent(
        happened_at=max((each.exam_end_time for each in body.items), default=None), outcomes=(*found, *becomes)
    )


def _assessment(body: ReleaseAssessment, entry_id: str) -> FactContent:
    goods = tuple(
        FactGoods(
            line_no=each.line_no,
            hs_code=each.hs_code,
            goods_name=each.goods_name,
            origin=each.origin,
            quantity=each.quantity,
            unit=each.unit,
        )
        for each in body.lines
    )
    happened_at = body.on_site.done_at if body.on_site else None
    return FactContent(happened_at=happened_at, ie_flag=body.ie_flag, declared_on=body.declared_on, goods=goods)


def _decision(body: ReleaseDecision, entry_id: str) -> FactContent:
    outcomes = (*_outcomes(RELEASE_VERDICT, (body.verdict,)), *_outcomes(RELEASE_MODE, (body.mode,)))
    return FactContent(happened_at=body.decided_at, outcomes=outcomes)


def _amendment(body: DeclarationAmendment, entry_id: str) -> FactContent:
    fields = _outcomes(AMENDED_FIELD, dict.fromkeys(each.field for each in body.changes))
    return FactContent(ie_flag=body.ie_flag, declared_on=body.declared_on, outcomes=fields)


def _amended(body: DeclarationAmendmentDecision, entry_id: str) -> FactContent:
    return FactContent(happened_at=body.decided_at, outcomes=_outcomes(AMENDMENT_VERDICT, (body.verdict,)))


def _paid(body: SettlementOutward | SettlementAllocation | SettlementBopReport, entry_id: str) -> FactContent:
    """The part of the money that is for this declaration, and what whoever paid says that its goods are worth."""
    parts = [each for each in body.allocations if compact(each.entry_id) == entry_id]
    worths = (each.declared_total for each in parts if each.declared_total is not None)
    return FactContent(amount=_sum([each.amount for each in parts]), declared_total=next(worths, None))


def _status(body: SettlementStatus, entry_id: str) -> FactContent:
    return FactContent(happened_at=body.status_at, outcomes=_outcomes(PAYMENT_STATUS, (body.status,)))


def _sum(amounts: list[Money]) -> Money | None:
    if not amounts or any(each.currency != amounts[0].currency for each in amounts):
        return None
    return Money(sum((each.amount for each in amounts[1:]), amounts[0].amount), amounts[0].currency)


def _counted(codes: CodeList, values: Iterable[str | None]) -> Iterator[FactOutcome]:
    """Each code once, and of how many lines."""
    for value, lines in Counter(each for each in values if each is not None).items():
        yield from _outcomes(codes, (value,), lines=lines)


def _outcomes(codes: CodeList, values: Iterable[str | None], *, lines: int | None = None) -> tuple[FactOutcome, ...]:
    rows = ((value, codes.get(value)) for value in values if value is not None)
    return tuple(
        FactOutcome(codes=codes.id, code=value, zh=row.zh if row else None, en=row.en if row else None, lines=lines)
        for value, row in rows
    )


_TELLS: Mapping[type, Callable[[Any, str], FactContent]] = {
    InspectionNotice: _notice,
    InspectionArrival: _arrival,
    InspectionResult: _result,
    ReleaseAssessment: _assessment,
    ReleaseDecision: _decision,
    DeclarationAmendment: _amendment,
    DeclarationAmendmentDecision: _amended,
    SettlementOutward: _paid,
    SettlementAllocation: _paid,
    SettlementBopReport: _paid,
    SettlementStatus: _status,
}
