"""What waits for an operator (unrouted, dead, unknown), who has taken it, and his word on it.

Nothing is done from the list: what was chosen is shown first, how many they are and what would become of each; the form
of that page says the word, through what the operators' socket calls. Of dead letters all that fit a selection may be
sent again at once, as a replay that may stop anywhere.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any, TypeVar
from urllib.parse import urlencode

import msgspec
from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ValidationError
from sqlalchemy import Connection, func, select

from gateway.delivery.causes import CAUSES
from gateway.delivery.dead import WAITING, Confirm, shown_rows
from gateway.delivery.replaying import standing
from gateway.delivery.selecting import Selection, would
from gateway.journal import tables
from gateway.journal.acts import Act
from gateway.journal.acts import State as Stated
from gateway.journal.means import Means, Paper
from gateway.journal.moves import State
from gateway.web import control, control_dead
from gateway.web.operating import told
from gateway.web.portal import html
from gateway.web.portal.operation import kept
from gateway.web.portal.own import hold_fresh
from gateway.web.portal.signing_in import read
from gateway.web.portal.signings import caller_of
from gateway.web.portal.visit import At, PortalRoute, Visit, see_other
from gateway.web.problems import Problem
from gateway.web.writes import written
from messages.times import BEIJING

PATH = "/portal/operation/waiting"
A_PAGE = 50
T = TypeVar("T", bound=BaseModel)
ACTS: Mapping[str, tuple[State, ...]] = {  # which may be said of one in which state
    "replay": (State.DEAD, State.UNKNOWN),
    "discard": (State.DEAD, State.UNKNOWN, State.UNROUTED),
    "confirm": (State.DEAD, State.UNKNOWN, State.UNROUTED),
    "route": (State.UNROUTED,),
    "take": WAITING,
    "leave": WAITING,
}

router = APIRouter(route_class=PortalRoute, include_in_schema=False)


@router.get(PATH)
async def page(request: Request, visit: At) -> Response:
    """Oldest first."""
    asked = request.query_params
    state = State(asked["state"]) if asked.get("state") in [each.value for each in WAITING] else State.DEAD
    said = {name: value for name in ("partner", "type", "cause") if (value := asked.get(name, "").strip()[:100])}
    look = partial(_look, state=state, said=said, cursor=asked.get("cursor", "")[:64] or None)
    items, cursor, total, mine = await read(visit, look)
    here = {"state": state.value, **said}
    return html.page(
        "operation/waiting",
        visit,
        items=items,
        owners=mine,
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
    if act in ("take", "leave"):
        return await _own(visit, act, ids)
    return await previewed(visit, act, ids)


@router.post(f"{PATH}/do")
async def do(visit: At) -> Response:
    """His word on those of the preview."""
    hold_fresh(visit)
    act, ids, form, desk = visit.form.get("act", ""), chosen(visit), visit.form, visit.desk
    said: dict[str, Any] = {"by": caller_of(visit).who, "deliveries": ids}
    if act == "replay":
        more = {"reason": form.get("reason") or None, "superseded": form.get("superseded") == "on"}
        answer = await control.replay(_body(control.ReplayBody, said | more), desk)
    elif act == "discard":
        answer = await control.discard(_body(control.DiscardBody, said | {"reason": form.get("reason", "")}), desk)
    elif act == "route":
        answer = await control.route(_body(control.RouteBody, said | {"partner": form.get("partner", "")}), desk)
    elif act == "confirm":
        answer = await _confirm(visit, said)
    else:
        raise Problem("bad-request", "没有该操作 / no such act")
    done = msgspec.json.decode(answer.body)["items"]
    return html.page("operation/done", visit, act=act, items=done)


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
        return html.page("operation/all", visit, said=said, total=await read(visit, look), reason=form.get("reason"))
    hold_fresh(visit)
    body = _body(
        control_dead.BeginBody, {"by": caller_of(visit).who, **said, "reason": form.get("reason", "").strip() or None}
    )
    begun = msgspec.json.decode((await control_dead.begin(body, visit.desk)).body)
    return await _go(visit, begun["replay"])


@router.get("/portal/operation/replays/{id}")
async def replay(id: str, visit: At) -> Response:
    """How far one has come."""
    return html.page("operation/replay", visit, replay=await told(read(visit, partial(standing, replay=id))))


@router.post("/portal/operation/replays/{id}/go")
async def go(id: str, visit: At) -> Response:
    """It goes on for a while."""
    hold_fresh(visit)
    return await _go(visit, id)


async def previewed(visit: Visit, act: str, ids: list[str]) -> Response:
    """The page that shows what a word would come to."""
    items, becomes = await read(visit, partial(_chosen, ids=ids, catalogue=visit.desk.parts.catalogue))
    if len(items) != len(ids):
        raise Problem("not-found", "其中有不存在的投递 / some of them are not there")
    fitting = [each for each in items if act == "replay" or State(each["state"]) in ACTS[act]]
    return html.page(
        "operation/preview",
        visit,
        act=act,
        items=fitting,
        left=len(items) - len(fitting),
        becomes=becomes,
        partners=sorted(visit.desk.parts.register.directory.partners),
        proof=any(State(each["state"]) is not State.UNKNOWN for each in fitting),
    )


def chosen(visit: Visit) -> list[str]:
    """The deliveries whose boxes are ticked."""
    return sorted(name[2:] for name in visit.form if name.startswith("d."))


async def _own(visit: Visit, act: str, ids: list[str]) -> Response:
    caller = caller_of(visit)
    items, _ = await read(visit, partial(_chosen, ids=ids, catalogue=visit.desk.parts.catalogue))
    word = kept.TAKE if act == "take" else kept.LEAVE
    acts = tuple(Act(caller.who, caller.scope.value, word, each["delivery"]) for each in items)
    if acts:
        await written(visit.desk.parts.writer.write(Stated(acts)))
    state = items[0]["state"] if items else State.DEAD.value
    return see_other(visit, f"{PATH}?{urlencode({'state': state})}")


async def _confirm(visit: Visit, said: Mapping[str, Any]) -> Response:
    """As the socket's; what shows it is the text that is put in (a mail, a slip), kept with its digest."""
    form, desk = visit.form, visit.desk
    at = form.get("at", "")
    body = _body(
        control.ConfirmBody,
        {**said, "how": form.get("how", ""), "whom": form.get("whom", ""), "at": _aware(at) or at},
    )
    proof = form.get("proof", "").strip()
    paper = Paper(name="proof.txt", content=proof.encode()) if proof else None
    means = Means(how=body.how, at=body.at, whom=body.whom, paper=paper)
    command = Confirm(deliveries=body.deliveries, by=body.by, hint=desk.parts.hint, means=means)
    return Response(msgspec.json.encode({"items": await told(desk.parts.writer.write(command))}))


