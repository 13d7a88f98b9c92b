"""Account numbers: an IBAN (ISO 13616) where it is one, else as the bank writes it; China has no IBAN.

A number that begins with two letters and two digits, of a country that has the IBAN, is held to be one.

>>> check("GB82 WEST 1234 5698 7654 32")
'GB82WEST12345698765432'
>>> check("1602-0239 1920 0012345")
'1602023919200012345'
"""

import re

from stdnum import iban
from stdnum.exceptions import ValidationError

from messages.identifiers import BadIdentifier, compact

_SHAPE = re.compile(r"[0-9A-Z]{1,34}")
_LIKE_AN_IBAN = re.compile(r"[A-Z]{2}[0-9]{2}[0-9A-Z]{11,30}")


def check(text: str) -> str:
    """Return the number in compact form, or raise BadIdentifier."""
    number = compact(text)
    if not _SHAPE.fullmatch(number):
        raise BadIdentifier("SW501", text, "1 to 34 digits, letters, hyphens", "1 至 34 位数字、字母或连字符")
    if is_iban(number) and (digits := iban.calc_check_digits(number)) != number[2:4]:
        raise BadIdentifier("SW502", text, f"check digits {digits}", f"校验码 {digits}")
    return number


def is_iban(number: str) -> bool:
    """Whether a compact number is written as an IBAN of a country that has it, whatever its check digits."""
    if not _LIKE_AN_IBAN.fullmatch(number):
        return False
    try:
        iban.validate(number[:2] + iban.calc_check_digits(number) + number[4:], check_country=False)
    except ValidationError:
        return False
    return True
