"""How the verbs that write do so: they ask the running gateway at its socket, since one process alone writes.

Where none runs, they put the parts together here and ask the same of them, so that there is one way to do each thing.
"""

import asyncio
import json
import logging
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import structlog

from gateway.assembly import Gateway, Occupied, assemble, form_names, lock
from gateway.cli.catalogue import settings
from gateway.cli.http import Answer, agreed, at_socket, himself
from gateway.cli.output import Unreached
from gateway.telemetry.logs import set_up
from gateway.web.app import build
from gateway.web.control import SOCKET
from gateway.web.control import build as build_control
from gateway.web.problems import App, Message

PATIENCE_S = 15.0  # for a gateway that starts or stops just now, or another verb that writes


def ask(path: str, value: dict[str, Any]) -> Any:
    """Ask the operators' side to write; what it answers. Misused, Declined, Unreached where it does not."""
    return agreed(_asked("POST", path, value)).json()


def fetch(path: str) -> bytes:
    """What the operators' side gives out only by putting it on the record, so that it writes too."""
    return agreed(_asked("GET", path, None)).body


def _asked(method: str, path: str, value: dict[str, Any] | None) -> Answer:
    data = settings().data
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            with lock(data):
                return _ask_here(method, path, value)
        except Occupied:
            if _listens(data / SOCKET):
                return at_socket(data / SOCKET, method, path, value)
            if time.monotonic() > until:
                raise Unreached(
                    f"{data} 正被另一程序占用，且无套接字应答 / another program works on {data} and does not answer at "
                    "its socket; wait for it to end, or start `swg serve` again"
                ) from None
            time.sleep(0.1)


def _listens(path: Path) -> bool:
    """Whether somebody does, found out without asking for anything."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return False
        return True


def _ask_here(method: str, path: str, value: dict[str, Any] | None) -> Answer:
    if settings().log_level == "debug":
        set_up("debug", settings().log_format)
    else:
        structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    with _parts() as gateway:
        desk = build(gateway).desk
        try:
            body = b"" if value is None else json.dumps(value).encode()
            return asyncio.run(_request(build_control(desk, forms=form_names()), method, path, body))
        finally:
            desk.reads.close()


@contextmanager
def _parts() -> Iterator[Gateway]:
    """A gateway that writes and does nothing else; what it leaves owed goes when one serves."""
    gateway = assemble(settings())
    gateway.writer.start()
    try:
        yield gateway
    finally:
        gateway.writer.stop()
        gateway.explainer.close()
        gateway.database.dispose()


async def _request(app: App, method: str, path: str, body: bytes) -> Answer:
    """One request of an ASGI app, within this process."""
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "scheme": "http",
        "method": method,
        "path": path.partition("?")[0],
        "raw_path": path.partition("?")[0].encode(),
        "root_path": "",
        "query_string": path.partition("?")[2].encode(),
        "headers": [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(body)).encode()),
            (b"swg-by", quote(himself()).encode()),
        ],
        "client": None,
        "server": None,
    }
    said: list[Message] = []
    asked = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Message:
        """The request; then nothing more, for whoever asks stays until it is answered whole."""
        return asked.pop() if asked else await asyncio.get_running_loop().create_future()

    async def send(message: Message) -> None:
        said.append(message)

    await app(scope, receive, send)
    start = next(message for message in said if message["type"] == "http.response.start")
    headers = {name.decode().title(): text.decode("latin-1") for name, text in start["headers"]}
    return Answer(start["status"], headers, b"".join(message.get("body", b"") for message in said))
