"""The items that wait which somebody has picked, as they stand."""

from functools import partial
from typing import Any

from sqlalchemy import Connection

from gateway.delivery.dead import shown_rows
from gateway.journal import tables
from gateway.web.portal.signing_in import read
from gateway.web.portal.visit import Visit
from gateway.web.problems import Problem

LIST = "/portal/operation/waiting"
MOST_CHOSEN = 200


def chosen(visit: Visit) -> list[str]:
    """The deliveries whose boxes are ticked; at most MOST_CHOSEN."""
    ids = sorted(name[2:] for name in visit.form if name.startswith("d."))
    if len(ids) > MOST_CHOSEN:
        raise Problem("bad-request", f"一次最多 {MOST_CHOSEN} 件 / {MOST_CHOSEN} at most")
    return ids


async def found_of(visit: Visit, ids: list[str]) -> list[dict[str, Any]]:
    """All of them, or Problem (404)."""
    items = await read(visit, partial(rows_of, ids=ids))
    if len(items) != len(ids):
        raise Problem("not-found", "其中有不存在的投递 / some of them are not there")
    return items


def rows_of(connection: Connection, *, ids: list[str]) -> list[dict[str, Any]]:
    """Those that are there, oldest first."""
    of = tables.deliveries.c
    return shown_rows(connection, lambda wanted: wanted.where(of.id.in_(ids)), cursor=None, limit=len(ids) + 1)
