"""`swg person`: people who sign in to the portal: who they are, what their roles let them do, and what they have lost.

A password that is made is printed once, for whoever hands it over; its owner changes it when he first signs in. Where
one of a partner only has a token or a certificate, and does not sign in, he is `swg partner person`'s.
"""

from typing import Annotated, Any

import msgspec
import typer
from rich.markup import escape

from gateway.cli.journal import ask, database, who
from gateway.cli.output import Misused, out, print_json, print_table
from gateway.partners.accounts import PLATFORM, ROLES, Account, PersonRole
from gateway.partners.register import load

verbs = typer.Typer(
    name="person",
    no_args_is_help=True,
    help="登录人员：角色、口令、锁定 / people who sign in: roles, passwords, locks",
)

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]
By = Annotated[str | None, typer.Option(help="经办人，默认本机用户 / who decides; the user of this machine")]
Login = Annotated[str, typer.Argument(help="登录名，小写字母、数字、点、连字符 / the login, e.g. wang-li")]
Roles = Annotated[list[PersonRole] | None, typer.Option("--role", help="角色，可多次 / role, as often as need be")]


@verbs.command()
def add(
    login: Login,
    display: Annotated[str, typer.Option("--name", help="姓名 / what he is called")],
    role: Roles = None,
    partner: Annotated[
        str | None, typer.Option(help="所属合作方；不给则为平台人员 / his partner; else the platform's")
    ] = None,
    subject: Annotated[
        str | None, typer.Option(help="外部身份“签发方 编号”/ who a provider says he is: “<issuer> <sub>”")
    ] = None,
    password: Annotated[
        bool, typer.Option("--password/--no-password", help="生成首个口令 / make a first password")
    ] = True,
    by: By = None,
    as_json: Json = False,
) -> None:
    """登记登录人员，显示其首个口令（仅一次）/ Let somebody sign in; his first password is shown once."""
    if not role:
        raise Misused("至少给出一个 --role，见 swg person roles / say a --role; `swg person roles` lists them")
    asked = {"login": login, "display": display, "roles": [each.value for each in role], "partner": partner}
    _say(ask("/people/add", asked | {"subject": subject, "password": password, "by": by or who()}), as_json=as_json)


@verbs.command("list")
def list_(
    partner: Annotated[str | None, typer.Option(help="只列其人员 / of this partner alone")] = None,
    as_json: Json = False,
) -> None:
    """列出登录人员 / List who signs in."""
    with database() as engine, engine.connect() as connection:
        every = [each for each in load(connection).accounts.values() if partner in (None, each.partner)]
    if as_json:
        print_json({"items": [_told(each) for each in every]})
        return
    if not every:
        out.print("尚无登录人员 / nobody signs in yet; 登记 / add: swg person add")
        return
    print_table(
        "",
        ("登录名 / login", "姓名 / name", "单位 / of", "角色 / roles", "状态 / state"),
        (
            (
                each.login,
                each.display,
                "平台 / platform" if each.partner == PLATFORM else each.partner,
                "; ".join(f"{ROLES[role].zh} / {role}" for role in each.roles),
                "停用 / disabled" if each.disabled else "",
            )
            for each in every
        ),
    )


@verbs.command()
def roles(
    login: Annotated[str | None, typer.Argument(help="登录名 / the login")] = None,
    role: Roles = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """列出角色，或更改某人的角色 / List the roles, or give somebody others."""
    if login is not None and role:
        asked = {"login": login, "roles": [each.value for each in role], "by": by or who()}
        _say(ask("/people/roles", asked), as_json=as_json)
        return
    if login is not None or role:
        raise Misused("更改角色须给出登录名和 --role / to change roles, say a login and --role")
    rows = [{"role": role, **msgspec.to_builtins(row)} for role, row in ROLES.items()]
    if as_json:
        print_json({"items": rows})
        return
    print_table(
        "",
        ("角色 / role", "名称 / name", "权限 / rights", "签署职责 / duties", "两步 / two steps"),
        (
            (
                role,
                f"{row.zh} / {row.en}",
                row.rights or row.scope,
                " ".join(row.duties) or "—",
                "✓" if row.second else "",
            )
            for role, row in ROLES.items()
        ),
    )


@verbs.command()
def disable(login: Login, by: By = None, as_json: Json = False) -> None:
    """停用，立即结束其会话 / He may sign in no more, and is signed out at once."""
    _say(ask("/people/switch", {"login": login, "disabled": True, "by": by or who()}), as_json=as_json)


@verbs.command()
def enable(login: Login, by: By = None, as_json: Json = False) -> None:
    """重新启用 / He may sign in again."""
    _say(ask("/people/switch", {"login": login, "disabled": False, "by": by or who()}), as_json=as_json)


@verbs.command()
def unlock(login: Login, by: By = None, as_json: Json = False) -> None:
    """解除因多次失败造成的等待 / He need not wait after too many failures."""
    _say(ask("/people/unlock", {"login": login, "by": by or who()}), as_json=as_json)


@verbs.command()
def reset(login: Login, by: By = None, as_json: Json = False) -> None:
    """重置：新口令，清除验证码、通行密钥和会话 / A new password; his codes, passkeys and sessions end."""
    _say(ask("/people/reset", {"login": login, "by": by or who()}), as_json=as_json)


@verbs.command("rotate-secret")
def rotate_secret(by: By = None, as_json: Json = False) -> None:
    """换封存密钥，全部重新封存；已印二维码失效 / Another key seals codes and drafts; printed codes end."""
    _say(ask("/people/rotate-secret", {"by": by or who()}), as_json=as_json)


def _told(account: Account) -> dict[str, Any]:
    said: dict[str, Any] = msgspec.to_builtins(account)
    return {**said, "partner": None if account.partner == PLATFORM else account.partner}


def _say(told: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print_json(told)
        return
    for line in told["lines"] or ["已办理 / done"]:
        out.print(escape(line))
    if told.get("password"):
        out.print(f"首个口令，仅显示一次 / first password, shown once: [bold]{escape(told['password'])}[/]")
