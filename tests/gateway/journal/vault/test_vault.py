"""Copies outside the journal: nobody reads one without the master key, and none that was tampered with is taken."""

import random
import sqlite3
import threading
from pathlib import Path

import pytest

from gateway.journal import tables
from gateway.journal.vault import archive, backup, form, master
from gateway.journal.vault.form import BadCopy
from gateway.journal.vault.master import BadMasterKey, MasterKey, WrongMasterKey
from gateway.journal.vault.ring import Ring
from tests.inspections import BOXES, arrival, notice
from tests.journals import Command as Tell
from tests.journals import Journal, attests

PHONE = "13853200719"
SECRET = MasterKey(bytes(range(32)))
OTHER = MasterKey(bytes(32))
WITHIN = random.Random(1).randbytes(2000)  # nothing that could be packed
HEADER = {"what": "backup", "made_at": 0}


@pytest.fixture
def ring(tmp_path: Path) -> Ring:
    return Ring(tmp_path / "vault")


@pytest.fixture
def copy(ring: Ring, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of many small pieces."""
    monkeypatch.setattr(form, "PIECE", 64)
    path = tmp_path / "copy.swgv"
    with form.writing(path, ring.key("2026-11", SECRET), SECRET, HEADER) as file:
        file.write(WITHIN)
    return path


def opened(path: Path, *masters: MasterKey) -> bytes:
    with form.reading(path, *(masters or (SECRET,))) as (_, file):
        return file.read()


def pieces(path: Path) -> tuple[bytes, list[bytes]]:
    """What stands before the pieces, and each of them."""
    data = path.read_bytes()
    begins = form.look(path.open("rb")).begins
    size = 64 + form.TAG
    return data[:begins], [data[n : n + size] for n in range(begins, len(data), size)]


def test_what_was_sealed_is_opened(copy: Path) -> None:
    assert opened(copy) == WITHIN
    assert copy.stat().st_mode & 0o077 == 0
    assert len(pieces(copy)[1]) > 5


def test_another_master_key_is_told_by_name(copy: Path) -> None:
    with pytest.raises(WrongMasterKey, match=f"{SECRET.id}.*{OTHER.id}"):
        opened(copy, OTHER)


@pytest.mark.parametrize("left", [1, 3, -1])
def test_a_file_that_is_cut_between_pieces_is_told(copy: Path, left: int) -> None:
    head, parts = pieces(copy)
    copy.write_bytes(head + b"".join(parts[:left]))
    with pytest.raises(BadCopy, match="cut off"):
        opened(copy)


@pytest.mark.parametrize("left", [1, 15, 70])
def test_a_file_that_is_cut_within_a_piece_is_told(copy: Path, left: int) -> None:
    head, parts = pieces(copy)
    copy.write_bytes(head + parts[0] + parts[1][:left])
    with pytest.raises(BadCopy, match="cut"):
        opened(copy)


def test_nothing_but_its_first_lines_is_no_copy(copy: Path) -> None:
    head, _ = pieces(copy)
    copy.write_bytes(head)
    with pytest.raises(BadCopy, match="cut"):
        opened(copy)


@pytest.mark.parametrize(
    "tamper",
    [
        lambda parts: [parts[1], parts[0], *parts[2:]],
        lambda parts: [parts[0], parts[0], *parts[2:]],
        lambda parts: [*parts[:2], *parts[3:]],
        lambda parts: [*parts, parts[-1]],
        lambda parts: [bytes([parts[0][0] ^ 1]) + parts[0][1:], *parts[1:]],
    ],
    ids=["swapped", "repeated", "left out", "one more", "a bit"],
)
def test_pieces_that_are_not_as_they_were_are_told(copy: Path, tamper) -> None:
    head, parts = pieces(copy)
    copy.write_bytes(head + b"".join(tamper(parts)))
    with pytest.raises(BadCopy):
        opened(copy)


def test_what_it_says_of_itself_is_bound_to_it(copy: Path) -> None:
    copy.write_bytes(copy.read_bytes().replace(b'"made_at": 0', b'"made_at": 1', 1))
    with pytest.raises(BadCopy, match="piece 0"):
        opened(copy)


def test_what_is_no_copy_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"SQLite format 3\0")
    with pytest.raises(BadCopy, match="swg journal backup"):
        opened(path)


def test_a_month_has_one_key_and_every_file_its_own_bytes(ring: Ring, tmp_path: Path) -> None:
    assert ring.key("2026-11", SECRET) == ring.key("2026-11", SECRET) != ring.key("2026-12", SECRET)
    for name in "ab":
        with form.writing(tmp_path / name, ring.key("2026-11", SECRET), SECRET, HEADER) as file:
            file.write(b"the same")
    one, two = (tmp_path / name for name in "ab")
    assert one.read_bytes()[-20:] != two.read_bytes()[-20:]


def test_another_master_key_touches_the_first_line_alone(copy: Path, ring: Ring) -> None:
    before = copy.read_bytes()
    form.relock(copy, OTHER, SECRET)
    assert ring.rewrap(OTHER, SECRET) == 1
    after = copy.read_bytes()
    assert before.split(b"\n", 1)[1] == after.split(b"\n", 1)[1]
    assert opened(copy, OTHER) and ring.key("2026-11", OTHER).open(OTHER)
    with pytest.raises(WrongMasterKey):
        opened(copy, SECRET)


def test_a_master_key_is_for_its_owner_alone(tmp_path: Path) -> None:
    made = master.make(tmp_path / "master.key")
    assert master.load(tmp_path / "master.key") == made
    assert made.secret.hex() not in repr(made)
    (tmp_path / "master.key").chmod(0o640)
    with pytest.raises(BadMasterKey, match="chmod 600"):
        master.load(tmp_path / "master.key")


@pytest.mark.parametrize("text", ["", "short", "0" * 63, "!" * 44])
def test_what_is_no_master_key_is_told(text: str) -> None:
    with pytest.raises(BadMasterKey, match="openssl rand"):
        master.read(text, "SWG_MASTER_KEY")


# The journal


def test_a_backup_of_a_journal_at_work_is_whole(journal: Journal, ring: Ring, tmp_path: Path) -> None:
    stop = threading.Event()
    journal.writer.write_now(Tell(attests("x")))

    def work() -> None:
        while not stop.is_set():
            journal.writer.write_now(Tell(attests("x")))

    thread = threading.Thread(target=work)
    thread.start()
    try:
        made = [_back_up(journal, ring, tmp_path / f"{n}.swgv") for n in range(3)]
    finally:
        stop.set()
        thread.join()
    for each in made:
        target = tmp_path / f"{each.path.name}.db"
        backup.restore(each.path, target, SECRET, aside="")
        with sqlite3.connect(target) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("SELECT max(number) FROM batches").fetchone() == (each.batches,)
            (last,) = connection.execute("SELECT last_seq FROM batches ORDER BY number DESC LIMIT 1").fetchone()
            assert connection.execute("SELECT max(seq) FROM leaves").fetchone() == (last,)


def test_a_backup_shows_nothing_and_leaves_nothing(journal: Journal, ring: Ring, tmp_path: Path) -> None:
    journal.say(notice(BOXES[0], contact="x", phone=PHONE), content=PHONE.encode())
    made = _back_up(journal, ring, tmp_path / "b.swgv")
    assert PHONE.encode() not in made.path.read_bytes() and b"SQLite" not in made.path.read_bytes()
    assert not list(tmp_path.glob(".backup*"))


def test_what_a_killed_backup_or_restore_has_left_goes_with_the_next_start(journal: Journal, ring: Ring) -> None:
    database = Path(str(journal.database.url.database))
    left = [database.with_name(backup.WORKING), database.with_name(f"{database.name}{backup.RESTORING}")]
    for each in left:
        each.write_bytes(PHONE.encode())
    backup.clear_away(database)
    assert not any(each.exists() for each in left) and database.exists()


def test_one_backup_at_a_time_and_nobody_clears_it_away(journal: Journal, ring: Ring, tmp_path: Path) -> None:
    journal.say(notice(BOXES[0]))
    database, file = Path(str(journal.database.url.database)), tmp_path / "b.swgv"
    tried = []

    def meanwhile(_: float) -> None:
        backup.clear_away(database)
        with pytest.raises(backup.UnderWay, match="under way"):
            _back_up(journal, ring, tmp_path / "other.swgv")
        tried.append(database.with_name(backup.WORKING).exists())

    backup.backup(database, file, ring, SECRET, now=journal.clock(), progress=meanwhile)
    assert tried and all(tried)
    backup.restore(file, tmp_path / "back.db", SECRET, aside="")


def test_a_restore_keeps_what_was_there_and_a_bad_one_changes_nothing(
    journal: Journal, ring: Ring, tmp_path: Path
) -> None:
    made = _back_up(journal, ring, tmp_path / "b.swgv")
    target = tmp_path / "other.db"
    target.write_bytes(b"before")
    data = made.path.read_bytes()
    made.path.write_bytes(data[:-1])
    with pytest.raises(BadCopy):
        backup.restore(made.path, target, SECRET, aside=".old")
    assert target.read_bytes() == b"before"
    made.path.write_bytes(data)
    _, old = backup.restore(made.path, target, SECRET, aside=".old")
    assert old is not None and old.read_bytes() == b"before"
    assert target.read_bytes().startswith(b"SQLite format 3")


def test_an_archive_has_all_of_its_month_and_is_no_backup(journal: Journal, ring: Ring, tmp_path: Path) -> None:
    document = journal.say(notice(BOXES[0], contact="x", phone=PHONE)).document
    journal.say(arrival())
    assert archive.months(journal.database, "2026-11") == []
    assert archive.months(journal.database, "2027-01") == ["2026-11"]
    made = archive.archive(journal.database, "2026-11", tmp_path / "archives", ring, SECRET, now=0)
    assert made.documents == 2 and PHONE.encode() not in made.path.read_bytes()
    text = b"".join(archive.lines(made.path, SECRET)).decode()
    for table in ("batches", "leaves", "documents", "messages", "case_events", "deliveries"):
        assert text.count(f'{{"table": "{table}", ') == len(journal.rows(tables.metadata.tables[table]))
    assert document in text and PHONE in text
    with pytest.raises(BadCopy, match="no backup"):
        backup.restore(made.path, tmp_path / "x.db", SECRET, aside="")
    assert [copy.header["of"] for _, copy in archive.listed(tmp_path / "archives")] == ["2026-11"]


def test_a_month_that_had_not_ended_is_archived_anew_and_one_that_had_is_not(
    journal: Journal, ring: Ring, tmp_path: Path
) -> None:
    def made() -> archive.Made:
        return archive.archive(journal.database, "2026-11", tmp_path, ring, SECRET, now=journal.clock())

    journal.say(notice(BOXES[0]))
    assert made().documents == 1
    journal.say(arrival())
    journal.clock.turn(31 * 86400)
    assert made().documents == 2
    with pytest.raises(FileExistsError):
        made()


def _back_up(journal: Journal, ring: Ring, path: Path) -> backup.Made:
    return backup.backup(Path(str(journal.database.url.database)), path, ring, SECRET, now=journal.clock())
