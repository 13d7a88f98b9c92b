"""`swg evidence`: fetched as a partner or as an operator, verified with the file and a certificate alone."""

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bundles import changed, files_of, made_of
from tests.gateway.cli.swg import swg
from tests.gateway.cli.test_receipt import ALONE, ROOT

NOWHERE = "01980000-0000-7000-8000-0000000000ff"


@pytest.fixture(scope="module")
def message(served: Path) -> str:
    """The gateway's id of the notice that has come."""
    case = swg("case", "list", "--json").json["cases"][0]["id"]
    return str(swg("case", "show", case, "--json").json["cases"][0]["timeline"][0]["message"])


@pytest.fixture(scope="module")
def bundle(message: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its evidence, as an operator got it."""
    file = tmp_path_factory.mktemp("got") / "evidence.zip"
    said = swg("evidence", "get", message, "-o", file)
    assert said.code == 0, said
    return file


def test_an_operator_gets_all_of_it_into_a_file_of_his_own(bundle: Path) -> None:
    assert stat.S_IMODE(bundle.stat().st_mode) == 0o600
    assert {"document.xml", "receipt.xml", "verify.py"} <= files_of(bundle.read_bytes()).keys()


def test_a_partner_gets_what_is_his(served: Path, message: str, tmp_path: Path) -> None:
    said = swg("evidence", "get", message, "--as", "customs-demo", "-o", tmp_path / "own.zip", "--json")
    assert (said.code, said.json["message"]) == (0, message), said
    assert json.loads(files_of((tmp_path / "own.zip").read_bytes())["manifest.json"])["reader"] == "sender"
    assert swg("evidence", "get", NOWHERE, "--as", "yard-demo", "-o", tmp_path / "no.zip").code == 2
    assert not (tmp_path / "no.zip").exists()


def test_it_is_verified_without_a_gateway_a_database_or_a_network(served: Path, bundle: Path) -> None:
    words = ["evidence", "verify", bundle, "--trust", served / "gateway/cert.pem"]
    done = subprocess.run(
        [sys.executable, "-c", ALONE, *map(str, words)],
        cwd=bundle.parent, env={"PYTHONPATH": str(ROOT)}, capture_output=True, encoding="utf-8", timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "已证明 / proved" in done.stdout


def test_each_step_is_told_to_programs_too(served: Path, bundle: Path) -> None:
    said = swg("evidence", "verify", bundle, "--trust", served / "gateway/cert.pem", "--json")
    assert said.json["proved"] and all(step["holds"] for step in said.json["steps"])


def test_what_is_off_is_named_and_ends_with_1(served: Path, bundle: Path, tmp_path: Path) -> None:
    files = files_of(bundle.read_bytes())
    (tmp_path / "off.zip").write_bytes(made_of({**files, "findings.json": changed(files["findings.json"])}))
    said = swg("evidence", "verify", tmp_path / "off.zip", "--trust", served / "gateway/cert.pem")
    assert said.code == 1 and "findings.json:" in said.out and "未证明 / not proved" in said.out
    (tmp_path / "off.zip").write_bytes(b"no ZIP")
    assert swg("evidence", "verify", tmp_path / "off.zip", "--trust", served / "gateway/cert.pem").code == 1


def test_without_a_certificate_nothing_is_proved(bundle: Path) -> None:
    said = swg("evidence", "verify", bundle)
    assert said.code == 1 and "--trust" in said.out
    assert swg("evidence", "verify", bundle, "--trust", bundle).code == 2
    assert swg("evidence", "verify", bundle.with_name("nothing.zip")).code == 2


def test_no_gateway_need_run(folder: Path, tmp_path: Path) -> None:
    said = swg("evidence", "get", NOWHERE, "-o", tmp_path / "no.zip")
    assert said.code == 2 and "未找到" in said.err
