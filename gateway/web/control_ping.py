"""The operators' route that reaches a partner's channel: at his address, or by what was last seen of him."""

from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Response
from sqlalchemy import Connection, func, select

from gateway.journal import tables
from gateway.journal.clock import to_datetime
from gateway.journal.ids import new_id
from gateway.journal.moves import IN_LANE
from gateway.partners.partner import Partner
from gateway.web.api.desk import At, Desk, GuardedRoute, json_answer
from gateway.web.operating import Printable, Said, told
from gateway.web.rules import Rule, rule

DAY_US = 86_400_000_000

router = APIRouter(route_class=GuardedRoute)


class PingBody(Said):
    """Reach this partner."""

    partner: Printable


@dataclass(frozen=True, slots=True)
class Step:
    """What was seen at one step. holds: None where it says neither."""

    step: str
    holds: bool | None
    zh: str
    en: str
    took_ms: float | None = None


@router.post("/partners/ping")
@rule(Rule.PLATFORM)
async def ping(body: PingBody, desk: At) -> Response:
    """One who is pushed to is asked at his address; one who fetches cannot be, so it is told when he last did."""
    partner = await told(_found(desk, body.partner))
    channel, id_ = partner.terms.channel, new_id()
    if channel == "push":
        reached, seen = await desk.parts.ping(partner, id_)
        return json_answer({"partner": partner.name, "channel": channel, "id": id_, "reached": reached, "seen": seen})
    fetched = [*await desk.reads(_last_seen, desk, partner), *_looked_after(desk, partner)]
    is_near = any(each.holds for each in fetched)
    said = {"partner": partner.name, "channel": channel, "id": id_, "reached": is_near or None, "seen": fetched}
    return json_answer(said)


async def _found(desk: Desk, partner: str) -> Partner:
    return desk.parts.register.directory.partner(partner)


def _last_seen(desk: Desk, partner: Partner) -> list[Step]:
    """What he last sent, what he last fetched, and what waits for him."""
    with desk.parts.database.connect() as connection:
        now = desk.clock()
        sent = connection.execute(_SENT.where(_documents.partner == partner.name)).scalar()
        took = connection.execute(_TOOK.where(_deliveries.partner == partner.name)).scalar()
        waits, since = _waits(connection, partner.name)
    return [
        _step("sent", sent, now, "最近一份报文", "his last document"),
        _step("fetched", took, now, "最近一次取件", "what he last fetched"),
        Step(
            "waiting",
            None,
            f"有 {waits} 件待送达" + (f"，最早 {to_datetime(since):%F %H:%M}" if since else ""),
            f"{waits} wait for him" + (f", the oldest since {to_datetime(since):%F %H:%M}" if since else ""),
        ),
    ]


def _looked_after(desk: Desk, partner: Partner) -> list[Step]:
    """His folders, queues and mailbox, as they stand."""
    troubles = desk.parts.watch.troubles()
    return [
        Step(
            post.way,
            post not in troubles,
            f"{post.where}：{troubles.get(post, '正常')}",
            f"{post.where}: {troubles.get(post, 'in order')}",
        )
        for post in desk.parts.watch.posts()
        if post.partner == partner.name
    ]


def _step(name: str, at: int | None, now: int, zh: str, en: str) -> Step:
    if at is None:
        return Step(name, None, f"{zh}：从未", f"{en}: never")
    when = f"{to_datetime(at):%F %H:%M}"
    return Step(name, True if now - at < DAY_US else None, f"{zh}：{when}", f"{en}: {when}")


def _waits(connection: Connection, partner: str) -> tuple[int, int | None]:
    row: Any = connection.execute(_WAITS.where(_deliveries.partner == partner)).one()
    return int(row[0]), row[1]


_documents, _deliveries = tables.documents.c, tables.deliveries.c
_SENT = select(func.max(_documents.received_at))
_TOOK = select(func.max(_deliveries.state_at)).where(_deliveries.state.in_(("acknowledged", "declined")))
_WAITS = select(func.count(), func.min(_deliveries.created_at)).where(
    _deliveries.state.in_([each.value for each in IN_LANE])
)
