"""`swg cert ca|issue|renew|revoke|issued`: a private authority for tests and small installations.

It works on a folder of its own and needs no gateway. Where this machine has a journal, what it does is on record there.
"""

from dataclasses import asdict
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from gateway.cli.catalogue import settings
from gateway.cli.cert.noun import (
    By,
    Ca,
    CrlUrl,
    Csr,
    Days,
    Into,
    Json,
    Kind,
    Passphrase,
    Which,
    folder_of,
    import_file,
    new_passphrase,
    note,
    now,
    open_private,
    read_bytes,
    refusing,
    verbs,
)
from gateway.cli.journal import database, exists
from gateway.cli.output import Misused, out, print_json, print_table
from gateway.partners.authorities import read_trusted
from gateway.trust import issuing, pairs
from gateway.trust.private_ca import REASONS, Made, PrivateCa, list_issued, make_ca, serial_of
from gateway.trust.requests import read_request


@verbs.command()
def ca(
    organisation: Annotated[str, typer.Option(help="单位 (O) / its organisation")],
    name: Annotated[str, typer.Option(help="名称 (CN) / its name")] = "Private CA",
    kind: Kind = "p256",
    years: Annotated[int, typer.Option(min=1, max=30, help="有效年数 / years it is valid")] = 10,
    into: Ca = None,
    seal: Annotated[
        bool, typer.Option("--seal", help="私钥用口令加密，终端询问 / seal its key with a passphrase, asked for")
    ] = False,
    passphrase_file: Passphrase = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """建立私有 CA（测试与小型环境）/ Make a private authority, for tests and small installations."""
    folder = folder_of(into)
    words = new_passphrase(passphrase_file) if seal or passphrase_file else None
    if into is None:
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # the data folder is its owner's alone
    with refusing():
        made = make_ca(
            folder,
            issuing.subject(name=name, organisation=organisation),
            kind=_kind(kind),
            now=now(),
            valid=timedelta(days=365 * years),
            passphrase=words,
        )
    subject, until = made.certificate.subject.rfc4514_string(), made.certificate.not_valid_after_utc
    note(folder, by, f"+ private authority {subject} until {until:%F}")
    if as_json:
        print_json({"folder": str(folder), "subject": subject, "not_after": until, "sealed": words is not None})
        return
    out.print(f"[green]已建立 / made[/] {escape(subject)}  至 / until {until:%F}  {escape(str(folder))}")
    if words is None:
        out.print("  私钥未加密，仅本人可读 / its key is not sealed, and readable to its owner alone (--seal)")
    out.print(f"  信任它 / trust it: swg cert trust {escape(str(folder / pairs.CERT))} --name NAME")


@verbs.command()
def issue(
    name: Annotated[str, typer.Argument(help="名称 (CN)；有 --csr 时可省 / its name; not with --csr")] = "",
    organisation: Annotated[
        str, typer.Option(help="单位 (O)，如 SenderId / its organisation, e.g. 4218MA3YRD663")
    ] = "",
    kind: Kind = "p256",
    days: Days = 730,
    csr: Csr = None,
    into: Into = None,
    crl_url: CrlUrl = None,
    ca: Ca = None,
    passphrase_file: Passphrase = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """签发证书 / Issue a certificate, for a fresh key or for a request."""
    if csr is None and not (name and organisation):
        raise Misused("给出名称和 --organisation，或 --csr FILE / say a name and --organisation, or --csr FILE")
    valid = timedelta(days=days)
    with refusing():
        authority = open_private(ca, passphrase_file)
        if csr is not None:
            made = authority.issue_for(read_request(read_bytes(csr)), now=now(), valid=valid, crl_url=crl_url)
        else:
            subject = issuing.subject(name=name, organisation=organisation)
            made = authority.issue(subject, now=now(), valid=valid, kind=_kind(kind), crl_url=crl_url)
    _hand_out(authority, made, into or Path(csr.stem if csr else name), by, "issued", as_json=as_json)


@verbs.command()
def renew(
    which: Which,
    kind: Kind = "p256",
    days: Days = 730,
    csr: Csr = None,
    into: Into = None,
    crl_url: CrlUrl = None,
    ca: Ca = None,
    passphrase_file: Passphrase = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """换发：同一主体的新证书，旧的照常有效 / A new certificate beside the old one, which stays valid."""
    valid = timedelta(days=days)
    with refusing():
        authority, serial = open_private(ca, passphrase_file), serial_of(which)
        request = read_request(read_bytes(csr)) if csr else None
        made = authority.renew(serial, now=now(), valid=valid, request=request, kind=_kind(kind), crl_url=crl_url)
    _hand_out(authority, made, into or Path(f"renewed-{made.issued.serial[:8]}"), by, "renewed", as_json=as_json)


@verbs.command()
def revoke(
    which: Which,
    reason: Annotated[str, typer.Option(help=f"原因 / why: {' '.join(REASONS)}")] = "unspecified",
    ca: Ca = None,
    passphrase_file: Passphrase = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """吊销证书，重写吊销列表 / Take a certificate back for good; the list is written anew."""
    if reason not in REASONS:
        raise Misused(f"--reason {reason!r}: 应为 / want one of {', '.join(REASONS)}")
    with refusing():
        authority, serial = open_private(ca, passphrase_file), serial_of(which)
        path = authority.revoke(serial, reason=reason, now=now())
    note(authority.folder, by, f"- certificate {serial} ({authority.find(serial).subject}): {reason}")
    lines = import_file(path, by)["lines"] if _is_trusted(authority) else []
    if as_json:
        print_json({"serial": serial, "reason": reason, "list": str(path), "lines": lines})
        return
    out.print(f"[green]已吊销 / revoked[/] {serial}  {escape(str(path))}")
    for line in lines:
        out.print(f"  {escape(line)}")
    if not lines:
        out.print(f"  生效 / to take effect: swg cert crl import {escape(str(path))}")


@verbs.command()
def issued(ca: Ca = None, as_json: Json = False) -> None:
    """列出私有 CA 签发的证书 / List what the private authority issued."""
    with refusing():
        items = list_issued(folder_of(ca))
    if as_json:
        print_json({"items": [asdict(each) for each in items]})
        return
    print_table(
        "",
        ("序列号 / serial", "主体 / subject", "至 / until", "状态 / state"),
        (
            (
                each.serial,
                each.subject,
                f"{each.not_after:%F}",
                f"已吊销 / revoked {each.revoked_at:%F} {each.reason}" if each.revoked_at else "有效 / ok",
            )
            for each in items
        ),
    )


def _hand_out(ca: PrivateCa, made: Made, into: Path, by: str | None, what: str, *, as_json: bool) -> None:
    """Put what was made where its owner finds it, and keep the record."""
    into.mkdir(parents=True, exist_ok=True)
    names = (pairs.KEY, pairs.CERT) if made.key_pem else (pairs.CERT,)
    if taken := [str(into / name) for name in names if (into / name).exists()]:
        raise Misused(
            f"{', '.join(taken)} 已存在 / is there already; the certificate is in "
            f"{ca.folder / 'issued' / made.issued.serial}.pem; choose another folder with --into"
        )
    if made.key_pem:
        pairs.write_file(into / pairs.KEY, made.key_pem, 0o600)
    pairs.write_file(into / pairs.CERT, made.cert_pem, 0o644)
    one = made.issued
    note(ca.folder, by, f"+ certificate {one.serial} {what}: {one.subject} until {one.not_after:%F}")
    if as_json:
        print_json({**asdict(one), "folder": str(into), "files": list(names)})
        return
    out.print(f"[green]已签发 / issued[/] {escape(one.subject)}  至 / until {one.not_after:%F}")
    out.print(f"  序列号 / serial {one.serial}  {escape(str(into))}/: {' '.join(names)}")
    if made.key_pem:
        out.print("  私钥请交给其所有人，此处不留副本 / give the key to its owner; no copy is kept here")


def _is_trusted(ca: PrivateCa) -> bool:
    """Whether the register of this machine trusts this authority."""
    if not exists(settings()):
        return False
    pem = (ca.folder / pairs.CERT).read_bytes()
    with database() as engine, engine.connect() as connection:
        return any(each.pem.encode("ascii") == pem for each in read_trusted(connection).authorities)


def _kind(named: str) -> issuing.Kind:
    for kind in issuing.KINDS:
        if kind == named.lower().replace("-", ""):
            return kind
    raise Misused(f"--kind {named!r}: 应为 / want one of {', '.join(issuing.KINDS)}; SM2 不支持 / is not supported")
