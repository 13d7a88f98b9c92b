"""A gateway as a program of its own on a free port, with the cast of the demo registered in a data folder of its own.

It can be killed at any moment or at a point of `crashpoints.POINTS`, and started again on the same data and port.
Partners are the simulators, each a program too, or a `Client` that a test holds in its hands.
"""

import json
import re
import signal
import sqlite3
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from lxml import etree
from sqlalchemy import Engine, select

from gateway.cli import processes
from gateway.cli.cast import Member, engage
from gateway.cli.http import Answer, call
from gateway.cli.output import Unreached
from gateway.cli.processes import Process
from gateway.journal import tables
from gateway.journal.database import open_to_read
from gateway.partners.files import PartnerFile
from gateway.partners.partner import OWN, Terms
from gateway.partners.samples import read_samples
from gateway.settings import Settings
from messages.catalogue import Catalogue
from messages.seals import xmldsig
from simulators.ledger import Entry, entries
from tests.forks.program import Program

ROOT = Path(__file__).resolve().parent.parent
PATIENCE_S = 90.0  # on a machine that does much else
QUICK = Terms(timeout_s=3, lease_s=2, retry_first_s=0.1, retry_most_s=0.5, max_attempts=1000)

Cast = Callable[[Catalogue], Iterable[PartnerFile]]


class TooLate(AssertionError):
    """Something that should have come about has not."""


def eventually(holds: Callable[[], Any], what: str, *, within_s: float = PATIENCE_S) -> Any:
    """What `holds` answers, once that is true of anything; TooLate otherwise."""
    until = time.monotonic() + within_s
    while not (found := holds()):
        if time.monotonic() > until:
            raise TooLate(f"after {within_s:.0f} s: {what}")
        time.sleep(0.05)
    return found


def quick(catalogue: Catalogue, **terms: Any) -> Iterator[PartnerFile]:
    """The sample partners, tried again after a moment and for ever, so that no test waits long."""
    for file in read_samples(catalogue):
        own = file.partner.terms
        written = {} if own.form == OWN else {name: getattr(own, name) for name in ("form", "receipt", "signatures")}
        yield PartnerFile(partner=replace(file.partner, terms=replace(QUICK, **(written | terms))))


@dataclass(frozen=True)
class Client:
    """One partner, played by a test: signs, posts, asks, fetches."""

    member: Member
    url: str

    def signed(self, document: bytes) -> bytes:
        """The document with this partner's signature."""
        root = etree.fromstring(document, etree.XMLParser(remove_comments=True))
        pair = {"key_pem": self._read("key.pem"), "cert_pem": self._read("cert.pem")}
        xmldsig.sign(root, **pair)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8")

    def post(self, document: bytes, **headers: str) -> Answer:
        """Hand in a document as it is."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.ask("POST", "/v1/messages", document, **{"Content-Type": "application/xml", **given})

    def send(self, document: bytes) -> Answer:
        """Sign a document and hand it in."""
        return self.post(self.signed(document))

    def get(self, path: str) -> Any:
        """Ask, and read JSON."""
        answer = self.ask("GET", path)
        assert answer.status == 200, answer.body
        return answer.json()

    def fetch(self, *, most: int = 50) -> list[dict[str, Any]]:
        """What lies in the mailbox; it is leased now."""
        return list(self.get(f"/v1/mailbox?limit={most}")["items"])

    def acknowledge(self, items: Sequence[Mapping[str, Any]]) -> list[str]:
        """Say of these that they are taken; the states they are in."""
        said = {"items": [{"delivery": each["delivery"], "verdict": "accepted"} for each in items]}
        answer = self.ask(
            "POST", "/v1/mailbox/acknowledge", json.dumps(said).encode(), **{"Content-Type": "application/json"}
        )
        assert answer.status == 200, answer.body
        return [each["state"] for each in answer.json()["items"]]

    def take(self) -> list[dict[str, Any]]:
        """Everything that lies in the mailbox, fetched and acknowledged until it is empty."""
        taken: list[dict[str, Any]] = []
        while items := self.fetch():
            self.acknowledge(items)
            taken += items
        return taken

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str) -> Answer:
        """One request with this partner's token."""
        token = self._read("token").decode("ascii").strip()
        return call(self.url, method, path, body=body, headers={"Authorization": f"Bearer {token}", **headers})

    def _read(self, name: str) -> bytes:
        return (self.member.folder / name).read_bytes()


def text(answer: Answer, tag: str) -> str | None:
    """The first element of this name in a receipt."""
    return etree.fromstring(answer.body).findtext(f".//{{*}}{tag}")


def codes(answer: Answer) -> list[str]:
    """Codes of the findings in a receipt."""
    return re.findall(r"<Code>(\w+)</Code>", answer.body.decode())


