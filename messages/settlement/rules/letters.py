"""Characters: what leaves China in another currency than renminbi has none that banks abroad do not take.

A Chinese name is never transliterated: the registered English one stands beside it.
"""

from collections.abc import Iterator
from typing import Any

from messages.findings import Fault
from messages.settlement.characters import BANKS, NUMBERS, PARTIES, TEXTS, strange, takes_chinese
from messages.settlement.records import SettlementOutward

OF_ADDRESS = ("street_name", "building_number", "post_code", "town_name", "country_sub_division")
MOST_TOLD = 20  # of the characters that are not taken


def names_go_abroad(outward: SettlementOutward) -> Iterator[Fault]:
    """SW711: the name of payer or payee, unless the registered English one is there; SW712: of a bank."""
    if takes_chinese(outward.amount.currency):
        return
    for party in PARTIES:
        named = getattr(outward, party)
        if named.name_en is None and (found := strange(named.name)):
            yield Fault(code="SW711", at=f"{party}.name", wanted=f"NameEn; not taken: {found[:MOST_TOLD]}")
        yield from _text(named, party, "name_en")
    for bank in BANKS:
        yield from _text(getattr(outward, bank), bank, "name")


def addresses_go_abroad(outward: SettlementOutward) -> Iterator[Fault]:
    """SW712: of payer, payee and banks."""
    if takes_chinese(outward.amount.currency):
        return
    for whose in PARTIES + BANKS:
        address = getattr(getattr(outward, whose), "address", None)
        at = f"{whose}.address"
        for name in OF_ADDRESS:
            yield from _text(address, at, name)
        for n, line in enumerate(getattr(address, "lines", ())):
            yield from _strange(line, f"{at}.lines[{n}]")


def texts_go_abroad(outward: SettlementOutward) -> Iterator[Fault]:
    """SW712: what is said to the payee."""
    if not takes_chinese(outward.amount.currency):
        for name in TEXTS:
            yield from _text(outward, "", name)


def numbers_go_abroad(outward: SettlementOutward) -> Iterator[Fault]:
    """SW712: of contracts, invoices and bills of lading."""
    if takes_chinese(outward.amount.currency):
        return
    for name in NUMBERS:
        for n, number in enumerate(getattr(outward, name)):
            yield from _strange(number, f"{name}[{n}]")


def _text(holder: Any, at: str, name: str) -> Iterator[Fault]:
    yield from _strange(getattr(holder, name, None), f"{at}.{name}".lstrip("."))


def _strange(text: str | None, at: str) -> Iterator[Fault]:
    if text and (found := strange(text)):
        yield Fault(code="SW712", at=at, wanted=f"Latin letters; not taken: {found[:MOST_TOLD]}")
