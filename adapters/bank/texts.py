"""How ISO 20022 writes times, days, yes and no, banks and accounts, and how we do.

A time without a zone is Beijing's. What the standard allows and we have no words for is Unfit with SW114: it is told.
"""

import re
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import TypeVar
from uuid import UUID

from adapters.fields import Unfit
from messages import times
from messages.identifiers import bank
from messages.identifiers.account import is_iban

_FINE = re.compile(r"(\.[0-9]{6})[0-9]+")
_ZONE = re.compile(r"(Z|[+-][0-9]{2}:[0-9]{2})$")
_MIDNIGHT = re.compile(r"([0-9-]{10})T24:00:00(?:\.0+)?(Z|[+-][0-9]{2}:[0-9]{2}|)")
_TIME = "xs:dateTime, with a zone where it is not Beijing's"
_CENTURY = range(2000, 2100)
_VISIBLE = re.compile(r"[!-~]+")
_DIGITS = re.compile(r"[0-9]{12}")

NOT_PROVIDED = "NOTPROVIDED"

D = TypeVar("D", bound=date)  # of which a datetime is one


def time(text: str) -> datetime:
    """An ISODateTime; raises Unfit."""
    midnight = _MIDNIGHT.fullmatch(text)
    try:
        if midnight:  # the end of a day is the beginning of the next
            return _carried(times.from_beijing(f"{midnight[1]}T00:00:00{midnight[2]}") + timedelta(days=1))
        return _carried(times.from_beijing(_FINE.sub(r"\1", text)))
    except (times.BadTime, OverflowError):
        raise Unfit(_TIME) from None


def second(text: str) -> datetime:
    """An ISODateTime to the millisecond, as a head has it; raises Unfit."""
    found = time(text)
    return found.replace(microsecond=found.microsecond // 1000 * 1000)


def to_time(value: datetime) -> str:
    """An aware time with the zone of Beijing, to the millisecond where it has any."""
    there = value.astimezone(times.BEIJING)
    return there.isoformat(timespec="milliseconds" if there.microsecond else "seconds")


def day(text: str) -> date:
    """An ISODate, with or without a zone; raises Unfit."""
    try:
        return _carried(date.fromisoformat(_ZONE.sub("", text) if len(text) > 10 else text))
    except ValueError:
        raise Unfit("xs:date") from None


def _carried(value: D) -> D:
    """As it is; raises Unfit where it is of a century that our own form has no place for."""
    if value.year not in _CENTURY:
        raise Unfit("a year from 2000 to 2099")
    return value


def day_of_time(text: str) -> date:
    """The day an ISODateTime falls on in Beijing; raises Unfit."""
    return times.beijing_date(time(text))


def to_day(value: date) -> str:
    """A day: "2026-11-21"."""
    return value.isoformat()


def yes(text: str) -> bool:
    """xs:boolean; raises Unfit."""
    if text not in ("true", "false", "1", "0"):
        raise Unfit("true or false")
    return text in ("true", "1")


def given(text: str) -> str | None:
    """A number that a party may leave out by saying so."""
    return None if text == NOT_PROVIDED else text


def number(text: str) -> str:
    """A document's own number, as a head can carry it: what is not visible ASCII is told by its digest."""
    if _VISIBLE.fullmatch(text):
        return text
    return f"sha256.{sha256(text.encode()).hexdigest()[:28]}"


def to_iban(number: str) -> str | None:
    """The number where it is an IBAN."""
    return number if is_iban(number) else None


def to_other(number: str) -> str | None:
    """The number where it is none."""
    return None if is_iban(number) else number


def to_bic(number: str) -> str | None:
    """The bank where a BIC names it."""
    return None if _DIGITS.fullmatch(number) else number


def to_cnaps(number: str) -> str | None:
    """The bank where its CNAPS number names it."""
    return number if _DIGITS.fullmatch(number) else None


def full_bic(text: str) -> str:
    """A BIC with all 11 characters: how a bank is known to us."""
    return bank.full(text)


def is_abroad(bic: str) -> bool:
    """Whether the bank with this BIC is in another country."""
    return bic[4:6] != "CN"


def uetr(reference: str) -> str:
    """The end-to-end number of a payment, in the shape of a random UUID; the same reference has the same one."""
    return str(UUID(bytes=sha256(b"single-window uetr " + reference.encode()).digest()[:16], version=4))
