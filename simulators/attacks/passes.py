"""Tokens and assertions forged, altered, borrowed and used again: JSON Web Tokens (RFC 7515, 7519, 7523).

After RFC 8725, "JSON Web Token Best Current Practices", and the algorithm confusions it tells of.
"""

import hmac
import json
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from typing import Any
from urllib.parse import urlencode

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

from simulators.attacks.attack import Answer, Attack, Family, line, rows
from simulators.attacks.attacker import Attacker
from simulators.strangers import stranger

FAMILY = Family(
    "passes",
    "伪造令牌与断言：none 算法、算法混淆、重放、冒名、取钥地址",
    "forged tokens and assertions: no algorithm, confused algorithms, replay, another's name, keys to be fetched",
    "钥匙只取登记的证书，算法由钥匙种类定死；断言只认本平台、十分钟内、只用一次；令牌逐项核对；失败过多者 429",
    "keys are those of registered certificates and their kind decides the algorithm; an assertion is for this gateway, for "
    "ten minutes, good once; a token is held claim by claim; whoever fails too often waits (429)",
)

PATH = "/oauth2/token"
_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}
_NO = (401, 400, 429)

Claims = dict[str, Any]
Change = Callable[[Claims, Claims, Attacker], None]  # changes header and claims before they are signed


def _b64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _json(value: object) -> str:
    return _b64(json.dumps(value).encode())


def _claims(attacker: Attacker) -> Claims:
    own, now = attacker.profile.party.name, int(time.time())
    audience = attacker.profile.gateway + PATH
    return {"iss": own, "sub": own, "aud": audience, "iat": now, "exp": now + 300, "jti": f"a{attacker.entry()}"}


def signature(key_pem: bytes, data: bytes) -> tuple[str, bytes]:
    """The algorithm's name and the signature, as RFC 7518 has them, by the kind of key."""
    key = load_pem_private_key(key_pem, None)
    if isinstance(key, rsa.RSAPrivateKey):
        return "RS256", key.sign(data, PKCS1v15(), hashes.SHA256())
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError("want an RSA or EC key")
    r, s = decode_dss_signature(key.sign(data, ec.ECDSA(hashes.SHA256())))
    return "ES256", r.to_bytes(32, "big") + s.to_bytes(32, "big")


def _signed(header: Claims, claims: Claims, key_pem: bytes) -> str:
    name, _ = signature(key_pem, b"")
    said = f"{_json({'alg': name, 'typ': 'JWT', **header})}.{_json(claims)}"
    return f"{said}.{_b64(signature(key_pem, said.encode())[1])}"


def _assertion(change: Change = lambda header, claims, attacker: None) -> Callable[[Attacker], str]:
    """A good assertion but for this."""

    def make(attacker: Attacker) -> str:
        header: Claims = {}
        claims = _claims(attacker)
        change(header, claims, attacker)
        return _signed(header, claims, attacker.profile.key)

    return make


def _set(**more: object) -> Change:
    return lambda header, claims, attacker: claims.update(more)


def _without(name: str) -> Change:
    return lambda header, claims, attacker: claims.pop(name) and None


def _headed(**more: object) -> Change:
    return lambda header, claims, attacker: header.update(more)


def _later(seconds: int, name: str = "exp") -> Change:
    return lambda header, claims, attacker: claims.update({name: int(time.time()) + seconds})


def _trapped(name: str) -> Change:
    return lambda header, claims, attacker: header.update({name: attacker.trap.url("jwks")})


def _own_key(header: Claims, claims: Claims, attacker: Attacker) -> None:
    header["jwk"] = {"kty": "oct", "k": _b64(b"secret")}


def _of_port(header: Claims, claims: Claims, attacker: Attacker) -> None:
    claims.update(iss="port-demo", sub="port-demo")


def _ask(form: dict[str, str], **headers: str) -> Callable[[Attacker], Answer]:
    return lambda attacker: attacker.ask("POST", PATH, urlencode(form).encode(), {**_FORM, **headers}, token="")


