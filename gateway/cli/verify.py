"""`swg verify`: hold a sealed document against a certificate."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.files import read_document
from gateway.cli.output import REFUSED, out, print_json
from messages.seals import xmldsig
from messages.xml.reader import parse

verbs = typer.Typer()


@verbs.command()
def verify(
    file: Annotated[Path, typer.Argument(help="XML 文件，- 为标准输入 / XML document, - for standard input")],
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
