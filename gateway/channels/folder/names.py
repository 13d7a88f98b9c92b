"""Names of files in a drop folder: which are not looked at yet, which never are, and how ours are called.

Sources: `.tmp` is what the customs client skips; the others are what copying programs write while they are at it.
Answers are called as the customs client calls them: Successed_ or Failed_, the name that came, 21 digits of time.
"""

import os
from datetime import UTC, datetime

from messages.times import BEIJING

UNFINISHED = (".tmp", ".part", ".partial", ".filepart", ".crdownload", ".swp", "~")
MOST_BYTES = 200  # of a name; a file system takes 255, and we add to it
RECEIPT, REASON = ".receipt.xml", ".reason.txt"
SUCCEEDED, FAILED = "Successed", "Failed"  # as it is written there


def is_unfinished(name: str) -> bool:
    """Whether someone is still at it, by its name."""
    return name.startswith(".") or name.lower().endswith(UNFINISHED)


def is_plain(name: str) -> bool:
    """Whether it can be shown and added to: characters that can be seen, and not too many."""
    return name.isprintable() and len(os.fsencode(name)) <= MOST_BYTES


def shown(name: str) -> str:
    """The name for a log, or for a file that is set aside under one that does no harm."""
    plain = "".join(each if each.isprintable() and each != "/" else "?" for each in name)
    return os.fsencode(plain)[:MOST_BYTES].decode("utf-8", "ignore") or "?"


def beside(name: str, mark: str) -> str:
    """Another name for what would take the place of something: "a.xml" -> "a_0198….xml"."""
    stem, dot, end = name.rpartition(".")
    return f"{stem}_{mark}.{end}" if dot and stem else f"{name}_{mark}"


def of_delivery(pattern: str, *, delivery: str, message: str, type_: str) -> str:
    """What a file for a partner is called; the same delivery always has the same name."""
    return pattern.format(delivery=delivery, message=message, type=type_, time=_digits(_born(delivery), 17))


def of_answer(name: str, *, is_good: bool, at: datetime) -> str:
    """What the answer to a file is called."""
    stem = name.rpartition(".")[0] or name
    return f"{SUCCEEDED if is_good else FAILED}_{stem}_{_digits(at, 21)}.xml"


def _born(id_: str) -> datetime:
    """When a UUIDv7 was made."""
    return datetime.fromtimestamp(int(id_.replace("-", "")[:12], 16) / 1000, UTC)


def _digits(at: datetime, many: int) -> str:
    """Beijing's time, in so many digits."""
    local = at.astimezone(BEIJING)
    return f"{local:%Y%m%d%H%M%S%f}0"[:many]
