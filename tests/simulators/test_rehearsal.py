"""Everyone together against the stub: the books must balance, and must not where a promise is broken on purpose."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from simulators import documents, faults
from simulators.accounts import Account
from simulators.documents import Document
from simulators.faults import Fault
from simulators.reconcile import reconcile
from tests.simulators.house import rehearse
from tests.simulators.stub import Guest, StubGateway

Options = Mapping[str, Mapping[str, Any]]
PLAIN: Options = {"customs": {"count": 10, "rate": 50}, "yard": {}, "trader": {}, "agent": {}}
BALANCED = {"invented": 0, "altered": 0, "overtaken": 0, "missing": {}, "stray": {}}


def with_(common: Mapping[str, Any], options: Options = PLAIN) -> Options:
    return {name: {**common, **own} for name, own in options.items()}


def odd(account: Account) -> dict[str, Any]:
    """What an account has that a quiet run has not."""
    names = ("failed", "pending", "out_of_order", "twice", "changed", "declined", "bad_seals", "bad_forms")
    more = ("differing", "bad_receipts", "let_through", "unexpected", "untold")
    return {name: value for name, value in account.totals().items() if name in (*names, *more) and value}


def differences(accounts: Mapping[str, Account]) -> dict[str, Any]:
    found = reconcile(accounts.values())
    return {name: value for name, value in found.items() if name in BALANCED}


def test_ten_cases_come_to_their_ends_and_the_books_balance(tmp_path: Path):
    gateway, accounts = rehearse(tmp_path, PLAIN)
    assert differences(accounts) == BALANCED
    assert not any(odd(account) for account in accounts.values())
    assert accounts["customs"].totals()["sent"] == accounts["customs"].totals()["accepted"] > 40
    assert len({each.text("Body/EntryId") for each in gateway.accepted}) == 10


def test_what_is_wrong_is_refused_told_mended_and_accepted(tmp_path: Path):
    options = {
        "customs": {"count": 20, "rate": 50, "wrong": 11},
        "yard": {"wrong": 12},
        "trader": {"wrong": 5},
        "agent": {},
    }
    _, accounts = rehearse(tmp_path, options)
    assert {name: account.counts["wrong"] for name, account in accounts.items()} == {
        "customs": 11,
        "yard": 12,
        "trader": 5,
        "agent": 0,
    }
    assert not any(odd(account) for account in accounts.values())
    assert differences(accounts) == BALANCED


def test_what_is_sent_again_unchanged_is_known_and_has_no_effect(tmp_path: Path):
    _, accounts = rehearse(tmp_path, with_({"again": 0.5}))
    assert all(account.counts["duplicate"] > 0 for account in accounts.values())
    assert not any(odd(account) for account in accounts.values())
    assert differences(accounts) == BALANCED


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["stutter", "garble", "forge", "busy", "reorder", "slow", "silent"])
def test_faults_on_the_way_change_nothing_in_the_end(tmp_path: Path, kind: str):
    fault = Fault(kind=kind, share=0.2, seconds=0.3)
    _, accounts = rehearse(tmp_path, with_({"faults": (fault,)}))
    assert differences(accounts) == BALANCED
    assert not any({**odd(account), "unexpected": 0}["unexpected"] for account in accounts.values())


def test_a_partner_that_was_down_gets_everything_afterwards(tmp_path: Path):
    fault = Fault(kind="down", after=0.2, seconds=0.6)
    _, accounts = rehearse(tmp_path, {**PLAIN, "yard": {"faults": (fault,)}, "customs": {"count": 10, "rate": 20}})
    assert differences(accounts) == BALANCED
    assert not any(odd(account) for account in accounts.values())


# saboteurs: one promise broken, and the books show it


class Loses(StubGateway):
    """Forgets each tenth delivery."""

    def owe(self, guest: Guest, entry_id: str, item: dict[str, Any]) -> None:
        if next(self.numbers) % 10:
            super().owe(guest, entry_id, item)


class Repeats(StubGateway):
    """Hands over each message twice, as two deliveries."""

    def owe(self, guest: Guest, entry_id: str, item: dict[str, Any]) -> None:
        super().owe(guest, entry_id, item)
        super().owe(guest, entry_id, {**item, "delivery": f"{item['delivery']}-2"})


class Overtakes(StubGateway):
    """Lays the newest on top of the trader's mailbox."""

    def owe(self, guest: Guest, entry_id: str, item: dict[str, Any]) -> None:
        if guest.party.role == "trader":
            self.owed += 1
            guest.mailbox.insert(0, item)
        else:
            super().owe(guest, entry_id, item)


