"""Keys that lie on this machine: the gateway's own, the next one, partners', the private authority's."""

from collections.abc import Iterator
from pathlib import Path

from gateway.cli.checkup.told import Installation, Told, fail, ok, warn
from gateway.journal.key_history import in_force
from gateway.trust import pairs
from gateway.trust.certificates import is_sample, key_id, load
from gateway.trust.expiry import Stage, days_left, stage
from gateway.trust.keyring import NEXT
from gateway.trust.keys import BadKey, of_pair
from gateway.trust.private_ca import CRL, BadCa, is_sealed, list_issued
from gateway.trust.revocation import BadList, read_list
from messages.seals.xmldsig import BadCertificate, certificate


def gateway_key(of: Installation) -> Iterator[Told]:
    """The key that signs batches and copies."""
    folder = of.settings.gateway_folder
    try:
        pair = pairs.read(folder)
        if pair is None:
            yield _none_yet(of, folder)
            return
        key = of_pair(pair, now=of.now)
    except OSError as problem:
        yield fail(
            f"平台密钥读不到：{problem.filename}",
            f"the gateway's key cannot be read: {problem.filename}: {problem.strerror}",
            "key.pem 与 cert.pem 须同在，且运行用户可读",
            "key.pem and cert.pem belong together, readable to the user who runs it",
        )
        return
    except (BadKey, BadCertificate) as problem:
        mend = ("按提示处理；证书到期用 swg key renew", "do as it says; a certificate that has ended: swg key renew")
        yield fail("平台密钥不可用", str(problem), *mend)
        return
    until = certificate(pair.cert_pem).not_after
    yield from _held(of, folder, pair.cert_pem)
    if stage(until, of.now) < Stage.FAR:
        left = days_left(until, of.now)
        yield warn(
            f"平台证书 {left} 天后到期（{until:%F}）",
            f"the gateway's certificate ends in {left} days ({until:%F})",
            "swg key renew（同一密钥换新证书），或 swg key announce 换新密钥",
            "swg key renew for the same key, or swg key announce for another",
        )
    yield ok(f"平台密钥 {key.key_id} 有效至 {until:%F}", f"the gateway's key {key.key_id} is valid until {until:%F}")


def next_key(of: Installation) -> Iterator[Told]:
    """The key that was announced, if one was."""
    folder = of.settings.gateway_folder / NEXT
    try:
        pair = pairs.read(folder)
        key = of_pair(pair, now=of.now) if pair is not None else None
    except (OSError, BadKey) as problem:
        yield warn(
            "已预告的密钥不可用", f"the announced key cannot be used: {problem}", "swg key withdraw", "swg key withdraw"
        )
        return
    if key is None:
        yield ok("没有预告的密钥", "no key is announced")
        return
    if pairs.is_open(folder):
        yield _open(of, folder / pairs.KEY)
    yield ok(
        f"已预告密钥 {key.key_id}，合作方更新后执行 swg key rotate",
        f"key {key.key_id} is announced; once partners have it: swg key rotate",
    )


def partner_keys(of: Installation) -> Iterator[Told]:
    """The keys and tokens of partners that are kept on this machine."""
    secrets = [file for name in ("key.pem", "token") for file in sorted(of.settings.partners_folder.glob(f"*/{name}"))]
    if not secrets:
        yield ok("本机没有合作方的密钥", "no partner's key is kept here")
        return
    loose = [file for file in secrets if file.stat().st_mode & 0o077]
    if loose:
        yield of.bad(
            f"{len(loose)} 个合作方的私密文件可被他人读取",
            f"others may read {', '.join(str(file) for file in loose[:5])}",
            "chmod 600",
            "chmod 600 them",
        )
    if of.production:
        yield warn(
            f"生产机上存有合作方密钥：{of.settings.partners_folder}",
            f"partners' keys lie on a production machine: {of.settings.partners_folder}",
            "合作方应自持私钥，演示后请删除",
            "partners keep their own keys; remove what a demo left",
        )
    if not loose:
        yield ok(
            f"{len(secrets)} 个合作方私密文件仅本人可读",
            f"{len(secrets)} partners' secrets, readable to their owner only",
        )


