"""A gateway with real parts, served over real HTTP on a free port, and partners who can sign, send and ask."""

import asyncio
import http.client
import json
import re
import socket
import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from gateway.assembly import Gateway, assemble
from gateway.partners.changes import Apply, IssueToken
from gateway.partners.files import PartnerFile, registered
from gateway.partners.partner import Partner, Scope
from gateway.partners.samples import read_samples
from gateway.settings import Settings
from gateway.trust import tokens
from gateway.trust.pairs import Pair
from gateway.trust.samples import Authority, make_authority
from gateway.web.serving import serve_here
from messages.process import Key
from messages.roles import Role
from messages.seals.xmldsig import sign
from tests.documents import one

XML = {"Content-Type": "application/xml"}
JSON = {"Accept": "application/json"}
SMALL = 20_000  # bytes that "small-yard" may send at most

_numbers = count(1)


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def codes(self) -> list[str]:
        """Codes of the findings told, in XML or in JSON."""
        if self.headers["content-type"].startswith("application/xml"):
            return re.findall(r"<Code>(\w+)</Code>", self.body.decode())
        return [each["code"] for each in self.json["findings"]]


@dataclass
class House:
    """What tests are handed. tokens, keys: by holder. number: a fresh declaration each time it is asked for."""

    gateway: Gateway
    address: str = ""
    tokens: dict[str, str] = field(default_factory=dict)
    keys: dict[str, Pair] = field(default_factory=dict)

    def declaration(self) -> str:
        """A declaration number nobody used before."""
        return f"42182026190{next(_numbers):07d}"

    def document(self, name: str, who: str = "yard-demo", *, entry: str | None = None, **changes: str) -> bytes:
        """A sample ("inspection.arrival.1/one-container") about a declaration of its own, signed."""
        code, _, sample = name.partition("/")
        text = one(code, f"valid/{sample}").read_text("utf-8")
        entry = entry or self.declaration()
        text = re.sub(r"<MessageId>[^<]*", f"<MessageId>{who}-{next(_numbers)}", text)
        text = text.replace("421820261000000123", entry).replace("421820261000012301", f"{entry}R1")
        for tag, value in changes.items():
            text = re.sub(rf"<{tag}>[^<]*<", f"<{tag}>{value}<", text)
        return self.signed(text.encode(), who)

    def signed(self, document: bytes, who: str) -> bytes:
        """Signed by a partner."""
        root = etree.fromstring(document, etree.XMLParser(remove_comments=True))
        pair = self.keys[who]
        sign(root, key_pem=pair.key_pem, cert_pem=pair.cert_pem)
        return etree.tostring(root, xml_declaration=True, encoding="UTF-8")

    def send(self, document: bytes, who: str = "yard-demo", **headers: str) -> Answer:
        """Hand in a document."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.post("/v1/messages", document, who, **{**XML, **given})

    def get(self, path: str, who: str | None = None, **headers: str) -> Answer:
        """Ask."""
        return self.ask("GET", path, who, headers=headers)

    def post(self, path: str, body: bytes | object, who: str | None = None, **headers: str) -> Answer:
        """Say something: bytes as they are, anything else as JSON."""
        if isinstance(body, bytes):
            return self.ask("POST", path, who, body, headers)
        return self.ask("POST", path, who, json.dumps(body).encode(), {"Content-Type": "application/json", **headers})

    def ask(
        self,
        method: str,
        path: str,
        who: str | None = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """One request, as this holder or as nobody."""
        own = {"Authorization": f"Bearer {self.tokens[who]}"} if who else {}
        where = urlsplit(self.address)
        return exchange(
            http.client.HTTPConnection(where.hostname or "", where.port, timeout=20),
            method, path, body, {**own, **(headers or {})},
        )  # fmt: skip

    def control(self, method: str, path: str, value: Any = None) -> Answer:
        """One request over the operators' socket."""
        body = json.dumps(value).encode() if value is not None else None
        socket_path = self.gateway.settings.data / "control.sock"
        return exchange(_OverUnix(socket_path), method, path, body, {"Content-Type": "application/json"})

    def raw(self, data: bytes, *, more: bytes = b"") -> bytes:
        """Bytes on the wire, and the one answer that comes back."""
        where = urlsplit(self.address)
        with socket.create_connection((where.hostname or "", where.port or 0), timeout=20) as line:
            line.sendall(data)
            if more:
                line.sendall(more)
            answer = b""
            while not _is_whole(answer) and (piece := line.recv(65536)):
                answer += piece
            return answer


def _is_whole(answer: bytes) -> bool:
    head, end, body = answer.partition(b"\r\n\r\n")
    length = re.search(rb"content-length: (\d+)", head)
    return bool(end and length) and len(body) >= int(length[1])  # type: ignore[index]


