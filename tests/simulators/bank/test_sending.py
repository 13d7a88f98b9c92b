"""The way out under every fault: in the end each document was taken once at least, and the accounts say how."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from simulators.bank import account
from simulators.bank.outcomes import OUTCOMES
from simulators.bank.sending import Sending
from simulators.clock import Clock
from simulators.dice import Dice
from simulators.faults import Fault, Faults
from tests.simulators.bank.branches import Desk, Gateway, opened
from tests.simulators.bank.files import CNY, USD, Pay, pain


@dataclass
class Sender:
    """A branch's way out to a gateway of the test; no pause takes any time."""

    desk: Desk
    gateway: Gateway
    faults: tuple[Fault, ...] = ()

    async def send(self) -> None:
        clock, dice = Clock(sleep=lambda seconds: asyncio.sleep(0 if seconds < 5 else 0.001)), Dice(7)
        faults = Faults(self.faults, dice, clock)
        self.sending = Sending(self.desk.ledger, self.gateway, faults, clock, dice)
        for no, lane in self.desk.said:
            self.sending.put(no, lane)
        while not self.sending.is_empty:
            await asyncio.sleep(0.001)
            assert self.sending.error is None
        await self.sending.stop()


def play(
    folder: Path, *faults: Fault, gateway: Gateway | None = None, work: Callable[[Desk], None] | None = None
) -> tuple[Gateway, account.Account]:
    """A day of work, all of it sent; what the gateway got, and the bank's account."""
    gateway = gateway or Gateway()
    with opened(folder) as desk:
        (work or _one)(desk)
        asyncio.run(Sender(desk, gateway, faults).send())
        desk.branch.bank.office.books.audit()
        desk.ledger.write("began", party={"name": "bank", "role": "bank"})
    return gateway, account.account(folder / "bank.db")


def _one(desk: Desk) -> None:
    desk.branch.take(pain(), "http")
    desk.branch.advance(timedelta(hours=1))


def statuses(gateway: Gateway) -> list[str]:
    roots = [etree.fromstring(data) for data in gateway.taken]
    return [found for root in roots if (found := root.findtext(".//{*}TxSts") or root.findtext(".//{*}GrpSts"))]


def test_what_is_said_is_sent_in_order_and_once(tmp_path: Path):
    gateway, found = play(tmp_path)
    assert statuses(gateway) == ["RCVD", "ACTC", "ACCP", "ACFC", "ACSP", "ACSC", "ACCC"]
    totals = found.totals()
    assert (totals["sent"], totals["delivered"], totals["pending"]) == (8, 8, 0)


def test_what_does_not_get_there_is_sent_until_it_does(tmp_path: Path):
    gateway, found = play(tmp_path, gateway=Gateway(failing=5))
    assert statuses(gateway) == ["RCVD", "ACTC", "ACCP", "ACFC", "ACSP", "ACSC", "ACCC"]
    assert found.counts["unanswered"] == 5


def test_what_the_gateway_refuses_is_not_sent_again(tmp_path: Path):
    gateway, found = play(tmp_path, gateway=Gateway(status=422))
    assert len(gateway.came) == 8 and found.totals()["declined"] == 8


def test_a_stuttering_bank_says_everything_twice(tmp_path: Path):
    gateway, found = play(tmp_path, Fault(kind="stutter"))
    assert len(gateway.came) == 16 and len(set(gateway.came)) == 8
    assert found.totals()["delivered"] == 8 and found.totals()["sent"] == 16


def test_a_notification_may_come_twice(tmp_path: Path):
    gateway, _ = play(tmp_path, Fault(kind="twice", types=("camt.054",)))
    assert sum(b"camt.054" in data for data in gateway.came) == 2
    assert len(set(gateway.came)) == 8


