"""Numbers of the trade, made from their standards as any partner's own programs would make them.

Containers: ISO 6346. Ships: IMO resolution A.1117(30). Credit codes: GB 32100-2015, around an organisation code
(GB 11714). Sites: five characters of port and six digits, the first two the customs region.

>>> container("QDGU", 100001), ship(932496), credit_code("737944946", place="91420000")
('QDGU1000016', 'UN9324966', '91420000737944946L')
"""

from string import ascii_uppercase
from zlib import crc32

_VALUES = dict(zip(ascii_uppercase, [value for value in range(10, 39) if value % 11], strict=True))
_CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CREDIT_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)


def container(owner: str, serial: int) -> str:
    """The container of this owner ("QDGU") and serial; or of the next one, since a check digit of ten is not used."""
    body = f"{owner}{serial % 1_000_000:06d}"
    total = sum((_VALUES.get(sign) or int(sign)) << place for place, sign in enumerate(body))
    return container(owner, serial + 1) if total % 11 == 10 else f"{body}{total % 11}"


def other_digit(number: str) -> str:
    """The number with a last digit that is surely wrong."""
    return number[:-1] + str((int(number[-1]) + 1) % 10)


def ship(serial: int) -> str:
    """The ship with these six digits, as customs write it: "UN9324966"."""
    total = sum(int(digit) * weight for digit, weight in zip(f"{serial:06d}", range(7, 1, -1), strict=True))
    return f"UN{serial:06d}{total % 10}"


def is_ship(transport: str) -> bool:
    """Whether a means of transport is given by its number."""
    return transport[:2] == "UN" and transport[2:].isdigit()


def organisation_code(body: str) -> str:
    """Eight digits or letters with their check digit: "737944946"."""
    total = sum(weight * int(sign, 36) for weight, sign in zip(_ORGANISATION_WEIGHTS, body, strict=True))
    return f"{body}{'0123456789X'[-total % 11]}"


def credit_code(organisation: str, *, place: str = "91370200") -> str:
    """The unified social credit code of an organisation at this place; "" where its letters do not allow one."""
    body = place + organisation
    if not set(body) <= set(_CREDIT):
        return ""
    total = sum(_CREDIT.index(sign) * weight for sign, weight in zip(body, _CREDIT_WEIGHTS, strict=True))
    return f"{body}{_CREDIT[-total % 31]}"


def site_code(sender: str, *, port: str = "CNTAO") -> str:
    """A supervised site of this sender ("4218MA3YRD018"), in the region of its customs."""
    return f"{port}{sender[:2]}{crc32(sender.encode()) % 10_000:04d}"
