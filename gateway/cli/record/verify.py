"""`swg journal verify`: the whole record held against itself, beside a gateway that runs or without one."""

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from sqlalchemy import Engine, func, select

from gateway.cli import words
from gateway.cli.catalogue import settings
from gateway.cli.files import read_document
from gateway.cli.journal import database
from gateway.cli.output import REFUSED, Misused, err, out, print_json
from gateway.cli.record.noun import Json, verbs
from gateway.journal import tables
from gateway.journal.verification import outside
from gateway.journal.verification.outside import NoCheckpoint, Outside
from gateway.journal.verification.problems import Problem, What
from gateway.journal.verification.report import Kept, Report
from gateway.journal.verification.walk import Progress as Tell
from gateway.journal.verification.walk import verify as walk
from gateway.trust.keys import CERTIFICATE
from messages.seals import certificates
from messages.seals.certificates import BadCertificate

WORKERS = min(2, os.cpu_count() or 1)
MANY = 20_000  # records for which other processes are worth starting
MOST_SHOWN = 20
ZH: Mapping[What, str] = {
    What.ALTERED: "被改动",
    What.REMOVED: "缺失",
    What.ADDED: "多出",
    What.REORDERED: "错位",
    What.BACKDATED: "时间不符",
    What.UNSIGNED: "签名不符",
}
WHAT = {"records": "记录 / records", "cases": "案件 / cases", "deliveries": "投递 / deliveries"}
CONTAINED = {True: ("green", "仍在台账中 / still contained"), False: ("red", "不在台账中 / not contained")}
SIGNED = {True: "", False: "，签名不可信 / and not signed by a trusted key", None: "，未签名 / and not signed"}


@verbs.command()
def verify(
    trust: Annotated[
        list[Path] | None,
        typer.Option(help="可信的平台证书 PEM，可多个；默认数据目录中的 / trusted certificate, PEM; else the folder's"),
    ] = None,
    checkpoint: Annotated[
        list[Path] | None,
        typer.Option(help="外存的检查点，可多个：台账是否仍含之 / checkpoint kept outside; repeatable"),
    ] = None,
    workers: Annotated[int, typer.Option(min=0, help="协助的进程数 / processes that help")] = min(
        2, os.cpu_count() or 1
    ),
    as_json: Json = False,
) -> None:
    """核验全部记录：改动、缺失、错位、倒填 / Verify every record: altered, removed, reordered, backdated."""
    trusted = [read_document(each) for each in trust] if trust else _own()
    _hold(trusted)
    kept = [_checkpoint(each) for each in checkpoint or ()]
    if settings().checkpoint_path.exists() and not any(each.name == str(settings().checkpoint_path) for each in kept):
        kept.append(_checkpoint(settings().checkpoint_path))
    with database() as engine, _progress(silent=as_json) as tell:
        found = walk(engine, trusted, outside=kept, workers=workers if _records(engine) > MANY else 0, progress=tell)
    if as_json:
        print_json(_told(found))
    else:
        _print(found, given=bool(trust))
    if not found.sound:
        raise typer.Exit(REFUSED)


def _own() -> list[bytes]:
    """The certificate that lies beside the journal; whoever doubts the machine gives another."""
    file = settings().gateway_folder / CERTIFICATE
    if not file.exists():
        raise Misused(
            f"没有 {file}；请用 --trust 给出平台证书 / there is no {file}: give the gateway's certificate with --trust"
        )
    return [file.read_bytes()]


def _hold(trusted: Sequence[bytes]) -> None:
    try:
        for each in trusted:
            certificates.carried(each)
    except BadCertificate as problem:
        raise Misused(f"--trust: {problem}; 应为 PEM 证书 / want a certificate, PEM") from None


def _checkpoint(file: Path) -> Outside:
    try:
        return outside.read(str(file), read_document(file))
    except NoCheckpoint as problem:
        raise Misused(str(problem)) from None


def _records(engine: Engine) -> int:
    with engine.connect() as connection:
        return int(connection.execute(select(func.max(tables.leaves.c.seq))).scalar() or 0)


@contextmanager
def _progress(*, silent: bool) -> Iterator[Tell]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=err, transient=True, disable=silent) as progress:
        task = progress.add_task("", total=None)

        def tell(what: str, done: int, total: int | None) -> None:
            progress.update(task, description=f"核验 / verifying {WHAT[what]}", completed=done, total=total)

        yield tell


def _told(found: Report) -> dict[str, Any]:
    return {
        "sound": found.sound,
        "trusted": found.trusted,
        "records": found.records,
        "batches": found.batches,
        "checkpoints": found.heads,
        "keys": list(found.keys),
        "revoked": list(found.revoked),
        "first_at": found.first_at,
        "last_at": found.last_at,
        "seconds": round(found.took_s, 3),
        "problems": [asdict(problem) for problem in found.problems],
        "outside": [
            {
                "file": each.outside.name,
                "size": each.outside.size,
                "signed_by_trusted": each.is_ours,
                "contained": each.is_contained,
                "left_at": each.left_at,
            }
            for each in found.kept
        ],
    }


def _print(found: Report, *, given: bool) -> None:
    rate = found.records / found.took_s if found.took_s else 0
    out.print(
        f"记录 / records {found.records:,}  批次 / batches {found.batches:,}  检查点 / checkpoints {found.heads:,}  "
        f"密钥 / keys {', '.join(found.keys) or '—'}  {words.moment(_iso(found.first_at))} – "
        f"{words.moment(_iso(found.last_at))}  {rate:,.0f}/s"
    )
    if not found.trusted and not found.is_empty:
        out.print("[red]所给证书不属于台账的任何密钥 / no certificate that was given is of a key of this journal[/]")
    for each in found.kept:
        _print_kept(each)
    for problem in found.problems[:MOST_SHOWN]:
        out.print(_line(problem))
    if (more := len(found.problems) - MOST_SHOWN) > 0:
        out.print(f"另有 {more} 处，见 --json / {more} more: --json tells all")
    if found.sound and found.is_empty:
        out.print("台账尚无记录 / nothing has been written yet")
        return
    if found.sound:
        own = "" if given else "；所信为本机上的证书 / by the certificate on this machine"
        out.print(f"[green]台账完好 / sound[/]{own}")
        return
    out.print(
        "[red]台账有问题 / not sound[/]  保留现场，勿改动；把备份恢复到另一目录对照 / "
        "leave all as it is; compare with a backup restored in another folder"
    )


def _print_kept(each: Kept) -> None:
    colour, said = CONTAINED[each.is_contained]
    if each.left_at is not None:
        colour, said = (
            "yellow",
            f"恢复时已失，见叶 {each.left_at} / lost at the restore that leaf {each.left_at} states",
        )
    of = f"{escape(each.outside.name)} ({each.outside.size})"
    out.print(f"[{colour}]检查点 / checkpoint {of}: {said}[/]{SIGNED[each.is_ours]}")


def _line(problem: Problem) -> str:
    at = f"{problem.seq}–{problem.until}" if problem.until else str(problem.seq or "—")
    of = f"{problem.table}.{problem.column}" if problem.column else problem.table
    return (
        f"[red]{ZH[problem.what]} / {problem.what}[/]  叶 / leaf {at}  {of}  {escape(problem.id or '')}  "
        f"[dim]{escape(problem.detail)}[/]"
    )


def _iso(instant: str) -> str | None:
    return instant.replace("Z", "+00:00") if instant else None
