"""`swg receipt verify`: with two files and a certificate, and nothing else of this world."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.gateway.cli.swg import Said, swg
from tests.inspections import BOXES, notice
from tests.journals import journal_on
from tests.keys import gateway, holder

ROOT = Path(__file__).resolve().parents[3]
ALONE = """
import sys
REFUSED = ("socket.connect", "socket.bind", "socket.getaddrinfo", "sqlite3.connect", "subprocess.Popen")
def refuse(event, args):
    if event in REFUSED:
        raise PermissionError(f"{event} {args}")
sys.addaudithook(refuse)
from gateway.cli import main
sys.argv = ["swg", *sys.argv[1:]]
main()
"""


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """receipt.xml, document.xml and cert.pem, as a partner keeps them; the journal is gone."""
    folder = tmp_path_factory.mktemp("kept")
    with journal_on(f"sqlite:///{tmp_path_factory.mktemp('j')}/journal.db") as journal:
        submission = journal.submission(notice(*BOXES))
        (folder / "receipt.xml").write_bytes(journal.send(submission).receipt)
    (folder / "document.xml").write_bytes(submission.content)
    (folder / "cert.pem").write_bytes(gateway().cert_pem)
    (folder / "stranger.pem").write_bytes(holder("stranger", "ec").cert_pem)
    return folder


def verify(files: Path, *words: str, receipt: str = "receipt.xml", trust: str = "cert.pem") -> Said:
    return swg("receipt", "verify", files / receipt, files / "document.xml", "--trust", files / trust, *words)


def test_it_needs_no_gateway_no_database_no_network(files: Path):
    words = ["receipt", "verify", "receipt.xml", "document.xml", "--trust", "cert.pem"]
    done = subprocess.run(
        [sys.executable, "-c", ALONE, *words],
        cwd=files, env={"PYTHONPATH": str(ROOT)}, capture_output=True, encoding="utf-8", timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert "已证明 / proved" in done.stdout
    assert sorted(path.name for path in files.iterdir()) == ["cert.pem", "document.xml", "receipt.xml", "stranger.pem"]


def test_each_step_is_told_to_programs_too(files: Path):
    said = verify(files, "--json")
    assert said.code == 0
    assert said.json["proved"] and all(step["holds"] for step in said.json["steps"])
    assert said.json["stated"]["kind"] == "accepted"
    assert said.json["batch"]["number"] == "1"


def test_what_is_not_proved_ends_with_1_and_says_why_and_what_to_do(files: Path):
    said = verify(files, trust="stranger.pem")
    assert said.code == 1
    assert "未证明 / not proved" in said.out and "checkpoint=latest" in said.out
    assert verify(files, "--json", trust="stranger.pem").json["proved"] is False


def test_files_that_are_not_there_or_no_certificate_end_with_2(files: Path):
    assert verify(files, receipt="nothing.xml").code == 2
    said = verify(files, trust="receipt.xml")
    assert said.code == 2 and "PEM" in said.err
