"""`swg dead replay`: dead letters sent again, single ones or many; what was begun goes on where it was.

Which ones is written down first, under an id; each is then moved in a transaction of its own. Stopped anywhere, by
Ctrl-C or a kill of either side, `--resume` takes what is left.
"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any
from urllib.parse import urlencode

import typer
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from gateway.cli import words
from gateway.cli.catalogue import catalogue
from gateway.cli.journal import ask, database, who
from gateway.cli.output import REFUSED, Misused, err, out, print_json, print_table
from gateway.cli.times import begins, ends
from gateway.delivery import dead, replaying
from gateway.delivery.replaying import UnknownReplay, preview
from gateway.delivery.selecting import SENT_AGAIN, Selection

AT_ONCE = 100
WOULD: Mapping[str, tuple[str, str]] = {
    SENT_AGAIN: ("重投", "sent again"),
    "superseded": ("已被变更或撤销，跳过", "changed or withdrawn since, left"),
    "unsure": ("结果不明的资金类报文，只可按编号重投", "moves money and may have arrived: by its id alone"),
    "left": ("已不是死信，跳过", "no dead letter any more, left"),
}

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]


def add_to(verbs: typer.Typer) -> None:
    """Its verbs, among those of the noun."""
    verbs.command()(replay)
    verbs.command("replays")(list_)


def replay(
    deliveries: Annotated[list[str] | None, typer.Argument(help="投递编号 / ids of deliveries")] = None,
    partner: Annotated[str | None, typer.Option("--partner", help="此接收方的死信 / those to this partner")] = None,
    type_: Annotated[str | None, typer.Option("--type", help="此类报文的死信 / those of this message type")] = None,
    cause: Annotated[str | None, typer.Option(help="此原因代码的死信 / those of this cause: unreached")] = None,
    since: Annotated[str | None, typer.Option("--from", help="此时起成为死信 / that died from then on")] = None,
    until: Annotated[
        str | None, typer.Option("--to", help="至此时（日期则含当日）/ until then; a day is whole")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="全部死信 / all dead letters")] = False,
    superseded: Annotated[
        bool, typer.Option("--superseded", help="已被变更或撤销的也重投 / also what was changed or withdrawn since")
    ] = False,
    rate: Annotated[float | None, typer.Option(min=0.01, help="每秒至多几份 / so many a second at most")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只列出，不重投 / list them, send none")] = False,
    resume: Annotated[str | None, typer.Option(help="继续此次重投 / go on with this replay")] = None,
    reason: Annotated[str | None, typer.Option(help="原因，记入台账 / why, for the record")] = None,
    by: Annotated[str | None, typer.Option(help="经办人，默认本机用户 / who decides; the user of this machine")] = None,
    as_json: Json = False,
) -> None:
    """重新投递，次序不变；可成批、限速、续办 / Send again, in their place; many at once, at a rate, to be resumed."""
    selection = Selection(
        partner=partner, type=type_, cause=cause, since=begins(since), until=ends(until), superseded=superseded
    )
    is_chosen = every or selection != Selection(superseded=superseded)
    if sum((bool(deliveries), is_chosen, resume is not None)) != 1:
        raise Misused(
            "三选一：投递编号；--partner/--type/--cause/--from/--to/--all；--resume 编号 / "
            "say one: ids of deliveries; --partner, --type, --cause, --from, --to or --all; --resume ID"
        )
    with database():  # there is a journal; else this would make one
        pass
    _hold_type(type_)
    if dry_run and resume is None:
        _show(selection, deliveries or [], as_json=as_json)
    elif deliveries:
        _each(deliveries, {"reason": reason, "superseded": superseded, "by": by or who()}, as_json=as_json)
    else:
        begun = _begun(selection, reason, by or who()) if resume is None else _standing(resume)
        _go(begun, rate, by or who(), as_json=as_json)


def list_(
    limit: Annotated[int, typer.Option(min=1, max=dead.MOST_PER_PAGE, help="每页条数 / items a page")] = 50,
    cursor: Annotated[str | None, typer.Option(help="接上页 / go on after the page before")] = None,
    as_json: Json = False,
) -> None:
    """历次成批重投及其进度 / Replays of many, the newest first, and how far they have come."""
    with database() as engine, engine.connect() as connection:
        page = replaying.replays(connection, cursor=cursor, limit=limit)
    if as_json:
        print_json({"items": page.items, "cursor": page.cursor})
        return
    if not page.items:
        out.print("没有 / none")
        return
    print_table(
        "",
        ("重投 / replay", "时间 / at", "经办 / by", "范围 / which", "共 / of", "未办 / left", "结果 / outcomes"),
        (
            (
                *(each["replay"], words.moment(each["at"]), each["by"], _which(each["selection"]), each["total"]),
                *(each["left"], _outcomes(each["outcomes"])),
            )
            for each in page.items
        ),
    )
    if page.cursor:
        out.print(f"下一页 / next page: --cursor {page.cursor}")


def _show(selection: Selection, deliveries: Sequence[str], *, as_json: bool) -> None:
    """What would be sent again, and what not; nothing is."""
    counts: dict[str, int] = {}
    items: list[dict[str, Any]] = []
    cursor = None
    with database() as engine:
        while True:
            with engine.connect() as connection:
                if deliveries:
                    page = dead.Page([_looked_at(connection, each, selection) for each in deliveries], None)
                else:
                    page = preview(connection, catalogue(), selection, cursor=cursor, limit=dead.MOST_PER_PAGE)
            for each in page.items:
                counts[each["would"]] = counts.get(each["would"], 0) + 1
                if as_json:
                    items.append(each)
                else:
                    said = words.both(*WOULD[each["would"]])
                    because = f" ({each['since']})" if each["since"] else ""
                    line = (
                        each["delivery"],
                        each["receiver"] or "?",
                        words.type_(each["message_type"]),
                        each["cause"] or "",
                    )
                    out.print(escape("  ".join(line)) + f"  {said}{because}")
            if (cursor := page.cursor) is None:
                break
    if as_json:
        print_json({"items": items, "would": counts})
    else:
        out.print(_outcomes(counts) or "没有要办的 / nothing to decide")


def _looked_at(connection: Any, delivery: str, selection: Selection) -> dict[str, Any]:
    from gateway.delivery.selecting import would

    try:
        told = dead.show(connection, delivery)
    except dead.UnknownDelivery:
        raise Misused(f"没有投递 {delivery!r} / no delivery {delivery!r}; `swg dead list` names them") from None
    outcome, why = would(connection, catalogue(), [delivery], superseded=selection.superseded)[delivery]
    return {**told, "would": outcome, "since": why}


def _each(deliveries: Sequence[str], more: Mapping[str, Any], *, as_json: bool) -> None:
    """Single ones, by their ids: all of a hundred or none."""
    told: list[dict[str, Any]] = []
    unique = list(dict.fromkeys(deliveries))
    for start in range(0, len(unique), AT_ONCE):
        told += ask("/deliveries/replay", {"deliveries": unique[start : start + AT_ONCE], **more})["items"]
    if as_json:
        print_json({"items": told})
        return
    for each in told:
        out.print(f"{each['delivery']}  {words.state(each['state'])}")


def _begun(selection: Selection, reason: str | None, by: str) -> dict[str, Any]:
    wanted = {
        "partner": selection.partner,
        "type": selection.type,
        "cause": selection.cause,
        "since": selection.since,
        "until": selection.until,
        "superseded": selection.superseded,
        "reason": reason,
        "by": by,
    }
    begun: dict[str, Any] = ask("/replays", wanted)
    return {**begun, "left": begun["total"], "outcomes": {}}


def _standing(replay_: str) -> dict[str, Any]:
    with database() as engine, engine.connect() as connection:
        try:
            return replaying.standing(connection, replay_)
        except UnknownReplay as problem:
            raise Misused(str(problem)) from None


def _go(standing: dict[str, Any], rate: float | None, by: str, *, as_json: bool) -> None:
    """Go on until nothing is left; whoever stops it is told how to go on."""
    id_, items = standing["replay"], []
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    try:
        with Progress(*columns, console=err, transient=True, disable=as_json or not standing["left"]) as progress:
            task = progress.add_task("重投 / replaying", total=standing["total"])
            while standing["left"]:
                progress.update(task, completed=standing["total"] - standing["left"])
                standing = ask("/replays/go", {"replay": id_, "rate": rate, "by": by})
                items += standing.pop("items")
    except BaseException:
        err.print(f"可续办 / to go on: swg dead replay --resume {id_}")
        raise
    if as_json:
        print_json({**standing, "items": items})
    elif not standing["total"]:
        out.print("没有要办的 / nothing to decide")
    else:
        out.print(f"{id_}  {_outcomes(standing['outcomes'])}")
        for each in items:
            if each["outcome"] != SENT_AGAIN:
                said = words.both(*WOULD[each["outcome"]])
                out.print(f"  {each['delivery']}  {said}" + (f" ({each['detail']})" if each["detail"] else ""))
    if any(outcome != SENT_AGAIN for outcome in standing["outcomes"]):
        raise typer.Exit(REFUSED)


def _outcomes(counts: Mapping[str, int]) -> str:
    return "; ".join(f"{words.both(*WOULD[name])}: {count}" for name, count in counts.items())


def _which(selection: Mapping[str, Any]) -> str:
    return urlencode({name: value for name, value in selection.items() if value}) or "--all"


def _hold_type(type_: str | None) -> None:
    if type_ is not None and type_ not in catalogue().types:
        raise Misused(f"没有报文类型 {type_!r} / no message type {type_!r}; /v1/catalogue lists them")