@dataclass
class Installation:
    """A data folder with everyone registered, and the programs that run on it.

    program: what runs the gateway, `python -m gateway serve` if nothing else is said. environment: more settings.
    """

    settings: Settings
    members: Mapping[str, Member]
    operator: str
    program: Sequence[str] = ("-m", "gateway", "serve")
    environment: Mapping[str, str] = field(default_factory=dict)
    gateway: Process | None = None
    beside: dict[str, Process] = field(default_factory=dict)
    partners: dict[str, Process] = field(default_factory=dict)

    # the gateway

    def start(self, *, crash_at: str | None = None) -> None:
        """Start the gateway; once this returns it takes documents, or is dead already where it was to die."""
        self.start_and_leave(crash_at=crash_at)
        assert self.gateway is not None
        try:
            processes.await_ready(self.settings, self.gateway)
        except Unreached as problem:
            if crash_at is None or self.gateway.poll() != -signal.SIGKILL:
                raise AssertionError(f"{problem}: {self.log()}") from None

    def start_beside(self, *names: str) -> None:
        """Start what a cluster has beside its first `swg serve`, all of it where nothing is named; it works then."""
        more = {"SWG_RELAY_PERIOD_S": "0.2", "PYTHONPATH": str(ROOT), **self.environment}
        fresh = {
            name: processes.start_one(self.settings, name, more=more, start=Program)
            for name in names or processes.BESIDE
        }
        self.beside |= fresh
        try:
            processes.await_beside(self.settings, fresh)
        except Unreached as problem:
            logs = [(self.settings.data / f"{name}.log").read_text("utf-8")[-2000:] for name in fresh]
            raise AssertionError(f"{problem}: {logs}") from None

    def start_and_leave(self, *, crash_at: str | None = None) -> None:
        """Start the gateway and do not wait for it."""
        more = {"SWG_RELAY_PERIOD_S": "0.2", "PYTHONPATH": str(ROOT), **self.environment}
        if crash_at is not None:
            more["SWG_CRASH_AT"] = crash_at
        self.gateway = processes.start_gateway(self.settings, program=self.program, more=more, start=Program)

    def kill(self) -> None:
        """SIGKILL: no handler, no flush."""
        assert self.gateway is not None
        self.gateway.kill()
        self.gateway.wait()

    def stop(self) -> None:
        """Ask the gateway to end, and wait until it has."""
        if self.gateway is not None:
            processes.end(self.gateway)

    def await_death(self, *, within_s: float = PATIENCE_S) -> None:
        """Until the gateway has died at the point where it was to die."""
        gateway = self.gateway
        assert gateway is not None
        eventually(lambda: gateway.poll() is not None, "the gateway still lives", within_s=within_s)
        assert gateway.returncode == -signal.SIGKILL, self.log()

    def log(self) -> str:
        """The last lines of what the gateway said."""
        return (self.settings.data / "serve.log").read_text("utf-8")[-4000:]

    # partners

    def play(self, name: str, *more: str) -> None:
        """Start a partner's simulator."""
        self.partners[name] = processes.start_partner(self.members[name], self.settings, more, start=Program)

    def dismiss(self, *names: str) -> None:
        """Ask partners to end, all of them where none is named."""
        for process in [self.partners.pop(name) for name in names or list(self.partners)]:
            processes.end(process)

    def client(self, name: str) -> Client:
        """A partner as a test plays him."""
        return Client(self.members[name], self.settings.url)

    def book(self, name: str) -> Path:
        """A partner's own book."""
        return self.settings.data / processes.LEDGERS / f"{name}.db"

    def entries(self, name: str) -> list[Entry]:
        """What a partner's book says so far; nothing where it has not been begun."""
        try:
            return list(entries(self.book(name)))
        except sqlite3.OperationalError:
            return []

    @property
    def books(self) -> list[Path]:
        """The books of all who have played."""
        return processes.ledgers(self.settings)

    # the journal

    @contextmanager
    def journal(self) -> Iterator[Engine]:
        """The journal, to read, whether the gateway runs or not."""
        engine = open_to_read(self.settings.database_url)
        try:
            yield engine
        finally:
            engine.dispose()

    def everything(self, *, without: Collection[str] = ()) -> dict[str, list[tuple[Any, ...]]]:
        """Every row of every table, by the table's name."""
        with self.journal() as engine, engine.connect() as connection:
            return {
                table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
                for table in tables.metadata.sorted_tables
                if table.name not in without
            }

    def close(self) -> None:
        """End whatever runs."""
        for process in self.partners.values():
            process.kill()
            process.wait()
        for process in (*self.beside.values(), *([self.gateway] if self.gateway else [])):
            process.kill()
            process.wait()


def install(
    folder: Path,
    *,
    cast: Cast = quick,
    pushed: Collection[str] = (),
    **settings: Any,
) -> Installation:
    """Make keys, register the cast, choose ports; nothing runs yet. pushed: who is pushed to, the others fetch."""
    own = Settings(data=folder, port=processes.free_port(), **settings)
    members, operator = engage(own, {name: f"127.0.0.1:{processes.free_port()}" for name in pushed}, cast=cast)
    return Installation(own, {member.name: member for member in members}, operator)


def empty(folder: Path) -> Installation:
    """A folder and a port; nobody is registered, no key is made."""
    folder.mkdir(parents=True)
    return Installation(Settings(data=folder, port=processes.free_port()), {}, "")


@contextmanager
def installed(folder: Path, **options: Any) -> Iterator[Installation]:
    """An installation of which nothing runs on afterwards."""
    installation = install(folder, **options)
    try:
        yield installation
    finally:
        installation.close()
