"""The verbs that keep the journal: restore and its orphans, holds, what is due, archives, the tables' steps."""

import json
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.documents import one
from tests.gateway.cli.swg import here, swg

NOTICE = "inspection.notice.1"
YEARS_AGO = 4 * 365 * 86_400 * 1_000_000


def _send(name: str) -> dict[str, Any]:
    said = swg("send", one(NOTICE, f"valid/{name}"), "--as", "customs-demo", "--json")
    return dict(said.json)


def _samples() -> list[str]:
    return sorted(path.stem for path in Path(f"tests/samples/{NOTICE}/valid").glob("*.xml"))


@pytest.fixture(scope="module")
def lost(served: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A backup was made, more came in, and the disk is gone: left are keys, backup, and what was kept outside."""
    folder = tmp_path_factory.mktemp("left")
    master, file = folder / "master.key", folder / "journal.swgv"
    names = [name for name in _samples() if name != "one-container"]
    with here(served, SWG_MASTER_KEY_FILE=str(master)):
        before = _send(names[0])
        made = swg("journal", "backup", file, "--by", "li", "--json").json
        later = [_send(name) for name in names[1:4]]
        _wait(served / "issued", len(later) + 2)
        receipt = folder / "receipt.xml"
        receipt.write_bytes(_receipt(served, later[0]["message"]))
    for name in ("gateway", "issued"):
        shutil.copytree(served / name, folder / name)
    shutil.copy(served / "checkpoint.json", folder / "checkpoint.json")
    return {
        "folder": folder, "file": file, "master": master, "made": made, "before": before, "later": later,
        "receipt": receipt, "document": one(NOTICE, f"valid/{names[1]}"),
    }  # fmt: skip


def _wait(issued: Path, count: int) -> None:
    until = time.monotonic() + 20
    while sum(len(path.read_text().splitlines()) for path in issued.glob("*.jsonl")) < count:
        assert time.monotonic() < until, list(issued.glob("*"))
        time.sleep(0.1)


def _receipt(data: Path, message: str) -> bytes:
    with closing(sqlite3.connect(f"file:{data}/journal.db?mode=ro", uri=True)) as journal:
        return bytes(journal.execute("SELECT receipt FROM documents WHERE id = ?", (message,)).fetchone()[0])


@pytest.fixture
def restored(lost: dict[str, Any], tmp_path: Path) -> Iterator[dict[str, Any]]:
    """It is restored on another machine, whose disk for what is kept outside is the old one's."""
    data, outside = tmp_path / "data", tmp_path / "outside"
    outside.mkdir()
    shutil.copytree(lost["folder"] / "gateway", data / "gateway")
    shutil.copytree(lost["folder"] / "issued", outside / "issued")
    shutil.copy(lost["folder"] / "checkpoint.json", outside / "checkpoint.json")
    with here(data, SWG_MASTER_KEY_FILE=str(lost["master"]), SWG_CHECKPOINT_FILE=str(outside / "checkpoint.json")):
        said = swg("journal", "restore", lost["file"], "--by", "wang", "--json")
        assert said.code == 0, said
        yield {"told": said.json, "outside": outside, **lost}


def test_the_orphans_are_exactly_what_was_lost(restored: dict[str, Any]) -> None:
    told = restored["told"]
    wanted = {each["message"] for each in restored["later"]}
    assert {each["document"] for each in told["items"]} == wanted and told["orphans"] == len(wanted)
    assert (told["epoch"], told["first_record"]) == (2, 10**12 + 1)
    listed = swg("journal", "orphans", "--json").json["items"]
    assert {each["document"] for each in listed} == wanted and not any(each["again"] for each in listed)
    assert str(listed[0]["seq"]) in swg("journal", "orphans").out
    assert f"{len(wanted)} receipts that a restore has orphaned" in swg("doctor").out


def test_the_journal_is_sound_and_the_old_checkpoint_is_accounted_for(restored: dict[str, Any]) -> None:
    (aside,) = restored["outside"].glob("checkpoint.json.before-*")
    found = swg("journal", "verify", "--checkpoint", aside, "--json").json
    assert (found["sound"], found["problems"]) == (True, [])
    old = next(each for each in found["outside"] if each["file"] == str(aside))
    assert old["contained"] or old["left_at"] == 10**12 + 1


def test_a_lost_receipt_is_still_proved_by_itself(restored: dict[str, Any]) -> None:
    trust = restored["folder"] / "gateway" / "cert.pem"
    said = swg("receipt", "verify", restored["receipt"], _sent(restored), "--trust", trust, "--json")
    assert said.json["stated"]["id"] == restored["later"][0]["message"]


def _sent(restored: dict[str, Any]) -> Path:
    return Path(restored["document"])


def test_what_goes_on_record_says_who_restored_what(restored: dict[str, Any]) -> None:
    (act,) = swg("journal", "audit", "--act", "restore", "--json").json["items"]
    assert (act["by"], act["subject"]) == ("wang", "journal.swgv")
    assert f"{len(restored['later'])} receipts orphaned" in act["note"]


def test_a_restore_without_what_is_kept_outside_still_gives_no_number_twice(
    lost: dict[str, Any], tmp_path: Path
) -> None:
    shutil.copytree(lost["folder"] / "gateway", tmp_path / "data" / "gateway")
    with here(tmp_path / "data", SWG_MASTER_KEY_FILE=str(lost["master"])):
        told = swg("journal", "restore", lost["file"], "--json").json
        assert (told["orphans"], told["outside_batches"]) == (0, None)
        assert told["first_record"] > 10**12 and told["first_batch"] > lost["made"]["batches"]
        assert swg("journal", "verify", "--json").json["sound"]


def test_a_server_that_restored_itself_begins_an_epoch_too(folder: Path) -> None:
    told = swg("journal", "epoch", "--reason", "pgBackRest", "--by", "wang", "--json").json
    assert told["epoch"] == 2
    assert swg("journal", "verify", "--json").json["sound"]


# Holds, retention, archives


@pytest.fixture
def aged(served: Path, tmp_path: Path) -> Iterator[Path]:
    """A journal whose refused documents came four years ago: their own rows say so, and their leaves do not."""
    data = tmp_path / "data"
    shutil.copytree(served / "gateway", data / "gateway")
    with here(served):
        swg("send", one(NOTICE, "invalid/SW104-bill-no"), "--as", "customs-demo")
    there = closing(sqlite3.connect(f"file:{served}/journal.db?mode=ro", uri=True))
    with there as source, closing(sqlite3.connect(data / "journal.db")) as target:
        source.backup(target)
        target.execute("UPDATE documents SET received_at = received_at - ?", (YEARS_AGO,))
        target.commit()
    with here(data, SWG_MASTER_KEY_FILE=str(tmp_path / "master.key")):
        yield data


def test_a_dry_run_lists_what_would_go(aged: Path) -> None:
    rows = {each["rule"]: each for each in swg("journal", "prune", "--dry-run", "--json").json["items"]}
    assert rows["inspection"]["documents"] >= 1 and rows["inspection"]["kept"]
    assert rows["settlement"]["months"] == 120
    assert "inspection" in swg("journal", "prune", "--dry-run").out


def test_what_is_due_is_archived_pruned_read_and_verified(aged: Path, tmp_path: Path) -> None:
    due = {each["rule"]: each for each in swg("journal", "prune", "--dry-run", "--json").json["items"]}
    (made,) = swg("journal", "prune", "--by", "wang", "--json").json["items"]
    count = due["inspection"]["documents"]
    assert made["documents"] == count >= 1
    assert "没有到期" in swg("journal", "prune").out
    file = aged / "archives" / made["archive"]

    verified = swg("archive", "verify", file, "--sha256", made["sha256"], "--json").json
    assert (verified["sound"], verified["opened"], verified["documents"]) == (True, True, count)
    closed = swg("archive", "verify", file, "--closed")
    assert closed.code == 0 and "未解密" in closed.out
    assert swg("archive", "verify", file, "--sha256", "0" * 64).code == 1

    (item,) = swg("archive", "list", "--json").json["items"]
    line, *_ = [each for each in swg("archive", "read", file).out.splitlines() if '"table": "documents"' in each]
    row = json.loads(line)["row"]
    given = swg("archive", "read", file, "--message", row["id"], "--into", tmp_path / "out", "--json").json
    assert item["documents"] == count and Path(given["document"]).stat().st_size == row["size"]
    assert Path(given["receipt"]).read_bytes().startswith(b"<?xml")
    assert "no message nothing" in swg("archive", "read", file, "--message", "nothing").err


def test_an_archive_that_was_altered_is_refused(aged: Path) -> None:
    (made,) = swg("journal", "prune", "--json").json["items"]
    file = aged / "archives" / made["archive"]
    data = bytearray(file.read_bytes())
    data[-30] ^= 1
    file.write_bytes(bytes(data))
    said = swg("archive", "verify", file)
    assert said.code == 1 and "changed, moved or cut" in said.err


def test_a_case_is_held_listed_and_let_go(aged: Path) -> None:
    with closing(sqlite3.connect(aged / "journal.db")) as journal:
        (case,) = journal.execute("SELECT id FROM cases LIMIT 1").fetchone()
    assert swg("journal", "hold", case, "--reason", "court 77", "--by", "wang", "--json").json["cases"] == [case]
    assert swg("journal", "hold", "--list", "--json").json["items"][0]["case"] == case
    assert "as it was" in swg("journal", "hold", case, "--reason", "again").out
    assert "lifted" in swg("journal", "hold", case, "--lift", "--reason", "judgment").out
    assert "没有留存中" in swg("journal", "hold", "--list").out
    assert swg("journal", "hold", "nothing", "--reason", "x").code == 2
    assert swg("journal", "hold").code == 2


def test_a_rule_that_nobody_knows_is_told(aged: Path) -> None:
    with here(aged, SWG_RETENTION='{"inspecton": 60}'):
        said = swg("journal", "prune", "--dry-run")
    assert said.code == 2 and "is it 'inspection'" in said.err


# The tables


def test_a_journal_that_is_up_to_date_takes_no_step(folder: Path) -> None:
    assert swg("migrate", "--json").json["taken"] == []
    assert swg("migrate", "--dry-run", "--json").json["items"] == []
    assert "up to date" in swg("migrate").out


def test_a_dry_run_shows_the_sql_and_changes_nothing(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "journal.db")) as journal, journal:
        journal.execute("DROP TABLE alembic_version")
    said = swg("migrate", "--dry-run")
    assert "CREATE TABLE documents" in said.out and "0001" in said.out
    assert swg("migrate", "--dry-run", "--json").json["had"] is None


def test_a_journal_of_a_newer_release_is_left_alone_and_the_next_step_is_told(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "journal.db")) as journal, journal:
        journal.execute("UPDATE alembic_version SET version_num = '9999'")
    for words in (("migrate",), ("migrate", "--dry-run")):
        said = swg(*words)
        assert said.code == 1 and "install the newer release again" in said.err
