"""`swg partner`: who takes part: registered from files, shown, given keys (`tokens`), switched off and on.

A file says what is to hold; `plan` shows what would change, `apply` does it, and the journal keeps both.
"""

import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer
from rich.markup import escape
from rich.progress import Progress
from sqlalchemy import Connection, func, select

from gateway.cli import person, tokens, words
from gateway.cli.journal import ask, database, who
from gateway.cli.output import Misused, err, out, print_json, print_table
from gateway.cli.ping import ping
from gateway.cli.planning import Planned, plan_files, print_plan, told
from gateway.journal import tables
from gateway.journal.clock import to_datetime
from gateway.journal.moves import IN_LANE, State
from gateway.partners.allowance import Allowances
from gateway.partners.credentials import newest_end
from gateway.partners.directory import Directory, UnknownPartner
from gateway.partners.partner import Partner, Scope, Terms
from gateway.partners.register import load
from gateway.trust.expiry import Stage, days_left, stage
from messages.process import Key
from messages.roles import Role

verbs = typer.Typer(name="partner", no_args_is_help=True, help="合作方与接入约定 / partners and their agreements")
verbs.add_typer(tokens.verbs)
verbs.add_typer(person.verbs)
verbs.command()(ping)

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]
By = Annotated[str | None, typer.Option(help="经办人，默认本机用户 / who decides; the user of this machine")]
Name = Annotated[str, typer.Argument(help="合作方名称 / the partner's name")]
Files = Annotated[list[Path], typer.Argument(help="合作方文件 TOML / partner files, TOML")]

CHANGES_SHOWN = 10


@verbs.command()
def plan(files: Files, as_json: Json = False) -> None:
    """预览登记后的变化，不作更改 / Show what these files would change; change nothing."""
    planned = plan_files(files, as_json=as_json)
    if as_json:
        print_json(told(planned))
    else:
        print_plan(planned)


@verbs.command()
def apply(
    files: Files,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="不再询问 / do not ask")] = False,
    by: By = None,
    as_json: Json = False,
) -> None:
    """登记合作方，立即生效 / Register partners as their files have them; it holds at once."""
    planned = plan_files(files, as_json=as_json)
    if not as_json:
        print_plan(planned)
    changing = [each for each in planned if each.lines]
    if changing and not yes and not _agreed(as_json=as_json):
        raise typer.Abort()
    done = []
    with Progress(console=err, transient=True, disable=as_json or len(changing) < 10) as progress:
        for each in progress.track(changing, description="登记 / registering"):
            said = ask("/partners/apply", {"path": str(each.file.resolve()), "by": by or who()})
            done.append(Planned(each.file, said["partner"], tuple(said["lines"]), tuple(said["remarks"])))
    if as_json:
        print_json(told(done))
    elif done:
        out.print(f"[green]已登记 / registered[/] {', '.join(each.partner for each in done)}")


@verbs.command("list")
def list_(as_json: Json = False) -> None:
    """列出合作方 / List partners."""
    directory = _directory()
    if as_json:
        print_json({"items": [_told(each) for each in directory.partners.values()]})
        return
    if not directory.partners:
        out.print("尚无合作方 / no partner yet; 登记 / register: swg partner apply FILE.toml")
        return
    print_table(
        "",
        (
            *("名称 / name", "单位 / who", "角色 / roles", "编号 / sender ids", "渠道 / channel"),
            *("证书至 / certificates until", "状态 / state"),
        ),
        (
            (
                each.name,
                words.both(each.zh, each.en),
                words.roles(role.value for role in each.roles),
                " ".join(each.sender_ids),
                each.terms.channel,
                _until(each),
                _standing(each),
            )
            for each in directory.partners.values()
        ),
    )


@verbs.command()
def show(name: Name, as_json: Json = False) -> None:
    """一个合作方：约定、证书、令牌、变更 / One partner: agreements, certificates, tokens, changes."""
    with database() as engine, engine.connect() as connection:
        directory = load(connection)
        partner = _partner(directory, name)
        owed, changes = _owed(connection, name), _changes(connection, name)
        counted = Allowances()
        counted.refresh(engine)
        bytes_today = counted.used(name).bytes_today
        keys = [each for each in tokens.kept(connection, name) if each["scope"] == Scope.PARTNER]
    if as_json:
        more = {"tokens": keys, "owed": owed, "changes": changes, "bytes_today": bytes_today}
        print_json(_told(partner) | more)
        return
    _print(partner, keys, owed, bytes_today)
    for change in changes:
        out.print(f"[dim]{words.moment(change['at'])}  {escape(change['by'])}  {escape('; '.join(change['lines']))}[/]")


