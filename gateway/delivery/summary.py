"""How many dead letters there are, how old, and why: by receiver and message type, a page at a time."""

import base64
import binascii
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, func, select, tuple_

from gateway.delivery.causes import told
from gateway.journal import tables
from gateway.journal.clock import SECOND, to_datetime
from gateway.journal.moves import State
from messages.decoding import from_json

MOST_PER_PAGE = 200
UNKNOWN = "other"


class BadCursor(ValueError):
    """It is none that a page before gave."""


@dataclass(frozen=True, slots=True)
class Summary:
    """One page, by receiver and type; `cursor` asks for the next one, None: this is the last. depth: of all pages."""

    items: list[dict[str, Any]]
    cursor: str | None
    depth: int


def summary(
    connection: Connection, now: int, *, partner: str | None = None, cursor: str | None = None, limit: int = 50
) -> Summary:
    """Depth, oldest and median age (since they died) and causes. now: microseconds."""
    limit = max(1, min(limit, MOST_PER_PAGE))
    mine = _DEAD.where(_of.partner == partner) if partner is not None else _DEAD
    dead = mine.subquery("letters")
    groups = select(dead.c.partner, dead.c.type).distinct().order_by(dead.c.partner, dead.c.type)
    if cursor is not None:
        groups = groups.where(tuple_(dead.c.partner, dead.c.type) > tuple_(*_read(cursor)))
    keys = [(row.partner, row.type) for row in connection.execute(groups.limit(limit + 1))]
    items = _items(connection, dead, keys[:limit], now) if keys else []
    depth = connection.execute(select(func.count()).select_from(dead)).scalar_one()
    return Summary(items, _written(keys[limit - 1]) if len(keys) > limit else None, depth)


def counts(connection: Connection) -> list[tuple[str, str, str, int, int]]:
    """Receiver, type, cause, how many, and when the oldest died (microseconds): for metrics."""
    return [
        (row.partner, row.type, row.cause, row.n, row.oldest) for row in connection.execute(_by_cause(_DEAD.subquery()))
    ]


def _items(connection: Connection, dead: Any, keys: Sequence[tuple[str, str]], now: int) -> list[dict[str, Any]]:
    wanted = tuple_(dead.c.partner, dead.c.type).in_(list(keys))
    place = func.row_number().over(partition_by=(dead.c.partner, dead.c.type), order_by=dead.c.state_at)
    size = func.count().over(partition_by=(dead.c.partner, dead.c.type))
    placed = (
        select(dead.c.partner, dead.c.type, dead.c.state_at, place.label("place"), size.label("size"))
        .where(wanted)
        .subquery("placed")
    )
    lower, upper = (placed.c.size + 1) // 2, (placed.c.size + 2) // 2
    middle = (
        select(placed.c.partner, placed.c.type, func.min(placed.c.state_at).label("low"))
        .add_columns(func.max(placed.c.state_at).label("high"))
        .where((placed.c.place == lower) | (placed.c.place == upper))
        .group_by(placed.c.partner, placed.c.type)
    )
    medians = {(row.partner, row.type): (row.low + row.high) // 2 for row in connection.execute(middle)}
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for row in connection.execute(_by_cause(dead).where(wanted)):
        key = (row.partner, row.type)
        item = found.setdefault(
            key, {"receiver": row.partner, "message_type": row.type, "depth": 0, "oldest": row.oldest}
        )
        item["depth"] += row.n
        item["oldest"] = min(item["oldest"], row.oldest)
        item.setdefault("causes", []).append(_cause(row.cause, row.n))
    return [_told(found[key], medians[key], now) for key in keys if key in found]


def _told(item: dict[str, Any], median: int, now: int) -> dict[str, Any]:
    oldest = item.pop("oldest")
    return {
        **{name: item[name] for name in ("receiver", "message_type", "depth")},
        "oldest_at": to_datetime(oldest).isoformat(timespec="milliseconds"),
        "oldest_age_s": max(0, now - oldest) // SECOND,
        "median_age_s": max(0, now - median) // SECOND,
        "causes": sorted(item["causes"], key=lambda each: (-each["count"], each["cause"])),
    }


def _cause(code: str, count: int) -> dict[str, Any]:
    row = told(code)
    return {"cause": code, "zh": row.zh, "en": row.en, "count": count}


def _by_cause(dead: Any) -> Any:
    return (
        select(dead.c.partner, dead.c.type, dead.c.cause, func.count().label("n"))
        .add_columns(func.min(dead.c.state_at).label("oldest"))
        .group_by(dead.c.partner, dead.c.type, dead.c.cause)
    )


def _written(key: Iterable[str]) -> str:
    return base64.urlsafe_b64encode(msgspec.json.encode(list(key))).decode().rstrip("=")


def _read(cursor: str) -> tuple[str, str]:
    try:
        return from_json(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)), tuple[str, str])
    except (binascii.Error, ValueError, msgspec.DecodeError):
        raise BadCursor(cursor) from None


_of = tables.deliveries.c
_DEAD = (
    select(_of.partner, tables.messages.c.type, func.coalesce(_of.cause, UNKNOWN).label("cause"), _of.state_at)
    .join(tables.messages, tables.messages.c.id == _of.message)
    .where(_of.state == State.DEAD.value, _of.partner.is_not(None))
)
