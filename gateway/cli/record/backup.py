"""`swg journal backup`: the whole journal in one encrypted file."""

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import Progress

from gateway.cli.journal import ask, database, who
from gateway.cli.output import Declined, err, out, print_json
from gateway.cli.record.keys import master_key_or_new, refusing, ring, sqlite_journal
from gateway.cli.record.noun import By, Json, verbs
from gateway.journal.clock import system_clock
from gateway.journal.vault import backup as vault


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