def _shown(make: Callable[[Attacker], str], **more: str) -> Callable[[Attacker], Answer]:
    """An assertion, handed in for a token."""

    def play(attacker: Attacker) -> Answer:
        form = {"grant_type": "client_credentials", "client_assertion_type": _TYPE, "client_assertion": make(attacker)}
        return _ask({**form, **more})(attacker)

    return play


def _unsigned(attacker: Attacker) -> str:
    return f"{_json({'alg': 'none', 'typ': 'JWT'})}.{_json(_claims(attacker))}."


def _stripped(attacker: Attacker) -> str:
    return _assertion()(attacker).rpartition(".")[0] + "."


def _mac(secret: Callable[[Attacker], bytes]) -> Callable[[Attacker], str]:
    def make(attacker: Attacker) -> str:
        said = f"{_json({'alg': 'HS256', 'typ': 'JWT'})}.{_json(_claims(attacker))}"
        return f"{said}.{_b64(hmac.digest(secret(attacker), said.encode(), 'sha256'))}"

    return make


def _public_key(attacker: Attacker) -> bytes:
    public = x509.load_pem_x509_certificate(attacker.profile.cert).public_key()
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def _by_stranger(attacker: Attacker) -> str:
    return _signed({}, _claims(attacker), stranger()[0])


def _by_stranger_named(attacker: Attacker) -> str:
    der = x509.load_pem_x509_certificate(attacker.profile.cert).public_bytes(Encoding.DER)
    return _signed({"kid": sha256(der).hexdigest()}, _claims(attacker), stranger()[0])


def _altered(attacker: Attacker) -> str:
    head, claims, mark = _assertion()(attacker).split(".")
    said = json.loads(urlsafe_b64decode(claims + "=="))
    return f"{head}.{_json({**said, 'sub': 'port-demo', 'iss': 'port-demo'})}.{mark}"


def _zeros(attacker: Attacker) -> str:
    said = f"{_json({'alg': 'ES256', 'typ': 'JWT'})}.{_json(_claims(attacker))}"
    return f"{said}.{_b64(bytes(64))}"


def _twice(attacker: Attacker) -> Answer:
    """The same assertion again; the first must be good, or this shows nothing."""
    assertion = _assertion()(attacker)
    first = _shown(lambda _: assertion)(attacker)
    again = _shown(lambda _: assertion)(attacker)
    return again if first.status == 200 else replace(first, verdict="a good assertion is not taken")


def _token(attacker: Attacker) -> str:
    told = _shown(_assertion())(attacker).told
    return str(told["access_token"]) if told and "access_token" in told else ""


def _bearer(change: Callable[[str], str]) -> Callable[[Attacker], Answer]:
    """An access token, changed, as if it were one."""

    def play(attacker: Attacker) -> Answer:
        token = _token(attacker)
        if not token:
            return Answer(None, verdict="no token was given")
        return attacker.ask("GET", "/v1/mailbox", token=change(token))

    return play


def _claimed(**more: object) -> Callable[[str], str]:
    def change(token: str) -> str:
        head, claims, mark = token.split(".")
        said = json.loads(urlsafe_b64decode(claims + "=="))
        return f"{head}.{_json({**said, **more})}.{mark}"

    return change


def _header(**more: object) -> Callable[[str], str]:
    def change(token: str) -> str:
        head, claims, mark = token.split(".")
        said = json.loads(urlsafe_b64decode(head + "=="))
        return f"{_json({**said, **more})}.{claims}.{mark}"

    return change


def _none(token: str) -> str:
    _, claims, _ = token.split(".")
    return f"{_json({'alg': 'none', 'typ': 'at+jwt'})}.{claims}."


def _assertion_as_token(attacker: Attacker) -> Answer:
    return attacker.ask("GET", "/v1/mailbox", token=_assertion()(attacker))


def _guesses(attacker: Attacker) -> Answer:
    """Forty guesses from one place: he is told to wait, and whoever has a key is let in all the same."""
    answers = [attacker.ask("GET", "/v1/mailbox", token=f"swg_{number:043d}") for number in range(40)]
    own = attacker.ask("GET", "/v1/mailbox?limit=1")
    return answers[-1] if own.status == 200 else replace(own, verdict="a good key is shut out")


