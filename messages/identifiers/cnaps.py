"""Bank numbers of the Chinese payment system, 现代化支付系统行号 (CNAPS): bank 3, city 4, branch 4, check digit.

The check is ISO 7064 MOD 11,10; it holds for every public number that was looked at.

>>> check("102458000013")
'102458000013'
"""

import re

from stdnum.iso7064 import mod_11_10

from messages.identifiers import BadIdentifier, compact

_SHAPE = re.compile(r"[0-9]{12}")


def check(text: str) -> str:
    """Return the number in compact form, or raise BadIdentifier."""
    number = compact(text)
    if not _SHAPE.fullmatch(number):
        raise BadIdentifier("SW501", text, "12 digits", "12 位数字")
    if (digit := mod_11_10.calc_check_digit(number[:11])) != number[11]:
        raise BadIdentifier("SW502", text, f"check digit {digit}", f"校验码 {digit}")
    return number
