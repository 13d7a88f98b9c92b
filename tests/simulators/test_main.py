"""The programs as they are started: readiness, the end upon a signal, the account on stdout, taking up after a kill."""

import asyncio
import json
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from simulators.__main__ import main
from simulators.ledger import entries
from simulators.reconcile import account
from tests.simulators.house import PARTIES
from tests.simulators.stub import Guest, StubGateway, write_profile

CUSTOMS = next(row for row in PARTIES if row["role"] == "customs")


async def start(folder: Path, *options: str) -> asyncio.subprocess.Process:
    """Customs as a process; returns once it listens."""
    ready = folder / "ready.json"
    ready.unlink(missing_ok=True)
    words = ["--profile", folder / "customs", "--ledger", folder / "book.db", "--ready", ready, "--json", *options]
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "simulators", "customs"),
        *map(str, words),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    while not ready.exists() and process.returncode is None:  # noqa: ASYNC110 - another process writes it
        await asyncio.sleep(0.02)
    return process


async def told(process: asyncio.subprocess.Process) -> dict[str, Any]:
    """The account it prints at its end."""
    out, err = await asyncio.wait_for(process.communicate(), 30)
    assert process.returncode == 0, err.decode()
    found: dict[str, Any] = json.loads(out)
    return found


def house(folder: Path, gateway: StubGateway) -> Guest:
    guest = write_profile(folder / "customs", CUSTOMS, gateway=gateway.url, gateway_cert=gateway.cert)
    gateway.guests.append(guest)
    return guest


def test_it_ends_by_itself_once_all_is_quiet(tmp_path: Path):
    async def scene() -> tuple[dict[str, Any], dict[str, Any]]:
        async with StubGateway([]) as gateway:
            house(tmp_path, gateway)
            process = await start(tmp_path, "--count", "3", "--rate", "50", "--digits", "0", "--until-quiet", "0.3")
            return json.loads((tmp_path / "ready.json").read_text()), await told(process)

    ready, totals = asyncio.run(scene())
    assert ready["role"] == "customs"
    assert ready["url"].startswith("http://127.0.0.1:")
    assert (totals["sent"], totals["accepted"], totals["pending"]) == (3, 3, 0)


def test_a_signal_ends_it_in_order(tmp_path: Path):
    async def scene() -> dict[str, Any]:
        async with StubGateway([]) as gateway:
            house(tmp_path, gateway)
            process = await start(tmp_path, "--count", "1000", "--rate", "20", "--digits", "0")
            while len(gateway.accepted) < 3:  # noqa: ASYNC110 - another process sends them
                await asyncio.sleep(0.02)
            process.send_signal(signal.SIGTERM)
            return await told(process)

    totals = asyncio.run(scene())
    assert 3 <= totals["accepted"] < 1000


@pytest.mark.slow
def test_after_a_kill_it_sends_what_had_no_receipt_the_same_bytes_and_goes_on(tmp_path: Path):
    async def scene() -> tuple[dict[str, Any], StubGateway]:
        async with StubGateway([]) as gateway:
            house(tmp_path, gateway)
            gateway.down = True
            options = ("--count", "6", "--rate", "50", "--digits", "0", "--seed", "5", "--until-quiet", "0.3")
            process = await start(tmp_path, *options)
            while _unanswered(tmp_path / "book.db") < 6:  # noqa: ASYNC110 - another process writes them
                await asyncio.sleep(0.02)
            process.kill()
            await process.communicate()
            gateway.down = False
            return await told(await start(tmp_path, *options)), gateway

    totals, gateway = asyncio.run(scene())
    drafted = [entry for entry in entries(tmp_path / "book.db") if entry.what == "drafted"]
    assert totals["accepted"] == len(drafted) == len(gateway.accepted) == 6
    assert {each.data for each in gateway.accepted} == {entry.document for entry in drafted}
    assert totals["runs"] == 2


def _unanswered(book: Path) -> int:
    return sum(entry.what == "unanswered" for entry in entries(book))


def test_account_balances_books(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    async def scene() -> None:
        async with StubGateway([]) as gateway:
            house(tmp_path, gateway)
            process = await start(tmp_path, "--count", "2", "--rate", "50", "--digits", "0", "--until-quiet", "0.3")
            await told(process)

    asyncio.run(scene())
    assert main(["account", str(tmp_path / "book.db")]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["partners"] == [account(tmp_path / "book.db").totals()]
    assert found["together"]["accepted"] == 2


@pytest.mark.parametrize(
    ("options", "told_"),
    [
        (["--profile", "nowhere"], "nowhere/profile.json"),
        (["--profile", "nowhere", "--faults", "sulk"], "sulk"),
    ],
)
def test_what_cannot_be_started_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], told_: str
):
    assert main(["yard", "--ledger", str(tmp_path / "book.db"), *options]) == 2
    assert told_ in capsys.readouterr().err
