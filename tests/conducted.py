"""A gateway that leads chains, within the test: documents through its one door, the conductor a round at a time.

What dies is the conductor: it is made anew and knows nothing, as after a process was killed. On either database.
"""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from lxml import etree
from sqlalchemy import select

from gateway.assembly import Gateway, assemble
from gateway.case.running import RunningCase
from gateway.channels.conducting import Conductor
from gateway.channels.led import MOST_LEAVES, Led
from gateway.channels.recalling import Recalls
from gateway.channels.watch import Standing
from gateway.journal import tables
from gateway.journal.acceptance import Outcome
from gateway.journal.clock import system_clock
from gateway.journal.expiry import expire_all
from gateway.journal.marks import Marks
from gateway.journal.ways_in import CONDUCTED
from gateway.partners.directory import Directory
from messages.chain.known import Chain
from messages.chain.process import PROCESS
from messages.chain.records import ChainApplication, ChainConsent
from messages.chain.view import view
from messages.envelope import Head, Message
from messages.guarantee.records import (
    GuaranteeResult,
)
from messages.settlement.records import SettlementCountersignature, SettlementSigningResult, SettlementStatus
from messages.signing.records import SigningConsent
from messages.times import BEIJING
from messages.xml.records import render
from tests import credits, financings, guarantees
from tests.chains import BANK, CHANGED, INSURER, NEW, TRADER, form, money
from tests.flows.chaining import LENDER, PARTNERS, TYPES, cast, today
from tests.gateways import Installation, installed

AWAY = "amqp://guest:guest@127.0.0.1:1/"  # hints are lost; nothing here needs one
ROUNDS = 4  # within which a conductor comes to rest
_numbers = count(1)


class Died(BaseException):
    """The process is gone."""


class Rested(Exception):
    """Nothing goes on any more."""


@dataclass
class Mortal:
    """The door of a conductor that dies there. at: the steps through it, from 1, before or after which it does."""

    taking: Any
    at: int
    is_after: bool
    taken: int = 0

    async def take(self, *said: Any, **more: Any) -> Outcome:
        self.taken += 1
        if self.taken == self.at and not self.is_after:
            raise Died
        outcome: Outcome = await self.taking.take(*said, **more)
        if self.taken == self.at:
            raise Died
        return outcome


