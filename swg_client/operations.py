"""What can be done with a gateway, each as a flow; the clients run them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

import msgspec

from messages.seals import xmldsig
from messages.xml.reader import NotRead, parse
from swg_client import answers, receipts
from swg_client.access import Access
from swg_client.answers import Case, Finding, Item, Message
from swg_client.errors import ClientError, NotProved, NotReached
from swg_client.flows import AGAIN_LATER, Answer, Ask, Flow, agreed, asked, declined, retry_after_s, waited
from swg_client.identity import Identity
from swg_client.patience import Patience
from swg_client.receipts import Receipt

WITH_RECEIPT = (200, 202, 413, 415, 422)  # accepted before, accepted, and refused for one reason or another
XML = "application/xml"
LONGEST_WAIT_S = 30.0  # of one look into the mailbox, as the gateway allows


@dataclass(kw_only=True)
class Operations:
    """A partner's side. gateway: its address, as it publishes it. trusted: its certificates, PEM."""

    gateway: str
    access: Access
    identity: Identity | None
    trusted: Sequence[bytes]
    patience: Patience

    def send(self, document: bytes) -> Flow[Receipt]:
        """Sign it where that is to be done, and send the same bytes until there is a receipt."""
        signed = self.identity.sign(document) if self.identity else document

        def ask() -> Ask:
            headers = {"Content-Type": XML, "Accept": XML, **self._request_signature(signed)}
            return Ask("POST", "/v1/messages", headers, signed)

        answer = yield from self._patiently(ask)
        if answer.status not in WITH_RECEIPT or not answer.headers.get("content-type", "").startswith(XML):
            raise declined(answer)
        return receipts.read(answer.body, signed, self.trusted, first=answer.status != 200)

    def validate(self, document: bytes) -> Flow[tuple[Finding, ...]]:
        """What would be found; nothing is kept."""
        signed = self.identity.sign(document) if self.identity else document

        def ask() -> Ask:
            headers = {"Content-Type": XML, **self._request_signature(signed, "/v1/validate")}
            return Ask("POST", "/v1/validate", headers, signed)

        answer = agreed((yield from self._patiently(ask)), 200)
        return answers.findings_of(answer.body)

    def fetch(self, limit: int, wait_s: float, *, unsigned: bool) -> Flow[list[Item]]:
        """What lies in the mailbox, leased; each verified."""
        wait_s = min(wait_s, LONGEST_WAIT_S)
        path = f"/v1/mailbox?{urlencode({'limit': limit, 'wait': wait_s})}"
        answer = yield from self._patiently(lambda: Ask("GET", path, longer_s=wait_s))
        found = answers.items_of(agreed(answer, 200).body)
        return [self._verified(each, unsigned=unsigned) for each in found]

    def acknowledge(self, items: Iterable[Item], reason: str | None) -> Flow[None]:
        """You have them; with a reason: you will not take them."""
        verdict = "accepted" if reason is None else "refused"
        words = [{"delivery": each.delivery, "verdict": verdict, "reason": reason} for each in items]
        if words:
            body = msgspec.json.encode({"items": words})
            ask = Ask("POST", "/v1/mailbox/acknowledge", {"Content-Type": "application/json"}, body)
            agreed((yield from self._patiently(lambda: ask)), 200)

    def find(self, number: str) -> Flow[tuple[Case, ...]]:
        """The cases that any number names: declaration, container, bill, contract, policy …"""
        return answers.cases_of((yield from self._read(f"/v1/cases?{urlencode({'number': number})}")).body)

    def case(self, id_: str) -> Flow[Case]:
        """A case with its timeline."""
        return answers.case_of((yield from self._read(f"/v1/cases/{quote(id_, safe='')}")).body)

    def changed(self, id_: str, tag: str | None) -> Flow[tuple[Case | None, str | None]]:
        """A case where it is not as `tag` has it, and its tag now."""
        headers = {"If-None-Match": tag} if tag else {}
        ask = Ask("GET", f"/v1/cases/{quote(id_, safe='')}", headers)
        answer = agreed((yield from self._patiently(lambda: ask)), 200, 304)
        return (None, tag) if answer.status == 304 else (answers.case_of(answer.body), answer.headers.get("etag"))

    def message(self, id_: str) -> Flow[Message]:
        """What became of a document."""
        return answers.message_of((yield from self._read(f"/v1/messages/{quote(id_, safe='')}")).body)

    def bytes_of(self, id_: str, what: str) -> Flow[bytes]:
        """Of a message: its "document", its "receipt" or its "evidence"."""
        return (yield from self._read(f"/v1/messages/{quote(id_, safe='')}/{what}")).body

    def _read(self, path: str) -> Flow[Answer]:
        return agreed((yield from self._patiently(lambda: Ask("GET", path))), 200)

    def _request_signature(self, signed: bytes, path: str = "/v1/messages") -> dict[str, str]:
        return self.identity.headers(signed, f"{self.gateway}{path}", XML) if self.identity else {}

    def _patiently(self, ask: Callable[[], Ask]) -> Flow[Answer]:
        """The same again while nothing comes back or it is too busy; what it says in the end, or NotReached."""
        last: Answer | NotReached | None = None
        for wait_s in (*self.patience.waits(), None):
            try:
                last = yield from self._once(ask())
            except NotReached as problem:
                last = problem
            if isinstance(last, Answer) and last.status not in AGAIN_LATER:
                return last
            if wait_s is not None:
                yield from waited(max(wait_s, retry_after_s(last) if isinstance(last, Answer) else 0.0))
        if isinstance(last, Answer):
            return last
        raise last or NotReached("no patience")

    def _once(self, ask: Ask) -> Flow[Answer]:
        """One try; with another token where the one in hand is over."""
        while True:
            authorization = yield from self.access.authorization(self.gateway)
            answer = yield from asked(replace(ask, headers={**ask.headers, "Authorization": authorization}))
            if answer.status != 401 or not self.access.forget():
                return answer

    def _verified(self, item: Item, *, unsigned: bool) -> Item:
        """The item with its signer; NotProved where the gateway's signature does not hold, or lacks and must not."""
        try:
            root: Any = parse(item.document).root
        except NotRead:
            root = None
        has_one = root is not None and next(root.iter(xmldsig.SIGNATURE), None) is not None
        if not has_one or not self.trusted:
            if unsigned:
                return item
            why = "没有签名 / it has no signature" if not has_one else "没有可信证书 / no certificate is trusted"
            raise NotProved(f"{item.delivery}: {why}")
        try:
            return replace(item, signer=xmldsig.verify(root, self.trusted, now=datetime.now(UTC)).subject)
        except xmldsig.BadSeal as problem:
            raise NotProved(f"{item.delivery}: {problem}") from None
        except xmldsig.BadCertificate as problem:
            raise ClientError(f"trusted: {problem}") from None
