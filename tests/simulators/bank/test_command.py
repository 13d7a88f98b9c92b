"""The bank as a program: what the flags say, what `--help` tells, and a run from the start to its account."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from simulators.bank import command, house, troubles
from simulators.bank.outcomes import OUTCOMES
from simulators.profile import Party
from simulators.settler import account_of
from tests.forks.program import Program
from tests.simulators.bank.files import Pay, pain

TRADER = {"name": "trader", "role": "trader", "sender_id": "4218MA3ABC127", "company": "潍坊海川进出口有限公司"}


def party() -> Party:
    return Party(
        name="trader", role="trader", sender_id="4218MA3ABC127", company="海川", credit_code="91370200MA3ABC127X"
    )


def test_help_tells_the_whole_table_of_outcomes_and_every_fault():
    told = command.parser().format_help()
    assert all(f"…{ending}" in told and row.zh in told and row.en in told for ending, row in OUTCOMES.items())
    assert all(kind in told for kind in troubles.KINDS)


@pytest.mark.parametrize("currency", ["CNY", "USD", "EUR", "JPY"])
def test_a_trader_knows_the_account_that_the_bank_keeps_for_him(currency: str):
    kept = {account.currency: account.number for account, _ in house.accounts_of((party(),))}
    assert account_of(party(), currency) == kept[currency]


def test_every_script_that_lies_here_can_be_played():
    scripts = list((Path(troubles.__file__).parent / "scripts").glob("*.toml"))
    assert scripts and all(troubles.load(script) for script in scripts)


def test_a_way_out_that_lacks_its_flags_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert command.main(["--ledger", str(tmp_path / "b.db"), "--answer", "folder"]) == 2
    assert "--answer folder" in capsys.readouterr().err


@contextmanager
def running(folder: Path, *flags: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    ready = folder / "ready.json"
    ready.unlink(missing_ok=True)
    words = [
        "--ledger",
        "bank.db",
        "--ready",
        "ready.json",
        "--answer",
        "mailbox",
        "--cast",
        "cast",
        "--seed",
        "1",
        *flags,
    ]
    root = Path(__file__).parents[3]
    process = Program(
        [sys.executable, "-m", "simulators", "bank", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(root)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        for _ in range(1000):
            if ready.exists() or process.poll() is not None:
                break
            time.sleep(0.02)
        assert process.poll() is None, process.communicate()[1]
        yield process, json.loads(ready.read_text("utf-8"))
    finally:
        process.kill()
        process.communicate()


def ask(url: str, data: bytes | None = None) -> Any:
    with urllib.request.urlopen(urllib.request.Request(url, data=data), timeout=10) as answer:
        text = answer.read()
    return json.loads(text) if text[:1] in (b"{", b"[") else text


@pytest.mark.slow
def test_a_bank_that_is_killed_goes_on_where_it_was(tmp_path: Path):
    (cast := tmp_path / "cast" / "trader").mkdir(parents=True)
    (cast / "profile.json").write_text(json.dumps(TRADER), "utf-8")
    flags = ("--start", "2026-11-23T10:00", "--frozen", "--json")
    with running(tmp_path, *flags) as (process, row):
        number = next(number for number, currency in row["accounts"].items() if number.endswith("840") and currency)
        usd = [each for each in row["accounts"] if each.startswith("3702") and each.endswith("840")][-1]
        body = pain(Pay(account=usd)).replace(b"91370200MA3ABC127X", credit_code(usd, row).encode())
        ask(row["url"], body)
        ask(f"{row['operator']}/clock/advance", b'{"seconds": 4}')
        assert number and ask(f"{row['operator']}/payments")[0]["status"] == "ACFC"
        process.send_signal(signal.SIGKILL)
        process.wait()
    with running(tmp_path, *flags) as (process, row):
        assert ask(f"{row['operator']}/payments")[0]["status"] == "ACFC"
        ask(f"{row['operator']}/clock/advance", b'{"minutes": 4}')
        assert ask(f"{row['operator']}/payments")[0]["status"] == "ACCC"
        process.send_signal(signal.SIGTERM)
        out, _ = process.communicate(timeout=20)
    totals = json.loads(out)
    assert totals["payments"] == {"ACCC": 1} and totals["unbalanced"] == 0 and totals["taken"] == 1
    assert totals["money"][f"{usd} USD"] == {"out": "1018.32"}


def credit_code(number: str, row: dict[str, Any]) -> str:
    """Whose account it is, as the operator sees it."""
    return str(ask(f"{row['operator']}/accounts/{number}")["code"])


@pytest.mark.slow
def test_accounts_of_banks_and_others_are_balanced_by_one_verb(tmp_path: Path):
    (tmp_path / "cast").mkdir()
    with running(tmp_path) as (process, _):
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)
    root = Path(__file__).parents[3]
    words = [sys.executable, "-m", "simulators", "account", str(tmp_path / "bank.db")]
    done = subprocess.run(words, cwd=root, capture_output=True, encoding="utf-8", check=True)
    (bank,) = json.loads(done.stdout)["partners"]
    assert bank["role"] == "bank" and bank["unbalanced"] == 0 and "NOSTRO" not in str(bank["money"])
