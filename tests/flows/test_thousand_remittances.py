"""汇出汇款，千笔: many remittances through a bank that stutters, reorders, repeats, garbles, is busy and goes away.

A real gateway between a trader and a bank that share no code with it. At the end every order reached the bank once and
came to its end, every word of the bank reached the trader, and three views of the day agree to the cent: what the bank
took, what the trader was told, and how the gateway holds both against the bank's statements.

How many: SWG_TEST_REMITTANCES, 40 if not set; `make thousand` sends a thousand.
"""

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest
from sqlalchemy import func, select

from gateway.journal import tables
from gateway.partners.files import PartnerFile
from gateway.partners.samples import read_samples
from messages.catalogue import Catalogue
from simulators.settler import ENDINGS
from tests.flows.settling import today
from tests.forks.program import run
from tests.gateways import QUICK, ROOT, Installation, eventually, installed

MANY = int(os.environ.get("SWG_TEST_REMITTANCES", "40"))
ENDED = ("credited", "rejected", "cancelled", "returned", "debited")
PAID = {"debited": "paid", "credited": "paid"}  # of some the bank never says that they were credited
REJECTED, RETURNED, UNCREDITED = ("01", "05", "12"), ("33",), ("21", "22")  # endings of amounts
LONG_S = 120.0 + 0.6 * MANY  # on a machine that does much else

MISBEHAVES = """
fault = [
    { kind = "slow", share = 0.05, seconds = 1.0 },
    { kind = "busy", share = 0.1 },
    { kind = "stutter", share = 0.2 },
    { kind = "twice", share = 0.2, seconds = 2.0 },
    { kind = "reorder", share = 0.2, seconds = 2.0 },
    { kind = "garble", share = 0.05 },
    { kind = "deaf", share = 0.02 },
    { kind = "down", after = 5.0, seconds = 2.0, every = 15.0 },
]
"""

pytestmark = [pytest.mark.slow, pytest.mark.timeout(int(2 * LONG_S))]


def cast(catalogue: Catalogue) -> Iterator[PartnerFile]:
    """The sample partners, tried again soon; the bank is asked what it has before anything goes to it again."""
    for file in read_samples(catalogue):
        quick = {name: getattr(QUICK, name) for name in ("timeout_s", "lease_s", "retry_first_s", "retry_most_s")}
        terms = replace(file.partner.terms, max_attempts=1000, **quick)
        yield PartnerFile(partner=replace(file.partner, terms=terms))


@pytest.fixture
def road(tmp_path: Path) -> Iterator[Installation]:
    with installed(tmp_path / "data", cast=cast, pushed=("bank-demo",)) as own:
        own.environment = {"SWG_COUNTERSIGN": "auto"}
        own.start()
        yield own


def test_remittances_through_a_bank_that_misbehaves_balance_to_the_cent(road: Installation):
    day = today()
    bank = misbehaving(road, day)
    road.play("trader-demo", "--settle", str(MANY), "--seed", "7", "--speed", "20")
    eventually(lambda: is_over(road), "not every payment came to its end", within_s=LONG_S)
    close(bank)
    eventually(lambda: is_quiet(road, bank), "something is still owed", within_s=LONG_S)
    held = reconciled(road, day)
    at_bank = {each["end_to_end_id"]: each["state"] for each in asked(bank, "/payments")}
    road.dismiss()
    told = account(road)

    assert {number: PAID.get(state, state) for number, state in settled(road).items()} == {
        number: PAID.get(state, state) for number, state in at_bank.items()
    }
    assert sum(state == "rejected" for state in at_bank.values()) == with_ending(*REJECTED)
    books = told["together"]["settled"]
    assert books["orders"] == MANY
    assert [books[name] for name in ("unheard", "invented", "untold", "apart")] == [[], [], [], {}]
    assert [each["unbalanced"] for each in told["partners"] if each["role"] == "bank"] == [0]
    assert {currency for currency, each in held.items() if each["items"] or not each["statements"]} == set()
    assert set(books["debited"]) == {"USD", "CNY"}
    for currency, cents in books["debited"].items():
        took = Decimal(cents) / 100
        assert [Decimal(held[currency][side]["amount"]) for side in ("our_debits", "their_debits")] == [took, took]


# what goes on


def misbehaving(road: Installation, day: date) -> str:
    """The bank at work from the morning on; where its operator is reached."""
    script, ready = road.settings.data / "misbehaves.toml", road.settings.data / "bank.json"
    script.write_text(MISBEHAVES, "utf-8")
    says = ("--hours", "always", "--start", f"{day}T09:00", "--seed", "7", "--speed", "20")
    road.play("bank-demo", *says, "--faults", str(script), "--ready", str(ready))
    eventually(ready.exists, "the bank does not open")
    return str(json.loads(ready.read_text("utf-8"))["operator"])


def close(bank: str) -> None:
    """The bank's day ends, and with it come its statements; nothing goes wrong with it any more."""
    asked(bank, "/faults", "PUT", b"")
    asked(bank, "/clock/advance", "POST", json.dumps({"to": "end of day"}).encode())


def asked(bank: str, path: str, method: str = "GET", body: bytes | None = None) -> Any:
    with urlopen(Request(bank + path, body, {"Content-Type": "application/json"}, method=method)) as answer:
        return json.load(answer)


def reconciled(road: Installation, day: date) -> dict[str, Any]:
    """What `swg reconcile` says of the day, by currency."""
    command = [sys.executable, "-m", "gateway", "reconcile", "--day", f"{day}", "--json"]
    environment = {**os.environ, "SWG_DATA": str(road.settings.data)}
    said = run(command, capture_output=True, cwd=ROOT, env=environment)
    return {each["currency"]: each for each in json.loads(said.stdout)["items"]}


def account(road: Installation) -> Any:
    """What the simulators make of their own books."""
    command = [sys.executable, "-m", "simulators", "account", *map(str, road.books)]
    return json.loads(run(command, capture_output=True, check=True, cwd=ROOT).stdout)


# how far it is


def settled(road: Installation) -> dict[str, str]:
    """Every payment's state, by its reference."""
    cases = tables.cases.c
    with road.journal() as engine, engine.connect() as connection:
        found = select(cases.order_key, cases.state).where(cases.order_key.startswith("payment:"))
        return {row[0].removeprefix("payment:"): row[1] for row in connection.execute(found)}


def is_over(road: Installation) -> bool:
    """Whether every payment came to its end: all that come back have, and all that are credited."""
    states = Counter(settled(road).values())
    ended = sum(states[state] for state in ENDED)
    return ended == MANY and (states["returned"], states["debited"]) == (
        with_ending(*RETURNED),
        with_ending(*UNCREDITED),
    )


def is_quiet(road: Installation, bank: str) -> bool:
    """Whether the bank has said all, and nothing is owed to anybody."""
    deliveries = tables.deliveries.c
    with road.journal() as engine, engine.connect() as connection:
        owed = select(func.count()).where(deliveries.state.in_(("due", "sent", "unknown", "dead")))
        return not asked(bank, "/outbox")["waiting"] and not connection.execute(owed).scalar_one()


def with_ending(*endings: str) -> int:
    return sum(ENDINGS[number % len(ENDINGS)] in endings for number in range(MANY))
