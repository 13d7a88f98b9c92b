"""A QR code that leads to a page of this gateway, as squares: for paper and for a page without an image of its own."""

from collections.abc import Iterator

import segno

QUIET = 4  # squares of nothing around it, as ISO/IEC 18004 wants


def squares(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of dark and light, with the quiet zone; error correction M."""
    code = segno.make_qr(text, error="m")
    return tuple(tuple(map(bool, row)) for row in code.matrix_iter(border=QUIET))


def runs(rows: tuple[tuple[bool, ...], ...]) -> Iterator[tuple[int, int, int]]:
    """Its dark strips: column, row and length, in squares."""
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            start = x
            while x < len(row) and row[x]:
                x += 1
            if x > start:
                yield start, y, x - start
            x += x == start


def svg_path(rows: tuple[tuple[bool, ...], ...]) -> str:
    """The `d` of an SVG path, in a view box as wide as there are squares."""
    return "".join(f"M{x} {y}h{length}v1h-{length}z" for x, y, length in runs(rows))
