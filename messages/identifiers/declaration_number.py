"""Customs declaration numbers, 报关单号: accepting customs, year, import or export, serial; no check digit.

The serial once repeated customs, year and flow (H2000); numbers in use no longer do, so it is not looked into.

>>> check("4218 2026 1 000000123")
'421820261000000123'
"""

import re
from datetime import date
from typing import Literal

from messages.identifiers import BadIdentifier, compact

_SHAPE = re.compile(r"(?!00)[0-9]{4}(?:19|20)[0-9]{2}[01][0-9]{9}")


def check(text: str) -> str:
    """Return the number in compact form, or raise BadIdentifier. Headquarters (00) accepts no declarations."""
    number = compact(text)
    if not _SHAPE.fullmatch(number):
        raise BadIdentifier(
            "SW501",
            text,
            "18 digits: customs 4, year 1900 to 2099, 1 import or 0 export, serial 9",
            "18 位数字:关区 4 位、年份 1900 至 2099、进口 1 或出口 0、流水号 9 位",
        )
    return number


def check_on(text: str, today: date) -> str:
    """As check, and the year is not after that of `today`, a date in Beijing."""
    number = check(text)
    if year(number) > today.year:
        raise BadIdentifier("SW501", text, f"a year not after {today.year}", f"年份不晚于 {today.year}")
    return number


def office(number: str) -> str:
    """The accepting customs of a checked number, a code of list CC011: "4218"."""
    return number[:4]


def year(number: str) -> int:
    """The year of a checked number."""
    return int(number[4:8])


def flow(number: str) -> Literal["I", "E"]:
    """The way the goods of a checked number go, a code of list IE_FLAG."""
    return "I" if number[8] == "1" else "E"
