"""What is registered: partners' certificates, authorities and their revocation lists; and what production refuses."""

from collections.abc import Iterator

from gateway.cli.checkup.told import Installation, Told, fail, ok, warn
from gateway.journal.clock import to_datetime
from gateway.partners.credentials import newest_end, refused_in_production
from gateway.partners.directory import Directory
from gateway.partners.partner import Partner
from gateway.partners.register import load
from gateway.trust import production
from gateway.trust.expiry import Stage, days_left, stage

SHOWN = 10  # names in one line


def registered_certificates(of: Installation) -> Iterator[Told]:
    """The certificates that partners' signatures are held against: whether they count, and until when."""
    directory = _directory(of)
    if directory is None or not directory.partners:
        yield ok("尚无登记的合作方", "no partner is registered yet")
        return
    senders = [each for each in directory.partners.values() if _sends(each)]
    lapsed = [each.name for each in senders if (end := newest_end(each)) is None or end <= of.now]
    if lapsed:
        yield warn(
            f"没有有效证书，其报文将被拒收：{_names(lapsed)}",
            f"no valid certificate, so what they send is refused: {_names(lapsed)}",
            "登记新证书（swg partner apply）",
            "register a new one (swg partner apply)",
        )
    near = {name: left for name, left in _near(senders, of).items() if name not in lapsed}
    for most in (Stage.WEEK, Stage.MONTH, Stage.TWO_MONTHS):
        if said := [f"{name} {days}" for name, (days, which) in near.items() if which is most]:
            yield warn(
                f"证书在 {most.value} 天内到期（余天数）：{_names(said)}",
                f"certificates end within {most.value} days (days left): {_names(said)}",
                "请其换证书，新旧同列即可平滑过渡",
                "ask for new ones; with both listed nobody has to hurry",
            )
    yield from _revoked(directory)
    if not (lapsed or near):
        count = len(directory.partners)
        yield ok(f"{count} 个合作方的证书均在有效期内", f"{count} partners, their certificates valid")


def authorities(of: Installation) -> Iterator[Told]:
    """Those that are trusted: whether they still are valid themselves, and whether agreements name one that is not."""
    directory = _directory(of)
    if directory is None:
        yield ok("尚无受信的 CA", "no authority is trusted yet")
        return
    named = {name for each in directory.partners.values() for name in each.terms.authorities}
    if gone := sorted(named - directory.authorities.keys()):
        yield warn(
            f"约定要求的 CA 未受信，其报文将被拒收：{_names(gone)}",
            f"agreements want authorities that are not trusted, so what is sent is refused: {_names(gone)}",
            "swg cert trust FILE --name NAME",
            "swg cert trust FILE --name NAME",
        )
    for name, several in directory.authorities.items():
        end = to_datetime(max(each.not_after for each in several))
        if stage(end, of.now) < Stage.FAR:
            yield warn(
                f"CA {name} {end:%F} 到期",
                f"authority {name} ends {end:%F}",
                "取得其新证书后 swg cert trust",
                "get its new certificate, then swg cert trust",
            )
    count = len(directory.authorities)
    yield ok(f"受信 CA {count} 个", f"{count} authorities are trusted")


def lists(of: Installation) -> Iterator[Told]:
    """Revocation lists: whether each is followed in time, and whether those that agreements need are there."""
    directory = _directory(of)
    if directory is None:
        yield ok("尚无吊销列表", "no revocation list yet")
        return
    for each in directory.lists:
        if each.next_update is not None and to_datetime(each.next_update) < of.now:
            yield warn(
                f"CA {each.authority} 的吊销列表已逾期（应于 {to_datetime(each.next_update):%F %H:%M} 更新）",
                f"the list of {each.authority} is overdue since {to_datetime(each.next_update):%F %H:%M}",
                "取最新列表：swg cert crl import；或在约定中写 terms.crl 自动取",
                "fetch the newest: swg cert crl import; or name terms.crl in the agreement, to have it fetched",
            )
    without = [each.name for each in directory.partners.values() if _lacks_list(each)]
    if without:
        yield warn(
            f"约定要求吊销列表而没有，其报文将被拒收：{_names(without)}",
            f"agreements want a revocation list and there is none, so what they send is refused: {_names(without)}",
            "swg cert crl import FILE",
            "swg cert crl import FILE",
        )
    yield ok(f"吊销列表 {len(directory.lists)} 份", f"{len(directory.lists)} revocation lists")


def fit_for_production(of: Installation) -> Iterator[Told]:
    """What production refuses: the clear beyond this machine, secrets everybody knows, open keys, samples."""
    if not of.production:
        yield ok("非生产环境，不作此项要求", "not in production; nothing is asked here")
        return
    directory = _directory(of)
    problems = [*production.refused(of.settings), *(refused_in_production(directory) if directory else ())]
    for each in problems:
        yield fail(each.zh, each.en, each.mend_zh, each.mend_en)
    if not problems:
        yield ok("符合生产要求", "fit for production")


def _revoked(directory: Directory) -> Iterator[Told]:
    """Certificates that are listed and do not count; worth removing once the new one is there."""
    found = [
        f"{each.name} {one.digest[:16]}"
        for each in directory.partners.values()
        for one in each.certificates
        if one.revoked_at is not None
    ]
    if found:
        yield warn(
            f"已吊销而仍登记的证书：{_names(found)}",
            f"revoked certificates that are still listed: {_names(found)}",
            "从合作方文件中去掉后 swg partner apply",
            "take them out of the partner's file, then swg partner apply",
        )


def _near(senders: list[Partner], of: Installation) -> dict[str, tuple[int, Stage]]:
    """Days left of those whose newest certificate ends within sixty, by name."""
    ends = {each.name: end for each in senders if (end := newest_end(each)) is not None}
    found = {name: (days_left(end, of.now), stage(end, of.now)) for name, end in ends.items()}
    return {name: told for name, told in found.items() if Stage.OVER < told[1] < Stage.FAR}


def _sends(partner: Partner) -> bool:
    return not partner.disabled and any(each.may_send for each in partner.agreements.values())


def _lacks_list(partner: Partner) -> bool:
    wants = _sends(partner) and partner.terms.revocation == "fresh"
    return wants and bool(partner.certificates) and all(each.crl is None for each in partner.certificates)


def _names(several: list[str]) -> str:
    more = f" … (+{len(several) - SHOWN})" if len(several) > SHOWN else ""
    return ", ".join(several[:SHOWN]) + more


def _directory(of: Installation) -> Directory | None:
    if of.journal is None:
        return None
    with of.journal.connect() as connection:
        return load(connection)
