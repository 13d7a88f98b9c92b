"""A gateway that carries guarantees, with an insurer and customs that are programs of their own; the trader is played.

Time is fast: what takes them a minute takes one second here.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from gateway.cli.http import Answer
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Agreement, PartnerKey
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.process import Key
from messages.roles import INSURER as INSURED
from messages.times import BEIJING, beijing_date
from messages.xml.records import render
from tests.gateways import Client, Installation, eventually, installed, quick
from tests.guarantees import NEW, OTHER_INSURER, authorization, cny, proposal, quota

TYPES = {type_.record: type_ for type_ in Catalogue(FAMILIES)}
TRADER, INSURER, CUSTOMS = "trader-demo", "insurer-demo", "customs-demo"
SENDER_IDS = {TRADER: "4218MA3ABC127", INSURER: "4218MA3BXN072", CUSTOMS: "4218"}
XML_INSURER, XML_SENDER = "insurer-xml", "4218MA3BXG102"
SPEED = "60"

_numbers = count(1)


def today() -> date:
    return beijing_date(datetime.now(UTC))


def now(minutes: float = 0) -> datetime:
    """By a partner's clock, whole seconds."""
    return (datetime.now(BEIJING) + timedelta(minutes=minutes)).replace(microsecond=0)


@dataclass(frozen=True)
class Stage:
    """What the tests are handed."""

    installation: Installation

    def client(self, name: str = TRADER) -> Client:
        return self.installation.client(name)

    def written(self, body: Any, function: str = NEW, who: str = TRADER) -> bytes:
        """A document of this partner, signed."""
        type_ = TYPES[type(body)]
        head = Head(
            message_id=f"test-{next(_numbers)}",
            function_code=function,
            message_type=type_.code,
            sender_id=SENDER_IDS[who],
            receiver_id="EPORT",
            send_time=datetime.now(UTC),
        )
        return self.client(who).signed(render(Message(head, body), type_))

    def say(self, body: Any, function: str = NEW, who: str = TRADER) -> Answer:
        """Somebody says something; what he is answered."""
        return self.client(who).post(self.written(body, function, who))

    def done(self, body: Any, function: str = NEW, who: str = TRADER) -> None:
        """Somebody says something that is accepted."""
        answer = self.say(body, function, who)
        assert answer.status == 202, answer.body

    # what the trader says, each under a number of its own

    def number(self, kind: str) -> str:
        return f"MA3ABC127{kind}-{next(_numbers)}"

    def authorised(self) -> str:
        """An authorisation in force."""
        number = self.number("SQ")
        self.done(self.authorization(number))
        return number

    def authorization(self, number: str, **more: Any) -> Any:
        period = {"valid_from": today(), "valid_until": today() + timedelta(days=364)}
        return authorization(**({"authorization_no": number} | period | more))

    def quota(self, number: str, amount: str = "5000000.00", **more: Any) -> Any:
        period = {"period_from": today(), "period_to": today() + timedelta(days=364)}
        said = {"quota_no": number, "duty_last_year": cny("3000000.00")} | period | more
        return quota(amount, **said)

    def granted(self, amount: str = "5000000.00") -> str:
        """A quota that the insurer has granted."""
        number = self.number("ED")
        self.done(self.quota(number, amount, authorization_no=self.authorised()))
        self.reaches(number, "granted")
        return number

    def proposal(self, number: str, insured: str, of: str, **more: Any) -> Any:
        period = {"period_from": today(), "period_to": today() + timedelta(days=364)}
        return proposal(insured, **({"proposal_no": number, "quota_no": of} | period | more))

    def proposed(self, insured: str = "1000000.00", **more: Any) -> str:
        """A policy whose premium is due."""
        number = self.number("TB")
        self.done(self.proposal(number, insured, self.granted(), **more))
        self.reaches(number, "premium-due")
        return number

    # what is known

    def case(self, number: str, who: str = TRADER) -> dict[str, Any]:
        """The newest case of a number, as somebody reads it."""
        (found, *_) = self.client(who).get(f"/v1/guarantees/{number}")["cases"]
        return dict(found)

    def state(self, number: str) -> str:
        return str(self.case(number)["state"])

    def reaches(self, number: str, *states: str) -> dict[str, Any]:
        """The case once it is in one of these states."""
        eventually(lambda: self.state(number) in states, f"{number} is not {states} but {self.state(number)}")
        return self.case(number)


def cast(catalogue: Catalogue) -> Iterator[PartnerFile]:
    """The sample partners, and an insurer whose system writes an XML of its own."""
    for file in quick(catalogue):
        yield file
        if file.partner.name == INSURER:
            form = {code: replace(each, form="insurer_xml") for code, each in file.partner.agreements.items()}
            told = (type_.code for type_ in catalogue if type_.family == "guarantee" and INSURED in type_.receivers)
            form |= {code: Agreement(type=code, may_send=False, form="insurer_xml") for code in told}
            key = PartnerKey(role=INSURED, key=Key(kind="credit-code", value=OTHER_INSURER))
            own = replace(file.partner, name=XML_INSURER, sender_ids=(XML_SENDER,), agreements=form, keys=(key,))
            yield PartnerFile(partner=own)


@contextmanager
def opened(folder: Path) -> Iterator[Stage]:
    """A gateway, an insurer and customs that run as long as the block lasts."""
    with installed(folder, cast=cast) as own:
        own.start()
        own.play(INSURER, "--speed", SPEED, "--seed", "7")
        own.play(CUSTOMS, "--speed", SPEED, "--seed", "7", "--count", "0")
        yield Stage(own)


def told(answer: Answer) -> dict[str, Any]:
    """A body in JSON."""
    return dict(json.loads(answer.body))


def dated(body: Any, minutes: float = 0) -> Any:
    """A word of the insurer, decided so many minutes from now."""
    return replace(body, decided_at=now(minutes))
