"""`swg journal orphans`: receipts that a restore has orphaned, and which of the documents came in again since."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

import typer

from gateway.cli.journal import database
from gateway.cli.output import out, print_json, print_table
from gateway.cli.record.noun import Json, verbs
from gateway.journal.clock import to_datetime
from gateway.journal.epochs import orphans as listed
from messages.times import BEIJING


@verbs.command()
def orphans(
    partner: Annotated[str | None, typer.Option(help="只看此合作方 / of this partner only")] = None,
    cursor: Annotated[int, typer.Option(help="接上页 / go on after the page before")] = 0,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="每页条数 / items a page")] = 200,
    as_json: Json = False,
) -> None:
    """恢复后失去报文的回执，及其重新受理情况 / Receipts that a restore has orphaned, and which came in again."""
    with database() as engine, engine.connect() as connection:
        items = listed(connection, partner=partner, after=cursor, limit=limit)
    more = items[-1]["seq"] if len(items) == limit else None
    if as_json:
        print_json({"items": items, "cursor": more})
        return
    print_orphans(items)
    if more:
        out.print(f"下一页 / next page: --cursor {more}")


def print_orphans(rows: Sequence[Mapping[str, Any]]) -> None:
    """A table of them, for people."""
    if not rows:
        out.print("没有失去报文的回执 / no receipt is orphaned, as far as is known outside")
        return
    names = ("回执 / receipt", "收到 / received", "合作方 / partner", "类型 / type", "MessageId", "重新受理 / again")
    print_table(
        "",
        names,
        [
            [
                f"{row['seq']} {row['verdict']}",
                to_datetime(row["received_at"]).astimezone(BEIJING).strftime("%F %T"),
                row["partner"],
                row["type"] or "—",
                row["message_id"] or "—",
                str(row["again"] or "—"),
            ]
            for row in rows
        ],
    )
