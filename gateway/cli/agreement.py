"""`swg agreement`: agreements that the platform is a party to, and its own signature on them.

Whoever works for the platform signs as the partner with the role gateway, with that partner's key, through the door
that everybody uses. With the setting `countersign = "auto"` the serving process does so by itself.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Annotated, Any

import typer
from rich.markup import escape

from gateway.cli import words
from gateway.cli.catalogue import catalogue, settings
from gateway.cli.journal import reading
from gateway.cli.output import Misused, out, print_json, print_table
from gateway.cli.profile import Profile
from gateway.journal.reading import EVERYONE, Reading
from messages.catalogue import Family
from messages.process import Case, Desk, Saying
from messages.roles import GATEWAY

verbs = typer.Typer(name="agreement", no_args_is_help=True, help="三方协议与平台会签 / agreements, countersigned")

Number = Annotated[str, typer.Argument(help="协议编号或案件号 / the agreement's number, or the case's id")]
Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]


@verbs.command("list")
def list_(
    waiting: Annotated[
        bool, typer.Option("--waiting", help="只列待平台会签的 / only what waits for the platform")
    ] = False,
    limit: Annotated[int, typer.Option(min=1, max=200, help="每种状态条数 / so many of a state")] = 50,
    as_json: Json = False,
) -> None:
    """列出协议 / List agreements."""
    with reading() as journal:
        cases = [
            case
            for family, desk in _desks()
            for state in desk.of
            for case in journal.cases(family.name, EVERYONE, state=state, limit=limit).items
            if not waiting or _waits(desk, _known(journal, case))
        ]
    if as_json:
        print_json({"agreements": cases})
        return
    if not cases:
        out.print("没有协议 / no agreement")
        return
    columns = ["编号\nnumber", "状态\nstate", "企业\ntrader", "银行\nbank"]
    rows = ([case["agreement_no"], _state(case), case["trader_id"], case["bank"]] for case in cases)
    print_table("", columns, rows)


@verbs.command()
def show(number: Number, as_json: Json = False) -> None:
    """协议全貌，同 `swg case show` / A whole agreement, as `swg case show` has it."""
    from gateway.cli.case import show as show_case

    show_case(number, as_json=as_json)


@verbs.command()
def countersign(
    number: Number,
    who: Annotated[
        str | None, typer.Option("--as", help="平台作为合作方的名称 / the platform's name as a partner")
    ] = None,
    decline: Annotated[str | None, typer.Option(help="不予会签，写明原因 / decline, and say why")] = None,
    as_json: Json = False,
) -> None:
    """以平台密钥会签 / Countersign with the platform's own key."""
    from gateway.channels.desk import unsigned
    from gateway.cli import send

    profile = Profile.load(settings().partners_folder, who or _platform())
    saying = _saying(number, decline)
    sender_id = json.loads((profile.folder / "profile.json").read_text("utf-8"))["sender_id"]
    now = datetime.now(UTC)
    document = profile.sign(unsigned(saying, sender_id, settings().party_id, now, catalogue()))
    raise typer.Exit(send.show(profile, document, as_json=as_json))


def _desks() -> Iterator[tuple[Family, Desk]]:
    for family in catalogue().families.values():
        if family.process is not None and family.process.desk is not None:
            yield family, family.process.desk


def _saying(number: str, decline: str | None) -> Saying:
    """What the platform says of this agreement, or Misused."""
    with reading() as journal:
        found = journal.case(number, EVERYONE)
        cases = [_known(journal, case) for case in ([found] if found else journal.cases_of_alias(number, EVERYONE))]
    states: list[str] = []
    for family, desk in _desks():
        for case in cases:
            if case.family != family.name or case.state not in desk.of:
                continue
            saying = desk.says(case.known) if decline is None else desk.declines(case.known, decline)
            if saying is not None and case.state in desk.states:
                return saying
            states.append(words.case_state(family.name, case.state))
    if not states:
        raise Misused(f"没有协议 {number!r} / no agreement {number!r}; `swg agreement list` shows those there are")
    raise Misused(f"{number} 不待平台会签 / does not wait for the platform: {', '.join(states)}")


def _known(journal: Reading, told: Mapping[str, Any]) -> Case:
    """A case with what its family knows of it."""
    return next(case for case in journal.under(told["family"], told["order_key"]) if case.id == told["id"])


def _waits(desk: Desk, case: Case) -> bool:
    return case.state in desk.states and desk.says(case.known) is not None


def _platform() -> str:
    """The only profile of a platform, or Misused."""
    found: list[str] = []
    for file in sorted(settings().partners_folder.glob("*/profile.json")):
        said: dict[str, Any] = json.loads(file.read_text("utf-8"))
        if said.get("role") == GATEWAY.value:
            found.append(said["name"])
    if len(found) != 1:
        there = ", ".join(found) or "none"
        raise Misused(f"请用 --as 指明平台 / say with --as which partner is the platform; there is: {there}")
    return found[0]


def _state(case: dict[str, Any]) -> str:
    return escape(words.both(case["state_zh"], case["state_en"]))
