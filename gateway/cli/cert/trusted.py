"""`swg cert trust|distrust|list`: whom the register trusts, and how what is registered stands."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from gateway.cli.cert.noun import By, Json, verbs
from gateway.cli.journal import ask, database, who
from gateway.cli.output import Misused, out, print_json, print_table
from gateway.journal.clock import to_datetime
from gateway.partners.directory import Directory
from gateway.partners.register import load
from gateway.trust.expiry import Stage, days_left, stage


@verbs.command()
def trust(
    file: Annotated[Path, typer.Argument(help="CA 证书文件，可含多张 / the authority's certificates, PEM")],
    name: Annotated[str, typer.Option(help="约定中的名称，如 shandong-ca / how agreements call it")],
    by: By = None,
    as_json: Json = False,
) -> None:
    """信任一个 CA，供约定的 terms.authorities 引用 / Trust an authority, for agreements to name."""
    if not file.exists():
        raise Misused(f"{file}: 没有此文件 / no such file")
    _told(ask("/authorities/trust", {"name": name, "path": str(file.resolve()), "by": by or who()}), as_json=as_json)


@verbs.command()
def distrust(
    name: Annotated[str, typer.Argument(help="CA 名称 / the authority's name")], by: By = None, as_json: Json = False
) -> None:
    """不再信任一个 CA / Trust an authority no more."""
    _told(ask("/authorities/distrust", {"name": name, "by": by or who()}), as_json=as_json)


@verbs.command("list")
def list_(as_json: Json = False) -> None:
    """列出受信 CA、吊销列表和登记证书 / List authorities, their lists, and the certificates that are registered."""
    with database() as engine, engine.connect() as connection:
        directory = load(connection)
    now = datetime.now(UTC)
    if as_json:
        print_json(
            {
                "authorities": [asdict(each) for several in directory.authorities.values() for each in several],
                "lists": [asdict(each) for each in directory.lists],
                "certificates": [
                    {"partner": each.name, **asdict(one)}
                    for each in directory.partners.values()
                    for one in each.certificates
                ],
            }
        )
        return
    _print_authorities(directory, now)
    print_table(
        "登记证书 / registered",
        ("合作方 / partner", "证书 / certificate", "签发 / by", "自 / from", "至 / until", "状态 / state"),
        _certificates(directory, now),
    )


def _print_authorities(directory: Directory, now: datetime) -> None:
    if not directory.authorities:
        out.print("没有受信的 CA / no authority is trusted; swg cert trust FILE --name NAME")
        return
    print_table(
        "受信 CA / authorities",
        ("名称 / name", "证书 / certificate", "至 / until", "状态 / state"),
        (
            (name, each.digest[:16], f"{to_datetime(each.not_after):%F}", _near(to_datetime(each.not_after), now))
            for name, several in directory.authorities.items()
            for each in several
        ),
    )
    if directory.lists:
        print_table(
            "吊销列表 / lists",
            ("CA / authority", "列表 / list", "本次 / of", "下次 / next", "吊销 / revoked"),
            (
                (
                    each.authority,
                    each.digest[:16],
                    f"{to_datetime(each.this_update):%F %H:%M}",
                    _due(each.next_update, now),
                    each.entries,
                )
                for each in directory.lists
            ),
        )


def _certificates(directory: Directory, now: datetime) -> Iterator[tuple[Any, ...]]:
    for partner in directory.partners.values():
        for each in partner.certificates:
            standing = partner.signers.standings[each.digest]
            refused = standing.refused
            state = f"{refused.code} {refused.value}" if refused else _near(standing.lasts, now)
            begins, ends = to_datetime(each.not_before), to_datetime(each.not_after)
            yield partner.name, each.digest[:16], each.authority or "—", f"{begins:%F}", f"{ends:%F}", state


def _near(end: datetime, now: datetime) -> str:
    """How near an end is, in words."""
    near = stage(end, now)
    if near is Stage.FAR:
        return "正常 / ok"
    return "已过期 / over" if near is Stage.OVER else f"余 {days_left(end, now)} 天 / days left"


def _due(next_update: int | None, now: datetime) -> str:
    if next_update is None:
        return "—"
    due = to_datetime(next_update)
    return f"{due:%F %H:%M}" + (" 已逾期 / overdue" if due < now else "")


def _told(said: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print_json(said)
    elif said["lines"]:
        for line in said["lines"]:
            out.print(f"  {escape(line)}")
    else:
        out.print(f"{escape(said['authority'])}  原已如此 / was so already")
