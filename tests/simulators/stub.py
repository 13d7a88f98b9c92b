"""A gateway for the simulators' tests: small, in memory, of one process, and none of the gateway's code.

It keeps the published interface: receipts, duplicates, order per declaration, stable delivery ids, pushes and mailbox.
Its checks are few, enough to refuse what `simulators.wrongs` spoils. Saboteurs are subclasses that break one promise.
"""

import asyncio
import itertools
import json
from base64 import b64encode
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from ssl import PEM_cert_to_DER_cert
from typing import Any

import aiohttp
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from lxml import etree

from simulators import documents, numbers, profile, seals
from simulators.clock import BEIJING, to_17
from simulators.contracts import Contracts
from simulators.documents import Document
from simulators.profile import Party
from simulators.strangers import certified, stranger

DOUBTS = {"SW502", "SW503", "SW604", "SW605"}  # what customs says of its own is not refused for these
ENDS_IT = {"SW102", "SW201", "SW203", "SW204"}
TO = {
    "notice": ("trader", "agent", "port", "yard"),
    "acknowledgement": ("customs",),
    "appointment": ("yard", "customs"),
    "arrival": ("customs", "trader", "agent"),
    "arrival-reply": ("yard", "port"),
    "result": ("trader", "agent", "port", "yard"),
}


@dataclass
class Guest:
    """A partner as the stub knows it; url None: it has a mailbox."""

    party: Party
    token: str
    cert: bytes
    url: str | None = None
    mailbox: list[dict[str, Any]] = field(default_factory=list)
    lanes: dict[str, asyncio.Queue[dict[str, Any]]] = field(default_factory=dict)


def severity(document: Document | None, code: str) -> str:
    """Whether a finding refuses the document."""
    doubted = document is not None and document.type == "inspection.notice.1" and code in DOUBTS
    return "warning" if doubted else "error"


