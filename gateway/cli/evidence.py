"""`swg evidence`: everything that shows what the gateway got and said of a message, as one file; and whether it holds.

It is fetched over HTTP as a partner, or at the operators' socket; either is put on the record. It is verified with the
file and a certificate alone.
"""

import os
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import quote

import typer
from rich.markup import escape

from gateway.cli import journal
from gateway.cli.catalogue import settings
from gateway.cli.http import agreed, call
from gateway.cli.output import REFUSED, Misused, out, print_json
from gateway.cli.profile import Profile
from messages.seals.bundle.holding import Held, Step, verify_bundle
from messages.seals.certificates import BadCertificate

verbs = typer.Typer(name="evidence", no_args_is_help=True, help="证据包 / evidence of a message, in one file")

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]

MARKS: Mapping[bool | None, tuple[str, str]] = {
    True: ("green", "相符 ok  "),
    False: ("red", "不符 no  "),
    None: ("yellow", "不详 —   "),
}
MENDS: Mapping[str, str] = {  # what to do about a step that does not hold
    "form": "给出 swg evidence get 所得的 ZIP 原文件 / give the ZIP as `swg evidence get` got it",
    "trust": (
        "由另外的途径取得平台现用证书（或其 CA 的），以 --trust 给出，可多个 / get the gateway's certificate of today, "
        "or its authority's, by another way: --trust, repeatable"
    ),
}
ALTERED = "证据包被改动过，或不完整；请重新取得 / the bundle was changed, or is not whole; fetch it again"
NO_TRUST = (
    "未给出可信证书，密钥无从核对 / no certificate was given, so nobody knows whose key it is: --trust gateway.pem"
)


@verbs.command()
def get(
    message: Annotated[str, typer.Argument(help="平台报文编号 / the gateway's id of the message")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="存为此文件 / keep it in this file")] = None,
    who: Annotated[str | None, typer.Option("--as", help="以哪个合作方的身份；不给则为运维 / as this partner")] = None,
    checkpoint: Annotated[
        int | None, typer.Option(min=1, help="通向此检查点（批次数）/ lead to the checkpoint of this size")
    ] = None,
    as_json: Json = False,
) -> None:
    """取得证据包：原文、证书、签名、回执、证明、投递 / Fetch it: document, certificates, receipt, proof, deliveries."""
    path = f"/v1/messages/{quote(message, safe='')}/evidence" + (f"?checkpoint={checkpoint}" if checkpoint else "")
    data = journal.fetch(path) if who is None else _as_partner(who, path)
    file = output or Path(f"{Path(message).name}-evidence.zip")
    _keep(file, data)
    if as_json:
        print_json({"message": message, "file": str(file), "size": len(data)})
        return
    out.print(f"已存入 / kept in {escape(str(file))}  {len(data)} bytes")
    out.print(f"验证 / verify: swg evidence verify {escape(str(file))} --trust GATEWAY.pem")


@verbs.command()
def verify(
    file: Annotated[Path, typer.Argument(help="证据包 ZIP / the bundle, a ZIP")],
    trust: Annotated[
        list[Path] | None,
        typer.Option(help="可信的平台证书或其 CA 证书，PEM，可多个 / trusted certificate, PEM; repeatable"),
    ] = None,
    as_json: Json = False,
) -> None:
    """离线验证证据包：不需要平台、数据库、网络 / Verify it offline: no gateway, no database, no network."""
    if not file.exists():
        raise FileNotFoundError(f"{file}: 没有该文件 / no such file")
    try:
        held = verify_bundle(file, [each.read_bytes() for each in trust or ()])
    except BadCertificate as problem:
        raise Misused(f"--trust: {problem}; 应为 PEM 证书 / want a certificate, PEM") from None
    if as_json:
        print_json(_told(held))
    else:
        _print(held)
    if not held.proved:
        raise typer.Exit(REFUSED)


def _as_partner(who: str, path: str) -> bytes:
    profile = Profile.load(settings().partners_folder, who)
    headers = {"Authorization": f"Bearer {profile.token}"}
    return agreed(call(profile.gateway, "GET", path, headers=headers)).body


def _keep(file: Path, data: bytes) -> None:
    """The file, whole or not at all, for its owner alone: a document lies in it."""
    new = file.with_name(f".{file.name}.part")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as target:
        target.write(data)
    new.replace(file)


def _told(held: Held) -> dict[str, Any]:
    manifest: Mapping[str, Any] = held.bundle.manifest if held.bundle else {}
    return {
        "proved": held.proved,
        "message": manifest.get("message"),
        "reader": manifest.get("reader"),
        "absent": manifest.get("absent", []),
        "steps": [{**asdict(step), "faults": [each._asdict() for each in step.faults]} for step in held.steps],
    }


def _print(held: Held) -> None:
    for step in held.steps:
        colour, mark = MARKS[step.holds]
        out.print(f"[{colour}]{mark}[/] {step.zh} / {step.en}")
        if step.why:
            out.print(f"         {escape(step.why)}")
        for fault in step.faults:
            out.print(f"         {escape(fault.file)}: {escape(fault.why)}")
    if held.proved:
        out.print("[green]已证明 / proved[/]")
    else:
        out.print(f"[red]未证明 / not proved[/]  {escape(_mend(held))}")


def _mend(held: Held) -> str:
    failing: list[Step] = [step for step in held.steps if step.holds is False]
    if not failing:
        return NO_TRUST
    return MENDS.get(failing[0].name, ALTERED)
