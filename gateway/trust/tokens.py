"""Bearer tokens: "swg_" and 32 random bytes in letters and digits. Kept as their SHA-256, shown once.

What a token opens, for whom and until when are a row of the register, found by the digest.
"""

import hmac
import re
import secrets
from hashlib import sha256
from string import ascii_letters, digits

_SIGNS = digits + ascii_letters
_LENGTH = 43  # 32 bytes in base 62
_SHAPE = re.compile(rf"swg_[0-9A-Za-z]{{{_LENGTH}}}", re.ASCII)
_BEARER = re.compile(r"bearer +(\S+) *", re.ASCII | re.IGNORECASE)


def new_token() -> str:
    """A fresh token, 47 characters."""
    number = secrets.randbits(256)
    signs = []
    for _ in range(_LENGTH):
        number, rest = divmod(number, len(_SIGNS))
        signs.append(_SIGNS[rest])
    return "swg_" + "".join(signs)


def digest(token: str) -> str:
    """What the register keeps of it: SHA-256, 64 hex digits."""
    return sha256(token.encode()).hexdigest()


def shown(token: str) -> str:
    """What lists and logs show of it: "swg_" and four signs."""
    return token[:8]


def same(token: str, kept: str) -> bool:
    """Whether this is the token of that digest, in a time that tells nothing of where they differ."""
    return hmac.compare_digest(digest(token), kept)


def of_header(authorization: str | None) -> str | None:
    """The token of an Authorization header; None where there is none, or nothing that could be ours."""
    match = _BEARER.fullmatch(authorization or "")
    return match[1] if match and _SHAPE.fullmatch(match[1]) else None