def _claims_nested(attacker: Attacker) -> str:
    deep = "[" * 4000 + "]" * 4000
    claims = json.dumps(_claims(attacker))[:-1] + f', "x": {deep}}}'
    said = f"{_json({'alg': 'RS256'})}.{_b64(claims.encode())}"
    return f"{said}.{_b64(signature(attacker.profile.key, said.encode())[1])}"


_GRANT = {"grant_type": "client_credentials"}

ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    line("used-twice", "断言重放", "an assertion used twice", _twice, *_NO),
    line("none", "none 算法", "no algorithm", _shown(_unsigned), *_NO),
    line("none-in-letters", "NoNe 算法", "no algorithm, in other letters", _shown(lambda a: _unsigned(a).replace(_json({"alg": "none", "typ": "JWT"}), _json({"alg": "NoNe", "typ": "JWT"}))), *_NO),
    line("stripped", "去掉签名", "the signature cut off", _shown(_stripped), *_NO),
    line("mac-public-key", "以公钥为密钥的 HMAC", "a MAC with the public key for a secret", _shown(_mac(_public_key)), *_NO),
    line("mac-certificate", "以证书为密钥的 HMAC", "a MAC with the certificate for a secret", _shown(_mac(lambda a: a.profile.cert)), *_NO),
    line("mac-empty", "空密钥的 HMAC", "a MAC with no secret", _shown(_mac(lambda a: b"")), *_NO),
    line("zeros", "ECDSA 全零（心理签名）", "zeros for ECDSA (psychic signatures)", _shown(_zeros), *_NO),
    line("stranger", "陌生人签名", "signed by a stranger", _shown(_by_stranger), *_NO),
    line("stranger-named", "陌生人签名，指名登记证书", "signed by a stranger who names the registered certificate", _shown(_by_stranger_named), *_NO),
    line("altered", "签后改主体", "another subject than was signed", _shown(_altered), *_NO),
    line("another", "自签冒他人之名", "his own signature in another's name", _shown(_assertion(_of_port)), *_NO),
    line("client-id", "client_id 与断言不符", "another client_id", _shown(_assertion(), client_id="port-demo"), *_NO),
    line("key-in-header", "自带钥匙 jwk", "a key of his own in the header", _shown(_assertion(_own_key)), 200, *_NO),
    line("key-address", "取钥地址 jku", "an address of keys", _shown(_assertion(_trapped("jku"))), 200, *_NO),
    line("certificate-address", "取证书地址 x5u", "an address of certificates", _shown(_assertion(_trapped("x5u"))), 200, *_NO),
    line("key-path", "kid 路径穿越", "a path for a key's name", _shown(_assertion(_headed(kid="../../../../dev/null"))), 200, *_NO),
    line("key-query", "kid 注入", "SQL for a key's name", _shown(_assertion(_headed(kid="' OR 1=1 --"))), 200, *_NO),
    line("key-number", "kid 类型混淆", "a number for a key's name", _shown(_assertion(_headed(kid=[1, {"a": 2}]))), 200, *_NO),
    line("critical", "未知 crit", "something critical nobody knows", _shown(_assertion(_headed(crit=["x"], x=1))), *_NO),
    line("unencoded", "b64 为假", "a payload that is not encoded", _shown(_assertion(_headed(crit=["b64"], b64=False))), *_NO),
    line("audience", "发给别的平台", "made out to another gateway", _shown(_assertion(_set(aud="https://other.example"))), *_NO),
    line("no-audience", "无受众", "made out to nobody", _shown(_assertion(_without("aud"))), *_NO),
    line("expired", "已过期", "expired", _shown(_assertion(_later(-3600))), *_NO),
    line("for-ever", "永不过期", "good for ever", _shown(_assertion(_later(10**9))), *_NO),
    line("no-end", "无期限", "without an end", _shown(_assertion(_without("exp"))), *_NO),
    line("not-yet", "尚未生效", "not good yet", _shown(_assertion(_later(3600, "nbf"))), *_NO),
    line("end-in-words", "期限是文字", "an end in words", _shown(_assertion(_set(exp="tomorrow"))), *_NO),
    line("end-huge", "期限是巨数", "an end beyond all numbers", _shown(_assertion(_set(exp=10**400))), *_NO),
    line("no-id", "无 jti", "without an id", _shown(_assertion(_without("jti"))), *_NO),
    line("id-long", "超长 jti", "an id of 10 KB", _shown(_assertion(_set(jti="x" * 10_000))), *_NO),
    line("id-number", "jti 类型混淆", "a number for an id", _shown(_assertion(_set(jti=[1]))), *_NO),
    line("subject-object", "sub 类型混淆", "an object for a subject", _shown(_assertion(_set(sub={"a": 1}))), *_NO),
    line("deep", "声明深嵌套", "claims within claims", _shown(_claims_nested), 200, *_NO),
    line("five-parts", "五段（JWE）", "in five parts", _shown(lambda a: "a.b.c.d.e"), *_NO),
    line("dots", "只有点", "nothing but dots", _shown(lambda a: "." * 10_000), *_NO),
    line("not-a-token", "不是 JWT", "no token at all", _shown(lambda a: "x" * 10_000), *_NO),
    line("too-long", "超长表单", "a form of 1 MB", _shown(lambda a: "x" * (1 << 20)), 400, 413, 429),
    line("nothing", "不说是谁", "nobody in particular", _ask(_GRANT), *_NO),
    line("wrong-secret", "猜密钥", "a secret guessed", _ask({**_GRANT, "client_id": "yard-demo", "client_secret": "x"}), *_NO),
    line("basic", "Basic 垃圾", "garbage for Basic", _ask(_GRANT, Authorization="Basic ////"), *_NO),
    line("basic-long", "超长 Basic", "50 KB of Basic", _ask(_GRANT, Authorization="Basic " + "QUFB" * 12_000), 431, *_NO),
    line("two-ways", "两种身份", "two ways at once", _shown(_assertion(), client_secret="x"), *_NO),  # noqa: S106
    line("parameter-twice", "重复参数", "a parameter twice", lambda a: a.ask("POST", PATH, b"grant_type=client_credentials&grant_type=password", _FORM, token=""), *_NO),
    line("many-parameters", "海量参数", "a thousand parameters", lambda a: a.ask("POST", PATH, b"&".join(b"a%d=b" % n for n in range(1000)), _FORM, token=""), *_NO),
    line("password", "密码授权", "a grant by password", _ask({"grant_type": "password", "username": "yard-demo", "password": "x"}), *_NO),
    line("in-query", "参数放在地址中", "parameters in the address", lambda a: a.ask("POST", f"{PATH}?grant_type=client_credentials&client_id=yard-demo&client_secret=x", b"", _FORM, token=""), *_NO),
    line("more-rights", "越权 scope", "more rights than he has", _shown(_assertion(), scope="operator"), *_NO),
    line("scope-long", "超长 scope", "a scope of 10 KB", _shown(_assertion(), scope="a " * 5000), *_NO),
    line("token-none", "令牌 none 算法", "an access token of no algorithm", _bearer(_none), *_NO),
    line("token-subject", "令牌改主体", "an access token for another", _bearer(_claimed(sub="port-demo", client_id="port-demo")), *_NO),
    line("token-rights", "令牌改权限", "an access token for operators", _bearer(_claimed(scope="operator")), *_NO),
    line("token-end", "令牌改期限", "an access token for ever", _bearer(_claimed(exp=9_999_999_999)), *_NO),
    line("token-key", "令牌改 kid", "an access token by another key", _bearer(_header(kid="x")), *_NO),
    line("token-type", "令牌改类型", "an access token of another kind", _bearer(_header(typ="JWT")), *_NO),
    line("token-cut", "令牌截断", "an access token cut short", _bearer(lambda token: token[:-4]), *_NO),
    line("token-deep", "令牌深嵌套", "an access token of brackets", lambda a: a.ask("GET", "/v1/mailbox", token=f"{_b64(b'[' * 20_000)}.e30.AA"), *_NO),
    line("header-deep", "断言头深嵌套", "an assertion whose header is brackets", _shown(lambda a: f"{_b64(b'[' * 6_000)}.e30.AA"), *_NO),
    line("token-assertion", "以断言作令牌", "an assertion for a token", _assertion_as_token, *_NO),
    line("guesses", "反复猜测", "guesses, again and again", _guesses, 429),
)  # fmt: skip
