"""A trader's book and his bank's held against each other: every order reached the bank, every word reached the trader.

The bank writes ISO 20022 and the trader reads the gateway's own form, so what is the same is known by its numbers: an
order by its reference, which the bank has as end-to-end number; what is said of a loan by its MessageId; a word of the
bank by the number of its document.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

from lxml import etree

from simulators import documents, ledger
from simulators.documents import Document
from simulators.ledger import Entry

ORDERS = ("settlement.outward.1",)
BORROWING = "financing."
ROOTS = ("Authorization", "Application", "Contract", "Drawdown", "Repayment", "ClosureRequest")  # what a trader says
NOTICE = "signing.notice.1"
SIGNING, STATEMENT = "settlement.signing.1", "camt.053"
_DEBIT = ("payment", "ACSC")


def settled(traders: Iterable[Path], banks: Iterable[Path]) -> dict[str, Any]:
    """What does not agree; nothing where all is well.

    orders: accepted from traders. unheard: of those, what no bank has. invented: what a bank has and nobody ordered.
    words: of banks, accepted, but for statements of accounts that nobody signed for. untold: of those, what no trader
    got. debited: what banks say they took, by currency; apart: where the traders were told of another sum.
    """
    sides = [_Side(path) for path in traders]
    others = [_Bank(path) for path in banks]
    orders = set[str]().union(*(each.orders for each in sides))
    heard = set[str]().union(*(each.heard for each in others))
    accounts = set[str]().union(*(each.accounts for each in sides))
    words = {word for each in others for word, of in each.words.items() if of is None or of in accounts}
    told = set[str]().union(*(each.told for each in sides))
    took = sum((each.debited for each in others), Counter[str]())
    was_told = sum((each.debited for each in sides), Counter[str]())
    return {
        "orders": len(orders),
        "words": len(words),
        "unheard": sorted(orders - heard),
        "invented": sorted(heard - orders),
        "untold": sorted(word for word in words if word not in told),
        "debited": {currency: str(cents) for currency, cents in sorted(took.items())},
        "apart": {currency: str(took[currency] - was_told[currency]) for currency in took if took != was_told},
    }


class _Side:
    """A trader's book."""

    def __init__(self, path: Path) -> None:
        self.orders: set[str] = set()
        self.accounts: set[str] = set()
        self.told: set[str] = set()
        self.debited: Counter[str] = Counter()
        drafted: dict[int, Entry] = {}
        seen: set[tuple[str, str]] = set()
        for entry in ledger.entries(path):
            if entry.what == "drafted" and (entry.type in ORDERS or (entry.type or "").startswith(BORROWING)):
                drafted[entry.no] = entry
            elif entry.what == "drafted" and entry.type == SIGNING:
                self.accounts.update(each.need("AccountNo") for each in _read(entry).each("Body/Accounts/Account"))
            elif entry.what == "receipt" and int(entry.ref or 0) in drafted and entry.facts["verdict"] == "accepted":
                self.orders.add(_order(_read(drafted[int(entry.ref or 0)])))
            elif entry.what == "received" and entry.type == NOTICE:
                self.orders.update(_signed(_read(entry)))
            elif entry.what == "received" and (entry.type or "").startswith(("settlement.", BORROWING)):
                document = _read(entry)
                self.told.update(_numbers(document))
                self._take(document, seen)

    def _take(self, document: Document, seen: set[tuple[str, str]]) -> None:
        """A debit told of counts once, however often it is told."""
        about = (document.text("Body/About") or "", document.text("Body/Status") or "")
        key = (document.text("Body/Reference") or "", document.text("Body/BankReference") or "")
        for amount in document.each("Body/Debited"):
            if about == _DEBIT and key not in seen:
                seen.add(key)
                self.debited[amount.element.get("currency", "")] += int(Decimal(amount.element.text or "0") * 100)


class _Bank:
    """A bank's book."""

    def __init__(self, path: Path) -> None:
        self.heard: set[str] = set()
        self.words: dict[str, str | None] = {}  # by number, the account where it is a statement
        self.debited: Counter[str] = Counter()
        drafted: dict[int, Entry] = {}
        booked: set[str] = set()
        for entry in ledger.entries(path):
            if entry.what == "received" and entry.facts["status"] == 202 and entry.document is not None:
                self.heard.update(_end_to_end(entry.document))
            elif entry.what == "drafted":
                drafted[entry.no] = entry
                self._take(entry, booked)
            elif entry.what == "receipt" and entry.facts["verdict"] == "accepted":
                said = drafted[int(entry.ref or 0)]
                self.words[said.message_id or ""] = said.facts["account"] if said.type == STATEMENT else None

    def _take(self, entry: Entry, booked: set[str]) -> None:
        facts = entry.facts
        if entry.type == "camt.054" and facts["side"] == "DBIT" and facts["reference"] not in booked:
            booked.add(facts["reference"])
            self.debited[facts["currency"]] += abs(int(Decimal(facts["amount"]) * 100))


def _order(document: Document) -> str:
    """By what the bank has it: a payment by its reference, what is said of a loan by its number."""
    return document.need("Body/Reference" if document.type in ORDERS else "Head/MessageId")


def _signed(notice: Document) -> Iterator[str]:
    """What he has signed and the platform has made for his chain: a payment "MA3ABC127LB1-HK" of "…-HK-outward-1"."""
    if notice.text("Body/Status") != "signed":
        return
    number, type_ = notice.need("Body/RefMessageId"), notice.text("Body/RefMessageType") or ""
    reference, is_of_chain, _ = number.partition("-outward-")
    if type_ in ORDERS and is_of_chain:
        yield reference
    elif type_.startswith(BORROWING):
        yield number


def _numbers(document: Document) -> Iterator[str]:
    """The number of the document that said it: bare, or as ISO 20022 has it ("pain.002:…", "#2" behind the second)."""
    yield from re.split(r"[:#]", document.need("Head/MessageId"))


def _end_to_end(data: bytes) -> Iterator[str]:
    """The references that an order names; of what is said of a loan its MessageId."""
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    if str(root.tag).endswith("pain.001.001.09}Document"):
        for element in root.iter("{*}EndToEndId"):
            yield element.text or ""
    name = etree.QName(root)
    if (name.namespace or "").startswith(f"urn:single-window:{BORROWING}") and name.localname[9:] in ROOTS:
        yield root.findtext("{*}Head/{*}MessageId") or ""


def _read(entry: Entry) -> Document:
    return documents.read(entry.document or b"")
