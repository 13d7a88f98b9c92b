"""`swg journal backup` and `restore`: the whole journal in one encrypted file, and back."""

import time
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from gateway.cli.catalogue import settings
from gateway.cli.journal import ask, database, who
from gateway.cli.output import Declined, err, out, print_json
from gateway.cli.record.keys import master_key, master_key_or_new, refusing, ring, sqlite_journal
from gateway.cli.record.noun import By, Json, verbs
from gateway.journal.clock import system_clock
from gateway.journal.vault import backup as vault
from gateway.journal.witness import Witness


@verbs.command()
def backup(
    file: Annotated[Path, typer.Argument(help="存入此文件 / the file to write")],
    by: By = None,
    as_json: Json = False,
) -> None:
    """备份整个台账（加密，运行中也可）/ Back the whole journal up, encrypted; the gateway may go on."""
    journal = sqlite_journal()
    with database():  # there is a journal; else this would make one
        pass
    if file.exists():
        raise Declined(f"{file} 已存在，换个文件名 / is there already; name another file")
    with refusing(), Progress(console=err, transient=True, disable=as_json) as progress:
        key, task = master_key_or_new(), progress.add_task("备份 / backing up", total=1.0)
        ask("/journal/acts", {"act": "back up", "subject": file.name, "by": by or who()})  # before anything leaves
        made = vault.backup(
            journal, file, ring(), key, now=system_clock(), progress=lambda done: progress.update(task, completed=done)
        )
    if as_json:
        print_json({"file": str(made.path), "sha256": made.digest, "batches": made.batches, "master": key.id})
        return
    out.print(f"{made.path}  批次 / batches {made.batches}  台账 / journal {made.size:,} bytes")
    out.print(f"SHA-256 {made.digest}")
    out.print(f"打开须用主密钥 {key.id} / it opens with master key {key.id}")


@verbs.command()
def restore(
    file: Annotated[Path, typer.Argument(help="备份文件 / the backup")],
    replace: Annotated[bool, typer.Option("--replace", help="现有台账改名留存 / keep the present one aside")] = False,
    by: By = None,
    as_json: Json = False,
) -> None:
    """恢复台账；须先停下网关 / Put a backup in the journal's place; the gateway must be stopped first."""
    from gateway.assembly import Occupied, lock

    journal = sqlite_journal()
    if journal.exists() and not replace:
        raise Declined(f"{journal} 已有台账；--replace 将其改名留存 / there is a journal; --replace keeps it aside")
    try:
        with lock(settings().data), refusing():
            mark = f".before-{time.strftime('%Y%m%dT%H%M%S')}"
            told, old = vault.restore(file, journal, master_key(), aside=mark)
            kept = Witness(settings().checkpoint_path).set_aside(mark)  # knowingly: the journal may be behind it
    except Occupied:
        raise Declined(
            f"{settings().data} 正在使用，请先停下网关 / the gateway works on it: stop it first, then restore"
        ) from None
    lost = vault.behind(told, old) if old else 0
    note = f"of {told['batches']} batches" + (f"; instead of {old.name}, {lost} batches ahead" if old else "")
    note += f"; kept checkpoint now {kept.name}" if kept else ""
    act = {"act": "restore", "subject": file.name, "note": note, "document": vault.digest(file), "by": by or who()}
    ask("/journal/acts", act)
    if as_json:
        before = str(old) if old else None
        print_json({"file": str(file), "batches": told["batches"], "before": before, "behind": lost})
        return
    out.print(f"已恢复 / restored: 批次 / batches {told['batches']}")
    if old:
        out.print(f"原台账 / the journal before: {old}，多 {lost} 批 / {lost} batches ahead of the backup")
    out.print(
        "备份之后受理的不在其中，此后清除的又在其中：请重发并再次清除 / what came after it is missing, what was "
        "erased since is there again: have partners send again, erase anew; then `swg doctor`"
    )
