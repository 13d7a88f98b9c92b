"""Serves a gateway until it is told to stop: the web app on a port, the operators' side on a Unix socket, in one loop.

It starts the parts before the first request is taken and stops them after the last was answered. Told to stop, it takes
no more connections, finishes what is under way, and is gone within ten seconds.
"""

import asyncio
import gc
import os
import resource
import signal
import socket
import ssl
import sys
from collections.abc import AsyncIterator, Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Protocol

import structlog
import uvicorn
import uvloop

from gateway.partners.partner import OWN
from gateway.web import control, ports
from gateway.web.app import Web, build, build_beside
from gateway.web.crowd import Crowd
from gateway.web.last_resort import end_at_last
from gateway.web.parts import Parts
from gateway.web.problems import App
from gateway.web.tls import server_context
from gateway.web.wire import BoundedHttp
from messages.errors import SingleWindowError

BACKLOG = 2048
KEEP_ALIVE_S = 75  # longer than the clients' own, so that it is they who hang up
FINISH_S = 6  # for what is under way when told to stop; the operators' side and the parts have the rest of the ten
STOP_S = 2.5
WORKERS_STOP_S = 8.5  # of a process that only delivers or watches: the rest of the ten
MOST_FILES = 16_384
MOST_THREADS = 64  # for what is done aside; a folder that hangs keeps one of them
SWITCH_S = 0.0005  # how long the writer may keep the interpreter from the loop, and the other way round

log = structlog.get_logger()


class Running(Parts, Protocol):
    """A gateway that can be started and stopped."""

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


class CannotServe(SingleWindowError):
    """The address or the socket cannot be had."""


class DidNotStart(SingleWindowError):
    """The parts would not start; the log says why."""


def serve_beside(gateway: Running, title: str, port: int | None) -> None:
    """Work until SIGTERM or SIGINT, taking no documents. port: to tell there how it is; None: at its socket alone."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve_beside_here(gateway, title, port))


async def serve_beside_here(gateway: Running, title: str, port: int | None) -> None:
    """The same on the running loop, or until cancelled."""
    _raise_file_limit()
    _make_threads()
    web = build_beside(gateway, title=title)
    config = _config(web.app, web.desk.crowd, lifespan="on", finish_s=1)
    if port is not None and gateway.settings.tls_cert is not None:
        config.ssl_context_factory = partial(_tls, context=server_context(gateway.settings))
    server = _Server(config)
    path = gateway.settings.data / control.SOCKET
    listening = _listen_unix(path) if port is None else _listen(gateway.settings.host, port)
    try:
        with listening, _stopped_by_signals(server, web):
            async with _running(gateway, stop_s=WORKERS_STOP_S):
                serving = asyncio.create_task(server.serve([listening]))
                try:
                    await _started(server, serving)
                    _settle_down()
                    health = str(path) if port is None else _address(listening, _scheme(server))
                    log.info("working", as_=title, health=health)
                    await asyncio.shield(serving)
                finally:
                    _stop(server, web)
                    await serving
    finally:
        if port is None:
            _forget(path)
    log.info("stopped")


def serve(gateway: Running, *, forms: Collection[str] = (OWN,)) -> None:
    """Serve until SIGTERM or SIGINT. forms: those that someone can write."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve_here(gateway, forms=forms))


async def serve_here(
    gateway: Running, *, forms: Collection[str] = (OWN,), ready: Callable[[str], None] | None = None
) -> None:
    """The same on the running loop, or until cancelled. ready: told the address once requests are taken."""
    _raise_file_limit()
    _make_threads()
    settings = gateway.settings
    web = build(gateway)
    config = _config(web.app, web.desk.crowd, lifespan="on", finish_s=FINISH_S)
    if settings.tls_cert is not None:
        config.ssl_context_factory = partial(_tls, context=server_context(settings))
    server = _Server(config)
    shared = settings.shared_folder if settings.engine == "cluster" else None
    with _listen(settings.host, settings.port, shared=shared) as listening, _stopped_by_signals(server, web):
        async with _running(gateway):
            await _serve(server, web, listening, forms, ready)
    log.info("stopped")


async def _serve(
    server: uvicorn.Server,
    web: Web,
    listening: socket.socket,
    forms: Collection[str],
    ready: Callable[[str], None] | None,
) -> None:
    """Both servers, until the web's is told to stop."""
    path = web.desk.parts.settings.data / control.SOCKET
    serving = asyncio.create_task(server.serve([listening]))
    try:
        await _started(server, serving)
        async with _control(web, path, forms):
            address = _address(listening, _scheme(server))
            _settle_down()
            log.info("serving", address=address, control=str(path))
            if ready is not None:
                ready(address)
            await asyncio.shield(serving)
    finally:
        _stop(server, web)
        await serving


