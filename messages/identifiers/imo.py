"""A ship's IMO number, resolution A.1117(30), as customs write it: "UN", seven digits, the last of them a check digit.

An owner's or company's IMO number has another rule and is not one of these.

>>> check("un 9074729")
'UN9074729'
"""

import re

from stdnum import imo

from messages.identifiers import BadIdentifier, compact

_SHAPE = re.compile(r"UN[0-9]{7}")


def check(text: str) -> str:
    """Return the number in compact form, or raise BadIdentifier."""
    number = compact(text)
    if not _SHAPE.fullmatch(number):
        raise BadIdentifier("SW501", text, "UN and 7 digits", "UN 加 7 位数字")
    if (digit := imo.calc_check_digit(number[2:8])) != number[8]:
        raise BadIdentifier("SW502", text, f"check digit {digit}", f"校验码 {digit}")
    return number
