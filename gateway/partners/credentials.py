"""What is to be said of a partner's certificates before he is registered: what refuses them, and what is worth a look.

A certificate must name the partner it is registered for, or an organisation that the agreement allows; be there for
signing; come from an authority that was agreed; and not be revoked. In production it is no sample, and nothing is
pushed in the clear beyond this machine.
"""

from collections.abc import Iterator
from datetime import datetime

from gateway.journal.clock import to_datetime
from gateway.partners.directory import Directory
from gateway.partners.partner import Partner, RegisteredCertificate
from gateway.partners.remark import Remark
from gateway.partners.ways import remarks_on_ways
from gateway.trust.authorities import may_sign_documents
from gateway.trust.certificates import is_sample, organisations, speaks_for
from gateway.trust.expiry import Stage, days_left, stage
from gateway.trust.plain import is_plain_beyond
from gateway.trust.production import Refused

CREDIT_CODE, CUSTOMS_REGISTRATION = "credit-code", "customs-registration"


def remarks(
    partner: Partner, before: Partner | None, directory: Directory, *, now: datetime, production: bool, broker: bool
) -> tuple[Remark, ...]:
    """Everything to be said of the partner as he shall be. His certificates stand as `Trusted.standing` has it.

    before: as he is registered; what holds of him already and is only wrong by now is told and refuses nothing.
    broker: whether the settings name one.
    """
    known = {each.digest for each in before.certificates} if before else set()
    return (
        *_of_agreement(partner, directory, production=production),
        *remarks_on_ways(partner, directory, production=production, broker=broker),
        *(
            remark
            for each in partner.certificates
            for remark in _of_certificate(
                partner, each, is_new=each.digest not in known, now=now, production=production
            )
        ),
        *_of_ends(partner, now),
    )


def codes(partner: Partner) -> frozenset[str]:
    """What a certificate may name him by: his sender ids, the organisation codes in them, his credit codes."""
    ids = {each for each in partner.sender_ids if each}
    organisations = {each[4:13] for each in ids if len(each) >= 13}
    credit = {each.key.value for each in partner.keys if each.key.kind in (CREDIT_CODE, CUSTOMS_REGISTRATION)}
    return frozenset(ids | organisations | credit)


def _of_agreement(partner: Partner, directory: Directory, *, production: bool) -> Iterator[Remark]:
    terms = partner.terms
    for name in terms.authorities:
        if name not in directory.authorities:
            yield Remark(
                True,
                f"terms.authorities：没有受信的 CA {name}，先执行 swg cert trust FILE --name {name}",
                f"terms.authorities: no authority {name} is trusted; first: swg cert trust FILE --name {name}",
            )
    if terms.crl is not None and not terms.crl.startswith(("http://", "https://", "/")):
        yield Remark(
            True,
            f"terms.crl：应为 http://、https:// 或绝对路径，而不是 {terms.crl!r}",
            f"terms.crl: want http://, https:// or an absolute path, not {terms.crl!r}",
        )
    if production and terms.channel == "push" and is_plain_beyond(terms.url or ""):
        yield Remark(
            True,
            f"terms.url：生产环境不经明文 HTTP 推送到本机之外（{terms.url}），请改用 https://",
            f"terms.url: production does not push beyond this machine in the clear ({terms.url}); want https://",
        )


