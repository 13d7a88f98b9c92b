"""Supervised sites, 监管场所编码: five characters of port and six digits, the first two of them the customs region.

>>> check("cnzjg230015")
'CNZJG230015'
>>> region("CNZJG230015")
'23'
"""

import re

from messages.identifiers import BadIdentifier, compact

_SHAPE = re.compile(r"[A-Z]{2}[A-Z0-9]{3}[0-9]{6}")


def check(text: str) -> str:
    """Return the code in compact form, or raise BadIdentifier."""
    code = compact(text)
    if not _SHAPE.fullmatch(code):
        raise BadIdentifier("SW501", text, "5 characters of port, 6 digits", "5 位口岸代码加 6 位数字")
    return code


def region(code: str) -> str:
    """The customs region of a checked code, the first two digits of its customs offices: "42" of "4218"."""
    return code[5:7]
