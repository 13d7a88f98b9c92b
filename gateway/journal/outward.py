"""Makes deliveries of a message: who gets it, in which lane, in which place there. Part of the accept transaction.

A delivery's place is the leaf at which it was accepted, or at which its case let it go; it has that place also while
nobody is registered for it. So what finds its receiver late goes before everything newer of its lane.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection, bindparam, func, select, update

from gateway.journal import tables
from gateway.journal.book import Book, Needs
from gateway.journal.concerned import sought_by, still_seeks
from gateway.journal.ids import new_id
from gateway.journal.leaf import Leaf
from gateway.journal.submission import Parties, Route, Router
from messages.catalogue import MessageType
from messages.process import Case, Key, Release
from messages.roles import Role

Hint = Callable[[list[str]], None]
Found = tuple[Sequence[Key], Route | None]  # the keys a receiver is sought by now, and who that is


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A delivery that gets its lane. position: its place there; None: its case holds it still.

    sought: the keys its receiver was looked for by, as its row has them. claimed_by: the operator who says that it is
    his; None: the register does.
    """

    delivery: str
    lane: str
    route: Route
    position: int | None
    role: str
    case_id: str | None
    sought: str
    claimed_by: str | None = None


def lane_of(partner: str, case: Case) -> str:
    """The lane of a case's messages to a partner: one order key to one partner."""
    return f"{partner}|{case.family}|{case.order_key}"


def address(
    book: Book,
    type_: MessageType,
    message: str,
    case: Case,
    parties: Parties,
    router: Router,
    *,
    sender: str,
    seq: int,
    hint: Hint,
    hold: bool = False,
    remark: str | None = None,
) -> list[str]:
    """Write the deliveries of a message; answers the roles whose receiver nobody has registered for."""
    unrouted: list[str] = []
    for role, keys, route in receivers(type_, parties, partial(book.route, router), sender=sender):
        if route is None:
            unrouted.append(role.value)
        else:
            concern(book, case, route.partner, role)
        lane = lane_of(route.partner, case) if route else None
        state = "unrouted" if route is None else "held" if hold else "due"
        book.insert(
            tables.deliveries,
            {
                "id": new_id(),
                "message": message,
                "case_id": case.id,
                "role": role.value,
                "partner": route.partner if route else None,
                "sought": sought_by(keys),
                "lane": lane,
                "position": None if hold else seq,
                "form": route.form if route else None,
                "channel": route.channel if route else None,
                "state": state,
                "state_at": book.now,
                "created_at": book.now,
                "attempts": 0,
                "remark": remark,
            },
        )
        if state == "due" and route and lane:
            book.insert(tables.lanes, lane_row(lane, route.partner, route.channel, book.now))
            book.hint(hint, [lane])
    return unrouted


def receivers(
    type_: MessageType, parties: Parties, router: Router, *, sender: str
) -> Iterator[tuple[Role, tuple[Key, ...], Route | None]]:
    """Who gets a message, by role and the keys he is sought by; each partner once, and not its sender. None: nobody."""
    reached = {sender}
    for role in type_.receivers:
        keys = parties.get(role, ())
        if not keys:
            continue
        route = router(role, keys, type_.code)
        if route is not None and route.partner in reached:
            continue
        if route is not None:
            reached.add(route.partner)
        yield role, keys, route


def concern(book: Book, case: Case, partner: str, role: Role) -> None:
    """The case concerns this partner from now on, so he may read it."""
    book.insert(tables.case_parties, {"partner": partner, "case_id": case.id, "role": role.value})


def lane_row(lane: str, partner: str, channel: str, now: int) -> dict[str, object]:
    """A lane that has work from now on."""
    return {"id": lane, "partner": partner, "channel": channel, "next_at": now, "blocked": False, "failures": 0}


def release(
    book: Book, type_: MessageType, each: Release, case: Case, changed: Parties, router: Router, hint: Hint
) -> int:
    """Let the held deliveries of a message go, at the tail of their lanes as of now; answers the number of that.

    changed: roles that are found by other keys now than when the message was taken in, since more is known.
    """
    routes = {role.value: (keys, book.route(router, role, keys, type_.code)) for role, keys in changed.items()}
    turned = "".join(f"; {role} to {route.partner}" for role, (_, route) in routes.items() if route)
    note = f"held -> due {each.remark or ''}".strip() + turned
    seq = book.leaf(Leaf(kind="delivery", subject=each.message_id, case=case.id, note=note))
    book.later.append(partial(_release_held, book, each, case, routes, seq, hint))
    return seq


