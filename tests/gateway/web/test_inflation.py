"""gzip taken off piece by piece, and bombs that end early."""

import gzip
from contextlib import suppress

import pytest

from gateway.web.inflation import FREE, BadGzip, Inflation, Swollen

TEXT = b"<x>" + bytes(range(256)) * 40 + b"</x>"


def inflate(data: bytes, most: int = 1 << 20, piece: int = 100) -> bytes:
    inflation = Inflation(most)
    out = b"".join(inflation.feed(data[at : at + piece]) for at in range(0, len(data), piece))
    inflation.end()
    return out


@pytest.mark.parametrize("piece", [1, 7, 100, 1 << 20])
def test_it_gives_what_went_in(piece: int) -> None:
    assert inflate(gzip.compress(TEXT), piece=piece) == TEXT


@pytest.mark.parametrize("piece", [1, 100, 1 << 20])
def test_several_members_are_one_text(piece: int) -> None:
    assert inflate(gzip.compress(TEXT) + gzip.compress(b"more"), piece=piece) == TEXT + b"more"


def test_as_much_as_may_come_out_comes_out() -> None:
    assert inflate(gzip.compress(TEXT), most=len(TEXT)) == TEXT


def test_one_byte_too_many_is_too_many() -> None:
    with pytest.raises(Swollen):
        inflate(gzip.compress(TEXT), most=len(TEXT) - 1)


def test_a_bomb_ends_before_it_has_gone_off() -> None:
    inflation = Inflation(1 << 30)
    with pytest.raises(Swollen, match="swells"):
        inflation.feed(gzip.compress(b"\0" * (64 << 20)))


def test_a_bomb_gives_little_before_it_ends() -> None:
    inflation, gave = Inflation(1 << 20), 0
    data = gzip.compress(b"\0" * (64 << 20))
    with suppress(Swollen):
        for at in range(0, len(data), 64):
            gave += len(inflation.feed(data[at : at + 64]))
    assert gave <= FREE + 64 * 1032 + 1


@pytest.mark.parametrize("data", [b"", b"not gzip", gzip.compress(TEXT)[:-1], gzip.compress(TEXT) + b"tail"])
def test_what_is_no_whole_gzip_is_told(data: bytes) -> None:
    with pytest.raises(BadGzip):
        inflate(data)


def test_a_thousand_empty_members_are_too_many() -> None:
    with pytest.raises(BadGzip, match="members"):
        inflate(gzip.compress(b"") * 1000)