@verbs.command()
def disable(name: Name, by: By = None, as_json: Json = False) -> None:
    """停用：不得发送，给他的报文等待 / He may not send; what is for him waits."""
    _switch(name, by, disabled=True, as_json=as_json)


@verbs.command()
def enable(name: Name, by: By = None, as_json: Json = False) -> None:
    """恢复 / He may again."""
    _switch(name, by, disabled=False, as_json=as_json)


@verbs.command("explain-route")
def explain_route(
    role: Annotated[Role | None, typer.Argument(help="接收角色 / the receiver's role, e.g. yard")] = None,
    keys: Annotated[
        list[str] | None, typer.Argument(help="查找依据，最佳在前 / keys, best first: site=CNQDG420018 office=4218")
    ] = None,
    delivery: Annotated[str | None, typer.Option(help="或：某一投递 / or: what a delivery was looked for by")] = None,
    as_json: Json = False,
) -> None:
    """说明报文为何交给某接收方 / Say why a message goes where it goes."""
    with database() as engine, engine.connect() as connection:
        directory = load(connection)
        if delivery is not None:
            role, sought = _sought(connection, delivery)
        else:
            sought = [_key(each) for each in keys or ()]
    if role is None or not sought:
        raise Misused(
            "给出角色和查找依据，或 --delivery / say the role and keys (yard site=CNQDG420018), or --delivery ID"
        )
    lines = directory.explain_route(role, sought)
    if as_json:
        found = next((partner for key in sought if (partner := directory.by_key(role, key))), None)
        told = [{"kind": key.kind, "value": key.value} for key in sought]
        print_json({"role": role.value, "keys": told, "partner": found.name if found else None, "lines": lines})
        return
    out.print(f"{words.role(role.value)}：按顺序查找 / looked for in this order")
    for line in lines:
        out.print(f"  {escape(line)}")


def _agreed(*, as_json: bool) -> bool:
    if as_json or not sys.stdin.isatty():
        raise Misused("非交互运行须加 --yes / say --yes where nobody can be asked")
    return typer.confirm("登记以上变化？/ Register this?")


def _switch(name: str, by: str | None, *, disabled: bool, as_json: bool) -> None:
    with database():  # there is a journal; else this would make one
        pass
    told = ask("/partners/switch", {"partner": name, "disabled": disabled, "by": by or who()})
    if as_json:
        print_json(told)
    elif told["lines"]:
        out.print(f"{escape(name)}  {'已停用 / disabled' if disabled else '已恢复 / enabled'}")
    else:
        out.print(f"{escape(name)}  原已如此 / was so already")


def _directory() -> Directory:
    with database() as engine, engine.connect() as connection:
        return load(connection)


def _partner(directory: Directory, name: str) -> Partner:
    try:
        return directory.partner(name)
    except UnknownPartner as problem:
        raise Misused(f"没有该合作方 / {problem}; `swg partner list` shows all") from None


def _owed(connection: Connection, name: str) -> dict[str, int]:
    """His deliveries that have not ended, by state."""
    deliveries = tables.deliveries.c
    wanted = (
        select(deliveries.state, func.count().label("n"))
        .where(deliveries.partner == name, deliveries.state.in_([State.HELD.value, *(each.value for each in IN_LANE)]))
        .group_by(deliveries.state)
    )
    return {row.state: row.n for row in connection.execute(wanted)}


def _changes(connection: Connection, name: str) -> list[dict[str, Any]]:
    """The newest changes of his entry."""
    changes = tables.register_changes.c
    wanted = select(tables.register_changes).where(changes.partner == name).order_by(changes.seq.desc())
    return [
        {
            "at": to_datetime(row.at).isoformat(timespec="seconds"),
            "by": row.by,
            "lines": msgspec.json.decode(row.lines),
        }
        for row in connection.execute(wanted.limit(CHANGES_SHOWN))
    ]


