"""Many at once: lines, requests, refusals. Whatever they do, somebody honest is answered within two seconds meanwhile."""

import socket
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack

from simulators.attacks.attack import CROWD_MB, Answer, Attack, Family, line, rows
from simulators.attacks.attacker import Attacker
from simulators.documents import serialise
from simulators.profile import Profile

FAMILY = Family(
    "crowding",
    "洪水：海量连接、管线、错误报文、过快报文",
    "floods: of lines, of requests on a line, of bad documents, of documents",
    "连接、请求、内存字节有全局上限（503），合作方有速率、并发与字节配额（429）；拒收至多占写入批次的四分之一",
    "lines, requests and bytes in memory have bounds for all (503), a partner has a rate, a number at once and bytes a day "
    "(429); refusals have a quarter of each batch that is written",
)

_JSON = {"Content-Type": "application/xml", "Accept": "application/json"}
LINES = 400


def _during(flood: Callable[[Attacker, threading.Event], None], crowd: int) -> Callable[[Attacker], Answer]:
    """What an honest partner is answered while so many do this."""

    def play(attacker: Attacker) -> Answer:
        over = threading.Event()
        threads = [threading.Thread(target=flood, args=(attacker, over), daemon=True) for _ in range(crowd)]
        for thread in threads:
            thread.start()
        time.sleep(0.5)
        try:
            return max((_honest(attacker) for _ in range(3)), key=lambda answer: answer.took_s)
        finally:
            over.set()
            for thread in threads:
                thread.join(10)

    return play


def _honest(attacker: Attacker) -> Answer:
    """A good document of another partner, or where none is known, of this one."""
    other: Profile = next((each for each in attacker.others.values() if each.party.role == "port"), attacker.profile)
    content = serialise(attacker.signed(other))
    return attacker.ask("POST", "/v1/messages", content, _JSON, token=other.token)


def _bad(attacker: Attacker, over: threading.Event) -> None:
    """Documents the schema refuses, one after the other."""
    while not over.is_set():
        attacker.ask("POST", "/v1/messages", attacker.good(InPlaceTime="yesterday"), _JSON)


def _unsigned(attacker: Attacker, over: threading.Event) -> None:
    while not over.is_set():
        attacker.ask("POST", "/v1/messages", serialise(attacker.fresh()), _JSON)


def _large(attacker: Attacker, over: threading.Event) -> None:
    content = attacker.good().replace(b"<Body>", b"<Body>" + b"<a/>" * 200_000)
    while not over.is_set():
        attacker.ask("POST", "/v1/messages", content, _JSON)


def _strangers(attacker: Attacker, over: threading.Event) -> None:
    """Nobody's tokens."""
    while not over.is_set():
        attacker.ask("POST", "/v1/messages", b"<a/>" * 1000, _JSON, token="swg_nobody")  # noqa: S106


def _lines(attacker: Attacker, over: threading.Event) -> None:
    """Lines on which nothing is said."""
    with ExitStack() as open_:
        for _ in range(LINES // 4):
            try:
                open_.enter_context(socket.create_connection(attacker.where, timeout=5))
            except OSError:
                break
        over.wait(10)


def _pipelined(attacker: Attacker, over: threading.Event) -> None:
    while not over.is_set():
        try:
            with attacker.open() as own:
                own.sendall(b"GET /v1/catalogue HTTP/1.1\r\nHost: gateway\r\n\r\n" * 5000)
                own.recv(65536)
        except OSError:
            continue


def _too_fast(attacker: Attacker) -> Answer:
    """Dry runs as fast as they go, of a partner who may do only so many; the last answer."""
    answer = Answer(200, verdict="never told to wait")
    until = time.monotonic() + 20.0
    content = b"<a/>"
    lines: list[Answer] = []

    def hurry() -> None:
        while time.monotonic() < until and not lines:
            told = attacker.ask("POST", "/v1/validate", content, _JSON)
            if told.status == 429:
                lines.append(told)

    threads = [threading.Thread(target=hurry) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return lines[0] if lines else answer


ATTACKS: tuple[Attack, ...] = rows(
    FAMILY,
    line("bad-documents", "错误报文洪水", "a flood of bad documents", _during(_bad, 4), "accepted", slow=True),
    line("unsigned-documents", "无签名报文洪水", "a flood of unsigned documents", _during(_unsigned, 4), "accepted", slow=True),
    line("large-documents", "大报文洪水", "a flood of large documents", _during(_large, 3), "accepted", most_mb=CROWD_MB, slow=True),
    line("strangers", "无效令牌洪水", "a flood of strangers", _during(_strangers, 4), "accepted", slow=True),
    line("silent-lines", "静默连接洪水", "hundreds of silent lines", _during(_lines, 4), "accepted", slow=True),
    line("pipelines", "管线洪水", "thousands of requests on one line", _during(_pipelined, 3), "accepted", slow=True),
    line("too-fast", "过快", "faster than agreed", _too_fast, 429, slow=True),
)  # fmt: skip
