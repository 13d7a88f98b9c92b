"""A gateway that carries settlement, and the acts of those it concerns, each with a key and a mailbox of his own.

The bank speaks our own form here; what it says and hears is the same by whatever form and channel.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from itertools import count
from pathlib import Path
from typing import Any

from gateway.cli.http import Answer
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Agreement, Partner, PartnerKey
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.process import Key
from messages.roles import Role
from messages.times import BEIJING, beijing_date
from messages.xml.records import render
from tests.gateways import QUICK, Cast, Client, Installation, eventually, installed, text
from tests.settlements import BANK, NEW, TRADER, countersignature, result, signing

TYPES = {type_.record: type_ for type_ in Catalogue(FAMILIES)}
SENDER_IDS = {
    "trader": "4218MA3ABC127",
    "other-trader": "4218MA3YRD663",
    "agent": "4218MA3AGT008",
    "bank": "4218MA3BANK07",
    "platform": "4218MA3SWP000",
}
KEYS = {
    "trader": ("credit-code", TRADER),
    "other-trader": ("credit-code", "91370700MA3YRD663W"),
    "agent": ("credit-code", "91370200MA3AGT008Y"),
    "bank": ("cnaps", BANK),
    "platform": ("platform", "single-window"),
}
ROLES = {"other-trader": "trader", "platform": "gateway"}

_numbers = count(1)


def cast(catalogue: Catalogue) -> Iterator[PartnerFile]:
    """Those who settle, each agreed with to send whatever his role may say."""
    for name, sender_id in SENDER_IDS.items():
        role = Role(ROLES.get(name, name))
        sends = [type_.code for type_ in catalogue if role in type_.by and type_.kind != "answer"]
        kind, value = KEYS[name]
        yield PartnerFile(
            partner=Partner(
                name=name,
                zh=name,
                en=name,
                roles=(role,),
                sender_ids=(sender_id,),
                terms=replace(QUICK),
                agreements={code: Agreement(type=code, may_send=True) for code in sends},
                keys=(PartnerKey(role=role, key=Key(kind=kind, value=value)),),
            )
        )


def today() -> date:
    return beijing_date(datetime.now(UTC))


def now(minutes: float = 0) -> datetime:
    """By the bank's clock, whole seconds."""
    return (datetime.now(BEIJING) + timedelta(minutes=minutes)).replace(microsecond=0)


@dataclass(frozen=True)
class Stage:
    """What the tests are handed."""

    installation: Installation

    def client(self, name: str) -> Client:
        return self.installation.client(name)

    def written(self, who: str, body: Any, function: str = NEW) -> bytes:
        """A document of this partner, signed."""
        type_ = TYPES[type(body)]
        head = Head(
            message_id=f"{who}-{next(_numbers)}",
            function_code=function,
            message_type=type_.code,
            sender_id=SENDER_IDS[who],
            receiver_id="EPORT",
            send_time=datetime.now(UTC),
        )
        return self.client(who).signed(render(Message(head, body), type_))

    def say(self, who: str, body: Any, function: str = NEW) -> Answer:
        """Somebody says something; what he is answered."""
        return self.client(who).post(self.written(who, body, function))

    def agree(self, number: str, **more: Any) -> str:
        """The trader and his bank sign an agreement; the digest of the trader's document."""
        document = self.written("trader", signing(agreement_no=number, valid_from=today(), **more))
        assert self.client("trader").post(document).status == 202
        digest = sha256(document).hexdigest()
        word = result("sign", agreement_no=number, document_digest=digest, decided_at=now())
        assert self.say("bank", word).status == 202
        return digest

    def in_force(self, number: str, **more: Any) -> str:
        """An agreement that all three have signed."""
        digest = self.agree(number, **more)
        assert self.say("platform", countersignature(agreement_no=number, document_digest=digest)).status == 202
        return digest

    def case(self, number: str, who: str = "trader") -> dict[str, Any]:
        """The newest case of a number, as somebody reads it."""
        found = self.client(who).get(f"/v1/cases?number={number}")["items"]
        return dict(self.client(who).get(f"/v1/cases/{found[0]['id']}"))

    def state(self, number: str, who: str = "trader") -> str:
        return str(self.case(number, who)["state"])

    def sees(self, number: str, who: str) -> bool:
        """Whether anything under this number is his to read."""
        return bool(self.client(who).get(f"/v1/cases?number={number}")["items"])

    def got(self, who: str, name: str, *, many: int = 1) -> list[dict[str, Any]]:
        """What has come to somebody of one type, fetched and acknowledged; waits for so many."""
        taken: list[dict[str, Any]] = []

        def arrived() -> bool:
            taken.extend(self.client(who).take())
            return sum(each["message_type"] == name for each in taken) >= many

        eventually(arrived, f"{who} has not got {name}")
        return [each for each in taken if each["message_type"] == name]


@contextmanager
def opened(folder: Path, *, cast: Cast = cast, **options: Any) -> Iterator[Stage]:
    """A gateway that runs as long as the block lasts."""
    with installed(folder, cast=cast, **options) as own:
        own.environment = {f"SWG_{name.upper()}": str(value) for name, value in options.items()}
        own.start()
        yield Stage(own)


def told(answer: Answer) -> dict[str, Any]:
    """A body in JSON."""
    return dict(json.loads(answer.body))


def uuid(answer: Answer) -> str:
    """The gateway's id of the message that a receipt is about."""
    found = text(answer, "MessageUuid")
    assert found is not None
    return found
