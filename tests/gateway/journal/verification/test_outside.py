"""What only an outsider can tell: a past that was rewritten with the key itself, or a journal that was cut short."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gateway.journal import proving
from gateway.journal.book import Book
from gateway.journal.heads import SignHead
from gateway.journal.keys import key_changes
from gateway.journal.verification.outside import NoCheckpoint, Outside, read
from gateway.journal.verification.problems import What
from messages.seals import certificates
from messages.seals.batches import SealingKey, key_id
from tests.gateway.journal.verification import rich
from tests.gateway.journal.verification.forger import reseal
from tests.gateway.journal.verification.rich import report, rows, tampered
from tests.inspections import BOXES, notice
from tests.journals import Command, attests, journal_on
from tests.keys import gateway, holder

STOLEN = SealingKey.load(gateway(2).key_pem, gateway(2).cert_pem)


def kept(journal: Path, size: int | None = None) -> Outside:
    """The newest checkpoint, or that of this size, as an outsider has it."""
    (row,) = rows(
        journal, "SELECT * FROM checkpoints WHERE size = coalesce(?, (SELECT max(size) FROM checkpoints))", (size,)
    )
    return read(
        "mine",
        json.dumps(
            {"checkpoint": row["text"], "signature": row["signature"], "certificate": _cert(journal, row)}
        ).encode(),
    )


def _cert(journal: Path, row) -> str:
    return rows(journal, "SELECT certificate FROM gateway_keys WHERE key_id = ?", (row["key_id"],))[0]["certificate"]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A journal without receipts, which would tell on a forger; with heads at 1, 5 and 9."""
    folder = tmp_path_factory.mktemp("plain")
    with journal_on(f"sqlite:///{folder}/journal.db") as journal:
        journal.writer.sealer.use(STOLEN)
        for number in range(9):
            journal.writer.write_now(Command(attests(f"x{number}")))
            if number in (4, 8):
                journal.writer.write_now(SignHead(journal.writer.sealer))
    return rich.closed(folder)


def test_a_journal_contains_every_checkpoint_it_ever_signed(whole: Path):
    sizes = [row["size"] for row in rows(whole, "SELECT size FROM checkpoints")]
    found = report(whole, outside=[replace(kept(whole, size), name=str(size)) for size in sizes])
    assert [each.is_contained for each in found.kept] == [True] * len(sizes)


def test_a_past_rewritten_with_the_stolen_key_is_sound_in_itself(plain: Path, tmp_path: Path):
    forged = reseal(plain, tmp_path / "copy.db", 4, "id: x2", "id: y2", STOLEN)
    forged = tampered(forged, tmp_path / "copy2.db", "UPDATE leaves SET subject = 'y2' WHERE seq = 4")
    assert report(forged).sound


def test_but_not_against_a_checkpoint_that_somebody_kept(plain: Path, tmp_path: Path):
    mine = kept(plain)
    forged = reseal(plain, tmp_path / "copy.db", 4, "id: x2", "id: y2", STOLEN)
    forged = tampered(forged, tmp_path / "copy2.db", "UPDATE leaves SET subject = 'y2' WHERE seq = 4")
    found = report(forged, outside=[mine])
    assert not found.sound
    assert [(each.is_ours, each.is_contained) for each in found.kept] == [(True, False)]


def test_a_forger_who_forgets_the_older_heads_is_told_on_by_them(plain: Path, tmp_path: Path):
    """They say between which batches it was."""
    forged = reseal(plain, tmp_path / "copy.db", 7, "id: x5", "id: y5", STOLEN)
    shutil.copyfile(forged, tmp_path / "copy2.db")
    (head,) = rows(plain, "SELECT * FROM checkpoints WHERE size = 9")
    restored = tampered(
        forged,
        tmp_path / "copy3.db",
        "UPDATE leaves SET subject = 'y5' WHERE seq = 7",
        (
            "UPDATE checkpoints SET text = ?, signature = ?, frontier = ? WHERE size = 9",
            (head["text"], head["signature"], head["frontier"]),
        ),
    )
    first = report(restored).problems[0]
    assert first.what is What.ALTERED and first.table == "batches"
    last_good = rows(plain, "SELECT last_seq FROM batches WHERE number = 5")[0]["last_seq"]
    assert (first.seq, first.until) == (last_good + 1, rows(plain, "SELECT max(seq) AS n FROM leaves")[0]["n"])


