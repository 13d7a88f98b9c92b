"""`swg sign`: seal a document as a partner."""

from pathlib import Path
from typing import Annotated

import typer
from lxml import etree

from gateway.cli.catalogue import settings
from gateway.cli.files import read_document, write_document
from gateway.cli.output import Misused
from gateway.cli.profile import Profile, sign_request
from messages.seals import xmldsig
from messages.xml.reader import parse

verbs = typer.Typer()


@verbs.command()
def sign(
    file: Annotated[Path, typer.Argument(help="XML 文件，- 为标准输入 / XML document, - for standard input")],
    who: Annotated[str | None, typer.Option("--as", help="以哪个合作方的身份 / partner whose key signs")] = None,
    key: Annotated[Path | None, typer.Option(help="私钥 PEM / private key, PEM")] = None,
    cert: Annotated[Path | None, typer.Option(help="证书 PEM / certificate, PEM")] = None,
    http: Annotated[
        bool,
        typer.Option("--http", help="对 HTTP 请求签名，输出请求头 / sign a request, print its headers"),
    ] = False,
    to: Annotated[str | None, typer.Option(help="请求的地址 / where the request goes: https://…/v1/messages")] = None,
    number: Annotated[
        str | None,
        typer.Option("--idempotency-key", help="JSON 申请的编号，一并签名 / of an application in JSON, signed with it"),
    ] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="写入文件 / write here")] = None,
) -> None:
    """签名：信封内签名，排他规范化 / Seal a document: enveloped XML-DSig, exclusive C14N."""
    document = read_document(file)
    if http:
        lines = [f"{name}: {value}\n" for name, value in _request(document, who, key, cert, to, number).items()]
        write_document("".join(lines).encode("ascii"), output)
        return
    if who is not None:
        write_document(Profile.load(settings().partners_folder, who).sign(document), output)
        return
    if key is None or cert is None:
        raise Misused("请说明用谁的密钥签名 / say whose key signs: --as NAME, or --key KEY.pem --cert CERT.pem")
    root = parse(document).root
    try:
        xmldsig.sign(root, key_pem=key.read_bytes(), cert_pem=cert.read_bytes())
    except ValueError as problem:
        raise Misused(f"{file}: {problem}") from None
    write_document(etree.tostring(root, xml_declaration=True, encoding="UTF-8"), output)


def _request(
    document: bytes, who: str | None, key: Path | None, cert: Path | None, to: str | None, number: str | None
) -> dict[str, str]:
    """The headers of a request with this document as it is (RFC 9421); curl takes them: -H @FILE --data-binary @XML."""
    if who is not None:
        profile = Profile.load(settings().partners_folder, who)
        return profile.sign_request(document, to or f"{profile.gateway}/v1/messages", number=number)
    if key is None or cert is None or to is None:
        raise Misused(
            "请说明用谁的密钥、发往何处 / say whose key signs, and where to: "
            "--as NAME, or --key KEY.pem --cert CERT.pem --to URL"
        )
    try:
        return sign_request(document, to, key_pem=key.read_bytes(), cert_pem=cert.read_bytes(), number=number)
    except ValueError as problem:
        raise Misused(f"{key}: {problem}") from None
