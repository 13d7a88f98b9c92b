"""The one who attacks: a partner like any other, with a key, a token and a good document to begin with.

Everything he sends speaks of a declaration of its own, so that no attack stands in another's way.
"""

import http.client
import json
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from itertools import count
from pathlib import Path
from urllib.parse import urlsplit

from lxml import etree

from simulators import documents, numbers, seals
from simulators.attacks.attack import Answer
from simulators.attacks.offering import Offering
from simulators.attacks.queueing import Queues
from simulators.attacks.reception import Reception
from simulators.attacks.trap import Trap
from simulators.documents import serialise
from simulators.profile import Profile

PATIENCE_S = 10.0
ARRIVAL, NOTICE = "inspection.arrival.1", "inspection.notice.1"
BEIJING = timezone(timedelta(hours=8))


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How slow the gateway lets one be, as far as it is known: its settings' defaults, or what it was started with."""

    head_s: float = 15.0
    piece_s: float = 10.0
    body_s: float = 30.0
    unread_s: float = 30.0
    push_s: float = 10.0  # how long a push waits for its answer


@dataclass(kw_only=True)
class Attacker:
    """profile: his own. others: of further partners, by role; some attacks need one. run: tells runs apart.

    reception: where the port's pushes go, None: they do not come here. folder, offering, queues: his other ways in, as
    far as they are agreed.
    """

    profile: Profile
    trap: Trap
    others: Mapping[str, Profile] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    reception: Reception | None = None
    folder: Path | None = None
    offering: Offering | None = None
    queues: Queues | None = None
    run: int = field(default_factory=lambda: int(time.time()) % 100_000)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _here: int = 0

    # what is good

    def entry(self) -> str:
        """A declaration nobody spoke of before."""
        return f"421820261{self.run % 10_000:04d}{next(self._numbers) % 100_000:05d}"

    def fresh(self, profile: Profile | None = None, **changes: str) -> etree._Element:
        """A good arrival, unsigned; changes: texts of its elements."""
        party, entry, now = (profile or self.profile).party, self.entry(), datetime.now(BEIJING)
        head = {
            "MessageId": f"{party.sender_id}-a{entry}",
            "FunctionCode": "2",
            "MessageType": ARRIVAL,
            "SenderId": party.sender_id,
            "ReceiverId": "EPORT",
            "SendTime": f"{now:%Y%m%d%H%M%S}000",
            "Version": "1.0",
        }
        body = {
            "EntryId": entry,
            "BillNo": "QDSH2611001",
            "Transport": "LU HAI QING DAO",
            "ExamRecId": f"{entry}R1",
            "ContainerNo": numbers.container("QDGU", 100001),
            "SiteName": "青岛前湾港区查验场",
            "SiteCode": party.site_code or "CNQDG420018",
            "BayCode": "A-03-12",
            "InPlaceTime": f"{now - timedelta(minutes=1):%Y-%m-%dT%H:%M:%S}+08:00",
        }
        for name, value in changes.items():
            (head if name in head else body)[name] = value
        return documents.build(ARRIVAL, head, body)

    def notice(self, entry: str) -> etree._Element:
        """A good notice of customs about this declaration, unsigned; it goes to the port too."""
        customs, port = self.others["customs"].party, self.others["port"].party
        trader = self.others["trader"].party
        now = datetime.now(BEIJING)
        head = {
            "MessageId": f"{customs.sender_id}-a{entry}",
            "FunctionCode": "2",
            "MessageType": NOTICE,
            "SenderId": customs.sender_id,
            "ReceiverId": "EPORT",
            "SendTime": f"{now:%Y%m%d%H%M%S}000",
            "Version": "1.0",
        }
        container = {
            "ContainerNo": numbers.container("QDGU", 100001),
            "SizeType": "22G1",
            "Fullness": "5",
            "GoodsName": "塑料制家具",
        }
        body = {
            "EntryId": entry,
            "EnterpriseName": trader.company,
            "ManifestNo": "UN9324966-2611E",
            "BillNo": "QDSH2611001",
            "VoyageNo": "2611E",
            "TransportName": "LU HAI QING DAO",
            "InspCustomsCode": "4218",
            "InspMode": "1",
            "CheckType": "1",
            "ExamRecId": f"{entry}R1",
            "NoticeTime": f"{now - timedelta(minutes=1):%Y-%m-%dT%H:%M:%S}+08:00",
            "IeFlag": "I",
            "TrafModeList": "CN012",
            "TrafMode": "1",
            "EnterpriseId": trader.credit_code,
            "ExamExtent": "2",
            "ExamRequirements": {"ExamRequirement": ["01", "05"]},
            "SiteCode": self.profile.party.site_code,
            "TerminalCode": port.terminal_code,
            "Containers": {"Container": [container]},
            "Unstuffing": "false",
        }
        return documents.build(NOTICE, head, body)

    def sign(self, root: etree._Element, profile: Profile | None = None) -> etree._Element:
        """The same, signed with a registered key."""
        own = profile or self.profile
        seals.sign(root, own.key, own.cert)
        return root

    def signed(self, profile: Profile | None = None, **changes: str) -> etree._Element:
        """A good document as a receiver reads it."""
        root = self.sign(self.fresh(profile, **changes), profile)
        return etree.fromstring(serialise(root))

    def good(self, **changes: str) -> bytes:
        """A good document, whole."""
        return serialise(self.sign(self.fresh(None, **changes)))

    # the wire

    @property
    def where(self) -> tuple[str, int]:
        """The gateway's host and port."""
        parts = urlsplit(self.profile.gateway)
        return parts.hostname or "127.0.0.1", parts.port or (443 if parts.scheme == "https" else 80)

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        token: str | None = None,
    ) -> Answer:
        """One request, in HTTP as it should be; token "": none."""
        bearer = self.profile.token if token is None else token
        own = {"Authorization": f"Bearer {bearer}"} if bearer else {}
        connection = http.client.HTTPConnection(*self.where, timeout=PATIENCE_S, source_address=self._source)
        began = time.monotonic()
        try:
            with suppress(BrokenPipeError, ConnectionResetError):  # answered before it was all said
                connection.request(method, path, body, {**own, **(headers or {})})
            response = connection.getresponse()
            content = response.read()
        except (OSError, http.client.HTTPException):
            return Answer(None, took_s=time.monotonic() - began)
        finally:
            connection.close()
        return read(response.status, content, time.monotonic() - began)

    @contextmanager
    def open(self) -> Iterator[socket.socket]:
        """A line to the gateway, bare."""
        with socket.create_connection(self.where, timeout=PATIENCE_S, source_address=self._source) as own:
            yield own

    def move(self) -> None:
        """Come from another address from now on, where the gateway is on this machine: whoever fails often has to wait."""
        self._here = (self._here + 1) % 60_000

    @property
    def _source(self) -> tuple[str, int] | None:
        if not self._here or not self.where[0].startswith("127."):
            return None
        return f"127.1.{self._here // 250}.{self._here % 250 + 1}", 0

    def say(self, *pieces: bytes, rest_s: float = 0.0) -> Answer:
        """Bytes on a bare line, and what comes back until it is cut; rest_s: between the pieces."""
        with self.open() as own:
            began = time.monotonic()
            try:
                for number, piece in enumerate(pieces):
                    time.sleep(rest_s if number else 0.0)
                    own.sendall(piece)
                    began = time.monotonic()
            except OSError:
                pass  # it has had enough of it
            return heard(own, began)

    def head(self, *more: str, method: str = "POST", path: str = "/v1/messages", host: str = "gateway") -> bytes:
        """The head of a request with his token, up to its last header."""
        lines = (f"{method} {path} HTTP/1.1", f"Host: {host}", f"Authorization: Bearer {self.profile.token}", *more)
        return "\r\n".join(lines).encode("latin-1") + b"\r\n"


