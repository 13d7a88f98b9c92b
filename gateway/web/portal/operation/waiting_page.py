"""What waits for an operator (unrouted, dead, unknown), who has taken it, and his word on it.

Nothing is done from the list: what was chosen is shown first, how many they are and what would become of each; the form
of that page says the word, through what the operators' socket calls. Of dead letters all that fit a selection may be
sent again at once, as a replay that may stop anywhere.
"""

from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import urlencode

import msgspec
from fastapi import APIRouter, Request, Response
from sqlalchemy import Connection, func, select

from gateway.delivery.causes import CAUSES
from gateway.delivery.dead import WAITING, Confirm, shown_rows
from gateway.delivery.replaying import standing
from gateway.delivery.selecting import Selection, would
from gateway.journal import tables
from gateway.journal.means import Means, Paper
from gateway.journal.moves import State
from gateway.web import control, control_dead
from gateway.web.operating import told
from gateway.web.portal.operation import owner_page, owning, showing
from gateway.web.portal.operation.bodies import aware, body_of
from gateway.web.portal.operation.choosing import LIST, chosen, found_of
from gateway.web.portal.own import hold_fresh
from gateway.web.portal.signing_in import read
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other
from gateway.web.problems import Problem
from messages.catalogue import Catalogue
from messages.decoding import from_json

PATH = LIST
A_PAGE = 50
ACTS: Mapping[str, tuple[State, ...]] = {  # which may be said of one in which state
    "replay": (State.DEAD, State.UNKNOWN),
    "discard": (State.DEAD, State.UNKNOWN, State.UNROUTED),
    "confirm": (State.DEAD, State.UNKNOWN, State.UNROUTED),
    "route": (State.UNROUTED,),
    "take": WAITING,
    "assign": WAITING,
    "leave": WAITING,
    "note": WAITING,
}

FINAL_WORDS = ("discard", "confirm")  # that nothing takes back

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(request: Request, visit: At) -> Response:
    """Oldest first."""
    asked = request.query_params
    state = State(asked["state"]) if asked.get("state") in [each.value for each in WAITING] else State.DEAD
    said = {name: value for name in ("partner", "type", "cause") if (value := asked.get(name, "").strip()[:100])}
    look = partial(_look, state=state, said=said, cursor=asked.get("cursor", "")[:64] or None)
    items, cursor, total = await read(visit, look)
    here = {"state": state.value, **said}
    return showing.page(
        "waiting",
        visit,
        items=items,
        total=total,
        state=state.value,
        states=[each.value for each in WAITING],
        said=said,
        acts=[name for name, states in ACTS.items() if state in states],
        causes=CAUSES,
        partners=sorted(visit.desk.parts.register.directory.partners),
        types=[each.code for each in visit.desk.parts.catalogue],
        more=f"{PATH}?{urlencode({**here, 'cursor': cursor})}" if cursor else None,
    )


@router.post(f"{PATH}/preview")
async def preview(visit: At) -> Response:
    """How many they are, which, and what would become of each; taking and leaving is done at once."""
    act, ids = visit.form.get("act", ""), chosen(visit)
    if act not in ACTS or not ids:
        raise Problem("bad-request", "请勾选并选择操作 / choose some, and what to do")
    if act in owner_page.WORDS:
        return await owner_page.asked(visit, act, ids)
    return await previewed(visit, act, ids)


@router.post(f"{PATH}/do")
async def do(visit: At) -> Response:
    """His word on those of the preview."""
    hold_fresh(visit)
    act, ids, form, desk = visit.form.get("act", ""), chosen(visit), visit.form, visit.desk
    if act in FINAL_WORDS and form.get("sure") != "on":
        raise Problem("bad-request", "请勾选确认 / tick that you are sure")
    said: dict[str, Any] = {"by": caller_of(visit).who, "deliveries": ids}
    if act == "replay":
        more = {"reason": form.get("reason") or None, "superseded": form.get("superseded") == "on"}
        answer = await control.replay(body_of(control.ReplayBody, said | more), desk)
    elif act == "discard":
        answer = await control.discard(body_of(control.DiscardBody, said | {"reason": form.get("reason", "")}), desk)
    elif act == "route":
        answer = await control.route(body_of(control.RouteBody, said | {"partner": form.get("partner", "")}), desk)
    elif act == "confirm":
        answer = await _confirm(visit, said)
    else:
        raise Problem("bad-request", "没有该操作 / no such act")
    done = msgspec.json.decode(answer.body)["items"]
    return showing.page("done", visit, act=act, items=done)


