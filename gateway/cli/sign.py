"""`swg sign`, `swg verify`: seal a document as a partner, and hold a sealed one against a certificate."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from lxml import etree

from gateway.cli.app import app
from gateway.cli.catalogue import settings
from gateway.cli.files import read_document, write_document
from gateway.cli.output import REFUSED, Misused, out, print_json
from gateway.cli.profile import Profile
from messages.seals import xmldsig
from messages.xml.reader import parse

File = Annotated[Path, typer.Argument(help="XML 文件，- 为标准输入 / XML document, - for standard input")]


@app.command()
def sign(
    file: File,
    who: Annotated[str | None, typer.Option("--as", help="以哪个合作方的身份 / partner whose key signs")] = None,
    key: Annotated[Path | None, typer.Option(help="私钥 PEM / private key, PEM")] = None,
    cert: Annotated[Path | None, typer.Option(help="证书 PEM / certificate, PEM")] = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="写入文件 / write here")] = None,
) -> None:
    """签名：信封内签名，排他规范化 / Seal a document: enveloped XML-DSig, exclusive C14N."""
    document = read_document(file)
    if who is not None:
        write_document(Profile.load(settings().partners_folder, who).sign(document), output)
        return
    if key is None or cert is None:
        raise Misused("say whose key signs: --as NAME, or --key KEY.pem --cert CERT.pem")
    root = parse(document).root
    try:
        xmldsig.sign(root, key_pem=key.read_bytes(), cert_pem=cert.read_bytes())
    except ValueError as problem:
        raise Misused(f"{file}: {problem}") from None
    write_document(etree.tostring(root, xml_declaration=True, encoding="UTF-8"), output)


@app.command()
def verify(
    file: File,
    cert: Annotated[list[Path], typer.Option(help="登记的证书 PEM，可多个 / registered certificate, PEM; repeatable")],
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")] = False,
) -> None:
    """验签：只信所给证书 / Verify a seal, trusting only the certificates given."""
    root = parse(read_document(file)).root
    try:
        signer = xmldsig.verify(root, [each.read_bytes() for each in cert], now=datetime.now(UTC))
    except xmldsig.BadSeal as problem:
        if as_json:
            print_json({"valid": False, "finding": str(problem.finding)})
        else:
            out.print(f"无效 / does not hold: {problem.finding}")
        raise typer.Exit(REFUSED) from None
    if as_json:
        print_json({"valid": True, "certificate": signer.digest, "algorithm": signer.algorithm})
    else:
        out.print(f"有效 / holds: {signer.algorithm}, certificate {signer.digest}")
