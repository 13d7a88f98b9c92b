"""`swg partner person`: who of a partner makes (制单), checks (复核) and signs (签发) what binds him, by which keys.

A key is a token or a registered certificate of the partner. Once anyone is registered, a key that is nobody's only
makes.
"""

from typing import Annotated

import msgspec
import typer
from rich.markup import escape

from gateway.cli.journal import ask, database, who
from gateway.cli.output import Misused, out, print_json, print_table
from gateway.partners.directory import UnknownPartner
from gateway.partners.register import load
from messages.voice import Duty

verbs = typer.Typer(name="person", no_args_is_help=True, help="人员与职责 / a partner's people and their duties")

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]
By = Annotated[str | None, typer.Option(help="经办人，默认本机用户 / who decides; the user of this machine")]
Partner = Annotated[str, typer.Argument(help="合作方名称 / the partner's name")]
Name = Annotated[str, typer.Argument(help="人员，小写字母、数字、连字符 / the person, e.g. wang-li")]

DUTIES = {Duty.MAKER: "制单 / maker", Duty.CHECKER: "复核 / checker", Duty.SIGNATORY: "签发 / signatory"}


@verbs.command()
def add(
    partner: Partner,
    name: Name,
    duty: Annotated[list[Duty], typer.Option(help="职责，可多次 / duty, as often as need be")],
    key: Annotated[
        list[str] | None,
        typer.Option(help="其令牌前 8 位，或证书摘要开头 / first signs of a token, or of a certificate's digest"),
    ] = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """登记人员，或更改其职责和密钥 / Register a person, or change his duties and keys."""
    keys = [each[:8] if each.startswith(("swg_", "swc_")) else each for each in key or ()]
    asked = {"partner": partner, "name": name, "duties": [each.value for each in duty], "keys": keys}
    _say(ask("/persons/add", asked | {"by": by or who()}), as_json=as_json)


@verbs.command("list")
def list_(partner: Partner, as_json: Json = False) -> None:
    """列出人员、职责和密钥 / List people, duties, keys."""
    with database() as engine, engine.connect() as connection:
        try:
            people = load(connection).persons_of(partner)
        except UnknownPartner as problem:
            raise Misused(f"没有该合作方 / {problem}; `swg partner list` shows all") from None
    if as_json:
        print_json({"items": [msgspec.to_builtins(each) for each in people]})
        return
    if not people:
        out.print(
            "尚无人员：企业密钥可制单、复核、签发 / nobody yet: the partner's own key does everything; "
            "登记 / register: swg partner person add"
        )
        return
    print_table(
        "",
        ("人员 / person", "职责 / duties", "密钥 / keys"),
        (
            (each.name, "; ".join(DUTIES[duty] for duty in each.duties), " ".join(key[:16] for key in each.keys) or "—")
            for each in people
        ),
    )


@verbs.command()
def remove(partner: Partner, name: Name, by: By = None, as_json: Json = False) -> None:
    """注销人员；其令牌、证书另行收回 / Remove a person; take his keys back besides."""
    _say(ask("/persons/remove", {"partner": partner, "name": name, "by": by or who()}), as_json=as_json)


def _say(told: dict[str, list[str]], *, as_json: bool) -> None:
    if as_json:
        print_json(told)
        return
    for line in told["lines"] or ["原已如此 / was so already"]:
        out.print(escape(line))
