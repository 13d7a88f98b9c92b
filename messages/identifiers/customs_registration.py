"""Customs registration codes, 海关注册编码: place 4, zone 1, kind of enterprise 1, serial 4. No check digit.

The serial may hold letters. The kind may too, though no published table says so: accepted, and `is_usual` says no.

>>> check("330261a004")
'330261A004'
"""

import re

from messages.identifiers import BadIdentifier, compact

_SHAPE = re.compile(r"[0-9]{5}[0-9A-Z]{5}")


def check(text: str) -> str:
    """Return the code in compact form, or raise BadIdentifier."""
    code = compact(text)
    if not _SHAPE.fullmatch(code):
        raise BadIdentifier("SW501", text, "5 digits, 5 digits or letters", "5 位数字加 5 位数字或字母")
    return code


def is_usual(code: str) -> bool:
    """Whether the kind of enterprise in a checked code is a digit, as the published tables have it."""
    return code[5].isdigit()