@dataclass
class House:
    """One gateway and everybody's keys."""

    own: Installation
    parts: Gateway
    loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    most: int = MOST_LEAVES  # of the journal that a conductor reads at once
    ahead: timedelta = timedelta()  # of the clock that conductors read

    # what is said

    def written(self, body: Any, function: str = NEW, who: str = "trader") -> bytes:
        type_ = TYPES[type(body)]
        head = Head(
            message_id=f"{who}-{next(_numbers)}",
            function_code=function,
            message_type=type_.code,
            sender_id=PARTNERS[who][0],
            receiver_id="EPORT",
            send_time=datetime.now(UTC),
        )
        return self.own.client(who).signed(render(Message(head, body), type_))

    def send(self, document: bytes, who: str = "trader") -> Outcome:
        """A document comes in over HTTP."""
        partner = self.parts.register.directory.partner(who)
        take = self.parts.intake.take(document, partner=partner, way_in="http", content_type="application/xml")
        return self.loop.run_until_complete(take)

    def say(self, body: Any, function: str = NEW, who: str = "trader") -> Outcome:
        return self.send(self.written(body, function, who), who)

    def done(self, body: Any, function: str = NEW, who: str = "trader") -> None:
        outcome = self.say(body, function, who)
        assert outcome.verdict == "accepted", outcome.findings

    # what the trader says

    def form(self, number: str, *parts: str, **more: Any) -> ChainApplication:
        usual = {"shipment": {"entry_id": None}, "remittance": {"nature": "other"}, "loan": {"bank": LENDER}}
        chosen = {name: said for name, said in usual.items() if name == "shipment" or name in parts}
        said = {name: {**chosen.get(name, {}), **more.get(name, {})} for name in chosen | more}
        return form(*parts, today=today(), chain_no=number, **said)

    def apply(self, *parts: str, who: str = "trader", **more: Any) -> str:
        """A chain with these parts; its number. The loan is another bank's."""
        number = f"MA3ABC127LC-{next(_numbers)}"
        self.done(self.form(number, *parts, **more), who=who)
        return number

    def agree(self, number: str, *parts: str, verdict: str = "agree") -> None:
        for part in parts:
            digest = self.known(number).parts[part].digest
            reason = "不同意" if verdict == "refuse" else None
            said = ChainConsent(
                chain_no=number, trader_id=TRADER, part=part, digest=digest, verdict=verdict, reason=reason
            )
            self.done(said)

    def waiting(self, number: str) -> list[dict[str, Any]]:
        """What of a chain waits for his signature."""
        rows = self.rows(tables.cases, tables.cases.c.family == "signing", tables.cases.c.state == "to-sign")
        known = [json.loads(row["known"]) for row in rows]
        return [each for each in known if each["message_id"].startswith(f"{number}-")]

    def sign(self, number: str, verdict: str = "sign") -> None:
        """The trader signs whatever of the chain waits."""
        for each in self.waiting(number):
            said = SigningConsent(message_uuid=each["message"], document_digest=each["digest"], verdict=verdict,
                                  reason="不签" if verdict == "decline" else None)  # fmt: skip
            self.done(said)

    def pay(self, number: str) -> None:
        """The trader says that premiums are paid."""
        form = self.known(number).form
        paid = {"premium_paid_on": today(), "premium_voucher_no": "PZ-1"}
        notices = {"duty": f"JF-{number}", "cover": f"BF-{number}"}
        changed = {
            part: replace(getattr(form, part), premium_notice_no=notice, **paid)
            for part, notice in notices.items()
            if getattr(form, part)
        }
        self.done(replace(form, **changed), CHANGED)

    # what the platform does

    def conductor(self, taking: Any = None, recall: Any = None) -> Conductor:
        parts = self.parts
        rests = count(1)

        def directory() -> Directory:
            return parts.register.directory

        async def sleep(seconds: float) -> None:
            if seconds and next(rests) >= ROUNDS:
                raise Rested

        return Conductor(
            catalogue=parts.catalogue,
            led=Led(catalogue=parts.catalogue, database=parts.database, directory=directory, most=self.most),
            taking=taking or parts.taking,
            directory=directory,
            folder=parts.settings.key_folder,
            addressee=parts.settings.party_id,
            recall=recall or Recalls(parts.writer, parts.register.route, parts.intake.receipts, parts.hint),
            mark=Marks(parts.writer),
            clock=lambda: system_clock() + int(self.ahead.total_seconds() * 1_000_000),
            sleep=sleep,
        )

    def lead(self, *takings: Any) -> int:
        """Lead all chains until everything waits for others; each of several conductors at once. How many died."""

        async def work(taking: Any) -> bool:
            (attend,) = self.conductor(taking).wanted(self.parts.register.directory).values()
            try:
                await attend(Standing())
            except Rested:
                return False
            except Died:
                return True

        async def together() -> list[bool]:
            return await asyncio.gather(*map(work, takings or (None,)))

        return sum(self.loop.run_until_complete(together()))

    def time_is_up(self) -> None:
        """Whatever has run out by now, has."""
        parts = self.parts
        timers = expire_all(parts.writer, parts.register.route, parts.intake.receipts, parts.hint)
        self.loop.run_until_complete(timers)

    # what is known

    def rows(self, table: Any, *where: Any) -> list[dict[str, Any]]:
        with self.parts.database.connect() as connection:
            return [dict(row) for row in connection.execute(select(table).where(*where)).mappings()]

    def known(self, number: str) -> Chain:
        (row,) = self.rows(tables.cases, tables.cases.c.family == "chain", tables.cases.c.order_key == number)
        known: Chain = RunningCase.of_row(row, PROCESS).case.known
        return known

    def state(self, number: str) -> str:
        (row,) = self.rows(tables.cases, tables.cases.c.family == "chain", tables.cases.c.order_key == number)
        return str(row["state"])

    def steps(self, number: str) -> dict[str, dict[str, Any]]:
        """Every step as the trader reads it, by "part.step"."""
        parts = view(self.known(number), None)["parts"]
        return {f"{part['part']}.{step['step']}": dict(step) for part in parts for step in part["steps"]}

    def derived(self, number: str) -> list[dict[str, Any]]:
        """What the platform has handed in for the trader of a chain, and what was accepted of it; in order."""
        documents = tables.documents.c
        rows = self.rows(
            tables.documents, documents.way_in == CONDUCTED.name, documents.message_id.startswith(f"{number}-"),
            documents.partner == "trader",
        )  # fmt: skip
        return sorted((row for row in rows if row["verdict"] == "accepted"), key=lambda row: row["seq"])

    def told(self, number: str) -> list[dict[str, Any]]:
        """The news of a chain that was taken in; in order."""
        documents = tables.documents.c
        rows = self.rows(tables.documents, documents.type == "chain.progress.1",
                         documents.message_id.startswith(f"{number}-"), documents.verdict == "accepted")  # fmt: skip
        return sorted(rows, key=lambda row: row["seq"])

    def receivers(self, document: str) -> set[str]:
        return {row["partner"] for row in self.rows(tables.deliveries, tables.deliveries.c.message == document)}