def _of_certificate(
    partner: Partner, each: RegisteredCertificate, *, is_new: bool, now: datetime, production: bool
) -> Iterator[Remark]:
    pem, name = each.pem.encode("ascii"), each.digest[:16]
    if production and is_sample(pem):
        yield Remark(
            True,
            f"证书 {name}：生产环境不接受样例证书，请用正式证书",
            f"certificate {name}: production takes no sample certificates; use a real one",
        )
    if not speaks_for(pem, codes=codes(partner), names=partner.terms.organisations):
        said = ", ".join(organisations(pem)) or "-"
        yield Remark(
            True,
            f"证书 {name}：主体单位为 {said}，与 SenderId、统一社会信用代码不符；如属实请写入 terms.organisations",
            f"certificate {name}: its subject names {said}, neither his SenderId nor his credit code; where that is "
            "he, name it in terms.organisations",
        )
    if not may_sign_documents(pem):
        yield Remark(
            True,
            f"证书 {name}：密钥用途不含数字签名，请换签名证书",
            f"certificate {name}: its key usage does not allow signing; use one for signatures",
        )
    yield from _of_standing(partner, each, is_new=is_new)
    if to_datetime(each.not_after) <= now:
        yield Remark(
            False,
            f"证书 {name}：已过期（{to_datetime(each.not_after):%F}），可从文件中去掉",
            f"certificate {name}: its time is over ({to_datetime(each.not_after):%F}); it may go from the file",
        )


def _of_standing(partner: Partner, each: RegisteredCertificate, *, is_new: bool) -> Iterator[Remark]:
    """What authorities say of it; of a certificate that is registered already that refuses nothing more."""
    standing = partner.signers.standings[each.digest]
    if standing.refused is None:
        return
    code, value, wanted = standing.refused
    zh = {
        "SW212": "已被吊销，请换用新密钥和新证书",
        "SW213": f"不是约定的 CA 签发的（{' '.join(partner.terms.authorities)}）",
        "SW214": "所属 CA 没有可用的吊销列表，先执行 swg cert crl import FILE",
    }[code]
    yield Remark(
        is_new and code != "SW214",
        f"证书 {each.digest[:16]}：{zh}",
        f"certificate {each.digest[:16]}: {value}; want {wanted}",
    )


def _of_ends(partner: Partner, now: datetime) -> Iterator[Remark]:
    """The newest of his certificates ends soon, or none is left."""
    if not any(each.may_send for each in partner.agreements.values()):
        return
    end = newest_end(partner)
    if "transport" in partner.terms.signatures:
        if partner.terms.mutual_tls != "must":
            yield Remark(
                False,
                '报文可不签名，持其令牌者即可代其发送；建议 terms.mutual_tls = "must"',
                'he need not sign, so whoever has his token speaks for him; agree terms.mutual_tls = "must"',
            )
    elif end is None:
        yield Remark(
            False,
            "没有可用的证书，其报文将被拒收；请登记证书",
            "no certificate of his counts, so what he sends is refused; register one",
        )
    if end is not None and stage(end, now) < Stage.FAR:
        yield Remark(
            False,
            f"证书 {days_left(end, now)} 天后到期（{end:%F}），请登记新证书",
            f"his certificates end in {days_left(end, now)} days ({end:%F}); register a new one",
        )


def newest_end(partner: Partner) -> datetime | None:
    """Until when his signatures count, by the certificate that counts longest; None: none counts. Aware."""
    standings = partner.signers.standings.values()
    return max((each.lasts for each in standings if each.refused is None), default=None)


def refused_in_production(directory: Directory) -> Iterator[Refused]:
    """Whose registration production refuses as it stands: sample certificates, pushes in the clear."""
    partners = directory.partners.values()
    samples = [each.name for each in partners if any(is_sample(one.pem.encode("ascii")) for one in each.certificates)]
    if samples:
        yield Refused(
            f"登记了样例证书：{'、'.join(samples)}",
            f"sample certificates are registered: {', '.join(samples)}",
            "登记合作方的正式证书（swg partner apply）",
            "register the partners' real ones (swg partner apply)",
        )
    plain = [each.name for each in partners if each.terms.channel == "push" and is_plain_beyond(each.terms.url or "")]
    if plain:
        yield Refused(
            f"经明文 HTTP 推送到本机之外：{'、'.join(plain)}",
            f"pushed to beyond this machine in the clear: {', '.join(plain)}",
            "将其 terms.url 改为 https://（swg partner apply）",
            "make their terms.url https:// (swg partner apply)",
        )
