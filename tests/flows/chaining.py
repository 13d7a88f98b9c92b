"""A gateway that leads chains, and those whom a chain reaches, each with a key and a mailbox of his own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from gateway.cli.http import Answer
from gateway.partners.files import PartnerFile
from gateway.partners.partner import Agreement, Partner, PartnerKey
from messages.catalogue import Catalogue
from messages.chain.records import ChainApplication, ChainConsent
from messages.envelope import Head, Message
from messages.families import FAMILIES
from messages.process import Key
from messages.roles import Role
from messages.signing.records import SigningConsent
from messages.times import BEIJING, beijing_date
from messages.xml.records import render
from tests.chains import BANK, CHANGED, EXPORT_INSURER, INSURER, NEW, TRADER, form
from tests.gateways import QUICK, Client, Installation, eventually, installed

TYPES = {type_.record: type_ for type_ in Catalogue(FAMILIES)}
OTHER_INSURER, LENDER, AGENT = "91370200MA3BXG1021", "105452000122", "91370700MA3YRD663W"
PARTNERS = {  # name: SenderId, role, kind and value of the key by which it is found
    "trader": ("4218MA3ABC127", "trader", "credit-code", TRADER),
    "bank": ("4218MA3BANK07", "bank", "cnaps", BANK),
    "lender": ("4218MA3LEND03", "bank", "cnaps", LENDER),
    "agent": ("4218MA3YRD663", "agent", "credit-code", AGENT),
    "insurer": ("4218MA3BXN072", "insurer", "credit-code", INSURER),
    "export-insurer": ("4301MA3XYB665", "insurer", "credit-code", EXPORT_INSURER),
    "other-insurer": ("4218MA3BXG102", "insurer", "credit-code", OTHER_INSURER),
    "customs": ("4218", "customs", "office", "42"),
    "platform": ("4218MA3SWP000", "gateway", "platform", "single-window"),
}

_numbers = count(1)


def cast(catalogue: Catalogue) -> Iterator[PartnerFile]:
    """Those whom chains reach, each agreed with to send whatever his role may say."""
    for name, (sender_id, role_name, kind, value) in PARTNERS.items():
        role = Role(role_name)
        sends = [type_.code for type_ in catalogue if role in type_.by and type_.kind != "answer"]
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


def now(seconds: float = 0) -> datetime:
    """By a partner's clock, whole seconds."""
    return (datetime.now(BEIJING) + timedelta(seconds=seconds)).replace(microsecond=0)


@dataclass(frozen=True)
class Stage:
    """What the tests are handed."""

    installation: Installation

    def client(self, name: str = "trader") -> Client:
        return self.installation.client(name)

    def written(self, body: Any, function: str = NEW, who: str = "trader") -> bytes:
        """A document of this partner, signed."""
        type_ = TYPES[type(body)]
        head = Head(
            message_id=f"{who}-{next(_numbers)}",
            function_code=function,
            message_type=type_.code,
            sender_id=PARTNERS[who][0],
            receiver_id="EPORT",
            send_time=datetime.now(UTC),
        )
        return self.client(who).signed(render(Message(head, body), type_))

    def say(self, body: Any, function: str = NEW, who: str = "trader") -> Answer:
        """Somebody says something; what he is answered."""
        return self.client(who).post(self.written(body, function, who))

    def done(self, body: Any, function: str = NEW, who: str = "trader") -> None:
        """Somebody says something that is accepted."""
        answer = self.say(body, function, who)
        assert answer.status == 202, answer.body

    # what the trader does

    def apply(self, *parts: str, **more: Any) -> str:
        """A chain with these parts; its number."""
        number = f"MA3ABC127LB-{next(_numbers)}"
        self.done(self.form(number, *parts, **more))
        return number

    def form(self, number: str, *parts: str, **more: Any) -> ChainApplication:
        return form(*parts, today=today(), chain_no=number, **more)

    def change(self, number: str, *parts: str, **more: Any) -> None:
        self.done(self.form(number, *parts, **more), CHANGED)

    def agree(self, number: str, *parts: str) -> None:
        """The trader agrees to what he is shown of these parts."""
        for part in parts:
            digest = self.part(number, part)["consent"]["digest"]
            self.done(ChainConsent(chain_no=number, trader_id=TRADER, part=part, digest=digest, verdict="agree"))

    def sign(self, *types: str) -> None:
        """The trader signs one message of each of these types, once it waits for him."""
        for type_ in types:
            found = eventually(lambda type_=type_: self.waiting(type_), f"no {type_} waits to be signed")
            view = found[0]
            word = SigningConsent(message_uuid=view["message"], document_digest=view["digest"], verdict="sign")
            self.done(word)

    def waiting(self, type_: str) -> list[dict[str, Any]]:
        """What of a type waits for the trader's signature."""
        items = self.client().get("/v1/signings?state=to-sign")["items"]
        return [each for each in items if each["message_type"] == type_]

    # what is known

    def chain(self, number: str) -> dict[str, Any]:
        """The chain as the trader reads it."""
        (found,) = self.client().get(f"/v1/chains/{number}")["cases"]
        return dict(found)

    def part(self, number: str, part: str) -> dict[str, Any]:
        return next(each for each in self.chain(number)["parts"] if each["part"] == part)

    def step(self, number: str, name: str) -> dict[str, Any]:
        part, step = name.split(".")
        return next(dict(each) for each in self.part(number, part)["steps"] if each["step"] == step)

    def reaches(self, number: str, name: str, *standings: str) -> dict[str, Any]:
        """The step once it stands so."""
        eventually(
            lambda: self.step(number, name)["standing"] in standings,
            f"{name} is not {standings} but {self.step(number, name)}",
        )
        return self.step(number, name)

    def got(self, who: str) -> list[dict[str, Any]]:
        """Everything that has come to somebody, with its bytes; fetched and acknowledged."""
        return self.client(who).take()


@contextmanager
def opened(folder: Path, crash_at: str | None = None, **options: Any) -> Iterator[Stage]:
    """A gateway that runs as long as the block lasts; the platform countersigns by itself."""
    with installed(folder, cast=cast, countersign="auto", **options) as own:
        own.environment = {"SWG_COUNTERSIGN": "auto"}
        own.start(crash_at=crash_at)
        yield Stage(own)
