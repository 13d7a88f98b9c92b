"""A means of transport: a ship's IMO number as "UN9074729", or else its name, in any script.

>>> check("un 9074729")
'UN9074729'
>>> check(" Ever  Given ")
'EVER GIVEN'
"""

import re
import unicodedata

from messages.identifiers import BadIdentifier, imo

_NUMBER = re.compile(r"UN[ -]?[0-9]")
_NAME_LENGTH = 255  # widest seen in use; a schema may hold it shorter


def check(text: str) -> str:
    """Return the number or the name in compact form, or raise BadIdentifier; what looks like a number must be one."""
    name = " ".join(unicodedata.normalize("NFKC", text).upper().split())
    if _NUMBER.match(name):
        return imo.check(text)
    if not (0 < len(name) <= _NAME_LENGTH and name.isprintable()):
        wanted = "UN and 7 digits, or a name of 1 to 255 characters"
        raise BadIdentifier("SW501", text, wanted, "UN 加 7 位数字,或 1 至 255 字的名称")
    return name
