"""Whether a partner's channel can be reached, found out by reaching it: name, line, TLS, HTTP, and whose answer it is.

Nothing of a case is sent, and nothing changes: it asks his address with GET and the header `Swg-Ping`. Any answer shows
that something listens; a receipt that he signs, with the ping's id as its MessageUuid, shows that it is he. Each step
says what was seen.
"""

import asyncio
import socket
import ssl
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from cryptography import x509

from gateway.partners.partner import Partner
from gateway.trust.expiry import Stage, days_left, stage
from messages.seals.xmldsig import BadSeal, verify
from messages.xml.reader import NotRead, parse

MOST_ANSWER_BYTES = 64 << 10
SKEW_S = 60


@dataclass(frozen=True, slots=True)
class Seen:
    """One step. step: "name", "line", "tls", "http", "clock" or "signature". holds: None where it says neither."""

    step: str
    holds: bool | None
    zh: str
    en: str
    took_ms: float | None = None


@dataclass(slots=True)
class _Ping:
    partner: Partner
    id: str
    now: datetime
    ssl: ssl.SSLContext | None
    seen: list[Seen] = field(default_factory=list)


async def ping(
    partner: Partner, *, id: str, user_agent: str = "single-window-gateway", context: ssl.SSLContext | None = None
) -> tuple[Seen, ...]:
    """Reach a partner who is pushed to; what was seen, step by step, until one fails. id: told him as `Swg-Ping`.

    context: for TLS; None: as pushes have it.
    """
    one = _Ping(partner, id, datetime.now(UTC), context)
    parts = urlsplit(partner.terms.url or "")
    host, is_tls = parts.hostname or "", parts.scheme == "https"
    port = parts.port or (443 if is_tls else 80)
    patience_s = min(partner.terms.timeout_s, 10.0)
    for step in (_name, _line, *((_tls,) if is_tls else ())):
        began = time.perf_counter()
        try:
            async with asyncio.timeout(patience_s):
                found = await step(one, host, port)
        except (OSError, TimeoutError, ssl.SSLError) as problem:
            one.seen.append(_failed(step.__name__[1:], problem, host, port))
            return tuple(one.seen)
        one.seen.append(replace(found, took_ms=_ms(began)))
    await _http(one, user_agent, patience_s)
    return tuple(one.seen)


def reached(seen: tuple[Seen, ...]) -> bool:
    """Whether something answered at his address and no step says that it is not he."""
    return bool(seen) and any(each.step == "http" for each in seen) and all(each.holds is not False for each in seen)


