"""`swg cert crl import|issue`: revocation lists: of authorities that are trusted, and the private authority's own."""

import tempfile
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from gateway.cli.cert.noun import By, Ca, Json, Passphrase, import_file, note, now, open_private, refusing, verbs
from gateway.cli.output import Misused, Unreached, out, print_json

lists = typer.Typer(no_args_is_help=True, help="吊销列表 / revocation lists")
verbs.add_typer(lists, name="crl")

MOST_BYTES = 64 << 20
PATIENCE_S = 30


@lists.command("import")
def import_(
    source: Annotated[str, typer.Argument(help="文件或地址 http(s)://… / a file, or an address")],
    by: By = None,
    as_json: Json = False,
) -> None:
    """导入吊销列表，立即生效 / Take in a revocation list; it holds at once."""
    with _file(source) as path:
        said = import_file(path, by)
    if as_json:
        print_json(said)
        return
    out.print(f"[green]已导入 / taken in[/] {said['list'][:16]}  吊销 / revoked: {said['entries']}")
    for line in said["lines"]:
        out.print(f"  {escape(line)}")
    if not said["lines"]:
        out.print("  原已导入 / was known already")


@lists.command("issue")
def issue(
    days: Annotated[int, typer.Option(min=1, help="多少天后须有下一份 / days until the next one is due")] = 30,
    ca: Ca = None,
    passphrase_file: Passphrase = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """私有 CA 重发吊销列表，在到期之前 / Write the private authority's list anew, before it is overdue."""
    with refusing():
        authority = open_private(ca, passphrase_file)
        path = authority.write_list(now=now(), valid=timedelta(days=days))
    note(authority.folder, by, f"+ list written, for {days} days")
    if as_json:
        print_json({"list": str(path)})
        return
    out.print(f"[green]已写 / written[/] {escape(str(path))}")
    out.print(f"  生效 / to take effect: swg cert crl import {escape(str(path))}")


@contextmanager
def _file(source: str) -> Iterator[Path]:
    """The list as a file on this machine; from an address it is fetched first."""
    if not source.startswith(("http://", "https://")):
        if not Path(source).exists():
            raise Misused(f"{source}: 没有此文件 / no such file")
        yield Path(source)
        return
    try:
        with urllib.request.urlopen(source, timeout=PATIENCE_S) as answer:  # noqa: S310  # http and https only
            data = answer.read(MOST_BYTES + 1)
    except (OSError, ValueError) as problem:
        raise Unreached(f"{source} 取不到 / cannot be fetched ({problem}); 也可下载后导入 / or import a file") from None
    if len(data) > MOST_BYTES:
        raise Misused(f"{source}: 超过 / larger than {MOST_BYTES >> 20} MB")
    with tempfile.NamedTemporaryFile(prefix="swg-crl-") as file:
        file.write(data)
        file.flush()
        yield Path(file.name)
