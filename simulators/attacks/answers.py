"""What a partner answers to a push, where he means harm: the gateway must neither believe nor swallow it.

Each is one delivery. Its first attempt meets harm, its second the receipt that is due: the gateway must come again, under
the same id with the same bytes, and have its delivery acknowledged.
"""

import gzip
import socket
import time
from collections.abc import Callable

from lxml import etree

from simulators.attacks import doctypes
from simulators.attacks.attack import Answer, Attack, Family, line, rows
from simulators.attacks.attacker import Attacker
from simulators.attacks.reception import Harm, Push, receipt, whole
from simulators.attacks.trees import new, part
from simulators.documents import serialise
from simulators.profile import Profile
from simulators.seals import sign
from simulators.strangers import stranger

FAMILY = Family(
    "answers",
    "恶意合作方对推送的应答：炸弹、伪造回执、重定向、无尽应答",
    "what a hostile partner answers to a push: bombs, forged receipts, redirects, answers without end",
    "应答至多 256 KB、限时、不解压、不跟随重定向、不存 Cookie；回执须由登记的证书签名且说的正是这份投递",
    "an answer has 256 KB and a time limit, is not unpacked, no redirect is followed, no cookie kept; a receipt must be "
    "signed with a registered certificate and speak of this very delivery",
)

_RECEIPT_PATIENCE_S = 15.0


def _answered(harm: Harm) -> Callable[[Attacker], Answer]:
    """A notice goes out, its push meets this harm; what became of the delivery."""

    def play(attacker: Attacker) -> Answer:
        reception, customs = attacker.reception, attacker.others.get("customs")
        if reception is None or customs is None:
            return Answer(200, verdict="acknowledged")  # nobody here to push to
        entry = attacker.entry()
        case = reception.expect(entry, harm)
        content = serialise(attacker.sign(attacker.notice(entry), customs))
        sent = attacker.ask(
            "POST",
            "/v1/messages",
            content,
            {"Content-Type": "application/xml", "Accept": "application/json"},
            token=customs.token,
        )
        if sent.status != 202:
            return sent
        if not case.over.wait(_RECEIPT_PATIENCE_S):
            return Answer(200, verdict=f"not pushed again after {len(case.pushes)} pushes")
        first, second = case.pushes[:2]
        if (first.delivery, first.data) != (second.delivery, second.data):
            return Answer(200, verdict="another delivery, or other bytes")
        if any(word in second.headers for word in ("cookie:", "authorization:")):
            return Answer(200, verdict="it brought back what it was told")
        return Answer(200, verdict=_became(attacker, customs, entry), took_s=case.seconds[1] - case.seconds[0])

    return play


def _became(attacker: Attacker, customs: Profile, entry: str) -> str:
    """The state of the delivery, once it moves no more."""
    until = time.monotonic() + 5
    state = "unknown"
    while time.monotonic() < until:
        told = attacker.ask("GET", f"/v1/inspections/{entry}", token=customs.token).told or {}
        deliveries = [each for case in told.get("cases", ()) for each in case["deliveries"]]
        state = next((str(each["state"]) for each in deliveries if each["receiver"] == "port-demo"), state)
        if state == "acknowledged":
            break
        time.sleep(0.05)
    return state


def _said(make: Callable[[Push, Profile], bytes]) -> Harm:
    def harm(own: socket.socket, push: Push, profile: Profile) -> None:
        own.sendall(make(push, profile))

    return harm


def _body(make: Callable[[bytes], bytes], status: int = 200, *headers: str) -> Harm:
    """A whole answer, its body made of the receipt that is due."""
    return _said(lambda push, profile: whole(status, make(receipt(profile, push)), *headers))


def _declared(declaration: str) -> Callable[[bytes], bytes]:
    def make(due: bytes) -> bytes:
        head, end, rest = due.partition(b"?>")
        return head + end + declaration.encode() + rest

    return make


def _bent(bend: Callable[[etree._Element], None]) -> Callable[[bytes], bytes]:
    def make(due: bytes) -> bytes:
        root = etree.fromstring(due)
        bend(root)
        return serialise(root)

    return make


def _verdict(root: etree._Element) -> None:
    root.find(".//{*}Verdict").text = "refused"  # type: ignore[union-attr]


def _unsigned(root: etree._Element) -> None:
    root.remove(root[-1])


def _by_stranger(root: etree._Element) -> None:
    _unsigned(root)
    sign(root, *stranger())


def _signed_twice(root: etree._Element) -> None:
    root.append(etree.fromstring(etree.tostring(root[-1])))


def _fetched_key(root: etree._Element) -> None:
    new(part(root, "KeyInfo"), "RetrievalMethod", URI="http://127.0.0.1:1/key")


def _endless(piece: bytes, start: bytes, many: int = 4000) -> Harm:
    def harm(own: socket.socket, push: Push, profile: Profile) -> None:
        own.sendall(start)
        for _ in range(many):
            own.sendall(piece)

    return harm


def _trickling(start: bytes, piece: bytes) -> Harm:
    def harm(own: socket.socket, push: Push, profile: Profile) -> None:
        own.sendall(start)
        for _ in range(100):
            own.sendall(piece)
            time.sleep(0.1)

    return harm


def _silent(own: socket.socket, push: Push, profile: Profile) -> None:
    own.recv(1)


def _hangs_up(own: socket.socket, push: Push, profile: Profile) -> None:
    own.shutdown(socket.SHUT_RDWR)


def _redirect(status: int, where: str) -> Callable[[Attacker], Answer]:
    def play(attacker: Attacker) -> Answer:
        there = where.format(url=attacker.trap.url("redirect"), port=attacker.trap.port)
        return _answered(_said(lambda push, profile: whole(status, b"", f"Location: {there}")))(attacker)

    return play