@contextmanager
def house(folder: Path, postgres: str | None = None, **more: Any) -> Iterator[House]:
    """A house on this database; None: on one of its own, SQLite. more: other settings."""
    more |= {"engine": "cluster", "database": postgres, "amqp_url": AWAY} if postgres else {}
    with installed(folder, cast=cast, **more) as own:
        parts = assemble(own.settings)
        parts.writer.start()
        here = House(own, parts)
        try:
            yield here
        finally:
            parts.writer.stop()
            parts.explainer.close()
            parts.database.dispose()
            here.loop.close()


def body_of(document: bytes) -> str:
    """The body of a document, as canonical XML: what was said, whoever said it when."""
    (body,) = etree.fromstring(document).xpath("/*/*[local-name() = 'Body']")
    return str(etree.tostring(body, method="c14n", exclusive=True).decode())


def body_as_written(body: Any) -> str:
    """The same of a record."""
    type_ = TYPES[type(body)]
    head = Head(
        message_id="m", function_code=NEW, message_type=type_.code, sender_id="EPORT", receiver_id="EPORT",
        send_time=datetime.now(UTC),
    )  # fmt: skip
    return body_of(render(Message(head, body), type_))


def now(minutes: float = 0) -> datetime:
    return (datetime.now(BEIJING) + timedelta(minutes=minutes)).replace(microsecond=0)


# what banks, insurers and customs answer, so that a step goes on: (who, body), by step


def _signing(house: House, number: str, at: datetime) -> Iterator[tuple[str, Any]]:
    agreement = house.steps(number)["remittance.signing"]["number"]
    (row,) = house.rows(tables.cases, tables.cases.c.order_key == f"agreement:{agreement}")
    waiting = json.loads(row["known"])["agreement"]["waiting"]
    if waiting is None:
        return
    digest = waiting["digest"]
    whose = {"agreement_no": agreement, "trader_id": TRADER, "document_digest": digest}
    yield "bank", SettlementSigningResult(bank=BANK, verdict="sign", decided_at=at, **whose)
    yield "platform", SettlementCountersignature(bank=BANK, verdict="sign", **whose)


def _outward(house: House, number: str, at: datetime) -> Iterator[tuple[str, Any]]:
    reference = house.steps(number)["remittance.outward"]["number"]
    yield "bank", SettlementStatus(bank=BANK, about="payment", reference=reference, status="ACSC", status_at=at)


def _quota(house: House, number: str, at: datetime) -> Iterator[tuple[str, Any]]:
    quota, until = house.steps(number)["duty.quota"]["number"], house.known(number).form.duty.period_to  # type: ignore[union-attr]
    yield (
        "insurer",
        GuaranteeResult(about="quota", trader_id=TRADER, insurer=INSURER, verdict="approve", decided_at=at,
                        quota_no=quota, limit=money("2000000.00"), valid_until=until),
    )  # fmt: skip


def _whose(house: House, number: str) -> dict[str, Any]:
    return {"proposal_no": house.steps(number)["duty.proposal"]["number"]}


