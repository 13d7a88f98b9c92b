"""`swg receipt`: a receipt held against the document it speaks of, with nothing but files and a certificate."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from gateway.cli.files import read_document
from gateway.cli.output import REFUSED, Misused, out, print_json
from messages.seals import evidence
from messages.seals.certificates import BadCertificate

verbs = typer.Typer(name="receipt", no_args_is_help=True, help="回执 / receipts")

MARKS: Mapping[bool | None, tuple[str, str]] = {
    True: ("green", "相符 ok  "),
    False: ("red", "不符 no  "),
    None: ("yellow", "不详 —   "),
}
MENDS: Mapping[str, str] = {  # what to do about a step that does not hold
    "form": "给出平台的 XML 回执原文件 / give the gateway's receipt, XML, as it came",
    "document": "给出发送时的原字节（已签名的文件）/ give the bytes as they were sent, signed",
    "trust": (
        "由另外的途径取得平台证书；换过密钥的，另取 GET …/receipt?checkpoint=latest / get the gateway's certificate by "
        "another way; where its key has changed since, fetch GET …/receipt?checkpoint=latest"
    ),
}
ALTERED = "回执被改动过；请平台重发（GET …/receipt）/ the receipt was changed; fetch it again (GET …/receipt)"


@verbs.command()
def verify(
    receipt: Annotated[Path, typer.Argument(help="回执 XML，- 为标准输入 / the receipt, - for standard input")],
    document: Annotated[Path, typer.Argument(help="所发报文，原字节 / the document as it was sent")],
    trust: Annotated[
        list[Path], typer.Option(help="可信的平台证书或其 CA 证书，PEM，可多个 / trusted certificate, PEM; repeatable")
    ],
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")] = False,
) -> None:
    """离线验证回执：不需要平台、数据库、网络 / Verify a receipt offline: no gateway, no database, no network."""
    try:
        found = evidence.verify_receipt(
            read_document(receipt), read_document(document), [read_document(each) for each in trust]
        )
    except BadCertificate as problem:
        raise Misused(f"--trust: {problem}; 应为 PEM 证书 / want a certificate, PEM") from None
    if as_json:
        print_json(_told(found))
    else:
        _print(found)
    if not found.proved:
        raise typer.Exit(REFUSED)


def _told(found: evidence.Evidence) -> dict[str, Any]:
    return {
        "proved": found.proved,
        "steps": [asdict(step) for step in found.steps],
        "stated": dict(found.stated),
        "batch": dict(found.batch),
        "checkpoint": dict(found.checkpoint) if found.checkpoint else None,
    }


def _print(found: evidence.Evidence) -> None:
    for step in found.steps:
        colour, mark = MARKS[step.holds]
        out.print(f"[{colour}]{mark}[/] {step.zh} / {step.en}")
        if step.why:
            out.print(f"         {escape(step.why)}")
    if not found.proved:
        out.print(f"[red]未证明 / not proved[/]  {escape(_mend(found.steps))}")
        return
    stated = found.stated
    out.print("[green]已证明 / proved[/]")
    for label, value in (
        ("陈述 / stated", f"{stated['kind']}  {stated.get('type', '')}  {stated.get('message_id', '')}"),
        ("时间 / at", stated["time"]),
        ("叶与批 / leaf, batch", f"{stated['sequence']}, {found.batch['number']}"),
        ("密钥 / key", found.batch["key"]),
        ("检查点 / checkpoint", f"{found.checkpoint['size']}, {found.checkpoint['time']}" if found.checkpoint else ""),
    ):
        if value:
            out.print(f"  {label}: {escape(value)}")


def _mend(steps: Sequence[evidence.Step]) -> str:
    first = next(step.name for step in steps if step.holds is False)
    return MENDS.get(first, ALTERED)
