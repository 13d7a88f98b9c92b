"""The characters banks have, and what is said where a name has others.

Abroad there are Latin letters alone (the printable characters of ASCII, as CBPR+ has them for names, addresses and
remittance information); CNY through CIPS keeps Chinese. Nothing is transliterated: a name is written in its registered
English form, or the form cannot carry it.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from messages.settlement.characters import ABROAD, strange, takes_chinese
from messages.settlement.records import Address, Bank, Party, SettlementOutward

ONE_NAME = "a party has one name: the registered English one where the bank's letters have no Chinese"


def spoken(body: SettlementOutward) -> SettlementOutward:
    """The payment as the bank is told it: one name for each party."""
    if takes_chinese(body.amount.currency):
        return replace(body, debtor=replace(body.debtor, name_en=None), creditor=replace(body.creditor, name_en=None))
    return replace(body, debtor=_latin(body.debtor), creditor=_latin(body.creditor))


def unspeakable(body: SettlementOutward) -> tuple[str, ...]:
    """The fields that go abroad, as `spoken` has them, and have characters that do not: "debtor.name"."""
    if takes_chinese(body.amount.currency):
        return ()
    said = ((path, text) for name in ABROAD for path, text in _texts(getattr(body, name), name))
    return tuple(path for path, text in said if strange(text))


def _latin(party: Party) -> Party:
    name = party.name_en or party.name if strange(party.name) else party.name
    return replace(party, name=name, name_en=None)


def _texts(value: Any, at: str) -> Iterator[tuple[str, str]]:
    match value:
        case str():
            yield at, value
        case tuple():
            for n, item in enumerate(value):
                yield from _texts(item, f"{at}[{n}]")
        case Party() | Bank() | Address():
            for name in value.__slots__:
                yield from _texts(getattr(value, name), f"{at}.{name}")