def read(status: int, content: bytes, took_s: float = 0.0, answers: int = 1) -> Answer:
    """An answer with what it says of findings: a receipt, a dry run, a problem, all as JSON."""
    try:
        told = json.loads(content)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        return Answer(status, content, answers=answers, took_s=took_s)
    findings = told.get("findings") or ()
    codes = tuple(str(each.get("code")) for each in findings if isinstance(each, dict))
    verdict = told.get("verdict")
    if "valid" in told:
        verdict = "valid" if told["valid"] else "refused"
    return Answer(status, content, codes, verdict, answers, took_s, told)


def heard(own: socket.socket, began: float, *, patience_s: float = 1.0) -> Answer:
    """What comes on a bare line: until it is cut, or nothing more comes for so long after a whole answer."""
    came = b""
    own.settimeout(PATIENCE_S)
    last = began
    while True:
        try:
            piece = own.recv(65536)
        except TimeoutError:
            break
        except OSError:
            piece = b""
        if not piece:
            last = time.monotonic() if not came else last
            break
        came += piece
        last = time.monotonic()
        if _is_whole(came):
            own.settimeout(patience_s)
    took_s = last - began
    answers = answers_in(came)
    if not answers:
        return Answer(None, came, took_s=took_s, answers=0)
    status, content = answers[0]
    return read(status, content if len(answers) == 1 else came, took_s, len(answers))


def answers_in(came: bytes) -> list[tuple[int, bytes]]:
    """Status and body of every answer in these bytes; 1xx are none."""
    found: list[tuple[int, bytes]] = []
    while came.startswith(b"HTTP/1.") and (end := came.find(b"\r\n\r\n")) >= 0:
        head, came = came[:end], came[end + 4 :]
        status = int(head[9:12])
        lengths = [row[15:] for row in head.lower().split(b"\r\n") if row.startswith(b"content-length:")]
        length = int(lengths[0]) if lengths else len(came) if status >= 200 else 0
        if status >= 200:
            found.append((status, came[:length]))
        came = came[length:]
    return found


def _is_whole(came: bytes) -> bool:
    head, end, body = came.partition(b"\r\n\r\n")
    lengths = [row[15:] for row in head.lower().split(b"\r\n") if row.startswith(b"content-length:")]
    return bool(end and lengths) and len(body) >= int(lengths[0])
