"""数据授权 that ends before the bank has the extract: it is not given out, by whichever way, and says why."""

import asyncio
from collections.abc import Awaitable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from gateway.channels.mailbox import Mailbox
from gateway.delivery.copies import Copies
from gateway.delivery.courier import Courier
from gateway.delivery.fetched import Acknowledgement
from gateway.delivery.outgoing import Outgoing
from gateway.delivery.parcels import Answer, Parcel
from gateway.journal import tables
from gateway.journal.clock import to_us
from gateway.journal.reading import Reader
from gateway.journal.verification.walk import verify
from gateway.partners.directory import Directory
from gateway.partners.partner import Partner, Terms
from messages.financing.extract import PERMIT
from messages.roles import BANK as BANK_ROLE
from tests import inspections
from tests.contracts.test_reconciling import EVERY
from tests.financings import (
    CHANGED,
    DATA,
    ENTRY,
    ENTRY_2,
    NOW,
    TODAY,
    TRADER,
    WITHDRAWN,
    application,
    authorization,
    declaration,
)
from tests.journals import Clock, Journal, journal_on
from tests.keys import gateway

BANK, EXTRACT = "bank-demo", "financing.customs-data.1"


@pytest.fixture
def journal(journal_url: str) -> Iterator[Journal]:
    """An extract of an application waits for the bank."""
    with journal_on(journal_url, clock=Clock(to_us(NOW)), catalogue=EVERY) as journal:
        journal.say(inspections.notice(entry_id=ENTRY, enterprise_id=TRADER))
        journal.say(authorization(ENTRY))
        assert journal.say(application(declaration(), authorization_no=DATA)).verdict == "accepted"
        yield journal


def outgoing() -> Outgoing:
    return Outgoing(catalogue=EVERY, key=gateway, encoders={})


def run(awaitable: Awaitable[Any]) -> Any:
    async def wait() -> Any:
        return await asyncio.wait_for(awaitable, 10)

    return asyncio.run(wait())


def box(journal: Journal) -> Mailbox:
    return Mailbox(writer=journal.writer, database=journal.database, outgoing=outgoing(), clock=journal.clock)


def fetched(journal: Journal, partner: str = BANK) -> list[str]:
    """The types that a partner fetches, and takes but for the extract."""
    items = run(box(journal).pull(partner)).items
    taken = [Acknowledgement(delivery=each.delivery, verdict="accepted") for each in items]
    run(box(journal).acknowledge(partner, [each for each, item in zip(taken, items, strict=True)
                                           if item.message_type != EXTRACT]))  # fmt: skip
    return [each.message_type for each in items]


def extract(journal: Journal, partner: str = BANK) -> Any:
    ids = [row["id"] for row in journal.rows(tables.messages) if row["type"] == EXTRACT]
    (found,) = (row for row in journal.rows(tables.deliveries, partner=partner) if row["message"] in ids)
    return found


def is_stopped(journal: Journal) -> None:
    delivery = extract(journal)
    assert (delivery["state"], delivery["reason"]) == ("discarded", PERMIT.ended)
    attempts = journal.rows(tables.attempts, delivery=delivery["id"])
    assert (attempts[-1]["outcome"], attempts[-1]["detail"]) == ("stop", PERMIT.ended)
    assert verify(journal.database, [gateway().cert_pem]).problems == []


def test_while_it_stands_the_extract_is_given_out(journal: Journal):
    assert EXTRACT in fetched(journal)


def test_one_that_is_withdrawn_stops_the_extract_alone(journal: Journal):
    journal.say(authorization(ENTRY), function=WITHDRAWN)
    told = fetched(journal)
    assert (EXTRACT in told, "financing.application.1" in told) == (False, True)
    is_stopped(journal)
    assert EXTRACT in fetched(journal, "trader-demo")


@pytest.mark.parametrize("changed", [
    {"declarations": (ENTRY_2,)}, {"scopes": ("settlements",)}, {"data_until": TODAY - timedelta(days=1)},
])  # fmt: skip
def test_one_that_is_narrowed_stops_what_it_bears_no_more(journal: Journal, changed: dict[str, Any]):
    journal.say(authorization(ENTRY, **changed), function=CHANGED)
    assert EXTRACT not in fetched(journal)
    is_stopped(journal)


