"""Several books held against each other: whether everything accepted reached everyone it concerns, whole and in order.

Whom a message concerns follows from the notice of its declaration, the assessment of its load, or the amendment it
decides: the enterprise, the agent, the site, the terminal and the office named there. Order is that of the receipt
numbers, which the gateway gives.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from simulators import documents
from simulators.accounts import Account
from simulators.documents import Document
from simulators.ledger import Entry, entries

RECEIVERS = {  # who gets which message; a reply goes to whoever reported
    "inspection.notice.1": ("trader", "agent", "port", "yard"),
    "inspection.acknowledgement.1": ("customs",),
    "inspection.appointment.1": ("yard", "customs"),
    "inspection.arrival.1": ("customs", "trader", "agent"),
    "inspection.arrival-reply.1": ("reporter",),
    "inspection.result.1": ("trader", "agent", "port", "yard"),
    "release.decision.1": ("trader", "agent", "port", "yard"),
    "declaration.amendment.1": ("customs",),
    "declaration.amendment-decision.1": ("trader", "agent"),
}
NAMING = {  # what names those whom the messages of a family concern, and the number by which these find it
    "inspection.notice.1": "EntryId",
    "release.assessment.1": "EntryId",
    "declaration.amendment.1": "AmendmentNo",
}


@dataclass(frozen=True, slots=True)
class Accepted:
    """A message that the gateway accepted: its receipt number, and the document as it was sent."""

    receipt_no: int
    digest: str
    document: Document


def account(path: Path) -> Account:
    """The account of one book."""
    found = Account()
    for entry in entries(path):
        found.add(entry)
    return found


def reconcile(accounts: Iterable[Account]) -> dict[str, Any]:
    """What does not agree between these books.

    accepted: messages accepted from these partners. expected: deliveries that they should have brought to them.
    missing:  of those, what never came, by receiver. stray: what came to someone it does not concern.
    invented: deliveries of something that its sender's book does not have as accepted.
    altered:  copies that name another digest than that of the document sent.
    overtaken: deliveries about one declaration that came after one accepted later.
    """
    books = list(accounts)
    accepted = {key: message for book in books for key, message in _accepted(book)}
    senders = {book.party.get("sender_id") for book in books}
    notices = _notices(accepted.values())
    missing: Counter[str] = Counter()
    stray: Counter[str] = Counter()
    sums: Counter[str] = Counter()
    for book in books:
        name = str(book.party.get("name"))
        got = {_key(entry): entry for entry in book.deliveries.values() if entry.sender}
        wanted = {key for key, message in accepted.items() if _concerns(book.party, message, notices)}
        sums["expected"] += len(wanted)
        missing[name] += len(wanted - got.keys())
        for key, entry in got.items():
            if key not in accepted:
                sums["invented"] += entry.sender in senders and _is_his_own(entry)
            elif key not in wanted:
                stray[name] += entry.type in RECEIVERS
            if key in accepted and entry.facts["original"] not in (None, accepted[key].digest):
                sums["altered"] += 1
        sums["overtaken"] += _overtaken(book, accepted)
    return {
        "accepted": len(accepted),
        **{name: sums[name] for name in ("expected", "invented", "altered", "overtaken")},
        "missing": {name: count for name, count in missing.items() if count},
        "stray": {name: count for name, count in stray.items() if count},
    }


def _accepted(book: Account) -> Iterator[tuple[tuple[str, str, str], Accepted]]:
    for no, receipt in book.verdicts.items():
        drafted = book.drafted[no]
        if receipt.facts["verdict"] == "accepted" and drafted.document is not None:
            document = documents.read(drafted.facts.get("own", "").encode() or drafted.document)
            key = (document.need("Head/SenderId"), drafted.type or "", drafted.message_id or "")
            yield key, Accepted(receipt.facts["receipt_no"] or 0, drafted.digest or "", document)


def _is_his_own(entry: Entry) -> bool:
    """Whether its sender has made it himself; what the platform makes for a chain has a number of the chain's."""
    return (entry.message_id or "").startswith(f"{entry.sender}-")


def _key(entry: Entry) -> tuple[str, str, str]:
    return (entry.sender or "", entry.type or "", entry.message_id or "")


def _notices(messages: Iterable[Accepted]) -> Mapping[tuple[str, str], Document]:
    """What names the parties of each case; who is concerned does not change between its versions."""
    return {
        (_family(message.document), message.document.need(f"Body/{NAMING[message.document.type]}")): message.document
        for message in messages
        if message.document.type in NAMING
    }


def _family(document: Document) -> str:
    return document.type.partition(".")[0]


def _concerns(party: Mapping[str, Any], message: Accepted, notices: Mapping[tuple[str, str], Document]) -> bool:
    """Whether this party should get the message."""
    document = message.document
    numbers = [document.text(f"Body/{name}") or "" for name in dict.fromkeys(NAMING.values())]
    notice = next((notices[key] for number in numbers if (key := (_family(document), number)) in notices), None)
    if notice is None or document.need("Head/SenderId") == party["sender_id"]:
        return False
    receivers = RECEIVERS.get(document.type, ())
    if receivers == ("reporter",):
        return document.need("Body/RefMessageId").startswith(f"{party['sender_id']}-")
    return any(_is_met(party, role, notice) for role in receivers)


def _is_met(party: Mapping[str, Any], role: str, notice: Document) -> bool:
    """Whether the party is the one that a notice names for this role; the terminal keeps what no site is named for."""
    names = ("EnterpriseId", "TraderId", "AgentId", "SiteCode", "TerminalCode")
    enterprise, trader, agent, site, terminal = (notice.text(f"Body/{name}") for name in names)
    office = notice.text("Body/InspCustomsCode") or notice.need("Body/EntryId")[:4]
    named = {
        "customs": ("customs", party["sender_id"][:4], office),
        "trader": ("trader", party["credit_code"], enterprise or trader),
        "agent": ("agent", party["credit_code"], agent),
        "yard": ("yard", party["site_code"], site) if site else ("port", party["terminal_code"], terminal),
        "port": ("port", party["terminal_code"], terminal),
    }
    of, own, wanted = named[role]
    return bool(party["role"] == of and own == wanted)


def _overtaken(book: Account, accepted: Mapping[tuple[str, str, str], Accepted]) -> int:
    """Deliveries that came after one of the same declaration that was accepted later."""
    newest: defaultdict[str, int] = defaultdict(int)
    count = 0
    for entry in book.deliveries.values():
        message = accepted.get(_key(entry))
        if message and not entry.facts.get("twin"):
            count += message.receipt_no < newest[entry.about or ""]
            newest[entry.about or ""] = max(newest[entry.about or ""], message.receipt_no)
    return count
