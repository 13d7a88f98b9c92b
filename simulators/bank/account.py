"""The bank's account, balanced from its book: what it got, what it said, what became of payments, money in and out."""

import json
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path
from typing import Any

from simulators import ledger
from simulators.ledger import Entry

OUT, BACK, IN = "out", "back", "in"
_ENDS = ("ACCC", "RJCT", "CANC")


class Account:
    """`add` takes the entries of the book in order.

    got: orders that came; taken, refused: how they were answered on the line; doubled: of them, the same bytes again.
    said: documents by kind. sent: how often one was brought to the gateway; delivered: documents that it took;
    declined: that it refused; pending: that are not yet with it; muted: kept quiet by the script.
    statuses: how often each was said, group level too. payments: by the bank's number, the last status said of each.
    money: by account, what camt.054 told, each entry counted once. unbalanced: books that did not balance at the end.
    """

    def __init__(self) -> None:
        self.party: dict[str, Any] = {}
        self.counts: Counter[str] = Counter()
        self.statuses: Counter[str] = Counter()
        self.payments: dict[str, str] = {}
        self.said: Counter[str] = Counter()
        self.money: defaultdict[str, defaultdict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
        self.accounts: dict[str, Any] = {}
        self._drafted: dict[int, Entry] = {}
        self._verdicts: dict[int, str] = {}
        self._seen: set[str] = set()
        self._booked: set[str] = set()

    def add(self, entry: Entry) -> None:
        """Take in one entry."""
        match entry.what:
            case "began":
                self.party = entry.facts["party"]
            case "received":
                self._received(entry)
            case "drafted":
                self._said(entry)
            case "receipt":
                self._sent(entry)
            case "unanswered":
                self.counts["unanswered"] += 1
            case "noted" if "accounts" in entry.facts:
                self.accounts = entry.facts["accounts"]
                self.counts["unbalanced"] = int(not entry.facts["balanced"])

    def totals(self) -> dict[str, Any]:
        """All of it, as JSON has it."""
        taken = list(self._verdicts.values())
        quiet = sum(entry.facts["muted"] for entry in self._drafted.values())
        names = ("got", "taken", "refused", "doubled", "sent", "unanswered", "unbalanced")
        return {
            "name": self.party.get("name"),
            "role": "bank",
            **{name: self.counts[name] for name in names},
            "said": dict(sorted(self.said.items())),
            "delivered": taken.count("accepted"),
            "declined": taken.count("refused"),
            "pending": len(self._drafted) - quiet - len(taken),
            "muted": quiet,
            "statuses": dict(sorted(self.statuses.items())),
            "payments": dict(sorted(Counter(self.payments.values()).items())),
            "money": {
                number: {way: f"{sum_:f}" for way, sum_ in sorted(row.items())} for number, row in self.money.items()
            },
            "accounts": self.accounts,
        }

    def _received(self, entry: Entry) -> None:
        self.counts["got"] += 1
        self.counts["taken" if entry.facts["status"] == 202 else "refused"] += 1
        self.counts["doubled"] += entry.digest in self._seen
        self._seen.add(entry.digest or "")

    def _said(self, entry: Entry) -> None:
        facts = entry.facts
        self._drafted[entry.no] = entry
        self.said[entry.type or ""] += 1
        if entry.type == "pain.002":
            self.statuses[facts["status"]] += 1
            lines = facts.get("lines") or ([[facts["reference"], facts["status"], ""]] if "reference" in facts else [])
            for reference, status, _ in lines:
                if self.payments.get(reference) not in _ENDS:
                    self.payments[reference] = status
        if entry.type == "camt.054" and facts["reference"] not in self._booked:
            self._booked.add(facts["reference"])
            way = OUT if facts["side"] == "DBIT" else BACK if facts["reference"].startswith("RT") else IN
            self.money[f"{facts['account']} {facts['currency']}"][way] += Decimal(facts["amount"])

    def _sent(self, entry: Entry) -> None:
        self.counts["sent"] += 1
        if entry.facts["verdict"] != "failed" and (
            not entry.facts["again"] or int(entry.ref or 0) not in self._verdicts
        ):
            self._verdicts[int(entry.ref or 0)] = entry.facts["verdict"]


def account(path: Path) -> Account:
    """The account of one book."""
    found = Account()
    for entry in ledger.entries(path):
        found.add(entry)
    return found


def is_bank(path: Path) -> bool:
    """Whether the book is a bank's."""
    first = next((entry for entry in ledger.entries(path) if entry.what == "began"), None)
    return first is not None and first.facts["party"].get("role") == "bank"


def printed(path: Path) -> str:
    """The account as JSON."""
    return json.dumps(account(path).totals(), ensure_ascii=False)
