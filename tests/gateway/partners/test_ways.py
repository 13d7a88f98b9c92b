"""What may be agreed of ways, and what may not: alone, and beside what was agreed with others."""

from typing import Any

import pytest

from gateway.partners.directory import Directory
from gateway.partners.partner import Partner, Terms
from gateway.partners.ways import remarks_on_ways, unfit
from messages.roles import BANK

FOLDERS: dict[str, Any] = {"channel": "folder", "folders": ("/srv/banks/a",)}
QUEUES: dict[str, Any] = {"channel": "amqp", "queue_out": "swg.to.bank-a", "queue_in": "swg.from.bank-a"}
MAILBOX: dict[str, Any] = {"collect_url": "https://bank.example/out", "collect_secret": "/etc/swg/bank-a"}


def terms(**given: Any) -> list[str]:
    return [each.term for each in unfit(Terms(**given))]


def bank(name: str, **given: Any) -> Partner:
    return Partner(name=name, zh="银行", en="bank", roles=(BANK,), terms=Terms(**given))


def said(partner: Partner, *others: Partner, production: bool = False, broker: bool = True) -> str:
    told = remarks_on_ways(partner, Directory([*others, partner]), production=production, broker=broker)
    assert all(each.refuses for each in told)
    told = remarks_on_ways(partner, Directory([*others, partner]), production=production, broker=broker)
    return "; ".join(map(str, told))


@pytest.mark.parametrize("given", [{}, FOLDERS, QUEUES, MAILBOX, FOLDERS | QUEUES | MAILBOX])
def test_what_is_whole_is_fit(given: dict[str, Any]):
    assert terms(**given) == []


@pytest.mark.parametrize(
    ("given", "term"),
    [
        ({"channel": "push"}, "url"),
        ({"channel": "folder"}, "folders"),
        (FOLDERS | {"folders": ("drop",)}, "folders"),
        (FOLDERS | {"folders": ("/srv/../etc",)}, "folders"),
        (FOLDERS | {"folders": ("/srv/a", "/srv/a/b")}, "folders"),
        (FOLDERS | {"folder_name": "message.xml"}, "folder_name"),
        (FOLDERS | {"folder_name": "../{delivery}"}, "folder_name"),
        (FOLDERS | {"folder_name": "{delivery}.tmp"}, "folder_name"),
        (FOLDERS | {"folder_name": "{delivery.__class__}"}, "folder_name"),
        (FOLDERS | {"folder_name": "{delivery!r}"}, "folder_name"),
        (FOLDERS | {"folder_name": "{delivery}{"}, "folder_name"),
        (FOLDERS | {"folder_name": ""}, "folder_name"),
        ({"channel": "amqp"}, "queue_out"),
        (QUEUES | {"queue_in": "amq.gen-1"}, "queue_in"),
        (QUEUES | {"queue_in": "swg.to.bank-a"}, "queue_in"),
        ({"queue_receipts": "r"}, "queue_receipts"),
        (MAILBOX | {"collect_url": "ftp://bank.example/"}, "collect_url"),
        (MAILBOX | {"collect_url": "https://bank.example/out?x=1"}, "collect_url"),
        (MAILBOX | {"collect_url": "https://us:secret@bank.example/out"}, "collect_url"),
        (MAILBOX | {"collect_secret": "Bearer abc"}, "collect_secret"),
        (MAILBOX | {"collect_id": "no header"}, "collect_id"),
    ],
)
def test_what_is_not_is_named(given: dict[str, Any], term: str):
    assert terms(**given) == [term]


def test_a_queue_needs_a_broker():
    assert "SWG_AMQP_URL" in said(bank("bank-a", **QUEUES), broker=False)
    assert said(bank("bank-a", **QUEUES)) == ""
    assert said(bank("bank-a", **FOLDERS), broker=False) == ""


@pytest.mark.parametrize("theirs", ["/srv/banks/a", "/srv/banks/a/OutBox", "/srv/banks"])
def test_a_folder_is_one_partners_alone(theirs: str):
    assert "overlaps" in said(bank("bank-a", **FOLDERS), bank("bank-b", **FOLDERS | {"folders": (theirs,)}))
    assert said(bank("bank-a", **FOLDERS), bank("bank-b", **FOLDERS | {"folders": ("/srv/banks/ab",)})) == ""


def test_a_queue_that_is_read_is_one_partners_alone():
    assert "bank-b's" in said(bank("bank-a", **QUEUES), bank("bank-b", **QUEUES))
    assert "bank-b's" in said(bank("bank-a", **QUEUES), bank("bank-b", queue_in="swg.to.bank-a"))


def test_production_collects_nothing_in_the_clear_beyond_this_machine():
    plain = bank("bank-a", collect_url="http://bank.example/out")
    assert "want https://" in said(plain, production=True)
    assert said(plain) == said(bank("bank-a", **MAILBOX), production=True) == ""


@pytest.mark.parametrize(
    ("url", "fits"),
    [
        ("https://bank.example/has/{delivery}", True),
        ("https://bank.example/payments?no={number}", True),
        ("https://bank.example/documents/{document}", True),
        ("https://bank.example/has", False),
        ("https://bank.example/{name}", False),
        ("https://bank.example/{delivery!r}", False),
        ("https://bank.example/{delivery", False),
        ("ftp://bank.example/{delivery}", False),
        (None, False),
    ],
)
def test_who_is_to_be_asked_has_an_address_with_what_is_asked_for(url: str | None, fits: bool):
    terms = Terms(channel="push", url="https://bank.example/", on_unknown="ask", ask_url=url)
    assert ([each.term for each in unfit(terms)] == []) is fits
