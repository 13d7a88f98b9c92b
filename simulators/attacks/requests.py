"""Signed requests (RFC 9421) bent: another body, another place, less covered than must be, another's key.

A document signed this way has no signature within; the request that brings it is signed. After RFC 9421, section 7.
"""

import time
from base64 import b64encode
from collections.abc import Callable
from hashlib import md5, sha256, sha512
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS
from cryptography.hazmat.primitives.serialization import Encoding, load_pem_private_key

from simulators.attacks.attack import Answer, Attack, Family, line, rows
from simulators.attacks.attacker import Attacker
from simulators.attacks.passes import signature as of_jwt
from simulators.documents import serialise
from simulators.strangers import stranger

FAMILY = Family(
    "requests",
    "篡改签名请求（RFC 9421）：换正文、换地址、少签、换钥、过期",
    "signed requests (RFC 9421) bent: another body, another place, less covered, another key, too old",
    "方法、地址、内容类型、正文摘要必须都签；钥匙按 keyid 取登记证书，算法由钥匙定死；签名时间在五分钟之内",
    "method, place, content type and digest of the body must all be covered; the key is the registered certificate that "
    "keyid names, and decides the algorithm; it was signed within five minutes",
)

PATH = "/v1/messages"
_COVERED = ("@method", "@target-uri", "content-type", "content-digest")
_NO = ("SW203", "SW204", "SW205", "SW206", "SW207", "SW210")


def _signed(
    *,
    covered: tuple[str, ...] = _COVERED,
    path: str = PATH,
    method: str = "POST",
    content_type: str = "application/xml",
    digest: Callable[[bytes], str] = lambda body: f"sha-256=:{b64encode(sha256(body).digest()).decode()}:",
    key: Callable[[Attacker], tuple[bytes, bytes]] = lambda a: (a.profile.key, a.profile.cert),
    named: Callable[[Attacker], str] | None = None,
    created_s: float = 0,
    more: str = "",
    body: Callable[[Attacker], bytes] = lambda a: serialise(a.fresh()),
    then: Callable[[bytes, dict[str, str], Attacker], tuple[bytes, dict[str, str]]] = lambda body, said, a: (
        body,
        said,
    ),
) -> Callable[[Attacker], Answer]:
    """A document in a request that is signed as must be, but for this. then: what is done to it afterwards."""

    def play(attacker: Attacker) -> Answer:
        content = body(attacker)
        key_pem, cert_pem = key(attacker)
        said = {"Content-Type": content_type, "Content-Digest": digest(content)}
        values = {
            "@method": method,
            "@target-uri": attacker.profile.gateway + path,
            "@authority": attacker.profile.gateway.partition("://")[2],
            "@path": path,
            **{name.lower(): value for name, value in said.items()},
        }
        name = named(attacker) if named else _digest(cert_pem)
        listed = " ".join(f'"{each}"' for each in covered)
        parameters = f'({listed});created={int(time.time() + created_s)};keyid="{name}";tag="single-window"{more}'
        lines = [f'"{each}": {values.get(each, "")}' for each in covered]
        base = "\n".join([*lines, f'"@signature-params": {parameters}']).encode("latin-1")
        said["Signature-Input"] = f"swg={parameters}"
        said["Signature"] = f"swg=:{b64encode(_mark(key_pem, base)).decode()}:"
        content, said = then(content, said, attacker)
        return attacker.ask("POST", PATH, content, {**said, "Accept": "application/json"})

    return play


def _digest(cert_pem: bytes) -> str:
    return sha256(x509.load_pem_x509_certificate(cert_pem).public_bytes(Encoding.DER)).hexdigest()


def _mark(key_pem: bytes, base: bytes) -> bytes:
    key: Any = load_pem_private_key(key_pem, None)
    if isinstance(key, rsa.RSAPrivateKey):
        return key.sign(base, PSS(MGF1(hashes.SHA512()), salt_length=64), hashes.SHA512())
    return of_jwt(key_pem, base)[1]


def _with(**headers: str) -> Callable[[bytes, dict[str, str], Attacker], tuple[bytes, dict[str, str]]]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda body, said, attacker: (body, {**said, **named})


def _other_body(body: bytes, said: dict[str, str], attacker: Attacker) -> tuple[bytes, dict[str, str]]:
    return serialise(attacker.fresh()), said


def _other_body_fitting(body: bytes, said: dict[str, str], attacker: Attacker) -> tuple[bytes, dict[str, str]]:
    other = serialise(attacker.fresh())
    return other, {**said, "Content-Digest": f"sha-256=:{b64encode(sha256(other).digest()).decode()}:"}


def _unsaid(name: str) -> Callable[[bytes, dict[str, str], Attacker], tuple[bytes, dict[str, str]]]:
    return lambda body, said, attacker: (body, {each: value for each, value in said.items() if each != name})


def _changed(
    name: str, change: Callable[[str], str]
) -> Callable[[bytes, dict[str, str], Attacker], tuple[bytes, dict[str, str]]]:
    return lambda body, said, attacker: (body, {**said, name: change(said[name])})


def _md5(body: bytes) -> str:
    return f"md5=:{b64encode(md5(body, usedforsecurity=False).digest()).decode()}:"


def _sha_512_wrong(body: bytes) -> str:
    good = b64encode(sha256(body).digest()).decode()
    return f"sha-256=:{good}:, sha-512=:{b64encode(sha512(b'').digest()).decode()}:"


