"""Banks as a bank or its customer names them: by CNAPS number, or by BIC.

A BIC of 8 characters is the head office's, the same as with XXX behind it.

>>> check("102458000013")
'102458000013'
>>> check("icbkcnbj")
'ICBKCNBJXXX'
"""

import re

from messages.identifiers import BadIdentifier, bic, cnaps, compact

_DIGITS = re.compile(r"[0-9]+")


def check(text: str) -> str:
    """Return the number in compact form, a BIC with all its 11 characters, or raise BadIdentifier."""
    if _DIGITS.fullmatch(compact(text)):
        return cnaps.check(text)
    try:
        return full(bic.check(text))
    except BadIdentifier:
        wanted, wanted_zh = "12 digits of CNAPS, or a BIC of 8 or 11 characters", "12 位行号，或 8、11 位 BIC"
        raise BadIdentifier("SW501", text, wanted, wanted_zh) from None


def full(code: str) -> str:
    """A BIC in compact form with its branch: XXX is the head office."""
    return code if len(code) == 11 else f"{code}XXX"
