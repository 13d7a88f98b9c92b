"""Takes gzip apart piece by piece, and stops early where it swells beyond measure.

Source: RFC 1952. The bounds: as many bytes as the document may have, and a ratio no honest document reaches.
"""

import zlib

from messages.errors import SingleWindowError

MOST_RATIO = 200  # of what came out to what went in; XML gives 5 to 30
FREE = 64 << 10  # bytes that may come out before the ratio is looked at
MOST_MEMBERS = 16
_GZIP = 16 + zlib.MAX_WBITS


class Swollen(SingleWindowError):
    """More comes out than is allowed."""


class BadGzip(SingleWindowError):
    """It is no gzip, or it is cut off."""


class Inflation:
    """One body. `feed` it as it comes, `end` it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._came = 0
        self._gave = 0
        self._members = 1
        self._inflate = zlib.decompressobj(_GZIP)

    def feed(self, data: bytes) -> bytes:
        """What these bytes hold, or Swollen, or BadGzip."""
        self._came += len(data)
        out = []
        while data:
            if self._inflate.eof:
                self._next_member()
            try:
                piece = self._inflate.decompress(data, self._room())
            except zlib.error:
                raise BadGzip("it is not gzip, or it was damaged on the way") from None
            self._gave += len(piece)
            out.append(piece)
            self._hold()
            data = self._inflate.unconsumed_tail or self._inflate.unused_data
        return b"".join(out)

    def end(self) -> None:
        """No more comes, or BadGzip where something is missing."""
        if not self._inflate.eof:
            raise BadGzip("it ends too early")

    def _room(self) -> int:
        return self._most - self._gave + 1  # one more than is allowed shows that there is more

    def _hold(self) -> None:
        if self._gave > self._most:
            raise Swollen(f"more than {self._most} bytes come out of it")
        if self._gave > FREE and self._gave > self._came * MOST_RATIO:
            raise Swollen(f"it swells more than {MOST_RATIO} times")

    def _next_member(self) -> None:
        self._members += 1
        if self._members > MOST_MEMBERS:
            raise BadGzip(f"more than {MOST_MEMBERS} members")
        self._inflate = zlib.decompressobj(_GZIP)
