"""`swg journal archive`: months of the journal in encrypted files; `rotate-key`: another master key for all copies."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from gateway.cli.catalogue import settings
from gateway.cli.journal import ask, database, who
from gateway.cli.output import Declined, Misused, out, print_json, print_table
from gateway.cli.record.keys import key_file, master_key, master_key_or_new, refusing, ring
from gateway.cli.record.noun import By, Json, verbs
from gateway.journal.clock import system_clock, to_datetime
from gateway.journal.vault import archive as vault
from gateway.journal.vault import form, master

MONTH = "%Y-%m"

Folder = Annotated[
    Path | None,
    typer.Option("--into", help="归档目录，默认数据目录下 archives / its folder; archives in the data folder"),
]


@verbs.command()
def archive(
    before: Annotated[
        str | None, typer.Option(help="归档此月（YYYY-MM）之前各月 / archive the months before this one")
    ] = None,
    list_: Annotated[bool, typer.Option("--list", help="列出归档，无需密钥 / list archives; needs no key")] = False,
    read: Annotated[Path | None, typer.Option(help="解密输出 JSON 行 / decrypt one, as lines of JSON")] = None,
    into: Folder = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """按月归档（加密），不删台账；删除由 keep_months / Archive months, encrypted; removal is up to keep_months."""
    folder = into or settings().data / "archives"
    if (before is not None) + list_ + (read is not None) != 1:
        raise Misused("给出 --before YYYY-MM、--list 或 --read FILE 之一 / give one of --before, --list, --read")
    if list_:
        _list(folder, as_json=as_json)
    elif read is not None:
        _read(read, by or who())
    else:
        _archive(str(before), folder, by or who(), as_json=as_json)


@verbs.command("rotate-key")
def rotate_key(
    new: Annotated[
        Path, typer.Argument(help="新主密钥文件，没有则生成 / the new master key's file; made if it is not there")
    ],
    copies: Annotated[list[Path] | None, typer.Argument(help="备份与归档文件 / backups and archives")] = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """换主密钥：只重新包裹数据密钥，副本内容不动 / Change the master key: keys are wrapped anew, copies stay."""
    with refusing():
        old = master_key()
        with suppress(FileExistsError):
            master.make(new)
        key = master.load(new)
        if key.id == old.id:
            raise Declined(f"{new} 就是现用的主密钥 / it is the master key in use; name another file")
        named = list(copies or [path for path, _ in vault.listed(settings().data / "archives")])
        for path in named:
            form.relock(path, key, old, key)
        wrapped = ring().rewrap(key, old, key)
        ask(
            "/journal/acts", {"act": "rotate master key", "subject": key.id, "note": f"was {old.id}", "by": by or who()}
        )
    if as_json:
        print_json({"master": key.id, "was": old.id, "months": wrapped, "copies": [str(path) for path in named]})
        return
    out.print(f"主密钥 / master key {old.id} -> {key.id}  月 / months {wrapped}  副本 / copies {len(named)}")
    use = "SWG_MASTER_KEY" if settings().master_key else f"mv {new} {key_file()}"
    out.print(f"今后用它 / use it from now on: {use}")
    out.print("未列出的副本仍由旧密钥打开 / copies that were not named still open with the old one")


def _archive(before: str, folder: Path, by: str, *, as_json: bool) -> None:
    try:
        datetime.strptime(before, MONTH)
    except ValueError:
        raise Misused(f"--before {before!r}：应为 YYYY-MM / want a month, YYYY-MM") from None
    made = []
    with database() as engine, refusing():
        there = {copy.header.get("of") for _, copy in vault.listed(folder) if vault.is_whole(copy)}
        wanted = [month for month in vault.months(engine, before) if month not in there]
        key = master_key_or_new() if wanted else None
        for month in wanted:
            if key is not None:
                ask("/journal/acts", {"act": "archive", "subject": f"journal-{month}{vault.ENDING}", "by": by})
                made.append(vault.archive(engine, month, folder, ring(), key, now=system_clock()))
    if as_json:
        print_json(
            {"items": [{"file": str(each.path), "month": each.month, "documents": each.documents} for each in made]}
        )
        return
    for each in made:
        out.print(f"{each.path}  {each.month}  报文 / documents {each.documents}  SHA-256 {each.digest}")
    if not made:
        out.print("没有要归档的月份 / no month to archive")


def _list(folder: Path, *, as_json: bool) -> None:
    with refusing():
        items = [
            {
                "file": str(path),
                "month": copy.header.get("of"),
                "documents": copy.header.get("documents"),
                "batches": copy.header.get("batches"),
                "made_at": to_datetime(copy.header["made_at"]).isoformat(timespec="seconds"),
                "master": copy.key.master,
                "size": path.stat().st_size,
            }
            for path, copy in vault.listed(folder)
        ]
    if as_json:
        print_json({"items": items})
    elif items:
        names = ("月 / month", "文件 / file", "报文 / documents", "字节 / bytes", "主密钥 / master key")
        print_table(
            "",
            names,
            [[str(each[name]) for name in ("month", "file", "documents", "size", "master")] for each in items],
        )
    else:
        out.print(f"{folder} 没有归档 / no archives")


def _read(file: Path, by: str) -> None:
    with refusing():
        key = master_key()
        ask("/journal/acts", {"act": "read archive", "subject": file.name, "by": by})
        for line in vault.lines(file, key):
            typer.echo(line.decode(), nl=False)
