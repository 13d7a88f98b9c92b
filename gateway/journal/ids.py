"""Ids of our own: UUIDv7 (RFC 9562), which sort by the time they were made, within a process strictly so."""

import os
import threading
import time

_STEP = 1 << 32  # how far apart, at most, two ids of one millisecond are
_POOL = 14 * 256  # bytes of chance asked of the system at once: a call for each id costs more than the id
_last = 0
_chance = b""
_lock = threading.Lock()


def new_id() -> str:
    """A fresh UUIDv7 as 36 characters, greater than every one this process made before."""
    global _last, _chance
    with _lock:
        if not _chance:
            _chance = os.urandom(_POOL)
        noise, _chance = int.from_bytes(_chance[:14], "big"), _chance[14:]
        fresh = time.time_ns() // 1_000_000 << 74 | noise & (1 << 74) - 1
        _last = fresh if fresh >> 74 > _last >> 74 else _last + 1 + (noise >> 80) % _STEP
        number = _last
    value = number >> 74 << 80 | 0x7 << 76 | (number >> 62 & 0xFFF) << 64 | 0b10 << 62 | number & (1 << 62) - 1
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def _forget() -> None:
    """A process that was forked draws its own."""
    global _chance
    _chance = b""


os.register_at_fork(after_in_child=_forget)
