"""`swg attack-self`: whom it attacks, what it tells, and that it is not let loose on others."""

from pathlib import Path

import pytest

from gateway.cli.attack_self import BEGIN, END
from tests.gateway.cli.swg import program, swg


@pytest.mark.slow
def test_a_gateway_of_its_own_is_attacked_and_holds_whatever_the_settings_here_say(tmp_path: Path):
    page = tmp_path / "page.md"
    page.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", "utf-8")
    elsewhere = {"SWG_DATA": str(tmp_path / "ours"), "SWG_DATABASE": "sqlite:////nowhere/journal.db"}

    said = program("attack-self", "--only", "doctype/file", "--only", "sameness/replayed", "--table", page, **elsewhere)

    assert (said.code, said.err) == (0, "")
    assert "挡住 held   doctype/file (http)  外部实体读文件 / a file by an external entity  SW106" in said.out
    assert "任何 DOCTYPE 在解析之前即被拒收（SW106）" in said.out  # what stands against it
    assert "5 挡住 / held, 0 攻破 / broken" in said.out
    assert "| `doctype` |" in page.read_text("utf-8") and "old" not in page.read_text("utf-8")
    assert not (tmp_path / "ours").exists()


@pytest.mark.slow
def test_programs_are_told_each_verdict(tmp_path: Path):
    said = program("attack-self", "--only", "doctype/http", "--json", SWG_DATA=str(tmp_path))

    told = said.json
    assert (said.code, told["held"]) == (0, True)
    assert told["families"][0] | {"zh": "", "en": ""} == {
        "family": "doctype", "zh": "", "en": "", "attacks": 1, "strikes": 4, "broken": 0
    }  # fmt: skip
    (strike, *_) = told["strikes"]
    assert strike["codes"] == ["SW106"] and strike["control_zh"] and strike["grew_mb"] is not None


def test_a_gateway_that_runs_here_may_be_attacked_as_a_partner_of_his(served: Path):
    url = next(served.glob("partners/yard-demo/profile.json")).read_text("utf-8").partition('"gateway": "')[2]
    said = swg("attack-self", "--gateway", url.partition('"')[0], "--only", "doctype/empty", "--json")
    assert (said.code, said.json["held"]) == (0, True)
    assert {each["way_in"] for each in said.json["strikes"]} == {"http", "http-validate"}


@pytest.mark.parametrize("url", ["http://gateway.example:8440", "http://192.0.2.1", "http://localhost.example"])
def test_nobody_elses_gateway_is_attacked(folder: Path, url: str):
    said = swg("attack-self", "--gateway", url)
    assert said.code == 2
    assert "只可攻击自己的平台" in said.err and "only a gateway of your own" in said.err


def test_an_attack_nobody_knows_names_the_families(served: Path):
    url = next(served.glob("partners/yard-demo/profile.json")).read_text("utf-8").partition('"gateway": "')[2]
    said = swg("attack-self", "--gateway", url.partition('"')[0], "--only", "nothing")
    assert said.code == 2 and "doctype" in said.err


def test_without_a_key_nobody_attacks(folder: Path):
    said = swg("attack-self", "--gateway", "http://127.0.0.1:1", "--as", "nobody")
    assert said.code == 2 and "no key" in said.err
