"""Senders and receivers as the Head names them, SenderId and ReceiverId.

Four digits of customs and nine characters of organisation code (GB 11714), where a program adds it with a suffix
"_SWS..."; or a customs office alone, four digits; or EPORT, the electronic port. A bank is named as banks are: by its
CNAPS number, or by its BIC. These are keys between machines, never typed: a hyphen, an asterisk or a small letter is
refused, not mended.

>>> check("4218737944946")
'4218737944946'
"""

import re

from messages.identifiers import BadIdentifier, cnaps, organisation_code

_SHAPE = re.compile(r"EPORT|[0-9]{4}(?:[0-9A-Z]{8}[0-9X](?:_SWS[0-9A-Z_@]{1,53})?)?")  # 70 characters at most
_BANK = re.compile(r"[0-9]{12}|[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")  # no BIC in use begins with a digit


def check(text: str) -> str:
    """Return the party's id as it stands, or raise BadIdentifier."""
    if _BANK.fullmatch(text):
        return cnaps.check(text) if text.isdigit() else text
    if not _SHAPE.fullmatch(text):
        raise BadIdentifier(
            "SW501",
            text,
            "4 digits of customs and 9 of organisation code (and _SWS...), or 4 digits of customs, or EPORT, "
            "or a bank's CNAPS number or BIC",
            "4 位关区代码加 9 位组织机构代码(可带 _SWS 后缀),或 4 位关区代码,或 EPORT,或银行行号、BIC",
        )
    if len(text) >= 13 and (digit := organisation_code.check_digit(text[4:12])) != text[12]:
        wanted = f"check digit {digit} of the organisation code, character 13"
        raise BadIdentifier("SW502", text, wanted, f"第 13 位组织机构代码校验码 {digit}")
    return text
