"""Balance-of-payments declaration numbers, 国际收支申报号码: given by the bank, 22 digits in boxes of 6-4-2-6-4.

Area of the bank, institution, its sequence, date (yymmdd), serial of the day. There is no check digit.

>>> check("370200-0001-01-261121-0001")
'3702000001012611210001'
"""

import re
from datetime import datetime

from messages.identifiers import BadIdentifier, compact

_SHAPE = re.compile(r"[0-9]{6}[0-9A-Z]{4}[0-9]{2}[0-9]{6}[0-9A-Z]{4}")


def check(text: str) -> str:
    """Return the number in compact form, or raise BadIdentifier."""
    number = compact(text)
    if not _SHAPE.fullmatch(number):
        raise BadIdentifier("SW501", text, "22 characters in boxes of 6-4-2-6-4", "22 位,按 6-4-2-6-4 分段")
    try:
        datetime.strptime(number[12:18], "%y%m%d")
    except ValueError:
        raise BadIdentifier(
            "SW501", text, "a day yymmdd in characters 13 to 18", "第 13 至 18 位为日期 yymmdd"
        ) from None
    return number
