"""The noun `cert` and what its verbs share: their options, the private authority's folder, how a list is taken in."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from gateway.cli.catalogue import settings
from gateway.cli.journal import ask, exists, who
from gateway.cli.output import Declined, Misused, err
from gateway.trust import pairs
from gateway.trust.private_ca import BadCa, PrivateCa, is_sealed, open_ca
from gateway.trust.requests import BadRequest

verbs = typer.Typer(name="cert", no_args_is_help=True, help="证书、CA 与吊销列表 / certificates, authorities, lists")

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]
By = Annotated[str | None, typer.Option(help="经办人，默认本机用户 / who decides; the user of this machine")]
Ca = Annotated[Path | None, typer.Option("--ca", help="CA 目录，默认数据目录下 ca / its folder; ca in the data folder")]
Kind = Annotated[str, typer.Option(help="密钥 / key: p256 rsa2048 rsa3072（SM2 不支持 / not SM2)")]
Days = Annotated[int, typer.Option(min=1, help="有效天数 / days it is valid")]
Into = Annotated[Path | None, typer.Option(help="存入目录 / folder to put it in")]
Csr = Annotated[Path | None, typer.Option(help="证书申请，私钥留在申请人处 / a request; its key stays where it is")]
CrlUrl = Annotated[
    str | None, typer.Option(help="写入证书的吊销列表地址 / where its list can be had, for the certificate")
]
Which = Annotated[str, typer.Argument(help="证书文件或序列号 / the certificate's file, or its serial number")]
Passphrase = Annotated[
    Path | None, typer.Option("--passphrase-file", help="CA 口令文件，首行 / the CA's passphrase, first line of a file")
]


@contextmanager
def refusing() -> Iterator[None]:
    """What the private authority will not do is told like any refusal."""
    try:
        yield
    except (BadCa, BadRequest) as problem:
        raise Declined(str(problem)) from None


def open_private(ca: Path | None, passphrase_file: Path | None) -> PrivateCa:
    """The private authority of this folder, with its key at hand."""
    folder = folder_of(ca)
    sealed = (folder / pairs.KEY).exists() and is_sealed(folder)
    return open_ca(folder, passphrase=_passphrase(passphrase_file) if sealed else None)


def import_file(path: Path, by: str | None) -> dict[str, Any]:
    """Have a revocation list taken in; what it changes."""
    said: dict[str, Any] = ask("/crls/import", {"path": str(path.resolve()), "by": by or who()})
    return said


def note(folder: Path, by: str | None, line: str) -> None:
    """On record, where this machine has a journal."""
    if exists(settings()):
        ask("/authorities/note", {"authority": f"ca:{folder.name}", "lines": [line], "by": by or who()})


def folder_of(ca: Path | None) -> Path:
    """Where the private authority lives."""
    return ca or settings().data / "ca"


def _passphrase(file: Path | None) -> bytes:
    if file is not None:
        return _first_line(file)
    if not sys.stdin.isatty():
        raise Misused("CA 私钥有口令，请给 --passphrase-file / its key is sealed; say --passphrase-file FILE")
    asked: str = typer.prompt("CA 口令 / the CA's passphrase", hide_input=True, err=True)
    return asked.encode()


def new_passphrase(file: Path | None) -> bytes:
    """A passphrase for a new authority: from a file, or asked for twice."""
    if file is not None:
        return _first_line(file)
    if not sys.stdin.isatty():
        raise Misused("请给 --passphrase-file，此处无人可问 / say --passphrase-file FILE; nobody can be asked here")
    asked: str = typer.prompt("CA 口令 / a passphrase", hide_input=True, confirmation_prompt=True, err=True)
    return asked.encode()


def _first_line(file: Path) -> bytes:
    lines = read_bytes(file).splitlines()
    if not lines or not lines[0]:
        raise Misused(f"{file}: 首行为空 / its first line is empty; want the passphrase there")
    if file.stat().st_mode & 0o077:
        err.print(f"[yellow]{escape(str(file))} 他人可读 / can be read by others; chmod 600[/]")
    return lines[0]


def read_bytes(file: Path) -> bytes:
    """The bytes of a file there is."""
    if not file.exists():
        raise Misused(f"{file}: 没有此文件 / no such file")
    return file.read_bytes()


def now() -> datetime:
    """This moment, aware."""
    return datetime.now(UTC)
