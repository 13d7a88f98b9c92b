"""Inspection record numbers, 查验记录单号: as customs issued them, up to 32 letters, digits, - / _.

Their structure is not published. They are a key, so nothing in them is mended, neither case nor blanks.

>>> check("420120261000123401")
'420120261000123401'
"""

import re

from messages.identifiers import BadIdentifier

_SHAPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_/-]{0,31}")


def check(text: str) -> str:
    """Return the number as it stands, or raise BadIdentifier."""
    if not _SHAPE.fullmatch(text):
        raise BadIdentifier("SW501", text, "1 to 32 letters, digits, - / _", "1 至 32 位字母、数字或 - / _")
    return text
