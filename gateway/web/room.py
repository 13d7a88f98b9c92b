"""Whether the machine has room for one more document: disk and write-ahead log, looked at once a second at most.

Source: design, "Two engines": WAL over 512 MB or disk below 1 GB: 503.
"""

import shutil
import time
from collections.abc import Callable
from pathlib import Path

LEAST_DISK = 1 << 30
MOST_WAL = 512 << 20
_KEEP_S = 1.0


class Room:
    """Says why nothing can be taken now. data: folder whose disk counts. wal: bytes of the write-ahead log."""

    def __init__(
        self,
        data: Path,
        wal: Callable[[], int],
        *,
        free: Callable[[Path], int] = lambda data: shutil.disk_usage(data).free,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._data = data
        self._wal = wal
        self._free = free
        self._now = now
        self._looked_at = float("-inf")
        self._why: str | None = None

    def __call__(self) -> str | None:
        """Why not, in a few words; None: there is room."""
        now = self._now()
        if now - self._looked_at >= _KEEP_S:
            self._looked_at = now
            self._why = self.disk() or self.wal()
        return self._why

    def disk(self) -> str | None:
        """Why the disk keeps us from taking more."""
        try:
            return None if self._free(self._data) >= LEAST_DISK else "the disk is nearly full"
        except OSError:
            return "the data folder cannot be read"

    def wal(self) -> str | None:
        """Why the write-ahead log does."""
        return None if self._wal() <= MOST_WAL else "the journal is behind with writing home"
