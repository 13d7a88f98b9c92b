"""`swg key`: the keys the gateway signs with: which it has, which comes next, how one takes over from another.

Announce first, so that partners see the next certificate at `/v1/gateway/certificates`; some days later, rotate. There
is no fixed minute: whoever trusts both notices nothing.
"""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from gateway.cli.catalogue import settings
from gateway.cli.journal import ask, database, exists, hold_alone, who
from gateway.cli.output import Declined, Misused, out, print_json, print_table
from gateway.journal.clock import to_datetime
from gateway.journal.key_history import history
from gateway.trust import pairs
from gateway.trust.certificates import digest, key_id, load
from gateway.trust.expiry import Stage, days_left, stage
from gateway.trust.keyring import NEXT, replace_certificate
from gateway.trust.keys import BadKey
from messages.seals import certificates

verbs = typer.Typer(name="key", no_args_is_help=True, help="平台密钥与换钥 / the gateway's own keys, and their change")

Json = Annotated[bool, typer.Option("--json", help="输出 JSON / print JSON")]
By = Annotated[str | None, typer.Option(help="经办人，默认本机用户 / who decides; the user of this machine")]
Reason = Annotated[str | None, typer.Option(help="原因，入台账 / why, for the record")]

STATES = {
    "next": "下一把（已预告）/ next, announced",
    "current": "现用 / in force",
    "former": "从前的 / former",
    "revoked": "已吊销 / revoked",
}


@verbs.command("list")
def list_(as_json: Json = False) -> None:
    """列出平台密钥：下一把、现用、从前的 / List them: next, in force, former."""
    items = _items()
    if as_json:
        print_json({"items": items})
        return
    print_table(
        "",
        ("密钥 / key", "状态 / state", "证书 / certificate", "至 / until", "启用 / since", "备注 / remark"),
        (
            (
                each["key_id"],
                STATES[each["state"]],
                each["certificate"][:16],
                f"{each['not_after']:%F}",
                f"{each['since']:%F %H:%M}" if each["since"] else "—",
                _remark(each),
            )
            for each in items
        ),
    )


