"""How long documents are kept: those older than the settings say are erased, month by month, as `erasing` has it.

What is undelivered is kept however old it is, and what belongs to a case that has not ended; leaves stay for good.
"""

import asyncio
from datetime import datetime
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import ColumnElement, Connection, Engine, and_, exists, false, or_, select
from sqlalchemy.exc import SQLAlchemyError

from gateway.journal import tables
from gateway.journal.clock import Clock, to_datetime, to_us
from gateway.journal.erasing import Erase
from gateway.journal.moves import FINAL
from gateway.journal.writer import Writer
from messages.catalogue import Catalogue
from messages.errors import SingleWindowError

AT_ONCE = 50  # documents a transaction: others wait for it
PERIOD_S = 3600.0
_BEIJING = ZoneInfo("Asia/Shanghai")

log = structlog.get_logger()


def month_of(us: int) -> str:
    """The month of a time since 1970, in Beijing: "2026-11"."""
    return f"{to_datetime(us).astimezone(_BEIJING):%Y-%m}"


def month_begins(month: str) -> int:
    """When a month ("2026-11") begins in Beijing, microseconds since 1970; ValueError where it is none."""
    return to_us(datetime.strptime(f"{month}-01", "%Y-%m-%d").replace(tzinfo=_BEIJING))


def kept_from(now: int, months: int) -> int:
    """When the oldest month begins that is kept, where this many whole months before the present one are."""
    at = to_datetime(now).astimezone(_BEIJING)
    years, month = divmod(at.year * 12 + at.month - 1 - months, 12)
    return month_begins(f"{years:04}-{month + 1:02}")


def past(connection: Connection, catalogue: Catalogue, before: int, *, most: int = AT_ONCE) -> list[str]:
    """Ids of documents taken in before this time that may be erased, oldest first."""
    documents, messages, deliveries = tables.documents.c, tables.messages.c, tables.deliveries.c
    of_it = messages.document == documents.id
    under_way = exists().where(of_it, deliveries.message == messages.id, deliveries.state.not_in(list(FINAL)))
    open_case = exists().where(of_it, tables.cases.c.id == messages.case_id, ~_has_ended(catalogue))
    erased = exists().where(tables.erasures.c.document == documents.id)
    found = connection.execute(
        select(documents.id)
        .where(documents.received_at < before, ~erased, ~under_way, ~open_case)
        .order_by(documents.seq)
        .limit(most)
    )
    return list(found.scalars())


async def prune(writer: Writer, database: Engine, months: int, *, now: int) -> int:
    """Erase what is older than that; how many documents."""
    before, count = kept_from(now, months), 0
    reason = f"kept for {months} months, as the settings say"
    while ids := await asyncio.to_thread(_past, database, writer.catalogue, before):
        await writer.write(Erase(documents=ids, by="gateway", reason=reason, scope="gateway", act="prune"))
        count += len(ids)
    return count


async def keep_months(
    writer: Writer, database: Engine, months: int, *, clock: Clock, period_s: float = PERIOD_S
) -> None:
    """For ever: nothing is kept longer. months: 0: everything is kept."""
    while months:
        try:
            if count := await prune(writer, database, months, now=clock()):
                log.info("pruned", documents=count)
        except (SingleWindowError, SQLAlchemyError) as problem:
            log.warning("pruning waits", problem=str(problem))
        await asyncio.sleep(period_s)


def _past(database: Engine, catalogue: Catalogue, before: int) -> list[str]:
    with database.connect() as connection:
        return past(connection, catalogue, before)


def _has_ended(catalogue: Catalogue) -> ColumnElement[bool]:
    cases = tables.cases.c
    ended = [
        and_(cases.family == name, cases.state.in_([state.name for state in family.process.states if state.final]))
        for name, family in catalogue.families.items()
        if family.process
    ]
    return or_(false(), *ended)
