"""What a receipt says, as an attack reads it: its verdict and the codes of its findings."""

import re

from simulators.attacks.attack import Answer

_VERDICT = re.compile(rb"<Verdict>(\w+)</Verdict>")
_CODE = re.compile(rb"<Code>(\w+)</Code>")
STATUS = {"accepted": 202, "refused": 422}  # as HTTP would have it


def told_by(receipt: bytes, took_s: float) -> Answer:
    """The answer that a receipt is, whichever way it came."""
    found = _VERDICT.search(receipt)
    verdict = found[1].decode() if found else ""
    codes = tuple(each.decode() for each in _CODE.findall(receipt))
    return Answer(STATUS.get(verdict), receipt, codes, verdict or None, took_s=took_s)
