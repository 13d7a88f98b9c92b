"""Where it listens: the port, the operators' socket."""

import socket
import stat
from collections.abc import Iterator

from gateway.cli.checkup.told import Installation, Told, fail, ok, warn
from gateway.cli.http import call, control
from gateway.cli.output import Unreached
from gateway.web.control import SOCKET
from messages.errors import SingleWindowError

LONGEST_SOCKET = 107  # bytes; what the kernel takes as a socket's path
PATIENCE_S = 3.0


def port(of: Installation) -> Iterator[Told]:
    """It is free, or ours."""
    where = f"{of.settings.host}:{of.settings.port}"
    if of.is_running:
        yield from _serves(of, where)
        return
    if of.settings.port == 0:
        yield ok("端口由系统分配", "the system gives a port")
        return
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            of.settings.host, of.settings.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as problem:
        yield fail(
            f"不能监听 {where}：{problem.strerror}",
            f"cannot listen on {where}: {problem.strerror}",
            "结束占用的程序，或用 SWG_HOST、SWG_PORT 另选",
            "end what uses it, or choose another by SWG_HOST, SWG_PORT",
        )
        return
    yield ok(f"{where} 可用", f"{where} is free")
    if of.production and of.settings.public_url is None:
        yield warn("未设置对外地址", "no public address is set", "设置 SWG_PUBLIC_URL", "set SWG_PUBLIC_URL")


def control_socket(of: Installation) -> Iterator[Told]:
    """The operators' socket: short enough a path, for its owner alone, answered while the gateway runs."""
    path = of.settings.data / SOCKET
    if len(str(path).encode()) > LONGEST_SOCKET:
        yield fail(
            f"控制套接字路径过长：{path}",
            f"the socket's path is too long: {path}",
            "缩短 SWG_DATA 的路径",
            "give SWG_DATA a shorter path",
        )
        return
    if not of.is_running:
        yield ok(
            "平台未运行，写操作由命令行直接办理",
            "the gateway does not run; verbs that write open the journal themselves",
        )
        return
    if not path.exists() or not stat.S_ISSOCK(path.stat().st_mode):
        yield fail(
            f"平台在运行，但没有套接字 {path}",
            f"the gateway runs without its socket {path}",
            "重启 swg serve",
            "start `swg serve` again",
        )
        return
    if path.stat().st_mode & 0o077:
        yield fail(f"他人可用控制套接字 {path}", f"others may use the socket {path}", f"chmod 600 {path}", "chmod 600")
        return
    try:
        control(path, "GET", "/livez")
    except SingleWindowError as problem:
        yield fail(
            "控制套接字无应答", f"the socket does not answer: {problem}", "重启 swg serve", "start `swg serve` again"
        )
        return
    yield ok("控制套接字应答正常，仅本人可用", "the operators' socket answers, to its owner alone")


def _serves(of: Installation, where: str) -> Iterator[Told]:
    """The running gateway, asked whether it is ready."""
    host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(of.settings.host, of.settings.host)  # noqa: S104  # compared only
    if of.settings.port == 0:
        yield ok("平台正在运行，端口由系统分配", "the gateway runs on a port that the system gave it")
        return
    try:
        certificate = of.settings.tls_cert
        scheme = "https" if certificate is not None else "http"
        answer = call(f"{scheme}://{host}:{of.settings.port}", "GET", "/readyz", trusted=certificate)
        checks = answer.json().get("checks", {})
    except (OSError, Unreached, ValueError, AttributeError):
        yield fail(
            f"平台在运行，但 {where} 无应答",
            f"the gateway runs, and {where} does not answer",
            "查看日志，或重启",
            "look at its log, or start it again",
        )
        return
    wrong = [f"{name}: {why}" for name, why in checks.items() if why]
    if wrong:
        yield fail(
            f"平台尚未就绪：{'；'.join(wrong)}",
            f"the gateway is not ready: {'; '.join(wrong)}",
            "按所列原因处理",
            "see to what is listed",
        )
    else:
        yield ok(f"平台正在 {where} 运行且就绪", f"the gateway runs on {where} and is ready")
