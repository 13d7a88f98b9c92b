"""A gateway that carries settlement, the simulated bank as a program of its own, and a trader with his key.

The bank speaks ISO 20022 where it has a form for it and our own XML where it has none; what becomes of a payment is
chosen by the digits it ends in (`simulators/bank/README.md`). Its operator's port turns its clock and makes faults.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen
from zlib import crc32

from messages.settlement.records import Account
from tests import settlements
from tests.flows import lending
from tests.flows.lending import BANK, TRADER, today
from tests.gateways import eventually, installed
from tests.settlements import usd

DOLLARS = Account(account_no=f"3702{crc32(TRADER.encode()) % 10**9:09d}840", currency="USD")
NOTHING_WRONG = ""


@dataclass(frozen=True)
class Stage(lending.Stage):
    """What the tests are handed. operator: where the bank's people sit."""

    def case(self, number: str) -> dict[str, Any]:
        """The case as the trader reads it."""
        (found,) = self.client().get(f"/v1/settlements/{number}")["cases"]
        return dict(found)

    def is_seen(self, number: str) -> bool:
        """Whether anything under this number is the trader's to read."""
        return self.client().ask("GET", f"/v1/settlements/{number}").status == 200

    def reaches(self, number: str, *states: str) -> dict[str, Any]:
        """The case, once it is in one of these states."""
        eventually(lambda: self.is_seen(number), f"nothing of {number}", within_s=60)
        eventually(lambda: self.case(number)["state"] in states, f"{number} is not {states}", within_s=60)
        return self.case(number)

    def asked(self, path: str, method: str = "GET", body: bytes | None = None) -> Any:
        """The bank's people do or look at something."""
        request = Request(self.operator + path, body, {"Content-Type": "application/json"}, method=method)
        with urlopen(request, timeout=10) as answer:
            return json.load(answer)

    @contextmanager
    def fault(self, row: str) -> Iterator[None]:
        """Something goes wrong with the bank as long as the block lasts."""
        self.asked("/faults", "PUT", f"[[fault]]\n{row}\n".encode())
        try:
            yield
        finally:
            self.asked("/faults", "PUT", NOTHING_WRONG.encode())

    def heard(self, *texts: str) -> list[Any]:
        """What has come to the bank with these texts in it, each document as often as it came."""
        entries = (each for each in self.installation.entries("bank-demo") if each.what == "received")
        return [each for each in entries if all(text.encode() in (each.document or b"") for text in texts)]

    # as far as each test wants it

    def signing(self, number: str) -> Any:
        return settlements.signing(agreement_no=number, bank=BANK, accounts=(DOLLARS,), valid_from=today())

    def in_force(self, number: str) -> str:
        assert self.say(self.signing(number)).status == 202
        self.reaches(number, "in-force")
        return number

    def paying(self, number: str, amount: str, agreement: str) -> Any:
        money = usd(amount)
        own = settlements.Funds(kind="own", amount=money, account=DOLLARS)
        more = {"reference": number, "agreement_no": agreement, "bank": BANK, "funds": (own,), "requested_on": today()}
        return settlements.outward(amount, **more)

    def comes(self, amount: str) -> str:
        """Money comes in and waits for its instruction; the bank's number of it."""
        told = {"account": DOLLARS.account_no, "amount": amount, "currency": "USD", "inward": "pending"}
        return str(self.asked("/incoming", "POST", json.dumps(told).encode())["reference"])

    def instruction(self, money: str, amount: str) -> Any:
        kept = settlements.Funds(kind="own", amount=usd(amount), account=DOLLARS)
        return settlements.instruction("credit", kept, bank=BANK, bank_reference=money)

    def report(self, money: str, amount: str) -> Any:
        bop_no = self.case(money)["bop"]["bop_no"]
        more = {"bank_reference": money, "bank": BANK, "bop_no": bop_no, "declared_on": today()}
        return settlements.report(Decimal(amount), **more)


@contextmanager
def opened(folder: Path) -> Iterator[Stage]:
    """A gateway that countersigns by itself, and a bank; both run as long as the block lasts."""
    with installed(folder, cast=lending.cast, pushed=("bank-demo",)) as own:
        own.environment = {"SWG_COUNTERSIGN": "auto"}
        own.start()
        ready = folder / "bank.json"
        own.play("bank-demo", "--hours", "always", "--statements", "moved", "--speed", "5", "--ready", str(ready))
        eventually(ready.exists, "the bank is not ready", within_s=60)
        yield Stage(own, json.loads(ready.read_text("utf-8"))["operator"])