class StubGateway:
    """Runs within `async with`; `url` tells where."""

    def __init__(self, guests: list[Guest]) -> None:
        self.guests = guests
        self.key, self.cert = stranger()
        self.contracts = Contracts.load()
        self.numbers = itertools.count(1)
        self.first: dict[tuple[str, str, str], tuple[str, bytes]] = {}
        self.notices: dict[str, Document] = {}
        self.reporters: dict[str, str] = {}
        self.accepted: list[Document] = []
        self.refused: list[list[str]] = []
        self.owed = 0  # deliveries that nobody has answered for good
        self.down = False
        self.tasks: set[asyncio.Task[None]] = set()
        self.url = ""

    async def __aenter__(self) -> "StubGateway":
        app = web.Application()
        app.router.add_post("/v1/messages", self.take)
        app.router.add_get("/v1/mailbox", self.show_mailbox)
        app.router.add_post("/v1/mailbox/acknowledge", self.acknowledge)
        app.router.add_get("/v1/inspections/{entry_id}", self.inspection)
        self.runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self.runner.addresses[0][1]}"
        self.session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=0.5))
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.session.close()
        await self.runner.cleanup()

    # in

    async def take(self, request: web.Request) -> web.Response:
        guest, data = self.guest(request), await request.read()
        if guest is None:
            return web.json_response({"title": "who?", "status": 401}, status=401)
        if self.down:
            return web.json_response({"title": "busy", "status": 503}, status=503, headers={"Retry-After": "0"})
        document, codes = self.examine(guest, data)
        key, digest = self.key_of(document), documents.digest(data)
        if key and key in self.first:
            first, receipt = self.first[key]
            if first == digest:
                return self.answer(200, receipt)
            codes = ["SW301"]
        errors = [code for code in codes if severity(document, code) == "error"]
        receipt = self.receipt("refused" if errors else "accepted", digest, document, codes)
        if errors or document is None or key is None:
            self.refused.append(errors)
            return self.answer(422, receipt)
        self.first[key] = (digest, receipt)
        self.accepted.append(document)
        self.route(document, digest)
        return self.answer(202, receipt)

    def examine(self, guest: Guest, data: bytes) -> tuple[Document | None, list[str]]:
        try:
            document = documents.read(data)
        except documents.Unreadable:
            return None, ["SW102"]
        if document.text("Head/SenderId") != guest.party.sender_id:
            return document, ["SW201"]
        if document.element.find(f"{{{seals.DS}}}Signature") is None:
            return document, ["SW203"]
        try:
            seals.verify(document.element, guest.cert)
        except seals.BadSeal:
            return document, ["SW204"]
        return document, sorted({*self.misshapen(document), *self.doubtful(document), *self.unlike_notice(document)})

    def misshapen(self, document: Document) -> list[str]:
        found = self.contracts.faults(document.type, document.element)
        return ["SW104" if "is not expected" in fault else "SW103" for fault in found]

    def doubtful(self, document: Document) -> list[str]:
        codes = []
        credit = document.text("Body/EnterpriseId")
        if credit and numbers.credit_code(credit[8:17], place=credit[:8]) != credit:
            codes.append("SW502")
        boxes = [box.need("ContainerNo") for box in document.each("Body/Containers/Container")]
        if len(set(boxes)) < len(boxes):
            codes.append("SW604")
        if document.type == "inspection.notice.1" and any(numbers.container(b[:4], int(b[4:10])) != b for b in boxes):
            codes.append("SW502")
        if (document.text("Body/TrafMode") is None) != (document.text("Body/TrafModeList") is None):
            codes.append("SW605")
        times = [document.text(f"Body/{name}") for name in ("NoticeTime", "InPlaceTime")]
        if any(time and not time.endswith("+08:00") for time in times):
            codes.append("SW103")  # the schema looks no further than a missing element
        if document.text("Body/IeFlag") not in (None, "I", "E") or document.text("Body/AttendMode") == "9":
            codes.append("SW503")
        return codes

    def unlike_notice(self, document: Document) -> list[str]:
        notice = self.notices.get(document.text("Body/ExamRecId") or "")
        if document.type != "inspection.arrival.1" or notice is None:
            return ["SW648"] if (document.text("Body/PlannedTime") or "9") < "2021" else []
        codes, box = [], document.text("Body/ContainerNo")
        listed = [each.text("ContainerNo") for each in notice.each("Body/Containers/Container")]
        if box and box not in listed:
            codes.append("SW633")
            if numbers.container(box[:4], int(box[4:10])) != box:
                codes.append("SW502")
        if document.text("Body/LotNo") and not document.text("Body/Pieces") and not document.text("Body/GrossMass"):
            codes.append("SW602")
        if document.text("Body/BillNo") != notice.text("Body/BillNo"):
            codes.append("SW631")
        if document.text("Body/Transport") != notice.text("Body/TransportName"):
            codes.append("SW632")
        if (document.text("Body/InPlaceTime") or "").startswith("2099"):
            codes.append("SW635")
        return codes

    def receipt(self, verdict: str, digest: str, document: Document | None, codes: list[str]) -> bytes:
        no = next(self.numbers)
        rows = [
            {
                "Code": code,
                "Severity": severity(document, code),
                "Where": "/",
                "Mend": "mend",
                "Zh": "错",
                "En": "wrong",
                "Retry": "true" if code == "SW635" else "false",
            }
            for code in codes
        ]
        body = {
            "Verdict": verdict,
            "ReceiptNo": str(no),
            "BatchNo": str(no),
            "MessageUuid": f"m-{no}",
            "RefMessageId": document and document.text("Head/MessageId"),
            "DocumentDigest": digest,
            "ReceivedTime": datetime.now(BEIJING).isoformat(timespec="milliseconds"),
            "Findings": {"Finding": rows} if rows else None,
            "FindingCount": str(len(rows)),
            "Proof": self.proof(no, verdict, digest),
        }
        head = self.head("exchange.receipt.1", f"R{no}")
        return documents.serialise(documents.build("exchange.receipt.1", head, body))

    def proof(self, no: int, verdict: str, digest: str) -> dict[str, str]:
        """A batch of this one leaf."""
        leaf = f"swg-leaf-1\nsequence: {no}\nkind: {verdict}\nid: m-{no}\ndocument: {digest}"
        root = sha256(b"\x00" + leaf.encode()).hexdigest()
        header = f"swg-batch-1\nnumber: {no}\nfirst: {no}\nlast: {no}\nroot: {root}"
        key = load_pem_private_key(self.key, None)
        assert isinstance(key, ec.EllipticCurvePrivateKey)
        signature = b64encode(key.sign(header.encode(), ec.ECDSA(SHA256()))).decode()
        shown = b64encode(PEM_cert_to_DER_cert(self.cert.decode("ascii"))).decode()
        return {"Leaf": leaf, "BatchHeader": header, "Signature": signature, "KeyId": "stub", "Certificate": shown}

    # out

    def route(self, document: Document, digest: str) -> None:
        entry_id, name = document.need("Body/EntryId"), document.type.split(".")[1]
        if name == "notice":
            self.notices[entry_id] = self.notices[document.text("Body/ExamRecId") or entry_id] = document
        if name == "arrival":
            self.reporters[document.need("Head/MessageId")] = document.need("Head/SenderId")
        for guest in self.guests:
            if guest.party.role in TO[name] and self.concerns(guest.party, document):
                self.owe(guest, entry_id, self.copy(document, digest))

    def concerns(self, party: Party, document: Document) -> bool:
        notice = self.notices.get(document.need("Body/EntryId"))
        if notice is None:
            return party.role == "customs"
        if reporter := self.reporters.get(document.text("Body/RefMessageId") or ""):
            return party.sender_id == reporter
        return {
            "customs": True,
            "trader": notice.text("Body/EnterpriseId") == party.credit_code,
            "agent": notice.text("Body/AgentId") == party.credit_code,
            "yard": notice.text("Body/SiteCode") == party.site_code,
            "port": notice.text("Body/TerminalCode") == party.terminal_code,
        }[party.role]

    def copy(self, document: Document, digest: str) -> dict[str, Any]:
        root = etree.fromstring(document.data)
        root.remove(root[-1])
        space = etree.QName(root).namespace
        etree.SubElement(root[0], f"{{{space}}}OriginalDigest").text = digest
        seals.sign(root, self.key, self.cert)
        return {
            "delivery": f"d-{next(self.numbers)}",
            "message": f"m-{next(self.numbers)}",
            "message_type": document.type,
            "message_id": document.text("Head/MessageId"),
            "sender_id": document.text("Head/SenderId"),
            "remark": None,
            "attempt": 1,
            "document": documents.serialise(root).decode(),
        }

    def owe(self, guest: Guest, entry_id: str, item: dict[str, Any]) -> None:
        self.owed += 1
        if guest.url is None:
            guest.mailbox.append(item)
            return
        if entry_id not in guest.lanes:
            guest.lanes[entry_id] = asyncio.Queue()
            self.start(self.deliver(guest, guest.lanes[entry_id]))
        guest.lanes[entry_id].put_nowait(item)

    def start(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self.tasks.add(task)

    async def deliver(self, guest: Guest, lane: "asyncio.Queue[dict[str, Any]]") -> None:
        while True:
            item = await lane.get()
            while not await self.push(guest, item):
                item = {**item, "attempt": item["attempt"] + 1}
                await asyncio.sleep(0.05)
            self.owed -= 1

    async def push(self, guest: Guest, item: dict[str, Any]) -> bool:
        headers = {
            "Swg-Delivery": item["delivery"],
            "Swg-Message": item["message"],
            "Swg-Message-Type": item["message_type"],
            "Swg-Attempt": str(item["attempt"]),
        }
        try:
            async with self.session.post(guest.url or "", data=item["document"].encode(), headers=headers) as answer:
                if answer.status not in (200, 422):
                    return False
                receipt = documents.read(await answer.read())
                seals.verify(receipt.element, guest.cert)
                assert not self.contracts.faults("exchange.receipt.1", receipt.element)
                assert receipt.text("Body/MessageUuid") == item["delivery"]
                return True
        except (aiohttp.ClientError, TimeoutError):
            return False

    async def show_mailbox(self, request: web.Request) -> web.Response:
        guest = self.guest(request)
        assert guest is not None
        for _ in range(20):
            if guest.mailbox:
                break
            await asyncio.sleep(0.01)
        for item in guest.mailbox[:50]:
            item["attempt"] += 1
        return web.json_response({"items": guest.mailbox[:50], "lease_until": None})

    async def acknowledge(self, request: web.Request) -> web.Response:
        guest, told = self.guest(request), await request.json()
        assert guest is not None
        done = {item["delivery"] for item in told["items"]}
        self.owed -= sum(item["delivery"] in done for item in guest.mailbox)
        guest.mailbox[:] = [item for item in guest.mailbox if item["delivery"] not in done]
        return web.json_response({"items": [{"delivery": each, "state": "acknowledged"} for each in done]})

    async def inspection(self, request: web.Request) -> web.Response:
        return web.json_response({"entry_id": request.match_info["entry_id"], "cases": []})

    # both

    def guest(self, request: web.Request) -> Guest | None:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        return next((guest for guest in self.guests if guest.token == token), None)

    def key_of(self, document: Document | None) -> tuple[str, str, str] | None:
        if document is None:
            return None
        names = [document.text(f"Head/{name}") or "" for name in ("SenderId", "MessageType", "MessageId")]
        return (names[0], names[1], names[2])

    def head(self, type: str, message_id: str) -> dict[str, str]:
        return {
            "MessageId": message_id,
            "FunctionCode": "2",
            "MessageType": type,
            "SenderId": "EPORT",
            "ReceiverId": "EPORT",
            "SendTime": to_17(datetime.now(BEIJING)),
            "Version": "1.0",
        }

    def answer(self, status: int, receipt: bytes) -> web.Response:
        return web.Response(status=status, body=receipt, content_type="application/xml")


def write_profile(folder: Path, row: dict[str, Any], *, gateway: str, gateway_cert: bytes) -> Guest:
    """A partner's folder as the operator hands it over, and the guest that goes with it."""
    folder.mkdir(parents=True)
    key, cert = new_pair()
    (folder / "key.pem").write_bytes(key)
    (folder / "cert.pem").write_bytes(cert)
    (folder / "gateway.pem").write_bytes(gateway_cert)
    (folder / "token").write_text(f"token-{row['name']}\n")
    written = {**row, "gateway": gateway, "gateway_cert": str(folder / "gateway.pem")}
    (folder / "profile.json").write_text(json.dumps(written), "utf-8")
    return Guest(party=profile.load(folder).party, token=f"token-{row['name']}", cert=cert)


def new_pair() -> tuple[bytes, bytes]:
    """A key and its certificate."""
    return certified(ec.generate_private_key(ec.SECP256R1()))
