"""`swg send`: sign a document as a partner, post it, and show the receipt."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.cli.catalogue import settings
from gateway.cli.files import read_document
from gateway.cli.http import Answer, call
from gateway.cli.output import DONE, OURS, REFUSED, Misused, out, print_findings, print_json
from gateway.cli.profile import Profile

PATH = "/v1/messages"

verbs = typer.Typer()


class Form(StrEnum):
    """How a document is signed."""

    XMLDSIG = "xmldsig"
    RFC9421 = "rfc9421"
    BOTH = "both"


@verbs.command()
def send(
    files: Annotated[list[Path], typer.Argument(help="XML 文件，- 为标准输入 / XML documents, - for standard input")],
    who: Annotated[str, typer.Option("--as", help="以哪个合作方的身份 / partner to send as")],
    receipt: Annotated[Path | None, typer.Option(help="回执存到此处 / keep the receipt here")] = None,
    unsigned: Annotated[bool, typer.Option("--unsigned", help="原样发送，不签名 / send as it is, unsigned")] = False,
    signature: Annotated[
        Form, typer.Option(help="签名方式：XML 内、HTTP 请求，或两者 / within the XML, of the request, or both")
    ] = Form.XMLDSIG,
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")] = False,
) -> None:
    """签名、发送并显示回执 / Sign, send, show the receipt."""
    profile = Profile.load(settings().partners_folder, who)
    worst = DONE
    for file in files:
        document = read_document(file)
        if not unsigned and signature is not Form.RFC9421:
            document = _signed(profile, document)
        answer = _post(profile, document, signs=not unsigned and signature is not Form.XMLDSIG)
        told = answer.json()
        if receipt is not None and told.get("receipt"):
            receipt.write_text(told["receipt"], "utf-8")
        worst = max(worst, _show(told, answer, as_json=as_json))
    if worst != DONE:
        raise typer.Exit(worst)


def show(profile: Profile, document: bytes, *, as_json: bool) -> int:
    """Hand in what is signed already and show the receipt; what the program ends with."""
    answer = _post(profile, document, signs=False)
    return _show(answer.json(), answer, as_json=as_json)


def _signed(profile: Profile, document: bytes) -> bytes:
    """Signed where it can be read at all; else as it is: the gateway says best what is wrong with it."""
    from messages.xml.reader import NotRead

    try:
        return profile.sign(document)
    except NotRead:
        return document


def _post(profile: Profile, document: bytes, *, signs: bool) -> Answer:
    headers = {"Authorization": f"Bearer {profile.token}", "Content-Type": "application/xml"}
    if signs:
        headers |= profile.sign_request(document, f"{profile.gateway}{PATH}")
    return call(
        profile.gateway,
        "POST",
        PATH,
        body=document,
        headers=headers | {"Accept": "application/json"},
        identity=profile.pair,
    )


def _show(told: dict[str, Any], answer: Answer, *, as_json: bool) -> int:
    if "verdict" not in told:
        if answer.status in (503, 429):
            raise Misused(f"平台繁忙，稍后重发 / busy; send again after {answer.headers.get('Retry-After', 'a few')} s")
        out.print(f"[red]{answer.status}[/] {told.get('title', '')} {told.get('detail', '')} {told.get('next', '')}")
        return OURS if answer.status >= 500 else REFUSED
    if as_json:
        print_json(told)
        return REFUSED if told["verdict"] == "refused" else DONE
    colour = {"refused": "red", "duplicate": "yellow"}.get(told["verdict"], "green")
    where = f"receipt {told['receipt_no']}, batch {told['batch_no']}" if told.get("receipt_no") else ""
    out.print(f"[{colour}]{told['verdict']}[/]  {told.get('message_type') or '?'}  {told['message']}  {where}")
    print_findings(told["findings"])
    return REFUSED if told["verdict"] == "refused" else DONE
