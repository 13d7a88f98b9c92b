"""What one shift hands over to the next: what is open and whose it is, what was noted and done since it was taken.

The shift is one person's: the journal decides whose (`shifts`). An auditor reads; an operator takes it, notes on it and
hands it over.
"""

from functools import partial
from typing import Any

from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection

from gateway.delivery.dead import WAITING, list_waiting
from gateway.journal.acts import Act
from gateway.journal.auditing import Page, Wanted, trail
from gateway.journal.clock import SECOND
from gateway.web.portal.operation import owning, shifts, showing
from gateway.web.portal.operation.lines import lines
from gateway.web.portal.signing_in import read
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, see_other
from gateway.web.problems import Problem
from gateway.web.writes import written

PATH = "/portal/operation/handover"
SHIFT_H = 12
MOST_OPEN, MOST_DONE = 50, 100
MOST_NOTE = 500
READS = "read"
TURNS = {"take": shifts.TAKEN, "hand": shifts.HANDED_OVER, "note": shifts.NOTED}

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def handover(request: Request, visit: At) -> Response:
    """As things stand now. cursor: of what is open; before: of the history of shifts."""
    asked = request.query_params
    cursor = asked.get("cursor", "")[:64] or None
    number = asked.get("before", "")
    before = int(number) if number.isascii() and number.isdigit() and len(number) < 16 else None
    look = partial(_standing, now=visit.desk.clock(), cursor=cursor, before=before)
    found = await read(visit, look)
    return showing.page(
        "handover",
        visit,
        **found,
        notices=visit.desk.notices.all(),
        troubles=sorted(visit.desk.parts.troubles()),
        hours=SHIFT_H,
        mine=found["shift"].is_taken and found["shift"].by == caller_of(visit).who,
        most=MOST_NOTE,
    )


@router.post(f"{PATH}/turn")
async def turn(visit: At) -> Response:
    """Taken, handed over or noted on; as it was seen, or not at all."""
    form, caller = visit.form, caller_of(visit)
    word, seen = form.get("turn", ""), form.get("seen", "")
    note = " ".join(form.get("note", "").split())[:MOST_NOTE]
    if word not in TURNS or not (seen.isascii() and seen.isdigit() and len(seen) < 16):
        raise Problem("bad-request", "没有该操作 / no such act")
    if word == "note" and not note:
        raise Problem("bad-request", "请填写记事 / say what is to be noted")
    act = Act(caller.who, caller.scope.value, TURNS[word], shifts.SUBJECT, note or None)
    try:
        await written(visit.desk.parts.writer.write(shifts.Turn(act, int(seen))))
    except shifts.NotYours as problem:
        raise Problem("conflict", str(problem)) from None
    return see_other(visit, PATH)


def _standing(connection: Connection, *, now: int, cursor: str | None, before: int | None) -> dict[str, Any]:
    shift = shifts.standing(connection)
    since = shift.at if shift.is_taken else now - SHIFT_H * 3600 * SECOND
    items = list_waiting(connection, states=WAITING, cursor=cursor, limit=MOST_OPEN)
    sums: dict[str, int] = {}
    for line in lines(connection).values():
        for state, n in line.waiting.items():
            sums[state] = sums.get(state, 0) + n
    done: Page = trail(connection, Wanted(since=since), limit=MOST_DONE)
    past, older = shifts.history(connection, before=before)
    ids = [each["delivery"] for each in items.items]
    return {
        "shift": shift,
        "said": shifts.notes_since(connection, shift.seq) if shift.is_taken else [],
        "past": past,
        "older": older,
        "since": since,
        "items": items.items,
        "more": items.cursor,
        "owners": owning.owners(connection, ids),
        "sums": sums,
        "done": [each for each in done.items if not each["act"].startswith(READS) and each["scope"] != "partner"],
    }
