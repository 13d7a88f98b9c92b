"""`swg journal verify`: exit codes and words for scripts and people; a journal behind its checkpoint is not served."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from gateway.journal import migrate
from gateway.journal.database import open_database
from gateway.journal.witness import FILE
from tests.gateway.cli.swg import here, program, swg
from tests.keys import holder


def tamper(folder: Path, statement: str) -> None:
    with closing(sqlite3.connect(folder / "journal.db")) as file, file:
        assert file.execute(statement).rowcount > 0


def test_a_sound_journal_ends_with_0_and_is_told_to_programs_too(folder: Path):
    said = swg("journal", "verify", "--json")
    assert said.code == 0
    told = said.json
    assert told["sound"] and told["trusted"] and told["problems"] == []
    assert told["records"] > 5 and told["batches"] > 3
    assert [(each["contained"], each["signed_by_trusted"]) for each in told["outside"]] == [(True, True)]
    assert "台账完好 / sound" in swg("journal", "verify").out


def test_the_first_record_that_was_tampered_with_is_named(folder: Path):
    tamper(folder, "UPDATE partners SET en = 'Somebody else' WHERE name = 'yard-demo'")
    said = swg("journal", "verify")
    assert said.code == 1
    assert "被改动 / altered" in said.out and "yard-demo" in said.out and "not sound" in said.out
    told = swg("journal", "verify", "--json").json
    assert not told["sound"] and told["problems"][0]["id"] == "yard-demo"


def test_an_outside_checkpoint_is_held_against_it(folder: Path, tmp_path: Path):
    shutil.copyfile(folder / FILE, tmp_path / "mine.json")
    assert swg("journal", "verify", "--checkpoint", tmp_path / "mine.json").code == 0
    told = swg("journal", "verify", "--checkpoint", tmp_path / "mine.json", "--json").json
    assert [each["contained"] for each in told["outside"]] == [True, True]  # the kept one is held too
    (tmp_path / "none.json").write_text("{}")
    assert swg("journal", "verify", "--checkpoint", tmp_path / "none.json").code == 2


def test_a_certificate_of_somebody_else_vouches_for_nothing(folder: Path, tmp_path: Path):
    (tmp_path / "stranger.pem").write_bytes(holder("stranger", "ec").cert_pem)
    said = swg("journal", "verify", "--trust", tmp_path / "stranger.pem")
    assert said.code == 1 and "没有" not in said.err
    assert "no certificate that was given is of a key of this journal" in said.out
    (tmp_path / "nothing.pem").write_text("x")
    assert swg("journal", "verify", "--trust", tmp_path / "nothing.pem").code == 2


def test_without_a_journal_it_ends_with_2(empty: Path, tmp_path: Path):
    (tmp_path / "c.pem").write_bytes(holder("stranger", "ec").cert_pem)
    assert swg("journal", "verify", "--trust", tmp_path / "c.pem").code == 2
    assert swg("journal", "verify").code == 2


def test_a_journal_behind_the_kept_checkpoint_is_neither_served_nor_written(folder: Path, tmp_path: Path):
    older = tmp_path / "older"
    shutil.copytree(folder, older)
    before = (older / FILE).read_bytes()
    with here(folder):
        for _ in range(2):  # so that there is a head that the older one has not
            assert swg("partner", "disable", "yard-demo").code == 0
            assert swg("partner", "enable", "yard-demo").code == 0
    assert (folder / FILE).read_bytes() != before
    shutil.copyfile(folder / FILE, older / FILE)

    served = program("serve", "--port", "0", SWG_DATA=str(older))
    assert served.code != 0 and "Traceback" not in served.err
    assert "台账止于批次" in served.err and "swg journal restore" in served.err
    with here(older):
        refused = swg("partner", "disable", "yard-demo")
        assert refused.code != 0 and "台账止于批次" in refused.err
        assert swg("journal", "verify").code == 1
        doctor = swg("doctor", "--json").json
    told = [each for each in doctor["checks"] if each["check"] == "checkpoint"]
    assert [each["level"] for each in told] == ["fail"]


def test_a_journal_in_which_nothing_was_ever_written_is_nothing_to_worry_about(tmp_path: Path):
    certificate = tmp_path / "cert.pem"
    certificate.write_bytes(holder("gateway", "ec").cert_pem)
    database = open_database(f"sqlite:///{tmp_path}/journal.db")
    migrate.upgrade(database)
    database.dispose()
    with here(tmp_path):
        said = swg("journal", "verify", "--trust", certificate)

    assert (said.code, "台账尚无记录 / nothing has been written yet" in said.out) == (0, True)
