"""Disk and write-ahead log: when nothing more can be taken, and how often it is looked."""

from pathlib import Path

from gateway.web.room import LEAST_DISK, MOST_WAL, Room


def room(free: int = LEAST_DISK, wal: int = 0) -> Room:
    return Room(Path(), lambda: wal, free=lambda _: free)


def test_there_is_room_where_there_is_disk() -> None:
    assert room()() is None


def test_a_disk_that_is_nearly_full_takes_nothing_more() -> None:
    assert room(free=LEAST_DISK - 1)() == "the disk is nearly full"


def test_a_log_that_grows_without_end_takes_nothing_more() -> None:
    assert room(wal=MOST_WAL + 1)() == "the journal is behind with writing home"


def test_a_folder_that_cannot_be_read_is_no_room() -> None:
    def fails(_: Path) -> int:
        raise OSError

    assert Room(Path(), lambda: 0, free=fails)() == "the data folder cannot be read"


def test_it_is_looked_at_once_a_second() -> None:
    looks, seconds = [], [0.0]
    own = Room(Path(), lambda: 0, free=lambda _: looks.append(1) or LEAST_DISK, now=lambda: seconds[0])
    for seconds[0] in (0.0, 0.5, 0.9, 1.0, 1.5):
        own()
    assert len(looks) == 2
