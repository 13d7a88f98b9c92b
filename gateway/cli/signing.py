"""`swg signing`: a partner's people look at what waits, check it, sign it, decline it, or take it back, over HTTP.

Whoever signs reads first: `show --document FILE` keeps the very bytes whose digest the statement names.
"""

import base64
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from rich.markup import escape

from gateway.cli import words
from gateway.cli.catalogue import settings
from gateway.cli.http import agreed, call
from gateway.cli.output import Misused, out, print_json, print_table
from gateway.cli.profile import Profile
from messages.seals import algorithms, passkeys
from messages.seals.assertions import Assertion
from messages.seals.httpsig import digest_of

verbs = typer.Typer(name="signing", no_args_is_help=True, help="待签署 / what waits to be signed")

Who = Annotated[str, typer.Option("--as", help="以哪个合作方的身份 / partner for whom it waits, or who sent it")]
Message = Annotated[str, typer.Argument(help="报文的平台编号 / the gateway's id of the message")]
Token = Annotated[
    Path | None, typer.Option(help="本人令牌文件，默认合作方的 / file with your own token; by default the partner's")
]
Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]


@verbs.command("list")
def list_(
    who: Who,
    state: Annotated[
        str | None, typer.Option(help="to-check, to-sign, signed, declined, withdrawn, expired：状态 / state")
    ] = None,
    token: Token = None,
    as_json: Json = False,
) -> None:
    """列出待签署的报文，最近的在前 / List what waits, newest first."""
    told = _ask(who, token, "GET", "/v1/signings" + (f"?state={state}" if state else ""))
    if as_json:
        print_json(told)
        return
    if not told["items"]:
        out.print("没有待签署的报文 / nothing waits")
        return
    print_table(
        "",
        ("报文 / message", "类型 / type", "由 / from", "状态 / state", "期限 / until"),
        (
            (
                each["message"],
                each["message_type"],
                each["sender"],
                f"{each['state']} {each['state_zh']}",
                words.moment(each["until"]),
            )
            for each in told["items"]
        ),
    )


@verbs.command()
def show(
    message: Message,
    who: Who,
    document: Annotated[
        Path | None, typer.Option(help="原文存入此文件 / keep the document as it came in this file")
    ] = None,
    token: Token = None,
    as_json: Json = False,
) -> None:
    """显示一份待签署报文及其经过 / Show what waits, and who did what with it."""
    case = _case(who, token, message)
    if document is not None:
        profile = _profile(who)
        answer = agreed(_call(profile, token, "GET", f"/v1/messages/{message}/document"))
        if hashlib.sha256(answer.body).hexdigest() != case["digest"]:
            raise Misused("原文摘要不符，请勿签署 / the document has another digest; do not sign")
        document.write_bytes(answer.body)
    if as_json:
        print_json(case)
        return
    out.print(f"[bold]{escape(case['message_type'])}[/]  {escape(case['message_id'])}  {message}")
    for label, value in (
        ("状态 / state", f"{case['state']} {case['state_zh']}"),
        ("由 / from", case["sender"]),
        ("期限 / until", words.moment(case["until"])),
        ("约定 / agreed", ", ".join(case["needs"])),
        ("摘要 / digest", case["digest"]),
        ("经过 / done", "; ".join(f"{each['duty']} {each['who'] or ''}".strip() for each in case["done"])),
        ("原文 / document", str(document) if document else "—"),
        *_shown_by_passkeys(case),
    ):
        out.print(f"  {escape(label)}: {escape(value)}")


def _shown_by_passkeys(case: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Of each signature made with a passkey, whether it is one over the statement: looked at here alone."""
    for each in case["done"]:
        if each.get("assertion"):
            kept = Assertion(**each["assertion"])
            is_so = passkeys.holds(case["statement"], kept)
            said = "签名相符 / the signature holds" if is_so else "签名不符 / the signature does not hold"
            yield "通行密钥 / passkey", f"{said}; {kept.rp_id} {kept.credential[:16]}…"


@verbs.command()
def check(message: Message, who: Who, token: Token = None, as_json: Json = False) -> None:
    """复核 / Check it: it is as it should be."""
    _told(_ask(who, token, "POST", f"/v1/signings/{message}/check"), as_json=as_json)


@verbs.command()
def sign(
    message: Message,
    who: Who,
    key: Annotated[Path | None, typer.Option(help="签名密钥，默认合作方的 / the key; by default the partner's")] = None,
    cert: Annotated[Path | None, typer.Option(help="其证书 / its certificate")] = None,
    token: Token = None,
    as_json: Json = False,
) -> None:
    """以登记的密钥签署 / Sign it with a registered key."""
    if (key is None) != (cert is None):
        raise Misused("--key 与 --cert 须同时给出 / --key and --cert go together")
    own_cert, own_key = _profile(who).pair
    private = load_pem_private_key((key or own_key).read_bytes(), None)
    statement = _case(who, token, message)["statement"]
    if statement is None:
        raise Misused("该报文不由贵方签署 / it is not yours to sign")
    signature = algorithms.ALGORITHMS[algorithms.of_key(private)].sign(private, statement.encode())
    said = {
        "certificate": digest_of((cert or own_cert).read_bytes()),
        "signature": base64.b64encode(signature).decode("ascii"),
    }
    _told(_ask(who, token, "POST", f"/v1/signings/{message}/sign", said), as_json=as_json)


@verbs.command()
def decline(
    message: Message,
    who: Who,
    reason: Annotated[str, typer.Option(help="原因 / why")],
    token: Token = None,
    as_json: Json = False,
) -> None:
    """拒签，并告知发送方 / Decline it; whoever sent it is told."""
    _told(_ask(who, token, "POST", f"/v1/signings/{message}/decline", {"reason": reason}), as_json=as_json)


@verbs.command()
def withdraw(
    message: Message,
    who: Who,
    reason: Annotated[str, typer.Option(help="原因 / why")],
    token: Token = None,
    as_json: Json = False,
) -> None:
    """报送人在签署前撤回，并告知签署方 / Take back what you sent, until it is signed; the trader is told."""
    _told(_ask(who, token, "POST", f"/v1/signings/{message}/withdraw", {"reason": reason}), as_json=as_json)


def _told(told: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print_json(told)
    else:
        out.print(f"{escape(told['message'])}  {escape(told['state'])}")


def _case(who: str, token: Path | None, message: str) -> dict[str, Any]:
    (case,) = _ask(who, token, "GET", f"/v1/signings/{message}")["cases"]
    return dict(case)


def _ask(who: str, token: Path | None, method: str, path: str, value: Any = None) -> Any:
    return agreed(_call(_profile(who), token, method, path, value)).json()


def _call(profile: Profile, token: Path | None, method: str, path: str, value: Any = None) -> Any:
    bearer = token.read_text("ascii").strip() if token is not None else profile.token
    headers = {"Authorization": f"Bearer {bearer}"}
    body = None
    if value is not None:
        body, headers["Content-Type"] = json.dumps(value).encode(), "application/json"
    return call(profile.gateway, method, path, body=body, headers=headers)


def _profile(name: str) -> Profile:
    return Profile.load(settings().partners_folder, name)
