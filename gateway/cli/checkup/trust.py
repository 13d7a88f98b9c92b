"""Keys and certificates: the gateway's own, those of the partners kept here, those registered."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from gateway.cli.checkup.told import Installation, Told, fail, ok, warn
from gateway.journal.clock import to_datetime
from gateway.partners.directory import Directory
from gateway.partners.register import load
from gateway.trust import pairs
from gateway.trust.certificates import is_sample
from gateway.trust.keys import BadKey, of_pair
from messages.seals.xmldsig import BadCertificate, certificate

SOON = timedelta(days=30)


def gateway_key(of: Installation) -> Iterator[Told]:
    """The key that signs batches and copies."""
    folder = of.settings.gateway_folder
    try:
        pair = pairs.read(folder)
        if pair is None:
            yield ok("平台密钥将在首次启动时生成", f"the gateway's key is made at the first start, in {folder}")
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
        yield fail(
            "平台密钥不可用", str(problem), "换用有效的密钥和证书后重启", "put a valid pair there and start again"
        )
        return
    until = certificate(pair.cert_pem).not_after
    if pairs.is_open(folder):
        yield of.bad(
            "平台私钥可被他人读取",
            f"others may read {folder / pairs.KEY}",
            f"chmod 600 {folder / pairs.KEY}",
            "chmod 600",
        )
    if is_sample(pair.cert_pem):
        yield of.bad(
            "平台使用样例密钥",
            "the gateway signs with a sample key",
            "换用正式密钥和证书",
            "put a real key and certificate there",
        )
    if until - of.now < SOON:
        yield warn(
            f"平台证书 {until:%F} 到期",
            f"the gateway's certificate ends {until:%F}",
            "尽快更换",
            "renew it before then",
        )
    yield ok(f"平台密钥 {key.key_id} 有效至 {until:%F}", f"the gateway's key {key.key_id} is valid until {until:%F}")


def partner_keys(of: Installation) -> Iterator[Told]:
    """The keys and tokens of partners that are kept on this machine."""
    secrets = [file for name in ("key.pem", "token") for file in sorted(of.settings.partners_folder.glob(f"*/{name}"))]
    if not secrets:
        yield ok("本机没有合作方的密钥", "no partner's key is kept here")
        return
    loose = [file for file in secrets if _is_open(file)]
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


def registered_certificates(of: Installation) -> Iterator[Told]:
    """The certificates that partners' signatures are held against."""
    directory = _directory(of)
    if directory is None:
        yield ok("尚无登记的合作方", "no partner is registered yet")
        return
    samples, lapsed, soon = [], [], []
    for partner in directory.partners.values():
        senders = [each for each in partner.agreements.values() if each.may_send]
        ends = [to_datetime(each.not_after) for each in partner.certificates]
        if any(is_sample(each.pem.encode()) for each in partner.certificates):
            samples.append(partner.name)
        if senders and not any(end > of.now for end in ends):
            lapsed.append(partner.name)
        elif senders and max(ends) - of.now < SOON:
            soon.append(f"{partner.name} {max(ends):%F}")
    if samples and of.production:
        yield fail(
            f"登记了样例证书：{'、'.join(samples)}",
            f"sample certificates are registered: {', '.join(samples)}",
            "登记合作方的正式证书（swg partner apply）",
            "register the partners' real ones (swg partner apply)",
        )
    if lapsed:
        yield warn(
            f"没有有效证书，其报文将被拒收：{'、'.join(lapsed)}",
            f"no valid certificate, so what they send is refused: {', '.join(lapsed)}",
            "登记新证书（swg partner apply）",
            "register a new one (swg partner apply)",
        )
    if soon:
        yield warn(
            f"证书即将到期：{'、'.join(soon)}",
            f"certificates end soon: {', '.join(soon)}",
            "联系合作方更换",
            "ask for new ones",
        )
    if not (lapsed or soon or (samples and of.production)):
        count = len(directory.partners)
        yield ok(f"{count} 个合作方的证书均在有效期内", f"{count} partners, their certificates valid")


def _directory(of: Installation) -> Directory | None:
    if of.journal is None:
        return None
    with of.journal.connect() as connection:
        directory = load(connection)
    return directory if directory.partners else None


def _is_open(file: Path) -> bool:
    return bool(file.stat().st_mode & 0o077)
