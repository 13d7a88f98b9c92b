"""`swg replay --dry-run`: what came in a past period, through a new schema, adapter, rule or agreement beforehand.

Nothing is sent or written: the journal is opened so that it cannot be. Each document that would come out otherwise is
told with what differs; dead letters are sent again with `swg dead replay`.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from sqlalchemy import Engine

from gateway.assembly import bare, encoders, form_names, forms
from gateway.check.examination import Tools
from gateway.check.explain import Explainer
from gateway.cli import words
from gateway.cli.catalogue import catalogue
from gateway.cli.journal import database
from gateway.cli.output import REFUSED, Misused, err, out, print_json
from gateway.cli.times import begins, ends
from gateway.delivery.outgoing import Key, Outgoing
from gateway.partners.directory import Taken
from gateway.partners.files import BadPartnerFile
from gateway.partners.register import load
from gateway.rehearsal.changes import BadChange, adapters_of, rules_of, tables_of, with_adapters, with_agreements
from gateway.rehearsal.differences import KINDS, LEFT
from gateway.rehearsal.past import Wanted
from gateway.rehearsal.rehearse import Rehearsal, Rehearsed, Tally
from gateway.rehearsal.trial import Trial
from gateway.settings.families import schema_folder
from messages.catalogue import Catalogue
from messages.xml.schemas import Schemas, UnknownSchema

verbs = typer.Typer()

PATIENCE_S = 30.0  # for an explanation: nobody else waits
LINES = 30  # of one difference, unless all are asked for


@dataclass(frozen=True, slots=True)
class _Tried:
    """The files that are tried out."""

    xsd: Path | None
    agreements: Sequence[Path]
    rules: Sequence[Path]
    adapters: Sequence[Path]
    tables: Path | None = None

    def __bool__(self) -> bool:
        return bool(self.xsd or self.agreements or self.rules or self.adapters or self.tables)


@verbs.command()
def replay(
    since: Annotated[str, typer.Option("--from", help="起 / from: 2026-11-01, 2026-11-01T08:00（北京 / Beijing）")],
    until: Annotated[str, typer.Option("--to", help="止；日期含当日 / to; a day is taken in whole")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="演练；必须写明 / rehearse; has to be said")] = False,
    types: Annotated[list[str] | None, typer.Option("--type", help="只限此类报文 / of this message type")] = None,
    partners: Annotated[list[str] | None, typer.Option("--partner", help="只限此发送方 / of this sender")] = None,
    verdict: Annotated[str | None, typer.Option(help="只限 accepted 或 refused / accepted or refused alone")] = None,
    xsd: Annotated[
        Path | None, typer.Option(help="Schema 目录，同名文件替换现行 / folder of schemas, in place of those so named")
    ] = None,
    agreements: Annotated[
        list[Path] | None, typer.Option("--agreements", help="合作方文件 TOML / partner files, TOML")
    ] = None,
    rules: Annotated[
        list[Path] | None,
        typer.Option("--rules", help="规则，Python 文件 / rules: a Python file, see docs/operator.md"),
    ] = None,
    adapters: Annotated[
        list[Path] | None, typer.Option("--adapter", help="适配器，Python 文件 / adapters: a Python file")
    ] = None,
    tables: Annotated[
        Path | None,
        typer.Option(help="规则表目录，如 release/rules.toml / folder of rule tables, as rule_tables has it"),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="也列出原已不同的 / what today differs in already, too")
    ] = False,
    whole: Annotated[bool, typer.Option("--whole", help="差异全文 / every line of a difference")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="每份一行 JSON，末行为合计 / JSON lines, a sum last")] = False,
) -> None:
    """演练：过去的报文按新规则重走一遍 / Rehearse: past messages through new tables; nothing is sent."""
    if not dry_run:
        raise Misused(
            "replay 只作演练，请加 --dry-run；重投死信用 `swg dead replay` / "
            "it rehearses only: say --dry-run; dead letters are sent again with `swg dead replay`"
        )
    if verdict not in (None, "accepted", "refused"):
        raise Misused(f"--verdict {verdict!r}：应为 accepted 或 refused / want accepted or refused")
    wanted = Wanted(
        since=begins(since) or 0,
        until=ends(until) or 0,
        types=tuple(types or ()),
        partners=tuple(partners or ()),
        verdict=verdict,
    )
    _hold(wanted)
    tried = _Tried(xsd, tuple(agreements or ()), tuple(rules or ()), tuple(adapters or ()), tables)
    with database() as engine, _trials(engine, tried) as (today, changed):
        tally = _run(Rehearsal(engine, today, changed, wanted), everything=everything, whole=whole, as_json=as_json)
    if as_json:
        print_json({"tally": tally.told()})
    else:
        _sum_up(tally)
    if tally.differing or tally.failed:
        raise typer.Exit(REFUSED)


def _hold(wanted: Wanted) -> None:
    if wanted.until <= wanted.since:
        raise Misused("--to 应晚于 --from / --to has to be after --from")
    for name in wanted.types:
        if name not in catalogue().types:
            raise Misused(f"没有报文类型 {name!r} / no message type {name!r}; /v1/catalogue lists them")


@contextmanager
def _trials(engine: Engine, tried: _Tried) -> Iterator[tuple[Trial, Trial]]:
    """Today's tables, and the changed ones; the same where nothing is tried out."""
    with ExitStack() as held:
        today = _today(engine, held)
        if not tried:
            yield today, today
            return
        try:
            yield today, _changed(engine, today, tried, held)
        except (BadChange, BadPartnerFile, Taken, UnknownSchema) as problem:
            raise Misused(str(problem)) from None


