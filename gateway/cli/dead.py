"""`swg dead`: deliveries that wait for an operator, summed up, looked at and put right.

Dead letters hold their lanes until one decides: replayed (many at once: `replays`), discarded with a reason, or settled
since the partner has it by other means. Those that nobody was registered for (待认领) wait until someone is, or are
routed here.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.progress import Progress

from gateway.cli import replays, words
from gateway.cli.journal import ask, database, who
from gateway.cli.output import Misused, err, out, print_json, print_table
from gateway.cli.times import moment
from gateway.delivery import causes, dead
from gateway.delivery.dead import Page, UnknownDelivery
from gateway.delivery.summary import BadCursor, summary
from gateway.journal.clock import system_clock
from gateway.journal.moves import State

verbs = typer.Typer(
    name="dead", invoke_without_command=True, help="死信与待认领 / deliveries that wait for an operator"
)

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]
By = Annotated[str | None, typer.Option(help="经办人，默认本机用户 / who decides; the user of this machine")]
Deliveries = Annotated[list[str], typer.Argument(help="投递编号 / ids of deliveries")]
Limit = Annotated[int, typer.Option(min=1, max=dead.MOST_PER_PAGE, help="每页条数 / items a page")]
Cursor = Annotated[str | None, typer.Option(help="接上页 / go on after the page before")]
Of = Annotated[str | None, typer.Option("--partner", help="只限此合作方 / of this partner only")]

AT_ONCE = 100


@verbs.callback()
def summed_up(
    context: typer.Context,
    partner: Of = None,
    limit: Limit = 50,
    cursor: Cursor = None,
    as_json: Json = False,
) -> None:
    """死信与待认领；不带动词即死信概况 / Deliveries that wait for an operator; without a verb, dead ones in short."""
    if context.invoked_subcommand is not None:
        return
    try:
        with database() as engine, engine.connect() as connection:
            page = summary(connection, system_clock(), partner=partner, cursor=cursor, limit=limit)
    except BadCursor:
        raise Misused("没有这个游标 / no such cursor; take the one that the page before gave") from None
    if as_json:
        print_json({"items": page.items, "cursor": page.cursor, "depth": page.depth})
        return
    if not page.items:
        out.print("没有死信 / no dead letters")
        return
    print_table(
        "",
        (
            *("接收方 / receiver", "报文 / message", "积压 / depth", "最早 / oldest", "中位时长 / median age"),
            "原因 / causes",
        ),
        (
            (
                each["receiver"],
                words.type_(each["message_type"]),
                each["depth"],
                f"{words.moment(each['oldest_at'])}\n{words.span(each['oldest_age_s'])}",
                words.span(each["median_age_s"]),
                "\n".join(
                    f"{row['count']} × {row['cause']}  {words.both(row['zh'], row['en'])}" for row in each["causes"]
                ),
            )
            for each in page.items
        ),
    )
    out.print(f"合计 / all together: {page.depth}")
    if page.cursor:
        out.print(f"下一页 / next page: --cursor {page.cursor}")


@verbs.command("list")
def list_(
    state: Annotated[
        list[State] | None, typer.Option(help="状态，默认死信 / states; dead ones where none is named")
    ] = None,
    partner: Of = None,
    limit: Limit = 50,
    cursor: Cursor = None,
    as_json: Json = False,
) -> None:
    """列出死信，最早在前 / List dead letters, oldest first."""
    _list(state or [State.DEAD], partner, limit, cursor, as_json=as_json)


@verbs.command()
def unrouted(limit: Limit = 50, cursor: Cursor = None, as_json: Json = False) -> None:
    """列出待认领的投递及其查找依据 / List deliveries that nobody is registered for, and what they look for."""
    _list([State.UNROUTED], None, limit, cursor, as_json=as_json)


@verbs.command()
def show(delivery: Annotated[str, typer.Argument(help="投递编号 / the delivery's id")], as_json: Json = False) -> None:
    """一份投递及其历次尝试 / One delivery and its attempts."""
    with database() as engine, engine.connect() as connection:
        try:
            told = dead.show(connection, delivery)
        except UnknownDelivery:
            raise Misused(
                f"没有投递 {delivery!r} / no delivery {delivery!r}; `swg dead list` and `swg case show` name them"
            ) from None
    if as_json:
        print_json(told)
        return
    for label, value in (
        ("投递 / delivery", told["delivery"]),
        ("报文 / message", f"{words.type_(told['message_type'])} {told['message']}"),
        ("案件 / case", told["case_id"]),
        ("接收方 / receiver", f"{told['receiver'] or '?'} ({words.role(told['role'])})"),
        ("查找依据 / looked for by", "" if told["receiver"] else _sought(told)),
        ("状态 / state", f"{words.state(told['state'])}  {words.moment(told['at'])}"),
        ("渠道与格式 / channel, form", " ".join(filter(None, (told["channel"], told["form"])))),
        ("备注 / remark", told["remark"]),
        ("原因 / reason", told["reason"]),
        ("原因代码 / cause", _cause(told["cause"])),
        *(("其他途径 / by other means", _handed_over(each)) for each in told["other_means"]),
    ):
        if value:
            out.print(f"{escape(label)}: {escape(str(value))}")
    if told["attempts"]:
        print_table(
            "历次尝试 / attempts",
            ("次 / no.", "时间 / at", "结果 / outcome", "详情 / detail", "毫秒 / ms"),
            (
                (each["number"], words.moment(each["at"]), each["outcome"], each["detail"], each["took_us"] // 1000)
                for each in told["attempts"]
            ),
        )
    if open_ := _OPEN.get(told["state"]):
        out.print(f"可办 / next: {escape(open_.format(id=told['delivery']))}")


@verbs.command()
def discard(
    deliveries: Deliveries,
    reason: Annotated[str, typer.Option(help="原因，记入台账 / why, for the record")],
    by: By = None,
    as_json: Json = False,
) -> None:
    """弃置：不再投递，其后的继续 / Do not send them; what waits behind goes on."""
    _decide("discard", deliveries, {"reason": _said(reason)}, by, as_json=as_json)


@verbs.command()
def settle(
    deliveries: Deliveries,
    how: Annotated[str, typer.Option(help="如何送达 / how: by courier, waybill SF1234")],
    when: Annotated[str, typer.Option(help="何时送达 / when: 2026-11-21T10:00（北京时间 / Beijing）")],
    whom: Annotated[str, typer.Option(help="何人收下 / who took it there")],
    file: Annotated[
        Path | None,
        typer.Option(help="证明文件，原样入台账 / the file that shows it, kept as it is; for what never left by us"),
    ] = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """已由其他途径送达：如何、何时、何人收下，附证明 / The partner has them by other means: how, when, whom, proof."""
    if file is not None and not file.is_file():
        raise Misused(f"{file}: 没有此文件 / no such file")
    more = {"how": _said(how), "at": moment(when).isoformat(), "whom": _said(whom)}
    if file is not None:
        more["file"] = str(file.resolve())
    _decide("confirm", deliveries, more, by, as_json=as_json)


@verbs.command()
def reopen(
    deliveries: Deliveries,
    reason: Annotated[str, typer.Option(help="原因，记入台账 / why, for the record")],
    by: By = None,
    as_json: Json = False,
) -> None:
    """并未送达：作为新投递重新投出，原记录保留 / It was not so after all: sent anew, and what was said stays."""
    _decide("replay", deliveries, {"reason": _said(reason)}, by, as_json=as_json)


@verbs.command()
def route(
    deliveries: Deliveries,
    partner: Annotated[str, typer.Argument(help="交给此合作方 / the partner they go to")],
    by: By = None,
    as_json: Json = False,
) -> None:
    """把待认领的投递交给一个合作方 / Send unrouted ones to a partner."""
    _decide("route", deliveries, {"partner": partner}, by, as_json=as_json)


replays.add_to(verbs)

_OPEN: Mapping[str, str] = {
    State.DEAD: "swg dead replay {id} | discard {id} --reason … | settle {id} --how … --when … --whom … --file …",
    State.UNKNOWN: "swg dead replay {id} | discard {id} --reason … | settle {id} --how … --when … --whom … --file …",
    State.UNROUTED: "swg dead route {id} PARTNER | discard {id} --reason …",
}


def _list(states: Sequence[State], partner: str | None, limit: int, cursor: str | None, *, as_json: bool) -> None:
    page = _page(states, partner, limit, cursor)
    if as_json:
        print_json({"items": page.items, "cursor": page.cursor})
        return
    if not page.items:
        out.print("没有 / none: " + "、".join(words.state(each) for each in states))
        return
    print_table(
        "",
        ("投递 / delivery", "接收方 / receiver", "报文 / message", "状态 / state", "自 / since", "原因 / reason"),
        (
            (
                each["delivery"],
                f"{each['receiver'] or '?'}\n{words.role(each['role'])}",
                words.type_(each["message_type"]),
                f"{words.state(each['state'])}\n{each['attempts']} 次 / attempts",
                words.moment(each["at"]),
                each["reason"] or ("" if each["receiver"] else _sought(each)),
            )
            for each in page.items
        ),
    )
    if page.cursor:
        out.print(f"下一页 / next page: --cursor {page.cursor}")


def _page(states: Sequence[State], partner: str | None, limit: int, cursor: str | None) -> Page:
    with database() as engine, engine.connect() as connection:
        return dead.list_waiting(connection, states=states, partner=partner, cursor=cursor, limit=limit)


def _decide(word: str, deliveries: Sequence[str], more: dict[str, Any], by: str | None, *, as_json: bool) -> None:
    """Say an operator's word of these deliveries, so many at once; what becomes of each."""
    with database():  # there is a journal; else this would make one
        pass
    told: list[dict[str, Any]] = []
    with Progress(console=err, transient=True, disable=as_json or len(deliveries) <= AT_ONCE) as progress:
        for ids in progress.track(list(_chunks(deliveries)), description="办理 / deciding"):
            told += ask(f"/deliveries/{word}", {"deliveries": ids, "by": by or who(), **more})["items"]
    if as_json:
        print_json({"items": told})
        return
    for each in told:
        out.print(f"{each['delivery']}  {words.state(each['state'])}")
    if not told:
        out.print("没有要办的 / nothing to decide")


def _chunks(deliveries: Sequence[str]) -> Iterator[list[str]]:
    unique = list(dict.fromkeys(deliveries))
    for start in range(0, len(unique), AT_ONCE):
        yield unique[start : start + AT_ONCE]


def _cause(code: str | None) -> str:
    row = causes.told(code) if code else None
    return f"{row.code}  {words.both(row.zh, row.en)}" if row else ""


def _handed_over(said: Mapping[str, Any]) -> str:
    """How it was delivered otherwise, in one line."""
    file = f"; {said['file']['name']} sha256 {said['file']['sha256']}" if said["file"] else ""
    again = f"; 后重新投递 / sent anew as {said['reopened_as']}" if said["reopened_as"] else ""
    return f"{said['how']}; {words.moment(said['handed_at'])}; {said['whom']}{file} ({said['by']}){again}"


def _said(reason: str) -> str:
    if not reason.strip():
        raise Misused("须说明原因，将记入台账 / say why; it is kept for the record")
    return reason.strip()


def _sought(delivery: Mapping[str, Any]) -> str:
    """What its receiver was looked for by: "site CNQDG420018, office 4218"."""
    return ", ".join(f"{kind} {value}" for kind, value in json.loads(delivery["sought"]))