def _sought(connection: Connection, delivery: str) -> tuple[Role, list[Key]]:
    deliveries = tables.deliveries.c
    row = connection.execute(select(deliveries.role, deliveries.sought).where(deliveries.id == delivery)).first()
    if row is None:
        raise Misused(f"没有投递 {delivery!r} / no delivery {delivery!r}; `swg dead unrouted` lists those that wait")
    return Role(row.role), [Key(kind=kind, value=value) for kind, value in msgspec.json.decode(row.sought)]


def _key(text: str) -> Key:
    kind, equals, value = text.partition("=")
    if not equals or not kind or not value:
        raise Misused(f"{text!r}: 应为 kind=value / want kind=value, e.g. site=CNQDG420018")
    return Key(kind=kind, value=value)


def _standing(partner: Partner) -> str:
    if partner.disabled:
        return "已停用 / disabled"
    if not any(each.may_send for each in partner.agreements.values()):
        return "正常 / ok"
    if not partner.certificates:
        return "无证书 / no certificate"
    end, now = newest_end(partner), datetime.now(UTC)
    if end is None:
        return "证书均不可用 / no certificate of his counts"
    near = stage(end, now)
    if near is Stage.OVER:
        return "证书已过期 / certificates have ended"
    return "正常 / ok" if near is Stage.FAR else f"证书余 {days_left(end, now)} 天 / days left"


def _until(partner: Partner) -> str:
    """Until when his signatures count, by the newest of his certificates."""
    end = newest_end(partner)
    return f"{end:%F}" if end is not None else "—"


def _told(partner: Partner) -> dict[str, Any]:
    """The partner as JSON, with until when his certificates count."""
    end = newest_end(partner)
    known: dict[str, Any] = msgspec.to_builtins(partner)
    return known | {"certificates_until": end, "days_left": days_left(end, datetime.now(UTC)) if end else None}


def _certificates(partner: Partner) -> str:
    """Newest first: until when, and why one does not count."""
    said = []
    for each in sorted(partner.certificates, key=lambda one: -one.not_before):
        standing = partner.signers.standings[each.digest]
        refused = f" ({standing.refused.code} {standing.refused.value})" if standing.refused else ""
        by = f" {each.authority}" if each.authority else ""
        said.append(f"{each.digest[:16]}{by} 至 / until {standing.lasts:%F}{refused}")
    return "; ".join(said)


def _print(partner: Partner, keys: Sequence[dict[str, Any]], owed: dict[str, int], bytes_today: int) -> None:
    terms = msgspec.to_builtins(partner.terms)
    out.print(f"[bold]{escape(partner.name)}[/]  {escape(words.both(partner.zh, partner.en))}")
    for label, value in (
        ("角色 / roles", words.roles(role.value for role in partner.roles)),
        ("编号 / sender ids", " ".join(partner.sender_ids)),
        ("状态 / state", _standing(partner)),
        ("可发送 / may send", " ".join(each.type for each in partner.agreements.values() if each.may_send)),
        ("查找依据 / found by", "; ".join(f"{each.role} {each.key.kind} {each.key.value}" for each in partner.keys)),
        ("限额 / limits", _limits(partner.terms, bytes_today)),
        ("约定 / terms", ", ".join(f"{name}={value}" for name, value in terms.items() if value is not None)),
        ("证书 / certificates", _certificates(partner)),
        ("令牌 / tokens", "; ".join(tokens.told(each) for each in keys)),
        ("未了投递 / owed", ", ".join(f"{words.state(state)} {count}" for state, count in owed.items())),
    ):
        out.print(f"  {escape(label)}: {escape(value) or '—'}")


def _limits(terms: Terms, bytes_today: int) -> str:
    """What he may hand in, in words, and what he has today."""
    return "; ".join(
        (
            f"每秒 / a second {terms.messages_a_second:g} (突发 / burst {terms.burst})",
            f"今日 / today {bytes_today:,} of {terms.bytes_a_day:,} B",
            f"每份 / each {terms.max_bytes:,} B",
            f"同时 / at once {terms.open_requests}",
            f"待写拒收 / open refusals {terms.open_refusals}",
        )
    )
