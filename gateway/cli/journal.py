"""How the verbs come to the journal.

Those that read open it so that they can change nothing, gateway or no gateway. Those that write ask the running gateway
at its socket, since one process alone writes; where none runs, they put the parts together here and ask the same of
them, so that there is one way to do each thing.
"""

import asyncio
import getpass
import json
import logging
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import Engine, make_url
from sqlalchemy.exc import OperationalError

from gateway.assembly import Gateway, Occupied, assemble, form_names, lock
from gateway.cli.catalogue import catalogue, settings
from gateway.cli.http import Answer, agreed, control
from gateway.cli.output import Misused, Unreached
from gateway.journal import migrate
from gateway.journal.database import open_to_read
from gateway.journal.reading import Reading
from gateway.settings import Settings
from gateway.telemetry.logs import set_up
from gateway.web.app import build
from gateway.web.control import SOCKET
from gateway.web.control import build as build_control
from gateway.web.problems import App, Message

PATIENCE_S = 15.0  # for a gateway that starts or stops just now, or another verb that writes


@contextmanager
def database() -> Iterator[Engine]:
    """The journal of this folder, to read; Misused where there is none yet, Unreached where nobody answers."""
    where = settings()
    if not exists(where):
        raise Misused(
            f"{where.database_url} 尚无台账 / no journal yet; "
            "`make demo` or `swg serve` makes one, SWG_DATA names its folder"
        )
    engine = open_to_read(where.database_url)
    try:
        if migrate.pending(engine):
            raise Misused(
                "台账表结构较旧 / the journal's tables are older than this program; `swg serve` brings them up to date"
            )
        yield engine
    except OperationalError as problem:
        raise Unreached(f"台账读不到 / the journal cannot be read ({problem.orig}); `swg doctor` says more") from None
    finally:
        engine.dispose()


@contextmanager
def reading() -> Iterator[Reading]:
    """The reads that people and programs are given."""
    with database() as engine:
        yield Reading(engine, catalogue())


def exists(where: Settings) -> bool:
    """Whether a journal can be there; a server's is, as far as is known before it is asked."""
    url = make_url(where.database_url)
    return url.get_backend_name() != "sqlite" or Path(url.database or "").exists()


def ask(path: str, value: dict[str, Any]) -> Any:
    """Ask the operators' side to write; what it answers. Misused, Declined, Unreached where it does not."""
    data = settings().data
    until = time.monotonic() + PATIENCE_S
    while True:
        try:
            with lock(data):
                return agreed(_ask_here(path, value)).json()
        except Occupied:
            if _listens(data / SOCKET):
                return control(data / SOCKET, "POST", path, value)
            if time.monotonic() > until:
                raise Unreached(
                    f"{data} 正被另一程序占用，且无套接字应答 / another program works on {data} and does not answer at "
                    "its socket; wait for it to end, or start `swg serve` again"
                ) from None
            time.sleep(0.1)


def who() -> str:
    """Who decides, for the record: the user of this machine."""
    with suppress(OSError, KeyError):
        return getpass.getuser()
    return "operator"


def _listens(path: Path) -> bool:
    """Whether somebody does, found out without asking for anything."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(str(path))
        except OSError:
            return False
        return True


def _ask_here(path: str, value: dict[str, Any]) -> Answer:
    if settings().log_level == "debug":
        set_up("debug", settings().log_format)
    else:
        structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    with _parts() as gateway:
        desk = build(gateway).desk
        try:
            return asyncio.run(_post(build_control(desk, forms=form_names()), path, json.dumps(value).encode()))
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


async def _post(app: App, path: str, body: bytes) -> Answer:
    """One request of an ASGI app, within this process."""
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "scheme": "http",
        "method": "POST",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())],
        "client": None,
        "server": None,
    }
    said: list[Message] = []
    asked = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive() -> Message:
        return asked.pop() if asked else {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        said.append(message)

    await app(scope, receive, send)
    start = next(message for message in said if message["type"] == "http.response.start")
    headers = {name.decode().title(): text.decode("latin-1") for name, text in start["headers"]}
    return Answer(start["status"], headers, b"".join(message.get("body", b"") for message in said))
