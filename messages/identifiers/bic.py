"""Banks as SWIFT names them (BIC, ISO 9362): 4 of the institution, 2 letters of country, 2 of place, 3 of the branch.

There is no check digit.

>>> check("icbkcnbjxxx")
'ICBKCNBJXXX'
"""

import re

from messages.identifiers import BadIdentifier, compact

_SHAPE = re.compile(r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")


def check(text: str) -> str:
    """Return the code in compact form, or raise BadIdentifier."""
    code = compact(text)
    if not _SHAPE.fullmatch(code):
        raise BadIdentifier(
            "SW501", text, "8 or 11 characters, letters of the country 5 and 6", "8 或 11 位,第 5、6 位为国家代码"
        )
    return code