def _today(engine: Engine, held: ExitStack) -> Trial:
    kinds = catalogue()
    with engine.connect() as connection:
        directory = load(connection)
    outgoing = Outgoing(catalogue=kinds, key=_unsigned, encoders=encoders(), bare=bare())
    return Trial(tools=_tools(kinds, held), directory=directory, outgoing=outgoing)


def _changed(engine: Engine, today: Trial, tried: _Tried, held: ExitStack) -> Trial:
    """Today's with what is tried out in its place."""
    kinds = today.catalogue
    if tried.tables is not None:
        kinds = tables_of(kinds, tried.tables)
    for path in tried.rules:
        kinds = rules_of(kinds, path)
    over = (_schemas_of(tried.xsd),) if tried.xsd is not None else ()
    tools = today.tools
    if kinds is not today.catalogue or over:
        tools = _tools(kinds, held, *over)
    trial = Trial(
        tools=tools,
        directory=today.directory,
        outgoing=Outgoing(catalogue=kinds, key=_unsigned, encoders=today.outgoing.encoders, bare=today.outgoing.bare),
    )
    for path in tried.adapters:
        trial = with_adapters(trial, path)
    if tried.agreements:
        written = {each.form for path in tried.adapters for each in adapters_of(path)[1]}
        with engine.connect() as connection:
            trial = with_agreements(trial, connection, tried.agreements, (*form_names(), *sorted(written)))
    return trial


def _tools(kinds: Catalogue, held: ExitStack, *over: Path) -> Tools:
    """What documents are examined with, and a process of its own that explains what does not fit."""
    schemas = Schemas(kinds, schema_folder(), *over)
    explainer = Explainer(schemas, patience_s=PATIENCE_S, turn_s=PATIENCE_S)
    held.callback(explainer.close)
    return Tools(catalogue=kinds, schemas=schemas, explain=explainer.explain, forms=forms())


def _schemas_of(folder: Path) -> Path:
    """A folder of which some file stands in the place of one of ours, or adds to them."""
    if not folder.is_dir() or not any(folder.rglob("*.xsd")):
        raise BadChange(f"{folder}: 目录中没有 .xsd / no folder with .xsd files, laid out as xsd/ is")
    ours = {path.relative_to(schema_folder()) for path in schema_folder().rglob("*.xsd")}
    theirs = {path.relative_to(folder) for path in folder.rglob("*.xsd")}
    if not ours & theirs:
        raise BadChange(
            f"{folder}: 没有一个文件与现行 Schema 同名，如 inspection/arrival.1.xsd / "
            "none of its files is named as one of ours: inspection/arrival.1.xsd"
        )
    return folder


def _unsigned() -> Key:
    raise LookupError("nothing is signed in a rehearsal")


def _run(rehearsal: Rehearsal, *, everything: bool, whole: bool, as_json: bool) -> Tally:
    """Run it; each document is told as it comes."""
    tally = Tally()
    first, last = rehearsal.bounds()
    columns = (TextColumn("演练 / rehearsing"), BarColumn(), TextColumn("{task.fields[said]}"), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True, disable=as_json) as progress:
        task = progress.add_task("", total=max(last - first + 1, 1), said="")
        for each in rehearsal.run():
            tally.count(each)
            said = f"{tally.documents} · {tally.differing}"
            progress.update(task, completed=each.past.row["seq"] - first + 1, said=said)
            is_news = each.failed is not None or any(everything or not found.already for found in each.differences)
            if as_json and (is_news or each.left is not None):
                print_json(each.told())
            elif is_news:
                _tell(each, everything=everything, whole=whole)
    return tally


def _tell(each: Rehearsed, *, everything: bool, whole: bool) -> None:
    row = each.past.row
    told = each.told()
    type_ = words.type_(row["type"]) if row["type"] in catalogue().types else "?"
    head = f"{words.moment(told['received_time'])}  {type_}  {row['message_id'] or '-'}  {row['partner']}  {row['id']}"
    out.print(f"[bold]{escape(head)}[/]")
    if each.failed is not None:
        out.print(f"  [red]{escape('演练出错 / it broke: ' + each.failed)}[/]")
    for found in each.differences:
        if found.already and not everything:
            continue
        since = "  （现行规则下已是如此 / so today already）" if found.already else ""
        at = f"{found.at}  " if found.at else ""
        line = f"{words.both(*KINDS[found.kind])}: {at}{found.before} -> {found.after}{since}"
        out.print(f"  {escape(line)}")
        lines = found.lines if whole else found.lines[:LINES]
        for text in lines:
            colour = "green" if text.startswith("+") else "red" if text.startswith("-") else "dim"
            out.print(f"    [{colour}]{escape(text)}[/]")
        if len(lines) < len(found.lines):
            out.print(f"    … {len(found.lines) - len(lines)} 行 / lines more: --whole")


def _sum_up(tally: Tally) -> None:
    out.print(
        f"共 / documents: {tally.documents}; 相同 / same: {tally.same}; 不同 / differing: {tally.differing}"
        + (f"; 出错 / broke: {tally.failed}" if tally.failed else "")
    )
    for label, counts, names in (
        ("", tally.kinds, KINDS),
        ("现行规则下已不同 / so today already: ", tally.already, KINDS),
        ("未能演练 / could not be run: ", tally.left, LEFT),
    ):
        for name, count in sorted(counts.items()):
            out.print(f"  {escape(label + _called(name, names))}: {count}")


def _called(name: str, names: Mapping[str, tuple[str, str]]) -> str:
    return (
        words.both(*names[name])
        if name in names
        else name.replace("accepted", "受理 accepted").replace("refused", "拒收 refused")
    )