def test_one_that_is_changed_and_bears_it_still_stops_nothing(journal: Journal):
    journal.say(authorization(ENTRY, ENTRY_2), function=CHANGED)
    assert EXTRACT in fetched(journal)


def test_its_last_day_stops_the_extract_before_any_timer_has_said_so(journal: Journal):
    journal.clock.turn(61 * 86_400)
    assert EXTRACT not in fetched(journal)
    is_stopped(journal)


def test_what_was_fetched_and_not_acknowledged_is_not_given_again(journal: Journal):
    assert EXTRACT in fetched(journal)
    journal.say(authorization(ENTRY), function=WITHDRAWN)
    journal.clock.turn(120)
    assert EXTRACT not in fetched(journal)
    assert extract(journal)["state"] == "discarded"


def test_what_follows_one_that_is_stopped_goes_at_once(journal: Journal):
    assert EXTRACT in fetched(journal)
    journal.say(authorization(ENTRY), function=WITHDRAWN)
    journal.say(application(declaration(), authorization_no=DATA), function=WITHDRAWN)
    journal.clock.turn(120)
    told = [each.message_type for _ in range(4) for each in run(box(journal).pull(BANK, limit=1)).items]
    assert sorted(told) == ["financing.application.1", "financing.authorization.1"]


def test_no_copy_is_read_of_what_the_bank_has_not_got(journal: Journal):
    copies = Copies(writer=journal.writer, database=journal.database, outgoing=outgoing())
    message = extract(journal)["message"]
    assert run(copies.seal(copies.owed(message, BANK)))
    assert extract(journal)["sealed"]
    journal.say(authorization(ENTRY), function=WITHDRAWN)
    assert run(copies.seal(copies.owed(message, BANK))) is None
    assert run(copies.seal(copies.owed(message, "trader-demo")))


def test_a_copy_of_what_the_bank_has_got_is_read_as_ever(journal: Journal):
    items = run(box(journal).pull(BANK)).items
    run(box(journal).acknowledge(BANK, [Acknowledgement(delivery=each.delivery, verdict="accepted") for each in items]))
    journal.say(authorization(ENTRY), function=WITHDRAWN)
    copies = Copies(writer=journal.writer, database=journal.database, outgoing=outgoing())
    assert run(copies.seal(copies.owed(extract(journal)["message"], BANK)))


@dataclass
class Pushed:
    """A channel that carries everything. sent: types."""

    sent: list[str] = field(default_factory=list)

    async def deliver(self, parcel: Parcel, partner: Partner) -> Answer:
        self.sent.append(parcel.message_type)
        return Answer(event="positive receipt")


@pytest.mark.parametrize("is_withdrawn", [False, True])
def test_nor_is_it_pushed(journal: Journal, is_withdrawn: bool):
    if is_withdrawn:
        journal.say(authorization(ENTRY), function=WITHDRAWN)
    channel = Pushed()
    terms = Terms(channel="push", url="http://localhost/")
    bank = Partner(name=BANK, zh=BANK, en=BANK, roles=(BANK_ROLE,), terms=terms)
    courier = Courier(
        writer=journal.writer,
        database=journal.database,
        outgoing=outgoing(),
        channels={"mailbox": channel},
        directory=lambda: Directory([bank]),
        clock=journal.clock,
    )
    for _ in range(3):  # what is stopped ends the turn; the relay hints again
        run(courier.deliver(extract(journal)["lane"]))
    assert "financing.application.1" in channel.sent
    assert (EXTRACT in channel.sent) is not is_withdrawn
    if is_withdrawn:
        is_stopped(journal)


def test_the_trader_reads_in_the_case_why_the_bank_was_not_told(journal: Journal):
    journal.say(authorization(ENTRY), function=WITHDRAWN)
    fetched(journal)
    for reader in (Reader("trader-demo"), Reader(None)):
        deliveries = journal.reading.deliveries_of_case(extract(journal)["case_id"], reader)
        told = [each.get("reason") for each in deliveries if each["message_type"] == EXTRACT]
        assert PERMIT.ended in told
