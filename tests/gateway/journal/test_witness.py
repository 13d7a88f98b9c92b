"""The newest head is kept outside the database, and a journal behind it is not worked on."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from gateway.journal.heads import SignHead
from gateway.journal.sealing import Head
from gateway.journal.verification.outside import read
from gateway.journal.witness import BehindCheckpoint, Witness
from messages.seals import batches
from tests.inspections import BOXES, notice
from tests.journals import Journal, journal_on

A, *_ = BOXES


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[tuple[Journal, Witness]]:
    """A journal whose heads are kept in a file."""
    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        witness = Witness(tmp_path / "checkpoint.json")
        journal.writer.sealer.keep = witness.keep
        yield journal, witness


def said(journal: Journal, *, times: int = 1) -> None:
    """Batches, and a head over them."""
    for _ in range(times):
        journal.say(notice(A))
    journal.writer.write_now(SignHead(journal.writer.sealer))


def older(journal: Journal, folder: Path) -> Path:
    """The journal as it is now, to be put back later."""
    copy = folder / "older.db"
    with closing(sqlite3.connect(folder / "journal.db")) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return copy


def test_the_newest_head_is_kept_as_it_was_signed(watched: tuple[Journal, Witness]):
    journal, witness = watched
    said(journal, times=3)
    kept = read("kept", witness.path.read_bytes())
    assert kept.size == 3
    assert kept.is_ours([journal.key.cert_pem])
    assert witness.path.stat().st_mode & 0o077 == 0


def test_a_journal_that_goes_on_holds_against_it(watched: tuple[Journal, Witness]):
    journal, witness = watched
    said(journal)
    for _ in range(3):
        journal.say(notice(A))
    Witness(witness.path).hold(journal.database)


def test_a_journal_without_a_kept_head_is_worked_on(watched: tuple[Journal, Witness], tmp_path: Path):
    journal, _ = watched
    Witness(tmp_path / "none.json").hold(journal.database)


def test_an_older_journal_in_its_place_is_not_worked_on(watched: tuple[Journal, Witness], tmp_path: Path):
    journal, witness = watched
    said(journal)
    copy = older(journal, tmp_path)
    said(journal, times=3)
    with journal_on(f"sqlite:///{copy}") as restored:
        with pytest.raises(BehindCheckpoint) as refused:
            Witness(witness.path).hold(restored.database)
        assert "台账止于批次 1" in str(refused.value) and "ends at batch 1" in str(refused.value)
        assert "swg journal restore" in str(refused.value)


def test_an_older_journal_that_went_on_otherwise_is_not_the_one(watched: tuple[Journal, Witness], tmp_path: Path):
    journal, witness = watched
    said(journal)
    copy = older(journal, tmp_path)
    said(journal, times=3)
    with journal_on(f"sqlite:///{copy}") as restored:
        said(restored, times=5)
        with pytest.raises(BehindCheckpoint, match="swg journal verify --checkpoint"):
            Witness(witness.path).hold(restored.database)


def test_a_kept_head_that_cannot_be_read_is_no_leave_to_go_on(watched: tuple[Journal, Witness]):
    journal, witness = watched
    said(journal)
    for garbage in (b"", b"{}", b'{"checkpoint": "x"}', b"\xff"):
        witness.path.write_bytes(garbage)
        with pytest.raises(BehindCheckpoint, match=r"checkpoint\.json"):
            Witness(witness.path).hold(journal.database)


def test_it_is_set_aside_knowingly_and_stays_as_evidence(watched: tuple[Journal, Witness]):
    journal, witness = watched
    said(journal)
    kept = witness.path.read_bytes()
    aside = witness.set_aside(".before")
    assert aside is not None and aside.read_bytes() == kept
    witness.hold(journal.database)
    assert witness.set_aside(".again") is None


def test_an_older_head_never_takes_the_place_of_a_newer_one(watched: tuple[Journal, Witness]):
    journal, witness = watched
    heads = []
    journal.writer.sealer.keep = heads.append
    said(journal)
    said(journal)
    for head in reversed(heads):
        witness.keep(head)
    assert witness.read() is not None and witness.read()[0] == 2  # type: ignore[index]


def test_where_it_cannot_be_written_the_journal_goes_on(watched: tuple[Journal, Witness], tmp_path: Path):
    journal, _ = watched
    (tmp_path / "file").write_text("")
    journal.writer.sealer.keep = Witness(tmp_path / "file" / "checkpoint.json").keep
    said(journal)
    assert any(each["event"].startswith("checkpoint not kept") for each in journal.logged)


def test_the_saboteur_who_keeps_it_before_the_commit_is_behind_after_a_crash(tmp_path: Path):
    """Kept before it is durable, a head that a crash takes away would lock the journal out."""
    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        early, seal = Witness(tmp_path / "early.json"), journal.writer.sealer.sign_head
        late = Witness(tmp_path / "late.json")
        journal.writer.sealer.keep = late.keep

        def eager(book, *more: str) -> None:
            seal(book, *more)
            (*_, follow) = book.after
            early.keep(follow.args[0])
            raise MemoryError("and here it dies")

        journal.writer.sealer.sign_head = eager  # type: ignore[method-assign]
        with pytest.raises(Exception, match="dies"):
            journal.say(notice(A))
        with pytest.raises(BehindCheckpoint):
            Witness(early.path).hold(journal.database)
        Witness(late.path).hold(journal.database)
        assert not late.path.exists()


def test_what_is_kept_is_told_in_json(watched: tuple[Journal, Witness], tmp_path: Path):
    journal, witness = watched
    said(journal)
    assert json.loads(witness.path.read_bytes()).keys() == {"checkpoint", "signature", "certificate"}
    shutil.copyfile(witness.path, tmp_path / "mine.json")
    assert read("mine", (tmp_path / "mine.json").read_bytes()).size == 1


def test_of_several_processes_that_keep_theirs_in_one_file_the_newest_stays(tmp_path: Path):
    def head(size: int) -> Head:
        text = batches.checkpoint(size=size, root=b"r" * 32, at=size, key_id="k" * 16)
        return Head(size, text, "s", "c")

    quick, slow = Witness(tmp_path / "checkpoint.json"), Witness(tmp_path / "checkpoint.json")
    slow.keep(head(90))
    quick.keep(head(110))
    slow.keep(head(100))  # it was stopped between its commit and this

    kept = slow.read()
    assert kept is not None and kept[0] == 110
