"""`swg explain`: what a family's rule tables say of a message, which row says so, and why. Nothing is sent or kept.

A family of which the tables can say so is a noun of its own too: `swg release explain FILE`.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from gateway.cli.catalogue import catalogue
from gateway.cli.files import read_document
from gateway.cli.output import REFUSED, Misused, err, out, print_findings, print_json
from messages.catalogue import MessageType
from messages.rulesets import Because, Explanation
from messages.xml.records import Partial

verbs = typer.Typer()

PATIENCE_S = 30.0  # one document, a helper that starts for it alone

File = Annotated[Path, typer.Argument(help="XML 文件，- 为标准输入 / XML document, - for standard input")]
On = Annotated[str | None, typer.Option(help="按该日的规则，默认申报日 / by the rules of this day: 2026-11-01")]
AsJson = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]


@verbs.command()
def explain(file: File, on: On = None, as_json: AsJson = False) -> None:
    """凭哪条规则、为什么（如 swg release explain）/ Which rule decides and why, e.g. swg release explain."""
    _explain(file, on, None, as_json=as_json)


def noun(family: str) -> typer.Typer | None:
    """The noun of a family whose tables can say why; None: no family of this name can."""
    found = catalogue().families.get(family)
    if found is None or not found.explains:
        return None
    group = typer.Typer(name=family, no_args_is_help=True, add_completion=False, help=f"{found.zh} / {found.en}")

    @group.callback()
    def begin() -> None:
        pass

    @group.command(name="explain")
    def of_family(file: File, on: On = None, as_json: AsJson = False) -> None:
        """凭哪条规则、为什么 / Which rule decides, and why."""
        _explain(file, on, family, as_json=as_json)

    return group


def _explain(file: Path, on: str | None, family: str | None, *, as_json: bool) -> None:
    read = _read(read_document(file))
    bodies = [] if any(isinstance(body, Partial) for _, body in read.bodies) else read.bodies
    found = list(_explained(bodies, family, _day(on)))
    if as_json:
        for code, each in found:
            print_json({**_told(code, each), "findings": read.told})
        if not found:
            print_json({"valid": False, "findings": read.told})
    else:
        for code, each in found:
            _tell(code, each)
        if read.told:
            print_findings(read.told, err)
    if read.is_refused or not found:
        raise typer.Exit(REFUSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A document: its messages, as far as they can be read, and what is wrong with it."""

    bodies: list[tuple[MessageType, Any]]
    told: list[Mapping[str, Any]]
    is_refused: bool


def _read(document: bytes) -> _Read:
    """What the gateway would read, and say of the form of it; who has signed it does not matter here."""
    from gateway.assembly import forms
    from gateway.check.examination import Examination, Tools
    from gateway.check.examining import examine
    from gateway.check.explain import Explainer
    from gateway.settings.families import schema_folder
    from messages.xml.schemas import Schemas

    kinds = catalogue()
    schemas = Schemas(kinds, schema_folder())
    with closing(Explainer(schemas, patience_s=PATIENCE_S, turn_s=PATIENCE_S)) as explainer:
        tools = Tools(catalogue=kinds, schemas=schemas, explain=explainer.explain, forms=forms())
        examination = Examination(content=document, now=datetime.now(UTC))
        findings = examine(examination, tools)
    return _Read(
        bodies=[(read.type_, read.message.body) for read in examination.messages],
        told=[kinds.findings.tell(each) for each in findings],
        is_refused=kinds.findings.refuses(findings),
    )


def _explained(
    bodies: Iterable[tuple[MessageType, Any]], family: str | None, day: date | None
) -> Iterator[tuple[str, Explanation]]:
    """Each message with what is said of it; Misused where no table speaks of one."""
    families = catalogue().families
    for type_, body in bodies:
        explains = families[type_.family].explains
        if type_.name not in explains or family not in (None, type_.family):
            raise Misused(_unexplained(type_.code, family))
        yield type_.code, explains[type_.name](body, day)


def _unexplained(code: str, family: str | None) -> str:
    of = [family] if family is not None else list(catalogue().families)
    names = ", ".join(sorted(name for each in of for name in catalogue().families[each].explains))
    return f"{code} 没有规则表可说明，可说明的有 {names} / no rule table speaks of {code}; there are tables for {names}"


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text is not None else None
    except ValueError:
        raise Misused(f"--on {text!r}：应为日期 / want a day like 2026-11-01") from None


def _told(code: str, each: Explanation) -> dict[str, Any]:
    return {
        "message_type": code,
        "rule_set": each.rule_set,
        "on": each.day.isoformat(),
        "zh": each.zh,
        "en": each.en,
        "outcome": each.outcome,
        "because": [
            {"at": one.at, "row": one.row, "zh": one.zh, "en": one.en, "basis": one.basis, "assumed": one.assumed}
            for one in each.because
        ],
    }


def _tell(code: str, each: Explanation) -> None:
    out.print(f"[bold]{escape(each.zh)}[/]\n[bold]{escape(each.en)}[/]")
    out.print(escape(f"{code}  规则 / rules {each.rule_set}  按 / as of {each.day}"))
    for one in each.because:
        _tell_why(one)


def _tell_why(one: Because) -> None:
    row = f"[cyan]{escape(one.row)}[/] " if one.row else ""
    basis = f"  ({escape(one.basis)}{'; A' * (one.assumed and one.basis != 'A')})" if one.basis else ""
    out.print(f"- {escape(one.at + ' ' if one.at else '')}{row}{escape(one.zh)}{basis}")
    out.print(f"  {escape(one.en)}")
