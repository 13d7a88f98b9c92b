"""Bills of lading and air waybills, 提(运)单号: up to 35 letters, digits, - / * _, no check digit.

Width and case are normalised (NFKC, upper case) and blanks stripped before two are compared; whoever answers echoes the
number as it came.

>>> check("qdsh 2606001＊01")
'QDSH2606001*01'
"""

import re
import unicodedata
from string import ascii_lowercase, ascii_uppercase

from messages.identifiers import BadIdentifier

_SHAPE = re.compile(r"[A-Z0-9*/_-]{1,35}")
_UPPER = str.maketrans(ascii_lowercase, ascii_uppercase)


def check(text: str) -> str:
    """Return the number as it is compared, or raise BadIdentifier."""
    number = _normalised(text)
    if not _SHAPE.fullmatch(number):
        raise BadIdentifier("SW501", text, "1 to 35 letters, digits, - / * _", "1 至 35 位字母、数字或 - / * _")
    return number


def same(one: str, other: str) -> bool:
    """Whether two numbers, as they came, are one bill."""
    return one == other or _normalised(one) == _normalised(other)


def _normalised(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split()).translate(_UPPER)
