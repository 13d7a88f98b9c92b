"""Times as they are written: a zoneless time on the wire is Beijing's, a time in a record is aware.

Forms: 17 digits to the millisecond in heads, 14 digits to the second in customs and yard reports, ISO 8601 elsewhere. A
real date is wanted of each. Nobody here asks what time it is.
"""

import re
from datetime import date, datetime, timedelta, timezone

from messages.errors import SingleWindowError

BEIJING = timezone(timedelta(hours=8), "Asia/Shanghai")

_DIGITS = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{3})?")
_ISO = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ](?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}"  # 24:00 is not a time of day here
    r"(?:\.[0-9]{1,6})?(?:Z|[+-][0-9]{2}:[0-9]{2})?"
)


class BadTime(SingleWindowError):
    """A text is no time in the form it should have.

    value:     the text as it was found.
    wanted:    the form that was wanted, in English.
    wanted_zh: the same in Chinese.
    """

    def __init__(self, value: str, wanted: str, wanted_zh: str) -> None:
        super().__init__(value, wanted, wanted_zh)
        self.value = value
        self.wanted = wanted
        self.wanted_zh = wanted_zh

    def __str__(self) -> str:
        return f"{self.value!r}, want {self.wanted}"


def from_wire17(text: str) -> datetime:
    """The time of 17 digits, "20261121104500123", in Beijing; raises BadTime."""
    if len(text) != 17:
        raise _no_wire17(text)
    try:
        return _from_digits(text)
    except ValueError:
        raise _no_wire17(text) from None


def to_wire17(time: datetime) -> str:
    """An aware time as 17 digits of Beijing time; what is less than a millisecond is cut off."""
    return f"{to_beijing14(time)}{time.microsecond // 1000:03}"


def from_beijing(text: str) -> datetime:
    """The time in any form seen: 14 or 17 digits or ISO, Beijing's where no zone is named; raises BadTime."""
    try:
        if _ISO.fullmatch(text):
            time = datetime.fromisoformat(text)
            return time.replace(tzinfo=BEIJING) if time.tzinfo is None else time.astimezone(BEIJING)
        return _from_digits(text)
    except (ValueError, OverflowError):
        raise BadTime(
            text, "14 or 17 digits or ISO 8601, a real date", "14 或 17 位数字或 ISO 8601,日期须真实存在"
        ) from None


def to_beijing14(time: datetime) -> str:
    """An aware time as 14 digits of Beijing time, "20261121104500"; what is less than a second is cut off."""
    there = _in_beijing(time)
    return f"{there.year:04}{there.month:02}{there.day:02}{there.hour:02}{there.minute:02}{there.second:02}"


def to_beijing_iso(time: datetime) -> str:
    """An aware time as ISO without a zone, "2026-11-21T10:45:00"; what is less than a second is cut off."""
    return _in_beijing(time).replace(tzinfo=None).isoformat(timespec="seconds")


def beijing_date(time: datetime) -> date:
    """The day an aware time falls on in Beijing, the one that codes and deadlines go by."""
    return _in_beijing(time).date()


def _from_digits(text: str) -> datetime:
    if (match := _DIGITS.fullmatch(text)) is None:
        raise ValueError(text)
    year, month, day, hour, minute, second, millisecond = (int(group or 0) for group in match.groups())
    return datetime(year, month, day, hour, minute, second, millisecond * 1000, tzinfo=BEIJING)


def _in_beijing(time: datetime) -> datetime:
    if time.tzinfo is None:
        raise BadTime(time.isoformat(), "an aware time", "带时区的时间")
    return time.astimezone(BEIJING)


def _no_wire17(text: str) -> BadTime:
    return BadTime(text, "17 digits yyyyMMddHHmmssSSS, a real date", "17 位数字 yyyyMMddHHmmssSSS,日期须真实存在")