async def _go(visit: Visit, replay_: str) -> Response:
    await control_dead.go(_body(control_dead.GoBody, {"by": caller_of(visit).who, "replay": replay_}), visit.desk)
    return see_other(visit, f"/portal/operation/replays/{replay_}")


def _body(shape: type[T], said: Mapping[str, Any]) -> T:
    """What the operators' API takes, or Problem (400) naming what is wrong with it."""
    try:
        return shape.model_validate(said)
    except ValidationError as problem:
        wrong = "; ".join(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in problem.errors())
        raise Problem("bad-request", wrong) from None


def _aware(text: str) -> datetime | None:
    """A time as a browser's field says it, in Beijing."""
    try:
        return datetime.fromisoformat(text).replace(tzinfo=BEIJING)
    except ValueError:
        return None


def _look(
    connection: Connection, *, state: State, said: Mapping[str, str], cursor: str | None
) -> tuple[list[dict[str, Any]], str | None, int, dict[str, str]]:
    def these(wanted: Any) -> Any:
        for column, name in ((_of.partner, "partner"), (tables.messages.c.type, "type"), (_of.cause, "cause")):
            wanted = wanted.where(column == said[name]) if name in said else wanted
        return wanted.where(_of.state == state.value)

    rows = shown_rows(connection, these, cursor=cursor, limit=A_PAGE + 1)
    total = connection.execute(these(_COUNT)).scalar_one()
    mine = kept.owners(connection, [each["delivery"] for each in rows])
    return rows[:A_PAGE], rows[A_PAGE - 1]["delivery"] if len(rows) > A_PAGE else None, total, mine


def _chosen(connection: Connection, *, ids: list[str], catalogue: Any) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    rows = shown_rows(connection, lambda wanted: wanted.where(_of.id.in_(ids)), cursor=None, limit=len(ids) + 1)
    return rows, would(connection, catalogue, ids, superseded=False)


def _count(connection: Connection, *, selection: Selection) -> int:
    return int(connection.execute(selection.of(_COUNT)).scalar_one())


_of = tables.deliveries.c
_COUNT = select(func.count()).select_from(tables.deliveries).join(tables.messages, tables.messages.c.id == _of.message)
