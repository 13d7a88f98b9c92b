"""What is measured, made ready: a journal with partners and notices, documents to send, and processes that serve them.

Every run has a database of its own: the gateway's is a copy of one prepared journal, the floor's is empty.
"""

import asyncio
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import urlopen

from bench import documents
from gateway.assembly import Gateway, assemble
from gateway.cli.cast import BY, Member, engage
from gateway.cli.processes import free_port
from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile
from gateway.settings import Settings
from messages.times import BEIJING

START_S = 120.0
AT_ONCE = 128
# What is measured is to bound it, not the partners' terms.
UNBOUNDED: dict[str, Any] = {"messages_a_second": 1e6, "burst": 10**9, "bytes_a_day": 1 << 50}


@dataclass(frozen=True, slots=True)
class Stand:
    """A prepared journal, the documents it waits for, and the yard's token and certificate."""

    folder: Path
    arrivals: list[bytes]
    token: str
    certificate: Path


@dataclass(frozen=True, slots=True)
class Serving:
    """A process that answers on a port."""

    port: int
    pid: int


def prepare(folder: Path, inspections: int) -> Stand:
    """Register the cast, take in so many notices, sign their arrivals. Everyone has a mailbox that nobody empties."""
    settings = Settings(data=folder / "prepared")
    return prepare_on(settings, inspections, {"channel": "mailbox", "url": None})


def prepare_on(settings: Settings, inspections: int, reached: Mapping[str, Any]) -> Stand:
    """As `prepare`, with the journal of these settings and partners who are reached by these terms."""
    members, _ = engage(settings, {})
    now = datetime.now(BEIJING).replace(microsecond=0)
    customs, yard = _key(settings, documents.CUSTOMS, members), _key(settings, documents.YARD, members)
    notices = [documents.notice(number, customs, now) for number in range(inspections)]
    asyncio.run(_take(settings, notices, reached))
    own = settings.partners_folder / documents.YARD
    return Stand(
        settings.data,
        [document for number in range(inspections) for document in documents.arrivals(number, yard, now)],
        (own / "token").read_text().strip(),
        own / "cert.pem",
    )


@contextmanager
def gateway(stand: Stand, folder: Path) -> Iterator[Serving]:
    """`swg serve` on a fresh copy of the prepared journal, its log in a file."""
    data = folder / "data"
    shutil.copytree(stand.folder, data)
    os.sync()  # what was copied is not to be written home while the run is timed
    port = free_port()
    command = [sys.executable, "-m", "gateway", "serve", "--port", str(port)]
    with process(command, folder, {"SWG_DATA": str(data)}, port, "/readyz") as serving:
        yield serving


@contextmanager
def floor(stand: Stand, folder: Path, schema: Path, database: str | None = None) -> Iterator[Serving]:
    """The bare app on an empty database; None: a file. One that is given may be shared by several."""
    port = free_port()
    folder.mkdir(exist_ok=True)
    environment = {
        "FLOOR_SCHEMA": str(schema),
        "FLOOR_CERTIFICATE": str(stand.certificate),
        "FLOOR_DATABASE": database or str(folder / "floor.db"),
    }
    command = [sys.executable, "-m", "uvicorn", "bench.floor:app", "--port", str(port)]
    command += ["--loop", "uvloop", "--http", "httptools", "--lifespan", "off", "--no-access-log"]
    command += ["--log-level", "warning"]
    with process(command, folder, environment, port, None) as serving:
        yield serving


def _key(settings: Settings, name: str, members: list[Member]) -> documents.Key:
    sender_id = {documents.CUSTOMS: "4218", documents.YARD: "4218MA3YRD663"}[name]
    folder = next(member.folder for member in members if member.name == name)
    return documents.Key.of(folder, sender_id)


async def _take(settings: Settings, notices: list[bytes], reached: Mapping[str, Any]) -> None:
    """reached: the terms by which messages find everyone."""
    parts = assemble(settings)
    parts.writer.start()
    try:
        for partner in list(parts.register.directory.partners.values()):
            own = replace(partner, terms=replace(partner.terms, **(UNBOUNDED | dict(reached))))
            await parts.writer.write(Apply(parts.register, BY, file=PartnerFile(partner=own), hint=parts.hint))
        for start in range(0, len(notices), AT_ONCE):
            async with asyncio.TaskGroup() as group:
                for notice in notices[start : start + AT_ONCE]:
                    group.create_task(_accept(parts, notice))
    finally:
        parts.writer.stop()
        if settings.engine == "embedded":
            with parts.database.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        parts.explainer.close()
        parts.database.dispose()


async def _accept(parts: Gateway, notice: bytes) -> None:
    customs = parts.register.directory.partner(documents.CUSTOMS)
    outcome = await parts.intake.take(notice, partner=customs, way_in="http", content_type="application/xml")
    if outcome.verdict != "accepted":
        raise RuntimeError(f"a notice was not accepted: {outcome.findings}")


@contextmanager
def process(
    command: list[str], folder: Path, environment: dict[str, str], port: int, ready: str | None
) -> Iterator[Serving]:
    """A process that answers on its port within half a minute, ended afterwards."""
    with (folder / "log").open("wb") as log:
        process: subprocess.Popen[Any] = subprocess.Popen(
            command, stdout=log, stderr=log, env=os.environ | environment, cwd=Path(__file__).parent.parent
        )
        try:
            _await(process, port, ready, folder / "log")
            yield Serving(port, process.pid)
        finally:
            process.terminate()
            process.wait(START_S)


def _await(process: "subprocess.Popen[Any]", port: int, ready: str | None, log: Path) -> None:
    until = time.monotonic() + START_S
    while time.monotonic() < until and process.poll() is None:
        time.sleep(0.05)
        try:
            if ready is None:
                socket.create_connection(("127.0.0.1", port), 1).close()
            else:
                urlopen(f"http://127.0.0.1:{port}{ready}", timeout=1).close()
            return
        except (OSError, URLError):
            continue
    raise RuntimeError(f"{' '.join(process.args)} did not answer: {log.read_text()[-2000:]}")  # type: ignore[arg-type]
