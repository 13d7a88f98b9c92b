"""A gateway that carries loans, the simulated bank that lends as a program of its own, and a trader with his key."""

import json
import urllib.request
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
from gateway.partners.samples import read_samples
from messages.catalogue import Catalogue
from messages.envelope import Head, Message
from messages.financing.records import DrawnDocument
from messages.process import Key
from messages.roles import BANK as BANK_ROLE
from messages.times import beijing_date
from messages.xml.records import render
from tests import financings
from tests.flows.settling import TYPES
from tests.gateways import QUICK, Client, Installation, eventually, installed

BANK, SECOND_BANK = "313452060019", "105452000122"  # the bank of the demo, and one that the test plays
TRADER = "91370200MA3ABC127P"
SENDERS = {"trader-demo": "4218MA3ABC127", "customs-demo": "4218", "second-bank": SECOND_BANK}
FACTS = ("financing.contract-offer.1", "financing.result.1", "financing.repayment-notice.1", "financing.closure.1")
_numbers = count(1)


def cast(catalogue: Catalogue) -> Iterator[PartnerFile]:
    """The sample partners, and a second bank."""
    for file in read_samples(catalogue):
        terms = replace(file.partner.terms, timeout_s=3, lease_s=2, retry_first_s=0.1, retry_most_s=0.5)
        yield PartnerFile(partner=replace(file.partner, terms=terms))
    yield PartnerFile(
        partner=Partner(
            name="second-bank",
            zh="second-bank",
            en="second-bank",
            roles=(BANK_ROLE,),
            sender_ids=(SECOND_BANK,),
            terms=replace(QUICK),
            agreements={code: Agreement(type=code, may_send=True) for code in FACTS},
            keys=(PartnerKey(role=BANK_ROLE, key=Key(kind="cnaps", value=SECOND_BANK)),),
        )
    )


def today() -> date:
    return beijing_date(datetime.now(UTC))


@dataclass(frozen=True)
class Stage:
    """What the tests are handed. operator: where the bank's people sit."""

    installation: Installation
    operator: str

    def client(self, who: str = "trader-demo") -> Client:
        return self.installation.client(who)

    def written(self, body: Any, function: str = "9", who: str = "trader-demo") -> bytes:
        """A document of this partner, signed."""
        type_ = TYPES[type(body)]
        head = Head(
            message_id=f"{who}-{next(_numbers)}",
            function_code=function,
            message_type=type_.code,
            sender_id=SENDERS[who],
            receiver_id="EPORT",
            send_time=datetime.now(UTC),
        )
        return self.client(who).signed(render(Message(head, body), type_))

    def say(self, body: Any, function: str = "9", who: str = "trader-demo") -> Answer:
        return self.client(who).post(self.written(body, function, who))

    def later(self, **span: float) -> None:
        """The bank's time goes on."""
        hours = timedelta(**span) / timedelta(hours=1)
        request = urllib.request.Request(
            f"{self.operator}/clock/advance", data=json.dumps({"hours": hours}).encode(), method="POST"
        )
        urllib.request.urlopen(request, timeout=10).close()

    def loan(self, number: str) -> dict[str, Any]:
        """The loan as the trader reads it."""
        (found,) = self.client().get(f"/v1/financings/{number}")["cases"]
        return dict(found)

    def until(self, number: str, state: str) -> dict[str, Any]:
        """The loan, once it is there."""
        eventually(lambda: self.loan(number)["state"] == state, f"{number} is not {state}", within_s=60)
        return self.loan(number)

    def until_told(self, number: str, verdict: str, *, about: str, many: int = 1) -> dict[str, Any]:
        """The loan, once the bank has said this of something, so many times."""

        def told() -> bool:
            words = self.loan(number)["words"]
            return sum((each["verdict"], each["about"]) == (verdict, about) for each in words) >= many

        eventually(told, f"{number}: no {verdict} of {about}", within_s=60)
        return self.loan(number)

    def events(self, number: str, name: str) -> list[str]:
        """What has happened in it of this name."""
        return [each["event"] for each in self.loan(number)["timeline"] if each["event"].startswith(name)]

    # as far as each test wants it

    def applied(self, number: str, amount: str = "1000.00", *documents: Any, **more: Any) -> Answer:
        paper = financings.document("5000.00", f"INV-{number}")
        said = {"application_no": number, "bank": BANK, "amount": financings.usd(amount)} | more
        return self.say(financings.application(*(documents or (paper,)), **said))

    def offered(self, number: str, amount: str = "1000.00", *documents: Any, **more: Any) -> dict[str, Any]:
        assert self.applied(number, amount, *documents, **more).status == 202
        return self.until(number, "offered")

    def signature(self, number: str, **more: Any) -> Any:
        """What signs the contract as it was offered."""
        offer = self.loan(number)["contract"]
        said = {name: offer[name] for name in ("contract_no", "terms_digest")} | more
        return financings.contract(application_no=number, bank=BANK, **said)

    def in_force(self, number: str, *documents: Any, **more: Any) -> dict[str, Any]:
        self.offered(number, "1000.00", *documents, **more)
        assert self.say(self.signature(number)).status == 202
        return self.until(number, "effective")

    def drawing(self, number: str, amount: str = "400.00", *documents: DrawnDocument, **more: Any) -> Any:
        """What asks for money under the contract of a loan."""
        said = {
            "application_no": number,
            "bank": BANK,
            "contract_no": self.loan(number)["contract_no"],
            "draw_no": f"{number}-D",
            "value_on": today(),
            "due_on": today() + timedelta(days=60),
        }
        paper = financings.used(amount, f"INV-{number}")
        return financings.drawdown(amount, *(documents or (paper,)), **(said | more))

    def drawn(self, number: str, amount: str = "400.00", **more: Any) -> dict[str, Any]:
        self.in_force(number)
        assert self.say(self.drawing(number, amount, **more)).status == 202
        return self.until(number, "drawn")

    def repaying(self, number: str, principal: str | None = "400.00", **more: Any) -> Any:
        """What pays a loan back, with its interest."""
        loan = self.loan(number)
        interest = sum(float(each["interest"]["amount"]) for each in loan["due"])
        said = {
            "application_no": number,
            "bank": BANK,
            "contract_no": loan["contract_no"],
            "draw_no": f"{number}-D",
            "repayment_no": f"{number}-R",
            "interest": financings.usd(f"{interest:.2f}") if interest else None,
        }
        return financings.repayment(principal, **(said | more))

    def repaid(self, number: str) -> dict[str, Any]:
        self.drawn(number)
        assert self.say(self.repaying(number)).status == 202
        return self.until(number, "effective")

    def closing(self, number: str) -> Any:
        contract_no = self.loan(number)["contract_no"]
        return financings.closure_request(application_no=number, bank=BANK, contract_no=contract_no)


@contextmanager
def opened(folder: Path) -> Iterator[Stage]:
    """A gateway and a bank that run as long as the block lasts."""
    with installed(folder, cast=cast, pushed=("bank-demo",)) as own:
        own.start()
        ready = folder / "bank.json"
        own.play("bank-demo", "--hours", "always", "--statements", "moved", "--speed", "5", "--ready", str(ready))
        eventually(ready.exists, "the bank is not ready", within_s=60)
        yield Stage(own, json.loads(ready.read_text("utf-8"))["operator"])
