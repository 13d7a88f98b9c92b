"""Makes deliveries of a message: who gets it, in which lane, from when. Part of the accept transaction."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import msgspec
from sqlalchemy import Connection, select, update

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.journal.ids import new_id
from gateway.journal.leaf import Leaf
from gateway.journal.submission import Parties, Route, Router
from messages.catalogue import MessageType
from messages.process import Case, Key, Release
from messages.roles import Role

Hint = Callable[[list[str]], None]
Found = tuple[Sequence[Key], Route | None]  # the keys a receiver is sought by now, and who that is


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
    reached = {sender}
    for role in type_.receivers:
        keys = parties.get(role, ())
        if not keys:
            continue
        route = router(role, keys, type_.code)
        if route is None:
            unrouted.append(role.value)
        elif route.partner in reached:
            continue
        else:
            reached.add(route.partner)
            concern(book, case, route.partner, role)
        lane = lane_of(route.partner, case) if route else None
        due = route is not None and not hold
        book.insert(
            tables.deliveries,
            {
                "id": new_id(),
                "message": message,
                "case_id": case.id,
                "role": role.value,
                "partner": route.partner if route else None,
                "sought": _sought(keys),
                "lane": lane,
                "position": seq if due else None,
                "form": route.form if route else None,
                "channel": route.channel if route else None,
                "state": "unrouted" if route is None else "held" if hold else "due",
                "state_at": book.now,
                "created_at": book.now,
                "attempts": 0,
                "remark": remark,
            },
        )
        if due and route and lane:
            book.insert(tables.lanes, lane_row(lane, route.partner, route.channel, book.now))
            book.hint(hint, [lane])
    return unrouted


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
    note = f"held -> due {each.remark or ''}".strip()
    seq = book.leaf(Leaf(kind="delivery", subject=each.message_id, case=case.id, note=note))
    routes = {role.value: (keys, router(role, keys, type_.code)) for role, keys in changed.items()}
    book.later.append(partial(_release_held, book, each, case, routes, seq, hint))
    return seq


def _release_held(
    book: Book, each: Release, case: Case, routes: Mapping[str, Found], seq: int, hint: Hint, connection: Connection
) -> None:
    """The deliveries are in the database by now, be they of this batch or of one before."""
    columns = tables.deliveries.c
    waiting = columns.state.in_(("held", "unrouted"))
    rows = connection.execute(
        select(columns.id, columns.role, columns.state, columns.lane, columns.partner, columns.channel)
        .where(columns.message == each.message_id, waiting)
        .order_by(columns.id)
    ).all()
    lanes = []
    for row in rows:
        keys, route = routes.get(row.role, ((), None))
        values: dict[str, object] = {"remark": each.remark}
        if keys:
            values["sought"] = _sought(keys)
        lane, partner, channel = row.lane, row.partner, row.channel
        if route is not None:
            lane, partner, channel = lane_of(route.partner, case), route.partner, route.channel
            values |= {"lane": lane, "partner": partner, "channel": channel, "form": route.form}
            concerned = {"partner": partner, "case_id": case.id, "role": row.role}
            book.statements.insert(connection, tables.case_parties, [concerned])
        if row.state == "held" or route is not None:
            values |= {"state": "due", "state_at": book.now, "position": seq}
            lanes.append(lane_row(lane, partner, channel, book.now))
        connection.execute(update(tables.deliveries).where(columns.id == row.id).values(values))
    if lanes:
        book.statements.insert(connection, tables.lanes, lanes)
        book.hint(hint, [str(lane["id"]) for lane in lanes])


def _sought(keys: Sequence[Key]) -> str:
    return msgspec.json.encode([[key.kind, key.value] for key in keys]).decode()