def _entity(attacker: Attacker) -> Answer:
    declaration = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{attacker.trap.url("receipt")}">]>'
    return _answered(_body(_declared(declaration)))(attacker)


_OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\n"
_LAUGHS = f"<!DOCTYPE a [{doctypes.laughs(10, 10)}]>"


def _row(name: str, zh: str, en: str, harm: Harm) -> Attack:
    return line(name, zh, en, _answered(harm), "acknowledged", allowed_s=_again_s, slow=True)


def _again_s(attacker: Attacker) -> float:
    return attacker.limits.push_s + 3.0


ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    _row("laughs", "回执含十亿笑", "a billion laughs for a receipt", _body(_declared(_LAUGHS))),
    line("entity", "回执含外部实体", "an external entity in it", _entity, "acknowledged", allowed_s=_again_s, slow=True),
    _row("deep", "深嵌套", "elements within elements", _body(lambda due: b"<a>" * 40_000)),
    _row("gzip-bomb", "压缩炸弹", "a gzip bomb", _body(lambda due: gzip.compress(bytes(100 << 20)), 200, "Content-Encoding: gzip")),
    _row("endless", "无尽应答", "an answer without end", _endless(b"x" * 65536, _OK + b"\r\n")),
    _row("endless-pieces", "无尽分块", "pieces without end", _endless(b"10000\r\n" + b"x" * 65536 + b"\r\n", _OK + b"Transfer-Encoding: chunked\r\n\r\n")),
    _row("endless-head", "无尽应答头", "a head without end", _endless(b"X: " + b"y" * 60_000 + b"\r\n", _OK, 1000)),
    _row("endless-header", "无尽的一行", "a header without end", _endless(b"y" * 60_000, _OK + b"X: ", 1000)),
    _row("endless-100", "无尽的 100 Continue", "told to go on for ever", _endless(b"HTTP/1.1 100 Continue\r\n\r\n", b"", 20_000)),
    _row("huge-length", "谎报长度", "a length of exabytes", _said(lambda push, profile: _OK + b"Content-Length: 9999999999999999\r\n\r\n<a/>")),
    _row("huge-piece", "谎报块长度", "a piece of exabytes", _said(lambda push, profile: _OK + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffff0\r\n<a/>")),
    _row("two-lengths", "两个长度", "two lengths", _said(lambda push, profile: _OK + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n<a/>")),
    _row("trickling-head", "应答头滴流", "a head that trickles", _trickling(_OK + b"X: ", b"y")),
    _row("trickling-body", "应答体滴流", "a body that trickles", _trickling(_OK + b"Content-Length: 1000\r\n\r\n", b" ")),
    _row("silent", "不应答", "no answer", _silent),
    _row("hangs-up", "断开", "hung up", _hangs_up),
    _row("garbage", "随机字节", "garbage", _said(lambda push, profile: bytes(range(256)) * 4)),
    _row("not-http", "不是 HTTP", "no HTTP", _said(lambda push, profile: b"SSH-2.0-OpenSSH_9.9\r\n")),
    _row("status-999", "状态 999", "a status of 999", _said(lambda push, profile: whole(999, b""))),
    _row("status-000", "状态 000", "a status of 000", _said(lambda push, profile: whole(200, b"").replace(b"200", b"000", 1))),
    _row("html", "HTML", "a page", _body(lambda due: b"<html><body>OK</body></html>")),
    _row("utf-16", "UTF-16 回执", "a receipt in UTF-16", _body(lambda due: due.decode().encode("utf-16"))),
    _row("unsigned", "未签名回执", "a receipt without a signature", _body(_bent(_unsigned))),
    _row("stranger", "陌生人签名的回执", "a receipt signed by a stranger", _body(_bent(_by_stranger))),
    _row("altered", "签后改裁决", "another verdict than was signed", _body(_bent(_verdict))),
    _row("signed-twice", "两个签名", "two signatures", _body(_bent(_signed_twice))),
    _row("fetched-key", "要去取的钥匙", "a key to be fetched", _body(_bent(_fetched_key))),
    _row("other-delivery", "别的投递的回执", "a receipt of another delivery", _said(lambda push, profile: whole(200, receipt(profile, push, delivery="01a2001e-4ee7-7506-92f4-e8135a54ca1f")))),
    _row("other-bytes", "别的内容的回执", "a receipt of other bytes", _said(lambda push, profile: whole(200, receipt(profile, push, digest="0" * 64)))),
    line("redirect", "重定向到内网", "a redirect inwards", _redirect(302, "{url}"), "acknowledged", allowed_s=_again_s, slow=True),
    line("redirect-308", "保留方法的重定向", "a redirect that keeps the method", _redirect(308, "{url}"), "acknowledged", allowed_s=_again_s, slow=True),
    line("redirect-file", "重定向到文件", "a redirect to a file", _redirect(301, "file:///etc/passwd"), "acknowledged", allowed_s=_again_s, slow=True),
    line("redirect-other", "换协议的重定向", "a redirect to another protocol", _redirect(307, "gopher://127.0.0.1:{port}/x"), "acknowledged", allowed_s=_again_s, slow=True),
    _row("cookie", "种下 Cookie", "a cookie to be kept", _said(lambda push, profile: whole(503, b"", "Set-Cookie: a=b; Path=/", "Retry-After: 0"))),
    _row("asks-who", "索要凭据", "asked who it is", _said(lambda push, profile: whole(401, b"", 'WWW-Authenticate: Basic realm="x"'))),
    _row("retry-after", "残缺的 Retry-After", "a broken Retry-After", _said(lambda push, profile: whole(503, b"", "Retry-After: -1e99"))),
)  # fmt: skip
