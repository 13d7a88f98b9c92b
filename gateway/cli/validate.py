"""`swg validate`: everything that is wrong with a document, at once; nothing is sent and nothing is kept."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.assembly import forms
from gateway.check.examination import Examination, Tools
from gateway.check.examining import examine
from gateway.check.explain import Explainer
from gateway.cli.catalogue import catalogue, settings
from gateway.cli.files import read_document
from gateway.cli.http import call
from gateway.cli.output import REFUSED, out, print_findings, print_json
from gateway.cli.profile import Profile
from gateway.settings.families import schema_folder
from messages.xml.schemas import Schemas

verbs = typer.Typer()

PATIENCE_S = 30.0  # one document, a helper that starts for it alone


@verbs.command()
def validate(
    file: Annotated[Path, typer.Argument(help="XML 文件，- 为标准输入 / XML document, - for standard input")],
    who: Annotated[
        str | None,
        typer.Option(
            "--as", help="由运行中的平台按此合作方核对，含已知案件 / ask the running gateway, as this partner"
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")] = False,
) -> None:
    """一次告知全部问题 / Tell everything that is wrong with a document, at once."""
    document = read_document(file)
    told = _ask(document, who) if who is not None else _look(document)
    if as_json:
        print_json(told)
    elif told["valid"]:
        out.print("[green]有效 / valid[/]")
    else:
        out.print(f"[red]无效 / not valid[/]  {len(told['findings'])}")
    if not as_json:
        print_findings(told["findings"])
    if not told["valid"]:
        raise typer.Exit(REFUSED)


def _look(document: bytes) -> dict[str, Any]:
    """By what this installation knows: schema, identifiers, codes and rules within the message."""
    kinds = catalogue()
    schemas = Schemas(kinds, schema_folder())
    with closing(Explainer(schemas, patience_s=PATIENCE_S, turn_s=PATIENCE_S)) as explainer:
        tools = Tools(catalogue=kinds, schemas=schemas, explain=explainer.explain, forms=forms())
        findings = examine(Examination(content=document, now=datetime.now(UTC)), tools)
    return {
        "valid": not kinds.findings.refuses(findings),
        "findings": [kinds.findings.tell(finding) for finding in findings],
    }


def _ask(document: bytes, who: str) -> dict[str, Any]:
    """By the running gateway, which knows the cases too."""
    profile = Profile.load(settings().partners_folder, who)
    answer = call(
        profile.gateway,
        "POST",
        "/v1/validate",
        body=document,
        headers={"Authorization": f"Bearer {profile.token}", "Content-Type": "application/xml"},
    )
    told: dict[str, Any] = answer.json()
    return told
