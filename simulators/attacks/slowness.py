"""Whoever keeps a line and does nothing with it: slow heads, slow bodies, answers never read."""

import socket
import time
from collections.abc import Callable

from simulators.attacks.attack import CLOSED, Answer, Attack, Family, line, rows
from simulators.attacks.attacker import Attacker, answers_in, heard, read

FAMILY = Family(
    "slowness",
    "慢速攻击：慢请求头、慢请求体、不读应答",
    "slow heads, slow bodies, answers that nobody reads",
    "请求头、请求体的每段与整体、应答的读取各有时限（设置 head_s、piece_s、body_s、unread_s），到时 408 或断开",
    "a head, each piece of a body, the whole of it and the reading of an answer have time limits (settings head_s, piece_s, "
    "body_s, unread_s); then comes 408, or the line is cut",
)

_XML = "Content-Type: application/xml"
_TICK_S = 0.1


def _held(*begun: bytes, then: bytes = b"") -> Callable[[Attacker], Answer]:
    """A line on which this is said, and then a byte now and then, until the other side has had enough."""

    def play(attacker: Attacker) -> Answer:
        with attacker.open() as own:
            began = time.monotonic()
            for piece in begun:
                own.sendall(piece)
            return _trickled(own, then, began, attacker.limits.body_s + attacker.limits.head_s + 5)

    return play


def _trickled(own: socket.socket, piece: bytes, began: float, most_s: float) -> Answer:
    own.settimeout(_TICK_S)
    came = b""
    while time.monotonic() - began < most_s:
        try:
            if piece:
                own.sendall(piece)
            said = own.recv(65536)
            if not said:
                break
            came += said
        except TimeoutError:
            continue
        except OSError:
            break
    answers = answers_in(came)
    took_s = time.monotonic() - began
    if not answers:
        return Answer(None, came, took_s=took_s, answers=0)
    return read(*answers[0], took_s, len(answers))


def _with_token(*headers: str, body: bytes = b"", then: bytes = b"") -> Callable[[Attacker], Answer]:
    return lambda attacker: _held(attacker.head(_XML, *headers) + b"\r\n" + body, then=then)(attacker)


def _after_an_answer(attacker: Attacker) -> Answer:
    """A line kept after an answer by an empty line."""
    with attacker.open() as own:
        own.sendall(b"GET /livez HTTP/1.1\r\nHost: gateway\r\n\r\n")
        heard(own, time.monotonic(), patience_s=0.05)
        began = time.monotonic()
        own.sendall(b"\r\n")
        return _trickled(own, b"", began, attacker.limits.head_s * 2 + 5)


def _never_reads(attacker: Attacker) -> Answer:
    """Large answers, asked for and left where they are."""
    own = socket.socket()
    own.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    with own:
        own.settimeout(5)
        own.connect(attacker.where)
        began = time.monotonic()
        own.sendall(b"GET /docs/swagger-ui-bundle.js HTTP/1.1\r\nHost: gateway\r\n\r\n" * 8)
        while time.monotonic() - began < attacker.limits.unread_s + 5:
            time.sleep(_TICK_S)
            try:
                own.sendall(b"\r\n")
            except OSError:
                return Answer(None, took_s=time.monotonic() - began, answers=0)
    return Answer(200, took_s=time.monotonic() - began)


_HEAD = b"GET /livez HTTP/1.1\r\nHost: gateway\r\n"

ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    line("silent", "连上不说话", "connected, and silent", _held(), CLOSED, 408, allowed_s=lambda a: a.limits.head_s, slow=True),
    line("head-stops", "请求头停住", "a head that stops", _held(_HEAD), CLOSED, 408, allowed_s=lambda a: a.limits.head_s, slow=True),
    line("head-trickles", "请求头滴流", "a head that trickles", _held(_HEAD, b"X: ", then=b"x"), CLOSED, 408, allowed_s=lambda a: a.limits.head_s, slow=True),
    line("head-lines", "请求头逐行", "a head, line by line", _held(_HEAD, then=b"X: y\r\n"), CLOSED, 408, 431, allowed_s=lambda a: a.limits.head_s, slow=True),
    line("empty-lines", "不断空行", "empty lines for ever", _held(then=b"\r\n"), CLOSED, 408, allowed_s=lambda a: a.limits.head_s, slow=True),
    line("after-an-answer", "应答后以空行占线", "an empty line after an answer", _after_an_answer, CLOSED, 408, allowed_s=lambda a: a.limits.head_s * 2, slow=True),
    line("body-never", "请求体不来", "a body that never comes", _with_token("Content-Length: 1000"), 408, allowed_s=lambda a: a.limits.piece_s + 2, slow=True),
    line("body-stops", "请求体停住", "a body that stops", _with_token("Content-Length: 1000", body=b"<a>"), 408, allowed_s=lambda a: a.limits.piece_s + 2, slow=True),
    line("body-trickles", "请求体滴流", "a body that trickles", _with_token("Content-Length: 100000", body=b"<a>", then=b" "), 408, allowed_s=lambda a: a.limits.body_s + 2, slow=True),
    line("pieces-trickle", "分块滴流", "pieces that trickle", _with_token("Transfer-Encoding: chunked", then=b"1\r\n \r\n"), 408, allowed_s=lambda a: a.limits.body_s + 2, slow=True),
    line("piece-length-trickles", "块长度滴流", "the length of a piece that trickles", _with_token("Transfer-Encoding: chunked", then=b"0"), 408, 400, 431, 413, allowed_s=lambda a: a.limits.body_s + 2, slow=True),
    line("gzip-trickles", "压缩体滴流", "gzip that trickles", _with_token("Content-Encoding: gzip", "Content-Length: 100000", body=b"\x1f\x8b\x08\x08" + bytes(6), then=b"x"), 408, allowed_s=lambda a: a.limits.body_s + 2, slow=True),
    line("expect-and-silent", "等 100 而不发", "told to go on, and silent", _with_token("Expect: 100-continue", "Content-Length: 1000"), 408, allowed_s=lambda a: a.limits.piece_s + 2, slow=True),
    line("nobodys-body", "无令牌的慢请求体", "a slow body without a token", _held(b"POST /v1/messages HTTP/1.1\r\nHost: gateway\r\nContent-Length: 100000\r\n\r\n", then=b" "), 401, allowed_s=lambda a: 3.0, slow=True),
    line("never-reads", "不读应答", "answers left unread", _never_reads, CLOSED, allowed_s=lambda a: a.limits.unread_s + 2, slow=True),
)  # fmt: skip
