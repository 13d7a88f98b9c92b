"""`swg partner token`: keys, issued, listed and taken back. A key is shown once; the journal keeps its SHA-256.

A bearer key opens by itself; a client's secret gets access tokens (OAuth 2.0) and opens nothing else. What a partner's
key opens are rights: `send`, `read`, `mailbox`, each for all families or for one, such as `read:inspection`.
"""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape
from sqlalchemy import Connection, select

from gateway.cli.journal import ask, database, who
from gateway.cli.output import Misused, err, out, print_json, print_table
from gateway.journal import tables
from gateway.journal.clock import to_datetime
from gateway.partners.partner import Purpose, Scope

verbs = typer.Typer(name="token", no_args_is_help=True, help="密钥：签发、列出、收回 / keys")

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]
By = Annotated[str | None, typer.Option(help="经办人，默认本机用户 / who decides; the user of this machine")]


@verbs.command()
def issue(
    name: Annotated[str, typer.Argument(help="合作方名称，或平台人员 / the partner's name, or who of the platform")],
    scope: Annotated[Scope, typer.Option(help="身份 / whom it is for")] = Scope.PARTNER,
    rights: Annotated[
        str | None, typer.Option(help="权限，默认全部 / what it opens, by default all: 'send read:inspection mailbox'")
    ] = None,
    client: Annotated[
        bool, typer.Option("--client", help="OAuth 客户端密钥，只用于换取令牌 / a client's secret, to get tokens with")
    ] = False,
    days: Annotated[int | None, typer.Option(min=1, help="有效天数 / days it is valid")] = None,
    into: Annotated[
        Path | None, typer.Option(help="存入文件（仅本人可读），不显示 / keep it in this file, for you alone")
    ] = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """签发密钥，只显示一次 / Issue a key; it is shown once."""
    if into is not None and into.exists():
        raise Misused(f"{into} 已存在 / is there already; choose another file")
    expires_at = (datetime.now(UTC) + timedelta(days=days)).isoformat() if days else None
    purpose = Purpose.CLIENT if client else Purpose.BEARER
    asked = {"holder": name, "scope": scope.value, "expires_at": expires_at, "purpose": purpose.value}
    told = ask("/tokens", asked | {"rights": rights, "by": by or who()})
    if into is not None:
        with open(os.open(into, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(told["token"] + "\n")
    if as_json:
        print_json(asked | ({} if into is not None else {"token": told["token"]}))
    elif into is not None:
        out.print(f"已存入 / kept in {escape(str(into))}")
    else:
        err.print("请妥善保存，不再显示 / keep it safe, it is not shown again")
        out.print(told["token"])


@verbs.command("list")
def list_(
    name: Annotated[str | None, typer.Argument(help="合作方或平台人员，默认全部 / whose; by default all")] = None,
    as_json: Json = False,
) -> None:
    """列出密钥：用途、权限、期限、最近使用日 / List keys: purpose, rights, expiry, day of last use."""
    with database() as engine, engine.connect() as connection:
        found = kept(connection, name)
    if as_json:
        print_json({"items": found})
        return
    if not found:
        out.print("尚无密钥 / no key yet; 签发 / issue one: swg partner token issue NAME")
        return
    print_table(
        "",
        ("密钥 / key", "持有者 / holder", "用途 / purpose", "权限 / opens", "至 / until", "最近使用 / last used"),
        (
            (
                each["prefix"] + "…",
                each["holder"],
                each["purpose"],
                each["rights"] or each["scope"],
                (each["expires_at"] or "—")[:10],
                each["used_on"] or "—",
            )
            for each in found
        ),
    )


@verbs.command()
def revoke(
    named: Annotated[str, typer.Argument(help="密钥前 8 位 / the key's first eight signs: swg_…, swc_…")],
    by: By = None,
    as_json: Json = False,
) -> None:
    """收回密钥；以它换取的令牌同时失效 / Take a key back; tokens got with it end too."""
    shown = named[:8] if named.startswith(("swg_", "swc_")) else named
    told = ask("/tokens/revoke", {"named": shown, "by": by or who()})
    if as_json:
        print_json(told)
    else:
        out.print(f"已收回 / taken back: {escape('; '.join(told['lines']))}")


def kept(connection: Connection, holder: str | None = None) -> list[dict[str, Any]]:
    """What the register keeps of keys, oldest first; of one holder, or of all."""
    rows = select(tables.tokens).order_by(tables.tokens.c.partner, tables.tokens.c.created_at)
    if holder is not None:
        rows = rows.where(tables.tokens.c.partner == holder)
    return [
        {
            "prefix": row.prefix,
            "holder": row.partner,
            "scope": row.scope,
            "purpose": row.purpose,
            "rights": row.rights if row.scope == Scope.PARTNER else None,
            "created_at": _iso(row.created_at),
            "expires_at": _iso(row.expires_at),
            "used_on": row.used_on,
        }
        for row in connection.execute(rows)
    ]


def told(each: dict[str, Any]) -> str:
    """One key in a line of its partner."""
    opens = f" ({each['purpose']}; {each['rights']})"
    until = f" 至 / until {each['expires_at'][:10]}" if each["expires_at"] else ""
    used = f" 最近使用 / last used {each['used_on']}" if each["used_on"] else ""
    return f"{each['prefix']}…{opens}{until}{used}"


def _iso(us: int | None) -> str | None:
    return to_datetime(us).isoformat(timespec="seconds") if us is not None else None
