"""A gateway that carries export credit insurance, with an insurer that is a program of its own; the trader is played.

Time is fast: what takes the insurer a minute takes two seconds here.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from gateway.cli.http import Answer
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.times import BEIJING, beijing_date
from messages.xml.records import render
from tests.credits import NEW, claim, loss_notice, premium, proposal, shipment, signing, usd
from tests.gateways import Client, Installation, eventually, installed

TYPES = {type_.record: type_ for type_ in Catalogue(FAMILIES)}
TRADER, INSURER = "trader-demo", "export-insurer-demo"
SENDER_IDS = {TRADER: "4218MA3ABC127", INSURER: "4301MA3XYB665"}
SPEED = "30"

_numbers = count(10)


def today() -> date:
    return beijing_date(datetime.now(UTC))


def now(minutes: float = 0) -> datetime:
    """By the insurer's clock, whole seconds."""
    return (datetime.now(BEIJING) + timedelta(minutes=minutes)).replace(microsecond=0)


@dataclass(frozen=True)
class Stage:
    """What the tests are handed."""

    installation: Installation

    def client(self, name: str = TRADER) -> Client:
        return self.installation.client(name)

    def number(self, kind: str, ending: str = "0") -> str:
        """A number of the trader's that nobody has used; its ending says how it goes."""
        return f"MA3ABC127{kind}-{next(_numbers)}{ending}"

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

    def done(self, body: Any, function: str = NEW, who: str = TRADER) -> Answer:
        """Somebody says something that is accepted."""
        answer = self.say(body, function, who)
        assert answer.status == 202, answer.body
        return answer

    # what the trader says

    def signing(self, number: str, **more: Any) -> Any:
        return signing(agreement_no=number, valid_from=today(), **more)

    def signed(self) -> str:
        """An agreement that the insurer has signed."""
        number = self.number("XB")
        self.done(self.signing(number))
        self.reaches(number, "signed", kind="agreement")
        return number

    def proposal(self, number: str, of: str, cents: str = "00", **more: Any) -> Any:
        said = {
            "proposal_no": number,
            "agreement_no": of,
            "period_from": today() - timedelta(days=30),
            "period_until": today() + timedelta(days=300),
            "last_year_exports": usd(f"2000000.{cents}"),
        }
        return proposal(**(said | more))

    def proposed(self, cents: str = "00", **more: Any) -> tuple[str, str]:
        """A policy whose premium is due; numbers of agreement and proposal."""
        agreement, number = self.signed(), self.number("TB")
        self.done(self.proposal(number, agreement, cents, **more))
        self.reaches(number, "premium-due")
        return agreement, number

    def paid(self, agreement: str, number: str) -> Any:
        """The premium, as it was noticed."""
        notice = self.case(number)["premium_notice"]
        return premium(
            agreement_no=agreement,
            proposal_no=number,
            premium_no=self.number("JF"),
            notice_no=notice["notice_no"],
            amount=usd(notice["premium"]["amount"]),
            paid_on=today(),
        )

    def covered(self, **more: Any) -> dict[str, Any]:
        """A policy in force, as the trader reads it."""
        agreement, number = self.proposed(**more)
        self.done(self.paid(agreement, number))
        return self.reaches(number, "in-force")

    def loss(self, policy: dict[str, Any], amount: str) -> dict[str, Any]:
        """What names one loss under a policy."""
        shipped = shipment(
            amount,
            self.number("INV"),
            shipped_on=today() - timedelta(days=20),
            due_on=today() - timedelta(days=1),
        )
        return {
            "claim_no": self.number("BS"),
            "agreement_no": policy["agreement_no"],
            "policy_no": policy["policy_no"],
            "shipments": (shipped,),
        }

    def noticed(self, policy: dict[str, Any], amount: str) -> dict[str, Any]:
        """A loss that was told; what names it."""
        loss = self.loss(policy, amount)
        self.done(loss_notice(amount, known_on=today(), **loss))
        return loss

    def claim(self, loss: dict[str, Any], amount: str) -> Any:
        return claim(amount, **loss)

    # what is known

    def cases(self, number: str, who: str = TRADER) -> list[dict[str, Any]]:
        found = self.client(who).get(f"/v1/credits?number={number}")["items"]
        return [dict(self.client(who).get(f"/v1/cases/{each['id']}")) for each in found]

    def case(self, number: str, kind: str | None = None) -> dict[str, Any]:
        """The newest case of a number, as the trader reads it."""
        return next(each for each in self.cases(number) if kind in (None, each["kind"]))

    def state(self, number: str, kind: str | None = None) -> str:
        return str(self.case(number, kind)["state"])

    def reaches(self, number: str, *states: str, kind: str | None = None) -> dict[str, Any]:
        """The case once it is in one of these states."""
        eventually(lambda: self.state(number, kind) in states, f"{number} is not {states}")
        return self.case(number, kind)

    def events(self, number: str, kind: str | None = None) -> list[str]:
        """What happened to a case."""
        return [str(each["event"]) for each in self.case(number, kind)["timeline"]]

    def happens(self, number: str, event: str, *, times: int = 1) -> None:
        """Wait until something happened so often."""
        eventually(lambda: self.events(number).count(event) >= times, f"{number}: no {event!r}: {self.events(number)}")


@contextmanager
def opened(folder: Path) -> Iterator[Stage]:
    """A gateway and an insurer that run as long as the block lasts."""
    with installed(folder) as own:
        own.start()
        own.play(INSURER, "--speed", SPEED, "--seed", "7")
        yield Stage(own)


def told(answer: Answer) -> dict[str, Any]:
    """A body in JSON."""
    return dict(json.loads(answer.body))
