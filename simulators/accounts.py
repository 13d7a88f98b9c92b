"""Accounts, balanced from the books: of one partner, line by line, and of several held against each other."""

from collections import Counter, defaultdict
from dataclasses import replace
from typing import Any

from simulators.ledger import Entry
from simulators.wrongs import WRONGS, missed


class Account:
    """One partner's account; `add` takes the entries of its book in order.

    sent:        documents of which at least one attempt was made = accepted + refused + failed + what is still pending
    accepted, refused: by the last receipt of each. failed: turned away for good without a receipt.
    refusals:    receipts that refuse, more than one where a refused document was sent again.
    pending:     drafted, and no last receipt yet. duplicate: posts that the gateway knew from before.
    differing:   second receipts for an accepted document that were not the first one's bytes.
    wrong:       documents that were wrong on purpose. let_through: of those, accepted though they must be refused.
    untold:      findings that had to be told of them and were not. unexpected: refusals nobody meant, by code.
    received:    deliveries, each time one came = delivered + doubled. delivered: delivery ids. doubled: ids again.
    twice:       one message under two delivery ids. changed: an id again with other bytes.
    out_of_order: deliveries that came after something their sender had said later about the same declaration.
    bad_seals, bad_forms: deliveries whose signature or form was not as agreed. declined: those answered with a refusal.
    """

    def __init__(self) -> None:
        self.party: dict[str, Any] = {}
        self.seed: int | None = None
        self.runs = 0
        self.counts: Counter[str] = Counter()
        self.unexpected: Counter[str] = Counter()
        self.untold: Counter[str] = Counter()
        self.by_type: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self.drafted: dict[int, Entry] = {}
        self.verdicts: dict[int, Entry] = {}  # the last receipt of each drafted document
        self.tried: set[int] = set()
        self.deliveries: dict[str, Entry] = {}  # each delivery id as it first came

    def add(self, entry: Entry) -> None:
        """Take the next entry into the account."""
        taker = getattr(self, f"_{entry.what}", None)
        if taker:
            taker(entry)

    def totals(self) -> dict[str, Any]:
        """The account as one table of numbers."""
        counts = self.counts
        names = ("accepted", "refused", "duplicate", "failed")
        more = (
            "received",
            "delivered",
            "doubled",
            "out_of_order",
            "twice",
            "changed",
            "declined",
            "bad_seals",
            "bad_forms",
        )
        last = ("refusals", "unanswered", "differing", "bad_receipts", "wrong", "let_through", "asked")
        return {
            "name": self.party.get("name"),
            "role": self.party.get("role"),
            "seed": self.seed,
            "runs": self.runs,
            "sent": len(self.tried),
            **{name: counts[name] for name in names},
            "pending": len(self.drafted) - len(self.verdicts) - counts["failed"],
            **{name: counts[name] for name in more},
            **{name: counts[name] for name in last},
            "unexpected": dict(sorted(self.unexpected.items())),
            "untold": dict(sorted(self.untold.items())),
            "by_type": {name: dict(sorted(row.items())) for name, row in sorted(self.by_type.items())},
        }

    def _began(self, entry: Entry) -> None:
        self.party = entry.facts["party"]
        self.seed = entry.facts["seed"]
        self.runs += 1

    def _drafted(self, entry: Entry) -> None:
        self.drafted[entry.no] = entry
        self.counts["wrong"] += bool(entry.facts["trouble"])

    def _unanswered(self, entry: Entry) -> None:
        self.tried.add(int(entry.ref or 0))
        self.counts["unanswered"] += 1

    def _failed(self, entry: Entry) -> None:
        self.tried.add(int(entry.ref or 0))
        self.counts["failed"] += 1

    def _receipt(self, entry: Entry) -> None:
        no, facts = int(entry.ref or 0), entry.facts
        self.tried.add(no)
        self.counts["duplicate"] += facts["duplicate"]
        self.counts["refusals"] += facts["verdict"] == "refused"
        self.counts["differing"] += facts["same"] is False
        self.counts["bad_receipts"] += bool(facts["faults"])
        if facts["final"] and no not in self.verdicts:
            self.verdicts[no] = replace(entry, document=None)
            self.counts[facts["verdict"]] += 1
            self.by_type[entry.type or "?"][facts["verdict"]] += 1
            self._judge(self.drafted[no], entry)

    def _judge(self, drafted: Entry, receipt: Entry) -> None:
        """Hold the verdict against what was meant to come of the document."""
        verdict, told = receipt.facts["verdict"], {finding[0] for finding in receipt.facts["findings"]}
        trouble = drafted.facts["trouble"] or ""
        wrong = WRONGS.get(trouble.removeprefix("wrong "))
        meant = wrong.refused if wrong else bool(trouble)
        if verdict == "accepted" and meant:
            self.counts["let_through"] += 1
        if verdict == "refused" and not meant:
            self.unexpected.update(sorted(f[0] for f in receipt.facts["findings"] if f[1] == "error") or ["none told"])
        if wrong and (verdict == "refused") == wrong.refused:
            self.untold.update(missed(wrong, told))

    def _received(self, entry: Entry) -> None:
        facts = entry.facts
        self.counts["received"] += 1
        if facts.get("repeat"):
            self.counts["doubled"] += 1
            self.counts["changed"] += not facts["same"]
            return
        self.deliveries[entry.ref or ""] = replace(entry, document=None)
        self.counts["delivered"] += 1
        self.by_type[entry.type or "?"]["delivered"] += 1
        self.counts["twice"] += facts["twin"]
        self.counts["out_of_order"] += facts["late"]
        self.counts["bad_seals"] += any(fault.startswith("seal") for fault in facts["faults"])
        self.counts["bad_forms"] += any(fault.startswith("form") for fault in facts["faults"])

    def _answered(self, entry: Entry) -> None:
        self.counts["declined"] += bool(entry.facts["reason"])

    def _asked(self, entry: Entry) -> None:
        self.counts["asked"] += 1
