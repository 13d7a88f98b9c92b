"""A bank that is kept: every order is written down with its time before it is answered, and so is all that it says.

Started again, it is built anew from its orders; what it had said already is known by its number and not said again.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from lxml import etree

from simulators import ledger as books
from simulators.bank.bank import Bank, fresh
from simulators.bank.hours import Hours
from simulators.bank.house import House
from simulators.bank.incoming import Incoming
from simulators.bank.office import unsealed
from simulators.bank.papers import Paper
from simulators.bank.transfers import Taken
from simulators.ledger import Ledger


class Branch:
    """says: is given the book's entry of each new document that is to be sent, and its lane."""

    def __init__(
        self,
        house: House,
        ledger: Ledger,
        hours: Hours,
        says: Callable[[int, str], None],
        seals: Callable[[etree._Element], bytes] = unsealed,
    ) -> None:
        self._ledger = ledger
        self._hours = hours
        self._says = says
        self._fresh: list[Paper] = []
        self.bank = Bank(fresh(house), hours.opened, self._fresh.append, seals)
        self._said = 0

    def rebuild(self, path: Path) -> int:
        """Do all orders of the book once more, saying nothing twice; gives how many there were."""
        orders = 0
        for entry in books.entries(path):
            if entry.what == "drafted":
                self._said = max(self._said, entry.facts["no"])
            elif entry.what == "received" and entry.document is not None:
                self.bank.take(entry.document, datetime.fromisoformat(entry.facts["time"]))
                orders += 1
            elif entry.what == "ordered":
                self._carry_out(entry.facts["order"], datetime.fromisoformat(entry.facts["time"]))
                orders += 1
        self.bank.until(self._hours.now())
        with self._ledger.together():
            self._speak()
        return orders

    # what comes

    def take(self, data: bytes, way: str, *, muted: bool = False) -> Taken:
        """A document has come by this way; muted: nothing is ever said of it."""
        with self._ledger.together():
            now = self._hours.now()
            taken = self.bank.take(data, now)
            if muted and taken.name:
                self._ledger.keep(f"muted {taken.name}", True)
            self._ledger.write(
                "received",
                about=taken.name or None,
                document=data,
                time=now.isoformat(),
                way=way,
                status=taken.status,
                text=taken.text,
                deaf=taken.deaf,
                muted=muted,
            )
            self._speak()
        return taken

    def order(self, order: Mapping[str, Any]) -> Any:
        """Do what the operator asks for, and write it down; raises what the bank raises, and then nothing is done."""
        with self._ledger.together():
            now = self._hours.now()
            done = self._carry_out(order, now)
            self._ledger.write("ordered", order=dict(order), time=now.isoformat())
            self._speak()
        return done

    def tick(self) -> None:
        """Let pass what time has passed."""
        due = self.bank.office.next_due
        if due is not None and due <= (now := self._hours.now()):
            with self._ledger.together():
                self.bank.until(now)
                self._speak()

    def advance(self, span: timedelta) -> datetime:
        """Put the bank's time forward; what falls due on the way happens at its time."""
        now = self._hours.advance(span)
        with self._ledger.together():
            self.bank.until(now)
            self._speak()
        return now

    def _carry_out(self, order: Mapping[str, Any], at: datetime) -> Any:
        match order["verb"]:
            case "incoming":
                return self.bank.receive(Incoming(**order["incoming"]), at)
            case "account":
                return self.bank.change(order["number"], order["changes"], at)
            case verb:
                return self.bank.decide(order["name"], verb, order.get("reason", ""), at)

    # what it says

    def _speak(self) -> None:
        """Write down what the bank has just said; what was said before the bank was started again is known."""
        for paper in self._fresh:
            if paper.no > self._said:
                self._said = paper.no
                self._write(paper)
        self._fresh.clear()

    def _write(self, paper: Paper) -> None:
        names = (paper.about, str(paper.facts.get("request")))
        muted = any(self._ledger.recall(f"muted {name}") for name in names)
        facts = {"no": paper.no, "time": paper.at.isoformat(), "muted": muted, **paper.facts}
        no = self._ledger.write(
            "drafted", about=paper.about, type=paper.kind, message_id=paper.message_id, document=paper.data, **facts
        )
        if not muted:
            self._says(no, paper.about)

    # what is asked

    def balances(self) -> dict[str, Any]:
        """Every account as it stands, and whether the books balance (they raise if not)."""
        accounts = self.bank.office.books.accounts.values()
        self.bank.office.books.audit()
        return {each.number: json.loads(json.dumps(asdict(each), default=str)) for each in accounts}
