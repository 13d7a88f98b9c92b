"""What partner files would change, and what is to be said of it before anyone says yes."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import typer
from rich.markup import escape
from sqlalchemy import Connection

from gateway.cli.catalogue import catalogue, settings
from gateway.cli.journal import database, exists
from gateway.cli.output import REFUSED, err, out, print_json
from gateway.partners.authorities import read_trusted
from gateway.partners.credentials import remarks
from gateway.partners.difference import difference
from gateway.partners.directory import Directory, Taken
from gateway.partners.files import BadPartnerFile, read
from gateway.partners.partner import Partner
from gateway.partners.register import load
from gateway.partners.remark import Remark


@dataclass(frozen=True, slots=True)
class Planned:
    """A file and what it would change, in lines; and what is worth a look."""

    file: Path
    partner: str
    lines: tuple[str, ...]
    remarks: tuple[str, ...] = ()


def plan_files(files: Sequence[Path], *, as_json: bool) -> list[Planned]:
    """What the files would change, each after those before it; where something is wrong, all of it is told: Exit."""
    from gateway.assembly import form_names  # the whole gateway, which no other verb here needs

    planned: list[Planned] = []
    wrong: list[dict[str, Any]] = []
    with _register() as (directory, connection):
        for file in files:
            try:
                wanted = read(file, catalogue(), forms=form_names())
                old = directory.partners.get(wanted.partner.name)
                new = _standing(wanted.over(old), connection)
                directory = directory.with_partner(new)
            except BadPartnerFile as problem:
                wrong.append({"file": str(file), "problems": list(problem.problems)})
                continue
            except Taken as problem:
                wrong.append({"file": str(file), "problems": [str(problem)]})
                continue
            said = _said(new, old, directory)
            if against := [str(each) for each in said if each.refuses]:
                wrong.append({"file": str(file), "problems": against})
            planned.append(Planned(file, new.name, difference(old, new), tuple(map(str, said))))
    if wrong:
        _say_wrong(wrong, as_json=as_json)
        raise typer.Exit(REFUSED)
    return planned


def print_plan(planned: Sequence[Planned]) -> None:
    """The changes, a line each, then what is worth a look."""
    for each in planned:
        out.print(f"[bold]{escape(each.partner)}[/]  [dim]{escape(str(each.file))}[/]")
        for line in each.lines:
            colour = {"+": "green", "-": "red"}.get(line[0], "yellow")
            out.print(f"  [{colour}]{escape(line)}[/]")
        if not each.lines:
            out.print("  无变化 / nothing changes")
        for remark in each.remarks:
            out.print(f"  [yellow]注意 / note[/] {escape(remark)}")


def told(planned: Sequence[Planned]) -> dict[str, Any]:
    """The same as JSON has it."""
    partners = [
        {"partner": each.partner, "file": str(each.file), "lines": list(each.lines), "remarks": list(each.remarks)}
        for each in planned
    ]
    return {"partners": partners, "changes": sum(len(each.lines) for each in planned)}


@contextmanager
def _register() -> Iterator[tuple[Directory, Connection | None]]:
    """The register as it is, and where it can be asked more; nothing where there is no journal yet."""
    if not exists(settings()):
        yield Directory(), None
        return
    with database() as engine, engine.connect() as connection:
        yield load(connection), connection


def _standing(partner: Partner, connection: Connection | None) -> Partner:
    if connection is None:
        return partner
    return replace(partner, certificates=read_trusted(connection).standings(partner.certificates))


def _said(new: Partner, old: Partner | None, directory: Directory) -> tuple[Remark, ...]:
    now, own = datetime.now(UTC), settings()
    return remarks(new, old, directory, now=now, production=own.production, broker=own.amqp_url is not None)


def _say_wrong(wrong: list[dict[str, Any]], *, as_json: bool) -> None:
    if as_json:
        print_json({"problems": wrong})
        return
    for each in wrong:
        err.print(f"[red]{escape(each['file'])}[/]: 不能登记 / cannot be registered")
        for problem in each["problems"]:
            err.print(f"  - {escape(problem)}")
    err.print("按上述修改后再试 / mend these and try again; nothing was changed")
