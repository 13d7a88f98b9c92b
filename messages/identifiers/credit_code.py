"""Unified social credit codes, GB 32100-2015, 统一社会信用代码.

Registrar, class, six digits of place, the nine characters of the organisation code (GB 11714, which has a check of
its own), check digit. The letters I, O, S, V and Z are not used.

>>> check("91420000737944946l")
'91420000737944946L'
"""

import re

from stdnum.cn import uscc

from messages.identifiers import BadIdentifier, compact, organisation_code

_LETTER = "0-9A-HJ-NPQRTUWXY"
_SHAPE = re.compile(rf"[{_LETTER}]{{2}}[0-9]{{6}}[{_LETTER}]{{8}}[0-9X][{_LETTER}]")


def check(text: str) -> str:
    """Return the code in compact form, or raise BadIdentifier; both its check digits must hold."""
    code = compact(text)
    if not _SHAPE.fullmatch(code):
        raise BadIdentifier(
            "SW501",
            text,
            "18 characters: 2 digits or letters, 6 digits of place, 9 of organisation code, 1 check; no I, O, S, V, Z",
            "18 位:2 位数字或字母、6 位行政区划、9 位主体标识码、1 位校验码;不用 I、O、S、V、Z",
        )
    if (digit := uscc.calc_check_digit(code[:17])) != code[17]:
        raise BadIdentifier("SW502", text, f"check digit {digit}", f"校验码 {digit}")
    if (digit := organisation_code.check_digit(code[8:16])) != code[16]:
        wanted = f"check digit {digit} of the organisation code, character 17"
        raise BadIdentifier("SW502", text, wanted, f"第 17 位主体标识码校验码 {digit}")
    return code


def organisation(code: str) -> str:
    """The organisation code within a checked credit code: "737944946"."""
    return code[8:17]