def _release_held(
    book: Book, each: Release, case: Case, routes: Mapping[str, Found], seq: int, hint: Hint, connection: Connection
) -> None:
    """The deliveries are in the database by now, be they of this batch or of one before."""
    placed = []
    for row in connection.execute(_WAITING, {"message": each.message_id}).all():
        keys, route = routes.get(row.role, ((), None))
        values: dict[str, object] = {"remark": each.remark, "position": seq}  # its place also where it waits on
        if keys:
            values["sought"] = sought_by(keys)
        connection.execute(update(tables.deliveries).where(tables.deliveries.c.id == row.id).values(values))
        lane = lane_of(route.partner, case) if route else row.lane
        if route is None and row.state == "held":
            route = Route(row.partner, row.form, row.channel)
        if route is not None:
            sought = sought_by(keys) if keys else row.sought
            placed.append(
                Placed(
                    delivery=row.id,
                    lane=lane,
                    route=route,
                    position=seq,
                    role=row.role,
                    case_id=case.id,
                    sought=sought,
                )
            )
    place(book, placed, hint)


def place(book: Book, placed: Sequence[Placed], hint: Hint) -> None:
    """Give deliveries their lanes: they go in their places there, or are held.

    Whoever gets one may read its case, unless the case seeks him no more: it has changed since the message was taken.
    A lane whose head is one of them has work at once, whatever held it before: that waits behind it.
    """
    if not placed:
        return
    connection, now = book.connection, book.now
    connection.execute(_PLACE, [_placed(each, now) for each in placed])
    book.read_more(Needs(cases=tuple({each.case_id for each in placed if each.case_id})))
    for each in placed:
        if each.case_id and still_seeks(book, each.case_id, Role(each.role), each.sought):
            party = {"partner": each.route.partner, "case_id": each.case_id, "role": each.role}
            book.statements.insert(connection, tables.case_parties, [party])
    due = {each.lane: each.route for each in placed if each.position is not None}
    if due:
        rows = [lane_row(lane, route.partner, route.channel, now) for lane, route in due.items()]
        book.statements.insert(connection, tables.lanes, rows)
        ids = {each.delivery for each in placed}
        headed = [lane for lane in due if connection.execute(_HEAD, {"lane": lane}).scalar() in ids]
        if headed:
            connection.execute(_WAKE, [{"of": lane, "now": now, "to": due[lane].channel} for lane in headed])
        book.hint(hint, list(due))


def held_of(connection: Connection, messages: Collection[str]) -> set[str]:
    """Those of these messages that their case holds still, seen by any delivery of theirs."""
    return set(connection.scalars(_HELD, {"messages": list(messages)}))


def _placed(each: Placed, now: int) -> dict[str, object]:
    return {
        "of": each.delivery,
        "partner": each.route.partner,
        "claimed_by": each.claimed_by,
        "lane": each.lane,
        "position": each.position,
        "form": each.route.form,
        "channel": each.route.channel,
        "state": "held" if each.position is None else "due",
        "state_at": now,
    }


_of, _lanes = tables.deliveries.c, tables.lanes.c
_WAITING = (
    select(_of.id, _of.role, _of.sought, _of.state, _of.lane, _of.partner, _of.form, _of.channel)
    .where(_of.message == bindparam("message"), _of.state.in_(("held", "unrouted")))
    .order_by(_of.id)
)
_PLACE = (
    update(tables.deliveries)
    .where(_of.id == bindparam("of"))
    .values({name: bindparam(name) for name in ("partner", "lane", "position", "form", "channel", "state", "state_at")})
    .values(claimed_by=func.coalesce(bindparam("claimed_by"), _of.claimed_by))
)
_HEAD = select(_of.id).where(_of.lane == bindparam("lane"), tables.IN_LANE).order_by(_of.position, _of.id).limit(1)
_WAKE = (
    update(tables.lanes)
    .where(_lanes.id == bindparam("of"))
    .values(next_at=bindparam("now"), channel=bindparam("to"), failures=0, blocked=False)
)
_HELD = select(_of.message).where(
    _of.message.in_(bindparam("messages", expanding=True)),
    (_of.state == "held") | ((_of.state == "unrouted") & _of.position.is_(None)),
)
