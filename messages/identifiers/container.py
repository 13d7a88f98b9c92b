"""Container numbers, ISO 6346: owner, category, six digits of serial, check digit.

>>> check("csqu 305438-3")
'CSQU3054383'
"""

import re

from stdnum import iso6346

from messages.identifiers import BadIdentifier, compact

_SHAPE = re.compile(r"[A-Z]{3}[UJZ][0-9]{7}")


def check(text: str) -> str:
    """Return the number in compact form, or raise BadIdentifier."""
    number = compact(text)
    if not _SHAPE.fullmatch(number):
        raise BadIdentifier("SW501", text, "3 letters, U, J or Z, 7 digits", "3 位字母、U 或 J 或 Z、7 位数字")
    if (digit := iso6346.calc_check_digit(number[:10])) != number[10]:
        raise BadIdentifier("SW502", text, f"check digit {digit}", f"校验码 {digit}")
    return number
