"""Makes deliveries of a message: who gets it, in which lane, from when. Part of the accept transaction."""

from collections.abc import Callable, Sequence

import msgspec
from sqlalchemy import Connection, select, update

from gateway.journal import tables
from gateway.journal.book import Book
from gateway.journal.ids import new_id
from gateway.journal.leaf import Leaf
from gateway.journal.submission import Parties, ReadMessage, Route, Router
from messages.process import Case, Release
from messages.roles import Role

Hint = Callable[[list[str]], None]


def lane_of(partner: str, case: Case) -> str:
    """The lane of a case's messages to a partner: one order key to one partner."""
    return f"{partner}|{case.family}|{case.order_key}"


def address(
    book: Book,
    read: ReadMessage,
    message: str,
    case: Case,
    parties: Parties,
    router: Router,
    *,
    sender: str,
    sender_role: Role,
    seq: int,
    hold: bool,
    hint: Hint,
) -> list[str]:
    """Write the deliveries of a message; the roles whose receiver nobody has registered for."""
    unrouted: list[str] = []
    reached = {sender}
    lanes: list[str] = []
    book.insert(tables.case_parties, {"partner": sender, "case_id": case.id, "role": sender_role.value})
    for role in read.type_.receivers:
        keys = parties.get(role, ())
        if not keys:
            continue
        route = router(role, keys, read.type_.code)
        if route is None:
            unrouted.append(role.value)
        elif route.partner in reached:
            continue
        else:
            reached.add(route.partner)
            book.insert(tables.case_parties, {"partner": route.partner, "case_id": case.id, "role": role.value})
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
                "sought": msgspec.json.encode([[key.kind, key.value] for key in keys]).decode(),
                "lane": lane,
                "position": seq if due else None,
                "form": route.form if route else None,
                "channel": route.channel if route else None,
                "state": "unrouted" if route is None else "held" if hold else "due",
                "state_at": book.now,
                "created_at": book.now,
                "attempts": 0,
            },
        )
        if due and route and lane:
            lanes.append(lane)
            book.insert(tables.lanes, lane_row(lane, route, book.now))
    if lanes:
        book.after.append(lambda: hint(lanes))
    return unrouted


def lane_row(lane: str, route: Route, now: int) -> dict[str, object]:
    """A lane that has work from now on."""
    return {
        "id": lane,
        "partner": route.partner,
        "channel": route.channel,
        "next_at": now,
        "blocked": False,
        "failures": 0,
    }


def release(book: Book, case_id: str, releases: Sequence[Release], hint: Hint) -> None:
    """Let held messages go, each at the tail of its lanes as of now."""
    for each in releases:
        seq = book.leaf(
            Leaf(kind="delivery", subject=each.message_id, case=case_id, note=f"held -> due {each.remark or ''}".strip())
        )
        book.later.append(_releasing(book, each, seq, hint))


def _releasing(book: Book, each: Release, seq: int, hint: Hint) -> Callable[[Connection], None]:
    deliveries, now = tables.deliveries.c, book.now

    def write(connection: Connection) -> None:
        of_message = (deliveries.message == each.message_id) & (deliveries.state == "held")
        rows = connection.execute(select(deliveries.lane, deliveries.partner, deliveries.channel).where(of_message)).all()
        connection.execute(
            update(tables.deliveries)
            .where(of_message)
            .values(state="due", state_at=now, position=seq, remark=each.remark)
        )
        if rows:
            book.statements.insert(
                connection, tables.lanes, [lane_row(row.lane, Route(row.partner, "", row.channel), now) for row in rows]
            )
            book.after.append(lambda: hint([row.lane for row in rows]))

    return write