def test_time_that_runs_back_is_noticed_however_well_it_is_signed(plain: Path, tmp_path: Path):
    batch = rows(plain, "SELECT * FROM batches WHERE first_seq = 7")[0]
    earlier = batch["sealed_at"] - 1_000_000
    moved = ("time: 2026-11-23T01:00:00.000000Z", "time: 2026-11-23T00:59:59.000000Z")
    found = report(reseal(plain, tmp_path / "copy.db", 7, *moved, STOLEN, sealed_at=earlier))
    assert {(problem.what, problem.table, problem.seq) for problem in found.problems} == {
        (What.BACKDATED, "batches", 7)
    }


def test_another_key_than_the_journals_vouches_for_no_past(plain: Path, tmp_path: Path):
    other = SealingKey.load(holder("forger", "ec").key_pem, holder("forger", "ec").cert_pem)
    found = report(reseal(plain, tmp_path / "copy.db", 4, "id: x2", "id: y2", other))
    assert found.problems[0].seq == 4
    assert What.UNSIGNED in {problem.what for problem in found.problems if problem.seq == 4}


def test_a_journal_that_a_forger_began_anew_with_a_key_of_his_is_not_trusted(tmp_path: Path):
    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        journal.writer.sealer.use(SealingKey.load(gateway(9).key_pem, gateway(9).cert_pem))
        journal.say(notice(BOXES[0]))
    found = report(rich.closed(tmp_path))
    assert (found.problems, found.trusted, found.sound) == ([], False, False)


@pytest.mark.parametrize("named", [(2,), (2, 9)], ids=["at the end", "and taken back at once"])
def test_a_trusted_key_that_a_forger_only_names_vouches_for_nothing(tmp_path: Path, named: tuple[int, ...]):
    """He seals a past of his own, and states that the gateway's key takes over: for that he needs its certificate."""
    forger = SealingKey.load(gateway(9).key_pem, gateway(9).cert_pem)

    def names(book: Book) -> None:
        before = forger.key_id
        for pem in (gateway(number).cert_pem for number in named):
            key_changes(book, key_id(pem), certificates.carried(pem), replaces=before, by="x", reason=None)
            before = key_id(pem)

    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        journal.writer.sealer.use(forger)
        journal.say(notice(BOXES[0]))
        journal.writer.write_now(Command(names, direct=True))
        if len(named) > 1:
            journal.say(notice(BOXES[1]))
    found = report(rich.closed(tmp_path))
    assert (found.trusted, found.sound) == (False, False), found.problems


def test_a_journal_that_was_cut_short_does_not_contain_what_came_after(plain: Path, tmp_path: Path):
    mine = kept(plain)
    cut = tampered(
        plain,
        tmp_path / "copy.db",
        "DELETE FROM leaves WHERE batch > 6",
        "DELETE FROM batches WHERE number > 6",
        "DELETE FROM checkpoints WHERE size > 6",
    )
    assert report(cut).sound
    assert [each.is_contained for each in report(cut, outside=[mine]).kept] == [False]


def test_a_checkpoint_that_nobody_trusted_signed_is_said_to_be_none_of_ours(plain: Path):
    mine = kept(plain)
    stranger = replace(mine, signature="AAAA")
    found = report(plain, outside=[stranger])
    assert [(each.is_ours, each.is_contained) for each in found.kept] == [(False, True)]
    assert not found.sound
    bare = report(plain, outside=[replace(mine, signature=None)])
    assert [(each.is_ours, each.is_contained) for each in bare.kept] == [(None, True)] and bare.sound


def test_a_checkpoint_is_read_as_whoever_has_it_keeps_it(tmp_path: Path):
    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        outcome = journal.say(notice(BOXES[0]))
        with journal.database.connect() as connection:
            head = proving.newest(connection)
            assert head is not None and outcome.batch_no is not None
            receipt = proving.with_log(connection, outcome.receipt, outcome.batch_no, head)
    told = {"checkpoint": head.text, "signature": head.signature, "certificate": head.certificate, "size": head.size}
    forms = [
        head.text.encode(),
        head.text.encode() + b"\n",
        json.dumps(told).encode(),
        json.dumps({"items": [told], "cursor": None}).encode(),
        json.dumps({"from": told, "to": told, "proof": []}).encode(),
        receipt,
    ]
    assert {(each.size, each.text) for each in (read("x", form) for form in forms)} == {(1, head.text)}


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"{", b"<x/>", b"\xff", b"swg-checkpoint-1\nsize: 0\nroot: \ntime: x\nkey: k", b"[]"]
)
def test_what_is_no_checkpoint_is_said_to_be_none(data: bytes):
    with pytest.raises(NoCheckpoint, match="not a checkpoint|shows none"):
        read("x", data)