def tls(of: Installation) -> Iterator[Told]:
    """The certificate that callers see, where the gateway serves https by itself."""
    if of.settings.tls_cert is None:
        yield ok("不自行提供 HTTPS", "https is not served by itself")
        return
    try:
        end = load(of.settings.tls_cert.read_bytes()).not_valid_after_utc
    except (OSError, BadCertificate) as problem:
        yield fail(
            f"tls_cert 读不到：{problem}", f"tls_cert cannot be read: {problem}", "核对路径与内容", "look at the file"
        )
        return
    if (near := stage(end, of.now)) < Stage.FAR:
        yield (fail if near is Stage.OVER else warn)(
            f"HTTPS 证书 {end:%F} 到期（余 {days_left(end, of.now)} 天）",
            f"the https certificate ends {end:%F}, in {days_left(end, of.now)} days",
            "换证书后重启",
            "put another there and start again",
        )
    yield ok(f"HTTPS 证书有效至 {end:%F}", f"the https certificate is valid until {end:%F}")


def private_authority(of: Installation) -> Iterator[Told]:
    """The private authority in the data folder, if there is one: its key, its own end, its list."""
    folder = of.settings.data / "ca"
    if not (folder / pairs.KEY).exists():
        yield ok("本机没有私有 CA", "no private authority is kept here")
        return
    try:
        issued = list_issued(folder)
        until = certificate((folder / pairs.CERT).read_bytes()).not_after
        crl = read_list((folder / CRL).read_bytes(), now=of.now)
    except (BadCa, BadCertificate, BadList, OSError) as problem:
        yield fail("私有 CA 不可用", f"the private authority: {problem}", "从备份恢复该目录", "restore its folder")
        return
    if not is_sealed(folder) and pairs.is_open(folder):
        yield _open(of, folder / pairs.KEY)
    if not is_sealed(folder) and of.production:
        yield warn(
            "私有 CA 的私钥未用口令加密，且在运行机上",
            "the private authority's key is not sealed with a passphrase, on the machine that serves",
            "另机保管，或用 swg cert ca --seal 重建",
            "keep it on another machine, or make one with swg cert ca --seal",
        )
    if stage(until, of.now) < Stage.FAR:
        yield warn(
            f"私有 CA {until:%F} 到期",
            f"the private authority ends {until:%F}",
            "另建 CA 并换发证书",
            "make another, renew",
        )
    if crl.is_stale(of.now):
        yield warn(
            "私有 CA 的吊销列表已逾期",
            "the private authority's list is overdue",
            "swg cert crl issue",
            "swg cert crl issue",
        )
    yield ok(
        f"私有 CA 签发 {len(issued)} 张，至 {until:%F}", f"the private authority issued {len(issued)}, until {until:%F}"
    )


def _none_yet(of: Installation, folder: Path) -> Told:
    """Fine at the first start; fatal where a journal is sealed by a key that is gone."""
    stated = _stated(of)
    if stated is None:
        return ok("平台密钥将在首次启动时生成", f"the gateway's key is made at the first start, in {folder}")
    return fail(
        f"没有平台密钥，台账以密钥 {key_id(stated)} 封存",
        f"there is no key, and the journal is sealed with key {key_id(stated)}",
        f"从备份恢复 {folder}",
        f"restore {folder} from its backup",
    )


def _held(of: Installation, folder: Path, cert_pem: bytes) -> Iterator[Told]:
    """What may pass on a desk and not in production, and whether it is the journal's key at all."""
    if pairs.is_open(folder):
        yield _open(of, folder / pairs.KEY)
    if is_sample(cert_pem):
        yield of.bad(
            "平台使用样例密钥",
            "the gateway signs with a sample key",
            "换用正式密钥和证书",
            "put a real key and certificate there",
        )
    stated = _stated(of)
    if stated is not None and key_id(stated) != key_id(cert_pem):
        yield fail(
            f"台账现用密钥为 {key_id(stated)}，此处是 {key_id(cert_pem)}",
            f"the journal has key {key_id(stated)} in force, here is {key_id(cert_pem)}",
            "放回原密钥；换钥用 swg key announce 与 swg key rotate",
            "put that one back; keys are changed with swg key announce and swg key rotate",
        )


def _stated(of: Installation) -> bytes | None:
    if of.journal is None:
        return None
    with of.journal.connect() as connection:
        return in_force(connection)


def _open(of: Installation, path: Path) -> Told:
    return of.bad(f"私钥可被他人读取：{path}", f"others may read {path}", f"chmod 600 {path}", f"chmod 600 {path}")