class _OverUnix(http.client.HTTPConnection):
    def __init__(self, path: Path) -> None:
        super().__init__("localhost", timeout=20)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(20)
        self.sock.connect(str(self._path))


def exchange(
    connection: http.client.HTTPConnection,
    method: str,
    path: str,
    body: bytes | None,
    headers: Mapping[str, str],
) -> Answer:
    """One request on a connection of its own."""
    try:
        connection.request(method, path, body, dict(headers))
        response = connection.getresponse()
        told = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status, told, response.read())
    finally:
        connection.close()


@contextmanager
def house(folder: Path, **settings: Any) -> Iterator[House]:
    """A gateway with its partners, as long as the block lasts; settings: more of them."""
    given = {"data": folder, "port": 0, "log_level": "error", "signin_failures": 10_000} | settings
    gateway = assemble(Settings(**given))
    own = House(gateway)
    gateway.writer.start()
    for partner, pair in cast(make_authority(datetime.now(UTC)), gateway):
        own.keys[partner.name] = pair
        gateway.writer.write_now(Apply(gateway.register, "test", PartnerFile(partner=partner), gateway.hint))
        own.tokens[partner.name] = issue(gateway, partner.name, Scope.PARTNER)
    own.tokens["operator"] = issue(gateway, "operator", Scope.OPERATOR)
    own.tokens["auditor"] = issue(gateway, "auditor", Scope.AUDITOR)
    own.tokens["yesterday"] = issue(gateway, "yard-demo", Scope.PARTNER, expires_at=1)
    gateway.writer.stop()
    gateway.writer._stopping = False
    with _served(gateway, own):
        yield own


def cast(authority: Authority, gateway: Gateway, now: datetime | None = None) -> Iterator[tuple[Partner, Pair]]:
    """The sample partners, all of them with mailboxes, and some whom the tests need besides; certified as of now."""
    since = now or datetime.now(UTC)
    samples = {file.partner.name: file.partner for file in read_samples(gateway.catalogue)}
    mailbox = replace(samples["trader-demo"].terms, channel="mailbox", url=None, signatures=("xmldsig",))
    known = {name: replace(partner, terms=mailbox) for name, partner in samples.items()}
    yard = known["yard-demo"]
    little = replace(mailbox, max_bytes=SMALL, open_requests=2)
    known["small-yard"] = replace(yard, name="small-yard", sender_ids=("4218MA3SML005",), keys=(), terms=little)
    hasty = replace(mailbox, messages_a_second=0.001, burst=3)
    known["hasty-yard"] = replace(yard, name="hasty-yard", sender_ids=("4218MA3HST00X",), keys=(), terms=hasty)
    spare = replace(mailbox, refused_bytes_a_day=0)
    known["wasteful-yard"] = replace(yard, name="wasteful-yard", sender_ids=("4218MA3WST003",), keys=(), terms=spare)
    wrong = replace(mailbox, open_refusals=1)
    known["wrong-yard"] = replace(yard, name="wrong-yard", sender_ids=("4218MA3WRG006",), keys=(), terms=wrong)
    known["shut-yard"] = replace(yard, name="shut-yard", sender_ids=("4218MA3SHT00X",), keys=(), disabled=True)
    key = replace(known["trader-demo"].keys[0], key=Key(kind="credit-code", value="91370700MA3WFT002W"))
    known["other-trader"] = replace(
        known["trader-demo"], name="other-trader", roles=(Role.TRADER,), sender_ids=("4218MA3WFT002",), keys=(key,)
    )
    for partner in known.values():
        pair = authority.issue(partner.en, organisation=partner.sender_ids[0], now=since)
        yield replace(partner, certificates=(registered(pair.cert_pem),)), pair


def issue(gateway: Gateway, holder: str, scope: Scope, *, expires_at: int | None = None) -> str:
    """A token of the register."""
    token = tokens.new_token()
    gateway.writer.write_now(
        IssueToken(gateway.register, "test", holder, tokens.digest(token), tokens.shown(token), scope, expires_at)
    )
    return token


@contextmanager
def _served(gateway: Gateway, own: House) -> Iterator[None]:
    """Served on a loop in a thread of its own; its signals are not touched there."""
    ready: Future[str] = Future()
    loop = asyncio.new_event_loop()

    def serve() -> None:
        try:
            loop.run_until_complete(serving)
        except asyncio.CancelledError:
            pass
        except BaseException as problem:
            if not ready.done():
                ready.set_exception(problem)

    serving = loop.create_task(serve_here(gateway, forms=("own",), ready=ready.set_result))
    thread = threading.Thread(target=serve, name="house")
    thread.start()
    try:
        own.address = ready.result(30)
        yield
    finally:
        loop.call_soon_threadsafe(serving.cancel)
        thread.join(20)
        loop.close()