def _port(attacker: Attacker) -> tuple[bytes, bytes]:
    other = attacker.others.get("port", attacker.profile)
    return other.key, other.cert


ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    line("good", "如约签名（对照）", "signed as must be (for comparison)", _signed(), "accepted", *_NO),
    line("other-body", "换正文", "another body", _signed(then=_other_body), *_NO),
    line("other-body-fitting", "换正文与摘要", "another body with its digest", _signed(then=_other_body_fitting), *_NO),
    line("no-digest", "不签正文", "the body not covered", _signed(covered=("@method", "@target-uri", "content-type")), *_NO),
    line("no-digest-header", "去掉摘要", "the digest taken away", _signed(then=_unsaid("Content-Digest")), *_NO),
    line("no-method", "不签方法", "the method not covered", _signed(covered=_COVERED[1:]), *_NO),
    line("no-place", "不签地址", "the place not covered", _signed(covered=("@method", "content-type", "content-digest")), *_NO),
    line("path-alone", "只签路径", "the path covered, and not the host", _signed(covered=("@method", "@path", "content-type", "content-digest")), *_NO),
    line("no-type", "不签内容类型", "the content type not covered", _signed(covered=("@method", "@target-uri", "content-digest")), *_NO),
    line("nothing-covered", "什么都不签", "nothing covered", _signed(covered=()), *_NO),
    line("other-place", "为别处签名", "signed for another place", _signed(path="/v1/validate"), *_NO),
    line("other-method", "为别的方法签名", "signed for another method", _signed(method="PUT"), *_NO),
    line("other-type", "签后换内容类型", "another content type than was signed", _signed(then=_with(Content_Type="text/xml")), *_NO),
    line("coding-added", "签后加编码", "a coding that was not signed", _signed(then=_with(Content_Encoding="gzip")), "SW110", *_NO),
    line("old", "一小时前签名", "signed an hour ago", _signed(created_s=-3600), "SW210"),
    line("to-come", "未来签名", "signed in an hour", _signed(created_s=3600), "SW210"),
    line("huge-time", "巨大的时间", "a time beyond all time", _signed(then=_changed("Signature-Input", lambda said: said.replace("created=", "created=99999"))), *_NO),
    line("expired", "已过期", "expired", _signed(more=";expires=1"), "SW210"),
    line("stranger", "陌生人的钥匙", "a stranger's key", _signed(key=lambda a: stranger()), *_NO),
    line("stranger-named", "陌生人冒用 keyid", "a stranger who names the registered key", _signed(key=lambda a: stranger(), named=lambda a: _digest(a.profile.cert)), *_NO),
    line("another-partner", "别的合作方的钥匙", "another partner's key", _signed(key=_port), *_NO),
    line("no-key", "无 keyid", "no key named", _signed(then=_changed("Signature-Input", lambda said: said.partition(";keyid")[0])), *_NO),
    line("key-path", "keyid 路径穿越", "a path for a key's name", _signed(named=lambda a: "../../../etc/passwd"), *_NO),
    line("algorithm", "换算法", "another algorithm named", _signed(more=';alg="hmac-sha256"'), *_NO),
    line("algorithm-none", "none 算法", "no algorithm", _signed(more=';alg="none"'), *_NO),
    line("parameter", "未知参数", "a parameter nobody knows", _signed(more=";x=1"), *_NO),
    line("parameter-kind", "参数类型混淆", "a parameter of another kind", _signed(more=';nonce=(1 2)'), *_NO),
    line("digest-md5", "MD5 摘要", "an MD5 digest", _signed(digest=_md5), *_NO),
    line("digest-two", "两个摘要一真一假", "two digests, one of them wrong", _signed(digest=_sha_512_wrong), *_NO),
    line("digest-empty", "空摘要", "an empty digest", _signed(digest=lambda body: "sha-256=::"), *_NO),
    line("digest-garbage", "摘要垃圾", "garbage for a digest", _signed(digest=lambda body: "((((;;;==="), *_NO),
    line("signature-empty", "空签名", "an empty signature", _signed(then=_with(Signature="swg=::")), *_NO),
    line("signature-zero", "全零签名", "zeros for a signature", _signed(then=_with(Signature=f"swg=:{b64encode(bytes(64)).decode()}:")), *_NO),
    line("signature-cut", "签名截断", "a signature cut short", _signed(then=_changed("Signature", lambda said: said[:40] + ":")), *_NO),
    line("signature-other-label", "签名换标签", "a signature under another label", _signed(then=_changed("Signature", lambda said: said.replace("swg=", "x="))), *_NO),
    line("input-garbage", "残缺的 Signature-Input", "garbage for what is covered", _signed(then=_with(Signature_Input='swg=("@method" ;;;')), *_NO),
    line("input-long", "超长 Signature-Input", "thousands of components", _signed(then=_with(Signature_Input="swg=(" + '"x" ' * 10_000 + ")")), *_NO),
    line("input-deep", "深嵌套 Signature-Input", "lists within lists", _signed(then=_with(Signature_Input="swg=" + "(" * 5000)), *_NO),
    line("covered-twice", "重复所签", "a component twice", _signed(covered=(*_COVERED, "content-type")), *_NO),
    line("covered-unknown", "所签不存在", "a component nobody knows", _signed(covered=(*_COVERED, "@nothing")), *_NO),
    line("covered-params", "签名参数自签", "its own parameters covered", _signed(covered=(*_COVERED, "@signature-params")), *_NO),
    line("covered-secret", "把令牌签进去", "the token covered, so that it would be kept", _signed(covered=(*_COVERED, "authorization")), *_NO),
    line("not-ascii", "内容类型含非 ASCII", "a content type beyond ASCII", _signed(content_type="application/xml; x=\xe9"), "accepted", *_NO),
    line("host", "换 Host", "another Host", _signed(covered=("@method", "@authority", "@path", "content-type", "content-digest"), then=_with(Host="other.example")), "accepted", *_NO),
)  # fmt: skip
