"""`swg journal audit`: who did what and who read what, newest first."""

from datetime import datetime
from typing import Annotated

import typer

from gateway.cli import words
from gateway.cli.journal import database
from gateway.cli.output import out, print_json, print_table
from gateway.cli.record.noun import Json, verbs
from gateway.journal.auditing import MOST_PER_PAGE, Wanted, trail
from gateway.journal.clock import to_us
from messages.times import BEIJING

Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"])]


@verbs.command()
def audit(
    by: Annotated[str | None, typer.Option(help="只看此人或合作方 / of this person or partner only")] = None,
    subject: Annotated[
        str | None, typer.Option("--of", help="只看此报文、投递或合作方 / of this message, delivery or partner only")
    ] = None,
    act: Annotated[
        str | None,
        typer.Option(help="行为的开头：read、erase、register / how the act begins: read, erase, register"),
    ] = None,
    since: Day = None,
    until: Day = None,
    limit: Annotated[int, typer.Option(min=1, max=MOST_PER_PAGE, help="每页条数 / items a page")] = 50,
    cursor: Annotated[int | None, typer.Option(help="接上页 / go on after the page before")] = None,
    as_json: Json = False,
) -> None:
    """谁查阅了什么、谁办了什么，最新在前；每行的号即其叶 / Who read and did what; a line's number is its leaf's."""
    wanted = Wanted(by=by, subject=subject, act=act, since=_us(since), until=_us(until))
    with database() as engine, engine.connect() as connection:
        page = trail(connection, wanted, cursor=cursor, limit=limit)
    if as_json:
        print_json({"items": page.items, "cursor": page.cursor})
        return
    if not page.items:
        out.print("没有 / none")
        return
    print_table(
        "",
        ("叶 / leaf", "时间 / at", "谁 / by", "行为 / act", "对象 / of", "说明 / note"),
        (
            (
                str(each["seq"]),
                words.moment(each["at"]),
                f"{each['by']}\n{each['scope']}",
                each["act"],
                each["subject"],
                each["note"] or "",
            )
            for each in page.items
        ),
    )
    if page.cursor:
        out.print(f"下一页 / next page: --cursor {page.cursor}")


def _us(at: datetime | None) -> int | None:
    """A time as it is said here, in Beijing."""
    return to_us(at.replace(tzinfo=BEIJING)) if at is not None else None
