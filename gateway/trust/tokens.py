"""Keys that are shown: a word for what they are, and 32 random bytes in letters and digits. Kept as their SHA-256.

"swg_" opens by itself, as a bearer token (an API key); "swc_" is the secret of an OAuth client. What a key opens, for
whom and until when are a row of the register, found by the digest. It is told once.
"""

import hmac
import re
import secrets
from hashlib import sha256
from string import ascii_letters, digits

_SIGNS = digits + ascii_letters
_LENGTH = 43  # 32 bytes in base 62
BEARER, CLIENT = "swg_", "swc_"
_SHAPE = re.compile(rf"sw[gc]_[0-9A-Za-z]{{{_LENGTH}}}", re.ASCII)
_BEARER = re.compile(r"bearer +(\S+) *", re.ASCII | re.IGNORECASE)


def new_token(word: str = BEARER) -> str:
    """A fresh key, 47 characters."""
    number = secrets.randbits(256)
    signs = []
    for _ in range(_LENGTH):
        number, rest = divmod(number, len(_SIGNS))
        signs.append(_SIGNS[rest])
    return word + "".join(signs)


def digest(token: str) -> str:
    """What the register keeps of it: SHA-256, 64 hex digits."""
    return sha256(token.encode()).hexdigest()


def shown(token: str) -> str:
    """What lists and logs show of it: its word and four signs."""
    return token[:8]


def same(token: str, kept: str) -> bool:
    """Whether this is the token of that digest, in a time that tells nothing of where they differ."""
    return hmac.compare_digest(digest(token), kept)


def of_header(authorization: str | None) -> str | None:
    """The key of an Authorization header; None where there is none, or nothing that could be one of ours."""
    presented = presented_in(authorization)
    return presented if presented is not None and is_key(presented) else None


def presented_in(authorization: str | None) -> str | None:
    """What an Authorization header presents as a bearer token, whatever it is; None: nothing."""
    match = _BEARER.fullmatch(authorization or "")
    return match[1] if match else None


def is_key(presented: str) -> bool:
    """Whether it has the shape of a key of ours."""
    return _SHAPE.fullmatch(presented) is not None
