"""`swg journal`: who read what, and what is erased."""

import shutil
from pathlib import Path

from tests.documents import one
from tests.gateway.cli.swg import here, swg

NOTICE = "inspection.notice.1"


def _taken(name: str = "one-container") -> str:
    """A notice handed in; its id."""
    said = swg("send", one(NOTICE, f"valid/{name}"), "--as", "customs-demo", "--json")
    return str(said.json["message"])


def test_what_the_register_was_told_is_listed(folder):
    told = swg("journal", "audit", "--act", "register", "--json").json["items"]

    assert {"yard-demo", "customs-demo"} <= {each["subject"] for each in told}
    assert "register" in swg("journal", "audit").out


def test_a_page_leads_to_the_next(folder):
    first = swg("journal", "audit", "--limit", "1", "--json").json
    then = swg("journal", "audit", "--limit", "1", "--cursor", first["cursor"], "--json").json

    assert first["items"][0]["seq"] > then["items"][0]["seq"]
    assert f"--cursor {first['cursor']}" in swg("journal", "audit", "--limit", "1").out


def test_nobody_did_anything_is_said(folder):
    assert "没有 / none" in swg("journal", "audit", "--by", "nobody").out


def test_erasing_wants_a_reason(folder):
    said = swg("journal", "erase", "x", "--reason", " ")

    assert said.code == 2 and "say why" in said.err


def test_what_is_unknown_is_not_erased(folder):
    said = swg("journal", "erase", "nothing", "--reason", "asked")

    assert said.code == 2 and "没有报文" in said.err


def test_what_is_on_its_way_is_not_erased(served):
    message = _taken()

    said = swg("journal", "erase", message, "--reason", "asked", "--by", "li")

    assert said.code == 1 and "swg dead" in said.err


def test_a_backup_is_made_while_the_gateway_serves_and_restored_elsewhere(served, tmp_path):
    file, master = tmp_path / "b.swgv", tmp_path / "master.key"
    with here(served, SWG_MASTER_KEY_FILE=str(master), SWG_PORT="0"):
        told = swg("journal", "backup", file, "--by", "li", "--json").json
        assert "已存在" in swg("journal", "backup", file).err
        (line,) = swg("journal", "audit", "--act", "back up", "--json").json["items"]
    assert (line["by"], line["subject"]) == ("li", "b.swgv")

    data = tmp_path / "data"
    shutil.copytree(served / "gateway", data / "gateway")
    with here(data, SWG_MASTER_KEY_FILE=str(master)):
        restored = swg("journal", "restore", file, "--by", "wang", "--json")
        assert restored.json["batches"] == told["batches"], restored
        assert "--replace" in swg("journal", "restore", file).err
        assert swg("journal", "audit", "--act", "restore", "--json").json["items"][0]["by"] == "wang"
        again = swg("journal", "restore", file, "--replace", "--json").json
        assert again["behind"] == 1 and Path(again["before"]).exists()  # the leaf of the first restore
        assert {"back up", "register"} <= {
            each["act"] for each in swg("journal", "audit", "--limit", "200", "--json").json["items"]
        }


def test_a_restore_wants_the_gateway_stopped(served, tmp_path):
    with here(served):
        said = swg("journal", "restore", tmp_path / "b.swgv", "--replace")

    assert said.code == 1 and "请先停下网关" in said.err


def test_months_are_archived_listed_read_and_locked_anew(folder, tmp_path):
    made = swg("journal", "archive", "--before", "2999-01", "--json").json["items"]
    assert len(made) == 1
    assert swg("journal", "archive", "--list", "--json").json["items"][0]["month"] == made[0]["month"]
    assert '"table": "batches"' in swg("journal", "archive", "--read", made[0]["file"]).out
    assert made[0]["file"] in swg("journal", "archive", "--before", "2999-01").out  # this month has not ended
    assert swg("archive", "verify", made[0]["file"]).code == 0
    closed = swg("archive", "verify", made[0]["file"], "--closed")
    assert closed.code == 1 and "without the master key" in closed.out
    assert "没有要归档" in swg("journal", "archive", "--before", "2020-01").out

    new = tmp_path / "new.key"
    told = swg("journal", "rotate-key", new, "--json").json
    assert told["copies"] == [made[0]["file"]]
    assert "locked with master key" in swg("journal", "archive", "--read", made[0]["file"]).err
    with here(folder, SWG_MASTER_KEY_FILE=str(new)):
        assert '"table": "batches"' in swg("journal", "archive", "--read", made[0]["file"]).out
        acts = [each["act"] for each in swg("journal", "audit", "--json").json["items"]]
    assert acts[:5] == ["read archive", "read archive", "rotate master key", "archive", "read archive"]


def test_a_month_is_wanted(folder):
    said = swg("journal", "archive", "--before", "November")

    assert said.code == 2 and "YYYY-MM" in said.err


def test_a_server_backs_up_its_journal_itself(folder):
    with here(folder, SWG_ENGINE="cluster", SWG_DATABASE="postgresql+psycopg://x/y", SWG_AMQP_URL="amqp://x"):
        said = swg("journal", "backup", "x.swgv")

    assert said.code == 2 and "pg_dump" in said.err
