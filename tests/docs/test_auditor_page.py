"""What the auditor's page says can be done without our code: with openssl and its own page of Python, and no more."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.journal import headers, proving
from gateway.journal.heads import SignHead
from tests.docs.pages import ROOT, File, steps
from tests.inspections import BOXES, notice
from tests.journals import Journal, journal_on
from tests.keys import gateway
from tests.openssl import needed

pytestmark = needed
SCRIPTS = {step.name: step.text for step in steps(ROOT / "docs" / "auditor.md") if isinstance(step, File)}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[Path, Journal]]:
    """An auditor's folder: the page's scripts, a receipt with its way to the head, the document, the certificate."""
    desk = tmp_path / "desk"
    desk.mkdir()
    for name, text in SCRIPTS.items():
        (desk / name).write_text(text, "utf-8")
    with journal_on(f"sqlite:///{tmp_path}/journal.db") as journal:
        many = [journal.submission(notice(*BOXES, entry_id=f"42182026{n:010}")) for n in range(5)]
        outcomes = journal.together(*(journal.accept(each) for each in many))
        for n in range(5, 9):
            journal.say(notice(*BOXES, entry_id=f"42182026{n:010}"))
        journal.writer.write_now(SignHead(journal.writer.sealer))
        with journal.database.connect() as connection:
            head = proving.newest(connection)
            assert head is not None
            (desk / "receipt.xml").write_bytes(proving.with_log(connection, outcomes[2].receipt, 1, head))
        (desk / "document.xml").write_bytes(many[2].content)
        (desk / "cert.pem").write_bytes(gateway().cert_pem)
        yield desk, journal


def python(desk: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The standard library alone: no site packages, nothing of ours on the path but the desk itself."""
    run = f"import runpy, sys; sys.path.insert(0, {str(desk)!r}); sys.argv = {list(words)!r}; "
    run += f"runpy.run_path({words[0]!r}, run_name='__main__')"
    return subprocess.run([sys.executable, "-I", "-S", "-c", run], cwd=desk, capture_output=True, encoding="utf-8")


def openssl(desk: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["openssl", *words], cwd=desk, capture_output=True, encoding="utf-8")


def public(desk: Path, certificate: str) -> str:
    return openssl(desk, "x509", "-in", certificate, "-noout", "-pubkey").stdout


def is_signed(desk: Path, name: str) -> bool:
    (desk / "public.pem").write_text(public(desk, "cert.pem"))
    verify = ("dgst", "-sha256", "-verify", "public.pem", "-signature", f"{name}.sig", f"{name}.txt")
    return openssl(desk, *verify).stdout == "Verified OK\n"


def test_a_receipt_is_proved_with_openssl_and_a_page_of_python(desk: tuple[Path, Journal]):
    folder, _ = desk
    assert python(folder, "take_apart.py", "receipt.xml").stdout.startswith("KeyId ")
    assert is_signed(folder, "header") and is_signed(folder, "head")
    assert public(folder, "header.pem") == public(folder, "head.pem") == public(folder, "cert.pem")
    assert python(folder, "check_leaf.py").stdout == "the leaf is in batch 1\n"
    assert python(folder, "check_head.py").stdout == "batch 1 is in the log of 5\n"
    digest = openssl(folder, "dgst", "-sha256", "-r", "document.xml").stdout.split()[0]
    assert f"document: {digest}" in (folder / "leaf.txt").read_text("utf-8").split("\n")


@pytest.mark.parametrize("name", ["leaf.txt", "header.txt", "head.txt", "header-path.txt", "head-path.txt"])
def test_a_byte_that_was_changed_anywhere_shows(desk: tuple[Path, Journal], name: str):
    folder, _ = desk
    python(folder, "take_apart.py", "receipt.xml")
    data = bytearray((folder / name).read_bytes())
    at = len(data) - 1 if name.endswith("path.txt") else data.index(b"\n") + 9
    data[at] = ord("1") if data[at] != ord("1") else ord("2")
    (folder / name).write_bytes(data)
    proved = is_signed(folder, "header") and is_signed(folder, "head")
    proved = proved and python(folder, "check_leaf.py").returncode == 0
    assert not (proved and python(folder, "check_head.py").returncode == 0)


def test_two_checkpoints_are_shown_to_be_of_one_past(desk: tuple[Path, Journal]):
    folder, journal = desk
    with journal.database.connect() as connection:
        for older in range(1, 6):
            told = {
                "from": {"size": older, "root": headers.root(connection, older).hex()},
                "to": {"size": 5, "root": headers.root(connection, 5).hex()},
                "proof": [each.hex() for each in headers.proof(connection, older, 5)],
            }
            (folder / "between.json").write_text(json.dumps(told))
            said = python(folder, "check_consistency.py", "between.json")
            assert said.stdout == f"the log of {older} lives on in that of 5\n", said.stderr
            told["from"]["root"] = "0" * 64
            (folder / "between.json").write_text(json.dumps(told))
            assert python(folder, "check_consistency.py", "between.json").returncode != 0