def _proposal(house: House, number: str, at: datetime) -> Iterator[tuple[str, Any]]:
    whose = _whose(house, number)
    yield "insurer", _dated(guarantees.result(**whose), at)
    yield "insurer", _numbered(guarantees.notice(100, **whose, due_on=today() + timedelta(days=7)), number)


def _policy(house: House, number: str, at: datetime) -> Iterator[tuple[str, Any]]:
    whose, duty = _whose(house, number), house.known(number).form.duty
    assert duty is not None
    cover = {"insured": duty.insured, "period_from": duty.period_from, "period_to": duty.period_to,
             "taxes": duty.taxes, "uses": duty.uses}  # fmt: skip
    yield "insurer", _numbered(replace(_dated(guarantees.policy(**whose), at), **cover, premium=money(100)), number)
    yield "insurer", _numbered(replace(guarantees.filing(**whose), **cover), number)


def _filing(house: House, number: str, at: datetime) -> Iterator[tuple[str, Any]]:
    said = guarantees.filed(**_whose(house, number), uses=("summary", "term"), filing_no=f"DB-{number}")
    yield "customs", _numbered(_dated(said, at), number)


def _cover_signing(house: House, number: str, at: datetime) -> Iterator[tuple[str, Any]]:
    agreement = house.steps(number)["cover.signing"]["number"]
    yield "export-insurer", _dated(credits.result("agreement", "sign", agreement_no=agreement), at)


def _of_cover(house: House, number: str) -> dict[str, Any]:
    steps = house.steps(number)
    return {"agreement_no": steps["cover.signing"]["number"], "proposal_no": steps["cover.proposal"]["number"]}


def _cover_proposal(house: House, number: str, at: datetime) -> Iterator[tuple[str, Any]]:
    due = today() + timedelta(days=7)
    said = credits.premium_notice(**_of_cover(house, number), due_on=due, notice_no=f"BF-{number}")
    yield "export-insurer", replace(said, noticed_at=at)


def _cover_premium(house: House, number: str, at: datetime) -> Iterator[tuple[str, Any]]:
    yield "export-insurer", _dated(credits.result("premium", "received", **_of_cover(house, number)), at)


def _cover_policy(house: House, number: str, at: datetime) -> Iterator[tuple[str, Any]]:
    said = credits.result("policy", "issue", **_of_cover(house, number), policy_no=f"SCL-{number}")
    yield "export-insurer", _dated(said, at)


def _application(house: House, number: str, at: datetime) -> Iterator[tuple[str, Any]]:
    loan = house.steps(number)["loan.application"]["number"]
    said = financings.result("application", "approve", application_no=loan, bank=LENDER)
    yield "lender", _dated(said, at)


def _offer(house: House, number: str, at: datetime) -> Iterator[tuple[str, Any]]:
    loan = house.steps(number)["loan.application"]["number"]
    days = {"valid_from": today(), "valid_to": today() + timedelta(days=30)}
    yield "lender", financings.offer(1000, application_no=loan, bank=LENDER, contract_no=f"LC-{number}", **days)


def _dated(body: Any, at: datetime) -> Any:
    name = next(name for name in ("decided_at", "at") if hasattr(body, name))
    return replace(body, **{name: at})


def _numbered(body: Any, number: str) -> Any:
    """The receivers' own numbers, of this chain alone."""
    named = {"notice_no": "JF", "policy_no": "BD"}
    return replace(body, **{name: f"{code}-{number}" for name, code in named.items() if hasattr(body, name)})


Answers = Callable[[House, str, datetime], Iterator[tuple[str, Any]]]
ANSWERS: dict[str, Answers] = {
    "remittance.signing": _signing,
    "remittance.outward": _outward,
    "duty.quota": _quota,
    "duty.proposal": _proposal,
    "duty.policy": _policy,
    "duty.filing": _filing,
    "cover.signing": _cover_signing,
    "cover.proposal": _cover_proposal,
    "cover.premium": _cover_premium,
    "cover.policy": _cover_policy,
    "loan.application": _application,
    "loan.offer": _offer,
}


def answer(house: House, number: str, step: str, minutes: float = 0) -> list[Outcome]:
    """Whoever has the step answers it; what came of each word."""
    said = list(ANSWERS[step](house, number, now(minutes))) if step in ANSWERS else []
    return [house.say(body, who=who) for who, body in said]
