"""Whatever partners may say of one inspection, sensible or not; what is picked decides."""

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

from messages.inspection.records import ReplyItem
from tests.inspections import (
    BOXES,
    BY_HAND,
    CHANGED,
    NEW,
    NORMAL,
    PENDING,
    PROBLEM,
    RELEASE,
    RETURN,
    WITHDRAWN,
    Casebook,
    acknowledgement,
    appointment,
    arrival,
    notice,
    of,
    ore,
    reply,
    result,
)

Pick = Callable[[Sequence[Any]], Any]

LINES = {"boxes": BOXES[:2], "lots": ("1", "2")}


def utterance(pick: Pick, book: Casebook, cargo: str) -> tuple[Any, str, str | None]:
    """A message, its function and who says it; cargo: "boxes" or "lots"."""
    kind = pick(["notice", "acknowledgement", "appointment", "reply"] * 2 + ["arrival"] * 5 + ["result"] * 2)
    line = pick(LINES[cargo])
    function = pick([NEW] * 4 + [CHANGED] + [WITHDRAWN] * 2)
    by = pick([None, None, "port"])
    body = _SAYINGS[kind](pick, book, cargo, line)
    return body, function if kind != "notice" else pick([NEW] * 6 + [CHANGED] * 6 + [WITHDRAWN]), by


def _notice(pick: Pick, book: Casebook, cargo: str, line: str) -> Any:
    number = {"exam_rec_id": None} if pick([False] * 5 + [True]) else {}
    if cargo == "lots":
        return pick([ore, notice])(**number)
    return notice(*pick([BOXES[:2], BOXES[:2], BOXES[:1], BOXES[1:2], ()]), **number)


def _acknowledgement(pick: Pick, book: Casebook, cargo: str, line: str) -> Any:
    return acknowledgement(**pick([{}, {"exam_rec_id": None}]))


def _appointment(pick: Pick, book: Casebook, cargo: str, line: str) -> Any:
    return appointment(planned_time=book.now + timedelta(hours=1))


def _arrival(pick: Pick, book: Casebook, cargo: str, line: str) -> Any:
    said = {"lot_no": line, "final_lot": pick([False, True])} if cargo == "lots" else {}
    return arrival(line, in_place_time=book.now, round=_round(pick, book, line), **said)


def _reply(pick: Pick, book: Casebook, cargo: str, line: str) -> Any:
    code = pick(["01", "01", "02", "03"])
    item = ReplyItem(**{"lot_no" if cargo == "lots" else "container_no": line}, code=code)
    starts = pick([None, None, None, book.now, book.now + timedelta(minutes=40)])
    lines = [each for case in book.cases.values() for each in case.known.lines]
    reports = [report for each in lines for report in (each.arrival, each.arrival, *each.earlier) if report]
    early = [each.head.message_id for case in book.cases.values() for each in case.known.early]
    report = pick(reports or early or ["m1"])
    return reply(report, code, items=pick([(), (item,)]), exam_start_time=starts, response_text="见各项")


def _result(pick: Pick, book: Casebook, cargo: str, line: str) -> Any:
    code = pick([NORMAL, NORMAL, PROBLEM, PENDING, BY_HAND, BY_HAND])
    becomes = pick([None, RELEASE, RELEASE, RETURN]) if code in (NORMAL, PROBLEM) else None
    lines = pick([(line,), LINES[cargo]])
    return result(*(_item(each, cargo, code, becomes, _round(pick, book, each)) for each in lines))


def _item(line: str, cargo: str, code: str, becomes: str | None, round_: int) -> Any:
    lot = {"lot_no": line} if cargo == "lots" else {}
    return of(None if lot else line, code, becomes, round=round_, **lot)


def _round(pick: Pick, book: Casebook, line: str) -> int:
    """Mostly the round that the line is in, within reason."""
    known = [found.round for case in book.cases.values() if (found := case.known.line(line))]
    return min(pick([*known * 6, 1, 2]), 9)


_SAYINGS = {
    "notice": _notice,
    "acknowledgement": _acknowledgement,
    "appointment": _appointment,
    "arrival": _arrival,
    "reply": _reply,
    "result": _result,
}