class Alters(StubGateway):
    """Names another document's digest on its copies."""

    def copy(self, document: Document, digest: str) -> dict[str, Any]:
        return super().copy(document, documents.digest(digest.encode()))


class Misroutes(StubGateway):
    """Lets everyone read everything."""

    def concerns(self, party: Any, document: Document) -> bool:
        return True


class Tampers(StubGateway):
    """Changes what it has signed."""

    def copy(self, document: Document, digest: str) -> dict[str, Any]:
        item = super().copy(document, digest)
        return {**item, "document": item["document"].replace("<FunctionCode>2", "<FunctionCode>9", 1)}


class Forgets(StubGateway):
    """Takes what it took before for something new."""

    async def take(self, request: web.Request) -> web.Response:
        self.first.clear()
        return await super().take(request)


class Believes(StubGateway):
    """Refuses nothing."""

    def examine(self, guest: Guest, data: bytes) -> tuple[Document | None, list[str]]:
        try:
            document = documents.read(data)
        except documents.Unreadable:
            return None, ["SW102"]
        whole = document.text("Body/EntryId") and not self.contracts.faults(document.type, document.element)
        return (document, []) if whole else (document, ["SW103"])


class SaysLittle(StubGateway):
    """Tells the first thing that is wrong, and no more."""

    def examine(self, guest: Guest, data: bytes) -> tuple[Document | None, list[str]]:
        document, codes = super().examine(guest, data)
        return document, codes[:1]


class ProvesNothing(StubGateway):
    """Signs its batches with a key nobody knows."""

    def proof(self, no: int, verdict: str, digest: str) -> dict[str, str]:
        return {**super().proof(no, verdict, digest), "Signature": "QUJD"}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("saboteur", "shown"),
    [
        (Loses, "missing"),
        (Repeats, "twice"),
        (Overtakes, "overtaken"),
        (Overtakes, "out_of_order"),
        (Alters, "altered"),
        (Misroutes, "stray"),
        (Tampers, "bad_seals"),
        (Tampers, "declined"),
        (Forgets, "again"),
        (Believes, "let_through"),
        (SaysLittle, "untold"),
        (ProvesNothing, "bad_receipts"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_a_broken_promise_shows_in_the_books(tmp_path: Path, saboteur: type[StubGateway], shown: str):
    options = with_({"wrong": 12, "again": 0.3}, {**PLAIN, "customs": {"count": 12, "rate": 50}})
    _, accounts = rehearse(tmp_path, options, gateway=saboteur)
    found = reconcile(accounts.values())
    for account in accounts.values():
        totals = account.totals()
        found |= {name: value for name, value in totals.items() if name not in found or value}
        found["again"] = found.get("again") or totals["duplicate"] < 1
    assert found[shown]


@pytest.mark.slow
def test_every_script_that_lies_here_can_be_played(tmp_path: Path):
    scripts = sorted((Path(faults.__file__).parent / "scripts").glob("*.toml"))
    rows = tuple(
        row
        for script in scripts
        for row in faults.load(script)
        if row.kind not in ("silent", "slow", "down", "reorder")
    )
    _, accounts = rehearse(tmp_path, with_({"faults": rows}))
    assert differences(accounts) == BALANCED
    assert json.dumps([account.totals() for account in accounts.values()])


@pytest.mark.slow
def test_the_same_seed_says_the_same(tmp_path: Path):
    digits = {"count": 9, "rate": 50, "digits": "012345789"}  # a withdrawal may come before or after what it meets
    stories = [story(rehearse(tmp_path / name, {**PLAIN, "customs": digits})[0]) for name in ("one", "two")]
    assert stories[0] == stories[1]


def story(gateway: StubGateway) -> list[tuple[str | None, ...]]:
    """What was accepted, whatever its time, number and order between declarations."""
    names = ("EntryId", "ExamRecId", "ContainerNo", "LotNo", "BayCode", "Round", "ResponseCode")
    said = [
        (each.type, each.text("Head/FunctionCode"), *(each.text(f"Body/{name}") for name in names))
        for each in gateway.accepted
    ]
    return sorted(said, key=repr)
