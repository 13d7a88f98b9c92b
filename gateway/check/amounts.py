"""Amounts that a schema lets pass and no record can hold: of no currency, or with more digits than theirs has.

A schema cannot know how many decimals each currency has; `messages.money` does. Looked at only where a document could
not be read whole.
"""

import re
from collections.abc import Iterator

from lxml import etree

from gateway.journal.submission import ReadMessage
from messages.findings import Finding
from messages.money import MINOR_DIGITS, BadMoney, Money, money
from messages.xml.records import plan

_BLANKS = " \t\r\n"
_CURRENCY = re.compile(r"[A-Z]{3}")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")


def misread(root: etree._Element, read: ReadMessage) -> Iterator[Finding]:
    """SW503 where a currency is not on its list, SW505 where the amount does not fit it."""
    body = root.find(f"{{{read.type_.namespace}}}Body")
    for path, element in () if body is None else _amounts(body, read.type_.record):
        currency, text = element.get("currency", ""), (element.text or "").strip(_BLANKS)
        if not (_CURRENCY.fullmatch(currency) and _NUMBER.fullmatch(text)):
            continue  # the schema has said so
        place = read.places(path)
        if currency not in MINOR_DIGITS:
            where, wanted = f"{place.where}/@currency", "a value of list CURRENCY (currency)"
            yield Finding(code="SW503", where=where, line=place.line, value=currency, wanted=wanted)
            continue
        try:
            money(text, currency)
        except BadMoney as problem:
            yield Finding(code="SW505", where=place.where, line=place.line, value=place.value, wanted=problem.wanted)


def _amounts(element: etree._Element, record: type, at: str = "") -> Iterator[tuple[str, etree._Element]]:
    """Every element of an amount with its field path."""
    space = f"{{{etree.QName(element).namespace}}}"
    for field in plan(record):
        child = element.find(f"{space}{field.tag}")
        if child is None or not (field.nested or field.leaf is Money):
            continue
        items = list(child.iterchildren(f"{space}{field.item}")) if field.item else [child]
        for n, each in enumerate(items):
            path = f"{at}{field.name}[{n}]" if field.item else f"{at}{field.name}"
            if field.nested:
                yield from _amounts(each, field.leaf, f"{path}.")
            else:
                yield path, each