@router.post(f"{PATH}/all")
async def all_(visit: At) -> Response:
    """How many dead letters fit, and what would become of the first; said again with `sure`, they are sent again."""
    form = visit.form
    said = {name: value for name in ("partner", "type", "cause") if (value := form.get(name, "").strip())}
    if form.get("sure") != "on":
        look = partial(
            _count,
            selection=Selection(
                partner=said.get("partner"),
                type=said.get("type"),
                cause=said.get("cause"),
            ),
        )
        return showing.page("all", visit, said=said, total=await read(visit, look), reason=form.get("reason"))
    hold_fresh(visit)
    body = body_of(
        control_dead.BeginBody, {"by": caller_of(visit).who, **said, "reason": form.get("reason", "").strip() or None}
    )
    begun = msgspec.json.decode((await control_dead.begin(body, visit.desk)).body)
    return await _go(visit, begun["replay"])


@router.get("/portal/operation/replays/{id}")
async def replay(id: str, visit: At) -> Response:
    """How far one has come."""
    return showing.page("replay", visit, replay=await told(read(visit, partial(standing, replay=id))))


@router.post("/portal/operation/replays/{id}/go")
async def go(id: str, visit: At) -> Response:
    """It goes on for a while."""
    hold_fresh(visit)
    return await _go(visit, id)


async def previewed(visit: Visit, act: str, ids: list[str]) -> Response:
    """The page that shows what a word would come to."""
    items = await found_of(visit, ids)
    becomes = await read(visit, partial(_becomes, ids=ids, catalogue=visit.desk.parts.catalogue))
    fitting = [each for each in items if act == "replay" or State(each["state"]) in ACTS[act]]
    return showing.page(
        "preview",
        visit,
        act=act,
        items=fitting,
        left=len(items) - len(fitting),
        becomes=becomes,
        partners=sorted(visit.desk.parts.register.directory.partners),
        proof=any(State(each["state"]) is not State.UNKNOWN for each in fitting),
    )


async def _confirm(visit: Visit, said: Mapping[str, Any]) -> Response:
    """As the socket's; what shows it is the text that is put in (a mail, a slip), kept with its digest."""
    form, desk = visit.form, visit.desk
    at = form.get("at", "")
    body = body_of(
        control.ConfirmBody,
        {**said, "how": form.get("how", ""), "whom": form.get("whom", ""), "at": aware(at) or at},
    )
    proof = form.get("proof", "").strip()
    paper = Paper(name="proof.txt", content=proof.encode()) if proof else None
    means = Means(how=body.how, at=body.at, whom=body.whom, paper=paper)
    command = Confirm(deliveries=body.deliveries, by=body.by, hint=desk.parts.hint, means=means)
    return Response(msgspec.json.encode({"items": await told(desk.parts.writer.write(command))}))


async def _go(visit: Visit, replay_: str) -> Response:
    await control_dead.go(body_of(control_dead.GoBody, {"by": caller_of(visit).who, "replay": replay_}), visit.desk)
    return see_other(visit, f"/portal/operation/replays/{replay_}")


def _look(
    connection: Connection, *, state: State, said: Mapping[str, str], cursor: str | None
) -> tuple[list[dict[str, Any]], str | None, int]:
    def these(wanted: Any) -> Any:
        for column, name in ((_of.partner, "partner"), (tables.messages.c.type, "type"), (_of.cause, "cause")):
            wanted = wanted.where(column == said[name]) if name in said else wanted
        return wanted.where(_of.state == state.value)

    rows = shown_rows(connection, these, cursor=cursor, limit=A_PAGE + 1)
    total = connection.execute(these(_COUNT)).scalar_one()
    ids = [each["delivery"] for each in rows[:A_PAGE]]
    whose, noted = owning.owners(connection, ids), owning.notes(connection, ids)
    for each in rows:
        each["owner"] = whose.get(each["delivery"], "")
        each["notes"] = noted.get(each["delivery"], [])
        each["sought_by"] = [] if each["receiver"] else from_json(each["sought"], list[tuple[str, str]])
    return rows[:A_PAGE], rows[A_PAGE - 1]["delivery"] if len(rows) > A_PAGE else None, total


def _becomes(connection: Connection, *, ids: list[str], catalogue: Catalogue) -> dict[str, Any]:
    return would(connection, catalogue, ids, superseded=False)


def _count(connection: Connection, *, selection: Selection) -> int:
    return int(connection.execute(selection.of(_COUNT)).scalar_one())


_of = tables.deliveries.c
_COUNT = select(func.count()).select_from(tables.deliveries).join(tables.messages, tables.messages.c.id == _of.message)
