"""`swg mailbox`: a partner fetches what is for him over HTTP, keeps it, and says what he took.

What he does not acknowledge before its lease ends comes again under the same delivery id; so a file is durable under
that name before it is acknowledged, and fetching twice makes no second file.
"""

import base64
import json
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlencode

import typer
from rich.markup import escape
from rich.progress import Progress, SpinnerColumn, TextColumn

from gateway.cli import words
from gateway.cli.catalogue import settings
from gateway.cli.http import TIMEOUT_S, agreed, call
from gateway.cli.output import REFUSED, Misused, err, out, print_json, print_table
from gateway.cli.profile import Profile
from messages.errors import SingleWindowError

verbs = typer.Typer(name="mailbox", no_args_is_help=True, help="信箱 / a partner's mailbox")

Who = Annotated[str, typer.Option("--as", help="以哪个合作方的身份 / partner whose mailbox it is")]
Limit = Annotated[int, typer.Option(min=1, max=200, help="最多几件 / items at most")]
Wait = Annotated[float, typer.Option(min=0, max=30, help="无件时等待秒数 / seconds to wait where there is nothing")]
Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]

_DELIVERY = re.compile(r"[0-9A-Za-z-]{1,64}", re.ASCII)  # it becomes a file's name


@verbs.command("list")
def list_(who: Who, limit: Limit = 50, wait: Wait = 0, as_json: Json = False) -> None:
    """列出待取件，列出即租用一段时间 / List what waits; what is listed is leased to you for a while."""
    told = _pull(_profile(who), limit, wait)
    if as_json:
        print_json(told)
        return
    if not told["items"]:
        out.print("没有待取件 / nothing waits")
        return
    _print(told["items"])
    out.print(
        f"租用至 / leased until {words.moment(told['lease_until'])}；"
        f"确认 / acknowledge: swg mailbox acknowledge DELIVERY --as {escape(who)}"
    )


@verbs.command()
def fetch(
    who: Who,
    into: Annotated[Path, typer.Option(help="存入此文件夹 / keep them in this folder")] = Path("mailbox"),
    limit: Limit = 50,
    wait: Wait = 0,
    acknowledge: Annotated[
        bool, typer.Option("--acknowledge", help="存妥后确认 / acknowledge once they are safe on the disk")
    ] = False,
    everything: Annotated[bool, typer.Option("--all", help="取到信箱为空 / go on until the mailbox is empty")] = False,
    as_json: Json = False,
) -> None:
    """取件：按投递编号存成文件 / Fetch: one file a delivery, named after its id."""
    profile = _profile(who)
    into.mkdir(parents=True, exist_ok=True)
    kept: list[dict[str, Any]] = []
    with Progress(SpinnerColumn(), TextColumn("{task.description}"), console=err, transient=True) as progress:
        task = progress.add_task("取件 / fetching")
        while True:
            items = _pull(profile, limit, wait)["items"]
            kept += [{**_without_document(item), "file": str(_keep(item, into))} for item in items]
            if acknowledge and items:
                _acknowledge(profile, [{"delivery": item["delivery"], "verdict": "accepted"} for item in items])
            progress.update(task, description=f"已取 {len(kept)} 件 / {len(kept)} fetched")
            if not everything or not items:
                break
    if as_json:
        print_json({"items": kept, "acknowledged": acknowledge})
        return
    _print(kept)
    done = "并已确认 / and acknowledged" if acknowledge else "，未确认 / not acknowledged"
    out.print(f"已取 {len(kept)} 件{done if kept else ''} / {len(kept)} fetched into {escape(str(into))}")


@verbs.command()
def acknowledge(
    deliveries: Annotated[list[str], typer.Argument(help="投递编号 / ids of deliveries")],
    who: Who,
    refuse: Annotated[bool, typer.Option("--refuse", help="拒收，须附原因 / you will not take them; say why")] = False,
    reason: Annotated[str | None, typer.Option(help="拒收原因 / why not")] = None,
    as_json: Json = False,
) -> None:
    """确认已收，或拒收 / Say that you have them, or will not take them."""
    if refuse and not reason:
        raise Misused("拒收须说明原因 / say why you refuse: --reason TEXT")
    verdict = {"verdict": "refused", "reason": reason} if refuse else {"verdict": "accepted"}
    told = _acknowledge(_profile(who), [{"delivery": delivery, **verdict} for delivery in deliveries])
    if as_json:
        print_json({"items": told})
    else:
        for each in told:
            said = words.state(each["state"]) if each["state"] else "不是给您的 / none of yours"
            out.print(f"{escape(each['delivery'])}  {said}")
    if any(each["state"] is None for each in told):
        raise typer.Exit(REFUSED)


def _profile(who: str) -> Profile:
    return Profile.load(settings().partners_folder, who)


def _pull(profile: Profile, limit: int, wait: float) -> Any:
    query = urlencode({"limit": limit, "wait": min(wait, TIMEOUT_S / 2)})
    return agreed(call(profile.gateway, "GET", f"/v1/mailbox?{query}", headers=_headers(profile))).json()


def _acknowledge(profile: Profile, items: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    body = json.dumps({"items": items}).encode()
    path = "/v1/mailbox/acknowledge"
    told = agreed(call(profile.gateway, "POST", path, body=body, headers=_headers(profile))).json()
    return list(told["items"])


def _headers(profile: Profile) -> dict[str, str]:
    return {"Authorization": f"Bearer {profile.token}", "Content-Type": "application/json"}


def _keep(item: Mapping[str, Any], folder: Path) -> Path:
    """Its document as a file that survives a power cut, before this returns."""
    if not _DELIVERY.fullmatch(item["delivery"]):
        raise SingleWindowError(f"平台给出的投递编号异常 / the gateway gave an odd delivery id {item['delivery']!r}")
    text = item["document"]
    data = text.encode() if text is not None else base64.b64decode(str(item["document_base64"]))
    file = folder / f"{item['delivery']}.xml"
    new = folder / f".{item['delivery']}.part"
    with new.open("wb") as target:
        target.write(data)
        target.flush()
        os.fsync(target.fileno())
    new.replace(file)
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    return file


def _without_document(item: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in item.items() if not name.startswith("document")}


def _print(items: Sequence[Mapping[str, Any]]) -> None:
    if items:
        print_table(
            "",
            ("投递 / delivery", "报文 / message", "编号 / MessageId", "来自 / from", "次 / attempt", "备注 / remark"),
            (
                (
                    item["delivery"],
                    words.type_(item["message_type"]),
                    item["message_id"],
                    item["sender_id"],
                    item["attempt"],
                    item["remark"],
                )
                for item in items
            ),
        )
