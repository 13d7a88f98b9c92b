"""`swg migrate`: brings the journal's tables to what this program knows; `--dry-run` shows the steps and their SQL."""

from typing import Annotated, Any

import typer
from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from gateway.cli.catalogue import settings
from gateway.cli.journal import exists
from gateway.cli.output import Declined, Misused, Unreached, out, print_json
from gateway.journal import migrate as steps
from gateway.journal.database import open_database, open_to_read
from gateway.journal.migrate import NewerJournal

verbs = typer.Typer()


@verbs.command()
def migrate(
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="只显示步骤与 SQL，不改动 / show steps and SQL; change nothing")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")] = False,
) -> None:
    """升级台账表结构；--dry-run 只显示 / Bring the journal's tables up to date; --dry-run shows the steps."""
    where = settings()
    if not exists(where):
        raise Misused(f"{where.database_url} 尚无台账 / no journal yet; `swg serve` makes one")
    try:
        if dry_run:
            _show(open_to_read(where.database_url), as_json=as_json)
        else:
            _take(open_database(where.database_url), as_json=as_json)
    except NewerJournal as problem:
        raise Declined(str(problem)) from None
    except OperationalError as problem:
        raise Unreached(
            f"台账读不到 / the journal cannot be reached ({problem.orig}); `swg doctor` says more"
        ) from None


def _show(engine: Engine, *, as_json: bool) -> None:
    items = [{"step": step, "does": does, "sql": sql} for step, does, sql in steps.plan(engine)]
    had = steps.had(engine)
    engine.dispose()
    if as_json:
        print_json({"had": had, "items": items})
        return
    for each in items:
        out.print(f"-- {each['step']}  {each['does']}", markup=False)
        out.print(each["sql"], markup=False)
    _said(had, [each["step"] for each in items], "待执行 / to be taken")


def _take(engine: Engine, *, as_json: bool) -> None:
    """Under the journal's lock; where one process alone may work on it, none must."""
    from gateway.assembly import Occupied, lock

    had = steps.had(engine)
    try:
        if engine.dialect.name == "sqlite" and steps.pending(engine):
            with lock(settings().data):
                taken = steps.upgrade(engine)
        else:
            taken = steps.upgrade(engine)
    except Occupied:
        raise Declined(
            f"{settings().data} 正在使用，请先停下网关 / the gateway works on it: stop it first, then migrate"
        ) from None
    finally:
        engine.dispose()
    if as_json:
        print_json({"had": had, "taken": list(taken)})
        return
    _said(had, list(taken), "已执行 / taken")


def _said(had: str | None, listed: list[Any], what: str) -> None:
    if listed:
        out.print(f"{what}: {', '.join(listed)}（原为 / it was at {had or '—'}）")
    else:
        out.print(f"表结构已是最新 / up to date: {had}")
