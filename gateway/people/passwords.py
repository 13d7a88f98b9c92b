"""Passwords: argon2id (RFC 9106), and which are taken at all (NIST SP 800-63B: length, and none that everybody has).

One verification takes some tens of milliseconds and 64 MiB on purpose: whoever calls does it in a thread, few at a
time. Where nobody has the name, a hash of nothing is verified, so that it takes as long.
"""

import secrets
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from messages.errors import SingleWindowError

LEAST, MOST = 12, 256  # characters
GIVEN = 16  # signs of one that is made here
_COMMON = frozenset(  # long enough and known to everybody; what is shorter is refused anyway
    (
        *("123456789012", "password1234", "passwordpassword", "qwertyuiop12", "qwertyuiopas", "adminadminadmin"),
        *("administrator", "1qaz2wsx3edc", "iloveyou1234", "letmein12345", "welcome12345", "abcd12345678"),
        *("woaini123456", "1234567890abc", "changeme1234"),
    )
)
_SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that are taken for another

_hasher = PasswordHasher()  # the library's own parameters follow the RFC


class WeakPassword(SingleWindowError):
    """It is refused: too short, too long, or easily guessed."""


def hold(password: str, login: str) -> None:
    """WeakPassword, saying what is wanted."""
    if not LEAST <= len(password) <= MOST:
        raise WeakPassword(f"口令须为 {LEAST} 至 {MOST} 个字符 / a password has {LEAST} to {MOST} characters")
    plain = password.casefold()
    if plain in _COMMON or login.casefold() in plain or len(set(plain)) < 5:
        raise WeakPassword("口令太易猜到 / this password is easily guessed; take several words of your own")


def make() -> str:
    """One that nobody can guess, easily read out: "k7mw-…", about 79 bits."""
    signs = "".join(secrets.choice(_SIGNS) for _ in range(GIVEN))
    return "-".join(signs[at : at + 4] for at in range(0, GIVEN, 4))


def hashed(password: str, *, hasher: PasswordHasher = _hasher) -> str:
    """As it is kept: "$argon2id$v=19$m=65536,…"."""
    return hasher.hash(password)


def holds(kept: str | None, password: str, *, hasher: PasswordHasher = _hasher) -> bool:
    """Whether it is this one; None: nobody has any, which takes as long to say."""
    try:
        return hasher.verify(kept or _nobodys(), password[: MOST + 1]) and kept is not None
    except (VerificationError, InvalidHashError):
        return False


def is_dated(kept: str, *, hasher: PasswordHasher = _hasher) -> bool:
    """Whether it was hashed with other parameters than one is today: then it is hashed anew while it is at hand."""
    return hasher.check_needs_rehash(kept)


@lru_cache(1)
def _nobodys() -> str:
    return _hasher.hash(secrets.token_hex(16))
