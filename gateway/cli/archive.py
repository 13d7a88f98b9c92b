"""`swg archive`: files that documents were pruned into, and months: what they say, whether they hold."""

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from gateway.cli.catalogue import settings
from gateway.cli.files import read_document
from gateway.cli.journal import ask, exists, who
from gateway.cli.output import REFUSED, Declined, Misused, out, print_json, print_table
from gateway.cli.record.keys import master_key, refusing
from gateway.journal.clock import to_datetime
from gateway.journal.vault import archive as vault
from gateway.journal.vault import examining
from gateway.journal.vault.examining import NotThere, Stored, Verdict
from gateway.journal.vault.master import BadMasterKey, MasterKey
from gateway.trust.keys import CERTIFICATE
from messages.seals.certificates import BadCertificate

verbs = typer.Typer(name="archive", no_args_is_help=True, help="归档文件 / archives of documents")

File = Annotated[Path, typer.Argument(help="归档文件 / the archive")]
Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]
MOST_SHOWN = 20
_SOUND, _NOT_SOUND = "归档完好 / sound", "归档有问题 / not sound"
_PROVED = "存证完好，所封内容未核 / the proofs are sound; what is sealed was not held"


@verbs.command("list")
def list_(
    folder: Annotated[Path | None, typer.Argument(help="目录，默认归档目录 / a folder; else that of archives")] = None,
    as_json: Json = False,
) -> None:
    """列出归档；无需密钥 / List archives; needs no key."""
    where = folder or settings().archive_path
    with refusing():
        items = [_item(path, copy) for path, copy in vault.listed(where)]
    if as_json:
        print_json({"items": items})
    elif items:
        names = ("文件 / file", "内容 / of", "报文 / documents", "回执 / receipts", "归档于 / made", "字节 / bytes")
        rows = [
            [str(each[name]) for name in ("file", "of", "documents", "receipts", "made_at", "size")] for each in items
        ]
        print_table("", names, rows)
    else:
        out.print(f"{where} 没有归档 / no archives")


@verbs.command()
def read(
    file: File,
    message: Annotated[
        str | None,
        typer.Option(help="报文编号、MessageId 或回执号 / id of a message, its MessageId, or its receipt's number"),
    ] = None,
    into: Annotated[Path | None, typer.Option(help="写入此目录 / write the files here")] = None,
    by: Annotated[str | None, typer.Option(help="经办人，默认本机用户 / who reads; the user of this machine")] = None,
    as_json: Json = False,
) -> None:
    """解密：全部为 JSON 行，或一份的原字节与回执 / Decrypt: all as JSON lines, or one document and receipt."""
    with refusing():
        key = master_key()
        examining.look(file)
        _note(file, message, by or who())
        if message is None:
            for line in examining.lines(file, key):
                typer.echo(line.decode(), nl=False)
            return
        try:
            found = examining.stored(file, message, key)
        except NotThere as problem:
            raise Declined(str(problem)) from None
    _give(found, into or Path(), as_json=as_json)


@verbs.command()
def verify(
    file: File,
    trust: Annotated[
        list[Path] | None,
        typer.Option(help="可信的平台证书 PEM，可多个；默认数据目录中的 / trusted certificate, PEM; else the folder's"),
    ] = None,
    sha256: Annotated[str | None, typer.Option(help="清出记录中的摘要 / the digest that the pruning states")] = None,
    closed: Annotated[bool, typer.Option("--closed", help="不解密 / do not open what is sealed")] = False,
    as_json: Json = False,
) -> None:
    """离线核验归档；无主密钥时只核明文的存证 / Verify offline; without the master key the proofs in the clear alone."""
    certificates = [read_document(each) for each in trust] if trust else _own()
    key = None if closed else _key()
    try:
        with refusing():
            found = examining.verify(file, certificates, *([key] if key else []))
    except BadCertificate as problem:
        raise Misused(f"--trust: {problem}; 应为 PEM 证书 / want a certificate, PEM") from None
    if sha256 is not None and sha256.lower() != found.sha256:
        found.problems.append(f"SHA-256 {found.sha256}，应为 / want {sha256.lower()}")
    if as_json:
        print_json(
            {"sound": not found.problems} | {name: getattr(found, name) for name in Verdict.__dataclass_fields__}
        )
    else:
        _print(found)
    if found.problems:
        raise typer.Exit(REFUSED)


def _print(found: Verdict) -> None:
    out.print(f"{found.what}  {found.of}  报文 / documents {found.said}  SHA-256 {found.sha256}")
    out.print(f"存证 / proofs: 批次 / batches {found.batches}  叶 / leaves {found.proved}")
    if found.opened:
        out.print(f"内容 / within: 报文完好 / good documents {found.documents}  回执 / receipts {found.receipts}")
    else:
        out.print("[yellow]内容未解密，未核 / what is sealed was not opened, and not held[/]")
    for problem in found.problems[:MOST_SHOWN]:
        out.print(f"[red]{escape(problem)}[/]")
    if (more := len(found.problems) - MOST_SHOWN) > 0:
        out.print(f"另有 {more} 处，见 --json / {more} more: --json tells all")
    out.print(f"[red]{_NOT_SOUND}[/]" if found.problems else f"[green]{_SOUND if found.opened else _PROVED}[/]")


def _give(found: Stored, into: Path, *, as_json: bool) -> None:
    into.mkdir(parents=True, exist_ok=True)
    id_, head = found.row["id"], found.content[:1]
    files = {
        "document": (into / f"{id_}.{'json' if head in (b'{', b'[') else 'xml'}", found.content),
        "receipt": (into / f"{id_}.receipt.xml", found.receipt),
    }
    written = {name: str(path) for name, (path, data) in files.items() if data}
    for name in written:
        files[name][0].write_bytes(files[name][1])
    told = {name: found.row[name] for name in ("id", "seq", "type", "sender_id", "message_id", "digest", "size")}
    if as_json:
        print_json(told | written)
        return
    out.print(
        f"{told['type'] or '—'}  {told['message_id'] or '—'}  回执 / receipt {told['seq']}  SHA-256 {told['digest']}"
    )
    for name in ("document", "receipt"):
        out.print(written.get(name) or f"{name}: 未留存 / not kept")


def _item(path: Path, copy: Any) -> dict[str, Any]:
    said = copy.header
    return {
        "file": str(path),
        "what": said.get("what"),
        "of": said.get("of"),
        "documents": said.get("documents"),
        "receipts": f"{said['first']}–{said['last']}" if "first" in said else "—",
        "made_at": to_datetime(said["made_at"]).isoformat(timespec="seconds"),
        "master": copy.key.master,
        "size": path.stat().st_size,
    }


def _note(file: Path, message: str | None, by: str) -> None:
    """Whoever reads a copy is on record, where there is a journal to say so in; an archive is read without one too."""
    if exists(settings()):
        act = {"act": "read archive", "subject": file.name, "by": by}
        ask("/journal/acts", act | ({"note": message} if message else {}))


def _own() -> list[bytes]:
    certificate = settings().gateway_folder / CERTIFICATE
    if not certificate.exists():
        raise Misused(f"没有 {certificate}；请用 --trust 给出平台证书 / there is none: give the gateway's with --trust")
    return [certificate.read_bytes()]


def _key() -> MasterKey | None:
    """The master key; None where there is none here."""
    try:
        return master_key()
    except BadMasterKey:
        return None
