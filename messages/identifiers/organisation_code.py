"""Organisation codes, GB 11714: eight digits or letters and a check digit, 0 to 9 or X.

>>> check("73794494-6")
'737944946'
"""

import re

from messages.identifiers import BadIdentifier, compact

_SHAPE = re.compile(r"[0-9A-Z]{8}[0-9X]")
_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
_DIGITS = "0123456789X"


def check(text: str) -> str:
    """Return the code in compact form, or raise BadIdentifier."""
    code = compact(text)
    if not _SHAPE.fullmatch(code):
        wanted = "8 digits or letters, check digit 0 to 9 or X"
        raise BadIdentifier("SW501", text, wanted, "8 位数字或字母加 1 位校验码(0 至 9 或 X)")
    if (digit := check_digit(code[:8])) != code[8]:
        raise BadIdentifier("SW502", text, f"check digit {digit}", f"校验码 {digit}")
    return code


def check_digit(body: str) -> str:
    """The check digit of the first eight characters: 11 less the weighted sum modulo 11, ten written X."""
    total = sum(weight * int(character, 36) for weight, character in zip(_WEIGHTS, body, strict=True))
    return _DIGITS[-total % 11]
