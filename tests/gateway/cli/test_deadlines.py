"""`swg deadlines`: the table in force, another one checked and rehearsed, cards and times of a gateway at work."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from gateway.cli.doctor import CHECKS
from tests.gateway.cli.swg import swg

TODAY = datetime.now(UTC) + timedelta(hours=8)
PERIOD = ("--from", f"{TODAY - timedelta(days=30):%Y-%m-%d}", "--to", f"{TODAY + timedelta(days=1):%Y-%m-%d}")


def test_the_table_in_force_is_shown_and_is_read_as_itself(empty: Path, tmp_path: Path) -> None:
    shown = json.loads(swg("deadlines", "show", "--json").out)
    assert shown["steps"]["inspection.notified"]["seconds"] == 7200
    said = swg("deadlines", "show", "--family", "inspection")
    assert ("inspection.notified" in said.out, "settlement.signing" in said.out) == (True, False)
    table = tmp_path / "table.toml"
    table.write_text(swg("deadlines", "show", "--toml").out, "utf-8")
    checked = json.loads(swg("deadlines", "check", table, "--json").out)
    assert checked["digest"] == shown["digest"]


def test_a_wrong_table_is_told_whole_and_begins_no_gateway(empty: Path, tmp_path: Path) -> None:
    table = tmp_path / "table.toml"
    table.write_text('warn_percent = 101\n[steps."inspection.nowhere"]\nhours = 1\n', "utf-8")
    said = swg("deadlines", "check", table)
    assert said.code == 2
    assert "warn_percent" in said.err
    assert "inspection.nowhere" in said.err


def test_a_table_of_the_settings_is_the_one_in_force(empty: Path, tmp_path: Path, monkeypatch) -> None:
    table = tmp_path / "table.toml"
    table.write_text('title = "本口岸"\n[steps."inspection.notified"]\nminutes = 45\n', "utf-8")
    monkeypatch.setenv("SWG_DEADLINES", str(table))
    shown = json.loads(swg("deadlines", "show", "--json").out)
    assert (shown["title"], shown["steps"]["inspection.notified"]["seconds"]) == ("本口岸", 2700)


def test_another_table_tells_which_cards_there_would_be(served: Path, tmp_path: Path) -> None:
    table = tmp_path / "table.toml"
    table.write_text('[steps."inspection.notified"]\nminutes = 0\n', "utf-8")
    same = swg("deadlines", "replay", "--rules", _same(tmp_path), *PERIOD)
    assert (same.code, "差异 / differences 0" in same.out) == (0, True), same
    said = swg("deadlines", "replay", "--rules", table, *PERIOD, "--json")
    assert said.code == 1, said
    *cards, total = [json.loads(line) for line in said.out.splitlines() if line.startswith("{")] or [{}]
    assert "inspection.notified" in said.out
    assert cards or total
    assert swg("deadlines", "replay", "--rules", table, "--from", "2026-11-02", "--to", "2026-11-01").code == 2


def test_cards_and_times_of_a_gateway_at_work_are_listed(served: Path) -> None:
    cards = json.loads(swg("deadlines", "cards", "--colour", "red", "--json").out)
    assert cards["items"] == []
    assert swg("deadlines", "cards").code == 0
    told = json.loads(swg("deadlines", "expectations", "--json").out)
    pairs = {each["pair"]: each for each in told["items"]}
    waits = pairs["inspection.notice:inspection.acknowledgement"]
    assert (waits["answered"], waits["waiting"]) == (0, 1)
    assert swg("deadlines", "expectations", "--family", "inspection").code == 0
    assert swg("deadlines", "expectations", "--from", "2020-01-01").code != 0


def test_the_checkup_looks_at_the_calendar() -> None:
    assert "calendar" in {name for name, _, _ in CHECKS}


@pytest.fixture(autouse=True)
def _no_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SWG_DEADLINES", raising=False)


def _same(tmp_path: Path) -> Path:
    table = tmp_path / "same.toml"
    table.write_text('title = "same"\n', "utf-8")
    return table