@verbs.command()
def announce(
    pair: Annotated[
        Path | None, typer.Option(help="含 key.pem、cert.pem 的目录；不给则新生成 / folder of a pair; else made anew")
    ] = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """预告下一把密钥，合作方即可取得其证书 / Announce the next key; partners see its certificate at once."""
    path = str(pair.resolve()) if pair is not None else None
    said = ask("/keys/announce", {"pair": path, "by": by or who()})
    if as_json:
        print_json(said)
        return
    out.print(f"[green]已预告 / announced[/] {said['key_id']}  至 / until {said['not_after'][:10]}")
    out.print(f"  公布于 / published at {escape(settings().url)}/v1/gateway/certificates")
    out.print("  合作方更新后启用 / once partners have it: swg key rotate")


@verbs.command()
def withdraw(by: By = None, as_json: Json = False) -> None:
    """撤下已预告的密钥 / Withdraw the key that was announced."""
    said = ask("/keys/withdraw", {"by": by or who()})
    if as_json:
        print_json(said)
    else:
        out.print(f"已撤下 / withdrawn {said['key_id']}")


@verbs.command()
def rotate(reason: Reason = None, by: By = None, as_json: Json = False) -> None:
    """启用已预告的密钥，不停机 / Let the announced key take over, without a stop."""
    _changed(ask("/keys/rotate", {"reason": reason, "by": by or who()}), as_json=as_json)


@verbs.command()
def renew(
    certificate: Annotated[
        Path | None, typer.Option(help="CA 为现用密钥新签的证书；不给则自签 / a new one for this key; else self-issued")
    ] = None,
    by: By = None,
    as_json: Json = False,
) -> None:
    """为现用密钥换新证书，密钥不变 / A new certificate for the key in force, also where the old one has ended."""
    if certificate is not None and not certificate.exists():
        raise Misused(f"{certificate}: 没有此文件 / no such file")
    if _has_ended():
        said = _renew_here(certificate)
    else:
        path = str(certificate.resolve()) if certificate else None
        said = ask("/keys/renew", {"certificate": path, "by": by or who()})
    _changed(said, as_json=as_json)


@verbs.command()
def revoke(
    checkpoint: Annotated[int, typer.Option(min=1, help="最后可信的检查点（批次数）/ size of the last to be trusted")],
    reason: Annotated[str, typer.Option(help="原因，入台账 / why, for the record")],
    by: By = None,
    as_json: Json = False,
) -> None:
    """密钥泄露：吊销现用密钥，立即换新 / The key was stolen: revoke it, and sign with a fresh one at once."""
    said = ask("/keys/revoke", {"reason": reason, "trusted_to": checkpoint, "by": by or who()})
    _changed(said, as_json=as_json)
    if not as_json:
        out.print("  请立即告知合作方改信新证书 / tell the partners now to trust the new certificate instead:")
        out.print(f"  {escape(settings().url)}/v1/gateway/certificates")


def _items() -> list[dict[str, Any]]:
    """Newest first: what comes, what is, what was."""
    folder, items = settings().gateway_folder, []
    if (coming := pairs.read(folder / NEXT)) is not None:
        items.append(_told("next", coming.cert_pem))
    known = _history()
    for each in reversed(known):
        state = "current" if each.until is None else "former" if each.trusted_to is None else "revoked"
        more = {"since": to_datetime(each.since), "trusted_to": each.trusted_to, "reason": each.reason}
        items.append({**_told(state, certificates.pem(each.certificate)), **more})
    if not known and (current := pairs.read(folder)) is not None:
        items.append(_told("current", current.cert_pem))
    return items


def _history() -> Any:
    if not exists(settings()):
        return ()
    with database() as engine, engine.connect() as connection:
        return history(connection)


def _told(state: str, pem: bytes) -> dict[str, Any]:
    loaded = load(pem)
    return {
        "key_id": key_id(pem),
        "state": state,
        "certificate": digest(loaded),
        "subject": loaded.subject.rfc4514_string(),
        "not_before": loaded.not_valid_before_utc,
        "not_after": loaded.not_valid_after_utc,
        "since": None,
        "trusted_to": None,
        "reason": None,
    }


def _remark(each: dict[str, Any]) -> str:
    if each["state"] == "revoked":
        return f"只信到检查点 / believed up to checkpoint {each['trusted_to']}: {each['reason']}"
    now = datetime.now(UTC)
    if each["state"] in ("next", "current") and stage(each["not_after"], now) < Stage.FAR:
        return f"余 {days_left(each['not_after'], now)} 天 / days left; swg key renew"
    return each["reason"] or ""


def _has_ended() -> bool:
    """Whether the certificate in force is over, so that no gateway starts with it."""
    pair = pairs.read(settings().gateway_folder)
    return pair is not None and load(pair.cert_pem).not_valid_after_utc <= datetime.now(UTC)


def _renew_here(certificate: Path | None) -> dict[str, Any]:
    """In the files alone, since nothing runs on a certificate that has ended; the next start puts it on record."""
    from gateway.assembly import Occupied, lock  # the whole gateway, which no other verb here needs

    folder, now = settings().gateway_folder, datetime.now(UTC)
    hold_alone()
    try:
        with lock(settings().data):
            new = certificate.read_bytes() if certificate is not None else None
            changed = replace_certificate(folder, new, party_id=settings().party_id, now=now)
    except Occupied:
        raise Declined("请先停下平台 / stop the gateway first; it runs on a certificate that has ended") from None
    except BadKey as problem:
        raise Declined(str(problem)) from None
    return {
        "key_id": changed.key_id,
        "replaces": changed.key_id,
        "not_after": load(changed.cert_pem).not_valid_after_utc,
    }


def _changed(said: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print_json(said)
        return
    until = str(said["not_after"])[:10]
    out.print(f"[green]已启用 / in force[/] {said['key_id']}  至 / until {until}  (替换 / replaces {said['replaces']})")
