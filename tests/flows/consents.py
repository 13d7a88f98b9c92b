"""A gateway with the family of tests/flows/weighing, whose pledge binds a trader, and the acts of those it concerns."""

import base64
import json
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.serialization import load_pem_private_key

from gateway.partners.changes import Apply
from gateway.partners.files import PartnerFile, registered
from gateway.partners.partner import Agreement, Scope, Terms
from gateway.partners.persons import AddPerson, RemovePerson
from gateway.trust import tokens
from gateway.trust.pairs import Pair
from gateway.trust.samples import make_authority
from messages.seals import algorithms
from messages.seals.http_messages import HttpMessage
from messages.seals.httpsig import digest_of, sign
from messages.voice import Duty
from tests.documents import one
from tests.gateway.web.house import Answer, House, house, issue

FAMILY, PACKAGE = "weighing", "swg_weighing"
SOURCE = Path(__file__).parent / FAMILY
TRADER, AGENT, YARD = "trader-demo", "agent-demo", "yard-demo"
SENDS = {
    TRADER: ("weighing.request.1", "weighing.pledge.1", "mandate.authorization.1", "signing.consent.1"),
    "other-trader": ("weighing.pledge.1", "signing.consent.1"),
    AGENT: ("weighing.pledge.1",),
    YARD: ("weighing.ticket.1",),
}
US = "https://gateway.example"  # as partners see it
MAKER, CHECKER, SIGNATORY = Duty.MAKER, Duty.CHECKER, Duty.SIGNATORY

_numbers = count(1)


@dataclass(frozen=True)
class Stage:
    """What the tests are handed."""

    house: House
    samples: Path

    # what is agreed, and who the trader's people are

    def agree(self, name: str, *, pairs: tuple[Pair, ...] = (), **terms: Any) -> None:
        """These terms with a partner, and certificates beside his own."""
        register = self.house.gateway.register
        partner = register.directory.partner(name)
        agreements = {code: Agreement(type=code, may_send=True) for code in SENDS.get(name, ())}
        certificates = {each.digest: each for each in partner.certificates}
        certificates |= {each.digest: each for each in (registered(pair.cert_pem) for pair in pairs)}
        file = PartnerFile(
            partner=replace(
                partner,
                agreements={**partner.agreements, **agreements},
                terms=replace(Terms(), **terms),
                certificates=tuple(certificates.values()),
            )
        )
        self.house.gateway.writer.write_now(Apply(register, "test", file, self.house.gateway.hint))

    def person(self, name: str, *duties: Duty, of: str = TRADER) -> str:
        """One of the trader's people with a token and a certificate of his own; his name among the house's holders."""
        who = f"{of}/{name}"
        if who not in self.house.keys:
            self.house.keys[who] = self.pair(of)
            self.agree(of, pairs=(self.house.keys[who],), **_terms(self, of))
            self.house.tokens[who] = issue(self.house.gateway, of, Scope.PARTNER)
        keys = (tokens.digest(self.house.tokens[who]), digest_of(self.house.keys[who].cert_pem))
        self.write(AddPerson, partner=of, name=name, duties=duties, keys=keys)
        return who

    def dismiss(self, *, of: str = TRADER) -> None:
        """All the trader's people go."""
        for each in self.house.gateway.register.directory.persons_of(of):
            self.write(RemovePerson, partner=of, name=each.name)

    def pair(self, of: str) -> Pair:
        """A key of one of the partner's people."""
        sender_id = self.house.gateway.register.directory.partner(of).sender_ids[0]
        return make_authority(datetime.now(UTC)).issue(
            f"{of} {next(_numbers)}", organisation=sender_id, now=datetime.now(UTC)
        )

    def write(self, change: Any, **more: Any) -> Any:
        """A change of the register."""
        gateway = self.house.gateway
        return gateway.writer.write_now(change(gateway.register, "test", **more))

    # what is said

    def order(self) -> str:
        """The trader asks to have a container weighed; the number of his order."""
        number = f"W-{next(_numbers)}"
        assert self.say("weighing.request.1", TRADER, OrderNo=number).status == 202
        self.take(YARD)
        return number

    def pledge(self, order: str, who: str = AGENT, *, by: str | None = None, **values: str) -> Answer:
        """Somebody pledges that the trader pays. by: whose key signs it."""
        return self.say("weighing.pledge.1", who, by=by, OrderNo=order, **values)

    def mandate(self, **values: str) -> Answer:
        """The trader lets the agent speak for him."""
        return self.house.send(self.draft_mandate(**values), TRADER)

    def draft_mandate(self, **values: str) -> bytes:
        """The document that says so, signed."""
        given = {"MandateNo": f"WT-{next(_numbers)}", "ValidFrom": "2026-01-01", "ValidUntil": "2099-12-31"}
        given |= {"Cover": FAMILY} | values
        text = one("mandate.authorization.1", "valid/one-year").read_text("utf-8")
        text = text.replace("      <Cover>guarantee.proposal</Cover>\n", "")
        return self.house.signed(self._filled(text, TRADER, given), TRADER)

    def consent_by_request(self, waiting: Answer, *, by: Pair) -> Answer:
        """The same in a request that is signed (RFC 9421); there is no signature in the document."""
        given = {"MessageUuid": uuid(waiting), "DocumentDigest": value(waiting, "DocumentDigest")}
        document = self._filled(one("signing.consent.1", "valid/sign").read_text("utf-8"), TRADER, given)
        message = HttpMessage(method="POST", url=f"{US}/v1/messages", fields=[("content-type", "application/xml")])
        made = sign(message, document, key_pem=by.key_pem, cert_pem=by.cert_pem, created=datetime.now(UTC))
        return self.house.send(document, TRADER, **made)

    def consent_by_token(self, waiting: Answer) -> Answer:
        """The same with no signature at all."""
        given = {"MessageUuid": uuid(waiting), "DocumentDigest": value(waiting, "DocumentDigest")}
        text = one("signing.consent.1", "valid/sign").read_text("utf-8")
        return self.house.send(self._filled(text, TRADER, given), TRADER)

    def unsigned(self, code: str, who: str, **values: str) -> bytes:
        """A sample of the family as a draft."""
        (sample,) = (self.samples / code / "valid").glob("*.xml")
        return self._filled(sample.read_text("utf-8"), who, values)

    def consent(self, waiting: Answer, *, by: str = TRADER, who: str = TRADER, **values: str) -> Answer:
        """The trader's word on what waits, as a message of his."""
        given = {"MessageUuid": uuid(waiting), "DocumentDigest": value(waiting, "DocumentDigest")} | values
        sample = "decline" if values.get("Verdict") == "decline" else "sign"
        return self._post(one("signing.consent.1", f"valid/{sample}").read_text("utf-8"), who, by, given)

    def say(self, code: str, who: str, *, by: str | None = None, **values: str) -> Answer:
        """A sample of the family, of this sender, with these values."""
        (sample,) = (self.samples / code / "valid").glob("*.xml")
        return self._post(sample.read_text("utf-8"), who, by, values)

    def _post(self, text: str, who: str, by: str | None, values: dict[str, str]) -> Answer:
        return self.house.send(self.house.signed(self._filled(text, who, values), by or who), who)

    def _filled(self, text: str, who: str, values: dict[str, str]) -> bytes:
        sender_id = self.house.gateway.register.directory.partner(who).sender_ids[0]
        for tag, said in {"MessageId": f"{who}-{next(_numbers)}", "SenderId": sender_id, **values}.items():
            text = re.sub(rf"<{tag}>[^<]*<", f"<{tag}>{said}<", text, count=1)
        return text.encode()

    # by the interface

    def shown(self, waiting: Answer, who: str = TRADER) -> dict[str, Any]:
        """What waits, as this holder sees it."""
        answer = self.house.get(f"/v1/signings/{uuid(waiting)}", who)
        assert answer.status == 200, answer.body
        (case,) = answer.json["cases"]
        return dict(case)

    def check(self, waiting: Answer, who: str) -> Answer:
        return self.house.ask("POST", f"/v1/signings/{uuid(waiting)}/check", who)

    def decline(self, waiting: Answer, who: str, reason: str = "the amount is wrong") -> Answer:
        return self.house.post(f"/v1/signings/{uuid(waiting)}/decline", {"reason": reason}, who)

    def withdraw(self, waiting: Answer, who: str, reason: str = "a slip") -> Answer:
        return self.house.post(f"/v1/signings/{uuid(waiting)}/withdraw", {"reason": reason}, who)

    def sign(self, waiting: Answer, who: str = TRADER, *, by: str | None = None, over: str | None = None) -> Answer:
        """by: whose key signs; over: what, the statement that the case shows if nothing else is said."""
        pair = self.house.keys[by or who]
        text = over or self.shown(waiting, TRADER)["statement"]
        key = load_pem_private_key(pair.key_pem, None)
        signature = algorithms.ALGORITHMS[algorithms.of_key(key)].sign(key, text.encode())
        words = {"certificate": digest_of(pair.cert_pem), "signature": base64.b64encode(signature).decode()}
        return self.house.post(f"/v1/signings/{uuid(waiting)}/sign", words, who)

    # what came of it

    def take(self, who: str) -> list[dict[str, Any]]:
        """Everything in a mailbox, acknowledged."""
        taken: list[dict[str, Any]] = []
        while items := self.house.get("/v1/mailbox", who).json["items"]:
            said = {"items": [{"delivery": each["delivery"], "verdict": "accepted"} for each in items]}
            assert self.house.post("/v1/mailbox/acknowledge", said, who).status == 200
            taken += items
        return taken

    def events(self, order: str) -> list[str]:
        """What happened to an order."""
        (case,) = self.house.get(f"/v1/weighings/{order}", TRADER).json["cases"]
        return [each["event"] for each in case["timeline"]]