async def _name(one: _Ping, host: str, port: int) -> Seen:
    """What his host's name stands for."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = ", ".join(dict.fromkeys(str(each[4][0]) for each in found))
    return Seen("name", True, f"{host} 的地址：{addresses}", f"{host} is {addresses}")


async def _line(one: _Ping, host: str, port: int) -> Seen:
    """Whether the port takes a connection."""
    _, writer = await asyncio.open_connection(host, port)
    writer.close()
    return Seen("line", True, f"{port} 端口可连接", f"port {port} takes connections")


async def _tls(one: _Ping, host: str, port: int) -> Seen:
    """Whose certificate answers, and whether it would be trusted."""
    try:
        said, pem = await _handshake(host, port, one.ssl or ssl.create_default_context())
    except ssl.SSLCertVerificationError as problem:
        unchecked = ssl.create_default_context()
        unchecked.check_hostname, unchecked.verify_mode = False, ssl.CERT_NONE  # only to say whose it is
        said, pem = await _handshake(host, port, unchecked)
        zh, en = _about(pem, one.now)
        why = problem.verify_message
        return Seen(
            "tls", False, f"{said}，证书不受信（{why}）：{zh}", f"{said}, the certificate is not trusted ({why}): {en}"
        )
    zh, en = _about(pem, one.now)
    return Seen("tls", True, f"{said}，证书受信：{zh}", f"{said}, the certificate is trusted: {en}")


async def _handshake(host: str, port: int, context: ssl.SSLContext) -> tuple[str, bytes]:
    _, writer = await asyncio.open_connection(host, port, ssl=context, server_hostname=host)
    try:
        line: Any = writer.get_extra_info("ssl_object")
        return f"{line.version()} {line.cipher()[0]}", line.getpeercert(binary_form=True)
    finally:
        writer.close()


def _about(der: bytes, now: datetime) -> tuple[str, str]:
    """Who a certificate is about and when it ends, zh and en."""
    certificate = x509.load_der_x509_certificate(der)
    name, end = certificate.subject.rfc4514_string() or "-", certificate.not_valid_after_utc
    near = stage(end, now) < Stage.FAR
    left = (f"，余 {days_left(end, now)} 天", f", {days_left(end, now)} days left") if near else ("", "")
    return f"{name}，至 {end:%F}{left[0]}", f"{name}, until {end:%F}{left[1]}"


async def _http(one: _Ping, user_agent: str, patience_s: float) -> None:
    """What his address answers; whatever it is, something answers."""
    headers = {"User-Agent": user_agent, "Swg-Ping": one.id, "Accept": "application/xml"}
    timeout, began = aiohttp.ClientTimeout(total=patience_s), time.perf_counter()
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout, headers=headers) as session,
            session.get(one.partner.terms.url or "", allow_redirects=False, ssl=one.ssl or True) as answer,
        ):
            content = await answer.content.read(MOST_ANSWER_BYTES)
            took_ms = _ms(began)
            status, date = answer.status, answer.headers.get("Date")
            server = f" {answer.headers['Server'][:60]}" if "Server" in answer.headers else ""
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as problem:
        said = str(problem) or type(problem).__name__
        one.seen.append(Seen("http", False, f"没有 HTTP 应答：{said}", f"no HTTP answer: {said}"))
        return
    one.seen.append(Seen("http", status < 500, f"HTTP {status}{server}", f"HTTP {status}{server}", took_ms))
    _clock(one, date)
    _signature(one, content)


def _ms(began: float) -> float:
    return round((time.perf_counter() - began) * 1000, 1)


def _clock(one: _Ping, date: str | None) -> None:
    """How far his clock is off, where his answer has a time."""
    try:
        off_s = (parsedate_to_datetime(date or "") - one.now).total_seconds()
    except (ValueError, TypeError):
        return
    if abs(off_s) > SKEW_S:
        one.seen.append(Seen("clock", None, f"对方时钟相差 {off_s:.0f} 秒", f"his clock is {off_s:.0f} s off ours"))


def _signature(one: _Ping, content: bytes) -> None:
    """Whether he signed the answer; most will not, and that says nothing."""
    try:
        root = parse(content).root
        signer = verify(root, one.partner.signers.pems, now=one.now)
        finding = one.partner.signers.refusal(signer.digest, one.now)
    except NotRead:
        return
    except BadSeal as problem:
        finding = problem.finding
        if finding.code == "SW203":
            return
    digest = signer.digest[:16] if finding is None else ""
    if finding is not None:
        one.seen.append(
            Seen("signature", False, f"应答的签名无效：{finding}", f"its signature does not hold: {finding}")
        )
    elif root.findtext(".//{*}MessageUuid") != one.id:
        one.seen.append(
            Seen("signature", False, "应答有其签名，但不是对本次探测的", "signed by him, about another ping")
        )
    else:
        one.seen.append(Seen("signature", True, f"应答由其本人签名（{digest}）", f"signed by himself ({digest})"))


def _failed(step: str, problem: BaseException, host: str, port: int) -> Seen:
    said = str(problem) or type(problem).__name__
    zh = {"name": f"域名 {host} 查不到", "line": f"{host}:{port} 连不上", "tls": f"{host}:{port} TLS 握手失败"}[step]
    en = {
        "name": f"the name {host} is not known",
        "line": f"{host}:{port} takes no connection",
        "tls": f"no TLS with {host}:{port}",
    }[step]
    return Seen(step, False, f"{zh}：{said}", f"{en}: {said}")