class _Server(uvicorn.Server):
    """Leaves signals to us: there are two of it in one process."""

    @contextmanager
    def capture_signals(self):  # type: ignore[no-untyped-def]
        yield


@asynccontextmanager
async def _running(gateway: Running, *, stop_s: float = STOP_S) -> AsyncIterator[None]:
    try:
        await gateway.start()
        yield
    finally:
        try:
            async with asyncio.timeout(stop_s):
                await gateway.stop()
        except TimeoutError:
            log.warning("stopped before all deliveries under way were answered; they are tried again")


@asynccontextmanager
async def _control(web: Web, path: Path, forms: Collection[str]) -> AsyncIterator[None]:
    """The operators' socket, as long as the web is served."""
    listening = _listen_unix(path)
    server = _Server(_config(control.build(web.desk, forms=forms), Crowd(), lifespan="off", finish_s=1))
    serving = asyncio.create_task(server.serve([listening]))
    try:
        await _started(server, serving)
        yield
    finally:
        server.should_exit = True
        await serving
        _forget(path)


async def _started(server: uvicorn.Server, serving: "asyncio.Task[None]") -> None:
    while not server.started:
        if serving.done():
            await serving
            raise DidNotStart("the gateway did not start; the log says why")
        await asyncio.sleep(0.01)


def _config(app: App, crowd: Crowd, *, lifespan: "uvicorn.config.LifespanType", finish_s: int) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        loop="uvloop",
        http=partial(BoundedHttp, crowd=crowd),  # type: ignore[arg-type]  # whatever makes a protocol will do
        ws="none",
        lifespan=lifespan,
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # `origins` looks at what proxies say, and at which are trusted
        backlog=BACKLOG,
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=finish_s,
    )


@contextmanager
def _stopped_by_signals(server: uvicorn.Server, web: Web):  # type: ignore[no-untyped-def]
    loop = asyncio.get_running_loop()
    handled = []
    for each in (signal.SIGTERM, signal.SIGINT):
        with suppress(
            ValueError, RuntimeError, NotImplementedError
        ):  # not in the main thread: whoever runs us stops us
            loop.add_signal_handler(each, _told_to_stop, server, web)
            handled.append(each)
    try:
        yield
    finally:
        for each in handled:
            loop.remove_signal_handler(each)


def _told_to_stop(server: uvicorn.Server, web: Web) -> None:
    if not web.desk.stopping.is_set():
        end_at_last()
    _stop(server, web)


def _stop(server: uvicorn.Server, web: Web) -> None:
    web.desk.stopping.set()
    server.should_exit = True


def _listen(host: str, port: int, *, shared: Path | None = None) -> socket.socket:
    """shared: the folder of a cluster whose others may listen there too; the kernel shares out connections."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
        listening = socket.socket(family, kind, protocol)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if shared is not None and hasattr(socket, "SO_REUSEPORT"):
            ports.join(shared, host, port)
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        listening.bind(address)
    except OSError as problem:
        why = problem.strerror or str(problem)
        raise CannotServe(
            f"无法监听 {host}:{port}，请用 --port 换一个端口，或停下占用它的进程 / "
            f"cannot listen on {host}:{port}: {why}; "
            "take another with --port, or stop whoever has it"
        ) from None
    listening.setblocking(False)
    return listening


def _listen_unix(path: Path) -> socket.socket:
    """A socket that nobody else may open, from its first moment; one left by a process that died goes."""
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    path.unlink(missing_ok=True)
    before = os.umask(0o177)
    try:
        listening.bind(str(path))
    except OSError as problem:
        raise CannotServe(f"{path}: {problem.strerror or problem}") from None
    finally:
        os.umask(before)
    listening.setblocking(False)
    return listening


def _forget(path: Path) -> None:
    path.unlink(missing_ok=True)


def _scheme(server: uvicorn.Server) -> str:
    return "https" if server.config.is_ssl else "http"


def _address(listening: socket.socket, scheme: str) -> str:
    host, port = listening.getsockname()[:2]
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


def _tls(*_: object, context: ssl.SSLContext) -> ssl.SSLContext:
    return context


def _settle_down() -> None:
    """What a start has made stays for good, so the collector need not look at it; two threads share the interpreter."""
    gc.collect()
    gc.freeze()
    sys.setswitchinterval(SWITCH_S)


def _make_threads() -> None:
    """Enough that folders which hang, each on a thread of its own, are not in each other's way."""
    threads = ThreadPoolExecutor(MOST_THREADS, thread_name_prefix="aside")
    asyncio.get_running_loop().set_default_executor(threads)


def _raise_file_limit() -> None:
    """As many connections as the machine allows this process."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_FILES if hard == resource.RLIM_INFINITY else min(MOST_FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