def _terms(stage: Stage, name: str) -> dict[str, Any]:
    terms = stage.house.gateway.register.directory.partner(name).terms
    return {field: getattr(terms, field) for field in ("needs", "needs_of", "one_person", "sign_within_h")}


@contextmanager
def opened(folder: Path) -> Iterator[Stage]:
    """A gateway that carries the family, as long as the block lasts."""
    families = folder / "families"
    shutil.copytree(SOURCE, families, ignore=shutil.ignore_patterns("__pycache__"))
    try:
        with house(folder / "data", extra_families=(f"{families}:{PACKAGE}",), public_url=US) as own:
            stage = Stage(own, families / "samples")
            for name in SENDS:
                stage.agree(name)
            yield stage
    finally:
        for module in [module for module in sys.modules if module.startswith(PACKAGE)]:
            del sys.modules[module]


def uuid(receipt: Answer) -> str:
    """The gateway's id of the message that a receipt is about."""
    return value(receipt, "MessageUuid")


def value(receipt: Answer, tag: str) -> str:
    """The first element of this name in a receipt."""
    found = re.search(rf"<{tag}>([^<]*)<", receipt.body.decode())
    assert found is not None, receipt.body
    return found[1]


def notices(items: list[dict[str, Any]]) -> list[str]:
    """The status of each notice among what was fetched."""
    told = (re.search(r"<Status>(\w+)<", each["document"]) for each in items)
    return [found[1] for found in told if found]


def problem(answer: Answer) -> list[str]:
    """The codes of the findings that a problem tells."""
    return [each["code"] for each in json.loads(answer.body).get("findings", ())]
