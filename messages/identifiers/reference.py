"""A trader's own numbers of what he settles: his organisation code (GB 11714, 9 characters), then what he likes.

So no two traders give the same number, and a bank that repeats it says whose it is; 35 characters as ISO 20022 has it.
They are keys between machines, repeated by banks byte for byte: nothing is mended.

>>> check("737944946RMT20261121-0001")
'737944946RMT20261121-0001'
"""

import re

from messages.identifiers import BadIdentifier, organisation_code

_SHAPE = re.compile(r"[0-9A-Z]{8}[0-9X][0-9A-Z][0-9A-Z\-]{0,25}")


def check(text: str) -> str:
    """Return the number as it stands, or raise BadIdentifier."""
    if not _SHAPE.fullmatch(text):
        raise BadIdentifier(
            "SW501",
            text,
            "9 characters of the trader's organisation code, then 1 to 26 capitals, digits, hyphens",
            "企业 9 位组织机构代码,后接 1 至 26 位大写字母、数字或连字符",
        )
    if (digit := organisation_code.check_digit(text[:8])) != text[8]:
        raise BadIdentifier("SW502", text, f"check digit {digit}, character 9", f"第 9 位校验码 {digit}")
    return text


def is_of(number: str, credit_code: str) -> bool:
    """Whether this number is one of the enterprise with this unified social credit code."""
    return number[:9] == credit_code[8:17]