def test_what_is_late_is_overtaken(tmp_path: Path):
    gateway, _ = play(tmp_path, Fault(kind="reorder", share=0.4, seconds=9))
    assert sorted(statuses(gateway)) == sorted(["RCVD", "ACTC", "ACCP", "ACFC", "ACSP", "ACSC", "ACCC"])
    assert statuses(gateway) != ["RCVD", "ACTC", "ACCP", "ACFC", "ACSP", "ACSC", "ACCC"]


def test_broken_bytes_come_first_and_the_right_ones_after(tmp_path: Path):
    gateway, found = play(tmp_path, Fault(kind="garble"))
    assert len(gateway.came) == 16 and len(gateway.taken) == 8
    assert found.totals()["delivered"] == 8


def test_what_was_not_sent_before_a_kill_is_sent_after(tmp_path: Path):
    with opened(tmp_path) as desk:
        _one(desk)
        for no, lane in desk.said:
            desk.ledger.put(lane, drafted=no)
    gateway = Gateway()
    with opened(tmp_path, rebuilds=True) as desk:
        asyncio.run(_resume(desk, gateway))
    assert statuses(gateway) == ["RCVD", "ACTC", "ACCP", "ACFC", "ACSP", "ACSC", "ACCC"]


async def _resume(desk: Desk, gateway: Gateway) -> None:
    clock, dice = Clock(), Dice(1)
    sending = Sending(desk.ledger, gateway, Faults((), dice, clock), clock, dice)
    sending.start()
    while not sending.is_empty:
        await asyncio.sleep(0.001)
        assert sending.error is None
    assert not desk.ledger.outbox()


@pytest.mark.slow
def test_a_thousand_payments_stutter_and_overtake_and_the_books_balance_to_the_cent(tmp_path: Path):
    faults = (
        Fault(kind="stutter", share=0.3),
        Fault(kind="reorder", share=0.2, seconds=9),
        Fault(kind="twice", share=0.2),
        Fault(kind="garble", share=0.05),
    )
    balances: dict[str, Decimal] = {}

    def thousand(desk: Desk) -> None:
        endings = ["00"] * 6 + [each for each, row in OUTCOMES.items() if not row.silent]
        for nth in range(1000):
            account_, whole = (USD, 100 + nth) if nth % 3 else (CNY, 10 + nth)
            pay = Pay(number=f"N{nth}", amount=f"{whole}.{endings[nth % len(endings)]}", account=account_)
            desk.branch.take(pain(pay, msg_id=f"M{nth}"), "http")
            desk.branch.advance(timedelta(seconds=3))
        desk.branch.advance(timedelta(days=15))
        desk.branch.bank.office.books.audit()
        balances.update({number: desk.branch.bank.account(number).balance for number in (USD, CNY)})

    gateway, found = play(tmp_path, *faults, work=thousand)
    totals = found.totals()
    assert totals["got"] == totals["taken"] == 1000 and totals["pending"] == 0
    assert totals["sent"] > totals["delivered"] == sum(totals["said"].values()) > 6000
    assert told(gateway) == balances
    assert told(gateway, each_once=False) != balances  # who counts what is repeated is wrong
    for number, currency, opening in ((USD, "USD", 1_000_000), (CNY, "CNY", 9_000_000)):
        money = {way: Decimal(sum_) for way, sum_ in totals["money"][f"{number} {currency}"].items()}
        assert opening - money["out"] + money["back"] == balances[number]


def told(gateway: Gateway, *, each_once: bool = True) -> dict[str, Decimal]:
    """The balances as one who reads the notifications alone makes them out."""
    found, seen = {USD: Decimal(1_000_000), CNY: Decimal(9_000_000)}, set()
    for data in gateway.taken:
        if b"camt.054" in data:
            entry = etree.fromstring(data).find(".//{*}Ntry")
            if (reference := entry.findtext("{*}NtryRef")) not in seen or not each_once:
                seen.add(reference)
                sign = 1 if entry.findtext("{*}CdtDbtInd") == "CRDT" else -1
                found[entry.findtext("../{*}Acct//{*}Othr/{*}Id")] += sign * Decimal(entry.findtext("{*}Amt"))
    return found
